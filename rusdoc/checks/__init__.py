"""The rules, from a plan to findings: `run_checks`.

Each rule is one small function (`rule`); this is the list of them, and the order of the report.
"""

from __future__ import annotations

from typing import Final

from rusdoc.checks.documents import guidance_or_placeholder_left, hearing_too_short
from rusdoc.checks.documents_copies import copied_passage
from rusdoc.checks.documents_names import another_municipality
from rusdoc.checks.economy import (
    amount_in_another_year,
    another_amount_in_the_financial_plan,
    first_priority_with_unknown_cost,
    measure_not_in_the_financial_plan,
    measure_without_cost,
    staffing_without_an_amount,
    within_budget_with_an_amount,
    year_costs_more_than_its_frame,
    years_beyond_the_financial_plan,
)
from rusdoc.checks.facts import plan_without_order, plan_without_vision
from rusdoc.checks.goals import goal_is_an_activity, main_goal_without_measures, sub_goal_without_measures
from rusdoc.checks.measures import (
    measure_is_late,
    measure_not_measurable,
    measure_without_effect,
    measure_without_owner,
    measure_without_priority,
    measure_without_year,
    nearly_everything_comes_first,
    owner_too_vague,
    year_outside_the_period,
)
from rusdoc.checks.policy import licences_end_unnoticed, no_public_health, no_youth, nothing_to_decide
from rusdoc.checks.policy_balance import (
    national_goal_not_answered,
    nearly_all_care,
    no_licensing,
    no_prevention,
)
from rusdoc.checks.policy_hours import hours_beyond_the_law
from rusdoc.checks.privacy import (
    further_figure_suppressed,
    national_identity_number,
    person_named_as_owner,
    small_count_in_text,
    small_count_suppressed,
)
from rusdoc.checks.repeats import measure_twice_in_other_words
from rusdoc.checks.rule import Case, Limits, Rule
from rusdoc.checks.subplans_links import reference_to_a_plan_not_given, reference_to_nothing
from rusdoc.checks.subplans_owners import owner_with_too_much, unit_under_several_names
from rusdoc.checks.subplans_pairs import (
    amount_counted_twice,
    another_cost_elsewhere,
    another_owner_elsewhere,
    another_priority_elsewhere,
    other_years_elsewhere,
    perhaps_the_same,
)
from rusdoc.checks.subplans_plans import (
    goal_without_counterpart,
    period_that_does_not_hold,
    plan_that_could_not_be_read,
)
from rusdoc.checks.subplans_targets import targets_that_differ
from rusdoc.model.finding import Finding

__all__ = ["RULES", "Case", "Limits", "Rule", "run_checks"]

RULES: Final[tuple[Rule, ...]] = (
    measure_twice_in_other_words,
    plan_without_vision,
    plan_without_order,
    main_goal_without_measures,
    sub_goal_without_measures,
    measure_without_owner,
    measure_without_year,
    measure_without_priority,
    measure_without_effect,
    measure_not_measurable,
    year_outside_the_period,
    goal_is_an_activity,
    nearly_everything_comes_first,
    owner_too_vague,
    measure_is_late,
    year_costs_more_than_its_frame,
    measure_not_in_the_financial_plan,
    measure_without_cost,
    first_priority_with_unknown_cost,
    within_budget_with_an_amount,
    years_beyond_the_financial_plan,
    amount_in_another_year,
    staffing_without_an_amount,
    another_amount_in_the_financial_plan,
    another_cost_elsewhere,
    other_years_elsewhere,
    another_owner_elsewhere,
    another_priority_elsewhere,
    amount_counted_twice,
    reference_to_nothing,
    targets_that_differ,
    unit_under_several_names,
    period_that_does_not_hold,
    goal_without_counterpart,
    owner_with_too_much,
    plan_that_could_not_be_read,
    perhaps_the_same,
    reference_to_a_plan_not_given,
    no_prevention,
    no_licensing,
    nearly_all_care,
    national_goal_not_answered,
    no_public_health,
    hours_beyond_the_law,
    licences_end_unnoticed,
    no_youth,
    nothing_to_decide,
    small_count_suppressed,
    national_identity_number,
    person_named_as_owner,
    further_figure_suppressed,
    small_count_in_text,
    guidance_or_placeholder_left,
    another_municipality,
    copied_passage,
    hearing_too_short,
)
"""Every rule that judges a plan (RUS1xx are found while reading it, 113 in other words here), by code."""


def run_checks(case: Case, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """What reading found in the plan, then what the rules find: rule by rule, down the sheet."""
    found = (finding for rule in rules for finding in rule.findings(case))
    return (*case.plan.findings, *found)
