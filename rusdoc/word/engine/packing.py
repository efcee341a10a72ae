"""The pieces of a filled part, packed as they come: no part is ever whole in memory unless it is small."""

from __future__ import annotations

import zlib

from rusdoc.opc.writer import Packed
from rusdoc.word.engine import guard
from rusdoc.word.engine.runtime import BEGIN_TABLE, END_TABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Final

_CHUNK: Final = 120_000
_SMALL: Final = 400_000
_LEVEL_SMALL: Final = 6
_LEVEL_LARGE: Final = 3
"""Large parts are repetitive: a fast level packs them to a few per cent all the same."""
_DEFLATED: Final = 8


def packed_stream(name: str, pieces: Iterable[Any]) -> Packed:
    """A part from its pieces, packed."""
    crc = size = 0
    waiting: list[bytes] = []
    squeeze: Any = None
    done: list[bytes] = []
    for data in chunks(pieces):
        crc = zlib.crc32(data, crc)
        size += len(data)
        if size > guard.MOST_OUTPUT:
            raise guard.OverrunError
        if squeeze is None:
            waiting.append(data)
            if size > _SMALL:
                squeeze = _squeeze(_LEVEL_LARGE)
                done += map(squeeze.compress, waiting)
                waiting.clear()
        else:
            done.append(squeeze.compress(data))
    if squeeze is None:
        squeeze = _squeeze(_LEVEL_SMALL)
        done += map(squeeze.compress, waiting)
    done.append(squeeze.flush())
    return Packed(name, _DEFLATED, crc, size, b"".join(done))


def _squeeze(level: int) -> Any:
    return zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)


def chunks(pieces: Iterable[Any]) -> Iterator[bytes]:
    """The pieces joined to chunks of a handy size; tables whose cells come out of loops are fitted."""
    texts: list[bytes] = []
    outer: list[list[bytes]] = []
    size = 0
    for piece in pieces:
        if piece.__class__ is bytes:
            texts.append(piece)
            size += len(piece)
            if size > _CHUNK and not outer:
                yield b"".join(texts)
                texts.clear()
                size = 0
            elif size > guard.MOST_OUTPUT // 4:
                raise guard.OverrunError
        elif piece is BEGIN_TABLE:
            outer.append(texts)
            texts = []
        elif piece is END_TABLE:
            from rusdoc.word.engine.grid import fitted

            table = fitted(b"".join(texts).decode()).encode()
            texts = outer.pop()
            texts.append(table)
    yield b"".join(texts)
