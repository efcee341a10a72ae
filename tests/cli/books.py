"""Small workbooks for the command line to read, written as files."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

HEADINGS = ("Hovedmål", "Delmål", "Tiltak", "Prioritet", "Effekt", "Kostnad", "Ansvarlig", "År")
FACTS = {
    "Kommune": "Træna", "Plantittel": "Rusmiddelpolitisk handlingsplan", "Periode": "2027–2030",
    "Status": "Utkast", "Visjon": "Et samfunn med plass til alle", "Mandat": "Lage en ny plan",
    "Saksnummer": "26/114", "Frist": "1. juni 2027",
}  # fmt: skip
MEASURES = (
    ("Færre unge drikker", "Foreldre er enige", "Foreldremøte to ganger i året", 1, "Senere debut", "10 000 årlig", "Skolen", "2027–2030"),
    (None, None, "Ansette ruskoordinator", 2, "Flere får hjelp", "innenfor rammen", "NAV", 2028),
)  # fmt: skip


def book(
    path: Path,
    *measures: tuple[object, ...],
    headings: tuple[str, ...] = HEADINGS,
    facts: dict[str, str] | None = None,
) -> Path:
    """A workbook with a sheet `Om planen` and a sheet `Tiltak`, its headings in row 3."""
    made = Workbook()
    about = made.worksheets[0]
    about.title = "Om planen"
    for pair in (FACTS if facts is None else facts).items():
        about.append(pair)
    tiltak = made.create_sheet("Tiltak")
    tiltak.append(["Mål og tiltak"])
    tiltak.append([])
    tiltak.append(list(headings))
    for measure in measures or MEASURES:
        tiltak.append(list(measure))
    path.parent.mkdir(parents=True, exist_ok=True)
    made.save(path)
    return path
