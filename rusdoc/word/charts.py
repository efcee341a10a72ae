"""Native charts put into a Word document: caption, drawing, and the numbers as a table."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final

from rusdoc.frozen import changed
from rusdoc.model.chart import Chart, ChartKind
from rusdoc.word.chart_book import workbook_of
from rusdoc.word.chart_part import C_NS, chart_xml
from rusdoc.word.text import escape, without_illegal
from rusdoc.word.wml import A_NS, R_NS, W_NS, WP_NS

if TYPE_CHECKING:
    from rusdoc.word.merging.target import Target

_CHART_TYPE: Final = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
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
    return changed(
        chart,
        title=_clean(chart.title),
        description=_clean(chart.description),
        categories=tuple(map(_clean, chart.categories)),
        series=tuple(changed(series, name=_clean(series.name)) for series in chart.series),
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
        f'<a:graphic xmlns:a="{A_NS}"><a:graphicData uri="{C_NS}"><c:chart xmlns:c="{C_NS}" '
        f'xmlns:r="{R_NS}" r:id="{link}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
