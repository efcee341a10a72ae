"""Whatever a program saved, the cells come out as a person sees them; what cannot be read is refused."""

from __future__ import annotations

import io
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.errors import InputError, ProtectedError, RusdocError, UnsafeError
from rusdoc.excel.workbook import load_workbook
from rusdoc.model.workbook import MergedRange, Sheet
from tests.excel.xlsb import record, text, xlsb
from tests.opc.zips import MAIN, OFFICE, TYPES, relationships, xlsx, zipped

CORPUS = Path(__file__).parent.parent / "corpus" / "files"


def only_sheet(data: bytes) -> Sheet:
    (sheet,) = load_workbook(data, "tiltak.xlsx").sheets
    return sheet


def test_texts_shared_inline_and_rich_are_read_whole() -> None:
    shared = (
        '<si><t xml:space="preserve">  Kurs </t></si><si><r><t>Kurs</t></r><r><t xml:space="preserve"> for alle</t></r>'
        '<rPh sb="0" eb="1"><t>uttale</t></rPh></si><si><t>to_x000D_\nlinjer</t></si>'
    )
    row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t xml:space="preserve">på </t></r><r><t>stedet</t></r></is></c></row>'
    assert only_sheet(xlsx(row, shared=shared)).rows == (
        ("Kurs", "Kurs for alle", "to\nlinjer", "på stedet"),
    )


def test_numbers_are_whole_where_they_are_whole_and_blanks_are_none() -> None:
    row = '<row r="2"><c r="B2"><v>50000.0</v></c><c r="C2"><v>0.5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="str"><v> </v></c><c r="F2"/></row>'
    assert only_sheet(xlsx(row)).rows == ((None,) * 5, (None, 50000, 0.5, True, None))


def test_dates_are_dates_in_both_date_systems() -> None:
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    row = '<row r="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" s="1"><v>46000.5</v></c></row>'
    assert only_sheet(xlsx(row, styles=styles)).rows == ((date(2025, 12, 9), datetime(2025, 12, 9, 12)),)
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="T" sheetId="1" r:id="r1"/></sheets></workbook>'
    assert only_sheet(xlsx(row, styles=styles, **{"xl/workbook.xml": book})).rows[0][0] == date(2029, 12, 10)


def test_amounts_in_a_currency_format_are_no_dates() -> None:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data) as workbook:
        sheet = workbook.add_worksheet()
        formats = [
            '#,##0 "kr"',
            "[$kr-414] #,##0.00",
            '_-* #,##0 "d"_-',
            '"år" 0',
            "0.0%",
            "#,##0 [$NOK];[Red]-#,##0 [$NOK]",
            "General",
        ]
        for column, code in enumerate(formats):
            sheet.write_number(0, column, 2027, workbook.add_format({"num_format": code}))
    found = only_sheet(data.getvalue())
    assert found.rows == ((2027,) * 7,)
    assert found.percents == {(1, 5)}


def test_cells_in_bold_are_told_by_their_style() -> None:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write(0, 0, "Tidlig innsats", workbook.add_format({"bold": True}))
        sheet.write(1, 0, "Kurs", workbook.add_format({"italic": True}))
        sheet.write(2, 1, "Sum", workbook.add_format({"bold": True, "border": 1}))
    assert only_sheet(data.getvalue()).bold == {(1, 1), (3, 2)}


def test_errors_and_formulas_without_a_value_are_told_apart_from_blanks() -> None:
    row = (
        '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><f>1+1</f></c><c r="C3"><f>1+1</f><v></v></c>'
        '<c r="D3" t="str"><f>""</f><v></v></c><c r="E3"><f>1+1</f><v>2</v></c><c r="F3" t="e"><v>#REF!</v></c></row>'
    )
    sheet = only_sheet(xlsx(row))
    assert sheet.errors == {(3, 1): "#DIV/0!", (3, 6): "#REF!"}
    assert sheet.unvalued == {(3, 2), (3, 3)}
    assert sheet.value(3, 5) == 2


def test_what_is_hidden_and_merged_is_known() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>2</v></c></row>'
    sheet = only_sheet(
        xlsx(
            rows,
            before='<cols><col min="2" max="16384" width="9" hidden="true"/></cols>',
            after='<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>',
        )
    )
    assert sheet.hidden_rows == {2, 3}
    assert sheet.hidden_columns == {2}
    assert sheet.merged == (MergedRange(1, 1, 3, 1),)


def test_cells_without_an_address_are_counted() -> None:
    rows = '<row><c><v>1</v></c><c t="e"><v>#N/A</v></c></row><row><c><v>2</v></c><c><f>A1</f></c></row>'
    sheet = only_sheet(xlsx(rows))
    assert sheet.errors == {(1, 2): "#N/A"}
    assert sheet.unvalued == {(2, 2)}


def test_another_prefix_and_the_strict_names_mean_the_same() -> None:
    prefixed = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1" hidden="1"><x:c r="A1" t="e"><x:v>#NUM!</x:v></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    sheet = only_sheet(xlsx("", **{"xl/worksheets/sheet1.xml": prefixed}))
    assert (sheet.rows, sheet.errors, sheet.hidden_rows) == (((None, 7),), {(1, 1): "#NUM!"}, {1})
    strict = {}
    for name, content in {
        "xl/workbook.xml": "",
        "_rels/.rels": "",
        "xl/_rels/workbook.xml.rels": "",
        "xl/worksheets/sheet1.xml": "",
    }.items():
        strict[name] = content or _strict(name)
    assert only_sheet(zipped({"[Content_Types].xml": TYPES} | strict)).rows == ((7,),)


def _strict(name: str) -> str:
    main, office = (
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}" conformance="strict"><sheets><sheet name="T" sheetId="1" r:id="r1"/></sheets></workbook>',
        "_rels/.rels": relationships(("r1", "officeDocument", "xl/workbook.xml")).replace(OFFICE, office),
        "xl/_rels/workbook.xml.rels": relationships(("r1", "worksheet", "worksheets/sheet1.xml")).replace(
            OFFICE, office
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
    }
    return parts[name]


def test_a_chart_sheet_among_the_sheets_is_left_out() -> None:
    data = io.BytesIO()
    with xlsxwriter.Workbook(data) as workbook:
        workbook.add_worksheet("Tall").write(0, 0, 1)
        chart = workbook.add_chart({"type": "column"})
        chart.add_series({"values": "=Tall!$A$1:$A$1"})
        workbook.add_chartsheet("Figur").set_chart(chart)
        hidden = workbook.add_worksheet("Tiltak & mål")
        hidden.write(1, 1, "Kurs")
        hidden.hide()
    sheets = load_workbook(data.getvalue(), "tiltak.xlsx").sheets
    assert [(sheet.name, sheet.hidden) for sheet in sheets] == [("Tall", False), ("Tiltak & mål", True)]
    assert sheets[1].value(2, 2) == "Kurs"


def test_an_excel_table_reads_as_its_cells() -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (["Tiltak", "År"], ["Kurs", 2027]):
        sheet.append(row)
    sheet.add_table(openpyxl.worksheet.table.Table(displayName="T", ref="A1:B2"))
    data = io.BytesIO()
    workbook.save(data)
    assert only_sheet(data.getvalue()).rows == (("Tiltak", "År"), ("Kurs", 2027))


def test_an_old_workbook_gives_its_errors_percentages_and_what_is_hidden() -> None:
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("Tiltak")
    sheet.write(0, 0, "Kurs")
    sheet.write(0, 1, xlwt.Formula("1/0"))
    sheet.row(1).set_cell_error(0, "#REF!")
    sheet.write(1, 1, 0.5, xlwt.easyxf(num_format_str="0%"))
    sheet.write(1, 2, date(2027, 6, 1), xlwt.easyxf(num_format_str="dd.mm.yyyy"))
    sheet.write_merge(2, 3, 0, 1, "felles")
    sheet.row(2).hidden = True
    sheet.col(2).hidden = True
    workbook.add_sheet("Skjult").visibility = 1
    data = io.BytesIO()
    workbook.save(data)
    first, second = load_workbook(data.getvalue(), "tiltak.xls").sheets
    assert first.errors == {(2, 1): "#REF!"}
    assert first.percents == {(2, 2)}
    assert first.rows[1] == (None, 0.5, date(2027, 6, 1))
    assert (first.merged, first.hidden_rows, first.hidden_columns) == ((MergedRange(3, 1, 4, 2),), {3}, {3})
    assert second.hidden


def test_a_binary_workbook_gives_every_number() -> None:
    shown = xlsb(
        [["Tiltak", "Kostnad", "År"], ["Kurs", 50_000, ("dato", 46000)], ["Vakt", 12.5, 2027.0], [b"\x17", ("prosent", 0.5), True], [None, -7]],
        hidden_rows=[3], hidden_columns=[2], merged=[(1, 1, 2, 1)],
        extra=record(0, bytes([9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])) + record(9, bytes(8) + bytes.fromhex("0000000000004940")),
    )  # fmt: skip
    sheet = only_sheet(shown)
    assert sheet.rows[:5] == (
        ("Tiltak", "Kostnad", "År"),
        ("Kurs", 50_000, date(2025, 12, 9)),
        ("Vakt", 12.5, 2027),
        (None, 0.5, True),
        (None, -7),
    )
    assert sheet.rows[9] == (50,)
    assert sheet.errors == {(4, 1): "#REF!"}
    assert sheet.percents == {(4, 2)}
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.merged) == ({3}, {2}, (MergedRange(1, 1, 2, 1),))


def test_a_binary_workbook_that_ends_too_early_is_refused() -> None:
    with pytest.raises(InputError, match=r"\.xlsx"):
        load_workbook(xlsb([["Kurs"]], extra=record(6, bytes(8) + text("Kurs")[:-3])), "tiltak.xlsb")


def test_an_opendocument_sheet_counts_what_it_repeats() -> None:
    content = """<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c">
      <style:style style:name="skjult"><style:table-properties table:display="false"/></style:style>
      <table:table table:name="Tiltak" table:style-name="skjult">
      <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
      <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>Kurs<text:s text:c="2"/>A</text:p><text:p>B</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/></table:table-row>
      <table:table-row table:visibility="filter"><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p><office:annotation><text:p>merknad</text:p></office:annotation></table:table-cell>
        <table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1+1"/></table:table-row>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="date" office:date-value="2027-06-01" table:number-columns-spanned="2" table:number-rows-spanned="1"/><table:covered-table-cell/>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
      </table:table></office:document-content>"""
    sheet = only_sheet(
        zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})
    )
    assert sheet.hidden
    assert sheet.rows == (
        ("Kurs  A\nB", 7, 7),
        ("Kurs  A\nB", 7, 7),
        (0.5,),
        (),
        (),
        (),
        (date(2027, 6, 1), None, True),
    )
    assert (sheet.errors, sheet.unvalued, sheet.percents) == ({(3, 2): "#DIV/0!"}, {(3, 3)}, {(3, 1)})
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.merged) == ({3}, {3}, (MergedRange(7, 1, 7, 2),))


# Bad input: a clear error, never a traceback


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "tom"),
        (b"Tiltak;Ansvar\nKurs;NAV\n", "tekstfil"),
        (b"<!DOCTYPE html><html><table></table></html>", "nettside"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"{\\rtf1}", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "bilde"),
        (b"\x00\x01\x02\x03", "ikke en arbeidsbok"),
        (b"PK\x03\x04", "skadet"),
        (zipped({"lysark.txt": "hei"}), "zip"),
    ],
)
def test_what_is_no_workbook_is_named_for_what_it_is(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        load_workbook(data, "tiltak.xlsx")
    assert str(refused.value).startswith("tiltak.xlsx: ")


def test_a_word_document_called_xlsx_is_named() -> None:
    with pytest.raises(InputError, match="et Word-dokument, ikke en arbeidsbok"):
        load_workbook((CORPUS / "06_docx_overskrifter.docx").read_bytes(), "tiltak.xlsx")


def test_a_workbook_is_read_whatever_its_name_says() -> None:
    assert load_workbook((CORPUS / "07_gamle_xls.xls").read_bytes(), "tiltak.xlsx").sheets
    assert load_workbook((CORPUS / "08_ods.ods").read_bytes(), "tiltak.xlsx").sheets


def test_an_encrypted_workbook_asks_for_the_password_to_be_removed() -> None:
    name = "EncryptedPackage".encode("utf-16-le")
    assert len(name) == 32
    with pytest.raises(ProtectedError, match="passord"):
        load_workbook(_container("EncryptedPackage"), "tiltak.xlsx")


def _container(stream: str) -> bytes:
    """A compound file of one sector of allocation and one of directory."""
    header = bytearray(512)
    header[:8] = bytes.fromhex("d0cf11e0a1b11ae1")
    header[24:32] = bytes.fromhex("3e000300feff0900")
    header[32:34] = b"\x06\x00"
    header[44:48] = b"\x01\0\0\0"
    header[48:52] = b"\x01\0\0\0"
    header[60:64] = header[68:72] = b"\xfe\xff\xff\xff"
    header[76:] = b"\0\0\0\0" + b"\xff" * (512 - 80)
    table = b"\xfd\xff\xff\xff\xfe\xff\xff\xff" + b"\xff" * 504
    return bytes(header) + table + _entry("Root Entry", 5) + _entry(stream, 2) + bytes(256)


def _entry(name: str, kind: int) -> bytes:
    entry = bytearray(128)
    raw = name.encode("utf-16-le")
    entry[: len(raw)] = raw
    entry[64:66] = (len(raw) + 2).to_bytes(2, "little")
    entry[66] = kind
    entry[116:120] = b"\xfe\xff\xff\xff"
    return bytes(entry)


@pytest.mark.parametrize("far", ["XFD1048576", "ZZ1048576", "ABC99999"])
def test_a_value_at_the_far_end_of_the_sheet_is_refused_and_named(far: str) -> None:
    row = far.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    rows = f'<row r="1"><c r="A1"><v>1</v></c></row><row r="{row}"><c r="{far}"><v>1</v></c></row>'
    with pytest.raises(UnsafeError, match=far) as refused:
        load_workbook(xlsx(rows), "tiltak.xlsx")
    assert refused.value.sheet == "Tiltak"


def test_a_blank_cell_at_the_far_end_does_no_harm() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    assert only_sheet(xlsx(rows)).rows == ((1,),)


def test_a_text_that_would_fill_the_memory_is_refused() -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 4000))
    with pytest.raises(UnsafeError):
        load_workbook(xlsx(cells, shared=f"<si><t>{'Kurs for alle ' * 10_000}</t></si>"), "tiltak.xlsx")


def complaint(data: bytes, name: str) -> str:
    """What loading says of the bytes, beginning with the file's name; just that name when they load."""
    try:
        load_workbook(data, name)
    except RusdocError as error:
        return str(error)
    return name


@given(
    st.integers(0, 10**6),
    st.integers(1, 400),
    st.sampled_from(["01_traena_form.xlsx", "07_gamle_xls.xls", "08_ods.ods", "15_uten_lagret_verdi.xlsm"]),
    st.binary(max_size=12),
)
def test_damaged_bytes_never_give_anything_but_a_clear_error(
    at: int, length: int, name: str, instead: bytes
) -> None:
    data = (CORPUS / name).read_bytes()
    at %= len(data)
    assert complaint(data[:at] + instead + data[at + length :], name).startswith(name)


@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=6))
def test_damaged_xml_in_a_whole_package_never_gives_anything_but_a_clear_error(
    at: int, instead: bytes
) -> None:
    rows = (
        b'<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>1</f></c></row>'
        b'<row r="2" hidden="1"/>'
    )
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>'.encode() + rows + b"</sheetData></worksheet>"
    at %= len(sheet)
    damaged = sheet[:at] + instead + sheet[at + len(instead) :]
    data = xlsx("", shared="<si><t>a</t></si>", **{"xl/worksheets/sheet1.xml": damaged})
    assert complaint(data, "tiltak.xlsx").startswith("tiltak.xlsx")


@given(st.binary(max_size=300))
def test_any_bytes_in_a_binary_sheet_give_cells_or_a_clear_error(extra: bytes) -> None:
    assert complaint(xlsb([["Kurs", 1]], extra=extra), "tiltak.xlsb").startswith("tiltak.xlsb")
