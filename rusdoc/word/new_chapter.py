"""A new chapter file: the chapter's headings with the guide's questions, and room to write.

What is ours in the file stands in the paragraph style ``Veiledning`` (style id the same). Whoever
reads chapters leaves those paragraphs out, as long as they still say what stands here; see
`guidance_words`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from rusdoc.registers.guide import Guide, GuideChapter, Standard
from rusdoc.texts import Text, say
from rusdoc.texts.norwegian import listing

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

GUIDANCE_STYLE: Final = "Veiledning"
_INK, _QUIET, _PAPER = "1F4E5F", "3B5B66", "EAF1F3"
_TAGS: Final[dict[Standard, str]] = {"nb": "nb-NO", "nn": "nn-NO"}


def chapter_document(chapter: GuideChapter, standard: Standard, plan_title: str) -> bytes:
    """A Word document to write `chapter` in; its sub-chapters have headings of their own."""
    from io import BytesIO

    from docx import Document

    document = Document()
    _set_up(document, standard)
    document.core_properties.title = f"{plan_title}: {_heading(chapter, standard)}"
    document.add_heading(_heading(chapter, standard), 1)
    _guide(document, [say(Text("new.chapter_how"), standard), *_lines(chapter, standard)])
    for sub in chapter.sub_chapters:
        document.add_heading(_heading(sub, standard), 2)
        _guide(document, _lines(sub, standard))
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def guidance_words(guide: Guide) -> frozenset[str]:
    """Every paragraph that `chapter_document` writes in the guidance style, in both standards."""
    standards: tuple[Standard, ...] = ("nb", "nn")
    how = (say(Text("new.chapter_how"), standard) for standard in standards)
    lines = (line for standard in standards for each in guide.walk() for line in _lines(each, standard))
    return frozenset((*how, *lines))


def _heading(chapter: GuideChapter, standard: Standard) -> str:
    title = chapter.title.in_(standard)
    if not chapter.key.startswith("vedlegg"):
        return f"{chapter.number} {title}"
    return say(Text("new.appendix_file", number=chapter.number, title=title), standard)


def _lines(chapter: GuideChapter, standard: Standard) -> Iterator[str]:
    yield from chapter.guidance.in_(standard)
    if law := chapter.law.in_(standard):
        yield say(Text("new.chapter_law", law=listing(law, standard)), standard)
    if chapter.holds:
        yield say(Text("new.chapter_from_sheet"), standard)


def _guide(document: Document, lines: list[str] | Iterator[str]) -> None:
    for line in lines:
        document.add_paragraph(line, style=GUIDANCE_STYLE)
    document.add_paragraph()


def _set_up(document: Document, standard: Standard) -> None:
    """A4, the document's language, headings with contrast enough, and the guidance style."""
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    document.core_properties.language = _TAGS[standard]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    _set_language(document, _TAGS[standard])
    for name, size in (("Heading 1", 20), ("Heading 2", 14)):
        _style_heading(document.styles[name], size)
    _style_body(document.styles["Normal"])
    _add_guidance_style(document)


def _set_language(document: Document, tag: str) -> None:
    from docx.oxml.ns import qn

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)


def _style_heading(style: ParagraphStyle, size: int) -> None:
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.bold = "Calibri", Pt(size), True
    style.font.color.rgb = RGBColor.from_string(_INK)
    _use_for_every_script(style)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(18), Pt(6)


def _style_body(style: ParagraphStyle) -> None:
    from docx.shared import Pt

    style.font.name, style.font.size = "Calibri", Pt(11)
    _use_for_every_script(style)
    style.paragraph_format.space_after, style.paragraph_format.line_spacing = Pt(8), 1.15


def _use_for_every_script(style: ParagraphStyle) -> None:
    """Word's theme fonts go before a font's name: take them away, so that the name counts."""
    from docx.oxml.ns import qn

    fonts = style.element.rPr.rFonts
    for name in [key for key in fonts.attrib if key.endswith("Theme")]:
        del fonts.attrib[name]
    fonts.set(qn("w:cs"), "Calibri")


def _add_guidance_style(document: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    from docx.shared import Cm, Pt, RGBColor

    style = document.styles.add_style(GUIDANCE_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = style.next_paragraph_style = document.styles["Normal"]
    style.font.italic, style.font.size = True, Pt(10)
    style.font.color.rgb = RGBColor.from_string(_QUIET)
    form = style.paragraph_format
    form.space_after, form.left_indent, form.keep_with_next = Pt(2), Cm(0.3), True
    properties = style.element.get_or_add_pPr()
    # ECMA-376 17.3.1: in pPr, borders come before shading and both before spacing and indents.
    for words in (
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="18" w:space="6" w:color="{_INK}"/></w:pBdr>',
        f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_PAPER}"/>',
    ):
        properties.insert_element_before(parse_xml(words), "w:spacing", "w:ind")
