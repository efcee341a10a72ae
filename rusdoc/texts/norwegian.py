"""Amounts, dates and lists as people write them in Norway (and in English where asked)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from rusdoc.texts import Language

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"

_MONTHS: Final[dict[Language, tuple[str, ...]]] = {
    "nb": (
        "januar", "februar", "mars", "april", "mai", "juni", "juli",
        "august", "september", "oktober", "november", "desember",
    ),
    "nn": (
        "januar", "februar", "mars", "april", "mai", "juni", "juli",
        "august", "september", "oktober", "november", "desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_AND: Final[dict[Language, str]] = {"nb": "og", "nn": "og", "en": "and"}


def number(value: int | float, language: Language = "nb") -> str:
    """A number grouped by threes: ``50 000``, ``0,5``; the space does not break a line.

    Språkrådet asks for a (no-break) space between the groups and a decimal comma.
    """
    separator, point = (",", ".") if language == "en" else (NO_BREAK_SPACE, ",")
    whole = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    sign = "−" if whole.startswith("-") else ""
    integer, _, fraction = whole.lstrip("-").partition(".")
    # Four digits stand together: 2500, but 12 500 (Språkrådet, «Tall, tid og dato»).
    grouped = (
        integer.replace(",", separator) if len(integer) > 5 or language == "en" else integer.replace(",", "")
    )
    return sign + grouped + (point + fraction if fraction else "")


def kroner(amount: int, language: Language = "nb") -> str:
    """Whole kroner: ``50 000 kr`` (English: ``NOK 50,000``)."""
    if language == "en":
        return f"NOK{NO_BREAK_SPACE}{number(amount, language)}"
    return f"{number(amount, language)}{NO_BREAK_SPACE}kr"


def long_date(day: date, language: Language = "nb") -> str:
    """``23. november 2026`` (English: ``23 November 2026``)."""
    dot = "" if language == "en" else "."
    return f"{day.day}{dot}{NO_BREAK_SPACE}{_MONTHS[language][day.month - 1]} {day.year}"


def listing(items: Sequence[str], language: Language = "nb") -> str:
    """``NAV, Helsestasjonen og skolen``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_AND[language]} {items[-1]}"


def years(values: Sequence[int]) -> str:
    """Years as people write them: ``2027–2030``, ``2027 og 2029`` becomes ``2027, 2029``."""
    runs: list[list[int]] = []
    for year in sorted(set(values)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
