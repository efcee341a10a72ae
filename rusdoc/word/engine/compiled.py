"""A template read once: each of its parts as code, ready to be filled any number of times."""

from __future__ import annotations

import re
from functools import cached_property

from rusdoc.errors import InputError
from rusdoc.frozen import frozen
from rusdoc.opc import Package
from rusdoc.texts import Text
from rusdoc.word.engine.cache import KeptPart, digest_of, keep, kept, key_of
from rusdoc.word.engine.generate import Code, UnsupportedError
from rusdoc.word.ready import MADE_OF

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Final

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STORIES: Final = ("header", "footer")
_NOTES: Final = ("footnotes", "endnotes", "comments")
_PROPERTIES: Final = ("core-properties", "custom-properties", "extended-properties")


@frozen
class Part:
    """A part to fill in. `kind` is ``body``, ``header``, ``footer``, ``footnotes``, ``endnotes``,
    ``comments`` or ``properties``."""

    name: str
    kind: str


class PartError(Exception):
    """A part whose tags cannot be read: the cause, and the source that the cause counts in."""

    def __init__(self, kind: str, source: str, cause: Exception) -> None:
        super().__init__(kind, cause)
        self.kind = kind
        self.source = source
        self.cause = cause


class CompiledPart:
    """One part: what goes before and after it unchanged, and between them code, or the way over Jinja.

    `line_tags` has for each line of the code the number of the tag that it comes from, -1 for none."""

    def __init__(
        self,
        read: KeptPart,
        package: Package,
        filters: Mapping[str, Callable[..., Any]],
        program: Callable[..., Any] | None = None,
        line_tags: Sequence[int] = (),
    ) -> None:
        self.part = Part(read.name, read.kind)
        self.is_body = read.kind == "body"
        self.head, self.tail, self.shape, self.tags = read.head, read.tail, read.shape, read.tags
        self._package = package
        self._filters = filters
        self._jinja: Any = None
        self.program = program
        self.line_tags = line_tags
        if read.nodes is not None:
            self._make(read.nodes)
        if self.program is None:
            self.jinja()

    def _make(self, nodes: Any) -> None:
        try:
            # a filter that asks Jinja for its context can only be called by Jinja
            asking = (name for name, work in self._filters.items() if hasattr(work, "jinja_pass_arg"))
            theirs = frozenset(asking)
            code = Code(nodes, frozenset(self._filters) - theirs, theirs)
        except UnsupportedError:
            return
        self.program = made(code.source, f"<template {self.part.name}>")
        self.line_tags = code.line_tags

    @cached_property
    def source(self) -> str:
        """The patched XML, in which `tags` counts."""
        return _sources(self._package, self.part)[1]

    def jinja(self) -> Any:
        """The part as Jinja has it, for what the code cannot do."""
        if self._jinja is None:
            from rusdoc.word.engine.jinja_part import JinjaPart, JinjaSyntaxError

            try:
                self._jinja = JinjaPart(self._spaced_source(), self._filters)
            except JinjaSyntaxError as error:
                raise PartError(self.part.kind, self.source, error) from None
        return self._jinja

    def _spaced_source(self) -> str:
        """The source; the body's first element names the namespaces, as lxml writes it alone."""
        if not self.is_body:
            return self.source
        spaces = re.findall(r'\sxmlns(?::\w+)?="[^"]*"', self.head.rpartition("<w:document")[2])
        return self.source.replace("<w:body", "<w:body" + "".join(spaces), 1)


def made(source: str, file_name: str) -> Callable[..., Any]:
    """The function that generated code defines; it sees no builtins but those it needs."""
    space: dict[str, Any] = {
        "__builtins__": {
            "type": type, "str": str, "dict": dict, "len": len, "enumerate": enumerate, "slice": slice,
        }
    }  # fmt: skip
    exec(compile(source, file_name, "exec"), space)
    return space["program"]  # type: ignore[no-any-return]


def compile_parts(
    package: Package, filters: Mapping[str, Callable[..., Any]], folder: str | None = None
) -> list[CompiledPart]:
    """The parts of a template that have anything to fill in; the body always has.

    With a `folder`, what was read of a template is kept there and read back. May raise `PartError`.
    """
    if not filters and digest_of(package.data) in MADE_OF:
        return _made_ahead(package)
    if folder is None:
        return [CompiledPart(part, package, filters) for part in read_parts(package, filters)]
    key = key_of(package.data)
    parts = kept(folder, key)
    if parts is not None:
        try:
            return [CompiledPart(part, package, filters) for part in parts]
        except Exception:  # whatever is wrong with what was kept, the template itself is there
            pass
    parts = read_parts(package, filters)
    compiled = [CompiledPart(part, package, filters) for part in parts]
    keep(folder, key, parts)
    return compiled


def _made_ahead(package: Package) -> list[CompiledPart]:
    """The parts of the plan template that comes with rusdoc."""
    from rusdoc.word.ready.plan import PARTS

    return [CompiledPart(KeptPart(*facts), package, {}, program, tags) for facts, program, tags in PARTS]


def template_parts(package: Package) -> list[Part]:
    """The parts that may hold tags, in the order in which docxtpl fills them."""
    main = package.main or ""
    links = [link for link in package.relationships(main) if not link.external and link.target in package]
    found = [Part(main, "body")]
    found += [Part(link.target, kind) for kind in _STORIES for link in links if link.kind == kind]
    found += [
        Part(link.target, "properties")
        for link in package.relationships()
        if link.kind in _PROPERTIES and link.target in package
    ]
    found += [Part(link.target, kind) for kind in _NOTES for link in links if link.kind == kind]
    return list(dict.fromkeys(found))


def read_parts(package: Package, filters: Mapping[str, Callable[..., Any]]) -> tuple[KeptPart, ...]:
    """What there is to fill in, read from the package. May raise `PartError`."""
    from rusdoc.word.engine.markup import part_text
    from rusdoc.word.engine.patch import has_tags

    found: list[KeptPart] = []
    for part in template_parts(package):
        text = part_text(package.xml(part.name), package.file)
        if part.kind == "body" or has_tags(text):
            found.append(_read(package, part, text, filters))
    return tuple(found)


def _read(
    package: Package, part: Part, text: str, filters: Mapping[str, Callable[..., Any]]
) -> KeptPart:
    from rusdoc.word.engine.layout import TooDeepError, UnclearError
    from rusdoc.word.engine.program import TagAtError, read_program

    head, source, tail = _sources(package, part)
    shape = max((int(number) for number in re.findall(r'\sid="(\d{1,18})"', text)), default=0) + 1
    nodes: Any = None
    tags: tuple[int, ...] = ()
    try:
        nodes, tags = read_program(source, is_body=part.kind == "body")
    except (UnsupportedError, UnclearError):
        pass
    except TooDeepError:
        raise InputError(Text("errors.file_damaged"), file=package.file) from None
    except TagAtError as error:
        # a closing sign in a text, such as {{ '}}' }}, is more than the search for tags can see; Jinja can
        read = KeptPart(part.name, part.kind, head, tail, shape, None, ())
        try:
            CompiledPart(read, package, filters)
        except PartError:
            raise PartError(part.kind, source, error) from None
        return read
    return KeptPart(part.name, part.kind, head, tail, shape, nodes, tags)


def _sources(package: Package, part: Part) -> tuple[str, str, str]:
    """What goes before a part's patched source, the source, and what goes after."""
    from rusdoc.word.engine.markup import part_text
    from rusdoc.word.engine.patch import UnclosedTagError, patch

    text = part_text(package.xml(part.name), package.file)
    start, end = _body(text) if part.kind == "body" else (0, len(text))
    try:
        return _DECLARATION + text[:start], patch(text[start:end]), text[end:]
    except UnclosedTagError as error:
        raise PartError(part.kind, error.source, error) from None


def _body(text: str) -> tuple[int, int]:
    start = text.find("<w:body")
    end = text.rfind("</w:body>")
    return (start, end + len("</w:body>")) if 0 <= start < end else (0, len(text))
