"""A plan folder: which file is the group's sheet, and what stands beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rusdoc.errors import InputError
from rusdoc.folder import PlanFolder, open_folder


def folder(root: Path, *files: str) -> PlanFolder:
    for name in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return open_folder(root)


def beside(found: PlanFolder) -> list[str]:
    return [found.name(path) for path in found.sub_plans]


@pytest.mark.parametrize(
    "name",
    ["okonomiplan.xlsx", "Økonomiplan 2027-2030.ods", "Handlings- og økonomiplan.xlsx", "samfunnsdel.docx"],
)
def test_the_municipality_s_own_plans_may_lie_beside_the_sheet(tmp_path: Path, name: str) -> None:
    found = folder(tmp_path, "tiltak.xlsx", name, "delplaner/folkehelse.xlsx")
    assert found.sheet.name == "tiltak.xlsx"
    assert beside(found) == ["delplaner/folkehelse.xlsx", name]


def test_the_sheet_may_have_any_name_beside_the_financial_plan(tmp_path: Path) -> None:
    found = folder(tmp_path, "Handlingsdel rus.xlsx", "økonomiplan.xlsx")
    assert found.sheet.name == "Handlingsdel rus.xlsx"
    assert beside(found) == ["økonomiplan.xlsx"]


def test_a_financial_plan_alone_is_the_sheet_and_not_beside_itself(tmp_path: Path) -> None:
    found = folder(tmp_path, "okonomiplan.xlsx")
    assert found.sheet.name == "okonomiplan.xlsx"
    assert beside(found) == []


def test_a_report_or_a_budget_that_lies_in_the_folder_is_no_plan(tmp_path: Path) -> None:
    assert beside(folder(tmp_path, "tiltak.xlsx", "rapport.xlsx", "budsjett.xlsx", "rapport.docx")) == []


def test_two_workbooks_that_could_be_the_sheet_are_not_chosen_between(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"rus\.xlsx"):
        folder(tmp_path, "rus.xlsx", "folkehelse.xlsx", "okonomiplan.xlsx")
