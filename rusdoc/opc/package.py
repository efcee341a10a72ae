"""A zip package with its parts, content types and relationships (ECMA-376 part 2), already judged safe."""

from __future__ import annotations

import posixpath
from functools import cached_property

from rusdoc.errors import InputError, ProtectedError, UnsafeError
from rusdoc.frozen import frozen
from rusdoc.opc.directory import (
    MOST_PARTS,
    DamagedError,
    Entry,
    inflate,
    may_lie,
    read_directory,
    trouble_with,
)
from rusdoc.opc.markup import elements, refuse_unsafe_markup
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_CONTENT_TYPES: Final = "[Content_Types].xml"


@frozen
class Relationship:
    """A link from a part. `target` is a part's name, or an address outside when `external`;
    `kind` the last word of its type (``worksheet``, ``image``), the same in strict files."""

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """The parts of a zip package. Names are found whatever their case, as the standard says."""

    def __init__(self, data: bytes, file: str, entries: tuple[Entry, ...]) -> None:
        self.data = data
        self.file = file
        self._entries = {entry.name.casefold(): entry for entry in entries}
        self._read: dict[str, bytes] = {}
        self._safe: set[str] = set()
        self._links: dict[str, tuple[Relationship, ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, as written and in the file's order."""
        return tuple(entry.name for entry in self._entries.values())

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Where each part lies in the file, in order."""
        return tuple(self._entries.values())

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._entries

    def size(self, name: str) -> int:
        """The bytes of a part when inflated; 0 when there is no such part."""
        entry = self._entries.get(name.casefold())
        return entry.size if entry else 0

    def read(self, name: str) -> bytes:
        """The bytes of a part; `InputError` when it is missing or damaged."""
        key = name.casefold()
        if key not in self._read:
            entry = self._entries.get(key)
            if entry is None:
                raise InputError(Text("errors.package_part_missing", part=name), file=self.file)
            try:
                self._read[key] = inflate(self.data, entry)
            except DamagedError:
                raise InputError(Text("errors.file_damaged"), file=self.file) from None
        return self._read[key]

    def xml(self, name: str) -> bytes:
        """The bytes of an XML part, in UTF-8 and without a document type; `UnsafeError` otherwise."""
        data = self.read(name)
        if name not in self._safe:
            refuse_unsafe_markup(data, self.file)
            self._safe.add(name)
        return data[3:] if data.startswith(b"\xef\xbb\xbf") else data

    def elements(self, name: str, *wanted: str) -> list[tuple[str, dict[str, str]]]:
        """The elements of an XML part that have one of the local names, with their attributes."""
        return elements(self.xml(name), self.file, wanted)

    @cached_property
    def _types(self) -> tuple[dict[str, str], dict[str, str]]:
        if _CONTENT_TYPES not in self:
            return {}, {}
        found = self.elements(_CONTENT_TYPES, "Default", "Override")
        defaults = {
            a.get("Extension", "").casefold(): a.get("ContentType", "") for n, a in found if n == "Default"
        }
        parts = {
            a.get("PartName", "").lstrip("/").casefold(): a.get("ContentType", "")
            for n, a in found
            if n == "Override"
        }
        return defaults, parts

    def content_type(self, name: str) -> str:
        """The content type of a part; empty when the package does not say."""
        defaults, parts = self._types
        return parts.get(name.casefold()) or defaults.get(name.rpartition(".")[2].casefold(), "")

    def relationships(self, name: str = "") -> tuple[Relationship, ...]:
        """The links from a part, or from the package itself."""
        if name not in self._links:
            self._links[name] = self._read_links(name)
        return self._links[name]

    def linked(self, name: str, kind: str) -> str | None:
        """The part that another has of a kind (``styles``, ``numbering``), if it is there."""
        links = self.relationships(name)
        return next((link.target for link in links if link.kind == kind and link.target in self), None)

    def _read_links(self, name: str) -> tuple[Relationship, ...]:
        folder, base = posixpath.split(name)
        source = posixpath.join(folder, "_rels", f"{base}.rels")
        if source not in self:
            return ()
        return tuple(
            _relationship(attributes, folder) for _, attributes in self.elements(source, "Relationship")
        )

    @cached_property
    def main(self) -> str | None:
        """The part that the package is about: the workbook or the document."""
        links = (link.target for link in self.relationships() if link.kind == "officeDocument")
        return next((target for target in links if target in self), None)


def _relationship(attributes: dict[str, str], folder: str) -> Relationship:
    external = attributes.get("TargetMode") == "External"
    target = attributes.get("Target", "")
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    kind = attributes.get("Type", "").rstrip("/").rpartition("/")[2]
    return Relationship(attributes.get("Id", ""), kind, target, external)


def open_package(data: bytes, file: str) -> Package:
    """The package, once it is known that reading it is safe.

    Raises `UnsafeError` (RUS711) for a package made to exhaust or trick its reader,
    `ProtectedError` for a zip file with a password, `InputError` for a damaged one.
    """
    try:
        entries = read_directory(data, MOST_PARTS)
    except DamagedError:
        raise InputError(Text("errors.file_damaged"), file=file) from None
    if any(entry.encrypted for entry in entries):
        raise ProtectedError(Text("errors.file_protected"), file=file)
    trouble = trouble_with(entries)
    if trouble:
        raise UnsafeError(Text(f"errors.{trouble}"), file=file, code="RUS711")
    package = Package(data, file, tuple(entry for entry in entries if not entry.name.endswith("/")))
    for entry in entries:
        if may_lie(entry):
            package.read(entry.name)
    return package
