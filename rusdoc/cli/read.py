"""``rusdoc read``: how a workbook was understood, for a person or as JSON for a program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rusdoc.cli.parts import command, files_argument, format_option
from rusdoc.cli.progress import bar
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import status_of

if TYPE_CHECKING:
    from rusdoc.model.plan import Plan


@command("read", files_argument(), format_option())
def command_line(screen: Screen, files: tuple[Path, ...], format_: str) -> int:
    """Read every file before anything is shown, so that a file that cannot be read stops it all."""
    import rusdoc

    plans = _read_all(files, screen)
    if format_ == "json":
        objects = [rusdoc.to_json(plan, screen.language) for plan in plans]
        screen.show_json(objects[0] if len(objects) == 1 else objects)
    else:
        from rusdoc.cli.understood import plan_lines

        for number, (file, plan) in enumerate(zip(files, plans, strict=True)):
            screen.show(*([""] if number else []), *plan_lines(plan, screen, str(file)))
    return status_of(finding for plan in plans for finding in plan.findings)


def _read_all(files: tuple[Path, ...], screen: Screen) -> list[Plan]:
    import rusdoc

    with bar(files, screen, "cli_views.reading") as each:
        return [rusdoc.read(file) for file in each]
