"""Charts on the web page: nothing of what they show is lost to those who read it there."""

from __future__ import annotations

import io
from typing import Any

import docx
from lxml import html

from rusdoc.assembly.charts import charts
from rusdoc.registers.guide import load_guide
from rusdoc.web.page import html_page
from rusdoc.word import Template
from rusdoc.word.document import finished, markers
from tests.plans import measure, plan_of
from tests.word.test_charts import costing

MADE = plan_of(
    measure("Kurs", cost=costing(_2027=50_000, _2028=1_250_000), years=(2027, 2028)),
    measure("Skjenkekontroll", years=(2027, 2028, 2030)),
)


def page_with(*tags: str) -> Any:
    """A web page from a document with these charts."""
    shown = {name: chart for name, chart in charts(MADE, load_guide(), "nb").items() if chart}
    template = docx.Document()
    for tag in tags:
        template.add_paragraph(f"{{{{p charts.{tag} }}}}")
    data = io.BytesIO()
    template.save(data)
    filled = Template(data.getvalue()).render({"charts": markers(shown)})
    document, _ = finished(filled, shown, language="nb-NO", title="Plan")
    return html.document_fromstring(html_page(document, "plan.docx").decode())


def tables(page: Any) -> list[list[list[str]]]:
    return [
        [[cell.text_content() for cell in row] for row in table.iter("tr")]
        for table in page.xpath("//figure//table")
    ]


def test_a_chart_stands_there_as_its_words_and_its_numbers() -> None:
    page = page_with("costs_alone")
    (figure,) = page.xpath("//figure")
    assert figure.text_content().startswith("Stolpediagram over kostnadene i 2027–2028.")
    assert tables(page) == [
        [["", "1 Færre blir avhengige av rusmidler"], ["2027", "50\u00a0000"], ["2028", "1\u00a0250\u00a0000"]]
    ]


def test_a_timeline_stands_there_with_its_years() -> None:
    assert tables(page_with("timeline_alone")) == [
        [["", "År"], ["1.1.1 Kurs", "2027–2028"], ["1.1.2 Skjenkekontroll", "2027–2028, 2030"]]
    ]


def test_the_numbers_are_not_said_twice_where_the_document_has_them_below() -> None:
    page = page_with("costs")
    assert page.xpath("//figure")
    assert tables(page) == []
    assert len(page.xpath("//table")) == 1


def test_two_charts_alike_have_a_name_each() -> None:
    names = [
        frame.get("aria-label") for frame in page_with("costs_alone", "costs_alone").xpath("//figure/div")
    ]
    assert len(names) == len(set(names)) == 2


def test_signs_that_look_like_our_marks_do_no_harm() -> None:
    document = docx.Document()
    document.add_paragraph("Her \ue2c57\ue2c6 og \ue2c50\ue2c6")
    data = io.BytesIO()
    document.save(data)
    page = html.document_fromstring(html_page(data.getvalue(), "plan.docx").decode())
    assert "Her" in page.text_content()
    assert not page.xpath("//figure")
