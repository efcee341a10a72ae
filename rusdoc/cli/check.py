"""``rusdoc check``: what a person should look at in a plan, as notes or as JSON."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import rusdoc
from rusdoc.cli.layout import wrapped
from rusdoc.cli.parts import command, files_argument, format_option, path_option
from rusdoc.cli.report import findings_lines, summary, summary_line
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import status_of
from rusdoc.model.finding import Finding
from rusdoc.intake import Inputs, gather
from rusdoc.pipeline import review


@command("check", files_argument("file", several=False), path_option(["--with"], many=True), format_option())
def command_line(screen: Screen, file: Path, with_: tuple[Path, ...], format_: str) -> int:
    """Check the plan against itself and the other plans, and say what was found."""
    inputs = gather(file, with_)
    findings = found_in(inputs)
    if format_ == "json":
        screen.show_json(
            {
                "plan": rusdoc.to_json(inputs.plan, screen.language),
                "findings": [finding.to_json(screen.language) for finding in findings],
                "summary": summary(findings),
            }
        )
    else:
        screen.show(*_lines(inputs, findings, screen))
    return status_of(findings)


def found_in(inputs: Inputs) -> tuple[Finding, ...]:
    """Everything the rules find today in the plan that was gathered."""
    judged = review(
        inputs.plan,
        others=inputs.others,
        unreadable=inputs.unreadable,
        today=date.today(),
        settings=inputs.settings,
    )
    return tuple(judged.open)


def _lines(inputs: Inputs, findings: tuple[Finding, ...], screen: Screen) -> list[str]:
    lines = findings_lines(findings, screen, inputs.plan)
    others = tuple(plan.file or plan.title or "" for plan in inputs.others)
    if others:
        lines += ["", *wrapped(screen.words("cli_views.compared_with", plans=others), screen.width)]
    return [*lines, *([""] if lines else []), summary_line(findings, screen)]
