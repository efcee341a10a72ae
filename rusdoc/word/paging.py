"""Which number a page is shown with: a section can begin its numbers anew, or write them as i, ii, iii.

Where the sections begin is only known once the document is laid out; for that they are given a bookmark
each (`with_section_marks`). Rules from ECMA-376 part 1, 17.6.12 (pgNumType).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from rusdoc.regex import regex

_SECTION: Final = regex(rb"<w:sectPr\b.*?</w:sectPr>", re.DOTALL)
_NUMBERS: Final = regex(rb"<w:pgNumType\b[^>]*>")
_START: Final = regex(rb'w:start="(\d+)"')
_FORM: Final = regex(rb'w:fmt="(\w+)"')
_PARAGRAPH: Final = regex(rb"<w:p(?: [^>]*)?>(?:<w:pPr>.*?</w:pPr>)?", re.DOTALL)
_MARK: Final = "_Toc8{:05}"
_FIRST_ID: Final = 800_000
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Section(NamedTuple):
    """How a section numbers its pages: the number of its first one, if it begins anew, and in what form."""

    begins: int
    first: int | None
    form: str


def sections(markup: bytes) -> list[Section]:
    """The sections of a document's text, in order; none when every page is shown by its number."""
    found, begins = [], 0
    for section in _SECTION.finditer(markup):
        numbers = _NUMBERS.search(section[0])
        start = _START.search(numbers[0]) if numbers else None
        form = _FORM.search(numbers[0]) if numbers else None
        found.append(
            Section(begins, int(start[1]) if start else None, form[1].decode() if form else "decimal")
        )
        begins = section.end()
    plain = all(section.first is None and section.form == "decimal" for section in found)
    return [] if plain else found


def with_section_marks(markup: bytes) -> bytes:
    """The text with a bookmark in the first paragraph of each section, for a document to be laid out."""
    parts, position = [], 0
    for number, section in enumerate(sections(markup)):
        paragraph = _PARAGRAPH.search(markup, section.begins)
        if paragraph is None or paragraph[0].endswith(b"/>") or paragraph.end() < position:
            continue
        name, key = _MARK.format(number).encode(), b"%d" % (_FIRST_ID + number)
        mark = b'<w:bookmarkStart w:id="%s" w:name="%s"/><w:bookmarkEnd w:id="%s"/>' % (key, name, key)
        parts += [markup[position : paragraph.end()], mark]
        position = paragraph.end()
    return b"".join((*parts, markup[position:]))


def shown(pages: Mapping[str, int], markup: bytes) -> dict[str, str]:
    """The number that each place's page is shown with, from the page it is (counted from 1)."""
    starts = [
        (page, section)
        for number, section in enumerate(sections(markup))
        if (page := pages.get(_MARK.format(number)))
    ]
    return {name: _shown(page, starts) for name, page in pages.items()}


def _shown(page: int, starts: list[tuple[int, Section]]) -> str:
    number, form, counted_from = page, "decimal", 0
    for begins, section in starts:
        if begins > page:
            break
        form = section.form
        if section.first is not None:
            counted_from = section.first - begins
        number = page + counted_from
    return _written(number, form)


def _written(number: int, form: str) -> str:
    if form not in ("lowerRoman", "upperRoman") or number < 1:
        return str(number)
    words = ""
    for value, letters in _ROMAN:
        words += letters * (number // value)
        number %= value
    return words if form == "lowerRoman" else words.upper()
