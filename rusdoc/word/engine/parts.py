"""Which parts of a Word package are filled in, and in which order."""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.opc import Package

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_STORIES: Final = ("header", "footer")
_NOTES: Final = ("footnotes", "endnotes", "comments")
_PROPERTIES: Final = ("core-properties", "custom-properties", "extended-properties")


@frozen
class Part:
    """A part to fill in. `kind` is ``body``, ``header``, ``footer``, ``footnotes``, ``endnotes``,
    ``comments`` or ``properties``."""

    name: str
    kind: str


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
