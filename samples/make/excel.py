"""Draws worksheets the way people do in Excel: colours, wrapping, merged cells, drop-downs, print set-up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from again import same_every_time
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float | dt.date | None
Row = Sequence[Value]


@dataclass(frozen=True, slots=True)
class Look:
    """How one municipality dresses its sheets."""

    font: str = "Calibri"
    size: int = 11
    head: str = "1F3864"
    ink: str = "FFFFFF"
    band: str = "D9E2F3"
    rule: str = "A6A6A6"
    amount: str = "# ##0"


class Pen:
    """Writes on one sheet in one look."""

    def __init__(self, book: Workbook, name: str, look: Look, widths: Sequence[float]) -> None:
        self.sheet: Worksheet = book.create_sheet(name)
        self.look = look
        self.row = 1
        self.widths = tuple(widths)
        for number, width in enumerate(widths, 1):
            self.sheet.column_dimensions[get_column_letter(number)].width = width

    def put(self, row: int, column: int, value: Value, *, bold: bool = False, fill: str | None = None,
            ink: str = "000000", size: int | None = None, box: bool = True, italic: bool = False) -> None:  # fmt: skip
        cell = self.sheet.cell(row, column)
        if value is not None:
            cell.value = value
        cell.font = Font(self.look.font, size or self.look.size, bold=bold, italic=italic, color=ink)
        number = isinstance(value, (int, float)) or (isinstance(value, str) and value.startswith("="))
        cell.alignment = Alignment("right" if number else None, "top", wrap_text=box)
        if number and not _is_year(value):
            cell.number_format = self.look.amount
        if isinstance(value, dt.date):
            cell.number_format = "dd.mm.yyyy"
        if fill:
            cell.fill = PatternFill("solid", fill)
        if box:
            side = Side("thin", self.look.rule)
            cell.border = Border(side, side, side, side)

    def line(self, text: str, *, size: int | None = None, bold: bool = False, italic: bool = False) -> None:
        """A line of its own: a title, a note."""
        self.put(self.row, 1, text, size=size, bold=bold, italic=italic, box=False)
        self.sheet.row_dimensions[self.row].height = (size or self.look.size) * 1.4
        self.row += 1

    def skip(self, rows: int = 1) -> None:
        self.row += rows

    def heads(self, *heads: Value) -> None:
        for column, head in enumerate(heads, 1):
            self.put(self.row, column, head, bold=True, fill=self.look.head, ink=self.look.ink)
        self.fit(heads)
        self.row += 1

    def add(self, *values: Value, bold: bool = False, fill: str | None = None) -> int:
        """A row of the table; its number."""
        for column, value in enumerate(values, 1):
            self.put(self.row, column, value, bold=bold, fill=fill)
        self.fit(values)
        self.row += 1
        return self.row - 1

    def fit(self, values: Row) -> None:
        """A row as high as its longest cell, as if dragged by hand."""
        room = [1.15 * width * 11 / self.look.size for width in self.widths]
        lines = max(
            (sum(-(-len(line) // max(int(space), 1)) or 1 for line in str(value).split("\n"))
             for value, space in zip(values, room, strict=False)
             if value is not None and not str(value).startswith("=")), default=1,
        )  # fmt: skip
        self.sheet.row_dimensions[self.row].height = lines * self.look.size * 1.35 + 2

    def rows(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.add(*row)

    def band(self, text: str, across: int, *, fill: str | None = None, merge: bool = True) -> None:
        """A section row across the table."""
        for column in range(1, across + 1):
            self.put(self.row, column, text if column == 1 else None, bold=True, fill=fill or self.look.band)
        if merge:
            self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=1, end_column=across)
        self.sheet.row_dimensions[self.row].height = self.look.size * 1.6
        self.row += 1

    def merge(self, area: str) -> None:
        self.sheet.merge_cells(area)

    def logo(self, picture: Path, at: str, height: int) -> None:
        image = Image(picture)
        image.width, image.height = round(image.width * height / image.height), height
        self.sheet.add_image(image, at)

    def choices(self, area: str, *choices: str) -> None:
        """A drop-down; another value may still be typed."""
        rule = DataValidation("list", formula1=f'"{",".join(choices)}"', allow_blank=True, showErrorMessage=False)
        rule.add(area)
        self.sheet.add_data_validation(rule)

    def print_setup(self, *, heading_row: int, frozen: str | None = None, landscape: bool = True) -> None:
        page = self.sheet.page_setup
        page.orientation = "landscape" if landscape else "portrait"
        page.paperSize, page.fitToWidth, page.fitToHeight = 9, 1, 0
        self.sheet.sheet_properties.pageSetUpPr.fitToPage = True
        self.sheet.print_title_rows = f"{heading_row}:{heading_row}"
        self.sheet.oddFooter.center.text = "Side &P av &N"
        if frozen:
            self.sheet.freeze_panes = frozen


def _is_year(value: Value) -> bool:
    return isinstance(value, int) and 1990 <= value <= 2060


def new_book(title: str, author: str) -> Workbook:
    book = Workbook()
    book.remove(book.active)
    book.properties.title, book.properties.creator = title, author
    book.properties.created = dt.datetime(2026, 9, 14, 9, 12)
    return book


def about_sheet(book: Workbook, look: Look, pairs: Iterable[tuple[str, Value]], name: str = "Om planen") -> None:
    """Name–value pairs under the plan's title."""
    pen = Pen(book, name, look, (24, 90))
    pen.line(name, size=16, bold=True)
    pen.skip()
    for label, value in pairs:
        pen.put(pen.row, 1, label, bold=True, fill=look.band)
        pen.put(pen.row, 2, value)
        pen.fit((label, value))
        if isinstance(value, (int, dt.date)):
            pen.sheet.cell(pen.row, 2).alignment = Alignment("left", "top")
        pen.row += 1
    pen.print_setup(heading_row=1, landscape=False)


def plain_sheet(book: Workbook, look: Look, name: str, title: str | None, widths: Sequence[float], heads: Row,
                rows: Iterable[Row]) -> Pen:  # fmt: skip
    """A title, a heading row and rows."""
    pen = Pen(book, name, look, widths)
    if title:
        pen.line(title, size=14, bold=True)
        pen.skip()
    at = pen.row
    pen.heads(*heads)
    pen.rows(rows)
    pen.print_setup(heading_row=at, frozen=f"A{at + 1}")
    return pen


def statistics_sheet(book: Workbook, look: Look, title: str, tables: Iterable[tuple[str, Row, Sequence[Row]]],
                     note: str | None = None) -> None:  # fmt: skip
    """Several tables under each other: caption, heading with years, rows."""
    pen = Pen(book, "Statistikk", look, (52, 11, 11, 11, 11, 11, 11))
    pen.line(title, size=14, bold=True)
    pen.skip()
    for caption, heads, rows in tables:
        pen.line(caption, bold=True)
        pen.heads(*heads)
        for row in rows:
            pen.add(*row, bold=str(row[0]).lower() in ("i alt", "sum", "totalt"))
        pen.skip()
    if note:
        pen.line(note, italic=True)


def financial_plan(path: Path, look: Look, *, about: Iterable[tuple[str, Value]], years: Sequence[int],
                   frames: Iterable[Row], measures: Iterable[Row], thousands: str | None,
                   heads: Row = ("Nr", "Tiltak", "Plan", "Ansvar"), rate: str = "Ramme") -> None:  # fmt: skip
    """The financial plan's two sheets, in whole kroner or in thousands."""
    book = new_book("Økonomiplan", "Økonomi")
    about_sheet(book, look, about)
    pen = Pen(book, "Rammer", look, (44, 14, 14, 14, 14))
    pen.line("Økonomiske rammer", size=14, bold=True)
    pen.line(thousands) if thousands else pen.skip()
    pen.skip()
    pen.heads(rate, *years)
    pen.rows(frames)
    pen = Pen(book, "Tiltak i økonomiplanen", look, (9, 58, 38, 26, 13, 13, 13, 13))
    pen.line("Tiltak i økonomiplanen", size=14, bold=True)
    pen.line(thousands) if thousands else pen.skip()
    pen.skip()
    at = pen.row
    pen.heads(*heads, *years)
    pen.rows(measures)
    pen.print_setup(heading_row=at, frozen=f"A{at + 1}")
    save(book, path)


def save(book: Workbook, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    same_every_time(path)
