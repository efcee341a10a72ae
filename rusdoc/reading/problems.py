"""Findings of reading (RUS1xx), gathered while a workbook is read."""

from __future__ import annotations

from rusdoc.model.place import Place
from rusdoc.model.plan import Measure
from rusdoc.model.workbook import Sheet
from rusdoc.texts import Text, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Final

    from rusdoc.model.finding import Finding

_OF_GOALS: Final = frozenset({"main_goal", "sub_goal", "main_goal_id", "sub_goal_id"})


class Problems:
    """The findings of one reading, in the order they were met."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.said = 0
        """How often there was something to say, that was said before or not."""
        self.silent = False
        """While it is set, what there is to say is counted and not kept."""
        self._found: list[Finding] = []
        self._reported: set[tuple[str, str | None, str | None, Text]] = set()

    def add(
        self,
        code: str,
        key: str,
        sheet: str | None,
        cell: str | None,
        *,
        measure: str | None = None,
        related: tuple[Place, ...] = (),
        **values: Value,
    ) -> None:
        """One finding; the same words at the same cell are said once."""
        self.said += 1
        if self.silent:
            return
        text = Text(f"reading.{key}", **values)
        if (code, sheet, cell, text) in self._reported:
            return
        self._reported.add((code, sheet, cell, text))
        from rusdoc.model.finding import finding

        place = Place(self._file, sheet, cell, measure)
        self._found.append(finding(code, text, place, related=related))

    def broken(self, sheet: Sheet, spot: tuple[int, int]) -> bool:
        """Whether a cell shows an error or lacks its value, having said so (RUS111)."""
        cell = sheet.address(*spot)
        if error := sheet.errors.get(spot):
            self.add("RUS111", "broken_cell", sheet.name, cell, value=error)
        elif spot in sheet.unvalued:
            self.add("RUS111", "no_stored_value", sheet.name, cell)
        else:
            return False
        return True

    def all(self) -> tuple[Finding, ...]:
        """Everything found so far."""
        return tuple(self._found)


def with_measures(findings: Sequence[Finding], measures: Iterable[Measure]) -> tuple[Finding, ...]:
    """The findings with the id of the measure whose cell each points at."""
    wanted = {found.place.cell for found in findings if found.place.cell and not found.place.measure}
    by_cell: dict[tuple[str, str], str] = {}
    for measure in measures if wanted else ():
        if measure.source and not wanted.isdisjoint(measure.source.cells.values()):
            for field, cell in measure.source.cells.items():
                if field not in _OF_GOALS:
                    by_cell.setdefault((measure.source.sheet, cell), measure.id)
    return tuple(_with_measure(found, by_cell) for found in findings)


def _with_measure(found: Finding, by_cell: dict[tuple[str, str], str]) -> Finding:
    place = found.place
    if place.measure or not place.sheet or not place.cell:
        return found
    measure = by_cell.get((place.sheet, place.cell))
    return found.at(Place(place.file, place.sheet, place.cell, measure)) if measure else found
