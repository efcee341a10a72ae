"""The font that a document's running text is set in, for what is drawn beside it."""

from __future__ import annotations

import re
from typing import Final

from rusdoc.opc import Package
from rusdoc.regex import regex

_USUAL: Final = "Calibri"
_NORMAL: Final = regex(rb'<w:style [^>]*w:default="(?:1|true|on)"[^>]*>.*?</w:style>', re.DOTALL)
_DEFAULTS: Final = regex(rb"<w:rPrDefault>.*?</w:rPrDefault>", re.DOTALL)
_FONTS: Final = regex(rb"<w:rFonts\b[^>]*>")
_NAMED: Final = regex(rb'w:ascii="([^"]+)"')
_THEMED: Final = regex(rb'w:asciiTheme="(major|minor)')
_FACE: Final = rb"<a:%sFont>\s*<a:latin\b[^>]*?typeface=\"([^\"]+)\""


def body_font(package: Package) -> str:
    """The font of the style Normal, else of the document's defaults, by theme or name (17.3.2.26)."""
    found = _written(package)
    if found and b"&" in found:
        from html import unescape

        return unescape(found.decode())
    return found.decode() if found else _USUAL


def _written(package: Package) -> bytes | None:
    styles = _part(package, "styles")
    normal = next((s[0] for s in _NORMAL.finditer(styles) if b'w:type="paragraph"' in s[0]), b"")
    defaults = _DEFAULTS.search(styles)
    for place in (normal, defaults[0] if defaults else b""):
        fonts = _FONTS.search(place)
        if fonts is None:
            continue
        if theme := _THEMED.search(fonts[0]):
            face = re.search(_FACE % theme[1], _part(package, "theme"))
            return face[1] if face else None
        if name := _NAMED.search(fonts[0]):
            return name[1]
    return None


def _part(package: Package, kind: str) -> bytes:
    name = package.linked(package.main or "", kind)
    return package.xml(name) if name else b""
