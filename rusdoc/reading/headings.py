"""What one column heading says: which field, which budget year, in which unit."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rusdoc.frozen import frozen
from rusdoc.reading.words import (
    EITHER_GOAL_WORDS,
    HEADINGS,
    MAIN_GOAL_WORDS,
    STEMS,
    SUB_GOAL_WORDS,
    Field,
)
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final, Literal, TypeAlias

    from rusdoc.model.workbook import CellValue

Basis: TypeAlias = "Literal['yearly', 'total']"

_MANY: Final = 3
"""So many letters at the beginning tell most texts from headings."""
LONGEST_HEADING: Final = 80
"""A longer text is no heading; it is somebody's sentence."""

_PARENTHESIS: Final = regex(r"[(\[][^)\]]*[)\]]")
_HYPHENATED: Final = regex(r"(\w)-\s+(\w)")
"""By hand, at the end of a line."""
_WORDS: Final = regex(r"[\w#]+")
_BETWEEN_WORDS: Final = b" \n\t!\"$%&'*+,-./:;<=>?@\\^`{|}~"
"""What stands between words and hides nothing, as parentheses do."""
_YEAR: Final = regex(r"(?<!\d)(20\d\d)(?!\d)", needs=("20",))
_YEAR_RANGE: Final = regex(r"(?<!\d)20\d\d\s*(?:[-–—/]|til)\s*(?:20)?\d\d(?!\d)", needs=("20",))
_THOUSANDS: Final = regex(
    r"(?:\b(?:i|kr|kroner|nok)[\s.]*)?(?:\bhele\s+|\bheile\s+)?"
    r"(?:(?<!\d)1[\s.,\u00a0\u202f\u2009]?000(?!\d)|\btusen|\btusend)(?:\s*-?\s*(?:kr|kroner|nok))?"
    r"|\b(?:tkr|kkr|tnok|knok|t\.\s?kr)\b"
    r"|\b(?:nok|kr)\s?['’]?000",
    re.IGNORECASE,
    needs=("000", "tusen", "tkr", "kkr", "tnok", "knok", "t."),
)
_MILLIONS: Final = regex(
    r"(?:\bi\s+)?\b(?:mill(?:ion(?:er|ar|s)?)?\b\.?|mnok\b|mkr\b|mio\b\.?)(?:\s*(?:kr\b|kroner\b|nok\b))?",
    re.IGNORECASE,
    needs=("mill", "mnok", "mkr", "mio"),
)
_KRONER: Final = regex(r"\b(?:kr|kroner|nok)\b", re.IGNORECASE, needs=("kr", "nok"))
_YEARLY: Final = regex(
    r"\bårl(?:ig|eg)|\b(?:per|pr)\.?\s*år|/\s*år\b|\b(?:hvert|kvart)\s+år|\bp\.\s?a\."
    r"|\bannual|\byearly|\bper year|\bårskostnad|\bårsbudsjett",
    re.IGNORECASE,
    needs=(
        "årl", "per", "pr.", "pr ", "prår", "/år", "/ år", "hvert", "kvart", "p.", "annual", "yearly",
        "årskostnad", "årsbudsjett",
    ),
)  # fmt: skip
_TOTAL: Final = regex(
    r"\btotal|\bsamle[ta]\b|\bsamla\b|\bi alt\b|\b(?:til\s?sammen|til\s?saman)\b"
    r"|\b(?:hele|heile) (?:plan)?perioden|\binvestering|\bengangs|\beingongs|\bwhole period",
    re.IGNORECASE,
    needs=(
        "total", "saml", "i alt", "sammen", "saman", "perioden", "investering", "engangs", "eingongs",
        "whole period",
    ),
)  # fmt: skip
_PARTS: Final = regex(r"\s*(?:[/&+,|]|\bog\b|\band\b)\s*", needs=("/", "&", "+", ",", "|", "og", "and"))
_MONEY_WORDS: Final = frozenset(
    {"", "b", "øp", "økonomiplan", "hp", "budsjettår", "kr", "beløp", "tal", "tall"}
)
_CONTENT: Final = regex(
    r"\s*(?:"
    + "|".join((*MAIN_GOAL_WORDS, *SUB_GOAL_WORDS, *EITHER_GOAL_WORDS, "tiltak", "measure", "action"))
    + r")\s*(?:nr\.?\s*)?[A-ZÆØÅ]?[0-9][\w.]*\s*\W?\s*[^\W\d]{2}"
    r"|[^:]{2,40}:\s*[^\W\d]{2}|\s*(?:antall?|tal(?:et)? på|number of|count of)\b",
    re.IGNORECASE,
    needs=(*"0123456789", ":", "antal", "tal på", "talet på", "number of", "count of"),
)  # fmt: skip
"""What begins as a heading but goes on as content (or counts): «Tiltak 1a: Kurs», «Ansvar: NAV»."""
_YEAR_FIELDS: Final = frozenset({Field.YEARS, Field.START, Field.END})


@frozen
class Heading:
    """A heading understood. `scale` is None when the heading says nothing about the unit."""

    field: Field
    year: int | None = None
    scale: int | None = None
    basis: Basis | None = None


def normalised(text: str) -> str:
    """`normalise` for texts of which each is met once."""
    plain = text.casefold()
    if plain.replace(" ", "").isalnum():
        return " ".join(plain.split())
    bare = _PARENTHESIS.sub(" ", plain) if "(" in plain or "[" in plain else plain
    bare = bare.replace("\u00ad", "")
    bare = _HYPHENATED.sub(r"\1\2", bare) if "-" in bare else bare
    return " ".join(_WORDS.findall(bare))


def spelling(text: str) -> str:
    """`normalised` without its spaces, for less: to see which of many texts may be the same."""
    spelt = text.casefold().encode().translate(None, _BETWEEN_WORDS).decode()
    return spelt if spelt.isalnum() else normalised(text).replace(" ", "")


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """A heading or label without case, punctuation, parentheses and doubled spaces."""
    return normalised(text)


def scale_of(text: str) -> int | None:
    """The unit a heading or note gives its amounts: 1 000, 1 000 000, 1 (kroner), or None."""
    if _THOUSANDS.search(text):
        return 1_000
    if _MILLIONS.search(text):
        return 1_000_000
    return 1 if _KRONER.search(text) else None


def basis_of(text: str) -> Basis | None:
    """Whether a heading or note says that its amounts are yearly or in total."""
    if _YEARLY.search(text):
        return "yearly"
    return "total" if _TOTAL.search(text) else None


def plain_headings(texts: Iterable[CellValue]) -> frozenset[CellValue]:
    """Those of a sheet's texts that are headings as they stand in the table of words."""
    phrases = _phrases()
    beginnings = {phrase[:_MANY] for phrase in phrases}
    return frozenset(
        text
        for text in texts
        if isinstance(text, str)
        and len(text) <= LONGEST_HEADING
        and ((first := text[:_MANY].casefold()[:_MANY]) in beginnings or not first.isalpha())
        and " ".join(text.casefold().split()).strip(" .:") in phrases
    )


@lru_cache(maxsize=4096)
def is_plain_heading(text: str) -> bool:
    """Whether a text is a heading as it stands in the table of words, seen at a glance."""
    return " ".join(text.casefold().split()).strip(" .:") in _phrases()


@lru_cache(maxsize=4096)
def recognise(text: str, *, fuzzy: bool = True, stems: bool = True) -> Heading | None:
    """The field a heading names; None when no word of the table is like it.

    Without `fuzzy`, misspelt words are not; without `stems`, only the table's own phrases are.
    """
    if not text or len(text) > LONGEST_HEADING or _CONTENT.match(text):
        return None
    scale, basis = scale_of(text), basis_of(text)
    bare = _THOUSANDS.sub(" ", _YEAR_RANGE.sub(" ", text))
    bare = _MILLIONS.sub(" ", bare) if scale == 1_000_000 else bare
    years = set(_YEAR.findall(bare))
    words = normalise(_YEAR.sub(" ", bare)) or normalise(
        _YEAR.sub(" ", bare).replace("(", " ").replace(")", " ")
    )
    field = _field(words, bare, fuzzy=fuzzy, stems=stems)
    if len(years) == 1 and (field in (Field.COST, Field.SUM, Field.YEARS) or words in _MONEY_WORDS):
        return Heading(Field.BUDGET_YEAR, int(next(iter(years))), scale, basis)
    if field is None and scale is not None and not words:
        field = Field.COST
    if field is Field.COST and basis is None and _PARTS.search(text) and _says_per_year(text):
        basis = "yearly"
    return Heading(field, None, scale, basis) if field else None


def _says_per_year(text: str) -> bool:
    return bool(re.search(r"/\s*år\b", text, re.IGNORECASE))


def _field(words: str, text: str, *, fuzzy: bool, stems: bool) -> Field | None:
    found = (
        _phrases().get(words)
        or _phrases().get(words.replace("aa", "å"))
        or _combined(text, fuzzy=fuzzy, stems=stems)
    )
    found = found or (_by_stem(words) if stems else None)
    return found or (_alike(words) if fuzzy else None)


@cache
def _phrases() -> dict[str, Field]:
    return {phrase: field for field, phrases in HEADINGS.items() for phrase in phrases}


def _combined(text: str, *, fuzzy: bool, stems: bool) -> Field | None:
    """Two fields under one heading: `Ansvar/gjennomføringsår`, `Kommentar/effekt`."""
    parts = [normalise(part) for part in _PARTS.split(_PARENTHESIS.sub(" ", text.casefold()))]
    if len(parts) < 2:
        return None
    found = [
        _phrases().get(part) or (_by_stem(part) if stems else None) or (_alike(part) if fuzzy else None)
        for part in parts
    ]
    return _together(field for field in found if field) if stems or all(found) else None


def _together(fields: Iterable[Field]) -> Field | None:
    kinds = list(dict.fromkeys(fields))
    if not kinds:
        return None
    both = set(kinds)
    if Field.OWNERS in both and both & _YEAR_FIELDS:
        return Field.OWNER_YEAR
    if Field.EFFECT in both and both <= {Field.EFFECT, Field.COMMENT, Field.DESCRIPTION}:
        return Field.EFFECT
    if Field.EFFECT in both and both <= {Field.EFFECT, Field.GOAL}:
        return Field.EFFECT
    if both <= {Field.STATUS, Field.YEARS} and Field.STATUS in both:
        return Field.STATUS
    if both == {Field.START, Field.END}:
        return Field.YEARS
    for field in (Field.TITLE, Field.COST, Field.CATEGORY):
        if field in both:
            return field
    return kinds[0]


def _by_stem(words: str) -> Field | None:
    tokens = words.split()
    if not tokens or len(tokens) > 7:
        return None
    for field, stems in STEMS:
        if any(stem in token for token in tokens for stem in stems):
            return field
    return None


@lru_cache(maxsize=2048)
def _alike(words: str) -> Field | None:
    """A phrase with one or two letters wrong; short words must be right."""
    slips = 0 if len(words) < 5 else 1 if len(words) < 8 else 2 if len(words) < 14 else 3
    if not slips:
        return None
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    best = process.extractOne(words, _phrases().keys(), scorer=OSA.distance, score_cutoff=slips)
    return _phrases()[best[0]] if best else None
