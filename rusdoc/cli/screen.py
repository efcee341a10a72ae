"""What a command writes, and where: results on stdout, everything else on stderr.

Colour and width follow the terminal; a pipe, a dumb terminal or ``NO_COLOR`` gets plain text
(https://no-color.org). A character that a Windows console cannot show never stops a run.
"""

from __future__ import annotations

import os
import sys
from typing import Final, TextIO

from rusdoc.texts import Language, Text, Value, say

NARROWEST: Final = 40
WIDEST: Final = 140
"""Lines longer than this are hard to follow, however wide the window."""


class Screen:
    """Where a command's words go, and the language they are in; `asked` when somebody asked for it."""

    def __init__(self, language: Language = "nb", *, quiet: bool = False, verbose: bool = False) -> None:
        self.language: Language = language
        self.quiet = quiet
        self.verbose = verbose
        self.asked = False

    def words(self, key: str, /, **values: Value) -> str:
        """A wording in the language of this run."""
        return say(Text(key, **values), self.language)

    def say(self, text: Text) -> str:
        """A text in the language of this run."""
        return say(text, self.language)

    def show(self, *lines: str) -> None:
        """Results: text on stdout."""
        sys.stdout.write("".join(f"{line.rstrip()}\n" for line in lines))

    def show_json(self, data: object) -> None:
        """Results as JSON, alone on stdout; UTF-8 wherever it goes, as other programs expect."""
        import json

        _reconfigure(sys.stdout, encoding="utf-8")
        written = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        # A file's name in another encoding has bytes that are no characters: JSON writes them as escapes.
        sys.stdout.write(written.encode("utf-8", "backslashreplace").decode("utf-8"))

    def tell(self, words: str) -> None:
        """Progress and good news, on stderr; silent with ``--quiet``."""
        if not self.quiet:
            self.complain(words)

    def complain(self, words: str, *, mark: str = "", as_it_is: bool = False) -> None:
        """What a person must know, on stderr, in full; on a terminal no word is broken at its edge.

        `mark` is a word in front, in red.
        """
        words = f"{mark} {words}" if mark else words
        if not as_it_is and sys.stderr.isatty():
            words = "\n".join(_folded(line, self.width) for line in words.split("\n"))
        painted = self.paint(mark, to_stderr=True, fg="red", bold=True) if mark else ""
        sys.stderr.write(f"{painted}{words[len(mark) :]}\n")

    @property
    def width(self) -> int:
        """Columns to write in: the terminal's, ``COLUMNS``, or 80 in a pipe."""
        from shutil import get_terminal_size  # loads half a dozen kinds of archives

        columns = get_terminal_size((80, 24)).columns
        return min(max(columns, NARROWEST), WIDEST)

    @property
    def shows_progress(self) -> bool:
        """Whether somebody sits and watches: a bar makes sense on a terminal only."""
        return not self.quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def paint(self, words: str, *, to_stderr: bool = False, **style: str | bool) -> str:
        """Words in colour where the stream shows colour, else as they are."""
        if not _has_colour(sys.stderr if to_stderr else sys.stdout):
            return words
        import click

        return click.style(words, **style)  # type: ignore[arg-type]  # names and flags, as click takes them


def prepare_streams() -> None:
    """Let no character stop a run: what the console's code page lacks is shown as a question mark."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream, errors="replace")
    if os.name == "nt":
        _understand_colours()


def _folded(line: str, width: int) -> str:
    from textwrap import fill

    if len(line) <= width:
        return line
    before = " " * (len(line) - len(line.lstrip(" ").removeprefix("- ")))
    return fill(line, width, subsequent_indent=before, break_long_words=False, break_on_hyphens=False)


def _has_colour(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def _reconfigure(stream: TextIO, **settings: str) -> None:
    change = getattr(stream, "reconfigure", None)  # a test's stand-in stream has none
    if change is not None:
        change(**settings)


def _understand_colours() -> None:
    """Windows' console reads colour codes once they are turned on; colorama (click's own) does it."""
    from importlib import import_module

    import_module("colorama").just_fix_windows_console()
