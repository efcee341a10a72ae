"""A plan as JSON and back, in the shape of the contract (`plan.schema.json` beside this file).

Absent is null or an empty list; money is whole kroner; keys of `per_year` are years as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rusdoc.errors import InputError
from rusdoc.model.finding import finding_from_json
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.limits import Limits
from rusdoc.model.place import Place
from rusdoc.model.plan import (
    About,
    Cost,
    CostKind,
    MainGoal,
    Measure,
    MeasureStatus,
    Period,
    Plan,
    PlanStatus,
    ReadColumn,
    ReadNote,
    ReadSheet,
    Recurrence,
    SubGoal,
    Unit,
)
from rusdoc.model.serial_sheets import (
    exemption_from_json,
    exemption_to_json,
    finances_from_json,
    finances_to_json,
    input_from_json,
    input_to_json,
    per_year_from_json,
    per_year_to_json,
    source_from_json,
    source_to_json,
    statement_from_json,
    statement_to_json,
    table_from_json,
    table_to_json,
)
from rusdoc.model.statistics import StatisticsTable
from rusdoc.texts import Language, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias, TypeVar

    T = TypeVar("T")

Json: TypeAlias = "dict[str, Any]"


def plan_schema() -> Json:
    """The JSON Schema (draft 2020-12) that every plan written by `plan_to_json` follows."""
    import json
    from importlib.resources import files

    schema: Json = json.loads(files("rusdoc.model").joinpath("plan.schema.json").read_text(encoding="utf-8"))
    return schema


def plan_to_json(plan: Plan, language: Language = "nb", small_count: int = Limits().small_count) -> Json:
    """The plan as plain JSON values; `language` is the language of its findings' messages.

    JSON travels, so counts of persons below `small_count` are kept back in it as they are in documents
    (`model.suppression`); with 0 every figure is written.
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
        "finances": finances_to_json(plan.finances),
        "statistics": [_shown(table, small_count) for table in plan.statistics],
        "inputs": [input_to_json(each) for each in plan.inputs],
        "hearing_statements": [statement_to_json(each) for each in plan.hearing_statements],
        "exemptions": [exemption_to_json(each) for each in plan.exemptions],
        "findings": [finding.to_json(language) for finding in plan.findings],
    }


def _shown(table: StatisticsTable, small_count: int) -> Json:
    from rusdoc.model.suppression import suppress

    return table_to_json(suppress(table, small_count).table)


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


def plan_from_json(data: Mapping[str, Any]) -> Plan:
    """The plan that `plan_to_json` wrote, read back; unknown keys are passed over.

    Raises `InputError` when a needed key is missing or a value has the wrong shape.
    """
    try:
        return _plan(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        file = data.get("file") if isinstance(data, Mapping) else None
        raise InputError(Text("errors.json_shape", detail=str(error)), file=file) from error


def _plan(data: Mapping[str, Any]) -> Plan:
    return Plan(
        file=data.get("file"),
        municipality=data.get("municipality"),
        title=data.get("title"),
        kind=data.get("kind"),
        period=_maybe(data.get("period"), lambda p: Period(int(p["from"]), int(p["to"]))),
        vision=data.get("vision"),
        status=_maybe(data.get("status"), PlanStatus),
        main_goals=_each(data["main_goals"], _main_goal),
        about=_about(data.get("about") or {}),
        units=_each(data.get("units"), lambda u: Unit(u["name"], tuple(u.get("aliases") or ()))),
        sheets=_each(data.get("sheets"), _sheet),
        finances=finances_from_json(data.get("finances")),
        statistics=_each(data.get("statistics"), table_from_json),
        inputs=_each(data.get("inputs"), input_from_json),
        hearing_statements=_each(data.get("hearing_statements"), statement_from_json),
        exemptions=_each(data.get("exemptions"), exemption_from_json),
        findings=_each(data.get("findings"), finding_from_json),
    )


def _main_goal(data: Json) -> MainGoal:
    return MainGoal(
        data["id"], data["title"], _each(data["sub_goals"], _sub_goal), source_from_json(data.get("source"))
    )


def _sub_goal(data: Json) -> SubGoal:
    return SubGoal(
        data["id"], data["title"], _each(data["measures"], _measure), source_from_json(data.get("source"))
    )


def _measure(data: Json) -> Measure:
    return Measure(
        id=data["id"],
        title=data["title"],
        priority=data.get("priority"),
        effect=data.get("effect"),
        comment=data.get("comment"),
        cost=_maybe(data.get("cost"), _cost),
        owners=tuple(data.get("owners") or ()),
        years=tuple(data.get("years") or ()),
        recurrence=_maybe(data.get("recurrence"), Recurrence),
        ongoing=bool(data.get("ongoing")),
        status=_maybe(data.get("status"), MeasureStatus),
        status_note=data.get("status_note"),
        indicator=data.get("indicator"),
        target=data.get("target"),
        baseline=data.get("baseline"),
        category=data.get("category"),
        national_goal=data.get("national_goal"),
        funding=data.get("funding"),
        references=tuple(data.get("references") or ()),
        source=source_from_json(data.get("source")),
    )


def _sheet(data: Json) -> ReadSheet:
    columns = _each(data.get("columns"), lambda c: ReadColumn(**c))
    notes = _each(data.get("notes"), lambda n: ReadNote(n["cell"], n["text"]))
    return ReadSheet(data["name"], data["use"], columns, notes)


def _cost(data: Json) -> Cost:
    return Cost(
        text=data["text"],
        kind=CostKind(data["kind"]),
        per_year=per_year_from_json(data["per_year"]),
        total=data["total"],
        full_time_equivalents=data.get("full_time_equivalents"),
        ambiguous=bool(data.get("ambiguous")),
        shared_with=data.get("shared_with"),
        unknown_years=tuple(data.get("unknown_years", ())),
    )


def _about(data: Json) -> About:
    plain = (
        "plan_type", "language", "mandate", "case_number", "deadline",
        "project_leader", "working_group", "reference_group", "adopted_case",
    )  # fmt: skip
    places = data.get("places") or {}
    return About(
        **{name: data.get(name) for name in plain},
        adopted_on=_maybe(data.get("adopted_on"), date.fromisoformat),
        hearing_from=_maybe(data.get("hearing_from"), date.fromisoformat),
        hearing_until=_maybe(data.get("hearing_until"), date.fromisoformat),
        partners=tuple(data.get("partners") or ()),
        places=FrozenDict({name: Place(**place) for name, place in places.items()}),
    )


def _maybe(value: Any, make: Callable[[Any], T]) -> T | None:
    return None if value is None else make(value)


def _each(values: Sequence[Any] | None, make: Callable[[Any], T]) -> tuple[T, ...]:
    return tuple(make(value) for value in values or ())
