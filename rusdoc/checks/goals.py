"""RUS203, RUS204 and RUS211: the main goals and sub-goals."""

from __future__ import annotations

from rusdoc.checks.phrasing import activity_of
from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.texts import Text

GOALS_ONLY = "samfunnsdel"
"""The plan type whose goals have their measures in other plans (plan- og bygningsloven § 11-2)."""


@rule("RUS203")
def main_goal_without_measures(case: Case) -> Problems:
    """Every main goal has at least one measure."""
    if _has_goals_only(case):
        return
    for goal in case.plan.main_goals:
        if not goal.measures:
            yield Problem(case.plan.place(goal), Text("checks.main_goal_empty", **named(goal)))


@rule("RUS204")
def sub_goal_without_measures(case: Case) -> Problems:
    """Every sub-goal has at least one measure."""
    if _has_goals_only(case):
        return
    for sub in case.plan.sub_goals:
        if sub.title and not sub.measures:
            yield Problem(case.plan.place(sub), Text("checks.sub_goal_empty", **named(sub)))


@rule("RUS211")
def goal_is_an_activity(case: Case) -> Problems:
    """A goal says what is to become different, not what is to be done."""
    for goal in case.plan.main_goals:
        if activity := activity_of(goal.title):
            text = Text("checks.main_goal_is_activity", activity=activity, **named(goal))
            yield Problem(case.plan.place(goal), text)
        for sub in goal.sub_goals:
            if activity := activity_of(sub.title):
                text = Text("checks.sub_goal_is_activity", activity=activity, **named(sub))
                yield Problem(case.plan.place(sub), text)


def _has_goals_only(case: Case) -> bool:
    return GOALS_ONLY in (case.plan.about.plan_type or "").casefold()
