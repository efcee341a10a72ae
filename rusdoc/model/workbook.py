"""A workbook as plain cells: what every file format is turned into before it is understood.

Rows and columns are counted from 1, as a person sees them in Excel.
"""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import TypeAlias

    from typing_extensions import TypeIs  # every type checker knows it; nothing is installed for it

CellValue: TypeAlias = "str | int | float | bool | date | datetime | None"
"""A cell's value: whole numbers are int, dates without a time of day are date, blank is None."""


def is_day(value: CellValue) -> TypeIs[date]:
    """Whether a cell holds a date, with or without a time. It is what is neither text nor number: asked so,
    a workbook without dates is read without loading `datetime`."""
    return value is not None and not isinstance(value, (str, int, float))


@frozen
class MergedRange:
    """Cells merged into one, both corners included; the value stands in the first cell."""

    top: int
    left: int
    bottom: int
    right: int


@frozen
class Heading:
    """A heading that stands above a table in a Word document."""

    level: int
    text: str


@frozen
class Sheet:
    """One sheet, or one table of a Word document (`name` is then ``Tabell 2``).

    `rows` may be ragged and is without trailing blank rows; a text is stripped, and a cell with
    only white space is None. `errors` has the error values (``#REF!``) by (row, column);
    `unvalued` the cells whose formula has no stored value; `bold` the cells in bold, where the
    format of the file tells it (`.xlsx`, `.xlsm`).
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    merged: tuple[MergedRange, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    errors: FrozenDict[tuple[int, int], str] = FrozenDict()
    unvalued: frozenset[tuple[int, int]] = frozenset()
    percents: frozenset[tuple[int, int]] = frozenset()
    headings: tuple[Heading, ...] = ()
    bold: frozenset[tuple[int, int]] = frozenset()

    def value(self, row: int, column: int) -> CellValue:
        """The value of a cell; None outside the rows that hold anything."""
        if not 1 <= row <= len(self.rows):
            return None
        cells = self.rows[row - 1]
        return cells[column - 1] if 1 <= column <= len(cells) else None

    @property
    def width(self) -> int:
        """The number of columns that hold anything."""
        return max(map(len, self.rows), default=0)

    @staticmethod
    def address(row: int, column: int) -> str:
        """The address of a cell, as Excel shows it."""
        return address(row, column)


@frozen
class Workbook:
    """The sheets of a file, in order. For a Word document `title` is its first title, and
    `paragraphs` its text outside tables."""

    file: str
    sheets: tuple[Sheet, ...]
    title: str | None = None
    paragraphs: tuple[str, ...] = ()
