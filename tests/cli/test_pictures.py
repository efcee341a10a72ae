"""The picture files of a plan folder, shown by its chapters in Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.run import Command
from tests.word.word_files import png


@pytest.fixture
def chapters(sheet: Path) -> Path:
    folder = sheet.parent / "kapitler"
    (folder / "bilder").mkdir(parents=True)
    return folder


def about_pictures(rusdoc: Command, folder: Path) -> list[tuple[str, str]]:
    found = rusdoc("check", folder, "--format", "json", "--select", "RUS708,RUS709,RUS711").json["findings"]
    return [(each["code"], each["message"]) for each in found]


def test_a_picture_in_the_plan_folder_is_shown_and_is_no_stray_file(rusdoc: Command, chapters: Path) -> None:
    (chapters / "bilder" / "øya vår.png").write_bytes(png())
    (chapters / "logo.PNG").write_bytes(png())
    (chapters / "1 Innledning.md").write_text(
        "![Øya](<bilder/øya vår.png>)\n\n![Merket](./logo.PNG)\n", encoding="utf-8"
    )
    assert about_pictures(rusdoc, chapters.parent) == []
    assert rusdoc("build", chapters.parent).status == 0


def test_a_picture_outside_the_plan_folder_is_not_taken_from_there(rusdoc: Command, chapters: Path) -> None:
    (chapters.parent.parent / "hemmelig.png").write_bytes(png())
    (chapters / "1 Innledning.md").write_text("![Et kart](../../hemmelig.png)\n", encoding="utf-8")
    ((code, message),) = about_pictures(rusdoc, chapters.parent)
    assert code == "RUS708"
    assert "«../../hemmelig.png» finnes ikke i planmappa" in message


def test_a_picture_that_cannot_be_read_does_not_stop_the_plan(rusdoc: Command, chapters: Path) -> None:
    (chapters / "tomt.png").write_bytes(b"")
    (chapters / "1 Innledning.md").write_text("![Et kart](tomt.png)\n", encoding="utf-8")
    ((code, message),) = about_pictures(rusdoc, chapters.parent)
    assert code == "RUS708"
    assert "Lagre det som PNG eller JPEG" in message


def test_the_plan_is_never_written_over_one_of_its_pictures(rusdoc: Command, chapters: Path) -> None:
    picture = chapters / "kart.png"
    picture.write_bytes(png())
    (chapters / "1 Innledning.md").write_text("![Et kart](kart.png)\n", encoding="utf-8")
    assert rusdoc("build", chapters.parent, "-o", picture).status == 2
    assert picture.read_bytes() == png()
