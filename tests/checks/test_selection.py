"""A municipality chooses which findings it sees, and how bad they are."""

from __future__ import annotations

from rusdoc.checks.selection import selected
from rusdoc.model.finding import Finding, Severity
from rusdoc.texts import verbatim


def findings(*codes: str) -> list[Finding]:
    return [Finding(code, Severity.WARNING, verbatim("noe")) for code in codes]


def chosen(*codes: str, **choices: tuple[str, ...]) -> list[str]:
    return [found.code for found in selected(findings(*codes), **choices)]


def test_without_a_choice_everything_is_shown() -> None:
    assert chosen("RUS101", "RUS212") == ["RUS101", "RUS212"]


def test_a_series_can_be_chosen() -> None:
    assert chosen("RUS101", "RUS212", select=("RUS2",)) == ["RUS212"]


def test_a_series_can_be_left_out() -> None:
    assert chosen("RUS101", "RUS212", ignore=("RUS2",)) == ["RUS101"]


def test_the_more_exact_choice_wins() -> None:
    assert chosen("RUS201", "RUS212", select=("RUS212",), ignore=("RUS2",)) == ["RUS212"]
    assert chosen("RUS201", "RUS212", select=("RUS2",), ignore=("RUS212",)) == ["RUS201"]


def test_the_same_code_chosen_and_left_out_is_left_out() -> None:
    assert chosen("RUS212", select=("RUS212",), ignore=("RUS212",)) == []


def test_a_code_can_be_made_an_error() -> None:
    (found,) = selected(findings("RUS212"), severities={"RUS212": Severity.ERROR})
    assert found.severity is Severity.ERROR
