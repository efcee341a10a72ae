"""The findings as a workbook that the group can sort, filter and tick off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rusdoc.excel.styles import COLOURS
from rusdoc.model.report import ReportRow
from rusdoc.opc.steady import steady_workbook
from rusdoc.texts import Language, Text, say

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS: Final = {
    "done": 8, "weight": 13, "code": 9, "rule": 20, "file": 18, "sheet": 15, "cell": 8, "measure": 8,
    "message": 50, "elsewhere": 24, "advice": 42, "source": 28, "reason": 40, "until": 12,
}  # fmt: skip
"""Column widths in characters; together they fit on a lying A4 page that one can still read."""
_LINE: Final = 15.0
_FINDINGS: Final = tuple(name for name in _WIDTHS if name not in ("reason", "until"))
_ACCEPTED: Final = ("weight", "code", "rule", "file", "sheet", "cell", "message", "reason", "until")
_FONT: Final = "Calibri"
_INK, _PAPER, _RULE = "FFFFFFFF", "FF1F4E5F", "FFB8C4C8"


def report_workbook(
    rows: Sequence[ReportRow],
    accepted: Sequence[ReportRow],
    language: Language,
    title: str,
    author: str = "rusdoc",
) -> bytes:
    """A workbook with a sheet of findings, and one of those accepted when there are any."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title = title
    book.properties.creator = author
    sheet = book.worksheets[0]
    sheet.title = say(Text("report.sheet_findings"), language)
    _fill(sheet, _FINDINGS, rows, language)
    _tick_column(sheet, len(rows), language)
    if accepted:
        _fill(book.create_sheet(say(Text("report.sheet_accepted"), language)), _ACCEPTED, accepted, language)
    return steady_workbook(book)


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Sequence[ReportRow], language: Language) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    sheet.append([say(Text(f"report.{name}"), language) for name in columns])
    for row in rows:
        sheet.append([_value(row, name) for name in columns])
    for number, name in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS[name]
    for cell in sheet[1]:
        cell.font = Font(name=_FONT, size=11, bold=True, color=_INK)
        cell.fill = PatternFill("solid", fgColor=_PAPER)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    for cells, row in zip(sheet.iter_rows(min_row=2), rows, strict=True):
        for cell, name in zip(cells, columns, strict=True):
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.font = Font(name=_FONT, size=11)
            cell.border = Border(bottom=Side("thin", color=_RULE))
            if name == "weight":
                cell.fill = PatternFill("solid", fgColor=COLOURS[row.severity])
            if name == "cell" and row.cell and row.sheet:
                _link(cell, row)
        sheet.row_dimensions[cells[0].row].height = _LINE * _lines(row, columns)
    _page(sheet, len(columns))


def _lines(row: ReportRow, columns: Sequence[str]) -> int:
    """How many lines the fullest cell of a row takes; Excel does not work that out for a new file."""
    return max(
        sum(1 + len(line) // (_WIDTHS[name] - 1) for line in _value(row, name).split("\n"))
        for name in columns
    )


def _value(row: ReportRow, name: str) -> str:
    if name == "done":
        return ""
    value: str = getattr(row, "title" if name == "rule" else name)
    return _harmless(value)


def _harmless(value: str) -> str:
    """A text that Excel will not take for a formula, without what a cell may not hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    clean = ILLEGAL_CHARACTERS_RE.sub("", value).encode("utf-8", "replace").decode("utf-8")
    return f"'{clean}" if clean.startswith(("=", "+", "-", "@")) else clean


def _link(cell: object, row: ReportRow) -> None:
    """A click on the cell's address opens the group's workbook there."""
    from urllib.parse import quote

    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.worksheet.hyperlink import Hyperlink

    assert isinstance(cell, Cell)
    if not row.file.casefold().endswith((".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")):
        return
    sheet = row.sheet.replace("'", "''")
    cell.hyperlink = Hyperlink(
        ref=cell.coordinate,
        target=quote(row.file, errors="surrogateescape"),
        location=f"'{sheet}'!{row.cell}",
    )
    cell.font = Font(name=_FONT, size=11, color="FF0B5394", underline="single")


def _tick_column(sheet: Worksheet, rows: int, language: Language) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    if rows:
        yes = say(Text("report.done_yes"), language)
        choice = DataValidation("list", formula1=f'"{yes}"', allow_blank=True)
        choice.add(f"A2:A{rows + 1}")
        sheet.add_data_validation(choice)


def _page(sheet: Worksheet, columns: int) -> None:
    """Frozen heading, filter, and a page that prints."""
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(columns)}{sheet.max_row}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
