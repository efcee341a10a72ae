"""The list of parts at the end of a zip file, what is wrong with it, and one part inflated.

The standard library's `zipfile` takes 30 ms to import, more than reading a whole measure sheet,
and does not tell where the parts lie; this reads the same records (APPNOTE.TXT 4.3) and no more.

How much a package may hold is far above what people make (a plan with a hundred pictures has some 200
parts and 50 MB), and far below what exhausts an ordinary computer.
"""

from __future__ import annotations

import struct
import zlib
from itertools import pairwise

from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Final

STORED, DEFLATED = 0, 8
_PIECE: Final = 16_384
_END: Final = struct.Struct("<4s4H2IH")
_END64: Final = struct.Struct("<4sQ2H2I4Q")
_LOCATOR: Final = struct.Struct("<4sIQI")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_FULL: Final = 0xFFFFFFFF
_UTF8: Final = 0x800
_ENCRYPTED: Final = 0x1
MOST_PARTS: Final = 5_000
MOST_BYTES: Final = 600_000_000
MOST_BYTES_IN_PART: Final = 250_000_000
MOST_PACKING: Final = 150
"""No sheet people made is packed tighter; zeros are packed a thousand times."""
_SMALL: Final = 20_000_000
_MOST_INFLATION: Final = 1_032
"""What deflate can pack at the very most."""
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".bmp", ".svg", ".wdp")


class DamagedError(Exception):
    """The bytes are not a whole zip file."""


@frozen
class Entry:
    """A part as the directory lists it; `start` is where its own bytes begin, `offset` its header."""

    name: str
    method: int
    encrypted: bool
    crc: int
    packed: int
    size: int
    offset: int
    start: int

    @property
    def end(self) -> int:
        """Where the part's bytes end."""
        return self.start + self.packed


def read_directory(data: bytes, most: int) -> tuple[Entry, ...]:
    """The parts of a zip file, at most `most` + 1 of them; `DamagedError` when the records do not hold."""
    try:
        count, at = _directory(data)
        entries: list[Entry] = []
        for _ in range(min(count, most + 1)):
            entry, at = _entry(data, at)
            entries.append(entry)
    except (struct.error, IndexError) as error:
        raise DamagedError from error
    return tuple(entries)


def _directory(data: bytes) -> tuple[int, int]:
    """How many parts the directory lists, and where it begins."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - _END.size - 0xFFFF))
    if end < 0:
        raise DamagedError
    _, _, _, _, count, size, at, _ = _END.unpack_from(data, end)
    if 0xFFFF in (count,) or _FULL in (size, at):
        signature, _, at64, _ = _LOCATOR.unpack_from(data, end - _LOCATOR.size)
        if signature == b"PK\x06\x07":
            end = at64
            fields = _END64.unpack_from(data, at64)
            count, size, at = fields[7], fields[8], fields[9]
    if at + size > end:
        raise DamagedError
    return count, at


def _entry(data: bytes, at: int) -> tuple[Entry, int]:
    fields = _CENTRAL.unpack_from(data, at)
    signature, flags, method = fields[0], fields[3], fields[4]
    crc, packed, size, name_length, extra_length, comment_length = fields[7:13]
    offset = fields[16]
    if signature != b"PK\x01\x02":
        raise DamagedError
    name_at = at + _CENTRAL.size
    raw = data[name_at : name_at + name_length]
    extra = data[name_at + name_length : name_at + name_length + extra_length]
    size, packed, offset = _long_sizes(extra, size, packed, offset)
    start = _start(data, offset, raw)
    if start + packed > len(data):
        raise DamagedError
    encoding = "utf-8" if flags & _UTF8 or raw.isascii() else "cp437"  # which is a module to be loaded
    name = raw.decode(encoding, "replace")
    entry = Entry(name, method, bool(flags & _ENCRYPTED), crc, packed, size, offset, start)
    return entry, name_at + name_length + extra_length + comment_length


def _long_sizes(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """The sizes of a part, from its zip64 record where the short fields are full (APPNOTE 4.5.3)."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            longs = iter(struct.unpack_from(f"<{length // 8}Q", extra, at + 4))
            size, packed, offset = (
                next(longs, value) if value == _FULL else value for value in (size, packed, offset)
            )
        at += 4 + length
    return size, packed, offset


def _start(data: bytes, offset: int, raw_name: bytes) -> int:
    """Where a part's bytes begin; its own header must carry the name that the directory gives."""
    fields = _LOCAL.unpack_from(data, offset)
    signature, name_length, extra_length = fields[0], fields[9], fields[10]
    name_at = offset + _LOCAL.size
    if signature != b"PK\x03\x04" or data[name_at : name_at + name_length] != raw_name:
        raise DamagedError
    return name_at + int(name_length) + int(extra_length)


def inflate(data: bytes, entry: Entry) -> bytes:
    """The bytes of a part; `DamagedError` when they are not as many as the directory promises."""
    packed = data[entry.start : entry.end]
    if entry.method == STORED:
        found = packed
    elif entry.method == DEFLATED:
        try:
            found = b"".join(_inflated(packed, entry.size + 1))
        except zlib.error as error:
            raise DamagedError from error
    else:
        raise DamagedError
    if len(found) != entry.size or zlib.crc32(found) != entry.crc:
        raise DamagedError
    return found


def _inflated(packed: bytes, most: int) -> Iterator[bytes]:
    """The bytes in pieces that the memory finds room for anywhere, as many as `most`: in one go they take
    twice their room, and the system is not given it back."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for start in range(0, len(packed), _PIECE):
        piece = inflater.decompress(packed[start : start + _PIECE], most)
        yield piece
        most -= len(piece)
        if most <= 0:
            return


def trouble_with(entries: Sequence[Entry]) -> str | None:
    """The key of what is wrong with a package's list of parts; None when nothing is."""
    if len(entries) > MOST_PARTS:
        return "package_parts"
    if any(map(_is_too_big, entries)) or sum(entry.size for entry in entries) > MOST_BYTES:
        return "package_size"
    names = [entry.name.casefold() for entry in entries]
    if len(set(names)) < len(names) or any(map(_is_trick, names)) or _overlap(entries):
        return "package_tricks"
    return None


def _is_too_big(entry: Entry) -> bool:
    packed_tight = entry.size > _SMALL and entry.size > MOST_PACKING * max(entry.packed, 1)
    return entry.size > MOST_BYTES_IN_PART or packed_tight


def _is_trick(name: str) -> bool:
    """A name that would leave the folder it is unpacked in."""
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in name or "\0" in name


def _overlap(entries: Sequence[Entry]) -> bool:
    """Parts that share bytes, so that a small file unpacks to a huge one."""
    ordered = sorted(entries, key=lambda entry: entry.offset)
    return any(before.end > after.offset for before, after in pairwise(ordered))


def may_lie(entry: Entry) -> bool:
    """Whether a part could inflate to much more than it says, for a reader that goes on to the end."""
    is_picture = entry.name.casefold().endswith(_PICTURES)
    return not is_picture and entry.packed * _MOST_INFLATION > MOST_BYTES_IN_PART
