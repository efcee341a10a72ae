"""The financial plan beside the plan: which frames are the plan's, and which of its measures are the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rusdoc.checks.finances_short import left_for_each_other, shortened
from rusdoc.checks.rule import Case
from rusdoc.checks.sameness import Verdict, same_titles
from rusdoc.checks.subplans_names import is_financial, plan_named
from rusdoc.checks.subplans_references import references_of
from rusdoc.checks.units import Units, units_of
from rusdoc.frozen import changed, frozen
from rusdoc.model.finances import FinancialMeasure, FinancialPlan, Frame
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place
from rusdoc.model.plan import Cost, CostKind, Measure, Plan

_OURS, _UNSAID, _UNKNOWN, _ANOTHERS = range(4)
"""Whose a line of the financial plan is: the plan's, not said, a plan not given, another plan's."""
SPENT: Final = (CostKind.AMOUNT, CostKind.STAFFING)
"""The kinds of cost whose amounts are new money; an amount beside «innenfor rammen» is RUS305."""


@frozen
class Line:
    """A measure of a financial plan, and whose it is."""

    plan: FinancialPlan
    measure: FinancialMeasure
    whose: int

    @property
    def is_anothers(self) -> bool:
        """Whether the financial plan says that it is some other plan's measure."""
        return self.whose > _UNSAID

    def place(self, year: int | None = None) -> Place:
        """The cell of its amount in a year, or of its title."""
        return self.plan.place(self.measure, year)


@frozen
class Budget:
    """A frame of one or more rows: NAV and Nav Træna are one unit with one frame."""

    rows: tuple[tuple[FinancialPlan, Frame], ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The years that any of the rows has an amount for."""
        return tuple(sorted({year for _, frame in self.rows for year in frame.per_year}))

    def amount(self, year: int) -> int:
        """Kroner in a year."""
        return sum(frame.per_year.get(year, 0) for _, frame in self.rows)

    def places(self, year: int) -> tuple[Place, ...]:
        """The cells that make the frame in a year."""
        return tuple(plan.place(frame, year) for plan, frame in self.rows if year in frame.per_year)


class Finances:
    """What the case's financial plans say about the plan; the plan's own sheets go first."""

    def __init__(self, case: Case) -> None:
        given = (case.plan, *case.others)
        self.plans = tuple(plan.finances for plan in given if plan.finances)
        self.units: Units = units_of(given)
        self._plan = case.plan
        self._known = tuple(plan for plan in given if plan is case.plan or not is_financial(plan))
        self._given = given
        self.lines = tuple(
            Line(plan, measure, self._whose(measure.plan)) for plan in self.plans for measure in plan.measures
        )
        self._numbered: dict[str, list[Line]] = defaultdict(list)
        for line in self.lines:
            if line.measure.id:
                self._numbered[_number(line.measure.id)].append(line)
        self._matches = self._match(case.measures)
        self._claims: dict[int, list[Measure]] = defaultdict(list)
        for measure in case.measures:
            for line in self.lines_of(measure):
                self._claims[id(line.measure)].append(measure)

    def _whose(self, name: str | None) -> int:
        if not name:
            return _UNSAID
        meant = plan_named(name, self._known)
        return _OURS if meant is self._plan else _ANOTHERS if meant else _UNKNOWN

    @property
    def years(self) -> tuple[int, ...]:
        """Every year that a financial plan covers."""
        return tuple(sorted({year for plan in self.plans for year in plan.years}))

    # Frames

    def whole(self) -> Budget | None:
        """The plan's frame in all: the one named after it, else the only one that names no plan."""
        for plan in self.plans:
            frames = [frame for frame in plan.frames if frame.owner is None]
            named = [frame for frame in frames if frame.plan]
            own = (_OURS, _UNKNOWN) if plan is self._plan.finances else (_OURS,)
            ours = [frame for frame in named if self._whose(frame.plan) in own]
            open_ones = (
                [] if named else [f for f in frames if not f.is_sum] or [f for f in frames if f.is_sum]
            )
            if found := ours or open_ones[:1]:
                return Budget(tuple((plan, frame) for frame in found))
        return None

    def of_owners(self) -> dict[str, Budget]:
        """The frame of each unit, by the unit's key."""
        rows: dict[str, list[tuple[FinancialPlan, Frame]]] = defaultdict(list)
        for plan in self.plans:
            if rows:
                break
            for frame in plan.frames:
                if frame.owner and self._whose(frame.plan) in (_OURS, _UNSAID):
                    rows[self.units.key(frame.owner)].append((plan, frame))
        return {unit: Budget(tuple(found)) for unit, found in rows.items()}

    # Measures

    def lines_of(self, measure: Measure) -> tuple[Line, ...]:
        """The lines of the financial plan that certainly are this measure, the plan's own first."""
        return self._matches.get(id(measure), ())

    def as_one(self, measure: Measure) -> Measure | None:
        """The measure with those that share its line («Kurs våren», «Kurs høsten»), their money together."""
        claims = {id(m): m for line in self.lines_of(measure) for m in self._claims[id(line.measure)]}
        sharing = list(claims.values())
        if len(sharing) < 2:
            return None
        amounts: dict[int, int] = defaultdict(int)
        for cost in (m.cost for m in sharing if m.cost and m.cost.kind in SPENT):
            for year, amount in cost.per_year.items():
                amounts[year] += amount
        whole = Cost("", CostKind.AMOUNT, FrozenDict(amounts), sum(amounts.values()))
        return changed(measure, cost=whole, years=tuple(sorted(amounts)))

    def perhaps(self, measure: Measure) -> bool:
        """Whether a line may be this measure: a title that is near, and the same amount in some year."""
        return id(measure) in self._near

    def _match(self, measures: Sequence[Measure]) -> dict[int, tuple[Line, ...]]:
        found: dict[int, list[Line]] = defaultdict(list)
        self._near: set[int] = set()
        if not self.lines:
            return {}
        taken: set[int] = set()
        shared = 0  # how much oftener than not the same measure has the same number in both
        for measure, line, verdict in self._by_title(measures):
            if verdict is Verdict.SAME:
                found[id(measure)].append(line)
                taken.add(id(line))
                if line.whose == _OURS and line.measure.id:
                    shared += 1 if _number(line.measure.id) == _number(measure.id) else -1
            elif verdict is Verdict.PERHAPS and _may_be_for(measure, line):
                self._near.add(id(measure))
        for measure in measures:
            by_number = self._by_reference(measure) or (self._by_id(measure, taken) if shared >= 0 else [])
            if by_number and not found[id(measure)]:
                found[id(measure)] += by_number
        for by_unit in (False, True):
            without = [m for m in measures if not found[id(m)]]
            for measure, line in self._shortened(without, taken, by_unit=by_unit):
                found[id(measure)].append(line)
                taken.add(id(line))
        return {key: _best(lines) for key, lines in found.items() if lines}

    def _by_title(self, measures: Sequence[Measure]) -> Iterator[tuple[Measure, Line, Verdict]]:
        if not self.lines:
            return
        titles = [m.title for m in measures] + [line.measure.title for line in self.lines]
        groups = [0] * len(measures) + [1] * len(self.lines)
        places = {plan.municipality for plan in self._given if plan.municipality}
        for match in same_titles(titles, groups, places):
            yield measures[match.left], self.lines[match.right - len(measures)], match.verdict

    def _shortened(
        self, measures: Sequence[Measure], taken: set[int], *, by_unit: bool
    ) -> Iterator[tuple[Measure, Line]]:
        """The measures still without a line, with the plan's own that shorten their titles.

        `by_unit`: with those of the same unit that are left for them; only what costs something has a line.
        """
        if by_unit:
            measures = [m for m in measures if m.owners and m.cost and m.cost.kind in SPENT]
        lines = [line for line in self.lines if line.whose == _OURS and id(line) not in taken]
        places = {plan.municipality for plan in self._given if plan.municipality}
        titles, theirs = [m.title for m in measures], [line.measure.title for line in lines]

        def one_unit(one: int, other: int) -> bool:
            owners = lines[other].measure.owners
            return bool(owners) and self.units.same(measures[one].owners[0], owners[0])

        told = (titles, theirs, places)
        for one, other in left_for_each_other(*told, one_unit) if by_unit else shortened(*told):
            yield measures[one], lines[other]

    def _by_reference(self, measure: Measure) -> list[Line]:
        """The lines that the measure refers to: «jf. økonomiplanen tiltak 12»."""
        return [
            changed(line, whose=_OURS)
            for reference in references_of(measure, self._plan, self._given)
            if reference.plan is not None and reference.plan is not self._plan
            for number in reference.ids
            for line in self._numbered.get(_number(number), ())
            if line.plan is reference.plan.finances
        ]

    def _by_id(self, measure: Measure, taken: set[int]) -> list[Line]:
        """The plan's lines with the measure's own number, unless they are another measure by title."""
        numbered = self._numbered.get(_number(measure.id), ())
        return [line for line in numbered if line.whose == _OURS and id(line) not in taken]


def _number(written: str) -> str:
    return written.casefold().strip(" .-")


def _best(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Those that are most surely the plan's own."""
    ordered = sorted({id(line): line for line in lines}.values(), key=lambda line: line.whose)
    return tuple(line for line in ordered if line.whose == ordered[0].whose)


def _may_be_for(measure: Measure, line: Line) -> bool:
    return line.whose in (_OURS, _UNSAID) and _shares_amount(measure.cost, line.measure)


def _shares_amount(cost: Cost | None, measure: FinancialMeasure) -> bool:
    ours = set(cost.per_year.items()) if cost else set()
    return any(amount and (year, amount) in ours for year, amount in measure.per_year.items())


def finances(case: Case) -> Finances:
    """The case's financial plans, worked out once."""
    kept = case.memory.get("finances")
    if not isinstance(kept, Finances):
        kept = Finances(case)
        case.memory["finances"] = kept
    return kept


@frozen
class Difference:
    """Two amounts that should be one: in a year, or in all where no year is known."""

    year: int | None
    ours: int
    theirs: int


def difference(plan: Plan, measure: Measure, lines: Sequence[Line]) -> Difference | None:
    """How a measure's amount differs from the financial plan's; None when they agree, or nothing is said.

    Only the years that both plans cover count: the financial plan's shorter window is no
    contradiction. An amount that is booked on the first of several years agrees with the same amount
    spread over them, and one that may be yearly with the same amount every year. Several lines for
    one measure agree when one of them does, or all of them together.
    """
    cost = measure.cost
    if cost is None or not (cost.kind in SPENT or cost.kind is CostKind.NONE) or cost.total is None:
        return None
    every = [line.measure.per_year for line in lines]
    together: dict[int, int] = defaultdict(int)
    for amounts in every:
        for year, amount in amounts.items():
            together[year] += amount
    window = _window(plan, lines)
    unit = max(line.plan.unit for line in lines)
    differences = [_differs(measure, cost, dict(a), window, unit) for a in (*every, together)]
    return None if None in differences else differences[-1]


def _window(plan: Plan, lines: Sequence[Line]) -> frozenset[int]:
    covered = frozenset(year for line in lines for year in line.plan.years)
    return covered & frozenset(plan.period.years) if plan.period else covered


def _differs(
    measure: Measure, cost: Cost, theirs: dict[int, int], window: frozenset[int], unit: int
) -> Difference | None:
    total = cost.total or 0
    theirs = {year: amount for year, amount in theirs.items() if year in window and amount}
    if not cost.per_year and total:
        yearly = theirs and all(_alike(total, amount, unit) for amount in theirs.values())
        agrees = _alike(total, sum(theirs.values()), unit) or yearly
        return None if agrees else Difference(None, total, sum(theirs.values()))
    if len(cost.per_year) == 1 < len(measure.years) and _spread(measure, cost, theirs, window, unit):
        return None
    ours = {year: amount for year, amount in cost.per_year.items() if year in window}
    if cost.per_year and not ours:
        return None  # everything lies beyond the financial plan's years
    years = sorted(ours.keys() | theirs.keys())
    off = [year for year in years if not _alike(ours.get(year, 0), theirs.get(year, 0), unit)]
    return Difference(off[0], ours.get(off[0], 0), theirs.get(off[0], 0)) if off else None


def _spread(measure: Measure, cost: Cost, theirs: dict[int, int], window: frozenset[int], unit: int) -> bool:
    """Whether an amount booked on the first of several years is the financial plan's, spread or yearly."""
    total = cost.total or 0
    whole = set(measure.years) <= window
    summed = sum(theirs.values())
    if _alike(total, summed, unit * max(len(theirs), 1)) or (not whole and 0 < summed < total):
        return True
    return cost.ambiguous and bool(theirs) and all(_alike(total, a, unit) for a in theirs.values())


def _alike(one: int, other: int, unit: int) -> bool:
    """Equal, or as near as rounding to whole thousands brings them."""
    return one == other or abs(one - other) < (unit if unit > 1 else 1)
