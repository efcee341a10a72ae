"""RUS301–RUS309: what the measures cost, and whether the financial plan says the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rusdoc.checks.finances import SPENT, Budget, difference, finances
from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.frozen import frozen
from rusdoc.model.finances import FinancialMeasure, Frame
from rusdoc.model.place import Place
from rusdoc.model.plan import Cost, CostKind, Measure, MeasureStatus
from rusdoc.texts import Text
from rusdoc.texts.norwegian import kroner
from rusdoc.texts.norwegian import years as in_words


@frozen
class _Spent:
    """A measure and the new money it takes in one year."""

    measure: Measure
    amount: int


@rule("RUS301")
def year_costs_more_than_its_frame(case: Case) -> Problems:
    """No year's measures cost more than the frame, in all and for each unit that has one."""
    money = finances(case)
    if whole := money.whole():
        yield from _over(case, case.measures, whole, None)
    frames = money.of_owners()
    for unit, budget in frames.items():
        own = [m for m in case.measures if m.owners and money.units.key(m.owners[0]) == unit]
        yield from _over(case, own, budget, money.units.name(budget.rows[0][1].owner or unit))


def _over(case: Case, measures: Sequence[Measure], budget: Budget, unit: str | None) -> Iterator[Problem]:
    """One problem for each year that costs too much, at the measure that costs most in it."""
    for year in budget.years:
        spent = [_Spent(measure, amount) for measure in measures if (amount := _new_money(measure, year))]
        total, frame = sum(each.amount for each in spent), budget.amount(year)
        if total <= frame:
            continue
        most, *rest = sorted(spent, key=lambda each: -each.amount)
        text = Text(
            f"checks_economy.{'owner_over_frame' if unit else 'over_frame'}",
            unit=unit or "",
            year=year,
            total=kroner(total),
            frame=kroner(frame),
            over=kroner(total - frame),
            **named(most.measure),
        )
        others = (_cost_cell(case, each.measure, year) for each in rest)
        yield Problem(_cost_cell(case, most.measure, year), text, (*budget.places(year), *others))


def _new_money(measure: Measure, year: int) -> int:
    cost = measure.cost
    return cost.per_year.get(year, 0) if cost and cost.kind in SPENT else 0


@rule("RUS302")
def measure_not_in_the_financial_plan(case: Case) -> Problems:
    """A measure that costs something has money in the financial plan."""
    money = finances(case)
    if not money.lines:
        return
    covered = set(money.years)
    for measure in case.measures:
        cost = measure.cost
        if cost is None or cost.kind not in SPENT or not cost.total or _is_done(measure):
            continue
        beyond = cost.per_year and not covered & {year for year, amount in cost.per_year.items() if amount}
        if beyond or money.lines_of(measure) or money.perhaps(measure):
            continue
        text = Text("checks_economy.not_financed", amount=kroner(cost.total), **named(measure))
        sheet = money.lines[0].place()
        yield Problem(_cost_cell(case, measure, _first_year(cost)), text, (Place(sheet.file, sheet.sheet),))


def _is_done(measure: Measure) -> bool:
    return measure.status is MeasureStatus.DONE


@rule("RUS303")
def measure_without_cost(case: Case) -> Problems:
    """Every measure says what it costs, or that it costs nothing. A missing column is RUS103."""
    for measure in case.measures:
        cost = measure.cost
        if cost is None or cost.shared_with:
            continue
        if cost.kind is CostKind.MISSING:
            place = _cost_cell(case, measure)
            if not case.already_reported(place):
                yield Problem(place, Text("checks_economy.no_cost", **named(measure)))
        elif measure.priority != 1:
            yield from _years_unknown(case, measure, cost, "year_without_cost")


@rule("RUS304")
def first_priority_with_unknown_cost(case: Case) -> Problems:
    """What is to come first has a cost that a budget can hold. One not understood is RUS104."""
    for measure in case.measures:
        cost = measure.cost
        if measure.priority != 1 or cost is None:
            continue
        if cost.kind is not CostKind.UNKNOWN:
            yield from _years_unknown(case, measure, cost, "first_but_year_unknown")
            continue
        place = _cost_cell(case, measure)
        if not case.already_reported(place):
            yield Problem(place, Text("checks_economy.first_but_unknown", cost=cost.text, **named(measure)))


def _years_unknown(case: Case, measure: Measure, cost: Cost, key: str) -> Problems:
    """One problem at the first year whose amount is still to be found, beside amounts in others: the sum
    that the plan shows is not what the measure costs."""
    places = [(year, _cost_cell(case, measure, year)) for year in cost.unknown_years]
    open_ = [(year, place) for year, place in places if not case.already_reported(place)]
    if open_:
        years = in_words([year for year, _ in open_])
        text = Text(f"checks_economy.{key}", years=years, total=kroner(_total(cost)), **named(measure))
        yield Problem(open_[0][1], text, tuple(place for _, place in open_[1:]))


@rule("RUS305")
def within_budget_with_an_amount(case: Case) -> Problems:
    """A measure within the budget has no amount of its own."""
    for measure in case.measures:
        cost = measure.cost
        if cost and cost.kind is CostKind.WITHIN_BUDGET and (total := _total(cost)):
            text = Text("checks_economy.within_yet_amount", amount=kroner(total), **named(measure))
            yield Problem(_cost_cell(case, measure), text)


def _first_year(cost: Cost) -> int | None:
    return min((year for year, amount in cost.per_year.items() if amount), default=None)


def _total(cost: Cost) -> int:
    return cost.total or sum(cost.per_year.values())


@rule("RUS306")
def years_beyond_the_financial_plan(case: Case) -> Problems:
    """The financial plan covers the plan's years. Years that are past need no money."""
    covered = finances(case).years
    if not covered:
        return
    wanted = case.plan.period.years if case.plan.period else _years_with_money(case)
    first = case.today.year if case.today else min(wanted, default=0)
    missing = [year for year in wanted if year not in covered and year >= first]
    if missing:
        text = Text("checks_economy.years_not_covered", years=in_words(missing), covered=in_words(covered))
        yield Problem(case.plan.place_of_fact("period"), text, tuple(_headings(case)))


def _years_with_money(case: Case) -> tuple[int, ...]:
    return tuple(sorted({year for m in case.measures if m.cost for year in m.cost.per_year}))


def _headings(case: Case) -> Iterator[Place]:
    """The sheets whose years fall short."""
    for plan in finances(case).plans:
        firsts: tuple[Frame | FinancialMeasure, ...] = (*plan.frames[:1], *plan.measures[:1])
        for place in map(plan.place, firsts):
            yield Place(place.file, place.sheet)


@rule("RUS307")
def amount_in_another_year(case: Case) -> Problems:
    """An amount stands in a year in which the measure is carried out."""
    period = case.plan.period
    for measure in case.measures:
        within = measure.years or (period.years if period else ())
        amounts = measure.cost.per_year if measure.cost else {}
        outside = [year for year, amount in amounts.items() if amount and within and year not in within]
        if outside:
            year = min(outside)
            key = "amount_outside_years" if measure.years else "amount_outside_period"
            text = Text(
                f"checks_economy.{key}",
                amount=kroner(amounts[year]),
                year=year,
                years=in_words(within),
                **named(measure),
            )
            yield Problem(_cost_cell(case, measure, year), text)


@rule("RUS308")
def staffing_without_an_amount(case: Case) -> Problems:
    """A post that the measure asks for has been costed."""
    for measure in case.measures:
        cost = measure.cost
        if cost and cost.kind is CostKind.STAFFING and not _total(cost):
            text = Text("checks_economy.staffing_only", cost=cost.text, **named(measure))
            yield Problem(_cost_cell(case, measure), text)


@rule("RUS309")
def another_amount_in_the_financial_plan(case: Case) -> Problems:
    """The financial plan has the same amount as the measure sheet, in the years they share."""
    money = finances(case)
    shared = {m.cost.shared_with for m in case.plan.measures if m.cost and m.cost.shared_with}
    for measure in case.measures:
        lines = [line for line in money.lines_of(measure) if not line.is_anothers]
        if not lines or _cost_cell(case, measure).cell in shared:
            continue
        off = difference(case.plan, measure, lines)
        whole = money.as_one(measure) if off else None
        if off is None or (whole and difference(case.plan, whole, lines) is None):
            continue
        text = Text(
            f"checks_economy.{'another_amount' if off.year else 'another_total'}",
            ours=kroner(off.ours),
            theirs=kroner(off.theirs),
            year=off.year or "",
            **named(measure),
        )
        place = _cost_cell(case, measure, off.year)
        yield Problem(place, text, tuple(line.place(off.year) for line in lines))


def _cost_cell(case: Case, measure: Measure, year: int | None = None) -> Place:
    """The cell of an amount: the year's own column where there is one, else the cost.

    Beside a column of costs the columns of the years only tell when, by an x, where they hold no figure.
    """
    column = f"cost_{year}"
    columns = measure.source.cells if measure.source else {}
    if column not in columns:
        return case.plan.place(measure, "cost")
    place = case.plan.place(measure, column)
    beside = columns.get("cost") not in [cell for name, cell in columns.items() if name.startswith("cost_")]
    has_figure = any(sign.isdigit() for sign in str(case.plan.written_in(place)))
    return place if has_figure or not beside else case.plan.place(measure, "cost")
