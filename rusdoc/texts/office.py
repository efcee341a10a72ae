"""What is said about LibreOffice, which makes PDF and OpenDocument."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "missing": Wording(
        nb=(
            "Finner ikke LibreOffice, som lager PDF og ODT. Installer det fra libreoffice.org, eller åpne "
            "dokumentet i Word og velg «Lagre som»."
        ),
        nn=(
            "Finn ikkje LibreOffice, som lagar PDF og ODT. Installer det frå libreoffice.org, eller opne "
            "dokumentet i Word og vel «Lagre som»."
        ),
        en=(
            "LibreOffice, which makes PDF and ODT, was not found. Install it from libreoffice.org, or open the "
            "document in Word and choose «Save As»."
        ),
    ),
    "cannot_start": Wording(
        nb="LibreOffice lar seg ikke starte ({reason}). Installer det på nytt.",
        nn="LibreOffice lèt seg ikkje starte ({reason}). Installer det på nytt.",
        en="LibreOffice cannot be started ({reason}). Install it again.",
    ),
    "too_slow": Wording(
        nb="LibreOffice ble ikke ferdig på {seconds} sekunder. Lukk andre programmer og prøv igjen.",
        nn="LibreOffice vart ikkje ferdig på {seconds} sekund. Lukk andre program og prøv igjen.",
        en="LibreOffice did not finish in {seconds} seconds. Close other programs and try again.",
    ),
    "made_nothing": Wording(
        nb="LibreOffice laget ingen fil av dokumentet. Åpne det i Word og velg «Lagre som» i stedet.",
        nn="LibreOffice laga inga fil av dokumentet. Opne det i Word og vel «Lagre som» i staden.",
        en="LibreOffice made no file from the document. Open it in Word and choose «Save As» instead.",
    ),
}
