"""The measures of all given plans side by side: which are the same, by reference, by number, by title.

>>> [(p.one.measure.id, p.other.measure.id, p.verdict) for p in same_measures(plans)]
[('1.1.1', '2.3', <Verdict.SAME: 'same'>)]
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from rusdoc.checks.rule import Case
from rusdoc.checks.sameness import Match, Verdict, same_titles
from rusdoc.checks.subplans_names import is_financial
from rusdoc.checks.subplans_references import Reference, references_of
from rusdoc.checks.subplans_support import is_borne_out
from rusdoc.checks.units import Units, units_of
from rusdoc.frozen import frozen
from rusdoc.model.place import Place
from rusdoc.model.plan import Measure, MeasureStatus, Plan
from rusdoc.regex import regex

# A number that a municipality gives out once for all its plans: FH-12, not the 1.1 or F1 of one plan.
_SHARED_ID: Final = regex(r"[A-ZÆØÅ]{2,}[-. ]?\d{1,4}(?:[-.]\d{1,4})*[a-z]?", re.IGNORECASE)


class Reason(StrEnum):
    """Why two measures are, or may be, the same."""

    REFERENCE = "reference"
    ID = "id"
    TITLE = "title"


@frozen
class InPlan:
    """A measure with the plan it stands in; `shares_cost` where its cost cell holds for several measures."""

    plan: Plan
    measure: Measure
    shares_cost: bool = False

    def place(self, field: str = "title") -> Place:
        """The cell of one of its fields."""
        return self.plan.place(self.measure, field)


@frozen
class Pair:
    """Two measures of different plans that are the same, or perhaps; `one` stands in the earlier plan."""

    one: InPlan
    other: InPlan
    verdict: Verdict
    reason: Reason


@frozen
class Together:
    """What the rules about several plans share: the plans, their units, and the measures that meet.

    `plans` has the plan itself first, without financial plans.
    """

    plans: tuple[Plan, ...]
    units: Units
    pairs: tuple[Pair, ...]
    references: tuple[tuple[InPlan, Reference], ...]

    @property
    def same(self) -> tuple[Pair, ...]:
        """The pairs that are the same."""
        return tuple(pair for pair in self.pairs if pair.verdict is Verdict.SAME)


def together(case: Case) -> Together:
    """The case's plans side by side, worked out once."""
    kept = case.memory.get("together")
    if not isinstance(kept, Together):
        kept = _together((case.plan, *case.others))
        case.memory["together"] = kept
    return kept


def same_measures(plans: Sequence[Plan]) -> tuple[Pair, ...]:
    """Every pair of measures of different plans that are or may be the same, in the order of the plans."""
    return _together(tuple(plans)).pairs


def live(plan: Plan) -> tuple[InPlan, ...]:
    """The plan's measures that are still meant."""
    shared = {m.cost.shared_with for m in plan.measures if m.cost and m.cost.shared_with}
    return tuple(
        InPlan(plan, m, bool(shared) and _shares_cost(plan, m, shared))
        for m in plan.measures
        if m.status is not MeasureStatus.DROPPED
    )


def _shares_cost(plan: Plan, measure: Measure, shared: set[str]) -> bool:
    merged = bool(measure.cost and measure.cost.shared_with)
    return merged or plan.place(measure, "cost").cell in shared


def _together(given: tuple[Plan, ...]) -> Together:
    given = _each_once(given)
    plans = tuple(plan for number, plan in enumerate(given) if number == 0 or not is_financial(plan))
    measures = [measure for plan in plans for measure in live(plan)]
    references = tuple(
        (found, reference)
        for found in measures
        for reference in references_of(found.measure, found.plan, given)
    )
    units = units_of(given)
    return Together(plans, units, _pairs(plans, measures, references, units), references)


def _each_once(given: tuple[Plan, ...]) -> tuple[Plan, ...]:
    """The plans without one that was given twice, such as the plan among its own sub-plans."""
    kept: list[Plan] = []
    for plan in given:
        if not any(plan is other or (plan.file == other.file and plan == other) for other in kept):
            kept.append(plan)
    return tuple(kept)


def _pairs(
    plans: Sequence[Plan],
    measures: Sequence[InPlan],
    references: Sequence[tuple[InPlan, Reference]],
    units: Units,
) -> tuple[Pair, ...]:
    numbers = {id(found.measure): number for number, found in enumerate(measures)}
    settled = set(_by_reference(numbers, references))
    judged: dict[tuple[int, int], tuple[Verdict, Reason]] = {}
    by_title = _by_title(plans, measures)
    titled = {(m.left, m.right) for m in by_title if m.verdict is Verdict.SAME}
    exact = {(m.left, m.right) for m in by_title if m.verdict is Verdict.SAME and m.exact}
    best, next_best = _best_partners((settled, exact), measures), _best_partners((settled, titled), measures)
    for one, other, verdict, _ in _borne_out(by_title, measures, units):
        shared = verdict is Verdict.PERHAPS and _shares_id(measures[one].measure, measures[other].measure)
        partners = best if (one, other) in titled else next_best
        if verdict is Verdict.PERHAPS or _fits_best(one, other, partners, measures):
            judged[one, other] = (Verdict.SAME, Reason.ID) if shared else (verdict, Reason.TITLE)
    judged |= dict.fromkeys(settled, (Verdict.SAME, Reason.REFERENCE))
    return tuple(
        Pair(measures[one], measures[other], verdict, reason)
        for (one, other), (verdict, reason) in sorted(judged.items())
    )


def _by_reference(
    numbers: dict[int, int], references: Sequence[tuple[InPlan, Reference]]
) -> Iterator[tuple[int, int]]:
    for found, reference in references:
        for target in reference.measures:
            one, other = numbers[id(found.measure)], numbers.get(id(target), -1)
            if other >= 0 and reference.plan is not found.plan:
                yield min(one, other), max(one, other)


def _by_title(plans: Sequence[Plan], measures: Sequence[InPlan]) -> tuple[Match, ...]:
    if len(plans) < 2:
        return ()
    groups = {id(plan): number for number, plan in enumerate(plans)}
    places = {plan.municipality for plan in plans if plan.municipality}
    return same_titles(
        [found.measure.title for found in measures], [groups[id(found.plan)] for found in measures], places
    )


def _borne_out(matches: Sequence[Match], measures: Sequence[InPlan], units: Units) -> tuple[Match, ...]:
    """The matches, those questions among them answered that all else about the measures answers.

    Where it would answer two for one measure, neither is: one of them at most can be the one.
    """
    answered = [
        match
        for match in matches
        if match.verdict is not Verdict.SAME
        and is_borne_out(_ends(measures[match.left]), _ends(measures[match.right]), units)
    ]
    times = Counter(end for match in answered for end in _meetings(match, measures))
    sure = {match for match in answered if all(times[end] == 1 for end in _meetings(match, measures))}
    told = (match._replace(verdict=Verdict.SAME) if match in sure else match for match in matches)
    return tuple(match for match in told if match.verdict is not Verdict.HARDLY)


def _meetings(match: Match, measures: Sequence[InPlan]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Each measure of a match with the plan in which it meets the other."""
    one, other = measures[match.left], measures[match.right]
    return (match.left, id(other.plan)), (match.right, id(one.plan))


def _ends(found: InPlan) -> tuple[Plan, Measure]:
    return found.plan, found.measure


def _best_partners(
    tiers: Sequence[set[tuple[int, int]]], measures: Sequence[InPlan]
) -> dict[tuple[int, int], set[int]]:
    """For a measure and another plan, its partners there that nothing fits better than.

    They are those that a reference names, else those whose title speaks of just the same; for a pair that
    only its other cells bear out, those that are the same by their titles.
    """
    best: dict[tuple[int, int], set[int]] = {}
    for pairs in tiers:
        added: dict[tuple[int, int], set[int]] = {}
        for one, other in pairs:
            added.setdefault((one, id(measures[other].plan)), set()).add(other)
            added.setdefault((other, id(measures[one].plan)), set()).add(one)
        best = added | best
    return best


def _fits_best(
    one: int, other: int, best: dict[tuple[int, int], set[int]], measures: Sequence[InPlan]
) -> bool:
    ours = best.get((one, id(measures[other].plan)))
    theirs = best.get((other, id(measures[one].plan)))
    return (ours is None or other in ours) and (theirs is None or one in theirs)


def _shares_id(one: Measure, other: Measure) -> bool:
    return one.id.casefold() == other.id.casefold() and bool(_SHARED_ID.fullmatch(one.id))
