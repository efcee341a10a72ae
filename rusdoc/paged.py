"""A Word document taken on by LibreOffice: its page numbers known, the PDF and OpenDocument of it."""

from __future__ import annotations


def paged(document: bytes, name: str = "plan.docx") -> tuple[bytes, bytes]:
    """A plan document with true page numbers in its contents table, and the same as PDF.

    LibreOffice lays it out twice: first to see where each heading falls, then with the numbers in.
    `name` is what messages call it. Raises `OfficeError` when LibreOffice is missing or does not do
    its work.
    """
    from rusdoc.office import convert
    from rusdoc.pdf import bookmark_pages, mended
    from rusdoc.word.document import chart_descriptions, with_page_numbers

    pages, count = bookmark_pages(convert(document, name=name))
    numbered = with_page_numbers(document, pages, count)
    return numbered, mended(convert(numbered, name=name), chart_descriptions(numbered))


def as_opendocument(document: bytes, name: str = "plan.docx") -> bytes:
    """A plan document as OpenDocument text. Raises `OfficeError` as `paged` does."""
    from rusdoc.odt import mended
    from rusdoc.office import convert
    from rusdoc.word.document import chart_descriptions

    return mended(convert(document, "odt", name=name), chart_descriptions(document), name)
