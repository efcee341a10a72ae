"""Chapters written in Markdown come out as real headings, lists, tables and links."""

from __future__ import annotations

from tests.word.built import NS, Built, built
from tests.word.word_files import W


def chapter(text: str) -> Built:
    return built(files=[("kapitler/1 Innledning.md", text.encode())])


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


def test_a_picture_is_not_fetched_and_it_is_told() -> None:
    made = chapter("Se ![kart over øya](https://example.org/kart.png).")
    assert "Se kart over øya." in made.text
    assert [w.code for w in made.warnings if w.place.file == "kapitler/1 Innledning.md"] == ["RUS708"]


def test_signs_that_xml_forbids_do_not_break_the_file() -> None:
    assert "Et & to <tre>" in chapter("Et\x0b & to <tre>\x01").text


def test_windows_line_ends_and_a_mark_at_the_start_are_no_text() -> None:
    made = chapter("\ufeff# Innledning\r\n\r\nOrd.\r\n")
    assert made.under("1 Innledning")[0] == "Ord."
