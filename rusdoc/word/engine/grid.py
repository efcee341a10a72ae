"""A table's columns set right once its cells are known, as docxtpl's `fix_tables` does.

A row with more cells than the table has columns gives it further columns, at the cost of the others'
width; columns that no row uses are taken away, and the others widened.
"""

from __future__ import annotations

import re
from typing import Final

from rusdoc.regex import regex

_ELEMENT: Final = regex(r"<(/?)w:(tbl|tblGrid|tr|tc|tcPr|gridSpan|gridCol)\b([^<>]*)>")
_WIDTH: Final = regex(r'(\bw:w=")([^"]*)(")')
_SPAN: Final = regex(r'w:val="(\d+)"')
_GRID: Final = regex(r"<w:tblGrid(?:/>|[ >].*?</w:tblGrid>)", re.DOTALL)
_COLUMN: Final = regex(r"<w:gridCol\b([^<>]*?)/?>(?:</w:gridCol>)?")


def fitted(table: str) -> str:
    """The XML of a table, its inner tables already fitted, with the columns that its rows need."""
    grid = _GRID.search(table)
    if grid is None:
        return table
    cells, spans = _rows(table)
    inner = grid.group().partition("<w:tblGridChange")[0]
    columns = [_width(match.group(1)) for match in _COLUMN.finditer(inner)]
    wanted = _columns(columns, max(cells, default=0), max(spans, default=0))
    if wanted == columns:
        return table
    kept = _COLUMN.findall(inner)
    written = "".join(
        _written(kept[number] if number < len(kept) else "", width) for number, width in enumerate(wanted)
    )
    rest = grid.group()[len(inner) :] or "</w:tblGrid>"
    rest = rest if rest.endswith("</w:tblGrid>") and len(inner) < len(grid.group()) else "</w:tblGrid>"
    return f"{table[: grid.start()]}<w:tblGrid>{written}{rest}{table[grid.end() :]}"


def _rows(table: str) -> tuple[list[int], list[int]]:
    """The cells of each row, inner tables' rows too, and the columns that they span."""
    rows: list[list[int]] = []
    open_rows: list[list[int]] = []
    path: list[str] = []
    for match in _ELEMENT.finditer(table):
        close, name, attributes = match.groups()
        if close:
            path.pop()
            if name == "tr":
                rows.append(open_rows.pop())
            continue
        if name == "tc" and path and path[-1] == "tr":
            open_rows[-1][0] += 1
            open_rows[-1][1] += 1
        elif name == "gridSpan" and path[-2:] == ["tc", "tcPr"] and open_rows:
            span = _SPAN.search(attributes)
            open_rows[-1][1] += int(span.group(1)) - 1 if span else 0
        if attributes.endswith("/"):
            if name == "tr":
                rows.append([0, 0])
            continue
        path.append(name)
        if name == "tr":
            open_rows.append([0, 0])
    return [row[0] for row in rows], [row[1] for row in rows]


def _columns(columns: list[float | None], cells: int, span: int) -> list[float | None]:
    """The widths after columns were added for the fullest row, and the unused ones taken away."""
    wanted = list(columns)
    more = cells - len(columns)
    if more > 0:
        whole = sum(width for width in columns if width is not None)
        if whole > 0:
            old, new = whole / len(columns), whole / (len(columns) + more)
            wanted = [_whole(width * new / old) if width is not None else None for width in columns]
            wanted += [_whole(new)] * more
    fewer = len(wanted) - span
    if fewer > 0:
        taken = sum(width or 0.0 for width in wanted[-fewer:])
        wanted = wanted[:-fewer]
        extra = int(taken / len(wanted)) if wanted else 0
        wanted = [_whole(width + extra) if width is not None else None for width in wanted]
    return wanted


def _whole(width: float) -> float:
    return float(int(width))


def _width(attributes: str) -> float | None:
    found = _WIDTH.search(attributes)
    return float(found.group(2)) if found else None


def _written(attributes: str, width: float | None) -> str:
    if width is None:
        return f"<w:gridCol{attributes.rstrip('/').rstrip()}/>"
    return f'<w:gridCol w:w="{int(width)}"/>'
