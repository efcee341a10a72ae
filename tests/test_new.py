"""A new plan folder: it can be filled in without a manual, and rusdoc reads it without a remark of its own."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

import rusdoc
from rusdoc.cli import main
from rusdoc.errors import OutputError, SettingsError
from rusdoc.model.plan import CostKind, MeasureStatus, Period, Plan, Recurrence
from rusdoc.new import NewPlan, new_plan
from rusdoc.registers.guide import Standard, load_guide
from rusdoc.word.chapters import load_chapters

NB = {
    "main": "Hovedmål",
    "owner": "Ansvarlig",
    "target": "Måltall",
    "yearly": "årlig",
    "not started": "Ikke startet",
}
NN = {
    "main": "Hovudmål",
    "owner": "Ansvarleg",
    "target": "Måltal",
    "yearly": "årleg",
    "not started": "Ikkje starta",
}
STANDARDS = [("nb", NB), ("nn", NN)]


def make(folder: Path, standard: Standard = "nb", last: int = 2030) -> Path:
    new_plan(folder, NewPlan("Træna", Period(2027, last), standard))
    return folder


def measure_sheet(folder: Path) -> Worksheet:
    return load_workbook(folder / "tiltak.xlsx")["Mål og tiltak"]


def fill(folder: Path, *rows: dict[str, object]) -> Plan:
    """Type rows below the headings, as a person does, and read the folder."""
    book = load_workbook(folder / "tiltak.xlsx")
    sheet = book["Mål og tiltak"]
    columns = {cell.value: cell.column for cell in sheet[4]}
    for number, row in enumerate(rows, 5):
        for heading, value in row.items():
            sheet.cell(number, columns[heading]).value = value
    book.save(folder / "tiltak.xlsx")
    return rusdoc.read(folder)


def test_the_folder_has_a_workbook_settings_and_a_word_file_for_each_chapter(tmp_path: Path) -> None:
    folder = make(tmp_path / "rusplan")
    assert sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*")) == [
        "delplaner",
        "kapitler",
        "kapitler/1 Innledning.docx",
        "kapitler/2 Beskrivelse og vurdering av rusmiddelsituasjonen.docx",
        "kapitler/3 Rusmiddelpolitiske mål og strategier.docx",
        "kapitler/4 Forebygging.docx",
        "kapitler/5 Oppfølging og rehabilitering.docx",
        "kapitler/6 Gjennomføring og oppfølging.docx",
        "kapitler/7 Handlingsdel.docx",
        "kapitler/Vedlegg 1 Alkoholpolitiske retningslinjer.docx",
        "mal",
        "rusdoc.toml",
        "tiltak.xlsx",
    ]


@pytest.mark.parametrize("standard", ["nb", "nn"])
def test_a_fresh_folder_is_read_without_a_finding(tmp_path: Path, standard: Standard) -> None:
    plan = rusdoc.read(make(tmp_path / "plan", standard))
    assert plan.findings == ()
    assert (plan.municipality, plan.period) == ("Træna", Period(2027, 2030))
    assert plan.title == "Rusmiddelpolitisk handlingsplan 2027–2030"
    assert plan.about.language == standard


@pytest.mark.parametrize("last", [2029, 2030, 2031])
@pytest.mark.parametrize(("standard", "words"), STANDARDS)
def test_what_the_group_fills_in_is_read_as_they_meant_it(
    tmp_path: Path, standard: Standard, words: dict[str, str], last: int
) -> None:
    plan = fill(
        make(tmp_path / "plan", standard, last),
        {
            words["main"]: "Færre unge drikker", "Delmål": "Foreldre er enige om grensene",
            "Tiltak": "Foreldremøter på alle trinn", "Prioritet": 1, "Effekt": "Senere debut",
            "Indikator": "Antall møter", words["target"]: "2 i året", "Kategori": "4.2 Universell forebygging",
            words["owner"]: "Skolen", "År": words["yearly"], "Status": words["not started"],
            "Kostnad 2027": 10000, "Kostnad 2028": 15000,
        },
        {"Tiltak": "Natteravn", "Prioritet": 2, words["owner"]: "NAV, Skolen", "År": 2028, "Kostnad 2028": "innenfor rammen"},
        {"Delmål": "Færre salgssteder", "Tiltak": "Kontroll hver måned", words["owner"]: "NAV", "År": "2029", "Kostnad 2029": "250 000"},
    )  # fmt: skip
    first, second, third = plan.measures
    assert plan.findings == ()
    assert [(s.id, s.title) for s in plan.sub_goals] == [
        ("1.1", "Foreldre er enige om grensene"),
        ("1.2", "Færre salgssteder"),
    ]
    assert (first.priority, first.effect, first.indicator, first.target) == (
        1,
        "Senere debut",
        "Antall møter",
        "2 i året",
    )
    assert (first.owners, first.recurrence, first.status) == (
        ("Skolen",),
        Recurrence.ANNUAL,
        MeasureStatus.NOT_STARTED,
    )
    assert first.years == tuple(range(2027, last + 1))
    assert first.cost is not None
    assert dict(first.cost.per_year) == {2027: 10000, 2028: 15000}
    assert second.cost is not None
    assert (second.cost.kind, second.owners) == (CostKind.WITHIN_BUDGET, ("NAV", "Skolen"))
    assert third.cost is not None
    assert (third.id, third.cost.total) == ("1.2.1", 250000)


def test_the_workbook_has_a_cost_column_for_each_year_and_totals_by_formula(tmp_path: Path) -> None:
    sheet = measure_sheet(make(tmp_path / "plan", last=2029))
    assert [cell.value for cell in sheet[4]][-4:] == ["Kostnad 2027", "Kostnad 2028", "Kostnad 2029", "Sum"]
    assert sheet["N2"].value == "=SUM(N5:N500)"
    assert sheet["P2"].value == "=SUM(M2:O2)"
    assert sheet["P7"].value == '=IF(COUNT(M7:O7)=0,"",SUM(M7:O7))'


def test_the_workbook_has_choices_for_priority_category_owner_and_status(tmp_path: Path) -> None:
    sheet = measure_sheet(make(tmp_path / "plan"))
    headings = {cell.column_letter: cell.value for cell in sheet[4]}
    chosen = {
        headings[str(choice.sqref).partition("5:")[0]] for choice in sheet.data_validations.dataValidation
    }
    assert chosen == {"Prioritet", "Kategori", "Ansvarlig", "Status"}


def test_the_workbook_explains_each_heading_and_prints_in_landscape(tmp_path: Path) -> None:
    sheet = measure_sheet(make(tmp_path / "plan"))
    assert all(cell.comment for cell in sheet[4])
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A5", "$4:$4")


def test_the_categories_are_the_guides_chapters(tmp_path: Path) -> None:
    book = load_workbook(make(tmp_path / "plan", "nn") / "tiltak.xlsx")
    categories = [row[0].value for row in book["Kategoriar"].iter_rows(min_row=2)]
    assert "4.1 Tilgjenge og løyve" in categories


def test_nothing_in_braces_is_left(tmp_path: Path) -> None:
    for sheet in load_workbook(make(tmp_path / "plan") / "tiltak.xlsx"):
        texts = [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
        assert not [text for text in texts if "{" in text]


@pytest.mark.parametrize("standard", ["nb", "nn"])
def test_a_chapter_file_nobody_has_written_in_counts_as_no_text(tmp_path: Path, standard: Standard) -> None:
    folder = make(tmp_path / "plan", standard)
    files = [(path.name, path.read_bytes()) for path in sorted((folder / "kapitler").iterdir())]
    chapters = load_chapters(files, load_guide())
    assert not chapters.texts
    assert not chapters.findings


def test_what_is_written_under_a_question_is_text_and_the_question_is_not(tmp_path: Path) -> None:
    from docx import Document

    path = make(tmp_path / "plan") / "kapitler" / "4 Forebygging.docx"
    document = Document(str(path))
    question = next(p for p in document.paragraphs if p.text.startswith("Hvor mange steder"))
    question.insert_paragraph_before("Kommunen har to skjenkesteder.", "Normal")
    document.save(str(path))
    chapters = load_chapters([(path.name, path.read_bytes())], load_guide())
    assert list(chapters.texts) == ["4.1"]
    words = [paragraph.text for chapter in chapters.chapters for paragraph in chapter.paragraphs]
    assert "Kommunen har to skjenkesteder." in words
    assert not [text for text in words if text.startswith("Hvor mange steder")]


def test_the_settings_say_nothing_until_somebody_uncomments_a_line(tmp_path: Path) -> None:
    words = (make(tmp_path / "plan") / "rusdoc.toml").read_text(encoding="utf-8")
    assert tomllib.loads(words) == {}


@pytest.mark.parametrize("standard", ["nb", "nn"])
def test_the_settings_can_be_used_once_every_line_is_uncommented(tmp_path: Path, standard: Standard) -> None:
    folder = make(tmp_path / "plan", standard)
    path = folder / "rusdoc.toml"
    _, _, examples = path.read_text(encoding="utf-8").partition("\n\n")
    words = "\n".join(
        line.removeprefix("# ") for line in examples.splitlines() if "mal/plan.docx" not in line
    )
    path.write_text(words, encoding="utf-8")
    assert rusdoc.read(folder).municipality == "Træna"


def test_a_title_that_begins_with_an_equals_sign_is_no_formula(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan", NewPlan("Træna", Period(2027, 2030), title="=1+1"))
    assert rusdoc.read(tmp_path / "plan").title == "=1+1"


def test_the_word_kommune_and_line_breaks_are_left_out_of_the_name(tmp_path: Path) -> None:
    new_plan(tmp_path / "plan", NewPlan("  Træna\nkommune ", Period(2027, 2030)))
    assert rusdoc.read(tmp_path / "plan").municipality == "Træna"


def test_the_same_call_gives_the_same_sheets(tmp_path: Path) -> None:
    from zipfile import ZipFile

    one, other = (ZipFile(make(tmp_path / name) / "tiltak.xlsx") for name in ("a", "b"))
    for name in one.namelist():
        assert name == "docProps/core.xml" or one.read(name) == other.read(name)


@pytest.mark.parametrize(("first", "last"), [(2030, 2027), (2027, 2060)])
def test_an_impossible_period_is_refused(first: int, last: int) -> None:
    with pytest.raises(SettingsError, match=f"{first}–{last}"):
        NewPlan("Træna", Period(first, last))


def test_a_municipality_without_a_name_is_refused() -> None:
    with pytest.raises(SettingsError, match="navn"):
        NewPlan(" ", Period(2027, 2030))


@pytest.mark.parametrize("name", ["tiltak.xlsx", "rusdoc.toml", "kapitler/4 Forebygging.docx"])
def test_a_file_that_is_there_is_never_written_over(tmp_path: Path, name: str) -> None:
    there = tmp_path / name
    there.parent.mkdir(exist_ok=True)
    there.write_text("gruppas eget", encoding="utf-8")
    with pytest.raises(OutputError, match=there.name):
        make(tmp_path)
    assert there.read_text(encoding="utf-8") == "gruppas eget"
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [there]


def test_a_folder_with_another_workbook_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vår plan.xlsx").write_bytes(b"x")
    with pytest.raises(OutputError, match="regneark"):
        make(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["vår plan.xlsx"]


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plan").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="mappe"):
        make(tmp_path / "plan")


def test_a_run_that_fails_halfway_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rusdoc import new
    from rusdoc.files import write_whole
    from rusdoc.texts import Text

    def full_disk(path: Path, data: bytes) -> None:
        if path.name.startswith("4 "):
            raise OutputError(Text("errors.output_forbidden"), file=str(path))
        write_whole(path, data)

    (tmp_path / "notat.txt").write_text("gruppas eget", encoding="utf-8")
    monkeypatch.setattr(new, "write_whole", full_disk)
    with pytest.raises(OutputError):
        make(tmp_path / "planer" / "rus")
    with pytest.raises(OutputError):
        make(tmp_path)
    assert [p.name for p in tmp_path.rglob("*")] == ["notat.txt"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Hogwarts", "Ingen kommune heter Hogwarts."),
        ("Træna kommune", ""),
        ("træna", ""),
        ("Træne", "Mente du Træna?"),
    ],
)
def test_a_municipality_nobody_knows_is_taken_with_a_word_about_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    assert (
        main(["new", str(tmp_path / "plan"), "--municipality", name, "--period", "2027-2030", "--quiet"]) == 0
    )
    written = capsys.readouterr()
    assert said in written.err
    assert bool(written.err) is bool(said)
    assert (tmp_path / "plan" / "tiltak.xlsx").is_file()
