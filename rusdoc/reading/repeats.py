"""What shows only when the whole plan is read: the same id or measure twice, and missing goals."""

from __future__ import annotations

from collections import Counter

from rusdoc.model.place import Place
from rusdoc.model.plan import MainGoal, Measure
from rusdoc.reading.headings import normalised, spelling
from rusdoc.reading.problems import Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import TypeVar

    T = TypeVar("T")


def report_repeats(
    file: str, goals: Sequence[MainGoal], numbered: Collection[tuple[str, int]], problems: Problems
) -> None:
    """The same id twice (RUS109), and the same measure twice (RUS113): at the later one.

    `numbered` are sheet and row of the measures whose id the group has written itself.
    """
    measures = [measure for goal in goals for measure in goal.measures if measure.source]
    spelt = [hash(spelling(measure.title)) for measure in measures]  # the texts would take a megabyte
    ids, titles = _repeated([measure.id for measure in measures]), _repeated(spelt)
    again = [
        measure
        for measure, title in zip(measures, spelt, strict=True)
        if measure.id in ids or title in titles
    ]
    _report_again(file, again, numbered, problems)


def _repeated(values: list[T]) -> set[T]:
    if len(set(values)) == len(values):
        return set()
    return {value for value, count in Counter(values).items() if count > 1}


def _report_again(
    file: str, measures: Sequence[Measure], numbered: Collection[tuple[str, int]], problems: Problems
) -> None:
    by_id: dict[str, Measure] = {}
    by_title: dict[str, Measure] = {}
    for measure in measures:
        if measure.source is None:
            continue
        first = by_id.setdefault(measure.id, measure)
        if first is not measure and (measure.source.sheet, measure.source.row) in numbered:
            cell = measure.source.cells.get("id") or measure.source.cells.get("title")
            problems.add(
                "RUS109", "same_id", measure.source.sheet, cell, measure=measure.id,
                related=(_place(file, first, "id"),), id=measure.id, title=first.title,
            )  # fmt: skip
        title = normalised(measure.title)
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
    """Measures without a main goal or sub-goal (RUS108): one finding in all when no measure has a
    main goal, else one per measure, at its title."""
    subs = [(goal, sub) for goal in goals for sub in goal.sub_goals if sub.measures]
    if subs and not any(goal.title for goal, _ in subs):
        _report(subs[0][1].measures[0], "no_goals", None, problems)
        return
    for goal, sub in subs:
        if goal.title and sub.title:
            continue
        for measure in sub.measures:
            lacking = "without_sub_goal" if goal.title else "without_main_goal"
            _report(measure, lacking, measure.id, problems)


def _report(measure: Measure, key: str, measure_id: str | None, problems: Problems) -> None:
    if measure.source is not None:
        cell = measure.source.cells.get("title")
        problems.add("RUS108", key, measure.source.sheet, cell, measure=measure_id)
