"""The cells of a measure table by field: what stands in a row, merged cells included, and where."""

from __future__ import annotations

from operator import itemgetter

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import column_letters
from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Column, Table
from rusdoc.reading.gathered import named_columns
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Final, TypeAlias

    Key: TypeAlias = tuple[object, ...]
    Pick: TypeAlias = Callable[[tuple[CellValue, ...]], Key]

_OWN_ROW: Final = frozenset({Field.ID, Field.TITLE, Field.COST, Field.BUDGET_YEAR})
"""Fields whose merged cell belongs to its first row alone; all others hold for every row."""
_WORDS: Final = (
    Field.EFFECT, Field.COMMENT, Field.INDICATOR, Field.TARGET, Field.BASELINE, Field.CATEGORY,
    Field.NATIONAL_GOAL, Field.FUNDING,
)  # fmt: skip
"""Fields that are taken as the group wrote them."""


class FieldCells:
    """The cells of one table. `rows` are the rows of one measure, nearly always one."""

    def __init__(self, grid: Grid, table: Table) -> None:
        self.grid = grid
        self.table = table
        self.columns = {field: table.all(field) for field in Field}
        self._named = dict(named_columns(table))
        self._letters = [(name, column_letters(column.number)) for name, column in self._named.items()]
        self._merged_rows = grid.merged_rows
        self._words = [field for field in _WORDS if self.columns[field]]
        self._is_single = all(len(self.columns[field]) == 1 for field in self._words)
        self._places = [(field, self.columns[field][0].number - 1) for field in self._words]
        budget = self.columns[Field.BUDGET_YEAR]
        self._budget = budget if budget and "cost" not in self._named else ()

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

    def words(self, rows: Sequence[int], cells: tuple[CellValue, ...] | None) -> dict[Field, str | None]:
        """What all fields say that are taken as they are written, by those that have a column; `cells`
        is the row, where it is one (`Grid.whole`)."""
        if cells is None or not self._is_single:
            return {field: self.text(rows, field) for field in self._words}
        return {field: as_text(cells[at]).strip() or None for field, at in self._places}

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

    def pick(self, *fields: Field) -> Pick:
        """Picks the values of some fields from a row's cells (`Grid.whole`), to know rows that say the
        same by; with their types, since 1 and «ja» are equal to Python."""
        columns = [column.number - 1 for field in fields for column in self.columns[field]]
        if not columns:
            return lambda cells: ()
        values = itemgetter(*columns)
        if len(columns) == 1:
            return lambda cells: (value := values(cells), type(value))
        return lambda cells: (found := values(cells), tuple(map(type, found)))
