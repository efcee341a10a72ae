"""Which main goal and sub-goal a measure stands under.

Goals stand in columns, as rows of their own, above the table, in a sheet's name, or as headings
above a table in Word; `GoalTrail` follows them down the sheets and collects the measures.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rusdoc.frozen import completed, frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import MainGoal, Measure, Source, SubGoal
from rusdoc.reading.values.ids import end_of_word, split_goal
from rusdoc.reading.words import EITHER_GOAL_WORDS, GENERIC, MAIN_GOAL_WORDS, SUB_GOAL_WORDS
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final, Literal, TypeAlias

Level: TypeAlias = "Literal['main', 'sub']"


@frozen
class GoalLine:
    """A goal's title as read: its own number, if any, and the level that its words give it."""

    title: str
    id: str | None = None
    level: Level | None = None
    named: bool = False


_CONTINUED: Final = regex(
    r"\W+(?:forts(?:ettelse|atte?|etjing)?|cont(?:inued)?)\b\.?\)?\s*$", re.I, needs=("forts", "cont")
)
"""«Trygg oppvekst (forts.)», at the top of the next page, is the same goal."""
_MAIN: Final = frozenset(MAIN_GOAL_WORDS)
_SUB: Final = frozenset(SUB_GOAL_WORDS)
_EITHER: Final = regex(
    r"\s*(?:" + "|".join(EITHER_GOAL_WORDS) + r")\s*(?:nr\.?\s*)?(?=\d|[A-ZÆØÅ]\b|:)", re.I, needs=("mål",)
)


def _begins(line: str, words: frozenset[str]) -> bool:
    """Whether a line begins with one of the words, and goes on with a number, a mark or nothing more than
    a space after it."""
    end = end_of_word(line, words)
    after = line[end : end + 1]
    return end > 0 and (not after or after.isspace() or after in ":.–—-")


@lru_cache(maxsize=1024)
def goal_line(text: str) -> GoalLine:
    """A line that may be a goal: «Hovedmål 1: …», «Delmål 1.2 …», «Mål A – …», or plain words."""
    line = " ".join(text.split())
    level: Level | None = None
    if _begins(line, _SUB):
        level = "sub"
    elif _begins(line, _MAIN):
        level = "main"
    elif _EITHER.match(line):
        number, title = split_goal(line, "main")
        title = _CONTINUED.sub("", title)
        return GoalLine(title, number, "sub" if number and "." in number else "main", named=True)
    number, title = split_goal(line, level or "main")
    title = _CONTINUED.sub("", title).removesuffix(":").rstrip()
    return GoalLine(title, number, level, named=level is not None)


def is_generic(name: str) -> bool:
    """Whether a sheet's name was given by the program (`Ark1`, `Sheet2`, `Tabell 1`)."""
    bare = re.sub(r"[\s\d()_-]+$", "", name.casefold()).strip()
    return not bare or bare in GENERIC


class _Goal:
    """A main goal or sub-goal met so far, with the goals or measures under it; or all main goals."""

    def __init__(self, title: str, number: str | None, source: Source | None) -> None:
        self.title, self.id, self.source = title, number, source
        self._key = _key(title)
        self.goals: list[_Goal] = []
        self._by_key: dict[str, list[_Goal]] = {}
        self.measures: list[tuple[str | None, Measure]] = []

    def is_named_by(self, line: GoalLine) -> bool:
        """Whether a line names this goal again."""
        if self._key != _key(line.title) or (self.id and line.id and self.id != line.id):
            return False
        return self.id == line.id or bool(self.title)

    def under(self, line: GoalLine, source: Source | None) -> _Goal:
        """The goal under this one that a line names; a new one where it has not been met."""
        alike = self._by_key.setdefault(_key(line.title), [])
        for goal in alike:
            if goal.is_named_by(line):
                return goal
        goal = _Goal(line.title, line.id, source)
        alike.append(goal)
        self.goals.append(goal)
        return goal


_NAMELESS: Final = GoalLine("")


class GoalTrail:
    """Follows goals down the sheets, and collects the measures under them.

    A goal that comes again (the same title on every row, or on the next sheet) is the same goal.
    """

    def __init__(self) -> None:
        self._all = _Goal("", None, None)
        self._main: _Goal | None = None
        self._sub: _Goal | None = None

    def leave(self) -> None:
        """Forget the goals in force, as when a new sheet begins."""
        self._main = self._sub = None

    @property
    def current_main(self) -> object:
        """The main goal in force, to see whether it has changed; None when there is none."""
        return self._main

    def main(self, line: GoalLine, source: Source | None) -> None:
        """The main goal of what follows."""
        if not self._main or not self._main.is_named_by(line):
            self._main, self._sub = self._all.under(line, source), None

    def sub(self, line: GoalLine, source: Source | None) -> None:
        """The sub-goal of what follows."""
        main = self._main_in_force()
        if not self._sub or not self._sub.is_named_by(line):
            self._sub = main.under(line, source)

    def no_sub(self) -> None:
        """What follows stands directly under the main goal."""
        self._sub = None

    def add(self, measures: Iterable[tuple[str | None, Measure]]) -> None:
        """Measures under the goals in force, each with the id that the group wrote."""
        main = self._main_in_force()
        self._sub = self._sub or main.under(_NAMELESS, None)
        self._sub.measures += measures

    def _main_in_force(self) -> _Goal:
        self._main = self._main or self._all.under(_NAMELESS, None)
        return self._main

    def numbered(self) -> list[tuple[str, Measure]]:
        """The measures whose id the group has written itself, with that id."""
        subs = (sub for main in self._all.goals for sub in main.goals)
        return [(number, measure) for sub in subs for number, measure in sub.measures if number]

    def goals(self) -> tuple[MainGoal, ...]:
        """Everything collected, with a running number where the group wrote none."""
        written = {number for number, _ in self.numbered()}
        main_ids = _Numbers({main.id for main in self._all.goals if main.id})
        return tuple(_main_goal(main, main_ids, written) for main in self._all.goals)


@lru_cache(maxsize=64)
def _key(title: str) -> str:
    return " ".join(title.casefold().split()).rstrip(".:")


class _Numbers:
    """Running numbers that step over those the group has used itself."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._last = 0

    def next(self, prefix: str = "", at: int = 1) -> str:
        """The next free number behind `prefix`: the place `at` which it stands, if that is free."""
        self._last = max(self._last, at - 1)
        while True:
            self._last += 1
            number = f"{prefix}{self._last}"
            if number not in self._taken:
                return number


def _main_goal(main: _Goal, numbers: _Numbers, written: set[str]) -> MainGoal:
    goal_id = main.id or numbers.next()
    sub_ids = _Numbers({sub.id for sub in main.goals if sub.id})
    subs = tuple(_sub_goal(sub, goal_id, sub_ids, written) for sub in main.goals)
    return MainGoal(goal_id, main.title, subs, main.source)


def _sub_goal(sub: _Goal, goal_id: str, numbers: _Numbers, written: set[str]) -> SubGoal:
    sub_id = sub.id or numbers.next(f"{goal_id}.")
    under_goal = sub_id.startswith(f"{goal_id}.") or (goal_id.isalpha() and sub_id.startswith(goal_id))
    prefix = f"{sub_id}." if under_goal else f"{goal_id}.{sub_id}."
    running = _Numbers(written)
    for place, (number, measure) in enumerate(sub.measures, start=1):
        if not number:  # the last that was to be known about a measure just read
            completed(measure, id=running.next(prefix, place))
    return SubGoal(sub_id, sub.title, tuple([measure for _, measure in sub.measures]), sub.source)


def source_of(sheet: str, row: int, cell: str) -> Source:
    """The source of a goal: its sheet, row and cell."""
    return Source(sheet, row, FrozenDict({"title": cell}))
