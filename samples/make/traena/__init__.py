"""Træna: an island municipality of some 450 people; both combined columns, goals in merged cells."""

from __future__ import annotations

import tempfile
from pathlib import Path

from folder import fresh, write_texts
from pictures import line_chart, logo
from word import Paper

from traena import sheet, subplans

PAPER = Paper("Calibri", "17365D", "nb-NO", "Arbeidsgruppa for rusmiddelpolitisk handlingsplan")


def make(folder: Path) -> None:
    fresh(folder)
    with tempfile.TemporaryDirectory() as made:
        pictures = Path(made)
        logo(pictures / "logo.png", "#17365D", "#FFFFFF")
        line_chart(
            pictures / "omsetning.png", (2021, 2022, 2023, 2024, 2025),
            (("Øl", "#9C4A00", (21, 24, 25, 25, 26)), ("Vin", "#7A1F4B", (4, 5, 5, 6, 6))), 32, "",
        )  # fmt: skip
        sheet.make(folder / "tiltak.xlsx", pictures / "logo.png")
        write_texts(Path(__file__).parent / "tekst", folder, PAPER, pictures)
    subplans.make(folder / "delplaner")
