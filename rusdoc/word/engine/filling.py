"""One filling of a template: every part with one context, and what the values bring put into the package.

The pieces of a part are packed as they come: no part is ever whole in memory unless it is small.
"""

from __future__ import annotations

import zlib

from rusdoc.opc import Package
from rusdoc.opc.writer import Packed, as_it_lies, packed, write_package
from rusdoc.word.engine import guard
from rusdoc.word.engine.compiled import CompiledPart
from rusdoc.word.engine.guard import NeedsJinjaError
from rusdoc.word.engine.inserts import Inserter
from rusdoc.word.engine.runtime import BEGIN_TABLE, END_TABLE, Runtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, Final

    from rusdoc.word.engine.edits import Edits

_CHUNK: Final = 120_000
_SMALL: Final = 400_000
_LEVEL_SMALL: Final = 6
_LEVEL_LARGE: Final = 3
"""Large parts are repetitive: a fast level packs them to a few per cent all the same."""
_DEFLATED: Final = 8
_OF_A_TEMPLATE: Final = "template.main+xml"
"""The end of the content type of a `.dotx`, which becomes a document's."""


class Filling:
    """Fills the parts of a package in turn. `links` are the addresses of the template's own link ids,
    `none` is what stands for a value that is None."""

    def __init__(
        self,
        package: Package,
        context: Mapping[str, Any],
        filters: Mapping[str, Callable[..., Any]],
        links: Mapping[str, str],
        none: str = "None",
    ) -> None:
        self._package = package
        self._context = context
        self._filters = filters
        self._links = links
        self._none = none
        self._steps = guard.MOST_STEPS
        self._edits: Edits | None = None
        self.part: CompiledPart | None = None

    def document(self, parts: list[CompiledPart], replaced: Mapping[str, bytes]) -> bytes:
        """The whole package, filled."""
        filled = {part.part.name.casefold(): self._filled(part) for part in parts}
        self.part = None
        changed = {**self._additions(), **replaced}
        return write_package(self._entries(filled, changed))

    def _edited(self) -> Edits:
        """What takes the pictures, links and documents that the values bring; most bring none."""
        if self._edits is None:
            from rusdoc.word.engine.edits import Edits

            self._edits = Edits(self._package, self._links)
        return self._edits

    def _additions(self) -> dict[str, bytes]:
        is_template = self._package.content_type(self._package.main or "").endswith(_OF_A_TEMPLATE)
        return self._edited().finished() if self._edits or is_template else {}

    def _entries(self, filled: dict[str, Packed], changed: dict[str, bytes]) -> Iterator[Packed]:
        left = {name.casefold(): (name, data) for name, data in changed.items()}
        for entry in self._package.entries:
            key = entry.name.casefold()
            new = left.pop(key, None)
            if key in filled:
                yield filled[key]
            elif new:
                yield packed(entry.name, new[1])
            else:
                yield as_it_lies(self._package, entry)
        for name, data in left.values():
            yield packed(name, data)

    def _filled(self, part: CompiledPart) -> Packed:
        self.part = part
        if part.program is not None:
            before = self._edits
            self._edits = before.copy() if before else None
            try:
                if before and before.has_appended(part.part.name):
                    return self._with_notes(part, part.program)
                return self._by_code(part, part.program)
            except NeedsJinjaError:
                self._edits = before
        return self._by_jinja(part)

    def _inserter(self, part: CompiledPart, *, resolves: bool) -> Inserter:
        return Inserter(
            part.part.name,
            self._edited,
            self._links,
            is_body=part.is_body,
            shape=part.shape,
            resolves=resolves,
            none=self._none,
        )

    def _by_code(self, part: CompiledPart, program: Callable[..., Any]) -> Packed:
        budget = guard.Budget(self._steps)
        runtime = Runtime(self._context, self._filters, budget, self._inserter(part, resolves=True))

        def pieces() -> Iterator[Any]:
            yield part.head.encode()
            yield from runtime.run(program)
            yield part.tail.encode()

        return packed_stream(part.part.name, pieces())

    def _with_notes(self, part: CompiledPart, program: Callable[..., Any]) -> Packed:
        """Notes of the template, and after them those of the documents that were put into it."""
        runtime = Runtime(
            self._context, self._filters, guard.Budget(self._steps), self._inserter(part, resolves=True)
        )
        body = b"".join(chunks(runtime.run(program))).decode()
        text = self._edited().with_appended(part.part.name, f"{part.head}{body}{part.tail}")
        return packed_stream(part.part.name, (text.encode(),))

    def _by_jinja(self, part: CompiledPart) -> Packed:
        from rusdoc.word.engine.jinja_part import repaired

        inserter = self._inserter(part, resolves=False)
        text = part.jinja().render(self._context, guard.Budget(self._steps // 2), inserter)
        text = repaired(text, is_body=part.is_body, inserter=inserter)
        whole = self._edited().with_appended(part.part.name, f"{part.head}{text}{part.tail}")
        return packed_stream(part.part.name, (whole.encode(),))


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
