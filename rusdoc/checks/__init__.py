"""The rules, from a plan to findings: `run_checks`.

Each rule is one small function (`rule`); this is the list of them, and the order of the report.
"""

from __future__ import annotations

from typing import Final

from rusdoc.checks.documents import guidance_or_placeholder_left, hearing_too_short
from rusdoc.checks.documents_copies import copied_passage
from rusdoc.checks.documents_names import another_municipality
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
from rusdoc.checks.rule import Case, Limits, Rule
from rusdoc.model.finding import Finding

__all__ = ["RULES", "Case", "Limits", "Rule", "run_checks"]

RULES: Final[tuple[Rule, ...]] = (
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
    no_prevention,
    no_licensing,
    nearly_all_care,
    national_goal_not_answered,
    no_public_health,
    hours_beyond_the_law,
    licences_end_unnoticed,
    no_youth,
    nothing_to_decide,
    guidance_or_placeholder_left,
    another_municipality,
    copied_passage,
    hearing_too_short,
)
"""Every rule that judges a plan (RUS1xx are found while reading it), by code."""


def run_checks(case: Case, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """What reading found in the plan, then what the rules find: rule by rule, down the sheet."""
    found = (finding for rule in rules for finding in rule.findings(case))
    return (*case.plan.findings, *found)
