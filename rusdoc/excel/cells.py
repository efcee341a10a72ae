"""One worksheet's cells as XML: found, made where there is none yet, and given another style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rusdoc.excel.parts import tag
from rusdoc.model.place import address, spot_of

if TYPE_CHECKING:
    from lxml.etree import _Element


class CellEditor:
    """The cells of one sheet."""

    def __init__(self, root: _Element) -> None:
        self.root = root
        self._namespace = root.tag[: root.tag.index("}") + 1] if "}" in root.tag else ""
        data = root.find(f"{self._namespace}sheetData")
        if data is None:
            raise ValueError("a worksheet has sheetData (ECMA-376 part 1, 18.3.1.80)")
        self._data = data
        self._rows: dict[int, _Element] = {}
        number = 0
        for row in data:
            number = int(row.get("r") or number + 1)
            self._rows[number] = row
        self._merges = [
            (spot_of(first), spot_of(last or first))
            for merge in root.iter(f"{self._namespace}mergeCell")
            for first, _, last in (str(merge.get("ref", "A1")).partition(":"),)
        ]

    def anchor(self, cell: str) -> str:
        """The cell that shows: itself, or the first one of the merged cells it belongs to."""
        row, column = spot_of(cell)
        for (top, left), (bottom, right) in self._merges:
            if top <= row <= bottom and left <= column <= right:
                return address(top, left)
        return cell.upper().replace("$", "").partition(":")[0]

    def style_of(self, cell: str) -> int:
        """The number of the format a cell shows with: its own, its row's or its column's."""
        row_number, column = spot_of(cell)
        row = self._rows.get(row_number)
        found = None if row is None else self._existing(row, column)
        if found is not None:
            return int(found.get("s") or 0)
        if row is not None and row.get("customFormat") in ("1", "true"):
            return int(row.get("s") or 0)
        for cols in self.root.iter(f"{self._namespace}col"):
            if int(cols.get("min") or 0) <= column <= int(cols.get("max") or 0):
                return int(cols.get("style") or 0)
        return 0

    def style(self, cell: str, number: int) -> None:
        """Give a cell a format; a cell that the file does not have yet is made, in its place."""
        self._cell(cell).set("s", str(number))

    def _cell(self, cell: str) -> _Element:
        from lxml import etree

        row_number, column = spot_of(cell)
        row = self._row(row_number)
        found = self._existing(row, column)
        if found is not None:
            return found
        made = etree.Element(f"{self._namespace}c")
        made.set("r", cell)
        columns = self._columns(row)
        row.insert(sum(other < column for other, _ in columns), made)
        return made

    def _existing(self, row: _Element, column: int) -> _Element | None:
        return next((cell for other, cell in self._columns(row) if other == column), None)

    def _columns(self, row: _Element) -> list[tuple[int, _Element]]:
        """The cells of a row with their columns; a cell without an address follows the one before."""
        found, column = [], 0
        for cell in row:
            if tag(cell) == "c":
                reference = cell.get("r")
                column = spot_of(reference)[1] if reference else column + 1
                found.append((column, cell))
        return found

    def _row(self, number: int) -> _Element:
        from lxml import etree

        if number not in self._rows:
            made = etree.Element(f"{self._namespace}row")
            made.set("r", str(number))
            self._data.insert(sum(other < number for other in self._rows), made)
            self._rows[number] = made
        return self._rows[number]

    def is_formula(self, cell: str) -> bool:
        """Whether a cell computes its value."""
        row_number, column = spot_of(cell)
        row = self._rows.get(row_number)
        found = None if row is None else self._existing(row, column)
        return found is not None and any(tag(child) == "f" for child in found)

    def write(self, cell: str, value: str | int) -> None:
        """Put a number or a text into a cell in place of what stands there; its format is kept."""
        from lxml import etree

        element = self._cell(cell)
        for child in list(element):
            if tag(child) in ("v", "is", "f"):
                element.remove(child)
        if "t" in element.attrib:
            del element.attrib["t"]
        if isinstance(value, int):
            etree.SubElement(element, f"{self._namespace}v").text = str(value)
            return
        element.set("t", "inlineStr")
        text = etree.SubElement(etree.SubElement(element, f"{self._namespace}is"), f"{self._namespace}t")
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        text.text = value
