"""The columns of a measure table, and what each holds beside the others.

Some headings mean one thing beside some columns and another beside others: `Mål` left of the
measure is a goal, right of it a target.
"""

from __future__ import annotations

import re
from functools import cached_property

from rusdoc.frozen import changed, frozen
from rusdoc.reading.headings import Heading
from rusdoc.reading.words import Field
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

_ONCE: Final = regex(
    r"\b(?:engangs|eingongs|investering|one-?time|oppstart)",
    re.IGNORECASE,
    needs=("engangs", "eingongs", "investering", "time", "oppstart"),
)
_RUNNING: Final = regex(r"\bdrift|\brunning", re.IGNORECASE, needs=("drift", "running"))


@frozen
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


@frozen
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

    @cached_property
    def fields(self) -> dict[int, Field]:
        """The field of each column that was understood, by the column's number."""
        return {column.number: column.field for column in self.columns}

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


def resolved(table: Table) -> Table:
    """The table with every column's field settled by the columns beside it."""
    for step in (_with_title, _with_goals, _with_funding, _with_sum, _with_total, _with_ends, _with_ids):
        table = step(table)
    return _without_doubles(table)


def recast(table: Table, changes: Mapping[int, Field]) -> Table:
    """The table with other fields for some columns, by column number."""
    return changed(
        table,
        columns=tuple(
            changed(c, heading=changed(c.heading, field=changes[c.number])) if c.number in changes else c
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
    cost = changed(total, heading=changed(total.heading, field=Field.COST, basis="total"))
    return changed(table, columns=tuple(cost if c is total else c for c in table.columns))


def _with_funding(table: Table) -> Table:
    """`Finansiering` says where the money comes from; where nothing else holds money, it is the cost."""
    funding = table.first(Field.FUNDING)
    if funding is None or table.has(Field.COST, Field.BUDGET_YEAR, Field.SUM):
        return table
    return recast(table, {funding.number: Field.COST})


def _with_total(table: Table) -> Table:
    """`Totalkostnad` beside another cost column is that one's total, not more money."""
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
    table = changed(table, columns=tuple(c for c in table.columns if c not in dropped))
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
        Field.FUNDING,
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
    return changed(table, columns=tuple(columns), unknown=tuple(sorted(unknown, key=lambda c: c.number)))
