"""A priority: ``1``, ``Pri 2``, ``Høy``, ``B``, ``III``, ``Bør``; 1 is highest."""

from __future__ import annotations

import re
from functools import lru_cache

from rusdoc.frozen import frozen
from rusdoc.model.workbook import CellValue, is_day
from rusdoc.reading.values.text import as_text, fold, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_LEVELS: Final[dict[str, int]] = {
    "høy": 1, "høg": 1, "høyt": 1, "høgt": 1, "høyest": 1, "høgast": 1, "høyeste": 1, "høgaste": 1, "high": 1,
    "highest": 1,
    "middels": 2, "medium": 2, "mellom": 2, "medels": 2, "moderat": 2, "middel": 2, "midtre": 2, "normal": 2,
    "lav": 3, "låg": 3, "lavt": 3, "lågt": 3, "lavest": 3, "lågast": 3, "laveste": 3, "lågaste": 3, "low": 3,
    "lowest": 3,
    "må": 1, "must": 1, "skal": 1, "bør": 2, "should": 2, "kan": 3, "could": 3, "can": 3, "may": 3,
    "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5,
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "annen": 2, "second": 2, "tredje": 3, "third": 3,
}  # fmt: skip
_FILLERS: Final = frozenset(
    ("pri", "prio", "prioritet", "prioritering", "prioritert", "priority", "p", "nr",
     "nivå", "gruppe", "level", "kategori",
     "klasse", "trinn")
)  # fmt: skip
_HIGHEST_NUMBER: Final = 99


@frozen
class WrittenPriority:
    """A priority as understood; `doubtful` when the cell needs RUS106, such as ``1-2`` (read as 1)."""

    priority: int | None = None
    doubtful: bool = False


@lru_cache(maxsize=1024, typed=True)
def read_priority(value: CellValue) -> WrittenPriority:
    """The priority in a cell; blank is none, and no doubt."""
    if is_day(value):  # Excel makes the 1st of February of «1-2»
        return WrittenPriority(min(value.day, value.month), doubtful=True)
    if isinstance(value, bool):
        return WrittenPriority(doubtful=True)
    if isinstance(value, int) and 1 <= value <= _HIGHEST_NUMBER:
        return WrittenPriority(value)
    words = re.findall(r"[0-9]+|[^\W\d_]+", fold(visible(as_text(value))))
    if not words:
        return WrittenPriority(doubtful=bool(re.search(r"[^\s–—.-]", as_text(value))))
    levels = [_level(word, alone=len(words) == 1) for word in words if word not in _FILLERS]
    known = [level for level in levels if level]
    if not known or "-" in as_text(value)[:1]:
        return WrittenPriority(doubtful=True)
    return WrittenPriority(min(known), doubtful=len(set(known)) > 1 or len(known) < len(levels))


def _level(word: str, *, alone: bool) -> int | None:
    if word.isdecimal():
        number = int(word[:4])
        return number if 1 <= number <= _HIGHEST_NUMBER else None
    from rusdoc.reading.values.wordlist import closest

    known = closest(word, _LEVELS)
    # «i» among other words is the preposition, not the Roman number.
    return None if known is None or (word == "i" and not alone) else _LEVELS[known]
