"""What in a template keeps some readers out is told (RUS708): each with what to do in Word."""

from __future__ import annotations

import re
from io import BytesIO

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Pt, RGBColor

from rusdoc.model.finding import Severity
from tests.word.templates import add_table, changed, document, found, lint, saved
from tests.word.word_files import png


@pytest.mark.fires("RUS708")
def test_a_table_without_a_heading_row() -> None:
    made = document("# Tall")
    add_table(made, ("Tiltak", "Kostnad"), ("a", "b"), heading=False)
    (message,) = found("RUS708", made)
    assert message.startswith("Tabell 1 har ingen overskriftsrad")


def test_a_row_that_holds_only_a_tag_is_no_heading_row() -> None:
    made = document()
    table = add_table(
        made,
        ("{%tr if goals %}", ""),
        ("Tiltak", "Kostnad"),
        ("a", "b"),
        ("{%tr endif %}", ""),
        heading=False,
    )
    assert len(found("RUS708", made)) == 1
    table.rows[1]._tr.get_or_add_trPr().append(docx.oxml.OxmlElement("w:tblHeader"))
    assert found("RUS708", made) == []


def test_one_row_repeated_by_a_loop_is_a_table_too() -> None:
    made = document()
    add_table(
        made,
        ("{%tr for g in goals %}", ""),
        ("{{ g.id }}", "{{ g.title }}"),
        ("{%tr endfor %}", ""),
        heading=False,
    )
    assert len(found("RUS708", made)) == 1


@pytest.mark.silent("RUS708")
def test_a_box_and_a_layout_of_one_row_need_no_heading_row() -> None:
    made = document()
    add_table(made, ("Faktaboks",), ("mer",), heading=False)
    add_table(made, ("logo", "adresse"), heading=False)
    assert found("RUS708", made) == []


def test_a_picture_without_alternative_text() -> None:
    made = document()
    made.add_picture(BytesIO(png()))
    assert "ingen alternativ tekst" in found("RUS708", made)[0]
    made.inline_shapes[0]._inline.docPr.set("descr", "Kommunevåpenet")
    assert found("RUS708", made) == []


def test_a_decorative_picture_needs_none() -> None:
    made = document()
    made.add_picture(BytesIO(png()))
    mark = (
        '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6}">'
        '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
        "</a:ext></a:extLst>"
    )
    data = changed(
        saved(made),
        "word/document.xml",
        lambda xml: re.sub(r"(<wp:docPr [^>]*)/>", rf"\1>{mark}</wp:docPr>", xml),
    )
    assert found("RUS708", data) == []


def test_a_logo_in_the_header_needs_one_too() -> None:
    made = document()
    made.sections[0].header.paragraphs[0].add_run().add_picture(BytesIO(png()))
    finding = next(each for each in lint(made) if each.code == "RUS708")
    assert finding.place.sheet == "Topptekst"


def test_a_skipped_heading_level() -> None:
    (message,) = found("RUS708", document("# En", "## To", "#### Fire"))
    assert "nivå 4 følger rett etter nivå 2" in message


def test_a_document_that_begins_at_level_two() -> None:
    assert "Begynn med nivå 1" in found("RUS708", document("## To"))[0]


def test_headings_one_step_up_or_down_are_fine() -> None:
    assert found("RUS708", document("# En", "## To", "### Tre", "# En", "## To")) == []


def test_a_file_without_a_title() -> None:
    made = document()
    made.core_properties.title = ""
    assert "ingen tittel" in found("RUS708", made)[0]


def test_a_title_that_is_a_tag_is_a_title() -> None:
    made = document()
    made.core_properties.title = "{{ document.title }}"
    assert found("RUS708", made) == []


def test_text_without_a_language() -> None:
    data = changed(saved(document()), "word/styles.xml", lambda xml: re.sub(r"<w:lang [^>]*/>", "", xml))
    assert "ikke merket med noe språk" in found("RUS708", data)[0]


def test_pale_text_on_white() -> None:
    made = document()
    made.add_paragraph().add_run("blekt").font.color.rgb = RGBColor(0xAA, 0xAA, 0xAA)
    (message,) = found("RUS708", made)
    assert "#AAAAAA på #FFFFFF" in message
    assert "2,3 : 1" in message


def test_the_same_pale_colour_is_told_once() -> None:
    made = document()
    for _ in range(3):
        made.add_paragraph().add_run("blekt").font.color.rgb = RGBColor(0xAA, 0xAA, 0xAA)
    assert len(found("RUS708", made)) == 1


def test_pale_headings_by_their_style() -> None:
    made = document("# En", "## To")
    made.styles["Heading 2"].font.color.rgb = RGBColor(0x4F, 0x81, 0xBD)
    assert len(found("RUS708", made)) == 1


def test_large_type_needs_less() -> None:
    made = document()
    run = made.add_paragraph().add_run("stor")
    run.font.color.rgb, run.font.size = RGBColor(0x80, 0x80, 0x80), Pt(20)
    assert found("RUS708", made) == []


def test_white_on_a_dark_cell_is_readable() -> None:
    made = document()
    table = add_table(made, ("Tiltak", "Kostnad"), ("a", "b"))
    table.cell(0, 0).paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)
    assert len(found("RUS708", made)) == 1
    shade = docx.oxml.parse_xml(
        '<w:shd xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:val="clear" w:fill="1F4E79"/>'
    )
    table.cell(0, 0)._tc.get_or_add_tcPr().append(shade)
    assert found("RUS708", made) == []


def test_white_in_a_table_whose_style_has_colours_is_not_judged() -> None:
    made = document()
    table = add_table(made, ("Tiltak", "Kostnad"), ("a", "b"))
    table.style = "Colorful Grid Accent 1"
    table.cell(0, 0).paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)
    assert not [message for message in found("RUS708", made) if "#FFFFFF på" in message]


def test_text_on_a_marker_pen() -> None:
    made = document()
    font = made.add_paragraph().add_run("merket").font
    font.color.rgb, font.highlight_color = RGBColor(255, 255, 0), WD_COLOR_INDEX.YELLOW
    assert "#FFFF00 på #FFFF00" in found("RUS708", made)[0]


def test_a_heading_style_that_the_template_lacks() -> None:
    data = changed(
        saved(document("# Mål")), "word/document.xml", lambda xml: xml.replace('"Heading1"', '"Overskrift1"')
    )
    (finding,) = [each for each in lint(data) if each.code == "RUS708"]
    assert "overskriftsstilen «Overskrift1»" in finding.message
    assert finding.severity is Severity.ERROR


def test_another_style_that_it_lacks_is_a_warning() -> None:
    made = document("tekst")
    made.paragraphs[0].style = "Quote"
    data = changed(saved(made), "word/document.xml", lambda xml: xml.replace('"Quote"', '"Kommunesitat"'))
    (finding,) = [each for each in lint(data) if each.code == "RUS708"]
    assert "«Kommunesitat»" in finding.message
    assert finding.severity is Severity.WARNING
