"""What a cost cell says (`read_cost`), and in which years it counts (`book`)."""

from __future__ import annotations

from functools import lru_cache

from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind
from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.text import as_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal

TOO_MUCH: Final = 10**15
"""More than the state has: a telephone number or an account number, not an amount."""


@frozen
class WrittenCost:
    """A cost cell as understood.

    `amount` is whole kroner, the upper end of a range. `per_year` has the amounts of the years
    that the cell names one by one; `years` the years it names for one amount (``50 000 årlig
    2027-2029``), `since` and `until` open ends (``fra 2028``). `understood` is False when the
    cell needs RUS104. `scaled` says that the heading's scale was used.
    """

    text: str
    kind: CostKind
    amount: int | None = None
    per_year: tuple[tuple[int, int], ...] = ()
    yearly: bool = False
    in_total: bool = False
    full_time_equivalents: float | None = None
    understood: bool = True
    years: tuple[int, ...] = ()
    since: int | None = None
    until: int | None = None
    scaled: bool = False


@lru_cache(maxsize=4096, typed=True)
def read_cost(value: CellValue, *, scale: int = 1, percent: bool = False) -> WrittenCost:
    """What a cost cell says. `scale` is the heading's unit and multiplies bare numbers only;
    `percent` that the cell is shown as a percentage."""
    text = as_text(value, percent=percent)
    if isinstance(value, int) and not isinstance(value, bool) and not percent:
        return _whole_number(text, value * scale, is_scaled=scale != 1)
    if not text:
        return WrittenCost(text, CostKind.MISSING)
    from rusdoc.reading.values.cost_text import read_fraction, read_text

    if isinstance(value, float) and not percent:
        return read_fraction(text, value, scale)
    return read_text(text, scale, is_cost=isinstance(value, str) or percent)


def _whole_number(text: str, amount: int, *, is_scaled: bool) -> WrittenCost:
    """A number without decimals, as most costs are."""
    if abs(amount) >= TOO_MUCH:
        return WrittenCost(text, CostKind.UNKNOWN, understood=False)
    if amount == 0:
        return WrittenCost(text, CostKind.NONE)
    return WrittenCost(text, CostKind.AMOUNT, amount, scaled=is_scaled)


@lru_cache(maxsize=4096)
def book(
    written: WrittenCost,
    years: tuple[int, ...],
    *,
    column: Literal["yearly", "total"] | None = None,
    annual_measure: bool = False,
) -> Cost:
    """The cost in the measure's `years`, booked as the contract says; `Cost.ambiguous` tells
    that nothing says whether an amount over several years is yearly or in total.

    The cell's own words go before the column's heading, and the heading before `annual_measure`
    (a measure whose year cell says ``årlig``).
    """
    if written.kind is CostKind.NONE:
        return _cost(written, {}, 0)
    if written.per_year:
        return _booked(written, dict(written.per_year))
    if written.amount is None:
        return _cost(written, {}, None)
    years = _limited(written, years)
    if not years:
        return _cost(written, {}, written.amount)
    if _is_yearly(written, column, annual_measure):
        return _booked(written, dict.fromkeys(years, written.amount))
    settled = written.in_total or column == "total" or len(years) == 1
    return _cost(written, {years[0]: written.amount}, written.amount, ambiguous=not settled)


def _limited(written: WrittenCost, years: tuple[int, ...]) -> tuple[int, ...]:
    """The years that the cell itself names, or the measure's within what it says."""
    if written.years or not years:
        return tuple(sorted(set(written.years)))
    first, last = written.since or min(years), written.until or max(years)
    within = tuple(year for year in sorted(set(years)) if first <= year <= last)
    return within or (written.since or written.until or years[0],)


def _is_yearly(written: WrittenCost, column: str | None, annual_measure: bool) -> bool:
    if written.yearly or written.in_total:
        return written.yearly
    return column == "yearly" or (annual_measure and column is None)


def _booked(written: WrittenCost, per_year: dict[int, int]) -> Cost:
    return _cost(written, dict(sorted(per_year.items())), sum(per_year.values()))


def _cost(
    written: WrittenCost, per_year: dict[int, int], total: int | None, *, ambiguous: bool = False
) -> Cost:
    fraction = written.full_time_equivalents
    return Cost(written.text, written.kind, FrozenDict(per_year), total, fraction, ambiguous)
