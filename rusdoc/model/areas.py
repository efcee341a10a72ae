"""Which part of the policy a measure belongs to: prevention, licensing or care."""

from __future__ import annotations

from rusdoc.model.plan import MainGoal, Measure, SubGoal
from rusdoc.registers.areas import areas_in
from rusdoc.registers.categories import chapter_of
from rusdoc.registers.guide import Guide


def areas_of(main: MainGoal, sub: SubGoal, measure: Measure, guide: Guide) -> frozenset[str]:
    """The areas of a measure: that of the guide's chapter which its category leads to; else what its title
    says, its effect, or the goals it stands under. Empty when nothing tells."""
    chapter = chapter_of(measure.category, guide)
    if chapter is not None and chapter.area:
        return frozenset({chapter.area})
    says = (measure.category, measure.title, measure.effect, sub.title, main.title)
    found = (areas_in(text) for text in says if text)
    return next((areas for areas in found if areas), frozenset())
