"""From a workbook's cells to a plan: facts, goals, measures, and what was not understood."""

from __future__ import annotations

import re

from rusdoc.collector import uncollected
from rusdoc.frozen import frozen
from rusdoc.model.place import Place
from rusdoc.model.plan import MainGoal, Period, Plan, ReadColumn, ReadNote, ReadSheet, Unit
from rusdoc.model.workbook import Workbook
from rusdoc.reading.about import (
    Facts,
    FactsFound,
    about_from,
    facts_of_lines,
    facts_of_sheet,
    is_about_sheet,
    kind_of,
    municipality_in,
    names_plan,
    period_of,
    status_of,
    without_kommune,
)
from rusdoc.reading.columns import Table
from rusdoc.reading.goals import GoalTrail
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import normalise
from rusdoc.reading.measures import Surroundings
from rusdoc.reading.other_sheets import FINANCIAL_PLAN, OtherGrids, is_financial_plan, use_of
from rusdoc.reading.problems import Problems, with_measures
from rusdoc.reading.repeats import report_repeats, report_without_goals
from rusdoc.reading.row_words import is_note
from rusdoc.reading.sheets import MeasureSheet, SheetReader, note_about_amounts, report_headings
from rusdoc.reading.sums import RunningSums
from rusdoc.reading.tables import find_tables
from rusdoc.reading.titles import (
    Line,
    chains,
    goal_of_name,
    goals_above,
    is_container,
    lone_lines,
    title_alone,
)
from rusdoc.reading.values.owners import names_standing_alone
from rusdoc.reading.values.years import find_period, split_owner_and_years
from rusdoc.reading.words import ABOUT_SHEETS, OTHER_SHEETS, UNIT_SHEETS, Field
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Final

_OVERALL_PLAN: Final = "samfunnsdel"
_FRONT_PARAGRAPHS: Final = 40
_LONGEST_TITLE: Final = 120
_AMOUNT_NOTE: Final = regex(
    r"\b(?:alle|beløp\w*|tall\w*|tal|tala|kostnad\w*|summ\w*|amounts?)\b.{0,40}?\b(?:i|er|oppgi\w*|gjeld\w*|står|per|pr|in|are)\b",
    re.IGNORECASE,
)


@frozen
class _Sorted:
    """The sheets of a workbook by what they hold."""

    measures: tuple[tuple[Grid, tuple[Table, ...]], ...]
    about: tuple[Grid, ...]
    units: tuple[Grid, ...]
    other: tuple[Grid, ...]
    beside: OtherGrids
    """Finances, statistics, input, hearing statements and exemptions."""

    @property
    def only_finances(self) -> bool:
        """Whether the workbook is a financial plan and nothing else."""
        return bool(self.beside.finances) and not self.measures and not self.other


@uncollected
def understand(workbook: Workbook, facts: Facts | None = None) -> Plan:
    """The plan that a workbook (or the tables of a Word document) holds.

    `facts` given from outside go before what the workbook says. Everything that could not be
    understood is among the plan's findings, with its cell.
    """
    problems = Problems(workbook.file)
    sheets = _sort(workbook)
    beside = sheets.beside.read(workbook, problems)
    found, lines = _facts(workbook, sheets, (facts or Facts()).found())
    title = found.text("title") or _title(workbook, lines)
    period = _period(workbook, sheets, found, title, lines)
    if period is None and sheets.only_finances:
        period = beside.period
    for grid in (*sheets.about, *sheets.units):
        if grid.sheet.hidden:
            problems.add("RUS110", "hidden_sheet", grid.sheet.name, None)
        for spot in sorted((*grid.sheet.errors, *grid.sheet.unvalued)):
            problems.broken(grid.sheet, spot)
    units = _units(sheets.units)
    around = Surroundings(period, _alone(sheets, units))
    goals, numbered, notes = _goals(workbook, sheets, lines, around, problems)
    if not sheets.measures and _OVERALL_PLAN in f"{title or ''} {found.text('plan_type') or ''}".casefold():
        from rusdoc.reading.goals_only import goals_only

        goals = goals_only(sheets.other)
    if not sheets.measures and not goals and not sheets.only_finances:
        problems.add("RUS101", "no_table", None, None)
    report_repeats(workbook.file, goals, numbered, problems)
    report_without_goals(goals, problems)
    about = about_from(found)
    return Plan(
        file=workbook.file,
        municipality=_municipality(workbook, found, title, lines),
        title=title,
        kind=FINANCIAL_PLAN if sheets.only_finances else kind_of(title, about.plan_type),
        period=period,
        vision=found.text("vision"),
        status=status_of(found),
        main_goals=goals,
        about=about,
        units=units,
        sheets=_read_sheets(workbook, sheets, notes),
        finances=beside.finances,
        statistics=beside.statistics,
        inputs=beside.inputs,
        hearing_statements=beside.hearing_statements,
        exemptions=beside.exemptions,
        findings=with_measures(problems.all(), (m for goal in goals for m in goal.measures)),
        workbook=workbook,
    )


def _sort(workbook: Workbook) -> _Sorted:
    measures: list[tuple[Grid, tuple[Table, ...]]] = []
    about: list[Grid] = []
    units: list[Grid] = []
    other: list[Grid] = []
    beside = OtherGrids()
    financial = is_financial_plan(workbook)
    for sheet in workbook.sheets:
        grid = Grid(sheet)
        name = normalise(sheet.name)
        tables = () if name in OTHER_SHEETS else find_tables(grid)
        if name in UNIT_SHEETS and not _has_title(tables):
            tables = ()  # columns of choices for the measure sheet
        if use := use_of(grid, tables, financial=financial):
            beside.add(use, grid, tables)
        elif tables and not (name in ABOUT_SHEETS and is_about_sheet(grid) and not _has_title(tables)):
            measures.append((grid, tables))
        elif _is_unit_sheet(grid):
            units.append(grid)
        elif name not in OTHER_SHEETS and (name in ABOUT_SHEETS or is_about_sheet(grid)):
            about.append(grid)
        else:
            other.append(grid)
    return _Sorted(tuple(measures), tuple(about), tuple(units), tuple(other), beside)


def _is_unit_sheet(grid: Grid) -> bool:
    from rusdoc.reading.units import is_unit_sheet

    return is_unit_sheet(grid)


def _units(grids: Sequence[Grid]) -> tuple[Unit, ...]:
    """The units of the owner lists; their reader is loaded with the first sheet without measures."""
    if not grids:
        return ()
    from rusdoc.reading.units import read_units

    return tuple(unit for grid in grids for unit in read_units(grid))


def _has_title(tables: Sequence[Table]) -> bool:
    return any(table.has(Field.TITLE) for table in tables)


def _facts(
    workbook: Workbook, sheets: _Sorted, found: FactsFound
) -> tuple[FactsFound, dict[str, list[Line]]]:
    """The facts, those already found first, and by sheet the lines above the first table that are none."""
    lines: dict[str, list[Line]] = {}
    for grid in sheets.about:
        used = facts_of_sheet(grid, workbook.file, range(1, grid.height + 1), found)
        lines[grid.sheet.name] = [
            line
            for line in lone_lines(grid, 1, min(used, default=grid.height + 1) - 1)
            if normalise(line.text) not in ABOUT_SHEETS
        ]
    facts_of_lines(workbook.paragraphs[:_FRONT_PARAGRAPHS], Place(workbook.file), found)
    fronts = sheets.beside.fronts if sheets.only_finances else ()
    for grid, top in (*((grid, tables[0].top) for grid, tables in sheets.measures), *fronts):
        above = range(1, top)
        used = facts_of_sheet(grid, workbook.file, above, found)
        lines[grid.sheet.name] = [
            line for line in lone_lines(grid, 1, top - 1) if line.row not in used
        ]
    return found, lines


def _all(lines: dict[str, list[Line]]) -> Iterable[str]:
    return (line.text for sheet in lines.values() for line in sheet)


def _title(workbook: Workbook, lines: dict[str, list[Line]]) -> str | None:
    named = (text for text in _all(lines) if names_plan(text) and not is_note(text))
    best = [text for text in named if not is_container(text)]
    if best or workbook.title:
        return title_alone(best[0] if best else workbook.title or "")
    front = (text for text in workbook.paragraphs[:_FRONT_PARAGRAPHS] if len(text) < _LONGEST_TITLE)
    return next((text for text in front if names_plan(text) and not is_note(text) and text[-1] != "."), None)


def _municipality(
    workbook: Workbook, found: FactsFound, title: str | None, lines: dict[str, list[Line]]
) -> str | None:
    written = found.text("municipality")
    if written:
        return without_kommune(written)
    texts = [title or "", *_all(lines), *workbook.paragraphs[:_FRONT_PARAGRAPHS]]
    return next((name for text in texts if (name := municipality_in(text))), None)


def _period(
    workbook: Workbook, sheets: _Sorted, found: FactsFound, title: str | None, lines: dict[str, list[Line]]
) -> Period | None:
    """The period, from the facts, else from a year range in a title, a heading or a sheet's name."""
    written = period_of(found.values.get("period"))
    if written:
        return written
    headings = [column.text for _, tables in sheets.measures for table in tables for column in table.columns]
    above = [heading.text for grid, _ in sheets.measures for heading in grid.sheet.headings]
    names = [grid.sheet.name for grid, _ in sheets.measures]
    front = [text for text in workbook.paragraphs[:_FRONT_PARAGRAPHS] if len(text) < 120]
    texts = [title or "", workbook.title or "", *_all(lines), *above, *headings, *names, *front]
    return next((period for text in texts if (period := find_period(text))), None)


def _alone(sheets: _Sorted, units: Sequence[Unit]) -> frozenset[str]:
    """Owner names that stand alone in a cell or on the owner list, so that «og» may split them."""
    texts = [name for unit in units for name in (unit.name, *unit.aliases)]
    for grid, tables in sheets.measures:
        for index, table in enumerate(tables):
            last = tables[index + 1].top - 1 if index + 1 < len(tables) else grid.height
            for column in (*table.all(Field.OWNERS), *table.all(Field.OWNER_YEAR)):
                values = grid.column(column.number, table.bottom + 1, last)
                for _, value in set(zip(map(type, values), values, strict=True)):  # 1 and True are equal
                    is_both = column.field is Field.OWNER_YEAR
                    owner = split_owner_and_years(value)[0] if is_both else as_text(value)
                    texts += [owner] if owner else []
    return names_standing_alone(texts)


def _goals(
    workbook: Workbook,
    sheets: _Sorted,
    lines: dict[str, list[Line]],
    around: Surroundings,
    problems: Problems,
) -> tuple[tuple[MainGoal, ...], frozenset[tuple[str, int]], dict[str, tuple[ReadNote, ...]]]:
    """The goals with their measures, sheet and row of the measures whose id the group wrote, and by sheet
    the texts that are neither."""
    trail, sums = GoalTrail(), RunningSums()
    notes: dict[str, tuple[ReadNote, ...]] = {}
    for sheet in _measure_sheets(sheets, lines):
        report_headings(sheet, problems)
        reader = SheetReader(sheet, around, trail, sums, problems)
        reader.read()
        notes[sheet.grid.sheet.name] = tuple(reader.notes)
    numbered = frozenset((at.sheet, at.row) for _, measure in trail.numbered() if (at := measure.source))
    return trail.goals(), numbered, notes


def _measure_sheets(sheets: _Sorted, lines: dict[str, list[Line]]) -> list[MeasureSheet]:
    several = len(sheets.measures) > 1
    word = any(grid.sheet.headings for grid, _ in sheets.measures)
    by_heading = chains([grid.sheet.headings for grid, _ in sheets.measures]) if word else []
    found: list[MeasureSheet] = []
    for index, (grid, tables) in enumerate(sheets.measures):
        own = lines.get(grid.sheet.name, [])
        scale, basis = note_about_amounts(_notes(grid, own))
        in_columns = any(table.has(Field.MAIN_GOAL) for table in tables)
        above = goals_above(own, unnamed=not in_columns and (several or _titled_tables(grid, tables)))
        if word and not in_columns and all(line.level == "sub" for line, _, _ in above):
            # A sub-goal on the table's first row leaves the main goal to the headings.
            headed = by_heading[index]
            above = (*((line, 1, "A1") for line in headed if not above or line.level == "main"), *above)
        names_goal = (
            several and not word and not in_columns and not any(g.level == "main" for g, _, _ in above)
        )
        by_name = goal_of_name(grid.sheet.name) if names_goal else None
        found.append(MeasureSheet(grid, tables, above, by_name, scale, basis))
    return found


def _titled_tables(grid: Grid, tables: Sequence[Table]) -> bool:
    """Whether later tables on the sheet have a line of their own above their headings."""
    for table in tables[1:]:
        for row in (table.top - 1, table.top - 2):
            cells = list(grid.filled(row))
            if cells:
                if len(cells) == 1 and isinstance(cells[0][1], str):
                    return True
                break
    return False


def _notes(grid: Grid, above: Sequence[Line]) -> list[str]:
    """The lines of a sheet that say something about its amounts, above or below the tables."""
    texts = [line.text for line in above]
    for cells in grid.sheet.rows:
        if len(cells) - cells.count(None) == 1:
            texts += [value for value in cells if isinstance(value, str)]
    return [text for text in dict.fromkeys(texts) if len(text) < 250 and _AMOUNT_NOTE.search(text)]


def _read_sheets(
    workbook: Workbook, sheets: _Sorted, notes: Mapping[str, tuple[ReadNote, ...]]
) -> tuple[ReadSheet, ...]:
    uses = {id(grid.sheet): "about" for grid in sheets.about}
    uses |= {id(grid.sheet): "owners" for grid in sheets.units}
    uses |= sheets.beside.uses()
    tables = {id(grid.sheet): found for grid, found in sheets.measures}
    return tuple(
        ReadSheet(
            sheet.name,
            "measures" if id(sheet) in tables else uses.get(id(sheet), "other"),
            _read_columns(tables.get(id(sheet), ())),
            notes.get(sheet.name, ()),
        )
        for sheet in workbook.sheets
    )


def _read_columns(tables: Sequence[Table]) -> tuple[ReadColumn, ...]:
    columns = [
        (table.top, c.number, ReadColumn(c.cell, c.text, field))
        for table in tables
        for group, known in ((table.columns, True), (table.unknown, False))
        for c in group
        for field in (c.field.value if known else None,)
    ]
    return tuple(column for _, _, column in sorted(columns, key=lambda found: found[:2]))
