"""What could not be done, in the language of the run: a wrong call, a bad input, a fault of ours."""

from __future__ import annotations

import click

from rusdoc.cli.parts import SuperfluousArgument, UnknownCommand, argument_name
from rusdoc.cli.screen import Screen
from rusdoc.errors import RusdocError

UNUSABLE = 2
"""Exit status: the call, or an input, could not be used."""
INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 and the number of the signal, as shells count."""


def report_usage(error: click.UsageError, screen: Screen) -> int:
    """Say what is wrong with the call, and where to read how it should be."""
    path = error.ctx.command_path if error.ctx else "rusdoc"
    _complain(screen, _usage_words(error, screen))
    screen.complain(screen.words("cli.see_help", command=path))
    return UNUSABLE


def report_error(error: RusdocError, screen: Screen) -> int:
    """Say what cannot be used, and what to do about it."""
    _complain(screen, error.message(screen.language))
    if screen.verbose:
        _show_traceback(screen, error)
    return UNUSABLE


def report_fault(error: Exception, screen: Screen) -> int:
    """Say that this is rusdoc's own fault, and how to report it."""
    _complain(screen, screen.words("cli.fault", kind=type(error).__name__, detail=str(error)))
    if screen.verbose:
        _show_traceback(screen, error)
    else:
        screen.complain(screen.words("cli.fault_verbose"))
    return UNUSABLE


def report_interruption(screen: Screen) -> int:
    """Say that the run was broken off, and that nothing is half done."""
    screen.complain(screen.words("cli.interrupted"))
    return INTERRUPTED


def _complain(screen: Screen, words: str) -> None:
    screen.complain(words, mark=screen.words("cli.error_mark"))


def _show_traceback(screen: Screen, error: BaseException) -> None:
    from traceback import format_exception

    screen.complain("".join(format_exception(error)), as_it_is=True)


def _usage_words(error: click.UsageError, screen: Screen) -> str:
    match error:
        case UnknownCommand(nearest=None):
            return screen.words("cli.no_command", name=error.name)
        case UnknownCommand():
            return screen.words("cli.no_command_nearest", name=error.name, nearest=error.nearest or "")
        case SuperfluousArgument():
            return screen.words("cli.too_much", argument=error.argument)
        case click.NoSuchOption():
            return _no_option(error, screen)
        case click.MissingParameter():
            return screen.words("cli.missing", name=_parameter_name(error.param, screen))
        case click.BadParameter():
            return _bad_value(error, screen)
        case click.BadOptionUsage():
            return screen.words("cli.option_needs_value", name=error.option_name)
        case _:
            return screen.words("cli.bad_call", detail=error.format_message())


def _no_option(error: click.NoSuchOption, screen: Screen) -> str:
    if error.possibilities:
        return screen.words("cli.no_option_nearest", name=error.option_name, nearest=error.possibilities[0])
    return screen.words("cli.no_option", name=error.option_name)


def _bad_value(error: click.BadParameter, screen: Screen) -> str:
    name = _parameter_name(error.param, screen)
    if error.param is not None and isinstance(error.param.type, click.Choice):
        choices = tuple(map(str, error.param.type.choices))
        return screen.words("cli.no_choice", name=name, choices=", ".join(choices))
    return screen.words("cli.bad_value", name=name, detail=error.message)


def _parameter_name(param: click.Parameter | None, screen: Screen) -> str:
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return argument_name(param, screen) if param is not None else ""
