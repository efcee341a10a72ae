"""What filling a template adds to its package: pictures, links, parts, and the lists that name them."""

from __future__ import annotations

import posixpath
import re

from rusdoc.opc import Package
from rusdoc.word.text import escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Final

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
IMAGE: Final = _OFFICE + "image"
HYPERLINK: Final = _OFFICE + "hyperlink"
_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_EMPTY_LINKS: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)
_DOTX: Final = "wordprocessingml.template.main+xml"
_DOCX: Final = "wordprocessingml.document.main+xml"
"""What a filled template is: a document, which Word opens as one."""
_TYPES: Final = "[Content_Types].xml"
_FIRST_NUMBER: Final = 20_000
_NOTES_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_NUMBERED: Final = r"[a-zA-Z]+([1-9]\d*)$"


class Link:
    """A relationship to write: its id, the whole of its type, its target, and whether that is outside."""

    __slots__ = ("external", "id", "target", "type")

    def __init__(self, id: str, type: str, target: str, external: bool) -> None:
        self.id = id
        self.type = type
        self.target = target
        self.external = external


class Edits:
    """The additions of one filling. Copies are cheap, so that a part can be begun anew."""

    def __init__(self, package: Package, reserved: Iterable[str] = ()) -> None:
        self.package = package
        self.parts: dict[str, bytes] = {}
        self._reserved = frozenset(reserved)
        self._links: dict[str, tuple[Link, ...]] = {}
        self._types: dict[str, str] = {}
        self._pictures: dict[str, str] | None = None
        self._called: dict[str, str] = {}
        self._trees: dict[str, Any] = {}
        self._appended: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._names: dict[str, int] = {}

    def copy(self) -> Edits:
        """The same additions, to be gone on with on their own."""
        twin = Edits(self.package, self._reserved)
        twin.parts = dict(self.parts)
        twin._links = dict(self._links)
        twin._types = dict(self._types)
        twin._called = dict(self._called)
        if self._trees:
            from copy import deepcopy

            twin._trees = {name: deepcopy(tree) for name, tree in self._trees.items()}
        twin._appended = dict(self._appended)
        twin._numbers = dict(self._numbers)
        twin._names = dict(self._names)
        twin._pictures = None if self._pictures is None else dict(self._pictures)
        return twin

    def link(self, part: str, type: str, target: str, *, external: bool = False, id: str = "") -> str:
        """The id of a link from `part`, an old one or a new; a new one has the id asked for when that is
        free, else the lowest free number."""
        kind = type.rpartition("/")[2]
        for old in self.package.relationships(part):
            if (old.kind, old.target, old.external) == (kind, target, external):
                return old.id
        new = self._links.get(part, ())
        for link in new:
            if (link.type, link.target, link.external) == (type, target, external):
                return link.id
        if not id or id in self.ids(part):
            id = self._free_id(part)
        self._links[part] = (*new, Link(id, type, target, external))
        return id

    def ids(self, part: str) -> set[str]:
        """The ids of all links of a part."""
        old = {link.id for link in self.package.relationships(part)}
        return old | {link.id for link in self._links.get(part, ())}

    def _free_id(self, part: str) -> str:
        taken = self.ids(part)
        if part == self.package.main:
            taken |= self._reserved
        return next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)

    def add_picture(self, data: bytes, extension: str, content_type: str, called: str) -> tuple[str, str]:
        """The part of a picture, and what the picture is called; one that is there already is used again,
        and those of the template have no names of their own, as in python-docx."""
        from hashlib import sha1

        digest = sha1(data, usedforsecurity=False).hexdigest()
        pictures = self._known_pictures()
        if digest not in pictures:
            name = self._picture_name(list(pictures.values()), extension)
            pictures[digest] = name
            self.add_part(name, data)
            self._types[f".{extension}"] = content_type
            self._called[name] = called
        part = pictures[digest]
        return part, self._called.get(part, f"image.{extension}")

    def _known_pictures(self) -> dict[str, str]:
        from hashlib import sha1

        if self._pictures is None:
            found: dict[str, str] = {}
            for name in _picture_parts(self.package):
                digest = sha1(self.package.read(name), usedforsecurity=False).hexdigest()
                found.setdefault(digest if digest not in found else name, name)
            self._pictures = found
        return self._pictures

    def _picture_name(self, names: list[str], extension: str) -> str:
        stems = (posixpath.splitext(posixpath.basename(name))[0] for name in names)
        used = {int(match.group(1)) for stem in stems if (match := re.match(_NUMBERED, stem))}
        number = next((n for n in range(1, len(names) + 1) if n not in used), len(names) + 1)
        name = f"word/media/image{number}.{extension}"
        while name in self.package or name in self.parts:
            number += 1
            name = f"word/media/image{number}.{extension}"
        return name

    def add_part(self, name: str, data: bytes, content_type: str = "") -> None:
        """A new part, or new contents of an old one."""
        self.parts[name] = data
        if content_type:
            self._types[name] = content_type

    def free_name(self, wanted: str) -> str:
        """A name for a new part like `wanted`, with the lowest number that is free."""
        stem, extension = posixpath.splitext(wanted)
        base = stem.rstrip("0123456789")
        number = 1
        while (name := f"{base}{number}{extension}") in self.package or name in self.parts:
            number += 1
        return name

    def tree(self, part: str) -> Any:
        """The root of an XML part, to be changed in place."""
        from rusdoc.word.engine.ooxml import parse

        if part not in self._trees:
            self._trees[part] = parse(self.parts.get(part) or self.package.xml(part))
        return self._trees[part]

    def text_of(self, part: str) -> str:
        """The beginning of a part, as text."""
        data = self.parts.get(part) or self.package.read(part)
        return data[:8000].decode("utf-8", "ignore")

    def number(self, kind: str) -> int:
        """A number of a kind that was not given before; high enough to be none of the template's own."""
        self._numbers[kind] = self._numbers.get(kind, _FIRST_NUMBER) + 1
        return self._numbers[kind]

    def unique_name(self, name: str) -> str:
        """A bookmark's name, or one like it when the name is taken."""
        self._names[name] = self._names.get(name, 0) + 1
        return name if self._names[name] == 1 else f"{name[:34]}_{self._names[name]}"

    def notes_part(self, kind: str, kinds: str) -> str:
        """The part with the footnotes or endnotes; a new one when the template has none."""
        main = self.package.main or ""
        links = self.package.relationships(main)
        targets = (link.target for link in links if link.kind == kinds)
        found = next((target for target in targets if target in self.package), "")
        name = found or f"word/{kinds}.xml"
        if not found and name not in self.parts:
            self.add_part(name, _new_notes(kind, kinds), _NOTES_TYPE.format(kinds))
            self.link(main, _OFFICE + kinds, name)
        return name

    def next_note(self, part: str, kind: str) -> int:
        """The lowest number after those of all notes."""
        if part not in self._numbers:
            data = self.parts.get(part) or self.package.read(part)
            pattern = rb"<w:" + kind.encode() + rb'\b[^>]*w:id="(-?\d+)"'
            self._numbers[part] = max((int(id) for id in re.findall(pattern, data)), default=0)
        self._numbers[part] = max(self._numbers[part], 0) + 1
        return self._numbers[part]

    def append(self, part: str, xml: str) -> None:
        """Put XML at the end of a part, which may be one that is filled in later."""
        self._appended[part] = self._appended.get(part, "") + xml

    def with_appended(self, part: str, text: str) -> str:
        """A part's text with what was put at its end."""
        added = self._appended.pop(part, "")
        head, end, tail = text.rpartition("</")
        return f"{head}{added}{end}{tail}" if added else text

    def has_appended(self, part: str) -> bool:
        """Whether anything was put at the end of a part."""
        return part in self._appended

    def finished(self) -> dict[str, bytes]:
        """The new and changed parts by name, the lists of links and types among them."""
        changed = dict(self.parts)
        if self._trees:
            from rusdoc.word.engine.ooxml import serialized

            changed.update((name, serialized(tree)) for name, tree in self._trees.items())
        for part in list(self._appended):
            data = changed.get(part) or self.package.xml(part)
            changed[part] = self.with_appended(part, data.decode("utf-8")).encode("utf-8")
        for part, links in self._links.items():
            name = links_part(part)
            changed[name] = self._with_links(name, part, links)
        is_template = self.package.content_type(self.package.main or "").endswith(_DOTX)
        if self._types or is_template:
            changed[_TYPES] = self._with_types()
        return changed

    def _with_links(self, name: str, part: str, links: tuple[Link, ...]) -> bytes:
        old = self.parts.get(name) or (self.package.read(name) if name in self.package else b"")
        text = old.decode("utf-8") if old else _EMPTY_LINKS
        folder = posixpath.dirname(part)
        added = "".join(_written(link, folder) for link in links)
        head, end, tail = text.rpartition("</Relationships>")
        if not end:
            head, end, tail = _EMPTY_LINKS.rpartition("</Relationships>")
        return f"{head}{added}{end}{tail}".encode()

    def _with_types(self) -> bytes:
        text = self.package.read(_TYPES).decode("utf-8-sig").replace(_DOTX, _DOCX)
        added = ""
        for name, content_type in self._types.items():
            if name.startswith("."):
                if not re.search(rf'Extension="{re.escape(name[1:])}"', text, re.IGNORECASE):
                    added += f'<Default Extension="{escape(name[1:])}" ContentType="{content_type}"/>'
            elif f'"/{name}"' not in text:
                added += f'<Override PartName="/{escape(name)}" ContentType="{content_type}"/>'
        head, end, tail = text.rpartition("</Types>")
        return f"{head}{added}{end}{tail}".encode()


def _new_notes(kind: str, kinds: str) -> bytes:
    """A part for notes, with the two lines that Word draws above them."""
    lines = "".join(
        f'<w:{kind} w:type="{line}" w:id="{number}"><w:p><w:r><w:{line}/></w:r></w:p></w:{kind}>'
        for number, line in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:{kinds} xmlns:w="{_WORD}" xmlns:r="{_OFFICE.rstrip("/")}">{lines}</w:{kinds}>'
    ).encode()


def links_part(part: str) -> str:
    """The part that lists the links of a part."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _written(link: Link, folder: str) -> str:
    if link.external:
        target, mode = link.target, ' TargetMode="External"'
    else:
        target, mode = posixpath.relpath(link.target, folder or "."), ""
    return (
        f'<Relationship Id="{escape(link.id)}" Type="{escape(link.type)}" Target="{escape(target)}"{mode}/>'
    )


def _picture_parts(package: Package) -> list[str]:
    """The pictures that any part of the package shows, once each."""
    found: dict[str, None] = {}
    for name in package.names:
        if name.endswith(".rels"):
            folder, base = posixpath.split(name)
            source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
            for link in package.relationships(source):
                if link.kind == "image" and not link.external and link.target in package:
                    found[link.target] = None
    return list(found)
