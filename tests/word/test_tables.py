"""The tables of a Word document as sheets, and the text around them, as a reader of the page sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.errors import InputError, RusdocError, UnsafeError
from rusdoc.model.workbook import Heading, MergedRange, Workbook
from rusdoc.word.tables import load_document
from tests.opc.zips import TYPES, relationships, zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORPUS = Path(__file__).parent.parent / "corpus" / "files"
STYLES = """<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Kommunens"><w:name w:val="Kommunens egen"/><w:basedOn w:val="Overskrift2"/></w:style>
</w:styles>""".replace("{W}", W)


def docx(body: str, *, root: str = "") -> bytes:
    xml = f'<w:document xmlns:w="{W}" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" {root}><w:body>{body}</w:body></w:document>'
    return zipped(
        {
            "[Content_Types].xml": TYPES.replace("/xl/workbook.xml", "/word/document.xml").replace(
                "spreadsheetml.sheet", "wordprocessingml.document"
            ),
            "_rels/.rels": relationships(("r1", "officeDocument", "word/document.xml")),
            "word/_rels/document.xml.rels": relationships(("r1", "styles", "styles.xml")),
            "word/document.xml": xml,
            "word/styles.xml": STYLES,
        }
    )


def load(body: str) -> Workbook:
    return load_document(docx(body), "plan.docx")


def p(text: str, style: str = "", look: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}<w:t>{text}</w:t></w:r></w:p>"


def tc(content: str, look: str = "") -> str:
    inner = content if content.startswith("<") else p(content)
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, look: str = "") -> str:
    return (
        f"<w:tr><w:trPr>{look}</w:trPr>{''.join(c if c.startswith('<w:tc') else tc(c) for c in cells)}</w:tr>"
    )


def tbl(*rows: str, widths: tuple[int, ...] = ()) -> str:
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def test_tables_are_counted_and_carry_the_headings_above_them() -> None:
    book = load(
        p("Rusplan", "Tittel") + p("Mål 1", "Overskrift1") + p("Delmål 1.1", "Kommunens") + tbl(tr("Tiltak", "År"))
        + p("Delmål 1.2", "Overskrift2") + p("Litt tekst.") + tbl(tr("Tiltak", "År")) + p("Mål 2", "Overskrift1") + tbl(tr("A"))
    )  # fmt: skip
    assert book.title == "Rusplan"
    assert book.paragraphs == ("Rusplan", "Mål 1", "Delmål 1.1", "Delmål 1.2", "Litt tekst.", "Mål 2")
    assert [(sheet.name, sheet.headings) for sheet in book.sheets] == [
        ("Tabell 1", (Heading(1, "Mål 1"), Heading(2, "Delmål 1.1"))),
        ("Tabell 2", (Heading(1, "Mål 1"), Heading(2, "Delmål 1.2"))),
        ("Tabell 3", (Heading(1, "Mål 2"),)),
    ]


def test_goals_typed_in_bold_or_by_their_word_are_headings_too() -> None:
    book = load(
        p("Hovedmål 1: Trygg oppvekst")
        + p("Delmål 1.1 Foreldre")
        + tbl(tr("A"))
        + p("Eldre", look="<w:b/>")
        + tbl(tr("B"))
    )
    assert [[h.text for h in sheet.headings] for sheet in book.sheets] == [
        ["Hovedmål 1: Trygg oppvekst", "Delmål 1.1 Foreldre"],
        ["Hovedmål 1: Trygg oppvekst", "Eldre"],
    ]


def test_merged_cells_are_merged_ranges() -> None:
    start, goes_on, wide = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
    book = load(
        tbl(
            tr("Mål", "Tiltak", "År"),
            tr(tc("Trygg", start), "Kurs", "2027"),
            tr(tc("", goes_on), "Vakt", "2028"),
            tr(tc("Sum", wide), "2"),
        )
    )
    (sheet,) = book.sheets
    assert sheet.rows == (
        ("Mål", "Tiltak", "År"),
        ("Trygg", "Kurs", "2027"),
        (None, "Vakt", "2028"),
        ("Sum", None, "2"),
    )
    assert sheet.merged == (MergedRange(2, 1, 3, 1), MergedRange(4, 1, 4, 2))


def test_a_border_dragged_a_little_makes_no_new_column() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    book = load(tbl(tr("Tiltak", tc("Ansvar", wide)), tr(tc("Kurs", wide), "NAV"), widths=(3000, 60, 3000)))
    assert book.sheets[0].rows == (("Tiltak", "Ansvar"), ("Kurs", "NAV"))


def test_tracked_changes_read_as_accepted() -> None:
    cell = (
        '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>Kurs </w:t></w:r></w:p>'
        '<w:p><w:del w:id="2"><w:r><w:delText>for alle</w:delText><w:t>borte</w:t></w:r></w:del><w:ins w:id="3"><w:r><w:t>for unge</w:t></w:r></w:ins>'
        '<w:moveFrom w:id="4"><w:r><w:t> flyttet</w:t></w:r></w:moveFrom></w:p>'
    )
    book = load(
        tbl(
            tr(tc(cell), "2027"),
            tr("Vakt", "2028", look='<w:del w:id="5"/>'),
            tr("Tur", "2029", look='<w:ins w:id="6"/>'),
        )
    )
    assert book.sheets[0].rows == (("Kurs for unge", "2027"), ("Tur", "2029"))


def test_controls_links_breaks_and_notes_read_as_plain_text() -> None:
    cell = (
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Høy</w:t></w:r><w:r><w:br/><w:t>pri</w:t></w:r><w:r><w:noBreakHyphen/></w:r></w:p></w:sdtContent></w:sdt>"
        '<w:p><w:hyperlink><w:r><w:t>lenke</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>'
        "<w:r><w:instrText>REF a</w:instrText></w:r></w:p>"
    )
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klikk her</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    assert load(tbl(tr(tc(cell), tc(prompt)))).sheets[0].rows == (("Høy\npri-\nlenke", None),)


def test_the_text_of_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Vega kommune</w:t></w:r></w:p></w:txbxContent>"
    body = f"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    assert load(body).paragraphs == ("Vega kommune",)


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    inner = tbl(tr("Tiltak", "År"), tr("Kurs", "2027"))
    book = load(tbl(tr(tc(p("Ramme") + inner + p("")), "B")))
    assert [(sheet.name, sheet.rows) for sheet in book.sheets] == [
        ("Tabell 1", (("Ramme", "B"),)),
        ("Tabell 2", (("Tiltak", "År"), ("Kurs", "2027"))),
    ]


def test_old_properties_kept_by_tracked_formatting_do_not_count() -> None:
    changed = '<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Vanlig</w:t></w:r></w:p>'
    assert load(changed + tbl(tr("A"))).sheets[0].headings == ()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "tom"),
        (b"Tiltak", "tekstfil"),
        (b"PK\x03\x04", "skadet"),
        ((CORPUS / "01_traena_form.xlsx").read_bytes(), "en Excel-arbeidsbok, ikke et Word-dokument"),
    ],
)
def test_what_is_no_document_is_named_for_what_it_is(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        load_document(data, "plan.docx")


def test_a_document_with_entities_is_refused() -> None:
    parts = {
        "[Content_Types].xml": TYPES.replace("/xl/workbook.xml", "/word/document.xml").replace(
            "spreadsheetml.sheet", "wordprocessingml.document"
        ),
        "_rels/.rels": relationships(("r1", "officeDocument", "word/document.xml")),
        "word/document.xml": f'<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="{W}"><w:body/></w:document>',
    }
    with pytest.raises(UnsafeError):
        load_document(zipped(parts), "plan.docx")


@given(st.lists(st.sampled_from(["<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", '<w:gridSpan w:val="99999"/>', "<w:vMerge/>",
    "<w:r>", "</w:r>", "<w:t>a</w:t>", "<w:del/>", "<w:sdt>", "</w:sdt>", '<w:outlineLvl w:val="2"/>', "<w:showingPlcHdr/>"]), max_size=40))  # fmt: skip
def test_tags_in_any_order_give_tables_or_a_clear_error(tags: list[str]) -> None:
    try:
        load("".join(tags))
    except RusdocError as error:
        message = str(error)
    else:
        message = "plan.docx"
    assert message.startswith("plan.docx")
