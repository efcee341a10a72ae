"""The sheets beside the measures, read back from JSON: finances, statistics, input, hearing, exemptions."""

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
    from rusdoc.model.serial import Json


def source_from_json(data: Json | None) -> Source | None:
    """A source read back."""
    return None if data is None else Source(data["sheet"], data["row"], FrozenDict(data["cells"]))


def per_year_from_json(data: Json) -> FrozenDict[int, int]:
    """Kroner by year, read back."""
    return FrozenDict({int(year): amount for year, amount in data.items()})


def _day_from_json(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


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
