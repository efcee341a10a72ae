"""The cost of one measure: from its cost cell, or from a column per budget year."""

from __future__ import annotations

from rusdoc.frozen import changed, frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind
from rusdoc.model.workbook import CellValue
from rusdoc.reading.grid import as_text
from rusdoc.reading.values.cost import WrittenCost, read_cost

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

IMPROBABLE: Final = 10_000_000
"""An amount that its heading scales to ten million kroner or more is probably written in full
kroner under a heading that says thousands (RUS114)."""

MARKS: Final = frozenset({"x", "×", "✓", "✔", "xx", "ja"})
"""What a group writes in a year's column to say «this year» without an amount."""


@frozen
class YearCell:
    """One cell in a budget year's column."""

    year: int
    cell: str
    value: CellValue
    scale: int
    percent: bool = False

    @property
    def marked(self) -> bool:
        """Whether the cell only says that the measure is carried out this year."""
        return isinstance(self.value, str) and self.value.strip().casefold() in MARKS

    def read(self) -> WrittenCost:
        """The cell as a cost; a mark or a blank cell is a missing one."""
        return read_cost(None if self.marked else self.value, scale=self.scale, percent=self.percent)


@frozen
class Budget:
    """What the budget years' columns say about one measure.

    `cost` is None when they say nothing about money, `years` those with an amount or a mark,
    `doubtful` the cells whose text was not understood.
    """

    cost: Cost | None
    years: tuple[int, ...]
    doubtful: tuple[YearCell, ...]


def read_budget(cells: Iterable[YearCell]) -> Budget:
    """The budget years' columns of one measure, put together."""
    filled = [(cell, cell.read()) for cell in cells if cell.value is not None]
    years = tuple(sorted(c.year for c, cost in filled if c.marked or (cost.amount or 0) != 0))
    doubtful = tuple(cell for cell, cost in filled if not cost.understood)
    said = [(cell, cost) for cell, cost in filled if cost.kind is not CostKind.MISSING]
    return Budget(_budget_cost(said), years, doubtful)


def _budget_cost(said: list[tuple[YearCell, WrittenCost]]) -> Cost | None:
    if not said:
        return None
    amounts = {cell.year: cost.amount for cell, cost in said if cost.amount}
    kinds = {cost.kind for _, cost in said}
    posts = [cost.full_time_equivalents for _, cost in said if cost.full_time_equivalents]
    text = _text(said)
    if amounts:
        kind = CostKind.STAFFING if CostKind.STAFFING in kinds else CostKind.AMOUNT
        # «innenfor rammen» in one year says nothing about the money asked for in another.
        if all(cost.kind is CostKind.WITHIN_BUDGET for _, cost in said if cost.amount):
            kind = CostKind.WITHIN_BUDGET
        return Cost(
            text,
            kind,
            FrozenDict(sorted(amounts.items())),
            sum(amounts.values()),
            max(posts, default=None),
            unknown_years=tuple(sorted(c.year for c, cost in said if cost.kind is CostKind.UNKNOWN)),
        )
    for telling in (CostKind.WITHIN_BUDGET, CostKind.STAFFING, CostKind.UNKNOWN):
        if telling in kinds:
            return Cost(text, telling, full_time_equivalents=max(posts, default=None))
    return Cost(text, CostKind.NONE, total=0)


def _text(said: list[tuple[YearCell, WrittenCost]]) -> str:
    words = {as_text(cell.value) for cell, cost in said if cost.amount is None}
    if len(words) == 1 and all(cost.amount is None for _, cost in said):
        return words.pop()
    return ", ".join(f"{cell.year}: {as_text(cell.value)}" for cell, _ in said)


def together(cost: Cost | None, budget: Cost | None) -> Cost | None:
    """A cost column and budget columns of the same measure: the columns say the amounts, the
    text what kind of cost it is."""
    if cost is None or cost.kind is CostKind.MISSING:
        return budget or cost
    if budget is None or budget.total is None:
        return cost
    telling = cost.kind in (CostKind.STAFFING, CostKind.WITHIN_BUDGET)
    return changed(
        budget,
        text=cost.text,
        kind=cost.kind if telling else budget.kind,
        full_time_equivalents=cost.full_time_equivalents or budget.full_time_equivalents,
    )


def paid_by(cost: Cost | None, funding: str | None) -> Cost | None:
    """A cost beside what pays for it: «innenfor rammen» there holds for the cost, with or without
    an amount; what else it says («nye midler», «tilskudd») changes nothing."""
    if funding is None or read_cost(funding).kind is not CostKind.WITHIN_BUDGET:
        return cost
    if cost is None or cost.kind is CostKind.MISSING:
        return Cost(funding, CostKind.WITHIN_BUDGET)
    return changed(cost, kind=CostKind.WITHIN_BUDGET) if cost.kind is CostKind.AMOUNT else cost


def is_improbable(value: CellValue, scale: int, percent: bool = False) -> bool:
    """Whether a bare amount becomes ten million kroner or more only because of its heading."""
    if scale == 1:
        return False
    scaled, bare = read_cost(value, scale=scale, percent=percent), read_cost(value, percent=percent)
    if scaled.amount is None or bare.amount is None:
        return False
    return scaled.amount != bare.amount and scaled.amount >= IMPROBABLE
