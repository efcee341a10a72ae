"""What one measure costs: from its cost cells and budget years, held against what is improbable or shared."""

from __future__ import annotations

from rusdoc.frozen import changed, frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind, Recurrence
from rusdoc.reading.columns import Column
from rusdoc.reading.fields import FieldCells
from rusdoc.reading.gathered import sum_of, unit_words
from rusdoc.reading.grid import as_text
from rusdoc.reading.headings import Basis
from rusdoc.reading.problems import Problems
from rusdoc.reading.values.cost import WrittenCost, book, read_cost
from rusdoc.reading.values.years import WrittenYears
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rusdoc.model.workbook import CellValue
    from rusdoc.reading.costs import Budget, YearCell


@frozen
class Money:
    """A measure's cost, its years when the budget's columns have been heard too, its amounts as written
    by column, and those that come to another amount in all years."""

    cost: Cost | None
    years: WrittenYears
    amounts: FrozenDict[int, int]
    in_all: FrozenDict[int, int]


class MoneyReader:
    """Reads the costs of one table. `scale` and `basis` are what notes on the sheet say about amounts;
    `title_on` gives the title of the measure on a row."""

    def __init__(
        self,
        cells: FieldCells,
        problems: Problems,
        scale: int | None,
        basis: Basis | None,
        title_on: Callable[[int], str],
    ) -> None:
        self._cells = cells
        self._grid = cells.grid
        self._columns = cells.columns
        self._problems = problems
        self._noted_scale, self._noted_basis = scale, basis
        self._title_on = title_on

    def read(self, rows: Sequence[int], years: WrittenYears) -> Money:
        """The money of the measure on these rows, which is carried out in `years`."""
        budget = self._budget(rows)
        years = _with_budget_years(years, budget)
        cost = self._cost(rows, years, budget)
        return Money(cost, years, self._amounts(rows), self._in_all(cost))

    def _report(self, code: str, key: str, cell: str, **values: str | int) -> None:
        self._problems.add(code, key, self._grid.sheet.name, cell, measure=None, related=(), **values)

    def _budget(self, rows: Sequence[int]) -> Budget | None:
        columns = self._columns[Field.BUDGET_YEAR]
        if not columns:
            return None
        from rusdoc.reading.costs import read_budget

        cells = [self._year_cell(row, column) for row in rows for column in columns]
        budget = read_budget(cells)
        for cell in budget.doubtful:
            self._report("RUS104", "cost_not_understood", cell.cell, value=as_text(cell.value))
        for row in rows:
            for column in columns:
                self._report_money(row, column)
        return budget

    def _year_cell(self, row: int, column: Column) -> YearCell:
        from rusdoc.reading.costs import YearCell

        assert column.heading.year is not None
        spot = (row, column.number)
        return YearCell(
            column.heading.year,
            self._grid.address(*spot),
            self._grid.own(*spot),
            self._scale(column),
            spot in self._grid.sheet.percents,
        )

    def _scale(self, column: Column) -> int:
        return column.heading.scale or self._noted_scale or 1

    def _report_money(self, row: int, column: Column) -> None:
        """Amounts a heading makes improbable, and cells that several measures share."""
        spot = (row, column.number)
        value = self._grid.own(*spot)
        if value is None:
            return
        scale = self._scale(column)
        cell = self._grid.address(*spot)
        if scale != 1 and _is_improbable(value, scale, spot in self._grid.sheet.percents):
            from rusdoc.texts.norwegian import kroner

            amount = read_cost(value, scale=scale).amount or 0
            self._problems.add(
                "RUS114", "improbable_amount", self._grid.sheet.name, cell,
                value=as_text(value), amount=kroner(amount), unit=unit_words(scale),
            )  # fmt: skip
        if (count := self._sharing(row, column)) > 1:
            title = self._title_on(row)
            self._report("RUS115", "shared_cost", cell, value=as_text(value), count=count, title=title)

    def _sharing(self, row: int, column: Column) -> int:
        """How many measures a merged cost cell stands beside."""
        merge = self._grid.merge(row, column.number)
        title = self._cells.table.first(Field.TITLE)
        if merge is None or title is None:
            return 1
        return sum(self._grid.own(r, title.number) is not None for r in range(merge.top, merge.bottom + 1))

    def _cost(self, rows: Sequence[int], years: WrittenYears, budget: Budget | None) -> Cost | None:
        columns = self._columns[Field.COST]
        if not columns and budget is None:
            return None
        own: Cost | None = None
        for column in columns:
            for row in rows:
                own = sum_of(own, self._cost_of(row, column, years, silent=bool(budget and budget.cost)))
        cost = own
        if budget is not None or self._columns[Field.FUNDING]:
            from rusdoc.reading.costs import paid_by, together

            both = together(own, budget.cost if budget else None)
            cost = paid_by(both, self._cells.text(rows, Field.FUNDING))
        return cost or self._no_cost(rows[0])

    def _no_cost(self, row: int) -> Cost:
        """A blank cost; where the cell is merged with an earlier one, it says which."""
        for field in (Field.COST, Field.BUDGET_YEAR):
            for column in self._columns[field]:
                merge = self._grid.merge(row, column.number)
                if merge and merge.top < row and self._grid.shown(row, column.number) is not None:
                    shared = self._grid.address(merge.top, merge.left)
                    return Cost("", CostKind.MISSING, shared_with=shared)
        return Cost("", CostKind.MISSING)

    def _cost_of(self, row: int, column: Column, years: WrittenYears, *, silent: bool) -> Cost | None:
        spot = (row, column.number)
        cell = self._grid.address(*spot)
        if error := self._grid.sheet.errors.get(spot):
            return Cost(error, CostKind.UNKNOWN)
        if spot in self._grid.sheet.unvalued:
            return Cost("", CostKind.UNKNOWN)
        value = self._grid.own(*spot)
        if value is None:
            return None
        written = read_cost(value, scale=self._scale(column), percent=spot in self._grid.sheet.percents)
        if not written.understood:
            self._report("RUS104", "cost_not_understood", cell, value=as_text(value))
        self._report_money(row, column)
        cost = self._booked(written, years, column)
        if cost.ambiguous and not silent:
            first = min(cost.per_year, default=years.years[0] if years.years else 0)
            self._report("RUS107", "yearly_or_total", cell, value=as_text(value), year=first)
        return cost

    def _booked(self, written: WrittenCost, years: WrittenYears, column: Column) -> Cost:
        return book(
            written,
            years.years,
            column=column.heading.basis or self._noted_basis,
            annual_measure=years.recurrence is Recurrence.ANNUAL,
        )

    def _amounts(self, rows: Sequence[int]) -> FrozenDict[int, int]:
        """The amounts as they stand in each money column, for comparing with sum rows."""
        amounts: dict[int, int] = {}
        for column in (
            *self._columns[Field.COST],
            *self._columns[Field.BUDGET_YEAR],
            *self._columns[Field.SUM],
        ):
            for row in rows:
                value = self._grid.own(row, column.number)
                amount = read_cost(value, scale=self._scale(column)).amount if value is not None else None
                if amount:
                    amounts[column.number] = amounts.get(column.number, 0) + amount
        return FrozenDict(amounts)


    def _in_all(self, cost: Cost | None) -> FrozenDict[int, int]:
        """What the measure costs in all its years, by the one column that holds its cost."""
        columns = self._columns[Field.COST]
        if len(columns) != 1 or cost is None or not cost.total:
            return FrozenDict()
        return FrozenDict({columns[0].number: cost.total})


def _is_improbable(value: CellValue, scale: int, percent: bool) -> bool:
    from rusdoc.reading.costs import is_improbable

    return is_improbable(value, scale, percent)


def _with_budget_years(years: WrittenYears, budget: Budget | None) -> WrittenYears:
    if budget is None or years.years or years.recurrence or not budget.years:
        return years
    once = len(budget.years) == 1
    return changed(years, years=budget.years, recurrence=Recurrence.ONCE if once else Recurrence.CONTINUOUS)
