"""docs/template-names.md and the values a template gets say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rusdoc.assembly.plan import labels, plan_context
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.hearing import HearingStatement, Input
from rusdoc.model.plan import Cost, CostKind, Plan
from rusdoc.model.statistics import Counted, Figure, StatisticsColumn, StatisticsRow, StatisticsTable
from rusdoc.registers.guide import load_guide
from tests.plans import measure, plan_of

PAGE = Path(__file__).parents[2] / "docs" / "template-names.md"
SECTIONS = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
ROW = re.compile(r"^\| `([a-z_]+)` \|", re.MULTILINE)


def documented(section: str) -> set[str]:
    (text,) = [part for part in SECTIONS if part.startswith(f"{section}\n")]
    return set(ROW.findall(text))


def context() -> dict[str, Any]:
    cost = Cost("50 000", CostKind.AMOUNT, FrozenDict({2027: 50_000}), 50_000)
    plan = plan_of(
        measure(
            cost=cost,
            priority=1,
            category="Bevilling",
            owners=("NAV", "Skolen"),
            references=("Folkehelseplan 2.3",),
        )
    )
    figure = Figure("3", 3.0, "B3", Counted.PERSONS)
    row = StatisticsRow("Under 25 år", "A3", (figure,))
    table = StatisticsTable(
        None, "Statistikk", "Brukere", "A1", "Alder", (StatisticsColumn("2025", "B2"),), (row,)
    )
    said = Input("Ungdomsrådet", "Stille", "Åpen klubb", "1.1.1", ("1.1.1",))
    statement = HearingStatement(
        "Eldrerådet", date(2026, 10, 28), None, "Mer om eldre.", "Tas til følge.", "1.1.1"
    )
    plan = replace(plan, statistics=(table,), inputs=(said,), hearing_statements=(statement,))
    return plan_context(plan, guide=load_guide(), others=(Plan(title="Folkehelseplan"),))


def values(name: str) -> Mapping[str, Any]:
    whole = {**context(), "charts": {}}  # drawn where Word is known, from the same plan
    (goal,) = whole["goals"]
    return {
        "Øverst": whole,
        "document": whole["document"],
        "front": whole["front"],
        "summary": whole["summary"],
        "chapter": whole["chapters"][0],
        "goal": goal,
        "sub_goal": goal["sub_goals"][0],
        "measure": goal["sub_goals"][0]["measures"][0],
        "cost_table": whole["cost_table"],
        "cost_row": whole["cost_table"]["total"],
        "priority": whole["priorities"][0],
        "owner": whole["owners"][0],
        "relations": whole["relations"],
        "related_plan": whole["relations"]["plans"][0],
        "inputs": whole["inputs"],
        "input_row": whole["inputs"]["rows"][0],
        "hearing": whole["hearing"],
        "hearing_row": whole["hearing"]["rows"][0],
        "statistics": whole["statistics"],
        "statistics_table": whole["statistics"]["tables"][0],
        "statistics_row": whole["statistics"]["tables"][0]["rows"][0],
        "words": labels("nb"),
    }[name]


@pytest.mark.parametrize(
    "section",
    [
        "Øverst", "document", "front", "summary", "chapter", "goal", "sub_goal", "measure", "cost_table", "cost_row",
        "priority", "owner", "relations", "related_plan", "inputs", "input_row", "hearing", "hearing_row", "statistics", "statistics_table",
        "statistics_row", "words",
    ],
)  # fmt: skip
def test_the_page_names_what_there_is_and_nothing_else(section: str) -> None:
    assert documented(section) == set(values(section))


def test_the_words_on_the_page_are_the_words_in_the_document() -> None:
    (text,) = [part for part in SECTIONS if part.startswith("words\n")]
    for key, nb, nn in re.findall(r"^\| `([a-z_]+)` \| (.*?) \| (.*?) \|$", text, re.MULTILINE):
        assert (nb, nn) == (labels("nb")[key], labels("nn")[key])


DISPLAYED = ("_text", ".heading", ".note", ".vision", ".period", "front.status", "front.title")


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}")
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from leaves(item, path)
    else:
        yield path, value


def test_display_texts_are_never_none() -> None:
    plan = plan_of(measure(effect=None, cost=None, owners=(), years=(), priority=None))
    bare = replace(plan, vision=None, title=None, municipality=None, period=None)
    for language in ("nb", "nn"):
        found = plan_context(bare, guide=load_guide(), language=language)  # type: ignore[arg-type]
        for path, value in leaves(found):
            if path.endswith(DISPLAYED) and not path.startswith(".plan.") and not path.endswith("has_text"):
                assert isinstance(value, str), path
