"""Which number a page is shown with, when a template counts its pages in its own way."""

from __future__ import annotations

import pytest

from rusdoc.word.paging import sections, shown, with_section_marks

SECTION = '<w:p><w:pPr><w:sectPr>%s<w:pgSz w:w="11906"/></w:sectPr></w:pPr></w:p>'


def text(*numbers: str) -> bytes:
    """A document with a section for each of these, and a paragraph in each."""
    return "".join(f"<w:p><w:r><w:t>Del</w:t></w:r></w:p>{SECTION % number}" for number in numbers).encode()


def marked(markup: bytes, *starts: int) -> dict[str, int]:
    """Where the marks of the sections were found to be."""
    assert with_section_marks(markup).count(b"bookmarkStart") == len(starts)
    return {f"_Toc8{number:05}": page for number, page in enumerate(starts)}


def test_a_document_that_counts_its_pages_in_the_usual_way_is_left_alone() -> None:
    markup = text("", "")
    assert sections(markup) == []
    assert with_section_marks(markup) == markup
    assert shown({"_Toc1": 7}, markup)["_Toc1"] == "7"


@pytest.mark.parametrize(("page", "number"), [(1, "0"), (2, "1"), (9, "8")])
def test_a_front_page_that_does_not_count(page: int, number: str) -> None:
    markup = text('<w:pgNumType w:start="0"/>')
    assert shown({"_Toc1": page, **marked(markup, 1)}, markup)["_Toc1"] == number


@pytest.mark.parametrize(("page", "number"), [(2, "ii"), (4, "iv"), (5, "1"), (6, "2"), (8, "4")])
def test_a_preface_in_roman_numbers_and_a_text_that_begins_anew(page: int, number: str) -> None:
    markup = text('<w:pgNumType w:fmt="lowerRoman"/>', '<w:pgNumType w:start="1"/>', "")
    assert shown({"_Toc1": page, **marked(markup, 1, 5, 7)}, markup)["_Toc1"] == number


def test_an_appendix_that_goes_on_counting() -> None:
    markup = text('<w:pgNumType w:start="11"/>', "")
    assert shown({"_Toc1": 5, **marked(markup, 1, 4)}, markup)["_Toc1"] == "15"
