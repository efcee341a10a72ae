"""Whether a plan has been begun: an empty table is told of once, not by every rule that misses something."""

from __future__ import annotations

from typing import Final

from rusdoc.frozen import changed
from rusdoc.model.finding import Finding, Severity, finding
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan
from rusdoc.texts import Text

_OF_THE_SHEET: Final = "RUS1"


def not_begun(plan: Plan) -> Finding | None:
    """RUS101, as a warning, for a measure table that nobody has written goals or measures in yet.

    Reading says nothing of it: a sheet that `rusdoc new` made is read without a single finding.
    """
    if plan.measures or any(goal.title for goal in plan.main_goals):
        return None
    sheet = next((sheet.name for sheet in plan.sheets if sheet.use == "measures"), None)
    if sheet is None:
        return None
    found = finding("RUS101", Text("checks.not_begun", sheet=sheet), Place(plan.file))
    return changed(found, severity=Severity.WARNING)


def at_the_beginning(first: Finding, findings: list[Finding], *, nothing_written: bool) -> list[Finding]:
    """`first` before the others; where nothing is written in the chapters either, with no more than what
    concerns the sheet as it stands: what else is missing shows itself when the group has begun."""
    if not nothing_written:
        return [first, *findings]
    kept = (
        each for each in findings if each.code.startswith(_OF_THE_SHEET) or each.severity is Severity.ERROR
    )
    return [first, *kept]
