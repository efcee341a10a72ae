"""Hours of sale and serving as a text states them: «skjenketid fredag kl. 12–02.30».

Only what is plainly an hour of sale or serving is read. A clock in a sentence that speaks of
something else (inspections, opening hours, drinking up), of the past, of what is forbidden or
refused, is no hour of ours: a false finding on the law costs more than a missed one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, Literal, NamedTuple, TypeAlias

from rusdoc.checks import hours_words as words
from rusdoc.frozen import changed, frozen
from rusdoc.regex import regex

Subject: TypeAlias = Literal["sale", "serving", "other"]
Day: TypeAlias = Literal["weekday", "before_holy_day", "holy_day"]
Drink: TypeAlias = Literal["any", "spirits", "other"]

_SENTENCE_END: Final = regex(r"(?<!\bkl\.)(?<!\bca\.)(?<!\bjf\.)(?<=[.!?;])\s+(?=[A-ZÆØÅ«(–-])|\n|•")
LONGEST_LABEL: Final = 8
_ALONE: Final = regex(rf"(?:til\s+)?(?P<end>{words.TIME})\.?")
_ONLY_HOURS: Final = regex(rf"(?:{words.RANGE.pattern}|(?:til\s+)?{words.TIME})\.?")
_ROUND: Final = ("00", "15", "30", "45")
"""Without «kl.», 03.05 is as likely a date as an hour."""


@frozen
class Hours:
    """One stated span, in minutes after midnight; a side that is not stated is None."""

    subject: Literal["sale", "serving"]
    start: int | None
    end: int | None
    drink: Drink = "any"
    day: Day = "weekday"


class _Span(NamedTuple):
    """Where in the sentence a span stands, and its two sides."""

    at: int
    to: int
    start: int | None
    end: int | None


def stated_hours(text: str, context: str = "", drink: Drink = "any") -> Iterator[Hours]:
    """The hours of sale and serving that `text` states; `context` is the heading it stands under.

    A subject that is not in the sentence itself is taken over from the one before, or from a heading
    about hours, when the sentence names a drink or a day: «Øl og vin: kl. 08–02». `drink` is what the
    row of a table is about, for hours that name none.
    """
    sentences = [" ".join(sentence.casefold().split()) for sentence in _sentences(text)]
    if not any(map(_tells_a_time, sentences)):
        return
    subject = _subject_of_heading(context.casefold())
    for plain in sentences:
        own = _last_subject(plain)
        if (own or (subject and _names_drink_or_day(plain))) and not _is_not_ours(plain):
            for hours in _in_sentence(plain, subject):
                yield changed(hours, drink=drink) if hours.drink == "any" else hours
        subject = own or subject


def _tells_a_time(plain: str) -> bool:
    """Whether a sentence may hold a span of hours; most have none, and what it is about need not be found."""
    forms = (words.RANGE, words.END, words.START)
    return any(form.search(plain) for form in forms) or _ALONE.fullmatch(plain) is not None


def row_label(text: str) -> Drink | None:
    """The drink that a short text without hours names, as the first cell of a row does; else None."""
    plain = text.casefold()
    if len(plain.split()) > LONGEST_LABEL or re.search(r"\d\d|\bkl\b", plain):
        return None
    return (
        _drink_at(plain, _Span(len(plain), len(plain), None, None)) if re.search(words.DRINK, plain) else None
    )


def _subject_of_heading(heading: str) -> Subject | None:
    """What a heading is about, when it speaks of hours or of nothing but sale or serving."""
    name = re.sub(r"^[\d.\s]+|[\s:]+$", "", heading)
    if name in ("salg", "sal", "salg i butikk", "sal i butikk"):
        return "sale"
    if "tid" in name or name in ("skjenking", "salg og skjenking", "sal og skjenking"):
        return _last_subject(name)
    return None


def _sentences(text: str) -> list[str]:
    """The sentences; a full stop after «kl» or inside an hour ends none."""
    return [part for part in _SENTENCE_END.split(text) if part]


def _is_not_ours(plain: str) -> bool:
    return bool(words.LAW_OR_PAST.search(plain)) or plain.endswith("?")


def _in_sentence(plain: str, inherited: Subject | None) -> Iterator[Hours]:
    bare = re.sub(words.BUT_SPIRITS, lambda found: " " * len(found[0]), plain)
    for span in _spans(plain):
        subject = _subject_at(plain, span) or inherited
        if subject in ("sale", "serving") and not words.NEGATED.search(_clause(plain, span)):
            yield Hours(subject, span.start, span.end, _drink_at(bare, span), _day_at(plain, span))


def _spans(plain: str) -> Iterator[_Span]:
    """Every span and every single hour that a word marks as an end or a beginning."""
    alone = _ALONE.fullmatch(plain)
    if alone and _is_marked(alone["end"]):
        yield _Span(0, len(plain), None, _minutes(alone["end"], ""))
        return
    rest = plain
    for found in words.RANGE.finditer(plain):
        if (span := _range(found, plain)) is not None:
            rest = rest[: span.at] + " " * (span.to - span.at) + rest[span.to :]
            yield span
    for pattern, name in ((words.END, "end"), (words.START, "start")):
        for found in pattern.finditer(rest):
            minutes = _minutes(found[name], plain[found.end() :])
            if minutes is not None:
                end = minutes if name == "end" else None
                yield _Span(found.start(), found.end(), None if end is not None else minutes, end)


def _range(found: re.Match[str], plain: str) -> _Span | None:
    if found["join"].strip() == "og" and found["lead"] != "mellom":
        return None
    marked = any(_is_marked(found[side]) for side in ("start", "end"))
    follow = plain[found.end() :]
    start = _minutes(found["start"], "", marked=marked or _fits(found["start"], follow))
    end = _minutes(found["end"], follow, marked=marked)
    if start is None or end is None:
        return None
    old = found["lead"] in ("fra", "frå") and words.CHANGE.search(plain[: found.start()])
    return _Span(found.start(), found.end(), None if old else start, end)


def _is_marked(words_of_time: str) -> bool:
    """Whether «kl.», round minutes or a leading zero say that it is an hour: kl. 3, 03.30, 0300."""
    figures = _figures(words_of_time)
    if words_of_time.startswith("kl"):
        return True
    if re.search("[.:]", figures):
        return figures[-2:] in _ROUND
    return len(figures) == 4 and figures[0] == "0"


def _fits(words_of_time: str, follow: str) -> bool:
    """Whether a bare number of two figures stands where an hour would: «til 02 i helgene»."""
    return len(_figures(words_of_time)) == 2 and bool(words.BARE_FOLLOW.match(follow))


def _figures(words_of_time: str) -> str:
    return re.sub(r"^kl\w*\.?\s*", "", words_of_time)


def _minutes(words_of_time: str, follow: str, *, marked: bool = False) -> int | None:
    """Minutes after midnight; None when it may be something else than an hour."""
    if not (marked or _is_marked(words_of_time) or _fits(words_of_time, follow)):
        return None
    if re.match(r"\s*-?(?:år|prosent|kr\b|\.\s*(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des))", follow):
        return None
    figures = re.sub("[.:]", "", _figures(words_of_time))
    hours, minutes = (int(figures[:-2]), int(figures[-2:])) if len(figures) > 2 else (int(figures), 0)
    return hours * 60 + minutes if hours * 60 + minutes <= 24 * 60 else None


@cache
def _subjects() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<other>{words.OTHER})|(?P<serving>{words.SERVING})|(?P<sale>{words.SALE})", re.VERBOSE
    )


def _last_subject(plain: str) -> Subject | None:
    found = [mark.lastgroup for mark in _subjects().finditer(plain) if mark.lastgroup != "other"]
    return found[-1] if found else None  # type: ignore[return-value]  # the groups are the subjects


def _subject_at(plain: str, span: _Span) -> Subject | None:
    """What the hour is about: the nearest subject before it, else the first after it."""
    marks = list(_subjects().finditer(plain))
    before = [mark for mark in marks if mark.start() <= span.at]
    chosen = before[-1] if before else marks[0] if marks else None
    return chosen.lastgroup if chosen else None  # type: ignore[return-value]  # the groups are the subjects


def _clause(plain: str, span: _Span) -> str:
    """The words around an hour, between commas."""
    first = max(plain.rfind(mark, 0, span.at) for mark in (", ", " men ", "; "))
    stops = [at for mark in (", ", " men ", "; ") if (at := plain.find(mark, span.to)) >= 0]
    return plain[max(first, 0) : min(stops, default=len(plain))]


def _names_drink_or_day(plain: str) -> bool:
    """A drink or a day, or nothing but the hours themselves."""
    every = (words.DRINK, words.WEEKDAY, words.BEFORE_HOLY, words.HOLY)
    return any(re.search(pattern, plain) for pattern in every) or _ONLY_HOURS.fullmatch(plain) is not None


def _drink_at(plain: str, span: _Span) -> Drink:
    """The drinks right after the hour («for brennevin»), else the nearest before it."""
    after = re.match(rf"\s*(?:for\s+(?:skjenking\s+av\s+)?|\()(?P<drinks>{words.DRINKS})", plain[span.to :])
    if after:
        drinks = after["drinks"]
    else:
        before = list(re.finditer(words.DRINKS, plain[: span.at]))
        drinks = before[-1][0] if before else ""
    if not drinks:
        return "any"
    return "spirits" if re.search(words.SPIRITS, drinks) else "other"


def _day_at(plain: str, span: _Span) -> Day:
    """The day named with «på» or in brackets after the hour, else the nearest before it, else right after."""
    patterns: tuple[tuple[Day, str], ...] = (
        ("before_holy_day", words.BEFORE_HOLY), ("holy_day", words.HOLY), ("weekday", words.WEEKDAY),
    )  # fmt: skip
    after = plain[span.to :]
    for day, pattern in patterns:
        if re.match(
            rf"\s*(?:(?:også\s+|òg\s+)?på\s+(?:{pattern})|\(\s*(?:på\s+)?(?:{pattern})[^()\d]*\))", after
        ):
            return day
    before = [(m.start(), day) for day, pattern in patterns for m in re.finditer(pattern, plain[: span.at])]
    if before:
        return max(before)[1]
    return next((day for day, pattern in patterns if re.match(rf"\s*(?:{pattern})", after)), "weekday")
