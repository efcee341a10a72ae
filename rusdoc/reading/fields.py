"""The cells of a measure table by field: what stands in a row, merged cells included, and where."""

from __future__ import annotations

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import column_letters
from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Column, Table
from rusdoc.reading.gathered import named_columns
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Final

_OWN_ROW: Final = frozenset({Field.ID, Field.TITLE, Field.COST, Field.BUDGET_YEAR})
"""Fields whose merged cell belongs to its first row alone; all others hold for every row."""


class FieldCells:
    """The cells of one table. `rows` are the rows of one measure, nearly always one."""

    def __init__(self, grid: Grid, table: Table) -> None:
        self.grid = grid
        self.table = table
        self.columns = {field: table.all(field) for field in Field}
        self._named = dict(named_columns(table))
        self._letters = [(name, column_letters(column.number)) for name, column in self._named.items()]
        self._merged_rows = grid.merged_rows
        budget = self.columns[Field.BUDGET_YEAR]
        self._budget = budget if budget and "cost" not in self._named else ()

    def special_rows(self) -> frozenset[int]:
        """The rows that say more than the values their cells show: a cost in per cent, a broken cell, and
        one merged where each row has a cell of its own."""
        sheet = self.grid.sheet
        own = {column.number for field in (*_OWN_ROW, Field.SUM) for column in self.columns[field]}
        merged = (at for at in sheet.merged if any(at.left <= column <= at.right for column in own))
        rows = {row for at in merged for row in range(at.top, min(at.bottom, self.grid.height) + 1)}
        percents = (row for row, column in sheet.percents if column in own)
        return frozenset(rows.union(percents, (row for row, _ in (*sheet.errors, *sheet.unvalued))))

    def value(self, row: int, column: Column) -> CellValue:
        """What a cell says about the measure on a row."""
        if column.field in _OWN_ROW or row not in self.grid.merged_rows:
            return self.grid.own(row, column.number)
        return self.grid.shown(row, column.number)

    def address(self, row: int, column: Column) -> str:
        """The address of the cell that says it."""
        if column.field in _OWN_ROW or row not in self.grid.merged_rows:
            return self.grid.address(row, column.number)
        anchor = self.grid.anchor(row, column.number)
        is_filled = self.grid.sheet.value(*anchor) is not None
        return self.grid.address(*anchor) if is_filled else self.grid.address(row, column.number)

    def values(self, rows: Sequence[int], field: Field) -> list[tuple[CellValue, str]]:
        """The values of a field on the measure's rows with their addresses, each cell once."""
        found: dict[str, CellValue] = {}
        for row in rows:
            for column in self.columns[field]:
                value = self.value(row, column)
                if value is not None:
                    found.setdefault(self.address(row, column), value)
        return [(value, cell) for cell, value in found.items()]

    def text(self, rows: Sequence[int], field: Field) -> str | None:
        """What a field says in words, the lines of several cells below one another."""
        texts = [as_text(value).strip() for value, _ in self.values(rows, field)]
        return "\n".join(dict.fromkeys(filter(None, texts))) or None

    def source_cells(self, row: int) -> FrozenDict[str, str]:
        """The address of every field, as the measure's source has it."""
        if row in self._merged_rows:
            cells = {name: self.address(row, column) for name, column in self._named.items()}
        else:
            digits = str(row)
            cells = {name: letters + digits for name, letters in self._letters}
        if self._budget:
            filled = (column for column in self._budget if self.value(row, column) is not None)
            cells["cost"] = self.address(row, next(filled, self._budget[0]))
        return FrozenDict(cells)

    def sources(self, rows: Sequence[int]) -> Iterable[FrozenDict[str, str]]:
        """`source_cells` of several rows."""
        if self._budget or not self._letters or not self._merged_rows.isdisjoint(rows):
            return map(self.source_cells, rows)
        digits = list(map(str, rows))
        names = [name for name, _ in self._letters]
        columns = [map(letters.__add__, digits) for _, letters in self._letters]
        return [FrozenDict(zip(names, cells, strict=False)) for cells in zip(*columns, strict=True)]
