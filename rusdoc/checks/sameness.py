"""Which measures of several plans are the same: by title here, through an index of their concepts.

    >>> compare_titles("Styrke skulehelsetenesta", "Styrking av skolehelsetjenesten")
    <Verdict.SAME: 'same'>

Any two titles that `verdict` would call alike share at least half the weight of their concepts, so they
share one of the rarer concepts of each; only titles that do are compared (a prefix filter). Titles with
the same concepts are compared once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rusdoc.checks.sameness_terms import Terms, speaks_of_own_plan, terms_of
from rusdoc.checks.sameness_verdict import Verdict, verdict, weight
from rusdoc.checks.sameness_words import Term, near

__all__ = ["Match", "Verdict", "alike", "compare_titles", "same_titles"]


class Match(NamedTuple):
    """Two titles, by their numbers in the list given, that are or may be one; `left` < `right`."""

    left: int
    right: int
    verdict: Verdict


def compare_titles(one: str, other: str, places: Iterable[str] = ()) -> Verdict | None:
    """Whether two titles from different plans mean one measure; None when they do not.

    `places` are names that go without saying, such as the municipality's.
    """
    found = same_titles((one, other), (0, 1), places)
    return found[0].verdict if found else None


def same_titles(
    titles: Sequence[str], groups: Sequence[int], places: Iterable[str] = ()
) -> tuple[Match, ...]:
    """Every pair of titles of different groups (plans) that are or may be one, in the order of the list."""
    usual = frozenset(place.casefold() for place in places)
    terms: dict[Terms, list[int]] = {}
    for number, title in enumerate(titles):
        if not speaks_of_own_plan(title):
            terms.setdefault(terms_of(title, usual), []).append(number)
    found = (
        Match(min(a, b), max(a, b), judged)
        for one, other, judged in alike(tuple(terms))
        for a in terms[one]
        for b in terms[other]
        if groups[a] != groups[b]
    )
    return tuple(sorted(set(found)))


def alike(different: Sequence[Terms]) -> Iterator[tuple[Terms, Terms, Verdict]]:
    """The pairs of these (different) term sets that are alike, each set with itself too."""
    for one, other in _candidates(different):
        judged = verdict(one, other)
        if judged:
            yield one, other, judged


def _candidates(different: Sequence[Terms]) -> Iterator[tuple[Terms, Terms]]:
    keys = [_keys(terms) for terms in different]
    rarity = Counter(key for own in keys for key in own)
    seen_at: dict[str, list[int]] = {}
    for number, own in enumerate(keys):
        yield different[number], different[number]
        first = _first_half(own, rarity)
        for earlier in {at for key in first for at in seen_at.get(key, ())}:
            yield different[earlier], different[number]
        for key in first:
            seen_at.setdefault(key, []).append(number)


def _first_half(own: dict[str, int], rarity: Counter[str]) -> list[str]:
    """The rarest keys, as many as leave less than half the weight behind."""
    in_order = sorted(own, key=lambda key: (rarity[key], key))
    left = whole = sum(own.values())
    first: list[str] = []
    for key in in_order:
        if 2 * left < whole:
            break
        first.append(key)
        left -= own[key]
    return first


def _keys(terms: Terms) -> dict[str, int]:
    """What the terms are found by, with their weight: related concepts, and words spelled alike, are one."""
    keys: dict[str, int] = {}
    for term in terms:
        if heavy := weight(term):
            key = _key(term)
            keys[key] = max(heavy, keys.get(key, 0))
    return keys


def _key(term: Term) -> str:
    return _family(term.concept) if term.known else f"?{term.concept[:4]}"


@cache
def _family(concept: str) -> str:
    """One name for all concepts that are related to one another through others."""
    family, waiting = {concept}, [concept]
    while waiting:
        one = waiting.pop()
        for a, b in near():
            if a == one and b not in family:
                family.add(b)
                waiting.append(b)
    return min(family)
