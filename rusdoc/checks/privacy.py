"""RUS601–RUS605: nothing in the plan points at a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rusdoc.checks.identity import identity_numbers, in_number_cell
from rusdoc.checks.passages import passages, texts
from rusdoc.checks.persons import names_person
from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.checks.small_counts import small_counts
from rusdoc.model.place import Place
from rusdoc.model.statistics import StatisticsTable
from rusdoc.model.suppression import Spot, Suppressed, suppress
from rusdoc.model.workbook import CellValue
from rusdoc.texts import Text

_WANTED: Final = ("target", "indicator", "owners", "category", "national_goal")
"""What a measure aims at or is called by: counts here are wishes, not people there are."""
_LONGEST_LABEL: Final = 60


@rule("RUS601")
def small_count_suppressed(case: Case) -> Problems:
    """A count of persons below the limit is not shown in any document."""
    limit = case.limits.small_count
    for table, found in _suppressed(case):
        for spot in found.small:
            text = Text("checks_privacy.small_count", limit=limit, **_labels(table, spot))
            yield Problem(_cell(table, spot), text)


@rule("RUS604")
def further_figure_suppressed(case: Case) -> Problems:
    """No small count can be computed from the totals that are shown."""
    for table, found in _suppressed(case):
        for spot in found.further:
            near = tuple(_cell(table, small) for small in found.small if _shares_line(small, spot))
            yield Problem(_cell(table, spot), Text("checks_privacy.further", **_labels(table, spot)), near)


def _suppressed(case: Case) -> list[tuple[StatisticsTable, Suppressed]]:
    """Every table with what is kept back in it, worked out once."""
    kept = case.memory.get("suppressed")
    if not isinstance(kept, list):
        limit = case.limits.small_count
        kept = [(table, suppress(table, limit)) for table in case.plan.statistics]
        case.memory["suppressed"] = kept
    return kept


def _cell(table: StatisticsTable, spot: Spot) -> Place:
    figure = table.rows[spot.row].figures[spot.column]
    return table.place(figure.cell if figure else table.cell)


def _labels(table: StatisticsTable, spot: Spot) -> dict[str, str]:
    row = table.rows[spot.row].label
    column = table.columns[spot.column].heading if spot.column < len(table.columns) else ""
    return {"table": _short(table.caption), "row": _short(row), "column": _short(column)}


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else text[:_LONGEST_LABEL].rsplit(" ", 1)[0] + " …"


def _shares_line(one: Spot, other: Spot) -> bool:
    return one.row == other.row or one.column == other.column


@rule("RUS602")
def national_identity_number(case: Case) -> Problems:
    """No national identity number stands in any cell or chapter."""
    if not any(map(_has_identity_number, _values(case))):
        return
    for value, place in _every_cell(case):
        if _has_identity_number(value):
            yield Problem(place, Text("checks_privacy.identity_number"))


def _has_identity_number(value: CellValue) -> bool:
    if isinstance(value, str):
        return any(identity_numbers(value))
    return isinstance(value, int) and in_number_cell(value) is not None


@rule("RUS603")
def person_named_as_owner(case: Case) -> Problems:
    """A unit or a role answers for a measure, not somebody by name."""
    seen: set[tuple[str | None, str | None]] = set()
    for measure in case.plan.measures:
        place = case.plan.place(measure, "owners")
        if any(map(names_person, measure.owners)) and (place.sheet, place.cell) not in seen:
            seen.add((place.sheet, place.cell))
            yield Problem(place, Text("checks_privacy.person_as_owner", **named(measure)))
    for unit_place in _units_named_as_persons(case):
        yield Problem(unit_place, Text("checks_privacy.person_in_the_list"))


def _units_named_as_persons(case: Case) -> Iterator[Place]:
    persons = {unit.name for unit in case.plan.units if names_person(unit.name)}
    if not persons:
        return
    lists = {sheet.name for sheet in case.plan.sheets if sheet.use == "owners"}
    for found in _workbook_cells(case):
        if found.place.sheet in lists and found.value in persons:
            yield found.place


@rule("RUS605")
def small_count_in_text(case: Case) -> Problems:
    """Running text does not say how few somebody belongs to."""
    limit = case.limits.small_count
    told = {text: tuple(small_counts(text, limit)) for text in _values(case) if isinstance(text, str)}
    if not any(told.values()):
        return
    wanted = {(p.place.sheet, p.place.cell) for p in passages(case) if p.field in _WANTED}
    for value, place in _every_cell(case):
        if not isinstance(value, str) or (place.cell is not None and (place.sheet, place.cell) in wanted):
            continue
        for who in told[value]:
            yield Problem(place, Text("checks_privacy.small_count_in_text", who=who))


def _values(case: Case) -> frozenset[str | int]:
    """Every different text and whole number among `_every_cell`."""
    kept = case.memory.get("values")
    if not isinstance(kept, frozenset):
        sheets = case.plan.workbook.sheets if case.plan.workbook else ()
        cells = (value for sheet in sheets for row in sheet.rows for value in row)
        kept = texts(case).union(value for value in cells if isinstance(value, (str, int)))
        case.memory["values"] = kept
    return kept


class _Found(NamedTuple):
    value: CellValue
    place: Place


def _every_cell(case: Case) -> Iterator[_Found]:
    """Everything that is written: what the plan was read from, the cells around it, and the chapters.

    What has been read comes first, with its measure; then every other cell, on whatever sheet.
    """
    seen: set[tuple[str | None, str | None]] = set()
    for passage in passages(case):
        if passage.place.file == case.plan.file and passage.place.cell:
            seen.add((passage.place.sheet, passage.place.cell))
        yield _Found(passage.text, passage.place)
    for found in _workbook_cells(case):
        if (found.place.sheet, found.place.cell) not in seen:
            yield found


def _workbook_cells(case: Case) -> Iterator[_Found]:
    workbook = case.plan.workbook
    for sheet in workbook.sheets if workbook else ():
        for number, row in enumerate(sheet.rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    yield _Found(value, Place(case.plan.file, sheet.name, sheet.address(number, column)))
