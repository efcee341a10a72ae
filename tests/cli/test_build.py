"""``rusdoc build``: the document is made whatever the findings, where it was asked for, and nothing else is."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

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

    def held(self: Path, other: Path) -> Path:
        raise PermissionError(13, "held", str(other))

    monkeypatch.setattr(Path, "replace", held)
    run = rusdoc("build", sheet, "-o", target)
    assert (run.status, run.out) == (2, "")
    assert "plan.docx" in run.err
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
