"""Small helpers that every part of the document is put into words with."""

from __future__ import annotations

from rusdoc.model.plan import MainGoal, Plan, SubGoal
from rusdoc.registers.guide import Standard
from rusdoc.texts import Text, Value, say

__all__ = ["Standard", "goal_heading", "goal_line", "one_line", "sub_goal_heading", "words"]


def words(key: str, standard: Standard, /, **values: Value) -> str:
    """One of the wordings of `texts.document`."""
    return say(Text(f"document.{key}", **values), standard)


def one_line(text: str | None) -> str:
    """A text without line breaks and doubled spaces, for a heading; empty for None."""
    return " ".join((text or "").split())


def goal_heading(goal: MainGoal, plan: Plan, standard: Standard) -> str:
    """``Hovedmål 1: Færre …``; a fitting heading over measures without a main goal."""
    title = one_line(goal.title)
    if title:
        return words("main_goal_heading", standard, id=goal.id, title=title)
    return words("no_main_goal" if _titled(plan) else "no_goals", standard)


def goal_line(goal: MainGoal, plan: Plan, standard: Standard) -> str:
    """A main goal as a line in a list or table: ``1 Færre …``."""
    title = one_line(goal.title)
    return f"{goal.id} {title}".strip() if title else goal_heading(goal, plan, standard)


def sub_goal_heading(sub: SubGoal, goal: MainGoal, standard: Standard) -> str:
    """``Delmål 1.1: …``; empty where the measures stand straight under their main goal."""
    title = one_line(sub.title)
    if title:
        return words("sub_goal_heading", standard, id=sub.id, title=title)
    others = any(one_line(other.title) for other in goal.sub_goals)
    return words("no_sub_goal", standard) if others else ""


def _titled(plan: Plan) -> bool:
    return any(one_line(goal.title) for goal in plan.main_goals)
