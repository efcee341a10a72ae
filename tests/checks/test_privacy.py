"""RUS601–RUS605: nothing in the plan points at a person."""

from __future__ import annotations

import pytest

from rusdoc.checks import Case, Limits, run_checks
from rusdoc.checks.identity import is_identity_number
from rusdoc.checks.persons import names_person
from rusdoc.checks.small_counts import small_counts
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding
from rusdoc.model.plan import Plan
from rusdoc.model.workbook import Sheet, Workbook
from rusdoc.reading.understand import understand
from tests.plans import measure, plan_of
from tests.reading.typed import sheet

MEASURES = """
| Hovedmål | Delmål | Tiltak | Merknad | Ansvar | År | Kostnad |
| Trygg oppvekst | Trygge hjem | Kurs for foreldre | | NAV | 2027 | 0 |
"""


def plan_with(*sheets: Sheet) -> Plan:
    return understand(Workbook("tiltak.xlsx", (sheet(MEASURES), *sheets)))


def findings(code: str, plan: Plan, *chapters: Chapter, limit: int = 5) -> list[Finding]:
    case = Case(plan, chapters=chapters, limits=Limits(small_count=limit))
    return [f for f in run_checks(case) if f.code == code]


def cells(code: str, plan: Plan, *chapters: Chapter, limit: int = 5) -> list[tuple[str | None, str | None]]:
    return [(f.place.sheet, f.place.cell) for f in findings(code, plan, *chapters, limit=limit)]


def chapter(*texts: str) -> Chapter:
    return Chapter("2 Situasjonen.docx", "2", "Situasjonen", tuple(Paragraph(t, n) for n, t in enumerate(texts, 1)))


STATISTICS = """
| Personer under oppfølging |
| | 2024 | 2025 |
| Under 25 år | 3 | 7 |
| 25–49 år | 9 | 8 |
| 50 år og over | 6 | 11 |
| I alt | 18 | 26 |
"""

# RUS601 and RUS604


@pytest.mark.fires("RUS601", "RUS604")
def test_a_small_count_is_suppressed_with_one_more_because_of_the_total() -> None:
    plan = plan_with(sheet(STATISTICS, "Statistikk"))
    assert cells("RUS601", plan) == [("Statistikk", "B3")]
    (further,) = findings("RUS604", plan)
    assert (further.place.cell, [p.cell for p in further.related]) == ("B5", ["B3"])


def test_the_message_does_not_give_the_number_away() -> None:
    (found,) = findings("RUS601", plan_with(sheet(STATISTICS, "Statistikk")))
    assert "Under 25 år" in found.message
    assert "2024" in found.message
    assert "3" not in found.message


@pytest.mark.silent("RUS604")
def test_without_a_total_no_further_figure_is_suppressed() -> None:
    table = STATISTICS.replace("| I alt | 18 | 26 |", "")
    assert cells("RUS604", plan_with(sheet(table, "Statistikk"))) == []


@pytest.mark.silent("RUS601", "RUS604")
def test_licences_posts_shares_and_amounts_are_never_suppressed() -> None:
    plan = plan_with(
        sheet(
            """
            | Salgs- og skjenkebevillinger |
            | | 2024 | 2025 |
            | Salg | 2 | 3 |
            | Skjenking | 4 | 4 |
            | Sum | 6 | 7 |
            |
            | Årsverk i rustjenesten |
            | | 2024 | 2025 |
            | Ruskonsulent | 1 | 2 |
            |
            | Andel elever som har vært beruset (prosent) |
            | | 2024 | 2025 |
            | Gutter | 4 | 3 |
            |
            | Utgifter til sosialhjelp (1000 kr) |
            | | 2024 | 2025 |
            | Unge mottakere | 4 | 3 |
            """,
            "Statistikk",
        )
    )
    assert len(plan.statistics) == 4
    assert cells("RUS601", plan) == cells("RUS604", plan) == []


@pytest.mark.silent("RUS601")
def test_zero_and_the_limit_itself_are_shown() -> None:
    table = "| Personer |\n| | 2024 | 2025 |\n| Unge | 0 | 5 |"
    assert cells("RUS601", plan_with(sheet(table, "Statistikk"))) == []


@pytest.mark.silent("RUS601")
def test_the_limit_is_a_setting() -> None:
    assert cells("RUS601", plan_with(sheet(STATISTICS, "Statistikk")), limit=3) == []


# RUS602


def numbers_like(first_nine: str) -> str:
    """The first nine digits with the control digits they give, for tests without real persons."""
    for last in range(100):
        number = f"{first_nine}{last:02d}"
        if is_identity_number(number):
            return number
    raise ValueError(first_nine)


BORN = numbers_like("010170123")
D_NUMBER = numbers_like("410170124")
SYNTHETIC = numbers_like("018170126")


@pytest.mark.fires("RUS602")
@pytest.mark.parametrize("written", [BORN, f"{BORN[:6]} {BORN[6:]}", D_NUMBER, SYNTHETIC, f"Gjelder {BORN}, se sak"])
def test_an_identity_number_in_any_cell_is_an_error(written: str) -> None:
    notes = sheet(f"| Notater |\n| {written} |", "Notat", hidden=True)
    (found,) = findings("RUS602", understand(Workbook("tiltak.xlsx", (sheet(MEASURES), notes))))
    assert (found.place.sheet, found.place.cell, found.severity) == ("Notat", "A2", "error")
    assert BORN not in found.message


@pytest.mark.fires("RUS602")
def test_a_number_that_excel_took_the_zero_from_is_still_found() -> None:
    plan = plan_with(sheet(f"| Ref |\n| {int(BORN)} |", "Notat"))
    assert cells("RUS602", plan) == [("Notat", "A2")]


@pytest.mark.fires("RUS602")
def test_an_identity_number_in_a_chapter_is_found_at_its_paragraph() -> None:
    (found,) = findings("RUS602", plan_of(measure()), chapter("Alt vel.", f"Bruker {BORN} fikk hjelp."))
    assert (found.place.file, found.place.cell) == ("2 Situasjonen.docx", "avsnitt 2")


@pytest.mark.silent("RUS602")
def test_other_long_numbers_are_left_alone() -> None:
    wrong = BORN[:-1] + str((int(BORN[-1]) + 1) % 10)
    no_date = "99999999999"
    texts = (wrong, no_date, f"1{BORN}", "Tlf. 75 09 58 00", "Sak 2026/000114", "konto 1234.56.78911", "974 767 880")
    assert cells("RUS602", plan_of(measure()), chapter(*texts)) == []


# RUS603


@pytest.mark.fires("RUS603")
@pytest.mark.parametrize(
    "owner", ["Kari Nordmann", "NAV v/Kari Nordmann", "Rådmann Ola Hansen", "Liv Hansen", "Anne-Lise Dahl", "NAV v/ Kari"]
)
def test_a_person_as_owner_is_pointed_out_at_the_owner_cell(owner: str) -> None:
    (found,) = findings("RUS603", plan_of(measure(), measure(owners=("NAV", owner))))
    assert found.place.cell == "G6"
    assert "Nordmann" not in found.message


@pytest.mark.silent("RUS603")
@pytest.mark.parametrize(
    "owner",
    ["NAV", "Nav Træna", "Kirkens Bymisjon", "Petter Dass museum", "Olav Duuns vei omsorgsbolig", "Per Gynt-skolen",
     "Anna Sundes minnefond", "Liv og helse", "Kommunedirektøren", "Psykisk helse og rus", "Ruskoordinator",
     "Stiftelsen Hans Nielsen Hauge", "Lions Club Træna"],
)  # fmt: skip
def test_units_roles_and_what_is_named_after_people_are_no_persons(owner: str) -> None:
    assert findings("RUS603", plan_of(measure(owners=(owner,)))) == []


@pytest.mark.fires("RUS603")
def test_a_person_in_the_list_of_owners_is_pointed_out_there() -> None:
    plan = plan_with(sheet("| Ansvarlig | Andre navn |\n| NAV | Nav Træna |\n| Kari Nordmann | |", "Ansvarlige"))
    assert cells("RUS603", plan) == [("Ansvarlige", "A3")]


@pytest.mark.silent("RUS603")
def test_the_working_group_has_names_and_that_is_fine() -> None:
    about = sheet("| Prosjektleder | Kari Nordmann |\n| Arbeidsgruppe | Ola Hansen, Liv Dahl |\n| Mandat | Plan |", "Om planen")
    assert cells("RUS603", plan_with(about)) == []


# RUS605


@pytest.mark.fires("RUS605")
@pytest.mark.parametrize(
    "text",
    [
        "I fjor ble fire elever bortvist.",
        "Tre barn ble henvist til BUP.",
        "I 2025 ble to brødre plassert i fosterhjem.",
        "To tvillingar vart flytta.",
        "I dag følger vi opp to ungdommer tett.",
        "To ungdommar er i behandling.",
        "Politiet tok tre personer for ruskjøring i 2025.",
        "Det er kun én ungdom som bruker hasj.",
        "3–4 elever har prøvd.",
        "To av elevene på 10. trinn har prøvd cannabis.",
        "Tre unge menn ble innlagt.",
        "Tre vart innlagt i fjor.",
        "Fire 15-åringer ble tatt.",
        "Vi har hatt to rusavhengige pasientar på sjukeheimen.",
        "Hvorav tre elever røyker.",
        "På Selvær er det ett barn i denne situasjonen.",
        "Tre av kommunens innbyggere mottar LAR.",
        "Vi hadde 2 overdosedødsfall i 2024.",
    ],
)
def test_a_small_count_in_running_text(text: str) -> None:
    (found,) = findings("RUS605", plan_of(measure()), chapter(text))
    assert found.place.cell == "avsnitt 1"


@pytest.mark.silent("RUS605")
@pytest.mark.parametrize(
    "text",
    [
        "To representanter fra ungdomsrådet deltar.",
        "To elever fra elevrådet er med i arbeidsgruppa.",
        "Fire klasser deltok tre ganger i året.",
        "Tiltaket varer i to år.",
        "Én av ti elever har prøvd.",
        "Tre av fire ungdommer er fornøyde.",
        "12 elever deltok, og 2 000 barn bor i kommunen.",
        "Grupper på fire elever.",
        "Færre enn fire elever svarte.",
        "Inntil tre familier får tilbud.",
        "Vi skal hjelpe to familier.",
        "Elever på 4. trinn og barn i 3 barnehager.",
        "Fire prosent av elevene er under 15 år.",
        "Ansette to ungdommer som sommervikarer.",
        "Minst to personer på jobb.",
        "4 Barn og unge",
        "1,4 barn per kvinne.",
        "2–8 elever.",
        "En elev kan be om hjelp.",
        "Gruppa består av to politikere og to ungdommer.",
        "Vi har snakket med fire ungdommer om planen.",
        "Fire ungdommer deltok på folkemøtet.",
        "To voksne er til stede på kvelden.",
        "Tre av seks elever svarte.",
        "Noen få elever.",
    ],
)
def test_roles_shares_groups_and_plans_are_no_small_counts(text: str) -> None:
    assert findings("RUS605", plan_of(measure()), chapter(text)) == []


@pytest.mark.fires("RUS605")
def test_cells_are_read_as_well_as_chapters() -> None:
    plan = plan_with(sheet("| Aktør | Hvor står vi? | Hvor bør vi gå? |\n| Skolen | To elever ruser seg | Ingen |", "Innspill"))
    assert cells("RUS605", plan) == [("Innspill", "B2")]
    assert [f.place.cell for f in findings("RUS605", plan_of(measure(baseline="3 elever")))] == ["C5"]


@pytest.mark.silent("RUS605")
def test_a_target_is_a_wish() -> None:
    assert findings("RUS605", plan_of(measure(target="3 ungdommer i jobb", indicator="2 elever"))) == []


def test_the_limit_decides_how_few_are_few() -> None:
    assert not list(small_counts("Fire elever røyker.", 3))
    assert list(small_counts("Seks elever røyker.", 8)) == ["… elever røyker"]
    assert not list(small_counts("To elever røyker.", 1))


def test_an_ambiguous_first_name_needs_a_surname() -> None:
    assert not names_person("Liv")
    assert names_person("Ola")
