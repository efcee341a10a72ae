"""What cells with the same values say is understood once, and said of each of them."""

from __future__ import annotations

from rusdoc.frozen import changed
from rusdoc.model.plan import Plan
from tests.reading.typed import codes, read, sheet


def cells_of(plan: Plan, code: str) -> list[str | None]:
    return [found.place.cell for found in plan.findings if found.code == code]


def test_a_year_nobody_understands_is_pointed_at_on_every_row() -> None:
    plan = read("""
        | Hovedmål | Tiltak | Ansvar | År      | Kostnad |
        | Trygghet | Kurs   | NAV    | snarest | 50000   |
        | Trygghet | Klubb  | NAV    | snarest | 50000   |
        | Trygghet | Kafé   | NAV    | 2027    | 50000   |
        """)
    assert cells_of(plan, "RUS105") == ["D2", "D3"]
    assert [measure.years for measure in plan.measures] == [(), (), (2027,)]


def test_a_cost_in_doubt_is_pointed_at_on_every_row() -> None:
    plan = read("""
        | Hovedmål | Tiltak | Ansvar | År        | Kostnad |
        | Trygghet | Kurs   | NAV    | 2027-2028 | 50000   |
        | Trygghet | Klubb  | NAV    | 2027-2028 | 50000   |
        | Trygghet | Kafé   | NAV    | 2027      | 50000   |
        """)
    assert cells_of(plan, "RUS107") == ["E2", "E3"]
    assert [bool(m.cost and m.cost.ambiguous) for m in plan.measures] == [True, True, False]


def test_a_merged_cost_is_not_taken_for_the_same_cost_beside_it() -> None:
    table = """
        | Hovedmål | Tiltak | Ansvar | År   | Kostnad |
        | Trygghet | Kurs   | NAV    | 2027 | 50000   |
        | Trygghet | Klubb  | NAV    | 2027 | 50000   |
        | Trygghet | Kafé   | NAV    | 2027 |         |
        """
    plan = read(sheet(table, merged=("E3:E4",)))
    assert cells_of(plan, "RUS115") == ["E3"]
    assert [m.cost and m.cost.shared_with for m in plan.measures] == [None, None, "E3"]


def test_a_sum_is_told_from_a_measure_of_the_same_shape() -> None:
    plan = read("""
        | Nr  | Tiltak          | Ansvar | År   | Kostnad |
        | 1.1 | Kurs            | NAV    | 2027 | 50000   |
        | 1.2 | Klubb           | NAV    | 2027 | 20000   |
        | 1.3 | Sommerleir      | NAV    | 2027 | 20000   |
        |     | Sum hovedmål 1  |        |      | 70000   |
        """)
    assert [measure.title for measure in plan.measures] == ["Kurs", "Klubb", "Sommerleir"]
    assert cells_of(plan, "RUS112") == ["E5"]


def test_what_there_is_to_say_is_said_from_the_top_down() -> None:
    plan = read("""
        | Hovedmål | Tiltak | Prioritet | Ansvar | År        | Kostnad |
        | Trygghet | Kurs   | 1         | NAV    | 2027-2028 | 50000   |
        | Trygghet | Klubb  | kanskje   | NAV    | snarest   | 50000   |
        | Trygghet | Kafé   | 1         | NAV    | 2027-2028 | 50000   |
        """)
    assert [cell for code, cell in codes(plan) if code != "RUS108"] == ["F2", "E3", "C3", "F4"]


def test_a_merged_owner_holds_for_every_row_it_reaches_over() -> None:
    table = """
        | Hovedmål | Tiltak | Ansvar | År   | Kostnad |
        | Trygghet | Kurs   | NAV    | 2027 | 50000   |
        | Trygghet | Klubb  |        | 2027 | 50000   |
        | Trygghet | Kafé   |        | 2027 | 50000   |
        """
    plan = read(sheet(table, merged=("C2:C3",)))
    assert [measure.owners for measure in plan.measures] == [("NAV",), ("NAV",), ()]
    assert [measure.source.cells["owners"] for measure in plan.measures if measure.source] == ["C2", "C2", "C4"]


def test_a_tick_is_not_taken_for_the_number_one() -> None:
    typed = sheet("""
        | Hovedmål | Tiltak | Ansvar | År   | Kostnad |
        | Trygghet | Kurs   | 1      | 2027 | 50000   |
        | Trygghet | Klubb  | 1      | 2027 | 50000   |
        """)
    ticked = changed(typed, rows=(*typed.rows[:2], (*typed.rows[2][:2], True, *typed.rows[2][3:])))
    assert [measure.owners for measure in read(ticked).measures] == [("1",), ("ja",)]
