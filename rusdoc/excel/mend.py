"""A copy of the group's workbook with single cells mended; every other part is left as it lies."""

from __future__ import annotations

from collections.abc import Sequence

from rusdoc.excel.cells import CellEditor
from rusdoc.excel.parts import open_parts
from rusdoc.excel.styles import Formats
from rusdoc.model.place import Place


def mend_workbook(
    data: bytes, file: str, changes: Sequence[tuple[Place, str | int]]
) -> tuple[bytes, tuple[Place, ...]]:
    """The workbook with each cell's new value, and the cells that were changed.

    A cell that computes its value is left alone. Raises `InputError` for a file that is no .xlsx or
    .xlsm workbook.
    """
    from rusdoc.opc.writer import rewrite

    parts = open_parts(data, file)
    formats = Formats(parts)
    editors: dict[str, CellEditor] = {}
    done: list[Place] = []
    for place, value in changes:
        part = parts.sheets.get(place.sheet or "")
        if part is None or place.cell is None:
            continue
        editor = editors.get(part) or editors.setdefault(part, CellEditor(parts.tree(part)))
        if editor.is_formula(place.cell):
            continue
        if isinstance(value, int):
            editor.style(place.cell, formats.for_numbers(editor.style_of(place.cell)))
        editor.write(place.cell, value)
        done.append(place)
    return rewrite(parts.package, parts.changed() if done else {}), tuple(done)
