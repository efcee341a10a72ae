"""What stands around the plan on its web page."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "contents": Wording(nb="Innhold", nn="Innhald", en="Contents"),
    "skip": Wording(nb="Hopp til innholdet", nn="Hopp til innhaldet", en="Skip to the content"),
    "table": Wording(nb="Tabell {number}", nn="Tabell {number}", en="Table {number}"),
    "not_word": Wording(
        nb="Nettsiden lages av et Word-dokument (.docx), og det er ikke denne filen.",
        nn="Nettsida blir laga av eit Word-dokument (.docx), og det er ikkje denne fila.",
        en="The web page is made from a Word document (.docx), which this file is not.",
    ),
    "numbers": Wording(
        nb="Tallene i diagrammet «{title}»",
        nn="Tala i diagrammet «{title}»",
        en="The numbers in the chart “{title}”",
    ),
    "show_numbers": Wording(nb="Vis tallene", nn="Vis tala", en="Show the numbers"),
    "footnotes": Wording(nb="Fotnoter", nn="Fotnotar", en="Footnotes"),
    "back": Wording(
        nb="Tilbake til teksten fra fotnote {number}",
        nn="Tilbake til teksten frå fotnote {number}",
        en="Back to the text from footnote {number}",
    ),
    "untitled": Wording(nb="Plan", nn="Plan", en="Plan"),
}
