"""The workbook behind a chart, which Word opens at «Rediger data»: categories down, a column for each series.

One sheet of texts and numbers is five small parts (ECMA-376 part 1, 12.3); a library that writes any
workbook takes longer to load than the plan takes to make.
"""

from __future__ import annotations

from typing import Final

from rusdoc.model.chart import Chart
from rusdoc.model.place import address
from rusdoc.opc.writer import packed, write_package
from rusdoc.word.chart_part import SHEET, plain
from rusdoc.word.text import escape
from rusdoc.word.wml import R_NS

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS: Final = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
    f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{R_NS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{R_NS}"><sheets>'
    f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{R_NS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def workbook_of(chart: Chart) -> bytes:
    """The numbers of a chart as a workbook."""
    heading: tuple[str | float, ...] = ("", *(series.name for series in chart.series))
    rows = [heading]
    for at, name in enumerate(chart.categories):
        rows.append((name, *(series.values[at] for series in chart.series)))
    data = "".join(_row(number, cells) for number, cells in enumerate(rows, 1))
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{data}</sheetData></worksheet>'
    parts = {**_PARTS, "xl/worksheets/sheet1.xml": sheet}
    return write_package(packed(name, f"{_HEAD}{xml}".encode()) for name, xml in parts.items())


def _row(number: int, cells: tuple[str | float, ...]) -> str:
    shown = "".join(_cell(address(number, column), cell) for column, cell in enumerate(cells, 1))
    return f'<row r="{number}">{shown}</row>'


def _cell(where: str, value: str | float) -> str:
    """A number, or a text, which is never taken for a formula."""
    if isinstance(value, str):
        text = f'<is><t xml:space="preserve">{escape(value)}</t></is>'
        return f'<c r="{where}" t="inlineStr">{text}</c>' if value else ""
    return f'<c r="{where}"><v>{plain(value)}</v></c>'
