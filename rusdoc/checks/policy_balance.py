"""RUS501–RUS504: the balance between prevention, licensing and care, and the national goals.

In doubt a measure counts for what would otherwise be missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from rusdoc.checks.policy_scope import concerns_substances, heading_place
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.model.areas import areas_of
from rusdoc.model.plan import MainGoal, Measure, MeasureStatus, SubGoal
from rusdoc.registers.areas import Area, areas_in
from rusdoc.registers.guide import load_guide
from rusdoc.registers.national_goals import national_goals
from rusdoc.texts import Text

FEWEST_FOR_A_BALANCE: Final = 3
"""With fewer measures than this, a share says nothing."""

Step: TypeAlias = tuple[MainGoal, SubGoal, Measure]


@rule("RUS501")
def no_prevention(case: Case) -> Problems:
    """At least one goal or measure works before the problems arise."""
    yield from _lacking("prevention", case)


@rule("RUS502")
def no_licensing(case: Case) -> Problems:
    """At least one goal or measure uses licences, hours, inspections or responsible hosting."""
    yield from _lacking("licensing", case)


@rule("RUS503")
def nearly_all_care(case: Case) -> Problems:
    """At most two thirds of the measures are care."""
    areas = _areas(case)
    care = sum(1 for found in areas if found == {"care"})
    if len(areas) >= FEWEST_FOR_A_BALANCE and care > len(areas) * case.limits.care_share:
        text = Text("checks_policy.nearly_all_care", count=care, total=len(areas))
        yield Problem(heading_place(case.plan, "category", "title"), text)


@rule("RUS504")
def national_goal_not_answered(case: Case) -> Problems:
    """Every national goal has a local goal or measure that answers it."""
    steps = _meant(case)
    left = national_goals() if steps else ()
    for words in {words.casefold() for step in steps for words in _words(step)}:
        left = tuple(goal for goal in left if not goal.is_answered_by(words))
    place = heading_place(case.plan, "national_goal", "title")
    for goal in left:
        name = Text(f"checks_policy.goal_{goal.id}")
        yield Problem(place, Text("checks_policy.national_goal", goal=name, source=goal.source))


def _lacking(area: Area, case: Case) -> Iterator[Problem]:
    """A problem when measures there are, but neither they nor their goals are in this area."""
    steps = _meant(case)
    goals = {title for main, sub, _ in steps for title in (main.title, sub.title)}
    found = {name for title in goals for name in areas_in(title)}
    if steps and area not in found.union(*_areas(case)):
        yield Problem(heading_place(case.plan, "category", "title"), Text(f"checks_policy.no_{area}"))


def _meant(case: Case) -> list[Step]:
    """The measures of a substance-policy plan that are not dropped, with their goals."""
    if not concerns_substances(case.plan):
        return []
    return [step for step in case.plan.walk() if step[2].status is not MeasureStatus.DROPPED]


def _areas(case: Case) -> list[frozenset[str]]:
    """The areas of each of the measures, found once."""
    kept = case.memory.get("areas")
    if not isinstance(kept, list):
        guide = case.guide or load_guide()
        kept = [areas_of(*step, guide) for step in _meant(case)]
        case.memory["areas"] = kept
    return kept


def _words(step: Step) -> Iterator[str]:
    """What a measure and its goals say that may answer a national goal."""
    main, sub, measure = step
    texts = (
        main.title, sub.title, measure.title, measure.effect, measure.comment, measure.indicator,
        measure.category, measure.national_goal,
    )  # fmt: skip
    yield from filter(None, texts)
