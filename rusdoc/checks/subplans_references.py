"""What a measure refers to: another plan, a measure or goal there, or a number of its own plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rusdoc.checks.subplans_names import is_outside, is_own_plan, names_a_plan, plan_named
from rusdoc.frozen import frozen
from rusdoc.model.place import Place
from rusdoc.model.plan import Measure, Plan
from rusdoc.regex import regex

_LEAD: Final = regex(r"^(?:jf|jfr|jamfør|jevnfør|se|sjå|også|òg|og)\b\.?\s+", re.IGNORECASE)
_YEARS: Final = regex(r"\(?\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\)?")
_KIND: Final = (
    r"(?:(?<!\w)(?P<kind>tiltakene|tiltaka|tiltaket|tiltak|delmål|hovedmål|hovudmål|mål|measure|goal|punkt|pkt|"
    r"kapittel|kap|side|s|avsnitt|vedlegg)\b\.?\s*)"
)
_ID: Final = r"(?:[A-ZÆØÅ]{1,4}-?\.?\d{1,3}(?:\.\d{1,3})*[a-z]?|\d{1,3}(?:\.\d{1,3})*[a-z]?)"
_NUMBERED: Final = regex(rf"{_KIND}?(?:nr\.?\s*|nummer\s*)?\b(?P<id>{_ID})(?![\w%])", re.IGNORECASE)
_ANOTHER_PART: Final = ("kap", "kapittel", "side", "s", "avsnitt", "vedlegg")
_EDGES: Final = regex(r"^[\s,:;.()–-]+|[\s,:;.()–-]+$")
_SMALL_ENDS: Final = regex(
    r"^(?:og|i|fra|frå|på|under|til|av|også)\s+|\s+(?:og|i|fra|frå|på|under|pkt|nr|tiltak)$", re.I
)


@frozen
class Reference:
    """One reference of a measure, and what it was found to be.

    `name` is the plan it names, empty for the own plan; `plan` the one it is among those given;
    `ids` the numbers it gives (as written), and `measures` those of them that are measures there.
    """

    text: str
    name: str
    ids: tuple[str, ...]
    plan: Plan | None
    measures: tuple[Measure, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def is_unknown_plan(self) -> bool:
        """Whether it names a plan of the municipality that was not given."""
        return bool(self.name) and self.plan is None and names_a_plan(self.name) and not is_outside(self.name)


def references_of(measure: Measure, own: Plan, plans: Sequence[Plan]) -> Iterator[Reference]:
    """What each reference of a measure means, among these plans (its own included)."""
    for text in measure.references:
        name, ids = _taken_apart(text)
        plan = _plan_meant(name, ids, own, plans)
        if plan is None:
            yield Reference(text, name, ids, None)
        else:
            measures, missing = _looked_up(ids, plan)
            yield Reference(text, "" if plan is own else name, ids, plan, measures, missing)


def place_of_reference(plan: Plan, measure: Measure, reference: str) -> Place:
    """The cell that the reference was read from."""
    wanted = _squeezed(reference)
    for field, text in (("effect", measure.effect), ("comment", measure.comment), ("title", measure.title)):
        if text and wanted in _squeezed(text):
            return plan.place(measure, field)
    return plan.place(measure, "references")


def _taken_apart(text: str) -> tuple[str, tuple[str, ...]]:
    """The plan's name and the numbers in a reference: «tiltak 2.3 i Folkehelseplanen»."""
    bare = _YEARS.sub(" ", " ".join(text.split()))
    while _LEAD.match(bare):
        bare = _LEAD.sub("", bare)
    found = list(_NUMBERED.finditer(bare))
    ids = tuple(f["id"] for f in found if (f["kind"] or "").casefold() not in _ANOTHER_PART)
    name = _NUMBERED.sub(" ", bare)
    first = name.split(" ")[0]
    if not names_a_plan(first) and re.match(r"(?i)(?:tiltak\w*|delmål|hov[ue]dmål|mål)$", first):
        name = name[len(first) :]
    name = " ".join(name.split())
    previous = None
    while name != previous:
        previous = name
        name = _SMALL_ENDS.sub("", _EDGES.sub("", name))
    return name, ids


def _plan_meant(name: str, ids: tuple[str, ...], own: Plan, plans: Sequence[Plan]) -> Plan | None:
    """The plan; the own one for a number alone, None when the name is no plan given."""
    if not name or is_own_plan(name):
        return own if ids else None
    if is_outside(name):
        return None
    named = plan_named(_as_plan(name), plans)
    return own if named is None and ids and not names_a_plan(name) else named


def _as_plan(name: str) -> str:
    """Up to and with the word plan, where more stands after it: «Folkehelseplanen Kurs for foreldre»."""
    found = re.match(
        r".*?\w*(?:plan(?:en|a)?|samfunnsdel(?:en)?|strategi(?:en)?)\b(?!\s+for\b|\s+mot\b)", name, re.I
    )
    return found[0] if found else name


def _looked_up(ids: tuple[str, ...], plan: Plan) -> tuple[tuple[Measure, ...], tuple[str, ...]]:
    """The measures with these numbers, and the numbers that nothing in the plan has.

    A plan in which no measures or goals were found cannot be looked up: nothing is missing there.
    """
    measures = {_key(m.id): m for m in reversed(plan.measures)}
    goals = {_key(g.id) for g in plan.main_goals} | {_key(g.id) for g in plan.sub_goals}
    if plan.finances is not None:
        goals |= {_key(m.id) for m in plan.finances.measures if m.id}
    found = tuple(measures[_key(i)] for i in ids if _key(i) in measures)
    if not measures and not goals:
        return (), ()
    return found, tuple(i for i in ids if _key(i) not in measures and _key(i) not in goals)


def _key(number: str) -> str:
    return re.sub(r"[\s.\-]+$|^[\s.\-]+", "", number.casefold()).replace("-", "")


def _squeezed(text: str) -> str:
    return " ".join(text.casefold().split())
