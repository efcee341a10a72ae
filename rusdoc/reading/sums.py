"""Sum rows held against the measures above them (RUS112)."""

from __future__ import annotations

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.cost import read_cost

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class RunningSums:
    """The amounts of the measures so far, by money column.

    A sum row may cover the measures since the last sum row, since the last goal, the whole
    sheet so far, or all sum rows since the last total; it agrees when any of them fits. It may
    add up the cells as they stand, or what the measures cost in all («50 000 årlig» in two years).
    """

    def __init__(self) -> None:
        self._so_far: dict[tuple[int, bool], int] = {}
        """By column, and whether what the measures cost in all is counted; from the plan's beginning."""
        self._before: dict[str, dict[tuple[int, bool], int]] = {
            scope: {} for scope in ("sum", "sub", "main", "sheet", "plan")
        }
        """What there was when each scope began."""
        self._of_sums: dict[int, int] = {}

    def add(self, amounts: FrozenDict[int, int], in_all: Mapping[int, int]) -> None:
        """A measure's amounts as they stand, and those that come to another amount in all."""
        so_far = self._so_far
        for column, amount in amounts.items():
            so_far[column, False] = so_far.get((column, False), 0) + amount
            so_far[column, True] = so_far.get((column, True), 0) + in_all.get(column, amount)

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
        self._before[scope] = dict(self._so_far)

    def disagrees(self, column: int, stated: int) -> int | None:
        """What the measures make when no scope fits the stated sum; None when one fits."""
        sums = [
            self._so_far.get((column, whole), 0) - before.get((column, whole), 0)
            for whole in (False, True)
            for before in self._before.values()
        ]
        if stated in (*sums, self._of_sums.get(column, 0)):
            return None
        return next((amount for amount in sums if amount), 0)

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
