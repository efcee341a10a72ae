"""A chart as plain values: what it shows, in numbers, and what it says to those who cannot see it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from rusdoc.frozen import changed, frozen

KRONER: Final = '[>=1000000]0"\u00a0"000"\u00a0"000;[>=10000]0"\u00a0"000;0'
"""Whole kroner with Norwegian spaces, wherever it is opened: ``#,##0`` would follow the machine. Four
digits stand together (Språkrådet)."""


class ChartKind(StrEnum):
    """How the numbers are drawn."""

    STACKED_COLUMNS = "stacked_columns"
    BARS = "bars"
    TIMELINE = "timeline"


@frozen
class ChartSeries:
    """A row of numbers, one for each category; in a timeline by turns what is not drawn and what is."""

    name: str
    values: tuple[float, ...]


@frozen
class Chart:
    """A chart with its caption, alternative text and the same numbers as a table.

    `number_format` is Excel's; `table` has a heading row first, every cell as people write it.
    `first_year` and `last_year` are the ends of a timeline's axis.
    """

    kind: ChartKind
    title: str
    description: str
    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    table: tuple[tuple[str, ...], ...]
    axis_title: str = ""
    number_format: str = KRONER
    first_year: int | None = None
    last_year: int | None = None

    def alone(self) -> Chart:
        """The chart without its table, for a document that has the numbers in a table of its own."""
        return changed(self, table=())
