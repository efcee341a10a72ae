"""RUS401–RUS405 and RUS414: one measure in two plans, and whether the plans agree about it."""

from __future__ import annotations

import pytest

from rusdoc.checks import Case, run_checks
from rusdoc.texts import LANGUAGES
from tests.checks.municipality import findings, ours, plan, row, spots

TITLE = "Ansette ruskoordinator"
IN_OTHER_WORDS = "Tilsetje ruskoordinator"


def against(
    one: dict[str, str], other: dict[str, str], code: str
) -> list[tuple[str, str | None, str | None]]:
    """What the rule with this code finds when one measure stands in two plans."""
    own, beside = ours(row("1.1", TITLE, **one)), plan("Folkehelseplan", row("2.3", IN_OTHER_WORDS, **other))
    return [spot for spot in spots(own, beside) if spot[0] == code]


@pytest.mark.fires("RUS401")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ({"cost": "300 000 årlig", "years": "2027-2030"}, {"cost": "450 000 årlig", "years": "2027-2030"}),
        ({"cost": "50 000"}, {"cost": "75 000"}),
        ({"cost": "50 000"}, {"cost": "0,5 mill"}),
        ({"cost": "50 000"}, {"cost": "innenfor rammen"}),
        ({"cost": "ingen"}, {"cost": "50 000"}),
        ({"cost": "50 % stilling"}, {"cost": "100 % stilling"}),
        ({"cost": "100 000", "years": "2027-2028"}, {"cost": "200 000", "years": "2027-2028"}),
        ({"cost": "2027: 50 000, 2028: 75 000", "years": "2027-2028"}, {"cost": "2027: 50 000, 2028: 90 000", "years": "2027-2028"}),
    ],
)  # fmt: skip
def test_another_cost_in_another_plan(here: dict[str, str], there: dict[str, str]) -> None:
    assert against(here, there, "RUS401") == [("RUS401", "E2", "E2")]


@pytest.mark.silent("RUS401")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ({"cost": "50 000"}, {"cost": "kr 50.000,-"}),
        ({"cost": "0,5 mill"}, {"cost": "500 000"}),
        ({"cost": "50 000 årlig", "years": "2027-2028"}, {"cost": "100 000", "years": "2027-2028"}),
        ({"cost": "50 000 årlig", "years": "2027-2030"}, {"cost": "50 000", "years": "2027-2030"}),
        ({"cost": "50 000 årlig", "years": "2027-2030"}, {"cost": "50 000 årlig", "years": "2027-2028"}),
        ({"cost": "50 000"}, {"cost": "avklares"}),
        ({"cost": "50 000"}, {"cost": ""}),
        ({"cost": "ingen"}, {"cost": "innenfor rammen"}),
        ({"cost": "50 % stilling"}, {"cost": "400 000"}),
        ({"cost": "50 % stilling"}, {"cost": "0,5 årsverk"}),
        ({"cost": "50 000"}, {"cost": "75 000 (føres i rusplanen)"}),
        ({"cost": "innenfor rammen", "effect": "Utgiften dekkes av folkehelseplanen"}, {"cost": "50 000"}),
    ],
)  # fmt: skip
def test_one_cost_said_in_two_ways(here: dict[str, str], there: dict[str, str]) -> None:
    assert against(here, there, "RUS401") == []


@pytest.mark.fires("RUS402")
@pytest.mark.parametrize(
    ("here", "there"),
    [("2027", "2029"), ("2027-2028", "2027-2030"), ("2028", "løpende"), ("2027 og 2029", "2027")],
)
def test_other_years_in_another_plan(here: str, there: str) -> None:
    assert against({"years": here}, {"years": there}, "RUS402") == [("RUS402", "G2", "G2")]


@pytest.mark.silent("RUS402")
@pytest.mark.parametrize(
    ("here", "there"),
    [("2028", "vår 2028"), ("løpende", "årlig"), ("2027-2030", "hele perioden"), ("2028", "")],
)
def test_the_same_years_in_other_words(here: str, there: str) -> None:
    assert against({"years": here}, {"years": there}, "RUS402") == []


@pytest.mark.silent("RUS402")
@pytest.mark.parametrize(
    ("here", "there"),
    [("innen 2028", "2027–2028"), ("2027-2029", "innan utgangen av 2028"), ("senest 2027", "2027 og 2028")],
)
def test_a_deadline_within_the_years_of_the_other_plan_is_no_contradiction(here: str, there: str) -> None:
    assert against({"years": here}, {"years": there}, "RUS402") == []


@pytest.mark.fires("RUS402")
@pytest.mark.parametrize(("here", "there"), [("innen 2028", "2029–2030"), ("innen 2028", "innen 2029")])
def test_a_deadline_that_the_other_plan_goes_beyond_is_another_year(here: str, there: str) -> None:
    assert against({"years": here}, {"years": there}, "RUS402") == [("RUS402", "G2", "G2")]


@pytest.mark.silent("RUS402")
def test_only_the_years_of_both_plans_are_compared() -> None:
    own = ours(row("1", "Natteravn", years="løpende"), period="2027–2030")
    other = plan("Oppvekstplan", row("7", "Natteravner", years="løpende"), period="2025–2028")
    assert spots(own, other) == []


@pytest.mark.fires("RUS402")
def test_a_year_that_only_one_of_two_overlapping_plans_has_is_another_year() -> None:
    own = ours(row("1", "Natteravn", years="2028"), period="2027–2030")
    other = plan("Oppvekstplan", row("7", "Natteravner", years="2026"), period="2025–2028")
    assert spots(own, other) == [("RUS402", "G2", "G2")]


@pytest.mark.fires("RUS403")
@pytest.mark.parametrize(
    ("here", "there"),
    [("NAV", "Helsestasjonen"), ("Skolen", "Barneskolen"), ("NAV, Politiet", "Skolen, Politiet")],
)
def test_another_owner_in_another_plan(here: str, there: str) -> None:
    assert ("RUS403", "F2", "F2") in against({"owners": here}, {"owners": there}, "RUS403")


@pytest.mark.silent("RUS403")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("NAV", "Nav Træna"),
        ("NAV", "NAV-kontoret"),
        ("Helsestasjonen", "Helsestasjon"),
        ("NAV", "NAV, Skolen"),
        ("NAV, Skolen", "Skolen, NAV"),
        ("NAV", "Alle"),
        ("NAV", ""),
        ("NAV", "Træna kommune"),
        ("Skolen", "Skulen"),
    ],
)
def test_the_same_owner_or_more_partners(here: str, there: str) -> None:
    assert against({"owners": here}, {"owners": there}, "RUS403") == []


@pytest.mark.silent("RUS403")
def test_the_owner_list_says_that_two_names_are_one_unit() -> None:
    own = ours(row("1", TITLE, owners="Frisklivssentralen"))
    listed = plan("Folkehelseplan", row("2", IN_OTHER_WORDS, owners="FLS"))
    from dataclasses import replace

    from rusdoc.model.plan import Unit

    listed = replace(listed, units=(Unit("Frisklivssentralen", ("FLS",)),))
    assert [spot[0] for spot in spots(own, listed)] == ["RUS408"]


@pytest.mark.fires("RUS404")
def test_another_priority_in_another_plan() -> None:
    assert against({"priority": "1"}, {"priority": "Lav"}, "RUS404") == [("RUS404", "C2", "C2")]


@pytest.mark.silent("RUS404")
@pytest.mark.parametrize(("here", "there"), [("1", "Høy"), ("2", ""), ("A", "1"), ("3", "Lav")])
def test_the_same_priority_in_another_scale_or_none(here: str, there: str) -> None:
    assert against({"priority": here}, {"priority": there}, "RUS404") == []


@pytest.mark.fires("RUS405")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("50 000", "50 000"),
        ("50 000", "kr 50.000,-"),
        ("0,1 mill", "100 000"),
        ("50 000 årlig", "50 000 årleg"),
    ],
)
def test_money_that_stands_in_two_plans(here: str, there: str) -> None:
    assert against({"cost": here}, {"cost": there}, "RUS405") == [("RUS405", "E2", "E2")]


@pytest.mark.silent("RUS405")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ({"cost": "50 000"}, {"cost": "innenfor rammen"}),
        ({"cost": "ingen"}, {"cost": "0"}),
        ({"cost": "50 000"}, {"cost": "50 000", "effect": "Beløpet er ført i rusplanen."}),
        ({"cost": "50 000"}, {"cost": "50 000 (dekkes av rusmiddelpolitisk handlingsplan)"}),
        ({"cost": "50 000 – budsjettert i folkehelseplanen"}, {"cost": "50 000"}),
        ({"cost": "50 000"}, {"cost": "50 000", "effect": "Vert finansiert over rusplanen"}),
    ],
)
def test_money_that_is_said_to_stand_in_the_other_plan(here: dict[str, str], there: dict[str, str]) -> None:
    assert against(here, there, "RUS405") == []


@pytest.mark.silent("RUS401", "RUS402", "RUS403", "RUS404", "RUS405")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Skjenkekontroll", "Salgskontroll"),
        ("Kurs for foreldre", "Kurs for ansatte"),
        ("Rusundervisning i ungdomsskolen", "Rusundervisning i videregående skole"),
        ("Planlegge ungdomsklubb", "Drive ungdomsklubb"),
        ("Evaluere planen", "Evaluere planen"),
        ("Ungdata 2027", "Ungdata 2030"),
        ("Foreldremøte om rus", "Foreldremøte om nettvett"),
        ("Ansette ruskoordinator", "Ansette folkehelsekoordinator"),
    ],
)
def test_equal_numbers_do_not_make_two_measures_the_same(here: str, there: str) -> None:
    own = ours(row("1", here, cost="50 000"))
    other = plan(
        "Folkehelseplan", row("1", there, cost="50 000", owners="Skolen", years="2027", priority="1")
    )
    assert spots(own, other) == []


@pytest.mark.fires("RUS401", "RUS402", "RUS403")
def test_a_reference_that_resolves_makes_them_the_same_whatever_they_are_called() -> None:
    own = ours(row("4", "Mer hjelp til foreldre", cost="40 000", references="Folkehelseplan tiltak 2.3"))
    other = plan(
        "Folkehelseplan",
        row("2.2", "Turløype"),
        row("2.3", "Familieteam", cost="90 000", owners="Helsestasjonen", years="2029"),
    )
    assert spots(own, other) == [("RUS401", "E2", "E3"), ("RUS402", "G2", "G3"), ("RUS403", "F2", "F3")]


@pytest.mark.fires("RUS403")
def test_a_reference_from_the_other_plan_counts_as_well() -> None:
    own = ours(row("4", "Mer hjelp til foreldre"))
    other = plan(
        "Folkehelseplan", row("2", "Familieteam", owners="Skolen", effect="Trygghet, jf. rusplanen tiltak 4")
    )
    assert spots(own, other) == [("RUS403", "F2", "F2")]


@pytest.mark.fires("RUS403")
def test_a_number_given_out_once_for_all_plans_settles_what_is_only_near() -> None:
    own = ours(row("TR-014", "Foreldremøte om rus"))
    other = plan("Oppvekstplan", row("TR-014", "Temakveld for foreldre om rus", owners="Skolen"))
    assert spots(own, other) == [("RUS403", "F2", "F2")]


@pytest.mark.silent("RUS401", "RUS402", "RUS403", "RUS404", "RUS405", "RUS414")
def test_a_dropped_measure_is_out() -> None:
    from dataclasses import replace

    from rusdoc.model.plan import MeasureStatus

    own = ours(row("1", "Natteravn", cost="50 000"))
    other = plan("Oppvekstplan", row("1", "Natteravner", cost="90 000", owners="Skolen", years="2029"))
    (goal,) = other.main_goals
    (sub,) = goal.sub_goals
    dropped = replace(sub, measures=tuple(replace(m, status=MeasureStatus.DROPPED) for m in sub.measures))
    other = replace(other, main_goals=(replace(goal, sub_goals=(dropped,)),))
    assert findings(own, other) == []


@pytest.mark.silent("RUS401", "RUS402", "RUS405")
def test_the_financial_plan_is_not_a_second_plan() -> None:
    own = ours(row("1", "Natteravn", cost="50 000"))
    money = plan(
        "Handlings- og økonomiplan", row("1", "Natteravn", cost="60 000", years="2027"), kind="Økonomiplan"
    )
    assert spots(own, money) == []


@pytest.mark.fires("RUS403")
def test_two_other_plans_that_contradict_one_another_are_named_with_both_cells() -> None:
    own = ours(row("1", "Skjenkekontroll"))
    one = plan("Folkehelseplan", row("1", "Turgruppe"), row("2", "Natteravn", owners="Skolen"))
    two = plan("Oppvekstplan", row("8", "Natteravnordning", owners="Politiet"))
    (found,) = findings(own, one, two)
    assert (found.place.file, found.place.cell) == ("delplaner/folkehelseplan.xlsx", "F3")
    assert [(place.file, place.cell) for place in found.related] == [("delplaner/oppvekstplan.xlsx", "F2")]


@pytest.mark.fires("RUS402")
def test_years_told_by_an_x_in_their_columns_are_pointed_at_there() -> None:
    from rusdoc.model.workbook import Workbook
    from rusdoc.reading.understand import understand
    from tests.reading.typed import sheet

    table = """
    | Nr | Tiltak | Kostnad | Ansvar | 2027 | 2028 | 2029 |
    | 1  | Kjøpe brakker til akutt husly | 1,1 mill | NAV | | x | |
    """
    own = understand(Workbook("tiltak.xlsx", (sheet(table),)))
    other = plan("Boligplan", row("1", "Innkjøp av brakker som akutt husly", cost="1 100 000", years="2029"))
    assert [spot for spot in spots(own, other) if spot[0] == "RUS402"] == [("RUS402", "F2", "G2")]


@pytest.mark.silent("RUS402", "RUS405")
def test_the_money_of_a_plan_that_is_over_is_not_counted_again() -> None:
    own = ours(row("1", "Førstehjelpskurs på 10. trinn", cost="5 000 årlig", years="2027–2030"))
    past = plan(
        "Trafikksikkerhetsplan",
        row("1", "Førstehjelpskurs til alle tiendeklassinger", cost="5 000 årlig", years="2021–2024"),
        period="2021–2024",
    )
    assert spots(own, past) == [("RUS409", "B4", "B4")]


@pytest.mark.silent("RUS401", "RUS405")
def test_a_plan_that_is_given_twice_does_not_contradict_itself() -> None:
    own = ours(row("1", "Natteravn", cost="50 000"))
    assert findings(own, own) == []


@pytest.mark.silent("RUS401", "RUS405")
def test_a_cost_cell_shared_by_several_measures_says_nothing_about_one() -> None:
    from rusdoc.model.workbook import Workbook
    from rusdoc.reading.understand import understand
    from tests.reading.typed import sheet

    table = "| Nr | Tiltak | Kostnad | Ansvar | År |\n| 1 | Natteravn | 50000 | NAV | 2028 |\n| 2 | Skjenkekontroll | | NAV | 2028 |"
    own = understand(Workbook("tiltak.xlsx", (sheet(table, merged=("C2:C3",)),)))
    other = plan(
        "Oppvekstplan", row("1", "Natteravner", cost="20 000"), row("2", "Skjenkekontroller", cost="50 000")
    )
    assert [spot for spot in spots(own, other) if spot[0] in ("RUS401", "RUS405")] == []


@pytest.mark.silent("RUS401", "RUS402", "RUS403")
def test_a_measure_is_held_against_the_one_in_the_other_plan_that_says_just_the_same() -> None:
    own = ours(row("1", "Etablere ungdomsklubb", cost="innenfor rammen"))
    other = plan(
        "Oppvekstplan",
        row("1", "Opprette ungdomsklubb"),
        row("2", "Ungdomsklubb", cost="90 000", owners="Skolen", years="2029"),
    )
    assert spots(own, other) == []


@pytest.mark.silent("RUS403")
def test_a_reference_goes_before_a_title() -> None:
    own = ours(row("1", "Natteravn", references="Oppvekstplan tiltak 2"))
    other = plan("Oppvekstplan", row("1", "Natteravner", owners="Skolen"), row("2", "Voksne ute i helgene"))
    assert spots(own, other) == []


# RUS414: a question


@pytest.mark.fires("RUS414")
def test_two_measures_that_are_nearly_the_same_are_asked_about_and_nothing_more() -> None:
    own = ours(row("1", "Foreldremøte om rus", cost="50 000"))
    other = plan(
        "Oppvekstplan",
        row("1", "Temakveld for foreldre om rus", cost="90 000", owners="Skolen", years="2029"),
    )
    assert spots(own, other, without=()) == [("RUS414", "B2", "B2")]


@pytest.mark.silent("RUS414")
def test_nothing_is_asked_where_the_same_measure_was_found_in_that_plan() -> None:
    own = ours(row("1", "Foreldremøte om rus"))
    other = plan(
        "Oppvekstplan", row("1", "Temakveld for foreldre om rus"), row("2", "Foreldremøter om rusmidler")
    )
    assert spots(own, other, without=()) == []


@pytest.mark.fires("RUS401", "RUS402", "RUS403", "RUS404", "RUS405", "RUS414")
def test_every_message_names_both_values_in_every_language() -> None:
    own = ours(
        row("1", "Natteravn", cost="50 000", priority="1", years="2027"),
        row("2", "Skjenkekontroll", cost="70 000"),
        row("3", "Foreldremøte om rus"),
    )
    other = plan(
        "Oppvekstplan",
        row("A1", "Natteravner", cost="90 000", owners="Skolen", years="2029", priority="3"),
        row("A2", "Kontroll av skjenkesteder", cost="70 000"),
        row("A3", "Temakveld for foreldre om rus", owners="Skolen", years="2030"),
    )
    found = {f.code: f for f in run_checks(Case(own, others=(other,))) if f.code.startswith("RUS4")}
    expected = {
        "RUS401": ("50 000", "90 000"),
        "RUS402": ("2027", "2029"),
        "RUS403": ("NAV", "Skolen"),
        "RUS404": ("1", "3"),
    }
    for language in LANGUAGES:
        for code, (here, there) in expected.items():
            assert here in found[code].say(language).replace("\u00a0", " ")
            assert there in found[code].say(language).replace("\u00a0", " ")
            assert "Oppvekstplan" in found[code].say(language)
    assert set(found) == {*expected, "RUS405", "RUS414"}
