"""What a target says: «under 15 % innen 2030», «økes fra 10 til 12», «2028: 20 %, 2030: 15 %»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rusdoc.frozen import frozen
from rusdoc.model.plan import Period
from rusdoc.regex import regex

_YEAR: Final = regex(r"\b(?:19|20)\d\d\b")
_AGES: Final = (
    r"\b(?:under|over|fylt|i alderen|mellom)?\s*(?<![\d,.])\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*år\b(?!sverk)"
)
_GRADES: Final = (
    r"\b\d{1,2}\.?\s*(?:[-–]|til|og)?\s*(?:\d{1,2}\.?)?[\s-]*(?:trinn|klasse|årstrinn|steg|åring)\w*"
    r"|\bvg\s?[123]\b|\b\d{1,2}\.\s*(?:mai|juni|januar|februar|mars|april|juli|august|september|oktober|november|desember)\b"
    r"|§\s*[\d-]+|24/7"
)
_NO_VALUE: Final = regex(rf"{_GRADES}|{_AGES}", re.IGNORECASE)
_NO_VALUE_BESIDE_AN_AGE: Final = regex(_GRADES, re.IGNORECASE)
_COUNTS_YEARS: Final = regex(r"alder(?:en)?\b|\b(?:bo|bu|leve)tid|ansiennitet", re.IGNORECASE)
"""An indicator whose target is an age, or years: «Debutalder for alkohol»."""
_DIGITS: Final = r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?"
_TIME: Final = r"virke?dag\w*|døgn\b|dag(?:er|ar)?\b|uker?\b|vek[eo]r?\b|månede?r?\b|månade?r?\b|år\b"
_NUMBER: Final = regex(rf"(?<![\w,.-])({_DIGITS})\s*(%|prosent|pst|promille|kr|mill|årsverk|{_TIME})?")
_DAYS: Final = {"dø": 1, "da": 1, "uk": 7, "ve": 7, "må": 30, "år": 365}
"""How many days a unit of time is, by the first letters it is written with; working days are their own."""
_FROM: Final = regex(r"\b(?:fra|frå|from)\b[^;]*?\b(?:til|to)\b", re.IGNORECASE)
_BY: Final = regex(
    r"\b(?:med|ned|opp|by)\s+$|\b(?:reduksjon|nedgang|auke|økning|auking)\s+(?:på|av)\s+$", re.IGNORECASE
)
_AFTER_BY: Final = regex(
    r"^\s*(?:prosent|%|pst)?\s*(?:reduksjon|nedgang|økning|auke|færre|fler|fleir|lavere|høyere|ned\b|opp\b)",
    re.IGNORECASE,
)
_LESS: Final = (
    r"reduser\w*|reduksjon\w*|minsk\w*|senk\w*|halver\w*|færre|lavere|lågare|nedgang\w*|begrens\w*|avgrens\w*",
    r"innskrenk\w*|kutt\w*|mindre|ned|stram\w*",
)
_MORE: Final = (
    r"øk(?:e|er|es|t|ning\w*|ing\w*)?|auk(?:e|a|ar|ast|ing\w*)?|utvid\w*|flere|fleire|høyere|høgare|oppgang\w*",
    r"dobl\w*|hev(?:e|es|ast|a)|opp|meir|mer|styrk\w*",
)
_DOWN: Final = regex(rf"\b(?:{'|'.join(_LESS)})\b", re.IGNORECASE)
_UP: Final = regex(rf"\b(?:{'|'.join(_MORE)})\b", re.IGNORECASE)
_EVERYTHING: Final = regex(r"^\s*(?:alle|samtlige|samtlege)\s*$", re.IGNORECASE)
_WORDS: Final = {
    "null": 0.0, "ingen": 0.0, "en": 1.0, "én": 1.0, "ein": 1.0, "to": 2.0, "tre": 3.0, "fire": 4.0,
    "fem": 5.0, "seks": 6.0, "sju": 7.0, "åtte": 8.0, "ni": 9.0, "ti": 10.0, "tolv": 12.0,
}  # fmt: skip
_WORD: Final = regex(
    rf"^\W*(?:minst|maks|inntil|opptil|høyst|totalt|til sammen)?\s*({'|'.join(_WORDS)})\b", re.IGNORECASE
)


@frozen
class Target:
    """A value with its unit (``%``, ``kr``; empty for a count), when it is to be reached, and the way there.

    `direction` is 1 for more, -1 for less, 0 when the text does not say; `relative` values are changes.
    """

    value: float | None
    unit: str
    year: int | None
    direction: int = 0
    relative: bool = False

    def contradicts(self, other: Target, ours: Period | None, theirs: Period | None) -> bool:
        """Whether both cannot be reached; targets for different years can."""
        if not _same_time(self, other, ours, theirs):
            return False
        if self.direction * other.direction < 0:
            return True
        if self.value is None or other.value is None or self.relative != other.relative:
            return False
        return _differ(self.value, self.unit, other.value, other.unit)


def read_targets(text: str, indicator: str = "") -> tuple[Target, ...]:
    """The targets in a text, one for each year that it names; `indicator` tells the unit of a bare number."""
    plain = (_NO_VALUE_BESIDE_AN_AGE if _COUNTS_YEARS.search(indicator) else _NO_VALUE).sub(" ", text)
    direction = _direction(plain)
    parts = re.split(r"[;,\n](?=\s*(?:i\s+)?(?:19|20)\d\d\b)", plain)
    found = [target for part in parts for target in _in_part(part, direction, indicator)]
    return tuple(found) or ((Target(None, "", _year(plain), direction),) if direction else ())


def _in_part(part: str, direction: int, indicator: str) -> Iterator[Target]:
    year = _year(part)
    bare = _YEAR.sub(lambda m: " " * len(m[0]), part)
    bare = _FROM.sub(lambda m: " " * len(m[0]), bare)
    number = _NUMBER.search(bare)
    if number:
        unit = _unit(number[2]) or _unit_of(indicator)
        relative = bool(_BY.search(bare[: number.start()]) or _AFTER_BY.search(bare[number.end() :]))
        yield Target(_value(number[1]), unit, year, direction, relative)
    elif _EVERYTHING.match(bare) and _unit_of(indicator) == "%":
        yield Target(100.0, "%", year, direction)
    elif word := _WORD.match(bare):
        yield Target(_WORDS[word[1].casefold()], _unit_of(indicator), year, direction)


def _direction(text: str) -> int:
    down, up = bool(_DOWN.search(text)), bool(_UP.search(text))
    return up - down


def _year(text: str) -> int | None:
    years = _YEAR.findall(text)
    return int(years[-1]) if years else None


def _value(digits: str) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:[ .\u00a0\u202f]\d{3})+", digits)
    return float(re.sub(r"\D", "", digits) if grouped else digits.replace(",", "."))


def _unit(written: str | None) -> str:
    return {"prosent": "%", "pst": "%", None: ""}.get(written, written or "")


def _unit_of(indicator: str) -> str:
    return "%" if re.search(r"\b(?:andel|prosent|del(?:en)? av)|%", indicator, re.IGNORECASE) else ""


def _differ(one: float, unit: str, other: float, other_unit: str) -> bool:
    """Whether two values in their units are not the same; silent where the units cannot be compared.

    «14 dager» is «to uker»; a bare number beside a unit of time counts the same unit.
    """
    days, others = _days(unit), _days(other_unit)
    if unit != other_unit and days and others:
        return one * days != other * others
    bare = (not unit and others) or (not other_unit and days)
    return bool(unit == other_unit or bare) and one != other


def _days(unit: str) -> int:
    return 0 if unit == "årsverk" else _DAYS.get(unit[:2], 0)


def _same_time(one: Target, other: Target, ours: Period | None, theirs: Period | None) -> bool:
    """A target without a year is for the end of its plan's period; two of those are for the same time."""
    if one.year is None and other.year is None:
        return True
    first = one.year or (ours.last if ours else None)
    second = other.year or (theirs.last if theirs else None)
    return first is None or second is None or first == second
