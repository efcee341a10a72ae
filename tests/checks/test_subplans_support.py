"""Two nearly alike titles are one measure when all that stands beside them says so; near ones stay two."""

from __future__ import annotations

import pytest

from rusdoc.checks import Case, run_checks
from rusdoc.model.workbook import Workbook
from rusdoc.reading.understand import understand
from tests.checks.municipality import findings, ours, plan, row, spots
from tests.reading.typed import sheet

NEARLY = ("AKAN-avtale i alle virksomheter", "Flere virksomheter med Akan-avtale")
TIVOLI, POSTERS = "Plakater om aldersgrenser i tivoliet", "Plakater om aldersgrenser"
ALIKE = {"owners": "Personal", "years": "2028", "indicator": "Virksomheter med avtale"}


@pytest.mark.fires("RUS407")
def test_what_they_count_their_owner_and_their_year_make_them_one() -> None:
    own = ours(row("1.1", NEARLY[0], target="100 %", **ALIKE))
    beside = plan("Folkehelseplan", row("2.3", NEARLY[1], target="60 %", **ALIKE))
    assert "RUS407" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.fires("RUS414")
@pytest.mark.silent("RUS403")
def test_without_it_they_are_only_asked_about() -> None:
    own = ours(row("1.1", NEARLY[0], owners="Personal", years="2028", effect="Trygg arbeidsplass"))
    beside = plan(
        "Folkehelseplan", row("2.3", NEARLY[1], owners="Kultur", years="2029", effect="Lavere fravær")
    )
    assert {spot[0] for spot in spots(own, beside, without=())} == {"RUS414"}


@pytest.mark.fires("RUS401")
def test_a_word_more_in_one_title_is_settled_by_owner_and_years() -> None:
    own = ours(row("1.1", TIVOLI, cost="18 000", owners="Kultur", years="2028", effect="Færre røyker"))
    beside = plan(
        "Folkehelseplan",
        row("2.3", POSTERS, cost="30 000", owners="Kultur", years="2028", effect="Mindre salg"),
    )
    assert "RUS401" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS401")
@pytest.mark.fires("RUS414")
def test_a_word_more_stays_a_question_where_the_owner_is_another() -> None:
    own = ours(row("1.1", TIVOLI, cost="18 000", owners="Kultur", years="2028", effect="Færre røyker"))
    beside = plan(
        "Folkehelseplan",
        row("2.3", POSTERS, cost="30 000", owners="Nav", years="2028", effect="Mindre salg"),
    )
    assert {spot[0] for spot in spots(own, beside, without=())} == {"RUS414"}


@pytest.mark.fires("RUS403")
def test_where_a_word_more_stands_with_one_contradiction_it_is_one_measure() -> None:
    own = ours(row("1.1", "Innsamling av brukte sprøyter i havna", owners="Teknisk", years="2028"))
    beside = plan("Folkehelseplan", row("2.3", "Innsamling av sprøyter i havna", owners="Nav", years="2028"))
    assert "RUS403" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS402", "RUS403")
@pytest.mark.fires("RUS414")
def test_where_it_stands_with_two_contradictions_it_is_asked_about() -> None:
    own = ours(row("1.1", "Kjøre fem opplysningsfilmer på bygdekinoen", owners="Kultur", years="2027"))
    beside = plan(
        "Kulturplan",
        row("2.3", "Vise fem opplysningsfilmer om brann på bygdekinoen", owners="Brannvesenet", years="2026"),
    )
    assert {spot[0] for spot in spots(own, beside, without=())} == {"RUS414"}


@pytest.mark.fires("RUS401")
def test_two_words_that_no_table_knows_are_one_where_owner_and_years_are() -> None:
    own = ours(row("1.1", "Kurs om snus for foreldre på karusellen", cost="18 000", owners="Kultur"))
    beside = plan(
        "Oppvekstplan", row("2.3", "Kurs for foreldre om snus på garveriet", cost="30 000", owners="Kultur")
    )
    assert "RUS401" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS401", "RUS403", "RUS414")
def test_two_words_that_no_table_knows_are_two_where_the_owner_and_the_money_are_others() -> None:
    own = ours(row("1.1", "Kurs om snus for foreldre på karusellen", cost="18 000", owners="Kultur"))
    beside = plan(
        "Oppvekstplan", row("2.3", "Kurs for foreldre om snus på garveriet", cost="30 000", owners="Nav")
    )
    assert spots(own, beside, without=()) == []


@pytest.mark.silent("RUS401")
def test_of_two_measures_that_may_be_the_one_neither_is() -> None:
    own = ours(row("1.1", POSTERS, cost="18 000", owners="Kultur", years="2028"))
    beside = plan(
        "Folkehelseplan",
        row("2.3", TIVOLI, cost="30 000", owners="Kultur", years="2028"),
        row("2.4", "Plakater om aldersgrenser på karusellene", cost="40 000", owners="Kultur", years="2028"),
    )
    assert "RUS401" not in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS402")
def test_what_only_the_other_cells_bear_out_gives_way_to_a_measure_with_the_same_title() -> None:
    advice = "Gjeldsrådgivning til personer med rusproblem"
    own = ours(
        row("1.1", "Rådgivning om gjeld for dem som har rusproblem", owners="NAV", years="2028"),
        row("1.2", "Tilby økonomisk rådgivning", owners="NAV", years="2030"),
    )
    beside = plan("Boligsosial plan", row("B5", advice, owners="NAV", years="2028"))
    assert "RUS402" not in {spot[0] for spot in spots(own, beside)}


@pytest.mark.fires("RUS402")
def test_without_such_a_measure_it_is_the_one() -> None:
    own = ours(row("1.2", "Tilby økonomisk rådgivning", owners="NAV", years="2030"))
    beside = plan(
        "Boligsosial plan",
        row("B5", "Gjeldsrådgivning til personer med rusproblem", owners="NAV", years="2028"),
    )
    assert "RUS402" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS401")
def test_another_group_is_another_measure_whatever_they_share() -> None:
    shared = {"owners": "Helsestasjonen", "years": "2027-2029", "indicator": "Foreldre som fullfører"}
    own = ours(row("1.1", "Foreldreskole for nybakte foreldre", cost="18 000 årlig", **shared))
    beside = plan(
        "Oppvekstplan", row("2.3", "Foreldreskole for fosterforeldre", cost="30 000 årlig", **shared)
    )
    assert [f for f in findings(own, beside) if f.code in ("RUS401", "RUS407")] == []


@pytest.mark.silent("RUS407")
def test_a_general_indicator_of_two_measures_is_two_indicators() -> None:
    own = ours(row("1.1", "Kriseøvelse ved overdose", indicator="Øvelser", target="2"))
    beside = plan("Beredskapsplan", row("2.3", "Kriseberedskap ved flom", indicator="Øvelser", target="3"))
    assert [f for f in findings(own, beside) if f.code == "RUS407"] == []


@pytest.mark.silent("RUS201", "RUS202")
def test_a_financial_plan_by_itself_needs_neither_vision_nor_order() -> None:
    money = sheet("| Ramme | 2027 | 2028 |\n| Rusplan | 100 000 | 100 000 |", "Rammer")
    kind = sheet("| Kommune | Træna |\n| Plantype | Økonomiplan |\n| Periode | 2027–2030 |", "Om planen")
    alone = understand(Workbook("økonomiplan.xlsx", (kind, money)))
    assert [found.code for found in run_checks(Case(alone)) if found.code.startswith("RUS2")] == []


@pytest.mark.fires("RUS402")
def test_other_years_are_shown_at_the_first_budget_cell_with_money() -> None:
    money = sheet(
        "| Nr | Tiltak | Ansvar | 2027 | 2028 | 2029 |\n| 1 | Kjøpe to småhus i Marka | Eiendom | | 900000 | |",
        "Tiltak",
    )
    own = understand(Workbook("tiltak.xlsx", (money,)))
    beside = plan("Boligplan", row("2.3", "Kjøp av to småhus i Marka", owners="Eiendom", years="2029"))
    assert ("RUS402", "E2", "G2") in spots(own, beside)


@pytest.mark.fires("RUS601")
def test_children_at_a_named_school_are_children() -> None:
    counted = sheet(
        "| Elever med bekymringsmelding | |\n| Skole | 2025 |\n| Stortangen skole | 1 |\n| Under 12 år | 9 |",
        "Statistikk",
    )
    own = understand(Workbook("tiltak.xlsx", (counted,)))
    assert [f.place.cell for f in run_checks(Case(own)) if f.code == "RUS601"] == ["B3"]


@pytest.mark.fires("RUS403")
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Samtalegruppe for pårørende til rusavhengige, møte hver måned",
            "Månedlig samtalegruppe for pårørende til personer med rusavhengighet",
        ),
        ("Vaksne går natteramn kvar helg", "Natteramnar ute i bygda kvar helg"),
    ],
)
def test_the_form_or_that_adults_do_it_may_be_left_out(one: str, other: str) -> None:
    own = ours(row("1.1", one, owners="Helsestasjonen", years="2028"))
    beside = plan("Folkehelseplan", row("2.3", other, owners="Nav", years="2028"))
    assert "RUS403" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS401")
def test_a_course_about_a_thing_is_not_the_thing() -> None:
    spray, course = "Nalokson-nesespray hos hjemmetjenesten", "Nalokson-kurs for ansatte i hjemmetjenesten"
    own = ours(row("1.1", spray, cost="5 000", owners="Helse", effect="Færre dør"))
    beside = plan("Helseplan", row("2.5", course, cost="10 000", owners="Helse", effect="Flere kan hjelpe"))
    assert "RUS401" not in {spot[0] for spot in spots(own, beside)}


@pytest.mark.fires("RUS402")
def test_who_does_it_may_open_one_title_where_the_owner_is_the_same() -> None:
    own = ours(row("1.1", "Kartlegge rusvaner hos gravide", owners="Helsestasjonen", years="2027"))
    beside = plan(
        "Folkehelseplan",
        row("2.3", "Jordmor spør alle gravide om rusvaner", owners="Helsestasjonen", years="2029"),
    )
    assert "RUS402" in {spot[0] for spot in spots(own, beside)}


@pytest.mark.silent("RUS403")
def test_what_the_police_does_is_not_what_another_does() -> None:
    own = ours(row("1.1", "Kontroll av skjenkesteder i festivalen", owners="Servicetorget", years="2028"))
    beside = plan(
        "Folkehelseplan",
        row("2.3", "Politiet kontrollerer skjenkesteder i festivalen", owners="Politiet", years="2028"),
    )
    assert "RUS403" not in {spot[0] for spot in spots(own, beside)}
