"""OpenDocument spreadsheets (.ods), read whole from content.xml (OASIS OpenDocument 1.3, part 3).

calamine reads their values too, but neither merged cells, errors, nor what is hidden; one walk
through the content gives everything, and is quick enough for what people make.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from rusdoc.errors import ProtectedError, UnsafeError
from rusdoc.excel.tidy import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, rows_from, tidy
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import address
from rusdoc.model.workbook import CellValue, MergedRange, Sheet
from rusdoc.opc.markup import walk
from rusdoc.opc.package import Package
from rusdoc.regex import regex
from rusdoc.texts import Text

_ERROR: Final = regex(r"#(?:REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|N/A)|Err:\d{3}")
_SKIPPED: Final = frozenset(
    {"office:annotation", "table:tracked-changes", "table:shapes", "table:dde-links", "text:ruby-text"}
)
_HIDDEN: Final = ("collapse", "filter")


@dataclass(slots=True)
class _Cell:
    attributes: dict[str, str]
    column: int
    repeat: int
    paragraphs: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    """A sheet while it is read; `row` is the row being read, `lines` how many times it repeats."""

    name: str
    hidden: bool
    row: int = 0
    lines: int = 1
    column: int = 0
    columns: int = 0
    cells: dict[tuple[int, int], CellValue] = field(default_factory=dict)
    merged: list[MergedRange] = field(default_factory=list)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    unvalued: set[tuple[int, int]] = field(default_factory=set)
    percents: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: list[range] = field(default_factory=list)
    hidden_columns: list[range] = field(default_factory=list)


def read_ods(package: Package) -> tuple[Sheet, ...]:
    """The sheets of the spreadsheet, in order."""
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.read(manifest):
        raise ProtectedError(Text("errors.file_protected"), file=package.file)
    reader = _Reader(package.file)
    walk(package.xml("content.xml"), package.file, reader.start, reader.end, reader.text)
    return tuple(map(_sheet, reader.sheets))


def _sheet(draft: _Draft) -> Sheet:
    rows = rows_from(draft.cells)
    width = max(map(len, rows), default=0)
    return Sheet(
        name=draft.name,
        rows=rows,
        merged=tuple(draft.merged),
        hidden=draft.hidden,
        hidden_rows=_within(draft.hidden_rows, len(rows)),
        hidden_columns=_within(draft.hidden_columns, width),
        errors=FrozenDict(draft.errors),
        unvalued=frozenset(draft.unvalued),
        percents=frozenset(draft.percents),
    )


def _within(ranges: list[range], last: int) -> frozenset[int]:
    return frozenset(n for numbers in ranges for n in range(numbers.start, min(numbers.stop, last + 1)))


class _Reader:
    """The call-backs of the walk through the content."""

    def __init__(self, file: str) -> None:
        self.sheets: list[_Draft] = []
        self._file = file
        self._styles: dict[str, bool] = {}
        self._style = ""
        self._tables = 0
        self._skipped = 0
        self._cell: _Cell | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._skipped or name in _SKIPPED or name.startswith("draw:"):
            self._skipped += 1
        elif name == "style:style":
            self._style = attributes.get("style:name", "")
        elif name == "style:table-properties":
            self._styles[self._style] = attributes.get("table:display") == "false"
        elif name == "table:table":
            self._tables += 1
            if self._tables == 1:
                hidden = self._styles.get(attributes.get("table:style-name", ""), False)
                self.sheets.append(_Draft(attributes.get("table:name", ""), hidden))
        elif self._tables == 1:
            self._in_table(name, attributes)

    def _in_table(self, name: str, attributes: dict[str, str]) -> None:
        sheet = self.sheets[-1]
        if name == "table:table-column":
            count = _count(attributes, "table:number-columns-repeated")
            if attributes.get("table:visibility") in _HIDDEN:
                sheet.hidden_columns.append(range(sheet.columns + 1, sheet.columns + count + 1))
            sheet.columns += count
        elif name == "table:table-row":
            sheet.row, sheet.column = sheet.row + sheet.lines, 0
            sheet.lines = _count(attributes, "table:number-rows-repeated")
            if attributes.get("table:visibility") in _HIDDEN:
                sheet.hidden_rows.append(range(sheet.row, sheet.row + sheet.lines))
        elif name in ("table:table-cell", "table:covered-table-cell"):
            repeat = _count(attributes, "table:number-columns-repeated")
            self._cell = _Cell(attributes, sheet.column + 1, repeat)
            sheet.column += repeat
        elif self._cell:
            self._in_cell(self._cell, name, attributes)

    def _in_cell(self, cell: _Cell, name: str, attributes: dict[str, str]) -> None:
        if name in ("text:p", "text:h"):
            cell.paragraphs.append("")
        elif name == "text:s":
            self.text(" " * min(_count(attributes, "text:c"), 1000))
        elif name == "text:tab":
            self.text("\t")
        elif name == "text:line-break":
            self.text("\n")

    def text(self, words: str) -> None:
        """Text of a cell's paragraph."""
        if self._cell and self._cell.paragraphs and not self._skipped:
            self._cell.paragraphs[-1] += words

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
        elif name == "table:table":
            self._tables -= 1
        elif name in ("table:table-cell", "table:covered-table-cell") and self._cell and self._tables == 1:
            self._keep(self.sheets[-1], self._cell)
            self._cell = None

    def _keep(self, sheet: _Draft, cell: _Cell) -> None:
        self._merge(sheet, cell)
        text = "\n".join(cell.paragraphs).strip()
        formula = "table:formula" in cell.attributes
        kind = cell.attributes.get("office:value-type")
        error = bool(_ERROR.fullmatch(text)) and (
            formula or cell.attributes.get("calcext:value-type") == "error"
        )
        value = None if error else tidy(_value(kind, cell.attributes, text))
        if value is None and not error and not (formula and kind is None):
            return
        for spot in self._spots(sheet, cell):
            if error:
                sheet.errors[spot] = text
            elif value is None:
                sheet.unvalued.add(spot)
            else:
                sheet.cells[spot] = value
                if kind == "percentage":
                    sheet.percents.add(spot)

    def _spots(self, sheet: _Draft, cell: _Cell) -> list[tuple[int, int]]:
        bottom, right = sheet.row + sheet.lines - 1, cell.column + cell.repeat - 1
        too_many = len(sheet.cells) + sheet.lines * cell.repeat > MOST_CELLS
        if too_many or bottom > MOST_ROWS or right > MOST_COLUMNS or bottom * right > MOST_CELLS:
            far = Text("errors.sheet_too_far", far=address(bottom, right))
            raise UnsafeError(far, file=self._file, sheet=sheet.name, code="RUS711")
        return [
            (row, column) for row in range(sheet.row, bottom + 1) for column in range(cell.column, right + 1)
        ]

    @staticmethod
    def _merge(sheet: _Draft, cell: _Cell) -> None:
        rows = _count(cell.attributes, "table:number-rows-spanned")
        columns = _count(cell.attributes, "table:number-columns-spanned")
        if rows * columns > 1:
            sheet.merged.append(
                MergedRange(sheet.row, cell.column, sheet.row + rows - 1, cell.column + columns - 1)
            )


def _count(attributes: dict[str, str], name: str) -> int:
    written = attributes.get(name, "1")
    return max(int(written[:9]), 1) if written.isdigit() else 1


def _value(kind: str | None, attributes: dict[str, str], text: str) -> object:
    if kind in ("float", "currency", "percentage"):
        return float(attributes["office:value"])
    if kind == "boolean":
        return attributes.get("office:boolean-value") == "true"
    if kind == "date":
        return _day(attributes.get("office:date-value", "")) or text
    return text or attributes.get("office:string-value")


def _day(written: str) -> date | None:
    try:
        return datetime.fromisoformat(written.rstrip("Z"))
    except ValueError:
        return None
