"""Whether a goal's row without the word Hovedmål or Delmål is a main goal or a sub-goal."""

from __future__ import annotations

from itertools import pairwise

from rusdoc.frozen import changed
from rusdoc.reading.goals import Level
from rusdoc.reading.row_words import id_depth
from rusdoc.reading.rows import Row, RowKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def with_levels(rows: Sequence[Row], *, under_goal: bool, goal_columns: bool) -> tuple[Row, ...]:
    """The rows with a level on every goal.

    One level of goal rows is main goals (sub-goals where the main goal stands above the table or
    in a column). With two levels the number says which (1 and 1.1), else the column, else the
    order: of two goal rows after each other the first is the main goal.
    """
    goals = [row for row in rows if row.kind is RowKind.GOAL and row.line]
    open_ones = [row for row in goals if row.line and not row.line.level]
    if not open_ones:
        return tuple(rows)
    named = {row.line.level for row in goals if row.line and row.line.level}
    if named == {"main"}:
        levels: dict[int, Level] = {row.number: "sub" for row in open_ones}
    elif named == {"sub"} or named == {"main", "sub"}:
        levels = {row.number: "main" if named == {"sub"} else "sub" for row in open_ones}
    else:
        levels = _unnamed(rows, open_ones, only_sub=under_goal or goal_columns)
    return tuple(_with_level(row, levels.get(row.number)) for row in rows)


def _with_level(row: Row, level: Level | None) -> Row:
    if level is None or row.line is None or row.line.level:
        return row
    return changed(row, line=changed(row.line, level=level))


def _unnamed(rows: Sequence[Row], goals: Sequence[Row], *, only_sub: bool) -> dict[int, Level]:
    for levels in (_by_number(goals), _by_column(goals), _by_order(rows, goals)):
        if levels:
            return levels
    return {row.number: "sub" if only_sub else "main" for row in goals}


def _by_number(goals: Sequence[Row]) -> dict[int, Level] | None:
    depths = {row.number: id_depth(row.line.id) for row in goals if row.line and row.line.id}
    if len(depths) < len(goals) or len(set(depths.values())) < 2:
        return None
    return {number: "main" if depth == min(depths.values()) else "sub" for number, depth in depths.items()}


def _by_column(goals: Sequence[Row]) -> dict[int, Level] | None:
    columns = sorted({row.column for row in goals})
    if len(columns) < 2:
        return None
    return {row.number: "main" if row.column == columns[0] else "sub" for row in goals}


def _by_order(rows: Sequence[Row], goals: Sequence[Row]) -> dict[int, Level] | None:
    """Two goal rows after each other anywhere mean two levels."""
    kept = [row for row in rows if row.kind in (RowKind.GOAL, RowKind.MEASURE)]
    firsts = {
        row.number
        for row, following in pairwise(kept)
        if row.kind is RowKind.GOAL and following.kind is RowKind.GOAL
    }
    if not firsts or len(firsts) == len(goals):
        return None
    return {row.number: "main" if row.number in firsts else "sub" for row in goals}
