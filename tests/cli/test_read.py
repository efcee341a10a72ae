"""``rusdoc read``: a person sees how the sheet was understood, a program gets the contract's JSON."""

from __future__ import annotations

import re
from pathlib import Path

from rusdoc.model.plan import ReadSheet
from rusdoc.reading.words import Field
from rusdoc.texts import wording
from tests.cli.books import HEADINGS, MEASURES, book
from tests.cli.run import Command, program


def test_one_file_is_one_object(rusdoc: Command, sheet: Path) -> None:
    run = rusdoc("read", sheet, "--format", "json")
    assert (run.status, run.err) == (0, "")
    assert run.json["municipality"] == "Træna"
    assert run.json["main_goals"][0]["sub_goals"][0]["measures"][1]["source"]["cells"]["cost"] == "F5"


def test_several_files_are_an_array(rusdoc: Command, sheet: Path, tmp_path: Path) -> None:
    other = book(tmp_path / "annen.xlsx")
    assert [plan["title"] for plan in rusdoc("read", sheet, other, "--format", "json").json] == [
        "Rusmiddelpolitisk handlingsplan"
    ] * 2


def test_a_plan_folder_may_stand_for_the_file(rusdoc: Command, sheet: Path) -> None:
    assert rusdoc("read", sheet.parent, "--format", "json").json["file"] == "tiltak.xlsx"


def test_a_person_sees_which_heading_became_which_field(rusdoc: Command, sheet: Path) -> None:
    lines = rusdoc("read", sheet).out.splitlines()
    assert "    G3  Ansvarlig  → ansvarlig" in lines
    assert "    H3  År         → gjennomføringsår" in lines


def test_a_person_sees_goals_measures_and_money(rusdoc: Command, sheet: Path) -> None:
    out = rusdoc("read", sheet).out.replace("\N{NO-BREAK SPACE}", " ")
    assert "\n1 Færre unge drikker\n  1.1 Foreldre er enige\n1.1.1  Foreldremøte to" in out
    assert "  2028   10 000 kr\n" in out
    assert "  i alt  40 000 kr\n" in out
    assert out.endswith("Lest: 1 hovedmål, 1 delmål og 2 tiltak. Alt er forstått.\n")


def test_what_was_not_understood_is_shown_with_its_cell(rusdoc: Command, tmp_path: Path) -> None:
    plan = book(tmp_path / "tiltak.xlsx", (*MEASURES[0][:5], "litt av hvert", "NAV", "en gang"))
    out = rusdoc("read", plan).out
    assert "    F4  Forstår ikke kostnaden «litt av hvert»." in out
    assert "    H4  Forstår ikke årstallet «en gang»." in out


def test_a_heading_that_is_not_understood_says_so(rusdoc: Command, tmp_path: Path) -> None:
    plan = book(tmp_path / "tiltak.xlsx", (*MEASURES[0], "x"), headings=(*HEADINGS, "Fargekode"))
    assert "    I3  Fargekode  → ikke forstått" in rusdoc("read", plan).out


def test_an_error_in_the_sheet_gives_status_1_with_the_json(rusdoc: Command, tmp_path: Path) -> None:
    plan = book(tmp_path / "tiltak.xlsx", headings=HEADINGS[:-1])
    run = rusdoc("read", plan, "--format", "json")
    assert (run.status, run.err) == (1, "")
    assert [finding["code"] for finding in run.json["findings"]] == ["RUS103"]


def test_no_line_is_wider_than_the_screen(rusdoc: Command, sheet: Path) -> None:
    assert max(map(len, rusdoc("read", sheet).out.splitlines())) <= 80


def test_the_report_is_in_the_language_asked_for(rusdoc: Command, sheet: Path) -> None:
    assert "Slik er arka forstått" in rusdoc("read", sheet, "--lang", "nn").out
    assert "How the sheets were understood" in rusdoc("read", "--lang=en", sheet).out


def test_one_file_that_cannot_be_read_stops_the_whole_report(
    rusdoc: Command, sheet: Path, tmp_path: Path
) -> None:
    run = rusdoc("read", sheet, tmp_path / "borte.xlsx", "--format", "json")
    assert (run.status, run.out) == (2, "")
    assert "borte.xlsx" in run.err


def test_json_is_utf_8_whatever_the_console_speaks(sheet: Path) -> None:
    run = program("read", sheet, "--format", "json", PYTHONIOENCODING="cp1252")
    assert run.json["municipality"] == "Træna"


def test_a_console_without_the_characters_gets_question_marks_not_a_crash(sheet: Path) -> None:
    run = program("read", sheet, PYTHONIOENCODING="ascii")
    assert (run.status, run.err) == (0, "")
    assert "2027?2030" in run.out


def test_every_field_and_every_use_of_a_sheet_has_a_word() -> None:
    uses = re.findall(r"``(\w+)``", ReadSheet.__doc__ or "")
    assert "measures" in uses
    for key in [*(f"use_{use}" for use in uses), *(f"field_{field.value}" for field in Field)]:
        assert wording(f"cli_views.{key}").nb


def test_what_was_not_read_as_a_measure_is_listed(rusdoc: Command, tmp_path: Path) -> None:
    note = (None, None, "NB! Husk vedtaket i mai", None, None, None, None, None)
    run = rusdoc("read", book(tmp_path / "tiltak.xlsx", *MEASURES, note))
    assert "Ikke lest som tiltak, men som merknader\n  C6  NB! Husk vedtaket i mai\n" in run.out
