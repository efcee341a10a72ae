"""Whether two words that the table does not know are one: nynorsk and bokmål, verb and noun, a letter wrong.

>>> spelled_alike("stengj", "steng"), spelled_alike("åpning", "opning")
(True, True)
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rusdoc.regex import regex

_LONG_WORD: Final = 7
_LETTERS: Final = (("au", "ø"), ("øy", "ø"), ("ei", "e"), ("eg", "e"), ("ki", "k"), ("kj", "k"), ("gj", "g"))
"""How nynorsk and bokmål spell one sound: laus/løs, bleie/bløy, fleire/flere, stengje/stenge."""
_ENDING: Final = regex(r"(?<=\w{4})(?:n?ing|nad|else|[ae]nde?|ast|j|e|a)$")
"""What a verb, its noun, its passive and its participle end in, when Snowball has taken what it knows."""
_DOUBLED: Final = regex(r"(\w)\1+")


def spelled_alike(one: str, other: str) -> bool:
    """Whether two unknown words (stems) have one root, or some length and one letter wrong.

    The wrong letter is not one of the first two.
    """
    if root_of(one) == root_of(other):
        return True
    if min(len(one), len(other)) < _LONG_WORD or abs(len(one) - len(other)) > 1 or one[:2] != other[:2]:
        return False
    return is_one_slip(one, other)


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours have changed places.

    >>> is_one_slip("veileder", "vieleder"), is_one_slip("kurs", "kurset")
    (True, False)
    """
    if abs(len(one) - len(other)) > 1:
        return False
    half = (min(len(one), len(other)) - 1) // 2  # a slip is in one half of a word, and the other is right
    if one[:half] != other[:half] and one[len(one) - half :] != other[len(other) - half :]:
        return False
    from rapidfuzz.distance import OSA  # loaded for words that are nearly alike

    return OSA.distance(one, other, score_cutoff=1) <= 1


@lru_cache(maxsize=100_000)
def root_of(word: str) -> str:
    """What is left of a stem without endings, and spelled as neither nynorsk nor bokmål."""
    for written, sound in _LETTERS:
        word = word.replace(written, sound)
    word = word[:1].replace("å", "o") + word[1:]
    return _DOUBLED.sub(r"\1", _ENDING.sub("", word))
