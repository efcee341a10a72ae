"""The lines above a table and the headings above it in Word: plan title, goal, or note."""

from __future__ import annotations

import re

from rusdoc.frozen import changed, frozen
from rusdoc.model.workbook import Heading
from rusdoc.reading.about import municipality_in, names_plan
from rusdoc.reading.goals import GoalLine, goal_line, is_generic
from rusdoc.reading.grid import Grid
from rusdoc.reading.headings import is_plain_heading, normalise, recognise
from rusdoc.reading.row_words import is_note
from rusdoc.reading.values.years import find_period
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Final

_LONGEST_GOAL: Final = 200
_APART: Final = 2
"""Texts with more than one blank column between them do not belong together."""
_CONTAINER: Final = regex(
    r"(?:\d+(?:\.\d+)*\s*)?"
    r"(?:(?:konkrete|prioriterte|nye|våre|samlet|samla)?\s*"
    r"(?:mål|delmål|hovedmål|hovudmål|oversikt over|oversyn over)?\s*(?:,|og|/|&|-)?\s*"
    r"(?:tiltak\w*|handlingsdel\w*|handlingsprogram\w*|handlingsplan\w*)"
    r"|mål|måldel|mål og strategiar?|strategier|strategiar|(?:samlet |samla )?(?:oversikt|oversyn)"
    r"|tabell|skjema|aktiviteter|aktivitetar|arkiv|plan|measures|actions|hovedark)"
    r"(?:\s*(?:del|tabell|skjema|liste|oversikt))?\s*(?:for|i)?\s*(?:perioden)?"
    r"\s*(?:20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?)?",
    re.IGNORECASE,
)
"""A title that only says «measures here»: Tiltak, Mål og tiltak 2027–2030, 7 Handlingsdel."""


_BETWEEN_PARTS: Final = regex(r"\s+[–—|·•-]\s+|\s*[\n|]\s*")
_BESIDE_TITLE: Final = regex(
    r"(?:[\w.'’ -]+ )?(?:kommune|herad|fylkeskommune)|(?:tema|del|sektor|fag)plan"
    r"|(?:utkast|høy?ringsutkast|høy?ring|vedtatt|vedteke[nt]?|versjon|revidert|oppdatert|endr[ae]t?)\b.*"
    r"|mål og tiltak|tiltak(?:sdel)?|handlingsdel",
    re.IGNORECASE,
)
"""What stands beside a plan's title on its row: the municipality, the type of plan, how far it has come.

«Kommunedelplan» stays: where no plan type is given, the title is what tells that it must be heard (§ 11-14).
"""


def title_alone(text: str) -> str:
    """A plan's title without what else its row says; a period in a part of its own stays.

    >>> title_alone("Fjaler kommune – Bustadplan 2026–2030 – Temaplan")
    'Bustadplan 2026–2030'
    """
    parts = [part for part in _BETWEEN_PARTS.split(text.strip()) if part]
    own = [part for part in parts if not _BESIDE_TITLE.fullmatch(part.strip(" .:,"))]
    if len(own) == len(parts) or not any(names_plan(part) for part in own):
        return text
    return " – ".join(own)


@frozen
class Line:
    """A line of text outside the tables of a sheet, with its cell."""

    row: int
    cell: str
    text: str


def lone_lines(grid: Grid, first: int, last: int) -> list[Line]:
    """The texts on the rows from `first` to `last`: one line a row, and what stands apart to the
    right of it (a date, a legend) on a line of its own."""
    return [line for row in range(first, last + 1) for line in _lines_of(grid, row)]


def _lines_of(grid: Grid, row: int) -> Iterator[Line]:
    line: Line | None = None
    reach = 0
    for column, value in grid.filled(row):
        if not isinstance(value, str):
            continue
        words = " ".join(value.split())
        if line and column - reach <= _APART:
            label = is_plain_heading(line.text) and line.text[-1] != ":"
            line = changed(line, text=f"{line.text}{': ' if label else ' '}{words}")
        else:
            if line:
                yield line
            line = Line(row, grid.address(row, column), words)
        merge = grid.merge(row, column)
        reach = merge.right if merge else column
    if line:
        yield line


def is_container(text: str) -> bool:
    """Whether a title only announces measures, and is no goal."""
    return bool(_CONTAINER.fullmatch(" ".join(text.split()).strip(" .:")))


def may_be_goal(text: str) -> bool:
    """Whether an unnamed line can be a goal's title at all."""
    if len(text) > _LONGEST_GOAL or is_note(text) or is_container(text) or is_generic(text):
        return False
    if municipality_in(text) and len(text.split()) <= 4:
        return False
    if names_plan(text) and not goal_line(text).level:
        return False
    bare = re.sub(r"[\d\s–—/.,-]+", "", text)
    return bool(bare) and not (find_period(text) and len(bare) < 12) and not _is_heading_word(text)


def _is_heading_word(text: str) -> bool:
    return len(text.split()) <= 2 and recognise(text, fuzzy=False) is not None


def goals_above(lines: Sequence[Line], *, unnamed: bool) -> tuple[tuple[GoalLine, int, str], ...]:
    """The goals among the lines above a table; with `unnamed`, the nearest plain line counts
    where no line says Hovedmål."""
    named = _with_titles([(goal_line(line.text), line) for line in lines])
    goals = [(goal, line.row, line.cell) for goal, line in named if goal.level]
    if any(goal.level == "main" for goal, _, _ in goals) or not unnamed:
        return tuple(goals)
    plain = [(goal, line) for goal, line in named if not goal.level and may_be_goal(line.text)]
    if not plain:
        return tuple(goals)
    goal, line = plain[-1]
    return ((changed(goal, level="main"), line.row, line.cell), *goals)


def _with_titles(found: Sequence[tuple[GoalLine, Line]]) -> list[tuple[GoalLine, Line]]:
    """The lines, a number alone («Hovedmål 1») together with the title on the line below it."""
    joined: list[tuple[GoalLine, Line]] = []
    for goal, line in found:
        before = joined[-1] if joined else None
        if before and before[0].level and not before[0].title and not goal.level:
            joined[-1] = changed(before[0], title=goal.title), line
        else:
            joined.append((goal, line))
    return joined


def goal_of_name(name: str) -> GoalLine | None:
    """The goal a sheet's name gives; None when the name is a program's or only says «measures»."""
    if is_generic(name) or is_container(name) or not normalise(re.sub(r"\d", " ", name)):
        return None
    line = goal_line(name)
    return changed(line, title=line.title or name, level="main")


def chains(headings: Sequence[Sequence[Heading]]) -> list[tuple[GoalLine, ...]]:
    """The goals that the headings above each table of a Word document give.

    A heading that stands above every table is a chapter, not a goal, unless it says Hovedmål.
    """
    shared = set(headings[0]).intersection(*headings[1:]) if len(headings) > 1 else set()
    return [_chain([h for h in chain if h not in shared or goal_line(h.text).level]) for chain in headings]


def _chain(headings: Sequence[Heading]) -> tuple[GoalLine, ...]:
    lines = [goal_line(h.text) for h in headings if not is_container(h.text)]
    named = [line for line in lines if line.level]
    if named:
        first = lines.index(named[0])
        return tuple(line if line.level else changed(line, level="sub") for line in lines[first:])[:2]
    ends = [line for line in lines if may_be_goal(line.title)][-2:]
    return tuple(changed(line, level="main" if i == 0 else "sub") for i, line in enumerate(ends))
