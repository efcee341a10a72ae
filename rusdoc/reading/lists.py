"""Plain lists with a heading row: Innspill, Høringsuttalelser, Unntak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from rusdoc.frozen import frozen
from rusdoc.model.exemption import Exemption
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.hearing import HearingStatement, Input
from rusdoc.model.place import Place, Source
from rusdoc.model.workbook import CellValue
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import LONGEST_HEADING, normalise
from rusdoc.reading.other_words import EXEMPTION_COLUMNS, INPUT_COLUMNS, STATEMENT_COLUMNS, Columns
from rusdoc.reading.problems import Problems
from rusdoc.reading.values.dates import read_date
from rusdoc.reading.values.ids import clean_id
from rusdoc.reading.values.spots import Spot, is_everywhere, spot_of
from rusdoc.reading.values.years import read_years
from rusdoc.regex import regex

_HEADING_ROWS: Final = 12
_SLIPS: Final = 2
_LONG_ENOUGH: Final = 7
"""A shorter heading must be spelled right; a longer one may have two letters wrong."""
_CODE: Final = regex(r"RUS\s?\d{1,3}", re.IGNORECASE)
_NAMED: Final = regex(
    r"(?:tiltak|(?:hoved|hovud|del)?mål|measure|nr|nummer)?\.?\s*"
    r"(?P<id>[0-9]{1,3}(?:\.[0-9]{1,3})*[a-z]?|[A-ZÆØÅ]{1,2}[0-9]{1,3}(?:\.[0-9]{1,3})*)(?![\w.])",
    re.IGNORECASE,
)


@frozen
class Listing:
    """A list found on a sheet: its heading row and the column of each field."""

    grid: Grid
    heading: int
    columns: dict[str, int]

    def rows(self) -> Iterator[tuple[dict[str, CellValue], Source]]:
        """The values of every row that holds anything of its own, with their cells.

        A merged cell holds for all its rows, as people read it.
        """
        for row in range(self.heading + 1, self.grid.height + 1):
            if not any(self.grid.own(row, column) is not None for column in self.columns.values()):
                continue
            values = {name: self.grid.shown(row, column) for name, column in self.columns.items()}
            cells = {name: self.grid.address(row, column) for name, column in self.columns.items()}
            yield values, Source(self.grid.sheet.name, row, FrozenDict(cells))


def find_list(grid: Grid, columns: Columns, needed: int = 2) -> Listing | None:
    """The list whose headings name at least `needed` of the fields; None when there is none."""
    for row in range(1, min(grid.height, _HEADING_ROWS) + 1):
        found: dict[str, int] = {}
        for column, value in grid.filled(row):
            if isinstance(value, str) and len(value) <= LONGEST_HEADING:
                name = _field(normalise(value), columns)
                if name and name not in found:
                    found[name] = column
        if len(found) >= needed:
            return Listing(grid, row, found)
    return None


def _field(heading: str, columns: Columns) -> str | None:
    for name, headings in columns.items():
        if heading in headings:
            return name
    if len(heading) < _LONG_ENOUGH:
        return None
    from rapidfuzz.distance import OSA

    for name, headings in columns.items():
        if any(OSA.distance(heading, each, score_cutoff=_SLIPS) <= _SLIPS for each in headings):
            return name
    return None


def _words(value: CellValue) -> str | None:
    return as_text(value).strip() or None


def read_inputs(grid: Grid) -> tuple[Input, ...]:
    """What actors said in meetings, and where it was taken in."""
    listing = find_list(grid, INPUT_COLUMNS)
    rows = listing.rows() if listing else ()
    return tuple(
        Input(
            actor=_words(values.get("actor")),
            now=_words(values.get("now")),
            wish=_words(values.get("wish")),
            taken_in=_words(values.get("taken_in")),
            taken_into=ids_named(values.get("taken_in")),
            source=source,
        )
        for values, source in rows
    )


def ids_named(value: CellValue) -> tuple[str, ...]:
    """The ids of goals and measures in a cell: ``Tiltak 1.1.2 og mål 3``, a bare 1.2."""
    if value is None or not isinstance(value, str):
        number = clean_id(value)
        return (number,) if number else ()
    found = (match["id"] for match in _NAMED.finditer(value) if _starts_word(value, match.start()))
    return tuple(dict.fromkeys(each for each in found if not re.fullmatch(r"20\d\d", each)))


def _starts_word(text: str, position: int) -> bool:
    return position == 0 or not (text[position - 1].isalnum() or text[position - 1] == ".")


def read_statements(grid: Grid) -> tuple[HearingStatement, ...]:
    """The statements of the hearing."""
    listing = find_list(grid, STATEMENT_COLUMNS)
    rows = listing.rows() if listing else ()
    return tuple(
        HearingStatement(
            sender=_words(values.get("sender")),
            received=read_date(values.get("received")),
            received_text=_words(values.get("received")),
            statement=_words(values.get("statement")),
            assessment=_words(values.get("assessment")),
            change=_words(values.get("change")),
            source=source,
        )
        for values, source in rows
    )


def read_exemptions(grid: Grid, file: str, problems: Problems) -> tuple[Exemption, ...]:
    """The accepted findings; a row may name several codes. A last date that is none is RUS105."""
    listing = find_list(grid, EXEMPTION_COLUMNS)
    found: list[Exemption] = []
    for values, source in listing.rows() if listing else ():
        written = _words(values.get("where"))
        where = None if is_everywhere(written) else written
        until = _last_day(values.get("until"))
        if until is None and _words(values.get("until")):
            text = as_text(values["until"])
            problems.add("RUS105", "last_day_not_understood", source.sheet, source.cells["until"], value=text)
        place = Place(file, source.sheet, source.cells.get("code"))
        spot = spot_of(where) if where else Spot()
        for code in _CODE.findall(as_text(values.get("code"))):
            found.append(
                Exemption(
                    code=code.upper().replace(" ", ""),
                    where=where,
                    reason=_words(values.get("reason")),
                    until=until,
                    place=place,
                    sheet=spot.sheet,
                    cell=spot.cell,
                    measure=spot.measure,
                )
            )
    return tuple(found)


def _last_day(value: CellValue) -> date | None:
    """The last day: a date, or the last day of a year."""
    day = read_date(value)
    if day:
        return day
    years = read_years(value, None) if value is not None else None
    return date(years.years[-1], 12, 31) if years and years.understood and years.years else None
