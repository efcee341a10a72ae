"""A document without the macros of its template.

Word opens no .docx that says it has macros, and a plan for the council has no use for them.
"""

from __future__ import annotations

import re
from typing import Final

from rusdoc.opc import Package
from rusdoc.opc.writer import as_it_lies, packed, write_package
from rusdoc.regex import regex

_MACROS: Final = ("vbaproject.bin", "vbaproject.bin.rels", "vbaprojectsignature.bin", "vbadata.xml")
_KIND: Final = regex(r"application/vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml")
_PLAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES: Final = "[Content_Types].xml"
_LINK: Final = regex(r'<Relationship\b[^>]*Type="[^"]*/(?:vbaProject|wordVbaData)"[^>]*/>')


def has_macros(package: Package) -> bool:
    """Whether a document has macros, or says so."""
    stated = package.content_type(package.main or "")
    return _KIND.fullmatch(stated) is not None or any(map(_is_macro, package.names))


def without_macros(package: Package) -> bytes:
    """The document as an ordinary one, its macros and all that leads to them left out."""
    gone = [name for name in package.names if _is_macro(name)]
    changed = {_TYPES: _types(package, gone)}
    changed |= {
        name: _LINK.sub("", package.read(name).decode("utf-8-sig")).encode()
        for name in package.names
        if name.endswith(".rels")
    }
    return write_package(
        packed(entry.name, changed[entry.name]) if entry.name in changed else as_it_lies(package, entry)
        for entry in package.entries
        if entry.name not in gone
    )


def _is_macro(name: str) -> bool:
    return name.rpartition("/")[2].casefold() in _MACROS


def _types(package: Package, gone: list[str]) -> bytes:
    text = _KIND.sub(_PLAIN, package.read(_TYPES).decode("utf-8-sig"))
    for name in gone:
        text = re.sub(rf'<Override\b[^>]*PartName="/{re.escape(name)}"[^>]*/>', "", text)
    if not any(name.endswith(".bin") for name in package.names if name not in gone):
        text = re.sub(r'<Default\b[^>]*Extension="bin"[^>]*/>', "", text)
    return text.encode()
