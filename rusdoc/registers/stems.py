"""Lists of word stems, as the data files have them, turned into one pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

SHORT: Final = 4
"""A stem of at most so many letters is a word of its own (``los``, ``act``), not the beginning of one."""


def word_pattern(stems: Sequence[str]) -> re.Pattern[str]:
    """A pattern for words that begin with one of the stems, in lower-case text.

    With ``*`` in front, a stem may stand inside a compound too: ``*bolig`` is in «ettervernsbolig».
    """
    whole = {stem for stem in stems if not stem.startswith("*")}
    anywhere = _any(stem.removeprefix("*") for stem in stems if stem.startswith("*"))
    short = _any(stem for stem in whole if len(stem) <= SHORT)
    begins = _any(stem for stem in whole if len(stem) > SHORT)
    # The boundary stands first, so that most letters of a text are passed over at once.
    parts = (rf"\b(?:{begins})", rf"\b(?:{short})\b", f"(?:{anywhere})")
    given = (part for part, words in zip(parts, (begins, short, anywhere), strict=True) if words)
    return re.compile("|".join(given) or "(?!)")


def _any(stems: Iterable[str]) -> str:
    """The stems as alternatives, the longest first."""
    return "|".join(map(re.escape, sorted(set(stems), key=lambda stem: (-len(stem), stem))))
