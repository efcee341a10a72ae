"""RUS201–RUS202: what the council asked for, as the sheet `Om planen` says it."""

from __future__ import annotations

from typing import Final

from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.checks.subplans_names import is_financial
from rusdoc.texts import Text

ORDER_FACTS: Final = ("mandate", "case_number", "deadline")
"""What makes an order from the council: a mandate, the case it was given in, and a deadline."""


@rule("RUS201")
def plan_without_vision(case: Case) -> Problems:
    """The plan says which vision the council has; a financial plan need not."""
    if not case.plan.vision and not is_financial(case.plan):
        yield Problem(case.plan.place_of_fact("vision"), Text("checks.no_vision"))


@rule("RUS202")
def plan_without_order(case: Case) -> Problems:
    """The plan says what was ordered, in which case, and when it is due.

    Each missing fact is pointed out at its own cell; a plan without the sheet hears it once.
    """
    if is_financial(case.plan):
        return
    about = case.plan.about
    missing = [fact for fact in ORDER_FACTS if not getattr(about, fact)]
    if len(missing) == len(ORDER_FACTS) and not any(fact in about.places for fact in ORDER_FACTS):
        yield Problem(case.plan.place_of_fact("mandate"), Text("checks.no_order"))
        return
    for fact in missing:
        yield Problem(case.plan.place_of_fact(fact), Text(f"checks.no_{fact}"))
