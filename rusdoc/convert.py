"""The finished Word document in other forms: PDF, OpenDocument, a web page, and with its page numbers.

Each takes a `Document` and gives a new one; the warnings come along.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from rusdoc.document import Document
from rusdoc.errors import SettingsError
from rusdoc.texts import Language, Text

if TYPE_CHECKING:
    from rusdoc.model.finding import Finding
    from rusdoc.pdf.examining import Gap
    from rusdoc.pdf.profiles import Profile


def to_pdf(document: Document, profiles: Collection[str] = (), *, name: str = "plan.docx") -> Document:
    """The Word document as a PDF with tags, bookmarks and true page numbers in its contents table.

    `profiles` are the standards it is to follow: ``"ua1"`` (PDF/UA-1) and ``"2a"`` (PDF/A-2a). The PDF is
    opened again and looked through; it only says that it follows what it does follow, and what it lacks
    is among the warnings (RUS708). `name` is what messages call the document. Raises `OfficeError`
    when LibreOffice is missing or does not do its work, `SettingsError` for a profile nobody knows.

    >>> rusdoc.to_pdf(rusdoc.build(plan), {"ua1", "2a"}).save("plan.pdf")     # doctest: +SKIP
    """
    from rusdoc.paged import paged

    made = paged(document.data, name, profiles_named(profiles))
    return Document(made.pdf, (*document.warnings, *findings_of(made.gaps, name)))


def to_odt(document: Document, *, name: str = "plan.docx") -> Document:
    """The Word document as OpenDocument text, for those who write in LibreOffice.

    Raises `OfficeError` as `to_pdf` does.

    >>> rusdoc.to_odt(rusdoc.build(plan)).save("plan.odt")                    # doctest: +SKIP
    """
    from rusdoc.paged import as_opendocument

    return replace(document, data=as_opendocument(document.data, name))


def to_html(
    document: Document, *, language: Language | None = None, title: str = "", name: str = "plan.docx"
) -> Document:
    """The Word document as one accessible web page, with nothing fetched from elsewhere.

    Charts stand there as their words and their numbers. `language` and `title` are the document's own
    when they are not given. LibreOffice is not needed. Raises `InputError` for what is no Word document.

    >>> rusdoc.to_html(rusdoc.build(plan)).save("plan.html")                  # doctest: +SKIP
    """
    from rusdoc.web.page import html_page

    return replace(document, data=html_page(document.data, name, language, title))


def with_page_numbers(document: Document, *, name: str = "plan.docx") -> Document:
    """The Word document with true page numbers in its contents table, as LibreOffice lays it out.

    Without, the table is a list of links that Word numbers when a person presses F9. Raises `OfficeError`
    as `to_pdf` does.

    >>> rusdoc.with_page_numbers(rusdoc.build(plan)).save("plan.docx")        # doctest: +SKIP
    """
    from rusdoc.paged import numbered

    return replace(document, data=numbered(document.data, name))


def profiles_named(names: Collection[str]) -> frozenset[Profile]:
    """The standards by their short names; raises `SettingsError` for one that nobody knows."""
    from rusdoc.pdf.profiles import Profile

    known = {profile.value: profile for profile in Profile}
    for name in names:
        if name not in known:
            raise SettingsError(Text("pdf.unknown_profile", name=name, known=tuple(known)))
    return frozenset(known[name] for name in names)


def findings_of(gaps: Collection[Gap], file: str) -> tuple[Finding, ...]:
    """What a PDF lacks, as findings about the document it was made from."""
    from rusdoc.model.finding import finding
    from rusdoc.model.place import Place

    return tuple(
        finding("RUS708", Text("pdf.gap", profile=gap.profile.standard, reason=gap.text), Place(file))
        for gap in gaps
    )
