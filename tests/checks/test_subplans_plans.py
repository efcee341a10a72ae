"""RUS406–RUS412 and RUS415: references, targets, units and the plans as a whole."""

from __future__ import annotations

from datetime import date

import pytest

from rusdoc.checks import Case, run_checks
from rusdoc.checks.rule import Limits
from rusdoc.errors import InputError
from rusdoc.model.plan import MainGoal, Plan, SubGoal
from rusdoc.model.workbook import Workbook
from rusdoc.reading.understand import understand
from rusdoc.texts import LANGUAGES, Text
from tests.checks.municipality import findings, ours, plan, row, spots
from tests.reading.typed import sheet

# RUS406 and RUS415: references


def referring(text: str, field: str = "references") -> list[tuple[str, str | None, str | None]]:
    own = ours(row("1.1", "Natteravn"), row("1.2", "Skjenkekontroll", **{field: text}))
    health = plan("Folkehelseplan", row("2.3", "Turgruppe"), row("F4", "Frisklivssentral"))
    growing = plan(
        "Plan for oppvekst og levekår 2026–2029", row("A1", "Leksehjelp"), file="delplaner/oppvekst.docx"
    )
    return [(code, cell, None) for code, cell, _ in spots(own, health, growing)]


@pytest.mark.fires("RUS406")
@pytest.mark.parametrize(
    "text",
    [
        "Folkehelseplan tiltak 9.9",
        "jf. Folkehelseplanen 2.4",
        "tiltak 7.1",
        "Tiltak 3.2 i folkehelseplanen",
        "Folkehelse 5.1",
        "oppvekstplanen tiltak B2",
        "Kommunedelplan for oppvekst 2026–2029, tiltak A7",
        "Rusplanen 4.4",
    ],
)
def test_a_reference_to_a_number_that_does_not_exist(text: str) -> None:
    assert referring(text) == [("RUS406", "J3", None)]


@pytest.mark.fires("RUS406")
def test_a_reference_in_the_effect_is_pointed_at_there() -> None:
    assert referring("Færre skader, jf. Folkehelseplan tiltak 9.9", "effect") == [("RUS406", "D3", None)]


@pytest.mark.silent("RUS406", "RUS415")
@pytest.mark.parametrize(
    "text",
    [
        "tiltak 1.1",
        "mål 1",
        "Folkehelseplanen",
        "folkehelseplan 2027–2030",
        "Oppvekstplanen kap. 14",
        "Folkehelseplan s. 12",
        "alkoholloven § 1-7d",
        "Nasjonal alkoholstrategi",
        "Regional plan for folkehelse, punkt 9.9",
        "Folkehelseplanen mål 1",
    ],
)
def test_a_reference_that_leads_somewhere_or_outside_the_municipality(text: str) -> None:
    assert referring(text) == []


@pytest.mark.fires("RUS415")
@pytest.mark.parametrize("text", ["Boligplan 3.1", "jf. Trafikksikkerhetsplanen tiltak 2", "Kulturplanen"])
def test_a_reference_to_a_plan_that_was_not_given(text: str) -> None:
    assert referring(text) == [("RUS415", "J3", None)]


@pytest.mark.silent("RUS406")
def test_a_given_plan_in_which_no_table_was_found_cannot_be_looked_up() -> None:
    empty = Plan(file="delplaner/folkehelse.docx", title="Folkehelseplan")
    found = spots(ours(row("1", "Natteravn", references="Folkehelseplan 2.3")), empty)
    assert [code for code, _, _ in found] == ["RUS412"]


@pytest.mark.fires("RUS406")
def test_the_references_of_the_other_plans_are_looked_up_too() -> None:
    own = ours(row("1", "Natteravn"))
    other = plan("Folkehelseplan", row("2", "Turgruppe", references="Rusplanen tiltak 8"))
    assert spots(own, other) == [("RUS406", "J2", None)]


# RUS407: targets


def targets(
    one: tuple[str, str], other: tuple[str, str], **periods: str
) -> list[tuple[str, str | None, str | None]]:
    own = ours(
        row("1", "Natteravn", indicator=one[0], target=one[1]), period=periods.get("ours", "2027–2030")
    )
    beside = plan(
        "Folkehelseplan",
        row("2", "Turgruppe", indicator=other[0], target=other[1]),
        period=periods.get("theirs", "2027–2030"),
    )
    return [spot for spot in spots(own, beside) if spot[0] == "RUS407"]


@pytest.mark.fires("RUS407")
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Andel elever på 10. trinn som har vært beruset", "under 15 % innen 2030"), ("Andel tiandeklassingar som har vore rusa", "under 25 % innan 2030")),
        (("Antall skjenkekontroller", "6"), ("Antall skjenkekontroller per år", "4")),
        (("Andel som røyker daglig", "5 %"), ("Prosent som røyker daglig", "8 %")),
        (("Antall skjenkebevillinger", "reduseres til 3"), ("Antall skjenkebevillinger", "økes til 5")),
        (("Antall skjenkebevillinger", "færre"), ("Talet på skjenkeløyve", "fleire")),
        (("Andel ungdom som er ensomme", "fra 20 % til 10 %"), ("Del unge som er einsame", "15 %")),
        (("Antall skjenkekontroller", "2028: 4, 2030: 6"), ("Antall skjenkekontroller", "8 innen 2030")),
        (("Antall sosialhjelpsmottakere under 25 år", "høyst 5"), ("Unge under 25 år som mottar sosialhjelp", "inntil 12")),
        (("Antall bostedsløse", "0"), ("Talet på bustadlause", "4")),
        (("Debutalder for alkohol", "minst 16 år"), ("Gjennomsnittleg debutalder for alkohol", "15 år")),
        (("Andel 17-åringer som har brukt cannabis siste år", "6 %"), ("Del 17-åringar som har brukt cannabis siste 12 månader", "10 %")),
        (("Ventetid for rusbehandling", "2 uker"), ("Ventetid for rusbehandling", "30 dager")),
        (("Ventetid for rusbehandling i dager", "14"), ("Ventetid for rusbehandling i dager", "30 dager")),
        (("Del elevar på 10. trinn som har drukke seg rusa siste året", "under 15 %"), ("Andel 10.-klassingar som har vore rusa på alkohol siste år", "25 %")),
        (("Andel unge som har drukket så mye alkohol at de tydelig har følt seg beruset", "20 %"), ("Del unge som har vore rusa", "30 %")),
    ],
)  # fmt: skip
def test_one_indicator_with_two_targets(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert targets(one, other) == [("RUS407", "I2", "I2")]


@pytest.mark.silent("RUS407")
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Andel elever på 10. trinn som har vært beruset", "15 %"), ("Andel elever på 8. trinn som har vært beruset", "5 %")),
        (("Andel ungdom som er ensomme", "10 %"), ("Andel eldre som er ensomme", "15 %")),
        (("Antall skjenkekontroller", "6 innen 2028"), ("Antall skjenkekontroller", "8 innen 2030")),
        (("Antall skjenkekontroller", "6"), ("Antall salgskontroller", "4")),
        (("Antall skjenkekontroller", "6"), ("Antall skjenkekontroller", "seks")),
        (("Andel som røyker daglig", "5 %"), ("Antall som røyker daglig", "12")),
        (("Antall deltakere", "20"), ("Antall deltakere", "40")),
        (("Deltakarar", "6"), ("Deltakarar", "25")),
        (("Påmeldte", "6"), ("Påmeldte", "25")),
        (("Brukere per uke", "6"), ("Brukere per uke", "25")),
        (("Antall kurs for ansatte", "2"), ("Antall kurs for ansatte", "4")),
        (("Andel fornøyde brukere", "80 %"), ("Andel fornøyde brukere", "90 %")),
        (("Andel jenter som snuser", "5 %"), ("Andel gutter som snuser", "12 %")),
        (("Andel som røyker daglig", "under 5 %"), ("Andel som røyker daglig", "5 prosent")),
        (("Andel som røyker daglig", "reduseres med 20 %"), ("Andel som røyker daglig", "5 %")),
        (("Stilling besatt", "Ja"), ("Stilling besatt", "Nei")),
        (("Andel 17-åringer som har brukt cannabis siste 12 måneder", "6 %"), ("Andel 17-åringer som har brukt cannabis siste måned", "2 %")),
        (("Andel 17-åringer som har brukt cannabis noen gang", "12 %"), ("Andel 17-åringer som har brukt cannabis siste år", "6 %")),
        (("Ventetid for rusbehandling", "2 uker"), ("Ventetid for rusbehandling", "14 dager")),
        (("Ventetid for rusbehandling", "2 uker"), ("Ventetid for rusbehandling", "10 virkedager")),
        (("Antall arbeidsledige på kurs", "6"), ("Antall arbeidsledige på kurs", "10")),
        (("Antall sosialhjelpsmottakere under 25 år", "5"), ("Antall sosialhjelpsmottakere over 25 år", "12")),
    ],
)  # fmt: skip
def test_another_group_grade_year_or_kind_of_number_is_another_indicator(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert targets(one, other) == []


@pytest.mark.silent("RUS407")
def test_a_target_without_a_year_is_for_the_end_of_its_plan() -> None:
    one, other = ("Antall skjenkekontroller", "6 innen 2030"), ("Antall skjenkekontroller", "4")
    assert targets(one, other, theirs="2025–2028") == []


@pytest.mark.fires("RUS407")
def test_the_output_of_one_measure_in_two_plans_is_one_indicator() -> None:
    own = ours(row("1", "Kurs for foreldre om rus", indicator="Antall deltakere", target="20"))
    other = plan(
        "Oppvekstplan", row("2", "Foreldrekurs om rusmidler", indicator="Antall deltakere", target="40")
    )
    assert spots(own, other) == [("RUS407", "I2", "I2")]


@pytest.mark.fires("RUS407")
def test_a_target_without_an_indicator_counts_what_the_title_says() -> None:
    own = ours(row("1", "Skjenkekontroll", target="9 per år"))
    other = plan("Folkehelseplan", row("2", "Skjenkekontroller", target="6 per år"))
    assert spots(own, other) == [("RUS407", "I2", "I2")]


@pytest.mark.fires("RUS407")
def test_a_share_may_be_named_more_shortly_in_one_of_two_plans_of_one_measure() -> None:
    one = row("1", "Lage kriseplan med hver bruker", indicator="Andel med plan", target="80 %")
    two = row("2", "Alle brukere får kriseplan", indicator="Andel med kriseplan", target="100 %")
    assert spots(ours(one), plan("Helseplan", two)) == [("RUS407", "I2", "I2")]


@pytest.mark.silent("RUS407")
def test_two_shares_of_one_measure_are_two_indicators() -> None:
    one = row("1", "Lage kriseplan med hver bruker", indicator="Andel fornøyde", target="80 %")
    two = row("2", "Alle brukere får kriseplan", indicator="Andel med kriseplan", target="100 %")
    assert spots(ours(one), plan("Helseplan", two)) == []


@pytest.mark.fires("RUS407")
def test_a_target_in_a_goal_is_held_against_a_target_in_a_column() -> None:
    own = with_goal("Andelen ungdom som er ensomme skal reduseres til 10 % innen 2030")
    other = plan(
        "Folkehelseplan", row("2", "Turgruppe", indicator="Andel ensomme unge", target="15 % innen 2030")
    )
    assert spots(own, other, without=("RUS408",)) == [("RUS407", "A2", "I2")]


@pytest.mark.fires("RUS407")
def test_goals_that_pull_in_opposite_directions_are_found_between_any_two_plans() -> None:
    own = ours(row("1", "Natteravn"))
    one = plan("Folkehelseplan", row("1", "Redusere antall skjenkebevillinger"))
    two = plan("Næringsplan", row("5", "Øke talet på skjenkeløyve"))
    (found,) = findings(own, one, two)
    assert (found.code, found.place.file, found.place.cell) == (
        "RUS407",
        "delplaner/folkehelseplan.xlsx",
        "B2",
    )
    assert found.related[0].file == "delplaner/næringsplan.xlsx"


# RUS408 and RUS411: units


@pytest.mark.fires("RUS408")
def test_one_unit_under_two_names_is_pointed_at_where_one_measure_has_both() -> None:
    own = ours(row("1", "Turgruppe", owners="NAV"), row("2", "Natteravn", owners="NAV"))
    other = plan(
        "Oppvekstplan",
        row("1", "Leksehjelp", owners="Nav Træna"),
        row("2", "Natteravner", owners="Nav Træna"),
    )
    assert spots(own, other) == [("RUS408", "F3", "F3")]


@pytest.mark.fires("RUS408")
def test_two_names_within_the_plan_point_at_the_less_usual_one() -> None:
    own = ours(
        row("1", "Turgruppe", owners="NAV"),
        row("2", "Natteravn", owners="NAV-kontoret"),
        row("3", "Kurs", owners="NAV"),
    )
    assert spots(own) == [("RUS408", "F3", "F2")]


@pytest.mark.silent("RUS408")
@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("NAV", "Nav"),
        ("Helsestasjonen", "Helsestasjon"),
        ("Skolen", "Skulen"),
        ("NAV", "Barnevernet"),
        ("Helse og omsorg", "Helse- og omsorg"),
    ],
)
def test_the_same_name_in_another_form_is_one_name(here: str, there: str) -> None:
    own = ours(row("1", "Turgruppe", owners=here))
    assert spots(own, plan("Oppvekstplan", row("1", "Leksehjelp", owners=there))) == []


def busy(count: int, owner: str = "NAV", first: int = 1, years: str = "2028") -> list[str]:
    things = ("Turgruppe", "Natteravn", "Leksehjelp", "Gatelys", "Lekeplass", "Badestrand", "Skiløype", "Symjehall",
              "Jordmor", "Ungdata", "Naloxon", "Sykkelsti", "Hjertestarter", "Kriseteam")  # fmt: skip
    return [row(str(n), things[n - 1], owners=owner, years=years) for n in range(first, first + count)]


@pytest.mark.fires("RUS411")
def test_an_owner_with_more_measures_in_a_year_than_the_limit_over_all_plans() -> None:
    own, other = ours(*busy(6)), plan("Oppvekstplan", *busy(5, "NAV-kontoret", first=7))
    assert spots(own, other, without=("RUS408",)) == [("RUS411", "F2", "F2")]


@pytest.mark.silent("RUS411")
def test_up_to_the_limit_in_each_year_is_fine() -> None:
    assert spots(ours(*busy(10), *busy(4, first=11, years="2029"))) == []


@pytest.mark.silent("RUS411")
def test_one_measure_in_two_plans_counts_once() -> None:
    assert spots(ours(*busy(8)), plan("Oppvekstplan", *busy(8))) == []


@pytest.mark.fires("RUS411")
def test_a_municipality_may_set_another_limit() -> None:
    assert spots(ours(*busy(4)), limits=Limits(measures_per_owner=3)) == [("RUS411", "F2", None)]


# RUS409, RUS410 and RUS412: the plans


@pytest.mark.fires("RUS409")
def test_a_plan_whose_period_is_over_is_pointed_at_in_its_facts() -> None:
    old = plan("Folkehelseplan", row("1", "Turgruppe"), period="2019–2022")
    assert spots(ours(row("1", "Natteravn")), old, today=date(2026, 11, 25)) == [("RUS409", "B4", None)]


@pytest.mark.fires("RUS409")
def test_a_plan_without_a_year_in_common_is_pointed_at_beside_the_own_period() -> None:
    later = plan("Folkehelseplan", row("1", "Turgruppe"), period="2031–2034")
    assert spots(ours(row("1", "Natteravn")), later) == [("RUS409", "B4", "B4")]


@pytest.mark.silent("RUS409")
@pytest.mark.parametrize("period", ["2026–2029", "2030–2033", "2023–2035"])
def test_plans_that_share_a_year_meet(period: str) -> None:
    other = plan("Folkehelseplan", row("1", "Turgruppe"), period=period)
    assert spots(ours(row("1", "Natteravn")), other, today=date(2026, 11, 25)) == []


@pytest.mark.silent("RUS409")
def test_whether_a_period_is_over_is_not_asked_without_a_date() -> None:
    assert spots(ours(row("1", "Natteravn"), period="2019–2022")) == []


def overall(*goals: str) -> Plan:
    table = "| Nr | Satsingsområde | Hovedmål |\n" + "\n".join(
        f"| {n} | | {goal} |" for n, goal in enumerate(goals, 1)
    )
    about = "| Kommune | Træna |\n| Plantittel | Kommuneplanens samfunnsdel |\n| Plantype | Samfunnsdel |\n| Periode | 2023–2035 |"
    return understand(
        Workbook("delplaner/samfunnsdel.xlsx", (sheet(about, "Om planen"), sheet(table, "Mål")))
    )


def with_goal(title: str) -> Plan:
    table = f"| Hovedmål | Tiltak | Ansvar | År | Kostnad |\n| {title} | Natteravn | NAV | 2028 | ingen |"
    about = "| Kommune | Træna |\n| Plantittel | Rusmiddelpolitisk handlingsplan |\n| Periode | 2027–2030 |"
    return understand(Workbook("tiltak.xlsx", (sheet(about, "Om planen"), sheet(table, "Tiltak"))))


@pytest.mark.fires("RUS410")
@pytest.mark.parametrize(
    "goal",
    ["Ansvarlig skjenkepolitikk", "Færre blir avhengige av rusmidler", "Pårørande får støtte og avlasting"],
)
def test_a_main_goal_that_the_overall_plan_knows_nothing_of(goal: str) -> None:
    assert spots(with_goal(goal), overall("Levende næringsliv", "God samferdsel")) == [("RUS410", "A2", "C2")]


@pytest.mark.silent("RUS410")
@pytest.mark.parametrize(
    "goal", ["Færre unge drikker alkohol", "Barn og unge vokser opp trygt", "Bedre helse for alle"]
)
def test_a_main_goal_that_serves_a_goal_of_the_overall_plan(goal: str) -> None:
    assert spots(with_goal(goal), overall("Trygge oppvekstvilkår for barn og unge", "God folkehelse")) == []


@pytest.mark.fires("RUS410")
@pytest.mark.parametrize("goal", ["Alkoholloven blir fulgt", "Ansvarlig alkoholhåndtering"])
def test_a_goal_about_the_law_on_alcohol_is_not_served_by_one_about_care(goal: str) -> None:
    served = overall("Innbyggere med rusproblemer får hjelp og behandling")
    assert spots(with_goal(goal), served) == [("RUS410", "A2", "C2")]


@pytest.mark.fires("RUS410")
def test_help_to_those_who_are_ill_is_no_goal_for_those_around_them() -> None:
    served = overall("Innbyggere med rusproblemer får hjelp og behandling")
    assert spots(with_goal("Pårørende blir sett og hørt"), served) == [("RUS410", "A2", "C2")]


@pytest.mark.silent("RUS410")
@pytest.mark.parametrize(
    ("goal", "other"),
    [
        ("Pårørende blir sett og hørt", "Innbyggerne får gode helse- og omsorgstjenester"),
        ("Pårørende blir sett og hørt", "Familier mestrer hverdagen"),
        ("Barn som er pårørende får hjelp", "Trygg oppvekst for alle"),
    ],
)
def test_next_of_kin_are_served_by_goals_about_families_and_services(goal: str, other: str) -> None:
    assert spots(with_goal(goal), overall(other)) == []


@pytest.mark.silent("RUS410")
def test_nothing_is_said_about_counterparts_without_the_overall_plan() -> None:
    assert spots(with_goal("Ansvarlig skjenkepolitikk")) == []


@pytest.mark.fires("RUS412")
def test_a_plan_that_could_not_be_read_is_an_error_and_the_others_are_checked() -> None:
    broken = InputError(Text("errors.file_missing"), file="delplaner/bolig.xlsx")
    own = ours(row("1", "Natteravn", owners="NAV"))
    other = plan("Oppvekstplan", row("1", "Natteravner", owners="Skolen"))
    found = [
        f for f in run_checks(Case(own, others=(other,), unreadable=(broken,))) if f.code.startswith("RUS4")
    ]
    assert [(f.code, f.place.file) for f in found] == [
        ("RUS403", "tiltak.xlsx"),
        ("RUS412", "delplaner/bolig.xlsx"),
    ]
    assert all(
        "bolig" in str(f.place) and len(f.say(language)) > 40 for f in found[1:] for language in LANGUAGES
    )


@pytest.mark.fires("RUS412")
def test_a_plan_without_measures_and_goals_was_not_checked_either() -> None:
    empty = Plan(file="delplaner/notat.docx", title="Notat")
    found = [f for f in findings(ours(row("1", "Natteravn")), empty) if f.code == "RUS412"]
    assert [f.place.file for f in found] == ["delplaner/notat.docx"]


@pytest.mark.silent("RUS412")
def test_when_every_plan_was_read_nothing_is_said() -> None:
    assert spots(ours(row("1", "Natteravn")), plan("Oppvekstplan", row("1", "Leksehjelp"))) == []


def test_plans_made_in_memory_without_cells_are_checked_too() -> None:
    from tests.plans import measure

    loose = Plan(
        title="Rusplan", main_goals=(MainGoal("1", "", (SubGoal("1.1", "", (measure("Natteravn"),)),)),)
    )
    other = plan("Oppvekstplan", row("1", "Natteravner", owners="Skolen", years="2027"))
    assert [found.code for found in findings(loose, other)] == ["RUS403"]
