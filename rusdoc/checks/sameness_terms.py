"""What a title speaks of, whatever words it uses: a set of concepts.

>>> terms_of("Foreldremøter om rus, ungd.skolen") == terms_of("Møte med foreldre i ungdomsskulen om rus")
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from rusdoc.checks.inflection import bokmaal, stem
from rusdoc.checks.sameness_beside import Terms, as_one
from rusdoc.checks.sameness_quantities import ONLY_NUMBERS, take_quantities
from rusdoc.checks.sameness_standing import alone
from rusdoc.checks.sameness_table import SHORTEST_PART, Term, table
from rusdoc.checks.sameness_words import (
    compound_of,
    is_form,
    is_slip,
    slot_of,
    terms_of_word,
    written_out,
)
from rusdoc.checks.sameness_writing import plainly_written, spaced
from rusdoc.regex import regex

__all__ = ["MORE_THINGS", "Terms", "speaks_of_own_plan", "terms_of"]

_WORD: Final = regex(r"[^\W\d_](?:[\w'&]|[.-](?=\w))*[-.]?")
_SHORT_FOR_IT: Final = regex(r"(?<=\w )\(([A-ZÆØÅ]{2,6})\)")
_PROGRAMMES: Final = {"MOT": "mot-programmet", "FRI": "fri-programmet"}
"""Names in capitals that are another word in small letters."""

_OPENS_AS_VERB: Final = {"tilsette": "ansette", "tilsetje": "ansette"}
"""Words that are a noun elsewhere: «Tilsette ruskonsulent», «kurs for tilsette»."""

_OWN_PLAN: Final = regex(
    r"\b(?:handlings|tiltaks|del|tema|kommunedel)?plan(?:en|ens|a|as)\b|\bdenne planen\b|\btiltak(?:ene|a)\b"
)
_ABOUT_A_PLAN: Final = frozenset(
    ("ord", "svak", "hyppighet", "målår", "gjør", "evaluer", "revider", "lag", "planlegg", "vurder", "drift",
     "målgruppe", "form", "allmenn", "start", "kartlegg")
)  # fmt: skip


@lru_cache(maxsize=100_000)
def terms_of(title: str, places: frozenset[str] = frozenset()) -> Terms:
    """The concepts of a title. `places` (lower case) go without saying: the municipality's own name."""
    title = plainly_written(title)
    text, limited, rest, quantities = _numbers_apart(title)
    opening = _BETTER.match(rest) or _STRICTER.match(rest)
    rest = rest[opening.end() :] if opening else rest
    words = [word for word in _words(rest, text) if not _is_place(word.casefold(), places)]
    said = (*((_STRENGTHENED,) if opening else ()), *((_LIMITED,) if limited else ()))
    several = (MORE_THINGS,) if _AND.search(rest) else ()
    found = frozenset((*quantities, *said, *_short_names(title), *_terms_among(tuple(words))))
    return as_one(found - _DROPPED | frozenset(several))


@lru_cache(maxsize=100_000)
def _numbers_apart(title: str) -> tuple[str, bool, str, tuple[Term, ...]]:
    """The text of a title, whether it limits something, what is left of it without its numbers, and these."""
    text = spaced(_SHORT_FOR_IT.sub(_known_only, title))
    limited = _AT_MOST.match(text)
    rest = text[limited.end() :] if limited else text
    return text, bool(limited), *take_quantities(_ALL_OF_THEM.sub("", rest))


def numbers_of(title: str) -> frozenset[Term]:
    """What a title says in numbers that no word says: titles that speak of just the same have the same."""
    quantities = _numbers_apart(plainly_written(title))[3]
    return frozenset(term for term in quantities if term.group in ONLY_NUMBERS)


MORE_THINGS: Final = Term("og", "ord")
"""That a title names more than one thing: with a word more, it may be a measure more."""
_AND: Final = re.compile(r"[^\W\d]\w+ (?:og|samt) \w")


_BETTER: Final = regex(
    r"(?:bedre|betre|flere|fleire|mer|meir|tettere|tettare|hyppigere|hyppigare|oftere|oftare)\b",
    re.IGNORECASE,
)
"""Opening a title these are something to be done: «Flere natteravner», «Bedre samarbeid»."""
_STRICTER: Final = regex(r"(?:streng(?:ere|are)|skjerp\w+)(?=\s+(?:\w*kontroll|tilsyn))", re.IGNORECASE)
"""Of a control it is more of it that they ask for; of serving hours it would be fewer of them."""

_AT_MOST: Final = regex(
    r"(?:maks(?:imalt|imum)?\.?|høyst|høgst|ikkj?e\s+(?:flere|fleire|mer|meir)\s+enn)\s+(?=\d|to\b|tre\b|fire\b|fem\b)",
    re.IGNORECASE,
)
"""«Maks fire skjenkesteder» is what limits them to four."""
_ALL_OF_THEM: Final = regex(
    r"\b(?<![onéeit\d] av )(?:de|dei|alle|begge)\s+(?:to|tre|fire|fem|[2-9])\s+(?=\w{3,}(?:ene|ane)\b)",
    re.IGNORECASE,
)
"""«de to ungdomsklubbene»: all there are, whose number tells nothing."""
_LIMITED: Final = Term("redusere", "reduser")
_STRENGTHENED: Final = Term("styrke", "styrk")
_DROPPED: Final = frozenset(
    (
        Term("i", "ord"),
        Term("god", "ord"),
        Term("tema", "svak"),
        Term("fokus", "svak"),
        Term("gjøre", "gjør"),
    )
)


def _short_names(title: str) -> Iterator[Term]:
    """Unknown abbreviations in parentheses, so that «COS-kurs» is the «kurs (COS)» of another plan."""
    for found in _SHORT_FOR_IT.finditer(title):
        if _known_only(found).isspace():
            yield Term(terms_of_word(found[1].casefold())[0].concept, "kortnavn")


def _known_only(found: re.Match[str]) -> str:
    """An abbreviation in parentheses stands for the words before it, and is let go unless it is known."""
    return found[0] if terms_of_word(found[1].casefold())[0].known else " "


def _is_place(word: str, places: frozenset[str]) -> bool:
    return word in places or word.removesuffix("s") in places


def speaks_of_own_plan(title: str) -> bool:
    """Whether a title is about the plan it stands in («Rullere planen»): never the same in two plans."""
    return bool(_OWN_PLAN.search(title.casefold())) and all(
        term.group in _ABOUT_A_PLAN for term in terms_of(title)
    )


def _words(text: str, title: str) -> Iterator[str]:
    """The words, shortened ones written out, hyphenated ones apart unless the table has them whole."""
    found = _WORD.findall(text)
    for number, word in enumerate(found):
        word = _PROGRAMMES.get(word, word)
        opens = number == 0 and title.startswith(word)
        word = _OPENS_AS_VERB.get(word.casefold(), word) if opens else word
        following = found[number + 2] if word.endswith("-") and number + 2 < len(found) else None
        yield from _shared_ending(word, following) or _pieces(word)


def _shared_ending(word: str, following: str | None) -> tuple[str, ...]:
    """``barne- og ungdomsskolen``: the first word with the ending of the other."""
    if following is None:
        return ()
    opening, whole = bokmaal(word.casefold().rstrip("-")), bokmaal(following.casefold())
    for cut in range(3, len(whole) - 2):
        joined = opening + whole[cut:]
        (first, *rest) = terms_of_word(joined)
        if first.known and not rest:
            return (joined,)
    return ()


def _pieces(word: str) -> Iterator[str]:
    bare = word.rstrip(".-")
    small = bare.casefold()
    short, dot, rest = small.partition(".")
    if word.endswith(".") or dot:
        whole, full = written_out(small), written_out(short)
        if whole:
            yield from whole.split()
            return
        if full:
            # «ungd.skole» is one word, «komm. psykolog» two.
            yield full + rest if rest and full.endswith("s") else full
            if rest and not full.endswith("s"):
                yield rest
            return
        if not dot and (longer := _ending_written_out(small)):
            yield longer
            return
    if "-" in bare and not is_form(small):
        yield from _unhyphenated(bare)
        return
    yield bare


def _ending_written_out(word: str) -> str | None:
    """``aktivitetstilb`` before a full stop as aktivitetstilbud; nothing for a word that is known."""
    if all(term.known for term in terms_of_word(word)):
        return None
    for cut in range(SHORTEST_PART, len(word) - 1):
        full = written_out(word[cut:])
        if full and all(term.known for term in terms_of_word(word[:cut] + full)):
            return word[:cut] + full
    return None


def _unhyphenated(word: str) -> list[str]:
    """The parts of a hyphenated word; a name keeps what it is joined to (``Kjøllefjord-bygget``)."""
    before, _, last = word.rpartition("-")
    if is_form(before.casefold()):
        return [before, last]
    first, *rest = word.split("-")
    if (
        len(rest) == 1
        and len(first) > 1
        and first.istitle()
        and rest[0].islower()
        and not terms_of_word(first.casefold())[0].known
        and terms_of_word(rest[0])[0].group != "svak"
    ):
        return [first + rest[0]]
    return [first, *rest]


@lru_cache(maxsize=100_000)
def _terms_among(words: tuple[str, ...]) -> tuple[Term, ...]:
    """The concepts of these words; titles that differ by their numbers alone have the same."""
    return tuple(_terms(list(words)))


def _terms(words: list[str]) -> Iterator[Term]:
    words = _particles_joined(words)
    small = [word.casefold() for word in words]
    stems = [stem(bokmaal(word)) for word in small]
    position = 0
    while position < len(words):
        term, after = _phrase_at(position, small, stems)
        if not term and position + 2 < len(words) and small[position + 1] in _JOINED_BY:
            term, after = _one_word(position, small, stems)
        if term:
            yield term
        else:
            told = alone(position, small, stems) or terms_of_word(small[position])
            yield from _named(words[position], position, told)
        position = after


def _particles_joined(words: list[str]) -> list[str]:
    """Each verb of two words in one piece: «følger elevene tett opp» as «følger opp elevene tett»."""
    joined = [*words]
    for at, word in enumerate(words):
        particles = _PARTICLES.get(stem(bokmaal(word.casefold())), ())
        apart = [n for n in range(at + 2, min(at + 6, len(joined))) if joined[n].casefold() in particles]
        if apart and (at + 1 == len(joined) or joined[at + 1].casefold() not in particles):
            joined.insert(at + 1, joined.pop(apart[0]))
    return joined


_PARTICLES: Final = {
    "følg": ("opp",), "del": ("ut",), "lær": ("opp",), "lever": ("ut",), "meld": ("fra", "frå"),
}  # fmt: skip
"""The stems of verbs, and the small word that may stand further on."""


def _phrase_at(position: int, small: list[str], stems: list[str]) -> tuple[Term | None, int]:
    """The longest phrase of the table that begins here, and where the words after it begin."""
    slot = slot_of(small[position])
    literal, slotted = table().phrases(stems[position]), table().phrases(slot) if slot else ()
    for key, term in sorted((*literal, *slotted), key=_longest) if slotted else literal:
        if key[1][0] != "[" and key[1] not in stems:
            continue  # as with most phrases that begin with this word
        after = _matched(key, position, small, stems)
        if after:
            return term, after
    return None, position + 1


def _longest(phrase: tuple[tuple[str, ...], Term]) -> int:
    return -len(phrase[0])


def _matched(key: tuple[str, ...], position: int, small: list[str], stems: list[str]) -> int:
    """Where the phrase ends, 0 when it does not stand here. A slot may stand behind words that only join."""
    if not any(part.startswith("[") for part in key):
        return position + len(key) if tuple(stems[position : position + len(key)]) == key else 0
    at = position
    for part in key:
        while at < len(small) and at > position and small[at] in _JOINING and part != stems[at]:
            at += 1
        if at == len(small) or part not in (stems[at], slot_of(small[at])):
            return 0
        at += 1
    return at


def _one_word(position: int, small: list[str], stems: list[str]) -> tuple[Term | None, int]:
    """«buss om natta» is «nattbuss» where the table has that word, and where the words after it begin."""
    at = position + 2
    if small[position] in _JOINED_BY or _phrase_at(at, small, stems)[0]:
        return None, position + 1
    found = compound_of(stems[at], bokmaal(small[position]))
    return found, at + 1 if found else position + 1


_JOINED_BY: Final = frozenset(("om", "på", "i", "for"))


_JOINING: Final = frozenset(
    ("som", "har", "er", "med", "i", "på", "av", "til", "hos", "fra", "frå", "den", "det", "de", "dei", "en",
     "ein", "et", "eit", "sin", "sine", "sitt", "lever", "bor", "bur", "egen", "eigen", "der", "ved", "går")
)  # fmt: skip


_STREET: Final = regex(r"\w{3,}(?:gat[ae]|gaten|veien|vegen|bakken|torget|plassen)")


_PLACES: Final = ("arena", "anlegg")
"""What keeps its meaning joined to a name: «Storvatnet» is but a name, «Tokkehallen» a hall."""


def _named(word: str, position: int, terms: tuple[Term, ...]) -> Iterable[Term]:
    """An unknown word with a capital inside a title is a name, of a place or a programme; a street always.

    So is one that is only nearly spelled as a known one: Årstein is no årstrinn.
    """
    if position and word[:1].isupper() and _STREET.fullmatch(word):
        return (Term(stem(bokmaal(word.casefold())), "navn", known=False),)
    if position and word[:1].isupper() and len(terms) == 1 and not terms[0].known:
        return (Term(terms[0].concept, "navn", known=False),)
    if position and word.istitle() and is_slip(word.casefold()):
        return (Term(stem(bokmaal(word.casefold())), "navn", known=False),)
    plain = all(term.known for term in terms) or any(term.group in _PLACES for term in terms)
    if position and word.istitle() and not plain:
        return (Term(stem(bokmaal(word.casefold())), "navn", known=False),)
    return terms
