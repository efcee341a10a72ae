"""Which chapter a measure belongs to, by the words the group wrote in its category column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rusdoc.registers.chapter_files import leading_number
from rusdoc.registers.guide import Guide, GuideChapter

# Endings that bokmål and nynorsk put on nouns, verbs and adjectives, the longest first; a rough
# cut is enough, as both the guide's words and the group's are cut the same way.
_ENDINGS: Final = (
    "ingane", "ingene", "andene", "ingar", "inger", "inga", "ingen", "ande", "ende", "ane", "ene", "ing",
    "ast", "est", "ar", "er", "en", "et", "a", "e", "t",
)  # fmt: skip
_SHORTEST_STEM: Final = 4
_SMALL_WORDS: Final = frozenset({"og", "i", "på", "av", "for", "til", "med", "som", "the", "and"})


@lru_cache(maxsize=4096)
def chapter_of(category: str | None, guide: Guide) -> GuideChapter | None:
    """The chapter, or sub-chapter, that measures of this category belong to; None when none fits.

    A sub-chapter goes before its chapter, more words before fewer. A category that begins with a
    chapter's number (``4b``, ``4.2 Universell``) is taken at its word.
    """
    if not category or not category.strip():
        return None
    number = leading_number(category)
    if number and (chapter := guide.chapter(number)):
        return chapter
    return _by_words(category, guide)


def _by_words(category: str, guide: Guide) -> GuideChapter | None:
    stems = _stems(category)
    best: tuple[int, int] = (0, 0)
    chosen: GuideChapter | None = None
    for chapter, is_sub in _candidates(guide):
        score = max((_score(stems, phrase) for phrase in (*chapter.categories, *chapter.title)), default=0)
        if score and (is_sub, score) > best:
            best, chosen = (is_sub, score), chapter
    return chosen


def _candidates(guide: Guide) -> Iterator[tuple[GuideChapter, int]]:
    for chapter in guide.chapters:
        yield chapter, 0
        for sub in chapter.sub_chapters:
            yield sub, 1


def _score(stems: tuple[str, ...], phrase: str) -> int:
    """How many letters of the phrase's words stand in the category; 0 unless every word does."""
    wanted = _stems(phrase)
    if not wanted or not all(any(_is_in(stem, word) for word in stems) for stem in wanted):
        return 0
    return sum(map(len, wanted))


def _is_in(stem: str, word: str) -> bool:
    """A stem stands in a compound too («rusforebygging»), unless it is too short to be sure."""
    return stem in word if len(stem) >= _SHORTEST_STEM + 1 else stem == word


@lru_cache(maxsize=1024)
def _stems(text: str) -> tuple[str, ...]:
    found = re.findall(r"[^\W\d_]+", text.casefold())
    return tuple(_stem(word) for word in found if word not in _SMALL_WORDS)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
