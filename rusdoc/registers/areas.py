"""Which part of the policy some words belong to: prevention, licensing or care (`areas.toml`)."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Final, Literal, TypeAlias

from rusdoc.regex import regex
from rusdoc.registers.stems import Stems

Area: TypeAlias = Literal["prevention", "licensing", "care"]

# To prevent what only strikes somebody who has a problem already is care: «forebygge tilbakefall».
_CARE_ALL_THE_SAME: Final = regex(
    r"(?:tilbakefalls?|overdose|sjølvmords|selvmords|innleggelses)-?(?:fore|føre)byg\w*"
    r"|(?:fore|føre)byg\w*\s+(?:av\s+)?(?:nye?\s+)?(?:tilbakefall|overdose|sjølvmord|selvmord|(?:re)?innlegg)",
    needs=("forebyg", "førebyg"),
)


_AREAS: Final[tuple[Area, ...]] = ("prevention", "licensing", "care")


@cache
def _stems() -> dict[str, Stems]:
    import tomllib

    words = Path(__file__).with_name("areas.toml").read_text(encoding="utf-8")
    return {name: Stems(stems) for name, stems in tomllib.loads(words).items()}


@lru_cache(maxsize=50_000)
def areas_in(text: str) -> frozenset[Area]:
    """The areas that the words point to; several, or none, as the words have it."""
    plain = text.casefold()
    rest = _CARE_ALL_THE_SAME.sub(" ", plain)
    found = {area for area in _AREAS if _stems()[area].stand_in(rest)}
    if rest != plain:
        found.add("care")
    if not found and _stems()["prevention_perhaps"].stand_in(rest):
        found.add("prevention")
    return frozenset(found)
