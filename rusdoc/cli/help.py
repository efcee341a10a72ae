"""The help pages of the program and its commands, in the language of the run."""

from __future__ import annotations

from typing import Final

from rusdoc.cli.arguments import Argument, Option
from rusdoc.cli.layout import Column, table, wrapped
from rusdoc.cli.parts import Command, Group
from rusdoc.cli.screen import Screen

_WIDTH: Final = 96
_INDENT: Final = "  "


def command_page(command: Command, path: str, screen: Screen) -> list[str]:
    """A command's help page; `path` is what it is called in full."""
    name = f"cli_help.{command.name}"
    return [
        *_usage(command, path, screen),
        "",
        *_paragraphs(screen.words(name), screen),
        "",
        *_options(command, screen),
        "",
        screen.words("cli_help.examples"),
        *(_INDENT + line for line in screen.words(f"{name}_examples").splitlines()),
    ]


def group_page(group: Group, screen: Screen) -> list[str]:
    """The help page of the program, or of a group of its commands."""
    commands = [(_INDENT + name, screen.words(f"cli_help.{name}_short")) for name in group.commands]
    return [
        *_paragraphs(screen.words(f"cli_help.{group.name}"), screen),
        "",
        screen.words("cli_help.commands"),
        *table((Column(""), Column("", 20)), commands, _width(screen)),
        "",
        *_options(group, screen),
        "",
        *_paragraphs(screen.words(f"cli_help.{group.name}_more"), screen),
    ]


def argument_name(argument: Argument, screen: Screen) -> str:
    """An argument as the help writes it: ``FIL…``, ``[KODE]``."""
    name = screen.words(f"cli_help.metavar_{argument.metavar}") + ("…" if argument.many else "")
    return name if argument.required else f"[{name}]"


def _width(screen: Screen) -> int:
    return min(screen.width, _WIDTH)


def _paragraphs(text: str, screen: Screen) -> list[str]:
    return [line.rstrip() for part in text.split("\n") for line in wrapped(part, _width(screen))]


def _usage(command: Command, path: str, screen: Screen) -> list[str]:
    names = (argument_name(argument, screen) for argument in command.arguments)
    parts = [path, *names, screen.words("cli_help.options_mark")]
    return wrapped(" ".join(parts), _width(screen), first=screen.words("cli_help.usage"))


def _options(of: Command | Group, screen: Screen) -> list[str]:
    rows = [
        (_INDENT + _option_names(option, screen), screen.words(f"cli_help.option_{option.help}"))
        for option in of.options
    ]
    columns = (Column(""), Column("", 24))
    return [screen.words("cli_help.options"), *table(columns, rows, _width(screen))]


def _option_names(option: Option, screen: Screen) -> str:
    names = ", ".join(sorted(option.names, key=len))
    if option.is_flag:
        return names
    value = "|".join(option.choices) or screen.words(f"cli_help.metavar_{option.metavar}")
    return f"{names} {value}"
