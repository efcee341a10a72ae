"""Styles of a document that goes into another: found there by name, or brought along."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from rusdoc.opc import Package
from rusdoc.word.engine.edits import Edits
from rusdoc.word.engine.ooxml import W, attribute_of, parse, value_of

_USES: Final = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_NEEDS: Final = ("basedOn", "link", "next")


class Styles:
    """The styles of a document, by their ids there, and what they are called in the other."""

    def __init__(self, source: Package, edits: Edits) -> None:
        self._target_part = related(edits.package, "styles")
        self._edits = edits
        self._source = _by_id(source, related(source, "styles"))
        self._ids: dict[str, str] = {}
        self.brought: list[Any] = []
        """Styles that were brought along and may speak of lists of the document they come from."""

    def adapt(self, tree: Any) -> None:
        """Let every element of `tree` speak of styles by their ids in the other document."""
        if not self._target_part:
            return
        for use, kind in _USES.items():
            for element in list(tree.iter(f"{W}{use}")):
                id = attribute_of(element, "val")
                new = self._id(id, kind)
                if new:
                    element.set(f"{W}val", new)
                else:
                    element.getparent().remove(element)

    def target_style(self, id: str) -> Any:
        """The style that has this id in the other document; None when there is none."""
        return self._target_ids().get(id) if self._target_part else None

    def _target(self) -> Any:
        return self._edits.tree(self._target_part or "")

    def _target_ids(self) -> dict[str, Any]:
        return {attribute_of(style, "styleId"): style for style in self._target().iter(f"{W}style")}

    def _id(self, id: str, kind: str) -> str:
        """The style's id in the other document; empty for one that its own document does not define."""
        if id in self._ids:
            return self._ids[id]
        style = self._source.get(id)
        if style is None:
            return ""
        found = self._same_name(style, kind)
        self._ids[id] = found or self._free_id(id)
        if not found:
            self._bring(style, self._ids[id])
        return self._ids[id]

    def _same_name(self, style: Any, kind: str) -> str:
        name = value_of(style, "name").casefold()
        for other in self._target().iter(f"{W}style"):
            if value_of(other, "name").casefold() == name and attribute_of(other, "type") == kind:
                return attribute_of(other, "styleId")
        return ""

    def _free_id(self, id: str) -> str:
        taken = self._target_ids()
        number = 2
        free = id
        while free in taken:
            free, number = f"{id}{number}", number + 1
        return free

    def _bring(self, style: Any, id: str) -> None:
        new = deepcopy(style)
        new.set(f"{W}styleId", id)
        new.attrib.pop(f"{W}default", None)
        self._target().append(new)
        self.brought.append(new)
        for need in _NEEDS:
            element = new.find(f"{W}{need}")
            if element is None:
                continue
            needed = self._source.get(attribute_of(element, "val"))
            kind = "" if needed is None else attribute_of(needed, "type")
            found = self._id(attribute_of(element, "val"), kind) if kind else ""
            if found:
                element.set(f"{W}val", found)
            else:
                new.remove(element)


def related(package: Package, kind: str) -> str | None:
    """The part of a kind (``styles``, ``numbering``) that the document has; None when it has none."""
    links = package.relationships(package.main or "")
    return next((link.target for link in links if link.kind == kind and link.target in package), None)


def _by_id(package: Package, part: str | None) -> dict[str, Any]:
    if part is None:
        return {}
    return {attribute_of(style, "styleId"): style for style in parse(package.xml(part)).iter(f"{W}style")}
