"""Months and dates as people type them, in nb, nn and en."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MONTH_STEMS: Final[tuple[tuple[str, ...], ...]] = (
    ("jan",), ("feb",), ("mar",), ("apr",), ("mai", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("des", "dec"),
)  # fmt: skip
MONTH: Final = (
    r"(?:jan(?:uar(?:y)?)?|feb(?:r(?:uar(?:y)?)?)?|mars|march|mar|apr(?:il)?|mai|may|juni|june|jun|juli|july|jul"
    r"|aug(?:ust)?|sept(?:ember)?|sep|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)"
)


def month_number(name: str) -> int | None:
    """1 for ``januar``, ``jan`` and ``January`` (lower case); None when it is no month."""
    for number, stems in enumerate(MONTH_STEMS, start=1):
        if name.startswith(stems):
            return number
    return None
