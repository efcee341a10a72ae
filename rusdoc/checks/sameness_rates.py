"""How often, said in two ways: «fire timer i året» is «fire undervisningstimer … hvert år».

>>> evenings, times = Term("3 kveld i uke", "hyppighet"), Term("3 ganger i uke", "hyppighet")
>>> without_rates(frozenset({evenings}), frozenset({times}))
(frozenset(), frozenset())
"""

from __future__ import annotations

from typing import Final

from rusdoc.checks.sameness_quantities import OFTEN
from rusdoc.checks.sameness_words import Term
from rusdoc.frozen import frozen
from rusdoc.regex import regex

_RATE: Final = regex(r"(\d+) (\w+) i (\w+)")
_TIMES: Final = "ganger"


@frozen
class _Rate:
    """So many of something in a period; `unit` is what is counted, where the title says more than times."""

    count: int
    unit: str
    period: str


def without_rates(
    left: frozenset[Term], right: frozenset[Term]
) -> tuple[frozenset[Term], frozenset[Term]]:
    """The terms without what says how often in both, where they are at one."""
    for one in _often(left):
        for other in _often(right):
            if _are_one(one, other):
                left, right = left - {one}, right - {other}
    left, right = _without_count_and_period(left, right)
    right, left = _without_count_and_period(right, left)
    return left, right


def _often(terms: frozenset[Term]) -> list[Term]:
    return sorted(term for term in terms if term.group == "hyppighet")


def _are_one(one: Term, other: Term) -> bool:
    """Whether so many times is so many evenings; evenings are not days."""
    ours, theirs = _rate(one), _rate(other)
    if ours is None or theirs is None or (ours.count, ours.period) != (theirs.count, theirs.period):
        return False
    return ours.unit == theirs.unit or _TIMES in (ours.unit, theirs.unit)


def _rate(term: Term) -> _Rate | None:
    found = _RATE.fullmatch(term.concept)
    if found:
        return _Rate(int(found[1]), found[2], found[3])
    return next((_Rate(n, _TIMES, each) for (n, each), name in OFTEN.items() if name == term.concept), None)


def _without_count_and_period(
    left: frozenset[Term], right: frozenset[Term]
) -> tuple[frozenset[Term], frozenset[Term]]:
    """«fire timer i året» of one, and of the other both the four and that it is each year."""
    for one in _often(left):
        rate = _rate(one)
        if rate is None:
            continue
        several = {Term(str(rate.count), "tall"), Term(OFTEN.get((1, rate.period), ""), "hyppighet")}
        if several <= right:
            left, right = left - {one}, right - several
    return left, right
