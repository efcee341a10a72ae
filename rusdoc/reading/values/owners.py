"""The owners in a cell: units apart from one another, and ` og ` only between known names."""

from __future__ import annotations

import re
from functools import lru_cache

from rusdoc.reading.values.text import fold, visible
from rusdoc.reading.values.years import split_owner_and_years
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Final

# The slash of «v/ Kari», «m/ NAV» and «c/o» belongs to its word, that of «24/7» to its number.
_SEPARATOR: Final = regex(
    r"\bog\s*/\s*eller\b|\band\s*/\s*or\b|(?<!\bv)(?<!\bm)(?<!\bc)(?:(?<![0-9])/|/(?![0-9]))|[,;+&\n]"
    r"|\b(?:i samarbeid|i samråd|sammen|saman|together|in cooperation)\s+(?:med|with)\b|\bi samarbeid m/",
    re.IGNORECASE,
)
_MARK: Final = regex(r"[,;+&\n]")
"""All that `_SEPARATOR` finds where there is neither a slash nor one of its words."""
_JOINING: Final = regex(
    r"/|samarbeid|samråd|sammen|saman|together|cooperation",
    re.IGNORECASE,
    needs=("/", "samarbeid", "samråd", "sammen", "saman", "together", "cooperation"),
)
_AND: Final = regex(r"\s+(?:og|and|samt)\s+", re.IGNORECASE, needs=(" og ", " and ", " samt "))
_OTHERS: Final = regex(
    r"[\s,]*(?<!\w)(?:m\.?\s?fl\.?|m\.?\s?m\.?|m\.?\s?v\.?|o\.\s?a\.?|osv\.?|etc\.?|(?:og|and)\s+(?:andre|others)|med\s+fleire?)\s*$"
    r"|[\s,]*\bmed\s+flere\s*$",
    re.IGNORECASE,
)
_ENDS: Final = (
    "fl", "mm", "m m", "m.m", "m. m", "mv", "m v", "m.v", "m. v", "o.a", "o. a", "osv", "etc",
    "andre", "others", "flere", "fleir", "fleire",
)  # fmt: skip
"""What `_OTHERS` ends with."""
_BULLETS: Final = "-–—•*·▪◦‣●○"
_BULLET: Final = regex(rf"^\s*(?:[{_BULLETS}]+\s*|[0-9]{{1,2}}[.)]\s+)")
_LABEL: Final = regex(
    r"^\s*(?:hoved|hovud|med)?ansvar\w*(?:\s+enhet|\s+eining)?\s*:\s*", re.IGNORECASE, needs=(":",)
)


@lru_cache(maxsize=4096)
def split_owners(text: str, alone: frozenset[str]) -> tuple[str, ...]:
    """The owners in `text`, as written and each once. `alone` is from `names_standing_alone`.

    >>> split_owners("NAV og skolen, Psykisk helse og rus", frozenset({"nav", "skolen"}))
    ('NAV', 'skolen', 'Psykisk helse og rus')
    """
    found: dict[str, str] = {}
    for piece in _pieces(text):
        for name in _names(piece, alone):
            found.setdefault(_key(name), name)
    return tuple(found.values())


def names_standing_alone(cells: Iterable[str]) -> frozenset[str]:
    """The names (lower case) that stand by themselves in these owner cells, also before a year.

    A piece with ` og ` in it counts too, so that ``Psykisk helse og rus`` is known as a name.
    """
    owners = (split_owner_and_years(cell)[0] for cell in dict.fromkeys(cells))
    return frozenset(_key(piece) for owner in owners if owner for piece in _pieces(owner))


def _key(name: str) -> str:
    return " ".join(fold(name).split())


def _pieces(text: str) -> Iterator[str]:
    """What stands between the separators, outside parentheses, tidied; never blank."""
    for piece in _cut(visible(text).replace("\r", "\n")):
        tidy = _tidy(piece)
        if any(character.isalnum() for character in tidy):
            yield tidy


def _cut(text: str) -> Iterator[str]:
    start = 0
    inside = _inside_parentheses(text)
    for match in (_SEPARATOR if _JOINING.search(text) else _MARK).finditer(text):
        if not inside[match.start()]:
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]


def _inside_parentheses(text: str) -> list[bool]:
    """For each character, whether it stands in parentheses; one that is never closed protects nothing."""
    inside = [False] * len(text)
    opened: list[int] = []
    for position, character in enumerate(text):
        if character in "([":
            opened.append(position)
        elif character in ")]" and opened:
            first = opened.pop()
            inside[first : position + 1] = [True] * (position + 1 - first)
    return inside


def _tidy(piece: str) -> str:
    has_bullet = piece.lstrip().startswith((*_BULLETS, *"0123456789"))
    tidy = _LABEL.sub("", _BULLET.sub("", piece) if has_bullet else piece)
    return _without_others(" ".join(tidy.split())).strip(" .:–—-")


def _without_others(text: str) -> str:
    """The text without «m.fl.», «og andre» and the like at its end."""
    is_open = text.casefold().rstrip(" .").endswith(_ENDS)
    return _OTHERS.sub("", text) if is_open else text


def _names(piece: str, alone: frozenset[str]) -> list[str]:
    """The piece cut at ` og ` where every part is a known name: as many parts as that allows."""
    joints = list(_AND.finditer(piece))
    ways = (
        _ways(piece, [(joint.start(), joint.end()) for joint in joints], alone) if len(joints) < 12 else None
    )
    return ways or [piece]


def _ways(text: str, joints: list[tuple[int, int]], alone: frozenset[str]) -> list[str] | None:
    for index, (start, end) in enumerate(joints):
        name = _without_others(text[:start]).strip()
        if _key(name) in alone:
            shifted = [(left - end, right - end) for left, right in joints[index + 1 :]]
            rest = _ways(text[end:], shifted, alone)
            if rest:
                return [name, *rest]
    return [text] if _key(text) in alone else None
