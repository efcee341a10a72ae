"""The shape of a row, which cells hold texts, which numbers and which nothing: it tells most rows apart."""

from __future__ import annotations

from functools import lru_cache
from types import NoneType

from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Table
from rusdoc.reading.row_words import is_amount_text, says_sum
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

GOAL_FIELDS: Final = frozenset({Field.MAIN_GOAL, Field.SUB_GOAL, Field.GOAL, Field.AREA})
LABEL_FIELDS: Final = GOAL_FIELDS | {Field.ID, Field.TITLE}
MONEY_FIELDS: Final = frozenset({Field.COST, Field.SUM, Field.BUDGET_YEAR})


class Shapes:
    """Knows most measures of a table by their shape: what `rows` would find out about each of ten
    thousand rows is found out once for each shape."""

    def __init__(self, table: Table) -> None:
        self._table = table
        title = table.first(Field.TITLE)
        self._title = title.number - 1 if title else -1
        self._first_texts: dict[tuple[type, ...], int | None] = {}

    def is_measure(self, cells: tuple[CellValue, ...]) -> bool:
        """Whether a row certainly is a measure; the others take a closer look."""
        shape = tuple(map(type, cells))
        if shape not in self._first_texts:
            self._first_texts[shape] = self._first_text(shape)
        first = self._first_texts[shape]
        if first is None or not str(cells[self._title]).strip():
            return False
        return _names_no_sum(str(cells[first]))

    def _first_text(self, shape: tuple[type, ...]) -> int | None:
        """Where the first text stands in rows that are measures or sums, with a title and cells that
        no goal has beside it; None for other rows."""
        filled: dict[int, CellValue] = {
            column: kind() if kind in (str, int, float) else True
            for column, kind in enumerate(shape, start=1)
            if kind is not NoneType
        }
        has_title = isinstance(filled.get(self._title + 1), str)
        is_sure = has_title and len(filled) >= 3 and not only_label(self._table, filled)
        return shape.index(str) if is_sure else None


@lru_cache(maxsize=1024)
def _names_no_sum(first: str) -> bool:
    """Whether a row's first text is no amount and does not say that the row is a sum."""
    return not is_amount_text(first) and not says_sum(first)


def is_number(value: CellValue) -> bool:
    """Whether a cell holds a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def only_label(table: Table, cells: dict[int, CellValue]) -> bool:
    """Whether a row holds nothing but a label, or a label and sums of money."""
    fields = table.fields
    for column, value in cells.items():
        field = fields.get(column)
        if field in LABEL_FIELDS or field is None or column == min(cells):
            continue
        if not (field in MONEY_FIELDS and is_number(value)):
            return False
    return True
