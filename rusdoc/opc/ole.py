"""The older container of Office (MS-CFB): Excel 97 workbooks, and anything with a password on it."""

from __future__ import annotations

import struct

from rusdoc.opc.directory import DamagedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST_SECTOR: Final = 0xFFFFFFFA
_MINI_LIMIT: Final = 4096


class Container:
    """The streams of a container by name, in lower case; `DamagedError` when it does not hold together."""

    def __init__(self, data: bytes) -> None:
        try:
            self._open(data)
        except (struct.error, IndexError) as error:
            raise DamagedError from error

    def _open(self, data: bytes) -> None:
        self._data = data
        shift, mini_shift = struct.unpack_from("<2H", data, 30)
        if data[:8] != MAGIC or shift not in (9, 12) or mini_shift != 6:
            raise DamagedError
        self._sector, self._mini = 1 << shift, 1 << mini_shift
        directory_at, mini_at = struct.unpack_from("<I", data, 48)[0], struct.unpack_from("<I", data, 60)[0]
        self._table = self._allocation()
        entries = self._chain(directory_at)
        self._streams = dict(_streams(entries))
        root = next((at for name, at in self._streams.items() if name == "root entry"), None)
        self._small = self._chain(self._streams["root entry"][0]) if root else b""
        mini = self._chain(mini_at)
        self._small_table = struct.unpack(f"<{len(mini) // 4}I", mini[: len(mini) // 4 * 4])

    def _allocation(self) -> tuple[int, ...]:
        """Which sector follows each sector."""
        listed = list(struct.unpack_from("<109I", self._data, 76))
        following, per = struct.unpack_from("<I", self._data, 68)[0], self._sector // 4
        for _ in range(len(self._data) // self._sector + 1):
            if following >= _LAST_SECTOR:
                break
            more = struct.unpack_from(f"<{per}I", self._data, (following + 1) * self._sector)
            listed += more[:-1]
            following = more[-1]
        table: list[int] = []
        for sector in listed:
            at = (sector + 1) * self._sector
            if sector < _LAST_SECTOR and at < len(self._data):
                block = self._data[at : at + self._sector].ljust(self._sector, b"\xff")
                table += struct.unpack(f"<{per}I", block)
        return tuple(table)

    def _chain(self, sector: int) -> bytes:
        return self._follow(sector, self._table, self._data, self._sector, 1)

    @staticmethod
    def _follow(sector: int, table: tuple[int, ...], data: bytes, size: int, skipped: int) -> bytes:
        parts: list[bytes] = []
        while sector < _LAST_SECTOR:
            if sector >= len(table) or len(parts) > len(table):
                raise DamagedError
            at = (sector + skipped) * size
            if at >= len(data):
                raise DamagedError
            parts.append(data[at : at + size])
            sector = table[sector]
        return b"".join(parts)

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams and folders, in lower case."""
        return frozenset(self._streams)

    def read(self, name: str) -> bytes:
        """The bytes of a stream."""
        sector, size = self._streams[name]
        if size < _MINI_LIMIT:
            return self._follow(sector, self._small_table, self._small, self._mini, 0)[:size]
        return self._chain(sector)[:size]


def _streams(entries: bytes) -> list[tuple[str, tuple[int, int]]]:
    found = []
    for at in range(0, len(entries) - 127, 128):
        length = struct.unpack_from("<H", entries, at + 64)[0]
        if entries[at + 66] and 2 <= length <= 64:
            name = entries[at : at + length - 2].decode("utf-16-le", "replace").casefold()
            sector, size = struct.unpack_from("<2I", entries, at + 116)
            found.append((name, (sector, size)))
    return found
