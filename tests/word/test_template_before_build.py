"""`build` looks an own template through first: what is in the way is told all at once, the rest with the document."""

from __future__ import annotations

from io import BytesIO

import pytest

import rusdoc
from rusdoc.errors import TemplateError
from tests.plans import measure, plan_of
from tests.word.templates import ALL_FIELDS, MEASURES, add_table, document, saved

PLAN = plan_of(measure("Ansette ruskoordinator"), measure("Kurs for foreldre", priority=1), measure("Fjerne alkoholreklame & skilt"))


def built(*paragraphs: str) -> rusdoc.Document:
    return rusdoc.build(PLAN, template=BytesIO(saved(document(*paragraphs))))


def left_out(*paragraphs: str) -> list[str]:
    return [w.message for w in built(*paragraphs).warnings if w.code == "RUS707"]


@pytest.mark.fires("RUS705", "RUS706")
def test_everything_that_is_in_the_way_is_told_at_once() -> None:
    with pytest.raises(TemplateError) as caught:
        built("{{ front.titel }}", "{% for g in goals %}", "{{ words.priorty }}")
    message = str(caught.value)
    assert all(word in message for word in ("front.titel", "words.priorty", "aldri lukket"))
    assert message.count("\n- ") == 3


def test_a_name_in_a_branch_that_is_never_taken_is_told_too() -> None:
    with pytest.raises(TemplateError, match="gool"):
        built("{% if not goals %}{{ gool }}{% endif %}")


def test_one_fault_is_told_with_its_place() -> None:
    with pytest.raises(TemplateError) as caught:
        built("# Mål", "{{ front.titel }}")
    assert (caught.value.code, caught.value.sheet, caught.value.cell) == ("RUS705", "Mål", "avsnitt 2")


def test_a_great_many_faults_are_not_all_written_out() -> None:
    with pytest.raises(TemplateError, match="… og 10 til"):
        built(*(f"{{{{ ukjent{number} }}}}" for number in range(30)))


@pytest.mark.silent("RUS707")
def test_a_template_that_shows_every_measure_leaves_none_out() -> None:
    assert left_out(*MEASURES) == []


@pytest.mark.fires("RUS707")
def test_measures_that_the_template_passes_over_are_named() -> None:
    texts = [text.replace("in sub.measures", "in sub.measures if m.priority == 1") for text in MEASURES]
    document = built(*texts)
    found = [w for w in document.warnings if w.code == "RUS707"]
    assert [w.place.measure for w in found] == ["1.1.1", "1.1.3"]
    assert "«Ansette ruskoordinator»" in found[0].message
    assert (found[0].related[0].sheet, found[0].related[0].cell) == ("Tiltak", "C5")


def test_measures_behind_a_condition_that_holds_are_not_missed() -> None:
    assert left_out("{%p if front.title %}", *MEASURES, "{%p endif %}") == []


def test_measures_in_another_order_or_in_capitals_are_not_missed() -> None:
    texts = [text.replace(ALL_FIELDS, ALL_FIELDS + "{{ m.title|upper }}").replace("in sub.measures", "in sub.measures|reverse") for text in MEASURES]
    assert left_out(*texts) == []
    capitals = [text.replace("{{ m.title }}", "{{ m.title|upper }}") for text in texts]
    assert left_out("{%p if front.title %}", *capitals, "{%p endif %}") == []


def test_what_keeps_readers_out_comes_with_the_document() -> None:
    made = document(*MEASURES)
    add_table(made, ("a", "b"), ("c", "d"), heading=False)
    made.core_properties.title = ""
    warnings = rusdoc.build(PLAN, template=BytesIO(saved(made))).warnings
    messages = [w.message for w in warnings if w.code == "RUS708"]
    assert len(messages) == 1  # the title is given by build itself
    assert "overskriftsrad" in messages[0]
