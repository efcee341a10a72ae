"""RUS301–RUS309: money in the plan, held against its frames and the financial plan."""

from __future__ import annotations

from datetime import date

import pytest

from rusdoc.checks import Case, run_checks
from rusdoc.model.finding import Finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind, Measure, MeasureStatus, Period, Plan, Recurrence, Unit
from rusdoc.model.workbook import Workbook
from rusdoc.reading.understand import understand
from tests.plans import measure, plan_of
from tests.reading.typed import sheet

YEARS = (2027, 2028, 2029, 2030)


def kr(per_year: dict[int, int], kind: CostKind = CostKind.AMOUNT) -> Cost:
    return Cost("beløp", kind, FrozenDict(per_year), sum(per_year.values()))


def money(title: str, per_year: dict[int, int], **values: object) -> Measure:
    usual: dict[str, object] = {"cost": kr(per_year), "years": tuple(per_year)}
    return measure(title, **{**usual, **values})


def financial(frames: str = "", measures: str = "") -> Plan:
    """A financial plan for 2027–2030, as typed."""
    sheets = []
    if frames:
        sheets.append(sheet("| Ramme | 2027 | 2028 | 2029 | 2030 |\n" + frames, "Rammer"))
    if measures:
        heading = "| Nr | Tiltak | Plan | Ansvar | 2027 | 2028 | 2029 | 2030 |\n"
        sheets.append(sheet(heading + measures, "Tiltak i økonomiplanen"))
    return understand(Workbook("økonomiplan.xlsx", tuple(sheets)))


def findings(code: str, plan: Plan, *others: Plan, today: date | None = None) -> list[Finding]:
    return [f for f in run_checks(Case(plan, others=others, today=today)) if f.code == code]


def cells(code: str, plan: Plan, *others: Plan, today: date | None = None) -> list[str | None]:
    return [f.place.cell for f in findings(code, plan, *others, today=today)]


# RUS301: frames


@pytest.mark.fires("RUS301")
def test_a_year_over_its_frame_points_at_the_dearest_measure_and_at_the_frame() -> None:
    plan = plan_of(money("Kurs", {2027: 200_000}), money("Klubb", {2027: 420_000, 2028: 100_000}))
    (found,) = findings("RUS301", plan, financial("| Samlet ramme | 500000 | 500000 | 500000 | 500000 |"))
    assert (found.place.cell, found.place.measure) == ("F6", "1.1.2")
    assert [(p.file, p.cell) for p in found.related] == [("økonomiplan.xlsx", "B2"), ("tiltak.xlsx", "F5")]
    assert "620 000" in found.message.replace("\u00a0", " ")
    assert "500 000" in found.message.replace("\u00a0", " ")


@pytest.mark.silent("RUS301")
def test_a_year_within_its_frame_is_fine_to_the_last_krone() -> None:
    plan = plan_of(money("Klubb", {2027: 500_000}))
    assert cells("RUS301", plan, financial("| Samlet ramme | 500000 | 0 | 0 | 0 |")) == []
    assert cells("RUS301", plan) == []


@pytest.mark.fires("RUS301")
def test_a_frame_for_one_unit_counts_the_measures_it_answers_for_first() -> None:
    plan = plan_of(
        money("Kurs", {2027: 150_000}, owners=("NAV", "Skolen")),
        money("Klubb", {2027: 150_000}, owners=("Skolen", "NAV")),
    )
    frames = financial("| NAV | 100000 | | | |\n| Skolen | 200000 | | | |\n| Samlet ramme | 900000 | | | |")
    (found,) = findings("RUS301", plan, frames)
    assert found.place.measure == "1.1.1"
    assert "NAV" in found.message


@pytest.mark.silent("RUS301")
def test_two_names_of_one_unit_have_one_frame() -> None:
    plan = plan_of(
        money("Kurs", {2027: 150_000}, owners=("NAV-kontoret",)), units=(Unit("NAV", ("Nav Træna",)),)
    )
    assert cells("RUS301", plan, financial("| NAV | 100000 | | | |\n| Nav Træna | 100000 | | | |")) == []


@pytest.mark.silent("RUS301")
def test_an_amount_within_the_budget_takes_nothing_from_the_frame() -> None:
    within = money("Kurs", {2027: 900_000}, cost=kr({2027: 900_000}, CostKind.WITHIN_BUDGET))
    dropped = money("Klubb", {2027: 900_000}, status=MeasureStatus.DROPPED)
    assert cells("RUS301", plan_of(within, dropped), financial("| Samlet ramme | 500000 | | | |")) == []


@pytest.mark.silent("RUS301")
def test_another_plans_frame_is_not_ours() -> None:
    health = Plan(file="folkehelse.xlsx", title="Folkehelseplan 2027–2030", kind="folkehelseplan")
    plan = plan_of(money("Kurs", {2027: 900_000}), title="Rusmiddelpolitisk handlingsplan")
    frames = financial("| Folkehelseplan | 100000 | | | |\n| Rusmiddelpolitisk handlingsplan | 900000 | | | |\n| Sum | 100000 | | | |")
    assert cells("RUS301", plan, frames, health) == []


@pytest.mark.fires("RUS301")
def test_the_plans_own_sheet_of_frames_is_enough() -> None:
    plan = understand(
        Workbook(
            "tiltak.xlsx",
            (
                sheet("| Hovedmål | Delmål | Tiltak | Ansvar | 2027 | 2028 |\n| Trygt | Trygt nok | Kurs | NAV | 60 | 40 |"),
                sheet("| Alle tall i 1000 kr |\n| | 2027 | 2028 |\n| Ramme for planen | 50 | 50 |", "Rammer"),
            ),
        )
    )
    assert cells("RUS301", plan) == []  # 60 kroner
    thousands = plan.main_goals[0].sub_goals[0].measures[0].cost
    assert thousands is not None
    assert thousands.per_year == {2027: 60, 2028: 40}
    assert cells("RUS301", plan_of(money("Kurs", {2027: 60_000}), finances=plan.finances)) == ["F5"]


# RUS302 and RUS309: the financial plan's measures


@pytest.mark.fires("RUS302")
def test_a_measure_with_money_that_the_financial_plan_does_not_have() -> None:
    plan = plan_of(money("Åpen ungdomsklubb", {2027: 150_000}))
    (found,) = findings("RUS302", plan, financial(measures="| 1 | Frisklivssentral | Folkehelseplan | Helse | 100 | | | |"))
    assert (found.place.cell, found.related[0].sheet) == ("F5", "Tiltak i økonomiplanen")


@pytest.mark.silent("RUS302", "RUS309")
def test_a_measure_is_found_in_the_financial_plan_in_other_words() -> None:
    plan = plan_of(money("Styrke skolehelsetjenesten", {2027: 150_000}))
    money_for_it = financial(measures="| 7 | Styrking av skulehelsetenesta | | Helse | 150000 | | | |")
    assert cells("RUS302", plan, money_for_it) == cells("RUS309", plan, money_for_it) == []


@pytest.mark.silent("RUS302")
def test_a_measure_is_found_by_plan_and_number() -> None:
    plan = plan_of(money("Åpen møteplass for unge", {2027: 150_000}), title="Rusmiddelpolitisk handlingsplan")
    assert cells("RUS302", plan, financial(measures="| 1.1.1 | Driftstilskudd | Rusmiddelpolitisk handlingsplan | | 150000 | | | |")) == []


@pytest.mark.fires("RUS302")
def test_equal_numbers_alone_do_not_make_two_measures_the_same() -> None:
    plan = plan_of(money("Åpen møteplass for unge", {2027: 150_000}))
    assert cells("RUS302", plan, financial(measures="| 1.1.1 | Ny asfalt på Havneveien | | Teknisk | 150000 | | | |")) == ["F5"]


@pytest.mark.fires("RUS302")
def test_the_financial_plans_own_running_numbers_are_not_ours() -> None:
    plan = plan_of(
        money("Åpen møteplass for unge", {2027: 5_000}, id="1"),
        money("Kurs i ansvarlig vertskap", {2027: 5_000}, id="2"),
        money("Ruskoordinator", {2027: 5_000}, id="3"),
    )
    lines = (
        "| 1 | Kurs i ansvarlig vertskap | Rusplan | | 5000 | | | |\n| 2 | Ruskoordinator | Rusplan | | 5000 | | | |\n"
        "| 3 | Drift av havna | Rusplan | | 5000 | | | |"
    )
    assert [f.place.measure for f in findings("RUS302", plan, financial(measures=lines))] == ["1"]


@pytest.mark.silent("RUS302", "RUS309")
@pytest.mark.parametrize("line", ["Kurs ansvarlig vertskap", "Kurs i ansvarlig vertskap for ansatte på alle serveringssteder om sommeren"])
def test_the_plan_s_own_line_may_shorten_or_lengthen_the_title(line: str) -> None:
    plan = plan_of(
        money("Kurs i ansvarlig vertskap for ansatte på serveringsstedene", {2027: 15_000}),
        title="Ruspolitisk handlingsplan",
    )
    lines = financial(measures=f"| 4 | {line} | Ruspolitisk handlingsplan | NAV | 15000 | | | |")
    assert cells("RUS302", plan, lines) == cells("RUS309", plan, lines) == []


@pytest.mark.fires("RUS309")
def test_an_amount_beside_years_told_by_an_x_is_pointed_at_where_it_stands() -> None:
    table = """
    | Nr | Tiltak | Kostnad | Ansvar | 2027 | 2028 |
    | 1  | Salgskontroll | 27 000 årlig | Servicetorget | x | x |
    """
    plan = understand(Workbook("tiltak.xlsx", (sheet(table),)))
    assert cells("RUS309", plan, financial(measures="| 1 | Salgskontroll | | | 37000 | 37000 | | |")) == ["C2"]


@pytest.mark.fires("RUS309")
def test_a_line_that_shortens_the_title_is_held_against_its_amount() -> None:
    plan = plan_of(
        money("Kurs i ansvarlig vertskap for ansatte på serveringsstedene", {2027: 15_000}),
        title="Ruspolitisk handlingsplan",
    )
    lines = financial(measures="| 4 | Kurs ansvarlig vertskap | Ruspolitisk handlingsplan | | 25000 | | | |")
    assert cells("RUS309", plan, lines) == ["F5"]


@pytest.mark.fires("RUS309")
def test_a_line_for_ungdom_is_the_measure_for_those_between_15_and_18() -> None:
    plan = plan_of(
        money("Sommerjobb for ungdom mellom 15 og 18 år", {2027: 90_000, 2028: 90_000}),
        title="Ruspolitisk handlingsplan",
    )
    lines = financial(measures="| 2 | Sommerjobb ungdom | Ruspolitisk handlingsplan | | 90000 | 60000 | | |")
    assert len(cells("RUS309", plan, lines)) == 1


CLUB = "Ungdomsklubben på Husøy får ny biljard og nytt lydanlegg"


@pytest.mark.fires("RUS309")
def test_the_line_that_is_left_for_a_unit_s_measure_is_held_against_its_amount() -> None:
    plan = plan_of(money(CLUB, {2027: 55_000}, owners=("Kultur",)), title="Ruspolitisk handlingsplan")
    lines = financial(measures="| 3 | Utstyr ungdomsklubb Husøy | Ruspolitisk handlingsplan | Kultur | 75000 | | | |")
    assert cells("RUS309", plan, lines) == ["F5"]
    assert cells("RUS302", plan, lines) == []


@pytest.mark.fires("RUS302")
@pytest.mark.parametrize("line", ["Utstyr ungdomsklubb Husøy | Ruspolitisk handlingsplan | NAV", "Ungdomsklubb | Ruspolitisk handlingsplan | Kultur"])
def test_a_line_of_another_unit_or_that_shares_a_single_word_is_not_left_for_it(line: str) -> None:
    plan = plan_of(
        money(CLUB, {2027: 55_000}, owners=("Kultur",)),
        money("Drift av ungdomsklubben på Selvær", {2027: 55_000}, owners=("Kultur",)),
        title="Ruspolitisk handlingsplan",
    )
    assert "F5" in cells("RUS302", plan, financial(measures=f"| 3 | {line} | 75000 | | | |"))


@pytest.mark.fires("RUS302")
def test_a_short_line_that_fits_two_measures_is_given_to_neither() -> None:
    plan = plan_of(
        money("Kurs i ansvarlig vertskap for ansatte", {2027: 15_000}),
        money("Kurs i ansvarlig vertskap for frivillige", {2027: 5_000}),
        title="Ruspolitisk handlingsplan",
    )
    lines = financial(measures="| 4 | Kurs ansvarlig vertskap | Ruspolitisk handlingsplan | | 9000 | | | |")
    assert cells("RUS302", plan, lines) == ["F5", "F6"]


@pytest.mark.fires("RUS302")
def test_a_short_line_of_another_plan_is_not_ours() -> None:
    plan = plan_of(
        money("Kurs i ansvarlig vertskap for ansatte på serveringsstedene", {2027: 15_000}),
        title="Ruspolitisk handlingsplan",
    )
    lines = financial(measures="| 4 | Kurs ansvarlig vertskap | Næringsplan | | 25000 | | | |")
    assert cells("RUS302", plan, lines) == ["F5"]


@pytest.mark.silent("RUS302")
def test_a_measure_is_found_by_the_reference_it_gives() -> None:
    plan = plan_of(money("Åpen møteplass for unge", {2027: 150_000}, references=("Økonomiplanen tiltak 12",)))
    assert cells("RUS302", plan, financial(measures="| 12 | Havna 3, drift | | Kultur | 150000 | | | |")) == []


@pytest.mark.silent("RUS302")
def test_what_costs_nothing_new_needs_no_place_in_the_financial_plan() -> None:
    plan = plan_of(
        measure("Kurs"),
        measure("Klubb", cost=Cost("avklares", CostKind.UNKNOWN)),
        money("Leir", {2027: 5_000}, cost=kr({2027: 5_000}, CostKind.WITHIN_BUDGET)),
        money("Film", {2034: 5_000}),
    )
    assert cells("RUS302", plan, financial(measures="| 1 | Asfalt | | | 100 | | | |")) == []


@pytest.mark.silent("RUS302")
def test_without_a_list_of_measures_in_the_financial_plan_nothing_is_missing_there() -> None:
    assert cells("RUS302", plan_of(money("Klubb", {2027: 5_000})), financial("| Samlet ramme | 900000 | | | |")) == []


@pytest.mark.fires("RUS309")
def test_another_amount_in_the_financial_plan_is_named_with_both_cells() -> None:
    plan = plan_of(money("Åpen ungdomsklubb", {2027: 50_000, 2028: 50_000}))
    (found,) = findings("RUS309", plan, financial(measures="| 1 | Åpen ungdomsklubb | | | 50000 | 75000 | | |"))
    assert (found.place.cell, found.related[0].cell) == ("F5", "F2")
    assert "50 000 kr i 2028" in found.message.replace("\u00a0", " ")
    assert "75 000" in found.message.replace("\u00a0", " ")


@pytest.mark.silent("RUS309")
def test_the_financial_plans_shorter_window_is_no_contradiction() -> None:
    long = dict.fromkeys(range(2027, 2035), 50000)
    plan = plan_of(money("Åpen ungdomsklubb", long), period=Period(2027, 2034))
    assert cells("RUS309", plan, financial(measures="| 1 | Åpen ungdomsklubb | | | 50000 | 50000 | 50000 | 50000 |")) == []
    beyond = plan_of(money("Åpen ungdomsklubb", {2033: 50_000}), period=Period(2027, 2034))
    assert cells("RUS309", beyond, financial(measures="| 1 | Åpen ungdomsklubb | | | | | | |")) == []


@pytest.mark.silent("RUS309")
def test_a_total_booked_on_the_first_year_agrees_with_the_same_money_spread() -> None:
    total = money("Åpen ungdomsklubb", {2027: 200_000}, years=YEARS)
    assert cells("RUS309", plan_of(total), financial(measures="| 1 | Åpen ungdomsklubb | | | 50000 | 50000 | 50000 | 50000 |")) == []
    open_amount = Cost("50 000", CostKind.AMOUNT, FrozenDict({2027: 50_000}), 50_000, ambiguous=True)
    either = measure("Åpen ungdomsklubb", cost=open_amount, years=YEARS, recurrence=Recurrence.CONTINUOUS)
    assert cells("RUS309", plan_of(either), financial(measures="| 1 | Åpen ungdomsklubb | | | 50000 | 50000 | 50000 | 50000 |")) == []


@pytest.mark.silent("RUS309")
def test_an_amount_rounded_to_thousands_is_not_another_amount() -> None:
    plan = plan_of(money("Åpen ungdomsklubb", {2027: 52_500}))
    rounded = financial("| Alle tal i 1000 kr |", "| 1 | Åpen ungdomsklubb | | | 53 | | | |\n| Alle tal i 1000 kr |")
    assert rounded.finances is not None
    assert rounded.finances.unit == 1000
    assert cells("RUS309", plan, rounded) == []


@pytest.mark.silent("RUS309")
def test_running_cost_and_investment_may_stand_on_two_lines() -> None:
    plan = plan_of(money("Åpen ungdomsklubb", {2027: 150_000}))
    two = "| 1 | Åpen ungdomsklubb | | | 100000 | | | |\n| 2 | Åpen ungdomsklubb | | | 50000 | | | |"
    assert cells("RUS309", plan, financial(measures=two)) == []


@pytest.mark.silent("RUS309")
def test_two_measures_may_share_one_line_of_the_financial_plan() -> None:
    plan = plan_of(money("Åpen ungdomsklubb", {2027: 50_000}), money("Åpen ungdomsklubb", {2028: 70_000}))
    assert cells("RUS309", plan, financial(measures="| 1 | Åpen ungdomsklubb | | | 50000 | 70000 | | |")) == []


@pytest.mark.fires("RUS309")
def test_a_measure_that_costs_nothing_has_no_money_in_the_financial_plan() -> None:
    free = measure("Åpen ungdomsklubb", cost=Cost("0", CostKind.NONE, total=0))
    assert cells("RUS309", plan_of(free), financial(measures="| 1 | Åpen ungdomsklubb | | | 50000 | | | |")) == ["F5"]


@pytest.mark.silent("RUS309")
def test_the_same_title_in_another_plan_is_that_plans_money() -> None:
    health = Plan(file="folkehelse.xlsx", title="Folkehelseplan 2027–2030", kind="folkehelseplan")
    plan = plan_of(money("Åpen ungdomsklubb", {2027: 50_000}), title="Rusmiddelpolitisk handlingsplan")
    lines = "| 1 | Åpen ungdomsklubb | Folkehelseplan | | 90000 | | | |"
    assert cells("RUS309", plan, financial(measures=lines), health) == []


# RUS303–RUS305, RUS307 and RUS308: the cost cell


@pytest.mark.fires("RUS303")
def test_a_missing_cost_points_at_the_empty_cell() -> None:
    assert cells("RUS303", plan_of(measure(), measure(cost=Cost("", CostKind.MISSING)))) == ["F6"]


@pytest.mark.silent("RUS303")
def test_a_cost_shared_with_the_measure_above_is_not_missing() -> None:
    shared = Cost("", CostKind.MISSING, shared_with="F5")
    free = Cost("0", CostKind.NONE, total=0)
    assert cells("RUS303", plan_of(measure(cost=free), measure(cost=shared), measure(cost=None))) == []


@pytest.mark.fires("RUS304")
def test_first_priority_needs_a_known_cost() -> None:
    unknown = Cost("avklares", CostKind.UNKNOWN)
    assert cells("RUS304", plan_of(measure(priority=1, cost=unknown), measure(cost=unknown))) == ["F5"]


@pytest.mark.silent("RUS304")
def test_second_priority_may_wait_for_its_cost() -> None:
    assert cells("RUS304", plan_of(measure(priority=2, cost=Cost("?", CostKind.UNKNOWN)))) == []


BY_YEAR = """
    | Hovedmål | Tiltak | Prioritet | Ansvarlig | 2027   | 2028     | 2029   |
    | A        | Kurs   | {}        | NAV       | 50 000 | {}       | 50 000 |
    """


def typed(priority: int, in_2028: str) -> Plan:
    """A measure with 50 000 in 2027 and 2029."""
    return understand(Workbook("tiltak.xlsx", (sheet(BY_YEAR.format(priority, in_2028)),)))


@pytest.mark.fires("RUS304")
@pytest.mark.parametrize("open_", ["?", "ukjent", "avklares", "må utredes"])
def test_a_year_left_open_beside_amounts_in_others_is_an_unknown_cost(open_: str) -> None:
    plan = typed(1, open_)
    assert cells("RUS304", plan) == ["F2"]
    assert cells("RUS303", plan) == []
    (found,) = findings("RUS304", plan)
    assert "2028" in found.message
    assert "100\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}kr" in found.message


@pytest.mark.fires("RUS303")
def test_a_later_priority_too_says_that_its_sum_is_not_the_whole_cost() -> None:
    plan = typed(2, "?")
    assert cells("RUS303", plan) == ["F2"]
    assert plan.measures[0].cost.text == "2027: 50 000, 2028: ?, 2029: 50 000"  # type: ignore[union-attr]


@pytest.mark.silent("RUS303")
def test_a_year_left_blank_beside_amounts_in_others_is_no_open_question() -> None:
    for nothing in ("", "-", "0", "x"):
        assert cells("RUS303", typed(2, nothing)) == []


@pytest.mark.silent("RUS304")
def test_a_year_that_reading_did_not_understand_is_told_of_once() -> None:
    plan = typed(1, "mye greier")
    assert [f.place.cell for f in plan.findings if f.code == "RUS104"] == ["F2"]
    assert cells("RUS304", plan) == []


@pytest.mark.fires("RUS305")
def test_within_the_budget_and_an_amount_do_not_go_together() -> None:
    both = Cost("50 000 innenfor rammen", CostKind.WITHIN_BUDGET, FrozenDict({2027: 50_000}), 50_000)
    assert cells("RUS305", plan_of(measure(), measure(cost=both))) == ["F6"]


@pytest.mark.silent("RUS305")
def test_within_the_budget_alone_is_fine() -> None:
    assert cells("RUS305", plan_of(measure(), money("Kurs", {2027: 50_000}))) == []


@pytest.mark.fires("RUS307")
def test_an_amount_in_a_year_when_nothing_is_done() -> None:
    assert cells("RUS307", plan_of(money("Kurs", {2027: 5_000, 2029: 7_000}, years=(2027, 2028)))) == ["F5"]


@pytest.mark.fires("RUS307")
def test_an_amount_after_the_plans_end_when_the_measure_has_no_years() -> None:
    (found,) = findings("RUS307", plan_of(money("Kurs", {2031: 50_000}, years=())))
    assert "2031" in found.message
    assert "2027–2030" in found.message


@pytest.mark.silent("RUS307")
def test_amounts_in_the_measures_own_years_are_where_they_belong() -> None:
    assert cells("RUS307", plan_of(money("Kurs", {2027: 5_000}, years=YEARS), money("Film", {2029: 0}, years=(2027,)))) == []


@pytest.mark.fires("RUS308")
def test_half_a_post_without_an_amount() -> None:
    half = Cost("50 % stilling", CostKind.STAFFING, full_time_equivalents=0.5)
    assert cells("RUS308", plan_of(measure(cost=half))) == ["F5"]


@pytest.mark.silent("RUS308")
def test_half_a_post_with_its_amount() -> None:
    half = Cost("50 % stilling, 400 000", CostKind.STAFFING, FrozenDict({2027: 400_000}), 400_000, 0.5)
    assert cells("RUS308", plan_of(measure(cost=half))) == []


# RUS306


@pytest.mark.fires("RUS306")
def test_years_that_the_financial_plan_does_not_reach_are_named_at_the_period() -> None:
    (found,) = findings("RUS306", plan_of(measure(), period=Period(2027, 2032)), financial("| Samlet ramme | 9 | 9 | 9 | 9 |"))
    assert found.place.cell == "B3"
    assert "2031–2032" in found.message


@pytest.mark.silent("RUS306")
def test_past_years_need_no_financial_plan() -> None:
    frames = financial("| Samlet ramme | 9 | 9 | 9 | 9 |")
    assert cells("RUS306", plan_of(measure(), period=Period(2025, 2030)), frames, today=date(2027, 1, 9)) == []
    assert cells("RUS306", plan_of(measure(), period=Period(2027, 2030)), frames) == []
    assert cells("RUS306", plan_of(measure())) == []
