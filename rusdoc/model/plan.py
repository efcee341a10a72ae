"""The plan as the working group wrote it: main goals, sub-goals and measures, frozen.

Money is whole kroner. What is absent is None, or an empty tuple. Every value remembers its
cell (`Source`), so that no check has to search for the place to point at.
"""

from __future__ import annotations

from enum import StrEnum

from rusdoc.frozen import frozen, frozen_but
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place, spot_of
from rusdoc.model.place import Source as Source  # kept under the name it has always had here

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rusdoc.model.exemption import Exemption
    from rusdoc.model.finances import FinancialPlan
    from rusdoc.model.finding import Finding
    from rusdoc.model.hearing import HearingStatement, Input
    from rusdoc.model.statistics import StatisticsTable
    from rusdoc.model.workbook import CellValue, Workbook


class CostKind(StrEnum):
    """What a cost cell says."""

    AMOUNT = "amount"
    WITHIN_BUDGET = "within_budget"
    NONE = "none"
    STAFFING = "staffing"
    UNKNOWN = "unknown"
    MISSING = "missing"


class Recurrence(StrEnum):
    """How often a measure is carried out."""

    ONCE = "once"
    ANNUAL = "annual"
    CONTINUOUS = "continuous"


class MeasureStatus(StrEnum):
    """How far a measure has come."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    DROPPED = "dropped"


class PlanStatus(StrEnum):
    """How far the plan has come: utkast, høringsutkast, vedtatt."""

    DRAFT = "draft"
    HEARING = "hearing"
    ADOPTED = "adopted"


@frozen
class Period:
    """The plan's period, both years included."""

    first: int
    last: int

    @property
    def years(self) -> tuple[int, ...]:
        """Every year of the period."""
        return tuple(range(self.first, self.last + 1))

    def __contains__(self, year: int) -> bool:
        return self.first <= year <= self.last


@frozen
class Cost:
    """A cost as written (`text`) and as understood.

    `per_year` has kroner by year; `total` is None when no amount is known. `ambiguous` means
    that the cell does not say whether the amount is yearly or in total. `shared_with` is the
    address of a merged cost cell that was booked on an earlier measure. `unknown_years` are those that the
    group wrote «?» or «avklares» for beside amounts in others: `total` is without them.
    """

    text: str
    kind: CostKind
    per_year: FrozenDict[int, int] = FrozenDict()
    total: int | None = None
    full_time_equivalents: float | None = None
    ambiguous: bool = False
    shared_with: str | None = None
    unknown_years: tuple[int, ...] = ()


@frozen
class Measure:
    """One measure (tiltak). `id` is as the group wrote it, or goal.subgoal.running.

    `ongoing` is True where the group wrote ``løpende`` or the like: several years are
    `CONTINUOUS` without it.
    """

    id: str
    title: str
    priority: int | None = None
    effect: str | None = None
    comment: str | None = None
    cost: Cost | None = None
    owners: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    recurrence: Recurrence | None = None
    ongoing: bool = False
    status: MeasureStatus | None = None
    status_note: str | None = None
    indicator: str | None = None
    target: str | None = None
    baseline: str | None = None
    category: str | None = None
    national_goal: str | None = None
    funding: str | None = None
    references: tuple[str, ...] = ()
    source: Source | None = None


@frozen
class SubGoal:
    """A sub-goal (delmål); an empty title where the group gave its measures none."""

    id: str
    title: str
    measures: tuple[Measure, ...] = ()
    source: Source | None = None


@frozen
class MainGoal:
    """A main goal (hovedmål); an empty title where the group gave its measures none."""

    id: str
    title: str
    sub_goals: tuple[SubGoal, ...] = ()
    source: Source | None = None

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of all its sub-goals."""
        return tuple(measure for sub in self.sub_goals for measure in sub.measures)


@frozen
class Unit:
    """A unit on the group's owner list, with the other names it goes by."""

    name: str
    aliases: tuple[str, ...] = ()


@frozen
class About:
    """The plan's own facts beyond the contract's: what the sheet `Om planen` says.

    `places` maps a field's name (here or on the plan: ``municipality``, ``vision`` …) to the
    cell it was read from, or to the empty cell where it belongs.
    """

    plan_type: str | None = None
    language: str | None = None
    mandate: str | None = None
    case_number: str | None = None
    deadline: str | None = None
    project_leader: str | None = None
    working_group: str | None = None
    reference_group: str | None = None
    adopted_on: date | None = None
    adopted_case: str | None = None
    hearing_from: date | None = None
    hearing_until: date | None = None
    partners: tuple[str, ...] = ()
    places: FrozenDict[str, Place] = FrozenDict()


@frozen
class ReadColumn:
    """A column heading as written, its cell, and the field it was read as; None when unknown."""

    cell: str
    heading: str
    field: str | None


@frozen
class ReadNote:
    """A text among the measures that was taken for a note, and its cell: it is no part of the plan."""

    cell: str
    text: str


@frozen
class ReadSheet:
    """What a sheet was read as, its columns, and what stands among its measures without being one.

    `use` is ``measures``, ``about``, ``owners``, ``goals``, ``frames``, ``financial_measures``,
    ``statistics``, ``inputs``, ``hearing_statements``, ``exemptions`` or ``other``.
    """

    name: str
    use: str
    columns: tuple[ReadColumn, ...] = ()
    notes: tuple[ReadNote, ...] = ()


def _first_year(item: Measure | SubGoal | MainGoal, cells: FrozenDict[str, str]) -> str | None:
    """Where a table with a column for each budget year (an amount or an x in it) tells the years."""
    years = item.years if isinstance(item, Measure) else ()
    return next((cells[f"cost_{year}"] for year in years if f"cost_{year}" in cells), cells.get("cost"))


@frozen_but("workbook")
class Plan:
    """A plan: its facts, its main goals, and what could not be understood while reading it.

    `finances` is the financial plan, where the workbook is one or has its frames. `workbook` has
    the cells it was read from, so that a rule can look at every text; it is no part of the plan's
    value, and a plan that comes from JSON has none.
    """

    file: str | None = None
    municipality: str | None = None
    title: str | None = None
    kind: str | None = None
    period: Period | None = None
    vision: str | None = None
    status: PlanStatus | None = None
    main_goals: tuple[MainGoal, ...] = ()
    about: About = About()
    units: tuple[Unit, ...] = ()
    sheets: tuple[ReadSheet, ...] = ()
    finances: FinancialPlan | None = None
    statistics: tuple[StatisticsTable, ...] = ()
    inputs: tuple[Input, ...] = ()
    hearing_statements: tuple[HearingStatement, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    findings: tuple[Finding, ...] = ()
    workbook: Workbook | None = None

    @property
    def sub_goals(self) -> tuple[SubGoal, ...]:
        """Every sub-goal, in the sheet's order."""
        return tuple(sub for goal in self.main_goals for sub in goal.sub_goals)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Every measure, in the sheet's order."""
        return tuple(measure for goal in self.main_goals for measure in goal.measures)

    def walk(self) -> Iterator[tuple[MainGoal, SubGoal, Measure]]:
        """Every measure with the goals it stands under."""
        for goal in self.main_goals:
            for sub in goal.sub_goals:
                for measure in sub.measures:
                    yield goal, sub, measure

    def place(self, item: Measure | SubGoal | MainGoal, field_name: str = "title") -> Place:
        """The cell of a field of a goal or measure, to point a finding at."""
        measure_id = item.id if isinstance(item, Measure) else None
        if item.source is None:
            return Place(self.file, measure=measure_id)
        cells = item.source.cells
        told_by_columns = _first_year(item, cells) if field_name == "years" else None
        cell = cells.get(field_name) or told_by_columns or cells.get("title") or f"A{item.source.row}"
        return Place(self.file, item.source.sheet, cell, measure_id)

    def written_in(self, place: Place) -> CellValue:
        """What the group wrote in a cell; None for a blank one, and for a plan that comes from JSON."""
        sheets = self.workbook.sheets if self.workbook and place.cell else ()
        sheet = next((sheet for sheet in sheets if sheet.name == place.sheet), None)
        return sheet.value(*spot_of(place.cell or "")) if sheet else None

    def place_of_fact(self, name: str) -> Place:
        """The cell of one of the plan's own facts, such as ``vision``; the file when unknown."""
        return self.about.places.get(name, Place(self.file))
