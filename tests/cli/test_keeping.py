"""A document that somebody has edited in Word is not lost when the plan is built again."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import docx
import openpyxl

from tests.cli.books import book
from tests.cli.run import Command
from tests.cli.test_build import names, words
from tests.conftest import needs

SAVED = datetime(2026, 11, 24, 15, 12)
COPY = "plan (redigert 2026-11-24 1512).docx"


def edit(path: Path, text: str = "Ordføreren har ordet") -> None:
    made = docx.Document(str(path))
    made.add_paragraph(text)
    made.save(str(path))
    os.utime(path, (SAVED.timestamp(), SAVED.timestamp()))


def test_a_document_as_rusdoc_made_it_is_written_over(rusdoc: Command, sheet: Path) -> None:
    rusdoc("build", sheet.parent)
    book(sheet, ("Et mål", "Et delmål", "Et helt nytt tiltak", 1, None, "10 000", "NAV", 2028))
    run = rusdoc("build", sheet.parent)
    assert names(sheet.parent) == ["plan.docx", "tiltak.xlsx"]
    assert "endringer" not in run.err


def test_an_edited_document_is_kept_under_a_name_that_says_when(rusdoc: Command, sheet: Path) -> None:
    rusdoc("build", sheet.parent)
    edit(sheet.parent / "plan.docx")
    run = rusdoc("build", sheet.parent, "--quiet")
    assert names(sheet.parent) == [COPY, "plan.docx", "tiltak.xlsx"]
    assert "Ordføreren har ordet" in words(sheet.parent / COPY)
    assert "Ordføreren har ordet" not in words(sheet.parent / "plan.docx")
    assert COPY in run.err


def test_two_edits_within_the_same_minute_are_both_kept(rusdoc: Command, sheet: Path) -> None:
    for text in ("Først", "Så"):
        rusdoc("build", sheet.parent)
        edit(sheet.parent / "plan.docx", text)
    run = rusdoc("build", sheet.parent, "--format", "json")
    second = COPY.replace("1512)", "1512) 2")
    assert names(sheet.parent) == [second, COPY, "plan.docx", "tiltak.xlsx"] or second in names(sheet.parent)
    assert [Path(name).name for name in run.json["kept"]] == [second]


def test_a_document_that_is_not_from_rusdoc_is_kept(rusdoc: Command, sheet: Path) -> None:
    edit_ = docx.Document()
    edit_.add_paragraph("Gammel plan")
    edit_.save(str(sheet.parent / "ut.docx"))
    rusdoc("build", sheet, "-o", sheet.parent / "ut.docx")
    kept = [name for name in names(sheet.parent) if name.startswith("ut (redigert")]
    assert len(kept) == 1


def test_an_edited_web_page_is_kept_too(rusdoc: Command, sheet: Path) -> None:
    page = sheet.parent / "plan.html"
    rusdoc("build", sheet.parent, "--html")
    rusdoc("build", sheet.parent, "--html")
    assert names(sheet.parent) == ["plan.docx", "plan.html", "tiltak.xlsx"]
    page.write_bytes(page.read_bytes().replace("Træna".encode(), "Øya Træna".encode()))
    run = rusdoc("build", sheet.parent, "--html")
    (kept,) = sheet.parent.glob("plan (redigert *).html")
    assert "Øya Træna" in kept.read_text(encoding="utf-8")
    assert kept.name in run.err


def test_many_folders_keep_theirs_too(rusdoc: Command, sheet: Path) -> None:
    rusdoc("batch", sheet.parent)
    edit(sheet.parent / "plan.docx")
    assert COPY in rusdoc("batch", sheet.parent, "--quiet").err
    assert COPY in names(sheet.parent)


@needs("soffice")
def test_whoever_names_a_pdf_keeps_the_word_document_of_that_name(rusdoc: Command, sheet: Path) -> None:
    before = b"noe helt annet"
    (sheet.parent / "ut.docx").write_bytes(before)
    assert rusdoc("build", sheet, "-o", sheet.parent / "ut.pdf").status == 0
    assert (sheet.parent / "ut.docx").read_bytes() == before
    assert names(sheet.parent) == ["tiltak.xlsx", "ut.docx", "ut.pdf"]


def test_whoever_names_a_web_page_gets_that_alone(rusdoc: Command, sheet: Path) -> None:
    rusdoc("build", sheet, "-o", sheet.parent / "ut.html")
    assert names(sheet.parent) == ["tiltak.xlsx", "ut.html"]


def test_a_report_that_somebody_has_ticked_off_in_is_kept(
    rusdoc: Command, sheet: Path, tmp_path: Path
) -> None:
    report = tmp_path / "ut" / "rapport.xlsx"
    rusdoc("check", sheet, "-o", report)
    rusdoc("check", sheet, "-o", report)
    assert names(report.parent) == ["rapport.xlsx"]
    workbook = openpyxl.load_workbook(report)
    workbook["Funn"]["A2"] = "x"
    workbook.save(report)
    run = rusdoc("check", sheet, "-o", report)
    (kept,) = report.parent.glob("rapport (redigert *).xlsx")
    assert openpyxl.load_workbook(kept)["Funn"]["A2"].value == "x"
    assert kept.name in run.err
