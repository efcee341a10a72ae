"""Small repairs that are safe: what a careful colleague would mend without asking, each one shown.

Three things, and no more: a unit spelled otherwise than on the owner list, a year typed as text, and
a missing number where the group numbers its measures. Everything else is explained, not changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rusdoc.frozen import frozen
from rusdoc.model.place import Place, spot_of
from rusdoc.model.plan import Measure, Plan, Unit
from rusdoc.model.workbook import CellValue, Workbook
from rusdoc.regex import regex
from rusdoc.texts import Text

_YEAR: Final = regex(r"\s*(20\d\d)\s*")
_RUNNING: Final = regex(r"[1-9]\d{0,3}")
_SHORTEST_WORD: Final = 5
_LONG_WORD: Final = 10


@frozen
class Repair:
    """One cell's change: what stands there, what is put there, and why."""

    place: Place
    before: str
    after: str | int
    text: Text


def repairs(plan: Plan, workbook: Workbook) -> tuple[Repair, ...]:
    """The safe repairs of a plan's own workbook, in the order of the sheet; one a cell at the most."""
    cells = _Cells(workbook)
    found: dict[tuple[str | None, str | None], Repair] = {}
    for repair in (*_owners(plan, cells), *_years(plan, cells), *_ids(plan, cells)):
        found.setdefault((repair.place.sheet, repair.place.cell), repair)
    return tuple(found.values())


class _Cells:
    """The workbook's cells by place."""

    def __init__(self, workbook: Workbook) -> None:
        self._sheets = {sheet.name: sheet for sheet in workbook.sheets}

    def value(self, place: Place) -> CellValue:
        """What stands in a cell; None for a blank one."""
        sheet = self._sheets.get(place.sheet or "")
        return sheet.value(*spot_of(place.cell)) if sheet and place.cell else None


def _with_field(plan: Plan, field: str) -> Iterator[tuple[Measure, Place]]:
    """The measures whose table has a column for the field, each with its cell there."""
    for measure in plan.measures:
        if measure.source and field in measure.source.cells:
            yield measure, plan.place(measure, field)


def _owners(plan: Plan, cells: _Cells) -> Iterator[Repair]:
    for measure, place in _with_field(plan, "owners"):
        written = cells.value(place)
        if not isinstance(written, str):
            continue
        better = written
        for owner in measure.owners:
            unit = listed_unit(owner, plan.units)
            if unit and unit != owner:
                better = unit.join(re.split(rf"(?<!\w){re.escape(owner)}(?!\w)", better))
        if better != written:
            yield Repair(place, written, better, Text("repairs.owner", before=written, after=better))


def listed_unit(owner: str, units: Sequence[Unit]) -> str | None:
    """The owner list's name for `owner`: by its name, another one it is listed with, or a slip of the pen."""
    for unit in units:
        if owner.casefold() in (name.casefold() for name in (unit.name, *unit.aliases)):
            return unit.name
    near = [unit.name for unit in units if _is_slip(owner, unit.name)]
    return near[0] if len(near) == 1 else None


def _is_slip(written: str, meant: str) -> bool:
    """Whether two names differ only by a letter or two in long words; digits and short words must agree."""
    ours, theirs = written.casefold().split(), meant.casefold().split()
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


def _same_word(ours: str, theirs: str) -> bool:
    if ours == theirs:
        return True
    shortest = min(len(ours), len(theirs))
    if shortest < _SHORTEST_WORD or any(letter.isdigit() for letter in ours + theirs):
        return False
    from rapidfuzz.distance import OSA

    most = 2 if shortest >= _LONG_WORD else 1
    return OSA.distance(ours, theirs, score_cutoff=most) <= most


def _years(plan: Plan, cells: _Cells) -> Iterator[Repair]:
    for _, place in _with_field(plan, "years"):
        written = cells.value(place)
        found = _YEAR.fullmatch(written) if isinstance(written, str) else None
        if found and isinstance(written, str):
            year = int(found[1])
            yield Repair(place, written, year, Text("repairs.year", year=str(year)))


def _ids(plan: Plan, cells: _Cells) -> Iterator[Repair]:
    """Numbers for measures without one, where the others have theirs in a column of its own."""
    column = [(measure, place, cells.value(place)) for measure, place in _with_field(plan, "id")]
    written = [str(value).strip() for _, _, value in column if value is not None]
    if not written or len(written) == len(column):
        return
    running = all(_RUNNING.fullmatch(number) for number in written)
    dotted = all("." in number for number in written)
    following = max(map(int, written)) + 1 if running else 0
    for measure, place, value in column:
        if value is not None or not (running or dotted):
            continue
        number: str | int = following if running else measure.id
        following += 1
        if str(number) not in written:
            yield Repair(place, "", number, Text("repairs.id", number=str(number)))
