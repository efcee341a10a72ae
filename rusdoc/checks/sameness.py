"""Which measures of several plans are the same: by title here, through an index of their concepts.

    >>> compare_titles("Styrke skulehelsetenesta", "Styrking av skolehelsetjenesten")
    <Verdict.SAME: 'same'>

Only likely pairs are compared. Titles that `verdict` calls alike have the concepts of one among those of
the other, or share most of their weight; so they share two of the rarer concepts of one of them
(a prefix filter over pairs of concepts). A few hundred titles are compared wherever they share one concept.
Titles with the same concepts are compared once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple, TypeAlias

from rusdoc.checks.sameness_compounds import parts_of_compounds, taken_apart
from rusdoc.checks.sameness_parts import parts_of
from rusdoc.checks.sameness_spelling import root_of, spelled_alike
from rusdoc.checks.sameness_terms import Terms, numbers_of, speaks_of_own_plan, terms_of
from rusdoc.checks.sameness_verdict import Verdict, goes_without_saying, verdict, weight
from rusdoc.checks.sameness_words import near

__all__ = ["Match", "Verdict", "alike", "compare_titles", "concepts_of", "of_just_the_same", "same_titles"]


_FEW = 400
_NEXT_TO_NOTHING = 10
_SHARING_MUCH = 150  # in keys, of which some go without saying and weigh less than in the verdict
_A_WORD = 100 + _NEXT_TO_NOTHING

_Spot: TypeAlias = tuple[str, ...]


class Match(NamedTuple):
    """Two titles, by their numbers in the list given, that are or may be one; `left` < `right`.

    `exact` where both speak of just the same things, so that no other title fits better.
    """

    left: int
    right: int
    verdict: Verdict
    exact: bool = False


def compare_titles(one: str, other: str, places: Iterable[str] = ()) -> Verdict | None:
    """Whether two titles from different plans mean one measure; None when they do not, or hardly.

    `places` are names that go without saying, such as the municipality's.
    """
    found = same_titles((one, other), (0, 1), places)
    return found[0].verdict if found and found[0].verdict is not Verdict.HARDLY else None


def same_titles(
    titles: Sequence[str], groups: Sequence[int], places: Iterable[str] = ()
) -> tuple[Match, ...]:
    """Every pair of titles of different groups (plans) that are or may be one, in the order of the list."""
    terms: dict[Terms, list[int]] = {}
    for number, each in concepts_of(titles, places).items():
        terms.setdefault(each, []).append(number)
    found = (
        Match(min(a, b), max(a, b), judged, one == other)
        for one, other, judged in alike(tuple(terms))
        for a in terms[one]
        for b in terms[other]
        if groups[a] != groups[b]
    )
    return tuple(sorted(set(found)))


def of_just_the_same(titles: Sequence[str], places: Iterable[str] = ()) -> tuple[tuple[int, ...], ...]:
    """The titles, by their numbers, that speak of just the same things and so surely mean one measure."""
    if max(Counter(map(numbers_of, titles)).values(), default=0) < 2:
        return ()  # the words of titles that all have other numbers need not be looked up
    terms: dict[Terms, list[int]] = {}
    for number, each in concepts_of(titles, places).items():
        terms.setdefault(each, []).append(number)
    return tuple(
        tuple(numbers)
        for each, numbers in terms.items()
        if len(numbers) > 1 and verdict(each, each) is Verdict.SAME
    )


def concepts_of(titles: Sequence[str], places: Iterable[str] = ()) -> dict[int, Terms]:
    """What each title speaks of, by its number; without those that speak of the plan they stand in."""
    usual = frozenset(place.casefold() for place in places)
    told = {n: terms_of(title, usual) for n, title in enumerate(titles) if not speaks_of_own_plan(title)}
    parts = parts_of_compounds({t.concept for each in told.values() for t in each if not t.known})
    return {number: taken_apart(each, parts) for number, each in told.items()}


def alike(different: Sequence[Terms]) -> Iterator[tuple[Terms, Terms, Verdict]]:
    """The pairs of these (different) term sets that are alike, each set with itself too."""
    for one, other in _candidates(different):
        judged = verdict(one, other)
        if judged:
            yield one, other, judged


def _candidates(different: Sequence[Terms]) -> Iterator[tuple[Terms, Terms]]:
    """Every set with itself, and each two that may be alike by their keys."""
    spelled = _spellings({t.concept for terms in different for t in terms if not t.known})
    keys = [_keys(terms, spelled) for terms in different]
    for one, other in _sharing_a_key(keys) if len(keys) <= _FEW else _sharing_the_rarer(keys):
        yield different[one], different[other]


def _sharing_a_key(keys: Sequence[dict[str, int]]) -> Iterator[tuple[int, int]]:
    """Every set with itself, and each two with a key of some weight in common: where there are few."""
    heavy = [{key for key, own in each.items() if own > _NEXT_TO_NOTHING} for each in keys]
    for number, own in enumerate(heavy):
        yield number, number
        yield from ((at, number) for at in range(number) if not own.isdisjoint(heavy[at]))


def _sharing_the_rarer(keys: Sequence[dict[str, int]]) -> Iterator[tuple[int, int]]:
    """Every set with itself, and each two that share two of their rarer keys and enough of all."""
    rarity = Counter(key for own in keys for key in own)
    stands_at: dict[_Spot, list[int]] = {}
    asked_by: dict[_Spot, list[int]] = {}
    for number, own in enumerate(keys):
        yield number, number
        ordered = sorted(own, key=lambda key: (rarity[key], key))
        spots, questions = _spots(own, ordered), _questions(own, ordered)
        likely = {at for spot in questions for at in stands_at.get(spot, ())}
        likely.update(at for spot in spots for at in asked_by.get(spot, ()))
        yield from ((at, number) for at in sorted(likely) if _may_be_alike(own, keys[at]))
        for spot in spots:
            stands_at.setdefault(spot, []).append(number)
        for spot in questions:
            asked_by.setdefault(spot, []).append(number)


def _spots(own: dict[str, int], ordered: list[str]) -> list[_Spot]:
    """Every two keys that stand together, and a single key where it is half of what there is."""
    whole = sum(own.values())
    return [*combinations(ordered, 2), *((key,) for key in ordered if 2 * own[key] >= whole)]


def _questions(own: dict[str, int], ordered: list[str]) -> list[_Spot]:
    """The pairs of keys one of which stands in every set that may be alike and is no smaller."""
    single: list[_Spot] = [(ordered[0],)] if len(ordered) == 1 else []
    return [*single, *combinations(_rarer(own, ordered), 2)]


def _rarer(own: dict[str, int], ordered: list[str]) -> list[str]:
    """The keys that can be the second rarest of three quarters of the weight, and those before them."""
    whole, before, heaviest = sum(own.values()), 0, 0
    first: list[str] = []
    for key in ordered:
        if 4 * (before - heaviest) > whole:
            break
        first.append(key)
        before += own[key]
        heaviest = max(heaviest, own[key])
    return first


def _may_be_alike(one: dict[str, int], other: dict[str, int]) -> bool:
    """Whether they share three quarters of the weight; or half, and all keys of one or all but one of each.

    Keys that go without saying weigh next to nothing. A compound may be what the other has left, in parts.
    """
    ours = theirs = shared = 0
    for key in one.keys() & other.keys():
        ours += one[key]
        theirs += other[key]
        shared += max(one[key], other[key])
    left, right = sum(one.values()) - ours, sum(other.values()) - theirs
    rest = left + right
    if shared < rest or shared >= 3 * rest:
        return shared >= rest
    if min(left, right) < _NEXT_TO_NOTHING or (shared >= _SHARING_MUCH and max(left, right) < _A_WORD):
        return True
    return any(map(_is_compound, one.keys() ^ other.keys()))


@cache
def _is_compound(key: str) -> bool:
    """Whether another title may say it in several words, so that what is left of both may be one."""
    return bool(parts_of(key))


def _keys(terms: Terms, spelled: dict[str, str]) -> dict[str, int]:
    """What the terms are found by, with their weight: related concepts, and words spelled alike, are one."""
    keys: dict[str, int] = {}
    for term in terms:
        heavy = weight(term)
        if heavy:
            heavy = 1 if goes_without_saying(term, terms) else heavy
            key = _family(term.concept) if term.known else spelled[term.concept]
            keys[key] = max(heavy, keys.get(key, 0))
    return keys


def _spellings(unknown: set[str]) -> dict[str, str]:
    """For each unknown word one that stands for all that are spelled nearly like it, directly or in steps."""
    stands_for = {word: word for word in unknown}
    by_opening: dict[str, list[str]] = {}
    for word in sorted(unknown):
        likely = by_opening.setdefault(root_of(word)[:2], [])
        for other in likely:
            if spelled_alike(word, other):
                stands_for[word] = stands_for[other]
                break
        likely.append(word)
    return stands_for


@cache
def _family(concept: str) -> str:
    """One name for all concepts that are related to one another through others."""
    family, waiting = {concept}, [concept]
    while waiting:
        for other in _relatives().get(waiting.pop(), ()):
            if other not in family:
                family.add(other)
                waiting.append(other)
    return min(family)


@cache
def _relatives() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for concept, other in near():
        found.setdefault(concept, []).append(other)
    return found
