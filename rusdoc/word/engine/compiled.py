"""A template read once: each of its parts as code, ready to be filled any number of times."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from rusdoc.opc import Package
from rusdoc.word.engine.generate import Code
from rusdoc.word.engine.layout import UnclearError
from rusdoc.word.engine.markup import part_text
from rusdoc.word.engine.parts import Part, template_parts
from rusdoc.word.engine.patch import UnclosedTagError, has_tags, patch
from rusdoc.word.engine.program import TagAtError, UnsupportedError, read_program

_NUMBER: Final = re.compile(r'\sid="(\d+)"')
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class PartError(Exception):
    """A part whose tags cannot be read: the cause, and the source that the cause counts in."""

    def __init__(self, kind: str, source: str, cause: Exception) -> None:
        super().__init__(kind, cause)
        self.kind = kind
        self.source = source
        self.cause = cause


class CompiledPart:
    """One part. `source` is its patched XML; what goes before and after it is never looked into."""

    def __init__(self, part: Part, text: str, filters: Mapping[str, Callable[..., Any]]) -> None:
        self.part = part
        self.is_body = part.kind == "body"
        start, end = _body(text) if self.is_body else (0, len(text))
        self.head, self.tail = _DECLARATION + text[:start], text[end:]
        try:
            self.source = patch(text[start:end])
        except UnclosedTagError as error:
            raise PartError(part.kind, error.source, error) from None
        self.shape = max((int(number) for number in _NUMBER.findall(text)), default=0) + 1
        self._text = text
        self._filters = filters
        self._jinja: Any = None
        self.code: Code | None = None
        self.program: Callable[..., Any] | None = None
        self.tags: tuple[int, ...] = ()
        self._compile()

    def _compile(self) -> None:
        try:
            program = read_program(self.source, is_body=self.is_body)
            self.tags = program.tags
            self.code = Code(program, frozenset(self._filters))
        except (UnsupportedError, UnclearError):
            self.jinja()
            return
        except TagAtError as error:
            raise PartError(self.part.kind, self.source, error) from None
        self.program = made(self.code.source, self.file_name)

    @property
    def file_name(self) -> str:
        """What the code of the part calls itself in an error."""
        return f"<template {self.part.name}>"

    def jinja(self) -> Any:
        """The part as Jinja has it, for what the code cannot do."""
        if self._jinja is None:
            from rusdoc.word.engine.jinja_part import JinjaPart, JinjaSyntaxError

            try:
                self._jinja = JinjaPart(self.spaced_source(), self._filters)
            except JinjaSyntaxError as error:
                raise PartError(self.part.kind, self.source, error) from None
        return self._jinja

    def spaced_source(self) -> str:
        """The source; the body's first element names the namespaces, as lxml writes it alone."""
        if not self.is_body:
            return self.source
        spaces = re.findall(r'\sxmlns(?::\w+)?="[^"]*"', self._text[: self._text.find(">") + 1])
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


def compile_parts(package: Package, filters: Mapping[str, Callable[..., Any]]) -> list[CompiledPart]:
    """The parts of a template that have anything to fill in; the body always has. May raise `PartError`."""
    compiled: list[CompiledPart] = []
    for part in template_parts(package):
        text = part_text(package.xml(part.name), package.file)
        if part.kind != "body" and not has_tags(text):
            continue
        compiled.append(CompiledPart(part, text, filters))
    return compiled


def _body(text: str) -> tuple[int, int]:
    start = text.find("<w:body")
    end = text.rfind("</w:body>")
    return (start, end + len("</w:body>")) if 0 <= start < end else (0, len(text))
