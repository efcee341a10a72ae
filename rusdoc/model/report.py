"""One line of a findings report, in words, and the order in which places are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from rusdoc.model.finding import Severity
from rusdoc.model.plan import Plan


class ReportRow(NamedTuple):
    """One finding in words. `severity` is for sorting and colour, `weight` the word for it."""

    severity: Severity
    weight: str
    code: str
    title: str
    file: str
    sheet: str
    cell: str
    measure: str
    message: str
    elsewhere: str
    advice: str
    source: str
    reason: str = ""
    until: str = ""


class Spot(NamedTuple):
    """Where findings stand together: sorted, the plan's sheets come in their order, then other files."""

    is_foreign: bool
    file: str
    number: int
    sheet: str

    @property
    def heading(self) -> str:
        """What stands over them: the sheet, after its file when that is not the plan's; empty for it all."""
        named = (self.file, self.sheet) if self.is_foreign else (self.sheet,)
        return ", ".join(part for part in named if part)


def spots(plan: Plan) -> Callable[[str | None, str | None], Spot]:
    """A function from a file and a sheet to their spot among what is shown of a check of `plan`."""
    order = {sheet.name: number for number, sheet in enumerate(plan.sheets)}
    own = plan.file or ""

    def spot(file: str | None, sheet: str | None) -> Spot:
        number = order.get(sheet, len(order)) if sheet else -1
        return Spot((file or own) != own, file or own, number, sheet or "")

    return spot
