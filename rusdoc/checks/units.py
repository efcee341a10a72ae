"""One unit under several names: NAV, Nav Træna and NAV-kontoret are one owner, with one frame.

    >>> units = units_of(plans)
    >>> units.same("NAV", "NAV-kontoret i Træna"), units.name("Nav Træna")
    (True, 'NAV')

Two names are one unit when they are alike without their ending, the municipality's name and the words
that any unit may carry (kontor, avdeling, sektor, tjeneste, leder), or when an owner list says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from rusdoc.checks.inflection import bokmaal, stem
from rusdoc.checks.phrasing import is_vague_owner
from rusdoc.checks.sameness_words import written_out
from rusdoc.model.plan import Plan
from rusdoc.regex import regex
from rusdoc.registers.municipalities import municipalities

_WORD: Final = regex(r"[^\W_]+")
_NAV_OF_SEVERAL: Final = regex(
    r"(?i:nav)(?:-kontoret(?: i)?)?(?P<where>"
    r"(?: (?!(?i:arbeids|hjelpemid|fylke|region|marked|tiltak|senter|økonomi))"
    r"[A-ZÆØÅ][\wæøå-]*(?: og(?= [A-ZÆØÅ]))?){1,3})",
    needs=("nav",),
)
"""A municipality has one NAV office, also where it shares it: NAV Vest-Telemark, NAV Værnes.
One that is named after another municipality is that one's, or the host's of a shared office."""
_SHORTENED: Final = regex(r"(\w+)\.")
_ANY_UNIT: Final = (
    "kontor", "avdeling", "sektor", "enhet", "etat", "seksjon", "tjeneste", "tjenesteområde", "tjenest",
    "område", "leder", "sjef", "kommunalsjef", "virksomhet", "team",
)  # fmt: skip
_SUFFIX: Final = regex(
    rf"(?<=\w\w\w)s?(?:{'|'.join(sorted(_ANY_UNIT, key=len, reverse=True))})(?:e?r|e?ne|en|ens|ets?|e|n|a)?$",
    needs=_ANY_UNIT,
)
_SMALL: Final = frozenset(
    ("i", "på", "ved", "og", "for", "med", "av", "kommune", "kommun", "kommunal", "den", "det")
)
_OTHER_NAMES: Final = (
    ("ppt", "pedagogisk psykologisk tjeneste", "pp tjenesten"),
    ("sfo", "skolefritidsordningen"),
    ("videregående skole", "vgs", "videregående"),
    ("vo", "voksenopplæringen"),
    ("helsesykepleier", "helsesøster"),
    ("kommunedirektør", "rådmann", "administrasjonssjef"),
    ("politiet", "lensmannen", "lensmannskontoret"),
    ("skolehelsetjenesten", "helsetjenesten i skolen"),
)
"""Names that are one unit everywhere in the country, renamed by law or shortened by everybody."""


class Units:
    """The units that some plans name, each under one key whatever it is called."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        self._places = frozenset(p.municipality.casefold() for p in plans if p.municipality)
        self._joined: dict[str, str] = {}
        self._listed: dict[str, str] = {}
        self._written: Counter[str] = Counter()
        for first, *others in (*_OTHER_NAMES, *_lists(plans)):
            for other in others:
                self._join(first, other)
        for name in (unit.name for plan in plans for unit in plan.units):
            self._listed.setdefault(self.key(name), name)
        self._written.update(owner for plan in plans for m in plan.measures for owner in m.owners)
        self._join_shared_office()
        self._usual: dict[str, str] = {}
        for name, _ in self._written.most_common():
            self._usual.setdefault(self.key(name), name)

    def key(self, name: str) -> str:
        """The unit's key: equal for all its names."""
        return self._top(plain_name(name, self._places))

    def same(self, one: str, other: str) -> bool:
        """Whether two names are one unit."""
        return self.key(one) == self.key(other)

    def name(self, name: str) -> str:
        """What to call the unit: its name on an owner list, else the one most used."""
        key = self.key(name)
        return self._listed.get(key) or self._usual.get(key) or name

    def keys(self, owners: Iterable[str]) -> tuple[str, ...]:
        """The units of a measure, each once, in order; owners that are nobody in particular are left out."""
        named = (o for o in owners if not any(is_vague_owner(o, place) for place in (None, *self._places)))
        return tuple(dict.fromkeys(self.key(owner) for owner in named))

    def _join_shared_office(self) -> None:
        """NAV is the one office of another municipality that the plans name: the host of a shared one."""
        hosts = {self.key(name) for name in self._written if _NAV_OF_SEVERAL.fullmatch(name.strip())}
        hosts.discard("nav")
        if len(hosts) == 1:
            self._join("NAV", hosts.pop())

    def _join(self, one: str, other: str) -> None:
        first, second = self.key(one), self.key(other)
        if first != second:
            self._joined[second] = first

    def _top(self, key: str) -> str:
        while key in self._joined:
            key = self._joined[key]
        return key


def units_of(plans: Sequence[Plan]) -> Units:
    """The units of these plans, with what all their owner lists say."""
    return Units(plans)


def _lists(plans: Sequence[Plan]) -> Iterator[tuple[str, ...]]:
    for plan in plans:
        for unit in plan.units:
            yield (unit.name, *(a for a in unit.aliases if not is_vague_owner(a, plan.municipality)))


@lru_cache(maxsize=50_000)
def plain_name(name: str, places: frozenset[str] = frozenset()) -> str:
    """A unit's name without endings, the municipality, and words that any unit may carry, in one order.

    A name that is nothing else (`Kontoret`) is kept whole. Stemmed twice, as `senteret` is `senter`.
    """
    several = _NAV_OF_SEVERAL.fullmatch(name.strip())
    if several and several["where"].strip() not in _municipality_names():
        return "nav"
    whole = _SHORTENED.sub(lambda found: written_out(found[1]) or found[0], _without(name, places))
    words = [bokmaal(word) for word in _WORD.findall(whole)]
    bare = (stem(stem(_SUFFIX.sub("", word))) for word in words if stem(word) not in _says_nothing())
    told = sorted({word for word in bare if word not in _says_nothing()})
    return " ".join(told) or spelling(name)


@lru_cache(maxsize=50_000)
def spelling(name: str) -> str:
    """A name as it is written but for capitals, hyphens and endings: ``Helsestasjon``, ``helsestasjonen``."""
    return " ".join(stem(bokmaal(word)) for word in _WORD.findall(name.casefold()))


def _without(name: str, places: frozenset[str]) -> str:
    text = name.casefold()
    for place in places:
        text = re.sub(rf"(?<!\w){re.escape(place)}s?(?!\w)", " ", text)
    return text


@cache
def _municipality_names() -> frozenset[str]:
    return frozenset(name for each in municipalities() for name in each.names)


@cache
def _says_nothing() -> frozenset[str]:
    return frozenset(stem(word) for word in (*_ANY_UNIT, *_SMALL))
