"""The sheets beside the measures, read as municipalities write them."""

from __future__ import annotations

from datetime import date

from rusdoc.model.finances import FinancialPlan
from rusdoc.model.plan import Period, Plan
from rusdoc.model.workbook import Sheet, Workbook
from rusdoc.reading.understand import understand
from tests.reading.typed import codes, outline, read, sheet

MEASURES = """
| Hovedmål | Delmål | Tiltak | Ansvar | År | Kostnad |
| Trygg oppvekst | Trygge heimar | Kurs for foreldre | NAV | 2027 | 50000 |
"""
FRAMES = """
| Alle tal i 1000 kr |
|
| Ramme | 2027 | 2028 | 2029 | 2030 |
| Samlet ramme | 500 | 500 | 400 | 400 |
| NAV | 200 | 200 | 150 | 150 |
| Helsestasjonen | 100 | | 50 | 50 |
"""
FINANCED = """
| Nr | Tiltak | Plan | Ansvar | 2027 | 2028 | 2029 | 2030 |
| 1 | Kurs for foreldre | Rusmiddelpolitisk handlingsplan | NAV, Skolen | 50 000 | | | |
| 2 | Frisklivssentral | Folkehelseplan | Helse | 120000 | 120000 | 120000 | 120000 |
| Sum | | | | 170000 | 120000 | 120000 | 120000 |
"""


def finances(plan: Plan) -> FinancialPlan:
    assert plan.finances is not None
    return plan.finances


def word(*sheets: Sheet, title: str | None = None, paragraphs: tuple[str, ...] = ()) -> Plan:
    return understand(Workbook("plan.docx", sheets, title, paragraphs))


# The financial plan


def test_a_financial_plan_is_known_by_its_sheets_and_lacks_nothing() -> None:
    plan = read(sheet(FRAMES, "Rammer"), sheet(FINANCED, "Tiltak i økonomiplanen"))
    assert codes(plan) == []
    assert plan.main_goals == ()
    assert (plan.kind, plan.period) == ("økonomiplan", Period(2027, 2030))
    assert [s.use for s in plan.sheets] == ["frames", "financial_measures"]


def test_frames_in_thousands_are_whole_kroner_with_the_cell_of_each_year() -> None:
    plan = finances(read(sheet(FRAMES, "Rammer")))
    whole, nav, clinic = plan.frames
    assert (whole.owner, whole.plan, whole.per_year[2029]) == (None, None, 400_000)
    assert (nav.owner, nav.per_year[2030]) == ("NAV", 150_000)
    assert clinic.per_year == {2027: 100_000, 2029: 50_000, 2030: 50_000}
    assert plan.place(nav, 2028).cell == "C5"
    assert plan.unit == 1000


def test_measures_of_the_financial_plan_keep_number_plan_owners_and_amounts() -> None:
    first, second = finances(read(sheet(FINANCED, "Tiltak i økonomiplanen"))).measures
    assert (first.id, first.title, first.owners) == ("1", "Kurs for foreldre", ("NAV", "Skolen"))
    assert first.plan == "Rusmiddelpolitisk handlingsplan"
    assert first.per_year == {2027: 50_000}
    assert second.source is not None
    assert second.source.cells["cost_2028"] == "F3"


def test_a_plan_type_makes_any_sheet_with_years_the_financial_plans() -> None:
    about = sheet("| Plantype | Økonomiplan |\n| Kommune | Træna |\n| Periode | 2027-2030 |", "Om planen")
    plan = read(about, sheet("| Tiltak | Budsjett 2027 | Budsjett 2028 |\n| Kurs | 50 | 60 |", "Ark1"))
    assert codes(plan) == []
    assert plan.measures == ()
    assert finances(plan).measures[0].per_year == {2027: 50, 2028: 60}


def test_a_title_makes_a_workbook_a_financial_plan() -> None:
    table = "| Handlings- og økonomiplan 2027–2030 |\n|\n" + FINANCED.strip()
    plan = read(sheet(table, "Drift"))
    assert plan.measures == ()
    assert (plan.title, plan.period) == ("Handlings- og økonomiplan 2027–2030", Period(2027, 2030))


def test_the_plans_own_frames_leave_its_measures_alone() -> None:
    plan = read(sheet(MEASURES, "Mål og tiltak"), sheet(FRAMES, "Rammer"))
    assert outline(plan) == [("Trygg oppvekst", "Trygge heimar", "1.1.1", "Kurs for foreldre")]
    assert finances(plan).frames[0].per_year[2027] == 500_000
    assert plan.kind != "økonomiplan"


def test_budget_columns_in_a_measure_sheet_are_still_the_plans_own() -> None:
    plan = read("| Hovedmål | Tiltak | Ansvar | 2027 | 2028 |\n| Trygg oppvekst | Kurs | NAV | 50000 | 60000 |")
    assert plan.finances is None
    assert len(plan.measures) == 1


def test_the_word_okonomiplan_over_the_budget_years_does_not_take_the_measures_away() -> None:
    for heading in ("| | | | Økonomiplan 2027–2030 |", "| Økonomiplan 2027–2030 |"):
        table = heading + "\n| Hovedmål | Tiltak | Ansvar | 2027 | 2028 |\n| Trygg oppvekst | Kurs | NAV | 50000 | 60000 |"
        plan = read(sheet(table))
        assert [m.title for m in plan.measures] == ["Kurs"]
        assert plan.finances is None


def test_a_sheet_of_measures_may_be_called_after_the_economy() -> None:
    table = "| Hovedmål | Tiltak | Prioritet | Ansvar | 2027 | 2028 |\n| Trygg oppvekst | Kurs | 1 | NAV | 50000 | 60000 |"
    assert len(read(sheet(table, "Tiltak og økonomiplan")).measures) == 1


def test_a_goal_called_medvirkning_keeps_its_measures() -> None:
    goal = "| Tiltak | Hvem | År | Status | Oppfølging |\n| Ungdomsråd | Kultur | 2027 | Pågår | Årlig møte |"
    plan = read(sheet(goal, "Medvirkning"), sheet(MEASURES, "Oppvekst"))
    assert [m.title for m in plan.measures] == ["Ungdomsråd", "Kurs for foreldre"]
    assert plan.inputs == ()


def test_frames_may_be_named_in_many_ways() -> None:
    plan = read(
        sheet(
            """
            | Budsjettrammer for rusfeltet |
            | Rammeområde | 2027 (kr) | 2028 (kr) |
            | Ramme for NAV | 200 000 | 200.000,- |
            | Ramma for rusmiddelplanen | 500000 | 0,5 mill |
            | Folkehelseplan (samlet ramme) | 90000 | 90000 |
            | Totalt | 700000 | 700000 |
            """,
            "Økonomiske rammer",
        )
    )
    nav, named, other, total = finances(plan).frames
    assert other.plan == "Folkehelseplan"
    assert (nav.owner, nav.per_year[2028]) == ("NAV", 200_000)
    assert (named.owner, named.plan, named.per_year[2028]) == (None, "rusmiddelplanen", 500_000)
    assert total.is_sum
    assert total.owner is None


def test_a_first_row_that_adds_up_the_others_is_the_whole_frame() -> None:
    plan = read(sheet("| | 2027 | 2028 |\n| Rusarbeidet | 300 | 300 |\n| NAV | 200 | 100 |\n| Helse | 100 | 200 |", "Rammer"))
    assert [(f.owner, f.is_sum) for f in finances(plan).frames] == [(None, True), ("NAV", False), ("Helse", False)]


def test_the_unit_of_the_amounts_may_stand_in_the_corner_and_a_frame_may_be_part_of_another() -> None:
    table = "| Ramme (1000 kr) | Budsjett 2027 | ØP 2028 | Sum |\n| Samlet | 500 | 400 | 900 |\n| herav NAV | 200 | 100 | 300 |"
    plan = finances(read(sheet(table, "Rammer")))
    assert [(f.owner, dict(f.per_year)) for f in plan.frames] == [
        (None, {2027: 500_000, 2028: 400_000}),
        ("NAV", {2027: 200_000, 2028: 100_000}),
    ]


def test_the_sub_plan_may_be_headed_delplan() -> None:
    table = "| Nr. | Tiltak | Delplan | Ansvarleg | 2027 | 2028 |\n| 1 | Ruskoordinator | Rusplan | Helse | 400 | 400 |"
    (found,) = finances(read(sheet(table, "Tiltak i økonomiplanen"))).measures
    assert (found.plan, found.owners) == ("Rusplan", ("Helse",))


def test_a_frame_that_is_no_amount_is_reported_at_its_cell() -> None:
    plan = read(sheet("| Ramme | 2027 | 2028 |\n| Samla ramme | mykje | 500 |", "Rammar"))
    assert codes(plan) == [("RUS104", "B2")]
    assert finances(plan).frames[0].per_year == {2028: 500}


def test_a_broken_frame_is_reported_and_left_out() -> None:
    plan = read(sheet("| Ramme | 2027 | 2028 |\n| I alt | | 500 |", "Rammer", errors={"B2": "#REF!"}))
    assert codes(plan) == [("RUS111", "B2")]


def test_the_plan_may_stand_as_a_section_over_its_measures() -> None:
    plan = read(
        sheet(
            """
            | Nr | Tiltak | 2027 | 2028 |
            | Folkehelseplan |
            | 1 | Frisklivssentral | 100 | 100 |
            | Rusmiddelpolitisk handlingsplan |
            | 2 | Kurs | 50 | |
            """,
            "Tiltak i økonomiplanen",
        )
    )
    assert [(m.title, m.plan) for m in finances(plan).measures] == [
        ("Frisklivssentral", "Folkehelseplan"),
        ("Kurs", "Rusmiddelpolitisk handlingsplan"),
    ]


def test_a_financial_plan_in_word_is_read_too() -> None:
    plan = word(
        sheet("| Ramme | 2027 | 2028 |\n| Samlet ramme | 500 | 500 |", "Tabell 1", headings=[(1, "Rammer")]),
        sheet(FINANCED, "Tabell 2", headings=[(1, "Tiltak i økonomiplanen")]),
        title="Økonomiplan 2027–2030",
        paragraphs=("Alle beløp i 1000 kr.",),
    )
    assert codes(plan) == []
    assert finances(plan).frames[0].per_year[2028] == 500_000
    assert len(finances(plan).measures) == 2


# Samfunnsdel


def test_a_samfunnsdel_has_main_goals_and_nothing_is_missing() -> None:
    plan = read(
        sheet("| Plantype | Samfunnsdel |\n| Kommune | Træna |\n| Tittel | Kommuneplanens samfunnsdel |", "Om planen"),
        sheet(
            """
            | Nr | Satsingsområde | Hovedmål |
            | 1 | Oppvekst | Alle barn vokser opp i trygge hjem |
            | 2 | Folkehelse | Flere lever lenger med god helse |
            """,
            "Mål",
        ),
    )
    assert codes(plan) == []
    assert [(g.id, g.title) for g in plan.main_goals] == [
        ("1", "Alle barn vokser opp i trygge hjem"),
        ("2", "Flere lever lenger med god helse"),
    ]
    assert plan.main_goals[0].source is not None
    assert plan.main_goals[0].source.cells["title"] == "C2"


def test_a_samfunnsdel_in_word_and_nynorsk() -> None:
    plan = word(
        sheet("| Nr. | Satsingsområde | Hovudmål |\n| 1 | Oppvekst | Trygge heimar |", "Tabell 1", headings=[(1, "Mål")]),
        title="Samfunnsdelen 2025–2036",
    )
    assert codes(plan) == []
    assert [g.title for g in plan.main_goals] == ["Trygge heimar"]


def test_a_samfunnsdel_may_head_its_goals_otherwise() -> None:
    about = sheet("| Plantype | Samfunnsdel |\n| Kommune | Træna |", "Om planen")
    for table in (
        "| Satsingsområde | Mål |\n| Oppvekst | Trygge barn |\n| Helse | Friske vaksne |",
        "| Måla våre |\n| Trygge barn |\n| Friske vaksne |",
    ):
        plan = read(about, sheet(table, "Mål"))
        assert [(g.id, g.title) for g in plan.main_goals] == [("1", "Trygge barn"), ("2", "Friske vaksne")]
        assert codes(plan) == []


# Statistics


def test_several_tables_of_figures_stand_under_each_other() -> None:
    plan = read(
        sheet(MEASURES),
        sheet(
            """
            | Personer henvist til behandling |
            | | 2023 | 2024 | Sum |
            | Under 25 år | 3 | 7 | 10 |
            | 25 år og over | 12 | 9 | 21 |
            | I alt | 15 | 16 | 31 |
            |
            | Årsverk i rustjenesten |
            | Stilling | 2023 | 2024 |
            | Ruskonsulent | 1 | 2 |
            """,
            "Statistikk",
        ),
    )
    people, posts = plan.statistics
    assert (people.caption, people.cell) == ("Personer henvist til behandling", "A1")
    assert [(c.heading, c.is_total) for c in people.columns] == [("2023", False), ("2024", False), ("Sum", True)]
    assert [row.label for row in people.rows] == ["Under 25 år", "25 år og over", "I alt"]
    assert (people.rows[2].adds_from, people.rows[2].adds_to) == (0, 1)
    figure = people.rows[0].figures[0]
    assert figure is not None
    assert (figure.number, figure.cell, figure.counted) == (3, "B3", "persons")
    assert posts.caption == "Årsverk i rustjenesten"
    assert posts.label == "Stilling"
    assert {f.counted for row in posts.rows for f in row.figures if f} == {"other"}
    assert codes(plan) == []


def counted(table: str) -> dict[str, str]:
    (found,) = read(sheet(table, "Statistikk")).statistics
    return {row.label: figure.counted for row in found.rows if (figure := row.figures[0])}


def test_what_a_figure_counts_is_told_by_the_words_around_it() -> None:
    table = """
        | Rustjenesten i tall |
        | | 2024 | 2025 |
        | Brukere | 4 | 6 |
        | Årsverk | 2 | 2 |
        | Andel kvinner (%) | 40 | 42 |
        | Salgsbevillinger | 2 | 3 |
        | Utgifter (1000 kr) | 3 | 4 |
        | Skjenkekontroller | 4 | 4 |
        | Bebuarar i kommunale bustader | 3 | 4 |
        """
    assert counted(table) == {
        "Brukere": "persons",
        "Årsverk": "other",
        "Andel kvinner (%)": "other",
        "Salgsbevillinger": "other",
        "Utgifter (1000 kr)": "other",
        "Skjenkekontroller": "other",
        "Bebuarar i kommunale bustader": "persons",
    }


def test_a_caption_in_per_cent_holds_for_rows_named_after_people() -> None:
    assert set(counted("| Andel elever som har drukket (prosent) |\n| | 2023 | 2024 |\n| Gutter | 4 | 3 |\n| Jenter | 2 | 4 |").values()) == {"other"}
    assert set(counted("| Skjenkebevillinger |\n| | 2023 | 2024 |\n| Øl og vin | 4 | 3 |\n| Brennevin | 2 | 4 |").values()) == {"other"}
    assert set(counted("| Elever som har drukket |\n| | 2023 | 2024 |\n| 8. trinn | 4 | 3 |\n| 9. trinn | 2 | 4 |").values()) == {"persons"}


def test_rates_and_places_are_no_persons_however_they_are_written() -> None:
    assert set(counted("| Innlagte pr. 1000 innbyggere |\n| | 2023 | 2024 |\n| Menn | 4 | 3 |").values()) == {"other"}
    assert set(counted("| Serveringssteder |\n| | 2023 | 2024 |\n| Restaurant | 4 | 3 |").values()) == {"other"}


def test_a_row_with_halves_counts_no_persons() -> None:
    assert counted("| Rusteamet |\n| | 2023 | 2024 |\n| Sjukepleiar | 0,5 | 1 |\n| Under oppfølging | 4 | 6 |") == {
        "Sjukepleiar": "other",
        "Under oppfølging": "persons",
    }


def test_hidden_and_missing_figures_are_told_apart() -> None:
    (table,) = read(sheet("| Elever |\n| | 2022 | 2023 | 2024 | 2025 | 2026 |\n| 8. trinn | : | <5 | .. | - | 1 204 |", "Statistikk")).statistics
    figures = [(f.number, f.hidden) for f in table.rows[0].figures if f]
    assert figures == [(None, True), (None, True), (None, False), (0, False), (1204, False)]


def test_headings_may_stand_in_two_rows() -> None:
    (table,) = read(
        sheet(
            """
            | Elever som bruker snus |
            | | 2023 | | 2024 | |
            | Trinn | Gutter | Jenter | Gutter | Jenter |
            | 8. trinn | 3 | 5 | 6 | 7 |
            """,
            "Statistikk",
            merged=["B2:C2", "D2:E2"],
        )
    ).statistics
    assert [c.heading for c in table.columns] == ["2023 Gutter", "2023 Jenter", "2024 Gutter", "2024 Jenter"]
    assert len(table.rows) == 1


def test_a_total_may_stand_first_and_subtotals_in_between() -> None:
    (table,) = read(
        sheet(
            """
            | Pasienter |
            | | 2024 |
            | Menn 18–29 | 6 |
            | Menn 30+ | 7 |
            | Sum | 13 |
            | Kvinner 18–29 | 5 |
            | Kvinner 30+ | 9 |
            | Sum | 14 |
            | Totalt | 27 |
            """,
            "Statistikk",
        )
    ).statistics
    assert [(r.adds_from, r.adds_to) for r in table.rows if r.is_total] == [(0, 1), (3, 4), (0, 5)]
    (first,) = read(sheet("| Pasienter |\n| | 2024 |\n| I alt | 13 |\n| Menn | 6 |\n| Kvinner | 7 |", "Statistikk")).statistics
    assert (first.rows[0].adds_from, first.rows[0].adds_to) == (1, 2)


def test_years_may_stand_down_the_side() -> None:
    (table,) = read(sheet("| Personer i behandling |\n| År | Menn | Kvinner | I alt |\n| 2022 | 4 | 6 | 10 |\n| 2023 | 7 | 8 | 15 |", "Statistikk")).statistics
    assert [row.label for row in table.rows] == ["2022", "2023"]
    assert [c.is_total for c in table.columns] == [False, False, True]
    assert {f.counted for row in table.rows for f in row.figures if f} == {"persons"}


def test_what_the_corner_says_counts_too() -> None:
    assert set(counted("| Ungdata |\n| Andel i prosent | 8. trinn | 9. trinn |\n| Har brukt snus | 3 | 4 |").values()) == {"other"}


# Input, hearing statements, exemptions


def test_input_from_the_meeting_says_where_it_was_taken_in() -> None:
    plan = read(
        sheet(MEASURES),
        sheet(
            """
            | Innspill fra fellesmøtet |
            | Aktør | Hvor står vi? | Hvor bør vi gå? | Tatt inn i |
            | Ungdomsrådet | Ingen steder å være | Åpen klubb | Tiltak 1.1.2 og mål 2 |
            | NAV | Lange køer | Rask hjelp | |
            """,
            "Innspill",
        ),
    )
    first, second = plan.inputs
    assert (first.actor, first.now, first.wish) == ("Ungdomsrådet", "Ingen steder å være", "Åpen klubb")
    assert first.taken_into == ("1.1.2", "2")
    assert second.taken_in is None
    assert second.source is not None
    assert second.source.cells["taken_in"] == "D4"
    assert codes(plan) == []


def test_hearing_statements_in_nynorsk_are_read_with_their_date() -> None:
    plan = read(
        sheet(MEASURES),
        sheet(
            """
            | Avsendar | Dato | Fråsegn | Vurdering | Endring |
            | Statsforvaltaren | 12.03.2027 | Saknar mål for barn | Einig | Nytt mål 3 |
            | Ungdomsrådet | mars | Fleire møteplassar | | |
            """,
            "Høyringsfråsegner",
        ),
    )
    first, second = plan.hearing_statements
    assert (first.sender, first.received, first.change) == ("Statsforvaltaren", date(2027, 3, 12), "Nytt mål 3")
    assert (second.received, second.received_text) == (None, "mars")


def test_exemptions_name_code_place_reason_and_last_day() -> None:
    plan = read(
        sheet(MEASURES),
        sheet(
            """
            | Kode | Sted | Begrunnelse | Til dato |
            | RUS207 | Tiltak!D5 | Politikerne prioriterer selv | 31.12.2027 |
            | RUS303, RUS304 | tiltak 1.1.2 | Avklares i budsjettet | 2028 |
            | RUS212 | | Slik ble vi enige | |
            """,
            "Unntak",
        ),
    )
    spots = [(e.code, e.sheet, e.cell, e.measure, e.until) for e in plan.exemptions]
    assert spots == [
        ("RUS207", "Tiltak", "D5", None, date(2027, 12, 31)),
        ("RUS303", None, None, "1.1.2", date(2028, 12, 31)),
        ("RUS304", None, None, "1.1.2", date(2028, 12, 31)),
        ("RUS212", None, None, None, None),
    ]
    assert plan.exemptions[0].place.cell == "A2"


def test_a_last_day_that_is_no_date_is_pointed_out() -> None:
    plan = read(sheet(MEASURES), sheet("| Kode | Stad | Grunngjeving | Til dato |\n| RUS212 | | Einige | snart |", "Unntak"))
    assert codes(plan) == [("RUS105", "D2")]


def test_all_these_sheets_together_leave_the_measures_alone() -> None:
    plan = read(
        sheet("| Kommune | Træna |\n| Visjon | Trygt |\n| Periode | 2027-2030 |", "Om planen"),
        sheet(MEASURES, "Mål og tiltak"),
        sheet("| Navn | Andre navn |\n| NAV | Nav Træna |", "Ansvarlige"),
        sheet(FRAMES, "Rammer"),
        sheet("| Aktør | Hvor står vi? | Hvor bør vi gå? | Tatt inn i |\n| NAV | Her | Der | 1.1.1 |", "Innspill"),
    )
    assert len(plan.measures) == 1
    assert codes(plan) == []
    assert [s.use for s in plan.sheets] == ["about", "measures", "owners", "frames", "inputs"]
    assert plan.workbook is not None


def test_a_sheet_of_choices_is_the_owner_list_only_where_it_names_owners() -> None:
    choices = "| Prioritet | Status | Ansvarlig |\n| Høy | Pågår | NAV |\n| Lav | Utgår | Skolen |"
    plan = read(sheet(MEASURES), sheet(choices, "Lister"))
    assert [unit.name for unit in plan.units] == ["NAV", "Skolen"]
    assert codes(plan) == []
    plan = read(sheet(MEASURES), sheet("| Prioritet | Status |\n| Høy | Pågår |", "Lister"))
    assert [s.use for s in plan.sheets] == ["measures", "other"]
    assert codes(plan) == []


def test_a_title_above_the_owner_list_is_not_its_heading() -> None:
    listed = "| Ansvarlege | |\n| | |\n| Eining | Også kalla |\n| Kultureininga | Kultur og fritid |\n| NAV | |"
    for name in ("Eininger", "Lister"):
        plan = read(sheet(MEASURES), sheet(listed, name))
        assert [(unit.name, unit.aliases) for unit in plan.units] == [("Kultureininga", ("Kultur og fritid",)), ("NAV", ())]
        assert [s.use for s in plan.sheets] == ["measures", "owners"]


def test_the_facts_stand_beside_or_below_their_names_or_in_one_cell_with_them() -> None:
    for facts in (
        "| Kommune: Træna | Periode: 2027-2030 | Status: Vedtatt |",
        "| Kommune | Træna | Periode | 2027-2030 |\n| Status | Vedtatt | | |",
        "| Kommune | Periode | Status | Plantittel |\n| Træna | 2027-2030 | Vedtatt | Rusplan |",
    ):
        plan = read(sheet(facts, "Om planen"), sheet(MEASURES))
        assert (plan.municipality, plan.period, plan.status) == ("Træna", Period(2027, 2030), "adopted")
