"""What a worksheet's XML says beside its values (ECMA-376 part 1, 18.3): errors, formulas without
a value, percentages, merged cells, and what is hidden."""

from __future__ import annotations

import re
from functools import cached_property

from rusdoc.errors import UnsafeError
from rusdoc.excel.tidy import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from rusdoc.model.place import address
from rusdoc.model.workbook import MergedRange
from rusdoc.regex import regex
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import Final

_REFERENCE: Final = regex(rb"\br\s*=\s*[\"']([A-Za-z]{1,3})(\d{1,7})[\"']")
_ROW_NUMBER: Final = regex(rb"\br\s*=\s*[\"'](\d{1,7})[\"']")
_ANY_REFERENCE: Final = regex(rb"\br\s*=\s*[\"']\s*([A-Za-z]*)(\d*)")
_FAR: Final = regex(rb"\br\s*=\s*[\"']\s*(?:[A-Za-z]{2,}\d|[A-Za-z]*\d{6})")
_HIDDEN: Final = regex(rb"\bhidden\s*=\s*[\"'](?:1|true|on)[\"']|\b(?:ht|width)\s*=\s*[\"']0(?:\.0+)?[\"']")
_CELL_OR_ROW: Final = rb"<%b(row|c)\b([^>]*)>"
_ATTRIBUTE: Final = rb"\b%b\s*=\s*[\"'](\d{1,7})[\"']"
_RANGE: Final = regex(rb"\bref\s*=\s*[\"']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})[\"']")


def column_number(letters: bytes | str) -> int:
    """The number of a column by its letters: ``A`` is 1, ``AB`` is 28."""
    number = 0
    for letter in letters.upper() if isinstance(letters, bytes) else letters.upper().encode():
        number = number * 26 + letter - 64
    return number


class SheetXml:
    """The XML of one sheet."""

    def __init__(self, xml: bytes) -> None:
        start, end = xml.find(b"sheetData"), xml.rfind(b"sheetData")
        opening = xml.rfind(b"<", 0, max(start, 0))
        self._prefix = xml[opening + 1 : start] if 0 <= opening < start and start - opening < 30 else b""
        self._before = xml[: max(start, 0)]
        self._after = xml[end:] if end >= 0 else xml
        self._xml, self._start, self._end = xml, max(start, 0), end if end > start >= 0 else 0

    @cached_property
    def _cells(self) -> bytes:
        """The part with the cells, a copy that a plainly written sheet does without."""
        return _with_references(self._xml[self._start : self._end], self._prefix)

    def refuse_far(self, name: str, file: str) -> None:
        """`UnsafeError` when the cells lie so far apart that no memory holds them.

        Within A1:Z99999 a sheet is never too large; further out its rectangle is measured.
        """
        if not _FAR.search(self._cells):
            return
        rows = columns = row = column = 0
        for match in re.finditer(_CELL_OR_ROW % self._prefix, self._cells):
            reference = _ANY_REFERENCE.search(match.group(2))
            letters, digits = reference.groups() if reference else (b"", b"")
            row = int(digits[:9]) if digits else row + (match.group(1) == b"row")
            column = 0 if match.group(1) == b"row" else column_number(letters[:9]) or column + 1
            if column and not match.group(2).endswith(b"/"):
                rows, columns = max(rows, row), max(columns, column)
        if rows * columns > MOST_CELLS or rows > MOST_ROWS or columns > MOST_COLUMNS:
            far = Text("errors.sheet_too_far", far=address(rows, columns))
            raise UnsafeError(far, file=file, sheet=name, code="RUS711")

    def _cell_at(self, position: int) -> tuple[int, int] | None:
        """The row and column of the cell whose markup holds a position."""
        start = self._cells.rfind(b"<%bc " % self._prefix, 0, position)
        if start < 0:
            return None
        found = _REFERENCE.search(self._cells, start, self._cells.find(b">", start) + 1)
        return (int(found.group(2)), column_number(found.group(1))) if found else None

    def errors(self) -> dict[tuple[int, int], str]:
        """The error values (``#REF!``) by row and column."""
        found: dict[tuple[int, int], str] = {}
        if b'"e"' not in self._cells and b"'e'" not in self._cells:
            return found
        value = re.compile(rb"<%bv\b[^>]*>([^<]*)" % self._prefix)
        for match in re.finditer(rb"\bt\s*=\s*[\"']e[\"']", self._cells):
            spot = self._cell_at(match.start())
            end = self._cells.find(b"</%bc>" % self._prefix, match.end())
            shown = value.search(self._cells, match.end(), max(end, match.end()))
            if spot:
                found[spot] = shown.group(1).decode("utf-8", "replace").strip() if shown else "#N/A"
        return found

    def unvalued(self) -> frozenset[tuple[int, int]]:
        """The cells whose formula has no stored value; an empty text is a value."""
        if b"<%bf" % self._prefix not in self._cells:
            return frozenset()
        pattern = rb"(?:</P:f>|<P:f\b[^>]*/>)\s*(?:<P:v\b[^>]*>\s*</P:v>|<P:v\b[^>]*/>)?\s*</P:c>"
        found = set()
        for match in re.finditer(pattern.replace(b"P:", self._prefix), self._cells):
            start = self._cells.rfind(b"<%bc " % self._prefix, 0, match.start())
            tag = self._cells[start : self._cells.find(b">", start)]
            spot = self._cell_at(match.start())
            if spot and not re.search(rb"\bt\s*=\s*[\"']str[\"']", tag):
                found.add(spot)
        return frozenset(found)

    def styled(self, styles: Collection[int]) -> frozenset[tuple[int, int]]:
        """The cells with a value that have one of the styles."""
        if not styles:
            return frozenset()
        numbers = b"|".join(str(style).encode() for style in sorted(styles))
        found = set()
        for match in re.finditer(rb"\bs\s*=\s*[\"'](?:%b)[\"'][^>]*>" % numbers, self._cells):
            start = self._cells.rfind(b"<", 0, match.start())
            is_cell = self._cells.startswith(b"<%bc " % self._prefix, start)
            if is_cell and not match.group().endswith(b"/>") and (spot := self._cell_at(match.end())):
                found.add(spot)
        return frozenset(found)

    def shared_texts(self) -> int:
        """How many cells show a shared text."""
        ways = (b't="s"', b"t='s'")
        return sum(self._xml.count(way, self._start, self._end) for way in ways)

    def merged(self) -> tuple[MergedRange, ...]:
        """The merged ranges of more than one cell."""
        found: list[MergedRange] = []
        if b"mergeCell" not in self._after:
            return ()
        for match in re.finditer(rb"<%bmergeCell\b[^>]*>" % self._prefix, self._after):
            if corners := _RANGE.search(match.group()):
                left, top, right, bottom = corners.groups()
                found.append(MergedRange(int(top), column_number(left), int(bottom), column_number(right)))
        return tuple(found)

    def hidden_rows(self, last: int) -> frozenset[int]:
        """The hidden rows down to `last`."""
        if not any(self._xml.find(sign, self._start, self._end) >= 0 for sign in (b"hidden", b"ht=")):
            return frozenset()
        numbers = (
            int(number.group(1))
            for match in re.finditer(rb"<%brow\b[^>]*>" % self._prefix, self._cells)
            if _HIDDEN.search(match.group()) and (number := _ROW_NUMBER.search(match.group()))
        )
        return frozenset(number for number in numbers if number <= last)

    def hidden_columns(self, last: int) -> frozenset[int]:
        """The hidden columns up to `last`."""
        found: set[int] = set()
        if not any(sign in self._before for sign in (b"hidden", b'"0', b"'0")):
            return frozenset()
        for match in re.finditer(rb"<%bcol\b[^>]*>" % self._prefix, self._before):
            ends = [re.search(_ATTRIBUTE % name, match.group()) for name in (b"min", b"max")]
            if _HIDDEN.search(match.group()) and ends[0] and ends[1]:
                found.update(range(int(ends[0].group(1)), min(int(ends[1].group(1)), last) + 1))
        return frozenset(found)


def _with_references(cells: bytes, prefix: bytes) -> bytes:
    """The cells with an address on each, also where the program that saved them left it to be counted."""
    if _is_usual(cells, b'<%bc r="' % prefix):
        return cells
    first = re.search(rb"<%bc\b([^>]*)>" % prefix, cells)
    if first is None or _REFERENCE.search(first.group(1)):
        return cells
    return b"".join(_counted(cells, re.compile(_CELL_OR_ROW % prefix)))


def _is_usual(cells: bytes, opening: bytes) -> bool:
    """Whether the first cell has its address first, as Excel writes it: ``<c r="A1"``."""
    start = cells.find(opening[:-4])
    if start < 0 or not cells.startswith(opening, start):
        return False
    written = cells[start + len(opening) : cells.find(b'"', start + len(opening))]
    letters = written.rstrip(b"0123456789")
    return letters.isalpha() and len(letters) <= 3 and 1 <= len(written) - len(letters) <= 7


def _counted(cells: bytes, tag: re.Pattern[bytes]) -> Iterator[bytes]:
    row = column = end = 0
    for match in tag.finditer(cells):
        opening = match.start(2)
        if match.group(1) == b"row":
            written = _ROW_NUMBER.search(match.group(2))
            row, column = int(written.group(1)) if written else row + 1, 0
            reference = b"" if written else b' r="%d"' % row
        else:
            known = _REFERENCE.search(match.group(2))
            column = column_number(known.group(1)) if known else column + 1
            reference = b"" if known else b' r="%b"' % address(row, column).encode()
        yield cells[end:opening] + reference
        end = opening
    yield cells[end:]
