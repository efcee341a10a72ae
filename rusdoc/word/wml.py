"""The names of WordprocessingML and its neighbours, and XML read and written with lxml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from rusdoc.errors import InputError
from rusdoc.texts import Text

if TYPE_CHECKING:
    from lxml import etree

    Element: TypeAlias = etree._Element
else:
    Element = Any

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
MC_NS: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
VML_NS: Final = "urn:schemas-microsoft-com:vml"
W: Final = f"{{{W_NS}}}"
R: Final = f"{{{R_NS}}}"
WP: Final = f"{{{WP_NS}}}"
A: Final = f"{{{A_NS}}}"
MC: Final = f"{{{MC_NS}}}"
VML: Final = f"{{{VML_NS}}}"

# A strict file (ISO 29500-1, strict) says the same in other namespaces.
_STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W_NS.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R_NS.encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", WP_NS.encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A_NS.encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)


def usual(data: bytes) -> bytes:
    """XML with the names of a strict file as in any other."""
    for strict, name in _STRICT:
        data = data.replace(strict, name)
    return data


def parse(data: bytes, file: str) -> Element:
    """The root of an XML part, already known to have no document type; `InputError` when damaged."""
    from lxml import etree

    data = usual(data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise InputError(Text("errors.file_damaged"), file=file) from None


def serialised(root: Element) -> bytes:
    """A whole part as bytes, with the XML declaration that Word writes."""
    from lxml import etree

    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def fragment(element: Element) -> bytes:
    """An element as bytes to be put into another part; it declares the namespaces it uses."""
    from lxml import etree

    etree.cleanup_namespaces(element, keep_ns_prefixes=_prefixes_needed(element))
    return etree.tostring(element, encoding="UTF-8", with_tail=False)


def _prefixes_needed(element: Element) -> list[str]:
    """Prefixes that stand in attribute values: `Requires` of a choice names namespaces by prefix."""
    choices = element.iter(f"{MC}Choice")
    return [prefix for choice in choices for prefix in choice.get("Requires", "").split()]


def make(tag: str, /, *children: Element, **attributes: str) -> Element:
    """A `w:` element with `w:` attributes: ``make("pStyle", val="Heading1")``."""
    from lxml import etree

    element = etree.Element(
        W + tag, {W + name: value for name, value in attributes.items()}, nsmap={"w": W_NS}
    )
    element.extend(children)
    return element


def value(parent: Element | None, path: str, attribute: str = "val") -> str | None:
    """The attribute of the first element at a path of `w:` names: ``value(p, "pPr/pStyle")``."""
    found = find(parent, path)
    return None if found is None else found.get(W + attribute)


def find(parent: Element | None, path: str) -> Element | None:
    """The first element at a path of `w:` names."""
    return None if parent is None else parent.find(W + path.replace("/", "/" + W))


def is_on(element: Element | None) -> bool:
    """Whether an on/off property is there and on (ECMA-376 17.17.4)."""
    return element is not None and element.get(W + "val", "true") not in ("0", "false", "off", "none")


def text_of(element: Element) -> str:
    """The words of a paragraph; tabs and breaks are spaces, and what is deleted is not there."""
    parts = []
    for item in element.iter(W + "t", W + "tab", W + "br", W + "cr", W + "noBreakHyphen"):
        if item.tag == W + "t":
            parts.append(item.text or "")
        elif item.tag == W + "noBreakHyphen":
            parts.append("-")
        elif (parent := item.getparent()) is not None and parent.tag == W + "r":  # not a tab stop in pPr
            parts.append(" ")
    return "".join(parts)


def remove(element: Element) -> None:
    """Take an element out; its tail is whitespace in these files."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: Element) -> None:
    """Put an element's children in its place."""
    parent = element.getparent()
    if parent is None:
        return
    index = parent.index(element)
    parent[index : index + 1] = list(element)


def names_of(element: Element) -> list[str]:
    """The names of an element's attributes, each with its namespace."""
    return [str(name) for name in element.attrib]


def drop(element: Element, *names: str) -> None:
    """Take attributes away where they are."""
    for name in names:
        if name in element.attrib:
            del element.attrib[name]
