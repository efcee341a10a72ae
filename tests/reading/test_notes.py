"""Texts among the measures that are no measure are kept as notes, with their cell: nothing vanishes in silence."""

from __future__ import annotations

import rusdoc
from tests.reading.typed import read

TABLE = """
| Hovedmål | Delmål | Nr | Tiltak | Ansvar | År |
| Færre skader | Trygge kvelder | 1 | Natteravn | NAV | 2027 |
|  |  | 2 | Foreldremøte | Skolen | 2028 |
"""


def notes(words: str) -> list[tuple[str, str]]:
    return [(note.cell, note.text) for sheet in read(words).sheets for note in sheet.notes]


def test_a_line_below_the_measures_is_kept_as_a_note() -> None:
    assert notes(TABLE + "|  |  |  | NB! Husk vedtaket i mai |  |  |") == [("D4", "NB! Husk vedtaket i mai")]


def test_a_line_between_the_measures_is_kept_too() -> None:
    rows = TABLE.strip().splitlines()
    words = "\n".join([*rows[:2], "| * Avklares med fylket |  |  |  |  |  |", *rows[2:]])
    plan = read(words)
    assert [(note.cell, note.text) for note in plan.sheets[0].notes] == [("A3", "* Avklares med fylket")]
    assert [measure.title for measure in plan.measures] == ["Natteravn", "Foreldremøte"]


def test_measures_goals_and_sums_are_no_notes() -> None:
    assert notes(TABLE + "|  |  |  | Sum |  |  |") == []


def test_notes_come_along_as_json_and_back() -> None:
    plan = read(TABLE + "|  |  |  | NB! Husk vedtaket i mai |  |  |")
    data = rusdoc.to_json(plan)
    assert data["sheets"][0]["notes"] == [{"cell": "D4", "text": "NB! Husk vedtaket i mai"}]
    assert rusdoc.from_json(data).sheets == plan.sheets
