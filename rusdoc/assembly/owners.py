"""Responsibility: per owner what it is in charge of, what it takes part in, and what that costs."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from rusdoc.assembly.measures import Measures
from rusdoc.assembly.money import money_text, new_money
from rusdoc.assembly.wording import Standard, one_line, words
from rusdoc.model.plan import Measure, MeasureStatus, Plan
from rusdoc.regex import regex
from rusdoc.texts.norwegian import MEASURE, counted, listing, sentence, year_listing

_WORD = regex(r"[^\W\d_]{3,}")


def by_owner(
    plan: Plan, measures: Measures, standard: Standard, names: Mapping[str, str] | None = None
) -> list[dict[str, object]]:
    """Every owner by name, then the measures without one; dropped measures are left out.

    The first owner named is in charge and carries the cost, so that no amount is counted twice. `names`
    has what to call an owner that goes by several names.
    """
    live = [measure for measure in plan.measures if measure.status is not MeasureStatus.DROPPED]
    same = _Names(plan, live, names or {})
    owners = [
        _owner(name, same.used[name], same, measures, standard)
        for name in sorted(same.used, key=str.casefold)
    ]
    unowned = [measure for measure in live if not measure.owners]
    return [*owners, *([_nobody(unowned, measures, standard)] if unowned else [])]


class _Names:
    """One name per unit: its name on the owner list, else the one given, else as it was first written.

    `used` has the measures of each unit by its name."""

    def __init__(self, plan: Plan, live: list[Measure], names: Mapping[str, str]) -> None:
        self._given = names
        self._names: dict[str, str] = {}
        self._main = {_key(name): unit.name for unit in plan.units for name in (*unit.aliases, unit.name)}
        self.used: dict[str, list[Measure]] = {}
        for measure in live:
            for name in dict.fromkeys(map(self.name, measure.owners)):
                self.used.setdefault(name, []).append(measure)

    def name(self, owner: str) -> str:
        if owner not in self._names:
            usual = one_line(self._given.get(owner, owner))
            self._names[owner] = self._main.setdefault(_key(owner), usual)
        return self._names[owner]


def perhaps_one_under_several_names(plan: Plan) -> bool:
    """Whether owners that are on no list have names so like another's that they may be one unit.

    A quick look, so that a plan without any does not pay for the words that tell (`checks.units`).
    """
    listed = {_key(name) for unit in plan.units for name in (*unit.aliases, unit.name)}
    names = set(map(_key, {owner for measure in plan.measures for owner in measure.owners}))
    if names <= listed:
        return False
    words = sorted((word, name) for name in names | listed for word in _WORD.findall(name))
    return any(
        name != other and not {name, other} <= listed and _alike(word, beside)
        for (word, name), (beside, other) in pairwise(words)
    )


def _alike(one: str, other: str) -> bool:
    """Whether two words begin alike, but for an ending: ``skole`` and ``skolen``, ``nav`` and ``nav``."""
    shared = max(3, min(len(one), len(other)) - 2)
    return one[:shared] == other[:shared]


def _key(name: str) -> str:
    return one_line(name).casefold()


def _owner(
    name: str, mine: list[Measure], same: _Names, measures: Measures, standard: Standard
) -> dict[str, object]:
    leads = [measure for measure in mine if same.name(measure.owners[0]) == name]
    assists = [measure for measure in mine if same.name(measure.owners[0]) != name]
    return _entry(
        name, _responsibility(name, leads, assists, standard), leads, assists, mine, measures, standard
    )


def _nobody(unowned: list[Measure], measures: Measures, standard: Standard) -> dict[str, object]:
    count = counted(len(unowned), MEASURE, standard)
    summary = sentence(words("owner_missing", standard, count=count))
    return _entry(words("owner_none", standard), summary, unowned, [], unowned, measures, standard)


def _entry(
    name: str,
    summary: str,
    leads: list[Measure],
    assists: list[Measure],
    mine: list[Measure],
    measures: Measures,
    standard: Standard,
) -> dict[str, object]:
    return {
        "name": sentence(name),
        "summary": sentence(summary),
        "measures_text": counted(len(mine), MEASURE, standard, words=False),
        "years_text": year_listing([year for measure in mine for year in measure.years], standard),
        "cost_text": money_text(new_money(leads), standard),
        "leads": measures.show(leads),
        "leads_text": listing([measure.id for measure in leads], standard),
        "assists_text": listing([measure.id for measure in assists], standard),
        "assists": measures.show(assists),
        "measures": measures.show(mine),
    }


def _responsibility(name: str, leads: list[Measure], assists: list[Measure], standard: Standard) -> str:
    sentences = []
    if leads:
        count, amount = counted(len(leads), MEASURE, standard), money_text(new_money(leads), standard)
        key = "owner_leads_cost" if amount else "owner_leads"
        sentences.append(words(key, standard, name=name, count=count, amount=amount))
    if assists:
        key = "owner_also_assists" if leads else "owner_assists"
        sentences.append(words(key, standard, name=name, count=counted(len(assists), MEASURE, standard)))
    return " ".join(sentences)
