"""Ask one rule about a case: the other rules have their own tests."""

from __future__ import annotations

from rusdoc.checks import RULES, Case
from rusdoc.model.finding import Finding


def ask(code: str, case: Case) -> list[Finding]:
    """The findings of the rule with this code."""
    (rule,) = (rule for rule in RULES if rule.code == code)
    return list(rule.findings(case))
