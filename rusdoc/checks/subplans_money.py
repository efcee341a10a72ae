"""Whether two costs of one measure say the same, whatever way they are written."""

from __future__ import annotations

from typing import Final

from rusdoc.checks.subplans_names import is_own_plan, names_a_plan, plan_named
from rusdoc.checks.subplans_same import InPlan
from rusdoc.model.plan import Cost, CostKind, Plan
from rusdoc.regex import regex

_SENTENCE: Final = regex(r"[.;!?\n](?:\s|$)")
_MONEY: Final = regex(
    r"\b(?:dekk\w*|finansier\w*|før(?:t|es|ast)\b|budsjetter\w*|budsjettert|belast\w*|inngår|ligg\w*|midl\w*|pengar?|"
    r"penger|kostnad\w*|utgift\w*|budsjett\w*|ramm\w*|betal\w*|beløp\w*|kroner|sum|covered|funded|budget\w*)\b"
)
_PLAN_MENTIONED: Final = regex(
    r"\b(?:[\w-]+(?:isk|iske|al|ale)\s+)?[\w-]*plan(?:en|a|s|ens)?\b(?:\s+(?:for|mot)\s+\w+(?:\s+og\s+\w+)?)?"
    r"|\bsamfunnsdel\w*"
)
_THERE: Final = regex(r"\bder(?=\s*[,)]|\s*$)|\bann(?:en|an|a) plan|\bden andre planen|\bthere$")


def costs_differ(one: InPlan, other: InPlan) -> bool:
    """Whether one measure is said to cost something else in the other plan.

    Silent where one of them says nothing (avklares, empty) or shares its cell with other measures.
    Money is compared as the years within both plans, as totals and as money per year: the costs
    differ only where none of these agree. A post is compared by its share where no amount is given.
    """
    a, b = _told(one), _told(other)
    if a is None or b is None or says_paid_elsewhere(one, other) or says_paid_elsewhere(other, one):
        return False
    if _amount(a) is not None and _amount(b) is not None:
        return not _same_money(a, b, one, other)
    kinds = {a.kind, b.kind}
    if kinds == {CostKind.STAFFING}:
        posts = (a.full_time_equivalents, b.full_time_equivalents)
        return None not in posts and posts[0] != posts[1]
    has_amount = any(_amount(c) for c in (a, b))
    return has_amount and CostKind.WITHIN_BUDGET in kinds


def counted_twice(one: InPlan, other: InPlan) -> bool:
    """Whether the same money stands in both plans, and neither says that it is the other's.

    The money of a plan that is over before the other begins was another year's.
    """
    a, b = _told(one), _told(other)
    if a is None or b is None or not _amount(a) or not _amount(b):
        return False
    window = both_plans_years(one.plan, other.plan)
    if window is not None and not window:
        return False
    if says_paid_elsewhere(one, other) or says_paid_elsewhere(other, one):
        return False
    return _same_money(a, b, one, other)


def says_paid_elsewhere(one: InPlan, other: InPlan) -> bool:
    """Whether `one` says that its money is the other plan's: «dekkes av folkehelseplanen»."""
    measure = one.measure
    cost = measure.cost.text if measure.cost else ""
    if _names(cost, one, other):
        return True
    texts = (measure.effect, measure.comment, measure.status_note, cost)
    clauses = (clause for text in texts if text for clause in _SENTENCE.split(text.casefold()))
    refers = any(_names(reference, one, other) for reference in measure.references)
    return any(
        _MONEY.search(clause) and (_names(clause, one, other) or (refers and _THERE.search(clause)))
        for clause in clauses
    )


def _names(text: str, one: InPlan, other: InPlan) -> bool:
    mentioned = (found[0] for found in _PLAN_MENTIONED.finditer(text.casefold()))
    return any(
        names_a_plan(name)
        and not is_own_plan(name)
        and plan_named(name, (one.plan, other.plan)) is other.plan
        for name in mentioned
    )


def _told(found: InPlan) -> Cost | None:
    """The cost where it says something about this one measure."""
    cost = found.measure.cost
    silent = cost is None or cost.kind in (CostKind.UNKNOWN, CostKind.MISSING) or found.shares_cost
    return None if silent else cost


def _amount(cost: Cost) -> int | None:
    """Kroner in all; 0 for what costs nothing, None where no amount is given."""
    if cost.kind is CostKind.NONE:
        return 0
    return cost.total if cost.kind in (CostKind.AMOUNT, CostKind.STAFFING) else None


def _same_money(a: Cost, b: Cost, one: InPlan, other: InPlan) -> bool:
    """Whether two amounts agree as totals, in the years of both, or as money per year.

    A bare amount over several years may be either a total or yearly; two such are compared as written.
    """
    if _amount(a) == _amount(b):
        return True
    if _is_open(a) or _is_open(b):
        return _is_open(a) != _is_open(b) and (a.total == _yearly(b, other) or b.total == _yearly(a, one))
    if _booked_at_once(a, one) or _booked_at_once(b, other):
        return _yearly(a, one) == _yearly(b, other) is not None
    return _same_in_the_years_of_both(a, b, one, other)


def _is_open(cost: Cost) -> bool:
    """Whether the amount may be yearly as well as a total."""
    return bool(cost.total) and (cost.ambiguous or not cost.per_year)


def _booked_at_once(cost: Cost, found: InPlan) -> bool:
    return len(cost.per_year) == 1 < len(found.measure.years)


def _yearly(cost: Cost, found: InPlan) -> int | None:
    """What the cost comes to a year, where that is the same every year or it is one total for them all."""
    amounts = set(cost.per_year.values())
    if _booked_at_once(cost, found) and cost.total and not cost.ambiguous:
        return round(cost.total / len(found.measure.years))
    return amounts.pop() if len(amounts) == 1 else None


def _same_in_the_years_of_both(a: Cost, b: Cost, one: InPlan, other: InPlan) -> bool:
    window = both_plans_years(one.plan, other.plan)
    years = set(one.measure.years) & set(other.measure.years)
    years = years if window is None else years & window
    return bool(years) and all(a.per_year.get(year, 0) == b.per_year.get(year, 0) for year in years)


def both_plans_years(one: Plan, other: Plan) -> frozenset[int] | None:
    """The years that lie in the periods of both plans; None when a period is unknown."""
    if one.period is None or other.period is None:
        return None
    return frozenset(one.period.years) & frozenset(other.period.years)
