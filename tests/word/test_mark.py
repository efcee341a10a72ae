"""The mark that tells whether a person has saved a document since rusdoc made it."""

from __future__ import annotations

from io import BytesIO

import docx
import openpyxl
import pytest
from odf.opendocument import OpenDocumentText, load
from odf.text import P

from rusdoc.opc import open_package
from rusdoc.opc.writer import rewrite
from rusdoc.word.mark import is_as_made, marked


def document(identifier: str = "") -> bytes:
    made = docx.Document()
    made.add_paragraph("Rusplan")
    made.core_properties.identifier = identifier
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_marked_document_is_as_it_was_made() -> None:
    assert is_as_made(marked(document()))


def test_a_document_without_the_mark_is_somebody_else_s() -> None:
    assert not is_as_made(document())


def test_a_document_that_was_saved_since_is_known() -> None:
    made = docx.Document(BytesIO(marked(document())))
    made.paragraphs[0].add_run(" for Træna")
    out = BytesIO()
    made.save(out)
    assert b"rusdoc:" in open_package(out.getvalue(), "plan.docx").read("docProps/core.xml")
    assert not is_as_made(out.getvalue())


def test_a_mark_from_a_document_that_became_a_template_gives_way_to_the_new_one() -> None:
    package = open_package(marked(document()), "mal.docx")
    changed = rewrite(
        package, {"word/document.xml": package.read("word/document.xml").replace(b"Rus", b"Folke")}
    )
    again = marked(changed)
    assert is_as_made(again)
    assert open_package(again, "plan.docx").read("docProps/core.xml").count(b">rusdoc:") == 1


def test_the_same_document_is_marked_the_same_way() -> None:
    data = document()
    assert marked(data) == marked(data) == marked(marked(data))


def test_an_identifier_of_the_municipality_s_own_is_left_alone() -> None:
    data = document("26/114")
    assert marked(data) == data
    assert not is_as_made(data)


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"PK\x03\x04 nesten", b"hei"])
def test_what_is_no_document_is_not_ours(data: bytes) -> None:
    assert not is_as_made(data)


def test_a_workbook_is_marked_so_that_others_can_read_it() -> None:
    out = BytesIO()
    openpyxl.Workbook().save(out)
    data = marked(out.getvalue())
    assert is_as_made(data)
    book = openpyxl.load_workbook(BytesIO(data))
    assert str(book.properties.identifier).startswith("rusdoc:")
    book.worksheets[0]["A1"] = "x"
    again = BytesIO()
    book.save(again)
    assert not is_as_made(again.getvalue())


def test_a_web_page_is_marked_in_its_head_and_known_once_it_is_edited() -> None:
    page = b"<!DOCTYPE html>\n<html><head>\n<title>Plan</title>\n</head><body>Mer</body></html>\n"
    assert not is_as_made(page)
    assert is_as_made(marked(page))
    assert marked(marked(page)) == marked(page)
    assert not is_as_made(marked(page).replace(b"Mer", b"Mindre"))


def test_an_opendocument_text_is_marked_and_known_once_it_is_edited() -> None:
    made = OpenDocumentText()
    made.text.addElement(P(text="Rusplan"))
    out = BytesIO()
    made.write(out)
    data = marked(out.getvalue())
    assert is_as_made(data)
    assert not is_as_made(out.getvalue())
    assert marked(data) == data
    again = load(BytesIO(data))
    again.text.addElement(P(text="for Træna"))
    saved = BytesIO()
    again.write(saved)
    assert not is_as_made(saved.getvalue())
