"""A mark in a file that rusdoc has made, which tells whether a person has saved it since.

The mark is a digest of all else in the file. In a Word document or workbook it is the identifier
(``dc:identifier``, ECMA-376 part 2, 11.1), in OpenDocument a property of rusdoc's own, in a web page an
element of its head. Word, LibreOffice and every other program write the parts anew when they save, so that
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
_OPENDOCUMENT: Final = "meta.xml"
_PROPERTY: Final = regex(rb'<meta:user-defined meta:name="rusdoc"[^>]*>([^<]*)</meta:user-defined>')
_PROPERTY_IS: Final = b'<meta:user-defined meta:name="rusdoc">%s</meta:user-defined>'
_PROPERTIES_END: Final = b"</office:meta>"
_PAGE: Final = b"<!DOCTYPE html>"
_IN_HEAD: Final = regex(rb'<meta name="rusdoc" content="([^"]*)">\n')
_IN_HEAD_IS: Final = b'<meta name="rusdoc" content="%s">\n'
_HEAD_END: Final = b"<title>"


def marked(document: bytes) -> bytes:
    """The document with the mark; as it is where there is no place for one, or another has put one there."""
    if document.startswith(_PAGE):
        return _marked_page(document)
    package = open_package(document, "plan.docx")
    if (core := _core(package)) is not None:
        return _marked_properties(package, core)
    if _OPENDOCUMENT not in package:
        return document
    about = _PROPERTY.sub(b"", package.read(_OPENDOCUMENT))
    mark = _PROPERTY_IS % _digest(package, _OPENDOCUMENT)
    properties = about.replace(_PROPERTIES_END, mark + _PROPERTIES_END, 1)
    # the folders of charts are entries of their own, which a package here does not list (see `odt.py`)
    folders = {name.removesuffix("content.xml"): b"" for name in package.names if "/content.xml" in name}
    return rewrite(package, {_OPENDOCUMENT: properties, **folders})


def is_as_made(document: bytes) -> bool:
    """Whether the bytes are a document with the mark that nobody has saved since."""
    if document.lstrip().startswith(_PAGE):
        return _marked_page(document) == document
    try:
        package = open_package(document, "plan.docx")
        if (core := _core(package)) is not None:
            mark = _IDENTIFIER.search(package.xml(core))
            return bool(mark and mark[1] == _digest(package, core))
        mark = _PROPERTY.search(package.xml(_OPENDOCUMENT))
        return bool(mark and mark[1] == _digest(package, _OPENDOCUMENT))
    except RusdocError:  # something else under the document's name
        return False


def _marked_properties(package: Package, core: str) -> bytes:
    properties = package.xml(core)
    old = _IDENTIFIER.search(properties)
    if old and old[1] and not old[1].startswith(_OURS):
        return package.data
    properties = _IDENTIFIER.sub(b"", properties)
    end = _END.search(properties)
    if end is None:
        return package.data
    new = _ELEMENT % _digest(package, core)
    return rewrite(package, {core: properties[: end.start()] + new + properties[end.start() :]})


def _marked_page(page: bytes) -> bytes:
    bare = _IN_HEAD.sub(b"", page, count=1)
    mark = _IN_HEAD_IS % (_OURS + sha256(bare).hexdigest()[:32].encode())
    return bare.replace(_HEAD_END, mark + _HEAD_END, 1)


def _core(package: Package) -> str | None:
    links = package.relationships()
    return next(
        (link.target for link in links if link.kind == "core-properties" and link.target in package), None
    )


def _digest(package: Package, properties: str) -> bytes:
    """A digest of the names, sizes and checksums in the file's directory: no part need be unpacked. The
    part that the mark itself is in is left out."""
    parts = sorted((part.name, part.size, part.crc) for part in package.entries if part.name != properties)
    return _OURS + sha256(repr(parts).encode()).hexdigest()[:32].encode()
