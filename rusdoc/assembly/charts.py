"""The charts of the plan document: costs per year, when the measures are carried out, and their balance.

Each has the same numbers as a table, and an alternative text that says what the eye would see.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from rusdoc.assembly.money import Money, new_money
from rusdoc.assembly.wording import goal_line, one_line
from rusdoc.model.areas import areas_of
from rusdoc.model.chart import Chart, ChartKind, ChartSeries
from rusdoc.model.plan import MainGoal, MeasureStatus, Plan
from rusdoc.registers.guide import Guide, Standard
from rusdoc.texts import Text, Value, say
from rusdoc.texts.norwegian import kroner, number, year_listing

MOST_ON_A_TIMELINE: Final = 30
"""With more measures than this a timeline shows the sub-goals: nobody reads bars a millimetre high."""
_LONGEST_LABEL: Final = 60
_LONGEST_IN_LEGEND: Final = 90
_AREAS: Final = ("licensing", "prevention", "care")


def charts(plan: Plan, guide: Guide, standard: Standard) -> dict[str, Chart | None]:
    """The charts by the names that a template finds them under; None where there is nothing to show.

    Each is there twice: with its numbers as a table below (``costs``), and without (``costs_alone``) for a
    template that has the numbers in a table of its own.
    """
    drawn = {
        "costs": cost_chart(plan, standard),
        "timeline": timeline(plan, standard),
        "balance": balance(plan, guide, standard),
    }
    alone = {f"{name}_alone": chart and chart.alone() for name, chart in drawn.items()}
    return {**drawn, **alone}


def _words(key: str, standard: Standard, /, **values: Value) -> str:
    return say(Text(f"charts.{key}", **values), standard)


def cost_chart(plan: Plan, standard: Standard) -> Chart | None:
    """Costs per year as columns, a colour for each main goal."""
    everything = new_money(plan.measures)
    dated = {*everything.years, *(plan.period.years if plan.period else ())} if everything.years else set()
    years = tuple(range(min(dated), max(dated) + 1)) if dated else ()
    goals = [(goal, new_money(goal.measures)) for goal in plan.main_goals]
    shown = [(goal, money) for goal, money in goals if money.per_year and any(money.per_year.values())]
    if not shown:
        return None
    rows = [
        (goal_line(goal, plan, standard), [money.per_year.get(year, 0) for year in years])
        for goal, money in shown
    ]
    totals = [sum(amounts) for _, amounts in rows]
    heading = (_words("main_goal", standard), *map(str, years), _words("total", standard))
    last = (_words("total", standard), [sum(column) for column in zip(*(a for _, a in rows), strict=True)])
    return Chart(
        ChartKind.STACKED_COLUMNS,
        title=_words("costs_title", standard),
        description=_cost_description(years, totals, shown, standard),
        categories=tuple(map(str, years)),
        series=tuple(
            ChartSeries(_label(name, _LONGEST_IN_LEGEND), tuple(map(float, amounts)))
            for name, amounts in rows
        ),
        table=(
            heading,
            *((name, *(number(n, standard) for n in (*row, sum(row)))) for name, row in (*rows, last)),
        ),
        axis_title=_words("kroner", standard),
    )


def _cost_description(
    years: tuple[int, ...], totals: list[int], shown: list[tuple[MainGoal, Money]], standard: Standard
) -> str:
    most = max(range(len(totals)), key=totals.__getitem__)
    largest = _words("costs_largest", standard, goal=shown[most][0].id, amount=kroner(totals[most], standard))
    return _words(
        "costs_description",
        standard,
        years=year_listing(years, standard),
        total=kroner(sum(totals), standard),
        largest=largest if len(totals) > 1 else "",
    ).strip()


def timeline(plan: Plan, standard: Standard) -> Chart | None:
    """When the measures are carried out, from the first year to the last; sub-goals where they are many.

    None when there is nothing to see: no years, or the same years in every row.
    """
    measures = [m for m in plan.measures if m.years and m.status is not MeasureStatus.DROPPED]
    if not measures:
        return None
    by_measure = [(f"{m.id} {one_line(m.title)}", m.years) for m in measures]
    several = len(measures) > MOST_ON_A_TIMELINE
    rows = _by_sub_goal(plan) if several else by_measure
    if not 1 <= len(rows) <= MOST_ON_A_TIMELINE or len({years for _, years in rows}) == 1 < len(rows):
        return None
    first, last = min(y for _, years in rows for y in years), max(y for _, years in rows for y in years)
    kind = "timeline_sub_goals" if several else "timeline_measures"
    heading = (_words("sub_goal" if several else "measure", standard), _words("years", standard))
    return Chart(
        ChartKind.TIMELINE,
        title=_words("timeline_title", standard),
        description=_words(
            "timeline_description",
            standard,
            years=year_listing(tuple(range(first, last + 1)), standard),
            count=_words(kind, standard, count=len(rows)),
            busy=_under_way([years for _, years in rows], first, last, standard),
        ),
        categories=tuple(_label(name) for name, _ in rows),
        series=_stretches([years for _, years in rows], standard),
        table=(heading, *((name, year_listing(years, standard)) for name, years in rows)),
        number_format="0",
        first_year=first,
        last_year=last,
    )


def _under_way(rows: list[tuple[int, ...]], first: int, last: int, standard: Standard) -> str:
    """In which years the most and the fewest are under way."""
    counts = [(sum(year in years for years in rows), year) for year in range(first, last + 1)]
    most, least = max(counts, key=lambda pair: pair[0]), min(counts, key=lambda pair: pair[0])
    return _words(
        "timeline_even" if most[0] == least[0] else "timeline_varies",
        standard,
        most=most[0],
        most_year=most[1],
        least=least[0],
        least_year=least[1],
    )


def _stretches(rows: list[tuple[int, ...]], standard: Standard) -> tuple[ChartSeries, ...]:
    """Each row's years as stretches, by turns unseen and seen: up to the first, so many, a pause …"""
    lengths = [_lengths(years) for years in rows]
    most = max(map(len, lengths))
    names = [
        _words("starts" if not n else "pauses" if n % 2 == 0 else "lasts", standard) for n in range(most)
    ]
    return tuple(
        ChartSeries(name, tuple(float(row[n]) if n < len(row) else 0.0 for row in lengths))
        for n, name in enumerate(names)
    )


def _lengths(years: tuple[int, ...]) -> list[int]:
    """``(2027, 2028, 2030)`` is 2027, two years, a pause of one, one year."""
    lengths = [min(years), 0]
    for year in range(min(years), max(years) + 1):
        is_seen = len(lengths) % 2 == 0
        if (year in years) is not is_seen:
            lengths.append(0)
        lengths[-1] += 1
    return lengths


def _by_sub_goal(plan: Plan) -> list[tuple[str, tuple[int, ...]]]:
    rows = []
    for sub in plan.sub_goals:
        live = (m for m in sub.measures if m.status is not MeasureStatus.DROPPED)
        years = tuple(sorted({year for measure in live for year in measure.years}))
        if years:
            rows.append((f"{sub.id} {one_line(sub.title)}".strip(), years))
    return rows


def balance(plan: Plan, guide: Guide, standard: Standard) -> Chart | None:
    """How many measures are licensing, prevention and care; the first of them that a measure fits."""
    counts: Counter[str] = Counter()
    for main, sub, measure in plan.walk():
        if measure.status is not MeasureStatus.DROPPED:
            found = areas_of(main, sub, measure, guide)
            counts[next((area for area in _AREAS if area in found), "other")] += 1
    if not counts or set(counts) == {"other"}:
        return None
    rows = [(area, counts[area]) for area in (*_AREAS, "other") if counts[area] or area != "other"]
    names = {area: _words(f"area_{area}", standard) for area, _ in rows}
    parts = tuple(
        _words("balance_part", standard, area=names[area].lower(), count=count) for area, count in rows
    )
    label = _words("number_of_measures", standard)
    return Chart(
        ChartKind.BARS,
        title=_words("balance_title", standard),
        description=_words("balance_description", standard, parts=parts),
        categories=tuple(names.values()),
        series=(ChartSeries(label, tuple(float(count) for _, count in rows)),),
        table=((_words("area", standard), label), *((names[area], str(count)) for area, count in rows)),
        axis_title=label,
        number_format="0",
    )


def _label(words: str, longest: int = _LONGEST_LABEL) -> str:
    """A label short enough to stand beside a bar, or below the chart."""
    if len(words) <= longest:
        return words
    return words[:longest].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
