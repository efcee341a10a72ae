"""Findings as a colleague's notes: sheet by sheet, the worst first, each with its cell and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from rusdoc.cli.layout import GAP, wrapped
from rusdoc.cli.screen import Screen
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.plan import Plan
from rusdoc.model.report import Spot, beside, spots
from rusdoc.registers.rules import rule_info
from rusdoc.texts import Language
from rusdoc.texts.norwegian import long_date

if TYPE_CHECKING:
    from rusdoc.checks.acceptance import Accepted, Judged
    from rusdoc.cli.status import Outcome
    from rusdoc.model.exemption import Exemption

_WORST_FIRST: Final = tuple(Severity)
_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_MOST_WIDTH: Final = 110


def findings_lines(
    findings: Iterable[Finding],
    screen: Screen,
    plan: Plan,
    whole: str = "cli_views.the_whole_plan",
    most: int | None = None,
) -> list[str]:
    """The findings under a heading for each sheet; under it one for each rule, with its cells.

    `whole` is the wording over those that belong to no sheet, `most` how many of one rule are shown in full.
    """
    lines: list[str] = []
    for where, found in _by_sheet(findings, plan):
        lines += [""] if lines else []
        lines.append(screen.paint(where or screen.words(whole), bold=True))
        for _, same in groupby(found, key=lambda finding: (finding.severity, finding.code)):
            lines += _rule_lines(list(same), screen, most)
    return lines


def summary(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity, as in the contract's JSON."""
    return {level.value: sum(f.severity is level for f in findings) for level in _WORST_FIRST}


def summary_line(findings: Sequence[Finding], screen: Screen) -> str:
    """``I alt: 3 feil, 1 advarsel og 2 ting til orientering.``"""
    if not findings:
        return screen.paint(screen.words("report.nothing"), fg="green")
    parts = tuple(
        screen.words(f"report.{name}_{'one' if count == 1 else 'many'}", count=count)
        for name, count in summary(findings).items()
        if count
    )
    return screen.words("cli_views.summary", what=parts)


def outcome_lines(outcome: Outcome, screen: Screen) -> list[str]:
    """A whole check: the findings, what was accepted, what it was compared with, and a summary."""
    parts = [
        findings_lines(outcome.findings, screen, outcome.inputs.plan),
        _accepted_lines(outcome.judged, screen),
        _compared_lines(outcome, screen),
        [_verdict(outcome, screen)],
    ]
    if outcome.known or outcome.gone:
        parts[-1].append(screen.words("cli_views.known", known=outcome.known, gone=outcome.gone))
    lines: list[str] = []
    for part in parts:
        if part:
            lines += ["", *part] if lines else part
    return lines


def _verdict(outcome: Outcome, screen: Screen) -> str:
    """The summary; a plan holds together only where every rule was asked and nothing was known before."""
    settings = outcome.inputs.settings
    if not outcome.findings and outcome.known:
        return screen.words("cli_views.nothing_new")
    if not outcome.findings and settings.select:
        return screen.words("cli_views.nothing_selected")
    return summary_line(outcome.findings, screen)


def outcome_json(outcome: Outcome, language: Language) -> dict[str, object]:
    """A check as the contract's JSON, with what the group has accepted beside it."""
    from rusdoc.model.serial import plan_to_json

    return {
        "plan": plan_to_json(outcome.inputs.plan, language),
        "findings": [finding.to_json(language) for finding in outcome.findings],
        "summary": summary(outcome.findings),
        "accepted": [
            {
                **each.finding.to_json(language),
                "reason": each.exemption.reason,
                "until": each.exemption.until.isoformat() if each.exemption.until else None,
            }
            for each in outcome.judged.accepted
        ],
        "known": outcome.known,
    }


def outcome_sarif(outcome: Outcome, language: Language) -> dict[str, object]:
    """A check as a SARIF log, for tools that show the findings of many checkers."""
    from importlib.metadata import version

    from rusdoc.checks.report import sarif

    return sarif(outcome.findings, outcome.judged.accepted, version=version("rusdoc"), language=language)


def _accepted_lines(judged: Judged, screen: Screen) -> list[str]:
    """What the group has accepted, and what is wrong with its exemptions."""
    width = min(screen.width, _MOST_WIDTH)
    groups: list[tuple[str, list[str]]] = [
        ("accepted", [_accepted(each, screen) for each in judged.accepted]),
        ("expired", [_accepted(each, screen) for each in judged.expired]),
        ("unused", [_exemption(each) for each in judged.unused]),
        ("without_reason", [_exemption(each) for each in judged.without_reason]),
    ]
    lines: list[str] = []
    for name, entries in groups:
        if entries:
            lines += [""] if lines else []
            lines.append(screen.paint(screen.words(f"cli_views.exemptions_{name}"), bold=True))
            for entry in entries:
                lines += wrapped(entry, width, first=GAP, rest=GAP * 2)
    return lines


def _accepted(each: Accepted, screen: Screen) -> str:
    until = each.exemption.until
    last = screen.words("cli_views.until", day=long_date(until, screen.language)) if until else ""
    place = each.finding.place
    spot = "!".join(part for part in (place.sheet, place.cell) if part)
    reason = screen.words("cli_views.reason", reason=(each.exemption.reason or "").rstrip("."))
    words = [each.finding.code, spot, each.finding.say(screen.language), reason, last]
    return " ".join(word for word in words if word)


def _exemption(exemption: Exemption) -> str:
    where = f" {exemption.where}" if exemption.where else ""
    reason = f": {exemption.reason}" if exemption.reason else ""
    return f"{exemption.code}{where} ({exemption.place}){reason}"


def _compared_lines(outcome: Outcome, screen: Screen) -> list[str]:
    others = tuple(plan.file or plan.title or "" for plan in outcome.inputs.others)
    return wrapped(screen.words("report.compared", plans=others), screen.width) if others else []


def _by_sheet(findings: Iterable[Finding], plan: Plan) -> Iterator[tuple[str, list[Finding]]]:
    """The sheets in the plan's order, then other files; what belongs to no sheet stands first."""
    spot_of = spots(plan)

    def spot(finding: Finding) -> Spot:
        return spot_of(finding.place.file, finding.place.sheet)

    ordered = sorted(findings, key=lambda f: (spot(f), _WORST_FIRST.index(f.severity), f.code))
    for where, found in groupby(ordered, key=spot):
        yield where.heading, list(found)


def _rule_lines(findings: list[Finding], screen: Screen, most: int | None) -> list[str]:
    """One rule's findings on a sheet: what it is, each cell with its message, and what to do."""
    first = findings[0]
    width = min(screen.width, _MOST_WIDTH)
    mark = screen.words(f"cli_views.mark_{first.severity.value}")
    title = screen.words(f"rules.{first.code}_title") if rule_info(first.code) else ""
    lines = [GAP + screen.paint(f"{mark} {first.code}", fg=_COLOURS[first.severity]) + f" {title}".rstrip()]
    column = max((len(finding.place.cell or "") for finding in findings), default=0)
    for finding in findings[:most]:
        cell = (finding.place.cell or "").ljust(column)
        before = GAP * 2 + (f"{cell}  " if column else "- ")
        lines += wrapped(finding.say(screen.language), width, first=before)
        lines += _elsewhere(finding, screen, " " * len(before), width)
    if left := len(findings[most:]) if most else 0:
        lines += wrapped(screen.words("cli_views.and_more", count=left), width, first=f"{GAP * 2}… ")
    if title:
        advice = first.say_fix(screen.language)
        lines += wrapped(advice, width, first=f"{GAP * 2}→ ")
    return lines


def _elsewhere(finding: Finding, screen: Screen, before: str, width: int) -> list[str]:
    """The other cells that a finding speaks of, a line for each sheet."""
    lines = []
    for cells in beside(finding):
        lines += wrapped(screen.words("cli_views.see_also", place=cells), width, first=before)
    return lines
