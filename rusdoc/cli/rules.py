"""``rusdoc rules``: the list of rules, and a page for each."""

from __future__ import annotations

from collections.abc import Iterator

import click

from rusdoc.cli.layout import GAP, Band, Column, Row, table, wrapped
from rusdoc.cli.parts import command, format_option
from rusdoc.cli.screen import Screen
from rusdoc.frozen import frozen
from rusdoc.registers.rules import RULES, RuleInfo
from rusdoc.settings import codes

_MOST_PAGE_WIDTH = 96


@command("rules", click.Argument(["code"], required=False, metavar="code"), format_option())
def command_line(screen: Screen, code: str | None, format_: str) -> int:
    """List the rules, all or of one series, or explain the one with this code."""
    beginnings = codes([f"RUS{code}" if code[0].isdigit() else code]) if code else ("",)
    found = [page for page in _pages(screen) if page.code.startswith(beginnings)]
    if format_ == "json":
        screen.show_json([{name: getattr(page, name) for name in page.__match_args__} for page in found])
    elif len(found) == 1 and code:
        screen.show(*_page(found[0], screen))
    else:
        screen.show(*_list(found, screen))
    return 0


@frozen
class Page:
    """A rule as it is shown; one from another package has no examples."""

    code: str
    severity: str
    title: str
    why: str
    fix: str
    bad: str | None
    good: str | None
    source: str


def _pages(screen: Screen) -> Iterator[Page]:
    """Every rule in the language of the run: rusdoc's own, then those of installed packages."""
    from rusdoc.plugins import outside_rules

    yield from (_own(rule, screen) for rule in RULES)
    for rule in outside_rules():
        title, why, fix = (getattr(each, screen.language) for each in (rule.title, rule.why, rule.fix))
        yield Page(rule.code, rule.severity, title, why, fix, None, None, rule.source)


def _own(rule: RuleInfo, screen: Screen) -> Page:
    title, why, fix, bad, good = (
        screen.words(f"rules.{rule.code}_{part}") for part in ("title", "why", "fix", "bad", "good")
    )
    return Page(rule.code, rule.severity, title, why, fix, bad, good, rule.source)


def _list(rules: list[Page], screen: Screen) -> list[str]:
    rows: list[Row | Band] = []
    series = ""
    for rule in rules:
        if _series(rule) != series:
            series = _series(rule)
            rows += [("", "", "")] if rows else []
            rows.append(Band(screen.words(f"cli_views.series_{series}")))
        severity = screen.words(f"cli_views.severity_{rule.severity}")
        rows.append((f"{GAP}{rule.code}", severity, rule.title))
    columns = (Column(""), Column(""), Column("", 20))
    lines = table(columns, rows, screen.width, paint_band=lambda words: screen.paint(words, bold=True))
    return [*lines, "", screen.words("cli_views.rules_more")]


def _series(rule: Page) -> str:
    return rule.code[:4] if rule.code.startswith("RUS") else "outside"


def _page(rule: Page, screen: Screen) -> list[str]:
    width = min(screen.width, _MOST_PAGE_WIDTH)
    severity = screen.words(f"cli_views.severity_{rule.severity}")
    lines = [screen.paint(f"{rule.code}  {rule.title}", bold=True), severity]
    for heading, words in (
        ("why", rule.why),
        ("what_to_do", rule.fix),
        ("fails", rule.bad),
        ("passes", rule.good),
        ("source", rule.source),
    ):
        if words:
            lines += ["", screen.words(f"cli_views.{heading}"), *wrapped(words, width, first=GAP)]
    return lines
