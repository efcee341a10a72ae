"""References to other plans and measures: a column of them, or ``jf.`` and ``se`` in running text."""

from __future__ import annotations

import re
from functools import lru_cache

from rusdoc.reading.values.text import fold, visible
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final

_INTRODUCED: Final = regex(
    r"(?<![\w.])(?:jf\.?|jfr\.?|jamfør|jamf\.?|jmf\.?|cf\.?|jevnfør|(?P<look>se|sjå|see))(?!\w)\s*:?\s*(?:også|òg|og|also)?\s+",
    re.IGNORECASE,
)
_ID: Final = r"(?:[A-ZÆØÅa-zæøå]{0,3}-?[0-9]{1,3}(?:\.[0-9]{1,3})*[a-z]?)"
_ABBREVIATION: Final = regex(r"(?:\b(?:nr|pkt|kap|kl|bl\.?a|s|st|meld|mfl|m\.?fl|ca))$", re.IGNORECASE)
_PART_WORDS: Final = (
    "tiltak",
    "delmål",
    "hovedmål",
    "hovudmål",
    "mål",
    "punkt",
    "pkt",
    "kap",
    "kapittel",
    "measure",
    "goal",
)
_PLAN_WORD: Final = regex(
    r"(?:plan|planen|program|programmet|strategi|strategien|samfunnsdel|samfunnsdelen|samfunnsdelens)\b",
    re.IGNORECASE,
)
_LAW: Final = regex(r"§|\b\w*(?:loven|lova|lov|forskrift\w*|rundskriv\w*)\b", re.IGNORECASE)
# Where a sentence goes on after its reference: «jf. tiltak 2.3 som gir …».
_GOES_ON: Final = frozenset(
    ("som", "der", "slik", "hvor", "kor", "fordi", "når", "med", "vil", "skal", "er", "gir", "gjev",
     "blir", "sånn", "men",
     "hvis", "dersom", "har", "kan", "which", "that", "where", "is", "will", "with")
)  # fmt: skip
_SMALL: Final = frozenset(("og", "eller", "samt", "and", "or", "i", "for", "av", "på", "om"))


@lru_cache(maxsize=4096)
def read_references(text: str, own_column: bool) -> tuple[str, ...]:
    """The references in `text`, as written and each once.

    In a column of their own each line or part between semicolons is one (and parts between
    commas where each of them is whole); in running text only what ``jf.`` or ``se`` introduces.
    """
    text = visible(text)
    found = _in_column(text) if own_column else _in_sentences(text)
    return tuple(dict.fromkeys(reference for reference in found if any(map(str.isalnum, reference))))


def _in_column(text: str) -> Iterator[str]:
    for piece in re.split(r"[;\r\n]+", text):
        tidy = re.sub(r"^[\s•*·▪–—-]+", "", " ".join(piece.split()))
        introduced = _INTRODUCED.match(tidy)
        tidy = tidy[introduced.end() :] if introduced else tidy
        yield from map(_trimmed, _list(tidy))


def _list(text: str) -> list[str]:
    """The text's parts where commas (and a last ` og `) clearly make a list, else the text whole."""
    for pattern in (r",\s+(?:og\s+)?|\s+og\s+", r",\s+"):
        parts = re.split(pattern, text)
        if len(parts) > 1 and _is_list(parts):
            return parts
    return [text]


def _is_list(parts: list[str]) -> bool:
    firsts = [fold(part.split(" ")[0]).strip(".:") if part else "" for part in parts]
    if all(first in _PART_WORDS for first in firsts) or all(re.fullmatch(_ID, part) for part in parts):
        return all(map(_has_number, parts))
    begins = all(
        part[:1].isupper() and first not in _PART_WORDS for part, first in zip(parts, firsts, strict=True)
    )
    numbered = all(map(_has_number, parts))
    plans = all(_PLAN_WORD.search(part) for part in parts)
    return begins and (numbered or plans)


def _has_number(text: str) -> bool:
    return bool(re.search(r"[0-9]", text))


def _in_sentences(text: str) -> Iterator[str]:
    flat = " ".join(text.split(" "))
    for introduced in _INTRODUCED.finditer(flat):
        clause = _clause(flat[introduced.end() :])
        reference = _trimmed(_phrase(clause))
        if _is_reference(reference, looked=introduced["look"] is not None):
            yield from map(_trimmed, _list(reference))


def _clause(text: str) -> str:
    """Up to the punctuation that closes it; a dot inside a number or after ``kap`` closes nothing."""
    for mark in re.finditer(r"[.;:!?)\]\n]", text):
        before, after = text[: mark.start()], text[mark.end() : mark.end() + 1]
        dotted = mark.group() == "." and (after.isalnum() or _ABBREVIATION.search(before))
        if not dotted and not (mark.group() == ")" and "(" in before):
            return before
    return text


def _phrase(clause: str) -> str:
    """The reference at the clause's start: until the sentence goes on with something else."""
    taken: list[str] = []
    numbered = False
    for word in clause.split():
        bare = fold(word).strip(",")
        after_comma = bool(taken) and taken[-1].endswith(",")
        is_number = bool(re.fullmatch(_ID + r"|[0-9]{4}(?:[-–—/][0-9]{2,4})?", word.strip(",()«»")))
        continues = is_number or bare in _PART_WORDS or (word[:1].isupper() and _PLAN_WORD.search(clause))
        if bare in _GOES_ON or (after_comma and not continues):
            break
        if numbered and not continues and bare not in _SMALL and not bare.startswith(_PART_WORDS):
            break
        taken.append(word)
        numbered = numbered or (is_number and not re.match("[0-9]{4}", word))
    while taken and fold(taken[-1]).strip(",") in _SMALL:
        taken.pop()
    return " ".join(taken)


def _trimmed(text: str) -> str:
    return text.strip().rstrip(" ,.:;").strip()


def _is_reference(text: str, *, looked: bool) -> bool:
    """Whether the words name a plan or a measure; ``se`` is also just «see», and a law is no plan."""
    if not text or _LAW.search(text):
        return False
    firsts = {fold(word).strip(".,") for word in text.split()}
    names = bool(_PLAN_WORD.search(text)) or bool(firsts & set(_PART_WORDS))
    if looked:
        return names and (_has_number(text) or bool(_PLAN_WORD.search(text)))
    return names or _has_number(text)
