"""A new measure workbook from the shipped template: names, period, a cost column per year, categories.

The template is an ordinary workbook that a consultant may change in Excel. What stands in braces
is filled in: ``{kommune}``, ``{tittel}`` and ``{periode}`` in any text, the column whose heading
has ``{år}`` once for each year, and the cell ``{kategori}`` with one category below the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from rusdoc.frozen import frozen
from rusdoc.model.plan import Period

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_YEAR: Final = "{år}"
_CATEGORY: Final = "{kategori}"
_COMMENT_WIDTH: Final = 280
_LETTERS_PER_LINE: Final = 38
_LINE_HEIGHT: Final = 18


@frozen
class SheetFacts:
    """What goes into a new workbook; `categories` are the choices in its category column."""

    municipality: str
    title: str
    period: Period
    categories: tuple[str, ...] = ()


def measure_workbook(template: bytes, facts: SheetFacts) -> bytes:
    """The template filled with `facts`, its formulas with the values they have in an empty sheet."""
    from io import BytesIO

    from openpyxl import load_workbook

    from rusdoc.excel.new_values import with_stored_values

    book = load_workbook(BytesIO(template))
    for sheet in book.worksheets:
        _one_column_per_year(sheet, facts.period.years)
        _list_categories(sheet, facts.categories)
    _fill_in(book, facts)
    for cell in _cells(book):
        _resize_comment(cell)
    stream = BytesIO()
    book.save(stream)
    return with_stored_values(stream.getvalue())


def _cells(book: Workbook) -> Iterator[Cell]:
    for sheet in book.worksheets:
        yield from list(sheet._cells.values())


def _fill_in(book: Workbook, facts: SheetFacts) -> None:
    words = {
        "{kommune}": facts.municipality,
        "{tittel}": facts.title,
        "{periode}": f"{facts.period.first}–{facts.period.last}",
    }
    for cell in _cells(book):
        if isinstance(cell.value, str) and cell.data_type != "f" and "{" in cell.value:
            cell.value = _replaced(cell.value, words)
            cell.data_type = "s"  # a title that begins with = is still a title, not a formula
    book.properties.title = _replaced(book.properties.title or "", words)


def _replaced(text: str, words: dict[str, str]) -> str:
    for mark, value in words.items():
        text = text.replace(mark, value)
    return text


def _one_column_per_year(sheet: Worksheet, years: Sequence[int]) -> None:
    from rusdoc.excel.new_columns import repeat_column

    heading = _find(sheet, _YEAR)
    if heading is None:
        return
    row, column, text = heading.row, heading.column, str(heading.value)
    repeat_column(sheet, column, len(years))
    for offset, year in enumerate(years):
        sheet.cell(row, column + offset).value = text.replace(_YEAR, str(year))


def _list_categories(sheet: Worksheet, categories: Sequence[str]) -> None:
    first = _find(sheet, _CATEGORY)
    if first is None:
        return
    first.value = None
    for offset, category in enumerate(categories):
        cell = sheet.cell(first.row + offset, first.column, category)
        cell._style = first._style


def _find(sheet: Worksheet, mark: str) -> Cell | None:
    return next((c for c in sheet._cells.values() if isinstance(c.value, str) and mark in c.value), None)


def _resize_comment(cell: Cell) -> None:
    """openpyxl forgets the size of a comment when it loads one."""
    if cell.comment:
        lines = len(cell.comment.text) // _LETTERS_PER_LINE + 1
        cell.comment.width, cell.comment.height = _COMMENT_WIDTH, 24 + _LINE_HEIGHT * lines
