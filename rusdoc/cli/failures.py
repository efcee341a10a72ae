"""What could not be done, in the language of the run: a wrong call, a bad input, a fault of ours."""

from __future__ import annotations

from rusdoc.cli.arguments import CallError, Option
from rusdoc.cli.screen import Screen
from rusdoc.errors import RusdocError

UNUSABLE = 2
"""Exit status: the call, or an input, could not be used."""
INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 and the number of the signal, as shells count."""


def report_call(error: CallError, screen: Screen) -> int:
    """Say what is wrong with the call, and where to read how it should be."""
    _complain(screen, _call_words(error, screen))
    screen.complain(screen.words("cli.see_help", command=error.command))
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


def _call_words(error: CallError, screen: Screen) -> str:
    from rusdoc.cli.help import argument_name

    about = error.about
    if about is None:
        return screen.words(error.key, **error.values)
    name = about.longest if isinstance(about, Option) else argument_name(about, screen)
    return screen.words(error.key, name=name, **error.values)
