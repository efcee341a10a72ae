"""What else speaks for two nearly alike measures being one: the theme of their plans, and their other cells.

A title in a substance-policy plan need not say that it is about substances. And two measures with nearly
the same title that share what they are to achieve, their money, their owner or their years are one
measure in two wordings. A contradiction is then in the one cell that differs: where two of these cells
differ, the measures are taken for two.
"""

from __future__ import annotations

from typing import Final

from rusdoc.checks.sameness_terms import MORE_THINGS, Terms, terms_of
from rusdoc.checks.sameness_verdict import (
    EXCLUSIVE,
    MUCH,
    NEARLY_ALL,
    OTHER_WORK,
    SAYING_HOW,
    TELLING_OF,
    Held,
    Verdict,
    adds_a_deed,
    differ_in_degree,
    held_together,
    verdict,
    weight,
)
from rusdoc.checks.sameness_words import terms_of_word
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
_ANYONE: Final = frozenset(("ansatte", "brukere", "familier", "innbyggere", "voksne"))
"""Groups so wide that one title may leave them out: «for alle som arbeider med barn»."""
_DOERS: Final = frozenset(("yrke", "arena"))
_WHERE_OR_WHEN: Final = frozenset(("arena", "årstid", "dag"))
_LONG_EFFECT: Final = 8
_SEVERAL_WORDS: Final = 3
_ROUND: Final = 5_000
_LARGE: Final = 200_000
_TELLING: Final = 100

# How much must agree beside titles that are alike so far (`_support`).
_ONE_CELL: Final = 1
_TWO_CELLS: Final = 2
_ENOUGH: Final = 4
_ENOUGH_WHEN_APART: Final = 5


def is_borne_out(one: tuple[Plan, Measure], other: tuple[Plan, Measure], units: Units) -> bool:
    """Whether two measures with nearly alike titles are one, by all that stands beside the titles."""
    ours, theirs = _said(one, other), _said(other, one)
    if _same_owner(one[1], other[1], units):
        ours, theirs = ours - (_doer(one[1].title) - theirs), theirs - (_doer(other[1].title) - ours)
    said = verdict(ours, theirs)
    if said is Verdict.SAME:
        return True
    if said is None or has_another_phase(ours, theirs):
        return False
    held = held_together(ours, theirs)
    if any(term.group in _WHO and term.concept not in _ANYONE for term in held.left | held.right):
        return False
    support = _support(one[1], other[1], units)
    if _contradictions(one[1], other[1], units) <= 1 and MORE_THINGS not in ours ^ theirs:
        return support >= _wanted(held, said, ours & theirs)
    return support >= _wanted_of_strangers(held)


def _doer(title: str) -> Terms:
    """Who does what the title says, when it opens with them: «Helsesykepleier besøker …»."""
    first, verb, *_ = (*title.casefold().split(), "", "")
    if not verb.endswith("r"):
        return frozenset()
    return frozenset(term for term in terms_of_word(first) if term.group in _DOERS)


def _wanted(held: Held, said: Verdict, common: Terms) -> int:
    """How much must agree where at most one cell says otherwise: little where one title only says more."""
    if said is Verdict.HARDLY:
        return _TWO_CELLS
    if _is_told_of(held, common):
        return _wanted_of_strangers(held)
    left, right = any(map(weight, held.left)), any(map(weight, held.right))
    rest = [term for term in held.left | held.right if weight(term)]
    if differ_in_degree(held) or adds_a_deed(held) or any(term.group in _WHERE_OR_WHEN for term in rest):
        return _wanted_of_strangers(held)
    if (left and right) or held.shared < MUCH:
        little = all(term.group in SAYING_HOW for term in rest)
        return _TWO_CELLS if little else _wanted_of_strangers(held)
    excluding = [term for term in rest if term.group in EXCLUSIVE]
    wide = all(term.group in SAYING_HOW or term.concept in _ANYONE for term in excluding)
    return _ONE_CELL if not excluding or (wide and held.shared >= NEARLY_ALL) else _TWO_CELLS


def _is_told_of(held: Held, common: Terms) -> bool:
    """Whether one title is a course or the like about what the other is: «nalokson», «kurs i nalokson»."""
    told = any(term.concept in TELLING_OF for term in held.left | held.right)
    both = all(any(term.group == "form" for term in rest | common) for rest in (held.left, held.right))
    return told and not both


def _wanted_of_strangers(held: Held) -> int:
    """How much must agree where more than one thing speaks against it."""
    rest = [term for term in held.left | held.right if weight(term)]
    apart = any(map(weight, held.left)) and any(map(weight, held.right))
    if apart or any(term.group in _WHERE_OR_WHEN for term in rest):
        return _ENOUGH_WHEN_APART
    return _ENOUGH


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


def has_another_phase(one: Terms, other: Terms) -> bool:
    """Planning a thing is not running it, whatever they share."""
    ours, theirs = ({term.group for term in terms} & OTHER_WORK for terms in (one, other))
    return ours != theirs


def _support(one: Measure, other: Measure, units: Units) -> int:
    """How much else is alike: two for what hardly agrees by chance, one for what may."""
    return (
        2 * _same_words(one.effect, other.effect)
        + 2 * _same_indicator(one, other)
        + _same_money(one, other)
        + _same_owner(one, other, units)
        + (bool(one.years) and one.years == other.years)
    )


def _contradictions(one: Measure, other: Measure, units: Units) -> int:
    """In how many of owner, years and money both say something, and not the same."""
    ours, theirs = units.keys(one.owners), units.keys(other.owners)
    owners = bool(ours and theirs) and ours[0] != theirs[0]
    years = bool(one.years and other.years) and one.years != other.years
    told = bool(one.cost and one.cost.total and other.cost and other.cost.total)
    return owners + years + (told and not _same_money(one, other))


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
