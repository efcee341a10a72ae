"""What others have said about the plan: input from meetings, and statements in the hearing.

Plan- og bygningsloven § 5-1 (participation) and §§ 11-4 and 11-14 (views obtained, hearing).
"""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.model.place import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date


@frozen
class Input:
    """What an actor said: where we stand, where we should go, and where it was taken in.

    `taken_in` is as written; `taken_into` has the ids of goals and measures it names.
    """

    actor: str | None
    now: str | None = None
    wish: str | None = None
    taken_in: str | None = None
    taken_into: tuple[str, ...] = ()
    source: Source | None = None


@frozen
class HearingStatement:
    """A statement in the hearing: who, when, what, how it was judged, and what was changed.

    `received` is None where the cell is blank or no date; `received_text` is as written.
    """

    sender: str | None
    received: date | None = None
    received_text: str | None = None
    statement: str | None = None
    assessment: str | None = None
    change: str | None = None
    source: Source | None = None
