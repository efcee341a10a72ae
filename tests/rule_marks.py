"""The marks `fires("RUS206")` and `silent("RUS206")`: which tests show a rule failing and passing.

A mark that only says so could rot, so the run is watched: a test that fires a rule must really
make a finding (or an error) with its code, and one where the rule is silent must ask it and make none.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rusdoc.checks import RULES
from rusdoc.checks.rule import Case, Rule
from rusdoc.errors import RusdocError
from rusdoc.model.finding import Finding

MARKS = ("fires", "silent")


def codes_of(mark: pytest.Mark) -> tuple[str, ...]:
    assert mark.args, f"{mark.name} needs the code of a rule"
    return tuple(mark.args)


@pytest.fixture(autouse=True)
def rule_marks_hold(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Watch the findings that a marked test makes, and hold them against its marks."""
    marks = [mark for name in MARKS for mark in request.node.iter_markers(name)]
    if not marks:
        yield
        return
    made, asked = _watch(monkeypatch)
    yield
    for mark in marks:
        for code in codes_of(mark):
            _hold(mark.name, code, made, asked)


def _hold(name: str, code: str, made: set[str], asked: set[str]) -> None:
    if name == "fires":
        assert code in made, f"marked as firing {code}, but made no such finding"
        return
    assert code not in made, f"marked as silent for {code}, but made such a finding"
    if any(rule.code == code for rule in RULES):
        assert code in asked, f"marked as silent for {code}, but never asked the rule"


def _watch(monkeypatch: pytest.MonkeyPatch) -> tuple[set[str], set[str]]:
    """The codes of the findings made, and of the rules asked, from here to the end of the test."""
    made: set[str] = set()
    asked: set[str] = set()
    make, fail, ask = Finding.__init__, RusdocError.__init__, Rule.findings

    def watched_make(self: Finding, *args: object, **values: object) -> None:
        make(self, *args, **values)  # type: ignore[arg-type]
        made.add(self.code)

    def watched_fail(self: RusdocError, *args: object, **values: object) -> None:
        fail(self, *args, **values)  # type: ignore[arg-type]
        made.update(filter(None, (self.code,)))

    def watched_ask(self: Rule, case: Case) -> Iterator[Finding]:
        asked.add(self.code)
        return ask(self, case)

    monkeypatch.setattr(Finding, "__init__", watched_make)
    monkeypatch.setattr(RusdocError, "__init__", watched_fail)
    monkeypatch.setattr(Rule, "findings", watched_ask)
    return made, asked
