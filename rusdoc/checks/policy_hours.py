"""RUS506: hours of sale and serving beyond what alkoholloven §§ 3-7 and 4-4 allow.

The default hours of the law are no limit: the council may extend them. Only what it may not do fires.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from rusdoc.checks.hours import LONGEST_LABEL, Drink, Hours, row_label, stated_hours
from rusdoc.checks.passages import CHAPTER, Passage, passages
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.regex import regex
from rusdoc.registers.licensing import licensing_law
from rusdoc.texts import Text

_MAY_SPEAK_OF_IT: Final = regex(r"skjenk|\bsal|sal[gs]|sel[dgjt]|solgt|server|brennevin", re.IGNORECASE)
_HAS_A_CLOCK: Final = regex(r"\bkl|\d\d|\d\s*[-–]\s*\d", re.IGNORECASE)
_SALE: Final = Text("checks_policy.law_on_sale")
_SERVING: Final = Text("checks_policy.law_on_serving")
_DAY: Final = 24 * 60


@rule("RUS506")
def hours_beyond_the_law(case: Case) -> Problems:
    """Hours of sale and serving keep within alkoholloven §§ 3-7 and 4-4."""
    said = (passage for passage in passages(case) if _may_speak_of_it(passage))
    for _, together in groupby(said, key=_stands_together):
        stated = list(_stated(together))
        for passage, hours in stated:
            for text in dict.fromkeys(text for each in hours if (text := _beyond(each))):
                yield Problem(passage.place, text)
        yield from _spirits_after_the_rest(stated)


def _may_speak_of_it(passage: Passage) -> bool:
    """A quick look: most of what a plan says has nothing to do with hours."""
    if passage.field != CHAPTER and not _HAS_A_CLOCK.search(passage.text):
        return False
    return _MAY_SPEAK_OF_IT.search(passage.text + passage.context) is not None


def _stands_together(passage: Passage) -> tuple[str | None, ...]:
    """What is read as one: the paragraphs (and table cells) under a heading; otherwise each cell."""
    place = passage.place
    return (place.file, place.sheet, None if passage.field == CHAPTER else place.cell)


def _stated(together: Iterable[Passage]) -> Iterator[tuple[Passage, tuple[Hours, ...]]]:
    """The hours of each passage; in a table, a cell that names a drink holds for the cells after it."""
    drink: Drink = "any"
    for passage in together:
        label = row_label(passage.text) if passage.field == CHAPTER else None
        drink = label or (drink if len(passage.text.split()) <= LONGEST_LABEL else "any")
        yield passage, tuple(stated_hours(passage.text, passage.context, drink))


def _beyond(hours: Hours) -> Text | None:
    if hours.subject == "sale":
        return _sale(hours)
    return _spirits(hours) if hours.drink == "spirits" else _serving(hours)


def _sale(hours: Hours) -> Text | None:
    law = licensing_law()
    if hours.day == "holy_day":
        time = hours.end if hours.end is not None else hours.start
        return Text("checks_policy.sale_on_holy_day", time=clock(time or 0), paragraph=_SALE)
    before = hours.day == "before_holy_day"
    limit = law.latest_sale_before_holy_days if before else law.latest_sale
    if hours.end is None or law.no_serving[1] <= hours.end <= limit:
        return None
    key = "sale_before_holy_day" if before else "sale_too_late"
    return Text(f"checks_policy.{key}", time=clock(hours.end), limit=clock(limit), paragraph=_SALE)


def _serving(hours: Hours) -> Text | None:
    """Serving that reaches into 03–06. A whole span of just those hours is the law itself, told in words."""
    first, last = licensing_law().no_serving
    if _is_the_law_itself(hours):
        return None
    if hours.start is not None and first <= hours.start < last:
        return _forbidden("serving_too_early", hours.start, first, last)
    if hours.end is not None and _reaches_into(hours, first, last):
        return _forbidden("serving_too_long", hours.end, first, last)
    return None


def _spirits(hours: Hours) -> Text | None:
    first, last = licensing_law().no_spirits
    if _is_the_law_itself(hours):
        return None
    if hours.start is not None and first <= hours.start < last:
        return _forbidden("spirits_too_early", hours.start, first, last)
    if hours.end is not None and _reaches_into(hours, first, licensing_law().no_serving[1]):
        return _forbidden("spirits_too_long", hours.end, first, last)
    return None


def _is_the_law_itself(hours: Hours) -> bool:
    return (hours.start, hours.end) in (licensing_law().no_serving, licensing_law().no_spirits)


def _reaches_into(hours: Hours, first: int, last: int) -> bool:
    """Whether serving goes on after `first` at night: «til 03.30», or past the morning «fra 20 til 08»."""
    assert hours.end is not None
    if first < hours.end <= last:
        return True
    return hours.start is not None and last < hours.end < hours.start


def _spirits_after_the_rest(stated: list[tuple[Passage, tuple[Hours, ...]]]) -> Problems:
    """Spirits that are served longer than beer and wine in the same place."""
    ends: dict[str, list[tuple[int, Passage]]] = {"spirits": [], "other": [], "any": []}
    for passage, every in stated:
        for hours in every:
            if hours.subject == "serving" and hours.end is not None:
                ends[hours.drink].append((_of_the_night(hours.end), passage))
    if not ends["spirits"] or not ends["other"]:
        return
    time, passage = max(ends["spirits"], key=lambda end: end[0])
    other = max(end for end, _ in ends["other"])
    if time > other:
        key = "checks_policy.spirits_after_the_rest"
        yield Problem(passage.place, Text(key, time=clock(time), other=clock(other), paragraph=_SERVING))


def _of_the_night(minutes: int) -> int:
    """Hours after midnight belong to the evening before."""
    return minutes + _DAY if minutes <= licensing_law().no_serving[1] else minutes


def _forbidden(key: str, time: int, first: int, last: int) -> Text:
    return Text(
        f"checks_policy.{key}", time=clock(time), first=clock(first), last=clock(last), paragraph=_SERVING
    )


def clock(minutes: int) -> str:
    """A time of day as people write it: 03.30; midnight is 24.00."""
    minutes = minutes - _DAY if minutes > _DAY else minutes
    return f"{minutes // 60:02}.{minutes % 60:02}"
