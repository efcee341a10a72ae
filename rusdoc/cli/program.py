"""The program's commands, each in a file of its own that is loaded when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from rusdoc.cli.arguments import Option
from rusdoc.cli.parts import Command, Group, Runnable
from rusdoc.cli.screen import Screen

COMMANDS: Final = ("new", "read", "check", "build", "batch", "template", "rules", "guide")
"""In the order of the work, which is the order of the help."""


def command_of(name: str) -> Runnable:
    """The command called `name`."""
    found = import_module(f"rusdoc.cli.{name}").command_line
    assert isinstance(found, (Command, Group))
    return found


def _show_version(screen: Screen) -> None:
    from importlib.metadata import version

    screen.show(f"rusdoc {version('rusdoc')}")


program: Final = Group(
    "rusdoc", COMMANDS, command_of, ((Option(("--version",), "version", "version"), _show_version),)
)
