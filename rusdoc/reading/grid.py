"""Looking at a sheet: merged cells, texts of a row, and where a value really stands."""

from __future__ import annotations

from functools import cached_property

from rusdoc.frozen import frozen
from rusdoc.model.workbook import CellValue, MergedRange, Sheet, is_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date


@frozen
class Grid:
    """A sheet with its merged cells at hand."""

    sheet: Sheet

    @cached_property
    def _merges(self) -> dict[tuple[int, int], MergedRange]:
        rows = len(self.sheet.rows)
        return {
            (row, column): merge
            for merge in self.sheet.merged
            for row in range(merge.top, min(merge.bottom, rows) + 1)
            for column in range(merge.left, min(merge.right, merge.left + 200) + 1)
        }

    @cached_property
    def merged_rows(self) -> frozenset[int]:
        """The rows that merged cells touch."""
        return frozenset(row for row, _ in self._merges)

    @property
    def height(self) -> int:
        """The last row that holds anything."""
        return len(self.sheet.rows)

    def merge(self, row: int, column: int) -> MergedRange | None:
        """The merged range a cell belongs to, if any."""
        return self._merges.get((row, column))

    def anchor(self, row: int, column: int) -> tuple[int, int]:
        """The cell whose value a cell shows: itself, or the first cell of its merged range."""
        merge = self._merges.get((row, column)) if self.sheet.merged else None
        return (merge.top, merge.left) if merge else (row, column)

    def shown(self, row: int, column: int) -> CellValue:
        """The value a person sees in a cell, merged cells included."""
        return self.sheet.value(*self.anchor(row, column))

    def own(self, row: int, column: int) -> CellValue:
        """The value that stands in this very cell."""
        return self.sheet.value(row, column)

    def cells(self, row: int) -> tuple[CellValue, ...]:
        """The values that stand in a row, blanks too; empty where the row holds nothing."""
        return self.sheet.rows[row - 1] if 1 <= row <= len(self.sheet.rows) else ()

    @cached_property
    def _width(self) -> int:
        return self.sheet.width

    def wholes(self, rows: Sequence[int]) -> list[tuple[CellValue, ...]]:
        """The values that a person sees in some rows, merged cells included, as far as the sheet goes."""
        all_rows, width = self.sheet.rows, self._width
        found = [all_rows[row - 1] for row in rows]
        blank = (None,) * width
        wholes = [cells if len(cells) == width else (*cells, *blank[len(cells) :]) for cells in found]
        for at, row in enumerate(rows) if self.merged_rows else ():
            if row in self.merged_rows:
                wholes[at] = tuple([self.shown(row, column) for column in range(1, width + 1)])
        return wholes

    def column(self, column: int, first: int, last: int) -> list[CellValue]:
        """The values that stand in a column's own cells from row `first` to `last`, blanks left out."""
        rows = self.sheet.rows[first - 1 : last]
        return [value for cells in rows if len(cells) >= column and (value := cells[column - 1]) is not None]

    def filled(self, row: int) -> Iterator[tuple[int, CellValue]]:
        """Column and value of the cells of a row that hold something themselves."""
        for column, value in enumerate(self.cells(row), start=1):
            if value is not None:
                yield column, value

    def address(self, row: int, column: int) -> str:
        """A cell's address, such as ``F7``."""
        return self.sheet.address(row, column)


def as_text(value: CellValue) -> str:
    """A cell's value as a person reads it; a blank cell is the empty text."""
    if isinstance(value, str):
        return value
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nei"
        case float():
            return f"{value:.10g}".replace(".", ",")
        case _:
            return _day(value) if is_day(value) else str(value)


def _day(value: date) -> str:
    from datetime import datetime

    return value.strftime("%d.%m.%Y %H:%M" if isinstance(value, datetime) else "%d.%m.%Y")
