"""What targets and references say, and the names that plans go by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.checks.subplans_names import plan_named
from rusdoc.checks.subplans_references import references_of
from rusdoc.checks.subplans_values import Target, read_targets
from rusdoc.model.plan import Plan
from tests.plans import measure, plan_of

PLANS = (
    Plan(
        file="tiltak.xlsx",
        municipality="Træna",
        title="Rusmiddelpolitisk handlingsplan for Træna kommune 2027–2030",
    ),
    Plan(file="delplaner/folkehelse.xlsx", municipality="Træna", title="Kommunedelplan folkehelse"),
    Plan(file="delplaner/oppvekst.docx", title="Plan for oppvekst og levekår 2026–2029"),
    Plan(file="delplaner/bolig.xlsx", title="Boligsosial handlingsplan"),
    Plan(file="delplaner/Trafikksikkerhetsplan.xlsx"),
    Plan(file="okonomiplan.xlsx", kind="økonomiplan"),
    Plan(file="samfunnsdel.docx", title="Kommuneplanens samfunnsdel", kind="samfunnsdel"),
)


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("Rusplanen", "tiltak.xlsx"),
        ("folkehelseplanen", "delplaner/folkehelse.xlsx"),
        ("Kommunedelplan for folkehelse 2027–2030", "delplaner/folkehelse.xlsx"),
        ("Træna folkehelseplan", "delplaner/folkehelse.xlsx"),
        ("Folkehelse", "delplaner/folkehelse.xlsx"),
        ("oppvekstplana", "delplaner/oppvekst.docx"),
        ("Bustadplanen", "delplaner/bolig.xlsx"),
        ("Trafikktryggleiksplanen", "delplaner/Trafikksikkerhetsplan.xlsx"),
        ("handlings- og økonomiplanen", "okonomiplan.xlsx"),
        ("budsjettet", "okonomiplan.xlsx"),
        ("samfunnsdelen", "samfunnsdel.docx"),
        ("Kulturplanen", None),
        ("Plan for psykisk helse og rus", None),
        ("Beredskapsplan", None),
        ("", None),
    ],
)
def test_the_plan_that_a_text_names(text: str, file: str | None) -> None:
    named = plan_named(text, PLANS)
    assert (named.file if named else None) == file


@pytest.mark.parametrize(
    ("text", "indicator", "value", "unit", "year", "direction"),
    [
        ("15 %", "", 15, "%", None, 0),
        ("under 15 prosent innen 2030", "", 15, "%", 2030, 0),
        ("15", "Andel som røyker", 15, "%", None, 0),
        ("fra 20 % til 12,5 %", "", 12.5, "%", None, 0),
        ("reduseres til 4", "Antall", 4, "", None, -1),
        ("auke frå 4 til 6 i 2029", "", 6, "", 2029, 1),
        ("1 200 timer", "", 1200, "", None, 0),
        ("minst 15,5 år", "Debutalder for alkohol", 15.5, "år", None, 0),
        ("20 % av dem under 18 år", "", 20, "%", None, 0),
        ("2 uker", "Ventetid", 2, "uker", None, 0),
        ("tre kurs", "", 3, "", None, 0),
        ("alle", "Andel ansatte", 100, "%", None, 0),
        ("færre", "", None, "", None, -1),
    ],
)
def test_what_a_target_says(
    text: str, indicator: str, value: float | None, unit: str, year: int | None, direction: int
) -> None:
    assert read_targets(text, indicator) == (Target(value, unit, year, direction),)


@pytest.mark.parametrize("text", ["Ja", "Stilling besatt", "10. trinn", "ungdom 13–16 år", "", "8. klasse"])
def test_a_text_without_a_target(text: str) -> None:
    assert read_targets(text) == ()


def test_a_target_for_each_of_several_years() -> None:
    found = read_targets("2028: 20 %, 2030: 15 %")
    assert [(target.year, target.value) for target in found] == [(2028, 20), (2030, 15)]


@given(st.text(max_size=80), st.text(max_size=40))
def test_any_target_can_be_read(text: str, indicator: str) -> None:
    for target in read_targets(text, indicator):
        assert not target.contradicts(target, None, None)


@given(st.text(max_size=80))
def test_any_reference_can_be_looked_up(text: str) -> None:
    own = plan_of(measure(references=(text,)))
    (one,) = own.measures
    assert len(list(references_of(one, own, (own, *PLANS)))) == 1
