"""Cell formats added to a workbook: each is an existing one with a light fill, or for numbers."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from rusdoc.excel.parts import Parts, tag
from rusdoc.model.finding import Severity

if TYPE_CHECKING:
    from lxml.etree import _Element

COLOURS: Final = {
    Severity.ERROR: "FFFCE4E4",
    Severity.WARNING: "FFFFF4CE",
    Severity.INFO: "FFE6F1FB",
}
"""Light enough that black text on them keeps a contrast above 15 : 1."""

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STYLES_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_LEAST: Final = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    "</styleSheet>"
)


_DARK_THEMES: Final = ("1", "3")
"""Of the theme's colours these two are the dark ones for text (ECMA-376 part 1, 20.1.6.2: dk1, dk2)."""
_TEXT_FORMAT: Final = "49"
"""The built-in format «@» (ECMA-376 part 1, 18.8.30)."""
_DARK_INDEXES: Final = ("0", "8", "64")
_DARK: Final = 0.18
"""Letters of at most this luminance have a contrast above 4 : 1 on the light fills."""


def _luminance(argb: str) -> float:
    """Relative luminance of a colour (WCAG 2.1), 0 for black and 1 for white."""
    channels = [int(argb[-6:][at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Formats:
    """The workbook's cell formats, and those added to it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._made: dict[tuple[int, object], int] = {}
        self._fill_numbers: dict[Severity, int] = {}

    def for_numbers(self, style: int) -> int:
        """The number of a format that is like `style` but does not show its numbers as text."""
        formats = self._section("cellXfs")
        if style >= len(formats) or formats[style].get("numFmtId") != _TEXT_FORMAT:
            return style
        return self._like(style, "number", numFmtId="0", quotePrefix="0")

    def lighter(self, style: int, severity: Severity) -> int:
        """The number of a format that is like `style`, with the fill of `severity`."""
        formats = self._section("cellXfs")
        usual = formats[style] if style < len(formats) else formats[0]
        if not self._has_dark_letters(usual):
            return style
        return self._like(style, severity, fillId=str(self._fill(severity)), applyFill="1")

    def _like(self, style: int, change: object, **attributes: str) -> int:
        """The number of a format that is like `style` but for some attributes; made once for each change."""
        if (style, change) not in self._made:
            formats = self._section("cellXfs")
            made = deepcopy(formats[style] if style < len(formats) else formats[0])
            for name, value in attributes.items():
                made.set(name, value)
            formats.append(made)
            formats.set("count", str(len(formats)))
            self._made[style, change] = len(formats) - 1
        return self._made[style, change]

    def _has_dark_letters(self, format_: _Element) -> bool:
        """Whether the letters can be read on a light fill; white headings keep the fill they have."""
        fonts = self._section("fonts")
        number = int(format_.get("fontId") or 0)
        if number >= len(fonts):
            return True
        colour = next((child for child in fonts[number] if tag(child) == "color"), None)
        if colour is None or colour.get("auto") or colour.get("indexed") in _DARK_INDEXES:
            return True
        if colour.get("theme") is not None:
            return colour.get("theme") in _DARK_THEMES
        return _luminance(str(colour.get("rgb") or "FF000000")) < _DARK

    def _fill(self, severity: Severity) -> int:
        from lxml import etree

        if severity not in self._fill_numbers:
            fills = self._section("fills")
            space = fills.tag[: fills.tag.index("}") + 1]
            fill = etree.SubElement(fills, f"{space}fill")
            pattern = etree.SubElement(fill, f"{space}patternFill", patternType="solid")
            etree.SubElement(pattern, f"{space}fgColor", rgb=COLOURS[severity])
            etree.SubElement(pattern, f"{space}bgColor", indexed="64")
            fills.set("count", str(len(fills)))
            self._fill_numbers[severity] = len(fills) - 1
        return self._fill_numbers[severity]

    def _section(self, name: str) -> _Element:
        root = self._root()
        return next(child for child in root if isinstance(child.tag, str) and child.tag.endswith(f"}}{name}"))

    def _root(self) -> _Element:
        from lxml import etree

        part = self._parts.linked(self._parts.workbook, "styles")
        if part is None:
            part = "xl/styles.xml"
            if part not in self._parts:
                self._parts.put_tree(part, etree.fromstring(_LEAST), _STYLES_TYPE)
                self._parts.link(self._parts.workbook, part, "styles")
        return self._parts.tree(part)
