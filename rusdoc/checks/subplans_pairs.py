"""RUS401–RUS405 and RUS414: one measure in two plans, and what the plans do not agree on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rusdoc.checks.phrasing import is_vague_owner
from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.checks.sameness import Verdict
from rusdoc.checks.subplans_money import both_plans_years, costs_differ, counted_twice
from rusdoc.checks.subplans_names import short_name
from rusdoc.checks.subplans_same import InPlan, Pair, Together, together
from rusdoc.model.plan import Cost, CostKind
from rusdoc.regex import regex
from rusdoc.texts import Text, Value
from rusdoc.texts.norwegian import number
from rusdoc.texts.norwegian import years as in_words


@rule("RUS401")
def another_cost_elsewhere(case: Case) -> Problems:
    """A measure that stands in two plans costs the same in both."""
    for pair in together(case).same:
        if costs_differ(pair.one, pair.other):
            yield _problem(pair, "cost", "other_cost", here=_cost(pair.one), there=_cost(pair.other))


@rule("RUS402")
def other_years_elsewhere(case: Case) -> Problems:
    """A measure that stands in two plans has the same years in both, as far as both plans reach."""
    for pair in together(case).same:
        one, other = _years(pair.one, pair.other), _years(pair.other, pair.one)
        if not pair.one.measure.years or not pair.other.measure.years or one == other:
            continue
        if not _is_deadline_within(pair.one, other) and not _is_deadline_within(pair.other, one):
            here, there = in_words(pair.one.measure.years), in_words(pair.other.measure.years)
            yield _problem(pair, "years", "other_years", here=here, there=there)


@rule("RUS403")
def another_owner_elsewhere(case: Case) -> Problems:
    """A measure in two plans has one unit in charge; more partners in one of them are no contradiction."""
    view = together(case)
    for pair in view.same:
        one, other = _owners(pair.one, view), _owners(pair.other, view)
        if one and other and one[0] not in other and other[0] not in one:
            here, there = pair.one.measure.owners, pair.other.measure.owners
            yield _problem(pair, "owners", "other_owner", here=here, there=there)


@rule("RUS404")
def another_priority_elsewhere(case: Case) -> Problems:
    """A measure that stands in two plans has the same priority in both."""
    for pair in together(case).same:
        here, there = pair.one.measure.priority, pair.other.measure.priority
        if here is not None and there is not None and here != there:
            yield _problem(pair, "priority", "other_priority", here=here, there=there)


@rule("RUS405")
def amount_counted_twice(case: Case) -> Problems:
    """Money for one measure stands in one plan, or one plan says that it is the other's."""
    for pair in together(case).same:
        if counted_twice(pair.one, pair.other):
            yield _problem(pair, "cost", "counted_twice", here=_cost(pair.one), there=_cost(pair.other))


@rule("RUS414")
def perhaps_the_same(case: Case) -> Problems:
    """Two measures that are nearly the same are asked about, once for each plan."""
    view = together(case)
    settled = {(id(end.measure), id(beside.plan)) for pair in view.same for end, beside in _both_ways(pair)}
    for pair in view.pairs:
        ends = tuple(_both_ways(pair))
        keys = {(id(end.measure), id(beside.plan)) for end, beside in ends}
        if pair.verdict is Verdict.PERHAPS and not keys & settled:
            settled |= keys
            yield _problem(pair, "title", "perhaps_same")


def _both_ways(pair: Pair) -> Iterator[tuple[InPlan, InPlan]]:
    yield pair.one, pair.other
    yield pair.other, pair.one


def _problem(pair: Pair, field: str, key: str, **values: Value) -> Problem:
    """At the cell in the earlier plan, with the cell in the other beside it."""
    other = named(pair.other.measure)
    text = Text(
        f"checks_subplans.{key}",
        **named(pair.one.measure),
        plan=short_name(pair.one.plan),
        other=short_name(pair.other.plan),
        other_id=other["id"],
        other_title=other["title"],
        **values,
    )
    return Problem(pair.one.place(field), text, (pair.other.place(field),))


def _years(found: InPlan, beside: InPlan) -> frozenset[int]:
    window = both_plans_years(found.plan, beside.plan)
    years = frozenset(found.measure.years)
    return years if window is None else years & window


_DEADLINE: Final = regex(r"\b(?:innen|innan|senest|seinast)\b", re.IGNORECASE)


def _is_deadline_within(found: InPlan, span: frozenset[int]) -> bool:
    """Whether the measure only says by when («innen 2028»), and that is one of the several years that the
    other plan sets aside: work in 2027 and 2028 can well be done by the end of 2028."""
    years = found.measure.years
    if len(years) != 1 or len(span) < 2 or not min(span) <= years[0] <= max(span):
        return False
    written = found.plan.written_in(found.place("years"))
    return isinstance(written, str) and _DEADLINE.search(written) is not None


def _owners(found: InPlan, view: Together) -> tuple[str, ...]:
    return view.units.keys(o for o in found.measure.owners if not is_vague_owner(o, found.plan.municipality))


def _cost(found: InPlan) -> Value:
    """The cost as the group wrote it; in kroner where it stands in thousands, or in a column per year."""
    cost = found.measure.cost
    if cost is None:
        return ""
    written = " ".join(cost.text.split())
    if written and (cost.total is None or (_in_kroner(written, cost) and not written.isdigit())):
        return written
    if len(cost.per_year) > 1 and len(set(cost.per_year.values())) == 1:
        return Text("checks_subplans.kroner_a_year", amount=number(next(iter(cost.per_year.values()))))
    return Text("checks_subplans.kroner", amount=number(cost.total or 0))


def _in_kroner(written: str, cost: Cost) -> bool:
    """Whether what was written can be read by itself: «24 000 årlig», not the 24 of a column of thousands."""
    if cost.kind is not CostKind.AMOUNT or re.search(r"mill|tkr|tusen|'", written, re.IGNORECASE):
        return True
    figures = {re.sub(r"\D", "", part) for part in re.findall(r"\d[\d .\u00a0\u202f]*", written)}
    return bool(figures & {str(amount) for amount in (cost.total, *cost.per_year.values())})
