"""`check --fix` mends what a careful colleague would mend without asking, in a copy, and says what."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

import rusdoc
from rusdoc.checks.repairs import listed_unit
from rusdoc.errors import InputError
from rusdoc.model.plan import Unit

HEADINGS = ["Nr.", "Tiltak", "Ansvar", "År", "Kostnad"]
UNITS = [["Ansvarlig", "Andre navn"], ["NAV", "Nav Træna"], ["Helsestasjonen", ""], ["Ungdomsskolen", ""]]


def workbook(*rows: list[object], text_years: bool = False) -> io.BytesIO:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tiltak"
    sheet.append(HEADINGS)
    for row in rows:
        sheet.append(row)
    if text_years:
        for row in range(2, 2 + len(rows)):
            sheet.cell(row, 4).number_format = "@"
    owners = book.create_sheet("Ansvarlige")
    for row in UNITS:
        owners.append(row)
    data = io.BytesIO()
    book.save(data)
    data.seek(0)
    return data


def mended(data: io.BytesIO) -> tuple[list[list[object]], list[str]]:
    document, changes = rusdoc.mend(data, name="tiltak.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(document.data))["Tiltak"]
    return [list(row) for row in sheet.iter_rows(min_row=2, values_only=True)], [
        str(c.place.cell) for c in changes
    ]


def test_a_unit_gets_the_name_it_has_on_the_owner_list() -> None:
    rows, cells = mended(
        workbook([1, "Kurs", "Nav Træna", 2027, 5000], [2, "Tur", "helsestasjonen", 2028, 0])
    )
    assert [row[2] for row in rows] == ["NAV", "Helsestasjonen"]
    assert cells == ["C2", "C3"]


def test_a_slip_of_the_pen_is_mended_among_several_owners() -> None:
    rows, _ = mended(workbook([1, "Kurs", "NAV / Ungdomskolen", 2027, 5000]))
    assert rows[0][2] == "NAV / Ungdomsskolen"


def test_a_unit_that_is_not_on_the_list_is_left_alone() -> None:
    rows, cells = mended(workbook([1, "Kurs", "Frivilligsentralen", 2027, 5000]))
    assert (rows[0][2], cells) == ("Frivilligsentralen", [])


def test_a_year_typed_as_text_becomes_a_number() -> None:
    rows, cells = mended(workbook([1, "Kurs", "NAV", "2027", 5000], text_years=True))
    assert (rows[0][3], cells) == (2027, ["D2"])


def test_a_missing_number_follows_the_last_one() -> None:
    rows, _ = mended(
        workbook([1, "Kurs", "NAV", 2027, 0], [None, "Tur", "NAV", 2027, 0], [3, "Leir", "NAV", 2027, 0])
    )
    assert [row[0] for row in rows] == [1, 4, 3]


def test_a_group_that_numbers_nothing_is_not_given_numbers() -> None:
    rows, cells = mended(workbook([None, "Kurs", "NAV", 2027, 0], [None, "Tur", "NAV", 2027, 0]))
    assert cells == []
    assert [row[0] for row in rows] == [None, None]


def test_a_cell_that_is_computed_is_never_written_over() -> None:
    rows, cells = mended(workbook([1, "Kurs", '="Nav Træna"', 2027, 0]))
    assert cells == []
    assert rows[0][2] == '="Nav Træna"'


def test_nothing_to_mend_gives_the_same_file() -> None:
    data = workbook([1, "Kurs", "NAV", 2027, 5000])
    document, changes = rusdoc.mend(data)
    assert changes == ()
    with zipfile.ZipFile(data) as old, zipfile.ZipFile(io.BytesIO(document.data)) as new:
        assert {n: old.read(n) for n in old.namelist()} == {n: new.read(n) for n in new.namelist()}


def test_what_was_mended_is_read_without_the_fault() -> None:
    document, _ = rusdoc.mend(workbook([1, "Kurs", "Nav Træna", "2027", 5000]))
    (measure,) = rusdoc.read(io.BytesIO(document.data)).measures
    assert (measure.owners, measure.years) == (("NAV",), (2027,))


def test_a_text_file_cannot_be_mended() -> None:
    with pytest.raises(InputError):
        rusdoc.mend(io.BytesIO(b"Tiltak;Ansvar\n"), name="tiltak.csv")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nav", "NAV"),
        ("Nav Træna", "NAV"),
        ("Helsestasjonnen", "Helsestasjonen"),
        ("NVA", None),
        ("Avdeling A", None),
        ("Barneskolen", None),
    ],
)
def test_only_a_slip_in_a_long_word_is_taken_for_the_unit(written: str, meant: str | None) -> None:
    units = (Unit("NAV", ("Nav Træna",)), Unit("Helsestasjonen"), Unit("Avdeling B"), Unit("Ungdomsskolen"))
    assert listed_unit(written, units) == meant
