"""Sum rows held against the measures above them (RUS112)."""

from __future__ import annotations

from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.cost import read_cost

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rusdoc.reading.money import Money


class RunningSums:
    """The amounts of the measures so far, by money column.

    A sum row may cover the measures since the last sum row, since the last goal, the whole
    sheet so far, or all sum rows since the last total; it agrees when any of them fits. It may
    add up the cells as they stand, or what the measures cost in all («50 000 årlig» in two years).
    """

    def __init__(self) -> None:
        self._measures: list[Money] = []
        self._begun = dict.fromkeys(("sum", "sub", "main", "sheet", "plan"), 0)
        """How many measures there were when each scope began."""
        self._so_far: dict[tuple[int, bool], list[int]] = {}
        """By column, and whether what the measures cost in all is counted: what the first of them, the
        first two … make. It is added up when a sum row comes; most sheets have none."""
        self._of_sums: dict[int, int] = {}

    def add(self, measures: Iterable[Money]) -> None:
        """The amounts of the measures that come next."""
        self._measures += measures

    def new_goal(self, level: str) -> None:
        """A main goal or sub-goal begins here."""
        self._begin("sub")
        if level == "main":
            self._begin("main")

    def new_sheet(self) -> None:
        """A sheet begins here."""
        for scope in ("sum", "sub", "main", "sheet"):
            self._begin(scope)
        self._of_sums = {}

    def new_table(self) -> None:
        """A table begins here; its columns may be others."""
        self._begin("sum")

    def _begin(self, scope: str) -> None:
        self._begun[scope] = len(self._measures)

    def disagrees(self, column: int, stated: int) -> int | None:
        """What the measures make when no scope fits the stated sum; None when one fits."""
        totals = (self._totals(column, in_all=False), self._totals(column, in_all=True))
        sums = [total[-1] - total[before] for total in totals for before in self._begun.values()]
        if stated in (*sums, self._of_sums.get(column, 0)):
            return None
        return next((amount for amount in sums if amount), 0)

    def _totals(self, column: int, *, in_all: bool) -> list[int]:
        totals = self._so_far.setdefault((column, in_all), [0])
        for money in self._measures[len(totals) - 1 :]:
            amount = money.amounts.get(column)
            booked = money.in_all.get(column, amount) if in_all and amount is not None else amount
            totals.append(totals[-1] + (booked or 0))
        return totals

    def close(self, stated: Iterable[tuple[int, int]]) -> None:
        """A sum row has been read: the next one counts from here."""
        for column, amount in stated:
            self._of_sums[column] = self._of_sums.get(column, 0) + amount
        self._begin("sum")


def stated_sum(value: CellValue, scale: int) -> int | None:
    """The amount a sum row states in a cell."""
    if value is None or isinstance(value, bool):
        return None
    return read_cost(value, scale=scale).amount


def as_kroner(amount: int) -> str:
    """A sum as the message writes it."""
    from rusdoc.texts.norwegian import kroner

    return kroner(amount)
