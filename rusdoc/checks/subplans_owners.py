"""RUS408 and RUS411: the units in charge, over all the plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rusdoc.checks.phrasing import is_vague_owner
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.checks.subplans_same import InPlan, Together, live, together
from rusdoc.checks.units import spelling
from rusdoc.frozen import frozen
from rusdoc.model.place import Place
from rusdoc.texts import Text
from rusdoc.texts.norwegian import years as in_words


@frozen
class _Use:
    """A name of a unit where it stands: the number of the plan, the measure, the name as written."""

    plan: int
    found: InPlan
    name: str

    @property
    def place(self) -> Place:
        return self.found.place("owners")


@rule("RUS408")
def unit_under_several_names(case: Case) -> Problems:
    """A unit goes by one name in all the plans."""
    view = together(case)
    for uses in _by_unit(view).values():
        by_spelling: dict[str, list[_Use]] = defaultdict(list)
        for use in uses:
            by_spelling[spelling(use.name)].append(use)
        if len(by_spelling) > 1:
            yield from _several_names(by_spelling, view)


def _several_names(uses: dict[str, list[_Use]], view: Together) -> Iterator[Problem]:
    """One problem for each further name, beside the name on the owner list or else the one most used."""
    usual = spelling(view.units.name(next(iter(uses.values()))[0].name))
    if usual not in uses:
        usual = max(uses, key=lambda name: len(uses[name]))
    for name in uses:
        if name != usual:
            first, second = _beside(uses[usual], uses[name], view)
            text = Text("checks_subplans.several_names", name=second.name, usual=uses[usual][0].name)
            place, other = (second, first) if first.plan >= second.plan else (first, second)
            yield Problem(place.place, text, (other.place,))


def _beside(usual: list[_Use], other: list[_Use], view: Together) -> tuple[_Use, _Use]:
    """A cell with each name: of one measure in two plans where there is such a pair."""
    same = {(id(p.one.measure), id(p.other.measure)) for p in view.same}
    for one in usual:
        for two in other:
            ids = (id(one.found.measure), id(two.found.measure))
            if ids in same or ids[::-1] in same:
                return one, two
    return usual[0], other[0]


def _by_unit(view: Together) -> dict[str, list[_Use]]:
    units: dict[str, list[_Use]] = defaultdict(list)
    for number, plan in enumerate(view.plans):
        names = {owner for measure in plan.measures for owner in measure.owners}
        keys = {name: view.units.key(name) for name in names if not is_vague_owner(name, plan.municipality)}
        for found in live(plan):
            for owner in found.measure.owners:
                if owner in keys:
                    units[keys[owner]].append(_Use(number, found, owner))
    return units


@rule("RUS411")
def owner_with_too_much(case: Case) -> Problems:
    """No unit has more measures in a year than it can carry out; a measure in two plans counts once."""
    view, limit = together(case), case.limits.measures_per_owner
    once = _counted_once(view)
    for uses in _by_unit(view).values():
        by_year = {
            year: {once[id(use.found.measure)] for use in uses if year in use.found.measure.years}
            for year in sorted({year for use in uses for year in use.found.measure.years})
        }
        busy = {year: len(measures) for year, measures in by_year.items() if len(measures) > limit}
        if busy:
            yield _too_much(view.units.name(uses[0].name), uses, busy, limit)


def _too_much(name: str, uses: list[_Use], busy: dict[int, int], limit: int) -> Problem:
    """At the unit's first measure in such a year, beside the first in each other plan."""
    firsts: dict[int, _Use] = {}
    for use in uses:
        if any(year in busy for year in use.found.measure.years):
            firsts.setdefault(use.plan, use)
    first, *others = firsts.values()
    most = max(busy.values())
    text = Text("checks_subplans.too_much", owner=name, count=most, years=in_words(tuple(busy)), limit=limit)
    return Problem(first.place, text, tuple(use.place for use in others))


def _counted_once(view: Together) -> dict[int, int]:
    """For each measure the one that stands for all that are the same."""
    stands_for = {id(found.measure): id(found.measure) for plan in view.plans for found in live(plan)}

    def top(number: int) -> int:
        while stands_for[number] != number:
            number = stands_for[number]
        return number

    for pair in view.same:
        stands_for[top(id(pair.other.measure))] = top(id(pair.one.measure))
    return {number: top(number) for number in stands_for}
