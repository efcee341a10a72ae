"""A document put into a template brings its styles, lists, pictures, links, tables and notes with it."""

from __future__ import annotations

import re
import threading
import zipfile
from io import BytesIO
from typing import Any

import docx
import docxtpl
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm
from PIL import Image

from rusdoc.word import InlineImage, RichText, Template
from tests.word.docxtpl_pairs import paragraphs, saved
from tests.word.test_same_as_docxtpl import with_footnote


def picture(color: str = "red") -> BytesIO:
    out = BytesIO()
    Image.new("RGB", (20, 10), color).save(out, "PNG")
    out.seek(0)
    return out


def chapter() -> Any:
    document = docx.Document()
    document.add_heading("Forebygging", 1)
    document.add_paragraph("første", style="List Number")
    document.add_paragraph("andre", style="List Number")
    document.add_paragraph("punkt", style="List Bullet")
    document.add_picture(picture(), width=Mm(20))
    table = document.add_table(1, 2, style="Table Grid")
    table.cell(0, 0).text = "a"
    document.add_paragraph("slutt & <ferdig>")
    return document


def stream(document: Any) -> BytesIO:
    return BytesIO(saved(document))


def filled(*texts: str, **values: Any) -> Any:
    template = Template(paragraphs(*texts))
    made = {name: template.new_subdoc(stream(value)) for name, value in values.items()}
    return docx.Document(BytesIO(template.render(made)))


def part(data: Any, name: str) -> str:
    with zipfile.ZipFile(BytesIO(data) if isinstance(data, bytes) else stream(data)) as package:
        return package.read(name).decode()


def test_text_styles_and_tables_come_along() -> None:
    document = filled("før", "{{p sub }}", "etter", sub=chapter())
    styles = [(p.text, p.style.name) for p in document.paragraphs if p.text]
    assert styles == [
        ("før", "Normal"), ("Forebygging", "Heading 1"), ("første", "List Number"), ("andre", "List Number"),
        ("punkt", "List Bullet"), ("slutt & <ferdig>", "Normal"), ("etter", "Normal"),
    ]  # fmt: skip
    assert document.tables[0].style.name == "Table Grid"


def test_a_style_that_the_template_lacks_is_brought_along() -> None:
    sub = docx.Document()
    base = sub.styles.add_style("Kommunens grunnstil", WD_STYLE_TYPE.PARAGRAPH)
    style = sub.styles.add_style("Kommunens stil", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = base
    style.font.bold = True
    sub.add_paragraph("x", style="Kommunens stil")
    document = filled("{{p sub }}", sub=sub)
    [paragraph] = [p for p in document.paragraphs if p.text == "x"]
    assert paragraph.style.name == "Kommunens stil"
    assert paragraph.style.font.bold
    assert paragraph.style.base_style.name == "Kommunens grunnstil"


def test_a_style_is_found_by_its_name_whatever_its_id() -> None:
    sub = docx.Document()
    heading = sub.styles["Heading 1"]
    heading.element.set(docx.oxml.ns.qn("w:styleId"), "Overskrift1")
    sub.add_paragraph("Tittel").style = heading
    document = filled("{{p sub }}", sub=sub)
    assert [p.style.name for p in document.paragraphs if p.text == "Tittel"] == ["Heading 1"]
    assert len([style for style in document.styles if style.name == "Heading 1"]) == 1


def test_numbering_begins_at_one_in_each_document() -> None:
    document = filled("{{p a }}", "{{p b }}", a=chapter(), b=chapter())
    numbered = [p for p in document.paragraphs if p.style.name == "List Number"]
    ids = [p._p.pPr.numPr.numId.val for p in numbered]
    assert ids[0] == ids[1] != ids[2] == ids[3]


def test_a_list_of_the_document_itself_keeps_its_look() -> None:
    sub = docx.Document()
    num = sub.part.numbering_part.element.add_num(0)
    paragraph = sub.add_paragraph("punkt")
    paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = num.numId
    document = filled("{{p sub }}", sub=sub)
    [found] = [p for p in document.paragraphs if p.text == "punkt"]
    number = found._p.pPr.numPr.numId.val
    nums = document.part.numbering_part.element.num_lst
    assert number in [each.numId for each in nums]
    order = [child.tag.rpartition("}")[2] for child in document.part.numbering_part.element]
    assert order == sorted(order, key=["abstractNum", "num"].index)


def test_pictures_are_there_once_and_have_ids_of_their_own() -> None:
    document = filled("{{p a }}", "{{p b }}", a=chapter(), b=chapter())
    pictures = document.inline_shapes
    assert len(pictures) == 2
    ids = re.findall(r'<wp:docPr[^>]* id="(\d+)"', part(document, "word/document.xml"))
    assert len(set(ids)) == 2
    names = zipfile.ZipFile(stream(document)).namelist()
    assert len([name for name in names if name.startswith("word/media/")]) == 1


def test_links_come_along() -> None:
    sub = docx.Document()
    paragraph = sub.add_paragraph()
    id = sub.part.relate_to("https://example.com/?a=1&b=2", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = docx.oxml.OxmlElement("w:hyperlink")
    link.set(docx.oxml.ns.qn("r:id"), id)
    run = docx.oxml.OxmlElement("w:r")
    run.text = "lenke"
    link.append(run)
    paragraph._p.append(link)
    document = filled("{{p sub }}", sub=sub)
    [found] = [p for p in document.paragraphs if p.text == "lenke"]
    assert found.hyperlinks[0].address == "https://example.com/?a=1&b=2"


@pytest.mark.parametrize("own_notes", [True, False])
def test_footnotes_come_along(own_notes: bool) -> None:
    sub = with_footnote("kapittelets note")
    data = with_footnote("malens note {{ number }}") if own_notes else paragraphs("x")
    host = docx.Document(BytesIO(data))
    host.add_paragraph("{{p sub }}")
    template = Template(saved(host))
    out = template.render({"number": 7, "sub": template.new_subdoc(BytesIO(sub))})
    notes = part(out, "word/footnotes.xml")
    assert "kapittelets note" in notes
    assert ("malens note 7" in notes) is own_notes
    ids = re.findall(r"<w:footnote [^>]*w:id=\"(-?\d+)\"", notes)
    assert len(ids) == len(set(ids))
    used = re.findall(r'<w:footnoteReference w:id="(\d+)"', part(out, "word/document.xml"))
    assert len(used) == 1 + own_notes
    assert set(used) <= set(ids)


def test_tags_in_a_document_that_is_put_in_are_text() -> None:
    sub = docx.Document()
    sub.add_paragraph("{{ secret }}")
    assert "{{ secret }}" in [p.text for p in filled("{{p sub }}", sub=sub).paragraphs]


def test_bookmarks_keep_apart() -> None:
    sub = docx.Document()
    paragraph = sub.add_paragraph("x")
    for tag, names in (("w:bookmarkStart", {"w:id": "0", "w:name": "her"}), ("w:bookmarkEnd", {"w:id": "0"})):
        mark = docx.oxml.OxmlElement(tag)
        for name, value in names.items():
            mark.set(docx.oxml.ns.qn(name), value)
        paragraph._p.append(mark)
    text = part(filled("{{p a }}", "{{p b }}", a=sub, b=sub), "word/document.xml")
    assert re.findall(r'w:name="(her\w*)"', text) == ["her", "her_2"]
    assert len(set(re.findall(r'<w:bookmarkStart[^>]*w:id="(\d+)"', text))) == 2


def test_a_document_made_with_python_docx_has_the_styles_of_the_template() -> None:
    host = docx.Document()
    host.styles.add_style("Kommunestil", WD_STYLE_TYPE.PARAGRAPH)
    host.add_paragraph("{{p sub }}")
    template = Template(saved(host))
    sub = template.new_subdoc()
    sub.add_paragraph("laget her", style="Kommunestil")
    sub.add_picture(picture("blue"), width=Mm(10))
    sub.add_table(2, 2)
    document = docx.Document(BytesIO(template.render({"sub": sub})))
    assert [p.style.name for p in document.paragraphs if p.text] == ["Kommunestil"]
    assert (len(document.inline_shapes), len(document.tables)) == (1, 1)


def test_docxtpls_own_objects_are_taken() -> None:
    data = paragraphs("{{r rich }}", "{{ listing }}", "{{ image }}", "{{p sub }}", "{{p made }}", "{{p rp }}")
    theirs = docxtpl.DocxTemplate(BytesIO(data))
    made = theirs.new_subdoc()
    made.add_paragraph("laget av docxtpl", style="List Bullet")
    values = {
        "rich": docxtpl.RichText("fet", bold=True),
        "listing": docxtpl.Listing("a\nb"),
        "image": docxtpl.InlineImage(theirs, picture(), width=Mm(20)),
        "sub": theirs.new_subdoc(stream(chapter())),
        "made": made,
        "rp": docxtpl.RichTextParagraph("avsnitt", parastyle="Heading1"),
    }
    document = docx.Document(BytesIO(Template(data).render(values)))
    found = [p.text for p in document.paragraphs]
    for text in ("fet", "a\nb", "Forebygging", "laget av docxtpl", "avsnitt"):
        assert text in found
    assert len(document.inline_shapes) == 2


def test_many_threads_may_fill_one_template() -> None:
    template = Template(paragraphs("{{ name }}", "{{p sub }}", "{{ image }}", "{{r link }}"))
    results: dict[int, list[str]] = {}

    def fill(number: int) -> None:
        sub = docx.Document()
        sub.add_paragraph(f"sub {number}")
        values = {
            "name": f"navn {number}",
            "sub": template.new_subdoc(stream(sub)),
            "image": InlineImage(template, picture(), width=Mm(5)),
            "link": RichText(f"lenke {number}", url_id=template.build_url_id(f"https://example.com/{number}")),
        }
        document = docx.Document(BytesIO(template.render(values)))
        address = [p.hyperlinks[0].address for p in document.paragraphs if p.hyperlinks]
        results[number] = [p.text for p in document.paragraphs if p.text] + address

    threads = [threading.Thread(target=fill, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {n: [f"navn {n}", f"sub {n}", f"lenke {n}", f"https://example.com/{n}"] for n in range(8)}


def test_the_same_values_give_the_same_bytes() -> None:
    template = Template(paragraphs("{{p sub }}", "{{ image }}"))
    values = {"sub": template.new_subdoc(stream(chapter())), "image": InlineImage(template, picture())}
    assert template.render(values) == template.render(values)
