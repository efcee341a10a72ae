"""What a Word file may not hold (RUS711): programs, and anything that is fetched when it is opened.

A template may link outside only by what a reader clicks on, and what a field does must stand in the file,
not come from a value. `outside.outside_content` names the links.
"""

from __future__ import annotations

import re

from rusdoc.errors import UnsafeError
from rusdoc.opc import Package
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final

_PROGRAMS: Final = ("vbaproject", "vbadata", "activex/", "customui", "macros/")
_PROGRAM_TYPES: Final = ("macroenabled", "vbaproject", "activex")
_RUNNING: Final = frozenset({"vbaProject", "aFChunk", "subDocument", "control"})
_FETCHING: Final = (b"<w:altChunk", b"<w:subDoc", b"<w:frameset", b"<w:control ")
_CODE: Final = (
    r'<w:fldChar\b[^>]*w:fldCharType="(\w+)"|<w:(?:instrText|delInstrText)\b[^>]*>([^<]*)<|\bw:instr="([^"]*)"'
)
_SAFE_FIELD: Final = (
    r"(?i)\s*(?!(?:INCLUDE\w*|IMPORT|DDE\w*|LINK|RD|DATABASE|MACROBUTTON|CONTROL|HTMLCONTROL|SUBSCRIBER|AUTOTEXT\w*"
    r"|EMBED)\b)(?:=|\w+(?:[\s\\\"]|$))"
)


def unsafe_content(package: Package) -> list[str]:
    """What the file holds that it may not: ``macros``, ``template``, ``picture``, ``object``,
    ``document`` or ``field``, each once."""
    return list(dict.fromkeys((*_programs(package), *_links(package), *_markup(package))))


def refuse_unsafe(package: Package) -> None:
    """`UnsafeError` (RUS711) for a file that holds what it may not."""
    kinds = unsafe_content(package)
    if kinds:
        what = tuple(_said(kind) for kind in kinds)
        raise UnsafeError(Text("word.unsafe", what=what[0]), file=package.file, code="RUS711")


def _said(kind: str) -> Text:
    return Text(f"chapters.outside_{kind}")


def _programs(package: Package) -> Iterator[str]:
    for name in package.names:
        folded, content_type = name.casefold(), package.content_type(name).casefold()
        if any(word in folded for word in _PROGRAMS) or any(word in content_type for word in _PROGRAM_TYPES):
            yield "macros"


def _links(package: Package) -> Iterator[str]:
    """Links that fetch or run something; a reader's own click is nobody else's doing."""
    unsafe = False
    for name in package.names:
        if name.casefold().endswith(".rels"):
            folder, _, base = name.rpartition("_rels/")
            for link in package.relationships(folder + base[: -len(".rels")]):
                outside = link.external and link.kind != "hyperlink"
                unsafe = unsafe or outside or link.kind in _RUNNING
                if outside and link.kind != "attachedTemplate":
                    yield "object"
    if unsafe:
        from rusdoc.word.outside import outside_content

        yield from outside_content(package, package.main or "")


def _markup(package: Package) -> Iterator[str]:
    for name in package.names:
        if name.startswith("word/") and name.endswith(".xml") and not _is_looks(package, name):
            data = package.xml(name)
            if any(mark in data for mark in _FETCHING) or _has_linked_object(data):
                yield "document"
            has_fields = b"instr" in data or b"InstrText" in data
            if has_fields and not all(map(_is_safe, field_codes(data.decode("utf-8", "replace")))):
                yield "field"


def _is_looks(package: Package, name: str) -> bool:
    """Whether a part holds looks alone, where Word knows neither fields nor objects."""
    content_type = package.content_type(name)
    return content_type.endswith(("styles+xml", "stylesWithEffects+xml", "theme+xml", "fontTable+xml"))


def _has_linked_object(data: bytes) -> bool:
    return b"OLEObject" in data and re.search(rb'OLEObject\b[^>]*Type="Link"', data) is not None


def field_codes(xml: str) -> list[str]:
    """What each field of a part says it does, put together from the runs that Word cuts it into."""
    done: list[str] = []
    open_codes: list[str] = []
    for match in re.finditer(_CODE, xml):
        mark, piece, simple = match.groups()
        if simple is not None:
            done.append(simple)
        elif mark == "begin":
            open_codes.append("")
        elif mark in ("separate", "end"):
            if open_codes and (mark == "end" or open_codes[-1]):
                done.append(open_codes[-1])
                open_codes[-1] = ""
            if open_codes and mark == "end":
                open_codes.pop()
        elif piece is not None and open_codes:
            open_codes[-1] += piece
        elif piece is not None:
            done.append(piece)
    return done + open_codes


def _is_safe(code: str) -> bool:
    tags = [at for at in map(code.find, ("{{", "{%", "{#")) if at >= 0]
    if tags:
        # what the field does must stand before anything that is filled in
        before = code[: min(tags)]
        return bool(before.strip()) and bool(re.match(r"\s*\w+[\s\\\"]", before)) and _is_safe(before)
    return not code.strip() or re.match(_SAFE_FIELD, code) is not None
