"""RUS205–RUS210 and RUS212–RUS214: what every measure says about itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rusdoc.checks.phrasing import is_measurable, is_vague_owner
from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.frozen import changed
from rusdoc.model.place import Place
from rusdoc.model.plan import Measure, MeasureStatus
from rusdoc.texts import Text
from rusdoc.texts.norwegian import years as in_words


@rule("RUS205")
def measure_without_owner(case: Case) -> Problems:
    """Every measure names the unit that answers for it. A missing column is RUS103."""
    for measure in case.measures:
        place = _cell(case, measure, "owners")
        if not measure.owners and place and not case.already_reported(place):
            yield Problem(place, Text("checks.no_owner", **named(measure)))


@rule("RUS206")
def measure_without_year(case: Case) -> Problems:
    """Every measure says when it is carried out. A missing column is RUS103.

    «Løpende» in a plan without a period gives no years, but it is an answer.
    """
    for measure in case.measures:
        place = _cell(case, measure, "years")
        answered = measure.years or measure.recurrence
        if not answered and place and not case.already_reported(place):
            yield Problem(place, Text("checks.no_year", **named(measure)))


@rule("RUS207")
def measure_without_priority(case: Case) -> Problems:
    """Every measure has a priority, so that politicians can choose among them."""
    yield from _without(case, "priority", lambda measure: measure.priority is not None)


@rule("RUS208")
def measure_without_effect(case: Case) -> Problems:
    """Every measure says what it is meant to lead to."""
    yield from _without(case, "effect", lambda measure: bool(measure.effect))


@rule("RUS209")
def measure_not_measurable(case: Case) -> Problems:
    """One can tell afterwards whether the measure was carried out, by its title or an indicator."""
    for measure in case.measures:
        if not is_measurable(measure):
            title = case.plan.place(measure)
            missing = _cell(case, measure, "indicator") or _cell(case, measure, "target")
            place, related = (missing, (title,)) if missing else (title, ())
            yield Problem(place, Text("checks.not_measurable", **named(measure)), related)


@rule("RUS210")
def year_outside_the_period(case: Case) -> Problems:
    """A measure's years lie within the plan's period."""
    period = case.plan.period
    if period is None:
        return
    for measure in case.measures:
        outside = tuple(year for year in measure.years if year not in period)
        if outside:
            place = _cell(case, measure, "years", outside[0]) or case.plan.place(measure)
            span = in_words(period.years)
            yield Problem(
                place, Text("checks.outside", years=in_words(outside), period=span, **named(measure))
            )


@rule("RUS212")
def nearly_everything_comes_first(case: Case) -> Problems:
    """At most half of the measures have priority 1. A single measure is no order of priority."""
    first = [measure for measure in case.measures if measure.priority == 1]
    total = len(case.measures)
    if total > 1 and len(first) > total * case.limits.priority_one_share:
        place = changed(case.plan.place(first[0], "priority"), measure=None)
        yield Problem(place, Text("checks.all_first", count=len(first), total=total))


@rule("RUS213")
def owner_too_vague(case: Case) -> Problems:
    """At least one of a measure's owners is a unit that can be asked about it."""
    for measure in case.measures:
        vague = [is_vague_owner(owner, case.plan.municipality) for owner in measure.owners]
        if vague and all(vague):
            text = Text("checks.vague_owner", owner=measure.owners[0], **named(measure))
            yield Problem(case.plan.place(measure, "owners"), text)


@rule("RUS214")
def measure_is_late(case: Case) -> Problems:
    """A measure whose first year is past has been started. Without a status nothing is known."""
    if case.today is None:
        return
    for measure in case.measures:
        late = measure.years and min(measure.years) < case.today.year
        if late and measure.status is MeasureStatus.NOT_STARTED:
            text = Text("checks.late", year=min(measure.years), **named(measure))
            yield Problem(case.plan.place(measure, "status"), text)


def _without(case: Case, field: str, has: Callable[[Measure], bool]) -> Iterator[Problem]:
    """One problem per empty cell; where the table has no such column, one for the whole table."""
    told: set[str] = set()
    for measure in case.measures:
        if has(measure):
            continue
        place = _cell(case, measure, field)
        if place:
            if not case.already_reported(place):
                yield Problem(place, Text(f"checks.no_{field}", **named(measure)))
        elif measure.source and measure.source.sheet not in told:
            told.add(measure.source.sheet)
            here = changed(case.plan.place(measure), measure=None)
            yield Problem(here, Text(f"checks.no_{field}_column"))


def _cell(case: Case, measure: Measure, field: str, year: int | None = None) -> Place | None:
    """The cell of a field, None when the table has no column for it.

    Years may stand in the columns of the budget instead; then it is that year's column, or the
    first of them. A measure that comes from no table has the plan as its only place.
    """
    if measure.source is None or field in measure.source.cells:
        return case.plan.place(measure, field)
    if field != "years":
        return None
    columns = sorted(name for name in measure.source.cells if name.startswith("cost_"))
    wanted = f"cost_{year}"
    if not columns:
        return None
    return case.plan.place(measure, wanted if wanted in columns else columns[0])
