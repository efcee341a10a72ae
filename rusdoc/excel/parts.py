"""The parts of a workbook under change: what was opened as XML, what is new, and how they are linked."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final, cast

from rusdoc.errors import InputError
from rusdoc.opc.kind import SPREADSHEETS, is_zip, kind_of, kind_of_package, wrong_kind
from rusdoc.opc.package import Package, open_package
from rusdoc.texts import Text

if TYPE_CHECKING:
    from lxml.etree import _Element

    from rusdoc.opc.kind import Kind

CONTENT_TYPES: Final = "[Content_Types].xml"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TRANSITIONAL: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def tag(element: _Element) -> str:
    """An element's name without its namespace; empty for a comment."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def own_space(namespace: str) -> dict[str, str]:
    """The prefixes of an element whose own names need none."""
    return cast("dict[str, str]", {None: namespace})  # lxml takes None as the empty prefix; its stubs do not


class Parts:
    """A package's parts as they are changed; only what was asked for by `tree` or `put` is written."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._trees: dict[str, _Element] = {}
        self._plain: dict[str, bytes] = {}
        main = package.main
        if main is None:
            raise InputError(Text("errors.file_damaged"), file=package.file)
        self.workbook = main
        self.sheets = self._sheets()

    def _sheets(self) -> dict[str, str]:
        """The part of every worksheet by the sheet's name, in the workbook's order."""
        links = {link.id: link for link in self.package.relationships(self.workbook)}
        found = {}
        for _, attributes in self.package.elements(self.workbook, "sheet"):
            by_local = {name.rpartition(":")[2]: value for name, value in attributes.items()}
            link = links.get(by_local.get("id", ""))
            if link and link.kind == "worksheet":
                found[attributes.get("name", "")] = link.target
        return found

    @property
    def relations(self) -> str:
        """The namespace of this file's relationships: a strict file has another than the usual one."""
        root = self.package.xml(self.workbook)
        return _STRICT if _STRICT.encode() in root else _TRANSITIONAL

    def __contains__(self, name: str) -> bool:
        return name in self.package or name in self._trees or name in self._plain

    def names(self) -> tuple[str, ...]:
        """The names of all parts, new ones included."""
        return tuple(dict.fromkeys((*self.package.names, *self._trees, *self._plain)))

    def tree(self, name: str) -> _Element:
        """A part as XML that may be changed."""
        from lxml import etree

        if name not in self._trees:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            self._trees[name] = etree.fromstring(self.package.xml(name), parser)
        return self._trees[name]

    def read(self, name: str) -> bytes:
        """A part's bytes as they are now."""
        return self._plain.get(name) or self.package.read(name)

    def put(self, name: str, data: bytes, content_type: str | None = None) -> None:
        """A part's new bytes; a new part's content type is entered in the list."""
        if name not in self and content_type:
            self._declare(name, content_type)
        self._plain[name] = data

    def put_tree(self, name: str, root: _Element, content_type: str) -> None:
        """A new part that is XML."""
        self._declare(name, content_type)
        self._trees[name] = root

    def _declare(self, name: str, content_type: str) -> None:
        from lxml import etree

        types = self.tree(CONTENT_TYPES)
        item = etree.SubElement(types, f"{{{_TYPES}}}Override")
        item.set("PartName", f"/{name}")
        item.set("ContentType", content_type)

    def free_name(self, pattern: str) -> str:
        """The first name of the pattern (``xl/comments{}.xml``) that no part has."""
        number = 1
        while pattern.format(number) in self:
            number += 1
        return pattern.format(number)

    def linked(self, source: str, kind: str) -> str | None:
        """The part of some kind that `source` links to, such as its ``comments``."""
        links = self.package.relationships(source)
        return next((link.target for link in links if link.kind == kind and not link.external), None)

    def link(self, source: str, target: str, kind: str, relation: str | None = None) -> str:
        """A new link from a part to another; its id."""
        from lxml import etree

        folder, base = posixpath.split(source)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        if name not in self:
            self._trees[name] = etree.Element(f"{{{_LINKS}}}Relationships", nsmap=own_space(_LINKS))
        root = self.tree(name)
        taken = {item.get("Id") for item in root}
        number = next(n for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        item = etree.SubElement(root, f"{{{_LINKS}}}Relationship")
        item.set("Id", f"rId{number}")
        item.set("Type", relation or f"{self.relations}/{kind}")
        item.set("Target", posixpath.relpath(f"/{target}", f"/{folder}"))
        return f"rId{number}"

    def changed(self) -> dict[str, bytes]:
        """Every part that was opened for change or is new, as bytes."""
        from lxml import etree

        trees = {
            name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            for name, root in self._trees.items()
        }
        return {**trees, **self._plain}


def open_parts(data: bytes, file: str) -> Parts:
    """The parts of a workbook that is to be changed.

    Raises `InputError` for a file that is no .xlsx or .xlsm workbook, `UnsafeError` for a hostile one.
    """
    if not is_zip(data):
        raise _not_editable(kind_of(data), file)
    package = open_package(data, file)
    kind = kind_of_package(package)
    if kind != "xlsx":
        raise _not_editable(kind, file)
    return Parts(package)


def _not_editable(kind: Kind, file: str) -> InputError:
    if kind in SPREADSHEETS:
        return InputError(Text("errors.workbook_not_editable"), file=file)
    return wrong_kind(kind, "workbook", file)
