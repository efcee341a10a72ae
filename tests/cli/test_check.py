"""``rusdoc check``: notes a person acts on, and the contract's JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.books import HEADINGS, MEASURES, book
from tests.cli.run import Command

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


def folder(path: Path, *measures: tuple[object, ...], **wanted: Any) -> Path:
    """A plan folder that asks for the rules on sheet, goals and measures only."""
    book(path / "tiltak.xlsx", *measures, **wanted)
    (path / "rusdoc.toml").write_text('[sjekk]\nvelg = ["RUS1", "RUS2"]\n', encoding="utf-8")
    return path


def test_a_plan_with_nothing_to_remark_on_says_so(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("check", book(tmp_path / "tiltak.xlsx"), "--ignore", "RUS5")
    assert (run.status, run.out) == (
        0,
        "Ingenting ble funnet. Planen henger sammen, så langt reglene rekker.\n",
    )


def test_each_finding_has_its_cell_and_what_to_do(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("check", folder(tmp_path, WITHOUT_OWNER))
    assert run.status == 1
    assert run.out.startswith(
        "Tiltak\n  Feil RUS205 Tiltak uten ansvarlig\n    G4  Tiltak 1.1.1 «Ansette ruskoordinator»"
    )
    assert "    → Skriv enheten som skal sørge for tiltaket" in run.out


def test_errors_stand_before_warnings(rusdoc: Command, tmp_path: Path) -> None:
    out = rusdoc("check", folder(tmp_path, WITHOUT_OWNER)).out
    places = [out.index(code) for code in ("Feil RUS205", "Advarsel RUS208")]
    assert places == sorted(places)


def test_what_to_do_is_said_once_for_each_rule_on_a_sheet(rusdoc: Command, tmp_path: Path) -> None:
    two = book(
        tmp_path / "tiltak.xlsx", WITHOUT_OWNER, (None, None, "Kontroll hver måned", 2, "x", None, None, 2027)
    )
    out = rusdoc("check", two).out
    assert "    G4  " in out
    assert "    G5  " in out
    assert out.count("→ Skriv enheten som skal sørge for tiltaket") == 1


def test_the_last_line_counts_what_was_found(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("check", folder(tmp_path, WITHOUT_OWNER))
    assert run.out.splitlines()[-1].startswith("I alt: 1 feil")


def test_json_has_the_plan_the_findings_and_a_summary(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("check", folder(tmp_path, WITHOUT_OWNER), "--format", "json")
    assert (run.status, run.err) == (1, "")
    assert list(run.json)[:3] == ["plan", "findings", "summary"]
    owner = next(finding for finding in run.json["findings"] if finding["code"] == "RUS205")
    assert (owner["sheet"], owner["cell"], owner["measure"]) == ("Tiltak", "G4", "1.1.1")
    assert sum(run.json["summary"].values()) == len(run.json["findings"])


def test_the_notes_are_in_the_language_asked_for(rusdoc: Command, tmp_path: Path) -> None:
    out = rusdoc("check", folder(tmp_path, WITHOUT_OWNER), "--lang", "nn").out
    assert "Åtvaring RUS208" in out


def test_the_other_plans_are_named(rusdoc: Command, sheet: Path, tmp_path: Path) -> None:
    other = book(
        tmp_path / "delplaner" / "folkehelse.xlsx", facts={"Kommune": "Træna", "Plantittel": "Folkehelseplan"}
    )
    assert "Planen er sammenlignet med delplaner/folkehelse.xlsx." in rusdoc("check", sheet.parent).out
    assert "Planen er sammenlignet med folkehelse.xlsx." in rusdoc("check", sheet, "--with", other).out


def test_a_table_without_a_year_column_is_pointed_at_its_heading(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("check", folder(tmp_path, MEASURES[0][:-1], headings=HEADINGS[:-1]))
    assert run.status == 1
    assert "A3  Tabellen mangler en kolonne for gjennomføringsår." in run.out


def test_nothing_but_the_report_is_written_and_no_input_is_touched(rusdoc: Command, sheet: Path) -> None:
    before = sheet.read_bytes()
    rusdoc("check", sheet.parent)
    assert [path.name for path in sheet.parent.iterdir()] == ["tiltak.xlsx"]
    assert sheet.read_bytes() == before


def test_a_fresh_folder_gets_one_clear_answer_and_build_counts_the_same(
    rusdoc: Command, tmp_path: Path
) -> None:
    folder = tmp_path / "plan"
    rusdoc("new", folder, "--municipality", "Træna", "--period", "2027-2030")
    checked = rusdoc("check", folder, "--format", "json")
    assert [finding["code"] for finding in checked.json["findings"]] == ["RUS101"]
    assert checked.status == 0
    assert rusdoc("build", folder, "--format", "json").json["summary"] == checked.json["summary"]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_mistyped_code_stops_the_check(rusdoc: Command, sheet: Path, option: str) -> None:
    run = rusdoc("check", sheet, option, "RSU301")
    assert (run.status, run.out) == (2, "")
    assert "Mente du RUS301?" in run.err
