"""The numbers that groups give goals and measures: found before a title, or in their own column."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from rusdoc.model.workbook import CellValue, is_day
from rusdoc.reading.values.calendar import MONTH
from rusdoc.reading.values.text import visible
from rusdoc.reading.words import EITHER_GOAL_WORDS, MAIN_GOAL_WORDS, SUB_GOAL_WORDS
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final, Literal

_DASHES: Final = "-–—−"
_DASH: Final = f"[{_DASHES}]"
_CAPITAL: Final = "A-ZÆØÅÄÖ"
_ROMAN: Final = "[IVX]{1,4}"
_DOTTED: Final = r"[0-9]{1,3}(?:(?:\.[0-9]{1,2})+(?:\.?[a-z])?|\.[a-h](?=[\s:)]))"
_LETTERED: Final = rf"[{_CAPITAL}]{{1,3}}{_DASH}?[0-9]{{1,3}}(?:\.[0-9]{{1,2}})*[a-z]?"
_LETTER_DOTTED: Final = rf"[{_CAPITAL}]{{1,3}}\.[0-9]{{1,2}}(?:\.[0-9]{{1,2}})*[a-z]?"
_NUMBER: Final = r"[0-9]{1,3}[a-zA-Z]?"
_TELLING: Final = rf"(?:{_LETTER_DOTTED}|{_LETTERED}|{_DOTTED}|[0-9]{{1,2}}[a-h])"
_ANY: Final = rf"(?:{_LETTER_DOTTED}|{_LETTERED}|{_DOTTED}|{_NUMBER}|{_ROMAN}|[{_CAPITAL}]|[a-h])"
# A dash is a mark between number and title only where it does not open a range or a compound.
_MARK: Final = rf"(?:\s*[.:)\]]+\s*(?:{_DASH}\s+)?|\s+{_DASH}\s*|\s*{_DASH}\s+)"
_END: Final = r"(?![\w%]|[.,][0-9])"
_TITLE: Final = r"(?P<title>\S.*)"
_MEASURE_WORDS: Final = (
    "tiltaket", "tiltak", "aktivitet", "measure", "action", "activity", "nummer", "nr", "no", "pkt", "punkt",
    "#",
)  # fmt: skip
_LABEL: Final = regex(
    rf"(?:{'|'.join(_MEASURE_WORDS)})\.?\s*(?:(?:nr|nummer|no)\.?\s*)?"
    rf"(?=[0-9]|[{_CAPITAL}a-h][-.0-9]|[{_CAPITAL}](?:\s*[.:)]|\s+{_DASH}|$))", re.IGNORECASE
)

_MEASURED: Final = regex(
    r"(?:mill|mrd|tusen|kr\b|%|prosent|årsverk|stilling|promille|liter|meter|km|kg|time|år|gang|gong)",
    re.IGNORECASE,
)
_ORDINAL: Final = regex(
    rf"(?:{MONTH}\b|(?:trinn|klass|årstrinn|årssteg|steg|linje|line|gang|gong|halvår|kvartal|tertial|etasje|verdens|verds"
    r"|plass|uke|veke|time|generasjon|dag|mai|desember)\w*)",
    re.IGNORECASE,
)
_YEAR_PART: Final = regex(r"[QH][1-4]$")
_TELLING_FIRST: Final = regex(
    rf"[(\[]?(?P<id>{_TELLING}){_END}(?P<mark>{_MARK}|\s+|$)(?P<title>.*)", re.DOTALL
)
_MARKED_FIRST: Final = regex(rf"[(\[]?(?P<id>{_ANY}){_END}(?P<mark>{_MARK}){_TITLE}", re.DOTALL)
_AFTER_WORD: Final = regex(
    rf"[(\[]?(?P<id>{_TELLING}|{_NUMBER}|[{_CAPITAL}]|{_ROMAN}|[a-h](?=\s*[.:)])){_END}(?P<mark>{_MARK}|\s+|$)(?P<title>.*)",
    re.DOTALL,
)


def split_id(text: str) -> tuple[str | None, str]:
    """The number that the group wrote before a measure's title, and the title without it.

    >>> split_id("Tiltak 4b – Kurs"), split_id("24 timers døgnhjelp")
    (('4b', 'Kurs'), (None, '24 timers døgnhjelp'))
    """
    text = visible(text).strip()
    label = _label(text)
    found = _AFTER_WORD.match(text, label.end()) if label else None
    if found and not _is_range(found):
        return _taken(found)
    return _bare(text)


def _label(text: str) -> re.Match[str] | None:
    """The word for a measure that a text begins with, where a number follows it."""
    return _LABEL.match(text) if text[:10].casefold().startswith(_MEASURE_WORDS) else None


_RUNNING: Final = regex(rf"(?P<id>[0-9]{{1,3}})\s+(?P<title>[{_CAPITAL}«\"].*)", re.DOTALL)


def are_numbered(titles: Iterable[str]) -> bool:
    """Whether all titles of a table begin with a number, each the next («1 Kurs», «2 Klubb»): alone,
    «3 Kurs» may be three courses."""
    numbers: list[int] = []
    for title in titles:
        title = visible(title).strip()
        found = _RUNNING.fullmatch(title) if title[:1].isdigit() else None
        if found is None:
            return False
        numbers.append(int(found["id"]))
    return len(numbers) >= 2 and all(after in (before + 1, 1) for before, after in pairwise(numbers))


def split_number(text: str) -> tuple[str | None, str]:
    """`split_id` where the titles are numbered: ``1 Kurs`` has the number 1."""
    found = _RUNNING.fullmatch(visible(text).strip())
    return _taken(found) if found else split_id(text)


def _bare(text: str) -> tuple[str | None, str]:
    """A number without a word before it: a telling one, or any with a mark after it."""
    if not _may_begin_with_number(text):
        return None, text
    for form in (_TELLING_FIRST, _MARKED_FIRST):
        found = form.match(text)
        if found and _is_id(found):
            return _taken(found)
    return None, text


def _may_begin_with_number(text: str) -> bool:
    """Whether a text begins as every number before a title does: with a digit behind some signs, or with
    one letter or a Roman number and a mark. Most titles do not, and are done with here."""
    if text[:5].isalpha() and text[1:5].islower():
        return False  # a word
    text = text[1:] if text.startswith(("(", "[")) else text
    letters = len(text) - len(text.lstrip("IVX")) or 1
    after = text[letters:].lstrip()
    return any(map(str.isdigit, text[:5])) or after.startswith((".", ":", ")", "]", *_DASHES))


def _taken(found: re.Match[str]) -> tuple[str, str]:
    return found["id"], found["title"].strip()


def _is_range(found: re.Match[str]) -> bool:
    """``3 – 5 kurs``: the dash goes on to another number."""
    return found["title"][:1].isdigit() and any(dash in found["mark"] for dash in _DASHES)


def _is_id(found: re.Match[str]) -> bool:
    """Whether the number is not a quantity (``1.5 millioner``), an ordinal (``1. juni``) or a quarter."""
    number, mark, title = found["id"], found["mark"].strip(), found["title"].strip()
    if _is_range(found) or (not mark and (_is_decimal(number, title) or _YEAR_PART.match(number))):
        return False
    if mark == ":" and title[:1].isdigit() and not found["mark"][-1:].isspace():
        return False  # «1:1-samtaler»
    if mark.startswith(".") and number.isdigit():
        glued = not found["mark"][-1:].isspace()
        return not _ORDINAL.match(title) and not (glued and not title[:1].isupper())
    return True


def _is_decimal(number: str, title: str) -> bool:
    """``1.5 millioner``, ``2a timer`` are no numbers of measures."""
    return bool(re.fullmatch(r"[0-9]+\.[0-9]+|[0-9]+[a-z]", number) and _MEASURED.match(title))


def split_goal(text: str, kind: Literal["main", "sub"]) -> tuple[str | None, str]:
    """A goal's number and its title, without the word for a goal before it.

    `kind` says which words are those: ``Hovedmål 1: Færre …``, ``Delmål 1.2 Flere …``.

    >>> split_goal("Hovudmål A – Trygg oppvekst", "main"), split_goal("Strategi for rus", "sub")
    (('A', 'Trygg oppvekst'), (None, 'Strategi for rus'))
    """
    text = visible(text).strip()
    end = end_of_word(text, GOAL_WORDS[kind])
    if end and (plain := _plainly_numbered(text[end:])):
        return plain
    label = _AFTER_GOAL_WORD.match(text, end) if end else None
    if label is None:
        return _goal_without_word(text)
    numbered = _AFTER_WORD.match(text, label.end())
    if numbered and label["mark"] is None and not _is_range(numbered):
        return _taken(numbered)
    if label["mark"] is None:
        return None, text
    rest = text[label.end() :].strip()
    return _goal_without_word(rest) if rest else (None, text)


def _goal_without_word(text: str) -> tuple[str | None, str]:
    """``1. Redusere …``, ``1.1 Flere …``, and ``1 Færre …`` where a capital begins the title."""
    number, title = _bare(text)
    plain = re.match(rf"(?P<id>[0-9]{{1,2}})\s+(?P<title>[{_CAPITAL}«].*)", text, re.DOTALL)
    return _taken(plain) if number is None and plain else (number, title)


GOAL_WORDS: Final = {
    "main": frozenset(MAIN_GOAL_WORDS + EITHER_GOAL_WORDS),
    "sub": frozenset(SUB_GOAL_WORDS + EITHER_GOAL_WORDS + MAIN_GOAL_WORDS),
}
_AFTER_GOAL_WORD: Final = regex(
    rf"(?:\s+(?:nr|nummer|no)\b\.?)?(?P<mark>\s*:|\s+{_DASH}(?=\s))?\s*", re.IGNORECASE
)


def end_of_word(text: str, words: frozenset[str]) -> int:
    """Where the longest of some words (in small letters) that a text begins with ends; 0 without any."""
    for length in _lengths(words).get(text[:1].casefold()[:1], ()):
        after = text[length : length + 1]
        if text[:length].casefold() in words and not (after.isalnum() or after == "_"):
            return length
    return 0


@cache
def _lengths(words: frozenset[str]) -> dict[str, list[int]]:
    """The lengths of the words, the longest first, by the letter they begin with."""
    found: dict[str, list[int]] = {}
    for length, letter in sorted({(len(word), word[0]) for word in words}, reverse=True):
        found.setdefault(letter, []).append(length)
    return found


def _plainly_numbered(rest: str) -> tuple[str, str] | None:
    """`` 1: Færre …`` after the word for a goal, as most write it; None for anything else."""
    number, colon, title = rest.removeprefix(" ").partition(": ")
    first, *more = number.split(".")
    is_number = number.isascii() and all(map(str.isdigit, (first, *more)))
    is_short = len(first) <= 3 and all(len(each) <= 2 for each in more)
    return (number, title.strip()) if colon and is_number and is_short and title[:1].isalpha() else None


def clean_id(value: CellValue) -> str | None:
    """The number in a column of numbers, as the group wrote it; None for a blank or a tick.

    Excel makes dates of ``1.2`` (this year's first of February) and of ``1.2.3`` (2003); they
    become ids again.
    """
    if value is None or isinstance(value, bool):
        return None
    if is_day(value):
        short = 2000 < value.year < 2020
        return f"{value.day}.{value.month}" + (f".{value.year - 2000}" if short else "")
    if isinstance(value, (int, float)):
        return f"{value:.10g}"
    return _clean_text(" ".join(visible(value).split()))


def _clean_text(text: str) -> str | None:
    label = _label(text)
    bare = text[label.end() :] if label else text
    tidy = re.sub(r"^[\s(\[#]+|[\s.:)\]]+$|\s*[-–—]$", "", bare)
    return tidy if any(character.isalnum() for character in tidy) else None
