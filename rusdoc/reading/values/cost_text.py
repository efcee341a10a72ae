"""What a cost says in words and in numbers with decimals: the grammar of a cost cell."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from rusdoc.frozen import changed
from rusdoc.model.plan import CostKind
from rusdoc.reading.values.cost import TOO_MUCH, WrittenCost
from rusdoc.reading.values.cost_words import PATTERNS, WHOLE_NOTHING
from rusdoc.reading.values.quantities import Item, Quantity, quantities
from rusdoc.reading.values.text import fold, squeeze, visible
from rusdoc.reading.values.tokens import Lexer, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_LEXER: Final = Lexer(PATTERNS)
_CURRENCY_MEANS_KRONER: Final = 1_000
"""Under a heading that says thousands, ``kr 50`` still means thousands, but ``kr 50 000`` and
``50 000,-`` are kroner written out: nobody plans a measure of 50 kroner, or writes out 50 million so."""


def read_text(text: str, scale: int, *, is_cost: bool = True) -> WrittenCost:
    """What a text says; what is not `is_cost`, a date or a tick, is not understood."""
    folded = squeeze(fold(visible(text)))
    if not folded:
        return WrittenCost(text, CostKind.MISSING)
    if not is_cost:
        return WrittenCost(text, CostKind.UNKNOWN, understood=False)
    plain = folded.rstrip(".! ")
    if plain in WHOLE_NOTHING or not plain.strip("-"):
        return WrittenCost(text, CostKind.NONE)
    return _Reading(_without_notes(_LEXER(folded)), scale).cost(text)


def read_fraction(text: str, value: float, scale: int) -> WrittenCost:
    """What a number with decimals says, in a spreadsheet's own arithmetic."""
    exact = Decimal(str(value)) if value == value and abs(value) * scale < TOO_MUCH else None
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
        if abs(number.number) * (number.unit or self.scale) >= TOO_MUCH:
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
