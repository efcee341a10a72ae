"""The document that chapters are put into: its styles, lists, links, pictures and footnotes.

Parts are read when a chapter needs them and written back once, by `changes`; the document's own text
is never parsed here, so a plan with thousands of measures costs nothing extra.
"""

from __future__ import annotations

import posixpath
from functools import cached_property
from typing import Final

from rusdoc.opc import Package
from rusdoc.opc.markup import local
from rusdoc.word.merging.listing import Listing, links_in, types_in
from rusdoc.word.wml import R_NS, W_NS, Element, W, drop, make, parse, serialised

_ML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EMPTY: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{0} xmlns:w="'
    + W_NS
    + '" xmlns:r="'
    + R_NS
    + '"/>'
)
_TYPES: Final = "[Content_Types].xml"
_OFFSET: Final = 20_000


class Target:
    """A rendered document, with what has been added to it so far."""

    def __init__(self, package: Package) -> None:
        assert package.main is not None
        self._package = package
        self.main = package.main
        self._trees: dict[str, Element] = {}
        self._new: dict[str, bytes] = {}
        self._copied: dict[tuple[int, str], str] = {}
        self._counts: dict[str, int] = {}
        self._lists: dict[str, Listing] = {}
        self.style_ids = self._read_style_ids()
        self._imported: dict[tuple[int, str], str] = {}

    def count(self, what: str) -> int:
        """The next running number for something, from 1."""
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what]

    def style(self, *names: str) -> str | None:
        """The id of the first of these styles (built-in names in lower case) that the document has."""
        return next((self.style_ids[name] for name in names if name in self.style_ids), None)

    def add_style(self, element: Element, name: str) -> str:
        """Add a style, under an id that is free."""
        taken = set(self.style_ids.values())
        wanted = element.get(W + "styleId") or "Style"
        style_id = wanted
        while style_id in taken:
            style_id = f"{wanted}{self.count('style')}"
        element.set(W + "styleId", style_id)
        drop(element, W + "default")
        self.tree("styles").append(element)
        self.style_ids[name] = style_id
        return style_id

    def style_element(self, style_id: str) -> Element | None:
        """The style with this id."""
        if self._styles is None:
            return None
        return next((s for s in self._styles if s.get(W + "styleId") == style_id), None)

    @cached_property
    def _styles(self) -> Element | None:
        return self._part("styles")

    def _read_style_ids(self) -> dict[str, str]:
        """The id of each style by its name in small letters; the styles need not be taken apart for it."""
        part = self._package.linked(self.main, "styles")
        names: dict[str, str] = {}
        style_id: str | None = None
        for element, attributes in self._package.elements(part, "style", "name") if part else ():
            told = {local(name): value for name, value in attributes.items()}
            if element == "style":
                style_id = told.get("styleId", "")
            elif style_id is not None:
                names[told.get("val", "").casefold()] = style_id
                style_id = None
        return names

    def _part(self, kind: str) -> Element | None:
        part = self._package.linked(self.main, kind)
        return parse(self._package.xml(part), self._package.file) if part else None

    def tree(self, kind: str) -> Element:
        """The root of a part (``styles``, ``numbering``, ``footnotes``), made when missing."""
        if kind not in self._trees:
            root = self._styles if kind == "styles" else self._part(kind)
            if root is None:
                root = parse(_EMPTY.format(kind).encode(), self._package.file)
                folder = posixpath.dirname(self.main)
                self._new[posixpath.join(folder, f"{kind}.xml")] = b""
                self.link(kind, f"{kind}.xml")
                self.content_type(posixpath.join(folder, f"{kind}.xml"), f"{_ML}.{kind}+xml")
            self._trees[kind] = root
        return self._trees[kind]

    def link(self, kind: str, target: str, *, external: bool = False, part: str | None = None) -> str:
        """A relationship id for a target, from the document or another part; the same target, the same id."""
        links = self._links(part or self.main)
        kind = kind if "/" in kind else f"{R_NS}/{kind}"
        for existing in links.entries:
            if existing.get("Type") == kind and existing.get("Target") == target:
                return existing.get("Id") or ""
        rid = f"rIdR{len(links.entries) + 1}"
        while any(existing.get("Id") == rid for existing in links.entries):
            rid += "x"
        outside = {"TargetMode": "External"} if external else {}
        links.add(Id=rid, Type=kind, Target=target, **outside)
        return rid

    def _links(self, part: str) -> Listing:
        name = _links_of(part)
        if name not in self._lists:
            data = self._package.xml(name) if name in self._package else None
            self._lists[name] = links_in(data, self._package.file)
        return self._lists[name]

    def content_type(self, part: str, kind: str) -> None:
        """Say what kind of content a part has."""
        if _TYPES not in self._lists:
            self._lists[_TYPES] = types_in(self._package.xml(_TYPES), self._package.file)
        self._lists[_TYPES].add(PartName=f"/{part}", ContentType=kind)

    def free_name(self, pattern: str) -> str:
        """The first name of the pattern (``word/charts/diagram{}.xml``) that no part has."""
        number = 1
        while pattern.format(number) in self._package or pattern.format(number) in self._new:
            number += 1
        return pattern.format(number)

    def add_part(self, name: str, data: bytes, kind: str) -> None:
        """Add a part with its content type."""
        self._new[name] = data
        self.content_type(name, kind)

    def copy_part(self, package: Package, name: str) -> str:
        """Copy a part of another package with all it refers to; gives its new name."""
        key = (id(package), name)
        if key in self._copied:
            return self._copied[key]
        ending = name.rpartition(".")[2].lower() if "." in posixpath.basename(name) else "bin"
        folder = "media" if package.content_type(name).startswith("image/") else "embeddings"
        number = self.count("part")
        new = posixpath.join(posixpath.dirname(self.main), folder, f"kapittel{number}.{ending}")
        while new in self._package:
            new = new.replace(f"kapittel{number}", f"kapittel{number}x")
        self._copied[key] = new
        self._new[new] = package.read(name)
        self.content_type(new, package.content_type(name) or "application/octet-stream")
        self._copy_links(package, name, new)
        return new

    def _copy_links(self, package: Package, name: str, new: str) -> None:
        links = [link for link in package.relationships(name) if not link.external and link.target in package]
        if not links:
            return
        copied = self._links(new)
        for link in links:
            target = posixpath.relpath(self.copy_part(package, link.target), posixpath.dirname(new))
            copied.add(Id=link.id, Type=_full_kind(package, name, link.id), Target=target)

    def part_link(self, package: Package, part: str, rid: str, name: str) -> str:
        """Copy the part `name`, that `part` of another package refers to by `rid`, and link to it."""
        new = self.copy_part(package, name)
        return self.link(_full_kind(package, part, rid), posixpath.relpath(new, posixpath.dirname(self.main)))

    def media_link(self, data: bytes, content_type: str, ending: str) -> str:
        """Add a picture, once however often it is shown, and link to it."""
        key = (id(data), content_type)
        if key not in self._copied:
            folder = posixpath.dirname(self.main)
            self._copied[key] = self.free_name(posixpath.join(folder, "media", f"kapittelbilde{{}}.{ending}"))
            self.add_part(self._copied[key], data, content_type)
        return self.link("image", posixpath.relpath(self._copied[key], posixpath.dirname(self.main)))

    @property
    def footnotes_part(self) -> str:
        """The name of the part that the footnotes are in."""
        part = self._package.linked(self.main, "footnotes")
        return part or posixpath.join(posixpath.dirname(self.main), "footnotes.xml")

    def add_footnote(self, blocks: list[Element]) -> str:
        """Add a footnote; gives its id."""
        notes = self.tree("footnotes")
        if not len(notes):
            for number, kind in (("-1", "separator"), ("0", "continuationSeparator")):
                mark = make("p", make("r", make(kind)))
                notes.append(make("footnote", mark, type=kind, id=number))
        number = str(max(int(note.get(W + "id") or 0) for note in notes) + 1)
        notes.append(make("footnote", *blocks, id=number))
        return number

    def add_list(self, levels: list[Element], kind: str, start: dict[int, int]) -> str:
        """Add a list with these levels; gives the id that paragraphs refer to."""
        numbering = self.tree("numbering")
        first_num = next((i for i, el in enumerate(numbering) if el.tag == W + "num"), len(numbering))
        abstract_id = str(_OFFSET + self.count("abstract"))
        abstract = make("abstractNum", make("multiLevelType", val=kind), *levels, abstractNumId=abstract_id)
        numbering.insert(first_num, abstract)
        return self.add_number(abstract_id, start)

    def add_number(self, abstract_id: str, start: dict[int, int]) -> str:
        """A new count of an existing list, each level from its start."""
        number = str(_OFFSET + self.count("num"))
        restarts = [
            make("lvlOverride", make("startOverride", val=str(first)), ilvl=str(level))
            for level, first in sorted(start.items())
        ]
        numbering = self.tree("numbering")
        after = max((i for i, el in enumerate(numbering) if el.tag == W + "num"), default=len(numbering) - 1)
        numbering.insert(
            after + 1, make("num", make("abstractNumId", val=abstract_id), *restarts, numId=number)
        )
        return number

    def changes(self) -> dict[str, bytes]:
        """Every part that is new or changed, apart from the document's text."""
        changed = dict(self._new)
        changed |= {name: entries.written() for name, entries in self._lists.items()}
        for name, root in self._trees.items():
            changed[self._file_of(name)] = serialised(root)
        return changed

    def _file_of(self, name: str) -> str:
        return self._package.linked(self.main, name) or posixpath.join(
            posixpath.dirname(self.main), f"{name}.xml"
        )


def _links_of(part: str) -> str:
    """The part that lists the links of a part."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _full_kind(package: Package, part: str, rid: str) -> str:
    """The whole type of a relationship; `Package` gives only its last word."""
    for _, attributes in package.elements(_links_of(part), "Relationship"):
        if attributes.get("Id") == rid:
            return attributes.get("Type", "").replace(
                "http://purl.oclc.org/ooxml/officeDocument/relationships", R_NS
            )
    return f"{R_NS}/image"
