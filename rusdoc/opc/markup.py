"""XML of a package: refused where it could harm its reader, and read with the expat of Python itself.

`xml.etree` takes 20 ms to import and lxml 40; expat takes less than one.
"""

from __future__ import annotations

import re

from rusdoc.errors import InputError, UnsafeError
from rusdoc.regex import regex
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Final

_ENCODING: Final = regex(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)", re.IGNORECASE)
_USUAL: Final = b'<?xml version="1.0" encoding="utf-8"'
_UTF8: Final = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii"})


def refuse_unsafe_markup(data: bytes, file: str) -> None:
    """`UnsafeError` where the XML declares a document type or entities, which office files never
    do; `InputError` where it is not UTF-8, so that the look for those could be fooled."""
    head = data[:200].lstrip(b"\xef\xbb\xbf \r\n\t")
    is_usual = head[: len(_USUAL)].lower().replace(b"'", b'"') == _USUAL
    encoding = None if is_usual else _ENCODING.match(head)
    if b"\0" in data[:200] or (encoding and encoding.group(1).lower() not in _UTF8):
        raise InputError(Text("errors.package_encoding"), file=file)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnsafeError(Text("errors.package_entities"), file=file, code="RUS711")


def local(name: str) -> str:
    """A name without its prefix: ``c`` of ``x:c``."""
    return name.rpartition(":")[2]


def elements(data: bytes, file: str, wanted: Collection[str]) -> list[tuple[str, dict[str, str]]]:
    """The elements that have one of the local names, in order, with their attributes as written."""
    found: list[tuple[str, dict[str, str]]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name in wanted:
            found.append((name, attributes))

    walk(data, file, start)
    return found


def walk(
    data: bytes,
    file: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call back for every element and text of an XML part; `InputError` when it is not well formed."""
    from pyexpat import ExpatError, ParserCreate

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    if end:
        parser.EndElementHandler = end
    if text:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except ExpatError:
        raise InputError(Text("errors.file_damaged"), file=file) from None
