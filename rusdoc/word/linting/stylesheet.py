"""A template's styles: which there are, what colours they give, and the language the text is marked with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from rusdoc.opc import Package
from rusdoc.regex import regex
from rusdoc.word.styles_xml import StyleFacts, heading_levels

DEFAULTS: Final = ""
"""The id under which the document's own defaults are kept."""


@dataclass(slots=True)
class Style:
    """A style as it says itself: empty where it says nothing. Sizes are in half points, as in Word."""

    name: str = ""
    based_on: str = ""
    outline: str = ""
    is_default: bool = False
    kind: str = "paragraph"
    color: str = ""
    size: str = ""
    bold: bool | None = None
    shade: str = ""
    shades: set[str] = field(default_factory=set)
    language: str = ""


@dataclass(slots=True)
class Stylesheet:
    """Every style by its id."""

    styles: dict[str, Style] = field(default_factory=dict)

    def chain(self, id: str) -> Iterator[Style]:
        """A style, those it is based on, and the document's defaults."""
        seen: set[str] = set()
        while id in self.styles and id not in seen and id != DEFAULTS:
            seen.add(id)
            yield self.styles[id]
            id = self.styles[id].based_on
        if DEFAULTS in self.styles:
            yield self.styles[DEFAULTS]

    def default(self, kind: str = "paragraph") -> str:
        """The id of the style that paragraphs without one have."""
        found = (id for id, style in self.styles.items() if style.is_default and style.kind == kind)
        return next(found, "")

    @property
    def levels(self) -> dict[str, int]:
        """The heading level of paragraph styles by their id; 0 is the title."""
        return heading_levels(
            {
                id: StyleFacts(
                    style.name.casefold(),
                    int(style.outline) if _is_level(style.outline) else None,
                    style.based_on,
                )
                for id, style in self.styles.items()
                if style.kind == "paragraph"
            }
        )

    @property
    def language(self) -> str:
        """The language that text is marked with when nothing else is said, such as ``nb-NO``."""
        return next((s.language for s in self.chain(self.default()) if s.language), "")


def _is_level(outline: str) -> bool:
    return outline.isdecimal() and int(outline) < 9


def read_stylesheet(package: Package) -> Stylesheet | None:
    """The styles of a template; None when it has no part for them."""
    links = package.relationships(package.main or "")
    part = next((link.target for link in links if link.kind == "styles" and link.target in package), None)
    if part is None:
        return None
    # a search, as a template has thousands of elements here and few of them matter
    xml = package.xml(part).decode("utf-8", "replace")
    head, *styles = _STYLE.split(xml)
    sheet = Stylesheet()
    defaults = head.partition("<w:docDefaults")[2].partition("</w:docDefaults>")[0]
    if defaults:
        sheet.styles[DEFAULTS] = _read(Style(kind="defaults"), defaults)
    for text in styles:
        start, _, rest = text.partition(">")
        attributes = dict(_ATTRIBUTE.findall(start))
        is_default = attributes.get("default") in ("1", "true", "on")
        style = Style(is_default=is_default, kind=attributes.get("type", "paragraph"))
        sheet.styles[attributes.get("styleId", "")] = _read(style, rest)
    return sheet


def _read(style: Style, xml: str) -> Style:
    style.shades = set(_FILL.findall(xml))
    own = xml.partition("<w:tblStylePr")[0]
    for name, attributes in _WANTED.findall(own):
        found = dict(_ATTRIBUTE.findall(attributes))
        value = found.get("val", "")
        match name:
            case "name":
                style.name = value
            case "basedOn":
                style.based_on = value
            case "outlineLvl":
                style.outline = value
            case "color":
                style.color = value
            case "sz":
                style.size = value
            case "b":
                style.bold = value not in ("0", "false", "off")
            case "shd":
                style.shade = found.get("fill", "")
            case "lang":
                style.language = value
    return style


_STYLE: Final = regex(r"<w:style(?=\s)")
_WANTED: Final = regex(r"<w:(name|basedOn|outlineLvl|color|sz|b|shd|lang)\b([^>]*)>")
_ATTRIBUTE: Final = regex(r"w:(\w+)\s*=\s*[\"']([^\"']*)")
_FILL: Final = regex(r"<w:shd\b[^>]*w:fill=[\"']([^\"']*)")
