"""Sheets as groups lay them out: the goals, measures and cells are found wherever they stand."""

from __future__ import annotations

from rusdoc.model.workbook import Sheet
from tests.reading.typed import codes, only, outline, read, sheet


def test_goals_in_columns_merged_or_only_on_their_first_row() -> None:
    plan = read(
        sheet(
            """
            | Hovedmål        | Delmål         | Tiltak | Ansvar | År   | Kostnad |
            | Færre skades    | Unge venter    | Kurs   | NAV    | 2027 | 1000    |
            |                 |                | Møter  | NAV    | 2027 | 1000    |
            |                 | Trygge kvelder | Natteravn | Skolen | 2028 | 1000 |
            | Bedre hjelp     | Rask hjelp     | Telefon | NAV   | 2028 | 1000    |
            """,
            merged=["A2:A4", "B2:B3"],
        )
    )
    assert outline(plan) == [
        ("Færre skades", "Unge venter", "1.1.1", "Kurs"),
        ("Færre skades", "Unge venter", "1.1.2", "Møter"),
        ("Færre skades", "Trygge kvelder", "1.2.1", "Natteravn"),
        ("Bedre hjelp", "Rask hjelp", "2.1.1", "Telefon"),
    ]


def test_goals_repeated_on_every_row_are_one_goal() -> None:
    plan = read(
        """
        | Hovedmål | Delmål | Tiltak | Ansvar | År   | Kostnad |
        | A        | a1     | Kurs   | NAV    | 2027 | 1000    |
        | A        | a1     | Møter  | NAV    | 2027 | 1000    |
        | B        | b1     | Vakt   | NAV    | 2027 | 1000    |
        """
    )
    assert [len(goal.measures) for goal in plan.main_goals] == [2, 1]


def test_goal_titles_as_rows_of_their_own() -> None:
    plan = read(
        """
        | Rusmiddelpolitisk handlingsplan 2027–2030 |
        |
        | Tiltak | Prioritet | Ansvar | År | Kostnad |
        | Hovedmål 1: Færre unge drikker |
        | Delmål 1.1 Foreldre er trygge |
        | Foreldremøte | 1 | Skolen | 2027 | 5000 |
        | Delmål 1.2: Ungdom har et sted å være |
        | Åpen klubb | 2 | Kultur | 2028 | 80000 |
        | Hovedmål 2: Rask hjelp |
        | Delmål 2.1 Kort ventetid |
        | Drop-in | 1 | NAV | 2027 | 0 |
        """
    )
    assert outline(plan) == [
        ("Færre unge drikker", "Foreldre er trygge", "1.1.1", "Foreldremøte"),
        ("Færre unge drikker", "Ungdom har et sted å være", "1.2.1", "Åpen klubb"),
        ("Rask hjelp", "Kort ventetid", "2.1.1", "Drop-in"),
    ]
    assert plan.title == "Rusmiddelpolitisk handlingsplan 2027–2030"
    assert plan.period
    assert (plan.period.first, plan.period.last) == (2027, 2030)


def test_one_level_of_goal_rows_without_the_word_goal_is_main_goals() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad |
        | Forebygging |
        | Kurs | NAV | 2027 | 5000 |
        | Klubb | Kultur | 2028 | 80000 |
        | Oppfølging |
        | Drop-in | NAV | 2027 | 0 |
        """
    )
    assert [goal.title for goal in plan.main_goals] == ["Forebygging", "Oppfølging"]


def test_two_levels_of_goal_rows_are_told_apart_by_their_order() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad |
        | Forebygging |
        | Unge venter |
        | Kurs | NAV | 2027 | 5000 |
        | Foreldre er trygge |
        | Møte | Skolen | 2028 | 80000 |
        | Oppfølging |
        | Rask hjelp |
        | Drop-in | NAV | 2027 | 0 |
        """
    )
    assert [(goal.title, [sub.title for sub in goal.sub_goals]) for goal in plan.main_goals] == [
        ("Forebygging", ["Unge venter", "Foreldre er trygge"]),
        ("Oppfølging", ["Rask hjelp"]),
    ]


def test_a_numbered_goal_row_above_numbered_measures() -> None:
    plan = read(
        """
        | Nr    | Tiltak            | Ansvar | År   | Kostnad |
        | 1     | Færre unge drikker |
        | 1.1   | Unge venter        |
        | 1.1.1 | Kurs              | NAV    | 2027 | 5000 |
        | 1.1.2 | Klubb             | Kultur | 2027 | 5000 |
        | 2     | Rask hjelp         |
        | 2.1   | Kort ventetid      |
        | 2.1.1 | Drop-in           | NAV    | 2027 | 5000 |
        """
    )
    assert outline(plan) == [
        ("Færre unge drikker", "Unge venter", "1.1.1", "Kurs"),
        ("Færre unge drikker", "Unge venter", "1.1.2", "Klubb"),
        ("Rask hjelp", "Kort ventetid", "2.1.1", "Drop-in"),
    ]


def test_one_sheet_per_main_goal_with_the_goal_above_the_table() -> None:
    first = """
        | Nordvik kommune |
        | Forebygge rusproblemer blant unge |
        |
        | Delmål | Tiltak | Ansvar | År | Kostnad |
        | Unge venter | Kurs | NAV | 2027 | 100 |
        """
    second = """
        | Nordvik kommune |
        | Hovedmål 2: Gi rask hjelp |
        |
        | Delmål | Tiltak | Ansvar | År | Kostnad |
        | Kort ventetid | Drop-in | NAV | 2027 | 100 |
        """
    plan = read(sheet(first, "Mål 1"), sheet(second, "Mål 2"))
    assert [goal.title for goal in plan.main_goals] == ["Forebygge rusproblemer blant unge", "Gi rask hjelp"]
    assert plan.municipality == "Nordvik"


def test_several_goal_sheets_without_a_title_take_the_sheets_name() -> None:
    table = """
        | Tiltak | Ansvar | År | Kostnad |
        | {} | NAV | 2027 | 100 |
        """
    plan = read(
        sheet(table.format("Kurs"), "Forebygging"), sheet(table.format("Hjelp"), "Oppfølging"),
        sheet(table.format("Annet"), "Ark1"),
    )  # fmt: skip
    assert [goal.title for goal in plan.main_goals] == ["Forebygging", "Oppfølging", ""]


def test_several_tables_on_one_sheet_each_with_its_goal_above() -> None:
    plan = read(
        """
        | Forebygging |
        | Tiltak | Ansvar | År | Kostnad |
        | Kurs | NAV | 2027 | 100 |
        |
        | Oppfølging |
        | Tiltak | Ansvar | År | Kostnad |
        | Drop-in | NAV | 2027 | 100 |
        """
    )
    assert [goal.title for goal in plan.main_goals] == ["Forebygging", "Oppfølging"]


def test_a_heading_over_two_rows_with_a_column_per_budget_year() -> None:
    plan = read(
        sheet(
            """
            | Tiltak | Ansvar | Kostnad (i 1000 kr) |      |      |      |
            |        |        | 2027                | 2028 | 2029 | 2030 |
            | Kurs   | NAV    | 50                  |      | 75   |      |
            | Sum    |        | 50                  |      | 75   |      |
            """,
            merged=["A1:A2", "B1:B2", "C1:F1"],
        )
    )
    cost = only(plan).cost
    assert cost
    assert dict(cost.per_year) == {2027: 50_000, 2029: 75_000}
    assert cost.total == 125_000
    assert only(plan).years == (2027, 2029)
    assert codes(plan) == [("RUS108", "A3")]


def test_within_the_budget_in_one_year_leaves_the_money_of_the_others_standing() -> None:
    plan = read(
        """
        | Hovedmål | Delmål | Tiltak | Ansvar | Kostnad 2027 | Kostnad 2028       |
        | Mål      | Delmål | Kurs   | NAV    | 30000        | innenfor rammen    |
        |          |        | Klubb  | NAV    |              | innenfor rammen    |
        """
    )
    kinds = [(m.cost.kind, m.cost.total) for m in plan.measures if m.cost]
    assert kinds == [("amount", 30_000), ("within_budget", None)]


def test_a_sum_row_that_disagrees_is_pointed_at() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad |
        | Kurs | NAV | 2027 | 100 |
        | Klubb | NAV | 2027 | 200 |
        | Sum | | | 400 |
        """
    )
    assert ("RUS112", "D4") in codes(plan)
    assert len(plan.measures) == 2


def test_sum_rows_per_goal_and_in_all_that_agree_are_silent() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad |
        | Hovedmål 1: A |
        | Kurs | NAV | 2027 | 100 |
        | Sum hovedmål 1 | | | 100 |
        | Hovedmål 2: B |
        | Klubb | NAV | 2027 | 200 |
        | Sum hovedmål 2 | | | 200 |
        | Totalt | | | 300 |
        """
    )
    assert not [code for code, _ in codes(plan) if code == "RUS112"]


def test_notes_below_and_above_the_table_are_not_goals() -> None:
    plan = read(
        """
        | Alle tall i 1000 kr |
        | Tiltak | Ansvar | År | Kostnad |
        | Kurs | NAV | 2027 | 100 |
        |
        | Merknad: beløpene er anslag |
        | Vedtatt av arbeidsgruppa i mars |
        """
    )
    measure = only(plan)
    assert measure.cost
    assert measure.cost.total == 100_000
    assert [goal.title for goal in plan.main_goals] == [""]


def test_combined_columns_are_taken_apart() -> None:
    plan = read(
        """
        | Tiltak | Prioritet | Kommentar/effekt | Kostnad | Ansvar/gjennomføringsår |
        | Kurs   | 1         | Flere vet mer    | 50.000,- | NAV/2027 |
        """
    )
    measure = only(plan)
    assert measure.owners == ("NAV",)
    assert measure.years == (2027,)
    assert measure.effect == "Flere vet mer"
    assert measure.source
    assert measure.source.cells["owners"] == measure.source.cells["years"] == "E2"


def test_merged_owner_and_year_cells_hold_for_all_their_rows() -> None:
    plan = read(
        sheet(
            """
            | Tiltak | Ansvar | År   | Kostnad |
            | Kurs   | NAV    | 2027 | 100     |
            | Klubb  |        |      | 100     |
            """,
            merged=["B2:B3", "C2:C3"],
        )
    )
    assert [(m.owners, m.years) for m in plan.measures] == [(("NAV",), (2027,))] * 2


def test_a_cost_cell_over_several_measures_is_booked_on_the_first() -> None:
    plan = read(
        sheet(
            """
            | Tiltak | Ansvar | År   | Kostnad |
            | Kurs   | NAV    | 2027 | 100000  |
            | Klubb  | NAV    | 2027 |         |
            """,
            merged=["D2:D3"],
        )
    )
    first, second = plan.measures
    assert first.cost
    assert first.cost.total == 100_000
    assert second.cost
    assert second.cost.kind == "missing"
    assert second.cost.shared_with == "D2"
    assert ("RUS115", "D2") in codes(plan)


def test_a_broken_cost_cell_is_unknown_and_pointed_at() -> None:
    plan = read(
        sheet(
            """
            | Tiltak | Ansvar | År   | Kostnad |
            | Kurs   | NAV    | 2027 |         |
            """,
            errors={"D2": "#REF!"},
        )
    )
    assert only(plan).cost
    assert only(plan).cost.kind == "unknown"
    assert ("RUS111", "D2") in codes(plan)


def test_an_unknown_heading_is_named_and_kept_out() -> None:
    plan = read(
        """
        | Tiltak | Målgruppe | Ansvarlg | Gjenomføringsår | Kostand |
        | Kurs   | Ungdom    | NAV      | 2027            | 100     |
        """
    )
    assert only(plan).owners == ("NAV",)
    assert only(plan).years == (2027,)
    found = [f for f in plan.findings if f.code == "RUS102"]
    assert [(f.place.cell, "Målgruppe" in f.message) for f in found] == [("B1", True)]


def test_a_needed_column_that_is_missing_is_an_error() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År |
        | Kurs | NAV | 2027 |
        """
    )
    assert ("RUS103", "A1") in codes(plan)
    assert only(plan).cost is None


def test_a_workbook_without_measures_says_so() -> None:
    plan = read("| Navn | Telefon |\n| Kari | 12345 |")
    assert codes(plan) == [("RUS101", None)]
    assert plan.main_goals == ()


def test_hidden_rows_columns_and_sheets_are_read_and_mentioned() -> None:
    plan = read(
        sheet(
            """
            | Tiltak | Ansvar | År   | Kostnad |
            | Kurs   | NAV    | 2027 | 100     |
            | Klubb  | NAV    | 2027 | 100     |
            """,
            hidden=True,
            hidden_rows=[3],
            hidden_columns=[4],
        )
    )
    assert len(plan.measures) == 2
    assert [cell for code, cell in codes(plan) if code == "RUS110"] == [None, "A3", "D1"]


def test_the_same_id_and_the_same_measure_twice() -> None:
    plan = read(
        """
        | Nr | Tiltak | Ansvar | År   | Kostnad |
        | 1  | Kurs   | NAV    | 2027 | 100     |
        | 1  | Klubb  | NAV    | 2027 | 100     |
        | 3  | kurs.  | NAV    | 2028 | 100     |
        """
    )
    assert ("RUS109", "A3") in codes(plan)
    repeated = next(f for f in plan.findings if f.code == "RUS113")
    assert repeated.place.cell == "B4"
    assert repeated.related[0].cell == "B2"


def test_the_sheet_about_the_plan_gives_its_facts() -> None:
    about = """
        | Om planen |
        | Kommune: | Træna kommune |
        | Plantittel | Rusmiddelpolitisk handlingsplan |
        | Periode | 2027-2030 |
        | Status | Høring |
        | Visjon | Et trygt samfunn |
        | Mandat | |
        | Saksnummer | 12/2026 |
        | Samarbeidskommuner | Lurøy, Rødøy og Nesna |
        """
    plan = read(
        sheet(about, "Om planen"), "| Tiltak | Ansvar | År | Kostnad |\n| Kurs | NAV | årlig | 100 |"
    )
    assert (plan.municipality, plan.title, plan.status) == ("Træna", "Rusmiddelpolitisk handlingsplan", "hearing")
    assert plan.about.partners == ("Lurøy", "Rødøy", "Nesna")
    assert plan.about.mandate is None
    assert plan.about.places["mandate"].cell == "B7"
    assert only(plan).years == (2027, 2028, 2029, 2030)
    assert only(plan).recurrence == "annual"


def test_tables_of_a_word_document_stand_under_their_headings() -> None:
    table = "| Tiltak | Ansvar | År | Kostnad |\n| {} | NAV | 2027 | 100 |"
    chapter = (1, "7 Handlingsdel")
    plan = read(
        sheet(table.format("Kurs"), "Tabell 1", headings=[chapter, (2, "Hovedmål 1: A"), (3, "Delmål 1.1 B")]),
        sheet(table.format("Klubb"), "Tabell 2", headings=[chapter, (2, "Hovedmål 2: C"), (3, "Delmål 2.1 D")]),
    )
    assert [row[:2] for row in outline(plan)] == [("A", "B"), ("C", "D")]


def test_a_title_merged_over_two_rows_is_one_measure_with_all_its_owners() -> None:
    plan = read(
        sheet(
            """
            | Tiltak | Ansvar | År   | Kostnad |
            | Kurs   | NAV    | 2027 | 100     |
            |        | Skolen | 2028 | 200     |
            """,
            merged=["A2:A3"],
        )
    )
    measure = only(plan)
    assert measure.owners == ("NAV", "Skolen")
    assert measure.years == (2027, 2028)


def test_years_marked_with_a_cross() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | Kostnad | 2027 | 2028 | 2029 |
        | Kurs   | NAV    | innenfor rammen | x | | x |
        """
    )
    assert only(plan).years == (2027, 2029)
    assert only(plan).cost
    assert only(plan).cost.kind == "within_budget"


def test_a_goals_number_on_one_row_and_its_title_on_the_next() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad |
        | Hovedmål 1 |
        | Trygg oppvekst |
        | Kurs | NAV | 2027 | 1000 |
        | Hovedmål 2 |
        | God hjelp |
        | Telefon | NAV | 2028 | 1000 |
        """
    )
    assert [(goal.id, goal.title) for goal in plan.main_goals] == [("1", "Trygg oppvekst"), ("2", "God hjelp")]


def test_the_word_goal_in_one_cell_and_its_title_in_the_next() -> None:
    plan = read(
        """
        | Hovedmål | Trygg oppvekst |
        | Delmål | Skolen er rusfri |
        | Tiltak | Ansvar | År | Kostnad |
        | Kurs | NAV | 2027 | 1000 |
        """
    )
    assert outline(plan) == [("Trygg oppvekst", "Skolen er rusfri", "1.1.1", "Kurs")]


def test_a_measure_that_sounds_like_a_heading_is_a_measure() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad |
        | Tiltak for unge | Økonomi | 2027 | 1000 |
        | Aktiviteter i ferien | Kultur | 2028 | 2000 |
        """
    )
    assert [measure.title for measure in plan.measures] == ["Tiltak for unge", "Aktiviteter i ferien"]


def test_what_a_cost_is_paid_with_is_no_second_cost() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År | Kostnad | Finansiering |
        | Kurs   | NAV    | 2027 | 1000  | Tilskudd fra fylket |
        """
    )
    assert codes(plan) == [("RUS108", "A2")]
    assert only(plan).funding == "Tilskudd fra fylket"
    cost = only(plan).cost
    assert cost
    assert cost.total == 1000


def test_what_is_paid_within_the_budget_is_within_it_though_it_has_an_amount() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | 2027 | 2028 | Finansiering    |
        | Kurs   | NAV    | 1000 | 2000 | Innenfor rammen |
        | Klubb  | NAV    |      |      | innenfor rammen |
        | Tur    | NAV    | 500  |      | Nye midler      |
        """
    )
    costs = [(m.cost.kind, m.cost.total) for m in plan.measures if m.cost]
    assert costs == [("within_budget", 3000), ("within_budget", None), ("amount", 500)]


def test_a_cost_once_and_a_yearly_cost_are_added_up_and_their_total_is_not() -> None:
    plan = read(
        """
        | Tiltak | Ansvar | År        | Engangskostnad | Årlig kostnad | Totalkostnad |
        | Kurs   | NAV    | 2027-2028 | 1000           | 500           | 2000         |
        """
    )
    cost = only(plan).cost
    assert cost
    assert dict(cost.per_year) == {2027: 1500, 2028: 500}


def test_headings_broken_by_hand_over_three_rows() -> None:
    plan = read(
        """
        | Mål    |      | Tiltak   |       | Økonomi | Gjennomføring |           |
        | Hoved- | Del- | Hva skal | Prio- | Kostnad | Ansvarlig     | Gjennom-  |
        | mål    | mål  | gjøres   | ritet | (kr)    | enhet         | føringsår |
        | Liv    | Hjem | Kurs     | 2     | 1000    | NAV           | 2027      |
        """
    )
    measure = only(plan)
    assert (measure.title, measure.priority, measure.owners, measure.years) == ("Kurs", 2, ("NAV",), (2027,))
    assert [(g.title, s.title) for g in plan.main_goals for s in g.sub_goals] == [("Liv", "Hjem")]
    assert codes(plan) == []


def test_a_measure_without_a_number_gets_the_one_of_its_place() -> None:
    plan = read(
        """
        | Hovedmål | Delmål | Tiltak  | Ansvar | År   | Kostnad |
        | Liv      | Hjem   | F1 Kurs | NAV    | 2027 | 1000    |
        |          |        | Klubb   | NAV    | 2027 | 1000    |
        """
    )
    assert [measure.id for measure in plan.measures] == ["F1", "1.1.2"]


def test_each_measure_under_a_main_goal_alone_lacks_its_sub_goal() -> None:
    plan = read(
        """
        | Hovedmål | Tiltak | Ansvar | År   | Kostnad |
        | Liv      | Kurs   | NAV    | 2027 | 1000    |
        |          | Klubb  | NAV    | 2028 | 1000    |
        """
    )
    assert codes(plan) == [("RUS108", "B2"), ("RUS108", "B3")]


def test_a_row_that_explains_the_headings_is_no_measure() -> None:
    plan = read(
        """
        | Hovedmål    | Delmål   | Tiltak         | Prioritet | Ansvarlig | År        | Kostnad |
        | Hva vil vi? | Hvordan? | Konkret tiltak | 1-3       | Enhet     | 2027-2030 | kr      |
        | Trygghet    | Hjemme   | Kurs           | 1         | NAV       | 2027      | 50 000  |
        """
    )
    assert only(plan).title == "Kurs"
    assert [goal.title for goal in plan.main_goals] == ["Trygghet"]
    assert codes(plan) == []


def test_main_goals_as_rows_and_sub_goals_in_a_column() -> None:
    plan = read(
        """
        | Delmål                       | Tiltak | Ansvar | År   | Kostnad |
        | Hovedmål 1: Trygge barn      |        |        |      |         |
        | Skole                        | Kurs   | NAV    | 2027 | 1000    |
        | Fritid                       | Bane   | NAV    | 2027 | 1000    |
        | Hovedmål 2: Trygge eldre     |        |        |      |         |
        | Hjem                         | Lys    | NAV    | 2027 | 1000    |
        """
    )
    assert [(g.title, [s.title for s in g.sub_goals]) for g in plan.main_goals] == [
        ("Trygge barn", ["Skole", "Fritid"]),
        ("Trygge eldre", ["Hjem"]),
    ]


def test_a_label_and_the_goal_beside_it_above_every_table() -> None:
    plan = read(
        """
        | HOVEDMÅL: | Trygge barn  |      |         |
        | DELMÅL:   | Skole        |      |         |
        | Tiltak    | Ansvar       | År   | Kostnad |
        | Kurs      | NAV          | 2027 | 1000    |
        |           |              |      |         |
        | HOVEDMÅL: | Trygge eldre |      |         |
        | DELMÅL:   | Hjem         |      |         |
        | Tiltak    | Ansvar       | År   | Kostnad |
        | Lys       | NAV          | 2027 | 1000    |
        """
    )
    assert [(g.title, [s.title for s in g.sub_goals]) for g in plan.main_goals] == [
        ("Trygge barn", ["Skole"]),
        ("Trygge eldre", ["Hjem"]),
    ]
    assert [measure.title for measure in plan.measures] == ["Kurs", "Lys"]


def test_a_sub_goal_on_a_tables_first_row_stands_under_the_heading_above_it() -> None:
    def table(sub_goal: str, measure: str, heading: str, number: int) -> Sheet:
        return sheet(
            f"| {sub_goal} | | | |\n| Tiltak | Ansvar | År | Kostnad |\n| {measure} | NAV | 2027 | 1000 |",
            f"Tabell {number}",
            merged=["A1:D1"],
            headings=[(2, heading)],
        )

    plan = read(
        table("Delmål 1.1: Skole", "Kurs", "Hovedmål 1: Trygge barn", 1),
        table("Delmål 1.2: Fritid", "Bane", "Hovedmål 1: Trygge barn", 2),
        table("Delmål 2.1: Hjem", "Lys", "Hovedmål 2: Trygge eldre", 3),
    )
    assert [(g.title, [s.title for s in g.sub_goals]) for g in plan.main_goals] == [
        ("Trygge barn", ["Skole", "Fritid"]),
        ("Trygge eldre", ["Hjem"]),
    ]


TITLES_ALONE = """
| Tiltak         | Ansvar | År   | Kostnad |
| Tidlig innsats |        |      |         |
| Kurs           | NAV    | 2027 | 1000    |
| Ny brosjyre    |        |      |         |
| Samtalegruppe  | Helse  | 2028 | 500     |
| Oppfølging     |        |      |         |
| Bolig          | NAV    | 2027 | 500     |
"""


def test_a_plain_line_between_bold_goals_is_a_measure_with_nothing_beside_it() -> None:
    plan = read(sheet(TITLES_ALONE, bold=["A1", "B1", "C1", "D1", "A2", "A6"]))
    assert [(g.title, [m.title for m in g.measures]) for g in plan.main_goals] == [
        ("Tidlig innsats", ["Kurs", "Ny brosjyre", "Samtalegruppe"]),
        ("Oppfølging", ["Bolig"]),
    ]


def test_plain_lines_under_every_bold_goal_are_sub_goals() -> None:
    plan = read(
        sheet(
            """
            | Tiltak         | Ansvar | År   | Kostnad |
            | Forebygging    |        |      |         |
            | Tidlig innsats |        |      |         |
            | Kurs           | NAV    | 2027 | 1000    |
            | Fritid         |        |      |         |
            | Klubb          | NAV    | 2027 | 1000    |
            """,
            bold=["A2"],
        )
    )
    assert [(s.title, [m.title for m in s.measures]) for g in plan.main_goals for s in g.sub_goals] == [
        ("Tidlig innsats", ["Kurs"]),
        ("Fritid", ["Klubb"]),
    ]


def test_lines_that_stand_apart_at_the_end_are_notes_and_no_goals() -> None:
    for heading, goals in (("Hovedmål | Delmål |", "Trygghet | Skole |"), ("", "")):
        plan = read(
            f"""
            | {heading} Tiltak | Ansvar | År | Kostnad |
            | {goals} Kurs | NAV | 2027 | 1000 |
            |
            | Tiltakene prioriteres i økonomiplanen |
            | 1 er høyest prioritet. Beløpene er anslag |
            | Rødt = nytt tiltak |
            """
        )
        assert [measure.title for measure in plan.measures] == ["Kurs"]
        assert len(plan.main_goals) == 1


def test_a_measure_whose_title_is_broken_is_still_a_measure_of_its_own() -> None:
    plan = read(
        sheet(
            """
            | Hovedmål | Delmål | Tiltak | Ansvar | År   | Kostnad |
            | Trygghet | Hjemme | Kurs   | NAV    | 2027 | 1000    |
            |          |        |        | NAV    | 2028 | 2000    |
            """,
            errors={"C3": "#REF!"},
        )
    )
    assert [(m.title, m.cost.total) for m in plan.measures if m.cost] == [("Kurs", 1000), ("#REF!", 2000)]
    assert codes(plan) == [("RUS111", "C3")]


def test_a_bare_number_before_every_title_is_its_number_and_before_one_a_quantity() -> None:
    plan = read(
        """
        | Hovedmål | Delmål | Tiltak    | Ansvar | År   | Kostnad |
        | Trygghet | Hjemme | 1 Kurs    | NAV    | 2027 | 1000    |
        |          |        | 2 Klubb   | NAV    | 2027 | 1000    |
        """
    )
    assert [(m.id, m.title) for m in plan.measures] == [("1", "Kurs"), ("2", "Klubb")]
    plan = read(
        """
        | Hovedmål | Delmål | Tiltak          | Ansvar | År   | Kostnad |
        | Trygghet | Hjemme | 3 NAV-samlinger | NAV    | 2027 | 1000    |
        |          |        | Klubb           | NAV    | 2027 | 1000    |
        """
    )
    assert [m.title for m in plan.measures] == ["3 NAV-samlinger", "Klubb"]


def test_a_goal_that_goes_on_on_the_next_page_is_the_same_goal() -> None:
    plan = read(
        """
        | Hovedmål          | Delmål | Tiltak | Ansvar | År   | Kostnad |
        | Trygghet          | Hjemme | Kurs   | NAV    | 2027 | 1000    |
        | Hovedmål          | Delmål | Tiltak | Ansvar | År   | Kostnad |
        | Trygghet (forts.) | Hjemme | Klubb  | NAV    | 2027 | 1000    |
        """
    )
    assert [(g.title, len(g.measures)) for g in plan.main_goals] == [("Trygghet", 2)]


def test_broken_headings_beside_a_merged_cell_from_above_stop_nothing() -> None:
    plan = read(
        sheet(
            """
            | Mål    | Tiltak |  |
            | Hoved- | Tiltak | x |
            | mål    | her    | y |
            """,
            merged=["C1:C3"],
        )
    )
    assert plan.findings


def test_a_title_that_is_only_a_number_is_still_the_title() -> None:
    plan = read("| Tiltak | Ansvar | År |\n| Tiltak 1 | NAV | 2027 |\n| Tiltak 2 Kurs | NAV | 2027 |")
    assert [(measure.id, measure.title) for measure in plan.measures] == [("1", "Tiltak 1"), ("2", "Kurs")]
