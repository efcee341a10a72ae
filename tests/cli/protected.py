"""What Office makes of a workbook with a password: a container (MS-CFB) with an encrypted stream in it."""

from __future__ import annotations

import struct

END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def encrypted_package() -> bytes:
    """The smallest such container: a header, one sector of allocation, one of directory."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<5H", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<I", header, 44, 1)  # sectors of allocation
    struct.pack_into("<I", header, 48, 1)  # the directory's first sector
    struct.pack_into("<I", header, 56, 4096)  # smaller streams stand in the small one
    struct.pack_into("<5I", header, 60, END, 0, END, 0, 0)  # no small streams, no further allocation
    header[80:512] = struct.pack("<108I", *[FREE] * 108)
    allocation = struct.pack("<128I", FAT, END, *[FREE] * 126)
    directory = (
        _entry("Root Entry", 5) + _entry("EncryptionInfo", 2) + _entry("EncryptedPackage", 2) + _entry("", 0)
    )
    return bytes(header) + allocation + directory


def _entry(name: str, kind: int) -> bytes:
    entry = bytearray(128)
    words = name.encode("utf-16-le")
    entry[: len(words)] = words
    struct.pack_into("<HBB3I", entry, 64, len(words) + 2 if name else 0, kind, 1, FREE, FREE, FREE)
    struct.pack_into("<2I", entry, 116, END, 0)
    return bytes(entry)
