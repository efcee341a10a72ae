"""Native Word charts (ECMA-376 part 1, 21.2) with the workbook that Word opens at «Rediger data».

openpyxl writes the chart's XML. What it leaves out stands here: the numbers as Word shows them before
anybody opens the workbook, the legend, the fonts, and colours that can be told apart without colour sight.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from rusdoc.model.chart import Chart, ChartKind
from rusdoc.model.place import column_letters
from rusdoc.word.bar_years import put_years_on_bars
from rusdoc.word.text import escape, without_illegal
from rusdoc.word.wml import A_NS, R_NS, W_NS, WP_NS, serialised

if TYPE_CHECKING:
    from openpyxl.chart.bar_chart import BarChart

    from rusdoc.word.merging.target import Target

_C_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_CHART_TYPE: Final = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SHEET: Final = "Tall"
COLOURS: Final = ("1F4E5F", "C77F1A", "5B8A72", "8C4A6B", "6C7A89", "A8B545", "3A6EA5", "B5533C")
"""Each differs from its neighbours in lightness too, so that a grey print can be read."""
_BAR: Final = "CFE3E8"
"""A timeline's bars: light, as their years stand on them in dark letters, with a dark line around."""
_EMU_PER_MM: Final = 36_000
_WIDTH: Final = 160
_ROW: Final = 6
_HIGHEST: Final = 190
"""In millimetres: what a page in portrait has room for, below a heading and a caption."""
_HEIGHTS: Final = {ChartKind.STACKED_COLUMNS: 72, ChartKind.BARS: 60}


class Charts:
    """Puts charts into a document whose running text is in `font`."""

    def __init__(self, target: Target, font: str) -> None:
        self._target = target
        self._font = font

    def block(self, chart: Chart) -> bytes:
        """The chart with its caption above and its numbers below, as WordprocessingML."""
        chart = _cleaned(chart)
        number = self._target.count("chart")
        part = self._add_parts(chart)
        link = self._target.link("chart", posixpath.relpath(part, posixpath.dirname(self._target.main)))
        caption = self._paragraph("caption", f"<w:r><w:t>{escape(chart.title)}</w:t></w:r>")
        drawing = self._paragraph("", f"<w:r>{_drawing(chart, link, number)}</w:r>", keep=bool(chart.table))
        return f"{caption}{drawing}{self._table(chart) if chart.table else ''}".encode()

    def _add_parts(self, chart: Chart) -> str:
        """The chart's part and its workbook; gives the name of the first."""
        folder = posixpath.dirname(self._target.main)
        part = self._target.free_name(posixpath.join(folder, "charts", "diagram{}.xml"))
        book = self._target.free_name(posixpath.join(folder, "embeddings", "diagram{}.xlsx"))
        self._target.add_part(book, workbook_of(chart), _BOOK_TYPE)
        link = self._target.link("package", posixpath.relpath(book, posixpath.dirname(part)), part=part)
        self._target.add_part(part, chart_xml(chart, link, self._font), _CHART_TYPE)
        return part

    def _paragraph(self, style: str, runs: str, *, keep: bool = False) -> str:
        named = self._target.style(style) if style else None
        inner = (f'<w:pStyle w:val="{named}"/>' if named else "") + ("<w:keepNext/>" if keep or style else "")
        return f'<w:p xmlns:w="{W_NS}">{f"<w:pPr>{inner}</w:pPr>" if inner else ""}{runs}</w:p>'

    def _table(self, chart: Chart) -> str:
        """The same numbers, with a heading row; figures to the right."""
        style = self._target.style("plantabell", "table grid")
        heading, *rows = chart.table
        columns = len(heading)
        share = 5000 // (columns + 1)
        widths = [5000 - share * (columns - 1), *([share] * (columns - 1))]
        text, head = self._target.style("tabelltekst"), self._target.style("tabelloverskrift")
        figures, figure_head = self._target.style("tabelltall"), self._target.style("tabelltall overskrift")
        numeric = chart.kind is not ChartKind.TIMELINE

        def row(cells: tuple[str, ...], first: str | None, others: str | None, props: str = "") -> str:
            shown = "".join(
                _cell(words, width, others if number and numeric else first)
                for number, (words, width) in enumerate(zip(cells, widths, strict=True))
            )
            return f"<w:tr><w:trPr><w:cantSplit/>{props}</w:trPr>{shown}</w:tr>"

        body = "".join(row(cells, text, figures) for cells in rows)
        named = f'<w:tblStyle w:val="{style}"/>' if style else ""
        grid = "".join(f'<w:gridCol w:w="{width * 9072 // 5000}"/>' for width in widths)
        return (
            f'<w:tbl xmlns:w="{W_NS}"><w:tblPr>{named}<w:tblW w:w="5000" w:type="pct"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
            f'w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{escape(chart.title)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{row(heading, head, figure_head, '<w:tblHeader/>')}{body}</w:tbl>"
            f'<w:p xmlns:w="{W_NS}"/>'
        )


def _cleaned(chart: Chart) -> Chart:
    """The chart without the control characters that people's cells can hold, and XML cannot."""
    return replace(
        chart,
        title=_clean(chart.title),
        description=_clean(chart.description),
        categories=tuple(map(_clean, chart.categories)),
        series=tuple(replace(series, name=_clean(series.name)) for series in chart.series),
        table=tuple(tuple(map(_clean, row)) for row in chart.table),
    )


def _clean(words: str) -> str:
    return re.sub("[\a\f\t\n]", " ", without_illegal(words))


def _cell(words: str, width: int, style: str | None) -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/></w:tcPr><w:p>{named}'
        f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p></w:tc>'
    )


def _height(chart: Chart) -> int:
    """In millimetres; a timeline is as high as it has rows."""
    return _HEIGHTS.get(chart.kind) or min(_HIGHEST, 25 + _ROW * len(chart.categories))


def _drawing(chart: Chart, link: str, number: int) -> str:
    width, height = _WIDTH * _EMU_PER_MM, _height(chart) * _EMU_PER_MM
    identity = 90_000 + number
    return (
        f'<w:drawing><wp:inline xmlns:wp="{WP_NS}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{identity}" name="Diagram {number}" '
        f'title="{escape(chart.title)}" descr="{escape(chart.description)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{A_NS}"><a:graphicData uri="{_C_NS}"><c:chart xmlns:c="{_C_NS}" '
        f'xmlns:r="{R_NS}" r:id="{link}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


def workbook_of(chart: Chart) -> bytes:
    """The numbers as a workbook: categories down, a column for each series."""
    from openpyxl import Workbook

    from rusdoc.opc.steady import steady_workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _SHEET
    sheet.append(["", *(series.name for series in chart.series)])
    for row, category in enumerate(chart.categories):
        sheet.append([category, *(series.values[row] for series in chart.series)])
    for cell in (*sheet["A"], *sheet[1]):
        cell.data_type = "s"  # a measure whose title begins with = is no formula
    return steady_workbook(book)


def chart_xml(chart: Chart, workbook_link: str, font: str = "Calibri") -> bytes:
    """The chart part in the given `font`; `workbook_link` is the relationship id of its workbook."""
    from openpyxl.chart.bar_chart import BarChart
    from openpyxl.xml.functions import tostring

    drawn = BarChart()
    drawn.type = "col" if chart.kind is ChartKind.STACKED_COLUMNS else "bar"
    drawn.gapWidth = 60
    if chart.kind is not ChartKind.BARS:
        drawn.grouping, drawn.overlap = "stacked", 100
    for number, _ in enumerate(chart.series):
        drawn.series.append(_series(chart, number))
    _axes(drawn, chart)
    _legend(drawn, chart)
    if chart.kind is ChartKind.BARS:
        _label_bars(drawn)
    return _finished(chart, tostring(drawn._write()), workbook_link, font)


def _series(chart: Chart, number: int) -> Any:
    from openpyxl.chart.data_source import (
        AxDataSource,
        NumData,
        NumDataSource,
        NumRef,
        NumVal,
        StrData,
        StrRef,
        StrVal,
    )
    from openpyxl.chart.series import Series, SeriesLabel

    rows = len(chart.categories)
    column = column_letters(number + 2)
    names = StrData(ptCount=rows, pt=[StrVal(idx=i, v=words) for i, words in enumerate(chart.categories)])
    values = NumData(
        formatCode=chart.number_format,
        ptCount=rows,
        pt=[NumVal(idx=i, v=_plain(value)) for i, value in enumerate(chart.series[number].values)],
    )
    series = Series(idx=number, order=number)
    name = StrData(ptCount=1, pt=[StrVal(idx=0, v=chart.series[number].name)])
    series.tx = SeriesLabel(strRef=StrRef(f=f"{_SHEET}!${column}$1", strCache=name))
    series.cat = AxDataSource(strRef=StrRef(f=f"{_SHEET}!$A$2:$A${rows + 1}", strCache=names))
    series.val = NumDataSource(numRef=NumRef(f=f"{_SHEET}!${column}$2:${column}${rows + 1}", numCache=values))
    _paint(series, chart, number)
    return series


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _paint(series: Any, chart: Chart, number: int) -> None:
    """A colour of its own; every other series of a timeline only moves the bars and is not seen."""
    if chart.kind is ChartKind.TIMELINE and number % 2 == 0:
        series.graphicalProperties.noFill = True
        series.graphicalProperties.line.noFill = True
        return
    is_timeline = chart.kind is ChartKind.TIMELINE
    series.graphicalProperties.solidFill = _BAR if is_timeline else COLOURS[number % len(COLOURS)]
    series.graphicalProperties.line.solidFill = COLOURS[0] if is_timeline else "FFFFFF"


def _axes(drawn: BarChart, chart: Chart) -> None:
    drawn.x_axis.delete = drawn.y_axis.delete = False
    drawn.y_axis.number_format = chart.number_format
    drawn.y_axis.majorGridlines.spPr = _line("D5DCDF")
    drawn.x_axis.tickLblPos = "low"
    if chart.kind is not ChartKind.STACKED_COLUMNS:
        drawn.x_axis.scaling.orientation = "maxMin"
    if chart.kind is ChartKind.TIMELINE and chart.first_year and chart.last_year:
        # The line where the last year ends has no label, or the year after would seem to be in the plan.
        drawn.y_axis.number_format = f'[<{chart.last_year + 1}]0;""'
        drawn.y_axis.scaling.min = chart.first_year
        drawn.y_axis.scaling.max = chart.last_year + 1
        drawn.y_axis.majorUnit = 1


def _line(colour: str) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties

    properties = GraphicalProperties()
    properties.line.solidFill = colour
    return properties


def _legend(drawn: BarChart, chart: Chart) -> None:
    """Below the chart, where there is more than one colour to tell apart."""
    if chart.kind is ChartKind.STACKED_COLUMNS and len(chart.series) > 1:
        drawn.legend.position = "b"
    else:
        drawn.legend = None


def _label_bars(drawn: BarChart) -> None:
    """The number at the end of each bar, in the place of an axis."""
    from openpyxl.chart.label import DataLabelList

    drawn.y_axis.delete = True
    drawn.y_axis.majorGridlines = None
    drawn.dataLabels = DataLabelList(
        showVal=True, showLegendKey=False, showCatName=False, showSerName=False, showPercent=False,
        showBubbleSize=False,
    )  # fmt: skip


_TEXT: Final = (
    f'<c:txPr xmlns:c="{_C_NS}" xmlns:a="{A_NS}"><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">'
    '<a:solidFill><a:srgbClr val="222222"/></a:solidFill>{font}</a:defRPr></a:pPr>'
    '<a:endParaRPr lang="nb-NO"/></a:p></c:txPr>'
)


def _finished(chart: Chart, xml: bytes, link: str, font: str) -> bytes:
    """With square corners, the fonts, and the link to the workbook, each in its place (21.2.2.29)."""
    from lxml import etree

    space = etree.fromstring(xml)
    if chart.kind is ChartKind.TIMELINE:
        put_years_on_bars(space, chart)
    corners = etree.Element(f"{{{_C_NS}}}roundedCorners", val="0")
    space.insert(0, corners)
    faces = "".join(f'<a:{script} typeface="{escape(font)}"/>' for script in ("latin", "cs"))
    space.append(etree.fromstring(_TEXT.format(font=faces)))
    data = etree.SubElement(space, f"{{{_C_NS}}}externalData", {f"{{{R_NS}}}id": link}, nsmap={"r": R_NS})
    etree.SubElement(data, f"{{{_C_NS}}}autoUpdate", val="0")
    return serialised(space)
