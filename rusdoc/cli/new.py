"""``rusdoc new``: a plan folder to begin in."""

from __future__ import annotations

from pathlib import Path

import click

from rusdoc.cli.layout import GAP
from rusdoc.cli.parts import PATH, command, format_option
from rusdoc.cli.screen import Screen
from rusdoc.errors import SettingsError
from rusdoc.model.plan import Period
from rusdoc.registers.guide import Standard
from rusdoc.texts import Text


@command(
    "new",
    click.Argument(["folder"], type=PATH, metavar="folder"),
    click.Option(["--municipality"], required=True, metavar="name", help="municipality"),
    click.Option(["--period"], required=True, metavar="period", help="period"),
    click.Option(["--title"], metavar="name", help="title"),
    format_option(),
)
def command_line(
    screen: Screen, folder: Path, municipality: str, period: str, title: str | None, format_: str
) -> int:
    """Make the folder, and say what is in it and what to do next."""
    from rusdoc.new import NewPlan, new_plan

    standard: Standard = "nn" if screen.language == "nn" else "nb"
    made = new_plan(folder, NewPlan(municipality, _period(period), standard, title))
    if doubt := _doubt_about(municipality):
        screen.complain(screen.say(doubt))
    names = [path.relative_to(folder).as_posix() for path in made]
    if format_ == "json":
        screen.show_json({"folder": folder.as_posix(), "files": names})
        return 0
    if not screen.quiet:
        screen.show(screen.words("cli_views.new_made", folder=str(folder)), *(GAP + name for name in names))
    screen.tell("\n" + screen.words("cli_views.new_next", folder=_as_typed(folder)))
    return 0


def _doubt_about(municipality: str) -> Text | None:
    """That no municipality has the name (a slip of the finger, or a region), with the nearest."""
    from difflib import get_close_matches

    from rusdoc.reading.about import without_kommune
    from rusdoc.registers.municipalities import municipalities

    name = without_kommune(" ".join(municipality.split()))
    known = {each.casefold(): each for one in municipalities() for each in one.names}
    if name.casefold() in known:
        return None
    nearest = get_close_matches(name.casefold(), known, 1)
    if nearest:
        return Text("new.unknown_municipality_nearest", name=name, nearest=known[nearest[0]])
    return Text("new.unknown_municipality", name=name)


def _period(words: str) -> Period:
    from rusdoc.reading.values.years import find_period

    found = find_period(words)
    if found is None:
        raise SettingsError(Text("new.period_not_understood", value=words))
    return found


def _as_typed(folder: Path) -> str:
    """The folder as one types it after a command."""
    return f'"{folder}"' if " " in str(folder) else str(folder)
