"""The plan's statistics: tables of figures, each figure with its cell and what it counts."""

from __future__ import annotations

from enum import StrEnum

from rusdoc.frozen import frozen
from rusdoc.model.place import Place

SUPPRESSED = ":"
"""The sign for a figure that is not shown, as Statistics Norway writes it."""


class Counted(StrEnum):
    """What a figure counts. Only persons can be identified by a small figure."""

    PERSONS = "persons"
    OTHER = "other"


@frozen
class Figure:
    """One cell of a table: as written, as a number where it is one, and what it counts.

    `hidden` is a figure that is kept back: one the group hid itself (``:``, ``<5``), or one that
    `assembly.suppression` hides.
    """

    text: str
    number: float | None
    cell: str
    counted: Counted = Counted.OTHER
    hidden: bool = False


@frozen
class StatisticsColumn:
    """A column of figures: its heading, and whether it adds up the others (Sum, I alt)."""

    heading: str
    cell: str
    is_total: bool = False


@frozen
class StatisticsRow:
    """A row: its label and a figure for each column, None where the cell is blank.

    A total row says how many of the neighbouring rows it adds up: `adds_from` to `adds_to` are
    indexes of the table's rows, both included.
    """

    label: str
    cell: str
    figures: tuple[Figure | None, ...]
    adds_from: int | None = None
    adds_to: int | None = None

    @property
    def is_total(self) -> bool:
        """Whether the row adds up others."""
        return self.adds_from is not None


@frozen
class StatisticsTable:
    """A table of figures under its caption; `label` heads the column of row labels, often blank."""

    file: str | None
    sheet: str
    caption: str
    cell: str
    label: str
    columns: tuple[StatisticsColumn, ...]
    rows: tuple[StatisticsRow, ...]

    def place(self, cell: str) -> Place:
        """A cell of this table as a place."""
        return Place(self.file, self.sheet, cell)
