"""Findings as a colleague's notes: sheet by sheet, the worst first, each with its cell and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from rusdoc.cli.layout import GAP, wrapped
from rusdoc.cli.screen import Screen
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan
from rusdoc.registers.rules import rule_info

_WORST_FIRST: Final = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_MOST_WIDTH: Final = 110


def findings_lines(findings: Iterable[Finding], screen: Screen, plan: Plan) -> list[str]:
    """The findings under a heading for each sheet; under it one for each rule, with its cells."""
    lines: list[str] = []
    for where, found in _by_sheet(findings, plan):
        lines += [""] if lines else []
        lines.append(screen.paint(where or screen.words("cli_views.the_whole_plan"), bold=True))
        for _, same in groupby(found, key=lambda finding: (finding.severity, finding.code)):
            lines += _rule_lines(list(same), screen)
    return lines


def summary(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity, as in the contract's JSON."""
    return {level.value: sum(f.severity is level for f in findings) for level in _WORST_FIRST}


def summary_line(findings: Sequence[Finding], screen: Screen) -> str:
    """``3 feil, 1 advarsel og 2 merknader.``"""
    counts = summary(findings)
    if not findings:
        return screen.paint(screen.words("cli_views.nothing_found"), fg="green")
    parts = [
        screen.words(f"cli_views.count_{name}_{'one' if count == 1 else 'several'}", count=count)
        for name, count in counts.items()
        if count
    ]
    return screen.words("cli_views.summary", what=tuple(parts))


def _by_sheet(findings: Iterable[Finding], plan: Plan) -> Iterator[tuple[str, list[Finding]]]:
    """The sheets in the plan's order, then other files; what belongs to no sheet stands first."""
    order = {sheet.name: number for number, sheet in enumerate(plan.sheets)}

    def place(finding: Finding) -> tuple[bool, str, int, str]:
        file, sheet = finding.place.file or plan.file or "", finding.place.sheet or ""
        return file != (plan.file or ""), file, order.get(sheet, len(order)) if sheet else -1, sheet

    ordered = sorted(findings, key=lambda f: (place(f), _WORST_FIRST.index(f.severity), f.code))
    for (foreign, file, _, sheet), found in groupby(ordered, key=place):
        named = (file, sheet) if foreign else (sheet,)
        yield ", ".join(part for part in named if part), list(found)


def _rule_lines(findings: list[Finding], screen: Screen) -> list[str]:
    """One rule's findings on a sheet: what it is, each cell with its message, and what to do."""
    first = findings[0]
    width = min(screen.width, _MOST_WIDTH)
    mark = screen.words(f"cli_views.mark_{first.severity.value}")
    title = screen.words(f"rules.{first.code}_title") if rule_info(first.code) else ""
    lines = [GAP + screen.paint(f"{mark} {first.code}", fg=_COLOURS[first.severity]) + f" {title}".rstrip()]
    column = max((len(finding.place.cell or "") for finding in findings), default=0)
    for finding in findings:
        cell = (finding.place.cell or "").ljust(column)
        before = GAP * 2 + (f"{cell}  " if column else "")
        lines += wrapped(finding.say(screen.language), width, first=before)
        lines += _elsewhere(finding, screen, " " * len(before), width)
    if title:
        advice = screen.words(f"rules.{first.code}_fix")
        lines += wrapped(advice, width, first=f"{GAP * 2}→ ")
    return lines


def _elsewhere(finding: Finding, screen: Screen, before: str, width: int) -> list[str]:
    """The other cells that a finding speaks of."""
    lines = []
    for place in finding.related:
        words = screen.words("cli_views.see_also", place=_spot(place, finding.place))
        lines += wrapped(words, width, first=before)
    return lines


def _spot(place: Place, beside: Place) -> str:
    """A place as one says it to somebody who stands at another: without what both share."""
    same_file = place.file == beside.file
    sheet = None if same_file and place.sheet == beside.sheet else place.sheet
    spot = "!".join(part for part in (sheet, place.cell) if part)
    return ", ".join(part for part in (None if same_file else place.file, spot) if part) or str(place)
