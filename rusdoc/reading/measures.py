"""One measure from its row (or rows, where its title is merged over several)."""

from __future__ import annotations

from rusdoc.frozen import changed, frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import column_letters
from rusdoc.model.plan import Cost, CostKind, Measure, MeasureStatus, Period, Recurrence, Source
from rusdoc.model.workbook import CellValue
from rusdoc.reading.columns import Column, Table
from rusdoc.reading.costs import Budget, YearCell, is_improbable, paid_by, read_budget, together
from rusdoc.reading.gathered import merged_years, named_columns, one_line, sum_of, unit_words
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import Basis
from rusdoc.reading.problems import Problems
from rusdoc.reading.values.cost import WrittenCost, book, read_cost
from rusdoc.reading.values.ids import are_numbered, clean_id, split_id, split_number
from rusdoc.reading.values.owners import split_owners
from rusdoc.reading.values.priority import read_priority
from rusdoc.reading.values.references import read_references
from rusdoc.reading.values.status import read_measure_status
from rusdoc.reading.values.years import WrittenYears, read_years, split_owner_and_years
from rusdoc.reading.words import Field
from rusdoc.texts.norwegian import kroner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

_OWN_ROW: Final = frozenset({Field.ID, Field.TITLE, Field.COST, Field.BUDGET_YEAR})
"""Fields whose merged cell belongs to its first row alone; all others hold for every row."""


@frozen
class Surroundings:
    """What a measure's row does not say itself: the plan's period, the units that stand alone,
    and what notes on the sheet say about its amounts."""

    period: Period | None
    alone: frozenset[str]
    scale: int | None = None
    basis: Basis | None = None


@frozen
class ReadMeasure:
    """A measure, the id the group wrote (if any), and its amounts as written by column."""

    id: str | None
    measure: Measure
    amounts: FrozenDict[int, int]


class MeasureReader:
    """Reads the measures of one table."""

    def __init__(self, grid: Grid, table: Table, around: Surroundings, problems: Problems) -> None:
        self._grid = grid
        self._table = table
        self._around = around
        self._problems = problems
        self._sheet = grid.sheet.name
        self._named = named_columns(table)
        self._whole = not (grid.sheet.errors or grid.sheet.unvalued)
        self._columns = {field: table.all(field) for field in Field}
        self._split_id = split_id
        self._letters = {column.number: column_letters(column.number) for column in table.columns}

    def expect_titles(self, rows: Sequence[int]) -> None:
        """Look at the titles of all measures, to see whether they are numbered."""
        column = self._table.first(Field.TITLE)
        if column and are_numbered([as_text(self._grid.own(row, column.number)) for row in rows]):
            self._split_id = split_number

    def read(self, rows: Sequence[int]) -> ReadMeasure:
        """The measure that stands on these rows; the first is its own."""
        row = rows[0]
        self._report_broken(rows)
        written_id, title = self._id_and_title(row)
        owners, years = self._owners_and_years(rows)
        budget = self._budget(rows)
        years = self._with_budget_years(years, budget)
        cost = self._cost(rows, years, budget)
        effect, comment = self._text(rows, Field.EFFECT), self._text(rows, Field.COMMENT)
        status, status_note = self._status(rows)
        measure = Measure(
            id=written_id or "",
            title=title,
            priority=self._priority(row),
            effect=effect,
            comment=comment,
            cost=cost,
            owners=owners,
            years=years.years,
            recurrence=years.recurrence,
            ongoing=years.ongoing,
            status=status,
            status_note=status_note,
            indicator=self._text(rows, Field.INDICATOR),
            target=self._text(rows, Field.TARGET),
            baseline=self._text(rows, Field.BASELINE),
            category=self._text(rows, Field.CATEGORY),
            national_goal=self._text(rows, Field.NATIONAL_GOAL),
            funding=self._text(rows, Field.FUNDING),
            references=self._references(rows, effect, comment, title),
            source=Source(self._sheet, row, self._cells(row)),
        )
        return ReadMeasure(written_id, measure, self._amounts(rows))

    # Cells

    def _value(self, row: int, column: Column) -> CellValue:
        if column.field in _OWN_ROW or row not in self._grid.merged_rows:
            return self._grid.own(row, column.number)
        return self._grid.shown(row, column.number)

    def _spot(self, row: int, column: Column) -> tuple[int, int]:
        if column.field in _OWN_ROW or row not in self._grid.merged_rows:
            return row, column.number
        anchor = self._grid.anchor(row, column.number)
        return anchor if self._grid.sheet.value(*anchor) is not None else (row, column.number)

    def _cell(self, row: int, column: Column) -> str:
        if row not in self._grid.merged_rows:
            return f"{self._letters[column.number]}{row}"
        return self._grid.address(*self._spot(row, column))

    def _values(self, rows: Sequence[int], field: Field) -> list[tuple[CellValue, str]]:
        """The values of a field on the measure's rows, each cell once."""
        columns = self._columns[field]
        if len(columns) == len(rows) == 1:
            value = self._value(rows[0], columns[0])
            return [] if value is None else [(value, self._cell(rows[0], columns[0]))]
        found: dict[str, CellValue] = {}
        for row in rows:
            for column in columns:
                value = self._value(row, column)
                if value is not None:
                    found.setdefault(self._cell(row, column), value)
        return [(value, cell) for cell, value in found.items()]

    def _text(self, rows: Sequence[int], field: Field) -> str | None:
        columns = self._columns[field]
        if not columns:
            return None
        if len(columns) == len(rows) == 1:
            return as_text(self._value(rows[0], columns[0])).strip() or None
        texts = [as_text(value).strip() for value, _ in self._values(rows, field)]
        return "\n".join(dict.fromkeys(filter(None, texts))) or None

    def _cells(self, row: int) -> FrozenDict[str, str]:
        if row in self._grid.merged_rows:
            cells = {name: self._cell(row, column) for name, column in self._named}
        else:
            cells = {name: f"{self._letters[column.number]}{row}" for name, column in self._named}
        if "cost" not in cells and (budget := self._first_budget_cell(row)):
            cells["cost"] = budget
        return FrozenDict(cells)

    def _first_budget_cell(self, row: int) -> str | None:
        columns = self._columns[Field.BUDGET_YEAR]
        filled = [c for c in columns if self._value(row, c) is not None]
        return self._cell(row, (filled or columns)[0]) if columns else None

    def _report_broken(self, rows: Sequence[int]) -> None:
        for row in rows if not self._whole else ():
            for column in self._table.columns:
                spot = (row, column.number)
                if error := self._grid.sheet.errors.get(spot):
                    self._report("RUS111", "broken_cell", self._grid.address(*spot), value=error)
                elif spot in self._grid.sheet.unvalued and column.field is not Field.SUM:
                    # The plan takes nothing from a measure's own sum, so nobody misses its value.
                    self._report("RUS111", "no_stored_value", self._grid.address(*spot))

    def _report(self, code: str, key: str, cell: str, **values: str | int) -> None:
        self._problems.add(code, key, self._sheet, cell, measure=None, related=(), **values)

    # Fields

    def _id_and_title(self, row: int) -> tuple[str | None, str]:
        id_column, title_column = self._table.first(Field.ID), self._table.first(Field.TITLE)
        written = clean_id(self._grid.own(row, id_column.number)) if id_column else None
        text = as_text(self._grid.own(row, title_column.number)) if title_column else ""
        if title_column and not text:
            text = self._grid.sheet.errors.get((row, title_column.number), "")
        title = one_line(text)
        before, rest = self._split_id(title)
        rest = rest or title  # «Tiltak 1» is a number, and all the title there is
        if written is None:
            return before, rest
        return written, rest if before == written else title

    def _priority(self, row: int) -> int | None:
        for column in self._columns[Field.PRIORITY]:
            value = self._value(row, column)
            read = read_priority(value)
            if read.doubtful and read.priority is None:
                self._report(
                    "RUS106", "priority_not_understood", self._cell(row, column), value=as_text(value)
                )
            elif read.doubtful and read.priority is not None:
                cell = self._cell(row, column)
                self._report(
                    "RUS106", "priority_in_doubt", cell, value=as_text(value), priority=read.priority
                )
            return read.priority
        return None

    def _owners_and_years(self, rows: Sequence[int]) -> tuple[tuple[str, ...], WrittenYears]:
        owner_texts = [as_text(value) for value, _ in self._values(rows, Field.OWNERS)]
        year_cells = list(self._values(rows, Field.YEARS))
        for value, cell in self._values(rows, Field.OWNER_YEAR):
            owner, year = split_owner_and_years(value)
            owner_texts += [owner] if owner else []
            year_cells += [(year, cell)] if year else []
        names = [name for text in owner_texts for name in split_owners(text, self._around.alone)]
        years = [self._read_years(value, cell) for value, cell in year_cells]
        if not year_cells and self._table.has(Field.START):
            years = [self._start_to_end(rows)]
        return tuple(dict.fromkeys(names)), merged_years(years)

    def _read_years(self, value: CellValue, cell: str) -> WrittenYears:
        read = read_years(value, self._around.period)
        if not read.understood:
            self._report("RUS105", "years_not_understood", cell, value=as_text(value))
        return read

    def _start_to_end(self, rows: Sequence[int]) -> WrittenYears:
        """`Oppstart` and `Ferdig` in columns of their own are a range of years."""
        starts, ends = (
            [self._read_years(value, cell) for value, cell in self._values(rows, field)]
            for field in (Field.START, Field.END)
        )
        both = merged_years([*starts, *ends])
        if len(both.years) < 2:
            return both
        first = min((year for start in starts for year in start.years), default=both.years[0])
        whole = tuple(range(first, both.years[-1] + 1))  # «2028», «løpende»: not before it starts
        return changed(both, years=whole, recurrence=both.recurrence or Recurrence.CONTINUOUS)

    def _with_budget_years(self, years: WrittenYears, budget: Budget | None) -> WrittenYears:
        if budget is None or years.years or years.recurrence or not budget.years:
            return years
        once = len(budget.years) == 1
        return changed(
            years, years=budget.years, recurrence=Recurrence.ONCE if once else Recurrence.CONTINUOUS
        )

    def _status(self, rows: Sequence[int]) -> tuple[MeasureStatus | None, str | None]:
        note = self._text(rows, Field.STATUS_NOTE)
        for value, _ in self._values(rows, Field.STATUS):
            status, understood = read_measure_status(value)
            return status, note if understood else "\n".join(filter(None, (as_text(value), note)))
        return None, note

    def _references(self, rows: Sequence[int], *texts: str | None) -> tuple[str, ...]:
        found = [
            reference
            for value, _ in self._values(rows, Field.REFERENCES)
            for reference in read_references(as_text(value), own_column=True)
        ]
        for text in filter(None, texts):
            found += read_references(text, own_column=False)
        return tuple(dict.fromkeys(found))

    # Money

    def _budget(self, rows: Sequence[int]) -> Budget | None:
        columns = self._columns[Field.BUDGET_YEAR]
        if not columns:
            return None
        cells = [self._year_cell(row, column) for row in rows for column in columns]
        budget = read_budget(cells)
        for cell in budget.doubtful:
            self._report("RUS104", "cost_not_understood", cell.cell, value=as_text(cell.value))
        for row in rows:
            for column in columns:
                self._report_money(row, column)
        return budget

    def _year_cell(self, row: int, column: Column) -> YearCell:
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
        return column.heading.scale or self._around.scale or 1

    def _report_money(self, row: int, column: Column) -> None:
        """Amounts a heading makes improbable, and cells that several measures share."""
        spot = (row, column.number)
        value = self._grid.own(*spot)
        if value is None:
            return
        scale = self._scale(column)
        cell = self._grid.address(*spot)
        if is_improbable(value, scale, spot in self._grid.sheet.percents):
            amount = read_cost(value, scale=scale).amount or 0
            self._problems.add(
                "RUS114", "improbable_amount", self._sheet, cell,
                value=as_text(value), amount=kroner(amount), unit=unit_words(scale),
            )  # fmt: skip
        if (count := self._sharing(row, column)) > 1:
            self._report(
                "RUS115",
                "shared_cost",
                cell,
                value=as_text(value),
                count=count,
                title=self._id_and_title(row)[1],
            )

    def _sharing(self, row: int, column: Column) -> int:
        """How many measures a merged cost cell stands beside."""
        merge = self._grid.merge(row, column.number)
        title = self._table.first(Field.TITLE)
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
        cost = together(own, budget.cost if budget else None)
        return paid_by(cost, self._text(rows, Field.FUNDING)) or self._no_cost(rows[0])

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
            column=column.heading.basis or self._around.basis,
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
