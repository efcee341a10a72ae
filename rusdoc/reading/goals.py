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


class _Sub:
    def __init__(self, title: str, number: str | None, source: Source | None) -> None:
        self.title, self.id, self.source = title, number, source
        self.key = _key(title)
        self.measures: list[tuple[str | None, Measure]] = []


class _Main:
    def __init__(self, title: str, number: str | None, source: Source | None) -> None:
        self.title, self.id, self.source = title, number, source
        self.key = _key(title)
        self.subs: list[_Sub] = []


class GoalTrail:
    """Follows goals down the sheets, and collects the measures under them.

    A goal that comes again (the same title on every row, or on the next sheet) is the same goal.
    """

    def __init__(self) -> None:
        self._mains: list[_Main] = []
        self._main: _Main | None = None
        self._sub: _Sub | None = None

    def leave(self) -> None:
        """Forget the goals in force, as when a new sheet begins."""
        self._main = self._sub = None

    @property
    def current_main(self) -> object:
        """The main goal in force, to see whether it has changed; None when there is none."""
        return self._main

    def main(self, line: GoalLine, source: Source | None) -> None:
        """The main goal of what follows."""
        key = _key(line.title)
        if self._main and _same(self._main, line, key):
            return
        self._main = next((m for m in self._mains if _same(m, line, key)), None)
        if self._main is None:
            self._main = _Main(line.title, line.id, source)
            self._mains.append(self._main)
        self._sub = None

    def sub(self, line: GoalLine, source: Source | None) -> None:
        """The sub-goal of what follows."""
        main = self._main or self._nameless_main()
        key = _key(line.title)
        if self._sub and _same(self._sub, line, key):
            return
        self._sub = next((s for s in main.subs if _same(s, line, key)), None)
        if self._sub is None:
            self._sub = _Sub(line.title, line.id, source)
            main.subs.append(self._sub)

    def no_sub(self) -> None:
        """What follows stands directly under the main goal."""
        self._sub = None

    def add(self, measures: Iterable[tuple[str | None, Measure]]) -> None:
        """Measures under the goals in force, each with the id that the group wrote."""
        main = self._main or self._nameless_main()
        if self._sub is None:
            self._sub = next((s for s in main.subs if not s.title and s.id is None), None)
            if self._sub is None:
                self._sub = _Sub("", None, None)
                main.subs.append(self._sub)
        self._sub.measures += measures

    def _nameless_main(self) -> _Main:
        self._main = next((m for m in self._mains if not m.title and m.id is None), None)
        if self._main is None:
            self._main = _Main("", None, None)
            self._mains.append(self._main)
        return self._main

    def numbered(self) -> list[tuple[str, Measure]]:
        """The measures whose id the group has written itself, with that id."""
        subs = (sub for main in self._mains for sub in main.subs)
        return [(number, measure) for sub in subs for number, measure in sub.measures if number]

    def goals(self) -> tuple[MainGoal, ...]:
        """Everything collected, with a running number where the group wrote none."""
        written = {number for number, _ in self.numbered()}
        main_ids = _Numbers({main.id for main in self._mains if main.id})
        return tuple(_main_goal(main, main_ids, written) for main in self._mains)


def _same(goal: _Main | _Sub, line: GoalLine, key: str) -> bool:
    """Whether a goal met before is the one of a line, whose title has that key."""
    if goal.key != key or (goal.id and line.id and goal.id != line.id):
        return False
    return goal.id == line.id or bool(goal.title)


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


def _main_goal(main: _Main, numbers: _Numbers, written: set[str]) -> MainGoal:
    goal_id = main.id or numbers.next()
    sub_ids = _Numbers({sub.id for sub in main.subs if sub.id})
    subs = tuple(_sub_goal(sub, goal_id, sub_ids, written) for sub in main.subs)
    return MainGoal(goal_id, main.title, subs, main.source)


def _sub_goal(sub: _Sub, goal_id: str, numbers: _Numbers, written: set[str]) -> SubGoal:
    sub_id = sub.id or numbers.next(f"{goal_id}.")
    under_goal = sub_id.startswith(f"{goal_id}.") or (goal_id.isalpha() and sub_id.startswith(goal_id))
    prefix = f"{sub_id}." if under_goal else f"{goal_id}.{sub_id}."
    running = _Numbers(written)
    measures = tuple(
        _with_id(measure, number or running.next(prefix, place))
        for place, (number, measure) in enumerate(sub.measures, start=1)
    )
    return SubGoal(sub_id, sub.title, measures, sub.source)


def _with_id(measure: Measure, measure_id: str) -> Measure:
    """A measure just read, with its number: the last that was to be known about it."""
    return measure if measure.id == measure_id else completed(measure, id=measure_id)


def source_of(sheet: str, row: int, cell: str) -> Source:
    """The source of a goal: its sheet, row and cell."""
    return Source(sheet, row, FrozenDict({"title": cell}))
