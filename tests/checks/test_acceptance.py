"""A finding can be accepted with a reason and a last date; it comes back when the date has passed."""

from __future__ import annotations

from datetime import date
from typing import Any

from rusdoc.checks.acceptance import Judged, judge
from rusdoc.model.exemption import Exemption
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.texts import verbatim

AT_F7 = Finding("RUS205", Severity.ERROR, verbatim("Hvem?"), Place("tiltak.xlsx", "Tiltak", "F7", "1.1.1"))
AT_F8 = Finding("RUS205", Severity.ERROR, verbatim("Hvem?"), Place("tiltak.xlsx", "Tiltak", "F8", "1.1.2"))
DAY = date(2027, 3, 1)


def exempt(code: str = "RUS205", **values: Any) -> Exemption:
    return Exemption(code, **{"reason": "Avklares i mai", **values})


def judged(*exemptions: Exemption, today: date | None = DAY) -> Judged:
    return judge([AT_F7, AT_F8], exemptions, today)


def test_an_accepted_finding_is_listed_apart_with_its_reason() -> None:
    result = judged(exempt(where="Tiltak!F7", sheet="Tiltak", cell="F7"))
    assert result.open == (AT_F8,)
    assert [(a.finding, a.exemption.reason) for a in result.accepted] == [(AT_F7, "Avklares i mai")]


def test_an_exemption_without_a_place_switches_the_rule_off() -> None:
    assert judged(exempt()).open == ()


def test_an_exemption_can_name_a_measure() -> None:
    assert judged(exempt(where="tiltak 1.1.2", measure="1.1.2")).open == (AT_F7,)


def test_a_place_that_was_not_understood_covers_nothing() -> None:
    assert judged(exempt(where="der nede")).open == (AT_F7, AT_F8)


def test_an_exemption_holds_on_its_last_day() -> None:
    assert judged(exempt(until=DAY)).open == ()


def test_the_day_after_the_finding_is_back() -> None:
    result = judged(exempt(until=date(2027, 2, 28)))
    assert result.open == (AT_F7, AT_F8)
    assert [a.finding for a in result.expired] == [AT_F7, AT_F8]


def test_without_a_day_nothing_has_passed() -> None:
    assert judged(exempt(until=date(2020, 1, 1)), today=None).open == ()


def test_an_exemption_without_a_reason_covers_nothing_and_is_named() -> None:
    bare = exempt(reason=None)
    result = judged(bare)
    assert result.open == (AT_F7, AT_F8)
    assert result.without_reason == (bare,)


def test_an_exemption_that_nothing_needs_is_named() -> None:
    old = exempt("RUS210")
    assert judged(old).unused == (old,)


def test_cells_are_compared_as_people_write_them() -> None:
    assert judged(exempt(where="tiltak!$f$7", sheet="tiltak", cell="$f$7")).open == (AT_F8,)


def test_a_series_can_be_exempted() -> None:
    assert judged(exempt("RUS2")).open == ()
