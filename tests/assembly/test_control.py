"""The document says which plans it was checked against, and what the group has accepted."""

from __future__ import annotations

from rusdoc.assembly.control import control
from rusdoc.model.finding import Severity
from rusdoc.model.plan import Plan
from rusdoc.model.report import ReportRow

ACCEPTED = ReportRow(
    Severity.WARNING, "Advarsel", "RUS208", "Tiltak uten effekt", "tiltak.xlsx", "Tiltak", "E7", "1.1.1", "…", "", "", "",
    reason="Måles i folkehelseplanen.", until="31.12.2027",
)  # fmt: skip


def test_the_other_plans_are_named() -> None:
    shown = control([Plan(title="Folkehelseplan"), Plan(file="delplaner/x.xlsx")], {}, (), "nb")
    assert shown["plans"] == ["Folkehelseplan", "delplaner/x.xlsx"]


def test_what_is_open_is_counted_in_words() -> None:
    shown = control([], {"error": 1, "warning": 3, "info": 0}, (), "nb")
    assert shown["found"] == "Da dokumentet ble laget, sto dette åpent: én feil og 3 advarsler."


def test_nothing_open_is_said() -> None:
    assert control([], {"error": 0}, (), "nn")["found"] == "Kontrollen fann ingenting som står ope."


def test_what_was_accepted_has_its_place_reason_and_last_day() -> None:
    (item,) = control([], {}, [ACCEPTED], "nb")["accepted"]  # type: ignore[misc]
    assert item["place"] == "Tiltak, E7"
    assert item["reason"] == "Måles i folkehelseplanen. Gjelder til 31.12.2027."


def test_a_plan_that_was_not_checked_claims_nothing() -> None:
    assert control([], None, (), "nb")["is_checked"] is False
