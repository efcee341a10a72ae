"""What the measures cost: one cost in words, sums per year, and the table of costs per main goal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from rusdoc.assembly.wording import Standard, goal_line, words
from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind, Measure, MeasureStatus, Plan
from rusdoc.regex import regex
from rusdoc.texts.norwegian import MEASURE, counted, kroner, listing, number, percent, sentence, year_listing

# What stands in the cell when nobody knows yet; anything else in such a cell is shown as they wrote it.
_NOT_SETTLED: Final = regex(
    r"[\s?.\-–]*|#[\w/]+[!?]?"  # nothing, or Excel's error values (#REF!, #DIV/0!, #NAME?, #N/A)
    r"|(må |skal |blir |kostnaden? )*(ikk?j?e )?"
    r"(u?avklar\w*|utred\w*|utgrei\w*|ukjen[td]|berekn\w*|beregn\w*)"
    r"( (nærmere|nærare|seinere|senere|seinare))?[.?]*",
    re.IGNORECASE,
)


@frozen
class Money:
    """New money in whole kroner: by year, and what has no year."""

    per_year: Mapping[int, int] = FrozenDict()
    undated: int = 0

    @property
    def total(self) -> int:
        """Everything, with and without a year."""
        return sum(self.per_year.values()) + self.undated

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have an amount, in order."""
        return tuple(sorted(year for year, amount in self.per_year.items() if amount))


def is_counted(measure: Measure) -> bool:
    """Whether the measure's amounts are new money.

    What is said to be within the budget is paid for already, and a dropped measure costs nothing.
    """
    if measure.cost is None or measure.status is MeasureStatus.DROPPED:
        return False
    return measure.cost.kind in (CostKind.AMOUNT, CostKind.STAFFING)


def new_money(measures: Iterable[Measure]) -> Money:
    """The new money that the measures ask for."""
    per_year: dict[int, int] = {}
    undated = 0
    for measure in measures:
        if not is_counted(measure) or measure.cost is None:
            continue
        for year, amount in measure.cost.per_year.items():
            per_year[year] = per_year.get(year, 0) + amount
        if not measure.cost.per_year:
            undated += measure.cost.total or 0
    return Money(FrozenDict(sorted(per_year.items())), undated)


def money_text(money: Money, standard: Standard) -> str:
    """A sum as people write it, ``300 000 kr i 2027–2030``; empty when there is none."""
    if not money.total:
        return ""
    amount = kroner(money.total, standard)
    if money.undated or not money.years:
        return amount
    return words("cost_in", standard, amount=amount, years=year_listing(money.years, standard))


def cost_text(measure: Measure, plan: Plan, standard: Standard) -> str:
    """A measure's cost as people write it."""
    cost = measure.cost
    if cost is None:
        return words("cost_missing", standard)
    if cost.shared_with:
        return _shared(measure, cost.shared_with, plan, standard)
    match cost.kind:
        case CostKind.MISSING:
            return words("cost_missing", standard)
        case CostKind.NONE:
            return words("cost_none", standard)
        case CostKind.UNKNOWN:
            return _unknown(cost, standard)
        case CostKind.WITHIN_BUDGET:
            known = (_amount(measure, cost, standard), _open_years(cost, standard))
            amount = ", ".join(part for part in known if part)
            key = "cost_within_budget_amount" if amount else "cost_within_budget"
            return words(key, standard, amount=amount)
    parts = [_staffing(cost, standard), _amount(measure, cost, standard), _open_years(cost, standard)]
    return ", ".join(part for part in parts if part) or cost.text or words("cost_missing", standard)


def _shared(measure: Measure, cell: str, plan: Plan, standard: Standard) -> str:
    for other in plan.measures:
        same_sheet = other.source and measure.source and other.source.sheet == measure.source.sheet
        if same_sheet and other.source and other.source.cells.get("cost") == cell and other is not measure:
            return words("cost_shared", standard, measure=other.id)
    return words("cost_shared_unknown", standard)


def _unknown(cost: Cost, standard: Standard) -> str:
    text = " ".join(cost.text.split())
    if _NOT_SETTLED.fullmatch(text):
        return words("cost_unknown", standard)
    return words("cost_unknown_text", standard, words=text)


def _open_years(cost: Cost, standard: Standard) -> str:
    """The years whose amount is still to be found, beside those that have one."""
    if not cost.unknown_years:
        return ""
    return words("cost_unknown_in", standard, years=year_listing(list(cost.unknown_years), standard))


def _staffing(cost: Cost, standard: Standard) -> str:
    share = cost.full_time_equivalents
    if share is None:
        return ""
    if share > 1 or "årsverk" in cost.text.casefold():
        return words("full_time_equivalents", standard, number=number(share, standard))
    return words("position", standard, percent=percent(round(share * 100, 2), standard))


def _amount(measure: Measure, cost: Cost, standard: Standard) -> str:
    per_year = {year: amount for year, amount in sorted(cost.per_year.items()) if amount}
    if not per_year:
        return kroner(cost.total, standard) if cost.total else ""
    if len(per_year) == 1:
        return _one_year(measure, cost, *per_year.popitem(), standard)
    if len(set(per_year.values())) == 1:
        amount = kroner(next(iter(per_year.values())), standard)
        if tuple(per_year) == tuple(sorted(measure.years)):
            return words("cost_yearly", standard, amount=amount)
        return words("cost_yearly_in", standard, amount=amount, years=year_listing(list(per_year), standard))
    return _year_by_year(per_year, standard)


def _one_year(measure: Measure, cost: Cost, year: int, amount: int, standard: Standard) -> str:
    in_words = kroner(amount, standard)
    if measure.years in ((year,), ()):
        return in_words
    # An amount of its own for that year (a budget column, «2028: 50 000»), or a total booked on the first.
    named = str(year) in cost.text or (measure.source and f"cost_{year}" in measure.source.cells)
    if named or year != min(measure.years):
        return words("cost_in", standard, amount=in_words, years=str(year))
    return words("cost_in_all", standard, amount=in_words)


def _year_by_year(per_year: Mapping[int, int], standard: Standard) -> str:
    """``50 000 kr i 2027 og 75 000 kr per år i 2028–2030``."""
    parts = []
    for amount, group in groupby(per_year, key=lambda year: per_year[year]):
        years = list(group)
        key = "cost_in" if len(years) == 1 else "cost_yearly_in"
        parts.append(
            words(key, standard, amount=kroner(amount, standard), years=year_listing(years, standard))
        )
    return listing(parts, standard)


def cost_table(plan: Plan, standard: Standard) -> dict[str, object]:
    """Costs per year and in total, a row per main goal; see `docs/template-names.md`."""
    everything = new_money(plan.measures)
    years = tuple(sorted({*everything.years, *(plan.period.years if plan.period else ())}))
    undated = everything.undated > 0
    goals = [goal for goal in plan.main_goals if goal.measures]
    notes = uncounted(plan.measures, standard)
    return {
        "title": words("cost_table_title", standard),
        "has_amounts": everything.total > 0,
        "columns": [str(year) for year in years] + ([words("no_year", standard)] if undated else []),
        "rows": [
            _row(goal_line(goal, plan, standard), new_money(goal.measures), years, undated, standard)
            for goal in goals
        ],
        "total": _row(words("word_total", standard), everything, years, undated, standard),
        "notes": notes if everything.total else [words("no_amounts", standard), *notes],
    }


def _row(
    heading: str, money: Money, years: tuple[int, ...], undated: bool, standard: Standard
) -> dict[str, object]:
    amounts = [money.per_year.get(year, 0) for year in years] + ([money.undated] if undated else [])
    return {
        "heading": heading,
        "amounts": [number(amount, standard) for amount in amounts],
        "total": number(money.total, standard),
    }


def uncounted(measures: Iterable[Measure], standard: Standard) -> list[str]:
    """Sentences on what the sums leave out, so that nobody takes them for the whole."""
    measures = tuple(measures)
    dropped = [measure for measure in measures if measure.status is MeasureStatus.DROPPED]
    live = [measure for measure in measures if measure.status is not MeasureStatus.DROPPED]
    notes = [
        _note("note_within_budget", _of_kind(live, CostKind.WITHIN_BUDGET), standard),
        _note("note_none", _of_kind(live, CostKind.NONE), standard),
        _staffing_note(live, standard),
        _note("note_unknown", _of_kind(live, CostKind.UNKNOWN), standard),
        _note("note_years_unknown", [m for m in live if m.cost and m.cost.unknown_years], standard),
        _note(
            "note_missing",
            [*_of_kind(live, CostKind.MISSING), *(m for m in live if m.cost is None)],
            standard,
        ),
        _note("note_dropped", dropped, standard),
    ]
    return [note for note in notes if note]


def _of_kind(measures: Iterable[Measure], kind: CostKind) -> list[Measure]:
    """Measures of one kind; one that shares another's cost cell is counted there, not as missing."""
    return [m for m in measures if m.cost and m.cost.kind is kind and not m.cost.shared_with]


def _note(key: str, measures: list[Measure], standard: Standard) -> str:
    if not measures:
        return ""
    return sentence(words(key, standard, count=counted(len(measures), MEASURE, standard)))


def _staffing_note(measures: Iterable[Measure], standard: Standard) -> str:
    unpaid = [m for m in _of_kind(measures, CostKind.STAFFING) if m.cost and not m.cost.total]
    if not unpaid:
        return ""
    share = sum(m.cost.full_time_equivalents or 0 for m in unpaid if m.cost)
    count = counted(len(unpaid), MEASURE, standard)
    if not share:
        return sentence(words("note_staffing_plain", standard, count=count))
    positions = words("full_time_equivalents", standard, number=number(round(share, 2), standard))
    return sentence(words("note_staffing", standard, count=count, positions=positions))
