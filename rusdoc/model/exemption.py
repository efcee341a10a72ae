"""An exemption: a rule or one finding that the group accepts, with the reason and a last date."""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.model.place import NOWHERE, Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date


@frozen
class Exemption:
    """One line of the sheet `Unntak`.

    `code` is a rule's code or the beginning of some (``RUS2``). `where` is the place as written;
    `sheet`, `cell` and `measure` are what it says, all None where the exemption holds everywhere.
    `until` is the last day it holds, None for always. `place` is the line's own cell.
    """

    code: str
    where: str | None = None
    sheet: str | None = None
    cell: str | None = None
    measure: str | None = None
    reason: str | None = None
    until: date | None = None
    place: Place = NOWHERE
