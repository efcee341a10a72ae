"""Zip files made in memory, also such as no program would make."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PLAIN = '<cellXfs><xf numFmtId="0"/></cellXfs>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """An ordinary zip file."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return data.getvalue()


def relationships(*links: tuple[str, str, str]) -> str:
    """A relationships part: id, kind and target of each link."""
    found = "".join(
        f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{target}"/>' for i, kind, target in links
    )
    return f'<Relationships xmlns="{PACKAGE}">{found}</Relationships>'


def xlsx(
    sheet_data: str,
    *,
    shared: str = "",
    styles: str = "",
    before: str = "",
    after: str = "",
    **parts: str | bytes,
) -> bytes:
    """A workbook of one sheet with this content of its `sheetData`."""
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": relationships(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Tiltak" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relationships(
                ("r1", "worksheet", "worksheets/sheet1.xml"),
                ("r2", "sharedStrings", "sharedStrings.xml"),
                ("r3", "styles", "styles.xml"),
            ),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{before}<sheetData>{sheet_data}</sheetData>{after}</worksheet>',
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{styles or PLAIN}</styleSheet>',
        }
        | parts
    )


def by_hand(
    entries: list[tuple[str, bytes, int | None]], *, shared_offset: bool = False, flags: int = 0
) -> bytes:
    """A zip file whose directory says what it is told: name, content, and the size it claims."""
    body, directory = b"", b""
    first = 0
    for name, content, claimed in entries:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(content) + packer.flush()
        size = len(content) if claimed is None else claimed
        raw, offset = name.encode(), len(body)
        sizes = (zlib.crc32(content), len(packed), size)
        body += (
            struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, flags, 8, 0, 0, *sizes, len(raw), 0) + raw + packed
        )
        at = first if shared_offset else offset
        directory += (
            struct.pack(
                "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, flags, 8, 0, 0, *sizes, len(raw), 0, 0, 0, 0, 0, at
            )
            + raw
        )
    end = struct.pack(
        "<4s4H2IH", b"PK\x05\x06", 0, 0, len(entries), len(entries), len(directory), len(body), 0
    )
    return body + directory + end
