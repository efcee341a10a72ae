"""The summary: what a tired council member wants to know first, in sentences made from the data."""

from __future__ import annotations

from typing import Final

from rusdoc.assembly.measures import Measures
from rusdoc.assembly.money import Money, is_counted, new_money, uncounted
from rusdoc.assembly.priorities import with_priority
from rusdoc.assembly.relations import period_text
from rusdoc.assembly.wording import Standard, goal_line, one_line, words
from rusdoc.model.plan import CostKind, Measure, MeasureStatus, Plan
from rusdoc.texts.norwegian import (
    MAIN_GOAL,
    MEASURE,
    SUB_GOAL,
    counted,
    kroner,
    listing,
    number_word,
    sentence,
)

MOST_IN_SUMMARY: Final = 15
"""The shipped templates list no more measures than this in the summary, which should be read on a page."""


def summary(plan: Plan, measures: Measures, standard: Standard) -> dict[str, object]:
    """Paragraphs on what the plan wants, what it costs, what comes first and what is not settled."""
    live = [measure for measure in plan.measures if measure.status is not MeasureStatus.DROPPED]
    first = with_priority(live, 1)
    heading = "first_heading_one" if len(first) == 1 else "first_heading"
    paragraphs = (
        _content(plan, standard),
        _money(new_money(live), standard) if live else "",
        _first(first, standard),
        " ".join(uncounted(plan.measures, standard)),
    )
    return {
        "paragraphs": [paragraph for paragraph in paragraphs if paragraph],
        "goals": [goal_line(goal, plan, standard) for goal in plan.main_goals if one_line(goal.title)],
        "first": measures.show(first),
        "first_rest": _rest(len(first) - MOST_IN_SUMMARY, standard),
        "first_heading": words(heading, standard) if first else "",
    }


def _rest(count: int, standard: Standard) -> str:
    """How many there are beside those that a summary has room for; empty when it has room for all."""
    if count <= 0:
        return ""
    key = "summary_rest_one" if count == 1 else "summary_rest"
    return sentence(words(key, standard, count=counted(count, MEASURE, standard)))


def _content(plan: Plan, standard: Standard) -> str:
    """How much there is of what, after the vision."""
    goals = sum(1 for goal in plan.main_goals if one_line(goal.title))
    subs = sum(1 for sub in plan.sub_goals if one_line(sub.title))
    counts = ((goals, MAIN_GOAL), (subs, SUB_GOAL), (len(plan.measures), MEASURE))
    parts = tuple(counted(count, noun, standard) for count, noun in counts if count)
    name = words("the_plan", standard)
    period = period_text(plan.period)
    key = ("summary_content_period" if period else "summary_content") if parts else "summary_empty"
    content = words(key, standard, plan=name, counts=parts, period=period)
    vision = one_line(plan.vision).rstrip(".").strip('«»"”“ ')
    if not vision:
        return content
    stop = "" if vision[-1] in "!?…" else "."
    return f"{words('summary_vision', standard, vision=vision)}{stop} {content}"


def _money(money: Money, standard: Standard) -> str:
    """What the measures cost in all and per year."""
    if not money.total:
        return words("no_amounts", standard)
    total = kroner(money.total, standard)
    if len(money.years) + bool(money.undated) == 1:
        only = words("cost_in", standard, amount=total, years=str(money.years[0])) if money.years else total
        return words("summary_cost_plain", standard, total=only)
    return words("summary_cost", standard, total=total, years=_per_year(money, standard))


def _per_year(money: Money, standard: Standard) -> str:
    amounts = {money.per_year[year] for year in money.years}
    in_a_row = money.years == tuple(range(money.years[0], money.years[-1] + 1))
    if len(amounts) == 1 and len(money.years) > 1 and in_a_row and not money.undated:
        amount, first, last = kroner(amounts.pop(), standard), str(money.years[0]), str(money.years[-1])
        return words("every_year", standard, amount=amount, first=first, last=last)
    parts = [
        words("cost_in", standard, amount=kroner(money.per_year[year], standard), years=str(year))
        for year in money.years
    ]
    if money.undated:
        parts.append(words("cost_undated", standard, amount=kroner(money.undated, standard)))
    return listing(parts, standard)


def _first(first: list[Measure], standard: Standard) -> str:
    """How many measures have priority 1, and what they cost together."""
    if not first:
        return ""
    opening = sentence(words("summary_first", standard, count=counted(len(first), MEASURE, standard)))
    one = "_one" if len(first) == 1 else ""
    amount = new_money(first).total
    unknown = [measure for measure in first if not _is_settled(measure)]
    parts = [opening]
    if amount:
        parts.append(words(f"summary_first{one}_cost", standard, amount=kroner(amount, standard)))
    elif not unknown:
        parts.append(words(f"summary_first_free{one}", standard))
    if unknown:
        count = number_word(len(unknown), "neuter", standard)
        parts.append(words(f"summary_first_open{one}", standard, count=count))
    return " ".join(parts)


def _is_settled(measure: Measure) -> bool:
    """Whether the council can know what the measure takes: an amount, or nothing new."""
    cost = measure.cost
    if cost is None:
        return False
    if cost.shared_with or cost.kind in (CostKind.NONE, CostKind.WITHIN_BUDGET):
        return True
    return is_counted(measure) and cost.total is not None
