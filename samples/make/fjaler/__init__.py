"""Fjaler: nynorsk, goals as section rows, priorities A–C, accepted findings on a sheet «Unntak»."""

from __future__ import annotations

import tempfile
from pathlib import Path

from folder import fresh, write_texts
from pictures import line_chart, logo
from word import Paper

from fjaler import sheet, subplans

PAPER = Paper("Cambria", "3B3000", "nn-NO", "Folkehelsekoordinatoren")


def make(folder: Path) -> None:
    fresh(folder)
    with tempfile.TemporaryDirectory() as made:
        pictures = Path(made)
        logo(pictures / "logo.png", "#7A1F2B", "#FFFFFF")
        line_chart(
            pictures / "ungdata.png", (2017, 2020, 2023, 2026),
            (("Rusa siste året, 10. steget", "#7A1F2B", (29, 25, 19, 21)),), 40, "%",
        )  # fmt: skip
        sheet.make(folder / "tiltak.xlsx", pictures / "logo.png")
        write_texts(Path(__file__).parent / "tekst", folder, PAPER, pictures)
    subplans.make(folder / "delplaner")
