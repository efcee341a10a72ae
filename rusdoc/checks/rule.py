"""What a rule is: one small pure function from a case to the problems in it.

    @rule("RUS205")
    def measure_without_owner(case: Case) -> Problems:
        '''Every measure names the unit that answers for it.'''
        for measure, place in case.lacking("owners"):
            yield Problem(place, Text("checks.no_owner", **named(measure)))

The engine adds the code, and `registers.rules` the severity and the source. A rule that raises
is a fault of ours: it stops the run instead of passing for "nothing found".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Final, NamedTuple, TypeAlias

from rusdoc.errors import RusdocError
from rusdoc.frozen import frozen
from rusdoc.model.chapter import Chapter
from rusdoc.model.finding import Finding, finding
from rusdoc.model.limits import Limits as Limits  # rules and their callers find it here
from rusdoc.model.place import Place
from rusdoc.model.plan import MainGoal, Measure, MeasureStatus, Plan, SubGoal
from rusdoc.registers.guide import Guide
from rusdoc.registers.rules import rule_info
from rusdoc.texts import Text

LONGEST_TITLE: Final = 70
"""Titles are cut to about this many characters in a message; the cell has the rest."""


@frozen
class Case:
    """What there is to judge: the plan, and whatever else was given along with it.

    A rule is silent when what it needs is not here: `others` are the other sub-plans, `chapters` what
    the group wrote, `other_chapters` the chapters of other plans, `today` the day of the check (None:
    rules about past years say nothing). `guide` is the guide the plan follows, IS-1362 when not given.
    `unreadable` are the other sub-plans that could not be read, each with what was wrong. In `memory`
    rules keep what several of them need and is costly to work out; it is no part of the case.
    """

    plan: Plan
    others: tuple[Plan, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    today: date | None = None
    limits: Limits = Limits()
    other_chapters: tuple[Chapter, ...] = ()
    guide: Guide | None = None
    unreadable: tuple[RusdocError, ...] = ()

    @cached_property
    def memory(self) -> dict[str, object]:
        """What rules have worked out for each other."""
        return {}

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """The plan's measures that are still meant: one that is dropped needs no owner or year."""
        return tuple(m for m in self.plan.measures if m.status is not MeasureStatus.DROPPED)

    def already_reported(self, place: Place) -> bool:
        """Whether reading has said something about this very cell, such as "not understood"."""
        spot = (place.sheet, place.cell)
        return place.cell is not None and any(
            (f.place.sheet, f.place.cell) == spot and f.code.startswith("RUS1") for f in self.plan.findings
        )


class Problem(NamedTuple):
    """One thing a rule found: where to change something, what to say, and the other places it touches."""

    place: Place
    text: Text
    related: tuple[Place, ...] = ()


Problems: TypeAlias = Iterator[Problem]
"""What a rule gives: its problems, in the order of the sheet."""


@frozen
class Rule:
    """A rule's code and the function that looks for it."""

    code: str
    problems: Callable[[Case], Iterable[Problem]]

    def findings(self, case: Case) -> Iterator[Finding]:
        """The rule's problems in `case`, as findings."""
        for problem in self.problems(case):
            yield finding(self.code, problem.text, problem.place, related=problem.related)


def rule(code: str) -> Callable[[Callable[[Case], Iterable[Problem]]], Rule]:
    """Make a function the rule with this code; KeyError when the register does not have it."""
    if rule_info(code) is None:
        raise KeyError(code)
    return lambda problems: Rule(code, problems)


def named(item: Measure | SubGoal | MainGoal) -> dict[str, str]:
    """The id and the (shortened) title of a goal or measure, as a message's values."""
    title = " ".join(item.title.split())
    if len(title) > LONGEST_TITLE:
        title = title[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
    return {"id": item.id, "title": title}
