"""What a title speaks of, whatever words it uses: a set of concepts.

>>> terms_of("Foreldremøter om rus, ungd.skolen") == terms_of("Møte med foreldre i ungdomsskulen om rus")
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from rusdoc.checks.sameness_quantities import take_quantities
from rusdoc.checks.sameness_words import (
    Term,
    bokmaal,
    phrases,
    stem,
    terms_of_word,
    written_out,
)

Terms = frozenset[Term]

_WORD: Final = re.compile(r"[^\W\d_](?:[\w'&]|[.-](?=\w))*[-.]?")
_SPACED: Final = str.maketrans(
    {**dict.fromkeys('/()«»"”“+:;\u00a0', " "), "\u00ad": "", "\u2011": "-", "–": "-", "&": " og "}
)
_SHORT_FOR_IT: Final = re.compile(r"(?<=\w )\(([A-ZÆØÅ]{2,6})\)")
_REFERS: Final = re.compile(r"\((?:se|sjå|jf|jfr|jamfør|jmf)\b[^)]*\)", re.IGNORECASE)
"""A reference in parentheses is no part of what the title says."""
_PROGRAMMES: Final = {"MOT": "mot-programmet"}
"""Names in capitals that are another word in small letters."""

_OPENS_AS_VERB: Final = {"tilsette": "ansette", "tilsetje": "ansette"}
"""Words that are a noun elsewhere: «Tilsette ruskonsulent», «kurs for tilsette»."""

_OWN_PLAN: Final = re.compile(
    r"\b(?:handlings|tiltaks|del|tema|kommunedel)?plan(?:en|ens|a|as)\b|\bdenne planen\b|\btiltak(?:ene|a)\b"
)
_ABOUT_A_PLAN: Final = frozenset(
    ("ord", "svak", "hyppighet", "målår", "gjør", "evaluer", "revider", "lag", "planlegg", "vurder", "drift",
     "målgruppe", "form", "allmenn", "start", "kartlegg")
)  # fmt: skip


@lru_cache(maxsize=100_000)
def terms_of(title: str, places: frozenset[str] = frozenset()) -> Terms:
    """The concepts of a title. `places` (lower case) go without saying: the municipality's own name."""
    title = _REFERS.sub(" ", title)
    text = " ".join(_SHORT_FOR_IT.sub(_known_only, title).translate(_SPACED).split())
    rest, quantities = take_quantities(text)
    opening = _BETTER.match(rest)
    rest = rest[opening.end() :] if opening else rest
    words = [word for word in _words(rest) if not _is_place(word.casefold(), places)]
    strengthened = (_STRENGTHENED,) if opening else ()
    return frozenset((*quantities, *strengthened, *_terms(words))) - _DROPPED


_BETTER: Final = re.compile(r"(?:bedre|betre|flere|fleire|mer|meir)\b", re.IGNORECASE)
"""Opening a title these are something to be done: «Flere natteravner», «Bedre samarbeid»."""

_STRENGTHENED: Final = Term("styrke", "styrk")
_DROPPED: Final = frozenset(
    (Term("i", "ord"), Term("god", "ord"), Term("tema", "svak"), Term("fokus", "svak"))
)


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


def _words(text: str) -> Iterator[str]:
    """The words, shortened ones written out, hyphenated ones apart unless the table has them whole."""
    found = _WORD.findall(text)
    for number, word in enumerate(found):
        word = _PROGRAMMES.get(word, word)
        word = word if number else _OPENS_AS_VERB.get(word.casefold(), word)
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
        full = written_out(small) or written_out(short)
        if full:
            # «ungd.skole» is one word, «komm. psykolog» two.
            yield full + rest if rest and full.endswith("s") else full
            if rest and not full.endswith("s"):
                yield rest
            return
    if "-" in bare and not terms_of_word(small)[0].known:
        yield from _unhyphenated(bare)
        return
    yield bare


def _unhyphenated(word: str) -> list[str]:
    """The parts of a hyphenated word; a name keeps what it is joined to (``Kjøllefjord-bygget``)."""
    first, *rest = word.split("-")
    if (
        len(rest) == 1
        and len(first) > 1
        and first.istitle()
        and rest[0].islower()
        and not terms_of_word(first.casefold())[0].known
    ):
        return [first + rest[0]]
    return [first, *rest]


def _terms(words: list[str]) -> Iterator[Term]:
    small = [word.casefold() for word in words]
    stems = [stem(bokmaal(word)) for word in small]
    position = 0
    while position < len(words):
        for key, term in phrases().get(stems[position], ()):
            if tuple(stems[position : position + len(key)]) == key:
                yield term
                position += len(key)
                break
        else:
            alone = (position and _STANDING_ALONE.get(stems[position])) or terms_of_word(small[position])
            yield from _named(words[position], position, alone)
            position += 1


_STANDING_ALONE: Final = {"kveld": (Term("ettermiddag", "døgn"),)}
"""Words (stems) that mean another thing inside a title than opening it, or in a compound (``temakveld``)."""


_STREET: Final = re.compile(r"\w{3,}(?:gat[ae]|gaten|veien|vegen|bakken|torget|plassen)")


def _named(word: str, position: int, terms: tuple[Term, ...]) -> Iterable[Term]:
    """An unknown word with a capital inside a title is a name, of a place or a programme; a street always."""
    if position and word[:1].isupper() and _STREET.fullmatch(word):
        return (Term(stem(bokmaal(word.casefold())), "navn", known=False),)
    if position and word[:1].isupper() and len(terms) == 1 and not terms[0].known:
        return (Term(terms[0].concept, "navn", known=False),)
    return terms
