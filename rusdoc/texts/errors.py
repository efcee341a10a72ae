"""What `RusdocError` says: what is wrong with a file, and what to do about it."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "file_missing": Wording(
        nb="Finner ikke filen. Sjekk navnet og mappen.",
        nn="Finn ikkje fila. Sjekk namnet og mappa.",
        en="The file does not exist. Check its name and folder.",
    ),
    "json_shape": Wording(
        nb="Filen er ikke en plan slik rusdoc skriver den ({detail}). Les regnearket på nytt.",
        nn="Fila er ikkje ein plan slik rusdoc skriv han ({detail}). Les reknearket på nytt.",
        en="The file is not a plan as rusdoc writes it ({detail}). Read the workbook again.",
    ),
}
