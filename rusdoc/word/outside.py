"""Content that a Word file fetches from elsewhere, or that could run: what RUS711 is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rusdoc.opc import Package
from rusdoc.regex import regex

_RELATIONSHIPS: Final = {
    "attachedTemplate": "template",
    "image": "picture",
    "video": "picture",
    "oleObject": "object",
    "package": "object",
    "control": "object",
    "aFChunk": "document",
    "subDocument": "document",
    "frame": "document",
    "mailMergeSource": "document",
}
# These are dangerous inside the file too: what they hold is run or read by another program.
_INSIDE: Final = {
    "aFChunk": "document",
    "subDocument": "document",
    "control": "object",
    "vbaProject": "macros",
}
_FIELD: Final = regex(
    rb"<w:instrText[^>]*>\s*(?:INCLUDETEXT|INCLUDEPICTURE|DDE(?:AUTO)?|LINK)\b", re.IGNORECASE
)
_SIMPLE_FIELD: Final = regex(
    rb'w:instr="\s*(?:INCLUDETEXT|INCLUDEPICTURE|DDE(?:AUTO)?|LINK)\b', re.IGNORECASE
)
_LOCAL_TEMPLATE: Final = regex(r"(?:file:///)?[A-Za-z]:[\\/]|[^/\\:]+$", re.IGNORECASE)


def outside_content(package: Package, main: str) -> Iterator[str]:
    """What the file brings from outside: ``template``, ``picture``, ``object``, ``document``, ``field`` or
    ``macros``.

    A template on the writer's own disk is not counted: every document made from a municipality's
    template names it, and nothing is fetched from it when the file is only read.
    """
    for name in package.names:
        if name.endswith(".rels"):
            folder, _, base = name.rpartition("_rels/")
            for link in package.relationships(folder + base.removesuffix(".rels")):
                if link.external and link.kind in _RELATIONSHIPS:
                    if link.kind != "attachedTemplate" or not _LOCAL_TEMPLATE.match(link.target):
                        yield _RELATIONSHIPS[link.kind]
                elif link.kind in _INSIDE:
                    yield _INSIDE[link.kind]
    markup = package.xml(main)
    if _FIELD.search(markup) or _SIMPLE_FIELD.search(markup):
        yield "field"
