"""Words in any of their forms, and phrases, looked up where a word begins.

One regular expression of all the forms takes longer to compile than a plan takes to check. A text here is
in lower case with one space between words, and a place in it is where a word begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from rusdoc.regex import regex

_WORD: Final = regex(r"\w+")
_NEXT_WORD: Final = regex(r" \w+")
_NEXT_TOKEN: Final = regex(r"[\w.%-]+ ")
_BETWEEN: Final = 3
"""So many words may stand between the parts of a phrase: «sette eit nytt tilbod i gang»."""


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without what stands between them; many are looked for in a text in turn."""
    return tuple(_WORD.findall(text))


def word_starts(text: str) -> Iterator[int]:
    """Where each word of the text begins."""
    return (found.start() for found in _WORD.finditer(text))


def after_word(text: str, at: int) -> int:
    """Where the word at `at` ends; `at` itself when no word stands there."""
    found = _WORD.match(text, at)
    return found.end() if found else at


def stands_at(text: str, at: int, phrase: str) -> bool:
    """Whether just this phrase stands at `at`, and no longer word."""
    return text.startswith(phrase, at) and not _WORD.match(text, at + len(phrase))


def after_few_words(text: str, at: int) -> Iterator[int]:
    """`at`, and where each of the next three words from there is over and another begins."""
    yield at
    for _ in range(_BETWEEN):
        found = _NEXT_TOKEN.match(text, at)
        if found is None:
            return
        yield (at := found.end())


class Phrases:
    """Words and phrases as they stand: ``vedta``, ``søke om midler``."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in sorted(set(phrases), key=len, reverse=True):
            self._by_word.setdefault(phrase[: after_word(phrase, 0)], []).append(phrase)

    def end(self, text: str, at: int) -> int | None:
        """Where the longest of the phrases that stands at `at` ends; None when none does."""
        for phrase in self._by_word.get(text[at : after_word(text, at)], ()):
            if stands_at(text, at, phrase):
                return at + len(phrase)
        return None

    def stand_in(self, text: str) -> bool:
        """Whether one of the phrases stands anywhere in the text."""
        if self._by_word.keys().isdisjoint(words_of(text)):
            return False
        return any(self.end(text, at) is not None for at in word_starts(text))


class Verbs:
    """Verbs by their stem, perhaps with the words that must follow: ``etabler``, ``sett i gang``.

    A form is a stem with one of the endings, or with one of `before_av` where «av» follows.
    """

    def __init__(self, stems: Iterable[str], endings: Iterable[str], before_av: Iterable[str] = ()) -> None:
        self._following: dict[str, list[str]] = {}
        for whole in sorted(set(stems), key=len, reverse=True):
            stem, _, following = whole.partition(" ")
            self._following.setdefault(stem, []).append(following)
        self._endings, self._before_av = frozenset(endings), frozenset(before_av)
        self._stems = lru_cache(maxsize=20_000)(self._stems_of)

    def ends(self, text: str, at: int) -> Iterator[int]:
        """Where a verb that stands at `at` may end, with the words that must follow it."""
        end = after_word(text, at)
        for stem, needs_av in self._stems(text[at:end]):
            if not needs_av or stands_at(text, end, " av"):
                for following in self._following[stem]:
                    yield from _ends_with(text, end, following)

    def stand_in(self, text: str) -> bool:
        """Whether one of the verbs stands anywhere in the text."""
        if not any(map(self._stems, words_of(text))):
            return False
        return any(True for at in word_starts(text) for _ in self.ends(text, at))

    def _stems_of(self, word: str) -> tuple[tuple[str, bool], ...]:
        """The stems that a word may be a form of, and whether «av» must follow."""
        cuts = [(word[:cut], word[cut:]) for cut in range(len(word), 0, -1) if word[:cut] in self._following]
        return (
            *((stem, False) for stem, ending in cuts if ending in self._endings),
            *((stem, True) for stem, ending in cuts if ending in self._before_av),
        )


class Nouns:
    """Nouns of one word, with their endings: by the last part (``møte`` is foreldremøtene too) or `whole`."""

    def __init__(self, last_parts: Iterable[str], endings: Iterable[str], whole: Iterable[str] = ()) -> None:
        self._last_parts, self._whole = frozenset(last_parts), frozenset(whole)
        self._lengths = tuple({len(part) for part in self._last_parts})
        self._endings = tuple(endings)
        self.have = lru_cache(maxsize=20_000)(self._have)

    def stand_in(self, text: str) -> bool:
        """Whether one of the nouns stands anywhere in the text."""
        return any(map(self.have, words_of(text)))

    def _have(self, word: str) -> bool:
        """Whether the word is one of the nouns in one of its forms."""
        bare = (word[: len(word) - len(ending)] for ending in self._endings if word.endswith(ending))
        return any(each in self._whole or self._is_last_part(each) for each in bare)

    def _is_last_part(self, word: str) -> bool:
        return any(word[-length:] in self._last_parts for length in self._lengths)


def _ends_with(text: str, at: int, following: str) -> Iterator[int]:
    """`at` when nothing must follow, else where `following` ends, at most a few words on."""
    if not following:
        yield at
        return
    for _ in range(_BETWEEN + 1):
        if stands_at(text, at, f" {following}"):
            yield at + 1 + len(following)
        found = _NEXT_WORD.match(text, at)
        if found is None:
            return
        at = found.end()
