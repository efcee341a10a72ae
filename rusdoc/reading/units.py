"""The owner list: the units on a sheet `Ansvarlige` or `Lister`, with their other names."""

from __future__ import annotations

from rusdoc.model.plan import Unit
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import normalise
from rusdoc.reading.values.owners import split_owners
from rusdoc.reading.words import UNIT_ALIASES, UNIT_NAMES, UNIT_SHEETS

_HEADING_ROWS = 10


def is_unit_sheet(grid: Grid) -> bool:
    """Whether a sheet is the list of owners, by its name, or by a heading over other names; a sheet
    `Lister` of priorities and statuses alone is not."""
    if normalise(grid.sheet.name) in UNIT_SHEETS:
        return bool(read_units(grid))
    found = _columns(grid)
    return found is not None and found[0] > 0 and found[2] is not None


def read_units(grid: Grid) -> tuple[Unit, ...]:
    """The units of an owner list; the first column where no heading names one."""
    found = _columns(grid)
    if found is None:
        return ()
    heading_row, names, aliases = found
    units: dict[str, Unit] = {}
    for row in range(heading_row + 1, grid.height + 1):
        name = as_text(grid.own(row, names)).strip()
        other = as_text(grid.own(row, aliases)) if aliases else ""
        if name and not name.startswith("("):
            units.setdefault(name.casefold(), Unit(name, split_owners(other, frozenset()) if other else ()))
    return tuple(units.values())


def _columns(grid: Grid) -> tuple[int, int, int | None] | None:
    """Heading row, the column of names, and the column of other names.

    A row with headings over both is the heading row, also below a title «Ansvarlige».
    """
    found: list[tuple[int, int, int | None]] = []
    for row in range(1, min(grid.height, _HEADING_ROWS) + 1):
        labels = {column: normalise(as_text(value)) for column, value in grid.filled(row)}
        names = next((c for c, label in labels.items() if label in UNIT_NAMES), None)
        if names:
            aliases = next((c for c, label in labels.items() if label in UNIT_ALIASES), None)
            found.append((row, names, aliases))
    if found:
        return next((each for each in found if each[2] is not None), found[0])
    generic = normalise(grid.sheet.name) in ("lister", "liste", "lists", "nedtrekkslister", "nedtrekksliste")
    return None if generic else (0, 1, 2 if grid.sheet.width == 2 else None)
