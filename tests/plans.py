"""Small plans, typed in a few lines, for tests of what stands after reading.

`measure("…")` is a measure with nothing wrong; a test changes the one thing it is about.
`plan_of(measure(…), …)` puts the measures under one goal, from row 5 of a sheet `Tiltak` with the
columns of `COLUMNS`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place
from rusdoc.model.plan import About, Cost, CostKind, MainGoal, Measure, Period, Plan, Source, SubGoal

COLUMNS = {
    "main_goal": "A", "sub_goal": "B", "title": "C", "priority": "D", "effect": "E", "cost": "F",
    "owners": "G", "years": "H", "indicator": "I", "status": "J",
}  # fmt: skip
FIRST_ROW = 5
FACTS = ("municipality", "period", "vision", "mandate", "case_number", "deadline")


def cells(row: int, without: tuple[str, ...] = ()) -> FrozenDict[str, str]:
    return FrozenDict({name: f"{column}{row}" for name, column in COLUMNS.items() if name not in without})


def measure(title: str = "Ansette ruskoordinator", **values: Any) -> Measure:
    usual: dict[str, Any] = {
        "id": "",
        "priority": 2,
        "effect": "Flere får hjelp tidlig",
        "cost": Cost("innenfor rammen", CostKind.WITHIN_BUDGET),
        "owners": ("NAV",),
        "years": (2027,),
    }
    return Measure(title=title, **{**usual, **values})


def plan_of(
    *measures: Measure,
    goal: str = "Færre blir avhengige av rusmidler",
    sub_goal: str = "Flere får hjelp tidlig",
    columns_missing: tuple[str, ...] = (),
    **facts: Any,
) -> Plan:
    """A plan for Træna 2027–2030 with all its facts, and the measures under one sub-goal."""
    placed = tuple(
        replace(
            m,
            id=m.id or f"1.1.{number}",
            source=Source("Tiltak", FIRST_ROW + number - 1, cells(FIRST_ROW + number - 1, columns_missing)),
        )
        for number, m in enumerate(measures, 1)
    )
    top = Source("Tiltak", FIRST_ROW, FrozenDict({"title": f"A{FIRST_ROW}"}))
    below = Source("Tiltak", FIRST_ROW, FrozenDict({"title": f"B{FIRST_ROW}"}))
    goals = (MainGoal("1", goal, (SubGoal("1.1", sub_goal, placed, below),), top),)
    usual: dict[str, Any] = {
        "file": "tiltak.xlsx",
        "municipality": "Træna",
        "period": Period(2027, 2030),
        "vision": "Et samfunn med plass til alle",
        "main_goals": goals,
        "about": about(),
    }
    return Plan(**{**usual, **facts})


def about(**values: Any) -> About:
    """What `Om planen` says, each fact in a cell of its own from B2 down."""
    usual: dict[str, Any] = {
        "mandate": "Lage en ny plan",
        "case_number": "26/114",
        "deadline": "1. juni 2027",
        "places": FrozenDict(
            {name: Place("tiltak.xlsx", "Om planen", f"B{row}") for row, name in enumerate(FACTS, 2)}
        ),
    }
    return About(**{**usual, **values})
