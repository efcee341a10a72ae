"""Binary workbooks (.xlsb), read record by record (MS-XLSB).

calamine leaves some of their numbers out without a word, so they are read here.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from rusdoc.errors import InputError, UnsafeError
from rusdoc.excel.binary import ERRORS, day_of, rk_number
from rusdoc.excel.formats import is_date, is_percent
from rusdoc.excel.tidy import MOST_CELLS, rows_from, tidy
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import address
from rusdoc.model.workbook import CellValue, MergedRange, Sheet
from rusdoc.opc.package import Package
from rusdoc.texts import Text

_ROW, _COLUMN, _MERGE = 0, 60, 176
_TEXT_ITEM, _BUNDLE, _PROPERTIES = 19, 156, 153
_FORMAT, _STYLE, _STYLES, _STYLES_END = 44, 47, 617, 618
_PACKED, _ERROR, _TRUTH, _NUMBER, _INLINE, _SHARED, _RICH = 2, 3, 4, 5, 6, 7, 62
_FORMULAS: Final = {8: _INLINE, 9: _NUMBER, 10: _TRUTH, 11: _ERROR}
_SHORT: Final = {12: 1, 13: _PACKED, 14: _ERROR, 15: _TRUTH, 16: _NUMBER, 17: _INLINE, 18: _SHARED}
"""Cells that stand right after the one before and do not say their column."""
_CELLS: Final = frozenset({1, _PACKED, _ERROR, _TRUTH, _NUMBER, _INLINE, _SHARED, _RICH, *_FORMULAS})


class _Book(NamedTuple):
    """What the cells of every sheet lean on."""

    texts: list[str]
    dates: frozenset[int]
    percents: frozenset[int]
    from_1904: bool


@dataclass(slots=True)
class _Draft:
    row: int = 0
    column: int = 0
    right: int = 0
    cells: dict[tuple[int, int], CellValue] = field(default_factory=dict)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    percents: set[tuple[int, int]] = field(default_factory=set)
    merged: list[MergedRange] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)


def read_xlsb(package: Package) -> tuple[Sheet, ...]:
    """The worksheets of the workbook, in order."""
    try:
        return _read(package)
    except (struct.error, IndexError) as error:
        raise InputError(Text("errors.workbook_unreadable"), file=package.file) from error


def _read(package: Package) -> tuple[Sheet, ...]:
    main = package.main or "xl/workbook.bin"
    links = package.relationships(main)
    parts = {link.kind: link.target for link in links if link.target in package}
    styles = package.read(parts["styles"]) if "styles" in parts else b""
    texts = package.read(parts["sharedStrings"]) if "sharedStrings" in parts else b""
    workbook = package.read(main)
    dates, percents = _styles(styles)
    from_1904 = any(body[0] & 1 for kind, body in _records(workbook) if kind == _PROPERTIES)
    shared = [_string(body, 1)[0] for kind, body in _records(texts) if kind == _TEXT_ITEM]
    book = _Book(shared, dates, percents, from_1904)
    targets = {link.id: link.target for link in links if link.kind == "worksheet"}
    return tuple(
        _sheet(package, name, targets[link], hidden, book)
        for name, link, hidden in _listed(workbook)
        if link in targets
    )


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of a part: kind and content (MS-XLSB 2.1.4)."""
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (data[at] & 0x7F) << 7
            at += 1
        size = 0
        for shift in (0, 7, 14, 21):
            size |= (data[at] & 0x7F) << shift
            at += 1
            if not data[at - 1] & 0x80:
                break
        if at + size > end:
            raise IndexError
        yield kind, data[at : at + size]
        at += size


def _string(body: bytes, at: int) -> tuple[str, int]:
    """A text and where it ends; the length of no text is all ones."""
    length: int = struct.unpack_from("<I", body, at)[0]
    if length == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + 2 * length
    if end > len(body):
        raise IndexError
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _listed(workbook: bytes) -> Iterator[tuple[str, str, bool]]:
    """Each sheet's name, its link, and whether it is hidden."""
    for kind, body in _records(workbook):
        if kind == _BUNDLE:
            link, end = _string(body, 8)
            yield _string(body, end)[0], link, struct.unpack_from("<I", body)[0] != 0


def _styles(data: bytes) -> tuple[frozenset[int], frozenset[int]]:
    """The cell styles that show dates, and those that show percentages."""
    codes: dict[int, str] = {}
    numbers: list[int] = []
    in_cells = False
    for kind, body in _records(data):
        if kind == _FORMAT:
            codes[struct.unpack_from("<H", body)[0]] = _string(body, 2)[0]
        elif kind in (_STYLES, _STYLES_END):
            in_cells = kind == _STYLES
        elif kind == _STYLE and in_cells:
            numbers.append(struct.unpack_from("<H", body, 2)[0])
    dates = frozenset(i for i, number in enumerate(numbers) if is_date(number, codes.get(number)))
    return dates, frozenset(i for i, number in enumerate(numbers) if is_percent(number, codes.get(number)))


def _sheet(package: Package, name: str, part: str, hidden: bool, book: _Book) -> Sheet:
    draft = _Draft()
    for kind, body in _records(package.read(part)):
        _keep(draft, kind, body, book)
        if draft.row * draft.right > MOST_CELLS:
            far = Text("errors.sheet_too_far", far=address(draft.row, draft.right))
            raise UnsafeError(far, file=package.file, sheet=name, code="RUS711")
    rows = rows_from(draft.cells)
    width = max(map(len, rows), default=0)
    return Sheet(
        name=name,
        rows=rows,
        merged=tuple(draft.merged),
        hidden=hidden,
        hidden_rows=frozenset(row for row in draft.hidden_rows if row <= len(rows)),
        hidden_columns=frozenset(n for a, z in draft.hidden_columns for n in range(a, min(z, width) + 1)),
        errors=FrozenDict(draft.errors),
        percents=frozenset(draft.percents),
    )


def _keep(draft: _Draft, kind: int, body: bytes, book: _Book) -> None:
    if kind == _ROW:
        draft.row, draft.column = struct.unpack_from("<I", body)[0] + 1, 0
        if body[11] & 0x10:
            draft.hidden_rows.add(draft.row)
    elif kind in _CELLS:
        draft.column = struct.unpack_from("<I", body)[0] + 1
        _cell(draft, _FORMULAS.get(kind, kind), body, 4, book)
    elif kind in _SHORT:
        draft.column += 1
        _cell(draft, _SHORT[kind], body, 0, book)
    elif kind == _COLUMN:
        first, last = struct.unpack_from("<2I", body)
        if body[16] & 1:
            draft.hidden_columns.append((first + 1, last + 1))
    elif kind == _MERGE:
        top, bottom, left, right = (number + 1 for number in struct.unpack_from("<4I", body))
        draft.merged.append(MergedRange(top, left, bottom, right))


def _cell(draft: _Draft, kind: int, body: bytes, at: int, book: _Book) -> None:
    if kind == 1:
        return
    spot = draft.row, draft.column
    draft.right = max(draft.right, draft.column)
    style = int.from_bytes(body[at : at + 3], "little")
    if kind == _ERROR:
        draft.errors[spot] = ERRORS.get(body[at + 4], "#N/A")
        return
    value = _value(kind, body, at + 4, book)
    if isinstance(value, float):
        if style in book.percents:
            draft.percents.add(spot)
        draft.cells[spot] = tidy(day_of(value, book.from_1904) if style in book.dates else value)
    else:
        draft.cells[spot] = tidy(value)


def _value(kind: int, body: bytes, at: int, book: _Book) -> float | bool | str:
    if kind == _PACKED:
        return rk_number(struct.unpack_from("<I", body, at)[0])
    if kind == _NUMBER:
        return float(struct.unpack_from("<d", body, at)[0])
    if kind == _TRUTH:
        return bool(body[at])
    if kind == _SHARED:
        return book.texts[int.from_bytes(body[at : at + 4], "little")]
    return _string(body, at + 1 if kind == _RICH else at)[0]
