"""Chapters without text (RUS701) and chapter files that match no chapter (RUS709)."""

from __future__ import annotations

import pytest

from rusdoc.assembly.chapters import chapters_without_text, unmatched_chapter_files
from rusdoc.model.place import Place
from rusdoc.registers.guide import load_guide
from tests.plans import measure, plan_of

FOLDER = Place("kapitler")


def unwritten(texts: dict[str, object]) -> list[str]:
    found = chapters_without_text(plan_of(measure()), load_guide(), "nb", texts, FOLDER)
    return [finding.message for finding in found]


@pytest.mark.fires("RUS701")
def test_a_chapter_that_nobody_has_written_is_named() -> None:
    everything = {chapter.key: "Vår tekst." for chapter in load_guide().walk() if "." not in chapter.key}
    missing = {key: text for key, text in everything.items() if key != "2"}
    (one,) = unwritten(missing)
    assert "2 Beskrivelse og vurdering" in one


@pytest.mark.fires("RUS701")
def test_a_chapter_whose_file_has_only_a_heading_is_told_of_at_that_file() -> None:
    everything = {chapter.key: "Vår tekst." for chapter in load_guide().walk() if "." not in chapter.key}
    missing = {key: text for key, text in everything.items() if key not in ("2", "5")}
    files = {"5": "kapitler/5 Oppfølging.md"}
    found = chapters_without_text(plan_of(measure()), load_guide(), "nb", missing, FOLDER, files=files)
    assert [one.place.file for one in found] == ["kapitler", "kapitler/5 Oppfølging.md"]


@pytest.mark.silent("RUS701")
def test_a_chapter_written_as_one_file_needs_no_text_for_its_parts() -> None:
    everything = {chapter.key: "Vår tekst." for chapter in load_guide().walk() if "." not in chapter.key}
    assert unwritten(everything) == []


@pytest.mark.fires("RUS709")
def test_a_file_without_a_number_is_pointed_out_with_the_name_it_may_be_meant_to_have() -> None:
    (one,) = unmatched_chapter_files(["kapitler/Forebygging.docx"], load_guide())
    assert one.place.file == "kapitler/Forebygging.docx"
    assert "4 Forebygging" in one.message


@pytest.mark.fires("RUS709")
@pytest.mark.parametrize("name", ["17 Noe annet.docx", "Referat fra møtet.docx", "2027 notat.md"])
def test_a_file_of_no_chapter_is_pointed_out(name: str) -> None:
    assert unmatched_chapter_files([name], load_guide())


@pytest.mark.silent("RUS709")
@pytest.mark.parametrize(
    "name",
    [
        "04 Forebygging.docx",
        "4a Salg og skjenking.docx",
        "4.1 Tider.md",
        "Vedlegg 1.docx",
        "Kap. 6 Drift.docx",
    ],
)
def test_a_file_that_begins_with_a_chapters_number_belongs_there(name: str) -> None:
    assert unmatched_chapter_files([name], load_guide()) == ()
