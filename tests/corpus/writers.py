"""A drafted workbook as a real file, by the libraries that other people's programs use too."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import docx
import openpyxl
import xlsxwriter
import xlwt
from bookmaker import Book, Broken, Formula, SheetDraft
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableColumnProperties, TableRowProperties
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import P
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

MADE = datetime(2026, 11, 23, 12, 0)
XLSX_MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
XLSM_MAIN = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def write(book: Book, folder: Path) -> Path:
    """Write the book's file in `folder`."""
    path = folder / f"{book.name}.{book.extension}"
    path.write_bytes(MAKERS[book.maker](book))
    return path


def _extent(sheet: SheetDraft) -> tuple[int, int]:
    corners = [*sheet.cells, *((bottom, right) for _, _, bottom, right in sheet.merged)]
    return max((row for row, _ in corners), default=0), max((column for _, column in corners), default=0)


def by_xlsxwriter(book: Book) -> bytes:
    """As Excel saves it: shared strings, formulas with their values."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": MADE})
        looks = {bold: workbook.add_format({"bold": bold, "text_wrap": True}) for bold in (False, True)}
        days = workbook.add_format({"num_format": "dd.mm.yyyy"})
        for draft in book.sheets:
            sheet = workbook.add_worksheet(draft.name)
            for top, left, bottom, right in draft.merged:
                sheet.merge_range(top - 1, left - 1, bottom - 1, right - 1, "", looks[False])
            for (row, column), value in draft.cells.items():
                look = looks[(row, column) in draft.bold]
                match value:
                    case Formula(text, stored):
                        sheet.write_formula(row - 1, column - 1, text, look, "" if stored is None else stored)
                    case Broken(code):
                        sheet.write_formula(row - 1, column - 1, "=1/0", look, code)
                    case date():
                        sheet.write_datetime(row - 1, column - 1, value, days)
                    case str():
                        sheet.write_string(row - 1, column - 1, value, look)
                    case _:
                        sheet.write(row - 1, column - 1, value, look)
            for row in draft.hidden_rows:
                sheet.set_row(row - 1, None, None, {"hidden": True})
            for column in draft.hidden_columns:
                sheet.set_column(column - 1, column - 1, None, None, {"hidden": True})
            if draft.hidden:
                sheet.hide()
    return data.getvalue()


def by_openpyxl(book: Book) -> bytes:
    """As a program saves it that calculates nothing: formulas without a stored value."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)  # type: ignore[arg-type]  # a new workbook has an active sheet
    workbook.properties.created = workbook.properties.modified = MADE
    for draft in book.sheets:
        sheet = workbook.create_sheet(draft.name)
        for (row, column), value in draft.cells.items():
            cell = sheet.cell(row, column)
            cell.value = value.text if isinstance(value, Formula) else value  # type: ignore[assignment]
            if isinstance(value, Broken):
                cell.value, cell.data_type = value.code, "e"
            cell.font = Font(bold=(row, column) in draft.bold)
        for top, left, bottom, right in draft.merged:
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
        for row in draft.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        for column in draft.hidden_columns:
            sheet.column_dimensions[get_column_letter(column)].hidden = True
        sheet.sheet_state = "hidden" if draft.hidden else "visible"
    data = io.BytesIO()
    workbook.save(data)
    return _as_xlsm(data.getvalue()) if book.extension == "xlsm" else data.getvalue()


def _as_xlsm(package: bytes) -> bytes:
    """The same workbook under the content type of one that may hold macros."""
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(XLSX_MAIN, XLSM_MAIN))
    return data.getvalue()


def by_xlwt(book: Book) -> bytes:
    """An Excel 97 workbook."""
    workbook = xlwt.Workbook(encoding="utf-8")
    bold, day = xlwt.easyxf("font: bold on"), xlwt.easyxf(num_format_str="dd.mm.yyyy")
    for draft in book.sheets:
        sheet = workbook.add_sheet(draft.name)
        merges = {(top, left): (bottom, right) for top, left, bottom, right in draft.merged}
        for (row, column), value in draft.cells.items():
            style = bold if (row, column) in draft.bold else day if isinstance(value, date) else xlwt.XFStyle()
            if (row, column) in merges:
                bottom, right = merges[row, column]
                sheet.write_merge(row - 1, bottom - 1, column - 1, right - 1, value, style)
            else:
                sheet.write(row - 1, column - 1, value, style)
        for row in draft.hidden_rows:
            sheet.row(row - 1).hidden = True
        for column in draft.hidden_columns:
            sheet.col(column - 1).hidden = True
        sheet.visibility = 1 if draft.hidden else 0
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def by_odfpy(book: Book) -> bytes:
    """An OpenDocument spreadsheet."""
    document = OpenDocumentSpreadsheet()
    row_look = Style(name="row", family="table-row")
    row_look.addElement(TableRowProperties(rowheight="0.5cm"))
    column_look = Style(name="column", family="table-column")
    column_look.addElement(TableColumnProperties(columnwidth="3cm"))
    document.automaticstyles.addElement(row_look)
    document.automaticstyles.addElement(column_look)
    for draft in book.sheets:
        document.spreadsheet.addElement(_ods_table(draft))
    data = io.BytesIO()
    document.write(data)
    return data.getvalue()


def _ods_table(draft: SheetDraft) -> Any:
    table = Table(name=draft.name)
    height, width = _extent(draft)
    for column in range(1, width + 1):
        hidden = {"visibility": "collapse"} if column in draft.hidden_columns else {}
        table.addElement(TableColumn(stylename="column", **hidden))
    for row in range(1, height + 1):
        hidden = {"visibility": "collapse"} if row in draft.hidden_rows else {}
        line = TableRow(stylename="row", **hidden)
        for column in range(1, width + 1):
            line.addElement(_ods_cell(draft, row, column))
        table.addElement(line)
    return table


def _ods_cell(draft: SheetDraft, row: int, column: int) -> Any:
    span: dict[str, Any] = {}
    for top, left, bottom, right in draft.merged:
        if (row, column) == (top, left):
            span = {"numberrowsspanned": bottom - top + 1, "numbercolumnsspanned": right - left + 1}
        elif top <= row <= bottom and left <= column <= right:
            return CoveredTableCell()
    value = draft.cells.get((row, column))
    if value is None:
        return TableCell(**span)
    if isinstance(value, int | float):
        cell = TableCell(valuetype="float", value=str(value), **span)
    elif isinstance(value, date):
        cell = TableCell(valuetype="date", datevalue=value.isoformat(), **span)
    else:
        cell = TableCell(valuetype="string", **span)
    for line in str(value).split("\n"):
        cell.addElement(P(text=line))
    return cell


def by_docx(book: Book) -> bytes:
    """A Word document: paragraphs and headings, then tables with theirs."""
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = MADE
    _paragraphs(document, book.before)
    for draft in book.sheets:
        _paragraphs(document, draft.above)
        height, width = _extent(draft)
        table = document.add_table(rows=height, cols=width, style="Table Grid")
        for top, left, bottom, right in draft.merged:
            table.cell(top - 1, left - 1).merge(table.cell(bottom - 1, right - 1))
        for (row, column), value in draft.cells.items():
            cell = table.cell(row - 1, column - 1)
            cell.text = str(value)
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.bold = (row, column) in draft.bold
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _paragraphs(document: Any, lines: list[tuple[str, str]]) -> None:
    for style, text in lines:
        document.add_paragraph(text, style={"h0": "Title", "p": "Normal"}.get(style, f"Heading {style[1:]}"))


MAKERS: dict[str, Callable[[Book], bytes]] = {
    "xlsxwriter": by_xlsxwriter,
    "openpyxl": by_openpyxl,
    "xlwt": by_xlwt,
    "odfpy": by_odfpy,
    "docx": by_docx,
}
