"""Statistics: several tables under each other, each a caption, a heading row, rows and perhaps totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rusdoc.frozen import changed, frozen
from rusdoc.model.statistics import (
    Counted,
    Figure,
    StatisticsColumn,
    StatisticsRow,
    StatisticsTable,
)
from rusdoc.model.workbook import CellValue
from rusdoc.reading.counted import counted_as
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import normalise
from rusdoc.reading.other_words import TOTAL_LABELS
from rusdoc.reading.row_words import is_note, says_sum
from rusdoc.reading.values.text import as_text as written
from rusdoc.reading.values.text import fold
from rusdoc.regex import regex

_FIRST_YEAR, _LAST_YEAR = 1960, 2100
_YEAR: Final = regex(r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\s*(?:\*|\(.*\))?")
_DECIMALS: Final = regex(r"\d,\d{1,2}(?!\d)")
"""Nobody counts persons with decimals: «1,0» is a share of a post."""
_HIDDEN: Final = regex(
    r":|\*+|[<≤]\s*\d+|(?:under|færre enn|færre en|mindre enn|fewer than|less than)\s+\w+"
    r"|[1-4]\s*[-–]\s*[1-9]|(?:skjult|prikket|prikka|suppressed)"
)
_NOTHING: Final = regex(r"[-–—]+|ingen|null|none|0")
_NUMBER: Final = regex(r"(?:ca\.?\s*)?(-?\d{1,3}(?:[\s.]\d{3})+|-?\d+)(?:[.,](\d{1,2}))?")
_TAIL: Final = regex(
    r"\s*(?:%|prosent|stk\.?|personer|personar|årsverk|kr|kroner|elever|elevar|barn)?\.?\s*\*?"
)
_MOST_HEADINGS: Final = 2


def find_statistics(grid: Grid, file: str) -> tuple[StatisticsTable, ...]:
    """The tables of figures on a sheet, from the top."""
    return tuple(_Block(grid, file, top, bottom).table() for top, bottom in _blocks(grid))


def _blocks(grid: Grid) -> Iterator[tuple[int, int]]:
    """The heading row and the last row of each table."""
    tops = [row for row in range(1, grid.height + 1) if _is_heading(grid, row)]
    firsts = [row for row in tops if row - 1 not in tops]
    for index, top in enumerate(firsts):
        last = firsts[index + 1] - 1 if index + 1 < len(firsts) else grid.height
        yield top, last


def _is_heading(grid: Grid, row: int) -> bool:
    """A row of years or words over columns of figures, with no figures of its own."""
    cells = list(grid.filled(row))
    label = min((column for column, _ in cells), default=1)
    heads = [value for column, value in cells if column > label or _is_year(value)]
    if not heads or not all(_is_year(value) or _is_words(value) for value in heads):
        return False
    below = _row_with_figures(grid, row)
    if below is None or (isinstance(cells[0][1], (int, float)) and not _is_year(cells[0][1])):
        return False
    figures = {column for column, value in grid.filled(below) if _is_figure(value)}
    over = [column for column, value in cells if column in figures]
    years = [value for _, value in cells if _is_year(value)]
    told = bool(years) or len(heads) >= 2 or says_sum(as_text(heads[0])) or _is_under_a_caption(grid, row)
    return bool(over) and told


def _is_under_a_caption(grid: Grid, row: int) -> bool:
    """Whether a line of its own stands above, with an empty row over it: a table begins here."""
    above = list(grid.filled(row - 1)) if row > 1 else []
    return len(above) == 1 and _is_words(above[0][1]) and (row == 2 or not list(grid.filled(row - 2)))


def _row_with_figures(grid: Grid, row: int) -> int | None:
    """The first row below that has a label and figures: next, or after one more heading row."""
    for below in range(row + 1, min(row + 1 + _MOST_HEADINGS, grid.height) + 1):
        cells = list(grid.filled(below))
        figures = [value for _, value in cells[1:] if _is_figure(value)]
        labelled = bool(cells) and _is_label(cells[0][1])
        if labelled and not all(map(_is_year, figures)):
            return below
        if not cells or any(_is_figure(value) and not _is_year(value) for _, value in cells):
            return None
    return None


def _is_year(value: CellValue) -> bool:
    if isinstance(value, bool) or value is None:
        return False
    if isinstance(value, int):
        return _FIRST_YEAR <= value <= _LAST_YEAR
    return isinstance(value, str) and _YEAR.fullmatch(value.strip()) is not None


def _is_words(value: CellValue) -> bool:
    return isinstance(value, str) and any(letter.isalpha() for letter in value) and not _is_figure(value)


def _is_label(value: CellValue) -> bool:
    """Words, a year, or an age («Under 25», «25–44 år»)."""
    return _is_year(value) or (isinstance(value, str) and any(letter.isalpha() for letter in value))


def _is_figure(value: CellValue) -> bool:
    if isinstance(value, bool) or value is None:
        return False
    return isinstance(value, (int, float)) or (isinstance(value, str) and _read(value) is not None)


def _read(text: str) -> tuple[float | None, bool] | None:
    """A text as a number (None when it is not shown) and whether it is kept back; None for words."""
    words = fold(text).strip()
    if _HIDDEN.fullmatch(words):
        return None, True
    if _NOTHING.fullmatch(words):
        return 0.0, False
    if words in ("..", ".", "…", "i.a.", "ia", "na", "n/a"):
        return None, False
    found = _NUMBER.match(words)
    if not found or not _TAIL.fullmatch(words, found.end()):
        return None
    whole = re.sub(r"\D", "", found[1])
    number = float(f"{whole}.{found[2] or 0}")
    return (-number if found[1].startswith("-") else number), False


def _is_total(label: str) -> bool:
    return says_sum(label) or normalise(label) in TOTAL_LABELS


@frozen
class _Block:
    """One table: its heading row and the last row that may belong to it."""

    grid: Grid
    file: str
    top: int
    last: int

    def table(self) -> StatisticsTable:
        """The table as a value; totals say which rows they add up."""
        caption, cell = self._caption()
        first = self._first_row()
        label = self._label_column(first)
        columns = self._columns(first, label)
        heading = as_text(self.grid.shown(self.top, label)).strip() if not self._is_column(label) else ""
        said = f"{caption} {heading}".strip()
        rows = [self._row(row, label, columns, said) for row in self._rows(first, columns)]
        return StatisticsTable(
            self.file,
            self.grid.sheet.name,
            caption or heading,
            cell,
            heading,
            tuple(column for _, column in columns),
            _with_totals(rows),
        )

    def _first_row(self) -> int:
        return _row_with_figures(self.grid, self.top) or self.top + 1

    def _label_column(self, first: int) -> int:
        cells = list(self.grid.filled(first))
        return next((column for column, value in cells if _is_label(value)), cells[0][0] if cells else 1)

    def _is_column(self, column: int) -> bool:
        return _is_year(self.grid.own(self.top, column))

    def _caption(self) -> tuple[str, str]:
        """The nearest line of its own above the headings, and its cell."""
        for row in range(self.top - 1, max(self.top - 4, 0), -1):
            cells = list(self.grid.filled(row))
            if len(cells) == 1 and _is_words(cells[0][1]):
                if is_note(str(cells[0][1])):
                    continue
                return " ".join(str(cells[0][1]).split()), self.grid.address(row, cells[0][0])
            if cells:
                break
        headings = self.grid.sheet.headings
        return (headings[-1].text if headings else ""), self.grid.address(self.top, 1)

    def _columns(self, first: int, label: int) -> list[tuple[int, StatisticsColumn]]:
        found = []
        for number in range(label + 1, self.grid.sheet.width + 1):
            parts = [as_text(self.grid.shown(row, number)).strip() for row in range(self.top, first)]
            heading = " ".join(dict.fromkeys(filter(None, parts)))
            if heading:
                cell = self.grid.address(first - 1, number)
                found.append((number, StatisticsColumn(heading, cell, _is_total(parts[-1] or heading))))
        return found

    def _rows(self, first: int, columns: Sequence[tuple[int, StatisticsColumn]]) -> Iterator[int]:
        """The rows that have a figure under one of the headings."""
        for row in range(first, self.last + 1):
            if any(_is_figure(self.grid.own(row, number)) for number, _ in columns):
                yield row

    def _row(
        self, row: int, label: int, columns: Sequence[tuple[int, StatisticsColumn]], caption: str
    ) -> StatisticsRow:
        name = " ".join(as_text(self.grid.shown(row, label)).split())
        figures = [self._figure(row, number, name, column.heading, caption) for number, column in columns]
        if any(figure and figure.number is not None and figure.number % 1 for figure in figures):
            figures = [figure and changed(figure, counted=Counted.OTHER) for figure in figures]
        return StatisticsRow(name, self.grid.address(row, label), tuple(figures))

    def _figure(self, row: int, column: int, label: str, heading: str, caption: str) -> Figure | None:
        value, cell = self.grid.own(row, column), self.grid.address(row, column)
        if not _is_figure(value):
            return None
        counted = counted_as(label, heading, caption)
        if (row, column) in self.grid.sheet.percents and isinstance(value, (int, float)):
            return Figure(written(value, percent=True), float(value), cell, Counted.OTHER)
        if isinstance(value, str):
            number, hidden = _read(value) or (None, False)
            no_person = "%" in value or _DECIMALS.search(value)
            return Figure(value, number, cell, Counted.OTHER if no_person else counted, hidden)
        assert isinstance(value, (int, float))
        return Figure(as_text(value), float(value), cell, counted)


def _with_totals(rows: Sequence[StatisticsRow]) -> tuple[StatisticsRow, ...]:
    """The rows, with every total row told which rows it adds up."""
    totals = [index for index, row in enumerate(rows) if _is_total(row.label)]
    found = list(rows)
    for index in totals:
        span = _span(rows, index, totals)
        if span:
            found[index] = changed(rows[index], adds_from=span[0], adds_to=span[1])
    return tuple(found)


def _span(rows: Sequence[StatisticsRow], index: int, totals: Sequence[int]) -> tuple[int, int] | None:
    """The rows that a total adds up: those since the last total, all above, or those below it.

    Where several are possible the arithmetic tells; where it tells nothing, the nearest.
    """
    before = max((t for t in totals if t < index), default=-1)
    after = min((t for t in totals if t > index), default=len(rows))
    spans = [(before + 1, index - 1), (0, index - 1), (index + 1, after - 1)]
    possible = [span for span in dict.fromkeys(spans) if span[0] <= span[1]]
    fitting = [span for span in possible if _adds_up(rows, index, span, totals)]
    return next(iter(fitting or possible), None)


def _adds_up(rows: Sequence[StatisticsRow], index: int, span: tuple[int, int], totals: Sequence[int]) -> bool:
    parts = [rows[i] for i in range(span[0], span[1] + 1) if i not in totals]
    checked = 0
    for column, total in enumerate(rows[index].figures):
        numbers = [figure.number for row in parts if (figure := row.figures[column])]
        if total is None or total.number is None or None in numbers:
            continue
        checked += 1
        if sum(number for number in numbers if number is not None) != total.number:
            return False
    return checked > 0
