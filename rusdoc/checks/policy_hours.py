"""RUS506: hours of sale and serving beyond what alkoholloven §§ 3-7 and 4-4 allow.

The default hours of the law are no limit: the council may extend them. Only what it may not do fires.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rusdoc.checks.hours import Hours, stated_hours
from rusdoc.checks.passages import passages
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.registers.licensing import licensing_law
from rusdoc.texts import Text

_MAY_SPEAK_OF_IT: Final = re.compile(r"skjenk|sal|sel[gj]|servering|brennevin", re.IGNORECASE)
_SALE: Final = "alkoholloven § 3-7"
_SERVING: Final = "alkoholloven § 4-4"
_DAY: Final = 24 * 60


@rule("RUS506")
def hours_beyond_the_law(case: Case) -> Problems:
    """Hours of sale and serving keep within alkoholloven §§ 3-7 and 4-4."""
    for passage in passages(case):
        if not _MAY_SPEAK_OF_IT.search(passage.text + passage.context):
            continue
        stated = tuple(stated_hours(passage.text, passage.context))
        texts = dict.fromkeys(text for hours in stated if (text := _beyond(hours)))
        for text in (*texts, *_spirits_after_the_rest(stated)):
            yield Problem(passage.place, text)


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


def _spirits_after_the_rest(stated: tuple[Hours, ...]) -> Iterator[Text]:
    serving = [hours for hours in stated if hours.subject == "serving"]
    ends = {
        drink: [_of_the_night(h.end) for h in serving if h.end is not None and h.drink == drink]
        for drink in ("spirits", "other")
    }
    if ends["spirits"] and ends["other"] and max(ends["spirits"]) > max(ends["other"]):
        time, other = clock(max(ends["spirits"])), clock(max(ends["other"]))
        yield Text("checks_policy.spirits_after_the_rest", time=time, other=other, paragraph=_SERVING)


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
