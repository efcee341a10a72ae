"""The forms that ``rusdoc build`` makes besides Word: a web page, page numbers, PDFs to a standard."""

from __future__ import annotations

from pathlib import Path

import pytest

from rusdoc.paged import Paged
from rusdoc.pdf.examining import Gap
from rusdoc.pdf.profiles import Profile
from rusdoc.texts import Text
from tests.cli.run import Command
from tests.conftest import needs

GAP = Gap(Profile.UA1, Text("pdf.figure_without_words", page=3))


@pytest.fixture
def no_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rusdoc.office.find_office", lambda: None)


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A LibreOffice whose PDF has a figure without words; gives what was asked for."""
    asked: list[object] = []

    def paged(document: bytes, name: str, profiles: frozenset[Profile]) -> Paged:
        asked.append(profiles)
        return Paged(document, b"%PDF", (GAP,) if Profile.UA1 in profiles else ())

    monkeypatch.setattr("rusdoc.paged.paged", paged)
    return asked


@pytest.mark.usefixtures("no_office")
def test_a_web_page_needs_no_libreoffice(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "--html")
    page = sheet.with_suffix(".html").read_text(encoding="utf-8")
    assert run.status == 0
    assert f"Nettsiden ligger i {sheet.with_suffix('.html')}." in run.out
    assert '<html lang="nb">' in page
    assert "Foreldremøte to ganger i året" in page


@pytest.mark.usefixtures("no_office")
@pytest.mark.parametrize("option", ["--page-numbers", "--pdf-profile=2a", "--odt"])
def test_what_needs_libreoffice_says_so_and_leaves_nothing(rusdoc: Command, sheet: Path, option: str) -> None:
    run = rusdoc("build", sheet, option)
    assert (run.status, run.out) == (2, "")
    assert "LibreOffice" in run.err
    assert [path.name for path in sheet.parent.iterdir()] == ["tiltak.xlsx"]


@pytest.mark.parametrize(
    ("words", "profiles"),
    [("ua1", {Profile.UA1}), ("2a", {Profile.A2A}), ("ua1,2a", {Profile.UA1, Profile.A2A})],
)
def test_a_standard_asks_for_a_pdf(
    rusdoc: Command, sheet: Path, words: str, profiles: set[Profile], lacking: list[object]
) -> None:
    assert rusdoc("build", sheet, "--pdf-profile", words).status == 0
    assert lacking == [profiles]
    assert sheet.with_suffix(".pdf").read_bytes() == b"%PDF"


def test_an_ordinary_pdf_is_asked_for_nothing(rusdoc: Command, sheet: Path, lacking: list[object]) -> None:
    assert "PDF/UA-1" not in rusdoc("build", sheet, "--pdf").out
    assert lacking == [frozenset()]


@pytest.mark.usefixtures("lacking")
def test_what_the_pdf_lacks_is_said(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "--pdf-profile", "ua1")
    said = "PDF-en er ikke merket som PDF/UA-1, fordi en figur på side 3 ikke har alternativ tekst."
    assert said in " ".join(run.out.split())


@pytest.mark.usefixtures("lacking")
def test_what_the_pdf_lacks_is_among_the_findings_in_json(rusdoc: Command, sheet: Path) -> None:
    findings = rusdoc("build", sheet, "--pdf-profile", "ua1", "--format", "json").json["findings"]
    assert [(f["code"], f["file"]) for f in findings if "PDF/UA-1" in f["message"]] == [
        ("RUS708", "tiltak.pdf")
    ]


@pytest.mark.usefixtures("lacking")
def test_strict_makes_no_pdf_that_lacks_what_was_asked_for(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "--pdf-profile", "ua1", "--strict")
    assert run.status == 1
    assert not sheet.with_suffix(".pdf").exists()


def test_a_standard_that_nobody_knows_is_refused(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("build", sheet, "--pdf-profile", "3b")
    assert (run.status, run.out) == (2, "")
    assert "ua1" in run.err


@needs("soffice")
def test_page_numbers_come_when_they_are_asked_for(rusdoc: Command, sheet: Path) -> None:
    from zipfile import ZipFile

    rusdoc("build", sheet)
    assert b"PAGEREF" not in ZipFile(sheet.with_suffix(".docx")).read("word/document.xml")
    rusdoc("build", sheet, "--page-numbers")
    assert b"PAGEREF" in ZipFile(sheet.with_suffix(".docx")).read("word/document.xml")
