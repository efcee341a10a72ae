"""What a document that goes into another links to: pictures, web addresses, charts and embedded files."""

from __future__ import annotations

import posixpath
from typing import Any, Final

from rusdoc.opc import Package
from rusdoc.opc.package import Relationship
from rusdoc.word.engine.edits import IMAGE, Edits, links_part
from rusdoc.word.engine.ooxml import R

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_SHARED: Final = frozenset({"styles", "numbering", "theme", "settings", "fontTable", "webSettings"})


class Parts:
    """Copies what a document links to into the other, each part once."""

    def __init__(self, source: Package, edits: Edits) -> None:
        self._source = source
        self._edits = edits
        self._copied: dict[str, str] = {}

    def adapt(self, tree: Any, source_part: str, part: str) -> None:
        """Let every link in `tree` speak of the other document's parts."""
        links = {link.id: link for link in self._source.relationships(source_part)}
        types = self._types(source_part)
        for element in tree.iter():
            for name, value in element.attrib.items():
                if str(name).startswith(R) and value in links:
                    element.set(name, self._linked(links[value], types[value], part))

    def _types(self, part: str) -> dict[str, str]:
        name = links_part(part)
        if name not in self._source:
            return {}
        found = self._source.elements(name, "Relationship")
        return {attributes.get("Id", ""): attributes.get("Type", "") for _, attributes in found}

    def _linked(self, link: Relationship, type: str, part: str) -> str:
        if link.external:
            return self._edits.link(part, type, link.target, external=True)
        return self._edits.link(part, IMAGE if link.kind == "image" else type, self._copy(link))

    def _copy(self, link: Relationship) -> str:
        """The part in the other document; pictures that it has already are used again."""
        if link.target in self._copied or link.target not in self._source:
            return self._copied.get(link.target, link.target)
        data = self._source.read(link.target)
        content_type = self._source.content_type(link.target)
        if link.kind == "image":
            extension = posixpath.splitext(link.target)[1].lstrip(".").lower() or "png"
            self._copied[link.target] = self._edits.add_picture(data, extension, content_type, "")[0]
            return self._copied[link.target]
        name = self._edits.free_name(link.target)
        self._copied[link.target] = name
        self._edits.add_part(name, data, content_type)
        types = self._types(link.target)
        for inner in self._source.relationships(link.target):
            if inner.external:
                self._edits.link(name, types[inner.id], inner.target, external=True, id=inner.id)
            elif inner.kind not in _SHARED:
                self._edits.link(name, types[inner.id], self._copy(inner), id=inner.id)
        return name
