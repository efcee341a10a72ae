"""Calls and inputs that cannot be used: the file is named, it says what to do, and nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.books import book
from tests.cli.protected import encrypted_package
from tests.cli.run import Command, Run, program


def refused(run: Run, *words: str) -> None:
    """The run ended with status 2, wrote nothing on stdout, and said all these words without a traceback."""
    assert (run.status, run.out) == (2, "")
    assert "Traceback" not in run.err
    assert run.err.startswith("Feil: ")
    for word in words:
        assert word in run.err


@pytest.mark.parametrize("command", ["read", "check"])
def test_a_file_that_is_not_there(rusdoc: Command, tmp_path: Path, command: str) -> None:
    refused(rusdoc(command, tmp_path / "borte.xlsx"), "borte.xlsx", "Finner ikke filen")


def test_a_folder_without_a_workbook(rusdoc: Command, tmp_path: Path) -> None:
    refused(rusdoc("read", tmp_path), tmp_path.name, "tiltak.xlsx", "rusdoc new")


def test_a_folder_with_two_workbooks_and_none_called_tiltak(rusdoc: Command, tmp_path: Path) -> None:
    book(tmp_path / "en.xlsx")
    book(tmp_path / "to.xlsx")
    refused(rusdoc("read", tmp_path), "en.xlsx", "to.xlsx")


def test_an_empty_file(rusdoc: Command, tmp_path: Path) -> None:
    (tmp_path / "tom.xlsx").touch()
    refused(rusdoc("read", tmp_path / "tom.xlsx"), "tom.xlsx")


def test_a_truncated_file(rusdoc: Command, sheet: Path) -> None:
    sheet.write_bytes(sheet.read_bytes()[:3000])
    refused(rusdoc("read", sheet), "tiltak.xlsx")


def test_a_csv_called_xlsx(rusdoc: Command, tmp_path: Path) -> None:
    (tmp_path / "liste.xlsx").write_text("Tiltak;Ansvar;År\nNatteravn;NAV;2027\n", encoding="utf-8")
    refused(rusdoc("read", tmp_path / "liste.xlsx"), "liste.xlsx")


def test_a_workbook_with_a_password(rusdoc: Command, tmp_path: Path) -> None:
    (tmp_path / "låst.xlsx").write_bytes(encrypted_package())
    refused(rusdoc("read", tmp_path / "låst.xlsx"), "låst.xlsx", "passord")


def test_a_workbook_without_a_measure_table_is_a_finding_not_a_refusal(
    rusdoc: Command, tmp_path: Path
) -> None:
    notes = book(tmp_path / "notat.xlsx", ("Ring ordføreren", 12), headings=("Huskeliste", "Antall"))
    run = rusdoc("read", notes, "--format", "json")
    assert run.status == 1
    assert [finding["code"] for finding in run.json["findings"]] == ["RUS101"]


def test_no_plan_is_made_of_a_workbook_that_is_none(rusdoc: Command, tmp_path: Path) -> None:
    shopping = book(tmp_path / "handleliste.xlsx", ("Melk", 2), headings=("Vare", "Antall"))
    refused(
        rusdoc("build", shopping, "-o", tmp_path / "plan.docx"), "handleliste.xlsx", "ingen tiltakstabell"
    )
    assert [file.name for file in tmp_path.iterdir()] == ["handleliste.xlsx"]


def test_settings_that_are_no_toml(rusdoc: Command, sheet: Path) -> None:
    (sheet.parent / "rusdoc.toml").write_text("kommune = Træna", encoding="utf-8")
    refused(rusdoc("read", sheet.parent), "rusdoc.toml")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the system lets this user write everywhere"
)
def test_a_folder_without_write_permission(rusdoc: Command, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        refused(rusdoc("new", tmp_path / "plan", "--municipality", "Træna", "--period", "2027-2030"), "plan")
    finally:
        tmp_path.chmod(0o700)


def test_a_new_folder_where_there_is_a_plan_already(rusdoc: Command, sheet: Path) -> None:
    before = sheet.read_bytes()
    refused(
        rusdoc("new", sheet.parent, "--municipality", "Træna", "--period", "2027-2030"),
        "tiltak.xlsx",
        "skriver ikke over",
    )
    assert [path.name for path in sheet.parent.iterdir()] == ["tiltak.xlsx"]
    assert sheet.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chek", "x"], "«chek». Mente du «check»?"),
        (["skriv"], "ingen kommando som heter «skriv»"),
        (["read"], "FIL… mangler"),
        (["new", "plan"], "--municipality mangler"),
        (["read", "x", "--fromat", "json"], "--fromat finnes ikke. Mente du --format?"),
        (["read", "x", "--format", "xml"], "--format må være en av disse: text, json"),
        (["read", "x", "--format"], "--format"),
        (["read", "x", "--quiet=2"], "--quiet"),
        (["rules", "RUS205", "RUS206"], "«RUS206» er ett ord for mye"),
        (["read", "x", "--lang", "se"], "--lang må være en av disse: nb, nn, en"),
    ],
)
def test_a_wrong_call_is_explained_in_norwegian(rusdoc: Command, words: list[str], said: str) -> None:
    run = rusdoc(*words)
    refused(run, said, "--help")
    assert not [
        english
        for english in ("No such", "Missing", "Invalid", "requires", "does not take")
        if english in run.err
    ]


def test_a_wrong_call_is_explained_in_the_language_asked_for(rusdoc: Command) -> None:
    assert "Valet --fromat finst ikkje." in rusdoc("--lang", "nn", "read", "x", "--fromat").err
    assert "FILE… is missing." in rusdoc("read", "--lang=en").err


def test_a_fault_of_ours_is_owned_without_a_traceback(
    rusdoc: Command, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("rusdoc.read", broken)
    refused(rusdoc("read", sheet), "feil i rusdoc", "ZeroDivisionError", "--verbose")
    assert "Traceback" in rusdoc("read", sheet, "--verbose").err


def test_ctrl_c_ends_quietly(rusdoc: Command, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rusdoc.read", stopped)
    run = rusdoc("read", sheet)
    assert (run.status, run.out, run.err.strip()) == (130, "", "Avbrutt. Ingen fil er halvskrevet.")


def test_a_reader_who_leaves_early_is_no_fault(sheet: Path) -> None:
    run = subprocess.Popen(
        [sys.executable, "-m", "rusdoc", "read", str(sheet)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert run.stdout is not None
    run.stdout.close()
    assert run.stderr is not None
    assert run.stderr.read() == b""
    run.stderr.close()
    run.wait()


def test_python_dash_m_gives_the_same_status(tmp_path: Path) -> None:
    refused(program("read", tmp_path / "borte.xlsx"), "borte.xlsx")


def test_startup_loads_nothing_it_does_not_need(sheet: Path) -> None:
    heavy = ("openpyxl", "docx", "docxtpl", "jinja2", "lxml", "rich")
    code = f"import sys; from rusdoc.cli import main; main(['read', {str(sheet)!r}, '--quiet']); print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "words",
    [
        ("build", "-o"),
        ("check", "-o"),
        ("check", "--annotate"),
        ("check", "--write-baseline"),
        ("build", "--with"),
    ],
)
def test_a_dash_is_no_file(
    rusdoc: Command, sheet: Path, words: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sheet.parent)
    refused(rusdoc(words[0], sheet, words[1], "-"), "«-»", "filnavn")
    assert [path.name for path in sheet.parent.iterdir()] == ["tiltak.xlsx"]


@pytest.mark.parametrize("command", ["read", "check", "build", "batch"])
def test_a_name_that_no_file_can_have(rusdoc: Command, tmp_path: Path, command: str) -> None:
    run = rusdoc(command, tmp_path / ("plan" * 100))
    assert run.status == 2
    assert "feil i rusdoc" not in run.err
    assert "navnet er for langt" in run.err or "Finner ikke" in run.err


@pytest.mark.skipif(sys.platform == "win32", reason="names may be longer there, and paths may not")
@pytest.mark.parametrize(
    "words",
    [("build", "-o", ".docx"), ("check", "-o", ".xlsx"), ("check", "--annotate", ".xlsx"), ("new", "", "")],
)
def test_a_result_with_a_name_that_no_file_can_have(
    rusdoc: Command, sheet: Path, words: tuple[str, str, str]
) -> None:
    command, option, ending = words
    target = sheet.parent / ("plan" * 100 + ending)
    if command == "new":
        run = rusdoc("new", target, "--municipality", "Træna", "--period", "2027-2030")
    else:
        run = rusdoc(command, sheet, option, target)
    refused(run, "navnet er for langt")
    assert [path.name for path in sheet.parent.iterdir()] == ["tiltak.xlsx"]


def test_a_file_that_may_not_be_read_is_refused_in_norwegian(
    rusdoc: Command, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_words: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.access", lambda *_words, **_options: False)
    monkeypatch.setattr("builtins.open", denied)
    refused(rusdoc("read", sheet), "tiltak.xlsx", "lese")


@pytest.mark.parametrize(
    ("name", "data", "advice"),
    [
        ("plan.docx", b"hei", "Åpne den i Word og lagre den som .docx"),
        ("plan.rtf", b"{\\rtf1 hei}", "Åpne den i Word og lagre den som .docx"),
        ("plan.docx", b"\0\1\2", "Åpne den i Word og lagre den som .docx"),
        ("tiltak.xlsx", b"a;b", "Åpne den i Excel og lagre den som .xlsx"),
        ("tiltak.xlsx", b"%PDF-1.7", "Velg regnearket (.xlsx) i stedet"),
    ],
)
def test_the_advice_is_for_the_program_that_the_file_belongs_to(
    rusdoc: Command, tmp_path: Path, name: str, data: bytes, advice: str
) -> None:
    (tmp_path / name).write_bytes(data)
    run = rusdoc("read", tmp_path / name)
    assert run.status == 2
    assert advice in run.err


@pytest.mark.skipif(sys.platform != "linux", reason="file names are characters on Windows and macOS")
def test_a_file_name_from_another_computer_is_in_every_report(rusdoc: Command, sheet: Path) -> None:
    renamed = sheet.with_name(os.fsdecode(b"tiltak p\xe5 Fr\xf8ya.xlsx"))
    sheet.rename(renamed)
    run = rusdoc("check", renamed, "--format", "json")
    assert run.status in (0, 1)
    assert r"tiltak p\udce5 Fr\udcf8ya.xlsx" in run.out
    sarif = rusdoc("check", renamed, "--format", "sarif")
    assert sarif.status in (0, 1)
    assert '"uri": "tiltak%20p%E5%20Fr%F8ya.xlsx"' in sarif.out
    assert rusdoc("check", renamed, "-o", sheet.with_name("rapport.xlsx")).status in (0, 1)
    assert sheet.with_name("rapport.xlsx").exists()
