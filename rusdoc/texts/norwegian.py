"""Amounts, dates and lists as people write them in Norway (and in English where asked)."""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.texts import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Final, Literal, TypeAlias

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"

_MONTHS: Final[dict[Language, tuple[str, ...]]] = {
    "nb": (
        "januar", "februar", "mars", "april", "mai", "juni", "juli",
        "august", "september", "oktober", "november", "desember",
    ),
    "nn": (
        "januar", "februar", "mars", "april", "mai", "juni", "juli",
        "august", "september", "oktober", "november", "desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_NUMBERS: Final[dict[Language, tuple[str, ...]]] = {
    "nb": ("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    "nn": ("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    "en": ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
}

Gender: TypeAlias = "Literal['common', 'neuter']"
_ONE: Final[dict[Language, dict[Gender, str]]] = {
    "nb": {"common": "én", "neuter": "ett"},
    "nn": {"common": "éin", "neuter": "eitt"},
    "en": {"common": "one", "neuter": "one"},
}


@frozen
class Noun:
    """A noun that is counted: one of it, several of it, and its gender in Norwegian."""

    one: str
    several: str
    gender: Gender = "neuter"


MEASURE: Final[dict[Language, Noun]] = {
    "nb": Noun("tiltak", "tiltak"),
    "nn": Noun("tiltak", "tiltak"),
    "en": Noun("measure", "measures"),
}
MAIN_GOAL: Final[dict[Language, Noun]] = {
    "nb": Noun("hovedmål", "hovedmål"),
    "nn": Noun("hovudmål", "hovudmål"),
    "en": Noun("main goal", "main goals"),
}
SUB_GOAL: Final[dict[Language, Noun]] = {
    "nb": Noun("delmål", "delmål"),
    "nn": Noun("delmål", "delmål"),
    "en": Noun("sub-goal", "sub-goals"),
}
PLAN: Final[dict[Language, Noun]] = {
    "nb": Noun("plan", "planer", "common"),
    "nn": Noun("plan", "planar", "common"),
    "en": Noun("plan", "plans"),
}
OTHER_PLAN: Final[dict[Language, Noun]] = {
    "nb": Noun("annen plan", "andre planer", "common"),
    "nn": Noun("annan plan", "andre planar", "common"),
    "en": Noun("other plan", "other plans"),
}
_AND: Final[dict[Language, str]] = {"nb": "og", "nn": "og", "en": "and"}


def number(value: int | float, language: Language = "nb") -> str:
    """A number grouped by threes: ``50 000``, ``0,5``; the space does not break a line.

    Språkrådet asks for a (no-break) space between the groups and a decimal comma.
    """
    separator, point = (",", ".") if language == "en" else (NO_BREAK_SPACE, ",")
    whole = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    sign = "−" if whole.startswith("-") else ""
    integer, _, fraction = whole.lstrip("-").partition(".")
    # Four digits stand together: 2500, but 12 500 (Språkrådet, «Tall, tid og dato»).
    grouped = (
        integer.replace(",", separator) if len(integer) > 5 or language == "en" else integer.replace(",", "")
    )
    return sign + grouped + (point + fraction if fraction else "")


def kroner(amount: int, language: Language = "nb") -> str:
    """Whole kroner: ``50 000 kr`` (English: ``NOK 50,000``)."""
    if language == "en":
        return f"NOK{NO_BREAK_SPACE}{number(amount, language)}"
    return f"{number(amount, language)}{NO_BREAK_SPACE}kr"


def long_date(day: date, language: Language = "nb") -> str:
    """``23. november 2026`` (English: ``23 November 2026``)."""
    dot = "" if language == "en" else "."
    return f"{day.day}{dot}{NO_BREAK_SPACE}{_MONTHS[language][day.month - 1]} {day.year}"


def listing(items: Sequence[str], language: Language = "nb") -> str:
    """``NAV, Helsestasjonen og skolen``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_AND[language]} {items[-1]}"


def years(values: Sequence[int]) -> str:
    """Years as in a table: ``2027–2030``, ``2027, 2029``."""
    return ", ".join(_year_runs(values))


def year_listing(values: Sequence[int], language: Language = "nb") -> str:
    """Years as in running text: ``2027–2030``, ``2027 og 2029``."""
    return listing(_year_runs(values), language)


def _year_runs(values: Sequence[int]) -> list[str]:
    runs: list[list[int]] = []
    for year in sorted(set(values)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]


def percent(value: int | float, language: Language = "nb") -> str:
    """``50 %`` with a space that does not break (English: ``50%``)."""
    return f"{number(value, language)}{'' if language == 'en' else NO_BREAK_SPACE}%"


def millions(amount: int, language: Language = "nb") -> str:
    """An amount in millions with one decimal, for running text where that is near enough: ``1,2 mill. kr``.

    Amounts under a million are written out, as nobody says «0,1 mill.» of 50 000.
    """
    if abs(amount) < 1_000_000:
        return kroner(amount, language)
    tenths = (abs(amount) + 50_000) // 100_000 * (1 if amount > 0 else -1)  # halves away from zero
    figure = number(tenths / 10, language)
    if language == "en":
        return f"NOK{NO_BREAK_SPACE}{figure}{NO_BREAK_SPACE}million"
    return f"{figure}{NO_BREAK_SPACE}mill.{NO_BREAK_SPACE}kr"


def number_word(value: int, gender: Gender = "neuter", language: Language = "nb") -> str:
    """A number as it stands in running text: up to twelve in words, then in figures."""
    if value == 1:
        return _ONE[language][gender]
    words = _NUMBERS[language]
    return words[value - 2] if 2 <= value < len(words) + 2 else number(value, language)


def counted(value: int, noun: dict[Language, Noun], language: Language = "nb", *, words: bool = True) -> str:
    """How many of something: ``ett hovedmål``, ``tre delmål``, ``14 tiltak``.

    With ``words=False`` the number is in figures, as in a table: ``1 tiltak``.
    """
    forms = noun[language]
    figure = number_word(value, forms.gender, language) if words else number(value, language)
    return f"{figure} {forms.one if value == 1 else forms.several}"


def sentence(words: str) -> str:
    """The words with a capital first letter: ``ett tiltak …`` becomes ``Ett tiltak …``."""
    return words[:1].upper() + words[1:]


def uncapitalised(words: str) -> str:
    """The words with a small first letter, for use inside a sentence; ``NAV-plan`` stays as it is."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def genitive(name: str, language: Language = "nb") -> str:
    """``Trænas``, ``Moss’``: an -s, or only an apostrophe after s, x and z (Språkrådet)."""
    if language == "en":
        return f"{name}’s"
    return f"{name}’" if name[-1:].casefold() in ("s", "x", "z") else f"{name}s"


# «kommune» in Norwegian and in the Sami and Kven languages: such a name is already whole.
_MUNICIPALITY_WORDS: Final = ("kommun", "gielda", "suohkan", "tjïelte", "tjielte", "komuuni", "municipality")


def municipality_name(name: str, language: Language = "nb") -> str:
    """``Træna kommune``. A name that says it already, or a full double name with its Sami word, is kept.

    >>> municipality_name("Unjárgga gielda – Nesseby kommune")
    'Unjárgga gielda – Nesseby kommune'
    """
    name = " ".join(name.split())
    if not name or any(word in name.casefold() for word in _MUNICIPALITY_WORDS):
        return name
    return f"{name} Municipality" if language == "en" else f"{name} kommune"
