"""Hadsel: a mid-size municipality; a sheet per main goal, budget columns in thousands, indicators."""

from __future__ import annotations

import tempfile
from pathlib import Path

from folder import fresh, write_texts
from pictures import line_chart, logo
from word import Paper

from hadsel import sheet, subplans

PAPER = Paper("Arial", "0B4F4A", "nb-NO", "Folkehelsekoordinator")


def make(folder: Path) -> None:
    fresh(folder)
    with tempfile.TemporaryDirectory() as made:
        pictures = Path(made)
        logo(pictures / "logo.png", "#0B4F4A", "#F2C14E")
        line_chart(
            pictures / "ungdata.png", (2016, 2019, 2022, 2025),
            (("Alkohol, 10. trinn", "#0B4F4A", (31, 27, 24, 26)), ("Cannabis, VG1–VG3", "#A33B20", (6, 9, 11, 12))), 40, "%",
        )  # fmt: skip
        sheet.make(folder / "Handlingsdel rus 2027-2030.xlsx", pictures / "logo.png")
        write_texts(Path(__file__).parent / "tekst", folder, PAPER, pictures)
    subplans.make(folder / "delplaner")
    (folder / "rusdoc.toml").write_text(SETTINGS, encoding="utf-8")


SETTINGS = """\
# Valg for planen. Alt her er frivillig.

[dokument]
veileder = "is1362"

[sjekk.grenser]
# Formannskapet godtar at inntil seks av ti tiltak har prioritet Høy.
priority_one_share = 0.6
"""
