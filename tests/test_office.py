"""PDF and OpenDocument through LibreOffice: found where it is, waited for, and never silently nothing."""

from __future__ import annotations

import io
import re
import stat
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

import rusdoc
from rusdoc import office
from rusdoc.errors import OfficeError
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind
from rusdoc.paged import as_opendocument, paged
from rusdoc.pdf.structure import figures
from tests.conftest import needs
from tests.plans import measure, plan_of

NOT_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for LibreOffice")


def document(language: str = "nb") -> bytes:
    return rusdoc.build(plan_of(measure()), language=language).data


def stand_in(folder: Path, script: str) -> Path:
    """A program that LibreOffice's place is given to."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return path


def test_without_libreoffice_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_office", lambda: None)
    with pytest.raises(OfficeError, match="Installer det"):
        office.convert(b"")


@NOT_WINDOWS
def test_a_run_that_makes_nothing_is_an_error_that_names_the_document(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"plan\.docx.*ingen fil"):
        office.convert(b"x", program=stand_in(tmp_path, "exit 0"))


@NOT_WINDOWS
def test_a_run_that_hangs_is_ended(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="ikke ferdig"):
        office.convert(b"x", program=stand_in(tmp_path, "sleep 60"), patience=0.2)


def test_a_program_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="lar seg ikke starte"):
        office.convert(b"x", program=tmp_path / "finnes-ikke")


@NOT_WINDOWS
def test_each_run_has_a_profile_of_its_own(tmp_path: Path) -> None:
    log = tmp_path / "log"
    program = stand_in(tmp_path, f'echo "$1" >> "{log}"')
    for _ in range(2):
        with pytest.raises(OfficeError):
            office.convert(b"x", program=program)
    first, second = log.read_text(encoding="utf-8").splitlines()
    assert first.startswith("-env:UserInstallation=file://")
    assert first != second


@NOT_WINDOWS
def test_nothing_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(work))
    with pytest.raises(OfficeError):
        office.convert(b"x", program=stand_in(tmp_path, "exit 1"))
    assert not list(work.iterdir())


def test_nothing_to_convert_is_nothing_made(tmp_path: Path) -> None:
    assert office.convert_all([], program=tmp_path / "soffice") == []


@needs("soffice")
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_pdf_is_tagged_and_knows_its_language_and_title(language: str) -> None:
    pdf = PdfReader(io.BytesIO(office.convert(document(language))))
    catalog = pdf.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == f"{language}-NO"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata
    assert pdf.metadata.title == "Rusmiddelpolitisk handlingsplan 2027–2030, Træna kommune"
    assert pdf.outline
    assert "Ansette ruskoordinator" in "".join(page.extract_text() for page in pdf.pages)


@needs("soffice")
def test_the_contents_table_has_the_pages_that_the_headings_are_on() -> None:
    numbered, pdf, _ = paged(document())
    reader = PdfReader(io.BytesIO(pdf))
    contents = reader.pages[1].extract_text()
    (line,) = [line for line in contents.splitlines() if line.startswith("7 Handlingsdel")]
    page = int(line.rpartition(".")[2])
    assert "7 Handlingsdel" in reader.pages[page - 1].extract_text()
    assert f"Side 2 av {len(reader.pages)}" in contents
    assert f">{page}<" in zipfile.ZipFile(io.BytesIO(numbered)).read("word/document.xml").decode()


@needs("soffice")
def test_what_libreoffice_leaves_out_of_the_pdf_is_put_in() -> None:
    money = Cost("50 000", CostKind.AMOUNT, FrozenDict({2027: 50_000}), 50_000)
    _, pdf, _ = paged(rusdoc.build(plan_of(measure(cost=money))).data)
    reader = PdfReader(io.BytesIO(pdf))
    assert [page["/Tabs"] for page in reader.pages if "/Annots" in page] == ["/S"]
    structure = reader.trailer["/Root"]["/StructTreeRoot"]
    assert "/Quote" not in structure.get("/RoleMap", {})
    drawn = list(figures(structure))
    assert drawn
    assert all(figure.get("/Alt") for figure in drawn)


@needs("soffice")
def test_opendocument_text_has_the_measures() -> None:
    data = office.convert(document(), "odt")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        assert "Ansette ruskoordinator" in package.read("content.xml").decode()


@needs("soffice")
def test_a_chart_in_opendocument_keeps_its_words_and_its_picture() -> None:
    money = Cost("50 000", CostKind.AMOUNT, FrozenDict({2027: 50_000}), 50_000)
    odt = as_opendocument(rusdoc.build(plan_of(measure(cost=money))).data)
    with zipfile.ZipFile(io.BytesIO(odt)) as package:
        content, names = package.read("content.xml").decode(), package.namelist()
    assert "<svg:desc>" in content.partition("<draw:object ")[2][:800]
    for href in re.findall(r'"\./(ObjectReplacements/[^"]+)"', content):
        assert href in names


@needs("soffice")
def test_several_documents_in_one_run_come_back_in_order() -> None:
    first, second = office.convert_all([("a b.docx", document("nb")), ("æ.docx", document("nn"))])
    assert PdfReader(io.BytesIO(first)).trailer["/Root"]["/Lang"] == "nb-NO"
    assert PdfReader(io.BytesIO(second)).trailer["/Root"]["/Lang"] == "nn-NO"
