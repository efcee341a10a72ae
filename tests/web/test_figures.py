"""Charts on the web page: nothing of what they show is lost to those who read it there."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import docx
import pytest
from lxml import html

from rusdoc.assembly.charts import charts
from rusdoc.registers.guide import load_guide
from rusdoc.web.bars import steps
from rusdoc.web.page import html_page
from rusdoc.word import Template
from rusdoc.word.document import finished, markers
from tests.plans import measure, plan_of
from tests.word.test_charts import costing

MADE = plan_of(
    measure(
        "Kurs", cost=costing(_2027=50_000, _2028=1_250_000, _2029=50_000, _2030=50_000), years=(2027, 2028)
    ),
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
    assert figure.text_content().startswith("Stolpediagram over kostnadene i 2027–2030.")
    heading, first, second, *_ = tables(page)[0]
    assert heading == ["", "1 Færre blir avhengige av rusmidler"]
    assert (first, second) == (["2027", "50\u00a0000"], ["2028", "1\u00a0250\u00a0000"])


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
        frame.get("aria-label") for frame in page_with("costs_alone", "costs_alone").xpath("//figure//div")
    ]
    assert len(names) == len(set(names)) == 2


def widths(page: Any) -> list[float]:
    return [float(bar.get("width")) for bar in page.xpath("//figure//rect")]


def test_the_bars_are_as_long_as_the_years_they_stand_for() -> None:
    assert widths(page_with("timeline_alone")) == [215.0, 215.0, 107.5]


def test_the_columns_are_as_high_as_the_amounts() -> None:
    low, high, *_ = (float(bar.get("height")) for bar in page_with("costs_alone").xpath("//figure//rect"))
    assert high / low == pytest.approx(25, rel=0.01)


def test_the_picture_is_for_the_eye_alone() -> None:
    page = page_with("balance_alone")
    assert [picture.get("aria-hidden") for picture in page.xpath("//svg")] == ["true"]
    assert page.xpath("//figure/p")[0].text_content().startswith("Liggende stolpediagram:")
    assert page.xpath("//figure/details/summary")[0].text_content() == "Vis tallene"


@pytest.mark.parametrize("most", [0.3, 1, 7, 99, 100, 637_000, 1_348_000, 5_000_001])
def test_a_scale_has_few_and_round_numbers_and_room_for_all(most: float) -> None:
    scale = steps(most)
    assert scale[-1] >= most
    assert 3 <= len(scale) <= 9


def chart_page(chart: Any) -> Any:
    """A web page from a document with a chart of another kind, as Word makes them."""
    shown = charts(MADE, load_guide(), "nb")["costs_alone"]
    assert shown is not None
    template = docx.Document()
    template.add_paragraph("{{p charts.costs_alone }}")
    data = io.BytesIO()
    template.save(data)
    filled = Template(data.getvalue()).render({"charts": markers({"costs_alone": shown})})
    document, _ = finished(filled, {"costs_alone": shown}, language="nb-NO", title="Plan")
    package = zipfile.ZipFile(io.BytesIO(document))
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as writer:
        for name in package.namelist():
            part = package.read(name)
            writer.writestr(name, chart(part) if name == "word/charts/diagram1.xml" else part)
    return html.document_fromstring(html_page(other.getvalue(), "plan.docx").decode())


def test_a_chart_of_another_kind_is_words_and_numbers_alone() -> None:
    page = chart_page(lambda part: part.replace(b"barChart", b"lineChart"))
    assert not page.xpath("//svg")
    assert tables(page)[0][1] == ["2027", "50\u00a0000"]


def test_a_chart_without_numbers_is_its_words() -> None:
    page = chart_page(lambda part: re.sub(rb"<c?:?ser>.*</c?:?ser>", b"", part, flags=re.DOTALL))
    assert page.xpath("//figure/p")
    assert not page.xpath("//svg")


def test_signs_that_look_like_our_marks_do_no_harm() -> None:
    document = docx.Document()
    document.add_paragraph("Her \ue2c57\ue2c6 og \ue2c50\ue2c6")
    data = io.BytesIO()
    document.save(data)
    page = html.document_fromstring(html_page(data.getvalue(), "plan.docx").decode())
    assert "Her" in page.text_content()
    assert not page.xpath("//figure")
