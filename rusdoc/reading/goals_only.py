"""The goals of an overall plan (samfunnsdel), where a table has goals and nothing to be done about them.

Plan- og bygningsloven § 11-2: its measures stand in other plans. Tables with a column `Hovedmål`
beside another are found as measure tables are; this reads the rest: `Satsingsområde | Mål`, or one
column of goals.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Source
from rusdoc.model.plan import MainGoal
from rusdoc.reading.goals import goal_line
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import recognise
from rusdoc.reading.row_words import is_note
from rusdoc.reading.values.ids import clean_id
from rusdoc.reading.words import Field

_GOALS = (Field.MAIN_GOAL, Field.GOAL)
_HEADING_ROWS = 15


def goals_only(grids: Iterable[Grid]) -> tuple[MainGoal, ...]:
    """The main goals listed on these sheets, with a running number where none is written."""
    found = [goal for grid in grids for goal in _goals(grid)]
    taken = {number for number, _, _ in found if number}
    running = (str(n) for n in range(1, 2 * len(found) + 1) if str(n) not in taken)
    return tuple(MainGoal(number or next(running), title, (), source) for number, title, source in found)


def _goals(grid: Grid) -> Iterator[tuple[str | None, str, Source]]:
    heading = _heading(grid)
    if heading is None:
        return
    top, column, number_at = heading
    for row in range(top + 1, grid.height + 1):
        text = as_text(grid.own(row, column)).strip()
        if not text or is_note(text):
            continue
        line = goal_line(text)
        number = clean_id(grid.shown(row, number_at)) if number_at else None
        cells = FrozenDict({"title": grid.address(row, column)})
        yield number or line.id, line.title, Source(grid.sheet.name, row, cells)


def _heading(grid: Grid) -> tuple[int, int, int | None] | None:
    """The heading row, the column of goals, and the column of their numbers."""
    for row in range(1, min(grid.height, _HEADING_ROWS) + 1):
        fields = {
            known.field: column
            for column, value in grid.filled(row)
            if isinstance(value, str) and (known := recognise(value))
        }
        goal = next((fields[field] for field in _GOALS if field in fields), None)
        if goal and grid.own(row + 1, goal) is not None:
            return row, goal, fields.get(Field.ID)
    return None
