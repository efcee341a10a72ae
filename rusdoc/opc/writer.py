"""A package written anew with some parts changed; the others are copied as they lie, still packed.

Nothing in the result depends on the clock: every part has the same date (APPNOTE.TXT 4.4.6), so
the same parts give the same bytes.
"""

from __future__ import annotations

import struct
import zlib

from rusdoc.frozen import frozen
from rusdoc.opc.directory import DEFLATED, Entry
from rusdoc.opc.package import Package

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Final

_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_VERSION: Final = 20
_NAMES_ARE_UTF8: Final = 0x800
_MIDNIGHT, _FIRST_OF_JANUARY_1980 = 0, (0 << 9) | (1 << 5) | 1
_LEVEL: Final = 6


@frozen
class Packed:
    """A part ready to lie in a zip file."""

    name: str
    method: int
    crc: int
    size: int
    data: bytes


def packed(name: str, data: bytes, level: int = _LEVEL) -> Packed:
    """A part compressed."""
    squeeze = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Packed(
        name, DEFLATED, zlib.crc32(data), len(data), b"".join((squeeze.compress(data), squeeze.flush()))
    )


def as_it_lies(package: Package, entry: Entry) -> Packed:
    """A part of a package, not unpacked."""
    return Packed(entry.name, entry.method, entry.crc, entry.size, package.data[entry.start : entry.end])


def write_package(parts: Iterable[Packed]) -> bytes:
    """A zip file with the parts, in order."""
    chunks: list[bytes] = []
    directory: list[bytes] = []
    offset = count = 0
    for part in parts:
        name = part.name.encode("utf-8")
        flags = 0 if part.name.isascii() else _NAMES_ARE_UTF8
        facts = (flags, part.method, _MIDNIGHT, _FIRST_OF_JANUARY_1980, part.crc, len(part.data), part.size)
        head = _LOCAL.pack(b"PK\x03\x04", _VERSION, *facts, len(name), 0) + name
        directory.append(
            _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, *facts, len(name), 0, 0, 0, 0, 0, offset) + name
        )
        chunks += (head, part.data)
        offset += len(head) + len(part.data)
        count += 1
    size = sum(map(len, directory))
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, size, offset, 0)
    return b"".join((*chunks, *directory, end))


def rewrite(package: Package, changed: Mapping[str, bytes]) -> bytes:
    """The package with the `changed` parts in place of the old ones, and new ones at the end."""
    left = {name.casefold(): (name, data) for name, data in changed.items()}
    parts: list[Packed] = []
    for entry in package.entries:
        new = left.pop(entry.name.casefold(), None)
        parts.append(packed(entry.name, new[1]) if new else as_it_lies(package, entry))
    parts += [packed(name, data) for name, data in left.values()]
    return write_package(parts)
