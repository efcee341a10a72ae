"""A place as people write it: ``Tiltak!F7``, ``F7``, «arket Tiltak, celle F7», «tiltak 1.2.3»."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from rusdoc.regex import regex

_CELL: Final = r"\$?(?P<cell>[A-Za-z]{1,3}\$?[1-9]\d{0,6})"
_WITH_SHEET: Final = regex(rf"\s*'?(?P<sheet>[^!']+?)'?\s*!\s*{_CELL}\s*")
_SHEET_AND_CELL: Final = regex(
    rf"\s*(?:arket|ark|sheet)?\s*[«\"']?(?P<sheet>[^«»\"',;]+?)[»\"']?\s*[,;]\s*(?:celle|cella|cell)?\s*{_CELL}\s*",
    re.IGNORECASE,
)
_LONE_CELL: Final = regex(rf"\s*(?:celle|cella|cell)?\s*{_CELL}\s*", re.IGNORECASE)
_MEASURE: Final = regex(
    r"\s*(?:tiltak|measure)?\s*(?:nr\.?|nummer)?\s*(?P<measure>\d{1,3}(?:\.\d{1,3}){0,3}[a-zæøå]?)\s*",
    re.IGNORECASE,
)
_NAMED_MEASURE: Final = regex(
    r"\s*(?:tiltak|measure)\s*(?:nr\.?)?\s*(?P<measure>[A-Za-z]?\d[\w.]*)\s*", re.IGNORECASE
)
_SHEET: Final = regex(r"\s*(?:arket|ark|sheet)\s+[«\"']?(?P<sheet>[^«»\"']+?)[»\"']?\s*", re.IGNORECASE)
_EVERYWHERE: Final = regex(
    r"\s*(?:hele (?:planen|arket)|heile (?:planen|arket)|alle?|alt|overalt|everywhere|[-–*])?\s*",
    re.IGNORECASE,
)


class Spot(NamedTuple):
    """What a place says."""

    sheet: str | None = None
    cell: str | None = None
    measure: str | None = None


def is_everywhere(words: str | None) -> bool:
    """Whether a place is left out, or says that it means the whole plan."""
    return words is None or _EVERYWHERE.fullmatch(words) is not None


def spot_of(words: str) -> Spot:
    """The sheet, cell or measure that a place names; anything else is taken for a sheet's name.

    >>> spot_of("Tiltak!$F$7")
    Spot(sheet='Tiltak', cell='F7', measure=None)
    """
    for pattern in (_WITH_SHEET, _MEASURE, _LONE_CELL, _NAMED_MEASURE, _SHEET_AND_CELL, _SHEET):
        if found := pattern.fullmatch(words):
            parts = found.groupdict()
            cell = parts.get("cell")
            return Spot(parts.get("sheet"), cell and cell.replace("$", "").upper(), parts.get("measure"))
    return Spot(words.strip(" '\"«»"))
