"""Values that bring something into the package: pictures, links and documents, as XML for one part."""

from __future__ import annotations

import re

from rusdoc.word.engine import guard
from rusdoc.word.engine.guard import NeedsJinjaError
from rusdoc.word.text import escape, is_kind, resolved_paragraphs, without_illegal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final

    from rusdoc.word.engine.edits import Edits

_DRAWING_ID: Final = r'(<wp:docPr\b[^>]*?\sid=")[^"]*(")'
_LINK: Final = r'(<w:hyperlink r:id=")([^"]*)(")'
_FIRST_ID: Final = 1000
_BLANKS: Final = r">\s+<"
_NAMESPACES: Final = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


class Inserter:
    """Puts values into one part of a package; `edited` gives the `Edits` for what they bring. `links` are
    the addresses behind the template's own link ids; `resolves` is off when docxtpl looks through the part
    afterwards; `none` is what stands for a value that is None."""

    def __init__(
        self,
        part: str,
        edited: Callable[[], Edits],
        links: Mapping[str, str],
        *,
        is_body: bool,
        shape: int,
        resolves: bool,
        none: str = "None",
    ) -> None:
        self._part = part
        self.none = none
        self._edited = edited
        self._is_body = is_body
        self._shape = shape
        self._links = links
        self._id = _FIRST_ID
        self._resolves = resolves

    def shown(self, value: Any) -> str:
        """A value as text."""
        return self.none if value is None else guard.shown(value)

    @property
    def edits(self) -> Edits:
        """What takes the values' pictures and links; loaded with the first value that brings any."""
        return self._edited()

    def next_id(self) -> str:
        """The id of the next drawing of the body."""
        self._id += 1
        return str(self._id)

    def _numbered(self, xml: str) -> str:
        if not (self._is_body and self._resolves and "<wp:docPr" in xml):
            return xml
        return re.sub(
            _DRAWING_ID, lambda match: f"{match.group(1)}{self.next_id()}{match.group(2)}", xml
        )

    def rich(self, value: Any) -> str:
        """Formatted text; its links are made links of this part."""
        xml = without_illegal(str(value.xml))
        if "<w:hyperlink" not in xml:
            return xml
        from rusdoc.word.engine.edits import HYPERLINK

        links = {**self._links, **getattr(value, "links", {})}
        known = self.edits.ids(self._part)

        def linked(match: re.Match[str]) -> str:
            id = match.group(2)
            if id in links:
                id = self.edits.link(self._part, HYPERLINK, links[id], external=True, id=id)
            elif id not in known:
                raise DeadLinkError(id)
            return f"{match.group(1)}{id}{match.group(3)}"

        return re.sub(_LINK, linked, xml)

    def block(self, value: Any, in_table: bool) -> str:
        """Paragraphs of formatted text, or a whole document."""
        if is_kind(value, "Subdoc"):
            from rusdoc.word.engine.subdocs.merge import merged

            xml = merged(value, self._part, self.edits)
        else:
            xml = self.rich(value)
        if not self._resolves:
            return xml
        if in_table and "<w:tr" in xml and self._is_body:
            raise NeedsJinjaError
        return self._numbered(resolved_paragraphs(xml))

    def image(self, value: Any) -> str:
        """A picture as a drawing in the line of text."""
        from rusdoc.word.engine.edits import HYPERLINK, IMAGE
        from rusdoc.word.engine.pictures import picture_of

        picture = picture_of(value)
        part, name = self.edits.add_picture(
            picture.data, picture.extension, picture.content_type, picture.name
        )
        id = self.edits.link(self._part, IMAGE, part)
        link = ""
        if value.anchor:
            link_id = self.edits.link(self._part, HYPERLINK, str(value.anchor), external=True)
            link = f'<a:hlinkClick r:id="{link_id}"/>'
        number = self.next_id() if self._is_body and self._resolves else str(self._shape)
        described = getattr(value, "description", None)
        drawing = _drawing(
            number, self._shape, id, name, picture.width, picture.height, link, described or ""
        )
        return drawing if self._is_body else re.sub(_BLANKS, "><", drawing).rstrip()


class DeadLinkError(Exception):
    """Formatted text links to an id that this document does not have; `id` tells which."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def _drawing(
    number: str, shape: int, id: str, name: str, width: int, height: int, link: str, description: str
) -> str:
    """The drawing that python-docx makes, down to its blanks."""
    described = f' descr="{escape(description)}"' if description else ""
    about = f'id="{number}" name="Picture {shape}"{described}'
    known = f'id="0" name="{escape(name)}"'
    outer = f"<wp:docPr {about}>\n    {link}\n  </wp:docPr>" if link else f"<wp:docPr {about}/>"
    inner = f"<pic:cNvPr {known}/>"
    if link:
        inner = f"<pic:cNvPr {known}>\n            {link}\n          </pic:cNvPr>"
    return f"""<wp:inline {_NAMESPACES}>
  <wp:extent cx="{width}" cy="{height}"/>
  {outer}
  <wp:cNvGraphicFramePr>
    <a:graphicFrameLocks noChangeAspect="1"/>
  </wp:cNvGraphicFramePr>
  <a:graphic>
    <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
      <pic:pic>
        <pic:nvPicPr>
          {inner}
          <pic:cNvPicPr/>
        </pic:nvPicPr>
        <pic:blipFill>
          <a:blip r:embed="{id}"/>
          <a:stretch>
            <a:fillRect/>
          </a:stretch>
        </pic:blipFill>
        <pic:spPr>
          <a:xfrm>
            <a:off x="0" y="0"/>
            <a:ext cx="{width}" cy="{height}"/>
          </a:xfrm>
          <a:prstGeom prst="rect"/>
        </pic:spPr>
      </pic:pic>
    </a:graphicData>
  </a:graphic>
</wp:inline>
"""
