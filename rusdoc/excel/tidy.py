"""Cells as the model wants them: texts stripped, whole numbers whole, blanks None."""

from __future__ import annotations

from rusdoc.model.workbook import CellValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from typing import Final

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""As far as a sheet goes in Excel."""
MOST_CELLS: Final = 4_000_000
"""As large as the rectangle around a sheet's content may be, blanks included."""
_EXACT: Final = 2.0**53


def tidy(value: object) -> CellValue:
    """One value of any reader as the model has it."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _EXACT else value
    if isinstance(value, int):
        return value
    return _moment(value)


def _text(value: str) -> str | None:
    if "\r" in value or "_x000" in value:
        value = value.replace("_x000D_", "\r").replace("_x000A_", "\n")
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    return value.strip() or None


def _moment(value: object) -> CellValue:
    """A date; a time of day or a length of time as text, since no field of a plan holds one."""
    from datetime import date, datetime, time, timedelta

    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.replace(tzinfo=None)
    if isinstance(value, date):
        return value
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value) if isinstance(value, timedelta) else None


def tidy_rows(
    rows: Iterable[Sequence[object]], blank: Collection[tuple[int, int]] = ()
) -> tuple[tuple[CellValue, ...], ...]:
    """Rows of any reader as the model has them, trailing blanks cut; the cells of `blank` (row and
    column) have no value of their own."""
    found = [tuple([tidy(value) if value != "" else None for value in row]) for row in rows]
    for row, column in blank:
        if row <= len(found) and column <= len(found[row - 1]):
            cells = found[row - 1]
            found[row - 1] = (*cells[: column - 1], None, *cells[column:])
    while found and not any(value is not None for value in found[-1]):
        found.pop()
    return tuple(found)


def rows_from(cells: dict[tuple[int, int], CellValue]) -> tuple[tuple[CellValue, ...], ...]:
    """The rows that cells by (row, column) make."""
    by_row: dict[int, dict[int, CellValue]] = {}
    for (row, column), value in cells.items():
        if value is not None:
            by_row.setdefault(row, {})[column] = value
    return tuple(
        tuple(by_row[row].get(column) for column in range(1, max(by_row[row]) + 1)) if row in by_row else ()
        for row in range(1, max(by_row, default=0) + 1)
    )
