"""The municipality's financial plan (handlings- og økonomiplan): its frames and its measures.

Kommuneloven § 14-4: at least four years, adopted every year. Money is whole kroner.
"""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place, Source


@frozen
class Frame:
    """A frame (ramme): what may be spent each year, in all or by one unit.

    `owner` is the unit as written, None for a plan's frame; `plan` is the plan that such a frame
    names («Rusmiddelpolitisk handlingsplan»), None when it only says «Samlet ramme». `is_sum` marks
    a row that adds up the others. `source.cells` has ``title`` and ``cost_2027`` …
    """

    name: str
    owner: str | None = None
    plan: str | None = None
    is_sum: bool = False
    per_year: FrozenDict[int, int] = FrozenDict()
    source: Source | None = None


@frozen
class FinancialMeasure:
    """A measure as the financial plan has it; `plan` is the sub-plan it says it comes from."""

    id: str | None
    title: str
    plan: str | None = None
    owners: tuple[str, ...] = ()
    per_year: FrozenDict[int, int] = FrozenDict()
    source: Source | None = None


@frozen
class FinancialPlan:
    """Frames and measures, the years they cover, and the unit their amounts are written in.

    `unit` is 1 000 where all amounts are in thousands, so that nobody calls a rounded amount another one.
    """

    file: str | None = None
    years: tuple[int, ...] = ()
    frames: tuple[Frame, ...] = ()
    measures: tuple[FinancialMeasure, ...] = ()
    unit: int = 1

    def place(self, item: Frame | FinancialMeasure, year: int | None = None) -> Place:
        """The cell of an item's amount in `year`, or of its name."""
        if item.source is None:
            return Place(self.file)
        cells = item.source.cells
        cell = cells.get(f"cost_{year}") or cells.get("title") or f"A{item.source.row}"
        return Place(self.file, item.source.sheet, cell)
