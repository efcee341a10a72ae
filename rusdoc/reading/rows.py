"""What each row below a heading is: a measure, a goal's title, a sum, a note, or nothing.

Real sheets mix them freely. A row is judged by what it holds; where that is not enough, by how
the other rows of the table look (`Habits`). Nothing here is guessed from the file format.
"""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from itertools import count, pairwise

from rusdoc.frozen import changed, frozen
from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Table
from rusdoc.reading.goals import GoalLine, goal_line
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import is_plain_heading
from rusdoc.reading.row_words import id_depth, is_amount_text, is_loud, is_note, says_sum
from rusdoc.reading.shapes import GOAL_FIELDS, LABEL_FIELDS, MONEY_FIELDS, Shapes, is_number, only_label
from rusdoc.reading.values.ids import clean_id, split_id
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

_HABIT_ROWS: Final = 400
"""So many rows show how a table is written."""


class RowKind(Enum):
    """What a row is."""

    BLANK = "blank"
    MEASURE = "measure"
    MORE = "more"
    GOAL = "goal"
    GOAL_COLUMNS = "goal columns"
    SUM = "sum"
    NOTE = "note"


@frozen
class Row:
    """A row below a heading; `line` is a goal's title as written, `column` where it stands."""

    number: int
    kind: RowKind
    line: GoalLine | None = None
    column: int = 0


@frozen
class Habits:
    """How the group writes in this table, found out when a row cannot be judged by itself."""

    grid: Grid
    table: Table
    last: int

    @property
    def goal_columns(self) -> bool:
        """Whether goals stand in columns, and not in rows of their own."""
        return self.table.has(Field.MAIN_GOAL, Field.SUB_GOAL)

    @cached_property
    def depth(self) -> int | None:
        """How deep the ids of rows that certainly are measures go; None when most have none."""
        ids = [self._id(number) for number in self._rows() if self._is_measure(number)]
        found = [written for written in ids if written]
        return min(map(id_depth, found)) if found and len(found) * 2 >= len(ids) else None

    def _rows(self) -> range:
        bottom = self.table.bottom
        return range(bottom + 1, min(self.last, bottom + _HABIT_ROWS) + 1)

    def _is_measure(self, number: int) -> bool:
        cells = dict(self.grid.filled(number))
        is_full = bool(_title(self.grid, self.table, number)) and len(cells) >= 3
        return is_full and not _is_sum(self.grid, self.table, number, cells)

    def _id(self, number: int) -> str | None:
        column = self.table.first(Field.ID)
        written = clean_id(self.grid.shown(number, column.number)) if column else None
        return written or split_id(_title(self.grid, self.table, number))[0]

    @cached_property
    def bold_goals(self) -> bool:
        """Whether the goals' rows are told from the measures by their bold type."""
        return _has_bold_goals(self.grid, self.table, self.last)


def rows_of(grid: Grid, table: Table, last: int) -> tuple[Row, ...]:
    """The rows of a table down to row `last`, each with its kind."""
    habits = Habits(grid, table, last)
    shapes = Shapes(table)
    rows = [
        Row(number, RowKind.MEASURE)
        if shapes.is_measure(cells)
        else _row(grid, table, number, habits)
        for number, cells in enumerate(grid.sheet.rows[table.bottom : last], start=table.bottom + 1)
    ]
    return _settled(grid, table, [row for row in rows if row.kind is not RowKind.BLANK], habits, last)


def _row(grid: Grid, table: Table, number: int, habits: Habits) -> Row:
    cells = dict(grid.filled(number))
    if not cells:
        return Row(number, RowKind.BLANK)
    if _is_sum(grid, table, number, cells):
        return Row(number, RowKind.SUM)
    title = _title(grid, table, number)
    if line := _goal_label(table, cells):
        return Row(number, RowKind.GOAL, line, min(cells))
    if _is_lone(grid, table, number, cells):
        return _lone(grid, table, number, cells, habits)
    if title:
        return Row(number, RowKind.MEASURE)
    return _without_title(grid, table, number, cells)


def _title(grid: Grid, table: Table, number: int) -> str:
    """The measure's title; of a cell that is broken the error it shows, so that its row stays a measure."""
    column = table.first(Field.TITLE)
    if column is None:
        return ""
    spot = (number, column.number)
    broken = grid.sheet.errors.get(spot) or ("=" if spot in grid.sheet.unvalued else "")
    return as_text(grid.own(*spot)).strip() or broken


def _goal_label(table: Table, cells: dict[int, CellValue]) -> GoalLine | None:
    """The goal that a row names, «Hovedmål 1: …», and nothing else; not in a goal's own column."""
    if len(cells) != 2 and not only_label(table, cells):
        return None
    in_column = _in_goal_column(table, cells)
    beside = None if in_column else _label_beside_title(cells)
    if not beside and not only_label(table, cells):
        return None
    label = beside or _label(cells, table)
    line = goal_line(label) if label else None
    if line is None or not line.level:
        return None
    above = line.level == "main" and line.named and not table.has(Field.MAIN_GOAL)
    return line if not in_column or above else None


def _label_beside_title(cells: dict[int, CellValue]) -> str | None:
    """«HOVEDMÅL:» in one cell and the goal's title in another, wherever in the row they stand."""
    texts = [as_text(value).strip() for _, value in sorted(cells.items()) if isinstance(value, str)]
    if len(cells) != 2 or len(texts) != 2:
        return None
    line = goal_line(texts[0])
    bare = line.level and (not line.title or is_plain_heading(texts[0]))
    return f"{texts[0].rstrip(': ')}: {texts[1]}" if bare else None


def _label(cells: dict[int, CellValue], table: Table) -> str:
    """The texts of a row up to its measure column, joined: «Hovedmål 1» and «Redusere …»."""
    title = table.first(Field.TITLE)
    limit = title.number if title else table.right
    texts = [as_text(v).strip() for c, v in sorted(cells.items()) if c <= limit and not is_number(v)]
    if (
        len(texts) > 1 and is_plain_heading(texts[0]) and texts[0][-1] != ":"
    ):  # «Hovedmål» in one cell, its title in the next
        texts[0] += ":"
    return " ".join(texts) or (as_text(cells[min(cells)]) if isinstance(cells[min(cells)], str) else "")


def _in_goal_column(table: Table, cells: dict[int, CellValue]) -> bool:
    """Whether every text stands in the goal columns, so that the columns say which goal it is."""
    goals = {c.number for c in table.columns if c.field in (Field.MAIN_GOAL, Field.SUB_GOAL)}
    texts = {column for column, value in cells.items() if isinstance(value, str)}
    return bool(texts) and texts <= goals


def _is_sum(grid: Grid, table: Table, number: int, cells: dict[int, CellValue]) -> bool:
    first = next((v for v in cells.values() if isinstance(v, str) and not is_amount_text(v)), None)
    if first is not None and not says_sum(first):
        return False
    texts = [(c, v) for c, v in sorted(cells.items()) if isinstance(v, str) and not is_amount_text(v)]
    money = {c.number for c in table.columns if c.field in MONEY_FIELDS}
    broken = {c for r, c in (*grid.sheet.errors, *grid.sheet.unvalued) if r == number}
    if not texts:
        # Nothing but amounts: a total without a name.
        return set(cells) | broken <= money and bool(set(cells) & money)
    others = [c for c, _ in texts[1:] if c not in money]
    return not others


def _is_lone(grid: Grid, table: Table, number: int, cells: dict[int, CellValue]) -> bool:
    """One text alone in the row, perhaps with a number before it."""
    texts = [c for c, v in cells.items() if isinstance(v, str)]
    if len(cells) != 2:
        return len(cells) == 1 and bool(texts)
    if any(
        (number, c) in grid.sheet.errors or (number, c) in grid.sheet.unvalued
        for c in range(1, table.right + 1)
    ):
        return False
    id_column = table.first(Field.ID)
    first = min(cells)
    is_id = (id_column and first == id_column.number) or (first < table.right and _short_id(cells[first]))
    return bool(is_id) and max(cells) in texts and max(cells) <= _measure_column(table)


def _short_id(value: CellValue) -> bool:
    return len(as_text(value)) <= 8 and clean_id(value) is not None


def _measure_column(table: Table) -> int:
    title = table.first(Field.TITLE)
    return title.number if title else table.right


def _lone(grid: Grid, table: Table, number: int, cells: dict[int, CellValue], habits: Habits) -> Row:
    column = max(cells)
    text = as_text(cells[column]).strip()
    if is_note(text):
        return Row(number, RowKind.NOTE)
    if _in_goal_column(table, cells) and not _is_wide(grid, table, number, column):
        return Row(number, RowKind.GOAL_COLUMNS)
    known = {c.number for c in table.columns}
    measure_at = _measure_column(table)
    if column > measure_at:
        return Row(number, RowKind.MORE if column in known else RowKind.NOTE)
    number_before = clean_id(cells[min(cells)]) if len(cells) == 2 else None
    line = goal_line(text)
    if number_before and line.id is None:
        line = changed(line, id=number_before)
    if line.level or column != measure_at or text.endswith(":") or _is_wide(grid, table, number, column):
        return Row(number, RowKind.GOAL, line, column)
    if habits.goal_columns:
        return Row(number, RowKind.MEASURE)
    if habits.bold_goals:
        bold = (number, column) in grid.sheet.bold
        return Row(number, RowKind.GOAL, line, column) if bold else Row(number, RowKind.MEASURE)
    own_id = number_before or split_id(text)[0]
    if habits.depth is not None:
        is_goal = own_id is None or id_depth(own_id) < habits.depth
        return Row(number, RowKind.GOAL if is_goal else RowKind.MEASURE, line, column)
    return Row(number, RowKind.NOTE if len(text) > 160 else RowKind.MEASURE, line, column)


def _is_wide(grid: Grid, table: Table, number: int, column: int) -> bool:
    merge = grid.merge(number, column)
    return merge is not None and merge.right - merge.left >= 1 and merge.top == merge.bottom == number


def _without_title(grid: Grid, table: Table, number: int, cells: dict[int, CellValue]) -> Row:
    """A row without a measure: the goals of the rows below, more of the measure above, or nothing."""
    fields = table.fields
    held = {fields.get(column) for column in cells}
    title = table.first(Field.TITLE)
    if title is None:
        goals = held <= LABEL_FIELDS or bool(held & {Field.MAIN_GOAL, Field.SUB_GOAL})
        return Row(number, RowKind.GOAL_COLUMNS if goals else RowKind.MORE)
    if held <= GOAL_FIELDS:
        return Row(number, RowKind.GOAL_COLUMNS)
    if held <= {Field.ID, Field.SUM, *GOAL_FIELDS} or (
        held <= {Field.ID, *MONEY_FIELDS} and _all_zero(cells)
    ):
        return Row(number, RowKind.GOAL_COLUMNS if held & GOAL_FIELDS else RowKind.BLANK)
    if held & {None} and not held - {None}:
        return Row(number, RowKind.NOTE)
    merge = grid.merge(number, title.number)
    if merge and merge.top < number:
        return Row(number, RowKind.MORE)
    return Row(number, RowKind.MORE)


def _all_zero(cells: dict[int, CellValue]) -> bool:
    return all(not is_number(value) or value == 0 for value in cells.values())


def _has_bold_goals(grid: Grid, table: Table, last: int) -> bool:
    """Whether the lone lines in bold are goals and the others measures without anything beside them.

    Not where measures stand in bold too, and not where every bold line has a plain one under it:
    those are two levels of goals.
    """
    title = table.first(Field.TITLE)
    if title is None or not grid.sheet.bold:
        return False
    rows = [r for r in range(table.bottom + 1, last + 1) if _title(grid, table, r)][:_HABIT_ROWS]
    lone = {r for r in rows if len(dict(grid.filled(r))) == 1}
    bold = {r for r in rows if (r, title.number) in grid.sheet.bold}
    if not bold & lone or bold - lone - {r for r in rows if only_label(table, dict(grid.filled(r)))}:
        return False
    under = {following for row, following in pairwise(rows) if row in bold and row in lone}
    return not under or not under <= lone - bold


def _settled(grid: Grid, table: Table, rows: Sequence[Row], habits: Habits, last: int) -> tuple[Row, ...]:
    """The rows again, with the doubtful lone lines settled by where they stand.

    In a table whose first row is a lone line, and whose measures have no ids, every lone line is
    a goal; and a lone line between the last measure and the next heading is the title of what
    comes there. What stands apart at the end of the sheet is a note.
    """
    sections = bool(rows) and rows[0].line is not None and rows[0].kind in (RowKind.MEASURE, RowKind.GOAL)
    measures = [row.number for row in rows if row.kind is RowKind.MEASURE and row.line is None]
    final = max(measures, default=table.bottom)
    numbers = {row.number for row in rows}
    sums = [row.number for row in rows if row.kind is RowKind.SUM and row.number > final]
    gap = min(sums or [next(number for number in count(final + 1) if number not in numbers)])
    settled: list[Row] = []
    for row in rows:
        if row.kind is RowKind.MEASURE and row.line is None:
            settled.append(row)
            continue
        if last == grid.height and row.number > gap and _is_unnamed_line(grid, row):
            settled.append(Row(row.number, RowKind.NOTE))
            continue
        doubtful = row.kind is RowKind.MEASURE and row.line is not None and not habits.goal_columns
        if doubtful and row.line and ((sections and habits.depth is None) or is_loud(row.line.title)):
            row = changed(row, kind=RowKind.GOAL)
        if row.kind is RowKind.GOAL_COLUMNS and row.number > final and _is_sentence(grid, row.number):
            row = changed(row, kind=RowKind.NOTE)
        if row.line and not row.line.level and row.number > final and (doubtful or row.kind is RowKind.GOAL):
            at_the_end = last == grid.height and row.line.id is None
            row = changed(row, kind=RowKind.NOTE if at_the_end and not doubtful else RowKind.GOAL)
        settled.append(row)
    return _with_titles(settled)


def _is_unnamed_line(grid: Grid, row: Row) -> bool:
    """Whether a row holds one text alone, without the word or the number of a goal."""
    texts = [value for _, value in grid.filled(row.number)]
    if len(texts) != 1 or not isinstance(texts[0], str) or row.kind is RowKind.SUM:
        return False
    line = goal_line(texts[0])
    return line.id is None and not line.named and not split_id(texts[0])[0]


def _with_titles(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, a goal's number alone («Hovedmål 1») together with the title on the row below it."""
    joined: list[Row] = []
    for row in rows:
        if row.line is None:
            joined.append(row)
            continue
        before = joined[-1].line if joined and joined[-1].kind is RowKind.GOAL else None
        follows = bool(joined) and row.number == joined[-1].number + 1
        if before and before.level and not before.title and follows and not row.line.level:
            line = changed(before, title=row.line.title)
            joined[-1] = Row(row.number, RowKind.GOAL, line, row.column)
        else:
            joined.append(row)
    return tuple(joined)


def _is_sentence(grid: Grid, number: int) -> bool:
    """Whether a row below the last measure holds one whole sentence: a note, and not a goal to come."""
    texts = [value for _, value in grid.filled(number) if isinstance(value, str)]
    if len(texts) != 1 or goal_line(texts[0]).id or goal_line(texts[0]).named:
        return False
    return texts[0].rstrip().endswith(".") and len(texts[0].split()) >= 3
