"""The action part: every main goal, sub-goal and measure of the plan, exactly once."""

from __future__ import annotations

from rusdoc.assembly.measures import Measures
from rusdoc.assembly.money import money_text, new_money
from rusdoc.assembly.wording import Standard, goal_heading, one_line, sub_goal_heading, words
from rusdoc.model.plan import MainGoal, Plan, SubGoal


def action_part(plan: Plan, measures: Measures, standard: Standard) -> list[dict[str, object]]:
    """The goals with their measures, in the sheet's order."""
    return [_main_goal(goal, plan, measures, standard) for goal in plan.main_goals if _has_content(goal)]


def _has_content(goal: MainGoal) -> bool:
    return bool(one_line(goal.title) or goal.measures or any(one_line(sub.title) for sub in goal.sub_goals))


def _main_goal(goal: MainGoal, plan: Plan, measures: Measures, standard: Standard) -> dict[str, object]:
    subs = [sub for sub in goal.sub_goals if one_line(sub.title) or sub.measures]
    return {
        "id": goal.id,
        "title": one_line(goal.title),
        "heading": goal_heading(goal, plan, standard),
        "note": "" if subs else words("main_goal_empty", standard),
        "cost_text": money_text(new_money(goal.measures), standard),
        "sub_goals": [_sub_goal(sub, goal, measures, standard) for sub in subs],
    }


def _sub_goal(sub: SubGoal, goal: MainGoal, measures: Measures, standard: Standard) -> dict[str, object]:
    return {
        "id": sub.id,
        "title": one_line(sub.title),
        "heading": sub_goal_heading(sub, goal, standard),
        "note": "" if sub.measures else words("sub_goal_empty", standard),
        "measures": measures.show(sub.measures),
    }
