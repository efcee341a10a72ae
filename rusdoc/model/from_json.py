"""A plan read back from the JSON that `serial.plan_to_json` wrote."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rusdoc.errors import InputError
from rusdoc.model.finding import finding_from_json
from rusdoc.model.from_json_sheets import (
    exemption_from_json,
    finances_from_json,
    input_from_json,
    per_year_from_json,
    source_from_json,
    statement_from_json,
    table_from_json,
)
from rusdoc.model.frozen import FrozenDict
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
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    from rusdoc.model.serial import Json

    T = TypeVar("T")


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
