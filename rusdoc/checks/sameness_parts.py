"""What the words of one concept are made of, so that «nattbuss» is the «buss om natta» of another plan.

>>> [sorted(part.concept for part in parts) for parts in parts_of("pårørendetreff")]
[['pårørende', 'samling'], ['gruppe', 'pårørende']]
"""

from __future__ import annotations

from functools import cache

from rusdoc.checks.inflection import bokmaal_and_stem
from rusdoc.checks.sameness_words import Term, compound_parts, terms_of_word
from rusdoc.registers.vocabulary import concepts

_JOINING = ("ord", "nekting", "gjør")
"""What stands between the parts, and what a title says with or without meaning another thing."""
_NOT_THINGS = ("målgruppe", "emne")
"""People and subjects have names that say more in parts: «folk i rusbehandling» are rusavhengige."""
_SEVERAL = 2


@cache
def parts_of(concept: str) -> tuple[frozenset[Term], ...]:
    """The concepts that a title has when it says the concept in several words, for each of its forms.

    A compound has those of its parts, a phrase those of its words. Empty for a concept that no word
    takes apart into several concepts that the table knows.
    """
    found = dict.fromkeys(_made_of(form) for form in _forms().get(concept, ()) if "[" not in form)
    several = (parts for parts in found if len(parts) >= _SEVERAL)
    return tuple(parts for parts in several if all(part.concept != concept for part in parts))


def _made_of(form: str) -> frozenset[Term]:
    words = form.split()
    terms = [term for word in words for term in _terms(word, alone=len(words) == 1)]
    known = all(term.known for term in terms)
    return frozenset(term for term in terms if known and term.group not in _JOINING)


def _terms(word: str, *, alone: bool) -> tuple[Term, ...]:
    return compound_parts(bokmaal_and_stem(word)[0]) if alone else terms_of_word(word)


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    return {concept.name: concept.forms for concept in concepts() if concept.group not in _NOT_THINGS}
