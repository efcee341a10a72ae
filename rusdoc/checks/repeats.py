"""RUS113 in other words: one measure under two goals of a plan. The same words twice are found in reading."""

from __future__ import annotations

from collections.abc import Iterator

from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.checks.sameness import of_just_the_same
from rusdoc.checks.units import Units, units_of
from rusdoc.model.plan import Measure
from rusdoc.texts import Text


@rule("RUS113")
def measure_twice_in_other_words(case: Case) -> Problems:
    """No measure stands twice in the plan, in whatever words.

    Only titles that speak of just the same things count, with an owner and a year in common: the same
    course for two units, or once more two years later, are two measures.
    """
    pairs = tuple(_pairs(case))
    if not pairs:
        return
    units = units_of((case.plan,))
    for first, later in pairs:
        place = case.plan.place(later)
        if _is_one(first, later, units) and not case.already_reported(place):
            text = Text(
                "checks.twice_in_other_words", first=first.id, first_title=first.title, **named(later)
            )
            yield Problem(place, text, (case.plan.place(first),))


def _pairs(case: Case) -> Iterator[tuple[Measure, Measure]]:
    measures = case.measures
    places = (case.plan.municipality,) if case.plan.municipality else ()
    groups = of_just_the_same([measure.title for measure in measures], places)
    for first, later in sorted((first, later) for first, *others in groups for later in others):
        yield measures[first], measures[later]


def _is_one(first: Measure, later: Measure, units: Units) -> bool:
    owners, others = units.keys(first.owners), units.keys(later.owners)
    if owners and others and not set(owners) & set(others):
        return False
    return not (first.years and later.years) or bool(set(first.years) & set(later.years))
