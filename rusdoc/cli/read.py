"""``rusdoc read``: how a workbook was understood, for a person or as JSON for a program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rusdoc.cli.parts import command, files_argument, format_option
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import status_of


@command("read", files_argument(), format_option())
def command_line(screen: Screen, files: tuple[Path, ...], format_: str) -> int:
    """Read every file before anything is shown, so that a file that cannot be read stops it all."""
    import rusdoc

    plans = [rusdoc.read(file) for file in progress(files, screen)]
    if format_ == "json":
        objects = [rusdoc.to_json(plan, screen.language) for plan in plans]
        screen.show_json(objects[0] if len(objects) == 1 else objects)
    else:
        from rusdoc.cli.understood import plan_lines

        for number, plan in enumerate(plans):
            screen.show(*([""] if number else []), *plan_lines(plan, screen))
    return status_of(finding for plan in plans for finding in plan.findings)


def progress(files: tuple[Path, ...], screen: Screen) -> Iterator[Path]:
    """The files one by one, with a bar on a terminal when there are many."""
    import sys

    if screen.quiet or len(files) < 4 or not sys.stderr.isatty():
        yield from files
        return
    import click

    with click.progressbar(files, label=screen.words("cli_views.reading"), file=sys.stderr) as bar:
        yield from bar
