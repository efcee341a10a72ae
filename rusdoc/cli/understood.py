"""How a plan was understood, as lines for the screen: its facts, columns, measures, money and doubts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from rusdoc.assembly.measures import years_text
from rusdoc.assembly.money import cost_text, new_money
from rusdoc.assembly.wording import Standard, goal_line, one_line
from rusdoc.cli.layout import GAP, Band, Column, Row, table, wrapped
from rusdoc.cli.screen import Screen
from rusdoc.model.plan import MainGoal, Measure, Plan, ReadSheet, SubGoal
from rusdoc.texts.norwegian import MAIN_GOAL, MEASURE, SUB_GOAL, counted, kroner, listing

_LONGEST_TITLE: Final = 300


def plan_lines(plan: Plan, screen: Screen, heading: str) -> list[str]:
    """Everything a person needs to see that the sheet was understood as it was meant."""
    parts = [
        _facts(plan, screen, heading),
        _sheets(plan, screen),
        _measures(plan, screen),
        _left_out(plan, screen),
        _money(plan, screen),
        _doubts(plan, screen),
    ]
    lines: list[str] = []
    for part in parts:
        if part:
            lines += ["", *part] if lines else part
    return lines


def _facts(plan: Plan, screen: Screen, heading: str) -> list[str]:
    status = screen.words(f"cli_views.status_{plan.status.value}") if plan.status else None
    period = f"{plan.period.first}–{plan.period.last}" if plan.period else None
    facts = [
        ("municipality", plan.municipality),
        ("title", plan.title),
        ("period", period),
        ("status", status),
        ("vision", plan.vision),
    ]
    missing = screen.words("cli_views.not_given")
    rows = [
        (GAP + screen.words(f"cli_views.fact_{name}"), one_line(value) if value else missing)
        for name, value in facts
    ]
    return [screen.paint(heading, bold=True), *table((Column(""), Column("", 20)), rows, screen.width)]


def _sheets(plan: Plan, screen: Screen) -> list[str]:
    lines = [_heading(screen, "sheets")]
    shown: dict[tuple[tuple[str, str, str | None], ...], str] = {}
    for sheet in plan.sheets:
        columns = tuple((column.cell, column.heading, column.field) for column in sheet.columns)
        use = screen.words(f"cli_views.use_{sheet.use}")
        alike = shown.setdefault(columns, sheet.name) if columns else sheet.name
        if alike != sheet.name:
            use = screen.words("cli_views.same_columns", use=use, sheet=alike)
        lines += wrapped(f"{sheet.name}: {use}", screen.width, first=GAP)
        lines += _columns(sheet, screen) if alike == sheet.name else []
    return lines if plan.sheets else []


def _columns(sheet: ReadSheet, screen: Screen) -> list[str]:
    rows = [(column.cell, one_line(column.heading), _field(column.field, screen)) for column in sheet.columns]
    if not rows:
        return []
    return table((Column(""), Column("", 16), Column("", 16)), rows, screen.width, indent=GAP * 2)


def _field(name: str | None, screen: Screen) -> str:
    if name is None:
        return "→ " + screen.paint(screen.words("cli_views.field_unknown"), fg="yellow")
    return "→ " + screen.words(f"cli_views.field_{name}")


def _measures(plan: Plan, screen: Screen) -> list[str]:
    rows = list(_rows(plan, screen))
    if not rows:
        return []
    columns = (
        Column(screen.words("cli_views.column_id")),
        Column(screen.words("cli_views.column_title"), 20),
        Column(screen.words("cli_views.column_priority"), align="right"),
        Column(screen.words("cli_views.column_cost"), 12),
        Column(screen.words("cli_views.column_owners"), 10),
        Column(screen.words("cli_views.column_years"), 9),
    )
    return table(
        columns,
        rows,
        screen.width,
        paint_heading=lambda words: screen.paint(words, bold=True),
        paint_band=lambda words: screen.paint(words, fg="cyan"),
    )


def _rows(plan: Plan, screen: Screen) -> Iterator[Row | Band]:
    for goal in plan.main_goals:
        yield Band("")
        yield Band(_goal(goal, plan, screen))
        for sub in goal.sub_goals:
            if title := _sub_goal(sub):
                yield Band(title, 1)
            for measure in sub.measures:
                yield _row(measure, plan, screen)


def _goal(goal: MainGoal, plan: Plan, screen: Screen) -> str:
    return goal_line(goal, plan, _standard(screen))


def _sub_goal(sub: SubGoal) -> str:
    title = one_line(sub.title)
    return f"{sub.id} {title}".strip() if title else ""


def _row(measure: Measure, plan: Plan, screen: Screen) -> Row:
    standard = _standard(screen)
    return (
        measure.id,
        one_line(measure.title)[:_LONGEST_TITLE],
        "" if measure.priority is None else str(measure.priority),
        cost_text(measure, plan, standard),
        listing(measure.owners, screen.language),
        years_text(measure, standard),
    )


def _left_out(plan: Plan, screen: Screen) -> list[str]:
    """The texts among the measures that were taken for notes: nothing is left out in silence."""
    notes = [(sheet, note) for sheet in plan.sheets for note in sheet.notes]
    several = len({sheet.name for sheet, _ in notes}) > 1
    lines = [_heading(screen, "left_out")] if notes else []
    for sheet, note in notes:
        spot = f"{sheet.name}!{note.cell}" if several else note.cell
        words = f"{spot}  {one_line(note.text)[:_LONGEST_TITLE]}"
        lines += wrapped(words, screen.width, first=GAP, rest=GAP * 2)
    return lines


def _money(plan: Plan, screen: Screen) -> list[str]:
    money = new_money(plan.measures)
    if not money.total:
        return [screen.words("cli_views.no_money")] if plan.measures else []
    rows = [(str(year), kroner(money.per_year[year], screen.language)) for year in money.years]
    if money.undated:
        rows.append((screen.words("cli_views.no_year"), kroner(money.undated, screen.language)))
    rows.append((screen.words("cli_views.in_all"), kroner(money.total, screen.language)))
    columns = (Column(""), Column("", align="right"))
    return [_heading(screen, "money"), *table(columns, rows, screen.width, indent=GAP)]


def _doubts(plan: Plan, screen: Screen) -> list[str]:
    count = _counts(plan, screen)
    if not plan.measures and not plan.findings:
        has_table = any(sheet.use == "measures" for sheet in plan.sheets)
        return [screen.words("cli_views.no_measures")] if has_table else []
    if not plan.findings:
        return [f"{count} {screen.words('cli_views.all_understood')}"]
    from rusdoc.cli.report import findings_lines

    return [_heading(screen, "doubts"), "", *findings_lines(plan.findings, screen, plan), "", count]


def _counts(plan: Plan, screen: Screen) -> str:
    goals = sum(1 for goal in plan.main_goals if goal.title)
    subs = sum(1 for sub in plan.sub_goals if sub.title)
    language = screen.language
    parts = [counted(goals, MAIN_GOAL, language, words=False)] if goals else []
    parts += [counted(subs, SUB_GOAL, language, words=False)] if subs else []
    parts.append(counted(len(plan.measures), MEASURE, language, words=False))
    return screen.words("cli_views.read_counts", what=tuple(parts))


def _heading(screen: Screen, name: str) -> str:
    return screen.paint(screen.words(f"cli_views.heading_{name}"), bold=True)


def _standard(screen: Screen) -> Standard:
    """The document's wordings exist in English too, though no document is written in it."""
    return cast(Standard, screen.language)
