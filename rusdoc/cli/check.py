"""``rusdoc check``: what a person should look at in a plan, on the screen and in files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rusdoc.cli.check_files import Wanted, language_for_group, results
from rusdoc.cli.keeping import edited_by_hand
from rusdoc.cli.outputs import refuse_inputs, save_all
from rusdoc.cli.parts import command, files_argument, flag, format_option, path_option
from rusdoc.cli.progress import watching
from rusdoc.cli.report import outcome_json, outcome_lines, outcome_sarif
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import Outcome, status_of
from rusdoc.frozen import changed, frozen
from rusdoc.inputs import Inputs, gather
from rusdoc.pipeline import opened, review
from rusdoc.settings import codes

if TYPE_CHECKING:
    from rusdoc.checks.acceptance import Judged
    from rusdoc.word.chapters import Chapters


@frozen
class Asked:
    """What is asked of a check besides the files."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    baseline: Path | None


@command(
    "check",
    files_argument("file", several=False),
    path_option(["--with"], many=True),
    format_option("text", "json", "sarif"),
    path_option(["-o", "--output"], key="report"),
    path_option(["--annotate"]),
    flag("--fix"),
    click.Option(["--select"], multiple=True, metavar="code", help="select"),
    click.Option(["--ignore"], multiple=True, metavar="code", help="ignore"),
    path_option(["--baseline"]),
    path_option(["--write-baseline"]),
)
def command_line(
    screen: Screen,
    file: Path,
    with_: tuple[Path, ...],
    format_: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: Path | None,
    output: Path | None,
    annotate: Path | None,
    fix: bool,
    write_baseline: Path | None,
) -> int:
    """Check the plan against itself and the other plans, and say what was found."""
    asked = Asked(codes(list(select)), codes(list(ignore)), baseline)
    inputs = gather(file, with_, watch=watching(screen, "cli_views.reading"))
    outcome = outcome_of(with_choices(inputs, asked), baseline)
    wanted = Wanted(file, output, annotate, fix, write_baseline)
    files = results(outcome, wanted, language_for_group(outcome, screen))
    refuse_inputs((made.path for made in files), [file, *with_], inputs)
    kept = edited_by_hand((made.path, made.data) for made in files if made.for_people)
    save_all([*((each.copy, each.data) for each in kept), *((made.path, made.data) for made in files)])
    for each in kept:
        screen.complain(each.words(screen))
    _show(outcome, format_, screen)
    for made in files:
        screen.tell(made.words(screen))
    return status_of(outcome.findings)


def with_choices(inputs: Inputs, asked: Asked) -> Inputs:
    """The inputs, with what is asked for here in place of what the settings say."""
    settings = changed(
        inputs.settings,
        select=asked.select or inputs.settings.select,
        ignore=(*inputs.settings.ignore, *asked.ignore),
    )
    return changed(inputs, settings=settings)


def outcome_of(inputs: Inputs, baseline: Path | None = None) -> Outcome:
    """What the rules find in the plan today, sorted by what was known before."""
    judged = reviewed(inputs)
    if baseline is None:
        return Outcome(inputs, judged, judged.open)
    from rusdoc.checks.baseline import compare_with_baseline, marks_from

    sorted_ = compare_with_baseline(judged.open, marks_from(_json(baseline), str(baseline)))
    return Outcome(inputs, judged, sorted_.new, len(sorted_.known), sorted_.gone)


def chapters_of(inputs: Inputs) -> Chapters | None:
    """The chapters that were gathered, opened once for both the check and the document."""
    return None if inputs.chapters is None else opened(inputs.chapters, inputs.plan, inputs.settings)


def reviewed(inputs: Inputs, chapters: Chapters | None = None) -> Judged:
    """Everything the rules find today in the plan that was gathered."""
    return review(
        inputs.plan,
        others=inputs.others,
        unreadable=inputs.unreadable,
        chapters=chapters or inputs.chapters,
        passed_over=inputs.passed_over,
        today=date.today(),
        settings=inputs.settings,
    )


def _json(path: Path) -> Any:
    import json

    from rusdoc.errors import SettingsError
    from rusdoc.files import read_bytes
    from rusdoc.texts import Text

    try:
        return json.loads(read_bytes(path))
    except ValueError as error:
        raise SettingsError(Text("settings.not_a_baseline"), file=str(path)) from error


def _show(outcome: Outcome, format_: str, screen: Screen) -> None:
    if format_ == "json":
        screen.show_json(outcome_json(outcome, screen.language))
    elif format_ == "sarif":
        screen.show_json(outcome_sarif(outcome, screen.language))
    else:
        screen.show(*outcome_lines(outcome, screen))
