"""What stands around the plan on its web page."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "contents": Wording(nb="Innhold", nn="Innhald", en="Contents"),
    "skip": Wording(nb="Hopp til innholdet", nn="Hopp til innhaldet", en="Skip to the content"),
    "table": Wording(nb="Tabell {number}", nn="Tabell {number}", en="Table {number}"),
    "untitled": Wording(nb="Plan", nn="Plan", en="Plan"),
}
