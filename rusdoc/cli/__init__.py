"""The command line: arguments in, report and exit status out; all work is one call away in `rusdoc`.

Exit status: 0 done, nothing of severity error found · 1 findings of severity error · 2 the call or
an input could not be used. Results go to stdout, everything else to stderr.
"""

from __future__ import annotations

import atexit
import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rusdoc.texts import LANGUAGES, Language

if TYPE_CHECKING:
    from rusdoc.cli.screen import Screen

_MANY: Final = 50_000
"""So many values are made before the garbage collector looks among them: most runs are over before that."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command with these arguments (the program's own when None); the exit status.

    >>> main(["rules", "RUS205", "--quiet"])                            # doctest: +SKIP
    0
    """
    from rusdoc.cli.screen import Screen, prepare_streams

    prepare_streams()
    if arguments is None:
        _let_the_collector_wait()
    given = None if arguments is None else list(arguments)
    return _run(given, Screen(_language(sys.argv[1:] if given is None else given)))


def _let_the_collector_wait() -> None:
    """For a process of our own: a program that calls `main` keeps its garbage collector as it is."""
    gc.set_threshold(_MANY)
    atexit.register(gc.freeze)  # nor is what there is gone through once more when the process ends


def _run(arguments: list[str] | None, screen: Screen) -> int:
    import click

    from rusdoc.cli import failures
    from rusdoc.cli.program import program
    from rusdoc.errors import RusdocError

    try:
        # None: click takes the program's own arguments, and on Windows what a * stands for among them.
        status = program.main(arguments, "rusdoc", standalone_mode=False, obj=screen)
        sys.stdout.flush()
    except click.UsageError as error:
        return failures.report_usage(error, screen)
    except (click.Abort, KeyboardInterrupt):
        return failures.report_interruption(screen)
    except RusdocError as error:
        return failures.report_error(error, screen)
    except BrokenPipeError:
        return _reader_has_left()
    except Exception as error:
        return failures.report_fault(error, screen)
    return int(status or 0)


def _reader_has_left() -> int:
    """The reader of a pipe (``| head``) has seen enough: no complaint when Python closes stdout.

    128 and the number of SIGPIPE, as shells count.
    """
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141


def _language(arguments: Sequence[str]) -> Language:
    """The language asked for, found before anything else so that complaints are in it too."""
    for number, argument in enumerate(arguments):
        following = arguments[number + 1] if number + 1 < len(arguments) else ""
        value = following if argument == "--lang" else argument.removeprefix("--lang=")
        if value in LANGUAGES and argument.startswith("--lang"):
            return value
    return "nb"
