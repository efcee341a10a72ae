"""A Word document taken on by LibreOffice: its page numbers known, the PDF and OpenDocument of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from rusdoc.pdf.examining import Gap
    from rusdoc.pdf.profiles import Profile

_TRIES: Final = 3
_PDF_A_2: Final = {"SelectPdfVersion": 2}


class Paged(NamedTuple):
    """A document with its page numbers, the same as PDF, and what the PDF lacks of what was asked for."""

    word: bytes
    pdf: bytes
    gaps: tuple[Gap, ...]


def numbered(document: bytes, name: str = "plan.docx") -> bytes:
    """A plan document with true page numbers in its contents table, from where LibreOffice puts each heading.

    `name` is what messages call it. Raises `OfficeError` when LibreOffice is missing or does not do
    its work.
    """
    from rusdoc.word.document import with_page_numbers

    return with_page_numbers(document, *_laid_out(document, name))


def paged(document: bytes, name: str = "plan.docx", profiles: Collection[Profile] = ()) -> Paged:
    """A plan document with true page numbers in its contents table, and the same as PDF.

    LibreOffice lays it out twice: first to see where each heading falls, then with the numbers in; and
    again, should the numbers have moved a heading. `profiles` are the standards that the PDF is to follow
    besides PDF/UA-1, which is always tried for. Raises `OfficeError` as `numbered` does.
    """
    from rusdoc.office import TAGGED_PDF, convert
    from rusdoc.pdf.mending import brought_to
    from rusdoc.pdf.pages import bookmark_pages
    from rusdoc.pdf.profiles import Profile
    from rusdoc.word.document import chart_descriptions, with_page_numbers

    options = {**TAGGED_PDF, **(_PDF_A_2 if Profile.A2A in profiles else {})}
    pages, count = _laid_out(document, name)
    for _ in range(_TRIES):
        word = with_page_numbers(document, pages, count)
        pdf = convert(word, name=name, options=options)
        before, (found, count) = pages, bookmark_pages(pdf)
        if all(before.get(place) == page for place, page in found.items()):
            break
        pages = {**before, **found}
    return Paged(word, *brought_to(pdf, profiles, chart_descriptions(word)))


def as_opendocument(document: bytes, name: str = "plan.docx") -> bytes:
    """A plan document as OpenDocument text. Raises `OfficeError` as `numbered` does."""
    from rusdoc.odt import mended
    from rusdoc.office import convert
    from rusdoc.word.document import chart_descriptions

    return mended(convert(document, "odt", name=name), chart_descriptions(document), name)


def _laid_out(document: bytes, name: str) -> tuple[Mapping[str, int], int]:
    """The page of each bookmark, counted from 1, and the number of pages."""
    from rusdoc.office import convert
    from rusdoc.pdf.pages import bookmark_pages
    from rusdoc.word.document import ready_to_lay_out

    return bookmark_pages(convert(ready_to_lay_out(document), name=name))
