"""A template that leaves measures, or a field of them, out of the document is told of (RUS707)."""

from __future__ import annotations

import pytest

from rusdoc.model.finding import Severity
from rusdoc.model.serial import plan_to_json
from rusdoc.shipped import shipped
from tests.plans import measure, plan_of
from tests.word.templates import ALL_FIELDS, MEASURES, document, found, lint


@pytest.mark.fires("RUS707")
def test_a_template_that_never_goes_through_the_measures() -> None:
    (message,) = found("RUS707", document("{% for g in goals %}{{ g.title }}{% endfor %}"))
    assert message.startswith("Malen går aldri gjennom tiltakene")


@pytest.mark.parametrize(
    ("field", "tag"),
    [
        ("nummeret", "m.id"), ("hva som skal gjøres", "m.title"), ("prioriteten", "m.priority"),
        ("effekten", "m.effect"), ("kostnaden", "m.cost_text"), ("hvem som har ansvaret", "m.owners_text"),
        ("årene", "m.years_text"),
    ],
)  # fmt: skip
def test_a_field_that_is_never_shown(field: str, tag: str) -> None:
    texts = [text.replace(f"{{{{ {tag} }}}}", "") for text in MEASURES]
    (finding,) = [each for each in lint(document("# Tiltak", *texts)) if each.code == "RUS707"]
    assert finding.message.startswith(f"Malen viser aldri {field} for tiltakene.")
    assert finding.severity is Severity.WARNING
    assert finding.place.sheet == "Tiltak"


@pytest.mark.silent("RUS707")
@pytest.mark.parametrize(
    "shown",
    [
        ALL_FIELDS.replace("{{ m.id }} {{ m.title }}", "{{ m.heading }}"),
        ALL_FIELDS.replace("{{ m.owners_text }}", "{% for o in m.owners %}{{ o }}{% endfor %}"),
        ALL_FIELDS.replace("{{ m.cost_text }}", "{{ m.cost.text }}"),
        ALL_FIELDS.replace("{{ m.years_text }}", "{{ m.years|join(', ') }}"),
        ALL_FIELDS.replace("{{ m.effect }}", "{% set e = m.effect_text %}{{ e }}"),
    ],
)
def test_a_field_may_be_shown_in_other_ways(shown: str) -> None:
    texts = [text.replace(ALL_FIELDS, shown) for text in MEASURES]
    assert found("RUS707", document(*texts)) == []


def test_to_ask_for_a_field_is_not_to_show_it() -> None:
    texts = [text.replace("{{ m.effect }}", "{% if m.effect %}!{% endif %}") for text in MEASURES]
    assert len(found("RUS707", document(*texts))) == 1


def test_a_list_by_priority_shows_the_priority() -> None:
    texts = (
        "{% for p in priorities %}{{ p.heading }}{% for m in p.measures %}",
        ALL_FIELDS.replace("{{ m.priority }}", ""),
        "{% endfor %}{% endfor %}",
    )
    assert found("RUS707", document(*texts)) == []


def test_measures_shown_by_a_macro_are_not_missed() -> None:
    macro = "{% macro row(m) %}" + ALL_FIELDS + "{% endmacro %}"
    loop = "{% for g in goals %}{% for s in g.sub_goals %}{% for m in s.measures %}{{ row(m) }}{% endfor %}{% endfor %}{% endfor %}"
    assert found("RUS707", document(macro + loop)) == []


def test_the_same_with_a_plan_of_the_contract() -> None:
    context = {"plan": plan_to_json(plan_of(measure()))}
    texts = [text.replace("in goals", "in plan.main_goals").replace("_text", "") for text in MEASURES]
    assert found("RUS707", document(*texts), context) == []
    assert len(found("RUS707", document("{{ plan.title }}"), context)) == 1


@pytest.mark.silent("RUS705", "RUS706", "RUS707", "RUS708", "RUS711")
@pytest.mark.parametrize("name", ["plan-nb.docx", "plan-nn.docx"])
def test_the_shipped_templates_have_no_faults(name: str) -> None:
    assert lint(shipped(f"word/{name}").read_bytes()) == []
