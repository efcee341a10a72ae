"""The namespaces of Word's XML, and how its parts are parsed: no entities, no network, no lifted limits."""

from __future__ import annotations

from typing import Any, Final

from lxml import etree

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W: Final = f"{{{WORD}}}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def parse(data: bytes) -> Any:
    """The root of an XML part."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    return etree.fromstring(data, parser)


def attribute_of(element: Any, name: str) -> str:
    """An attribute in Word's own namespace; empty when it is missing."""
    return str(element.get(f"{W}{name}", ""))


def value_of(element: Any, path: str) -> str:
    """The ``w:val`` of the first element on a path such as ``pPr/numPr/numId``; empty when missing."""
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else attribute_of(found, "val")


def serialized(tree: Any) -> bytes:
    """A part's bytes."""
    return bytes(etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True))
