"""A mark in a document that rusdoc has made, which tells whether a person has saved it since.

The mark is the document's identifier (``dc:identifier``, ECMA-376 part 2, 11.1): a digest of what all
other parts are. Word, LibreOffice and every other program write the parts anew when they save, so that
the mark, should they keep it, fits no longer. It is no seal: whoever wants to can forge it.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Final

from rusdoc.errors import RusdocError
from rusdoc.opc import Package, open_package
from rusdoc.opc.writer import rewrite

_MARK: Final = re.compile(rb"<dc:identifier>(?:rusdoc:[0-9a-f]*)?</dc:identifier>|<dc:identifier\s*/>")
"""The mark of an earlier document, or an identifier that says nothing."""
_END: Final = b"</cp:coreProperties>"


def marked(document: bytes) -> bytes:
    """The document with the mark; as it is when its properties have another identifier, or there are none."""
    package = open_package(document, "plan.docx")
    core = _core(package)
    if core is None:
        return document
    properties = _MARK.sub(b"", package.xml(core))
    if b"<dc:identifier" in properties or b"xmlns:dc=" not in properties or _END not in properties:
        return document
    return rewrite(package, {core: properties.replace(_END, _mark(package, core) + _END, 1)})


def is_as_made(document: bytes) -> bool:
    """Whether the bytes are a document with the mark that nobody has saved since."""
    try:
        package = open_package(document, "plan.docx")
        core = _core(package)
        return core is not None and _mark(package, core) in package.xml(core)
    except RusdocError:  # something else under the document's name
        return False


def _core(package: Package) -> str | None:
    links = package.relationships()
    return next(
        (link.target for link in links if link.kind == "core-properties" and link.target in package), None
    )


def _mark(package: Package, core: str) -> bytes:
    """A digest of the names, sizes and checksums in the file's directory: no part need be unpacked."""
    parts = sorted((part.name, part.size, part.crc) for part in package.entries if part.name != core)
    return (
        b"<dc:identifier>rusdoc:%s</dc:identifier>" % sha256(repr(parts).encode()).hexdigest()[:32].encode()
    )
