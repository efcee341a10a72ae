"""Number formats: which show a number as a percentage, and which as a date."""

from __future__ import annotations

import re

from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_QUOTED: Final = regex(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_DATES: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NUMBERS: Final = frozenset({*range(5), *range(9, 14), *range(37, 45), 48, 49})
_PERCENTS: Final = frozenset({9, 10})


def is_percent(number: int, code: str | None) -> bool:
    """Whether a format (its number, and its code where the file gives one) shows percentages."""
    if code is None:
        return number in _PERCENTS
    return "%" in code and "%" in _bare(code)


def is_date(number: int, code: str | None) -> bool:
    """Whether a format shows a day (ECMA-376 part 1, 18.8.30: the built-in numbers)."""
    if code is None:
        return number in _DATES
    bare = _bare(code).split(";")[0].lower()
    return "general" not in bare and bool(re.search(r"[dy]|m{3,}|m.*h|h.*m", bare))


def may_be_date(number: int, code: str | None) -> bool:
    """Whether a format could make a day or a time of a number, to any program: when in doubt it could."""
    if code is None:
        return number not in _NUMBERS
    return number in _DATES or (code != "General" and any(letter in code.lower() for letter in "dmyhsa"))


def _bare(code: str | None) -> str:
    """A format code without its literal texts, escapes, paddings and bracketed words."""
    return _QUOTED.sub("", code or "")
