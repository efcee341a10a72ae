"""A template's styles: which there are, what colours they give, and the language the text is marked with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from rusdoc.opc import Package
from rusdoc.opc.markup import walk

DEFAULTS: Final = ""
"""The id under which the document's own defaults are kept."""


@dataclass(slots=True)
class Style:
    """A style as it says itself: empty where it says nothing. Sizes are in half points, as in Word."""

    name: str = ""
    based_on: str = ""
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
    def language(self) -> str:
        """The language that text is marked with when nothing else is said, such as ``nb-NO``."""
        return next((s.language for s in self.chain(self.default()) if s.language), "")


def read_stylesheet(package: Package) -> Stylesheet | None:
    """The styles of a template; None when it has no part for them."""
    links = package.relationships(package.main or "")
    part = next((link.target for link in links if link.kind == "styles" and link.target in package), None)
    if part is None:
        return None
    reader = _Reader()
    walk(package.xml(part), package.file, reader.start, reader.end)
    return reader.sheet


class _Reader:
    def __init__(self) -> None:
        self.sheet = Stylesheet()
        self._style: Style | None = None
        self._open: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._open.append(name)
        value = attributes.get("w:val", "")
        if name == "w:style":
            kind = attributes.get("w:type", "paragraph")
            is_default = attributes.get("w:default") in ("1", "true", "on")
            self._style = Style(is_default=is_default, kind=kind)
            self.sheet.styles[attributes.get("w:styleId", "")] = self._style
        elif name == "w:docDefaults":
            self._style = self.sheet.styles[DEFAULTS] = Style(kind="defaults")
        elif self._style is not None:
            self._read(self._style, name, value, attributes)

    def _read(self, style: Style, name: str, value: str, attributes: dict[str, str]) -> None:
        if name == "w:shd":
            style.shades.add(attributes.get("w:fill", ""))
        if "w:tblStylePr" in self._open:
            return
        match name:
            case "w:name":
                style.name = value
            case "w:basedOn":
                style.based_on = value
            case "w:color":
                style.color = value
            case "w:sz":
                style.size = value
            case "w:b":
                style.bold = value not in ("0", "false", "off")
            case "w:shd":
                style.shade = attributes.get("w:fill", "")
            case "w:lang":
                style.language = value

    def end(self, name: str) -> None:
        self._open.pop()
        if name in ("w:style", "w:docDefaults"):
            self._style = None
