"""The municipalities of Norway by name, read from the lists in this folder (origin: its README)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from rusdoc.frozen import frozen

_FOLDER: Final = Path(__file__).parent


@frozen
class Municipality:
    """A municipality: its name, its other official names, and how surely a text means it.

    `ordinary`: the name is an ordinary word or surname too. `former`: it has been merged into another.
    `town`: a town that people travel to, and so name for other reasons.
    """

    name: str
    other_names: tuple[str, ...] = ()
    ordinary: bool = False
    former: bool = False
    town: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every official name, the Norwegian one first."""
        return (self.name, *self.other_names)


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Those of today and, from older plans, those that are no more; each name once."""
    today = {each.name: each for each in _today()}
    former = (name for name in _lines("tidligere.txt") if name not in today)
    ordinary = _ordinary()
    return (*today.values(), *(Municipality(name, (), name in ordinary, True) for name in former))


def _today() -> Iterator[Municipality]:
    from csv import DictReader

    rows = DictReader(_text("kommunenavn.csv").splitlines(), delimiter=";")
    ordinary, towns = _ordinary(), frozenset(_lines("byer.txt"))
    for row in rows:
        others = tuple(name.strip() for name in row["andre_offisielle_navn"].split(";") if name.strip())
        name = row["navn"]
        yield Municipality(name, others, name in ordinary, town=name in towns)


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(_lines("vanlige_ord.txt"))


def _lines(file: str) -> Iterator[str]:
    lines = (line.strip() for line in _text(file).splitlines())
    return (line for line in lines if line and not line.startswith("#"))


def _text(file: str) -> str:
    return (_FOLDER / file).read_text(encoding="utf-8-sig")
