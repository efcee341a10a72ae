"""A binary workbook (.xlsb) put together record by record: no library here writes the format."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import TypeAlias

from tests.opc.zips import relationships, zipped

Value: TypeAlias = "str | float | int | bool | bytes | tuple[str, int] | None"
"""A cell: bytes of one length are an error code, ``("dato", 46000)`` and ``("prosent", 0.5)`` a style."""
STYLES = {"vanlig": 0, "dato": 1, "prosent": 2}


def record(kind: int, body: bytes = b"") -> bytes:
    """A record: kind and length in seven bits a byte."""
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(body), b""
    while True:
        size, low = size >> 7, size & 0x7F
        length += bytes([low | (0x80 if size else 0)])
        if not size:
            return number + length + body


def text(words: str) -> bytes:
    """A text with its length before it."""
    return struct.pack("<I", len(words)) + words.encode("utf-16-le")


def cell(column: int, value: Value) -> bytes:
    """A cell of a row."""
    style = 0
    if isinstance(value, tuple):
        style, value = STYLES[value[0]], value[1]
    head = struct.pack("<2I", column, style)
    if value is None:
        return record(1, head)
    if isinstance(value, bytes):
        return record(3, head + value)
    if isinstance(value, bool):
        return record(4, head + bytes([value]))
    if isinstance(value, int):
        return record(2, head + struct.pack("<I", (value << 2 | 2) & 0xFFFFFFFF))
    if isinstance(value, float):
        return record(5, head + struct.pack("<d", value))
    return record(6, head + text(value))


def xlsb(
    rows: Iterable[Iterable[Value]],
    *,
    hidden_rows: Iterable[int] = (),
    merged: Iterable[tuple[int, int, int, int]] = (),
    hidden_columns: Iterable[int] = (),
    extra: bytes = b"",
) -> bytes:
    """A workbook of one sheet called Tiltak; `extra` goes after its cells."""
    sheet = b"".join(record(60, struct.pack("<4IH", c - 1, c - 1, 2560, 0, 1)) for c in hidden_columns)
    hidden = set(hidden_rows)
    for number, row in enumerate(rows):
        flags = bytes([0, 0x10 if number + 1 in hidden else 0])
        sheet += record(0, struct.pack("<2IH", number, 0, 300) + flags + bytes(5))
        sheet += b"".join(cell(column, value) for column, value in enumerate(row))
    sheet += extra
    sheet += b"".join(
        record(176, struct.pack("<4I", t - 1, b - 1, left - 1, r - 1)) for t, left, b, r in merged
    )
    styles = (
        record(617, struct.pack("<I", 3))
        + b"".join(record(47, struct.pack("<2H", 0, f) + bytes(12)) for f in (0, 14, 9))
        + record(618)
    )
    main = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Override PartName="/xl/workbook.bin" ContentType="{main}"/></Types>',
            "_rels/.rels": relationships(("r1", "officeDocument", "xl/workbook.bin")),
            "xl/workbook.bin": record(156, struct.pack("<2I", 0, 1) + text("r1") + text("Tiltak")),
            "xl/_rels/workbook.bin.rels": relationships(
                ("r1", "worksheet", "worksheets/sheet1.bin"), ("r2", "styles", "styles.bin")
            ),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/styles.bin": styles,
        }
    )
