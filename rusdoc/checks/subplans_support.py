"""What else speaks for two nearly alike measures being one: the theme of their plans, and their other cells.

A title in a substance-policy plan need not say that it is about substances. And two measures with nearly
the same title that share what they are to achieve, their money, their owner and their years are one
measure in two wordings; a contradiction is then in the one cell that differs.
"""

from __future__ import annotations

from typing import Final

from rusdoc.checks.sameness_terms import MORE_THINGS, Terms, terms_of
from rusdoc.checks.sameness_verdict import EXCLUSIVE, Verdict, goes_without_saying, verdict, weight
from rusdoc.checks.sameness_words import Term
from rusdoc.checks.units import Units
from rusdoc.model.plan import CostKind, Measure, Plan

_THEMES: Final = {
    "rus": ("rus", "rusavhengige", "alkohol"),
    "alkohol": ("rus", "rusavhengige", "alkohol"),
    "folkehelse": ("folkehelse", "helse"),
    "psykisk": ("psykisk", "helse"),
    "bolig": ("bolig", "boligsosial"),
    "boligsosial": ("bolig", "boligsosial"),
    "trafikk": ("trafikk",),
}  # fmt: skip
"""What goes without saying in a plan whose title speaks of this."""

_WHO: Final = frozenset(("målgruppe", "trinn", "alder", "navn", "yrke"))
"""A group or a name in one of the titles alone is another measure, whatever else they share."""
_WHERE_OR_WHEN: Final = frozenset(("arena", "årstid", "dag"))
_ENOUGH_FOR_A_WORD: Final = 2
_MUCH: Final = 170
_ENOUGH: Final = 4
_ENOUGH_WHEN_APART: Final = 5
_LONG_EFFECT: Final = 8
_SEVERAL_WORDS: Final = 3
_ROUND: Final = 5_000
_LARGE: Final = 200_000
_TELLING: Final = 100


def is_borne_out(one: tuple[Plan, Measure], other: tuple[Plan, Measure], units: Units) -> bool:
    """Whether two measures with nearly alike titles are one, by all that stands beside the titles."""
    ours, theirs = _said(one, other), _said(other, one)
    said = verdict(ours, theirs)
    if said is Verdict.SAME:
        return True
    if said is None or has_another_phase(ours, theirs):
        return False
    left, right = _rest(ours, theirs), _rest(theirs, ours)
    if any(term.group in _WHO for term in left | right):
        return False
    if MORE_THINGS in ours ^ theirs:
        return _support(one[1], other[1], units) >= _ENOUGH_WHEN_APART
    return _support(one[1], other[1], units) >= _wanted(left, right, ours & theirs)


def _wanted(left: Terms, right: Terms, common: Terms) -> int:
    """How much must speak for it: little where one title has but one word more, that excludes no other."""
    rest = left | right
    if len(rest) == 1 and not any(term.group in EXCLUSIVE for term in rest):
        return _ENOUGH_FOR_A_WORD if sum(map(weight, common)) >= _MUCH else _ENOUGH
    apart = (left and right) or any(term.group in _WHERE_OR_WHEN for term in rest)
    return _ENOUGH_WHEN_APART if apart else _ENOUGH


def _said(here: tuple[Plan, Measure], there: tuple[Plan, Measure]) -> Terms:
    """What a title speaks of, with what the other title says of the theme that is this plan's own."""
    plan, measure = here
    theme = _theme(plan.title or "")
    own, other = terms_of(measure.title), terms_of(there[1].title)
    if sum(map(weight, own & other)) < _TELLING:
        return own
    return own | frozenset(term for term in other if term.concept in theme)


def _theme(title: str) -> frozenset[str]:
    concepts = {term.concept for term in terms_of(title)}
    return frozenset(implied for concept in concepts for implied in _THEMES.get(concept, ()))


def _rest(one: Terms, other: Terms) -> frozenset[Term]:
    concepts = {term.concept for term in other}
    return frozenset(
        term
        for term in one
        if weight(term) and term.concept not in concepts and not goes_without_saying(term, one | other)
    )


def has_another_phase(one: Terms, other: Terms) -> bool:
    """Planning a thing is not running it, whatever they share."""
    phases = frozenset(("planlegg", "vurder", "kartlegg", "evaluer", "revider", "reduser", "avslutt"))
    return {t.group for t in one if t.group in phases} != {t.group for t in other if t.group in phases}


def _support(one: Measure, other: Measure, units: Units) -> int:
    """How much else is alike: two for what hardly agrees by chance, one for what may."""
    return (
        2 * _same_words(one.effect, other.effect)
        + 2 * _same_indicator(one, other)
        + _same_money(one, other)
        + _same_owner(one, other, units)
        + (bool(one.years) and one.years == other.years)
    )


def _same_words(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return False
    if one.casefold().split() == other.casefold().split():
        return len(one) >= _LONG_EFFECT
    return terms_of(one) == terms_of(other) and sum(map(weight, terms_of(one))) >= _TELLING


def _same_indicator(one: Measure, other: Measure) -> bool:
    if not one.indicator or not other.indicator:
        return False
    ours, theirs = terms_of(one.indicator), terms_of(other.indicator)
    if ours == theirs and sum(map(weight, ours)) >= _TELLING:
        return True
    words, others = one.indicator.casefold().split(), other.indicator.casefold().split()
    return words == others and len(words) >= _SEVERAL_WORDS


def _same_money(one: Measure, other: Measure) -> int:
    """Two for the same large or odd amount, one for the same round one."""
    a, b = one.cost, other.cost
    if a is None or b is None or not a.total or CostKind.AMOUNT not in (a.kind, b.kind):
        return 0
    if a.total != b.total and set(a.per_year.values()) != set(b.per_year.values()):
        return 0
    yearly = max(a.per_year.values(), default=a.total)
    return 2 if yearly >= _LARGE or yearly % _ROUND else 1


def _same_owner(one: Measure, other: Measure, units: Units) -> bool:
    ours, theirs = units.keys(one.owners), units.keys(other.owners)
    return bool(ours) and bool(theirs) and ours[0] == theirs[0]
