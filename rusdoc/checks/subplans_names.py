"""Which of the given plans a text names: «folkehelseplanen», «Handlingsplan for folkehelse 2027–2030»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import PurePath
from typing import Final

from rusdoc.checks.sameness_terms import terms_of
from rusdoc.checks.sameness_verdict import PHASES
from rusdoc.checks.sameness_words import Term
from rusdoc.model.plan import Plan
from rusdoc.regex import regex

_PLAN_WORD: Final = regex(
    r"(?:plan(?:en|a|er|ar|ene|ane|s|ens|as|verk)?|samfunnsdel\w*|strategi\w*|program(?:met)?|budsjett\w*)\b"
)
_OWN: Final = regex(
    r"(?:(?:i|denne|vår|den|egen|eigen|samme|same)\s+)*(?:egen\s+|eigen\s+)?(?:handlings|tiltaks|del|tema)?plan(?:en|a)?"
)
_OUTSIDE: Final = regex(
    r"\b(?:nasjonal\w*|statlig\w*|statleg\w*|regional\w*|fylkes\w*|regjering\w*|storting\w*|opptrapping\w*|"
    r"st\.?\s?meld\w*|meld\.?|prop\.?|direktorat\w*|folkehelsemelding\w*|interkommunal\w*)"
    r"|§|\b\w*(?:loven|lova|lov|forskrift\w*|rundskriv\w*)\b"
)
_FINANCIAL: Final = regex(r"økonomiplan|\bbudsjett")
_OVERALL: Final = regex(r"samfunnsdel|\bkommuneplan(?:en|a|ens)?\b(?!\w*s?\s*arealdel)")
_PARTS_OF_NAMES: Final = regex(
    r"(?<=\w{3})s?(?:handlings|tiltaks)?plan(?:en|a|s|ens)?\b|\b(?:kommune|kommunal|kommunedel|handlings|tiltaks|tema|"
    r"del|hoved|hovud)?(?:planen|plana|plan)s?\b|\bkommun(?:e|ens|al|alt)\b|politisk|_|\.(?:xlsx|docx)\b"
)
_YEARS: Final = regex(r"\(?\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\)?")
_ENOUGH_OF_IT: Final = 0.6
_WEIGHTS: Final = {"allmenn": 0.5, "form": 0.5}


def names_a_plan(text: str) -> bool:
    """Whether a text speaks of some plan."""
    return bool(_PLAN_WORD.search(text.casefold()))


def is_own_plan(text: str) -> bool:
    """Whether a text means the plan it stands in: «planen», «denne planen»."""
    return bool(_OWN.fullmatch(text.casefold().strip()))


def is_outside(text: str) -> bool:
    """Whether a text names a plan of the state or the county, or a law, which are never given along."""
    return bool(_OUTSIDE.search(text.casefold()))


def is_financial(plan: Plan) -> bool:
    """Whether a plan is the financial plan: not a second plan for the money of a measure."""
    words = f"{plan.about.plan_type or ''} {plan.kind or ''}".casefold()
    return bool(_FINANCIAL.search(words)) or (plan.finances is not None and not plan.measures)


def is_overall(plan: Plan) -> bool:
    """Whether a plan is the overall plan (kommuneplanens samfunnsdel, plan- og bygningsloven § 11-2)."""
    return "samfunnsdel" in f"{plan.about.plan_type or ''} {plan.kind or ''} {plan.title or ''}".casefold()


def plan_named(text: str, plans: Sequence[Plan]) -> Plan | None:
    """The plan that a text names; None when it is none of these."""
    small = text.casefold()
    for told, is_one in ((_FINANCIAL, is_financial), (_OVERALL, is_overall)):
        if told.search(small):
            return next((plan for plan in plans if is_one(plan)), None)
    places = frozenset(plan.municipality.casefold() for plan in plans if plan.municipality)
    wanted = _core(small, places)
    if not wanted:
        return None
    likely = [(_likeness(wanted, _cores(plan, places)), -number) for number, plan in enumerate(plans)]
    best = max(likely, default=(0.0, 0))
    return plans[-best[1]] if best[0] > 0 else None


def short_name(plan: Plan) -> str:
    """What to call a plan in a message: its title, else its file."""
    if plan.title:
        return " ".join(plan.title.split())
    return PurePath((plan.file or "").replace("\\", "/")).stem or "?"


def _cores(plan: Plan, places: frozenset[str]) -> Iterator[frozenset[Term]]:
    file = PurePath((plan.file or "").replace("\\", "/")).stem
    kind = plan.kind if not plan.title else None
    for name in (plan.title, kind, re.sub(r"[_\d-]+", " ", file)):
        if name:
            core = _core(name.casefold(), places)
            if core:
                yield core


@lru_cache(maxsize=10_000)
def _core(name: str, places: frozenset[str]) -> frozenset[Term]:
    """What a plan is about, by its name: ``folkehelseplanen`` is folkehelse."""
    bare = _PARTS_OF_NAMES.sub(" ", _YEARS.sub(" ", name))
    return frozenset(
        Term(term.concept, "navn" if term.group == "" else term.group)
        for term in terms_of(bare.strip(), places)
        if term.group not in PHASES | {"ord", "svak", "tall", "målår", "hyppighet"}
    )


def _likeness(wanted: frozenset[Term], cores: Iterable[frozenset[Term]]) -> float:
    """How well a name fits the best of a plan's: 2 the same, up to 1 a part of it, 0 not."""
    return max((_fit(wanted, core) for core in cores), default=0.0)


def _fit(wanted: frozenset[Term], core: frozenset[Term]) -> float:
    if wanted == core:
        return 2.0
    common, every = _size(wanted & core), _size(wanted | core)
    if wanted < core and common / every > 1 / 3:
        return common / every
    return common / every if core < wanted and common / every > _ENOUGH_OF_IT else 0.0


def _size(terms: frozenset[Term]) -> float:
    return sum(_WEIGHTS.get(term.group, 1.0) for term in terms)
