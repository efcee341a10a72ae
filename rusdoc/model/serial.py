"""A plan as JSON, in the shape of the contract (`plan.schema.json` beside this file); `from_json` reads it.

Absent is null or an empty list; money is whole kroner; keys of `per_year` are years as text.
"""

from __future__ import annotations

from rusdoc.collector import uncollected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any, TypeAlias

    from rusdoc.model.place import Source
    from rusdoc.model.plan import About, Cost, MainGoal, Measure, Plan, ReadSheet, SubGoal
    from rusdoc.texts import Language

    Json: TypeAlias = dict[str, Any]


def plan_schema() -> Json:
    """The JSON Schema (draft 2020-12) that every plan written by `plan_to_json` follows."""
    import json
    from importlib.resources import files

    schema: Json = json.loads(files("rusdoc.model").joinpath("plan.schema.json").read_text(encoding="utf-8"))
    return schema


@uncollected
def plan_to_json(plan: Plan, language: Language = "nb", small_count: int | None = None) -> Json:
    """The plan as plain JSON values; `language` is the language of its findings' messages.

    JSON travels, so counts of persons below `small_count` (None is what `Limits` says) are kept back in it
    as they are in documents (`model.suppression`); with 0 every figure is written.
    """
    return {
        "file": plan.file or None,
        "municipality": plan.municipality,
        "title": plan.title,
        "kind": plan.kind,
        "period": {"from": plan.period.first, "to": plan.period.last} if plan.period else None,
        "vision": plan.vision,
        "status": plan.status,
        "main_goals": [_main_goal_to_json(goal) for goal in plan.main_goals],
        "about": _about_to_json(plan.about),
        "units": [{"name": unit.name, "aliases": list(unit.aliases)} for unit in plan.units],
        "sheets": [_sheet_to_json(sheet) for sheet in plan.sheets],
        **_beside(plan, small_count),
        "findings": [finding.to_json(language) for finding in plan.findings],
    }


def _beside(plan: Plan, small_count: int | None) -> Json:
    if any((plan.finances, plan.statistics, plan.inputs, plan.hearing_statements, plan.exemptions)):
        from rusdoc.model.serial_sheets import sheets_to_json

        return sheets_to_json(plan, small_count)
    return {"finances": None, "statistics": [], "inputs": [], "hearing_statements": [], "exemptions": []}


def _main_goal_to_json(goal: MainGoal) -> Json:
    return {
        "id": goal.id,
        "title": goal.title,
        "sub_goals": [_sub_goal_to_json(sub) for sub in goal.sub_goals],
        "source": source_to_json(goal.source),
    }


def _sub_goal_to_json(sub: SubGoal) -> Json:
    return {
        "id": sub.id,
        "title": sub.title,
        "measures": [_measure_to_json(measure) for measure in sub.measures],
        "source": source_to_json(sub.source),
    }


def _measure_to_json(measure: Measure) -> Json:
    return {
        "id": measure.id,
        "title": measure.title,
        "priority": measure.priority,
        "effect": measure.effect,
        "comment": measure.comment,
        "cost": _cost_to_json(measure.cost),
        "owners": list(measure.owners),
        "years": list(measure.years),
        "recurrence": measure.recurrence,
        "ongoing": measure.ongoing,
        "status": measure.status,
        "status_note": measure.status_note,
        "indicator": measure.indicator,
        "target": measure.target,
        "baseline": measure.baseline,
        "category": measure.category,
        "national_goal": measure.national_goal,
        "funding": measure.funding,
        "references": list(measure.references),
        "source": source_to_json(measure.source),
    }


def _cost_to_json(cost: Cost | None) -> Json | None:
    if cost is None:
        return None
    return {
        "text": cost.text,
        "kind": cost.kind,
        "per_year": per_year_to_json(cost.per_year),
        "total": cost.total,
        "full_time_equivalents": cost.full_time_equivalents,
        "ambiguous": cost.ambiguous,
        "shared_with": cost.shared_with,
        "unknown_years": list(cost.unknown_years),
    }


def _about_to_json(about: About) -> Json:
    def day(value: date | None) -> str | None:
        return value.isoformat() if value else None

    return {
        "plan_type": about.plan_type,
        "language": about.language,
        "mandate": about.mandate,
        "case_number": about.case_number,
        "deadline": about.deadline,
        "project_leader": about.project_leader,
        "working_group": about.working_group,
        "reference_group": about.reference_group,
        "adopted_on": day(about.adopted_on),
        "adopted_case": about.adopted_case,
        "hearing_from": day(about.hearing_from),
        "hearing_until": day(about.hearing_until),
        "partners": list(about.partners),
        "places": {
            name: {"file": place.file, "sheet": place.sheet, "cell": place.cell}
            for name, place in about.places.items()
        },
    }


def _sheet_to_json(sheet: ReadSheet) -> Json:
    columns = [{"cell": c.cell, "heading": c.heading, "field": c.field} for c in sheet.columns]
    notes = [{"cell": note.cell, "text": note.text} for note in sheet.notes]
    return {"name": sheet.name, "use": sheet.use, "columns": columns, "notes": notes}


def source_to_json(source: Source | None) -> Json | None:
    """A source as plain JSON values."""
    if source is None:
        return None
    return {"sheet": source.sheet, "row": source.row, "cells": dict(source.cells)}


def per_year_to_json(amounts: Mapping[int, int]) -> Json:
    """Kroner by year, with the years as text."""
    return {str(year): amount for year, amount in amounts.items()}
