"""Lists of word stems, as the data files have them, turned into one pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

SHORT: Final = 4
"""A stem of at most so many letters is a word of its own (``los``, ``act``), not the beginning of one."""


def word_pattern(stems: Iterable[str]) -> re.Pattern[str]:
    """A pattern for words that begin with one of the stems, in lower-case text.

    With ``*`` in front, a stem may stand inside a compound too: ``*bolig`` is in «ettervernsbolig».
    """
    return re.compile("|".join(map(_one, sorted(set(stems), key=len, reverse=True))))


def _one(stem: str) -> str:
    plain = re.escape(stem.removeprefix("*"))
    if stem.startswith("*"):
        return plain
    return rf"\b{plain}" + (r"\b" if len(stem) <= SHORT else "")
