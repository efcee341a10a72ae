"""Which sheet holds what beside the measures, and what all of them hold.

The reader of each kind is loaded with the first sheet of that kind: most workbooks have none of them.
"""

from __future__ import annotations

import re

from rusdoc.frozen import frozen
from rusdoc.model.plan import Period
from rusdoc.model.workbook import Sheet, Workbook
from rusdoc.reading.about import FactsFound, facts_of_sheet
from rusdoc.reading.columns import Table
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import normalise
from rusdoc.reading.other_words import (
    EXEMPTION_COLUMNS,
    EXEMPTION_SHEETS,
    FRAME_NAMES,
    FRAME_SHEETS,
    INPUT_COLUMNS,
    INPUT_SHEETS,
    STATEMENT_COLUMNS,
    STATEMENT_SHEETS,
    STATISTICS_SHEETS,
)
from rusdoc.reading.problems import Problems
from rusdoc.reading.words import Field
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Final

    from rusdoc.model.exemption import Exemption
    from rusdoc.model.finances import FinancialPlan
    from rusdoc.model.hearing import HearingStatement, Input
    from rusdoc.model.statistics import StatisticsTable

FINANCIAL_PLAN: Final = "økonomiplan"
_FINANCES: Final = ("frames", "financial_measures")
_TOP_ROWS: Final = 15
_TITLE_ROWS: Final = 4
_IS_TITLE: Final = regex(
    r"\s*(?:(?:budsjett|handlings-?(?:program)?)\s*(?:og|,)?\s*)*økonomiplan\b", re.IGNORECASE
)
_ONLY_IN_PLANS: Final = (
    Field.MAIN_GOAL, Field.SUB_GOAL, Field.PRIORITY, Field.EFFECT, Field.INDICATOR, Field.YEARS,
    Field.OWNER_YEAR, Field.STATUS,
)  # fmt: skip
"""Columns that a plan's own measures have, and the financial plan's list of measures has not."""


def is_financial_plan(workbook: Workbook) -> bool:
    """Whether the workbook says that it is a financial plan: by its Plantype or by its title."""
    found = FactsFound()
    for sheet in workbook.sheets:
        facts_of_sheet(Grid(sheet), workbook.file, range(1, _TOP_ROWS + 1), found)
    if plan_type := found.text("plan_type"):
        return FINANCIAL_PLAN in plan_type.casefold()
    titles = (workbook.title, found.text("title"), *(t for sheet in workbook.sheets for t in _titles(sheet)))
    return any(_IS_TITLE.match(title) for title in titles if title)


def _titles(sheet: Sheet) -> Iterator[str]:
    """The texts that stand alone at the left of a sheet's first rows; not a heading over some columns."""
    for row in sheet.rows[:_TITLE_ROWS]:
        cells = [(column, value) for column, value in enumerate(row) if value is not None]
        if len(cells) == 1 and cells[0][0] <= 1 and isinstance(cells[0][1], str):
            yield cells[0][1]


def use_of(grid: Grid, tables: Sequence[Table], *, financial: bool) -> str | None:
    """What a sheet holds beside measures, by its name or by its headings; None when nothing of it.

    `financial` says that the workbook is a financial plan; its measures are not the plan's own.
    """
    names = {normalise(grid.sheet.name), *(normalise(each.text) for each in grid.sheet.headings[-1:])}
    by_name = next((use for use, known in _NAMES.items() if names & set(known)), None)
    measures = any(table.has(Field.TITLE) for table in tables)
    if by_name and _holds(grid, by_name, by_heading=measures) and not (measures and by_name == "statistics"):
        return by_name
    if any("statistikk" in name for name in names) and not measures:
        return "statistics"
    if _has_financial_measures(tables, names, financial):
        return "financial_measures"
    if tables:
        return None
    return next((use for use in _BY_HEADINGS if _holds(grid, use, by_heading=True)), None)


_NAMES: Final = {
    "frames": FRAME_SHEETS,
    "inputs": INPUT_SHEETS,
    "hearing_statements": STATEMENT_SHEETS,
    "exemptions": EXEMPTION_SHEETS,
    "statistics": STATISTICS_SHEETS,
}
_BY_HEADINGS: Final = ("exemptions", "hearing_statements", "inputs", "frames", "statistics")
_TELLING: Final = {
    "inputs": (INPUT_COLUMNS, {"now", "wish"}),
    "hearing_statements": (STATEMENT_COLUMNS, {"sender", "statement"}),
    "exemptions": (EXEMPTION_COLUMNS, {"code", "reason"}),
}
"""The columns that tell a list apart where its sheet has no telling name."""


def _holds(grid: Grid, use: str, *, by_heading: bool = False) -> bool:
    if use == "frames":
        from rusdoc.reading.finances import year_headings

        headings = year_headings(grid)
        return headings is not None and (not by_heading or _says_frame(grid, headings.row))
    if use == "statistics":
        return not by_heading or _tells_of_persons(grid)
    from rusdoc.reading.lists import find_list

    columns, telling = _TELLING[use]
    listing = find_list(grid, columns)
    return listing is not None and (not by_heading or telling <= set(listing.columns))


def _says_frame(grid: Grid, row: int) -> bool:
    return any(normalise(as_text(value)) in FRAME_NAMES for _, value in grid.filled(row))


def _tells_of_persons(grid: Grid) -> bool:
    """A sheet with figures under years whose words say that some of them count persons."""
    from rusdoc.model.statistics import Counted
    from rusdoc.reading.counted import sorts_of
    from rusdoc.reading.statistics import find_statistics

    return any(
        "persons" in sorts_of(f"{table.caption} {table.label} {row.label}")
        and any(figure and figure.counted is Counted.PERSONS for figure in row.figures)
        for table in find_statistics(grid, "")
        if any(column.heading[:2] in ("19", "20") for column in table.columns)
        for row in table.rows
    )


def _has_financial_measures(tables: Sequence[Table], names: set[str], financial: bool) -> bool:
    """Whether a sheet lists the financial plan's measures. A table with goals or priorities is a plan's
    own, unless its sheet says what it is."""
    money = [table for table in tables if table.has(Field.TITLE) and table.has(Field.BUDGET_YEAR)]
    if not money:
        return False
    if any(f"i {FINANCIAL_PLAN}" in name for name in names):
        return True
    if any(table.has(*_ONLY_IN_PLANS) for table in money):
        return False
    named = any(FINANCIAL_PLAN in name for name in names)
    return financial or named or all(table.has(Field.PLAN) for table in money)


@frozen
class OtherSheets:
    """What the sheets beside the measures hold."""

    finances: FinancialPlan | None = None
    statistics: tuple[StatisticsTable, ...] = ()
    inputs: tuple[Input, ...] = ()
    hearing_statements: tuple[HearingStatement, ...] = ()
    exemptions: tuple[Exemption, ...] = ()

    @property
    def period(self) -> Period | None:
        """The years of the financial plan."""
        years = self.finances.years if self.finances else ()
        return Period(years[0], years[-1]) if years else None


class OtherGrids:
    """The sheets that hold something else than measures, by what they hold."""

    def __init__(self) -> None:
        self.by_use: dict[str, list[tuple[Grid, Sequence[Table]]]] = {}

    def add(self, use: str, grid: Grid, tables: Sequence[Table]) -> None:
        """One more sheet."""
        self.by_use.setdefault(use, []).append((grid, tables))

    def uses(self) -> dict[int, str]:
        """What each sheet was read as, by the sheet's identity."""
        return {id(grid.sheet): use for use, grids in self.by_use.items() for grid, _ in grids}

    @property
    def finances(self) -> list[Grid]:
        """The sheets of the financial plan."""
        return [grid for use in _FINANCES for grid in self._grids(use)]

    @property
    def fronts(self) -> tuple[tuple[Grid, int], ...]:
        """The sheets of the financial plan with their heading rows; titles and notes stand above."""
        return tuple(
            (grid, _first_row(grid, tables)) for use in _FINANCES for grid, tables in self.by_use.get(use, ())
        )

    def _grids(self, use: str) -> list[Grid]:
        return [grid for grid, _ in self.by_use.get(use, ())]

    def read(self, workbook: Workbook, problems: Problems) -> OtherSheets:
        """Everything that these sheets hold."""
        return OtherSheets(
            finances=self._finances(workbook, problems),
            statistics=self._statistics(workbook),
            inputs=self._inputs(),
            hearing_statements=self._statements(),
            exemptions=self._exemptions(workbook, problems),
        )

    def _statistics(self, workbook: Workbook) -> tuple[StatisticsTable, ...]:
        if not (grids := self._grids("statistics")):
            return ()
        from rusdoc.reading.statistics import find_statistics

        return tuple(table for grid in grids for table in find_statistics(grid, workbook.file))

    def _inputs(self) -> tuple[Input, ...]:
        if not (grids := self._grids("inputs")):
            return ()
        from rusdoc.reading.lists import read_inputs

        return tuple(each for grid in grids for each in read_inputs(grid))

    def _statements(self) -> tuple[HearingStatement, ...]:
        if not (grids := self._grids("hearing_statements")):
            return ()
        from rusdoc.reading.lists import read_statements

        return tuple(each for grid in grids for each in read_statements(grid))

    def _exemptions(self, workbook: Workbook, problems: Problems) -> tuple[Exemption, ...]:
        if not (grids := self._grids("exemptions")):
            return ()
        from rusdoc.reading.lists import read_exemptions

        return tuple(each for grid in grids for each in read_exemptions(grid, workbook.file, problems))

    def _finances(self, workbook: Workbook, problems: Problems) -> FinancialPlan | None:
        if not self.finances:
            return None
        from rusdoc.reading.finances import FinanceReader

        reader = FinanceReader(workbook.file, problems, workbook.paragraphs)
        for grid, _ in self.by_use.get("frames", ()):
            reader.frames(grid)
        for grid, tables in self.by_use.get("financial_measures", ()):
            reader.measures(grid, tables)
        return reader.plan()


def _first_row(grid: Grid, tables: Sequence[Table]) -> int:
    if tables:
        return tables[0].top
    from rusdoc.reading.finances import year_headings

    headings = year_headings(grid)
    return headings.row if headings else 1
