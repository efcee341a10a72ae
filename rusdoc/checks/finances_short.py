"""Lines of a financial plan that shorten a title: «Kurs vertskap» for «Kurs i vertskap for ansatte».

A title that only leaves something out is no more than near in another sub-plan, where «kurs for ansatte» may
stand beside «kurs for frivillige». A line that the financial plan itself gives to this plan can be no other
plan's measure; so it is the one measure it fits, when there is but one and that one fits no other line.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from rusdoc.checks.sameness import concepts_of
from rusdoc.checks.sameness_terms import Terms
from rusdoc.checks.sameness_verdict import goes_without_saying, weight
from rusdoc.checks.subplans_support import has_another_phase

_TELLING: Final = 100
_MUCH: Final = 180
_Said: TypeAlias = "dict[int, Terms]"
_Pairs: TypeAlias = "tuple[tuple[int, int], ...]"
"""Numbers of titles and of lines."""


def shortened(titles: Sequence[str], lines: Sequence[str], places: set[str]) -> _Pairs:
    """The titles and lines, by their numbers, that fit each other and nothing else."""
    of_titles, of_lines = _told(titles, lines, places)
    return _only({(t, li) for li, t in _within(of_lines, of_titles)} | set(_within(of_titles, of_lines)))


def left_for_each_other(
    titles: Sequence[str], lines: Sequence[str], places: set[str], one_unit: Callable[[int, int], bool]
) -> _Pairs:
    """The titles and lines of one unit that share what tells most of them, and share it with nothing else.

    «Ungdomsklubben på Husøy får lydanlegg» is «Utstyr ungdomsklubb Husøy» where no other line is left for it.
    """
    of_titles, of_lines = _told(titles, lines, places)
    holders: dict[str, list[int]] = defaultdict(list)
    for number, terms in of_lines.items():
        for concept in _telling(terms):
            holders[concept].append(number)
    return _only(
        (number, line)
        for number, terms in of_titles.items()
        for line in sorted({at for concept in _telling(terms) for at in holders.get(concept, ())})
        if _shares_much(terms, of_lines[line]) and one_unit(number, line)
    )


def _told(titles: Sequence[str], lines: Sequence[str], places: set[str]) -> tuple[_Said, _Said]:
    told = concepts_of([*titles, *lines], places)
    of_titles = {n: told[n] for n in range(len(titles)) if n in told}
    return of_titles, {n: told[len(titles) + n] for n in range(len(lines)) if len(titles) + n in told}


def _only(pairs: Iterable[tuple[int, int]]) -> _Pairs:
    """The pairs whose title stands in no other pair, nor its line."""
    found = set(pairs)
    as_title, as_line = Counter(title for title, _ in found), Counter(line for _, line in found)
    return tuple(sorted((t, li) for t, li in found if as_title[t] == as_line[li] == 1))


def _shares_much(one: Terms, other: Terms) -> bool:
    """Whether two things that tell are in both, and they are in the same phase of the work."""
    common = [term for term in one if term.concept in _telling(one) & _telling(other)]
    return len(common) > 1 and sum(map(weight, common)) >= _MUCH and not has_another_phase(one, other)


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
