"""RUS702 and RUS710: what was left in the text, and the length of the hearing."""

from __future__ import annotations

from datetime import timedelta

from rusdoc.checks.documents_leftovers import guidance_in, placeholder_in
from rusdoc.checks.passages import CHAPTER, passages, texts
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.registers.guide import load_guide
from rusdoc.texts import Text


@rule("RUS702")
def guidance_or_placeholder_left(case: Case) -> Problems:
    """Nothing that should have been replaced stands in the cells or the chapters."""
    guide = case.guide or load_guide()
    placeholders = {text: words for text in texts(case) if (words := placeholder_in(text))}
    for passage in passages(case):
        if words := placeholders.get(passage.text):
            yield Problem(passage.place, Text("checks_documents.placeholder", words=words))
        elif passage.field == CHAPTER and (words := guidance_in(passage.text, guide)):
            yield Problem(passage.place, Text("checks_documents.guidance", words=words))


@rule("RUS710")
def hearing_too_short(case: Case) -> Problems:
    """A kommunedelplan is out for at least six weeks; a temaplan is outside the rule (§ 11-14)."""
    about = case.plan.about
    if not about.hearing_from or not about.hearing_until or not _must_be_heard(case):
        return
    weeks = case.limits.hearing_weeks
    place = case.plan.place_of_fact("hearing_until")
    earliest = about.hearing_from + timedelta(weeks=weeks)
    if about.hearing_until < about.hearing_from:
        yield Problem(place, Text("checks_documents.hearing_backwards", weeks=weeks))
    elif about.hearing_until < earliest:
        days = (about.hearing_until - about.hearing_from).days
        until = f"{earliest.day:02}.{earliest.month:02}.{earliest.year}"
        yield Problem(place, Text("checks_documents.short_hearing", days=days, weeks=weeks, until=until))


def _must_be_heard(case: Case) -> bool:
    """Whether the plan says that it is a kommuneplan or a part of one; by its title when no type is given."""
    kind = (case.plan.about.plan_type or case.plan.title or "").casefold()
    return "kommunedelplan" in kind or "kommuneplan" in kind
