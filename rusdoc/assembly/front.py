"""The front page and the document's own properties."""

from __future__ import annotations

from typing import Final

from rusdoc.assembly.relations import period_text
from rusdoc.assembly.wording import Standard, one_line, words
from rusdoc.model.plan import About, Plan, PlanStatus
from rusdoc.registers.guide import Guide
from rusdoc.texts.norwegian import long_date, municipality_name, sentence

_LONGEST_PROPERTY: Final = 250
"""Office has room for 255 characters in a property of a file."""
_LONGEST_HEADER: Final = 100


def front_page(plan: Plan, guide: Guide, standard: Standard) -> dict[str, object]:
    """What stands on the front page; a plan without a title is called what the guide calls it."""
    title = plan_title(plan, guide, standard)
    kind = sentence(one_line(plan.about.plan_type or plan.kind))
    municipality = municipality_name(plan.municipality or "", standard)
    return {
        "municipality": municipality,
        "header": _cut(" · ".join(part for part in (municipality, title) if part), _LONGEST_HEADER),
        "title": title,
        "kind": "" if kind.casefold() in title.casefold() else kind,
        "period": period_text(plan.period),
        "status": status_line(plan, standard),
        "vision": one_line(plan.vision),
    }


def document_properties(plan: Plan, guide: Guide, standard: Standard) -> dict[str, object]:
    """Title, language and author for the file's own properties (universell utforming asks for them)."""
    municipality = municipality_name(plan.municipality or "", standard)
    title = plan_title(plan, guide, standard)
    period = period_text(plan.period)
    if period and str(plan.period and plan.period.first) not in title:
        title = f"{title} {period}"
    if municipality and one_line(plan.municipality).casefold() not in title.casefold():
        title = f"{title}, {municipality}"
    return {"title": _cut(title), "language": f"{standard}-NO", "author": _cut(municipality)}


def _cut(text: str, longest: int = _LONGEST_PROPERTY) -> str:
    """The text within so many characters, cut between words."""
    if len(text) <= longest:
        return text
    return f"{text[:longest].rpartition(' ')[0] or text[: longest - 1]}…"


def plan_title(plan: Plan, guide: Guide, standard: Standard) -> str:
    """The plan's title, or what the guide calls such a plan."""
    return one_line(plan.title) or guide.plan_title.in_(standard)


def status_line(plan: Plan, standard: Standard) -> str:
    """``Utkast``, ``Høringsutkast …``, ``Vedtatt 12. juni 2027, sak 34/27``; draft when unknown."""
    if plan.status is PlanStatus.ADOPTED:
        return _adopted(plan.about, standard)
    if plan.status is PlanStatus.HEARING:
        return _hearing(plan.about, standard)
    return words("status_draft", standard)


def _adopted(about: About, standard: Standard) -> str:
    day = long_date(about.adopted_on, standard) if about.adopted_on else ""
    case = _case_number(about.adopted_case)
    key = {(True, True): "_both", (True, False): "_on", (False, True): "_case"}.get(
        (bool(day), bool(case)), ""
    )
    return words(f"status_adopted{key}", standard, day=day, case=case)


def _hearing(about: About, standard: Standard) -> str:
    since = long_date(about.hearing_from, standard) if about.hearing_from else ""
    until = long_date(about.hearing_until, standard) if about.hearing_until else ""
    key = {(True, True): "_both", (True, False): "_from", (False, True): "_until"}.get(
        (bool(since), bool(until)), ""
    )
    return words(f"status_hearing{key}", standard, since=since, until=until)


def _case_number(case: str | None) -> str:
    """The case number without a word the status line says itself: ``sak 34/27`` is ``34/27``."""
    text = one_line(case)
    for word in ("saksnr.", "saksnr", "saksnummer", "sak nr.", "sak"):
        if text.casefold().startswith(f"{word} "):
            return text[len(word) :].strip()
    return text
