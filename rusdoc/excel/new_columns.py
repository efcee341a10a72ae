"""One column of a sheet repeated to the right, with everything that hangs on columns moved along.

openpyxl's own `insert_cols` moves the cells only: widths, drop-downs, merged cells and formulas stay
where they were.
"""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING, Final

from rusdoc.regex import regex

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_RANGE: Final = regex(
    r"(?<![A-Za-z0-9_!'.])(\$?)([A-Z]{1,3})(\$?\d+)(?::(\$?)([A-Z]{1,3})(\$?\d+))?(?![\w(])"
)


def repeat_column(sheet: Worksheet, column: int, times: int) -> None:
    """Let `column` (counted from 1) stand `times` times side by side.

    Formulas elsewhere that sum over the column sum over all of them; its own formulas are copied as
    Excel copies them.
    """
    extra = times - 1
    if extra < 1:
        return
    widths = _widths(sheet)
    sheet.insert_cols(column + 1, extra)
    _stretch_formulas(sheet, column, extra)
    for offset in range(1, times):
        _copy_cells(sheet, column, column + offset)
    _stretch_choices(sheet, column, extra)
    _stretch_merged(sheet, column, extra)
    _set_widths(sheet, widths, column, extra)


def _copy_cells(sheet: Worksheet, source: int, target: int) -> None:
    from openpyxl.comments import Comment
    from openpyxl.formula.translate import Translator

    for (row, column), cell in list(sheet._cells.items()):
        if column != source:
            continue
        made = sheet.cell(row, target)
        made._style = copy(cell._style)
        made.value = cell.value
        if cell.data_type == "f":
            made.value = Translator(cell.value, cell.coordinate).translate_formula(made.coordinate)
        if cell.comment:
            made.comment = Comment(cell.comment.text, cell.comment.author)


def _stretch_formulas(sheet: Worksheet, column: int, extra: int) -> None:
    for cell in list(sheet._cells.values()):
        if cell.data_type == "f" and cell.column != column:
            cell.value = stretched(str(cell.value), column, extra)


def stretched(formula: str, column: int, extra: int) -> str:
    """A formula after `extra` columns came in to the right of `column`.

    >>> stretched("=SUM(M5:M5)*N2", 13, 3)
    '=SUM(M5:P5)*Q2'
    """
    from openpyxl.utils import column_index_from_string, get_column_letter

    def moved(letters: str, *, end: bool) -> str:
        number = column_index_from_string(letters)
        beyond = number > column or (end and number == column)
        return get_column_letter(number + extra) if beyond else letters

    def replaced(found: re.Match[str]) -> str:
        lock, left, row, lock_end, right, row_end = found.groups()
        start = f"{lock}{moved(left, end=False)}{row}"
        return f"{start}:{lock_end}{moved(right, end=True)}{row_end}" if right else start

    return _RANGE.sub(replaced, formula)


def _stretch_choices(sheet: Worksheet, column: int, extra: int) -> None:
    for choice in sheet.data_validations.dataValidation:
        for cells in choice.sqref.ranges:
            _stretch(cells, column, extra)


def _stretch_merged(sheet: Worksheet, column: int, extra: int) -> None:
    for cells in sheet.merged_cells.ranges:
        _stretch(cells, column, extra)


def _stretch(cells: object, column: int, extra: int) -> None:
    from openpyxl.worksheet.cell_range import CellRange

    assert isinstance(cells, CellRange)
    if cells.min_col > column:
        cells.shift(col_shift=extra)
    elif cells.max_col >= column:
        cells.expand(right=extra)


def _widths(sheet: Worksheet) -> dict[int, float]:
    """The width of each column; a loaded sheet keeps one entry for neighbours of the same width."""
    return {
        number: entry.width
        for entry in sheet.column_dimensions.values()
        for number in range(entry.min or 1, (entry.max or entry.min or 1) + 1)
    }


def _set_widths(sheet: Worksheet, widths: dict[int, float], column: int, extra: int) -> None:
    from openpyxl.utils import get_column_letter

    sheet.column_dimensions.clear()
    moved = {number + (extra if number > column else 0): width for number, width in widths.items()}
    moved |= {column + offset: widths[column] for offset in range(1, extra + 1) if column in widths}
    for number, width in sorted(moved.items()):
        sheet.column_dimensions[get_column_letter(number)].width = width
