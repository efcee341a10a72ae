"""What a Word file may not hold (RUS711): programs, and anything that is fetched when it is opened.

`outside_content` finds the links that are known for it; a template is held to more: it may link outside
only by what a reader clicks on, and what a field does must stand in the file, not come from a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rusdoc.errors import UnsafeError
from rusdoc.opc import Package
from rusdoc.texts import Text
from rusdoc.word.outside import outside_content

_HARMLESS: Final = frozenset({"hyperlink", "attachedTemplate"})
_PROGRAMS: Final = re.compile(r"vbaProject|vbaData|/activeX/|customUI|/macros/", re.IGNORECASE)
_PROGRAM_TYPES: Final = re.compile(r"macroEnabled|vbaProject|activeX", re.IGNORECASE)
_FETCHING: Final = re.compile(rb"<w:(?:altChunk|subDoc|frameset|control)[ />]|<o:OLEObject\b[^>]*Type=\"Link\"")
_CODE: Final = re.compile(
    r'<w:fldChar\b[^>]*w:fldCharType="(\w+)"|<w:(?:instrText|delInstrText)\b[^>]*>([^<]*)<|\bw:instr="([^"]*)"'
)
_SAFE_FIELD: Final = re.compile(
    r"\s*(?!(?:INCLUDE\w*|IMPORT|DDE\w*|LINK|RD|DATABASE|MACROBUTTON|CONTROL|HTMLCONTROL|SUBSCRIBER|AUTOTEXT\w*"
    r"|EMBED)\b)(?:=|\w+(?:[\s\\\"]|$))",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"\{[{%#]")


def unsafe_content(package: Package) -> list[str]:
    """What the file holds that it may not: ``macros``, ``template``, ``picture``, ``object``,
    ``document`` or ``field``, each once."""
    main = package.main
    found = dict.fromkeys(outside_content(package, main)) if main else {}
    for kind in (*_programs(package), *_links(package), *_markup(package)):
        found[kind] = None
    return list(found)


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
        if _PROGRAMS.search(f"/{name}") or _PROGRAM_TYPES.search(package.content_type(name)):
            yield "macros"


def _links(package: Package) -> Iterator[str]:
    for name in package.names:
        if name.casefold().endswith(".rels"):
            folder, _, base = name.rpartition("_rels/")
            for link in package.relationships(folder + base[: -len(".rels")]):
                if link.external and link.kind not in _HARMLESS:
                    yield "object"


def _markup(package: Package) -> Iterator[str]:
    for name in package.names:
        if name.startswith("word/") and name.endswith(".xml"):
            data = package.xml(name)
            if _FETCHING.search(data):
                yield "document"
            has_fields = b"instr" in data or b"InstrText" in data
            if has_fields and not all(map(_is_safe, field_codes(data.decode("utf-8", "replace")))):
                yield "field"


def field_codes(xml: str) -> list[str]:
    """What each field of a part says it does, put together from the runs that Word cuts it into."""
    done: list[str] = []
    open_codes: list[str] = []
    for match in _CODE.finditer(xml):
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
    tag = _TAG.search(code)
    if tag:
        # what the field does must stand before anything that is filled in
        before = code[: tag.start()]
        return bool(before.strip()) and bool(re.match(r"\s*\w+[\s\\\"]", before)) and _is_safe(before)
    return not code.strip() or _SAFE_FIELD.match(code) is not None
