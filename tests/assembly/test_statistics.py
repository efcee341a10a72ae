"""The statistics reach the document as people write them, and without small counts."""

from __future__ import annotations

from typing import Any

from rusdoc.assembly.plan import plan_context
from rusdoc.model.workbook import Workbook
from rusdoc.reading.understand import understand
from rusdoc.registers.guide import load_guide
from tests.reading.typed import sheet

TABLE = """
| Personer under oppfølging |
| Alder | 2024 | 2025 |
| Under 25 år | 3 | 7 |
| 25–49 år | 9 | 8 |
| 50 år og over | 6 | 12345 |
| I alt | 18 | 12360 |
"""


def context(table: str, **values: Any) -> dict[str, Any]:
    plan = understand(Workbook("tiltak.xlsx", (sheet(table, "Statistikk"),)))
    return plan_context(plan, guide=load_guide(), **values)


def test_small_counts_are_colons_and_the_document_says_why() -> None:
    found = context(TABLE)["statistics"]
    (table,) = found["tables"]
    assert (table["title"], table["label"], table["columns"]) == (
        "Personer under oppfølging",
        "Alder",
        ["2024", "2025"],
    )
    rows = [(row["heading"], row["figures"], row["is_total"]) for row in table["rows"]]
    assert rows == [
        ("Under 25 år", [":", "7"], False),
        ("25–49 år", ["9", "8"], False),
        ("50 år og over", [":", "12\u00a0345"], False),
        ("I alt", ["18", "12\u00a0360"], True),
    ]
    assert found["note"].startswith("Tall under fem")
    assert "regnes ut" in found["note"]


def test_the_plan_as_json_in_a_template_has_no_small_counts_either() -> None:
    (table,) = context(TABLE)["plan"]["statistics"]
    assert table["rows"][0]["figures"][0]["text"] == ":"


def test_a_municipality_may_set_another_limit() -> None:
    found = context(TABLE, small_count=3)["statistics"]
    assert found["tables"][0]["rows"][0]["figures"] == ["3", "7"]
    assert found["note"] == ""


def test_shares_are_written_as_in_the_sheet() -> None:
    found = context("| Andel som drikker |\n| | 2024 | 2025 |\n| Gutter | 12,5 % | 0,5 |")["statistics"]
    assert found["tables"][0]["rows"][0]["figures"] == ["12,5 %", "0,5"]
