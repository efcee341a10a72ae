"""Words looked up in a table, small misspellings included."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final


_LIKENESS: Final = 0.83
"""One letter wrong, missing or swapped with its neighbour, in a word of six."""
_SHORTEST: Final = 5
"""Shorter words are too near one another: «høy» is one letter from «høg» and from «tøy»."""


def closest(word: str, known: Iterable[str]) -> str | None:
    """`word` if it is known, else the known one it is a small misspelling of, else None."""
    known = tuple(known)
    if word in known:
        return word
    if len(word) < _SHORTEST:
        return None
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    candidates = [other for other in known if len(other) >= _SHORTEST]
    best = process.extractOne(word, candidates, scorer=OSA.normalized_similarity, score_cutoff=_LIKENESS)
    return best[0] if best else None
