"""Charts that Word itself can edit, with the same numbers for those who cannot see them."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import openpyxl
import pytest
from lxml import etree

from rusdoc.assembly.charts import charts, cost_chart, timeline
from rusdoc.model.chart import Chart
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind, Measure, MeasureStatus, Plan
from rusdoc.registers.guide import load_guide
from rusdoc.word import Template
from rusdoc.word.document import finished, markers
from tests.plans import measure, plan_of

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def costing(**per_year: int) -> Cost:
    amounts = FrozenDict({int(year.strip("_")): amount for year, amount in per_year.items()})
    return Cost("", CostKind.AMOUNT, amounts, sum(amounts.values()))


def plan(*measures: Measure) -> Plan:
    return plan_of(*measures)


def drawn(*, tag: str = "{{p charts.costs }}", of: Plan | None = None) -> dict[str, bytes]:
    """The parts of a document with one chart, put in by one tag in a template made in Word."""
    made = of or plan(measure(cost=costing(_2027=50_000, _2028=75_000), years=(2027, 2028)))
    shown = {name: chart for name, chart in charts(made, load_guide(), "nb").items() if chart}
    template = docx.Document()
    template.add_paragraph(tag)
    data = io.BytesIO()
    template.save(data)
    filled = Template(data.getvalue()).render({"charts": markers(shown)})
    document, _ = finished(filled, shown, language="nb-NO", title="Plan")
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return {name: package.read(name) for name in package.namelist()}


def words(parts: dict[str, bytes]) -> str:
    return etree.fromstring(parts["word/document.xml"]).xpath("string()")


def chart_of(parts: dict[str, bytes]) -> Any:
    return etree.fromstring(parts["word/charts/diagram1.xml"])


def test_one_tag_gives_the_chart_its_caption_and_the_numbers_as_a_table() -> None:
    parts = drawn()
    text = words(parts)
    assert "Kostnader per år, fordelt på hovedmål" in text
    assert "50\u00a0000" in text
    assert b"w:tblHeader" in parts["word/document.xml"]


def test_the_chart_alone_leaves_the_table_out() -> None:
    parts = drawn(tag="{{p charts.costs_alone }}")
    assert b"<w:tbl>" not in parts["word/document.xml"]
    assert "word/charts/diagram1.xml" in parts


def test_the_alternative_text_says_what_the_eye_would_see() -> None:
    parts = drawn()
    (shape,) = etree.fromstring(parts["word/document.xml"]).iter("{*}docPr")
    assert "125\u00a0000\u00a0kr" in shape.get("descr")
    assert "2027–2030" in shape.get("descr")


def test_word_shows_the_numbers_before_anybody_opens_the_workbook() -> None:
    values = [v.text for v in chart_of(drawn()).iterfind(f".//{C}val//{C}v")]
    assert values == ["50000", "75000", "0", "0"]


def test_the_workbook_behind_the_chart_has_the_same_numbers() -> None:
    parts = drawn()
    book = openpyxl.load_workbook(io.BytesIO(parts["word/embeddings/diagram1.xlsx"]))
    assert [row[1] for row in book["Tall"].iter_rows(min_row=2, values_only=True)] == [50_000, 75_000, 0, 0]
    link = chart_of(parts).find(f"{C}externalData").attrib.values()[0]
    assert f'Id="{link}"'.encode() in parts["word/charts/_rels/diagram1.xml.rels"]


def test_axis_numbers_are_never_negative_ids() -> None:
    ids = [int(axis.get("val")) for axis in chart_of(drawn()).iter(f"{C}axId")]
    assert ids
    assert all(number > 0 for number in ids)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert drawn() == drawn()


def test_names_with_markup_in_them_are_only_names() -> None:
    nasty = plan(measure("<b>&\"'", cost=costing(_2027=1), years=(2027,)))
    assert "<b>&\"'" in words(drawn(tag="{{p charts.timeline }}", of=nasty))


def test_control_characters_and_a_title_like_a_formula_do_no_harm() -> None:
    nasty = plan(
        measure("=HYPERLINK(1)\x00\x0b", cost=costing(_2027=1), years=(2027,)), measure(years=(2028,))
    )
    parts = drawn(tag="{{p charts.timeline }}", of=nasty)
    book = openpyxl.load_workbook(io.BytesIO(parts["word/embeddings/diagram1.xlsx"]))
    assert [cell.data_type for cell in book["Tall"]["A"][1:]] == ["s", "s"]


def test_a_chart_is_set_in_the_font_of_the_document() -> None:
    (face,) = chart_of(drawn()).iter("{*}latin")
    assert face.get("typeface") == "Cambria"  # what the theme of python-docx's own template says


def test_thousands_stand_apart_whatever_machine_opens_the_chart() -> None:
    assert '0"\u00a0"000' in chart_of(drawn()).find(f".//{C}valAx/{C}numFmt").get("formatCode")


def test_the_year_after_the_last_is_not_named_on_the_timeline() -> None:
    made = plan(measure(years=(2027,)), measure(years=(2028,)))
    axis = chart_of(drawn(tag="{{p charts.timeline }}", of=made)).find(f".//{C}valAx/{C}numFmt")
    assert axis.get("formatCode") == '[<2029]0;""'


def test_a_timeline_where_every_row_is_the_same_says_nothing() -> None:
    assert timeline(plan(measure("Ett"), measure("To")), "nb") is None


def test_the_timeline_says_in_words_when_most_is_under_way() -> None:
    chart = timeline(plan(measure(years=(2027, 2028)), measure(years=(2028,))), "nb")
    assert chart is not None
    assert chart.description.endswith("Flest er i gang i 2028, med 2, og færrest i 2027, med 1.")


def test_a_chart_without_a_table_is_not_tied_to_what_comes_after() -> None:
    body = etree.fromstring(drawn(tag="{{p charts.costs_alone }}")["word/document.xml"])
    (drawing,) = body.iter("{*}drawing")
    assert not next(drawing.iterancestors("{*}p")).findall(".//{*}keepNext")


def test_a_plan_without_amounts_has_no_cost_chart() -> None:
    assert cost_chart(plan(measure()), "nb") is None


def test_a_pause_in_a_measure_is_a_pause_on_the_timeline() -> None:
    chart = timeline(plan(measure(years=(2027, 2028, 2030))), "nb")
    assert chart is not None
    assert [series.values for series in chart.series] == [(2027.0,), (2.0,), (1.0,), (1.0,)]
    assert chart.table[1][1] == "2027–2028 og 2030"


def test_a_dropped_measure_is_on_no_chart() -> None:
    gone = measure("Borte", status=MeasureStatus.DROPPED, cost=costing(_2027=9), years=(2027,))
    assert all(chart is None for chart in charts(plan(gone), load_guide(), "nb").values())


def test_with_many_measures_the_timeline_shows_the_sub_goals() -> None:
    chart = timeline(plan(*(measure(f"Tiltak {n}") for n in range(40))), "nb")
    assert chart is not None
    assert chart.categories == ("1.1 Flere får hjelp tidlig",)


@pytest.mark.parametrize("standard", ["nb", "nn"])
def test_the_balance_counts_every_measure_once(standard: Any) -> None:
    made = plan(measure("Skjenkekontroll"), measure("Foreldremøter om rus"), measure("Ettervern i bolig"))
    chart = charts(made, load_guide(), standard)["balance"]
    assert isinstance(chart, Chart)
    assert sum(chart.series[0].values) == 3


def test_every_bar_of_the_timeline_says_its_years() -> None:
    made = plan(measure(years=(2027, 2028, 2030)), measure(years=(2029,)))
    xml = chart_of(drawn(tag="{{p charts.timeline }}", of=made))
    bars = [[t.text for t in series.iter(f"{A}t")] for series in xml.iter(f"{C}ser")]
    assert bars == [[], ["2027–2028", "2029"], [], ["2030"]]
