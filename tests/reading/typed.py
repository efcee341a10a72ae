"""A sheet typed in a test as a small table: one line a row, cells between bars.

    | Tiltak | Ansvar | År   | Kostnad |
    | Kurs   | NAV    | 2027 | 50000   |

A cell with only digits is a number, ``-"-`` and the like are text, an empty cell is blank.
"""

from __future__ import annotations

from collections.abc import Iterable

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Measure, Plan
from rusdoc.model.workbook import CellValue, Heading, MergedRange, Sheet, Workbook
from rusdoc.reading.understand import Facts, understand


def sheet(
    table: str,
    name: str = "Tiltak",
    *,
    merged: Iterable[str] = (),
    errors: dict[str, str] | None = None,
    unvalued: Iterable[str] = (),
    hidden: bool = False,
    hidden_rows: Iterable[int] = (),
    hidden_columns: Iterable[int] = (),
    headings: Iterable[tuple[int, str]] = (),
    bold: Iterable[str] = (),
) -> Sheet:
    """The sheet that `table` shows, from row 1; an empty line is a blank row."""
    lines = [line.strip() for line in table.strip("\n").split("\n")]
    if lines and not lines[-1]:
        lines.pop()
    return Sheet(
        name=name,
        rows=tuple(_row(line) for line in lines),
        merged=tuple(_range(span) for span in merged),
        hidden=hidden,
        hidden_rows=frozenset(hidden_rows),
        hidden_columns=frozenset(hidden_columns),
        errors=FrozenDict({_spot(cell): error for cell, error in (errors or {}).items()}),
        unvalued=frozenset(_spot(cell) for cell in unvalued),
        headings=tuple(Heading(level, text) for level, text in headings),
        bold=frozenset(_spot(cell) for cell in bold),
    )


def read(*sheets: Sheet | str, facts: Facts | None = None) -> Plan:
    """The plan that these sheets hold."""
    typed = tuple(each if isinstance(each, Sheet) else sheet(each) for each in sheets)
    return understand(Workbook("tiltak.xlsx", typed), facts)


def only(plan: Plan) -> Measure:
    """The plan's one measure."""
    (measure,) = plan.measures
    return measure


def codes(plan: Plan) -> list[tuple[str, str | None]]:
    """The findings as (code, cell)."""
    return [(finding.code, finding.place.cell) for finding in plan.findings]


def outline(plan: Plan) -> list[tuple[str, str, str, str]]:
    """Each measure with its goals: main goal, sub-goal, id, title."""
    return [(goal.title, sub.title, measure.id, measure.title) for goal, sub, measure in plan.walk()]


def _row(line: str) -> tuple[CellValue, ...]:
    if not line:
        return ()
    cells = [_value(cell.strip()) for cell in line.strip("|").split("|")]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _value(text: str) -> CellValue:
    if not text:
        return None
    if text.lstrip("-").isdigit():
        return int(text)
    return text.replace("\\n", "\n")


def _spot(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(cell[len(letters) :]), column


def _range(span: str) -> MergedRange:
    first, last = span.split(":")
    return MergedRange(*_spot(first), *_spot(last))
