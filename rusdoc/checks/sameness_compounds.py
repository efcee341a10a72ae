"""Compounds that the table of words does not know, taken apart by the other words of the same titles.

Where one plan says «nyttårsfeiring» and another «feiring av nyttår», the second plan's words show what
the first one's word is made of.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Final

from rusdoc.checks.inflection import stem
from rusdoc.checks.sameness_terms import Terms
from rusdoc.checks.sameness_words import Term, terms_of_word

_SHORTEST: Final = 4
_SHORTEST_KNOWN: Final = 3
_JOINTS: Final = ("", "s", "e")


def parts_of_compounds(words: Set[str]) -> dict[str, tuple[Term, ...]]:
    """The unknown words (stems) that are two others joined, and what they are made of.

    The first part is one of the words, or one that the table knows; the last is one of the words.
    """
    parts = {}
    for word in words:
        made_of = _made_of(word, words)
        if made_of:
            parts[word] = made_of
    return parts


def taken_apart(terms: Terms, parts: Mapping[str, tuple[Term, ...]]) -> Terms:
    """The terms with every such compound as its parts."""
    if not any(term.concept in parts for term in terms if not term.known):
        return terms
    return frozenset(
        part for term in terms for part in ((term,) if term.known else parts.get(term.concept, (term,)))
    )


def _made_of(word: str, words: Set[str]) -> tuple[Term, ...]:
    for cut in range(_SHORTEST_KNOWN, len(word) - _SHORTEST + 1):
        if word[cut:] not in words:
            continue
        for joint in _JOINTS:
            first = word[:cut].removesuffix(joint) if joint else word[:cut]
            whole = cut - len(first) == len(joint) and len(first) >= _SHORTEST
            if whole and (alone := stem(first)) in words:
                return Term(alone, "", known=False), Term(word[cut:], "", known=False)
        known = terms_of_word(word[:cut])
        if all(term.known and term.group not in ("ord", "nekting") for term in known):
            return (*known, Term(word[cut:], "", known=False))
    return ()
