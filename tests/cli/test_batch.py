"""``rusdoc batch``: many plan folders in one unattended run; one that fails costs the others nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.books import book
from tests.cli.run import Command

CLEAN = '[sjekk]\nvelg = ["RUS1", "RUS2"]\n'
WITHOUT_OWNER = (
    "Færre unge drikker",
    "Foreldre er enige",
    "Ansette ruskoordinator",
    1,
    None,
    "innenfor rammen",
    None,
    2028,
)


def plan(folder: Path, *measures: tuple[object, ...]) -> Path:
    book(folder / "tiltak.xlsx", *measures)
    (folder / "rusdoc.toml").write_text(CLEAN, encoding="utf-8")
    return folder


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """A folder with three plan folders: one clean, one with an error, one whose workbook is broken."""
    plan(tmp_path / "ren")
    plan(tmp_path / "uten ansvarlig", WITHOUT_OWNER)
    (tmp_path / "ødelagt").mkdir()
    (tmp_path / "ødelagt" / "tiltak.xlsx").write_bytes(b"ikke et regneark")
    return tmp_path


def test_every_folder_gets_its_document(rusdoc: Command, folders: Path) -> None:
    run = rusdoc("batch", folders / "ren", folders / "uten ansvarlig")
    assert run.status == 1
    assert (folders / "ren" / "plan.docx").is_file()
    assert (folders / "uten ansvarlig" / "plan.docx").is_file()


def test_a_folder_that_cannot_be_used_is_told_of_and_the_others_go_on(rusdoc: Command, folders: Path) -> None:
    run = rusdoc("batch", folders)
    assert run.status == 2
    assert "kan ikke brukes" in run.out
    assert f"{folders / 'ødelagt'}: " in run.err
    assert (folders / "ren" / "plan.docx").is_file()


def test_strict_leaves_out_the_documents_of_plans_with_errors(rusdoc: Command, folders: Path) -> None:
    rusdoc("batch", folders, "--strict")
    assert (folders / "ren" / "plan.docx").is_file()
    assert not (folders / "uten ansvarlig" / "plan.docx").exists()


def test_json_has_an_object_for_each_folder(rusdoc: Command, folders: Path) -> None:
    run = rusdoc("batch", folders, "--format", "json")
    assert [(Path(one["folder"]).name, one["summary"]["error"]) for one in run.json] == [
        ("ren", 0),
        ("uten ansvarlig", 1),
        ("ødelagt", 0),
    ]
    assert run.json[2]["error"]


def test_a_folder_that_is_not_there(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("batch", tmp_path / "borte")
    assert run.status == 2
    assert "borte" in run.err
