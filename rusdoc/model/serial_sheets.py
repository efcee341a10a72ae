"""The sheets beside the measures as JSON and back: finances, statistics, input, hearing, exemptions."""

from __future__ import annotations

from datetime import date

from rusdoc.model.exemption import Exemption
from rusdoc.model.finances import FinancialMeasure, FinancialPlan, Frame
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.hearing import HearingStatement, Input
from rusdoc.model.place import Place, Source
from rusdoc.model.statistics import Counted, Figure, StatisticsColumn, StatisticsRow, StatisticsTable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

Json: TypeAlias = "dict[str, Any]"


def source_to_json(source: Source | None) -> Json | None:
    """A source as plain JSON values."""
    if source is None:
        return None
    return {"sheet": source.sheet, "row": source.row, "cells": dict(source.cells)}


def source_from_json(data: Json | None) -> Source | None:
    """A source read back."""
    return None if data is None else Source(data["sheet"], data["row"], FrozenDict(data["cells"]))


def per_year_to_json(amounts: Mapping[int, int]) -> Json:
    """Kroner by year, with the years as text."""
    return {str(year): amount for year, amount in amounts.items()}


def per_year_from_json(data: Json) -> FrozenDict[int, int]:
    """Kroner by year, read back."""
    return FrozenDict({int(year): amount for year, amount in data.items()})


def _day_to_json(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day_from_json(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def finances_to_json(finances: FinancialPlan | None) -> Json | None:
    """The financial plan as plain JSON values."""
    if finances is None:
        return None
    return {
        "file": finances.file,
        "years": list(finances.years),
        "unit": finances.unit,
        "frames": [
            {
                "name": frame.name,
                "owner": frame.owner,
                "plan": frame.plan,
                "is_sum": frame.is_sum,
                "per_year": per_year_to_json(frame.per_year),
                "source": source_to_json(frame.source),
            }
            for frame in finances.frames
        ],
        "measures": [
            {
                "id": measure.id,
                "title": measure.title,
                "plan": measure.plan,
                "owners": list(measure.owners),
                "per_year": per_year_to_json(measure.per_year),
                "source": source_to_json(measure.source),
            }
            for measure in finances.measures
        ],
    }


def finances_from_json(data: Json | None) -> FinancialPlan | None:
    """The financial plan read back."""
    if data is None:
        return None
    return FinancialPlan(
        file=data.get("file"),
        years=tuple(data["years"]),
        frames=tuple(_frame(each) for each in data["frames"]),
        measures=tuple(_financial_measure(each) for each in data["measures"]),
        unit=data.get("unit", 1),
    )


def _frame(data: Json) -> Frame:
    return Frame(
        name=data["name"],
        owner=data.get("owner"),
        plan=data.get("plan"),
        is_sum=bool(data.get("is_sum")),
        per_year=per_year_from_json(data["per_year"]),
        source=source_from_json(data.get("source")),
    )


def _financial_measure(data: Json) -> FinancialMeasure:
    return FinancialMeasure(
        id=data.get("id"),
        title=data["title"],
        plan=data.get("plan"),
        owners=tuple(data.get("owners") or ()),
        per_year=per_year_from_json(data["per_year"]),
        source=source_from_json(data.get("source")),
    )


def table_to_json(table: StatisticsTable) -> Json:
    """A table of statistics as plain JSON values."""
    return {
        "file": table.file,
        "sheet": table.sheet,
        "caption": table.caption,
        "cell": table.cell,
        "label": table.label,
        "columns": [{"heading": c.heading, "cell": c.cell, "is_total": c.is_total} for c in table.columns],
        "rows": [
            {
                "label": row.label,
                "cell": row.cell,
                "adds_from": row.adds_from,
                "adds_to": row.adds_to,
                "figures": [_figure_to_json(figure) for figure in row.figures],
            }
            for row in table.rows
        ],
    }


def _figure_to_json(figure: Figure | None) -> Json | None:
    if figure is None:
        return None
    return {
        "text": figure.text,
        "number": figure.number,
        "cell": figure.cell,
        "counted": figure.counted.value,
        "hidden": figure.hidden,
    }


def table_from_json(data: Json) -> StatisticsTable:
    """A table of statistics read back."""
    return StatisticsTable(
        file=data.get("file"),
        sheet=data["sheet"],
        caption=data["caption"],
        cell=data["cell"],
        label=data["label"],
        columns=tuple(StatisticsColumn(**column) for column in data["columns"]),
        rows=tuple(_row(row) for row in data["rows"]),
    )


def _row(data: Json) -> StatisticsRow:
    return StatisticsRow(
        label=data["label"],
        cell=data["cell"],
        figures=tuple(_figure(each) for each in data["figures"]),
        adds_from=data.get("adds_from"),
        adds_to=data.get("adds_to"),
    )


def _figure(data: Json | None) -> Figure | None:
    if data is None:
        return None
    return Figure(
        text=data["text"],
        number=data["number"],
        cell=data["cell"],
        counted=Counted(data["counted"]),
        hidden=bool(data.get("hidden")),
    )


def input_to_json(each: Input) -> Json:
    """One line of input as plain JSON values."""
    return {
        "actor": each.actor,
        "now": each.now,
        "wish": each.wish,
        "taken_in": each.taken_in,
        "taken_into": list(each.taken_into),
        "source": source_to_json(each.source),
    }


def input_from_json(data: Json) -> Input:
    """One line of input read back."""
    return Input(
        actor=data.get("actor"),
        now=data.get("now"),
        wish=data.get("wish"),
        taken_in=data.get("taken_in"),
        taken_into=tuple(data.get("taken_into") or ()),
        source=source_from_json(data.get("source")),
    )


def statement_to_json(each: HearingStatement) -> Json:
    """A hearing statement as plain JSON values."""
    return {
        "sender": each.sender,
        "received": _day_to_json(each.received),
        "received_text": each.received_text,
        "statement": each.statement,
        "assessment": each.assessment,
        "change": each.change,
        "source": source_to_json(each.source),
    }


def statement_from_json(data: Json) -> HearingStatement:
    """A hearing statement read back."""
    return HearingStatement(
        sender=data.get("sender"),
        received=_day_from_json(data.get("received")),
        received_text=data.get("received_text"),
        statement=data.get("statement"),
        assessment=data.get("assessment"),
        change=data.get("change"),
        source=source_from_json(data.get("source")),
    )


def exemption_to_json(each: Exemption) -> Json:
    """An exemption as plain JSON values."""
    place = each.place
    return {
        "code": each.code,
        "where": each.where,
        "sheet": each.sheet,
        "cell": each.cell,
        "measure": each.measure,
        "reason": each.reason,
        "until": _day_to_json(each.until),
        "place": {"file": place.file, "sheet": place.sheet, "cell": place.cell},
    }


def exemption_from_json(data: Json) -> Exemption:
    """An exemption read back."""
    return Exemption(
        code=data["code"],
        where=data.get("where"),
        sheet=data.get("sheet"),
        cell=data.get("cell"),
        measure=data.get("measure"),
        reason=data.get("reason"),
        until=_day_from_json(data.get("until")),
        place=Place(**(data.get("place") or {})),
    )
