"""What a check can leave behind: a report, the group's workbook marked or mended, a baseline; all or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.cli.books import book
from tests.cli.run import Command

WITHOUT_OWNER = (
    "Færre unge drikker",
    "Foreldre er enige",
    "Ansette ruskoordinator",
    1,
    "Hjelp",
    "innenfor rammen",
    None,
    "2028",
)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A plan whose measure has no owner, and its year typed as text."""
    return book(tmp_path / "plan" / "tiltak.xlsx", WITHOUT_OWNER)


def test_the_report_can_be_a_workbook_or_a_word_document(
    rusdoc: Command, faulty: Path, tmp_path: Path
) -> None:
    for name in ("rapport.xlsx", "rapport.docx"):
        run = rusdoc("check", faulty, "-o", tmp_path / name)
        assert run.status == 1
        assert name in run.err
        assert (tmp_path / name).read_bytes().startswith(b"PK")


def test_a_report_of_another_kind_is_refused(rusdoc: Command, faulty: Path, tmp_path: Path) -> None:
    run = rusdoc("check", faulty, "-o", tmp_path / "rapport.pdf")
    assert (run.status, run.out) == (2, "")
    assert ".xlsx" in run.err


def test_the_marked_workbook_has_the_message_at_its_cell(
    rusdoc: Command, faulty: Path, tmp_path: Path
) -> None:
    rusdoc("check", faulty, "--annotate", tmp_path / "merket.xlsx")
    comment = load_workbook(tmp_path / "merket.xlsx")["Tiltak"]["G4"].comment
    assert comment is not None
    assert "ansvarlig" in comment.text


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        ("-o", "tiltak.xlsx"),
        ("-o", "delplaner/okonomiplan.xlsx"),
        ("-o", "delplaner/skadet.docx"),
        ("-o", "kapitler/4 Forebygging.docx"),
        ("--annotate", "delplaner/okonomiplan.xlsx"),
        ("--write-baseline", "tiltak.xlsx"),
        ("--write-baseline", "rusdoc.toml"),
    ],
)
def test_nothing_that_was_read_is_written_over(rusdoc: Command, faulty: Path, choice: str, name: str) -> None:
    folder = faulty.parent
    book(folder / "delplaner" / "okonomiplan.xlsx", WITHOUT_OWNER)
    (folder / "delplaner" / "skadet.docx").write_bytes(b"PK skadet")
    (folder / "kapitler").mkdir()
    Document().save(str(folder / "kapitler" / "4 Forebygging.docx"))
    (folder / "rusdoc.toml").write_text("", encoding="utf-8")
    before = (folder / name).read_bytes()
    run = rusdoc("check", folder, choice, folder / name)
    assert (run.status, run.out) == (2, "")
    assert name.rpartition("/")[2] in run.err
    assert (folder / name).read_bytes() == before


def test_a_baseline_may_be_renewed_in_place(rusdoc: Command, faulty: Path, tmp_path: Path) -> None:
    known = tmp_path / "kjent.json"
    rusdoc("check", faulty, "--write-baseline", known)
    run = rusdoc("check", faulty, "--baseline", known, "--write-baseline", known)
    assert run.status == 0


def test_the_groups_own_workbook_is_never_marked(rusdoc: Command, faulty: Path) -> None:
    before = faulty.read_bytes()
    assert rusdoc("check", faulty, "--annotate", faulty).status == 2
    assert faulty.read_bytes() == before


def test_what_is_mended_is_shown_and_stands_in_a_copy(rusdoc: Command, faulty: Path) -> None:
    before = faulty.read_bytes()
    run = rusdoc("check", faulty.parent, "--fix")
    assert "Tiltak!H4" in run.err
    assert load_workbook(faulty.parent / "rettet" / "tiltak.xlsx")["Tiltak"]["H4"].value == 2028
    assert faulty.read_bytes() == before
    assert rusdoc("read", faulty.parent).status == 0


def test_a_mended_copy_that_is_there_is_not_written_over(rusdoc: Command, faulty: Path) -> None:
    rusdoc("check", faulty, "--fix")
    run = rusdoc("check", faulty, "--fix")
    assert (run.status, run.out) == (2, "")
    assert "rettet" in run.err


def test_a_baseline_leaves_only_what_is_new(rusdoc: Command, faulty: Path, tmp_path: Path) -> None:
    baseline = tmp_path / "kjent.json"
    rusdoc("check", faulty, "--write-baseline", baseline)
    run = rusdoc("check", faulty, "--baseline", baseline)
    assert run.status == 0
    assert "Fra før: " in run.out


def test_a_baseline_that_is_none_is_refused(rusdoc: Command, faulty: Path, tmp_path: Path) -> None:
    (tmp_path / "kjent.json").write_text("[]", encoding="utf-8")
    run = rusdoc("check", faulty, "--baseline", tmp_path / "kjent.json")
    assert run.status == 2
    assert "kjent.json" in run.err


def test_rules_can_be_chosen_and_left_out(rusdoc: Command, faulty: Path) -> None:
    only = rusdoc("check", faulty, "--select", "RUS205", "--format", "json")
    assert {finding["code"] for finding in only.json["findings"]} == {"RUS205"}
    rest = rusdoc("check", faulty, "--ignore", "RUS205", "--format", "json")
    assert "RUS205" not in {finding["code"] for finding in rest.json["findings"]}


def test_a_rule_that_does_not_exist_cannot_be_chosen(rusdoc: Command, faulty: Path) -> None:
    run = rusdoc("check", faulty, "--select", "RUS999")
    assert (run.status, run.out) == (2, "")
    assert "RUS999" in run.err


def test_sarif_for_tools_that_gather_findings(rusdoc: Command, faulty: Path) -> None:
    run = rusdoc("check", faulty, "--format", "sarif")
    assert (run.status, run.err) == (1, "")
    assert run.json["version"] == "2.1.0"


def test_an_accepted_finding_is_listed_with_its_reason(rusdoc: Command, faulty: Path) -> None:
    workbook = load_workbook(faulty)
    exemptions = workbook.create_sheet("Unntak")
    exemptions.append(["Kode", "Sted", "Begrunnelse", "Til dato"])
    exemptions.append(["RUS205", None, "Avklares i styringsgruppa", None])
    workbook.save(faulty)
    run = rusdoc("check", faulty)
    assert "Feil RUS205" not in run.out
    assert "Begrunnelse: Avklares i styringsgruppa." in " ".join(run.out.split())


def test_two_files_are_written_or_none(rusdoc: Command, faulty: Path, tmp_path: Path) -> None:
    (tmp_path / "opptatt.xlsx").mkdir()
    run = rusdoc("check", faulty, "-o", tmp_path / "rapport.xlsx", "--annotate", tmp_path / "opptatt.xlsx")
    assert run.status == 2
    assert not (tmp_path / "rapport.xlsx").exists()


def test_a_second_workbook_is_not_put_where_it_would_leave_the_plan_in_doubt(
    rusdoc: Command, faulty: Path
) -> None:
    renamed = faulty.rename(faulty.with_name("Handlingsdel.xlsx"))
    run = rusdoc("check", faulty.parent, "--annotate", faulty.with_name("merket.xlsx"))
    assert run.status == 2
    assert [path.name for path in faulty.parent.iterdir()] == [renamed.name]


def test_a_sub_plan_that_cannot_be_read_is_a_finding_and_the_rest_goes_on(
    rusdoc: Command, sheet: Path
) -> None:
    (sheet.parent / "delplaner").mkdir()
    (sheet.parent / "delplaner" / "ødelagt.xlsx").write_bytes(b"ikke et regneark")
    run = rusdoc("check", sheet.parent, "--format", "json")
    assert run.status == 1
    assert [f["file"] for f in run.json["findings"] if f["code"] == "RUS412"] == ["delplaner/ødelagt.xlsx"]


NYNORSK = (
    "Færre unge drikk",
    "Foreldre er samde",
    "Tilsetje ruskoordinator",
    1,
    "Meir hjelp til dei som ikkje har nokon",
    "innanfor ramma",
    None,
    "2028",
)


@pytest.fixture
def nynorsk(tmp_path: Path) -> Path:
    return book(tmp_path / "plan" / "tiltak.xlsx", NYNORSK, facts={"Kommune": "Stord", "Målform": "nynorsk"})


def comments(path: Path) -> str:
    return "\n".join(
        cell.comment.text for row in load_workbook(path)["Tiltak"] for cell in row if cell.comment
    )


def test_what_goes_back_to_the_group_is_in_the_language_of_the_plan(
    rusdoc: Command, nynorsk: Path, tmp_path: Path
) -> None:
    run = rusdoc("check", nynorsk, "--annotate", tmp_path / "merkt.xlsx", "-o", tmp_path / "rapport.xlsx")
    assert "ikkje" in comments(tmp_path / "merkt.xlsx") or "ansvarleg" in comments(tmp_path / "merkt.xlsx")
    assert "ansvarlig" not in comments(tmp_path / "merkt.xlsx")
    assert "Funn" in load_workbook(tmp_path / "rapport.xlsx").sheetnames
    assert "ansvarlig" in run.out  # the consultant's screen stays in bokmål


def test_the_language_asked_for_wins_over_the_plan_s(rusdoc: Command, nynorsk: Path, tmp_path: Path) -> None:
    rusdoc("check", nynorsk, "--annotate", tmp_path / "merket.xlsx", "--lang", "nb")
    assert "ansvarlig" in comments(tmp_path / "merket.xlsx")


def test_the_settings_can_say_the_language_of_the_plan(rusdoc: Command, faulty: Path, tmp_path: Path) -> None:
    (faulty.parent / "rusdoc.toml").write_text('[dokument]\nmalform = "nn"', encoding="utf-8")
    rusdoc("check", faulty.parent, "--annotate", tmp_path / "merkt.xlsx")
    assert "ansvarleg" in comments(tmp_path / "merkt.xlsx")


def test_nothing_new_is_not_the_same_as_nothing_wrong(rusdoc: Command, tmp_path: Path) -> None:
    sheet, known = book(tmp_path / "tiltak.xlsx", WITHOUT_OWNER), tmp_path / "kjent.json"
    rusdoc("check", sheet, "--write-baseline", known)
    out = rusdoc("check", sheet, "--baseline", known).out
    assert "Ikke noe nytt." in out
    assert "henger sammen" not in out


def test_a_chosen_few_rules_do_not_say_that_the_plan_holds_together(rusdoc: Command, tmp_path: Path) -> None:
    sheet = book(tmp_path / "tiltak.xlsx", WITHOUT_OWNER)
    assert rusdoc("check", sheet, "--select", "RUS506").out == "Reglene dere har valgt, fant ingenting.\n"
