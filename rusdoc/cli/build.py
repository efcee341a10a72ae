"""``rusdoc build``: the plan document in Word, and as PDF and OpenDocument where they are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rusdoc.cli.check import reviewed
from rusdoc.cli.outputs import refuse_inputs, save_all
from rusdoc.cli.parts import command, files_argument, flag, format_option, path_option
from rusdoc.cli.progress import watching
from rusdoc.cli.report import findings_lines, summary, summary_line
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import FOUND_ERRORS, status_of
from rusdoc.errors import OutputError
from rusdoc.intake import Inputs, gather
from rusdoc.texts import Text

if TYPE_CHECKING:
    from rusdoc.checks.acceptance import Judged
    from rusdoc.document import Document
    from rusdoc.model.finding import Finding

_KINDS: Final = (".docx", ".pdf", ".odt")
FOLDER_NAME: Final = "plan"
"""What the document is called in a plan folder."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where the document goes (without ending), and what else is made of it."""

    base: Path
    pdf: bool
    odt: bool

    def path(self, ending: str) -> Path:
        """The file with this ending; a dot in the name is no ending of its own."""
        return self.base.with_name(self.base.name + ending)


@command(
    "build",
    files_argument("file", several=False),
    path_option(["--with"], many=True),
    path_option(["-o", "--output"]),
    path_option(["--template"]),
    flag("--pdf"),
    flag("--odt"),
    flag("--strict"),
    format_option(),
)
def command_line(
    screen: Screen,
    file: Path,
    with_: tuple[Path, ...],
    output: Path | None,
    template: Path | None,
    pdf: bool,
    odt: bool,
    strict: bool,
    format_: str,
) -> int:
    """Make the document, whatever the findings, and say how many there are."""
    inputs = gather(file, with_, watch=watching(screen, "cli_views.reading"))
    template = template or inputs.template
    judged = reviewed(inputs)
    document = document_of(inputs, template, judged)
    findings = findings_of(inputs, document, judged)
    if strict and status_of(findings):
        _show_refusal(findings, inputs, screen, format_)
        return FOUND_ERRORS
    results = files_of(document, wanted_files(file, output, pdf, odt), screen)
    refuse_inputs((path for path, _ in results), [file, *with_, template], inputs)
    save_all(results)
    _show(results, findings, file, screen, format_)
    return 0


def document_of(inputs: Inputs, template: Path | None, judged: Judged) -> Document:
    """The plan document of everything that was gathered, with how it was checked."""
    import rusdoc

    return rusdoc.build(
        inputs.plan,
        others=inputs.others,
        chapters=inputs.chapters or (),
        template=template,
        settings=inputs.settings,
        judged=judged,
    )


def wanted_files(file: Path, output: Path | None, pdf: bool, odt: bool) -> Wanted:
    """Where the files go: as asked for, else in the plan folder or beside the file."""
    if output is None or output.is_dir():
        return Wanted(_usual(file) if output is None else output / _usual(file).name, pdf, odt)
    ending = output.suffix.casefold()
    if ending not in _KINDS and _is_ending(ending):
        raise OutputError(Text("cli_views.document_kind"), file=str(output))
    base = output.with_suffix("") if ending in _KINDS else output
    return Wanted(base, pdf or ending == ".pdf", odt or ending == ".odt")


def _is_ending(suffix: str) -> bool:
    """Whether what follows the last dot is meant as a file type: «.doc» is, «. utkast» is not."""
    return suffix[1:].isalnum() and 2 <= len(suffix) <= 5 and not suffix[1:].isdigit()


def _usual(file: Path) -> Path:
    if file.is_dir():
        return file / FOLDER_NAME
    # A plan that is read from a Word document keeps its file.
    return file.with_name(f"{file.stem}-plan" if file.suffix.casefold() == ".docx" else file.stem)


def files_of(document: Document, wanted: Wanted, screen: Screen) -> list[tuple[Path, bytes]]:
    """Every file, made before any is written. Raises `OfficeError` without LibreOffice."""
    data, files = document.data, []
    if wanted.pdf:
        from rusdoc.paged import paged

        screen.tell(screen.words("cli_views.making_pdf"))
        data, pdf = paged(data, wanted.path(".docx").name)
        files.append((wanted.path(".pdf"), pdf))
    if wanted.odt:
        from rusdoc.paged import as_opendocument

        screen.tell(screen.words("cli_views.making_odt"))
        files.append((wanted.path(".odt"), as_opendocument(data, wanted.path(".docx").name)))
    return [(wanted.path(".docx"), data), *files]


def findings_of(inputs: Inputs, document: Document, judged: Judged) -> tuple[Finding, ...]:
    """What the rules find in the plan, and what was met while the document was made."""
    from rusdoc.checks.acceptance import judge
    from rusdoc.checks.selection import selected

    settings = inputs.settings
    known = {*judged.open, *(each.finding for each in judged.accepted)}
    met = selected(
        (finding for finding in document.warnings if finding not in known),
        select=settings.select,
        ignore=settings.ignore,
        severities=settings.severities,
    )
    exemptions = (*inputs.plan.exemptions, *settings.exemptions)
    return (*judged.open, *(f for f in judge(met, exemptions, None).open if f not in known))


def _show_refusal(findings: tuple[Finding, ...], inputs: Inputs, screen: Screen, format_: str) -> None:
    if format_ == "json":
        screen.show_json(_json([], findings, screen))
        return
    screen.show(*findings_lines(findings, screen, inputs.plan), "", summary_line(findings, screen))
    screen.complain(screen.words("cli_views.strict"))


def _show(
    results: list[tuple[Path, bytes]], findings: tuple[Finding, ...], file: Path, screen: Screen, format_: str
) -> None:
    if format_ == "json":
        screen.show_json(_json([path for path, _ in results], findings, screen))
        return
    for path, _ in results:
        screen.show(screen.words(f"cli_views.built_{path.suffix[1:]}", file=str(path)))
    if findings and not screen.quiet:
        screen.show(summary_line(findings, screen), screen.words("cli_views.see_check", command=_check(file)))


def _check(file: Path) -> str:
    return f'rusdoc check "{file}"' if " " in str(file) else f"rusdoc check {file}"


def _json(paths: list[Path], findings: tuple[Finding, ...], screen: Screen) -> dict[str, object]:
    return {
        "files": [path.as_posix() for path in paths],
        "findings": [finding.to_json(screen.language) for finding in findings],
        "summary": summary(findings),
    }
