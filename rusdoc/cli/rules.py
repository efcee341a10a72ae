"""``rusdoc rules``: the list of rules, and a page for each."""

from __future__ import annotations

import click

from rusdoc.cli.layout import GAP, Band, Column, Row, table, wrapped
from rusdoc.cli.parts import command, format_option
from rusdoc.cli.screen import Screen
from rusdoc.errors import SettingsError
from rusdoc.registers.rules import RULES, RuleInfo
from rusdoc.settings import codes
from rusdoc.texts import Text

_MOST_PAGE_WIDTH = 96


@command("rules", click.Argument(["code"], required=False, metavar="code"), format_option())
def command_line(screen: Screen, code: str | None, format_: str) -> int:
    """List the rules, all or of one series, or explain the one with this code."""
    found = [rule for rule in RULES if _is_wanted(rule, code)]
    if format_ == "json":
        screen.show_json([_json(rule, screen) for rule in found])
    elif len(found) == 1 and code:
        screen.show(*_page(found[0], screen))
    else:
        screen.show(*_list(found, screen))
    return 0


def _is_wanted(rule: RuleInfo, code: str | None) -> bool:
    if not code:
        return True
    number = code.upper().removeprefix("RUS")
    if not number[:1].isdigit():
        raise SettingsError(Text("settings.unknown_code", code=code))
    return any(rule.code.startswith(beginning) for beginning in codes([f"RUS{number}"]))


def _json(rule: RuleInfo, screen: Screen) -> dict[str, object]:
    return {
        "code": rule.code,
        "severity": rule.severity,
        "title": screen.words(f"rules.{rule.code}_title"),
        "why": screen.words(f"rules.{rule.code}_why"),
        "fix": screen.words(f"rules.{rule.code}_fix"),
        "bad": screen.words(f"rules.{rule.code}_bad"),
        "good": screen.words(f"rules.{rule.code}_good"),
        "source": rule.source,
    }


def _list(rules: list[RuleInfo], screen: Screen) -> list[str]:
    rows: list[Row | Band] = []
    series = ""
    for rule in rules:
        if rule.code[:4] != series:
            series = rule.code[:4]
            rows += [("", "", "")] if rows else []
            rows.append(Band(screen.words(f"cli_views.series_{series}")))
        severity = screen.words(f"cli_views.severity_{rule.severity}")
        rows.append((f"{GAP}{rule.code}", severity, screen.words(f"rules.{rule.code}_title")))
    columns = (Column(""), Column(""), Column("", 20))
    lines = table(columns, rows, screen.width, paint_band=lambda words: screen.paint(words, bold=True))
    return [*lines, "", screen.words("cli_views.rules_more")]


def _page(rule: RuleInfo, screen: Screen) -> list[str]:
    width = min(screen.width, _MOST_PAGE_WIDTH)
    title = screen.words(f"rules.{rule.code}_title")
    severity = screen.words(f"cli_views.severity_{rule.severity}")
    lines = [screen.paint(f"{rule.code}  {title}", bold=True), severity]
    for heading, words in (
        ("why", screen.words(f"rules.{rule.code}_why")),
        ("what_to_do", screen.words(f"rules.{rule.code}_fix")),
        ("fails", screen.words(f"rules.{rule.code}_bad")),
        ("passes", screen.words(f"rules.{rule.code}_good")),
        ("source", rule.source),
    ):
        lines += ["", screen.words(f"cli_views.{heading}"), *wrapped(words, width, first=GAP)]
    return lines
