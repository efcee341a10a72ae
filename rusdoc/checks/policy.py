"""RUS505 and RUS507–RUS509: public health, the licence period, young people, and the council's choices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from rusdoc.checks import policy_words as words
from rusdoc.checks.passages import BESIDE, CHAPTER, GOAL, passages, texts
from rusdoc.checks.policy_scope import concerns_substances, heading_place
from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.model.plan import CostKind, Measure
from rusdoc.regex import regex
from rusdoc.registers.licensing import licensing_law
from rusdoc.texts import Text

_SENTENCE_END: Final = regex(r"(?<=[^\d\s][.!?;])\s+|(?<=\d[.!?;])\s+(?=[A-ZÆØÅ«])|\n")
"""«9. trinn» ends none, «… i 2024. Fire representanter …» one."""
_GROUPS: Final = ("working_group", "reference_group")
_REVISION_WINDOW: Final = 2
"""Guidelines revised up to two years before the licences end are revised for the new period."""


@rule("RUS505")
def no_public_health(case: Case) -> Problems:
    """The plan's own text ties it to the public-health work."""
    if _is_silent_on(words.PUBLIC_HEALTH, case):
        place = heading_place(case.plan, "references", "title")
        yield Problem(place, Text("checks_policy.no_public_health"))


@rule("RUS507")
def licences_end_unnoticed(case: Case) -> Problems:
    """A plan that runs past the end of the licence period revises the guidelines before it."""
    period = case.plan.period
    if period is None or not case.measures or not concerns_substances(case.plan):
        return
    for end in licensing_law().licence_ends:
        if end.year in period and not _is_past(end, case) and not _revised_by(end, case):
            late = next((m for m in _revisions(case) if m.years and m.years[0] > end.year), None)
            place = case.plan.place(late, "years") if late else case.plan.place_of_fact("period")
            yield Problem(place, _unrevised(end, late))


@rule("RUS508")
def no_youth(case: Case) -> Problems:
    """The plan's own text names how young people took part."""
    if not case.measures or not concerns_substances(case.plan):
        return
    actors = (said.actor or "" for said in case.plan.inputs)
    said = {(passage.text, passage.field in _GROUPS) for passage in passages(case)}
    if not any(_names_youth(*each) for each in said) and not any(map(_is_youth, actors)):
        places = case.plan.about.places
        fact = next((name for name in ("working_group", "reference_group") if name in places), "")
        yield Problem(case.plan.place_of_fact(fact), Text("checks_policy.no_youth"))


@rule("RUS509")
def nothing_to_decide(case: Case) -> Problems:
    """Something in the plan is for the council to decide: money, posts or rules."""
    if not case.measures or not concerns_substances(case.plan):
        return
    if not any(map(_may_need_decision, case.measures)):
        place = heading_place(case.plan, "cost", "title")
        yield Problem(place, Text("checks_policy.nothing_to_decide"))


def _is_silent_on(pattern: re.Pattern[str], case: Case) -> bool:
    if not case.measures or not concerns_substances(case.plan):
        return False
    said = texts(case).union(ref for m in case.measures for ref in m.references)
    return pattern.search("\n".join(said).casefold()) is None


def _is_past(end: date, case: Case) -> bool:
    """What has happened cannot be planned for; without a day of the check nothing is past."""
    return case.today is not None and end < case.today


def _revised_by(end: date, case: Case) -> bool:
    """Whether a measure in time, a goal or the text says that the guidelines are revised."""
    first = end.year - _REVISION_WINDOW
    for measure in _revisions(case):
        if not measure.years or any(first <= year <= end.year for year in measure.years):
            return True
    return any(
        _is_revision(sentence) and (passage.field == GOAL or words.AHEAD.search(sentence.casefold()))
        for passage in passages(case)
        if passage.field in (GOAL, "mandate", CHAPTER, BESIDE)
        for sentence in _SENTENCE_END.split(passage.text)
    )


def _revisions(case: Case) -> Iterator[Measure]:
    """The measures that revise the guidelines for sale and serving."""
    for measure in case.measures:
        if any(text and _is_revision(text) for text in (measure.title, measure.effect, measure.comment)):
            yield measure


def _is_revision(text: str) -> bool:
    plain = text.casefold()
    return bool(words.GUIDELINES.search(plain) and words.REVISION.search(plain))


def _unrevised(end: date, late: Measure | None) -> Text:
    if late is None:
        return Text("checks_policy.licences_end", year=end.year)
    return Text("checks_policy.revised_too_late", year=end.year, **named(late))


def _names_youth(text: str, in_a_group: bool) -> bool:
    """A youth body anywhere; young people taking part, in the same sentence or as those of a group."""
    for sentence in map(str.casefold, _SENTENCE_END.split(text)):
        if words.YOUTH_BODY.search(sentence):
            return True
        if words.YOUTH.search(sentence) and (in_a_group or _took_part(sentence)):
            return True
    return False


def _took_part(sentence: str) -> bool:
    if words.HEARD.search(sentence):
        return True
    return bool(words.TAKING_PART.search(sentence) and words.PLANNING.search(sentence))


def _is_youth(actor: str) -> bool:
    plain = actor.casefold()
    return bool(words.YOUTH_BODY.search(plain) or words.YOUTH.search(plain))


def _may_need_decision(measure: Measure) -> bool:
    """Money, posts or rules; an unknown cost may turn out to be any of them."""
    if measure.cost is None or measure.cost.kind not in (CostKind.WITHIN_BUDGET, CostKind.NONE):
        return True
    texts = (measure.title, measure.effect, measure.comment)
    return any(words.COUNCIL.search(text.casefold()) for text in texts if text)
