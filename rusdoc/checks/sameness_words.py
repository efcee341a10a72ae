"""From one word to the concepts in it: nynorsk as bokmål, the stem, the parts of a compound.

The concepts stand in ``registers/norwegian``. A word that the table does not know is its own concept, by its
stem (`inflection`).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from rusdoc.checks.inflection import bokmaal, stem
from rusdoc.checks.sameness_spelling import is_one_slip
from rusdoc.checks.sameness_table import SHORTEST_PART, table
from rusdoc.checks.sameness_table import Term as Term
from rusdoc.regex import regex
from rusdoc.registers.vocabulary import abbreviations, concepts

UNKNOWN: Final = ""
"""The group of a word that the table does not know, and of a concept that excludes no other."""

_SHORTEST_UNKNOWN: Final = 4
_DOER: Final = regex(r"(\w{2,}er)(?:e|en|ens|ene|ne|nes|s)")
"""Stemmed, what somebody is called is what he does («bruker»)."""
_NOUN: Final = regex(r"(\w{5,}[^aeiouyæøå])(?:et|en|er|ene|ane|ar|a)")
_ONLY_ENDING: Final = regex(r"er(?:e|es|er|ing|inga|ingen|t|te)|inge[nr]|ende|ande")
"""What makes a verb of a noun: ``vaksinere`` of «vaksine»."""
_DEED: Final = regex(r"(?:(?<=[bdfgklmprstv])n)?ing$")
_LEARNED: Final = regex(r"(?<=\w{5})(?:asjon|ativ|isk|ant|ert)$")
"""Endings of one learned word: representant, representert, representasjon."""
_NO_CLOSING: Final = ("ord", "nekting", "gjør", "lag", "måltall", "reduser", "avslutt")
_SAYS_NO_MORE: Final = ("utfordring", "bruk", "livssituasjon")
"""What the last part of a compound may be without making another word of it in a phrase."""
_LONG_DEED: Final = 8
_SPELLED: Final = 7  # a word this long with one letter wrong is still that word


_OF_A_VERB: Final = regex(r"(\w{3,})ing(?:en|er|ene|a|ens|enes)?|([aeiouyæøå]\w)(?:er|es)")
"""A noun in -ing; and the present of a verb so short that Snowball finds no ending (``øker``)."""
_VERB: Final = regex(r"(\w{4,}[^aeiouyæøå])(?:e|er|es)")
_WORK: Final = frozenset(
    ("", "form", "allmenn", "gjør", "start", "lag", "ansett", "drift", "styrk", "utvikl", "reduser",
     "avslutt", "planlegg", "vurder", "kartlegg", "evaluer", "revider", "videre")
)  # fmt: skip
_NO_DEEDS: Final = frozenset(
    ("kjøring", "føring", "legging", "setting", "fortelling", "reising", "spørring", "innstilling", "danning",
     "mening", "levering")
)  # fmt: skip
"""Things of their own, though their verbs are used for carrying out: «kjøre kurs», «føre tilsyn»."""

_FREE: Final = regex(r"(.{4,})fri(?:e|tt)?")


_FREE_OF: Final = Term("forbud", "nekting")
"""``mobilfri`` says no to mobil, as «mobilforbud» does."""


@lru_cache(maxsize=200_000)
def terms_of_word(word: str) -> tuple[Term, ...]:
    """The concepts of one word (lower case): one, or those of a compound's parts."""
    plain = bokmaal(word)
    known = _known(plain) or _verb_of(plain) or _deed_of(plain)
    if known:
        return known
    parts = _parts(plain)
    if parts:
        return parts
    return _misspelled(stem(plain)) or (_unknown(plain),)


def _unknown(plain: str) -> Term:
    """A word that the table does not know; the noun of a verb (``varsling``) is the verb (``varsle``)."""
    stemmed = stem(plain)
    verb = _DEED.sub("", stemmed) if len(stemmed) > _SHORTEST_UNKNOWN + 2 else stemmed
    return Term(stem(_LEARNED.sub("", verb)), UNKNOWN, known=False)


def is_slip(word: str) -> bool:
    """Whether the word (lower case) is known only as another that it is nearly spelled as."""
    plain = bokmaal(word)
    known = _known(plain) or _verb_of(plain) or _deed_of(plain) or _parts(plain)
    return not known and bool(_misspelled(stem(plain)))


def is_form(word: str) -> bool:
    """Whether the table has the word (lower case) whole, in some inflection."""
    return bool(_known(bokmaal(word)))


_MADE_OF_TWO: Final = frozenset(("", "form", "anlegg"))
"""What a thing joined of two words may be: a school for young people is no «ungdomsskole»."""


@lru_cache(maxsize=100_000)
def compound_of(first: str, last: str) -> Term | None:
    """The concept of the compound of a word (its stem) and another, where the table has it whole."""
    for joint in ("", first[-1], "s", "e"):
        term = _form(f"{first}{joint}{last}") or _of_its_stem(f"{first}{joint}{last}")
        if term:
            return term if term.group in _MADE_OF_TWO else None
    return None


@lru_cache(maxsize=200_000)
def slot_of(word: str) -> str:
    """What a word of one concept fills in a phrase: ``[rus]`` for «rusproblemer»; empty for other words."""
    told = [term for term in terms_of_word(word) if term.concept not in _SAYS_NO_MORE]
    return f"[{told[0].concept}]" if len(told) == 1 and told[0].known else ""


@cache
def near() -> frozenset[tuple[str, str]]:
    """Pairs of concepts that a reader may take for one another, both ways."""
    pairs = {(c.name, other) for c in concepts() for other in c.near}
    pairs |= {(f"{grade}. trinn", "barneskole" if grade < 8 else "ungdomsskole") for grade in range(1, 11)}
    pairs |= {(f"vg{grade}", "videregående") for grade in (1, 2, 3)}
    return frozenset(pairs | {(b, a) for a, b in pairs})


def _known(plain: str) -> tuple[Term, ...]:
    term = _form(plain) or _of_its_stem(plain) or _uninflected(plain)
    return (term,) if term else ()


def _of_its_stem(plain: str) -> Term | None:
    """The concept of that stem; a small word must begin the same too («vann» is not «vanlig»)."""
    term = table().stem(stem(plain))
    return term if term and (term.group != "ord" or _begins_like_a_form(plain)) else None


def _uninflected(plain: str) -> Term | None:
    """The concept of a noun that the stemmer shortens otherwise with its ending (``skolelosen``)."""
    noun = _NOUN.fullmatch(plain)
    return table().form(noun[1]) if noun else None


def _verb_of(plain: str) -> tuple[Term, ...]:
    """The concept of the verb that a noun in -ing is made of (``levering``), or of a short present."""
    found = _OF_A_VERB.fullmatch(plain)
    verb = table().form(f"{found[1] or found[2]}e") if found and plain not in _NO_DEEDS else None
    return (verb,) if verb and verb.group in _WORK else ()


def _deed_of(plain: str) -> tuple[Term, ...]:
    """The concept of the noun in -ing that is made of this verb (``oppmåle`` of oppmåling)."""
    found = _VERB.fullmatch(plain)
    nouns = [table().form(f"{found[1]}{ending}") for ending in ("ing", "ning")] if found else []
    return tuple(noun for noun in nouns if noun)[:1]


def _form(plain: str) -> Term | None:
    """The concept of a word written as in the table, or of one in -er inflected (``miljøarbeidere``)."""
    doer = _DOER.fullmatch(plain)
    return table().form(plain) or (table().form(doer[1]) if doer else None)


@lru_cache(maxsize=200_000)
def _parts(plain: str) -> tuple[Term, ...]:
    """A compound's parts where the table knows all of them, else with one unknown part of some length."""
    cuts = range(len(plain) - SHORTEST_PART, SHORTEST_PART - 1, -1)
    for cut in cuts:
        opening = table().opening(plain[:cut])
        rest = plain[cut:].lstrip("-")
        if opening and len(rest) >= SHORTEST_PART:
            following = _closing(rest) or compound_parts(rest)
            if following:
                return (opening, *following)
    return _doubled(plain) or _half_known(plain)


def _doubled(plain: str) -> tuple[Term, ...]:
    """The parts where one of three like letters is left out: ``busstasjon`` is buss and stasjon."""
    for cut in range(len(plain) - SHORTEST_PART, SHORTEST_PART - 1, -1):
        opening = table().opening(plain[:cut])
        if opening and plain[cut - 2] == plain[cut - 1] != plain[cut]:
            following = _closing(plain[cut - 1 :])
            if following:
                return (opening, *following)
    return ()


def compound_parts(plain: str) -> tuple[Term, ...]:
    """A compound's parts where the table knows them all, even of a word that it has whole; else nothing."""
    parts = _parts(plain)
    return parts if parts and all(part.known for part in parts) else ()


def _closing(rest: str) -> tuple[Term, ...]:
    """The known word that a compound may end with; one that shares but its stem (``mangfold``) is none."""
    term = _form(rest)
    if term is None and len(rest) > SHORTEST_PART and _begins_like_a_form(rest):
        term = table().stem(stem(rest))
    forbids = term is not None and term.concept == _FREE_OF.concept
    closes = forbids or (term is not None and (term.group not in _NO_CLOSING or _is_deed(term, rest)))
    return (term,) if term and closes else ()


def _is_deed(term: Term, word: str) -> bool:
    """Whether a word for carrying out is long enough to be no chance ending: ``medisinhåndtering``."""
    return term.group in ("gjør", "lag") and len(word) >= _LONG_DEED


def _begins_like_a_form(word: str) -> bool:
    """Whether it is a form but for the vowel at its end (``uka`` of uke); «kole» is not kols."""
    return any(
        word.startswith(form[:-1] if form[-1] in "aeiouyæøå" else form) for form in table().words(stem(word))
    )


def _half_known(plain: str) -> tuple[Term, ...]:
    """An unknown word before a known one (``kystplan``), or else after it (``foreldrestue``)."""
    free = _FREE.fullmatch(plain)
    if free:
        return (*terms_of_word(free[1].rstrip("-")), _FREE_OF)
    for cut in range(_SHORTEST_UNKNOWN, len(plain) - _SHORTEST_UNKNOWN + 1):
        closing = _closing(plain[cut:])
        if closing:
            before = plain[:cut].rstrip("-")
            return (*(_parts(before) or _closing(before) or (_unknown(before),)), *closing)
    for cut in range(len(plain) - _SHORTEST_UNKNOWN, SHORTEST_PART - 1, -1):
        opening = table().opening(plain[:cut])
        if opening and (opening.group == "emne" or cut > SHORTEST_PART + 1 or _is_long_form(plain[:cut])):
            rest = plain[cut:].lstrip("-")
            return (opening,) if _ONLY_ENDING.fullmatch(rest) else (opening, _unknown(rest))
    return ()


def _is_long_form(word: str) -> bool:
    return len(word) > SHORTEST_PART and table().form(word) is not None


def _misspelled(stemmed: str) -> tuple[Term, ...]:
    if len(stemmed) < _SPELLED:
        return ()
    likely = _long_stems().get(stemmed[0], ())
    meant = table().stem(next((each for each in likely if is_one_slip(stemmed, each)), ""))
    return (meant,) if meant else ()


@cache
def _long_stems() -> dict[str, list[str]]:
    """By first letter, which a slip seldom changes: festing is not a misspelt testing."""
    found: dict[str, list[str]] = {}
    for each in table().stems():
        if len(each) >= _SPELLED - 1:
            found.setdefault(each[0], []).append(each)
    return found


def written_out(short: str) -> str | None:
    """The word that an abbreviation before a full stop is short for."""
    return abbreviations().get(short)
