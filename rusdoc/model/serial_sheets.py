"""The sheets beside the measures as JSON: finances, statistics, input, hearing, exemptions."""

from __future__ import annotations

from rusdoc.model.serial import per_year_to_json, source_to_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from rusdoc.model.exemption import Exemption
    from rusdoc.model.finances import FinancialPlan
    from rusdoc.model.hearing import HearingStatement, Input
    from rusdoc.model.plan import Plan
    from rusdoc.model.serial import Json
    from rusdoc.model.statistics import Figure, StatisticsTable


def sheets_to_json(plan: Plan, small_count: int | None) -> Json:
    """What the sheets beside the measures hold, by the names it has in the plan's JSON."""
    return {
        "finances": _finances_to_json(plan.finances),
        "statistics": [_shown(table, small_count) for table in plan.statistics],
        "inputs": [_input_to_json(each) for each in plan.inputs],
        "hearing_statements": [_statement_to_json(each) for each in plan.hearing_statements],
        "exemptions": [_exemption_to_json(each) for each in plan.exemptions],
    }


def _shown(table: StatisticsTable, small_count: int | None) -> Json:
    from rusdoc.model.limits import Limits
    from rusdoc.model.suppression import suppress

    return _table_to_json(suppress(table, Limits().small_count if small_count is None else small_count).table)


def _finances_to_json(finances: FinancialPlan | None) -> Json | None:
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


def _table_to_json(table: StatisticsTable) -> Json:
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


def _input_to_json(each: Input) -> Json:
    """One line of input as plain JSON values."""
    return {
        "actor": each.actor,
        "now": each.now,
        "wish": each.wish,
        "taken_in": each.taken_in,
        "taken_into": list(each.taken_into),
        "source": source_to_json(each.source),
    }


def _statement_to_json(each: HearingStatement) -> Json:
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


def _exemption_to_json(each: Exemption) -> Json:
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


def _day_to_json(day: date | None) -> str | None:
    return day.isoformat() if day else None
