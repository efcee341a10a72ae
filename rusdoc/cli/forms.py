"""The forms that the plan document is wanted in: Word always, PDF, OpenDocument and a web page on request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from rusdoc.cli.parts import flag
from rusdoc.cli.screen import Screen
from rusdoc.errors import OutputError
from rusdoc.files import is_folder
from rusdoc.frozen import changed, frozen
from rusdoc.texts import Text

if TYPE_CHECKING:
    from rusdoc.document import Document
    from rusdoc.model.finding import Finding

_KINDS: Final = (".docx", ".pdf", ".odt", ".html")
_PROFILES: Final = ("ua1", "2a", "ua1,2a")
FOLDER_NAME: Final = "plan"
"""What the document is called in a plan folder."""


@frozen
class Forms:
    """What is made besides the Word document; `profiles` are the standards that the PDF is to follow."""

    pdf: bool = False
    profiles: tuple[str, ...] = ()
    odt: bool = False
    html: bool = False
    page_numbers: bool = False

    @property
    def numbered(self) -> bool:
        """Whether the contents table gets its page numbers: when LibreOffice is at work anyhow, too."""
        return self.page_numbers or self.pdf or self.odt


def forms_options() -> list[click.Parameter]:
    """``--pdf``, ``--pdf-profile``, ``--odt``, ``--html`` and ``--page-numbers``."""
    profile = click.Option(["--pdf-profile"], type=click.Choice(_PROFILES), help="pdf_profile")
    return [flag("--pdf"), profile, flag("--odt"), flag("--html"), flag("--page-numbers")]


def forms_of(pdf: bool, pdf_profile: str | None, odt: bool, html: bool, page_numbers: bool) -> Forms:
    """What the options ask for; a standard for the PDF asks for a PDF."""
    profiles = tuple(pdf_profile.split(",")) if pdf_profile else ()
    return Forms(pdf or bool(profiles), profiles, odt, html, page_numbers)


@frozen
class Wanted:
    """Where the document goes (without ending), what else is made of it, and whether it is written itself."""

    base: Path
    forms: Forms
    word: bool = True

    def path(self, ending: str) -> Path:
        """The file with this ending; a dot in the name is no ending of its own."""
        return self.base.with_name(self.base.name + ending)

    def lacks_page_numbers(self, document: Document, *, own_template: bool) -> bool:
        """Whether the Word document will have a contents table that nobody has put page numbers in.

        Of our own templates it is known that they have one: a long document need not be unpacked to see it.
        """
        from rusdoc.opc import open_package
        from rusdoc.word.contents import places_without_page

        if not self.word or self.forms.numbered or not own_template:
            return self.word and not self.forms.numbered
        package = open_package(document.data, self.base.name)
        return bool(package.main and places_without_page(package.xml(package.main)))


@frozen
class Made:
    """Every file of a run with what is in it, and what was met while they were made."""

    files: tuple[tuple[Path, bytes], ...]
    findings: tuple[Finding, ...] = ()


def wanted_files(file: Path, output: Path | None, forms: Forms) -> Wanted:
    """Where the files go: as asked for, else in the plan folder or beside the file.

    Whoever names a PDF gets the PDF; a Word document of that name is left alone.
    """
    if output is None or is_folder(output):
        return Wanted(_usual(file) if output is None else output / _usual(file).name, forms)
    ending = output.suffix.casefold()
    if ending not in _KINDS and _is_ending(ending):
        raise OutputError(Text("cli_views.document_kind"), file=str(output))
    base = output.with_suffix("") if ending in _KINDS else output
    asked = changed(
        forms,
        pdf=forms.pdf or ending == ".pdf",
        odt=forms.odt or ending == ".odt",
        html=forms.html or ending == ".html",
    )
    return Wanted(base, asked, word=ending not in _KINDS[1:])


def _is_ending(suffix: str) -> bool:
    """Whether what follows the last dot is meant as a file type: «.doc» is, «. utkast» is not."""
    return suffix[1:].isalnum() and 2 <= len(suffix) <= 5 and not suffix[1:].isdigit()


def _usual(file: Path) -> Path:
    if is_folder(file):
        return file / FOLDER_NAME
    # A plan that is read from a Word document keeps its file.
    return file.with_name(f"{file.stem}-plan" if file.suffix.casefold() == ".docx" else file.stem)


def files_of(document: Document, wanted: Wanted, screen: Screen) -> Made:
    """Every file, made before any is written. Raises `OfficeError` without LibreOffice."""
    from rusdoc.word.mark import marked

    forms, name = wanted.forms, wanted.path(".docx").name
    data, files = document.data, []
    findings: tuple[Finding, ...] = ()
    if forms.pdf:
        from rusdoc.convert import findings_of, profiles_named
        from rusdoc.paged import paged

        screen.tell(screen.words("cli_views.making_pdf"))
        data, pdf, gaps = paged(data, name, profiles_named(forms.profiles))
        files.append((wanted.path(".pdf"), pdf))
        findings = findings_of(gaps, wanted.path(".pdf").name)
    elif forms.numbered:
        from rusdoc.paged import numbered

        screen.tell(screen.words("cli_views.numbering_pages"))
        data = numbered(data, name)
    if forms.odt:
        from rusdoc.paged import as_opendocument

        screen.tell(screen.words("cli_views.making_odt"))
        files.append((wanted.path(".odt"), marked(as_opendocument(data, name))))
    if forms.html:
        from rusdoc.web.page import html_page

        files.append((wanted.path(".html"), marked(html_page(data, name))))
    if not wanted.word:
        return Made(tuple(files), findings)
    return Made(((wanted.path(".docx"), marked(data)), *files), findings)
