"""One line of a findings report, in words, and the order in which places are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
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


def beside(finding: Finding) -> list[tuple[str, ...]]:
    """The other cells that a finding speaks of, sheet by sheet, as one says it to somebody at its own:
    ``("HM3 Tidlig hjelp!K6", "K10")``, without the file or the sheet that it stands in itself."""
    sheets: dict[str, list[str]] = {}
    for place in finding.related:
        sheets.setdefault(_sheet(place, finding.place), []).append(place.cell or "")
    return [
        tuple([f"{sheet}!{cells[0]}", *cells[1:]] if sheet and cells[0] else cells if cells[0] else [sheet])
        for sheet, cells in sheets.items()
    ]


def _sheet(place: Place, own: Place) -> str:
    same_file = place.file == own.file
    same_sheet = same_file and place.sheet == own.sheet
    names = (None if same_file else place.file, None if same_sheet else place.sheet)
    return ", ".join(name for name in names if name)


def spots(plan: Plan) -> Callable[[str | None, str | None], Spot]:
    """A function from a file and a sheet to their spot among what is shown of a check of `plan`."""
    order = {sheet.name: number for number, sheet in enumerate(plan.sheets)}
    own = plan.file or ""

    def spot(file: str | None, sheet: str | None) -> Spot:
        number = order.get(sheet, len(order)) if sheet else -1
        return Spot((file or own) != own, file or own, number, sheet or "")

    return spot
