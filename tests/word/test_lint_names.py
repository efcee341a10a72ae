"""Names in a template that nothing has are found before it is filled, with the nearest name there is."""

from __future__ import annotations

from io import BytesIO

import pytest

from rusdoc.model.serial import plan_to_json
from rusdoc.registers.template_names import example_context
from rusdoc.word.engine.sandbox import Sandbox
from rusdoc.word.linting.known import FILTERS, TESTS
from tests.plans import measure, plan_of
from tests.word.templates import MEASURES, add_table, codes, cut_runs, document, found, lint, saved
from tests.word.word_files import png


@pytest.mark.silent("RUS705", "RUS706", "RUS707", "RUS708", "RUS711")
def test_a_template_without_faults_gives_no_findings() -> None:
    assert lint(document("# {{ front.title }}", *MEASURES)) == []


@pytest.mark.fires("RUS705")
@pytest.mark.parametrize(
    ("text", "name", "nearest"),
    [
        ("{{ titel }}", "titel", ""),
        ("{{ frnt.title }}", "frnt", "front"),
        ("{{ front.titel }}", "front.titel", "front.title"),
        ("{{ front['titel'] }}", "front.titel", "front.title"),
        ("{{ plan.period.form }}", "plan.period.form", "plan.period.from"),
        ("{% for g in goals %}{{ g.headding }}{% endfor %}", "g.headding", "g.heading"),
        ("{% for g in plan.main_goals %}{{ g.tittel }}{% endfor %}", "g.tittel", "g.title"),
        ("{% for m in summary.first %}{{ m.cost.txt }}{% endfor %}", "m.cost.txt", "m.cost.text"),
        ("{% for p in priorities %}{% for m in p.tiltak %}{% endfor %}{% endfor %}", "p.tiltak", "p.measures"),
        ("{% set f = front %}{{ f.visjon }}", "f.visjon", "f.vision"),
        ("{% if front.vison %}x{% endif %}", "front.vison", "front.vision"),
        ("{% for o in owners if o.nam %}x{% endfor %}", "o.nam", "o.name"),
        ("{{ front.title|default(frnt.kind) }}", "frnt", "front"),
        ("{{ front.title|replace(front.kindd, '') }}", "front.kindd", "front.kind"),
        ("{{ goals[0].sub_goals[0].measurs }}", "measurs", "measures"),
        ("{{ (goals|first).headng }}", "headng", "heading"),
        ("{% for g in goals|sort(attribute='titel') %}{{ g.id }}{% endfor %}", "titel", "title"),
        ("{{ goals|map(attribute='headng')|join(', ') }}", "headng", "heading"),
        ("{{ loop.index }}", "loop", ""),
        ("{% for g in goals %}{% endfor %}{{ g.title }}", "g", ""),
        ("{{ front.title if front.kin else '' }}", "front.kin", "front.kind"),
        ("{% for key, value in front.items() %}{{ keyy }}{% endfor %}", "keyy", "key"),
        ("{% for c in chapters %}{% for p in c.parts %}{{ p.sub_chapters }}{% endfor %}{% endfor %}", "p.sub_chapters", ""),
    ],
)  # fmt: skip
def test_an_unknown_name_is_found_with_the_nearest(text: str, name: str, nearest: str) -> None:
    (message,) = found("RUS705", document(text))
    assert f"«{name}»" in message or name in message
    assert f"«{nearest}»" in message or nearest in message


@pytest.mark.parametrize(
    "text",
    [
        "{{ front.title|upper }} {{ front['title'] }} {{ words.priority }}",
        "{% for g in goals %}{{ loop.index }} {{ loop.previtem }} {{ g.title.upper() }}{% endfor %}",
        "{% for name, value in front.items() %}{{ name }} {{ value }}{% endfor %}",
        "{% set x = 1 %}{% if x %}{% set y = 2 %}{% endif %}{{ y }}",
        "{% macro row(m, extra='') %}{{ m.whatever }} {{ extra }}{% endmacro %}{{ row(1) }}",
        "{% if odd is defined %}{{ odd }}{% endif %}",
        "{% if front.logo is defined and front.logo %}{{ front.logo.name }}{% endif %}",
        "{{ front.logo is defined and front.logo.name }}",
        "{{ front.subtitle|default('') }} {{ tagline|d('x') }}",
        "{% for i in range(3) %}{{ i }}{% endfor %}",
        "{% set ns = namespace(total=0) %}{% set ns.total = ns.total + 1 %}{{ ns.total }}",
        "{% for m in summary.first %}{{ m.cost.per_year['2029'] }}{{ m.source.cells.cost }}{% endfor %}",
        "{% for year, kr in (summary.first|first).cost.per_year.items() %}{{ year }}: {{ kr }}{% endfor %}",
        "{% for g in goals|selectattr('title')|list %}{{ g.heading }}{% endfor %}",
        "{% for batch in goals|batch(2) %}{% for g in batch %}{{ g.heading }}{% endfor %}{% endfor %}",
        "{{ front.title ~ ' ' ~ front.period }} {{ [front.title, front.kind]|join(' ') }}",
        "{% with t = front.title %}{{ t }}{% endwith %}",
        "{% set intro %}Hei{% endset %}{{ intro }}",
        "{% raw %}{{ ikke.et.navn }}{% endraw %}",
        "{# {{ heller.ikke }} #}",
        "{% filter upper %}{{ front.title }}{% endfilter %}",
        "{{ '%s-%s'|format(front.title, front.kind) }}",
        "{{ plan.municipality.upper() if plan.municipality else '' }}",
    ],
)  # fmt: skip
def test_names_that_are_known_are_left_alone(text: str) -> None:
    assert [c for c in codes(lint(document(text, *MEASURES))) if c in ("RUS705", "RUS706")] == []


def test_every_unknown_name_is_found_in_one_run() -> None:
    made = document("{{ a1 }}", "{{ front.b2 }}")
    add_table(made, ("Tiltak", "Pris"), ("{{ c3 }}", "x"))
    made.sections[0].header.paragraphs[0].text = "{{ d4 }}"
    made.sections[0].footer.paragraphs[0].text = "{{ e5 }}"
    made.core_properties.subject = "{{ f6 }}"
    messages = found("RUS705", made)
    assert [name for name in ("a1", "b2", "c3", "d4", "e5", "f6") if any(name in m for m in messages)] == [
        "a1", "b2", "c3", "d4", "e5", "f6",
    ]  # fmt: skip


def test_a_name_that_word_has_cut_into_runs_is_found() -> None:
    assert found("RUS705", cut_runs(saved(document("Hei {{ front.titel }} du")))) == [
        "Malen bruker navnet «front.titel», som ikke finnes. Mente du «front.title»? "
        "Det står i brødteksten, i avsnittet «Hei {{ front.titel }} du»."
    ]


def test_a_name_in_the_alternative_text_of_a_picture_is_found() -> None:
    made = document()
    made.add_picture(BytesIO(png()))
    made.inline_shapes[0]._inline.docPr.set("descr", "{{ front.bilde }}")
    assert len(found("RUS705", made)) == 1


def test_the_place_leads_to_heading_and_paragraph() -> None:
    finding = lint(document("# Mål", "Hei", "{{ titel }}"))[0]
    assert (finding.place.sheet, finding.place.cell) == ("Mål", "avsnitt 3")
    assert "under «Mål»" in finding.message


def test_the_place_leads_to_the_table_cell() -> None:
    made = document("# Mål")
    add_table(made, ("a", "b"))
    add_table(made, ("a", "b"), ("c", "{{ titel }}"))
    assert lint(made)[0].place.cell == "tabell 2, rad 2, kolonne 2"


def test_the_place_in_a_header_names_the_header() -> None:
    made = document()
    made.sections[0].header.paragraphs[0].text = "{{ titel }}"
    assert lint(made)[0].place.sheet == "Topptekst"


def test_the_message_is_in_the_language_asked_for() -> None:
    finding = lint(document("{{ front.titel }}"))[0]
    assert finding.say("nn").startswith("Malen brukar namnet «front.titel», som ikkje finst. Meinte du")
    assert finding.say("en").startswith("The template uses the name «front.titel», which does not exist. Did you")


def test_a_plan_without_measures_still_knows_what_a_measure_has() -> None:
    context = {"plan": plan_to_json(plan_of())}
    loops = "{% for g in plan.main_goals %}{% for s in g.sub_goals %}{% for m in s.measures %}"
    text = loops + "{{ m.prioritet }}{{ m.title }}{% endfor %}{% endfor %}{% endfor %}"
    (message,) = found("RUS705", document(text), context)
    assert "«m.priority»" in message


def test_a_plan_that_is_no_json_has_the_same_names() -> None:
    text = "{% for g in plan.main_goals %}{{ g.title }}{{ g.tittel }}{% endfor %}"
    assert len(found("RUS705", document(text), {"plan": plan_of(measure())})) == 1


def test_other_programs_names_are_taken_from_their_values() -> None:
    context = {"customer": {"name": "Ola"}, "lines": [{"text": "a"}, {"text": "b", "extra": 1}], "empty": []}
    text = "{{ customer.nme }}{% for l in lines %}{{ l.extra }}{{ l.txt }}{% endfor %}{% for e in empty %}{{ e.x }}{% endfor %}"
    assert [m.split("»")[0].split("«")[1] for m in found("RUS705", document(text), context)] == [
        "customer.nme",
        "l.txt",
    ]


def test_a_template_of_something_else_need_not_show_measures() -> None:
    assert codes(lint(document("Kjære {{ name }}"), {"name": "Ola"})) == []


def test_the_filters_and_tests_are_those_that_the_engine_has() -> None:
    sandbox = Sandbox({}, lambda value: value)
    own = {name for name in sandbox.filters if name.startswith("rusdoc_")}
    assert set(sandbox.filters) - own == FILTERS
    assert {name for name in sandbox.tests if name.isalpha()} == TESTS


def test_every_name_in_the_register_is_known() -> None:
    names = " ".join(f"{{{{ {name} }}}}" for name in example_context())
    assert found("RUS705", document(names)) == []
