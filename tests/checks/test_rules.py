"""The rules on goals and measures (RUS2xx), with a plan that passes and one that fails, and the cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rusdoc.checks import RULES, Case, Limits, run_checks
from rusdoc.checks.rule import Rule
from rusdoc.model.finding import Finding, finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place
from rusdoc.model.plan import (
    MainGoal,
    MeasureStatus,
    Period,
    Plan,
    Recurrence,
    Source,
    SubGoal,
)
from rusdoc.registers.rules import rule_info
from rusdoc.texts import LANGUAGES, Text
from tests.plans import about, measure, plan_of

GOALS_AND_MEASURES = tuple(rule for rule in RULES if rule.code.startswith("RUS2"))


def judged(case: Case) -> tuple[Finding, ...]:
    return run_checks(case, GOALS_AND_MEASURES)


def found(code: str, plan: Plan, *, today: date | None = None) -> list[str | None]:
    """The cells that the rule points at."""
    findings = judged(Case(plan, today=today))
    return [f.place.cell for f in findings if f.code == code]


@pytest.mark.silent(
    "RUS201",
    "RUS202",
    "RUS203",
    "RUS204",
    "RUS205",
    "RUS206",
    "RUS207",
    "RUS208",
    "RUS209",
    "RUS210",
    "RUS211",
    "RUS212",
    "RUS213",
    "RUS214",
)
def test_a_complete_plan_has_no_findings() -> None:
    plan = plan_of(measure(), measure("Etablere ungdomsklubb", owners=("Skolen",), years=(2028, 2029)))
    assert judged(Case(plan, today=date(2026, 11, 23))) == ()


def test_what_reading_found_comes_first() -> None:
    read = finding("RUS102", Text("checks.no_vision"), Place("tiltak.xlsx", "Tiltak", "K4"))
    codes = [f.code for f in judged(Case(plan_of(measure(owners=()), findings=(read,), vision=None)))]
    assert codes == ["RUS102", "RUS201", "RUS205"]


def test_the_rules_are_listed_by_code_and_every_code_is_in_the_register() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(rule_info(code) for code in codes)


def test_a_rule_that_fails_stops_the_run() -> None:
    broken = Rule("RUS205", lambda case: [1 / 0])  # type: ignore[list-item]
    with pytest.raises(ZeroDivisionError):
        run_checks(Case(plan_of(measure())), (broken,))


# RUS201 and RUS202: what the council asked for


@pytest.mark.fires("RUS201")
def test_a_plan_without_a_vision_points_at_the_empty_cell() -> None:
    assert found("RUS201", plan_of(measure(), vision=None)) == ["B4"]
    assert found("RUS201", plan_of(measure(), vision="Trygt og rusfritt")) == []


def test_a_workbook_without_a_plan_sheet_hears_of_vision_and_order_once_each() -> None:
    plan = plan_of(
        measure(),
        vision=None,
        about=about(mandate=None, case_number=None, deadline=None, places=FrozenDict()),
    )
    findings = judged(Case(plan))
    assert [(f.code, str(f.place)) for f in findings] == [
        ("RUS201", "tiltak.xlsx"),
        ("RUS202", "tiltak.xlsx"),
    ]


@pytest.mark.fires("RUS202")
def test_each_missing_part_of_the_order_is_named_at_its_own_cell() -> None:
    assert found("RUS202", plan_of(measure(), about=about(mandate=None, deadline=None))) == ["B5", "B7"]
    assert found("RUS202", plan_of(measure(), about=about(case_number=None))) == ["B6"]
    assert found("RUS202", plan_of(measure())) == []


# RUS203, RUS204 and RUS211: goals


def with_goal(plan: Plan, *goals: MainGoal) -> Plan:
    return replace(plan, main_goals=(*plan.main_goals, *goals))


def at(cell: str) -> Source:
    return Source("Tiltak", int(cell[1:]), FrozenDict({"title": cell}))


@pytest.mark.fires("RUS203")
def test_a_main_goal_without_measures_is_an_error_at_the_goal() -> None:
    plan = with_goal(plan_of(measure()), MainGoal("2", "Trygge nærmiljø", (), at("A9")))
    assert found("RUS203", plan) == ["A9"]
    assert found("RUS203", plan_of(measure())) == []


@pytest.mark.fires("RUS204")
def test_a_sub_goal_without_measures_is_pointed_out_even_when_its_neighbour_has_some() -> None:
    plan = plan_of(measure())
    goal = plan.main_goals[0]
    empty = SubGoal("1.2", "Tryggere uteliv", (), at("B8"))
    plan = replace(plan, main_goals=(replace(goal, sub_goals=(*goal.sub_goals, empty)),))
    assert found("RUS204", plan) == ["B8"]
    assert found("RUS203", plan) == []


@pytest.mark.silent("RUS204")
def test_a_goal_without_a_sub_goal_is_not_missing_measures_for_the_empty_one() -> None:
    plan = with_goal(plan_of(measure()), MainGoal("2", "Trygge nærmiljø", (SubGoal("2.1", ""),), at("A9")))
    assert found("RUS204", plan) == []


@pytest.mark.silent("RUS203")
def test_a_samfunnsdel_has_its_measures_in_other_plans() -> None:
    plan = with_goal(
        plan_of(measure(), about=about(plan_type="Kommuneplanens samfunnsdel")),
        MainGoal("2", "Trygge nærmiljø", (SubGoal("2.1", "Færre ulykker"),), at("A9")),
    )
    assert found("RUS203", plan) == found("RUS204", plan) == []


@pytest.mark.fires("RUS211")
def test_a_goal_phrased_as_an_activity_is_pointed_out_at_the_goal() -> None:
    assert found("RUS211", plan_of(measure(), goal="Etablere rusteam")) == ["A5"]
    assert found("RUS211", plan_of(measure(), sub_goal="Utarbeida rutinar")) == ["B5"]
    assert found("RUS211", plan_of(measure(), goal="Redusere skadelig bruk av alkohol")) == []


def test_the_message_names_the_activity() -> None:
    plan = plan_of(measure(), goal="Kommunen skal etablere rusteam")
    (one,) = (f for f in judged(Case(plan)) if f.code == "RUS211")
    assert "«etablere»" in one.say("nb")
    assert "Hovudmål 1" in one.say("nn")


# RUS205–RUS208: what every measure says


@pytest.mark.fires("RUS205")
def test_a_measure_without_an_owner_points_at_the_empty_owner_cell() -> None:
    plan = plan_of(measure(), measure("Etablere ungdomsklubb", owners=()))
    assert found("RUS205", plan) == ["G6"]
    assert found("RUS205", plan_of(measure())) == []


def test_the_finding_names_the_measure() -> None:
    (one,) = judged(Case(plan_of(measure(owners=()))))
    assert one.place == Place("tiltak.xlsx", "Tiltak", "G5", "1.1.1")
    assert one.severity == "error"
    assert "1.1.1 «Ansette ruskoordinator»" in one.message


@pytest.mark.silent("RUS205")
def test_a_missing_owner_column_is_left_to_reading() -> None:
    plan = plan_of(measure(owners=()), measure(owners=()), columns_missing=("owners",))
    assert found("RUS205", plan) == []


@pytest.mark.fires("RUS206")
def test_a_measure_without_a_year_points_at_the_empty_year_cell() -> None:
    assert found("RUS206", plan_of(measure(years=()))) == ["H5"]
    assert found("RUS206", plan_of(measure(years=(2029,)))) == []


@pytest.mark.silent("RUS206")
def test_a_running_measure_in_a_plan_without_a_period_has_said_when() -> None:
    running = measure(years=(), recurrence=Recurrence.CONTINUOUS)
    assert found("RUS206", plan_of(running, period=None)) == []


def test_a_year_that_was_not_understood_is_not_called_missing_as_well() -> None:
    read = finding("RUS105", Text("checks.no_vision"), Place("tiltak.xlsx", "Tiltak", "H5", "1.1.1"))
    assert found("RUS206", plan_of(measure(years=()), findings=(read,))) == []


def test_without_a_year_column_the_first_budget_column_is_where_a_year_belongs() -> None:
    plan = plan_of(measure(years=()), columns_missing=("years",))
    sub = plan.sub_goals[0]
    source = sub.measures[0].source
    assert source is not None
    budget = FrozenDict({**source.cells, "cost_2028": "L5", "cost_2027": "K5"})
    placed = replace(sub, measures=(replace(sub.measures[0], source=replace(source, cells=budget)),))
    plan = replace(plan, main_goals=(replace(plan.main_goals[0], sub_goals=(placed,)),))
    assert found("RUS206", plan) == ["K5"]


@pytest.mark.fires("RUS207")
def test_a_measure_without_a_priority_points_at_the_empty_cell() -> None:
    assert found("RUS207", plan_of(measure(), measure(priority=None))) == ["D6"]
    assert found("RUS207", plan_of(measure(priority=3))) == []


def test_a_table_without_a_priority_column_is_told_once() -> None:
    plan = plan_of(*[measure(priority=None)] * 3, columns_missing=("priority",))
    (one,) = (f for f in judged(Case(plan)) if f.code == "RUS207")
    assert (one.place.cell, one.place.measure) == ("C5", None)
    assert "kolonne" in one.message


@pytest.mark.fires("RUS208")
def test_a_measure_without_an_effect_points_at_the_empty_cell() -> None:
    assert found("RUS208", plan_of(measure(effect=None))) == ["E5"]
    assert found("RUS208", plan_of(measure(effect="Færre drikker"))) == []


def test_a_dropped_measure_needs_nothing_more() -> None:
    dropped = measure(owners=(), years=(), priority=None, effect=None, status=MeasureStatus.DROPPED)
    assert judged(Case(plan_of(measure(), dropped))) == ()


# RUS209, RUS210, RUS212–RUS214


@pytest.mark.fires("RUS209")
def test_where_the_indicator_is_missing_the_title_is_shown_too() -> None:
    plan = plan_of(measure("Styrke samarbeidet mellom etatene"))
    (finding,) = [f for f in run_checks(Case(plan)) if f.code == "RUS209"]
    assert [place.cell for place in (finding.place, *finding.related)] == ["I5", "C5"]


@pytest.mark.fires("RUS209")
def test_a_good_intention_is_pointed_out_where_its_indicator_belongs() -> None:
    assert found("RUS209", plan_of(measure("Styrke samarbeidet mellom etatene"))) == ["I5"]
    assert found("RUS209", plan_of(measure("Styrke samarbeidet", indicator="Antall møter"))) == []


def test_without_an_indicator_column_the_title_is_the_place_to_make_it_measurable() -> None:
    plan = plan_of(measure("Styrke samarbeidet"), columns_missing=("indicator",))
    assert found("RUS209", plan) == ["C5"]


@pytest.mark.fires("RUS210")
def test_a_year_outside_the_period_is_an_error_at_the_year() -> None:
    assert found("RUS210", plan_of(measure(years=(2030, 2031)))) == ["H5"]
    assert found("RUS210", plan_of(measure(years=(2027, 2030)))) == []
    assert found("RUS210", plan_of(measure(years=(2031,)), period=None)) == []


def test_only_the_years_outside_are_named() -> None:
    (one,) = judged(Case(plan_of(measure(years=(2029, 2030, 2031, 2032)))))
    assert "2031–2032" in one.message
    assert "2027–2030" in one.message


@pytest.mark.parametrize(
    ("priorities", "told"),
    [
        ((1, 1, 2), True),
        ((1, 1, 2, 2), False),  # half is not more than half
        ((1,), False),  # one measure is no order
        ((1, 1, None), True),
        ((2, 3), False),
    ],
)
def test_more_than_half_with_priority_one(priorities: tuple[int | None, ...], told: bool) -> None:
    plan = plan_of(*(measure(priority=priority) for priority in priorities))
    assert bool(found("RUS212", plan)) is told


@pytest.mark.fires("RUS212")
def test_when_most_measures_come_first_the_first_of_them_is_the_place_to_choose() -> None:
    plan = plan_of(measure(priority=2), measure(priority=1), measure(priority=1))
    assert found("RUS212", plan) == ["D6"]


@pytest.mark.silent("RUS212")
def test_a_municipality_may_set_another_share() -> None:
    plan = plan_of(*[measure(priority=1)] * 2, measure())
    assert judged(Case(plan, limits=Limits(priority_one_share=0.7))) == ()


@pytest.mark.fires("RUS213")
def test_a_vague_owner_is_pointed_out_at_the_owner_cell() -> None:
    assert found("RUS213", plan_of(measure(owners=("Alle",)))) == ["G5"]
    assert found("RUS213", plan_of(measure(owners=("Træna kommune",)))) == ["G5"]
    assert found("RUS213", plan_of(measure(owners=("NAV",)))) == []


@pytest.mark.silent("RUS213")
def test_a_named_unit_beside_a_vague_one_answers_for_the_measure() -> None:
    assert found("RUS213", plan_of(measure(owners=("NAV", "alle etater")))) == []


@pytest.mark.fires("RUS214")
def test_a_measure_that_should_have_started_is_late() -> None:
    plan = plan_of(measure(years=(2027,), status=MeasureStatus.NOT_STARTED))
    assert found("RUS214", plan, today=date(2028, 1, 1)) == ["J5"]
    assert found("RUS214", plan, today=date(2027, 12, 31)) == []


@pytest.mark.silent("RUS214")
def test_lateness_is_not_judged_without_a_date_or_a_status() -> None:
    late = plan_of(measure(years=(2027,), status=MeasureStatus.NOT_STARTED))
    assert found("RUS214", late) == []
    assert found("RUS214", plan_of(measure(years=(2027,))), today=date(2030, 1, 1)) == []
    begun = plan_of(measure(years=(2027,), status=MeasureStatus.IN_PROGRESS))
    assert found("RUS214", begun, today=date(2030, 1, 1)) == []


def test_every_message_can_be_said_in_every_language_and_names_what_to_do() -> None:
    bad = measure(
        "Styrke samarbeidet",
        owners=(),
        years=(),
        priority=None,
        effect=None,
        status=MeasureStatus.NOT_STARTED,
    )
    vague = measure(owners=("alle",), years=(2025,), priority=1, status=MeasureStatus.NOT_STARTED)
    plan = with_goal(
        plan_of(bad, *[vague] * 2, goal="Etablere team", sub_goal="Ansette psykolog", vision=None),
        MainGoal("2", "Trygge nærmiljø", (SubGoal("2.1", "Færre ulykker", (), at("B9")),), at("A9")),
    )
    plan = replace(plan, about=about(mandate=None, case_number=None, deadline=None))
    findings = judged(Case(plan, today=date(2028, 1, 1)))
    assert {f.code for f in findings} == {rule.code for rule in GOALS_AND_MEASURES}
    for language in LANGUAGES:
        assert all(len(f.say(language).split()) > 5 and f.say_why(language) for f in findings)


def test_a_plan_that_came_from_no_table_is_judged_all_the_same() -> None:
    loose = measure(owners=(), cost=None)
    plan = Plan(
        file="plan.json",
        vision="Trygt",
        about=about(),
        period=Period(2027, 2030),
        main_goals=(MainGoal("1", "Færre drikker", (SubGoal("1.1", "Flere får hjelp", (loose,)),)),),
    )
    (one,) = judged(Case(plan))
    assert (one.code, one.place.file) == ("RUS205", "plan.json")


def test_a_long_title_is_cut_in_the_message() -> None:
    (one,) = judged(Case(plan_of(measure("Ansette ruskoordinator " * 20, owners=()))))
    assert len(one.message) < 250
    assert " …»" in one.message
