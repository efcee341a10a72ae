"""Finding the measure tables of a sheet: on any row, with headings over one or several rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from rusdoc.model.workbook import CellValue
from rusdoc.reading.goals import goal_line
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import (
    LONGEST_HEADING,
    Basis,
    Heading,
    basis_of,
    is_plain_heading,
    recognise,
    scale_of,
)
from rusdoc.reading.words import Field

_MOST_HEADING_ROWS: Final = 3
_HINT: Final = re.compile(
    r"\(.*\)|kr\.?|kroner|nok|tkr|x|%|1\s?[-–]\s?[35]|i 1000.*", re.IGNORECASE | re.DOTALL
)
_YEAR: Final = re.compile(r"20\d\d")
_ONCE: Final = re.compile(r"\b(?:engangs|eingongs|investering|one-?time|oppstart)", re.IGNORECASE)
_FUNDING: Final = re.compile(r"^\W*(?:finansiering|funding)", re.IGNORECASE)
_RUNNING: Final = re.compile(r"\bdrift|\brunning", re.IGNORECASE)
_FUZZY_ROWS: Final = 40
"""So far down a sheet headings are also matched by likeness; further down only exactly, so
that ten thousand rows of measures cost nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its number, the heading as written, and what the heading says."""

    number: int
    text: str
    cell: str
    heading: Heading

    @property
    def field(self) -> Field:
        """The field the column holds."""
        return self.heading.field


@dataclass(frozen=True)
class Table:
    """A measure table: its heading rows, its columns, and the headings that were not understood."""

    top: int
    bottom: int
    columns: tuple[Column, ...]
    unknown: tuple[Column, ...] = ()

    def all(self, field: Field) -> tuple[Column, ...]:
        """Every column that holds `field`, from left to right."""
        return self._by_field.get(field, ())

    def first(self, field: Field) -> Column | None:
        """The first column that holds `field`."""
        columns = self._by_field.get(field)
        return columns[0] if columns else None

    @cached_property
    def _by_field(self) -> dict[Field, tuple[Column, ...]]:
        found: dict[Field, tuple[Column, ...]] = {}
        for column in self.columns:
            found[column.field] = (*found.get(column.field, ()), column)
        return found

    def has(self, *fields: Field) -> bool:
        """Whether any of the fields has a column."""
        return any(field in self._by_field for field in fields)

    @cached_property
    def left(self) -> int:
        """The number of the first column."""
        return min(column.number for column in (*self.columns, *self.unknown))

    @cached_property
    def right(self) -> int:
        """The number of the last column."""
        return max(column.number for column in (*self.columns, *self.unknown))


_NO_FIELD: Final = Heading(Field.COMMENT)


def find_tables(grid: Grid) -> tuple[Table, ...]:
    """The measure tables of a sheet, from the top; empty when it has none."""
    tables: list[Table] = []
    row = 1
    while row <= grid.height:
        table = _table_at(grid, row, first=not tables)
        if table:
            tables.append(table)
            row = table.bottom
        row += 1
    return tuple(tables)


def _table_at(grid: Grid, row: int, *, first: bool) -> Table | None:
    """The table whose headings begin on a row. Only the first may have misspelt or wordy headings:
    below it stand measures, and «Tiltak for unge», «Økonomi» are words of theirs too."""
    texts = _heading_texts(grid, row)
    if len(texts) < 2 or ((row > _FUZZY_ROWS or not first) and not _may_be_headings(texts.values())):
        return None
    found = _fields(texts.values(), fuzzy=False, stems=first)
    if not _is_heading(found, len(texts)) and not (
        first and row <= _FUZZY_ROWS and _is_heading(_fields(texts.values(), fuzzy=True), len(texts))
    ):
        return None
    bottom = row
    while bottom - row < _MOST_HEADING_ROWS - 1 and _continues(grid, row, bottom + 1):
        bottom += 1
    known, unknown = _columns(grid, row, bottom)
    return _resolved(Table(row, bottom, known, unknown)) if len(known) >= 2 else None


def _may_be_headings(texts: Iterable[str]) -> bool:
    """Whether at least two texts are headings at a glance; what the look at a row costs is felt in
    a sheet of ten thousand."""
    return sum(map(is_plain_heading, texts)) >= 2


def _heading_texts(grid: Grid, row: int) -> dict[int, str]:
    """The texts of a row that could be headings: short texts, and years typed as numbers."""
    return {
        column: text
        for column, value in grid.filled(row)
        if (text := _heading_text(value)) and len(text) <= LONGEST_HEADING
    }


def _heading_text(value: CellValue) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and 2000 <= value <= 2100:
        return str(value)
    return ""


def _fields(texts: Iterable[str], *, fuzzy: bool, stems: bool = True) -> list[Field]:
    found = (recognise(text, fuzzy=fuzzy, stems=stems) for text in texts)
    return [heading.field for heading in found if heading]


def _is_heading(found: Sequence[Field], texts: int) -> bool:
    """A heading row names the measure and something more, or at least three other fields; and
    at least every third of its texts is understood."""
    fields = set(found)
    if len(found) * 3 < texts:
        return False
    if Field.TITLE in fields or Field.DESCRIPTION in fields:
        return len(fields - {Field.SUM, Field.BUDGET_YEAR}) >= 2 or found.count(Field.BUDGET_YEAR) >= 2
    goals = {Field.MAIN_GOAL, Field.SUB_GOAL, Field.AREA, Field.GOAL}
    if Field.MAIN_GOAL in fields and fields <= goals | {Field.ID}:
        return len(fields) >= 2
    return len(fields - {Field.SUM, Field.BUDGET_YEAR}) >= 3


def _continues(grid: Grid, top: int, row: int) -> bool:
    """Whether a row under a heading row still belongs to the headings."""
    cells = dict(grid.filled(row))
    if not cells or _is_section(grid, row, cells):
        return False
    for column, value in cells.items():
        text = _heading_text(value)
        above = grid.shown(row - 1, column)
        merge = grid.merge(row - 1, column)
        grouped = above is None or (merge is not None and merge.right > merge.left)
        if not text or len(text) > LONGEST_HEADING:
            return False
        if _HINT.fullmatch(text.strip()):
            continue
        heading = recognise(text, fuzzy=False)
        if _YEAR.fullmatch(text.strip()):
            if not grouped and not _is_money(as_text(above)):
                return False
        elif heading is None or not (grouped or _both_headings(as_text(above), text)):
            return False
    titles = [c for c, t in _heading_texts(grid, top).items() if _names_measure(t)]
    return not any(isinstance(cells.get(c), str) and not _heading_like(str(cells[c])) for c in titles)


def _is_section(grid: Grid, row: int, cells: Mapping[int, CellValue]) -> bool:
    """Whether a row is the title of what follows: «Hovedmål 1: …», or one cell over the whole table."""
    for value in cells.values():
        line = goal_line(value) if isinstance(value, str) and not is_plain_heading(value) else None
        if line and line.named:
            return True
    merge = grid.merge(row, min(cells))
    return len(cells) == 1 and merge is not None and merge.right - merge.left >= 2


def _both_headings(above: str, below: str) -> bool:
    """Two lines of one heading, such as `Ansvarlig` over `enhet`, `Gjennomførings-` over `år`."""
    joined = recognise(f"{above} {below}", fuzzy=False, stems=False)
    return joined is not None and bool(above) and len(above.split()) + len(below.split()) <= 5


def _is_money(text: str) -> bool:
    heading = recognise(text)
    return heading is not None and heading.field in (Field.COST, Field.SUM, Field.YEARS)


def _names_measure(text: str) -> bool:
    heading = recognise(text)
    return heading is not None and heading.field is Field.TITLE


def _heading_like(text: str) -> bool:
    return bool(_HINT.fullmatch(text.strip())) or recognise(text, fuzzy=False) is not None


def _columns(grid: Grid, top: int, bottom: int) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    known: list[Column] = []
    unknown: list[Column] = []
    last = max(len(row) for row in grid.sheet.rows[top - 1 : bottom])
    groups = _group_headings(grid, top, bottom, last)
    for number in range(1, last + 1):
        parts = _parts(grid, top, bottom, number)
        own = [text for text, _ in parts]
        if not own:
            continue
        text = " ".join(own)
        heading = _understand(own, groups.get(number))
        cell = parts[0][1] if len(parts) == 1 else parts[-1][1]
        column = Column(number, text, cell, heading or _NO_FIELD)
        (known if heading else unknown).append(column)
    return tuple(known), tuple(unknown)


def _parts(grid: Grid, top: int, bottom: int, column: int) -> list[tuple[str, str]]:
    """The texts of a column's heading from the top down, each with its cell."""
    parts: list[tuple[str, str]] = []
    for row in range(top, bottom + 1):
        anchor = grid.anchor(row, column)
        text = _heading_text(grid.sheet.value(*anchor))
        if text and anchor[0] >= top and (text, grid.address(*anchor)) not in parts:
            parts.append((" ".join(text.split()), grid.address(*anchor)))
    return parts


def _group_headings(grid: Grid, top: int, bottom: int, last: int) -> dict[int, str]:
    """A heading over several columns, in the row above or unmerged in the first heading row.

    «Kostnad (i 1000 kr)» stands over 2027, 2028 …, merged or only in its first column.
    """
    groups: dict[int, str] = {}
    for row in (top - 1, top):
        if row < 1 or (row == top and top == bottom):
            continue
        current: str | None = None
        for column in range(1, last + 1):
            value = grid.own(row, column)
            merge = grid.merge(row, column)
            if value is not None:
                wide = merge is None or merge.right - merge.left + 1 < last
                text = as_text(value)
                current = text if wide and len(text) <= LONGEST_HEADING and _says_something(text) else None
            elif merge and merge.left < column <= merge.right and merge.top < row:
                current = None
            if current and _is_bare_year_or_blank(grid, max(row + 1, top), bottom, column):
                groups.setdefault(column, current)
    return groups


def _says_something(text: str) -> bool:
    heading = recognise(text)
    return heading is not None or scale_of(text) is not None or basis_of(text) is not None


def _is_bare_year_or_blank(grid: Grid, top: int, bottom: int, column: int) -> bool:
    texts = [_heading_text(grid.own(row, column)) for row in range(top, bottom + 1)]
    joined = " ".join(filter(None, texts)).strip()
    heading = recognise(joined) if joined else None
    return bool(_YEAR.fullmatch(joined)) or (
        heading is not None and heading.field in (Field.SUM, Field.BUDGET_YEAR)
    )


def _understand(parts: list[str], group: str | None) -> Heading | None:
    """What the heading lines of a column say together; the lowest line says which field."""
    context = " ".join([*([group] if group else []), *parts])
    heading = None
    for candidate in (parts[-1] if len(parts) > 1 else "", " ".join(parts), *reversed(parts)):
        heading = recognise(candidate) if candidate and not _HINT.fullmatch(candidate.strip()) else None
        if heading:
            break
    if heading is None:
        heading = recognise(" ".join(parts))
    if heading is None:
        return None
    return replace(
        heading,
        scale=heading.scale if heading.scale is not None else scale_of(context),
        basis=heading.basis or _basis(context),
    )


def _basis(context: str) -> Basis | None:
    return basis_of(context)


# Headings that mean one thing beside some columns and another beside others.


def _resolved(table: Table) -> Table:
    for step in (_with_title, _with_goals, _with_sum, _with_total, _with_ends, _with_ids):
        table = step(table)
    return _without_doubles(table)


def recast(table: Table, changes: Mapping[int, Field]) -> Table:
    """The table with other fields for some columns, by column number."""
    return replace(
        table,
        columns=tuple(
            replace(c, heading=replace(c.heading, field=changes[c.number])) if c.number in changes else c
            for c in table.columns
        ),
    )


def _with_title(table: Table) -> Table:
    """`Beskrivelse` is the measure where nothing else is, and a comment beside `Tiltak`."""
    description = table.first(Field.DESCRIPTION)
    if description is None:
        return table
    meaning = Field.COMMENT if table.has(Field.TITLE) else Field.TITLE
    return recast(table, {description.number: meaning})


def _with_goals(table: Table) -> Table:
    """`Mål` left of the measure is a goal, right of it a target; areas are categories, unless
    they are the only main goals there are."""
    title = table.first(Field.TITLE)
    measure_at = title.number if title else table.right + 1
    changes: dict[int, Field] = {}
    for goal in table.all(Field.GOAL):
        if goal.number > measure_at:
            changes[goal.number] = Field.TARGET
        elif table.has(Field.MAIN_GOAL):
            changes[goal.number] = Field.COMMENT if table.has(Field.SUB_GOAL) else Field.SUB_GOAL
        else:
            changes[goal.number] = Field.MAIN_GOAL
    table = recast(table, changes)
    for area in table.all(Field.AREA):
        goalless = not table.has(Field.MAIN_GOAL) and table.has(Field.SUB_GOAL) and area.number < measure_at
        table = recast(table, {area.number: Field.MAIN_GOAL if goalless else Field.CATEGORY})
    return table


def _with_sum(table: Table) -> Table:
    """`Sum` is a total cost where no other column holds money, else a row's own sum."""
    total = table.first(Field.SUM)
    if total is None or table.has(Field.COST, Field.BUDGET_YEAR):
        return table
    changed = replace(total, heading=replace(total.heading, field=Field.COST, basis="total"))
    return replace(table, columns=tuple(changed if c is total else c for c in table.columns))


def _with_total(table: Table) -> Table:
    """`Totalkostnad` beside another cost column is that one's total, not more money."""
    funding = [c for c in table.all(Field.COST) if _FUNDING.search(c.text)]
    if funding and len(table.all(Field.COST)) + table.has(Field.BUDGET_YEAR) > len(funding):
        # Beside the cost, «Finansiering» says where the money comes from.
        kept = tuple(c for c in table.columns if c not in funding)
        table = replace(table, columns=kept, unknown=(*table.unknown, *funding))
    costs = table.all(Field.COST)
    totals = [c for c in costs if c.heading.basis == "total" and not _ONCE.search(c.text)]
    if not totals or len(totals) == len(costs):
        return table
    return recast(table, {c.number: Field.SUM for c in totals})


def _with_ends(table: Table) -> Table:
    """`Oppstart` alone, or `Ferdig` alone, says the year; together they are a range."""
    start, end = table.first(Field.START), table.first(Field.END)
    if (start is None) == (end is None) or table.has(Field.YEARS, Field.OWNER_YEAR):
        return table
    only = start or end
    assert only is not None
    return recast(table, {only.number: Field.YEARS})


def _with_ids(table: Table) -> Table:
    """Of several number columns, the one nearest the measure numbers the measures; one that
    stands before a goal's column numbers the goals."""
    ids = table.all(Field.ID)
    title = table.first(Field.TITLE)
    if len(ids) < 2 or title is None:
        return table
    before = [c for c in ids if c.number < title.number]
    own = before[-1] if before else ids[0]
    goal_ids = {Field.MAIN_GOAL: Field.MAIN_GOAL_ID, Field.SUB_GOAL: Field.SUB_GOAL_ID}
    following = {c.number - 1: goal_ids[c.field] for c in table.columns if c.field in goal_ids}
    others = [c for c in ids if c is not own]
    dropped = [c for c in others if c.number not in following]
    table = replace(table, columns=tuple(c for c in table.columns if c not in dropped))
    return recast(table, {c.number: following[c.number] for c in others if c.number in following})


_MAY_STAND_TWICE: Final = frozenset(
    {
        Field.OWNERS,
        Field.COMMENT,
        Field.EFFECT,
        Field.REFERENCES,
        Field.BUDGET_YEAR,
        Field.SUM,
        Field.CATEGORY,
    }
)


def _part_of_cost(column: Column) -> str | None:
    """Which part of the cost a column holds where there are several: once, running, or all of it."""
    if column.field is not Field.COST:
        return None
    if _ONCE.search(column.text):
        return "once"
    return "running" if column.heading.basis == "yearly" or _RUNNING.search(column.text) else None


def _without_doubles(table: Table) -> Table:
    """A second column of a field that can hold only one value is not understood."""
    seen: set[tuple[Field, int | str | None]] = set()
    columns: list[Column] = []
    unknown = list(table.unknown)
    for column in table.columns:
        key = (column.field, column.heading.year or _part_of_cost(column))
        if key in seen and (column.field not in _MAY_STAND_TWICE or column.field is Field.BUDGET_YEAR):
            unknown.append(column)
        else:
            columns.append(column)
        seen.add(key)
    return replace(table, columns=tuple(columns), unknown=tuple(sorted(unknown, key=lambda c: c.number)))
