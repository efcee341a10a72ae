"""What the template language itself has: its filters, tests, functions, and the names inside a loop."""

from __future__ import annotations

from typing import Final

from rusdoc.word.engine.guard import names

FILTERS: Final = names(
    "abs attr batch capitalize center count d default dictsort e escape filesizeformat first float "
    "forceescape format groupby indent int items join last length list lower map max min reject "
    "rejectattr replace reverse round safe select selectattr slice sort string striptags sum title "
    "tojson trim truncate unique upper urlencode wordcount wordwrap"
)
KEEPING: Final = names("list reject rejectattr reverse select selectattr sort unique")
"""Filters that give a list of the same kind of items."""
DIVIDING: Final = names("batch slice")
"""Filters that give lists of the items."""
PICKING: Final = names("first last max min random")
"""Filters that give one item of a list."""
BY_ATTRIBUTE: Final = names("groupby map max min rejectattr selectattr sort sum unique join")
"""Filters that may name an attribute of the items."""
TESTS: Final = names(
    "boolean callable defined divisibleby eq equalto escaped even false filter float ge greaterthan gt "
    "in integer iterable le lessthan lower lt mapping ne none number odd sameas sequence string test "
    "true undefined upper"
)
FUNCTIONS: Final = names("range dict namespace cycler joiner")
LOOP: Final = names(
    "index index0 revindex revindex0 first last length depth depth0 previtem nextitem cycle changed"
)
OF_MACROS: Final = names("caller varargs kwargs")

IN_NORWEGIAN: Final = {
    "tittel": "title", "overskrift": "heading", "navn": "name", "namn": "name", "nummer": "number",
    "prioritet": "priority", "effekt": "effect", "kommentar": "comment", "kostnad": "cost",
    "kostnader": "costs", "ansvar": "owners", "ansvarlig": "owners", "ansvarlege": "owners",
    "ansvarlige": "owners", "eier": "owner", "år": "years", "tiltak": "measures", "tiltaka": "measures",
    "hovedmål": "goals", "hovudmål": "goals", "mål": "goals", "delmål": "sub_goals",
    "kapittel": "chapters", "kapitler": "chapters", "vedlegg": "appendices", "kommune": "municipality",
    "visjon": "vision", "periode": "period", "planperiode": "period", "sum": "total",
    "status": "status", "indikator": "indicator", "måltall": "target", "kategori": "category",
    "tekst": "text", "sammendrag": "summary", "samandrag": "summary", "forside": "front",
    "statistikk": "statistics", "diagram": "charts", "diagrammer": "charts",
    "henvisninger": "references", "språk": "language",
}  # fmt: skip
"""What a person who writes Norwegian would call the names."""
