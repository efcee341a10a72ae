"""Lines of a financial plan that shorten a title: «Kurs vertskap» for «Kurs i vertskap for ansatte».

A title that only leaves something out is no more than near in another sub-plan, where «kurs for ansatte» may
stand beside «kurs for frivillige». A line that the financial plan itself gives to this plan can be no other
plan's measure; so it is the one measure it fits, when there is but one and that one fits no other line.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from rusdoc.checks.sameness import concepts_of
from rusdoc.checks.sameness_terms import Terms
from rusdoc.checks.sameness_verdict import goes_without_saying, weight
from rusdoc.checks.subplans_support import has_another_phase

_TELLING: Final = 100


def shortened(titles: Sequence[str], lines: Sequence[str], places: set[str]) -> tuple[tuple[int, int], ...]:
    """The titles and lines, by their numbers, that fit each other and nothing else."""
    told = concepts_of([*titles, *lines], places)
    of_titles = {n: told[n] for n in range(len(titles)) if n in told}
    of_lines = {n: told[len(titles) + n] for n in range(len(lines)) if len(titles) + n in told}
    pairs = set(_within(of_lines, of_titles))
    pairs |= {(line, title) for title, line in _within(of_titles, of_lines)}
    as_line, as_title = Counter(line for line, _ in pairs), Counter(title for _, title in pairs)
    return tuple(sorted((t, li) for li, t in pairs if as_line[li] == as_title[t] == 1))


def _within(small: dict[int, Terms], large: dict[int, Terms]) -> Iterator[tuple[int, int]]:
    """Each of the first with each of the second that says all it says, and is in the same phase."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, terms in large.items():
        for concept in _concepts(terms):
            holders[concept].append(number)
    for number, terms in small.items():
        wanted = _telling(terms)
        if sum(weight(term) for term in terms) < _TELLING:
            continue
        rarest = min(sorted(wanted), key=lambda concept: len(holders.get(concept, ())))
        for other in holders.get(rarest, ()):
            if wanted <= _concepts(large[other]) and not has_another_phase(terms, large[other]):
                yield number, other


def _concepts(terms: Terms) -> frozenset[str]:
    return frozenset(t.concept for t in terms)


def _telling(terms: Terms) -> frozenset[str]:
    return frozenset(t.concept for t in terms if weight(t) and not goes_without_saying(t, terms))
