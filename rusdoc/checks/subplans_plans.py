"""RUS409, RUS410 and RUS412: the other plans as a whole."""

from __future__ import annotations

import re
from typing import Final

from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.checks.sameness_terms import Terms, terms_of
from rusdoc.checks.sameness_verdict import PHASES
from rusdoc.checks.subplans_names import is_financial, is_overall, short_name
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan
from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.texts.norwegian import years as in_words

_THEMES: Final = {
    "rus": r"\brus|alkohol|tobakk|narko|avheng",
    "helse": r"\brus|alkohol|tobakk|avheng|helse|livskvalitet|levekår|triv[es]|mestr|sunn|frisk|gode liv",
    "oppvekst": r"\bbarn|\bborn|\bung|oppvekst|\belev|skole|skule|familie|foreldre",
    "trygghet": r"trygg|vold|\bvald|kriminal|ulykk|beredskap|sikkerhe|tryggleik",
    "fellesskap": r"fellesskap|inkluder|deltak|ensom|einsem|utenfor|tilhør|likestil|frivillig|møteplass",
    "bolig": r"bolig|bustad|\bbu\w*miljø|\bbo\w*miljø",
    "arbeid": r"arbeidsliv|\bjobb|sysselset|utdann|næring|verdiskap|arbeidsplass",
    "tjenester": r"tjenest|tenest|\bhjelp|omsorg|behandl|oppfølg|ettervern|rehabiliter",
    "eldre": r"\beldre|alderdom|aldring",
}  # fmt: skip
"""What goals of different plans have in common, in bokmål and nynorsk, when no word is the same."""

_LICENSING: Final = regex(
    r"skjenk|bevilling|løyve|uteliv|\bsal(?:g|get)?\b"
    r"|alkohol\w*(?:politikk|regime|omsetning|omsetnad|lov|regel|kontroll|håndtering|handtering)"
)
_NEXT_OF_KIN: Final = regex(r"pårørende|pårørande")
_AROUND: Final = regex(r"famili|nettverk|foreldre|tjenest|tenest|omsorg|livskvalitet|levekår|mestr|gode liv")
_ALCOHOL: Final = regex(r"alkohol|drikk|skjenk|bevilling|løyve|uteliv|ruspolit|rusmiddelpolit")

_TELLING: Final = frozenset(("", "emne", "omsetning", "allmenn", "arena", "yrke", "navn"))


@rule("RUS409")
def period_that_does_not_hold(case: Case) -> Problems:
    """A plan's period is not over, and meets the period of the plan that is checked."""
    for plan in (case.plan, *case.others):
        if plan.period is None or is_financial(plan):
            continue
        place = plan.place_of_fact("period")
        if case.today and plan.period.last < case.today.year:
            period = in_words(plan.period.years)
            yield Problem(place, Text("checks_subplans.expired", other=short_name(plan), period=period))
        elif plan is not case.plan and case.plan.period and not _meet(plan, case.plan):
            text = Text(
                "checks_subplans.no_overlap",
                other=short_name(plan),
                period=in_words(plan.period.years),
                ours=in_words(case.plan.period.years),
            )
            yield Problem(place, text, (case.plan.place_of_fact("period"),))


@rule("RUS410")
def goal_without_counterpart(case: Case) -> Problems:
    """Every main goal serves a goal of the overall plan (kommuneplanens samfunnsdel)."""
    overall = next((plan for plan in case.others if is_overall(plan)), None)
    if overall is None or is_overall(case.plan):
        return
    titles = _aims(overall)
    if not titles:
        return
    for goal in case.plan.main_goals:
        if goal.title and not any(_serves(goal.title, title) for title in titles):
            text = Text("checks_subplans.no_counterpart", **named(goal), other=short_name(overall))
            first = next(iter(overall.main_goals), None)
            related = overall.place(first) if first else Place(overall.file)
            yield Problem(case.plan.place(goal), text, (related,))


@rule("RUS412")
def plan_that_could_not_be_read(case: Case) -> Problems:
    """Every sub-plan given was read, so that silence about it means something.

    A plan in which neither measures nor goals were found was not checked either.
    """
    for error in case.unreadable:
        place = Place(error.file, error.sheet, error.cell)
        yield Problem(place, Text("checks_subplans.unreadable", reason=error.text))
    for plan in case.others:
        if not (plan.measures or plan.main_goals or plan.finances):
            reason = Text("checks_subplans.nothing_found")
            yield Problem(Place(plan.file), Text("checks_subplans.unreadable", reason=reason))


def _aims(overall: Plan) -> list[str]:
    """What the overall plan aims at: its goals, or what stands in their place in a table of measures."""
    goals = [goal.title for goal in overall.main_goals] + [goal.title for goal in overall.sub_goals]
    return [title for title in goals if title] or [measure.title for measure in overall.measures]


def _meet(one: Plan, other: Plan) -> bool:
    assert one.period is not None
    assert other.period is not None
    return one.period.first <= other.period.last and other.period.first <= one.period.last


def _serves(goal: str, overall: str) -> bool:
    if _themes(goal) & _themes(overall):
        return True
    return bool(_telling(terms_of(goal)) & _telling(terms_of(overall)))


def _themes(title: str) -> frozenset[str]:
    """The themes of a goal; one about licences is served by goals about alcohol, not by those about care.

    One about next of kin is served by goals about them, families or services in general: help to those who
    are ill, or who use substances, is not help to those around them.
    """
    small = title.casefold()
    if _NEXT_OF_KIN.search(small):
        return frozenset(("pårørende", *(("oppvekst",) if re.search(_THEMES["oppvekst"], small) else ())))
    if _LICENSING.search(small):
        return frozenset(("bevilling",))
    served = frozenset(("bevilling",)) if _ALCOHOL.search(small) else frozenset[str]()
    served |= frozenset(("pårørende",)) if _AROUND.search(small) else frozenset()
    return served | frozenset(theme for theme, words in _THEMES.items() if re.search(words, small))


def _telling(terms: Terms) -> frozenset[str]:
    return frozenset(t.concept for t in terms if t.group in _TELLING and t.group not in PHASES)
