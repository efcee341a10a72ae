"""Workbooks of Excel 97–2003 (.xls): values by calamine, the rest from the records (MS-XLS)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from rusdoc.errors import InputError, ProtectedError, UnsafeError
from rusdoc.excel.binary import ERRORS
from rusdoc.excel.calamine import by_calamine, cells_of
from rusdoc.excel.formats import is_percent
from rusdoc.excel.tidy import MOST_CELLS, tidy_rows
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import address
from rusdoc.model.workbook import MergedRange, Sheet
from rusdoc.opc.directory import DamagedError
from rusdoc.opc.ole import MAGIC, Container
from rusdoc.texts import Text

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_END, _FORMULA, _PASSWORD, _COLUMN, _SHEET = 0x0A, 0x06, 0x2F, 0x7D, 0x85
_PACKED_ROW, _STYLE, _MERGES, _ROW, _NUMBER = 0xBD, 0xE0, 0xE5, 0x208, 0x203
_TRUTH_OR_ERROR, _PACKED, _FORMAT = 0x205, 0x27E, 0x41E
_CELLS: Final = frozenset({_FORMULA, _NUMBER, _PACKED, _TRUTH_OR_ERROR, 0xFD, 0x204, 0xD6})
_NUMBERS: Final = frozenset({_FORMULA, _NUMBER, _PACKED})


class _Globals(NamedTuple):
    """What the workbook says of its sheets: where each begins and whether it is hidden."""

    sheets: list[tuple[int, bool]]
    percents: frozenset[int]


@dataclass(slots=True)
class _Looks:
    """What a sheet's records say beside its values."""

    rows: int = 0
    columns: int = 0
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    percents: set[tuple[int, int]] = field(default_factory=set)
    merged: list[MergedRange] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


def read_xls(data: bytes, file: str) -> tuple[Sheet, ...]:
    """The worksheets of the workbook, in order."""
    stream = _stream(data, file)
    try:
        workbook = _globals(stream, file)
        looks = [_looks(stream, at, workbook.percents) for at, _ in workbook.sheets]
    except (struct.error, IndexError) as error:
        raise InputError(Text("errors.workbook_unreadable"), file=file) from error
    for look in looks:
        if look.rows * look.columns > MOST_CELLS:
            far = Text("errors.sheet_too_far", far=address(look.rows, look.columns))
            raise UnsafeError(far, file=file, code="RUS711")
    return _sheets(data, file, workbook, looks)


def _sheets(data: bytes, file: str, workbook: _Globals, looks: list[_Looks]) -> tuple[Sheet, ...]:
    def sheets(opened: CalamineWorkbook) -> tuple[Sheet, ...]:
        listed = [
            (index, sheet.name)
            for index, sheet in enumerate(opened.sheets_metadata)
            if str(sheet.typ).endswith("WorkSheet")  # the enum has no `name`
        ]
        if len(listed) != len(looks):
            raise InputError(Text("errors.workbook_unreadable"), file=file)
        return tuple(
            _sheet(name, cells_of(opened, index), hidden, look)
            for (index, name), (_, hidden), look in zip(listed, workbook.sheets, looks, strict=True)
        )

    return by_calamine(data, file, sheets)


def _sheet(name: str, cells: object, hidden: bool, looks: _Looks) -> Sheet:
    rows = tidy_rows(cells, looks.errors)  # type: ignore[arg-type]  # rows of calamine's own values
    width = max(map(len, rows), default=0)
    return Sheet(
        name=name,
        rows=rows,
        merged=tuple(looks.merged),
        hidden=hidden,
        hidden_rows=frozenset(row for row in looks.hidden_rows if row <= len(rows)),
        hidden_columns=frozenset(column for column in looks.hidden_columns if column <= width),
        errors=FrozenDict(looks.errors),
        percents=frozenset(looks.percents),
    )


def _stream(data: bytes, file: str) -> bytes:
    """The workbook's own stream in its container; Excel 4 and before had no container."""
    if not data.startswith(MAGIC):
        return data
    try:
        container = Container(data)
        return container.read("workbook" if "workbook" in container.names else "book")
    except DamagedError:
        raise InputError(Text("errors.file_damaged"), file=file) from None


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from a place to the end of its part: kind and content."""
    if at >= len(stream):
        raise IndexError
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<2H", stream, at)
        if at + 4 + size > len(stream):
            raise IndexError
        yield kind, stream[at + 4 : at + 4 + size]
        if kind == _END:
            return
        at += 4 + size


def _globals(stream: bytes, file: str) -> _Globals:
    sheets: list[tuple[int, bool]] = []
    codes: dict[int, str] = {}
    styles: list[int] = []
    for kind, body in _records(stream, 0):
        if kind == _PASSWORD:
            raise ProtectedError(Text("errors.file_protected"), file=file)
        if kind == _SHEET and body[5] == 0:  # a worksheet; charts and macros have other numbers
            sheets.append((struct.unpack_from("<I", body)[0], body[4] & 3 != 0))
        elif kind == _FORMAT:
            codes[struct.unpack_from("<H", body)[0]] = body[2:].decode("latin-1")
        elif kind == _STYLE:
            styles.append(struct.unpack_from("<H", body, 2)[0])
    percents = frozenset(i for i, number in enumerate(styles) if is_percent(number, codes.get(number)))
    return _Globals(sheets, percents)


def _looks(stream: bytes, at: int, percents: frozenset[int]) -> _Looks:
    looks = _Looks()
    for kind, body in _records(stream, at):
        if kind in _CELLS:
            _cell(looks, kind, body, percents)
        elif kind == _PACKED_ROW:
            _packed_row(looks, body, percents)
        elif kind == _ROW and struct.unpack_from("<H", body, 12)[0] & 0x20:
            looks.hidden_rows.add(struct.unpack_from("<H", body)[0] + 1)
        elif kind == _COLUMN:
            first, last, _, _, flags = struct.unpack_from("<5H", body)
            if flags & 1:
                looks.hidden_columns.update(range(first + 1, last + 2))
        elif kind == _MERGES:
            for place in range(2, len(body) - 7, 8):
                top, bottom, left, right = struct.unpack_from("<4H", body, place)
                looks.merged.append(MergedRange(top + 1, left + 1, bottom + 1, right + 1))
    return looks


def _cell(looks: _Looks, kind: int, body: bytes, percents: frozenset[int]) -> None:
    row, column, style = struct.unpack_from("<3H", body)
    spot = row + 1, column + 1
    _reach(looks, *spot)
    if kind == _TRUTH_OR_ERROR and body[7]:
        looks.errors[spot] = ERRORS.get(body[6], "#N/A")
    elif kind == _FORMULA and body[12:14] == b"\xff\xff" and body[6] == 2:
        looks.errors[spot] = ERRORS.get(body[8], "#N/A")
    elif kind in _NUMBERS and style in percents:
        looks.percents.add(spot)


def _packed_row(looks: _Looks, body: bytes, percents: frozenset[int]) -> None:
    """Numbers side by side in one record, each with its style."""
    row, first = struct.unpack_from("<2H", body)
    for index in range((len(body) - 6) // 6):
        spot = row + 1, first + index + 1
        _reach(looks, *spot)
        if struct.unpack_from("<H", body, 4 + 6 * index)[0] in percents:
            looks.percents.add(spot)


def _reach(looks: _Looks, row: int, column: int) -> None:
    looks.rows, looks.columns = max(looks.rows, row), max(looks.columns, column)
