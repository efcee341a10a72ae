"""Chapters written in Markdown come out as real headings, lists, tables and links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import rusdoc
from rusdoc.inputs import ChapterFile
from rusdoc.model.frozen import FrozenDict
from rusdoc.texts import say
from tests.plans import measure, plan_of
from tests.word.built import NS, Built, built, words
from tests.word.word_files import W, png


def chapter(text: str, pictures: Mapping[str, bytes] = FrozenDict()) -> Built:
    return built(files=[("kapitler/1 Innledning.md", text.encode(), pictures)])


def about(made: Built) -> list[tuple[str, str]]:
    """What was said about the chapter's file: the code, and the words."""
    return [(w.code, say(w.text)) for w in made.warnings if w.place.file == "kapitler/1 Innledning.md"]


def shapes(made: Built) -> list[Any]:
    """What is said of each picture; charts are figures too, and are left out here."""
    found = made.root.iter(f"{{{NS['wp']}}}docPr")
    return [each for each in found if any("blip" in str(el.tag) for el in each.getparent().iter())]


def notes(made: Built) -> list[str]:
    """The words of the footnotes, in the order of the text."""
    found = {n.get(f"{{{W}}}id"): n for n in made.xml("word/footnotes.xml")}
    marks = [mark.get(f"{{{W}}}id") for mark in made.root.iter(f"{{{W}}}footnoteReference")]
    return ["\n".join(words(p) for p in found[mark].iter(f"{{{W}}}p")) for mark in marks]


def test_headings_stand_under_the_chapter() -> None:
    made = chapter("# Innledning\n\nOrd.\n\n## Bakgrunn\n\nMer.")
    assert made.under("1 Innledning")[0] == "Ord."
    assert (2, "Bakgrunn") in made.headings


def test_emphasis_and_links() -> None:
    made = chapter("Vi **må** lese [veilederen](https://www.helsedirektoratet.no) *nå*.")
    paragraph = made.paragraph("Vi må lese veilederen nå.")
    assert [
        r.findtext("w:t", namespaces=NS)
        for r in paragraph.findall("w:r", NS)
        if r.find("w:rPr/w:b", NS) is not None
    ] == ["må"]
    assert paragraph.find("w:hyperlink", NS) is not None


def test_lists_in_lists() -> None:
    made = chapter("- lytte\n  - til unge\n- handle\n\nSå:\n\n3. tredje\n4. fjerde")
    assert [made.style(text) for text in ("lytte", "til unge", "handle", "tredje")] == [
        "ListBullet",
        "ListBullet2",
        "ListBullet",
        "ListNumber",
    ]
    number = made.paragraph("tredje").find("w:pPr/w:numPr/w:numId", NS).get(f"{{{W}}}val")
    (num,) = [
        n for n in made.xml("word/numbering.xml").findall("w:num", NS) if n.get(f"{{{W}}}numId") == number
    ]
    assert num.find("w:lvlOverride/w:startOverride", NS).get(f"{{{W}}}val") == "3"


def test_a_second_paragraph_of_a_list_item_is_no_new_item() -> None:
    made = chapter("1. Først\n\n   mer om det\n\n2. Så")
    assert made.style("mer om det") is None


def test_a_table_has_a_marked_heading_row() -> None:
    made = chapter("| År | Antall |\n|---|---|\n| 2025 | 12 |\n")
    first = made.table_with("2025").find("w:tr", NS)
    assert first.find("w:trPr/w:tblHeader", NS) is not None
    assert made.style("År") == "TableHeading"


def test_quotations_and_line_breaks() -> None:
    made = chapter("> Vi er her.\n\nEn linje  \nog en til.")
    assert made.style("Vi er her.") == "Quote"
    assert "En linje\nog en til." in made.text


def test_html_is_shown_and_never_run() -> None:
    assert '<script>alert("x")</script>' in chapter('<script>alert("x")</script>').text


def test_a_link_that_could_run_something_is_only_words() -> None:
    made = chapter("[trykk](javascript:alert(1)) og [fil](file:///C:/hemmelig)")
    outside = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    assert not [link for link in made.body.iter(f"{{{W}}}hyperlink") if link.get(outside)]
    assert "javascript" not in made.zip.read("word/_rels/document.xml.rels").decode()


def test_signs_of_footnotes_become_footnotes() -> None:
    made = chapter(
        "Færre drikker.[^ssb] Flere sykler.^[Se **folkehelseprofilen**.]\n\n[^ssb]: Kilde: [SSB](https://ssb.no)."
    )
    assert "Færre drikker. Flere sykler." in made.text
    assert [note.strip() for note in notes(made)] == ["Kilde: SSB.", "Se folkehelseprofilen."]
    assert "https://ssb.no" in made.zip.read("word/_rels/footnotes.xml.rels").decode()


def test_a_footnote_of_several_paragraphs_is_whole() -> None:
    made = chapter("Ord.[^1]\n\n[^1]: Først.\n\n    Så.\n\nMer.")
    assert [note.strip() for note in notes(made)] == ["Først.\nSå."]
    assert made.under("1 Innledning")[:2] == ["Ord.", "Mer."]


def test_a_footnote_that_nothing_leads_to_is_not_lost() -> None:
    made = chapter("Ord.\n\n[^kilde]: Folkehelseprofilen 2026.")
    assert made.under("1 Innledning")[:2] == ["Ord.", "Folkehelseprofilen 2026."]


def test_a_footnote_mark_without_a_footnote_is_left_over() -> None:
    text = "Færre drikker.[^3]"
    assert "Færre drikker.[^3]" in chapter(text).text
    found = rusdoc.check(plan_of(measure()), chapters=[ChapterFile("1 Innledning.md", text.encode())])
    assert [(f.place.cell, "[^3]" in say(f.text)) for f in found if f.code == "RUS702"] == [
        ("avsnitt 1", True)
    ]


def test_a_footnote_to_a_footnote_stays_in_its_words() -> None:
    made = chapter("Ord.[^1]\n\n[^1]: Se SSB[^2] og^[kapittel 2] mer.\n\n[^2]: Tabell 3.")
    assert [note.strip() for note in notes(made)] == ["Se SSB[^2] og (kapittel 2) mer."]


def test_the_checks_read_footnotes() -> None:
    text = "Ord.[^1]\n\n[^1]: Ansvarlig er [fyll inn]."
    found = rusdoc.check(plan_of(measure()), chapters=[ChapterFile("1 Innledning.md", text.encode())])
    assert "RUS702" in {f.code for f in found}


def test_a_picture_beside_the_chapter_is_in_the_plan_with_its_words() -> None:
    made = chapter("Se:\n\n![Kart over øya](bilder/kart%20%C3%B8ya.png)", {"bilder/kart øya.png": png()})
    assert [shape.get("descr") for shape in shapes(made)] == ["Kart over øya"]
    assert "Kart over øya" not in made.text
    assert any(made.zip.read(name) == png() for name in made.zip.namelist() if "media" in name)
    assert about(made) == []


def test_a_picture_shown_twice_lies_once_in_the_file() -> None:
    made = chapter("![Et kart](kart.png)\n\n![Det samme kartet](kart.png)", {"kart.png": png()})
    assert len([name for name in made.zip.namelist() if "kapittelbilde" in name]) == 1


def test_the_title_of_a_picture_stands_below_it() -> None:
    made = chapter('![Kart over øya](kart.png "Figur 1. Her bor vi.")', {"kart.png": png()})
    assert made.style("Figur 1. Her bor vi.") == "Caption"


def test_a_wide_picture_fits_the_page_and_a_tables_column() -> None:
    wide = png(width=4000)
    made = chapter("![Langt](a.png)\n\n| A | B |\n|---|---|\n| ![Kort](a.png) | x |", {"a.png": wide})
    widths = [int(shape.getparent().find("wp:extent", NS).get("cx")) for shape in shapes(made)]
    assert widths == [5_760_000, 2_880_000]


def test_a_picture_without_words_is_told_of_as_markdown_has_it() -> None:
    made = chapter("![](kart.png)", {"kart.png": png()})
    assert [(code, "![slik](bilde.png)" in words) for code, words in about(made)] == [("RUS708", True)]
    assert shapes(made)[0].get("descr") == "Bilde til kapitlet Innledning"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/kart.png",
        "//example.org/kart.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "file:///C:/kart.png",
        r"C:\Bilder\kart.png",
    ],
)
def test_a_picture_from_elsewhere_is_not_fetched_and_it_is_told(address: str) -> None:
    made = chapter(f"Se ![kart over øya]({address}).")
    assert "Se kart over øya." in made.text
    assert [code for code, _ in about(made)] == ["RUS711"]


@pytest.mark.parametrize("address", ["kart.png", "../../kart.png", r"\\server\kart.png"])
def test_a_picture_that_is_not_there_is_told_of_by_its_name(address: str) -> None:
    ((code, words),) = about(chapter(f"Se ![kart over øya]({address})."))
    assert code == "RUS708"
    assert "kart.png" in words
    assert "finnes ikke i planmappa" in words


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"BM" + bytes(60)]
)
def test_what_not_everyone_can_show_is_refused(data: bytes) -> None:
    ((code, words),) = about(chapter("![Kart](kart.svg)", {"kart.svg": data}))
    assert (code, "Lagre det som PNG eller JPEG" in words) == ("RUS708", True)


def test_a_huge_picture_is_refused() -> None:
    ((_, words),) = about(chapter("![Kart](kart.png)", {"kart.png": png() + bytes(20_000_000)}))
    assert "for stort" in words
    ((_, words),) = about(chapter("![Kart](kart.png)", {"kart.png": png(width=200_000_000)}))
    assert "for stort" in words


def test_signs_that_xml_forbids_do_not_break_the_file() -> None:
    assert "Et & to <tre>" in chapter("Et\x0b & to <tre>\x01").text


def test_windows_line_ends_and_a_mark_at_the_start_are_no_text() -> None:
    made = chapter("\ufeff# Innledning\r\n\r\nOrd.\r\n")
    assert made.under("1 Innledning")[0] == "Ord."
