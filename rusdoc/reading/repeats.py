"""What shows only when the whole plan is read: the same id or measure twice, and missing goals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rusdoc.model.place import Place
from rusdoc.model.plan import MainGoal, Measure, Source
from rusdoc.reading.headings import normalise
from rusdoc.reading.problems import Problems


def report_repeats(
    file: str, goals: Sequence[MainGoal], written_ids: Mapping[Source | None, str | None], problems: Problems
) -> None:
    """The same id twice (RUS109), and the same measure twice (RUS113): at the later one."""
    by_id: dict[str, Measure] = {}
    by_title: dict[str, Measure] = {}
    for measure in (m for goal in goals for m in goal.measures):
        if measure.source is None:
            continue
        first = by_id.setdefault(measure.id, measure)
        if first is not measure and written_ids.get(measure.source):
            cell = measure.source.cells.get("id") or measure.source.cells.get("title")
            problems.add(
                "RUS109", "same_id", measure.source.sheet, cell, measure=measure.id,
                related=(_place(file, first, "id"),), id=measure.id, title=first.title,
            )  # fmt: skip
        title = normalise(measure.title)
        first = by_title.setdefault(title, measure) if title else measure
        if first is not measure:
            problems.add(
                "RUS113", "same_measure", measure.source.sheet, measure.source.cells.get("title"),
                measure=measure.id,
                related=(_place(file, first, "title"),), title=measure.title,
            )  # fmt: skip


def _place(file: str, measure: Measure, field: str) -> Place:
    source = measure.source
    if source is None:
        return Place(file, measure=measure.id)
    return Place(file, source.sheet, source.cells.get(field) or source.cells.get("title"), measure.id)


def report_without_goals(goals: Sequence[MainGoal], problems: Problems) -> None:
    """Measures without a main goal or sub-goal (RUS108): one finding in all where the whole plan
    has none, else one per measure."""
    measures = [m for goal in goals for m in goal.measures]
    if not measures:
        return
    goalless = [m for goal in goals if not goal.title for m in goal.measures]
    if len(goalless) == len(measures):
        _report(measures[0], "no_goals", problems)
        return
    for measure in goalless:
        _report(measure, "without_main_goal", problems)
    subless = [
        m for goal in goals if goal.title for sub in goal.sub_goals if not sub.title for m in sub.measures
    ]
    if len(subless) + len(goalless) == len(measures):
        _report(subless[0], "no_sub_goals", problems)
        return
    for measure in subless:
        _report(measure, "without_sub_goal", problems)


def _report(measure: Measure, key: str, problems: Problems) -> None:
    if measure.source is not None:
        one = key.startswith("without")
        cell = measure.source.cells.get("title")
        problems.add("RUS108", key, measure.source.sheet, cell, measure=measure.id if one else None)
