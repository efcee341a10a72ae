"""``rusdoc build``: the document is made whatever the findings, where it was asked for, and nothing else is."""

from __future__ import annotations

import os
from base64 import b64decode
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from rusdoc.cli.report import findings_lines
from rusdoc.cli.screen import Screen
from rusdoc.model.finding import finding
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan
from rusdoc.texts import verbatim
from tests.cli.books import book
from tests.cli.run import Command
from tests.conftest import needs

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


def words(path: Path) -> str:
    document = Document(BytesIO(path.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_plan_folder_gets_its_document(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet.parent)
    assert run.status == 0
    assert run.out.startswith(f"Plandokumentet ligger i {sheet.parent / 'plan.docx'}.\n")
    assert "Foreldremøte to ganger i året" in words(sheet.parent / "plan.docx")
    assert names(sheet.parent) == ["plan.docx", "tiltak.xlsx"]


def test_a_workbook_gets_its_document_beside_it(rusdoc: Command, sheet: Path) -> None:
    rusdoc("build", sheet)
    assert names(sheet.parent) == ["tiltak.docx", "tiltak.xlsx"]


def test_the_document_goes_where_it_was_asked_for(rusdoc: Command, sheet: Path, tmp_path: Path) -> None:
    target = tmp_path / "ut" / "Rusplan 2027. utkast.docx"
    assert rusdoc("build", sheet, "-o", target).status == 0
    assert target.is_file()


def test_the_document_is_made_although_there_are_errors(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("build", book(tmp_path / "tiltak.xlsx", WITHOUT_OWNER))
    assert run.status == 0
    assert "feil" in run.out
    assert f"rusdoc check {tmp_path / 'tiltak.xlsx'}" in run.out
    assert (tmp_path / "tiltak.docx").is_file()


def test_strict_makes_nothing_while_there_are_errors(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("build", book(tmp_path / "tiltak.xlsx", WITHOUT_OWNER), "--strict")
    assert run.status == 1
    assert "Feil RUS205" in run.out
    assert "ikke laget" in run.err
    assert names(tmp_path) == ["tiltak.xlsx"]


def test_the_findings_come_as_json(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("build", book(tmp_path / "tiltak.xlsx", WITHOUT_OWNER), "--format", "json")
    assert (run.status, run.err) == (0, "")
    assert run.json["files"] == [(tmp_path / "tiltak.docx").as_posix()]
    assert run.json["summary"]["error"] >= 1


def test_a_rule_that_is_switched_off_is_not_counted(rusdoc: Command, sheet: Path) -> None:
    (sheet.parent / "rusdoc.toml").write_text('[sjekk]\nvelg = ["RUS2"]\n', encoding="utf-8")
    assert rusdoc("build", sheet.parent, "--format", "json").json["findings"] == []


def test_the_document_never_takes_an_inputs_place(rusdoc: Command, sheet: Path) -> None:
    template = sheet.with_name("mal.docx")
    rusdoc("build", sheet, "-o", template)
    before = template.read_bytes()
    run = rusdoc("build", sheet, "--template", template, "-o", template)
    assert run.status == 2
    assert "mal.docx" in run.err
    assert template.read_bytes() == before


def test_an_ending_that_is_no_document_is_refused(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "-o", sheet.with_name("plan.doc"))
    assert (run.status, run.out) == (2, "")
    assert ".docx" in run.err
    assert names(sheet.parent) == ["tiltak.xlsx"]


@pytest.mark.parametrize("content", [b"", b"Dette er ingen mal", b"PK\x03\x04 avkuttet"])
def test_a_template_that_is_no_word_file_is_refused(rusdoc: Command, sheet: Path, content: bytes) -> None:
    template = sheet.with_name("mal.docx")
    template.write_bytes(content)
    run = rusdoc("build", sheet, "--template", template)
    assert (run.status, run.out) == (2, "")
    assert "mal.docx" in run.err
    assert "Traceback" not in run.err
    assert names(sheet.parent) == ["mal.docx", "tiltak.xlsx"]


def test_a_template_that_is_not_there_is_refused(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "--template", sheet.with_name("borte.docx"))
    assert run.status == 2
    assert "borte.docx" in run.err


def test_a_document_that_is_open_in_word_is_not_written_over(rusdoc: Command, sheet: Path) -> None:
    target = sheet.with_name("plan.docx")
    target.write_bytes(b"gammel utgave")
    sheet.with_name("~$plan.docx").write_bytes(b"eier")
    run = rusdoc("build", sheet, "-o", target)
    assert (run.status, run.out) == (2, "")
    assert "plan.docx" in run.err
    assert target.read_bytes() == b"gammel utgave"


def test_a_document_another_program_holds_is_left_as_it_was(
    rusdoc: Command, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = sheet.with_name("plan.docx")
    target.write_bytes(b"gammel utgave")

    replace = os.replace

    def held(beside: str, other: str) -> None:
        if Path(other) == target:
            raise PermissionError(13, "held", str(other))
        replace(beside, other)

    monkeypatch.setattr("os.replace", held)
    run = rusdoc("build", sheet, "-o", target)
    assert (run.status, run.out) == (2, "")
    assert str(target) in run.err
    assert names(sheet.parent) == ["plan.docx", "tiltak.xlsx"]
    assert target.read_bytes() == b"gammel utgave"


def test_without_libreoffice_a_pdf_leaves_nothing_behind(
    rusdoc: Command, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rusdoc.office.find_office", lambda: None)
    run = rusdoc("build", sheet, "--pdf")
    assert (run.status, run.out) == (2, "")
    assert "LibreOffice" in run.err
    assert names(sheet.parent) == ["tiltak.xlsx"]


@needs("soffice")
def test_a_pdf_and_an_odt_are_made_beside_the_document(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "--pdf", "--odt")
    assert run.status == 0
    assert names(sheet.parent) == ["tiltak.docx", "tiltak.odt", "tiltak.pdf", "tiltak.xlsx"]
    assert sheet.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_without_page_numbers_it_says_how_they_get_in(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet)
    assert "F9" in run.err
    assert "--page-numbers" in run.err


def test_a_document_without_a_contents_table_lacks_no_page_numbers(rusdoc: Command, sheet: Path) -> None:
    mal = sheet.parent / "mal.docx"
    made = Document()
    made.add_paragraph("{{ front.title }}")
    made.save(str(mal))
    assert "F9" not in rusdoc("build", sheet, "--template", mal).err


PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_the_check_tells_as_much_as_the_build_of_pictures_without_words(rusdoc: Command, sheet: Path) -> None:
    chapter = Document()
    chapter.add_paragraph("Slik er det hos oss.")
    chapter.add_picture(BytesIO(PICTURE))
    (sheet.parent / "kapitler").mkdir()
    chapter.save(str(sheet.parent / "kapitler" / "4 Forebygging.docx"))
    checked = rusdoc("check", sheet.parent, "--format", "json").json
    built = rusdoc("build", sheet.parent, "--format", "json").json
    assert "RUS708" in [finding["code"] for finding in checked["findings"]]
    assert checked["summary"] == built["summary"]
    assert sorted(map(str, checked["findings"])) == sorted(map(str, built["findings"]))


@pytest.mark.parametrize("name", ["traena", "hadsel", "fjaler"])
def test_check_and_build_count_the_same_in_the_samples(rusdoc: Command, tmp_path: Path, name: str) -> None:
    folder = Path(__file__).parent.parent.parent / "samples" / name
    built = rusdoc("build", folder, "-o", tmp_path / "plan.docx", "--format", "json").json
    assert rusdoc("check", folder, "--format", "json").json["summary"] == built["summary"]


def test_what_is_said_of_an_own_template_is_shown_by_build_itself(rusdoc: Command, sheet: Path) -> None:
    mal = sheet.parent / "mal.docx"
    made = Document()
    made.add_paragraph("{{ front.title }}")
    made.save(str(mal))
    run = rusdoc("build", sheet, "--template", mal)
    assert "RUS707" in run.out
    assert "mal.docx" in run.out
    assert "… og" not in run.out


def test_of_many_findings_alike_about_a_template_some_are_shown() -> None:
    many = [finding("RUS707", verbatim(f"Tiltak {n} er ikke med."), Place("mal.docx")) for n in range(20)]
    lines = "\n".join(findings_lines(many, Screen(), Plan(file="tiltak.xlsx"), most=5))
    assert "Tiltak 4 er ikke med." in lines
    assert "Tiltak 5 er ikke med." not in lines
    assert "… og 15 til" in lines


def test_quiet_says_nothing_of_a_plan_that_was_made(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet.parent, "--quiet")
    assert (run.status, run.out, run.err) == (0, "", "")
    assert (sheet.parent / "plan.docx").is_file()
