"""The columns of tables whose number a loop decided: as wide as their cells ask for, within the table.

A loop over cells leaves the grid with columns of an average width. Word looks at the cells, LibreOffice
at the grid; here the grid is made to say what the cells say.
"""

from __future__ import annotations

import re
from typing import Final

from rusdoc.regex import regex

_FIRST_ROW: Final = regex(rb"<w:tblGrid>(.*?)</w:tblGrid>(.*?)</w:tr>", re.DOTALL)
_COLUMN: Final = regex(rb'<w:gridCol w:w="(\d+)"\s*/>')
_CELL: Final = regex(rb'<w:tcW (?:w:w="(\d+)" w:type="dxa"|w:type="dxa" w:w="(\d+)")\s*/>')
_NEAR_ENOUGH: Final = 0.05


def with_grids(markup: bytes) -> bytes:
    """The document's text with the grid of each table in step with the cells of its first row."""
    return _FIRST_ROW.sub(_in_step, markup)


def _in_step(found: re.Match[bytes]) -> bytes:
    columns = [int(width) for width in _COLUMN.findall(found[1])]
    cells = [int(one or other) for one, other in _CELL.findall(found[2])]
    if not cells or len(cells) != len(columns) or not sum(cells) or b"<w:gridSpan" in found[2]:
        return found[0]
    scale = sum(columns) / sum(cells)
    wanted = [round(width * scale) for width in cells]
    if all(abs(new - old) <= old * _NEAR_ENOUGH for new, old in zip(wanted, columns, strict=True)):
        return found[0]
    grid = b"".join(b'<w:gridCol w:w="%d"/>' % width for width in wanted)
    row = found[2]
    if scale < 1:  # cells that ask for more than the table has would push it over the margin
        row = _CELL.sub(
            lambda cell: b'<w:tcW w:w="%d" w:type="dxa"/>' % round(int(cell[1] or cell[2]) * scale), row
        )
    return b"<w:tblGrid>%s</w:tblGrid>%s</w:tr>" % (grid, row)
