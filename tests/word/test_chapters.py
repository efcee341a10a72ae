"""Chapter files: which chapter they belong to, what of them is text, and what the checks get to read."""

from __future__ import annotations

import pytest

from rusdoc.errors import InputError, ProtectedError
from rusdoc.registers.guide import load_guide
from rusdoc.word.chapters import Chapters, load_chapters
from rusdoc.word.new_chapter import chapter_document
from rusdoc.word.wml import text_of
from tests.cli.protected import encrypted_package
from tests.word.word_files import h, p, picture, word_file

GUIDE = load_guide()


def load(*files: tuple[str, bytes]) -> Chapters:
    return load_chapters(files, GUIDE)


def said(chapters: Chapters, key: str) -> list[str]:
    return [text_of(block) for piece in chapters.texts[key].pieces for block in piece.blocks]


def test_a_file_belongs_to_the_chapter_its_name_begins_with() -> None:
    found = load(("kapitler/04 Forebygging.docx", word_file(p("Vi begynner tidlig."))))
    assert said(found, "4") == ["Vi begynner tidlig."]


def test_the_heading_that_repeats_the_chapters_title_is_not_said_twice() -> None:
    found = load(("4 Forebygging.docx", word_file(h(1, "4. Forebygging"), p("Vi begynner tidlig."))))
    assert said(found, "4") == ["Vi begynner tidlig."]


def test_a_document_title_above_the_chapters_heading_goes_as_well() -> None:
    file = word_file(p("Forebygging", style="Tittel"), p(""), h(1, "Kapittel 4 Forebygging"), p("Tekst."))
    assert said(load(("4.docx", file)), "4") == ["Tekst."]


def test_a_heading_alone_on_top_is_the_chapters_title_in_the_groups_words() -> None:
    found = load(("4 Forebygging.docx", word_file(h(1, "Slik har vi det"), p("Tekst."))))
    assert said(found, "4") == ["Tekst."]
    assert found.titles == {"4": "Slik har vi det"}


def test_the_parts_below_a_heading_in_the_groups_words_are_the_guides() -> None:
    file = word_file(
        h(1, "Rusmiddelsituasjonen i Vågan"), p("Innledende ord."),
        h(2, "Situasjonen i landet"), p("Mange."), h(2, "Vurdering"), p("Vi ser dette."),
    )  # fmt: skip
    found = load(("2 Rusmiddelsituasjonen.docx", file))
    assert {key: said(found, key) for key in found.texts} == {
        "2": ["Innledende ord."], "2.1": ["Mange."], "2.3": ["Vi ser dette."],
    }  # fmt: skip
    assert found.titles == {"2": "Rusmiddelsituasjonen i Vågan"}


def test_a_title_above_headings_of_the_first_level_is_the_chapters() -> None:
    file = word_file(
        p("Forebygging i Vågan", style="Tittel"), h(1, "Universell forebygging"), p("A."), h(1, "Idretten"), p("B.")
    )  # fmt: skip
    found = load(("4 Forebygging.docx", file))
    assert found.titles == {"4": "Forebygging i Vågan", "4.4": "Idretten"}
    assert said(found, "4.2") == ["A."]


def test_the_number_of_a_title_in_the_groups_words_is_not_said_twice() -> None:
    file = word_file(h(1, "Kapittel 4: Forebyggende arbeid"), p("Tekst."))
    assert load(("4.docx", file)).titles == {"4": "Forebyggende arbeid"}


def test_of_two_titles_the_one_nearest_the_text_counts() -> None:
    file = word_file(p("Rusplan 2027–2030", style="Tittel"), h(1, "4 Forebygging"), p("Tekst."))
    found = load(("4 Forebygging.docx", file))
    assert (said(found, "4"), found.titles) == (["Tekst."], {})


@pytest.mark.parametrize(
    "headings",
    [
        (h(1, "Skolen"), p("A."), h(1, "Idretten")),  # two of the same level
        (h(1, "5 Oppfølging"), p("A.")),  # another chapter's number
        (h(2, "Skolen"), p("A.")),  # the heading of a part
    ],
)
def test_a_heading_that_is_no_title_stays_where_it_stands(headings: tuple[str, ...]) -> None:
    found = load(("4 Forebygging.docx", word_file(*headings, p("B."))))
    assert said(found, "4")[1] == "A."
    assert not found.titles


def test_a_sub_chapter_alone_in_the_chapters_file_is_no_title() -> None:
    found = load(("4 Forebygging.docx", word_file(h(1, "Universell forebygging"), p("Foreldrene."))))
    assert (set(found.texts), found.titles) == ({"4.2"}, {})


def test_the_headings_of_two_files_for_one_chapter_stay_in_the_text() -> None:
    found = load(
        ("4 Festivalen.docx", word_file(h(1, "Trygg festival"), p("A."))),
        ("4 Forebygging.docx", word_file(h(1, "Forebygging"), p("B."))),
    )
    assert (said(found, "4"), found.titles) == (["Trygg festival", "A.", "B."], {})


def test_a_title_with_nothing_under_it_changes_nothing() -> None:
    assert not load(("2 Situasjonen.docx", word_file(h(1, "Slik har vi det"), p("")))).titles


def test_headings_that_are_the_guides_take_the_file_apart() -> None:
    file = word_file(
        h(1, "4 Forebygging"), p("Innledende ord."),
        h(2, "4.1 Tilgjengelighet og bevilling"), p("Tre skjenkesteder."), h(3, "Tider"), p("Til klokka 01."),
        h(2, "Universell forebygging"), p("Foreldrene."),
    )  # fmt: skip
    found = load(("4 Forebygging.docx", file))
    assert said(found, "4") == ["Innledende ord."]
    assert said(found, "4.1") == ["Tre skjenkesteder.", "Tider", "Til klokka 01."]
    assert said(found, "4.2") == ["Foreldrene."]
    assert found.introductions == {"4"}


def test_the_groups_own_sub_chapter_comes_after_the_guides_with_its_title() -> None:
    file = word_file(
        h(1, "Universell forebygging"), p("Foreldrene."), h(1, "4.9 Idretten"), p("Rusfri arena.")
    )
    found = load(("4 Forebygging.docx", file))
    assert found.titles == {"4.4": "Idretten"}
    assert said(found, "4.4") == ["Rusfri arena."]


def test_a_chapter_in_another_order_than_the_guides_is_shown_as_it_is_written() -> None:
    file = word_file(h(1, "Universell forebygging"), p("A."), h(1, "Tilgjengelighet og bevilling"), p("B."))
    found = load(("4 Forebygging.docx", file))
    assert said(found, "4") == ["Universell forebygging", "A.", "Tilgjengelighet og bevilling", "B."]
    assert not found.introductions


def test_a_new_chapter_file_that_nobody_has_written_in_is_no_text() -> None:
    chapter = GUIDE.chapter("4")
    assert chapter
    found = load(("04 Forebygging.docx", chapter_document(chapter, "nb", "Plan")))
    assert not found.texts
    assert [paragraph.text for paragraph in found.chapters[0].paragraphs if not paragraph.level] == []


def test_what_is_written_over_a_guiding_question_is_text() -> None:
    found = load(("1.docx", word_file(p("Planen skal gi trygghet.", style="Veiledning"))))
    assert said(found, "1") == ["Planen skal gi trygghet."]


def test_a_heading_with_nothing_under_it_is_no_text() -> None:
    assert not load(("2 Situasjonen.docx", word_file(h(1, "Situasjonen i landet"), p("")))).texts


def test_a_picture_alone_is_text_enough() -> None:
    assert "2" in load(("2 Situasjonen.docx", word_file(picture(described="Et kart")))).texts


def test_sub_chapters_may_have_files_of_their_own() -> None:
    found = load(("4a Salg.docx", word_file(p("Tre."))), ("4.2 Unge.md", b"Foreldrene."))
    assert set(found.texts) == {"4.1", "4.2"}


def test_two_files_for_a_chapter_follow_one_another() -> None:
    found = load(("1 Innledning.docx", word_file(p("Først."))), ("01 Mer.md", b"Siden."))
    assert said(found, "1") == ["Først.", "Siden."]
    assert not found.findings


def test_a_file_that_matches_no_chapter_is_still_read_by_the_checks() -> None:
    found = load(("notater.docx", word_file(p("Husk Kari."))))
    assert not found.texts
    assert [(c.key, c.paragraphs[0].text) for c in found.chapters] == [("", "Husk Kari.")]


def test_the_checks_know_which_heading_a_paragraph_stands_under() -> None:
    file = word_file(h(1, "Innledning"), p(""), p("Først."), h(2, "Mandat"), p("Bestilt i sak 26/114."))
    (chapter,) = load(("kapitler/1 Innledning.docx", file)).chapters
    assert [(x.text, x.number, x.level, x.under) for x in chapter.paragraphs] == [
        ("Innledning", 1, 1, None),
        ("Først.", 3, 0, "Innledning"),
        ("Mandat", 4, 2, "Innledning"),
        ("Bestilt i sak 26/114.", 5, 0, "Mandat"),
    ]
    assert str(chapter.place(chapter.paragraphs[-1])) == "kapitler/1 Innledning.docx, Mandat!avsnitt 5"


def test_the_checks_read_tables_and_footnotes_too() -> None:
    from tests.word.word_files import run, table

    note = f'<w:footnote w:id="2">{p("Kilde: SSB.")}</w:footnote>'
    file = word_file(
        table(("År", "Antall"), ("2025", "12")),
        p(run("x"), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        footnotes=note,
    )
    (chapter,) = load(("1.docx", file)).chapters
    assert [x.text for x in chapter.paragraphs] == ["År", "Antall", "2025", "12", "x", "Kilde: SSB."]


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("image", "https://example.org/bilde.png"),
        ("attachedTemplate", "https://example.org/mal.dotm"),
        ("attachedTemplate", "\\\\server\\maler\\kommune.dotm"),
        ("oleObject", "file:///C:/regneark.xlsx"),
        ("subDocument", "annet.docx"),
    ],
)
def test_content_from_elsewhere_is_refused_and_told_of(kind: str, target: str) -> None:
    found = load(("1 Innledning.docx", word_file(p("Tekst."), outside=((kind, target),))))
    assert not found.texts
    assert [(f.code, f.place.file) for f in found.findings] == [("RUS711", "1 Innledning.docx")]


def test_a_field_that_fetches_another_file_is_refused() -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "C:\\\\hemmelig.docx" </w:instrText></w:r>'
    assert [f.code for f in load(("1.docx", word_file(p(field, "Tekst.")))).findings] == ["RUS711"]


def test_a_template_on_the_writers_own_disk_is_no_danger() -> None:
    file = word_file(p("Tekst."), outside=(("attachedTemplate", "file:///C:\\Maler\\Kommune.dotx"),))
    found = load(("1.docx", file))
    assert said(found, "1") == ["Tekst."]
    assert not found.findings


def test_a_chapter_file_with_a_password_is_said_to_have_one() -> None:
    with pytest.raises(ProtectedError, match=r"1 Innledning\.docx.*passord"):
        load(("1 Innledning.docx", encrypted_package()))


@pytest.mark.parametrize("data", [b"", b"ikke noe Word-dokument", b"PK\x03\x04avkuttet"])
def test_a_chapter_file_that_is_no_word_document_is_named(data: bytes) -> None:
    with pytest.raises(InputError, match=r"kapitler/1 Innledning\.docx"):
        load(("kapitler/1 Innledning.docx", data))


def test_a_markdown_file_in_another_encoding_is_named() -> None:
    with pytest.raises(InputError, match="UTF-8"):
        load(("1 Innledning.md", "Æ".encode("latin-1")))
