"""The pieces commands are made of: options, arguments, and help in the language of the run.

click writes its help and errors in English. Here a command's name and an option's ``help`` are
keys of `texts.cli_help`, put into words when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import Any, Final

import click

from rusdoc.cli.layout import Column, table, wrapped
from rusdoc.cli.screen import Screen
from rusdoc.errors import SettingsError
from rusdoc.texts import LANGUAGES, Text

FORMATS: Final = ("text", "json")
_HELP_WIDTH: Final = 96
_INDENT: Final = "  "


class UnknownCommand(click.UsageError):
    """There is no command called `name`; `nearest` is what was perhaps meant."""

    def __init__(self, name: str, nearest: str | None, context: click.Context) -> None:
        super().__init__(name, context)
        self.name = name
        self.nearest = nearest


class SuperfluousArgument(click.UsageError):
    """A command was given more than it takes; `argument` is the first of that."""

    def __init__(self, argument: str, context: click.Context) -> None:
        super().__init__(argument, context)
        self.argument = argument


class RusdocCommand(click.Command):
    """One command, whose help and complaints are in the language of the run."""

    allow_extra_args = True
    """Taken in so that we, not click, say what is too much: see `invoke`."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what it returns is the exit status."""
        if ctx.args:
            raise SuperfluousArgument(ctx.args[0], ctx)
        return super().invoke(ctx)

    def get_help(self, ctx: click.Context) -> str:
        """The command's help page."""
        screen, width = screen_of(ctx), _width(ctx)
        name = f"cli_help.{self.name}"
        return "\n".join(
            [
                *_usage(self, ctx),
                "",
                *_paragraphs(screen.words(name), width),
                "",
                *_options(self, ctx),
                "",
                screen.words("cli_help.examples"),
                *(_INDENT + line for line in screen.words(f"{name}_examples").splitlines()),
            ]
        )


class RusdocGroup(click.Group):
    """The program itself, or a group of its commands: its help lists them in the order of the work."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Without a command there is nothing to do but to help."""
        if not args and not ctx.resilient_parsing:
            click.echo(self.get_help(ctx))
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named first in `args`."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            from difflib import get_close_matches

            nearest = get_close_matches(args[0], self.list_commands(ctx), 1)
            raise UnknownCommand(args[0], nearest[0] if nearest else None, ctx)
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        """The program's help page."""
        screen, width = screen_of(ctx), _width(ctx)
        commands = [
            (_INDENT + name, screen.words(f"cli_help.{name}_short")) for name in self.list_commands(ctx)
        ]
        return "\n".join(
            [
                *_paragraphs(screen.words(f"cli_help.{self.name}"), width),
                "",
                screen.words("cli_help.commands"),
                *table((Column(""), Column("", 20)), commands, width),
                "",
                *_options(self, ctx),
                "",
                *_paragraphs(screen.words(f"cli_help.{self.name}_more"), width),
            ]
        )


def screen_of(context: click.Context) -> Screen:
    """The screen that `main` made for this run."""
    return context.find_object(Screen) or Screen()


def _width(context: click.Context) -> int:
    return min(screen_of(context).width, _HELP_WIDTH)


def _paragraphs(text: str, width: int) -> list[str]:
    return [line.rstrip() for part in text.split("\n") for line in wrapped(part, width)]


def _usage(command: click.Command, context: click.Context) -> list[str]:
    screen = screen_of(context)
    parts = [
        context.command_path,
        *(argument_name(p, screen) for p in command.params if isinstance(p, click.Argument)),
        screen.words("cli_help.options_mark"),
    ]
    return wrapped(" ".join(parts), _width(context), first=screen.words("cli_help.usage"))


def _options(command: click.Command, context: click.Context) -> list[str]:
    screen = screen_of(context)
    rows = [
        (_INDENT + _option_names(option, screen), _option_help(option, screen))
        for option in command.get_params(context)
        if isinstance(option, click.Option)
    ]
    columns = (Column(""), Column("", 24))
    return [screen.words("cli_help.options"), *table(columns, rows, _width(context))]


def _option_help(option: click.Option, screen: Screen) -> str:
    key = "help" if "--help" in option.opts else option.help  # click makes --help itself, in English
    return screen.words(f"cli_help.option_{key}")


def _option_names(option: click.Option, screen: Screen) -> str:
    names = ", ".join(sorted(option.opts, key=len))
    if option.is_flag:
        return names
    if isinstance(option.type, click.Choice):
        return f"{names} {'|'.join(map(str, option.type.choices))}"
    return f"{names} {screen.words(f'cli_help.metavar_{option.metavar}')}"


def argument_name(argument: click.Parameter, screen: Screen) -> str:
    """An argument as the help writes it: ``FIL…``, ``[KODE]``."""
    name = screen.words(f"cli_help.metavar_{argument.metavar}")
    many = "…" if argument.nargs == -1 else ""
    return f"{name}{many}" if argument.required else f"[{name}{many}]"


def command(name: str, *params: click.Parameter) -> Callable[[Callable[..., int]], RusdocCommand]:
    """Make a function ``(screen, **values) -> exit status`` the command called `name`."""

    def make(function: Callable[..., int]) -> RusdocCommand:
        made = RusdocCommand(name, callback=click.pass_obj(function), params=list(params))
        add_common_options(made)
        return made

    return make


PATH: Final = click.Path(readable=False, path_type=Path)
"""A path as it was typed. Whether the file may be read is for `rusdoc.files` to find out and to say."""


def files_argument(
    name: str = "files", *, several: bool = True, metavar: str = "file", required: bool = True
) -> click.Argument:
    """FILE…: workbooks, Word documents or plan folders."""
    count = -1 if several else 1
    return click.Argument([name], type=PATH, nargs=count, required=required, metavar=metavar)


def format_option(*formats: str) -> click.Option:
    """``--format text|json`` (or other formats), as `format_`."""
    return click.Option(
        ["--format", "format_"],
        type=click.Choice(formats or FORMATS),
        default="text",
        show_default=False,
        help="format",
    )


def path_option(
    names: Sequence[str], metavar: str = "file", *, many: bool = False, key: str | None = None
) -> click.Option:
    """An option that takes a path, once or several times; `key` names its help when its name does not.

    Raises `SettingsError` for ``-``: what rusdoc reads and writes are whole files, not streams.
    """
    name = max(names, key=len).strip("-").replace("-", "_")
    variable = f"{name}_" if iskeyword(name) else name
    return click.Option(
        [*names, variable],
        type=PATH,
        multiple=many,
        metavar=metavar,
        help=key or name,
        callback=_refuse_dash,
    )


def _refuse_dash(context: click.Context, option: click.Parameter, value: Any) -> Any:
    if value == Path("-") or (isinstance(value, tuple) and Path("-") in value):
        raise SettingsError(Text("cli.no_dash", option=option.opts[-1]))
    return value


def flag(name: str) -> click.Option:
    """An option that is given or not."""
    return click.Option([name], is_flag=True, help=name.strip("-").replace("-", "_"))


def add_common_options(made: click.Command) -> None:
    """What every command takes: the language, and how much to say."""
    made.params += [
        click.Option(
            ["--lang"], type=click.Choice(LANGUAGES), expose_value=False, callback=_set_language, help="lang"
        ),
        click.Option(["--quiet"], is_flag=True, expose_value=False, callback=_set_quiet, help="quiet"),
        click.Option(["--verbose"], is_flag=True, expose_value=False, callback=_set_verbose, help="verbose"),
    ]


def _set_language(context: click.Context, _: click.Parameter, value: Any) -> None:
    if value is not None:
        screen_of(context).language = value
        screen_of(context).asked = True


def _set_quiet(context: click.Context, _: click.Parameter, value: bool) -> None:
    screen_of(context).quiet = value or screen_of(context).quiet


def _set_verbose(context: click.Context, _: click.Parameter, value: bool) -> None:
    screen_of(context).verbose = value or screen_of(context).verbose
