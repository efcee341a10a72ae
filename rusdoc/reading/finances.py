"""The financial plan: the frames on a sheet `Rammer`, and the measures it has money for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rusdoc.frozen import frozen
from rusdoc.model.finances import FinancialMeasure, FinancialPlan, Frame
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Source
from rusdoc.model.workbook import CellValue
from rusdoc.reading.about import names_plan
from rusdoc.reading.columns import Table
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import normalise, recognise, scale_of
from rusdoc.reading.other_words import FRAME_NAMES, GENERIC_FRAME_WORDS
from rusdoc.reading.problems import Problems
from rusdoc.reading.row_words import says_sum
from rusdoc.reading.rows import RowKind, rows_of
from rusdoc.reading.values.cost import read_cost
from rusdoc.reading.values.ids import clean_id, split_id
from rusdoc.reading.values.owners import split_owners
from rusdoc.reading.words import Field
from rusdoc.regex import regex

_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_YEAR_TEXT: Final = regex(
    r"\s*(?:budsjett(?:år)?|rammer?|rammar|øp|økonomiplan|hp|år|b|plan)?\s*(?P<year>20\d\d)\s*"
    r"(?:[(\[].*[)\]]|kr|kroner|tkr|budsjett)?\s*\.?\s*",
    re.IGNORECASE,
)
_ABOUT_AMOUNTS: Final = regex(
    r"\b(?:beløp\w*|tal|tall\w*|tala|kr|kroner|ramm\w+|sum\w*|alle|i 1\s?000)\b", re.IGNORECASE
)
_FRAME_WORD: Final = regex(
    r"^(?:(?:herav|derav|av dette|av denne|av desse)\s*:?\s*)?"
    r"(?:(?:(?:total|samlet|samla|årlig|årleg)\w*\s+)?(?:budsjett)?ramm(?:e|a|er|ar|en)?\b\s*(?:for|til)?\s*)?"
    r"|[\s:–-]*\bramme$",
    re.IGNORECASE,
)
_IN_PARENTHESIS: Final = regex(r"[(\[][^)\]]*[)\]]")
_NAMING: Final = (Field.OWNERS, Field.PLAN, Field.ID)
_LONGEST_NOTE: Final = 160


@frozen
class YearHeadings:
    """A row with a year over each column of amounts: the column and scale of each year."""

    row: int
    columns: dict[int, int]
    scales: dict[int, int | None]

    @property
    def first(self) -> int:
        """The number of the first column of amounts."""
        return min(self.columns.values())


def year_headings(grid: Grid) -> YearHeadings | None:
    """The first row of a sheet that has years over its columns; None when there is none."""
    return next((found for row in range(1, grid.height + 1) if (found := _years_of(grid, row))), None)


def _years_of(grid: Grid, row: int) -> YearHeadings | None:
    columns: dict[int, int] = {}
    scales: dict[int, int | None] = {}
    named = False
    for column, value in grid.filled(row):
        year = _year(value)
        if year and year not in columns:
            columns[year] = column
            scales[column] = scale_of(as_text(value)) if isinstance(value, str) else None
        elif isinstance(value, str) and normalise(value) in FRAME_NAMES:
            named = True
        elif not isinstance(value, str):
            return None
    enough = len(columns) >= 2 or (named and columns)
    return YearHeadings(row, columns, scales) if enough else None


def _year(value: CellValue) -> int | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return value if _FIRST_YEAR <= value <= _LAST_YEAR else None
    found = _YEAR_TEXT.fullmatch(value) if isinstance(value, str) else None
    return int(found["year"]) if found else None


def scale_noted(grid: Grid, heading: int, notes: Iterable[str] = ()) -> int:
    """The unit that a sheet's notes, or the words of its heading row, give all amounts: 1 or 1 000."""
    near = [as_text(v) for row in range(1, heading + 1) for _, v in grid.filled(row) if isinstance(v, str)]
    far = [text for row in range(heading + 1, grid.height + 1) if (text := _lone(grid, row))]
    above = [each.text for each in grid.sheet.headings]
    said = [text for text in (*far, *notes) if _ABOUT_AMOUNTS.search(text)]
    texts = [text for text in (*near, *above, *said) if len(text) <= _LONGEST_NOTE]
    return next((scale for text in texts if (scale := scale_of(text)) and scale > 1), 1)


def _lone(grid: Grid, row: int) -> str | None:
    cells = list(grid.filled(row))
    return cells[0][1] if len(cells) == 1 and isinstance(cells[0][1], str) else None


class FinanceReader:
    """Reads the sheets of one financial plan; amounts that are none are among the problems."""

    def __init__(self, file: str, problems: Problems, notes: Sequence[str] = ()) -> None:
        self._file = file
        self._problems = problems
        self._notes = notes
        self._years: set[int] = set()
        self._unit = 1
        self._frames: list[Frame] = []
        self._measures: list[FinancialMeasure] = []

    def plan(self) -> FinancialPlan:
        """What the sheets hold together."""
        return FinancialPlan(
            self._file, tuple(sorted(self._years)), tuple(self._frames), tuple(self._measures), self._unit
        )

    def frames(self, grid: Grid) -> None:
        """Read a sheet of frames: a row for each, a column for each year."""
        headings = year_headings(grid)
        if headings is None:
            return
        scale = self._scale(scale_noted(grid, headings.row, self._notes))
        self._years |= set(headings.columns)
        below = range(headings.row + 1, grid.height + 1)
        rows = (row for row in below if self._is_frame(grid, row, headings))
        found = [self._frame(grid, row, headings, scale) for row in rows]
        self._frames += _with_sum(found)

    def _is_frame(self, grid: Grid, row: int, headings: YearHeadings) -> bool:
        return any(grid.own(row, column) is not None for column in headings.columns.values())

    def _frame(self, grid: Grid, row: int, headings: YearHeadings, scale: int) -> Frame:
        names, column = _names(grid, row, headings)
        amounts = {}
        for year, number in headings.columns.items():
            amount = self._amount(grid, row, number, headings.scales[number] or scale)
            if amount is not None:
                amounts[year] = amount
        cells = {"title": grid.address(row, column)}
        cells |= {f"cost_{year}": grid.address(row, number) for year, number in headings.columns.items()}
        source = Source(grid.sheet.name, row, FrozenDict(cells))
        return frame_named(names, FrozenDict(amounts), source)

    def measures(self, grid: Grid, tables: Sequence[Table]) -> None:
        """Read a sheet of the financial plan's measures: a row for each, an amount for each year."""
        for index, table in enumerate(tables):
            last = tables[index + 1].top - 1 if index + 1 < len(tables) else grid.height
            scale = self._scale(scale_noted(grid, table.bottom, self._notes))
            for column in table.all(Field.BUDGET_YEAR):
                self._years.add(column.heading.year or 0)
                self._scale(column.heading.scale or 1)
            section: str | None = None
            for row in rows_of(grid, table, last):
                if row.line and row.kind in (RowKind.GOAL, RowKind.MEASURE) and names_plan(row.line.title):
                    section = row.line.title
                elif row.kind is RowKind.MEASURE:
                    self._measures += self._measure(grid, table, row.number, scale, section)

    def _measure(
        self, grid: Grid, table: Table, row: int, scale: int, section: str | None
    ) -> Iterator[FinancialMeasure]:
        def shown(field: Field) -> str | None:
            column = table.first(field)
            return as_text(grid.shown(row, column.number)).strip() or None if column else None

        title_at, number = table.first(Field.TITLE), table.first(Field.ID)
        if title_at is None or not (written := as_text(grid.own(row, title_at.number)).strip()):
            return
        before, title = split_id(written)
        amounts: dict[int, int] = {}
        cells = {"title": grid.address(row, title_at.number)}
        for column in table.all(Field.BUDGET_YEAR):
            year = column.heading.year or 0
            amount = self._amount(grid, row, column.number, column.heading.scale or scale)
            cells[f"cost_{year}"] = grid.address(row, column.number)
            if amount is not None:
                amounts[year] = amount
        yield FinancialMeasure(
            id=clean_id(grid.own(row, number.number)) if number else before,
            title=" ".join(title.split()),
            plan=shown(Field.PLAN) or section,
            owners=split_owners(shown(Field.OWNERS) or "", frozenset()),
            per_year=FrozenDict(amounts),
            source=Source(grid.sheet.name, row, FrozenDict(cells)),
        )

    def _scale(self, scale: int) -> int:
        self._unit = max(self._unit, min(scale, 1_000))
        return scale

    def _amount(self, grid: Grid, row: int, column: int, scale: int) -> int | None:
        """The kroner in a cell; None for a blank one, and for one that is reported."""
        spot, sheet = (row, column), grid.sheet
        cell = grid.address(*spot)
        if self._problems.broken(sheet, spot):
            return None
        value = grid.own(row, column)
        if value is None:
            return None
        cost = read_cost(value, scale=scale)
        if not cost.understood:
            self._problems.add("RUS104", "cost_not_understood", sheet.name, cell, value=as_text(value))
        return cost.amount


def _names(grid: Grid, row: int, headings: YearHeadings) -> tuple[dict[Field | None, str], int]:
    """What stands before the amounts of a row, by what its heading says, and the column of the name."""
    names: dict[Field | None, str] = {}
    first = 1
    for column in range(1, headings.first):
        text = as_text(grid.shown(row, column)).strip()
        if text:
            heading = recognise(as_text(grid.shown(headings.row, column)).strip(), fuzzy=False)
            field = heading.field if heading and heading.field in _NAMING else None
            first = column if not names else first
            names.setdefault(field, text)
    return names, first


def frame_named(names: dict[Field | None, str], per_year: FrozenDict[int, int], source: Source) -> Frame:
    """A frame by its name: the plan's in all («Samlet ramme»), a named plan's, or a unit's."""
    name = names.get(None) or names.get(Field.PLAN) or names.get(Field.OWNERS) or ""
    owner, plan = names.get(Field.OWNERS), names.get(Field.PLAN)
    is_sum = says_sum(name)
    if not owner and not plan:
        owner, plan = _told(name)
    elif owner and _is_generic(owner):
        owner = None
    return Frame(name, None if is_sum else owner, plan, is_sum, per_year, source)


def _told(name: str) -> tuple[str | None, str | None]:
    """The unit or the plan that a frame's name tells of; neither for the whole plan's frame."""
    if _is_generic(name):
        return None, None
    bare = _FRAME_WORD.sub("", _IN_PARENTHESIS.sub(" ", name)).strip(" :–-") or name
    return (None, bare) if names_plan(bare) else (bare, None)


def _is_generic(name: str) -> bool:
    return set(normalise(re.sub(r"\b20\d\d\b", " ", name)).split()) <= GENERIC_FRAME_WORDS


def _with_sum(frames: list[Frame]) -> list[Frame]:
    """The frames, where the first or last of at least three is the others' sum without saying so."""
    if len(frames) < 3 or any(not frame.owner for frame in frames):
        return frames
    for index in (0, len(frames) - 1):
        rest = [frame for number, frame in enumerate(frames) if number != index]
        years = {year for frame in frames for year in frame.per_year}
        if all(frames[index].per_year.get(y, 0) == sum(f.per_year.get(y, 0) for f in rest) for y in years):
            whole = Frame(frames[index].name, None, None, True, frames[index].per_year, frames[index].source)
            return [whole if number == index else frame for number, frame in enumerate(frames)]
    return frames
