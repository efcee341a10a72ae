"""The measures of a table that stand each on a row of its own, read column by column.

In a long table the same owners, years and costs come again and again. What equal cells say is understood
once, by the readers that read one row (`MeasureReader`); where there is something to say about it, that is
said of each row in its turn.
"""

from __future__ import annotations

from itertools import pairwise, repeat

from rusdoc.frozen import frozen
from rusdoc.model.plan import Measure, Source
from rusdoc.model.workbook import CellValue
from rusdoc.reading.grid import as_text
from rusdoc.reading.measures import MeasureReader, with_title
from rusdoc.reading.money import Money
from rusdoc.reading.values.text import may_refer
from rusdoc.reading.words import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, Final, TypeVar

    T = TypeVar("T")
    Key = Any  # a cell's value, or a tuple of values and types

_GOALS: Final = (Field.MAIN_GOAL, Field.MAIN_GOAL_ID, Field.SUB_GOAL, Field.SUB_GOAL_ID)
_TIMES: Final = (Field.YEARS, Field.OWNER_YEAR, Field.START, Field.END)
_COSTS: Final = (Field.COST, Field.BUDGET_YEAR, Field.SUM, Field.FUNDING)
_NUMBERS: Final = {int, float, bool}
_AT_ONCE: Final = 2500
"""So many rows are read together: what that takes of memory does not grow with the sheet."""


@frozen
class Run:
    """Measures on rows that follow one another, from row `first`, with the same in the columns for goals:
    with their ids as written and their money, and who is to be asked again to say what there is to say."""

    first: int
    ids: Sequence[str | None]
    measures: Sequence[Measure]
    moneys: Sequence[Money]
    told: Sequence[tuple[int, Callable[[Sequence[int]], object]]]

    def tell(self) -> None:
        """Say what there is to say about the rows."""
        for number, read in self.told:
            read((number,))


def in_runs(reader: MeasureReader, numbers: Sequence[int]) -> Iterator[Run]:
    """The measures on the rows with these numbers, in runs from the top."""
    for first in range(0, len(numbers), _AT_ONCE):
        yield from _PlainRows(reader, numbers[first : first + _AT_ONCE]).runs()


class _PlainRows:
    """Some rows, read together."""

    def __init__(self, reader: MeasureReader, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self._reader = reader
        self._cells = reader.cells
        self._columns = tuple(zip(*self._cells.grid.wholes(numbers), strict=True))
        self._told: dict[int, list[Callable[[Sequence[int]], object]]] = {}
        self.ids: Sequence[str | None] = ()
        self.moneys: list[Money] = []
        self.measures: list[Measure] = []
        self._read()

    def runs(self) -> Iterator[Run]:
        """The rows in runs, from the top."""
        goals, numbers = self._keys(_GOALS), self.numbers
        begins = [
            at
            for at, ((before, goal), (row, other)) in enumerate(pairwise(zip(numbers, goals, strict=True)), 1)
            if row != before + 1 or goal != other
        ]
        for start, end in pairwise((0, *begins, len(numbers))):
            run = slice(start, end)
            yield Run(numbers[start], self.ids[run], self.measures[run], self.moneys[run], self._told_on(run))

    def _told_on(self, run: slice) -> list[tuple[int, Callable[[Sequence[int]], object]]]:
        if not self._told:
            return []
        return [(number, read) for number in self.numbers[run] for read in self._told.get(number, ())]

    def _read(self) -> None:
        reader = self._reader
        times, costs = self._keys(_TIMES), self._keys((*_TIMES, *_COSTS))
        years = self._understood(reader.years, times)
        years_on = dict(zip(self.numbers, years, strict=True))
        self.moneys = self._understood(lambda rows: reader.money.read(rows, years_on[rows[0]]), costs)
        priorities = self._understood(reader.priority, self._keys((Field.PRIORITY,)))
        owners = self._understood(reader.owners, self._keys((Field.OWNERS, Field.OWNER_YEAR)))
        status = self._understood(reader.status, self._keys((Field.STATUS, Field.STATUS_NOTE)))
        self.ids, titles = self._ids_and_titles()
        self.measures = list(
            map(  # in the order of a measure's fields
                Measure,
                (written or "" for written in self.ids),
                titles,
                priorities,
                self._words(Field.EFFECT),
                self._words(Field.COMMENT),
                [money.cost for money in self.moneys],
                owners,
                [money.years.years for money in self.moneys],
                [money.years.recurrence for money in self.moneys],
                [money.years.ongoing for money in self.moneys],
                [settled for settled, _ in status],
                [note for _, note in status],
                self._words(Field.INDICATOR),
                self._words(Field.TARGET),
                self._words(Field.BASELINE),
                self._words(Field.CATEGORY),
                self._words(Field.NATIONAL_GOAL),
                self._words(Field.FUNDING),
                self._references(titles),
                self._sources(),
            )
        )

    def _column(self, number: int) -> Sequence[Key]:
        """The values of a column, so that equal ones say the same: 1, 1.0 and True are equal to Python."""
        values = self._columns[number - 1]
        if len(_NUMBERS & set(map(type, values))) < 2:
            return values
        return [(type(value), value) for value in values]

    def _keys(self, fields: Iterable[Field]) -> Sequence[Key]:
        """What the columns of some fields hold on each row, to know rows that say the same by."""
        columns = [self._column(column.number) for field in fields for column in self._cells.columns[field]]
        if len(columns) == 1:
            return columns[0]
        return list(zip(*columns, strict=True)) if columns else [()] * len(self.numbers)

    def _understood(self, read: Callable[[Sequence[int]], T], keys: Sequence[Key]) -> list[T]:
        """What a reader of a row says on each row, asked once for each key."""
        problems = self._reader.problems
        known: dict[Key, T] = {}
        told: set[Key] = set()
        problems.silent = True
        for key, number in dict(zip(keys, self.numbers, strict=True)).items():
            said = problems.said
            known[key] = read((number,))
            if problems.said != said:
                told.add(key)
        problems.silent = False
        for key, number in zip(keys, self.numbers, strict=True) if told else ():
            if key in told:
                self._told.setdefault(number, []).append(read)
        return [known[key] for key in keys]

    def _words(self, field: Field) -> Iterable[str | None]:
        """What the group wrote in the column of a field; in several columns as in several lines."""
        columns = self._cells.columns[field]
        if not columns:
            return repeat(None)
        if len(columns) > 1:
            return self._understood(lambda rows: self._cells.text(rows, field), self._keys((field,)))
        keys, values = self._column(columns[0].number), self._columns[columns[0].number - 1]
        said = dict(zip(keys, values, strict=True))
        words = {key: as_text(value).strip() or None for key, value in said.items()}
        return map(words.__getitem__, keys)

    def _own(self, field: Field) -> Sequence[CellValue]:
        """The cells of the first column of a field."""
        column = self._cells.table.first(field)
        return self._columns[column.number - 1] if column else [None] * len(self.numbers)

    def _ids_and_titles(self) -> tuple[Sequence[str | None], Sequence[str]]:
        named = map(self._reader.named, self._own(Field.ID), map(as_text, self._own(Field.TITLE)))
        ids, titles = zip(*named, strict=True)
        return ids, titles

    def _references(self, titles: Sequence[str]) -> Iterable[tuple[str, ...]]:
        mentioning = (Field.REFERENCES, Field.EFFECT, Field.COMMENT)
        found = self._understood(self._reader.references, self._keys(mentioning))
        return map(with_title, found, titles) if may_refer("\n".join(titles)) else found

    def _sources(self) -> Iterable[Source]:
        cells = self._cells
        return map(Source, repeat(cells.grid.sheet.name), self.numbers, cells.sources(self.numbers))
