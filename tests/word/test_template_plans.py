"""A plan can be given to a template as it is: its names are those of the contract's JSON."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest

import rusdoc
from rusdoc.frozen import changed
from rusdoc.word import Template
from tests.plans import measure, plan_of


def filled(text: str, **context: Any) -> str:
    template = docx.Document()
    template.add_paragraph(text)
    data = io.BytesIO()
    template.save(data)
    document = docx.Document(io.BytesIO(Template(data.getvalue(), cache=None).render(context)))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_a_plan_goes_by_the_names_of_its_json() -> None:
    words = "{{ plan.period.from }}–{{ plan.period.to }}: {{ plan.main_goals[0].title }}"
    assert filled(words, plan=plan_of(measure())) == "2027–2030: Færre blir avhengige av rusmidler"


def test_plans_in_a_list_do_too() -> None:
    assert (
        filled("{% for plan in others %}{{ plan.period.from }} {% endfor %}", others=[plan_of(measure())])
        == "2027 "
    )


def test_lint_knows_the_same_names() -> None:
    template = docx.Document()
    template.add_paragraph("{{ plan.period.frå }}")
    data = io.BytesIO()
    template.save(data)
    found = Template(data.getvalue(), cache=None).lint({"plan": plan_of(measure())})
    assert "RUS705" in [finding.code for finding in found]


BLANK = pytest.mark.parametrize(
    "words",
    [
        "«{{ plan.vision }}»",
        "«{{ plan.vision ~ '' }}»",
        "«{{ plan.vision|upper|trim }}»",
        "«{% if plan.vision is none %}{{ plan.vision|replace('a', 'b') }}{% endif %}»",
        "{% macro said(what) %}«{{ what }}{{ what|title }}{{ what ~ what }}»{% endmacro %}{{ said(plan.vision) }}",
    ],
)


@BLANK
def test_what_the_group_left_blank_is_blank_in_the_plan(words: str) -> None:
    template = docx.Document()
    template.add_paragraph(words)
    data = io.BytesIO()
    template.save(data)
    made = rusdoc.build(changed(plan_of(measure()), vision=None), template=io.BytesIO(data.getvalue()))
    assert "«»" in [paragraph.text for paragraph in docx.Document(io.BytesIO(made.data)).paragraphs]


def test_a_template_by_itself_says_none_as_docxtpl_does() -> None:
    assert filled("{{ plan.vision }}", plan=changed(plan_of(measure()), vision=None)) == "None"
