"""What a template value may be beside plain data: formatted text, lists of lines, pictures, documents.

Each has the arguments and the meaning that docxtpl gives the class of the same name, and gives the same
XML. What a value needs in the package (a link, a picture, a whole document) travels with the value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rusdoc.word.text import escape, is_kind, without_illegal

if TYPE_CHECKING:
    from rusdoc.files import Source
    from rusdoc.word.template import Template

_UNDERLINES: Final = frozenset(
    {"single", "double", "thick", "dotted", "dash", "dotDash", "dotDotDash", "wave"}
)


class UrlId(str):
    """The id of a link, as `Template.build_url_id` makes it; it carries its address."""

    url: str

    def __new__(cls, id: str, url: str) -> UrlId:
        """An id that stands for `url`."""
        made = super().__new__(cls, id)
        made.url = url
        return made


class RichText:
    """Formatted text inside a paragraph, put in with ``{{r name }}``.

    >>> RichText("viktig", bold=True).xml
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">viktig</w:t></w:r>'
    """

    def __init__(self, text: object = None, **text_prop: Any) -> None:
        self.xml = ""
        self.links: dict[str, str] = {}
        if text:
            self.add(text, **text_prop)

    def add(
        self,
        text: object,
        style: str | None = None,
        color: str | None = None,
        highlight: str | None = None,
        size: int | None = None,
        subscript: bool | None = None,
        superscript: bool | None = None,
        bold: bool = False,
        italic: bool = False,
        underline: bool | str = False,
        strike: bool = False,
        font: str | None = None,
        url_id: str | None = None,
        rtl: bool = False,
        lang: str | None = None,
    ) -> None:
        """Add text with its looks; another `RichText` is added with the looks it has.

        `size` counts half points, `color` and `highlight` are hexadecimal, `font` may begin with the
        region it is for (``eastAsia:SimSun``), `url_id` comes from `Template.build_url_id`.
        """
        if is_kind(text, "RichText"):
            self.xml += str(getattr(text, "xml", ""))
            self.links.update(getattr(text, "links", {}))
            return
        looks = [
            _tag("rStyle", style),
            _tag("color", _hex(color)),
            f'<w:shd w:fill="{escape(_hex(highlight))}"/>' if highlight else "",
            _tag("sz", size) + _tag("szCs", size),
            _tag("vertAlign", "subscript" if subscript else None),
            _tag("vertAlign", "superscript" if superscript else None),
            ("<w:b/>" + ("<w:bCs/>" if rtl else "")) if bold else "",
            ("<w:i/>" + ("<w:iCs/>" if rtl else "")) if italic else "",
            _tag("u", underline if underline in _UNDERLINES else "single") if underline else "",
            "<w:strike/>" if strike else "",
            _font(font) if font else "",
            '<w:rtl w:val="true"/>' if rtl else "",
            _tag("lang", lang),
        ]
        run = _run("".join(looks), _words(text))
        if url_id:
            if isinstance(url_id, UrlId):
                self.links[str(url_id)] = url_id.url
            run = f'<w:hyperlink r:id="{escape(str(url_id))}" w:tgtFrame="_blank">{run}</w:hyperlink>'
        self.xml += run

    def __str__(self) -> str:
        return self.xml

    def __html__(self) -> str:
        return self.xml


class RichTextParagraph:
    """Whole paragraphs of formatted text, put in with ``{{p name }}``."""

    def __init__(self, text: object = None, **text_prop: Any) -> None:
        self.xml = ""
        self.links: dict[str, str] = {}
        if text:
            self.add(text, **text_prop)

    def add(self, text: object, parastyle: str | None = None) -> None:
        """Add a paragraph; `parastyle` is the id of its style."""
        rich = text if is_kind(text, "RichText") else RichText(text)
        properties = f"<w:pPr>{_tag('pStyle', parastyle)}</w:pPr>" if parastyle else ""
        self.xml += f"<w:p>{properties}{getattr(rich, 'xml', '')}</w:p>"
        self.links.update(getattr(rich, "links", {}))

    def __str__(self) -> str:
        return self.xml

    def __html__(self) -> str:
        return self.xml


class Listing:
    r"""Text with line breaks (``\n``), tabs (``\t``), new paragraphs (``\a``) and new pages (``\f``)."""

    def __init__(self, text: object) -> None:
        self.text = without_illegal(_string(text))

    @property
    def xml(self) -> str:
        """The text, escaped."""
        return escape(self.text)

    def __str__(self) -> str:
        return self.xml

    def __html__(self) -> str:
        return self.xml


class InlineImage:
    """A picture in the text. `image_descriptor` is a path or a binary stream, read at once; `width` and
    `height` are lengths of python-docx (or EMU), `anchor` an address that the picture links to, and
    `description` what the picture shows, for those who cannot see it."""

    def __init__(
        self,
        template: Template | None,
        image_descriptor: Source,
        width: int | None = None,
        height: int | None = None,
        anchor: str | None = None,
        description: str | None = None,
    ) -> None:
        self.template = template
        self.data = whole(image_descriptor)
        self.filename = file_name(image_descriptor)
        self.width, self.height = width, height
        self.anchor = anchor
        self.description = description


class Subdoc:
    """A Word document to be put into another with ``{{p name }}``: a file's, or one made with
    python-docx's own methods (``add_paragraph``, ``add_table`` …), which then has the template's styles."""

    def __init__(self, template: Template, docpath: Source | None = None) -> None:
        from rusdoc.files import name_of

        self.template = template
        self.data = None if docpath is None else whole(docpath)
        self.file = name_of(docpath) if docpath is not None else None
        self._document: Any = None

    @property
    def subdocx(self) -> Any:
        """The python-docx document."""
        if self._document is None:
            self._document = self._open()
        return self._document

    @subdocx.setter
    def subdocx(self, document: Any) -> None:
        self._document = document

    def _open(self) -> Any:
        from io import BytesIO

        from docx import Document

        if self.data is not None:
            return Document(BytesIO(self.data))
        made = Document()
        made._part = Document(BytesIO(self.template.data))._part
        return made

    @property
    def is_file(self) -> bool:
        """Whether the document is a file's as it was read, not one made or changed with python-docx."""
        return self.data is not None and self._document is None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.subdocx, name)


def whole(source: Source) -> bytes:
    """All of a file or stream, wherever the stream stands."""
    from rusdoc.files import read_bytes

    if hasattr(source, "seek"):
        source.seek(0)
    return read_bytes(source)


def file_name(source: Source) -> str | None:
    """The name of a picture's file; a stream has none, as python-docx sees it."""
    from os import PathLike
    from pathlib import Path

    return Path(source).name if isinstance(source, (str, PathLike)) else None


def _string(text: object) -> str:
    return text.decode("utf-8", "ignore") if isinstance(text, bytes) else str(text)


def _words(text: object) -> str:
    return escape(without_illegal(_string(text)))


def _run(looks: str, text: str) -> str:
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _tag(name: str, value: object) -> str:
    return f'<w:{name} w:val="{escape(str(value))}"/>' if value else ""


def _hex(color: str | None) -> str:
    return (color or "").removeprefix("#")


def _font(font: str) -> str:
    region, _, name = font.rpartition(":")
    name = escape(name)
    regional = f' w:{escape(region)}="{name}"' if region else ""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"{regional}/>'


R = RichText
RP = RichTextParagraph
