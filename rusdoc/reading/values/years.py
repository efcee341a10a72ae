"""When a measure is carried out, from a year cell; and the plan's period, from its title.

A cell is cut into tokens, the tokens into parts with at most one year each, and the parts are
put together: ``fra høst 2027 til vår 2029`` is a start and an end.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from rusdoc.frozen import frozen
from rusdoc.model.plan import Period, Recurrence
from rusdoc.model.workbook import CellValue, is_day
from rusdoc.reading.values.text import WHITE_SPACE, as_text, fold, visible
from rusdoc.reading.values.tokens import Token
from rusdoc.reading.values.year_words import TELLING_SOUNDS, YEAR_LEXER
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

FIRST_YEAR, LAST_YEAR = 1990, 2100
_FEWEST_DIGITS: Final = 6
"""As many as a period has that is written short: ``2027-30``."""
_APOSTROPHE: Final = regex(r"['’‘´`]([0-9]{2})(?![0-9])", needs=("'", "’", "‘", "´", "`"))
"""``'27`` is 2027."""
_SHORT_RANGE: Final = regex(r"([0-9]{2}) ?- ?([0-9]{2})")
_LIMITS: Final = {"FROM": "open", "START": "open", "ONWARD": "open", "UNTIL": "until", "BY": "by"}
_DATED: Final = frozenset({"YEAR", "ISO", "DATE", "MONTH_YEAR", "SEASON_YEAR", "SHORT"})
CORE: Final = _DATED | {"ANNUAL", "CONTINUOUS"}
"""The tokens that tell when; the others only colour them."""
_TELLING: Final = CORE | {"ODD"}
"""These and what only sounds like a time, «snarest»: no owner either."""
_MAY_TELL: Final = regex("[0-9]|" + YEAR_LEXER.source("ANNUAL", "CONTINUOUS", "ODD"), needs=TELLING_SOUNDS)
"""What every text with such a token in it has; an owner's name alone has not."""
_PLAIN: Final = regex(r"((?:19|20)[0-9]{2})(?: ?- ?((?:19|20)[0-9]{2}))?")
_PLAIN_WORDS: Final = {
    **dict.fromkeys(("årlig", "årleg"), "ANNUAL"),
    **dict.fromkeys(("løpende", "løpande", "kontinuerlig", "kontinuerleg"), "CONTINUOUS"),
}
"""With `_PLAIN`, what nearly every year cell says: read without cutting it into tokens."""


@frozen
class WrittenYears:
    """A year cell as understood; `understood` is False when the cell needs RUS105.

    `ongoing` is True where the cell says ``løpende`` in some form, and not only several years.
    """

    text: str
    years: tuple[int, ...] = ()
    recurrence: Recurrence | None = None
    understood: bool = True
    ongoing: bool = False


class _Part:
    """A stretch of the cell with at most one year, and what joins it to the part before."""

    def __init__(self, joint: str = "") -> None:
        self.joint = joint
        self.years: tuple[int, ...] = ()
        self.limits: set[str] = set()
        self.kinds: set[str] = set()


@lru_cache(maxsize=4096, typed=True)
def read_years(value: CellValue, period: Period | None) -> WrittenYears:
    """The years a cell names, within the plan's `period` where it says ``årlig`` or ``fra 2027``."""
    text = as_text(value)
    if is_day(value):
        return _written(text, {value.year}, set())
    if isinstance(value, (int, float)):
        is_year = not isinstance(value, bool) and value == value and FIRST_YEAR <= value <= LAST_YEAR
        return _written(text, {int(value)}, set()) if is_year and value == int(value) else _odd(text)
    folded = _APOSTROPHE.sub(r"20\1", fold(visible(text)))
    if period and (short := _SHORT_RANGE.fullmatch(folded.strip())):
        folded = _within(short, period) or folded
    if not folded.strip(" -\n"):
        return WrittenYears(text)
    if (plain := _plainly(text, folded.strip(), period)) is not None:
        return plain
    return _read_tokens(text, _without_comments(YEAR_LEXER(folded)), period)


def _plainly(text: str, words: str, period: Period | None) -> WrittenYears | None:
    """``2027``, ``2027-2030``, ``årlig`` and ``løpende``; None for anything else."""
    if kind := _PLAIN_WORDS.get(words):
        return _written(text, set(period.years) if period else set(), {kind})
    found = _PLAIN.fullmatch(words)
    if found is None:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    return _written(text, set(range(first, last + 1)), set()) if first <= last < first + 100 else None


def _within(short: re.Match[str], period: Period) -> str | None:
    """``27-30`` as whole years, where both lie in the period; else it may be anything."""
    first, last = (period.first // 100 * 100 + int(end) for end in short.groups())
    return f"{first}-{last}" if period.first <= first < last <= period.last else None


def _odd(text: str) -> WrittenYears:
    return WrittenYears(text, understood=False)


def _written(text: str, years: set[int], kinds: set[str]) -> WrittenYears:
    if not all(FIRST_YEAR <= year <= LAST_YEAR for year in years):
        return _odd(text)
    ordered = tuple(sorted(years))
    if "ANNUAL" in kinds:
        return WrittenYears(text, ordered, Recurrence.ANNUAL)
    ongoing = "CONTINUOUS" in kinds
    recurrence = Recurrence.CONTINUOUS if ongoing or len(ordered) > 1 else Recurrence.ONCE
    return WrittenYears(text, ordered, recurrence, ongoing=ongoing)


def _without_comments(tokens: list[Token]) -> list[Token]:
    """The tokens without parentheses that have no year in them but other words: ``2027 (prosjekt)``."""
    kept: list[Token] = []
    start: int | None = None
    for token in tokens:
        kept.append(token)
        if token.kind == "OPEN":
            start = len(kept) - 1
        elif token.kind == "CLOSE" and start is not None:
            kinds = {inner.kind for inner in kept[start:]}
            if kinds & {"WORD", "MARK"} and not kinds & CORE:
                del kept[start:]
            start = None
    return [token for token in kept if token.kind not in ("OPEN", "CLOSE")]


def _read_tokens(text: str, tokens: list[Token], period: Period | None) -> WrittenYears:
    kinds = {token.kind for token in tokens}
    if kinds & {"WORD", "MARK", "ODD"} or not kinds & CORE:
        return _odd(text)
    parts = _parts(tokens)
    if any(part.years and part.years[0] > part.years[-1] for part in parts):
        return _odd(text)
    years = _put_together([part for part in parts if part.years], "ONWARD" in kinds, period)
    if years is None:
        return _odd(text)
    if not years and not kinds & _DATED:
        years = set(period.years) if period else set()
    return _written(text, years, kinds)


def _parts(tokens: list[Token]) -> list[_Part]:
    """The cell's parts; a part with no year of its own gives what it says to its neighbour."""
    parts = [_Part()]
    for token in tokens:
        if token.kind in ("TO", "AND", "SLASH"):
            parts.append(_Part(joint=token.kind))
            continue
        starts_anew = token.kind in _DATED or token.kind in ("FROM", "UNTIL", "BY")
        if parts[-1].years and starts_anew:
            parts.append(_Part())
        part = parts[-1]
        part.kinds.add(token.kind)
        if token.kind in _LIMITS:
            part.limits.add(_LIMITS[token.kind])
        part.years = part.years or _years_of(token)
    return _joined(parts)


def _years_of(token: Token) -> tuple[int, ...]:
    """The years that a token names; a falling pair where a short form makes no sense."""
    if token.kind not in _DATED:
        return ()
    if token.kind == "SHORT":
        return _short(token.text)
    if token.kind in ("YEAR", "ISO"):
        return (int(token.text[:4]),)
    tail = token.text[-4:]
    return (int(tail),) if tail.isdigit() else (2000 + int(token.text[-2:]),)


def _short(text: str) -> tuple[int, ...]:
    """``2027-30`` and ``2027/28``; ``2027-06`` is a month as in ISO 8601."""
    first, second = int(text[:4]), int(text[-2:])
    if second <= 12 and "/" not in text:
        return (first,)
    last = first // 100 * 100 + second
    return tuple(range(first, last + 1)) if last > first else (first, last)


def _joined(parts: list[_Part]) -> list[_Part]:
    """Limits that stand beside their year in a part of their own: ``2027 (oppstart) - 2029``."""
    for index, part in enumerate(parts):
        if part.years or not part.limits:
            continue
        after = parts[index + 1] if index + 1 < len(parts) else None
        before = next((other for other in reversed(parts[:index]) if other.years), None)
        target = after if after and after.years and not after.joint else before or after
        if target:
            target.limits |= part.limits
    return _trailing(parts)


def _trailing(parts: list[_Part]) -> list[_Part]:
    """``2027-`` and ``2027 →`` are open; a dash between seasons (``mai-juni 2027``) says nothing."""
    last = parts[-1]
    if last.joint == "TO" and not last.kinds and len(parts) > 1 and parts[-2].years:
        parts[-2].limits.add("open")
    if last.joint in ("TO", "AND") and last.kinds == {"CONTINUOUS"} and len(parts) == 2:
        parts[0].limits.add("open")  # «2028 - løpende»
    for before, part in pairwise(parts):
        only_season = (
            before.kinds and not before.years and not before.kinds & {"ANNUAL", "CONTINUOUS", *_LIMITS}
        )
        if part.joint == "TO" and part.years and only_season:
            part.joint = "AND"
    return parts


def _put_together(parts: list[_Part], onward: bool, period: Period | None) -> set[int] | None:
    """The years of all parts; None when they contradict each other."""
    years: set[int] = set()
    before: _Part | None = None
    for index, part in enumerate(parts):
        first, last = part.years[0], part.years[-1]
        ends_range = (
            part.joint == "TO" or "until" in part.limits or (before and before.limits and "by" in part.limits)
        )
        if part.joint == "SLASH" and before and abs(first - before.years[-1]) > 1:
            return None  # «2027/2030»: these two, or the years between?
        if ends_range and (before or part.joint == "TO" or "until" in part.limits):
            first = before.years[0] if before else min(period.first if period else last, last)
            if first > last:
                return None
        elif "open" in part.limits and not _is_closed(parts[index + 1 :]):
            last = max(period.last if period else last, last)
        years |= set(range(first, last + 1)) if last - first < 100 else set()
        before = part
    if onward and parts and period:
        years |= set(range(min(years), max(period.last, max(years)) + 1))
    return years


def _is_closed(following: list[_Part]) -> bool:
    return bool(following) and (following[0].joint == "TO" or bool(following[0].limits & {"until", "by"}))


def find_period(text: str) -> Period | None:
    """The planning period that a title or heading names: two to sixteen years, ``2027-2030``, ``2027–30``.

    Dates count as their years (``01.01.2027–31.12.2030``); a single year is no period.
    """
    if sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        return None
    tokens = [token for token in YEAR_LEXER(fold(visible(text))) if token.kind != "FILLER"]
    for index, token in enumerate(tokens):
        if token.kind not in ("YEAR", "DATE", "ISO", "SHORT") or _is_case_number(tokens[:index]):
            continue
        years = _years_of(token)
        following = tokens[index + 1 : index + 3]
        joint = following[0].kind if len(following) == 2 else ""
        if joint in ("TO", "UNTIL") or (joint == "SLASH" and following[1].kind == "YEAR"):
            years = (*years[:1], *_years_of(following[1])[-1:])
        if FIRST_YEAR <= years[0] < years[-1] <= LAST_YEAR and years[-1] - years[0] < 16:
            return Period(years[0], years[-1])
    return None


def _is_case_number(before: list[Token]) -> bool:
    """``sak 2026/27``, ``§ 2027-30``: numbers of something else."""
    near = "".join(token.text for token in before[-2:])
    return near.endswith(("sak", "saksnr", "saksnummer", "§", "nr", "tlf", "telefon", "ref", "jpid"))


_LABEL: Final = regex(
    r"(?:^|(?<=[\s,;.(]))(?:ansvar\w*|år|frist|tid|når|gjennomføring\w*|periode|hvem|kven|eier|year|owner|responsible)\s*:",
    re.IGNORECASE,
    needs=(":",),
)
_NOTHING_WITHIN: Final = regex(r"\(\s*\)|\[\s*\]", needs=("(", "["))
_LINE_ENDS: Final = regex(r"\s*\n[\s,;/]*")
_GAPS: Final = regex(r" {2,}")
_EDGES: Final = frozenset({"AND", "SLASH", "TO", "OPEN", "CLOSE", "FILLER"})


@lru_cache(maxsize=4096, typed=True)
def split_owner_and_years(value: CellValue) -> tuple[str | None, str | None]:
    """`Ansvar/gjennomføringsår` taken apart: the owner's text and the years' text, None where absent.

    >>> split_owner_and_years("NAV, Helsestasjonen / 2027–2028")
    ('NAV, Helsestasjonen', '2027–2028')
    """
    text = visible(as_text(value))
    if not isinstance(value, str):
        is_year = value is not None and read_years(value, None).understood
        return (None, text) if is_year else (text or None, None)
    folded = fold(text)
    runs = _runs(YEAR_LEXER(folded)) if _MAY_TELL.search(folded) else []
    years = [_clean(text[run[0].start : run[-1].end]) for run in runs]
    if years and re.search("[0-9][-–]$", text.rstrip()):
        years[-1] += "-"  # «NAV/2027-» goes on
    rest, end = [], 0
    for run in runs:
        rest.append(text[end : run[0].start])
        end = run[-1].end
    owner = _clean("\n".join([*rest, text[end:]]) if runs else text)
    return owner or None, ", ".join(years) or None


def _runs(tokens: list[Token]) -> list[list[Token]]:
    """Stretches of tokens that tell when, without the marks and small words at their edges."""
    runs: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind in ("WORD", "MARK"):
            runs.append([])
        else:
            runs[-1].append(token)
    return [
        trimmed for run in runs if any(token.kind in _TELLING for token in run) and (trimmed := _trimmed(run))
    ]


def _trimmed(run: list[Token]) -> list[Token]:
    while run[0].kind in _EDGES - {"FILLER"} or run[0].text in ":.":
        run = run[1:]
    while run[-1].kind in _EDGES and not (run[-1].kind == "TO" and run[-1].text != "til"):
        run = run[:-1]
    return run


def _clean(text: str) -> str:
    """A part without labels (``Ansvarleg:``, ``År:``) and without the marks it was cut at."""
    text = _LABEL.sub(" ", _NOTHING_WITHIN.sub(" ", text)).strip()
    if "\n" in text:
        text = _LINE_ENDS.sub("\n", text)
    text = text.lstrip(WHITE_SPACE + ",;/:–—-").rstrip(WHITE_SPACE + ",;/:–—.(-")
    return _GAPS.sub(" ", text) if "  " in text else text
