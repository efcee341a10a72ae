"""``rusdoc batch``: every plan folder checked and built, one after the other, unattended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rusdoc.cli.build import document_of, findings_of
from rusdoc.cli.check import chapters_of, reviewed
from rusdoc.cli.failures import UNUSABLE
from rusdoc.cli.forms import Forms, files_of, forms_of, forms_options, wanted_files
from rusdoc.cli.keeping import Kept, edited_by_hand
from rusdoc.cli.layout import Column, Row, table
from rusdoc.cli.outputs import refuse_inputs, save_all
from rusdoc.cli.parts import command, files_argument, flag, format_option
from rusdoc.cli.progress import bar
from rusdoc.cli.report import summary
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import status_of
from rusdoc.errors import RusdocError
from rusdoc.files import is_folder
from rusdoc.folder import WORKBOOKS
from rusdoc.frozen import frozen
from rusdoc.inputs import gather
from rusdoc.texts import Text

if TYPE_CHECKING:
    from rusdoc.model.finding import Finding


@frozen
class Done:
    """What became of one folder: the files and findings, or why it could not be used."""

    folder: Path
    files: tuple[Path, ...] = ()
    findings: tuple[Finding, ...] = ()
    error: RusdocError | None = None
    kept: tuple[Kept, ...] = ()

    @property
    def status(self) -> int:
        """The exit status that the folder alone would give."""
        return UNUSABLE if self.error else status_of(self.findings)


@command(
    "batch",
    files_argument("folders", metavar="folder"),
    *forms_options(),
    flag("--allow-external"),
    flag("--strict"),
    format_option(),
)
def command_line(
    screen: Screen,
    folders: tuple[Path, ...],
    pdf: bool,
    pdf_profile: str | None,
    odt: bool,
    html: bool,
    page_numbers: bool,
    allow_external: bool,
    strict: bool,
    format_: str,
) -> int:
    """Check and build each folder; one that cannot be used is told of, and the others go on."""
    forms = forms_of(pdf, pdf_profile, odt, html, page_numbers)
    with bar(list(_plan_folders(folders)), screen, "cli_views.building", many=2) as each:
        done = [_one(folder, forms, strict, allow_external, screen) for folder in each]
    if format_ == "json":
        screen.show_json([_json(one, screen) for one in done])
    else:
        screen.show(*_lines(done, screen))
    for one in done:
        for kept in one.kept:
            screen.complain(kept.words(screen))
        if one.error:
            screen.complain(_with_folder(one.folder, one.error.message(screen.language)))
    return max(one.status for one in done)


def _with_folder(folder: Path, message: str) -> str:
    """A message that names its folder, once."""
    named = message.replace("\\", "/").startswith(folder.as_posix())
    return message if named else f"{folder}: {message}"


def _plan_folders(folders: Iterable[Path]) -> Iterator[Path]:
    """The plan folders: those given, or the ones inside where what was given holds only folders."""
    for folder in folders:
        inside = sorted(path for path in folder.iterdir() if _has_workbook(path)) if is_folder(folder) else []
        yield from inside if inside and not _has_workbook(folder) else [folder]


def _has_workbook(folder: Path) -> bool:
    return is_folder(folder) and any(file.suffix.casefold() in WORKBOOKS for file in folder.iterdir())


def _one(folder: Path, forms: Forms, strict: bool, allow_external: bool, screen: Screen) -> Done:
    silent = Screen(screen.language, quiet=True)
    try:
        inputs = gather(folder)
        chapters = chapters_of(inputs)
        judged = reviewed(inputs, chapters)
        document = document_of(inputs, inputs.template, judged, chapters, allow_external)
        findings = findings_of(inputs, document, judged)
        if strict and status_of(findings):
            return Done(folder, (), findings)
        made = files_of(document, wanted_files(folder, None, forms), silent)
        findings = (*findings, *made.findings)
        if strict and status_of(made.findings):
            return Done(folder, (), findings)
        refuse_inputs((path for path, _ in made.files), [folder], inputs)
        kept = edited_by_hand(made.files)
        save_all([*((each.copy, each.data) for each in kept), *made.files])
    except RusdocError as error:
        return Done(folder, error=error)
    except Exception as error:  # a fault of ours with one plan must not cost the others theirs
        fault = Text("cli.fault", kind=type(error).__name__, detail=str(error))
        return Done(folder, error=RusdocError(fault))
    return Done(folder, tuple(path for path, _ in made.files), findings, kept=tuple(kept))


def _lines(done: list[Done], screen: Screen) -> list[str]:
    columns = (
        Column(screen.words("cli_views.column_folder"), 16),
        Column(screen.words("cli_views.column_document"), 16),
        *(
            Column(screen.words(f"cli_views.column_{level}"), align="right")
            for level in ("error", "warning", "info")
        ),
    )
    return table(
        columns,
        [_row(one, screen) for one in done],
        screen.width,
        paint_heading=lambda words: screen.paint(words, bold=True),
    )


def _row(one: Done, screen: Screen) -> Row:
    if one.error:
        return (str(one.folder), screen.words("cli_views.not_usable"), "", "", "")
    files = ", ".join(path.name for path in one.files) or screen.words("cli_views.not_made")
    return (str(one.folder), files, *(str(count) for count in summary(one.findings).values()))


def _json(one: Done, screen: Screen) -> dict[str, object]:
    return {
        "folder": one.folder.as_posix(),
        "files": [path.as_posix() for path in one.files],
        "kept": [each.copy.as_posix() for each in one.kept],
        "findings": [finding.to_json(screen.language) for finding in one.findings],
        "summary": summary(one.findings),
        "error": one.error.message(screen.language) if one.error else None,
    }
