"""The pieces commands are made of: options, arguments, and the program that calls them.

A command's name and an option's `help` are keys of `texts.cli_help`, put into words when somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import Any, Final, TypeAlias

from rusdoc.cli.arguments import Argument, CallError, Option, Sorted, sorted_words, values_of
from rusdoc.cli.screen import Screen
from rusdoc.errors import SettingsError
from rusdoc.frozen import frozen
from rusdoc.texts import LANGUAGES, Text

FORMATS: Final = ("text", "json")
HELP: Final = Option(("--help",), "help", "help")
COMMON: Final = (
    Option(("--lang",), "lang", "lang", choices=LANGUAGES),
    Option(("--quiet",), "quiet", "quiet"),
    Option(("--verbose",), "verbose", "verbose"),
)
"""What every command takes: the language, and how much to say."""


@frozen
class Command:
    """One command: what it takes, and the function ``(screen, **values) -> exit status`` that does it."""

    name: str
    params: tuple[Option | Argument, ...]
    function: Callable[..., int]

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The words it takes that are no options, in their order."""
        return tuple(param for param in self.params if isinstance(param, Argument))

    @property
    def options(self) -> tuple[Option, ...]:
        """Its options, then those that every command has."""
        own = (param for param in self.params if isinstance(param, Option))
        return (*own, *COMMON, HELP)

    def run(self, given: Sequence[str], path: str, screen: Screen) -> int:
        """Do what the call asks; the exit status. `path` is what the command is called in full."""
        call = _sorted(given, self.options, path)
        if call.has("--help"):
            from rusdoc.cli.help import command_page

            screen.show(*command_page(self, path, screen))
            return 0
        try:
            values = values_of(call, (*self.params, *COMMON))
        except CallError as error:
            raise _of(error, path) from None
        _set_up(screen, values)
        _refuse_dashes(self.options, values)
        return self.function(screen, **values)


@frozen
class Group:
    """The program itself, or a group of its commands, in the order of the work, which is the help's.

    `find` gives the command of a name; `own` are options of the group alone.
    """

    name: str
    commands: tuple[str, ...]
    find: Callable[[str], Runnable]
    own: tuple[tuple[Option, Callable[[Screen], None]], ...] = ()

    @property
    def options(self) -> tuple[Option, ...]:
        """Its own options, then those that every command has."""
        return (*(option for option, _ in self.own), *COMMON, HELP)

    def run(self, given: Sequence[str], path: str, screen: Screen) -> int:
        """Do what the first command named in the call does; the exit status."""
        call = _sorted(given, self.options, path, to_first_word=True)
        asked = next((show for option, show in self.own if call.has(option.longest)), None)
        if asked is not None:
            asked(screen)
            return 0
        if not given or call.has("--help"):
            from rusdoc.cli.help import group_page

            screen.show(*group_page(self, screen))
            return 0 if given else 2
        try:
            _set_up(screen, values_of(Sorted(call.options, ()), COMMON))
            if not call.words:
                raise CallError("cli.no_command_given")
            name, *rest = call.words
            if name not in self.commands:
                raise _no_command(name, self.commands)
        except CallError as error:
            raise _of(error, path) from None
        return self.find(name).run(rest, f"{path} {name}", screen)


Runnable: TypeAlias = Command | Group


def _sorted(
    given: Sequence[str], options: Iterable[Option], path: str, *, to_first_word: bool = False
) -> Sorted:
    try:
        return sorted_words(given, options, to_first_word=to_first_word)
    except CallError as error:
        raise _of(error, path) from None


def _of(error: CallError, path: str) -> CallError:
    error.command = path
    return error


def _no_command(name: str, commands: Sequence[str]) -> CallError:
    from difflib import get_close_matches

    nearest = get_close_matches(name, commands, 1)
    if nearest:
        return CallError("cli.no_command_nearest", name=name, nearest=nearest[0])
    return CallError("cli.no_command", name=name)


def _set_up(screen: Screen, values: dict[str, Any]) -> None:
    """What every command takes is for the screen, and no business of the command."""
    if language := values.pop("lang"):
        screen.language, screen.asked = language, True
    screen.quiet = values.pop("quiet") or screen.quiet
    screen.verbose = values.pop("verbose") or screen.verbose


def _refuse_dashes(options: Iterable[Option], values: dict[str, Any]) -> None:
    """`SettingsError` for ``-``: what rusdoc reads and writes are whole files, not streams."""
    for option in options:
        value = values.get(option.into)
        if option.is_path and Path("-") in (value if isinstance(value, tuple) else (value,)):
            raise SettingsError(Text("cli.no_dash", option=option.names[-1]))


def command(name: str, *params: Option | Argument) -> Callable[[Callable[..., int]], Command]:
    """Make a function ``(screen, **values) -> exit status`` the command called `name`."""
    return lambda function: Command(name, params, function)


def files_argument(
    name: str = "files", *, several: bool = True, metavar: str = "file", required: bool = True
) -> Argument:
    """FILE…: workbooks, Word documents or plan folders. `rusdoc.files` finds out whether they may be read."""
    return Argument(name, metavar, required, many=several, is_path=True)


def format_option(*formats: str) -> Option:
    """``--format text|json`` (or other formats), as `format_`."""
    return Option(("--format",), "format_", "format", choices=formats or FORMATS, default="text")


def path_option(
    names: Sequence[str], metavar: str = "file", *, many: bool = False, key: str | None = None
) -> Option:
    """An option that takes a path, once or several times; `key` names its help when its name does not."""
    name = max(names, key=len).strip("-").replace("-", "_")
    variable = f"{name}_" if iskeyword(name) else name
    return Option(tuple(names), variable, key or name, metavar, many=many, is_path=True)


def flag(name: str) -> Option:
    """An option that is given or not."""
    plain = name.strip("-").replace("-", "_")
    return Option((name,), plain, plain)
