"""National identity numbers: eleven digits that are a date, and two that check the others.

Folkeregisterforskriften § 2-2-1: day, month, year, three digits that tell persons of one day apart,
and two control digits by modulus 11. A D-number has 4 added to the first digit; test numbers of
Skatteetaten and NAV have 80, 40 or 65 added to the month. A bank account number has eleven digits
too, but seldom passes as a date with both checks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from rusdoc.regex import regex

_ELEVEN: Final = regex(r"(?<![\d.,/-])(\d{6})[ \u00a0.-]?(\d{5})(?![\d/]|[.,-]\d)")
_FIRST: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_ADDED_TO_DAY: Final = (0, 40)
_ADDED_TO_MONTH: Final = (0, 40, 65, 80)


def identity_numbers(text: str) -> Iterator[str]:
    """The identity numbers in a text, as eleven digits; a space, point or hyphen may part them in two."""
    for found in _ELEVEN.finditer(text):
        number = found[1] + found[2]
        if is_identity_number(number):
            yield number


def is_identity_number(number: str) -> bool:
    """Whether eleven digits are an identity number: a date, and both control digits right.

    >>> is_identity_number("00000000000")
    False
    """
    if not re.fullmatch(r"[0-9]{11}", number):
        return False
    return _checks(number, _FIRST) and _checks(number, _SECOND) and _is_born(number)


def in_number_cell(value: int) -> str | None:
    """The identity number in a cell that Excel took for a number, where a zero in front is lost."""
    digits = str(value).zfill(11)
    return digits if value > 10**9 and is_identity_number(digits) else None


def _checks(number: str, weights: tuple[int, ...]) -> bool:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False)) % 11 == 0


def _is_born(number: str) -> bool:
    day, month, year = int(number[:2]), int(number[2:4]), int(number[4:6])
    return any(
        _is_date(day - more_days, month - more_months, century + year)
        for more_days in _ADDED_TO_DAY
        for more_months in _ADDED_TO_MONTH
        for century in (1900, 2000)
    )


def _is_date(day: int, month: int, year: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:  # the 31st of June; month 0 or 60
        return False
    return True
