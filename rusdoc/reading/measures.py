"""One measure from its row (or rows, where its title is merged over several)."""

from __future__ import annotations

from rusdoc.frozen import changed, frozen
from rusdoc.model.plan import Measure, MeasureStatus, Period, Recurrence, Source
from rusdoc.model.workbook import CellValue
from rusdoc.reading.fields import FieldCells
from rusdoc.reading.gathered import merged_years, one_line
from rusdoc.reading.grid import as_text
from rusdoc.reading.headings import Basis
from rusdoc.reading.money import Money, MoneyReader
from rusdoc.reading.problems import Problems
from rusdoc.reading.values.ids import are_numbered, clean_id, split_id, split_number
from rusdoc.reading.values.owners import split_owners
from rusdoc.reading.values.priority import read_priority
from rusdoc.reading.values.text import may_refer, visible
from rusdoc.reading.values.years import WrittenYears, read_years, split_owner_and_years
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Status: TypeAlias = tuple[MeasureStatus | None, str | None]


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
    """A measure, the id the group wrote (if any), and its money."""

    id: str | None
    measure: Measure
    money: Money


class MeasureReader:
    """Reads the measures of one table, each from the row or rows it stands on."""

    def __init__(self, cells: FieldCells, around: Surroundings, problems: Problems) -> None:
        self.cells = cells
        self.problems = problems
        self._grid = cells.grid
        self._table = cells.table
        self._around = around
        self._id_column, self._title_column = cells.table.first(Field.ID), cells.table.first(Field.TITLE)
        self._split_id = split_id
        self._is_broken = bool(cells.grid.sheet.errors or cells.grid.sheet.unvalued)
        self.money = MoneyReader(cells, problems, around.scale, around.basis, self._title_on)

    def expect_titles(self, rows: Sequence[int]) -> None:
        """Look at the titles of all measures, to see whether they are numbered."""
        column = self._title_column
        if column and are_numbered(as_text(self._grid.own(row, column.number)) for row in rows):
            self._split_id = split_number

    def read(self, rows: Sequence[int]) -> ReadMeasure:
        """The measure that stands on these rows; the first is its own."""
        row = rows[0]
        if self._is_broken:
            self._report_broken(rows)
        written_id, title = self._id_and_title(row)
        money = self.money.read(rows, self.years(rows))
        years = money.years
        words = self.cells.text
        status, status_note = self.status(rows)
        measure = Measure(
            id=written_id or "",
            title=title,
            priority=self.priority(rows),
            effect=words(rows, Field.EFFECT),
            comment=words(rows, Field.COMMENT),
            cost=money.cost,
            owners=self.owners(rows),
            years=years.years,
            recurrence=years.recurrence,
            ongoing=years.ongoing,
            status=status,
            status_note=status_note,
            indicator=words(rows, Field.INDICATOR),
            target=words(rows, Field.TARGET),
            baseline=words(rows, Field.BASELINE),
            category=words(rows, Field.CATEGORY),
            national_goal=words(rows, Field.NATIONAL_GOAL),
            funding=words(rows, Field.FUNDING),
            references=with_title(self.references(rows), title),
            source=Source(self._grid.sheet.name, row, self.cells.source_cells(row)),
        )
        return ReadMeasure(written_id, measure, money)

    def _report_broken(self, rows: Sequence[int]) -> None:
        for row in rows:
            for column in self._table.columns:
                spot = (row, column.number)
                if error := self._grid.sheet.errors.get(spot):
                    self._report("RUS111", "broken_cell", self._grid.address(*spot), value=error)
                elif spot in self._grid.sheet.unvalued and column.field is not Field.SUM:
                    # The plan takes nothing from a measure's own sum, so nobody misses its value.
                    self._report("RUS111", "no_stored_value", self._grid.address(*spot))

    def _report(self, code: str, key: str, cell: str, **values: str | int) -> None:
        self.problems.add(code, key, self._grid.sheet.name, cell, measure=None, related=(), **values)

    def _id_and_title(self, row: int) -> tuple[str | None, str]:
        id_column, title_column = self._id_column, self._title_column
        number = self._grid.own(row, id_column.number) if id_column else None
        text = as_text(self._grid.own(row, title_column.number)) if title_column else ""
        if title_column and not text:
            text = self._grid.sheet.errors.get((row, title_column.number), "")
        return self.named(number, text)

    def named(self, number: CellValue, text: str) -> tuple[str | None, str]:
        """A measure's id and title, by what stands in the column of numbers and in the title's."""
        written = clean_id(number)
        title = one_line(text)
        before, rest = self._split_id(title)
        rest = rest or title  # «Tiltak 1» is a number, and all the title there is
        if written is None:
            return before, rest
        return written, rest if before == written else title

    def _title_on(self, row: int) -> str:
        return self._id_and_title(row)[1]

    def priority(self, rows: Sequence[int]) -> int | None:
        """The priority on these rows."""
        for column in self.cells.columns[Field.PRIORITY]:
            value = self.cells.value(rows[0], column)
            read = read_priority(value)
            cell = self.cells.address(rows[0], column)
            if read.doubtful and read.priority is None:
                self._report("RUS106", "priority_not_understood", cell, value=as_text(value))
            elif read.doubtful and read.priority is not None:
                said = as_text(value)
                self._report("RUS106", "priority_in_doubt", cell, value=said, priority=read.priority)
            return read.priority
        return None

    def owners(self, rows: Sequence[int]) -> tuple[str, ...]:
        """The owners on these rows, each once."""
        texts = [as_text(value) for value, _ in self.cells.values(rows, Field.OWNERS)]
        both = (split_owner_and_years(value)[0] for value, _ in self.cells.values(rows, Field.OWNER_YEAR))
        texts += filter(None, both)
        names = (name for text in texts for name in split_owners(text, self._around.alone))
        return tuple(dict.fromkeys(names))

    def years(self, rows: Sequence[int]) -> WrittenYears:
        """The years that the columns for them give."""
        cells = list(self.cells.values(rows, Field.YEARS))
        for value, cell in self.cells.values(rows, Field.OWNER_YEAR):
            year = split_owner_and_years(value)[1]
            cells += [(year, cell)] if year else []
        if not cells and self._table.has(Field.START):
            return self._start_to_end(rows)
        return merged_years([self._years_in(value, cell) for value, cell in cells])

    def _years_in(self, value: CellValue, cell: str) -> WrittenYears:
        read = read_years(value, self._around.period)
        if not read.understood:
            self._report("RUS105", "years_not_understood", cell, value=as_text(value))
        return read

    def _start_to_end(self, rows: Sequence[int]) -> WrittenYears:
        """`Oppstart` and `Ferdig` in columns of their own are a range of years."""
        starts, ends = (
            [self._years_in(value, cell) for value, cell in self.cells.values(rows, field)]
            for field in (Field.START, Field.END)
        )
        both = merged_years([*starts, *ends])
        if len(both.years) < 2:
            return both
        first = min((year for start in starts for year in start.years), default=both.years[0])
        whole = tuple(range(first, both.years[-1] + 1))  # «2028», «løpende»: not before it starts
        return changed(both, years=whole, recurrence=both.recurrence or Recurrence.CONTINUOUS)

    def status(self, rows: Sequence[int]) -> Status:
        """The status, and what else is said about it."""
        note = self.cells.text(rows, Field.STATUS_NOTE)
        for value, _ in self.cells.values(rows, Field.STATUS):
            from rusdoc.reading.values.status import read_measure_status

            status, understood = read_measure_status(value)
            return status, note if understood else "\n".join(filter(None, (as_text(value), note)))
        return None, note

    def references(self, rows: Sequence[int]) -> tuple[str, ...]:
        """The references on these rows outside the title."""
        found: list[str] = []
        for value, _ in self.cells.values(rows, Field.REFERENCES):
            from rusdoc.reading.values.references import read_references

            found += read_references(as_text(value), own_column=True)
        for field in (Field.EFFECT, Field.COMMENT):
            found += _mentioned(visible(self.cells.text(rows, field) or ""))
        return tuple(dict.fromkeys(found))


def with_title(references: tuple[str, ...], title: str) -> tuple[str, ...]:
    """The references of a measure, with those in its title."""
    mentioned = _mentioned(title)
    return tuple(dict.fromkeys((*references, *mentioned))) if mentioned else references


def _mentioned(text: str) -> tuple[str, ...]:
    """The references in running text."""
    if not may_refer(text):
        return ()
    from rusdoc.reading.values.references import read_references

    return read_references(text, own_column=False)
