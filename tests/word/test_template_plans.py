"""A plan can be given to a template as it is: its names are those of the contract's JSON."""

from __future__ import annotations

import io
from typing import Any

import docx

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
    assert filled("{% for plan in others %}{{ plan.period.from }} {% endfor %}", others=[plan_of(measure())]) == "2027 "


def test_lint_knows_the_same_names() -> None:
    template = docx.Document()
    template.add_paragraph("{{ plan.period.frå }}")
    data = io.BytesIO()
    template.save(data)
    found = Template(data.getvalue(), cache=None).lint({"plan": plan_of(measure())})
    assert "RUS705" in [finding.code for finding in found]
