"""The words of the field as data: concepts with their synonyms, nynorsk beside bokmål, abbreviations.

The tables stand in ``registers/norwegian`` (see its README for origin). Nothing is stemmed here.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

_FOLDER: Final = Path(__file__).parent / "norwegian"


class Concept(NamedTuple):
    """One thing that titles speak of, whatever word they use.

    `group` holds concepts of one sort (``målgruppe``, ``arena``, ``yrke``, ``form`` …), or says what
    part a word plays (``ord`` and ``svak`` carry little, ``starte``, ``lag`` … are phases of work).
    `near` names the concepts that a reader may take for this one.
    """

    name: str
    group: str
    near: tuple[str, ...]
    forms: tuple[str, ...]


@cache
def concepts() -> tuple[Concept, ...]:
    """Every concept of the table, in its order."""
    return tuple(
        Concept(name, group, tuple(near.split()), tuple(form.strip() for form in forms.split(",") if form))
        for name, group, near, forms in _rows("begreper.csv")
    )


@cache
def nynorsk_to_bokmaal() -> tuple[tuple[str, str], ...]:
    """Parts of words in nynorsk with the same in bokmål; ``^`` and ``$`` tie one to a word's ends."""
    return tuple((nynorsk, bokmaal) for nynorsk, bokmaal in _rows("nynorsk.csv"))


def ready_stems(code: Iterable[str]) -> dict[str, tuple[str, str]]:
    """What becomes of the words of the table: in bokmål, and the stem, as ``docs/make_stems.py`` wrote it.

    Empty when the nynorsk table, or the `code` (source files) that works it out, is not what it was then.
    """
    rows = (line.split(";") for line in _ready("stammer.csv", fingerprint(code)).splitlines())
    return {word: (plain or word, stem) for word, plain, stem in rows}


def ready_table(code: Iterable[str]) -> str:
    """The table of words as titles are looked up in it, as ``docs/make_stems.py`` wrote it.

    Empty when the tables of words, or the `code` (source files) that makes it, are not what they were then.
    """
    return _ready("oppslag.csv", fingerprint(code, "begreper.csv"))


def _ready(name: str, mark: str) -> str:
    """What follows the first line of a file that was made, if it was made of what is there now."""
    first, _, made = (_FOLDER / name).read_text(encoding="utf-8").partition("\n")
    return made.removesuffix("\n") if first.split(";")[0] == mark else ""


def fingerprint(code: Iterable[str], *tables: str) -> str:
    """Tells whether the nynorsk table, these tables or the source files have changed; the same everywhere."""
    files = (*(_FOLDER / name for name in ("nynorsk.csv", *tables)), *map(Path, code))
    return f"{crc32(''.join(file.read_text(encoding='utf-8') for file in files).encode()):08x}"


@cache
def abbreviations() -> dict[str, str]:
    """What stands before a full stop in shortened words (``komm``, ``ungd``) and what it is short for."""
    return {row[0]: row[1] for row in _rows("forkortelser.csv")}


@cache
def said_beside() -> dict[str, tuple[str, ...]]:
    """Concepts that say nothing in a title beside others, or a group of them: the pupils of a school."""
    return {concept: tuple(others.split()) for concept, others in _rows("selvsagt.csv")}


def _rows(name: str) -> list[list[str]]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.split(";") for line in lines[1:] if line and not line.startswith("#")]
