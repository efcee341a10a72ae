"""The stem of a Norwegian word, as Snowball finds it.

The algorithm is Snowball's for Norwegian, version 3.1
(https://snowballstem.org/algorithms/norwegian/stemmer.html). It is written anew because every title of every
plan goes through it: the package ``snowballstemmer`` takes 16 ms to load and four times as long for a word. A
stem must not change with the version that happens to be installed, either. The tests hold the two together.
"""

from __future__ import annotations

from typing import Final

from rusdoc.regex import regex

_VOWELS: Final = "aeiouyåæêòóôø"
_START: Final = regex(rf"[^']*'|[^{_VOWELS}]*[{_VOWELS}]+[^{_VOWELS}]")
"""What stands before the part of a word that may be an ending."""
_SHORTEST_START: Final = 3

_MAIN: Final = frozenset(
    ("a", "e", "ede", "ande", "ende", "ane", "ene", "hetene", "erte", "en", "heten", "ar", "er", "heter", "s",
     "as", "es", "edes", "endes", "enes", "hetenes", "ens", "hetens", "ers", "ets", "et", "het", "ert", "ast")
)  # fmt: skip
_OTHER: Final = frozenset(
    ("leg", "eleg", "ig", "eig", "lig", "elig", "els", "lov", "elov", "slov", "hetslov")
)  # fmt: skip
_GENITIVE: Final = regex(rf".*(?:[bcdfghjlmnoptvyz]|(?<!e)r|[^{_VOWELS}]k)s")
"""An -s that is an ending, by the letter before it."""
_KEEPS_ERS: Final = regex(r".*(?:ind|kk|nk|amm|omm|(?<!s)kap|pp|lt|ast|øst|(?<!ha)(?<!gi)v)ers")


def stemmed(word: str) -> str:
    """The stem of a word in lower case."""
    if len(word) < _SHORTEST_START:
        return word
    found = _START.match(word)
    start = max(found.end(), _SHORTEST_START) if found else len(word)
    word = _without_main(word, start)
    if word.endswith(("dt", "vt"), start):
        word = word[:-1]
    return word[: len(word) - len(_ending(word, start, _OTHER))].removesuffix("'")


def _without_main(word: str, start: int) -> str:
    ending = _ending(word, start, _MAIN)
    if ending in ("erte", "ert"):
        return word[: len(word) - len(ending) + 2]
    if (ending == "s" and not _GENITIVE.fullmatch(word)) or (ending == "ers" and _KEEPS_ERS.fullmatch(word)):
        return word
    return word[: len(word) - len(ending)]


def _ending(word: str, start: int, endings: frozenset[str]) -> str:
    """The longest of the endings that the word has from `start` on; empty when it has none."""
    return next(
        (word[cut:] for cut in range(max(start, len(word) - 7), len(word)) if word[cut:] in endings), ""
    )
