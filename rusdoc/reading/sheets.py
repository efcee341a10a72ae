"""One sheet of measures, walked from the top: goals set, measures collected, sums compared."""

from __future__ import annotations

from itertools import pairwise

from rusdoc.frozen import changed, frozen
from rusdoc.model.place import column_letters
from rusdoc.model.plan import ReadNote
from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Column, Table, recast
from rusdoc.reading.fields import FieldCells
from rusdoc.reading.goals import GoalLine, GoalTrail, goal_line, source_of
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import Basis, basis_of, scale_of
from rusdoc.reading.levels import with_levels
from rusdoc.reading.measures import MeasureReader, Surroundings
from rusdoc.reading.plain_rows import Run, in_runs
from rusdoc.reading.problems import Problems
from rusdoc.reading.rows import Row, RowKind, rows_of
from rusdoc.reading.sums import RunningSums, as_kroner, stated_sum
from rusdoc.reading.values.ids import clean_id
from rusdoc.reading.words import Field
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from rusdoc.reading.goals import Level


@frozen
class MeasureSheet:
    """A sheet with its measure tables, the goals that stand above the first one (with row and
    cell), and the goal its name gives where nothing else does."""

    grid: Grid
    tables: tuple[Table, ...]
    above: tuple[tuple[GoalLine, int, str], ...] = ()
    by_name: GoalLine | None = None
    scale: int | None = None
    basis: Basis | None = None


def note_about_amounts(lines: Sequence[str]) -> tuple[int | None, Basis | None]:
    """What notes say about the amounts: «Alle tall i 1000 kr», «Beløpene er årlige»."""
    scale: int | None = None
    basis: Basis | None = None
    for line in lines:
        words = line.casefold()
        if not any(
            w in words for w in ("beløp", "tall", "tal ", "kostnad", "kroner", "kr", "sum", "amount", "cost")
        ):
            continue
        found = scale_of(line)
        scale = scale or (found if found and found > 1 else None)
        basis = basis or basis_of(line)
    return scale, basis


class SheetReader:
    """Reads the measures of one sheet into a trail of goals; `notes` has the texts that became nothing."""

    def __init__(
        self,
        sheet: MeasureSheet,
        around: Surroundings,
        trail: GoalTrail,
        sums: RunningSums,
        problems: Problems,
    ) -> None:
        self._grid = sheet.grid
        self._sheet = sheet
        self._goals: tuple[GoalLine | None, GoalLine | None] | None = None
        self._trail = trail
        self._sums = sums
        self._problems = problems
        self.notes: list[ReadNote] = []
        self._around = changed(around, scale=around.scale or sheet.scale, basis=around.basis or sheet.basis)

    def read(self) -> None:
        """Every measure of the sheet, in order."""
        self._trail.leave()
        self._sums.new_sheet()
        for line, row, cell in self._sheet.above:
            self._set_goal(line, row, cell)
        for index, table in enumerate(self._sheet.tables):
            following = self._sheet.tables[index + 1 :]
            last = following[0].top - 1 if following else self._grid.height
            self._table(table, last)

    def _table(self, table: Table, last: int) -> None:
        rows = rows_of(self._grid, table, last)
        table = _with_goal_numbers(self._grid, table, rows)
        if last < self._grid.height:
            rows = _titled_as_above(rows, self._sheet.above)
        rows = with_levels(
            rows,
            under_goal=bool(self._sheet.above or self._sheet.by_name),
            goal_columns=table.has(Field.MAIN_GOAL),
        )
        cells = FieldCells(self._grid, table)
        reader = MeasureReader(cells, self._around, self._problems)
        reader.expect_titles([row.number for row in rows if row.kind is RowKind.MEASURE])
        self._sums.new_table()
        runs = in_runs(reader, _plain_numbers(rows, cells.special_rows()))
        run, index = next(runs, None), 0
        while index < len(rows):
            if run and run.first == rows[index].number:
                self._run(table, run)
                index += len(run.measures)
                run = next(runs, None)
            else:
                self._row(table, reader, rows, index)
                index += 1

    def _run(self, table: Table, run: Run) -> None:
        self._goals_of_measure(table, run.first)
        run.tell()
        self._trail.add(zip(run.ids, run.measures, strict=True))
        self._sums.add(run.moneys)

    def _row(self, table: Table, reader: MeasureReader, rows: Sequence[Row], index: int) -> None:
        row = rows[index]
        match row.kind:
            case RowKind.MEASURE:
                self._goals_of_measure(table, row.number)
                read = reader.read(_lines(rows, index))
                self._trail.add([(read.id, read.measure)])
                self._sums.add([read.money])
            case RowKind.GOAL if row.line:
                self._goals = None
                for column in _money(table):
                    self._problems.broken(self._grid.sheet, (row.number, column.number))
                self._set_goal(row.line, row.number, self._grid.address(row.number, row.column))
            case RowKind.GOAL_COLUMNS if table.has(Field.MAIN_GOAL, Field.SUB_GOAL):
                self._goals_in_columns(table, row.number)
            case RowKind.SUM:
                self._compare_sums(table, row.number)
            case RowKind.NOTE:
                self._note(row.number)
            case RowKind.MORE if not _goes_on(rows, index):
                self._note(row.number)

    def _goals_of_measure(self, table: Table, row: int) -> None:
        if table.has(Field.MAIN_GOAL, Field.SUB_GOAL):
            self._goals_in_columns(table, row)
        self._goal_by_name()

    def _note(self, row: int) -> None:
        cells = [(column, as_text(value).strip()) for column, value in self._grid.filled(row)]
        if cells := [(column, text) for column, text in cells if text]:
            self.notes.append(ReadNote(self._grid.address(row, cells[0][0]), " ".join(t for _, t in cells)))

    def _set_goal(self, line: GoalLine, row: int, cell: str | None) -> None:
        source = source_of(self._grid.sheet.name, row, cell) if cell else None
        self._sums.new_goal("sub" if line.level == "sub" else "main")
        if line.level == "sub":
            self._goal_by_name()
            self._trail.sub(line, source)
        else:
            self._trail.main(line, source)

    def _goal_by_name(self) -> None:
        """The sheet's name is the main goal where nothing else on it is."""
        if self._trail.current_main is None and self._sheet.by_name:
            self._trail.main(self._sheet.by_name, None)

    def _goals_in_columns(self, table: Table, row: int) -> None:
        main, main_at = self._goal_cell(table, row, Field.MAIN_GOAL, Field.MAIN_GOAL_ID)
        sub, sub_at = self._goal_cell(table, row, Field.SUB_GOAL, Field.SUB_GOAL_ID)
        if self._goals == (main, sub):
            return  # the same goals again, as on every row of a list
        self._goals = main, sub
        before = self._trail.current_main
        if main:
            self._set_goal(_on_level(main, "main"), main_at[0], self._grid.address(*main_at))
        if sub:
            self._set_goal(_on_level(sub, "sub"), sub_at[0], self._grid.address(*sub_at))
        elif main and self._trail.current_main is not before:
            self._trail.no_sub()

    def _goal_cell(
        self, table: Table, row: int, field: Field, number_field: Field
    ) -> tuple[GoalLine | None, tuple[int, int]]:
        column = table.first(field)
        if column is None:
            return None, (row, 1)
        spot = self._grid.anchor(row, column.number)
        text = as_text(self._grid.sheet.value(*spot)).strip()
        if not text or text in ('"', "''", '-"-', "”", "do", "do."):
            return None, spot
        line = goal_line(text)
        number = table.first(number_field)
        if number and line.id is None:
            line = changed(line, id=clean_id(self._grid.shown(row, number.number)))
        return line, spot

    def _compare_sums(self, table: Table, row: int) -> None:
        stated: list[tuple[int, int]] = []
        for column in _money(table):
            spot = (row, column.number)
            if self._problems.broken(self._grid.sheet, spot):
                continue
            amount = stated_sum(self._grid.own(*spot), column.heading.scale or self._around.scale or 1)
            if amount is None:
                continue
            stated.append((column.number, amount))
            found = self._sums.disagrees(column.number, amount)
            if found is not None:
                cell = self._grid.address(*spot)
                self._problems.add(
                    "RUS112", "sum_disagrees", self._grid.sheet.name, cell,
                    stated=as_kroner(amount), found=as_kroner(found),
                )  # fmt: skip
        self._sums.close(stated)


def _lines(rows: Sequence[Row], index: int) -> list[int]:
    """The row of a measure, and the rows right below that hold more of it."""
    lines = [rows[index].number]
    while (index := index + 1) < len(rows) and rows[index].kind is RowKind.MORE:
        lines.append(rows[index].number)
    return lines


def _plain_numbers(rows: Sequence[Row], special: Collection[int]) -> list[int]:
    """The rows of measures that stand on one row each and say no more than its cells show."""
    more = {before.number for before, row in pairwise(rows) if row.kind is RowKind.MORE}
    return [
        row.number
        for row in rows
        if row.kind is RowKind.MEASURE and row.number not in special and row.number not in more
    ]


def _on_level(line: GoalLine, level: Level) -> GoalLine:
    return line if line.level == level else changed(line, level=level)


def _goes_on(rows: Sequence[Row], index: int) -> bool:
    """Whether a row that holds more of a measure has one to belong to."""
    while index and rows[index].kind is RowKind.MORE:
        index -= 1
    return rows[index].kind is RowKind.MEASURE


def _titled_as_above(rows: Sequence[Row], above: Sequence[tuple[GoalLine, int, str]]) -> tuple[Row, ...]:
    """The rows with the titles of the next table, which stand last, on the levels of the titles
    above the first table: each table has its goals above it in the same way."""
    levels = [line.level for line, _, _ in above]
    settled = list(rows)
    for at in range(len(rows) - 1, -1, -1):
        row = rows[at]
        if row.kind is not RowKind.GOAL or row.line is None or not levels:
            break
        level = levels.pop()
        if row.line.level is None:
            settled[at] = changed(row, line=changed(row.line, level=level))
    return tuple(settled)


def _money(table: Table) -> tuple[Column, ...]:
    return (*table.all(Field.COST), *table.all(Field.BUDGET_YEAR), *table.all(Field.SUM))


def _with_goal_numbers(grid: Grid, table: Table, rows: Sequence[Row]) -> Table:
    """A single number column before the goals numbers them, when it is filled where a goal is
    and not beside every measure."""
    number, goal = table.first(Field.ID), table.first(Field.MAIN_GOAL)
    if number and goal and not table.has(Field.TITLE, Field.SUB_GOAL):
        return recast(table, {number.number: Field.MAIN_GOAL_ID})  # goals only, as in a samfunnsdel
    if number is None or goal is None or number.number != goal.number - 1:
        return table
    measures = [row.number for row in rows if row.kind is RowKind.MEASURE]
    numbered = [row for row in measures if grid.own(row, number.number) is not None]
    goals = [row for row in measures if grid.own(row, goal.number) is not None]
    if numbered == goals and len(numbered) < len(measures):
        return recast(table, {number.number: Field.MAIN_GOAL_ID})
    return table


def report_headings(sheet: MeasureSheet, problems: Problems) -> None:
    """Headings not understood, columns that are needed and missing, and what is hidden."""
    name = sheet.grid.sheet.name
    for table in sheet.tables:
        for column in table.unknown:
            problems.add("RUS102", "unknown_heading", name, column.cell, heading=column.text)
    for table in sheet.tables[:1]:
        if table.has(Field.TITLE) or not table.has(Field.MAIN_GOAL):
            _report_missing(sheet, table, problems)
    for table in sheet.tables:
        for cell in _columns_without_heading(sheet, table):
            problems.add("RUS102", "column_without_heading", name, cell)
    _report_hidden(sheet, problems)


def _report_missing(sheet: MeasureSheet, table: Table, problems: Problems) -> None:
    needed = {
        "title": (Field.TITLE,),
        "owners": (Field.OWNERS, Field.OWNER_YEAR),
        "years": (Field.YEARS, Field.OWNER_YEAR, Field.START, Field.END, Field.BUDGET_YEAR),
        "cost": (Field.COST, Field.BUDGET_YEAR),
    }
    cell = min(table.columns, key=lambda c: c.number).cell
    for what, fields in needed.items():
        if not table.has(*fields):
            text = Text(f"reading.column_{what}")
            problems.add("RUS103", "missing_column", sheet.grid.sheet.name, cell, what=text)


def _columns_without_heading(sheet: MeasureSheet, table: Table) -> list[str]:
    """The heading cells of columns that have content below and no heading, within the table."""
    headed = {column.number for column in (*table.columns, *table.unknown)}
    grid = sheet.grid
    last = next((t.top - 1 for t in sheet.tables if t.top > table.top), grid.height)
    cells = []
    for column in range(table.left, table.right + 1):
        if column in headed:
            continue
        filled = [r for r in range(table.bottom + 1, last + 1) if _is_content(grid, r, column, table)]
        if len(filled) >= 2:
            cells.append(grid.address(table.bottom, column))
    return cells


def _is_content(grid: Grid, row: int, column: int, table: Table) -> bool:
    """A cell that holds something of its own beside a measure (no goal's title, no sum)."""
    value: CellValue = grid.own(row, column)
    title = table.first(Field.TITLE)
    return value is not None and title is not None and grid.own(row, title.number) is not None


def _report_hidden(sheet: MeasureSheet, problems: Problems) -> None:
    cells = sheet.grid.sheet
    if cells.hidden:
        problems.add("RUS110", "hidden_sheet", cells.name, None)
    top = sheet.tables[0].top
    rows = sorted(r for r in cells.hidden_rows if r >= top and any(True for _ in sheet.grid.filled(r)))
    if rows:
        problems.add("RUS110", "hidden_rows", cells.name, f"A{rows[0]}", rows=_runs(rows))
    used = {c.number for table in sheet.tables for c in (*table.columns, *table.unknown)}
    columns = sorted(used & cells.hidden_columns)
    if columns:
        letters = ", ".join(column_letters(c) for c in columns)
        cell = sheet.grid.address(sheet.tables[0].bottom, columns[0])
        problems.add("RUS110", "hidden_columns", cells.name, cell, columns=letters)


def _runs(numbers: Sequence[int]) -> str:
    """Row numbers as people write them: ``4–6, 9``."""
    from rusdoc.texts.norwegian import years

    return years(numbers)
