"""One filling of a template: every part with one context, and what the values bring put into the package."""

from __future__ import annotations

from rusdoc.opc import Package
from rusdoc.opc.writer import Packed, as_it_lies, packed, write_package
from rusdoc.word.engine import guard
from rusdoc.word.engine.compiled import CompiledPart
from rusdoc.word.engine.edits import Edits
from rusdoc.word.engine.guard import NeedsJinjaError
from rusdoc.word.engine.inserts import Inserter
from rusdoc.word.engine.packing import chunks, packed_stream
from rusdoc.word.engine.runtime import Runtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any


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
        self._edits = Edits(package, links)
        self.part: CompiledPart | None = None

    def document(self, parts: list[CompiledPart], replaced: Mapping[str, bytes]) -> bytes:
        """The whole package, filled."""
        filled = {part.part.name.casefold(): self._filled(part) for part in parts}
        self.part = None
        changed = {**self._edits.finished(), **replaced}
        return write_package(self._entries(filled, changed))

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
            self._edits = before.copy()
            try:
                if before.has_appended(part.part.name):
                    return self._with_notes(part, part.program)
                return self._by_code(part, part.program)
            except NeedsJinjaError:
                self._edits = before
        return self._by_jinja(part)

    def _inserter(self, part: CompiledPart, *, resolves: bool) -> Inserter:
        return Inserter(
            part.part.name,
            self._edits,
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
        text = self._edits.with_appended(part.part.name, f"{part.head}{body}{part.tail}")
        return packed_stream(part.part.name, (text.encode(),))

    def _by_jinja(self, part: CompiledPart) -> Packed:
        from rusdoc.word.engine.jinja_part import repaired

        inserter = self._inserter(part, resolves=False)
        text = part.jinja().render(self._context, guard.Budget(self._steps // 2), inserter)
        text = repaired(text, is_body=part.is_body, inserter=inserter)
        whole = self._edits.with_appended(part.part.name, f"{part.head}{text}{part.tail}")
        return packed_stream(part.part.name, (whole.encode(),))
