"""Plain lines for the screen: wrapped paragraphs and tables that fit the width there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from rusdoc.frozen import frozen

GAP: Final = "  "
LONGEST_WHOLE_WORD: Final = 24
"""A column becomes no narrower than its longest word, unless the word is longer than this."""


@frozen
class Column:
    """A column: its heading, how narrow it may become, and how it is aligned.

    A column without `least` is as wide as its longest cell; one with it shares what is left.
    """

    heading: str
    least: int | None = None
    align: Literal["left", "right"] = "left"


@frozen
class Band:
    """A line across the whole table, such as a goal's title; `level` is how far it is moved in."""

    text: str
    level: int = 0


Row = tuple[str, ...]
Paint = Callable[[str], str]


def plain(words: str) -> str:
    """Words as they are."""
    return words


def wrapped(text: str, width: int, *, first: str = "", rest: str | None = None) -> list[str]:
    """A text over as many lines as it needs, the first line beginning with `first`, others with `rest`."""
    from textwrap import wrap

    after = " " * len(first) if rest is None else rest
    lines: list[str] = []
    for part in text.splitlines() or [""]:
        lines += wrap(
            part,
            width,
            initial_indent=first if not lines else after,
            subsequent_indent=after,
            break_on_hyphens=False,
        ) or [first if not lines else after]
    return lines


def table(
    columns: Sequence[Column],
    rows: Sequence[Row | Band],
    width: int,
    *,
    indent: str = "",
    paint_heading: Paint = plain,
    paint_band: Paint = plain,
) -> list[str]:
    """The lines of a table that is `width` wide at most, long cells over several lines."""
    widths = _widths(columns, [row for row in rows if isinstance(row, tuple)], width - len(indent))
    lines: list[str] = []
    if any(column.heading for column in columns):
        lines += _lines(columns, tuple(column.heading for column in columns), widths, indent, paint_heading)
    for row in rows:
        if isinstance(row, Band):
            before = indent + GAP * row.level
            lines += [paint_band(line) for line in wrapped(row.text, width, first=before)]
        else:
            lines += _lines(columns, row, widths, indent, plain)
    return lines


def _widths(columns: Sequence[Column], rows: Sequence[Row], width: int) -> list[int]:
    """A width for each column: as long as the longest cell where it fits, else sharing what is left."""
    cells = [[column.heading, *(row[i] for row in rows)] for i, column in enumerate(columns)]
    longest = [max((len(line) for cell in each for line in cell.splitlines()), default=0) for each in cells]
    words = [max((len(word) for cell in each for word in cell.split(" ")), default=0) for each in cells]
    left = width - len(GAP) * (len(columns) - 1)
    left -= sum(size for column, size in zip(columns, longest, strict=True) if column.least is None)
    shared = [i for i, column in enumerate(columns) if column.least is not None]
    least = {i: max(columns[i].least or 1, min(words[i], LONGEST_WHOLE_WORD)) for i in shared}
    _cut(least, left)
    widths = list(longest)
    # The shortest first: what it does not need, the longer ones get.
    shared.sort(key=lambda i: longest[i])
    for taken, i in enumerate(shared):
        beyond = left - sum(least[other] for other in shared[taken:])
        share = least[i] + max(beyond, 0) // (len(shared) - taken)
        widths[i] = min(longest[i], share)
        left -= widths[i]
    return widths


def _cut(least: dict[int, int], room: int) -> None:
    """Where not every longest word has room, the widest columns give way first."""
    while sum(least.values()) > room and max(least.values(), default=1) > 1:
        widest = max(least, key=lambda i: least[i])
        least[widest] -= 1


def _lines(
    columns: Sequence[Column], row: Row, widths: Sequence[int], indent: str, paint: Paint
) -> list[str]:
    cells = [wrapped(cell, max(size, 1)) for cell, size in zip(row, widths, strict=True)]
    lines = []
    for number in range(max(map(len, cells))):
        parts = [
            _aligned(cell[number] if number < len(cell) else "", size, column.align)
            for cell, size, column in zip(cells, widths, columns, strict=True)
        ]
        lines.append(paint(f"{indent}{GAP.join(parts)}".rstrip()))
    return lines


def _aligned(text: str, size: int, align: str) -> str:
    return text.rjust(size) if align == "right" else text.ljust(size)
