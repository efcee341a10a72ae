"""Findings of reading (RUS1xx), gathered while a workbook is read."""

from __future__ import annotations

from rusdoc.model.finding import Finding, finding
from rusdoc.model.place import Place
from rusdoc.model.workbook import Sheet
from rusdoc.texts import Text, Value


class Problems:
    """The findings of one reading, in the order they were met."""

    def __init__(self, file: str) -> None:
        self._file = file
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
        text = Text(f"reading.{key}", **values)
        if (code, sheet, cell, text) in self._reported:
            return
        self._reported.add((code, sheet, cell, text))
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
