"""A Word document as a workbook: each table a sheet, with the headings that stand above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rusdoc.errors import InputError, RusdocError
from rusdoc.frozen import changed
from rusdoc.model.workbook import CellValue, Heading, MergedRange, Sheet, Workbook
from rusdoc.opc.kind import is_zip, kind_of, kind_of_package, wrong_kind
from rusdoc.opc.package import Package, open_package
from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.word.body import Block, Paragraph, Table, TableRow, read_body
from rusdoc.word.styles_xml import read_looks

_SLIVER: Final = 230
"""A grid column narrower than 4 mm (in twentieths of a point) is no column: somebody dragged a border."""
_MOST_COLUMNS: Final = 200
_LONGEST_HEADING: Final = 250
_GOAL: Final = regex(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(hovedmål|hovudmål|delmål|mål|main goal|sub-?goal|satsingsområde"
    r"|satsningsområde|innsatsområde)\b",
    re.IGNORECASE,
)
_MAIN: Final = ("hovedmål", "hovudmål", "main goal", "satsingsområde", "satsningsområde", "innsatsområde")
_PLAIN_MAIN, _PLAIN_SUB = 10, 11
"""The levels of goals typed as ordinary paragraphs: below every heading that has a style."""


def load_document(data: bytes, file: str) -> Workbook:
    """The tables of a .docx as sheets named ``Tabell 1``, ``Tabell 2`` …, in the document's order.

    A cell's address counts the table's columns as Excel counts a sheet's. Changes that are tracked
    are read as accepted. Raises `InputError` when the bytes are no Word document or damaged,
    `ProtectedError` when it has a password, `UnsafeError` when reading it would exhaust the machine.
    """
    if not data:
        raise InputError(Text("errors.file_empty"), file=file)
    package = open_package(data, file) if is_zip(data) else None
    kind = kind_of_package(package) if package else kind_of(data)
    if package is None or kind != "docx":
        raise wrong_kind(kind, "document", file)
    try:
        return _workbook(package, file)
    except RusdocError:
        raise
    except (ValueError, LookupError, ArithmeticError, RecursionError) as error:
        # A file that is not what its format promises, in a way that nobody foresaw.
        raise InputError(Text("errors.document_unreadable"), file=file) from error


def _workbook(package: Package, file: str) -> Workbook:
    blocks = read_body(package.xml(package.main or "word/document.xml"), file, read_looks(package))
    paragraphs = [
        (b, " ".join(b.text.split())) for b in blocks if isinstance(b, Paragraph) and b.text.strip()
    ]
    title = next((text for paragraph, text in paragraphs if paragraph.level == 0), None)
    return Workbook(file, tuple(_sheets(blocks)), title, tuple(text for _, text in paragraphs))


def _sheets(blocks: Sequence[Block]) -> Iterator[Sheet]:
    above: list[Heading] = []
    count = 0
    for block in blocks:
        if isinstance(block, Table):
            count += 1
            yield _sheet(f"Tabell {count}", block, tuple(above))
        elif heading := _heading(block):
            above = [one for one in above if one.level < heading.level] + [heading]


def _heading(paragraph: Paragraph) -> Heading | None:
    """A paragraph that heads what follows: by its style, or typed in bold or as «Hovedmål 1: …»."""
    text = " ".join(paragraph.text.split())
    if not text or len(text) > _LONGEST_HEADING or paragraph.level == 0:
        return None
    if paragraph.level:
        return Heading(paragraph.level, text)
    goal = _GOAL.match(text)
    if goal:
        return Heading(_PLAIN_MAIN if goal.group(1).lower() in _MAIN else _PLAIN_SUB, text)
    return Heading(_PLAIN_SUB, text) if paragraph.bold else None


def _sheet(name: str, table: Table, headings: tuple[Heading, ...]) -> Sheet:
    kept = [row for row in table.rows if not row.deleted]
    columns = _columns(table)
    laid = [_laid(row, columns) for row in kept]
    return Sheet(
        name=name,
        rows=_rows(kept, laid),
        merged=_merged(kept, laid),
        hidden_rows=frozenset(number for number, row in enumerate(kept, start=1) if row.hidden),
        headings=headings,
    )


def _columns(table: Table) -> list[int]:
    """The column that each line of the table's grid begins, slivers left out; one more for the end."""
    lines = [1]
    for width in table.widths:
        lines.append(lines[-1] + (width == 0 or width >= _SLIVER))
    return lines


def _laid(row: TableRow, columns: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last column of each cell in a row."""
    at, spans = row.before, []
    for cell in row.cells:
        left = _column(columns, at)
        at += cell.span
        spans.append((left, max(_column(columns, at) - 1, left)))
    return spans


def _column(columns: Sequence[int], line: int) -> int:
    beyond = max(line - (len(columns) - 1), 0)
    return min(columns[min(line, len(columns) - 1)] + beyond, _MOST_COLUMNS)


def _rows(
    rows: Sequence[TableRow], laid: Sequence[Sequence[tuple[int, int]]]
) -> tuple[tuple[CellValue, ...], ...]:
    found: list[tuple[CellValue, ...]] = []
    for row, spans in zip(rows, laid, strict=True):
        values: list[CellValue] = [None] * max((right for _, right in spans), default=0)
        for cell, (left, _) in zip(row.cells, spans, strict=True):
            if not cell.goes_on:
                values[left - 1] = values[left - 1] or cell.text or None
        found.append(tuple(values))
    while found and not any(value is not None for value in found[-1]):
        found.pop()
    return tuple(found)


def _merged(rows: Sequence[TableRow], laid: Sequence[Sequence[tuple[int, int]]]) -> tuple[MergedRange, ...]:
    """Cells over several columns or rows; one that goes on belongs to the nearest start above it."""
    ranges: list[MergedRange] = []
    open_at: dict[int, int] = {}
    for number, (row, spans) in enumerate(zip(rows, laid, strict=True), start=1):
        for cell, (left, right) in zip(row.cells, spans, strict=True):
            if cell.goes_on and left in open_at:
                ranges[open_at[left]] = changed(ranges[open_at[left]], bottom=number)
                continue
            open_at[left] = len(ranges)
            ranges.append(MergedRange(number, left, number, right))
    return tuple(one for one in ranges if one.bottom > one.top or one.right > one.left)
