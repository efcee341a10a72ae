"""A municipality's plans, each typed as a small table, for tests of the rules across plans."""

from __future__ import annotations

from datetime import date

from rusdoc.checks import Case, run_checks
from rusdoc.checks.rule import Limits
from rusdoc.model.finding import Finding
from rusdoc.model.plan import Plan
from rusdoc.model.workbook import Workbook
from rusdoc.reading.understand import understand
from tests.reading.typed import sheet

HEADINGS = "| Nr | Tiltak | Prioritet | Effekt | Kostnad | Ansvar | År | Indikator | Måltall | Henvisning |"
CELLS = {
    "title": "B", "priority": "C", "effect": "D", "cost": "E", "owners": "F", "years": "G", "indicator": "H",
    "target": "I", "references": "J",
}  # fmt: skip
"""The column of each field; the first measure stands in row 2."""


def row(number: str, title: str, **values: str) -> str:
    """A measure's line: what is not told is as in a plan where nothing is at odds."""
    usual = {
        "priority": "2",
        "effect": "Flere får hjelp",
        "cost": "innenfor rammen",
        "owners": "NAV",
        "years": "2028",
    }
    told = {**usual, **values}
    return "| " + " | ".join([number, title, *(told.get(field, "") for field in list(CELLS)[1:])]) + " |"


def plan(
    title: str,
    *rows: str,
    file: str | None = None,
    period: str = "2027–2030",
    kind: str = "Temaplan",
    more: str = "",
) -> Plan:
    """A plan read from a sheet `Tiltak` and a sheet `Om planen`."""
    about = f"| Kommune | Træna |\n| Plantittel | {title} |\n| Plantype | {kind} |\n| Periode | {period} |\n{more}"
    name = file or f"delplaner/{title.split()[0].lower()}.xlsx"
    sheets = (sheet(about, "Om planen"), sheet("\n".join([HEADINGS, *rows]), "Tiltak"))
    return understand(Workbook(name, sheets))


def ours(*rows: str, **facts: str) -> Plan:
    """The plan that is checked."""
    return plan(
        "Rusmiddelpolitisk handlingsplan", *rows, file="tiltak.xlsx", **{"kind": "Kommunedelplan", **facts}
    )


def findings(
    own: Plan, *others: Plan, today: date | None = None, limits: Limits | None = None
) -> list[Finding]:
    """What the rules RUS4xx find."""
    case = Case(own, others=others, today=today, limits=limits or Limits())
    return [found for found in run_checks(case) if found.code.startswith("RUS4")]


def spots(
    own: Plan, *others: Plan, without: tuple[str, ...] = ("RUS414",), **how: object
) -> list[tuple[str, str | None, str | None]]:
    """Each finding as its code, its cell, and the first cell beside it."""
    return [
        (found.code, found.place.cell, found.related[0].cell if found.related else None)
        for found in findings(own, *others, **how)  # type: ignore[arg-type]
        if found.code not in without
    ]
