"""A chapter as Word saved it, put into the plan: the words stay, the looks become the plan's."""

from __future__ import annotations

import io
from typing import Any

import pytest
from lxml import etree

from tests.word.built import NS, Built, heading_level, with_chapter, words
from tests.word.built import built as build
from tests.word.word_files import W, h, item, p, picture, run, table, word_file

INSERTED = '<w:ins w:id="1" w:author="Kari" w:date="2026-01-01T00:00:00Z">{}</w:ins>'
DELETED = '<w:del w:id="2" w:author="Kari" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>{}</w:delText></w:r></w:del>'


def val(element: object) -> str | None:
    return None if element is None else element.get(f"{{{W}}}val")  # type: ignore[attr-defined,no-any-return]


def number_of(built: Built, text: str) -> str | None:
    return val(built.paragraph(text).find("w:pPr/w:numPr/w:numId", NS))


def test_a_word_that_word_split_over_runs_is_whole() -> None:
    built = with_chapter(p(run("Fore"), '<w:proofErr w:type="spellStart"/>', run("bygg"), run("ing virker.")))
    assert "Forebygging virker." in built.text


def test_changes_are_accepted() -> None:
    built = with_chapter(p("Vi skal ", DELETED.format("ikke "), INSERTED.format(run("gjerne ")), "være med."))
    assert "Vi skal gjerne være med." in built.text
    assert not list(built.root.iter(f"{{{W}}}ins", f"{{{W}}}del", f"{{{W}}}delText"))


def test_a_deleted_paragraph_mark_joins_the_paragraphs() -> None:
    mark = '<w:rPr><w:del w:id="3" w:author="Kari"/></w:rPr>'
    built = with_chapter(p("Vi begynner ", props=mark), p("tidlig."))
    assert "Vi begynner tidlig." in built.text


def test_a_deleted_table_row_is_gone() -> None:
    rows = table(("År", "Antall"), ("2025", "12"), ("1999", "3")).replace(
        "<w:tr>", '<w:tr><w:trPr><w:del w:id="4" w:author="Kari"/></w:trPr>'
    )
    kept = rows.replace('<w:tr><w:trPr><w:del w:id="4" w:author="Kari"/></w:trPr>', "<w:tr>", 2)
    built = with_chapter(p("Tall:"), kept)
    assert "2025" in built.text
    assert "1999" not in built.text


def test_comments_do_not_follow_the_plan_to_the_council() -> None:
    start, end = (
        '<w:commentRangeStart w:id="0"/>',
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    built = with_chapter(p(start, "Tekst.", end))
    assert b"comment" not in built.zip.read("word/document.xml")


def test_hidden_text_does_not_follow_either() -> None:
    assert "Hemmelig" not in with_chapter(p("Åpent. ", run("Hemmelig.", "<w:vanish/>"))).text


def test_the_groups_fonts_sizes_and_colours_give_way_and_its_emphasis_stays() -> None:
    looks = '<w:rFonts w:ascii="Comic Sans MS"/><w:b/><w:color w:val="FFFF00"/><w:sz w:val="40"/>'
    built = with_chapter(p(run("Viktig", looks), " for oss."))
    (first, *_) = built.paragraph("Viktig for oss.").findall("w:r", NS)
    assert [el.tag.rpartition("}")[2] for el in first.find("w:rPr", NS)] == ["b"]


def test_headings_stand_under_the_chapters_heading_and_skip_no_level() -> None:
    built = with_chapter(h(1, "Innledning"), p("Ord."), h(3, "Hos oss"), p("Ord."), h(2, "Ellers"), p("Ord."))
    levels = {text: level for level, text in built.headings}
    assert (levels["1 Innledning"], levels["Hos oss"], levels["Ellers"]) == (1, 2, 2)


def test_a_chapters_own_contents_table_is_left_out() -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    built = with_chapter(
        p(field, "Bakgrunn 3", '<w:r><w:fldChar w:fldCharType="end"/></w:r>'), h(2, "Bakgrunn"), p("Ord.")
    )
    assert "Bakgrunn 3" not in built.text


def test_what_a_field_shows_stays_as_words() -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Figur </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    built = with_chapter(
        p("Figur ", field, "1", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', " Kart", style="Bildetekst")
    )
    assert built.style("Figur 1 Kart") == "Caption"


def test_bullets_become_the_plans_and_not_signs_of_a_symbol_font() -> None:
    built = with_chapter(p("Vi vil:"), item("lytte"), item("handle", level=1))
    assert (built.style("lytte"), built.style("handle")) == ("ListBullet", "ListBullet2")
    assert "\uf0b7".encode() not in built.zip.read("word/numbering.xml")


def test_each_numbered_list_begins_at_one() -> None:
    from tests.word.built import built as make
    from tests.word.word_files import word_file

    first, second = word_file(item("a", 2), item("b", 2)), word_file(item("c", 2))
    built = make(files=[("1 Innledning.docx", first), ("2 Situasjonen.docx", second)])
    assert number_of(built, "a") == number_of(built, "b")
    assert number_of(built, "c") not in (None, number_of(built, "a"))


def test_letters_stay_letters() -> None:
    built = with_chapter(item("først", 3))
    numbering, number = built.xml("word/numbering.xml"), number_of(built, "først")
    (num,) = [n for n in numbering.findall("w:num", NS) if n.get(f"{{{W}}}numId") == number]
    key = val(num.find("w:abstractNumId", NS))
    (abstract,) = [a for a in numbering.findall("w:abstractNum", NS) if a.get(f"{{{W}}}abstractNumId") == key]
    assert val(abstract.find("w:lvl/w:numFmt", NS)) == "lowerLetter"


def test_a_table_gets_a_heading_row_that_is_repeated_and_rows_that_stay_whole() -> None:
    built = with_chapter(p("Tall:"), table(("År", "Antall"), ("2025", "12")))
    first, second = built.table_with("2025").findall("w:tr", NS)
    assert first.find("w:trPr/w:tblHeader", NS) is not None
    assert second.find("w:trPr/w:tblHeader", NS) is None
    assert second.find("w:trPr/w:cantSplit", NS) is not None
    assert built.style("År") == "TableHeading"


def pictures(built: Built, part: str) -> list[Any]:
    """A part of each picture that is no chart of the plan's own."""
    inlines = built.root.iter(f"{{{NS['wp']}}}inline")
    shown = [inline for inline in inlines if "/picture" in etree.tostring(inline).decode()]
    return [inline.find(part, NS) for inline in shown]


@pytest.mark.silent("RUS708")
def test_a_picture_keeps_what_it_is_said_to_show() -> None:
    built = with_chapter(p("Se:"), picture(described="Kart over Træna med skjenkestedene"))
    (properties,) = pictures(built, "wp:docPr")
    assert properties.get("descr") == "Kart over Træna med skjenkestedene"
    assert not [w for w in built.warnings if w.code == "RUS708"]
    assert any(name.startswith("word/media/") for name in built.zip.namelist())


@pytest.mark.fires("RUS708")
@pytest.mark.parametrize("described", [None, "", "bilde1.png", "Bilde"])
def test_a_picture_without_words_gets_its_caption_and_a_finding(described: str | None) -> None:
    built = with_chapter(picture(described=described), p("Figur 1 Skjenkesteder", style="Bildetekst"))
    (properties,) = pictures(built, "wp:docPr")
    assert properties.get("descr") == "Figur 1 Skjenkesteder"
    assert [w.place.file for w in built.warnings if w.code == "RUS708"] == ["kapitler/1 Innledning.docx"]


def test_a_figure_and_its_caption_stay_on_one_page() -> None:
    built = with_chapter(picture(described="Kart"), p("Figur 1 Skjenkesteder", style="Bildetekst"))
    (inline,) = pictures(built, ".")
    paragraph = inline.getparent().getparent().getparent()
    assert paragraph.find("w:pPr/w:keepNext", NS) is not None


def test_a_picture_wider_than_the_page_is_made_to_fit() -> None:
    built = with_chapter(picture(described="Kart", width=12_000_000))
    (extent,) = pictures(built, "wp:extent")
    assert (extent.get("cx"), extent.get("cy")) == ("5760000", "480000")


def test_a_floating_picture_stands_in_the_line() -> None:
    built = with_chapter(picture(described="Kart", floating=True))
    assert not list(built.root.iter(f"{{{NS['wp']}}}anchor"))
    assert pictures(built, "wp:extent")


def test_two_pictures_have_different_numbers() -> None:
    built = with_chapter(picture(described="A"), picture(described="B"))
    ids = [el.get("id") for el in pictures(built, "wp:docPr")]
    assert len(set(ids)) == 2


def test_links_lead_where_they_led() -> None:
    shown = run("veilederen", '<w:rStyle w:val="Hyperkobling"/>')
    link = f'<w:hyperlink r:id="rIdL" w:history="1">{shown}</w:hyperlink>'
    built = with_chapter(p("Se ", link, "."), links={"rIdL": "https://www.helsedirektoratet.no/?a=1&b=2"})
    (element,) = built.paragraph("Se veilederen.").findall("w:hyperlink", NS)
    rid = element.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
    rels = {r.get("Id"): r for r in built.xml("word/_rels/document.xml.rels")}
    assert rels[rid].get("Target") == "https://www.helsedirektoratet.no/?a=1&b=2"
    assert val(element.find("w:r/w:rPr/w:rStyle", NS)) == "Hyperlink"


def test_an_old_link_field_becomes_a_link() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://lovdata.no" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    built = with_chapter(p(begin, "Lovdata", '<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
    assert built.paragraph("Lovdata").find("w:hyperlink", NS) is not None
    assert "https://lovdata.no" in built.zip.read("word/_rels/document.xml.rels").decode()


def test_footnotes_come_along_with_their_words() -> None:
    mark = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    note = (
        f'<w:footnote w:id="7">{p("<w:r><w:footnoteRef/></w:r>", " Kilde: SSB, tabell 04714.")}</w:footnote>'
    )
    built = with_chapter(p("Færre drikker.", mark), footnotes=note)
    key = built.paragraph("Færre drikker.").find("w:r/w:footnoteReference", NS).get(f"{{{W}}}id")
    notes = {n.get(f"{{{W}}}id"): n for n in built.xml("word/footnotes.xml")}
    assert words(notes[key][0]).strip() == "Kilde: SSB, tabell 04714."
    assert notes[key].find(".//w:footnoteRef", NS) is not None


def test_a_style_of_the_groups_own_comes_along_without_its_font() -> None:
    built = with_chapter(p("Husk dette.", style="Faktaboks"))
    style = built.style("Husk dette.")
    (element,) = [s for s in built.xml("word/styles.xml") if s.get(f"{{{W}}}styleId") == style]
    assert val(element.find("w:name", NS)) == "Faktaboks"
    assert [el.tag.rpartition("}")[2] for el in element.find("w:rPr", NS)] == ["b"]


def test_empty_lines_page_breaks_and_page_set_up_are_left_behind() -> None:
    built = with_chapter(p("Ord."), p(""), p(""), p('<w:r><w:br w:type="page"/></w:r>'), p("Mer."))
    assert built.under("1 Innledning")[:2] == ["Ord.", "Mer."]
    assert not [br for br in built.root.iter(f"{{{W}}}br") if br.get(f"{{{W}}}type") == "page"]
    assert "12240" not in built.zip.read("word/document.xml").decode()


def test_words_in_a_text_box_stand_in_the_text() -> None:
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="3" name="Boks"/>'
        '<a:graphic><a:graphicData uri="wps"><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    ).format(p("Nesten ingen under 16 drikker."))
    built = with_chapter(p("Tall fra Ungdata.", box))
    assert built.under("1 Innledning")[:2] == ["Tall fra Ungdata.", "Nesten ingen under 16 drikker."]


def test_what_stands_in_a_content_control_stays_and_the_control_goes() -> None:
    control = f'<w:sdt><w:sdtPr><w:alias w:val="Tekst"/></w:sdtPr><w:sdtContent>{p("Skrevet i en rute.")}</w:sdtContent></w:sdt>'
    hint = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Klikk her for å skrive.')}</w:sdtContent></w:sdt>"
    built = with_chapter(control, hint)
    assert built.under("1 Innledning")[0] == "Skrevet i en rute."
    assert "Klikk her" not in built.text


def test_an_object_that_cannot_come_along_is_told_of() -> None:
    built = with_chapter(p("Regneark:"), p("<w:r><w:object><v:shape/></w:object></w:r>"))
    assert [w.code for w in built.warnings if w.code == "RUS708"] == ["RUS708"]


def test_norwegian_marked_as_english_is_norwegian_in_the_plan_and_a_quotation_in_sami_stays_sami() -> None:
    built = with_chapter(
        p(run("Her bor vi. ", '<w:lang w:val="en-US"/>'), run("Bures boahtin!", '<w:lang w:val="se-NO"/>'))
    )
    marks = [val(el) for el in built.body.iter(f"{{{W}}}lang")]
    assert marks == ["se-NO"]


def test_nothing_of_the_chapters_own_ids_can_clash() -> None:
    markup = with_chapter(p("Ord.")).zip.read("word/document.xml").decode()
    assert "rsid" not in markup
    assert "paraId" not in markup


def test_every_heading_is_a_real_one_in_order() -> None:
    built = with_chapter(h(2, "Bakgrunn"), p("Ord."), h(3, "Mer"), p("Ord."))
    last = 0
    for paragraph in built.root.iter(f"{{{W}}}p"):
        if level := heading_level(paragraph):
            assert level <= last + 1, words(paragraph)
            last = level


def test_a_template_with_few_heading_levels_gets_the_lowest_it_has() -> None:
    from docx import Document

    from tests.word.built import built as make
    from tests.word.word_files import word_file

    template = Document()
    for name in ("Heading 3", "Heading 4", "Heading 5", "Heading 6"):
        template.styles[name].delete()
    for line in ("{%p for chapter in chapters %}", "{%p if chapter.has_text %}"):
        template.add_paragraph(line)
    template.add_heading("{{ chapter.heading }}", 1)
    for line in ("{{p chapter.text }}", "{%p endif %}", "{%p endfor %}"):
        template.add_paragraph(line)
    stream = io.BytesIO()
    template.save(stream)
    stream.seek(0)
    file = word_file(h(1, "Bakgrunn"), p("Ord."), h(2, "Dypere"), p("Mer."), h(1, "Veien hit"), p("Lang."))
    made = make(files=[("1 Innledning.docx", file)], template=stream)
    assert made.headings == [(1, "1 Innledning"), (2, "Bakgrunn"), (2, "Dypere"), (2, "Veien hit")]


def spacing(built: Built, text: str) -> tuple[str | None, str | None]:
    """The space above and below that a paragraph was given beside its style's."""
    element = built.paragraph(text).find("w:pPr/w:spacing", NS)
    return (None, None) if element is None else (element.get(f"{{{W}}}before"), element.get(f"{{{W}}}after"))


def test_text_after_a_list_or_a_table_has_room_above_it() -> None:
    rows = table(("A", "B"), ("1", "2"))
    made = with_chapter(
        p("Ord."), item("Punkt"), p("Etter lista."), rows, p("Etter tabellen."), item("Sist.")
    )
    assert [spacing(made, text)[0] for text in ("Ord.", "Etter lista.", "Etter tabellen.", "Sist.")] == [
        None, "100", "160", None,
    ]  # fmt: skip


def test_a_table_after_a_list_has_room_above_it() -> None:
    made = with_chapter(item("Et"), item("To"), table(("A", "B"), ("1", "2")))
    assert (spacing(made, "Et"), spacing(made, "To")) == ((None, None), (None, "160"))


def test_two_tables_stay_two_with_one_small_paragraph_between() -> None:
    made = with_chapter(table(("A",), ("1",)), p(""), p(""), table(("B",), ("2",)))
    between = made.table_with("A").getnext()
    assert (words(between), between.getnext() is made.table_with("B")) == ("", True)


def test_a_chapter_that_ends_with_a_table_keeps_apart_from_a_table_of_the_template() -> None:
    from docx import Document

    template = Document()
    template.add_table(1, 1).cell(0, 0).text = "Over"
    for line in ("{%p for chapter in chapters %}", "{%p if chapter.has_text %}", "{{p chapter.text }}"):
        template.add_paragraph(line)
    template.add_table(1, 1).cell(0, 0).text = "Under"
    for line in ("{%p endif %}", "{%p endfor %}"):
        template.add_paragraph(line)
    stream = io.BytesIO()
    template.save(stream)
    stream.seek(0)
    made = build(files=[("1 Innledning.docx", word_file(table(("A",), ("1",))))], template=stream)
    kinds = [el.tag.rpartition("}")[2] for el in made.body]
    assert kinds[:5] == ["tbl", "p", "tbl", "p", "tbl"]
