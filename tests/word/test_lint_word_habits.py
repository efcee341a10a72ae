"""What Word itself writes does not confuse the search: text boxes, content controls, Norwegian style ids, links."""

from __future__ import annotations

from io import BytesIO

import docx

from rusdoc.registers.template_names import example_context
from rusdoc.word import Template
from tests.word.templates import codes, found, lint
from tests.word.word_files import h, p, run, table, word_file


def text_box(text: str) -> str:
    """A text box as Word writes it: in its new way, and once more in the old."""
    inside = f"<w:txbxContent>{p(text)}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="5" name="Tekstboks 5"/><wps:txbx>{inside}</wps:txbx></wp:inline></w:drawing></mc:Choice>'
        f'<mc:Fallback><w:pict><v:shape id="x"><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )


def control(*blocks: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{''.join(blocks)}</w:sdtContent></w:sdt>"


def test_the_heading_is_found_by_a_norwegian_style() -> None:
    finding = next(each for each in lint(word_file(h(1, "Mål"), p("{{ front.titel }}"))) if each.code == "RUS705")
    assert (finding.place.sheet, finding.place.cell) == ("Mål", "avsnitt 2")


def test_a_fault_in_a_text_box_is_told_once() -> None:
    data = word_file(p("Før ", text_box("{{ front.titel }}"), " etter"))
    assert len(found("RUS705", data)) == 1


def test_a_text_box_is_no_picture_without_words() -> None:
    assert not [message for message in found("RUS708", word_file(p(text_box("Tekst")))) if "alternativ tekst" in message]


def test_a_fault_in_a_text_box_is_a_comment_beside_it() -> None:
    template = Template(word_file(p("Før ", text_box("{{ front.titel }}"))), cache=None)
    marked = template.annotated_with(template.examine(example_context()))
    document = docx.Document(BytesIO(marked))
    assert len([c for c in document.comments if "front.titel" in c.text]) == 1
    assert not document.element.body.xpath(".//w:txbxContent//w:commentReference")


def test_a_loop_within_a_content_control_works() -> None:
    data = word_file(control(p("{%p for g in goals %}"), p("{{ g.title }}"), p("{%p endfor %}")))
    assert found("RUS706", data) + found("RUS705", data) == []


def test_a_loop_that_leaves_a_content_control_tears_it_apart() -> None:
    data = word_file(control(p("{%p for g in goals %}"), p("{{ g.title }}")), p("{%p endfor %}"))
    (message,) = found("RUS706", data)
    assert "ikke på samme nivå" in message


def test_a_tag_within_a_link_is_followed() -> None:
    link = f'<w:hyperlink w:anchor="a">{run("{{ front.titel }}")}</w:hyperlink>'
    assert len(found("RUS705", word_file(p("Se ", link)))) == 1


def test_a_tag_in_a_field_is_followed() -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "{{ front.lenke }}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert len(found("RUS705", word_file(p(field)))) == 1


def test_a_table_in_a_table_is_placed_in_the_outer_one() -> None:
    inner = table(("a", "{{ front.titel }}"), ("c", "d"))
    outer = table(("x", "INNER"), ("y", "z")).replace(p("INNER"), inner + p(""))
    finding = next(each for each in lint(word_file(p("før"), outer)) if each.code == "RUS705")
    assert finding.place.cell == "tabell 1, rad 1, kolonne 2"


def test_a_comment_in_the_template_may_hold_anything_but_tags() -> None:
    assert [code for code in codes(lint(word_file(p("50 % av {a} og 100 %")))) if code in ("RUS705", "RUS706")] == []
