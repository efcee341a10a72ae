"""A word as it is looked up: in bokmål, and by its stem.

What becomes of the thousands of words in the tables is written beside them by ``docs/make_stems.py``; other
words are worked out here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from rusdoc.regex import regex
from rusdoc.registers.vocabulary import nynorsk_to_bokmaal, ready_stems

_SHORTEST: Final = 3
_DOUBLED: Final = regex(r"([bdfklmnprst])\1$")
_NO_ENDING: Final = regex(r"(.*(?:leg(?=e|ar|an)|lov))(?:e|en|er|ens|ene|enes|a|ar|ane|et)?")
_PLURAL: Final = regex(r"(?<=\w\w)ernes?$")
_DEFINITE: Final = regex(r"(?<=\w\w\w)er(?:en|et|ens|ets)$")
_PASSIVE: Final = regex(r"\w{0,3}[aeiouyæøå]es")
"""The passive of a short verb with a vowel before its ending, which Snowball leaves alone."""
_AS_IT_IS: Final = regex(
    r"(?:^|fast|tann|allmenn|almen|kommune|over|spesialist|turnus|skole|syke|dyre|ms|ns|ls)lege$"
    r"|^.{1,3}a(?:ne|r)$|(?:sv|in|ik|[nr]u|kal?|[bfpv])ar$|(?:[bfhv]|[gkt]r|pl|org)ane$"
)
"""What ends as in nynorsk, and is the same in bokmål: fastlege, ansvar, seminar, januar, alkoholvane."""
_ENDINGS: Final = (
    ("arane", "erne"),
    ("arar", "ere"),
    ("legheit", "lighet"),
    ("leg", "lig"),
    ("lege", "lige"),
    ("heit", "het"),
    ("heita", "heten"),
    # What the table makes of nynorsk -ing: undersøkingar, undersøkingane, undersøkinga.
    ("elsear", "elser"),
    ("elseane", "elsene"),
    ("elsea", "elsen"),
    ("ane", "ene"),
    ("ar", "er"),
)


@lru_cache(maxsize=200_000)
def bokmaal(word: str) -> str:
    """A word in lower case with its nynorsk parts as in bokmål: ``skulehelsetenesta``."""
    word = _in_bokmaal(word)
    for nynorsk, norwegian in _ENDINGS:
        if word.endswith(nynorsk) and len(word) > len(nynorsk) + 1 and not _AS_IT_IS.search(word):
            return word[: -len(nynorsk)] + norwegian
    return word


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a bokmål word: Snowball's, with a doubled last consonant as one (``ungdomm``).

    Snowball takes -leg and -lov for endings (``dagleg``, ``ubehjelpelig``), also in fastlege and alkohollov,
    and does not know -erne (``brukerne``), nor that ``senteret`` is ``senter`` and ``leies`` is ``leie``.
    """
    if _PASSIVE.fullmatch(word):
        word = word[:-1]
    word = _DEFINITE.sub("er", _PLURAL.sub("ere", word))
    whole = _NO_ENDING.fullmatch(word)
    stemmed = whole[1] if whole else _snowball()(word)
    if len(stemmed) > _SHORTEST:
        stemmed = _DOUBLED.sub(r"\1", stemmed)
    return stemmed.removesuffix("e") if len(stemmed) > _SHORTEST else stemmed


def bokmaal_and_stem(word: str) -> tuple[str, str]:
    """What becomes of a word of the tables, as ``docs/make_stems.py`` wrote it or worked out anew."""
    return _ready().get(word) or worked_out(word)


def worked_out(word: str) -> tuple[str, str]:
    """The word in bokmål, and the stem of that."""
    plain = bokmaal(word)
    return plain, stem(plain)


CODE: Final = (__file__,)
"""Where it stands what becomes of a word: what was written ahead by other code is not used."""


@cache
def _snowball() -> Callable[[str], str]:
    from snowballstemmer import stemmer  # loaded for the words that the tables do not have

    stemmed: Callable[[str], str] = stemmer("norwegian").stemWord
    return stemmed


@cache
def _ready() -> dict[str, tuple[str, str]]:
    return ready_stems(CODE)


def _in_bokmaal(word: str) -> str:
    """The word with its nynorsk parts replaced, from the left, the longest part first."""
    parts, at, done = _nynorsk(), 0, ""
    while at < len(word):
        for part, norwegian, first, last in parts.get(word[at : at + 2], ()):
            end = at + len(part)
            if word.startswith(part, at) and (not first or at == 0) and (not last or end == len(word)):
                done, at = done + norwegian, end
                break
        else:
            done, at = done + word[at], at + 1
    return done


@cache
def _nynorsk() -> dict[str, tuple[tuple[str, str, bool, bool], ...]]:
    """By two letters: the nynorsk parts that begin so, in bokmål, and whether each begins and ends a word."""
    found: dict[str, list[tuple[str, str, bool, bool]]] = {}
    for written, norwegian in sorted(nynorsk_to_bokmaal(), key=lambda pair: -len(pair[0].strip("^$"))):
        part = written.strip("^$")
        found.setdefault(part[:2], []).append(
            (part, norwegian, written.startswith("^"), written.endswith("$"))
        )
    return {letters: tuple(parts) for letters, parts in found.items()}
