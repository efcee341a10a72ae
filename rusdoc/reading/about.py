"""The plan's own facts: from a sheet `Om planen`, from lines above a table, from titles."""

from __future__ import annotations

import re
from functools import cache

from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place
from rusdoc.model.plan import About, Period, PlanStatus
from rusdoc.model.workbook import CellValue
from rusdoc.reading.grid import Grid, as_text
from rusdoc.reading.headings import normalise
from rusdoc.reading.values.owners import split_owners
from rusdoc.reading.values.years import find_period
from rusdoc.reading.words import ABOUT_LABELS, ABOUT_SHEETS
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from typing import Final, TypeAlias

KIND: Final = "rusmiddelpolitisk handlingsplan"
_ENOUGH_LABELS: Final = 3
_MUNICIPALITY: Final = regex(
    r"(?<![\w-])((?:[A-ZÆØÅÁČĐŊŠŦŽ][\w'’-]*)(?:(?:\s+(?:og|i)\s+|\s+|\s*[-–]\s*)[A-ZÆØÅÁČĐŊŠŦŽ][\w'’-]*)*)\s+(?:kommune|Kommune|KOMMUNE)\b"
)
_NO_NAME: Final = regex(
    r"\w*(?:plan|planen|program|tiltak|handlingsdel|tiltaksdel|tiltaksliste|strategi|logo)|for|i",
    re.IGNORECASE,
)
"""Words that stand before a municipality's name without being part of it."""
_PLAN_WORD: Final = regex(r"(?:plan(?:en|dokument)?\b|plan for\b|samfunnsdel)", re.IGNORECASE)
_ADOPTED: Final = regex(
    r"(?:vedtatt|vedteken|vedteke|adopted)\b[^\d]{0,80}(?P<day>\d{1,2}\.\s?(?:\d{1,2}\.\s?|\w+ )\d{4})"
    r"(?:.{0,30}?\bsak(?:snr|snummer)?\.?:?\s*(?P<case>[\w-]*\d+/\d+))?",
    re.IGNORECASE,
)
_LONGEST_LABEL: Final = 40


_Pair: TypeAlias = "tuple[int, str, CellValue, int]"


@frozen
class Facts:
    """Facts about the plan that are given from outside: options, or `rusdoc.toml`.

    `values` has them by the labels that `Om planen` would have (``Kommune``, ``Periode`` …), `file`
    is where they stand. What is given here goes before what the workbook says.
    """

    values: FrozenDict[str, CellValue] = FrozenDict()
    file: str | None = None

    def unknown(self) -> tuple[str, ...]:
        """The labels that `Om planen` does not have."""
        return tuple(label for label in self.values if normalise(label) not in _labels())

    def found(self) -> FactsFound:
        """The facts, as found at the place they were given."""
        found = FactsFound()
        for label, value in self.values.items():
            if name := _labels().get(normalise(label)):
                found.add(name, value, Place(self.file))
        return found


class FactsFound:
    """Facts as they are found, the first mention of each kept, with its cell."""

    def __init__(self) -> None:
        self.values: dict[str, CellValue] = {}
        self.places: dict[str, Place] = {}

    def add(self, name: str, value: CellValue, place: Place) -> None:
        """A fact and its cell; an empty value only says where the fact belongs."""
        if name not in self.places or (self.values.get(name) is None and value is not None):
            self.places[name] = place
            if value is not None:
                self.values[name] = value

    def text(self, name: str) -> str | None:
        """A fact as text, without doubled spaces."""
        words = as_text(self.values.get(name)).strip()
        return words or None


@cache
def _labels() -> dict[str, str]:
    return {label: name for name, labels in ABOUT_LABELS.items() for label in labels}


def is_about_sheet(grid: Grid) -> bool:
    """Whether a sheet is a list of facts, by its name or by its labels."""
    found = {name for _, name, _, _ in _pairs(grid, range(1, grid.height + 1))}
    if normalise(grid.sheet.name) in ABOUT_SHEETS:
        return bool(found)
    return len(found) >= _ENOUGH_LABELS


def facts_of_sheet(grid: Grid, file: str, rows: Iterable[int], found: FactsFound) -> set[int]:
    """Collect the facts on some rows of a sheet; the rows that held one."""
    used = set()
    for row, name, value, column in _pairs(grid, rows):
        found.add(name, value, Place(file, grid.sheet.name, grid.address(row, column)))
        used.add(row)
    return used


def facts_of_lines(texts: Iterable[str], place: Place, found: FactsFound) -> None:
    """Collect the facts on the title page of a Word document: «Periode: 2027–2030», «Utkast»,
    «Vedtatt av kommunestyret 18.06.2025, sak 31/25»."""
    for text in texts:
        pair = _inline(text)
        if pair and pair[1]:
            found.add(*pair, place)
        elif adopted := _ADOPTED.match(text):
            found.add("adopted_on", adopted["day"], place)
            found.add("adopted_case", adopted["case"], place)
        elif len(text.split()) <= 3 and _status_in(text) and normalise(text) not in _labels():
            found.add("status", text, place)


def _pairs(grid: Grid, rows: Iterable[int]) -> Iterator[tuple[int, str, CellValue, int]]:
    """Row, fact, value and the value's column for every name–value pair."""
    for row in rows:
        cells = list(grid.filled(row))
        names = [_labels().get(normalise(value)) if isinstance(value, str) else None for _, value in cells]
        if len(cells) > 2 and all(names) and normalise(grid.sheet.name) in ABOUT_SHEETS:
            for (column, _), name in zip(cells, names, strict=True):
                yield row + 1, str(name), grid.own(row + 1, column), column  # the values stand below
        elif len(cells) == 4 and names[0] and names[2]:
            yield from filter(None, (_pair(grid, row, cells[at : at + 2]) for at in (0, 2)))
        elif len(cells) > 1 and all(isinstance(v, str) and _inline(v) for _, v in cells):
            yield from filter(None, (_pair(grid, row, [cell]) for cell in cells))
        elif cells and len(cells) <= 4 and (pair := _pair(grid, row, cells)):
            yield pair


def _inline(text: str) -> tuple[str, str] | None:
    """The fact and the value of «Periode: 2027-2030», written in one cell."""
    label, colon, value = text.partition(":")
    label = label.strip()
    name = _labels().get(normalise(label)) if colon and len(label) <= _LONGEST_LABEL else None
    return (name, value.strip()) if name and "\n" not in label else None


def _pair(grid: Grid, row: int, cells: Sequence[tuple[int, CellValue]]) -> _Pair | None:
    """The fact that the first cell names, and its value: in the same cell or in the next."""
    column, text = cells[0]
    if not isinstance(text, str):
        return None
    if name := _labels().get(normalise(text)):
        value_at, value = cells[1] if len(cells) > 1 else (_next_column(grid, row, column), None)
        told = value is not None or text.rstrip().endswith(":") or grid.sheet.width > 1
        return (row, name, value, value_at) if told else None
    if inline := _inline(text):
        if inline[1]:
            return row, inline[0], inline[1], column
        return (row, inline[0], cells[1][1], cells[1][0]) if len(cells) > 1 else None
    return None


def _next_column(grid: Grid, row: int, column: int) -> int:
    merge = grid.merge(row, column)
    return (merge.right if merge else column) + 1


def municipality_in(text: str) -> str | None:
    """The municipality a line names: «Handlingsplan for Træna kommune 2027–2030» is Træna."""
    found = _MUNICIPALITY.search(text) if "kommune" in text.casefold() else None
    if not found:
        return None
    words = found[1].split()
    before = [at for at, word in enumerate(words[:-1]) if _NO_NAME.fullmatch(word)]
    words = words[before[-1] + 1 :] if before else words
    return in_small_letters(" ".join(words))


def in_small_letters(name: str) -> str:
    """A name in capitals as it is otherwise written: ``NORE OG UVDAL`` is Nore og Uvdal."""
    if not name.isupper() or len(name) < 4:
        return name
    small = re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name)
    return re.sub(r"(?<= )(?:Og|I)(?= )", lambda word: word[0].lower(), small)


def without_kommune(name: str) -> str:
    """A municipality's name without the word kommune."""
    bare = re.sub(
        r"^(?:kommunen?\s+)|\s+(?:kommune|herad|municipality)$", "", name.strip(), flags=re.IGNORECASE
    )
    return in_small_letters(bare.strip())


def names_plan(text: str) -> bool:
    """Whether a line is the title of a plan."""
    return bool(_PLAN_WORD.search(text)) and len(text) <= 150


def kind_of(title: str | None, plan_type: str | None) -> str:
    """What kind of plan it is, by its title."""
    words = f"{title or ''} {plan_type or ''}".casefold()
    if "økonomiplan" in words or "handlings- og økonomi" in words:
        return "økonomiplan"
    if "samfunnsdel" in words:
        return "samfunnsdel"
    if title and "rus" not in words and "alkohol" not in words:
        own = re.search(r"[\wæøå-]*plan\b", title.casefold())
        if own and own[0] not in (
            "plan",
            "handlingsplan",
            "kommunedelplan",
            "temaplan",
            "delplan",
            "tiltaksplan",
        ):
            return own[0]
    return KIND


def about_from(found: FactsFound) -> About:
    """The collected facts as typed values; a date that is not one is left out."""
    return About(
        plan_type=found.text("plan_type"),
        language=_language(found.text("language")),
        mandate=found.text("mandate"),
        case_number=found.text("case_number"),
        deadline=found.text("deadline"),
        project_leader=found.text("project_leader"),
        working_group=found.text("working_group"),
        reference_group=found.text("reference_group"),
        adopted_on=_day(found, "adopted_on"),
        adopted_case=found.text("adopted_case"),
        hearing_from=_day(found, "hearing_from"),
        hearing_until=_day(found, "hearing_until"),
        partners=tuple(without_kommune(n) for n in _names(found.text("partners"))),
        places=FrozenDict(found.places),
    )


def _names(text: str | None) -> tuple[str, ...]:
    if not text:
        return ()
    parts = split_owners(text, frozenset())
    return tuple(name for part in parts for name in re.split(r"\s+og\s+", part))


def _day(found: FactsFound, name: str) -> date | None:
    value = found.values.get(name)
    if value is None:
        return None
    from rusdoc.reading.values.dates import read_date

    return read_date(value)


def _language(text: str | None) -> str | None:
    words = (text or "").casefold()
    if "nynorsk" in words or words.strip() in ("nn", "nn-no"):
        return "nn"
    return "nb" if "bokmål" in words or words.strip() in ("nb", "nb-no") else None


def period_of(value: CellValue) -> Period | None:
    """The period a fact gives."""
    return find_period(as_text(value)) if value is not None else None


def status_of(found: FactsFound) -> PlanStatus | None:
    """The plan's status, by its own word or by its adoption date."""
    status = _status_in(found.values.get("status"))
    if status is None and found.text("status") is None and found.text("adopted_on"):
        return PlanStatus.ADOPTED if _day(found, "adopted_on") else None
    return status


def _status_in(value: CellValue) -> PlanStatus | None:
    if value is None:
        return None
    from rusdoc.reading.values.status import read_plan_status

    return read_plan_status(value)[0]
