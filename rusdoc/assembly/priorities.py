"""The measures by priority: what the council would put into the budget first."""

from __future__ import annotations

from rusdoc.assembly.measures import Measures
from rusdoc.assembly.money import money_text, new_money
from rusdoc.assembly.wording import Standard, words
from rusdoc.model.plan import Measure, MeasureStatus, Plan


def by_priority(plan: Plan, measures: Measures, standard: Standard) -> list[dict[str, object]]:
    """A group per priority, the highest first, those without one last; dropped measures are left out.

    Within a group the sheet's order stands, as it is the group's own.
    """
    live = [measure for measure in plan.measures if measure.status is not MeasureStatus.DROPPED]
    ranks = sorted({measure.priority for measure in live if measure.priority is not None})
    groups = [
        _group(
            words("priority_heading", standard, priority=rank), with_priority(live, rank), measures, standard
        )
        for rank in ranks
    ]
    if rest := with_priority(live, None):
        groups.append(_group(words("priority_none", standard), rest, measures, standard))
    return groups


def with_priority(measures: list[Measure], rank: int | None) -> list[Measure]:
    """Those of the measures that have this priority."""
    return [measure for measure in measures if measure.priority == rank]


def _group(heading: str, group: list[Measure], measures: Measures, standard: Standard) -> dict[str, object]:
    return {
        "heading": heading,
        "cost_text": money_text(new_money(group), standard),
        "measures": measures.show(group),
    }
