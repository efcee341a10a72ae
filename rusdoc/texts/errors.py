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
    "file_is_folder": Wording(
        nb="Dette er en mappe, ikke en fil. Skriv navnet på filen også.",
        nn="Dette er ei mappe, ikkje ei fil. Skriv namnet på fila òg.",
        en="This is a folder, not a file. Give the name of the file too.",
    ),
    "file_unreadable": Wording(
        nb="Filen kan ikke leses. Sjekk at du har tilgang, og lukk den hvis den er åpen i et annet program.",
        nn="Fila kan ikkje lesast. Sjekk at du har tilgang, og lukk ho viss ho er open i eit anna program.",
        en="The file cannot be read. Check that you have access, and close it if it is open elsewhere.",
    ),
    "file_failed": Wording(
        nb="Filen kan ikke leses ({detail}).",
        nn="Fila kan ikkje lesast ({detail}).",
        en="The file cannot be read ({detail}).",
    ),
    "file_empty": Wording(
        nb="Filen er tom. Sjekk at riktig fil ble lagret eller sendt.",
        nn="Fila er tom. Sjekk at rett fil vart lagra eller send.",
        en="The file is empty. Check that the right file was saved or sent.",
    ),
    "stream_is_text": Wording(
        nb="Filen er åpnet som tekst. Åpne den binært: open(navn, \"rb\").",
        nn="Fila er opna som tekst. Opne ho binært: open(namn, \"rb\").",
        en="The file was opened as text. Open it as binary: open(name, \"rb\").",
    ),
    "output_is_folder": Wording(
        nb="Resultatet skal bli en fil, men dette er en mappe. Skriv navnet på filen også.",
        nn="Resultatet skal verte ei fil, men dette er ei mappe. Skriv namnet på fila òg.",
        en="The result is to be a file, but this is a folder. Give the name of the file too.",
    ),
    "output_locked": Wording(
        nb="Filen kan ikke skrives over. Er den åpen i Word eller Excel? Lukk den og prøv igjen, "
        "eller velg et annet navn.",
        nn="Fila kan ikkje skrivast over. Er ho open i Word eller Excel? Lukk ho og prøv igjen, "
        "eller vel eit anna namn.",
        en="The file cannot be replaced. Is it open in Word or Excel? Close it and try again, "
        "or choose another name.",
    ),
    "output_open": Wording(
        nb="Filen ser ut til å være åpen i Word, Excel eller LibreOffice. Lukk den og prøv igjen. Er den ikke "
        "åpen, slett filen «{owner}» i samme mappe.",
        nn="Fila ser ut til å vere open i Word, Excel eller LibreOffice. Lukk ho og prøv igjen. Er ho ikkje "
        "open, slett fila «{owner}» i same mappa.",
        en="The file seems to be open in Word, Excel or LibreOffice. Close it and try again. If it is not "
        "open, delete the file «{owner}» in the same folder.",
    ),
    "output_forbidden": Wording(
        nb="Mappen kan ikke skrives til. Velg en mappe du har skrivetilgang til.",
        nn="Mappa kan ikkje skrivast til. Vel ei mappe du har skrivetilgang til.",
        en="The folder cannot be written to. Choose a folder you may write in.",
    ),
    "output_failed": Wording(
        nb="Filen kan ikke skrives ({detail}). Velg et annet navn eller en annen mappe.",
        nn="Fila kan ikkje skrivast ({detail}). Vel eit anna namn eller ei anna mappe.",
        en="The file cannot be written ({detail}). Choose another name or folder.",
    ),
    "json_shape": Wording(
        nb="Filen er ikke en plan slik rusdoc skriver den ({detail}). Les regnearket på nytt.",
        nn="Fila er ikkje ein plan slik rusdoc skriv han ({detail}). Les reknearket på nytt.",
        en="The file is not a plan as rusdoc writes it ({detail}). Read the workbook again.",
    ),
}
