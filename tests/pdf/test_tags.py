"""Footnotes and lists in lists keep the tags that a screen reader follows, all the way into the PDF."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from rusdoc.paged import Paged, paged
from rusdoc.pdf.examining import gaps
from rusdoc.pdf.profiles import Profile
from rusdoc.pdf.structure import children, elements, kind_of
from rusdoc.texts import say
from tests.conftest import needs
from tests.word.built import with_chapter
from tests.word.word_files import item, p, run

BOTH = (Profile.UA1, Profile.A2A)
NUMBERED, BULLETS = 2, 1


def note(number: int, *words: str) -> str:
    return f'<w:footnote w:id="{number}">{p("<w:r><w:footnoteRef/></w:r>", *words)}</w:footnote>'


def mark(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


@pytest.fixture(scope="module")
def paper() -> Paged:
    """A plan with two footnotes, and a numbered list with bullets in it right before another list."""
    made = with_chapter(
        p("Færre drikker.", mark(2), " Flere sykler.", mark(3)),
        item("lytte", NUMBERED),
        item("til unge", BULLETS, 1),
        item("handle", BULLETS),
        item("måle", BULLETS),
        footnotes=note(2, " Kilde: SSB.") + note(3, run(" Folkehelseprofilen", "<w:b/>"), " for 2026."),
    )
    return paged(made.data, profiles=BOTH)


def root(pdf: bytes) -> Any:
    return PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]


@needs("soffice")
def test_a_plan_with_footnotes_and_lists_in_lists_follows_both_standards(paper: Paged) -> None:
    assert paper.gaps == ()


@needs("soffice")
def test_each_footnote_has_a_name_and_its_number_leads_back_to_the_text(paper: Paged) -> None:
    structure = root(paper.pdf)
    notes = [element for element in elements(structure) if kind_of(element) == "/Note"]
    assert len({note["/ID"] for note in notes}) == 2
    assert structure["/IDTree"]["/Names"][::2] == sorted(note["/ID"] for note in notes)
    for each in notes:
        label, *_ = children(each)
        (link,) = children(label)
        assert (kind_of(label), kind_of(link)) == ("/Lbl", "/Link")
        place = link["/K"][1]["/Obj"]
        found_by = structure["/ParentTree"]["/Nums"]
        assert found_by[found_by.index(place["/StructParent"]) + 1].get_object() == link


@needs("soffice")
def test_every_item_stands_in_a_list(paper: Paged) -> None:
    lists = [element for element in elements(root(paper.pdf)) if kind_of(element) == "/L"]
    inside = sum(kind_of(child) == "/LI" for each in lists for child in children(each))
    assert inside == sum(kind_of(element) == "/LI" for element in elements(root(paper.pdf)))


def first(writer: PdfWriter, kind: str) -> Any:
    structure: Any = writer.root_object["/StructTreeRoot"].get_object()
    return next(element for element in elements(structure) if kind_of(element) == kind)


def a_list_that_is_none(writer: PdfWriter) -> None:
    first(writer, "/L")[NameObject("/S")] = NameObject("/Div")


def a_note_without_name(writer: PdfWriter) -> None:
    del first(writer, "/Note")["/ID"]


def a_link_without_tag(writer: PdfWriter) -> None:
    del writer.pages[1]["/Annots"][0].get_object()["/StructParent"]


@needs("soffice")
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (a_list_that_is_none, "et punkt på side 3 står utenfor lista"),
        (a_note_without_name, "en fotnote på side 3 ikke har noe kjennetegn"),
        (a_link_without_tag, "en lenke på side 2 ikke er merket som lenke"),
    ],
)
def test_what_cannot_be_mended_is_said(fault: Any, said: str, paper: Paged) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(paper.pdf)))
    fault(writer)
    stream = io.BytesIO()
    writer.write(stream)
    lacks = [say(gap.text) for gap in gaps(stream.getvalue(), [Profile.UA1])]
    assert any(said in words for words in lacks), lacks
