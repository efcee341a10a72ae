"""The group's own workbook comes back with comments, and with everything else as it was."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from openpyxl.comments import Comment

import rusdoc
from rusdoc.errors import InputError, OutputError
from rusdoc.excel.annotate import annotate_workbook
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.texts import verbatim

CORPUS = Path(__file__).parents[1] / "corpus" / "files"


def found(
    cell: str | None, sheet: str | None = "Tiltak", *, code: str = "RUS205", words: str = "Hvem?", **more: Any
) -> Finding:
    severity = more.pop("severity", Severity.ERROR)
    file = more.pop("file", "tiltak.xlsx")
    return Finding(code, severity, verbatim(words), Place(file, sheet, cell), **more)


def rich_workbook() -> bytes:
    """A sheet with what openpyxl would drop or rewrite: a shape, a picture, a chart, rules, a list, a filter."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tiltak")
        heading = book.add_format({"bold": True, "font_color": "white", "bg_color": "#1F4E5F"})
        sheet.write_row("A1", ["Tiltak", "Ansvar", "År", "Kostnad"], heading)
        sheet.write_row("A2", ["Kurs", "", 2027, 50000])
        sheet.merge_range("A4:B5", "Hovedmål")
        sheet.insert_textbox("F2", "Husk frist!")
        sheet.insert_checkbox("G2", True)
        sheet.conditional_format("D2:D9", {"type": "data_bar"})
        sheet.data_validation("B2:B9", {"validate": "list", "source": ["NAV", "Skolen"]})
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.write_comment("C2", "Fra Kari: sikkert?")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Tiltak!$D$2:$D$9"})
        sheet.insert_chart("F9", chart)
        other = book.add_worksheet("Andre")
        other.add_table("A1:B3", {"columns": [{"header": "a"}, {"header": "b"}]})
    return data.getvalue()


def comments(data: bytes) -> dict[str, str]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {
        f"{sheet.title}!{cell.coordinate}": cell.comment.text
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_a_finding_becomes_a_comment_on_its_cell_with_what_to_do() -> None:
    made = annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("B2")])
    assert comments(made)["Tiltak!B2"].startswith("Feil (RUS205): Hvem?\n")


def test_the_cell_gets_a_light_fill_and_keeps_the_rest_of_its_format() -> None:
    made = annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("D2")])
    cell = openpyxl.load_workbook(io.BytesIO(made))["Tiltak"]["D2"]
    assert (cell.fill.fill_type, cell.fill.fgColor.rgb, cell.value) == ("solid", "FFFCE4E4", 50000)


def test_white_letters_on_a_dark_heading_stay_readable() -> None:
    made = annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("A1")])
    cell = openpyxl.load_workbook(io.BytesIO(made))["Tiltak"]["A1"]
    assert cell.fill.fgColor.rgb == "FF1F4E5F"
    assert cell.comment


def test_every_part_that_has_nothing_to_do_with_it_is_left_byte_for_byte() -> None:
    before = rich_workbook()
    after = annotate_workbook(before, "tiltak.xlsx", [found("B2")])
    old, new = parts(before), parts(after)
    touched = {name for name in old if new[name] != old[name]}
    assert touched == {
        "xl/worksheets/sheet1.xml",
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/styles.xml",
    }
    assert list(new)[: len(old)] == list(old)
    assert set(new) == set(old)


def test_what_stands_in_the_sheet_beside_the_cells_survives() -> None:
    sheet = parts(annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("B2")]))[
        "xl/worksheets/sheet1.xml"
    ].decode()
    for kept in (
        "<dataValidation ",
        "<conditionalFormatting",
        "<pane ",
        'orientation="landscape"',
        "<drawing ",
        "<mergeCell ",
    ):
        assert kept in sheet, kept


def test_a_comment_that_somebody_wrote_is_kept_above_ours() -> None:
    made = comments(annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("C2")]))
    assert made["Tiltak!C2"].index("Fra Kari: sikkert?") < made["Tiltak!C2"].index("rusdoc: Feil (RUS205)")


def test_several_findings_at_one_cell_are_one_comment_with_the_worst_first() -> None:
    mild = found("B2", words="Litt vagt", code="RUS213", severity=Severity.WARNING)
    words = comments(annotate_workbook(rich_workbook(), "tiltak.xlsx", [mild, found("B2")]))["Tiltak!B2"]
    assert words.index("RUS205") < words.index("RUS213")


def test_a_cell_that_the_file_does_not_have_yet_is_made_in_its_place() -> None:
    made = annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("C30"), found("AB2"), found("B3")])
    assert {"Tiltak!C30", "Tiltak!AB2", "Tiltak!B3"} <= set(comments(made))


def test_a_comment_on_merged_cells_stands_where_it_can_be_seen() -> None:
    assert "Tiltak!A4" in comments(annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("B5")]))


def test_a_finding_about_the_whole_sheet_or_file_stands_on_the_first_cell() -> None:
    whole = [found(None, "Andre", words="Skjult ark"), found(None, None, words="Ingen visjon")]
    made = comments(annotate_workbook(rich_workbook(), "tiltak.xlsx", whole))
    assert "Skjult ark" in made["Andre!A1"]
    assert "Ingen visjon" in made["Tiltak!A1"]


def test_a_sub_plan_gets_the_findings_that_point_at_it_from_the_other_side() -> None:
    ours = found(
        "D2", file="tiltak.xlsx", code="RUS401", related=(Place("delplaner/folkehelse.xlsx", "Tiltak", "B2"),)
    )
    made = comments(annotate_workbook(rich_workbook(), "delplaner/folkehelse.xlsx", [ours]))
    assert "RUS401" in made["Tiltak!B2"]
    assert "Tiltak!D2" not in made


def test_nothing_found_gives_the_same_parts() -> None:
    assert parts(annotate_workbook(rich_workbook(), "tiltak.xlsx", [])) == parts(rich_workbook())


def test_the_same_findings_give_the_same_bytes() -> None:
    book = rich_workbook()
    assert annotate_workbook(book, "t.xlsx", [found("B2")]) == annotate_workbook(
        book, "t.xlsx", [found("B2")]
    )


def test_annotating_an_annotated_workbook_adds_to_it() -> None:
    once = annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("B2")])
    twice = comments(annotate_workbook(once, "tiltak.xlsx", [found("D2", words="Hvor mye?")]))
    assert {"Tiltak!B2", "Tiltak!D2"} <= set(twice)


def test_a_threaded_discussion_gets_a_reply() -> None:
    made = parts(annotate_workbook(with_thread(), "tiltak.xlsx", [found("B2")]))
    thread = made["xl/threadedComments/threadedComment1.xml"].decode()
    assert thread.index("Er dette rett?") < thread.index("Feil (RUS205)")
    assert 'parentId="{11111111-1111-1111-1111-111111111111}"' in thread
    assert b'displayName="rusdoc"' in made["xl/persons/person.xml"]


def with_thread() -> bytes:
    """A workbook with a discussion at B2, as Excel keeps it."""
    book = openpyxl.Workbook()
    book.active.title = "Tiltak"
    book.active["B2"] = "NAV"
    book.active["B2"].comment = Comment("[Threaded comment]", "tc={11111111-1111-1111-1111-111111111111}")
    data = io.BytesIO()
    book.save(data)
    space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    links = "http://schemas.microsoft.com/office/2017/10/relationships"
    thread = (
        f'<ThreadedComments xmlns="{space}"><threadedComment ref="B2" dT="2026-11-20T10:00:00.00"'
        ' personId="{22222222-2222-2222-2222-222222222222}" id="{11111111-1111-1111-1111-111111111111}">'
        "<text>Er dette rett?</text></threadedComment></ThreadedComments>"
    )
    people = f'<personList xmlns="{space}"><person displayName="Leder" id="{{22222222-2222-2222-2222-222222222222}}" userId="x" providerId="None"/></personList>'
    old = parts(data.getvalue())
    old["xl/threadedComments/threadedComment1.xml"] = thread.encode()
    old["xl/persons/person.xml"] = people.encode()
    add = '<Relationship Id="rIdT" Type="{}" Target="{}"/></Relationships>'
    for name, kind, target in (
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            "threadedComment",
            "/xl/threadedComments/threadedComment1.xml",
        ),
        ("xl/_rels/workbook.xml.rels", "person", "/xl/persons/person.xml"),
    ):
        old[name] = (
            old[name].decode().replace("</Relationships>", add.format(f"{links}/{kind}", target)).encode()
        )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, part in old.items():
            package.writestr(name, part)
    return data.getvalue()


@pytest.mark.parametrize("name", ["07_gamle_xls.xls", "08_ods.ods"])
def test_another_format_is_refused_with_what_to_do(name: str) -> None:
    with pytest.raises(InputError, match=r"Lagre som \.xlsx"):
        annotate_workbook((CORPUS / name).read_bytes(), name, [found("B2")])


def test_the_group_s_own_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "tiltak.xlsx"
    path.write_bytes(rich_workbook())
    with pytest.raises(OutputError, match="skrevet over"):
        rusdoc.annotate(path, [found("B2")], path)
    assert path.read_bytes() == rich_workbook()


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.xls[xm]")), ids=lambda path: path.stem)
def test_every_finding_of_reading_gets_its_comment(path: Path) -> None:
    plan = rusdoc.read(path)
    made = comments(rusdoc.annotate(path, plan.findings).data)
    for finding in plan.findings:
        assert any(finding.code in words for words in made.values())


def test_control_characters_that_a_message_quotes_do_not_stop_it() -> None:
    made = comments(annotate_workbook(rich_workbook(), "tiltak.xlsx", [found("B2", words="«a\x00\x0bb»")]))
    assert "«ab»" in made["Tiltak!B2"]
