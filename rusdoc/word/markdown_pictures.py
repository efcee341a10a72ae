"""The pictures that a chapter in Markdown shows: files beside it, put in at the size they say themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from rusdoc.frozen import frozen
from rusdoc.model.finding import Finding, finding
from rusdoc.model.place import Place
from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.word.image import image_of
from rusdoc.word.wml import A_NS, R_NS, W_NS, WP_NS, Element, parse

if TYPE_CHECKING:
    from markdown_it.token import Token

MOST_BYTES: Final = 20_000_000
"""A photo from a telephone is 2 to 12 MB."""
_MOST_PIXELS: Final = 150_000_000
_SCREEN: Final = 96
"""Dots to the inch where a picture does not say; those that say fewer mean the same."""
_EMU: Final = 914_400
_KINDS: Final = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif"}
"""What Word, LibreOffice and every browser show."""
_ELSEWHERE: Final = regex(r"//|[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""Another machine, or a drive of this one: ``https://…``, ``C:/…``."""
_PIC_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_LONGEST_NAME: Final = 60


@frozen
class Media:
    """A picture's bytes, and what kind of content they are: ``image/png`` and ``png``."""

    data: bytes
    content_type: str
    ending: str


def picture_names(tokens: list[Token]) -> tuple[str, ...]:
    """The files that a text shows, as seen from where it lies: ``bilder/kart.png``."""
    shown = (child for token in tokens for child in token.children or () if child.type == "image")
    addresses = dict.fromkeys(_address(token) for token in shown)
    return tuple(_file_of(address) for address in addresses if not _ELSEWHERE.match(address))


def picture(token: Token, files: Mapping[str, bytes], file: str, rid: str) -> tuple[Element, Media] | Finding:
    """The picture as a drawing that refers to `rid`, and what it is made of; or why it is not in the plan.

    `files` has the bytes of those that were found, by the names that `picture_names` gives.
    """
    address = _address(token)
    name = unquote(address)
    what = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]} …"
    if _ELSEWHERE.match(address):
        return finding("RUS711", Text("chapters.picture_elsewhere", target=what), Place(file))
    data = files.get(_file_of(address))
    if data is None:
        return finding("RUS708", Text("chapters.picture_not_here", target=what), Place(file))
    if len(data) > MOST_BYTES:
        return finding("RUS708", Text("chapters.picture_too_big", target=what), Place(file))
    image = image_of(data)
    if image is None or image.content_type not in _KINDS or not (image.px_width and image.px_height):
        return finding("RUS708", Text("chapters.picture_of_no_kind", target=what), Place(file))
    if image.px_width * image.px_height > _MOST_PIXELS:
        return finding("RUS708", Text("chapters.picture_too_big", target=what), Place(file))
    width, height = (
        pixels * _EMU // max(int(dots or 0), _SCREEN)
        for pixels, dots in ((image.px_width, image.horz_dpi), (image.px_height, image.vert_dpi))
    )
    media = Media(data, image.content_type, _KINDS[image.content_type])
    return _drawing(rid, width, height, words_of(token)), media


def words_of(token: Token) -> str:
    """What a picture is said to show, without the signs of Markdown."""
    return " ".join("".join(words_of(c) if c.children else c.content for c in token.children or ()).split())


def _address(token: Token) -> str:
    return str(token.attrGet("src") or "")


def _file_of(address: str) -> str:
    """An address as the name of a file: with forward slashes, and without the signs of an address."""
    return unquote(address).replace("\\", "/").removeprefix("./")


def _drawing(rid: str, width: int, height: int, words: str) -> Element:
    drawing = parse(_DRAWING.format(rid=rid, width=width, height=height).encode(), "")
    next(drawing.iter(f"{{{WP_NS}}}docPr")).set("descr", words)
    return drawing


_DRAWING: Final = (
    f'<w:drawing xmlns:w="{W_NS}" xmlns:wp="{WP_NS}" xmlns:a="{A_NS}" xmlns:pic="{_PIC_NS}" xmlns:r="{R_NS}">'
    '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
    '<wp:docPr id="1" name=""/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
    f'</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="{_PIC_NS}"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{rid}"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
)
