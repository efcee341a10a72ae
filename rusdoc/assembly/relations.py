"""How the plan relates to the other plans: which they are, and which measures refer to them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rusdoc.assembly.wording import Standard, one_line, words
from rusdoc.model.plan import Period, Plan
from rusdoc.regex import regex
from rusdoc.texts.norwegian import OTHER_PLAN, counted, uncapitalised

_LEAD = regex(r"^(?:(?:jfr?|jamfør|jevnfør|se|sjå|også|òg)\b\.?\s+)+", re.IGNORECASE)


def relations(
    plan: Plan, others: Sequence[Plan], standard: Standard, referred: Mapping[str, Plan | None]
) -> dict[str, object]:
    """The other plans with the references to them, and references to plans that were not given.

    `referred` has the plan that each reference means, None for one that was not given; what is not in it
    («tiltak 1.2.1») is the plan's own.
    """
    found: list[list[str]] = [[] for _ in others]
    elsewhere: list[str] = []
    for measure in plan.measures:
        for reference in measure.references:
            if reference not in referred:
                continue
            bare = _LEAD.sub("", one_line(reference))
            line = words("refers", standard, measure=measure.id, reference=bare)
            meant = referred[reference]
            index = next((i for i, other in enumerate(others) if other is meant), None)
            (elsewhere if index is None else found[index]).append(line)
    count = counted(len(others), OTHER_PLAN, standard)
    return {
        "intro": words("relations_intro", standard, count=count) if others else "",
        "plans": [_related(other, lines, standard) for other, lines in zip(others, found, strict=True)],
        "elsewhere": elsewhere,
    }


def _related(other: Plan, references: list[str], standard: Standard) -> dict[str, object]:
    title = one_line(other.title) or words("relation_untitled", standard)
    kind = one_line(other.about.plan_type)
    kind = "" if kind.casefold() in title.casefold() else kind
    period = period_text(other.period)
    dated = title if _says_period(title, other.period) else f"{title} {period}".strip()
    return {
        "title": title,
        "kind": kind,
        "period": period,
        "description": f"{dated}, {uncapitalised(kind)}" if kind else dated,
        "references": references,
    }


def _says_period(title: str, period: Period | None) -> bool:
    """Whether a title has the plan's years, as titles of plans mostly do: ``2027–2030``, ``2027-30``."""
    if period is None or str(period.first) not in title:
        return False
    return str(period.last) in title or bool(re.search(rf"[-–/]\s?{period.last % 100:02}\b", title))


def period_text(period: Period | None) -> str:
    """``2027–2030``, or the year of a plan of one year; empty when unknown."""
    if period is None:
        return ""
    return str(period.first) if period.first == period.last else f"{period.first}–{period.last}"
