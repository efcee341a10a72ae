"""The numbers of a cost text as quantities: money, percentages, positions and years.

A quantity is a number with what belongs to it: ``kr 50 000,-``, ``0,5 mill``, ``50 % stilling``.
Ranges are one quantity already, with the upper end as its number.
"""

from __future__ import annotations

import re
from decimal import Decimal

from rusdoc.frozen import changed, frozen
from rusdoc.reading.values.tokens import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

UNITS: Final = {"THOUSAND": 1_000, "MILLION": 1_000_000, "BILLION": 1_000_000_000}
_AROUND: Final = frozenset({*UNITS, "CURRENCY"})
_FRACTIONS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_NUMBER_WORDS: Final = {
    "hel": 1, "heil": 1, "helt": 1, "heilt": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4,
    "fem": 5,
}  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 2010, 2099


@frozen
class Quantity:
    """A number and what it counts. `kind` is MONEY, PERCENT, POSITION or YEARS.

    `unit` is 1000 for ``tusen`` and None for a bare number; `sure` that it can be nothing but
    money. `years` has the years of a YEARS quantity, `spread` whether it says ``fra`` or ``til``.
    """

    kind: str
    number: Decimal = Decimal(0)
    unit: int | None = None
    currency: bool = False
    grouped: bool = False
    sure: bool = False
    years: tuple[int, ...] = ()
    spread: str | None = None

    @property
    def bare(self) -> bool:
        """Whether nothing says what the number counts."""
        return self.kind == "MONEY" and self.unit is None and not self.currency


Item = Token | Quantity


def parse_number(text: str, *, million: bool = False) -> tuple[Decimal, bool]:
    """A number's value, and whether it is grouped by thousands.

    ``50.000`` and ``50,000`` are fifty thousand, ``0,500`` a half, ``1.500`` before ``mill`` one and a half.
    """
    if text[-1] in _FRACTIONS:
        return Decimal(text[:-1] or 0) + _FRACTIONS[text[-1]], False
    if text.startswith("1/"):
        return 1 / Decimal(text[2:]), False
    digits = text.replace(" ", "").replace("'", "")
    points = re.findall("[.,]", digits)
    decimal = million and len(points) == 1 and digits == text
    if re.fullmatch(r"[1-9][0-9]{0,2}(?:[., '][0-9]{3})+(?:[.,][0-9]{1,2})?", text) and not decimal:
        whole, fraction = re.fullmatch(r"(.*?)(?:[.,]([0-9]{1,2}))?", digits).groups()  # type: ignore[union-attr]
        return Decimal(re.sub("[.,]", "", whole) + "." + (fraction or "0")), True
    # In «0,000.0» the last mark is the decimal point.
    whole, _, fraction = digits.replace(",", ".").rpartition(".")
    return Decimal(f"{whole.replace('.', '')}.{fraction}" if whole else digits.replace(",", ".")), False


def quantities(tokens: list[Token], *, whole: bool = True) -> list[Item]:
    """The tokens with numbers and what surrounds them put together, ranges and year lists too.

    `whole` says that the tokens are the whole text, in which a lone ``2050`` is an amount.
    """
    measured = _measured(tokens)
    amounts = [_amount_like_a_year(measured, index, whole) for index in range(len(measured))]
    return _years(_ranges(_years(amounts, ranges_only=True)))


def _amount_like_a_year(items: list[Item], index: int, whole: bool) -> Item:
    """``2027: 2050`` and a lone ``2050``, ``2050 årlig``: an amount that happens to look like a year."""
    item = items[index]
    if not (isinstance(item, Quantity) and item.kind == "YEARS"):
        return item
    kinds = [other.kind for other in items]
    alone = whole and set(kinds[:index] + kinds[index + 1 :]) <= {"YEARLY", "TOTAL"}
    told = kinds[max(index - 2, 0) : index] == ["YEARS", "COLON"]
    return changed(item, kind="MONEY", years=()) if alone or told else item


def _measured(tokens: list[Token]) -> list[Item]:
    items: list[Item] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        position += 1
        number = _number(token, tokens[position:])
        if number is None:
            items.append(token)
            continue
        before = _taken_before(items)
        money = token.kind == "NUMBER" and parse_number(token.text)[1]
        after = _taken_after(tokens[position:], counts=not money)
        position += len(after)
        items.append(_quantity(token, number, [*before, *after]))
    return items


def _number(token: Token, following: list[Token]) -> Decimal | None:
    """A token's number; number words count only before a position or a million (``to stillinger``)."""
    if token.kind == "NUMBER":
        million = bool(following) and following[0].kind in ("MILLION", "BILLION")
        return parse_number(token.text, million=million)[0]
    if token.kind in ("NUMWORD", "HALF"):
        counted = "STAFF" in [after.kind for after in following[:2]]
        return _word_number(token) if counted or (following and following[0].kind == "MILLION") else None
    return None


def _word_number(token: Token) -> Decimal:
    if token.kind == "NUMWORD":
        return Decimal(_NUMBER_WORDS.get(token.text, 1))
    if token.text.startswith("halvann"):
        return Decimal("1.5")
    first, joined, _ = token.text.partition(" og ")
    whole = int(first) if first.isdigit() else _NUMBER_WORDS.get(first, 1)
    return Decimal(whole if joined else 0) + Decimal("0.5")


def _taken_before(items: list[Item]) -> list[Token]:
    taken: list[Token] = []
    while items and isinstance(last := items[-1], Token) and last.kind in (*_AROUND, "MINUS", "APPROX"):
        taken.append(last)
        items.pop()
    return taken


def _taken_after(tokens: list[Token], *, counts: bool) -> list[Token]:
    """Units, currency and percent right after a number, or the position that it counts."""
    taken: list[Token] = []
    for token in tokens:
        if token.kind not in (*_AROUND, "PERCENT"):
            break
        taken.append(token)
    rest = tokens[len(taken) :] if counts else []
    for length in (1, 2):  # «2 stillinger», «2 nye stillinger»
        if (
            len(rest) >= length
            and rest[length - 1].kind == "STAFF"
            and not (length == 2 and rest[0].kind != "WORD")
        ):
            return [*taken, *rest[:length]]
    return taken


def _quantity(token: Token, number: Decimal, around: list[Token]) -> Quantity:
    kinds = {other.kind for other in around}
    unit = next((UNITS[kind] for kind in UNITS if kind in kinds), None)
    grouped = token.kind == "NUMBER" and unit is None and parse_number(token.text)[1]
    currency = "CURRENCY" in kinds
    if "PERCENT" in kinds:
        return Quantity("POSITION" if "STAFF" in kinds else "PERCENT", number / 100)
    if "STAFF" in kinds and not (unit or currency or grouped or number > 200):
        return Quantity("POSITION", number)
    signed = -number if "MINUS" in kinds else number
    if _is_year(token.text) and not kinds & {*_AROUND, "APPROX", "MINUS"}:
        return Quantity("YEARS", number, years=(int(token.text),))
    sure = bool(unit or currency or grouped or "APPROX" in kinds)
    return Quantity("MONEY", signed, unit, currency, grouped, sure)


def _is_year(text: str) -> bool:
    return bool(re.fullmatch("20[0-9]{2}", text)) and _FIRST_YEAR <= int(text) <= _LAST_YEAR


def _ranges(items: list[Item]) -> list[Item]:
    """``50 000-100 000``, ``mellom 50 000 og 80 000``: one quantity, the upper end."""
    out: list[Item] = []
    for item in items:
        if isinstance(item, Quantity) and len(out) >= 2 and isinstance(low := out[-2], Quantity):
            upper = _upper(low, item) if _is_range(out) else None
            if upper:
                out[-2:] = [upper]
                continue
        out.append(item)
    return out


def _is_range(out: list[Item]) -> bool:
    joint = out[-1]
    between = len(out) >= 3 and isinstance(out[-3], Token) and out[-3].kind == "BETWEEN"
    return isinstance(joint, Token) and (
        joint.kind in ("RANGE", "MINUS") or (between and joint.kind == "AND" and joint.text in ("og", "and"))
    )


def _upper(low: Quantity, high: Quantity) -> Quantity | None:
    """The upper end of a range; None when the two are no range, such as a falling one."""
    if low.kind != high.kind and not (
        high.kind == "POSITION" and low.kind in ("MONEY", "PERCENT") and low.unit is None
    ):
        return None
    if high.kind == "YEARS":
        return None
    falling = low.number * (low.unit or 1) > high.number * (high.unit or 1)
    if low.kind == high.kind and falling and not (low.bare and high.unit):
        return None
    return changed(
        high, number=abs(high.number), sure=high.sure or low.sure, currency=high.currency or low.currency
    )


def _years(items: list[Item], *, ranges_only: bool = False) -> list[Item]:
    """Neighbouring years as one quantity: ``2027-2029``, ``2027-30``, ``2027, 2028 og 2029``."""
    out: list[Item] = []
    for item in items:
        joined = _joined_years(out, item, ranges_only) if isinstance(item, Quantity) else None
        if joined:
            out[-2:] = [joined]
        else:
            out.append(item)
    return out if ranges_only else [_spread(out, index) for index in range(len(out))]


def _joined_years(out: list[Item], item: Quantity, ranges_only: bool) -> Quantity | None:
    if len(out) < 2 or not isinstance(joint := out[-1], Token):
        return None
    before = out[-2]
    if not isinstance(before, Quantity) or before.kind != "YEARS":
        return None
    last = _second_year(before.years[-1], item)
    if last is None:
        return None
    if joint.kind in ("RANGE", "UNTIL") and last > before.years[-1]:
        return changed(before, years=(*before.years, *range(before.years[-1] + 1, last + 1)))
    if joint.kind == "AND" and not ranges_only and item.kind == "YEARS":
        return changed(before, years=(*before.years, *item.years))
    return None


def _second_year(first: int, item: Quantity) -> int | None:
    """The year that a range ends with, ``30`` after ``2027`` too."""
    if item.kind == "YEARS":
        return item.years[-1]
    short = item.bare and not item.sure and 10 <= item.number < 100 and item.number == int(item.number)
    year = first // 100 * 100 + int(item.number) if short else None
    return year if year and year > first else None


def _spread(items: list[Item], index: int) -> Item:
    item = items[index]
    before = items[index - 1] if index else None
    if isinstance(item, Quantity) and item.kind == "YEARS" and isinstance(before, Token):
        return changed(item, spread=before.kind.lower() if before.kind in ("FROM", "UNTIL") else None)
    return item
