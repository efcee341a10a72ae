"""Sum rows held against the measures above them (RUS112)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.cost import read_cost
from rusdoc.texts.norwegian import kroner


class RunningSums:
    """The amounts of the measures so far, by money column.

    A sum row may cover the measures since the last sum row, since the last goal, the whole
    sheet so far, or all sum rows since the last total; it agrees when any of them fits. It may
    add up the cells as they stand, or what the measures cost in all («50 000 årlig» in two years).
    """

    def __init__(self) -> None:
        self._since: dict[str, dict[tuple[int, bool], int]] = {
            scope: {} for scope in ("sum", "sub", "main", "sheet", "plan")
        }
        self._of_sums: dict[int, int] = {}

    def add(self, amounts: FrozenDict[int, int], in_all: Mapping[int, int]) -> None:
        """A measure's amounts as they stand, and those that come to another amount in all."""
        for column, amount in amounts.items():
            for scope in self._since.values():
                for whole, counted in ((False, amount), (True, in_all.get(column, amount))):
                    scope[column, whole] = scope.get((column, whole), 0) + counted

    def new_goal(self, level: str) -> None:
        """A main goal or sub-goal begins here."""
        self._since["sub"] = {}
        if level == "main":
            self._since["main"] = {}

    def new_sheet(self) -> None:
        """A sheet begins here."""
        for scope in ("sum", "sub", "main", "sheet"):
            self._since[scope] = {}
        self._of_sums = {}

    def new_table(self) -> None:
        """A table begins here; its columns may be others."""
        self._since["sum"] = {}

    def disagrees(self, column: int, stated: int) -> int | None:
        """What the measures make when no scope fits the stated sum; None when one fits."""
        sums = [scope.get((column, whole), 0) for whole in (False, True) for scope in self._since.values()]
        if stated in (*sums, self._of_sums.get(column, 0)):
            return None
        return next((amount for amount in sums if amount), 0)

    def close(self, stated: Iterable[tuple[int, int]]) -> None:
        """A sum row has been read: the next one counts from here."""
        for column, amount in stated:
            self._of_sums[column] = self._of_sums.get(column, 0) + amount
        self._since["sum"] = {}


def stated_sum(value: CellValue, scale: int) -> int | None:
    """The amount a sum row states in a cell."""
    if value is None or isinstance(value, bool):
        return None
    return read_cost(value, scale=scale).amount


def as_kroner(amount: int) -> str:
    """A sum as the message writes it."""
    return kroner(amount)
