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
        self._texts: dict[tuple[type, ...], tuple[int, ...]] = {}

    def is_measure(self, cells: tuple[CellValue, ...]) -> bool:
        """Whether a row certainly is a measure; the others take a closer look."""
        shape = tuple(map(type, cells))
        texts = self._texts.get(shape)
        if texts is None:
            texts = self._texts[shape] = self._texts_of(shape)
        if not texts or not str(cells[self._title]).strip():
            return False
        for at in texts:
            names_sum = _names_sum(cells[at])
            if names_sum is not None:
                return not names_sum
        return False

    def _texts_of(self, shape: tuple[type, ...]) -> tuple[int, ...]:
        """Where the texts stand in rows that are measures or sums, with a title and cells that no goal
        has beside it; nothing for other rows."""
        filled: dict[int, CellValue] = {
            column: kind() if kind in (str, int, float) else True
            for column, kind in enumerate(shape, start=1)
            if kind is not NoneType
        }
        has_title = isinstance(filled.get(self._title + 1), str)
        is_sure = has_title and len(filled) >= 3 and not only_label(self._table, filled)
        return tuple(at for at, kind in enumerate(shape) if kind is str) if is_sure else ()


@lru_cache(maxsize=1024)
def _names_sum(value: CellValue) -> bool | None:
    """Whether a text says that its row is a sum; None when it is an amount, and says nothing."""
    text = str(value)
    return None if is_amount_text(text) else says_sum(text)


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
