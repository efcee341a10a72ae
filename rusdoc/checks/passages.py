"""The plan's own words with their places: its cells and its chapters, for the rules that read text.

A cell that several measures share (a merged owner, a goal) comes once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rusdoc.checks.rule import Case
from rusdoc.model.chapter import Chapter
from rusdoc.model.place import Place
from rusdoc.model.plan import MainGoal, Measure, Plan, SubGoal

GOAL: Final = "goal"
OWNERS: Final = "owners"
BESIDE: Final = "beside"
CHAPTER: Final = "chapter"

_PLAN_FACTS: Final = ("title", "vision")
_ABOUT_FACTS: Final = (
    "mandate", "case_number", "deadline", "project_leader", "working_group", "reference_group",
)  # fmt: skip
_MEASURE_FIELDS: Final = (
    "title", "effect", "comment", "indicator", "target", "baseline", "category", "national_goal",
    "status_note", "funding",
)  # fmt: skip


class Passage(NamedTuple):
    """Some words, where they stand, and what they are.

    `field` is ``goal``, a field of a measure (``effect``), a fact (``vision``), ``beside`` for what
    stands around the measure table, or ``chapter``. `context` is what the words stand under: the
    measure's title, or the heading.
    """

    text: str
    place: Place
    field: str
    context: str = ""


def passages(case: Case) -> tuple[Passage, ...]:
    """Everything the plan says, cells first, then the chapters in their order; gathered once."""
    kept = case.memory.get("passages")
    if not isinstance(kept, tuple):
        kept = (*plan_passages(case.plan), *chapter_passages(case.chapters))
        case.memory["passages"] = kept
    return kept


def texts(case: Case) -> frozenset[str]:
    """Every text among the passages, once: thousands of measures may say the same."""
    kept = case.memory.get("texts")
    if not isinstance(kept, frozenset):
        kept = frozenset(passage.text for passage in passages(case))
        case.memory["texts"] = kept
    return kept


def plan_passages(plan: Plan) -> Iterator[Passage]:
    """What stands in the plan's cells: facts, goals, measures, and the text around the tables."""
    seen: set[tuple[str | None, str | None, str]] = set()
    for passage in (*_facts(plan), *_goals(plan), *_measures(plan), *_beside(plan)):
        spot = (passage.place.sheet, passage.place.cell, passage.text)
        if passage.place.cell is None or spot not in seen:
            seen.add(spot)
            yield passage


def chapter_passages(chapters: tuple[Chapter, ...]) -> Iterator[Passage]:
    """What stands in the chapters, paragraph by paragraph, headings too."""
    for chapter in chapters:
        for paragraph in chapter.paragraphs:
            if paragraph.text.strip():
                yield Passage(
                    paragraph.text, chapter.place(paragraph), CHAPTER, paragraph.under or chapter.title
                )


def _facts(plan: Plan) -> Iterator[Passage]:
    values = {name: getattr(plan, name) for name in _PLAN_FACTS}
    values |= {name: getattr(plan.about, name) for name in _ABOUT_FACTS}
    for name, value in values.items():
        if value:
            yield Passage(value, plan.place_of_fact(name), name)


def _goals(plan: Plan) -> Iterator[Passage]:
    for goal in plan.main_goals:
        items: tuple[MainGoal | SubGoal, ...] = (goal, *goal.sub_goals)
        yield from (Passage(item.title, plan.place(item), GOAL) for item in items if item.title)


def _measures(plan: Plan) -> Iterator[Passage]:
    for measure in plan.measures:
        for field, text in _texts(measure):
            if text:
                yield Passage(text, plan.place(measure, field), field, measure.title)


def _texts(measure: Measure) -> Iterator[tuple[str, str | None]]:
    for field in _MEASURE_FIELDS:
        yield field, getattr(measure, field)
    yield OWNERS, ", ".join(measure.owners)


def _beside(plan: Plan) -> Iterator[Passage]:
    """Titles and notes around the measures, on the sheets that hold them."""
    if plan.workbook is None:
        return
    used = _cells_in_use(plan)
    measured = {sheet.name for sheet in plan.sheets if sheet.use == "measures"}
    for sheet in plan.workbook.sheets:
        for row, cells in enumerate(sheet.rows if sheet.name in measured else (), 1):
            for column, value in enumerate(cells, 1):
                if not isinstance(value, str):
                    continue
                cell = sheet.address(row, column)
                if (sheet.name, cell) not in used:
                    yield Passage(value, Place(plan.file, sheet.name, cell), BESIDE)


def _cells_in_use(plan: Plan) -> set[tuple[str, str]]:
    """Every cell that a goal, a measure or a fact was read from."""
    sources = (
        *(goal.source for goal in plan.main_goals),
        *(goal.source for goal in plan.sub_goals),
        *(measure.source for measure in plan.measures),
    )
    used = {(source.sheet, cell) for source in sources if source for cell in source.cells.values()}
    return used | {(place.sheet or "", place.cell or "") for place in plan.about.places.values()}
