"""Whatever stands in a sheet, reading it ends in a plan: never a crash, and every finding can be said."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from rusdoc.model.frozen import FrozenDict
from rusdoc.model.serial import plan_to_json
from rusdoc.model.workbook import Heading, MergedRange, Sheet, Workbook
from rusdoc.reading.understand import understand

HEADINGS = st.sampled_from(
    ["Tiltak", "Ansvar", "År", "Kostnad", "Kostnad (i 1000 kr)", "2027", "2028", "Hovedmål", "Delmål", "Mål", "Nr", "Prioritet", "Ansvar/gjennomføringsår",
     "Effekt", "Kommentar", "Sum", "Status", "Oppstart", "Ferdig", "Beskrivelse", "Henvisning", "Totalkostnad", "Kategori", "Satsingsområde"]
)  # fmt: skip
CONTENT = st.sampled_from(
    [None, "NAV", "NAV og Helse", "NAV/2027", "2027-2030", "årlig", "50 000", "0,5 mill", "innenfor rammen", "?", "x", "Hovedmål 1: A", "Delmål 1.1: B", "1.1",
     "Sum", "Kurs", "Tiltak 4b: Kurs", "F1 Natteravn", "Alle tall i 1000 kr", "1-2", '"', "\u00a0", "Kommune", "Træna kommune", "2027: 50 000, 2028: 75 000",
     "50 % stilling", "jf. Folkehelseplan tiltak 2.3", "1)", "()", "2027/", "2030-2027", "Å" * 90, 1, 2, 0, -5, 0.5, 1e12, True, date(2027, 1, 1),
     datetime(2027, 1, 1, 12)]
)  # fmt: skip
ANYTHING = st.one_of(CONTENT, HEADINGS, st.text(max_size=12), st.floats(), st.integers(-(10**15), 10**15))
SPOTS = st.tuples(st.integers(1, 12), st.integers(1, 8))
ROWS = st.lists(
    st.one_of(st.lists(HEADINGS, max_size=8), st.lists(ANYTHING, max_size=8)).map(tuple), max_size=12
)
MERGES = st.lists(st.tuples(SPOTS, st.integers(0, 4), st.integers(0, 5)), max_size=3)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    return Sheet(
        name=draw(
            st.sampled_from(
                [
                    "Ark1",
                    "Om planen",
                    "Tiltak",
                    "Forebygging",
                    "Statistikk",
                    "Lister",
                    "Rammer",
                    "Innspill",
                    "2027-2030",
                ]
            )
        ),
        rows=tuple(draw(ROWS)),
        merged=tuple(
            MergedRange(top, left, top + down, left + right) for (top, left), down, right in draw(MERGES)
        ),
        hidden=draw(st.booleans()),
        hidden_rows=frozenset(draw(st.sets(st.integers(1, 12), max_size=2))),
        errors=FrozenDict(dict.fromkeys(draw(st.sets(SPOTS, max_size=2)), "#REF!")),
        unvalued=frozenset(draw(st.sets(SPOTS, max_size=2))),
        percents=frozenset(draw(st.sets(SPOTS, max_size=2))),
        headings=tuple(
            draw(
                st.lists(
                    st.builds(
                        Heading, st.integers(1, 3), st.sampled_from(["Hovedmål 1: A", "Tiltak", "Innledning"])
                    ),
                    max_size=2,
                )
            )
        ),
    )


@given(st.lists(sheets(), max_size=3))
def test_any_sheets_make_a_plan(found: list[Sheet]) -> None:
    plan = understand(Workbook("tiltak.xlsx", tuple(found)))
    written = plan_to_json(plan)
    assert all(finding["code"].startswith("RUS") and finding["message"] for finding in written["findings"])
