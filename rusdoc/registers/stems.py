"""Lists of word stems, as the data files have them, looked up where a word begins.

One regular expression of all the stems takes longer to compile than a plan takes to look through.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from rusdoc.regex import regex

SHORT: Final = 4
"""A stem of at most so many letters is a word of its own (``los``, ``act``), not the beginning of one."""
_OPENING: Final = 3
"""So many letters tell most words apart from the stems."""
_WORD: Final = regex(r"\w+")


class Stems:
    """Words that begin with one of the stems; with ``*`` in front, a stem may stand inside a compound too:
    ``*bolig`` is in «ettervernsbolig»."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._anywhere: list[str] = []
        self._begin: dict[str, list[str]] = {}
        for stem in stems:
            if stem.startswith("*"):
                self._anywhere.append(stem[1:])
            elif len(stem) <= SHORT:
                self._whole.add(stem)
            else:
                self._begin.setdefault(_WORD.findall(stem)[0][:_OPENING], []).append(stem)

    def stand_in(self, text: str) -> bool:
        """Whether one of them stands anywhere in a text in lower case."""
        words, openings = _words_of(text)
        if not self._whole.isdisjoint(words):
            return True
        for stem in self._anywhere:
            if stem in text:
                return True
        likely = self._begin.keys() & openings
        return any(_begins_a_word(stem, text) for opening in likely for stem in self._begin[opening])


@lru_cache(maxsize=64)
def _words_of(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a text, and how they begin; several lists are looked for in a text in turn."""
    words = frozenset(_WORD.findall(text))
    return words, frozenset([word[:_OPENING] for word in words])


def _begins_a_word(stem: str, text: str) -> bool:
    at = text.find(stem)
    while at > 0 and _WORD.match(text, at - 1):
        at = text.find(stem, at + 1)
    return at >= 0
