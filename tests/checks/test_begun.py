"""A plan that nobody has begun is told of once; reading says nothing of it."""

from __future__ import annotations

from pathlib import Path

import rusdoc
from rusdoc.model.plan import Period
from rusdoc.new import NewPlan, new_plan
from tests.reading.typed import read


def fresh(folder: Path) -> Path:
    new_plan(folder, NewPlan("Træna", Period(2027, 2030)))
    return folder


def codes(folder: Path) -> list[str]:
    inputs = rusdoc.gather(folder)
    return [f.code for f in rusdoc.check(inputs.plan, chapters=inputs.chapters, settings=inputs.settings)]


def test_a_fresh_folder_is_read_without_a_finding_and_checked_with_one(tmp_path: Path) -> None:
    folder = fresh(tmp_path / "plan")
    assert rusdoc.read(folder).findings == ()
    assert codes(folder) == ["RUS101"]


def test_the_one_finding_names_the_sheet_to_write_in(tmp_path: Path) -> None:
    (found,) = rusdoc.check(rusdoc.read(fresh(tmp_path / "plan")))
    assert found.message == "Ingen mål eller tiltak er skrevet inn ennå. Begynn i arket «Mål og tiltak»."
    assert found.severity is rusdoc.Severity.WARNING


def test_a_group_that_begins_with_the_chapters_hears_what_is_left_of_them(tmp_path: Path) -> None:
    folder = fresh(tmp_path / "plan")
    (folder / "kapitler" / "1 Innledning.docx").unlink()
    (folder / "kapitler" / "1 Innledning.md").write_text("Vi er i gang.", encoding="utf-8")
    found = codes(folder)
    assert found[0] == "RUS101"
    assert "RUS701" in found


def test_a_plan_with_a_goal_has_been_begun() -> None:
    plan = read("| Hovedmål | Tiltak | Ansvar | År |\n| Færre skader | Natteravn | NAV | 2027 |")
    assert "RUS101" not in [found.code for found in rusdoc.check(plan)]


def test_a_workbook_without_a_table_is_told_of_by_reading_alone() -> None:
    plan = read("| Referat | Møte 3 |\n| Til stede | NAV |")
    assert [found.code for found in rusdoc.check(plan)].count("RUS101") == 1
