"""The program's commands, each in a file of its own that is loaded when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Final

import click

from rusdoc.cli.parts import RusdocCommand, RusdocGroup, add_common_options

COMMANDS: Final = ("new", "read", "check", "build", "batch", "template", "rules", "guide")
"""In the order of the work, which is the order of the help."""


class Program(RusdocGroup):
    """`rusdoc`: finds a command's module only when somebody asks for it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called `cmd_name`; None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        found = import_module(f"rusdoc.cli.{cmd_name}").command_line
        assert isinstance(found, (RusdocCommand, RusdocGroup))
        return found


def _show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"rusdoc {version('rusdoc')}")
        context.exit()


def _program() -> Program:
    version = click.Option(
        ["--version"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_show_version,
        help="version",
    )
    made = Program("rusdoc", params=[version])
    add_common_options(made)
    return made


program: Final = _program()
