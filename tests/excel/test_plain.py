"""What is read straight from a sheet's markup is what calamine reads; whatever else stands there is left to it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.errors import InputError
from rusdoc.excel.plain import Formats, NotPlainError, PlainReader, Texts, Values
from rusdoc.excel.workbook import load_workbook
from rusdoc.model.workbook import CellValue, Sheet
from tests.opc.zips import xlsx

CORPUS = Path(__file__).parent.parent / "corpus" / "files"
TEXTS = st.sampled_from(
    ["a & b <c>", "Mål", "  Kurs ", "to\nlinjer", "_x000D_", "\u00a0", "«2027»", "\U0001f600", "1.2"]
)
CELLS = st.none() | st.integers(-(10**6), 10**6) | st.floats(0, 1e17) | st.booleans() | TEXTS


@contextmanager
def by_calamine_alone() -> Iterator[None]:
    with mock.patch.object(PlainReader, "read", side_effect=NotPlainError):
        yield


def both_ways(data: bytes) -> tuple[tuple[Sheet, ...], tuple[Sheet, ...]]:
    plainly = load_workbook(data, "tiltak.xlsx").sheets
    with by_calamine_alone():
        return plainly, load_workbook(data, "tiltak.xlsx").sheets


def kinds(sheets: tuple[Sheet, ...]) -> list[type]:
    """The types of all values: 1 and True are equal to Python."""
    return [type(value) for sheet in sheets for row in sheet.rows for value in row]


@pytest.mark.parametrize("name", sorted(path.name for path in CORPUS.glob("*.xls[xm]")))
def test_every_file_of_the_corpus_reads_the_same_both_ways(name: str) -> None:
    plainly, by_calamine = both_ways((CORPUS / name).read_bytes())
    assert plainly == by_calamine
    assert kinds(plainly) == kinds(by_calamine)


@given(st.lists(st.lists(CELLS, max_size=8), max_size=8))
def test_what_xlsxwriter_writes_reads_the_same_both_ways(rows: list[list[CellValue]]) -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Tiltak")
        formats = [None, book.add_format({"bold": True}), book.add_format({"num_format": "0 %"})]
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                sheet.write(row, column, value, formats[(row + column) % 3])
    plainly, by_calamine = both_ways(out.getvalue())
    assert plainly == by_calamine
    assert kinds(plainly) == kinds(by_calamine)


@given(st.lists(st.lists(CELLS, max_size=8), max_size=8))
def test_what_openpyxl_writes_reads_the_same_both_ways(rows: list[list[CellValue]]) -> None:
    book = openpyxl.Workbook()
    for values in rows:
        book.active.append(values)
    out = io.BytesIO()
    book.save(out)
    plainly, by_calamine = both_ways(out.getvalue())
    assert plainly == by_calamine
    assert kinds(plainly) == kinds(by_calamine)


def sheet_of(*cells: str) -> bytes:
    return f'<sheetData><row r="1">{"".join(cells)}</row></sheetData>'.encode()


def test_a_plain_sheet_is_read() -> None:
    texts = Texts("<sst><si><t>Kurs &amp; råd &#8211; nå</t></si></sst>".encode())
    cells = (
        '<c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><f>1+1</f><v>2</v></c><c r="D1" s="3"/><c r="E1" t="b"><v>1</v></c>',
        '<c r="F1" t="inlineStr"><is><t>NAV</t></is></c>',
    )
    found = PlainReader(texts, Formats(frozenset({1}), frozenset(), frozenset())).read(sheet_of(*cells))
    assert found.rows == (("Kurs & råd – nå", None, 2, None, True, "NAV"),)
    assert found.percents == {(1, 3)}


@pytest.mark.parametrize(
    "cells",
    [
        '<c r="A1" t="e"><v>#REF!</v></c>',
        '<c r="A1"><f>SUM(B1:B3)</f></c>',
        '<c r="A1"><f>SUM(B1:B3)</f><v></v></c>',
        '<c r="A1" t="d"><v>2027-01-01</v></c>',
        '<c r="A1" s="7"><v>46023</v></c>',
        '<c r="A1" t="s"><v>12</v></c>',
        '<c r="A1" t="b"><v>true</v></c>',
        '<c r="A1"><v>NaN</v></c>',
        '<c r="A1" t="str"><v>&nbsp;</v></c>',
        '<c r="A1" t="str"><v>_x000D_</v></c>',
        '<c r="A1" t="inlineStr"><is><r><t>rik</t></r></is></c>',
        '<c><v>1</v></c>',
        '<c t="s" r="A1"><v>1</v></c>',
        '<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>',
        '<c r="A2"><v>1</v></c><c r="A1"><v>1</v></c>',
        '<c r="ZZ1048576"><v>1</v></c>',
        '<!-- <c r="A1"><v>1</v></c> -->',
        '<?hint <c r="A1"><v>1</v></c>?>',
        '<c r="A1" s="07"><v>46023</v></c>',
        '<c r="A1" t="str"><v>&#0;</v></c>',
        '<c r="A1" t="str"><v>&#xD800;</v></c>',
        '<c r="A1" t="str"><v>&#+65;</v></c>',
    ],
)  # fmt: skip
def test_what_is_not_plain_is_left_to_calamine(cells: str) -> None:
    with pytest.raises(NotPlainError):
        PlainReader(Values(), Formats(frozenset(), frozenset(), frozenset({7}))).read(sheet_of(cells))


def test_rich_shared_texts_are_left_to_calamine() -> None:
    with pytest.raises(NotPlainError):
        Texts(b"<sst><si><t>Kurs</t></si><si><r><t>rik</t></r></si></sst>")


def test_one_sheet_with_an_error_leaves_the_others_plain() -> None:
    rows = '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><v>2</v></c></row>'
    (sheet,) = load_workbook(xlsx(rows), "tiltak.xlsx").sheets
    assert sheet.rows == ((None, 2),)
    assert sheet.errors == {(1, 1): "#REF!"}


def test_a_long_sheet_with_odd_rows_among_the_others_reads_the_same_both_ways() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet, bold = book.add_worksheet("Tiltak"), book.add_format({"bold": True})
        for row in range(400):
            sheet.write_row(row, 0, [f"Tiltak {row % 7}", row, "NAV & skolen", row / 4])
            if row % 11 == 0:
                sheet.write(row, 2, f"Delmål {row}", bold)
            if row % 13 == 0:
                sheet.write_blank(row, 5, None, bold)
            if row % 17 == 0:
                sheet.write_formula(row, 6, "=1+1", None, 2)
    plainly, by_calamine = both_ways(out.getvalue())
    assert len(plainly[0].rows) == 400
    assert plainly == by_calamine
    assert kinds(plainly) == kinds(by_calamine)


def test_half_a_character_is_a_damaged_workbook_and_no_text_that_cannot_be_written() -> None:
    rows = '<row r="1"><c r="A1" t="str"><v>Kurs &#xD800;</v></c></row>'
    with pytest.raises(InputError, match=r"tiltak\.xlsx"):
        load_workbook(xlsx(rows), "tiltak.xlsx")


def test_a_sheet_in_a_comment_before_the_sheet_is_not_read() -> None:
    commented = b'<!-- <sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData> -->'
    with pytest.raises(NotPlainError):
        PlainReader(Values(), Formats(frozenset(), frozenset(), frozenset())).read(
            commented + sheet_of('<c r="A1"><v>1</v></c>')
        )
