"""A mark in a document or workbook that rusdoc has made, which tells whether a person has saved it since.

The mark is the document's identifier (``dc:identifier``, ECMA-376 part 2, 11.1): a digest of what all
other parts are. Word, LibreOffice and every other program write the parts anew when they save, so that
the mark, should they keep it, fits no longer. It is no seal: whoever wants to can forge it.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from rusdoc.errors import RusdocError
from rusdoc.opc import Package, open_package
from rusdoc.opc.writer import rewrite
from rusdoc.regex import regex

_IDENTIFIER: Final = regex(rb"<dc:identifier[^>]*?(?:/>|>([^<]*)</dc:identifier>)")
_END: Final = regex(rb"</(?:\w+:)?coreProperties>\s*\Z")
_OURS: Final = b"rusdoc:"
_ELEMENT: Final = b'<dc:identifier xmlns:dc="http://purl.org/dc/elements/1.1/">%s</dc:identifier>'


def marked(document: bytes) -> bytes:
    """The document with the mark; as it is when its properties have another identifier, or there are none."""
    package = open_package(document, "plan.docx")
    core = _core(package)
    if core is None:
        return document
    properties = package.xml(core)
    old = _IDENTIFIER.search(properties)
    if old and old[1] and not old[1].startswith(_OURS):
        return document
    properties = _IDENTIFIER.sub(b"", properties)
    end = _END.search(properties)
    if end is None:
        return document
    new = _ELEMENT % _digest(package, core)
    return rewrite(package, {core: properties[: end.start()] + new + properties[end.start() :]})


def is_as_made(document: bytes) -> bool:
    """Whether the bytes are a document with the mark that nobody has saved since."""
    try:
        package = open_package(document, "plan.docx")
        core = _core(package)
        mark = _IDENTIFIER.search(package.xml(core)) if core else None
        return bool(core and mark and mark[1] == _digest(package, core))
    except RusdocError:  # something else under the document's name
        return False


def _core(package: Package) -> str | None:
    links = package.relationships()
    return next(
        (link.target for link in links if link.kind == "core-properties" and link.target in package), None
    )


def _digest(package: Package, core: str) -> bytes:
    """A digest of the names, sizes and checksums in the file's directory: no part need be unpacked."""
    parts = sorted((part.name, part.size, part.crc) for part in package.entries if part.name != core)
    return _OURS + sha256(repr(parts).encode()).hexdigest()[:32].encode()
