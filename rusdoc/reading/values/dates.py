"""A date as people write it: ``23. november 2026``, ``23.11.26``, ``2026-11-23``."""

from __future__ import annotations

import re
from datetime import date, datetime

from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.calendar import MONTH, month_number
from rusdoc.reading.values.text import fold, visible
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_EDGE: Final = r"(?<![\w.])"
_YEAR: Final = r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9])"
_FORMS: Final = tuple(
    regex(_EDGE + form)
    for form in (
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})(?![0-9])",
        rf"(?P<day>[0-9]{{1,2}})\s?[./-]\s?(?P<month>[0-9]{{1,2}})\s?[./ -]\s?{_YEAR}",
        rf"(?P<day>[0-9]{{1,2}})\s?\.?\s?(?P<name>{MONTH})\.?,?\s*{_YEAR}",
        rf"(?P<name>{MONTH})\.?\s(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}",
    )
)


def read_date(value: CellValue) -> date | None:
    """The one date that a cell holds or names; None when there is none, or more than one.

    Two digits of a year are of this century.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    found = dates_in(value)
    return found[0] if len(found) == 1 else None


def dates_in(text: str) -> list[date]:
    """Every date that the text names, each once, form by form."""
    folded = fold(visible(text))
    days = (_date(match) for form in _FORMS for match in form.finditer(folded))
    return list(dict.fromkeys(day for day in days if day))


def _date(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    name = parts.get("name")
    month = month_number(name) if name else int(parts["month"])
    year = int(parts["year"])
    try:
        return date(year + 2000 if year < 100 else year, month or 0, int(parts["day"]))
    except ValueError:  # the 31st of June, the 13th month
        return None
