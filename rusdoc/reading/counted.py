"""Whether a figure counts persons: by the words of its row, its column and the table's caption."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from rusdoc.model.statistics import Counted
from rusdoc.reading.other_words import PERSON_STEMS, PLACE_STEMS, QUANTITY_STEMS, RATE_STEMS, THING_STEMS
from rusdoc.reading.values.text import fold
from rusdoc.regex import regex

Sort: TypeAlias = Literal["persons", "rate", "quantity", "thing"]

_STEMS: Final[tuple[tuple[Sort, tuple[str, ...]], ...]] = (
    ("persons", PERSON_STEMS),
    ("rate", RATE_STEMS),
    ("quantity", QUANTITY_STEMS),
    ("thing", THING_STEMS),
)
_ENDING: Final = r"(?:er|ar|ene|ane|en|a|et|e|s|ers|ars)?"
_SHORT: Final = 4
"""A stem of so few letters is only known at the beginning of a word, or as its end (`småbarn`)."""
_NUMBER_WORD: Final = regex(r"\b(?:antall|antal|tal på|tallet på|number of)\b", re.IGNORECASE)


def counted_as(row: str, column: str, caption: str) -> Counted:
    """What a figure counts, the words nearest to it first.

    A caption that says «andel» or «prosent» holds for every row that does not say «antall»; one
    that names an amount holds unless persons are named there too («Brukere og årsverk»). Figures
    that nothing is said about are taken for persons: better one number too few than one too many.
    """
    if "rate" in sorts_of(caption) and not _NUMBER_WORD.search(row):
        return Counted.OTHER
    for text in (row, column):
        found = sorts_of(text)
        if found & {"rate", "quantity"} and not (_NUMBER_WORD.search(text) and "persons" in found):
            return Counted.OTHER
    above = sorts_of(caption)
    if "quantity" in above and "persons" not in above:
        return Counted.OTHER
    for text in (row, column, caption):
        found = sorts_of(text)
        if text is row and "persons" in above and _is_place(text):
            continue
        if "persons" in found:
            return Counted.PERSONS
        if found & {"thing", "quantity"}:
            return Counted.OTHER
    return Counted.PERSONS


@lru_cache(maxsize=2048)
def sorts_of(text: str) -> frozenset[Sort]:
    """What the words of a text say that something counts."""
    folded = " ".join(fold(text).replace(".", " ").split())
    found: set[Sort] = {"rate"} if "%" in folded else set()
    for sort, stems in _STEMS:
        if any(" " in stem and re.search(rf"(?<!\w){re.escape(stem)}", folded) for stem in stems):
            found.add(sort)
    for word in re.findall(r"[^\W\d_]+", folded):
        if sort_of_word := _sort_of(word):
            found.add(sort_of_word)
    return frozenset(found)


def _is_place(text: str) -> bool:
    """Whether a row names places where persons are: `Stortangen skole`."""
    return any(_end_of(stem, word) for word in re.findall(r"[^\W\d_]+", fold(text)) for stem in PLACE_STEMS)


def _sort_of(word: str) -> Sort | None:
    """What a word counts: the last part of a Norwegian compound decides (`skoleelever`)."""
    best: tuple[int, int, Sort] | None = None
    for sort, stems in _STEMS:
        for stem in stems:
            end = _end_of(stem, word)
            if end and (best is None or (end, len(stem)) > best[:2]):
                best = (end, len(stem), sort)
    return best[2] if best else None


def _end_of(stem: str, word: str) -> int:
    """Where a stem ends in a word; 0 when it is not there."""
    if len(stem) <= 3:
        return len(word) if word == stem else 0
    if len(stem) <= _SHORT:
        tail = re.search(rf"{stem}(?={_ENDING}$)", word)
        return tail.end() if tail else len(stem) if word.startswith(stem) else 0
    position = word.rfind(stem)
    return position + len(stem) if position >= 0 else 0
