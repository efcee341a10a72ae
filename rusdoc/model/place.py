"""Where a value stands: file, sheet and cell."""

from __future__ import annotations

from functools import cache

from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


@frozen
class Place:
    """A cell a person can go to; parts that are not known are None.

    `cell` is an address as Excel shows it (``F7``). In a Word document `sheet` is ``Tabell 2``
    and cells are counted the same way. `measure` is the id of the measure there, if any.
    """

    file: str | None = None
    sheet: str | None = None
    cell: str | None = None
    measure: str | None = None

    def __str__(self) -> str:
        spot = "!".join(part for part in (self.sheet, self.cell) if part)
        return ", ".join(part for part in (self.file, spot) if part)


NOWHERE: Final = Place()
"""The place of a finding that belongs to no file, such as one about a template made in memory."""


@frozen
class Source:
    """Where a goal or measure was read: its sheet, its first row, and the cell of each field.

    `cells` has an address for every field that has a column in the table, empty cells too;
    in a table with a column per budget year also ``cost_2027``, ``cost_2028`` …
    """

    sheet: str
    row: int
    cells: FrozenDict[str, str] = FrozenDict()


@cache
def column_letters(column: int) -> str:
    """The letters of a column counted from 1: 1 is ``A``, 28 is ``AB``."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """The address of a cell, both counted from 1: ``address(7, 6)`` is ``F7``."""
    return f"{column_letters(column)}{row}"


_ADDRESS: Final = regex(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


def spot_of(cell: str) -> tuple[int, int]:
    """Row and column of an address, both from 1: ``F7`` is (7, 6). Of a range the first cell.

    Raises ValueError when it is no address.
    """
    found = _ADDRESS.match(cell)
    if found is None:
        raise ValueError(cell)
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column
