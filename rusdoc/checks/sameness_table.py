"""The table of words as titles are looked up in it: by form, by stem, by what opens compounds, by phrase.

It is made of the concepts in ``registers/norwegian``. That takes longer than all else in a check, so it
stands ready beside them (``docs/make_stems.py``); where what stands there is behind the tables or the code,
it is made anew. What is found under a stem or a phrase's first word is read when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple, TypeAlias

from rusdoc.checks import inflection
from rusdoc.checks.inflection import bokmaal_and_stem
from rusdoc.registers.vocabulary import concepts, ready_table

CODE: Final = (__file__, inflection.__file__)
"""What the table is made by: one that other code has made is not used."""
SHORTEST_PART: Final = 3
"""Of a compound."""
_NO_OPENING: Final = ("ord", "nekting", "gjør", "styrk", "lag", "start", "reduser", "avslutt")


class Term(NamedTuple):
    """A concept in a title; `group` as in the vocabulary, `known` whether the table has it."""

    concept: str
    group: str
    known: bool = True


Phrase: TypeAlias = tuple[tuple[str, ...], Term]
"""A form of several words as it is looked up (`phrase_key`), and what it means."""


@cache
def table() -> Table:
    """The table as it stands ready, or made anew."""
    return Table(ready_table(CODE) or "\n".join(made()))


class Table:
    """What words mean, from the text that `made` gives."""

    def __init__(self, text: str) -> None:
        of_concepts, of_stems, of_openings, of_phrases = text.split("\n\n")
        self._terms: dict[str, Term] = {}
        self._forms: dict[str, Term] = {}
        for line in of_concepts.split("\n"):
            concept, group, forms = line.split(";")
            self._terms[concept] = term = Term(concept, group)
            for form in forms.split(",") if forms else ():
                self._forms[form] = term
        self._stems = dict(line.split(";", 1) for line in of_stems.split("\n"))
        self._openings = dict(line.split(";", 1) for line in of_openings.split("\n"))
        self._phrases = dict(line.split(";", 1) for line in of_phrases.split("\n"))
        self._phrases_read: dict[str, tuple[Phrase, ...]] = {}

    def form(self, word: str) -> Term | None:
        """What a word means that is written just as in the table."""
        return self._forms.get(word)

    def stem(self, stem: str) -> Term | None:
        """What words of a stem mean; a small word gives way to any other («som» and «sommeren»)."""
        found = self._stems.get(stem)
        return self._terms[found.partition(";")[0]] if found else None

    def stems(self) -> Iterable[str]:
        """Every stem, those of small words last."""
        return self._stems

    def words(self, stem: str) -> Sequence[str]:
        """The forms of a stem, also in bokmål where they are in nynorsk."""
        found = self._stems.get(stem)
        return found.partition(";")[2].split(",") if found else ()

    def opening(self, word: str) -> Term | None:
        """What a compound may begin with: a form, perhaps joined by -s- or -e-, or without its last vowel."""
        found = self._openings.get(word)
        return self._terms[found] if found else _opening(word, self._forms)

    def phrases(self, first: str) -> tuple[Phrase, ...]:
        """The phrases whose first word has this stem, the longest first."""
        found = self._phrases_read.get(first)
        if found is None:
            kept = self._phrases.get(first)
            found = tuple(map(self._phrase, kept.split(";"))) if kept else ()
            self._phrases_read[first] = found
        return found

    def _phrase(self, kept: str) -> Phrase:
        concept, _, words = kept.partition("=")
        return tuple(words.split(" ")), self._terms[concept]


def _opening(word: str, forms: Mapping[str, Term]) -> Term | None:
    joined = word[:-1] if word.endswith(("s", "e")) else ""
    for form in (word, joined, f"{word}e" if len(word) > SHORTEST_PART else ""):
        term = forms.get(form)
        if term and term.group not in _NO_OPENING and len(form) >= SHORTEST_PART:
            return term
    return None


def phrase_key(words: Sequence[str]) -> tuple[str, ...]:
    """How a phrase of several words is looked up: by stems, and ``[rus]`` for any word of that concept."""
    return tuple(word if word.startswith("[") else bokmaal_and_stem(word)[1] for word in words)


def words_of_tables() -> frozenset[str]:
    """Every word of the table's forms and phrases."""
    return frozenset(word for form, _ in _forms() for word in form.split() if not word.startswith("["))


def made() -> Iterator[str]:
    """The lines of the table, made of the concepts, a blank line between its parts: the concepts with their
    forms, the stems with a concept and their forms, what else opens compounds, the phrases by first stem."""
    words = [(form, term) for form, term in _forms() if " " not in form]
    forms = dict(reversed(words))
    by_concept: dict[Term, list[str]] = {term: [] for _, term in _forms()}
    for form, term in forms.items():
        by_concept[term].append(form)
    yield from (f"{term.concept};{term.group};{','.join(own)}" for term, own in by_concept.items())
    yield ""
    yield from (f"{stem};{term.concept};{','.join(own)}" for stem, (term, own) in _stems(words).items())
    yield ""
    openings = _openings(words).items()
    yield from (f"{word};{term.concept}" for word, term in openings if _opening(word, forms) != term)
    yield ""
    for first, phrases in _phrases().items():
        yield ";".join((first, *(f"{term.concept}={' '.join(key)}" for key, term in phrases)))


def _forms() -> Iterator[tuple[str, Term]]:
    for concept in concepts():
        term = Term(concept.name, concept.group)
        yield from ((form, term) for form in concept.forms)


def _stems(words: Iterable[tuple[str, Term]]) -> dict[str, tuple[Term, dict[str, None]]]:
    found: dict[str, tuple[Term, dict[str, None]]] = {}
    for form, term in sorted(words, key=lambda each: each[1].group == "ord"):
        plain, stem = bokmaal_and_stem(form)
        found.setdefault(stem, (term, {}))[1].update({form: None, plain: None})
    return found


def _openings(words: Iterable[tuple[str, Term]]) -> dict[str, Term]:
    opens = [
        (form, term) for form, term in words if term.group not in _NO_OPENING and len(form) >= SHORTEST_PART
    ]
    found = dict(reversed(opens))
    for form, term in opens:
        for opening in (form + "s", form + "e", bokmaal_and_stem(form)[0]):
            found.setdefault(opening, term)
        if form.endswith("e") and len(form) > SHORTEST_PART + 1:
            found.setdefault(form[:-1], term)
    return found


def _phrases() -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for form, term in _forms():
        if " " in form:
            key = phrase_key(form.split())
            found.setdefault(key[0], []).append((key, term))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found
