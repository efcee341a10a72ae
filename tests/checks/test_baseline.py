"""With a baseline only what is new is shown."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from rusdoc.checks.baseline import baseline_of, compare_with_baseline, marks_from
from rusdoc.errors import SettingsError
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.texts import verbatim

FIRST = Finding("RUS205", Severity.ERROR, verbatim("Hvem?"), Place("tiltak.xlsx", "Tiltak", "F7", "1.1.1"))
SECOND = Finding("RUS206", Severity.ERROR, verbatim("Når?"), Place("tiltak.xlsx", "Tiltak", "G7", "1.1.1"))


def kept(*findings: Finding) -> object:
    """A baseline as it comes back from a file."""
    return json.loads(json.dumps(baseline_of(findings)))


def test_only_what_is_new_is_shown() -> None:
    result = compare_with_baseline([FIRST, SECOND], marks_from(kept(FIRST), "grunnlinje.json"))
    assert (result.new, result.known) == ((SECOND,), (FIRST,))


def test_a_finding_that_moved_down_a_row_is_still_known() -> None:
    moved = FIRST.at(replace(FIRST.place, cell="F8"))
    assert compare_with_baseline([moved], marks_from(kept(FIRST), "g")).new == ()


def test_another_message_at_the_same_place_is_new() -> None:
    other = replace(FIRST, text=verbatim("Hvem da?"))
    assert compare_with_baseline([other], marks_from(kept(FIRST), "g")).new == (other,)


def test_two_alike_are_both_known_only_when_both_were_there() -> None:
    result = compare_with_baseline([FIRST, FIRST], marks_from(kept(FIRST), "g"))
    assert (len(result.new), len(result.known)) == (1, 1)


def test_what_was_mended_is_counted() -> None:
    assert compare_with_baseline([], marks_from(kept(FIRST, SECOND), "g")).gone == 2


def test_the_order_of_the_findings_does_not_change_the_file() -> None:
    assert kept(FIRST, SECOND) == kept(SECOND, FIRST)


@pytest.mark.parametrize(
    "data", [[], {}, {"rusdoc_baseline": 2, "findings": []}, {"rusdoc_baseline": 1}, "x", None]
)
def test_something_else_than_a_baseline_is_refused(data: object) -> None:
    with pytest.raises(SettingsError, match="grunnlinje"):
        marks_from(data, "g.json")
