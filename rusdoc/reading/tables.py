"""Finding the measure tables of a sheet: on any row, with headings over one or several rows."""

from __future__ import annotations

from functools import cached_property
from itertools import chain

from rusdoc.frozen import changed
from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Column, Table, resolved
from rusdoc.reading.goals import goal_line
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import (
    LONGEST_HEADING,
    Heading,
    basis_of,
    is_plain_heading,
    plain_headings,
    recognise,
    scale_of,
)
from rusdoc.reading.words import Field
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Final

_MOST_HEADING_ROWS: Final = 3
_HINTS: Final = frozenset({"kr", "kr.", "kroner", "nok", "tkr", "x", "%"})
_SCALE: Final = regex(r"1\s?[-–]\s?[35]", needs=("-", "–"))
_YEAR: Final = regex(r"20\d\d")
_FUZZY_ROWS: Final = 40
"""So far down a sheet headings are also matched by likeness; further down only exactly, so
that ten thousand rows of measures cost nothing."""


_NO_FIELD: Final = Heading(Field.COMMENT)


def find_tables(grid: Grid) -> tuple[Table, ...]:
    """The measure tables of a sheet, from the top; empty when it has none."""
    tables: list[Table] = []
    headings, height = _Glance(grid), grid.height
    row = 1
    while row <= height:
        is_near = row <= _FUZZY_ROWS and not tables
        table = _table_at(grid, row, first=not tables) if is_near or row in headings.rows else None
        if table and tables and table.top == tables[-1].bottom + 1 and _says_less(table, tables[-1]):
            tables[-1] = changed(tables[-1], bottom=table.bottom)
        elif table and tables and table.top == tables[-1].bottom + 1 and _only_groups(tables[-1], table):
            tables[-1] = table
        elif table:
            tables.append(table)
        row = table.bottom if table else row
        row += 1
    return tuple(tables)


def _only_groups(above: Table, table: Table) -> bool:
    """Whether what looked like headings only groups those below it: «Økonomi», «Gjennomføring»."""
    return table.first(Field.TITLE) is not None and above.first(Field.TITLE) is None


def _says_less(table: Table, above: Table) -> bool:
    """Whether what looks like headings right under others only explains them («Hva vil vi?», «1-3», «kr»)."""
    return len(table.columns) < len(above.columns)


def _table_at(grid: Grid, row: int, *, first: bool) -> Table | None:
    """The table whose headings begin on a row. Only the first may have misspelt or wordy headings:
    below it stand measures, and «Tiltak for unge», «Økonomi» are words of theirs too."""
    texts = _heading_texts(grid, row)
    if len(texts) < 2:
        return None
    broken = _broken_over_rows(grid, row) if first and row <= _FUZZY_ROWS else None
    found = _fields(texts.values(), fuzzy=False, stems=first)
    if not broken and not _is_heading(found, len(texts)) and not (
        first and row <= _FUZZY_ROWS and _is_heading(_fields(texts.values(), fuzzy=True), len(texts))
    ):
        return None
    bottom = broken or row
    while not broken and bottom - row < _MOST_HEADING_ROWS - 1 and _continues(grid, row, bottom + 1):
        bottom += 1
    known, unknown = _columns(grid, row, bottom)
    return resolved(Table(row, bottom, known, unknown)) if len(known) >= 2 else None


def _broken_over_rows(grid: Grid, top: int) -> int | None:
    """The last of the rows over which headings are broken by hand («Hoved-» over «mål»), if they are."""
    for bottom in range(min(top + _MOST_HEADING_ROWS - 1, grid.height), top, -1):
        rows = [dict(grid.filled(row)) for row in range(top, bottom + 1)]
        if not any(as_text(value).rstrip().endswith("-") for row in rows[:-1] for value in row.values()):
            return None
        if any(not _heading_text(v) or len(as_text(v)) > 30 for row in rows for v in row.values()):
            continue
        columns = sorted({column for row in rows for column in row})
        written = [[text for text, _ in _parts(grid, top, bottom, column)] for column in columns]
        found = [h.field for parts in written if parts and (h := _joined(parts) or recognise(parts[-1]))]
        if len(found) * 4 >= len(columns) * 3 and _is_heading(found, len(columns)):
            return bottom
    return None


def _joined(parts: Sequence[str]) -> Heading | None:
    """The heading that the lowest two or more lines of a column spell out together."""
    for start in range(len(parts) - 1):
        if heading := recognise(" ".join(parts[start:]), fuzzy=False, stems=False):
            return heading
    return None


class _Glance:
    """Which rows may hold headings, at a glance: what the look at a row costs is felt in a sheet of
    ten thousand, so every text of the sheet is looked at once, and a row's texts are found among them."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid

    @cached_property
    def rows(self) -> frozenset[int]:
        """The rows with at least two texts that are headings as they stand in the table of words."""
        rows = self._grid.sheet.rows
        headings = plain_headings(set(chain.from_iterable(rows)))
        return frozenset(
            number
            for number, cells in enumerate(rows, start=1)
            if not headings.isdisjoint(cells) and sum(value in headings for value in cells) >= 2
        )


def _heading_texts(grid: Grid, row: int) -> dict[int, str]:
    """The texts of a row that could be headings: short texts, and years typed as numbers."""
    return {
        column: text
        for column, value in grid.filled(row)
        if (text := _heading_text(value)) and len(text) <= LONGEST_HEADING
    }


def _heading_text(value: CellValue) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and 2000 <= value <= 2100:
        return str(value)
    return ""


def _fields(texts: Iterable[str], *, fuzzy: bool, stems: bool = True) -> list[Field]:
    found = (recognise(text, fuzzy=fuzzy, stems=stems) for text in texts)
    return [heading.field for heading in found if heading]


def _is_heading(found: Sequence[Field], texts: int) -> bool:
    """A heading row names the measure and something more, or at least three other fields; and
    at least every third of its texts is understood."""
    fields = set(found)
    if len(found) * 3 < texts:
        return False
    if Field.TITLE in fields or Field.DESCRIPTION in fields:
        return len(fields - {Field.SUM, Field.BUDGET_YEAR}) >= 2 or found.count(Field.BUDGET_YEAR) >= 2
    goals = {Field.MAIN_GOAL, Field.SUB_GOAL, Field.AREA, Field.GOAL}
    if Field.MAIN_GOAL in fields and fields <= goals | {Field.ID}:
        return len(fields) >= 2
    return len(fields - {Field.SUM, Field.BUDGET_YEAR}) >= 3


def _continues(grid: Grid, top: int, row: int) -> bool:
    """Whether a row under a heading row still belongs to the headings."""
    cells = dict(grid.filled(row))
    if not cells or _is_section(grid, row, cells):
        return False
    for column, value in cells.items():
        text = _heading_text(value)
        above = grid.shown(row - 1, column)
        merge = grid.merge(row - 1, column)
        grouped = above is None or (merge is not None and merge.right > merge.left)
        if not text or len(text) > LONGEST_HEADING:
            return False
        if _is_hint(text.strip()):
            continue
        heading = recognise(text, fuzzy=False)
        if _YEAR.fullmatch(text.strip()):
            if not grouped and not _is_money(as_text(above)):
                return False
        elif heading is None or not (grouped or _both_headings(as_text(above), text)):
            return False
    titles = [c for c, t in _heading_texts(grid, top).items() if _names_measure(t)]
    return not any(isinstance(cells.get(c), str) and not _heading_like(str(cells[c])) for c in titles)


def _is_section(grid: Grid, row: int, cells: Mapping[int, CellValue]) -> bool:
    """Whether a row is the title of what follows: «Hovedmål 1: …», or one cell over the whole table."""
    for value in cells.values():
        line = goal_line(value) if isinstance(value, str) and not is_plain_heading(value) else None
        if line and line.named:
            return True
    merge = grid.merge(row, min(cells))
    return len(cells) == 1 and merge is not None and merge.right - merge.left >= 2


def _both_headings(above: str, below: str) -> bool:
    """Two lines of one heading, such as `Ansvarlig` over `enhet`, `Gjennomførings-` over `år`."""
    joined = recognise(f"{above} {below}", fuzzy=False, stems=False)
    return joined is not None and bool(above) and len(above.split()) + len(below.split()) <= 5


def _is_money(text: str) -> bool:
    heading = recognise(text)
    return heading is not None and heading.field in (Field.COST, Field.SUM, Field.YEARS)


def _names_measure(text: str) -> bool:
    heading = recognise(text)
    return heading is not None and heading.field is Field.TITLE


def _heading_like(text: str) -> bool:
    return _is_hint(text.strip()) or recognise(text, fuzzy=False) is not None


def _is_hint(text: str) -> bool:
    """Whether a text only tells how the heading above is meant: «(kr)», «1–3», «i 1000 kroner»."""
    plain = text.casefold()
    if plain in _HINTS or plain.startswith("i 1000") or (plain[:1] == "(" and plain[-1:] == ")"):
        return True
    return bool(_SCALE.fullmatch(plain))


def _columns(grid: Grid, top: int, bottom: int) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    known: list[Column] = []
    unknown: list[Column] = []
    last = max(len(row) for row in grid.sheet.rows[top - 1 : bottom])
    groups = _group_headings(grid, top, bottom, last)
    for number in range(1, last + 1):
        parts = _parts(grid, top, bottom, number)
        own = [text for text, _ in parts]
        if not own:
            continue
        text = " ".join(own)
        heading = _understand(own, groups.get(number))
        cell = parts[0][1] if len(parts) == 1 else parts[-1][1]
        column = Column(number, text, cell, heading or _NO_FIELD)
        (known if heading else unknown).append(column)
    return tuple(known), tuple(unknown)


def _parts(grid: Grid, top: int, bottom: int, column: int) -> list[tuple[str, str]]:
    """The texts of a column's heading from the top down, each with its cell."""
    parts: list[tuple[str, str]] = []
    for row in range(top, bottom + 1):
        anchor = grid.anchor(row, column)
        text = _heading_text(grid.sheet.value(*anchor))
        if text and anchor[0] >= top and (text, grid.address(*anchor)) not in parts:
            parts.append((" ".join(text.split()), grid.address(*anchor)))
    return parts


def _group_headings(grid: Grid, top: int, bottom: int, last: int) -> dict[int, str]:
    """A heading over several columns, in the row above or unmerged in the first heading row.

    «Kostnad (i 1000 kr)» stands over 2027, 2028 …, merged or only in its first column.
    """
    groups: dict[int, str] = {}
    for row in (top - 1, top):
        if row < 1 or (row == top and top == bottom):
            continue
        current: str | None = None
        for column in range(1, last + 1):
            value = grid.own(row, column)
            merge = grid.merge(row, column)
            if value is not None:
                wide = merge is None or merge.right - merge.left + 1 < last
                text = as_text(value)
                current = text if wide and len(text) <= LONGEST_HEADING and _says_something(text) else None
            elif merge and merge.left < column <= merge.right and merge.top < row:
                current = None
            if current and _is_bare_year_or_blank(grid, max(row + 1, top), bottom, column):
                groups.setdefault(column, current)
    return groups


def _says_something(text: str) -> bool:
    heading = recognise(text)
    return heading is not None or scale_of(text) is not None or basis_of(text) is not None


def _is_bare_year_or_blank(grid: Grid, top: int, bottom: int, column: int) -> bool:
    texts = [_heading_text(grid.own(row, column)) for row in range(top, bottom + 1)]
    joined = " ".join(filter(None, texts)).strip()
    heading = recognise(joined) if joined else None
    return bool(_YEAR.fullmatch(joined)) or (
        heading is not None and heading.field in (Field.SUM, Field.BUDGET_YEAR)
    )


def _understand(parts: list[str], group: str | None) -> Heading | None:
    """What the heading lines of a column say together; the lowest line says which field."""
    context = " ".join([*([group] if group else []), *parts])
    heading = _joined(parts) or _first_understood(parts) or recognise(" ".join(parts))
    if heading is None:
        return None
    return changed(
        heading,
        scale=heading.scale if heading.scale is not None else scale_of(context),
        basis=heading.basis or basis_of(context),
    )


def _first_understood(parts: Sequence[str]) -> Heading | None:
    for candidate in (parts[-1] if len(parts) > 1 else "", " ".join(parts), *reversed(parts)):
        if candidate and not _is_hint(candidate.strip()) and (heading := recognise(candidate)):
            return heading
    return None
