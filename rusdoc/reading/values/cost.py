"""What a cost cell says (`read_cost`), and in which years it counts (`book`)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from rusdoc.frozen import changed, frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind
from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.cost_words import PATTERNS, WHOLE_NOTHING
from rusdoc.reading.values.quantities import Item, Quantity, quantities
from rusdoc.reading.values.text import as_text, fold, squeeze, visible
from rusdoc.reading.values.tokens import Lexer, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal

_LEXER: Final = Lexer(PATTERNS)
_CURRENCY_MEANS_KRONER: Final = 1_000
"""Under a heading that says thousands, ``kr 50`` still means thousands, but ``kr 50 000`` and
``50 000,-`` are kroner written out: nobody plans a measure of 50 kroner, or writes out 50 million so."""


_TOO_MUCH: Final = 10**15
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
    if isinstance(value, (int, float)) and not isinstance(value, bool) and not percent:
        return _read_number(text, value, scale)
    folded = squeeze(fold(visible(text)))
    if not folded:
        return WrittenCost(text, CostKind.MISSING)
    if not isinstance(value, str) and not percent:  # a date or a tick is no cost
        return WrittenCost(text, CostKind.UNKNOWN, understood=False)
    plain = folded.rstrip(".! ")
    if plain in WHOLE_NOTHING or not plain.strip("-"):
        return WrittenCost(text, CostKind.NONE)
    return _Reading(_without_notes(_LEXER(folded)), scale).cost(text)


def _read_number(text: str, value: int | float, scale: int) -> WrittenCost:
    exact = Decimal(str(value)) if value == value and abs(value) * scale < _TOO_MUCH else None
    if exact is None or (scale == 1 and exact != int(exact) and abs(exact) < 100):
        # Half a krone is half a million or half a position to whoever wrote it: not ours to guess.
        return WrittenCost(text, CostKind.UNKNOWN, understood=False)
    amount = _kroner(exact * scale)
    if amount == 0:
        return WrittenCost(text, CostKind.NONE)
    return WrittenCost(text, CostKind.AMOUNT, amount, scaled=scale != 1)


def _kroner(number: Decimal) -> int:
    return int(number.quantize(Decimal(1), ROUND_HALF_UP))


def _without_notes(tokens: list[Token]) -> list[Token]:
    """The tokens without parentheses that only comment on an amount outside them.

    ``50 000 (herav 20 000 fra fylket)`` loses its note; ``50 000 (2027)``, ``50 000 (årlig)``,
    ``350 000 (50 % stilling)`` and ``50 % stilling (350 000)`` keep theirs.
    """
    outside, inside = _by_parentheses(tokens)
    has_money = any(_is_money(item) for item in quantities(outside, whole=False))
    kept = [group for group in inside if not (has_money and _is_note(group))]
    if not outside and len(kept) == 1 and any(_is_money(item) for item in quantities(kept[0], whole=False)):
        # An amount that stands in parentheses altogether: taken back, a saving? Not ours to guess.
        return [Token("PLUS", "("), *kept[0]]
    dropped = {token for group in inside if group not in kept for token in group}
    return [token for token in tokens if token not in dropped and token.kind not in ("OPEN", "CLOSE")]


def _by_parentheses(tokens: list[Token]) -> tuple[list[Token], list[list[Token]]]:
    outside: list[Token] = []
    inside: list[list[Token]] = []
    depth = 0
    for token in tokens:
        if token.kind == "OPEN":
            depth += 1
            inside.append([])
        elif token.kind == "CLOSE":
            depth = max(depth - 1, 0)
        else:
            (inside[-1] if depth else outside).append(token)
    return outside, inside


def _is_money(item: Item) -> bool:
    return isinstance(item, Quantity) and item.kind == "MONEY"


def _is_note(group: list[Token]) -> bool:
    kinds = {token.kind for token in group}
    counted = {item.kind for item in quantities(group, whole=False) if isinstance(item, Quantity)}
    return bool(counted & {"MONEY", "PERCENT"}) and not kinds & {"PLUS", "STAFF"}


class _Reading:
    """One cost text on its way from tokens to what it says."""

    def __init__(self, tokens: list[Token], scale: int) -> None:
        self.items = quantities(tokens)
        self.scale = scale
        self.said = {item.kind for item in self.items if isinstance(item, Token)}
        self.money = [i for i, item in enumerate(self.items) if _is_money(item)]
        self.positions = self._positions()
        self.odd = bool({"RATE", "PLUS"} & self.said) or not all(map(self._counts_kroner, self.money))

    def cost(self, text: str) -> WrittenCost:
        """The whole cell as one cost."""
        within = "WITHIN" in self.said and "NOT_WITHIN" not in self.said
        found = self._money() if self.money and not self.odd else None
        if within:
            return self._within(text, found)
        if (
            found
            and (found.amount or found.per_year)
            and not self._percent_left()
            and len(self.positions) < 2
        ):
            kind = CostKind.STAFFING if self.positions else CostKind.AMOUNT
            return changed(found, text=text, kind=kind, full_time_equivalents=self._staffing())
        if self.money and not (found and found.amount == 0):
            doubt = "UNSURE" in self.said and not any(self._quantity(i).sure for i in self.money)
            return WrittenCost(text, CostKind.UNKNOWN, understood=doubt)
        if len(self.positions) == 1 and not {"PLUS"} & self.said:
            return WrittenCost(text, CostKind.STAFFING, full_time_equivalents=self._staffing())
        if "UNSURE" in self.said:
            return WrittenCost(text, CostKind.UNKNOWN)
        nothing = bool(self.money) or ("NOTHING" in self.said and not self._percent_left())
        return WrittenCost(text, CostKind.NONE if nothing else CostKind.UNKNOWN, understood=nothing)

    def _within(self, text: str, found: WrittenCost | None) -> WrittenCost:
        staffing = self._staffing() if len(self.positions) == 1 else None
        if found and (found.amount or found.per_year):
            return changed(found, text=text, kind=CostKind.WITHIN_BUDGET, full_time_equivalents=staffing)
        understood = not any(self._quantity(i).sure and self._quantity(i).number for i in self.money)
        return WrittenCost(
            text, CostKind.WITHIN_BUDGET, full_time_equivalents=staffing, understood=understood
        )

    def _quantity(self, index: int) -> Quantity:
        item = self.items[index]
        assert isinstance(item, Quantity)
        return item

    def _percent_left(self) -> bool:
        """A percentage that is no position: ``50 % av 100 000``."""
        return any(
            isinstance(item, Quantity) and item.kind == "PERCENT"
            for item in self.items
            if item not in self.positions
        )

    def _positions(self) -> list[Quantity]:
        counted = [item for item in self.items if isinstance(item, Quantity)]
        positions = [item for item in counted if item.kind == "POSITION"]
        if not positions and "STAFF" in self.said:  # «Ruskonsulent, 50 %»
            positions = [item for item in counted if item.kind == "PERCENT"]
        return positions

    def _staffing(self) -> float | None:
        return round(float(self.positions[0].number), 4) if self.positions else None

    def _counts_kroner(self, index: int) -> bool:
        """Whether a number is money, and not ``3 kurs``, ``tiltak 3`` or half a krone."""
        number = self._quantity(index)
        after = self.items[index + 1] if index + 1 < len(self.items) else None
        before = self.items[index - 1] if index else None
        written_out = number.grouped or abs(number.number) >= 10_000
        if abs(number.number) * (number.unit or self.scale) >= _TOO_MUCH:
            return False
        if number.unit or number.currency or written_out:
            return True
        if isinstance(after, Token) and after.kind in ("WORD", "STAFF", "PART"):
            return False
        if isinstance(before, Token) and before.kind in ("WORD", "STAFF") and number.number < 1_000:
            return False
        return self.scale > 1 or number.number == int(number.number) or number.number >= 100

    def _amount(self, index: int) -> int:
        number = self._quantity(index)
        return _kroner(number.number * (number.unit or (self.scale if self._is_scaled(index) else 1)))

    def _is_scaled(self, index: int) -> bool:
        number = self._quantity(index)
        written_out = number.currency and abs(number.number) >= _CURRENCY_MEANS_KRONER
        return self.scale != 1 and number.unit is None and not written_out

    def _money(self) -> WrittenCost | None:
        """The amount or the amounts per year; None when they are not one clear cost."""
        order = [
            i
            for i, item in enumerate(self.items)
            if isinstance(item, Quantity) and item.kind in ("MONEY", "YEARS")
        ]
        years = [i for i in order if i not in self.money]
        if not years and len(self.money) == 1:
            return self._single(self.money[0], None)
        if len(years) != len(self.money):
            return None
        pairs = list(zip(order[::2], order[1::2], strict=True))
        pairs = [pair if pair[1] in self.money else (pair[1], pair[0]) for pair in pairs]
        if any(year in self.money or amount not in self.money for year, amount in pairs):
            return None
        return self._single(pairs[0][1], pairs[0][0]) if len(pairs) == 1 else self._each(pairs)

    def _single(self, amount: int, year: int | None) -> WrittenCost:
        kroner = self._amount(amount)
        yearly = "YEARLY" in self.said
        written = WrittenCost(
            "",
            CostKind.AMOUNT,
            kroner,
            yearly=yearly,
            in_total="TOTAL" in self.said and not yearly,
            scaled=self._is_scaled(amount),
        )
        if year is None:
            return written
        named = self._quantity(year)
        if named.spread and len(named.years) == 1:
            start = named.spread == "from"
            return changed(
                written, since=named.years[0] if start else None, until=None if start else named.years[0]
            )
        if len(named.years) == 1 or yearly:
            return changed(written, per_year=tuple((each, kroner) for each in named.years))
        return changed(written, years=named.years)

    def _each(self, pairs: list[tuple[int, int]]) -> WrittenCost | None:
        """``2027: 50 000, 2028: 75 000``; several years for one of the amounts only where it is yearly."""
        named = [(self._quantity(year).years, self._amount(amount)) for year, amount in pairs]
        per_year = [(year, kroner) for years, kroner in named for year in years]
        several = any(len(years) > 1 for years, _ in named)
        open_ended = any(self._quantity(year).spread for year, _ in pairs)
        if len(dict(per_year)) < len(per_year) or open_ended or (several and "YEARLY" not in self.said):
            return None
        scaled = any(self._is_scaled(amount) for _, amount in pairs)
        total = sum(kroner for _, kroner in per_year)
        return WrittenCost(
            "", CostKind.AMOUNT, total, tuple(sorted(per_year)), "YEARLY" in self.said, scaled=scaled
        )


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
    cost = Cost(written.text, written.kind, full_time_equivalents=written.full_time_equivalents)
    if written.kind is CostKind.NONE:
        return changed(cost, total=0)
    if written.per_year:
        return _booked(cost, dict(written.per_year))
    if written.amount is None:
        return cost
    years = _limited(written, years)
    if not years:
        return changed(cost, total=written.amount)
    if _is_yearly(written, column, annual_measure):
        return _booked(cost, dict.fromkeys(years, written.amount))
    settled = written.in_total or column == "total" or len(years) == 1
    return changed(_booked(cost, {years[0]: written.amount}), ambiguous=not settled)


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


def _booked(cost: Cost, per_year: dict[int, int]) -> Cost:
    return changed(cost, per_year=FrozenDict(sorted(per_year.items())), total=sum(per_year.values()))
