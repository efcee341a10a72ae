"""``rusdoc build``: the plan document in Word, and in the other forms where they are wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from rusdoc.cli.check import chapters_of, reviewed
from rusdoc.cli.forms import Made, files_of, forms_of, forms_options, wanted_files
from rusdoc.cli.keeping import Kept, edited_by_hand
from rusdoc.cli.outputs import refuse_inputs, save_all
from rusdoc.cli.parts import command, files_argument, flag, format_option, path_option
from rusdoc.cli.progress import watching
from rusdoc.cli.report import findings_lines, summary, summary_line
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import FOUND_ERRORS, status_of
from rusdoc.errors import InputError
from rusdoc.frozen import frozen
from rusdoc.inputs import Inputs, gather

if TYPE_CHECKING:
    from rusdoc.checks.acceptance import Judged
    from rusdoc.document import Document
    from rusdoc.model.finding import Finding
    from rusdoc.word.chapters import Chapters


_MOST_SHOWN: Final = 5
"""A template without any measures leaves out every one: a few of them show what is the matter."""


@command(
    "build",
    files_argument("file", several=False),
    path_option(["--with"], many=True),
    path_option(["-o", "--output"]),
    path_option(["--template"]),
    *forms_options(),
    flag("--allow-external"),
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
    pdf_profile: str | None,
    odt: bool,
    html: bool,
    page_numbers: bool,
    allow_external: bool,
    strict: bool,
    format_: str,
) -> int:
    """Make the document, whatever the findings, and say how many there are."""
    inputs = gather(file, with_, watch=watching(screen, "cli_views.reading"))
    template = template or inputs.template
    chapters = chapters_of(inputs)
    judged = reviewed(inputs, chapters)
    document = document_of(inputs, template, judged, chapters, allow_external)
    findings = findings_of(inputs, document, judged)
    if strict and status_of(findings):
        _show_refusal(findings, inputs, screen, format_)
        return FOUND_ERRORS
    forms = forms_of(pdf, pdf_profile, odt, html, page_numbers)
    wanted = wanted_files(file, output, forms)
    made = files_of(document, wanted, screen)
    if strict and status_of(made.findings):
        _show_refusal((*findings, *made.findings), inputs, screen, format_)
        return FOUND_ERRORS
    refuse_inputs((path for path, _ in made.files), [file, *with_, template], inputs)
    kept = edited_by_hand(made.files)
    save_all([*((each.copy, each.data) for each in kept), *made.files])
    for each in kept:
        screen.complain(each.words(screen))
    met = (*findings[len(judged.open) :], *made.findings)
    _show(Built(made, kept, judged.open, met), inputs, file, screen, format_)
    if format_ == "text" and wanted.lacks_page_numbers(document, own_template=template is not None):
        screen.tell(screen.words("cli_views.no_page_numbers"))
    return 0


@frozen
class Built:
    """What a run made and kept; what a check of the plan tells of, and what was met in making the files."""

    made: Made
    kept: list[Kept]
    found: tuple[Finding, ...]
    met: tuple[Finding, ...]


def document_of(
    inputs: Inputs,
    template: Path | None,
    judged: Judged,
    chapters: Chapters | None,
    allow_external: bool = False,
) -> Document:
    """The plan document of everything that was gathered, with how it was checked."""
    _refuse_nothing(inputs)
    import rusdoc

    return rusdoc.build(
        inputs.plan,
        others=inputs.others,
        chapters=chapters or (),
        template=template,
        settings=inputs.settings,
        judged=judged,
        allow_external=allow_external,
    )


def _refuse_nothing(inputs: Inputs) -> None:
    """`InputError` where there is nothing to make a plan of: no measure table, no goals, no chapters."""
    plan = inputs.plan
    lacks_table = next((found for found in plan.findings if found.code == "RUS101"), None)
    if lacks_table and not plan.main_goals and not inputs.chapters:
        raise InputError(lacks_table.text, file=plan.file)


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


def _show(built: Built, inputs: Inputs, file: Path, screen: Screen, format_: str) -> None:
    paths = [path for path, _ in built.made.files]
    if format_ == "json":
        kept = [each.copy.as_posix() for each in built.kept]
        screen.show_json({**_json(paths, (*built.found, *built.met), screen), "kept": kept})
        return
    for path in () if screen.quiet else paths:
        screen.show(screen.words(f"cli_views.built_{path.suffix[1:]}", file=str(path)))
    if built.met:  # a check of the plan tells of the plan, not of the template and the PDF
        screen.show("", *findings_lines(built.met, screen, inputs.plan, most=_MOST_SHOWN), "")
    if built.found and not screen.quiet:
        see = screen.words("cli_views.see_check", command=_check(file))
        screen.show(summary_line(built.found, screen), see)


def _check(file: Path) -> str:
    return f'rusdoc check "{file}"' if " " in str(file) else f"rusdoc check {file}"


def _json(paths: list[Path], findings: tuple[Finding, ...], screen: Screen) -> dict[str, object]:
    return {
        "files": [path.as_posix() for path in paths],
        "findings": [finding.to_json(screen.language) for finding in findings],
        "summary": summary(findings),
    }
