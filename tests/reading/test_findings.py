"""The rules of the sheet (RUS1xx): each with a sheet that fails, and a sheet of everything in order."""

from __future__ import annotations

import pytest

from rusdoc.model.plan import Plan
from tests.reading.typed import codes, read, sheet

IN_ORDER = """
| Nr.   | Hovedmål        | Delmål        | Tiltak                 | Prioritet | Effekt    | Kostnad       | Ansvar     | År        |
| 1.1.1 | Færre skader    | Roligere uteliv | Skjenkekontroll      | 1         | Ro        | 50 000 årlig  | Kommunen   | 2027-2028 |
| 1.1.2 | Færre skader    | Roligere uteliv | Kurs for vertskap    | 2         | Kunnskap  | ca. 20 000    | NAV        | 2027      |
| 1.2.1 | Færre skader    | Tryggere kaier  | Natteravn            | 3         | Ro        | innenfor rammen | FAU      | løpende   |
"""


def cells(plan: Plan, code: str) -> list[str | None]:
    return [cell for found, cell in codes(plan) if found == code]


@pytest.mark.silent(
    "RUS101", "RUS102", "RUS103", "RUS104", "RUS105", "RUS106", "RUS107", "RUS108", "RUS109", "RUS110",
    "RUS111", "RUS112", "RUS113", "RUS114", "RUS115",
)  # fmt: skip
def test_a_sheet_in_order_is_read_without_a_finding() -> None:
    plan = read(sheet(IN_ORDER, name="Tiltak 2027-2030"))
    assert codes(plan) == []
    assert len(plan.measures) == 3


@pytest.mark.fires("RUS101")
def test_a_sheet_without_a_measure_table_is_told() -> None:
    assert "RUS101" in [code for code, _ in codes(read("| Referat | Møte 3 |\n| Til stede | NAV |"))]


@pytest.mark.fires("RUS102")
def test_a_heading_nobody_understands_is_named_at_its_cell() -> None:
    table = """
    | Tiltak | Kvorfor blått? | Ansvar | År   | Kostnad |
    | Kurs   | ja             | NAV    | 2027 | 50000   |
    """
    assert cells(read(table), "RUS102") == ["B1"]


@pytest.mark.fires("RUS103")
def test_a_needed_column_that_is_missing_is_told() -> None:
    assert cells(read("| Tiltak | Ansvar | År |\n| Kurs | NAV | 2027 |"), "RUS103")


@pytest.mark.fires("RUS104", "RUS105", "RUS106")
def test_what_is_not_understood_is_pointed_at_and_not_guessed() -> None:
    table = """
    | Tiltak | Prioritet    | Ansvar | År               | Kostnad      |
    | Kurs   | haster litt  | NAV    | når vi får tid   | litt ekstra  |
    """
    plan = read(table)
    assert [cells(plan, code) for code in ("RUS104", "RUS105", "RUS106")] == [["E2"], ["D2"], ["B2"]]


@pytest.mark.fires("RUS107")
def test_an_amount_over_several_years_must_say_which_it_is() -> None:
    assert cells(
        read("| Tiltak | Ansvar | År | Kostnad |\n| Kurs | NAV | 2027-2029 | 50000 |"), "RUS107"
    ) == ["D2"]


@pytest.mark.fires("RUS108")
def test_measures_without_any_goal_are_told_once() -> None:
    assert len(cells(read("| Tiltak | Ansvar | År | Kostnad |\n| Kurs | NAV | 2027 | 5000 |"), "RUS108")) == 1


@pytest.mark.fires("RUS109")
def test_the_same_number_twice_is_told_at_the_later_one() -> None:
    table = """
    | Nr.   | Tiltak    | Ansvar | År   | Kostnad |
    | 1.1.1 | Kurs      | NAV    | 2027 | 5000    |
    | 1.1.1 | Natteravn | FAU    | 2028 | 6000    |
    """
    assert cells(read(table), "RUS109") == ["A3"]


@pytest.mark.fires("RUS110")
def test_a_hidden_row_is_read_and_mentioned() -> None:
    table = (
        "| Tiltak | Ansvar | År | Kostnad |\n| Kurs | NAV | 2027 | 5000 |\n| Natteravn | FAU | 2028 | 6000 |"
    )
    plan = read(sheet(table, hidden_rows=[3]))
    assert "RUS110" in [code for code, _ in codes(plan)]
    assert len(plan.measures) == 2


@pytest.mark.fires("RUS111")
def test_an_error_value_is_pointed_at() -> None:
    table = "| Tiltak | Ansvar | År | Kostnad |\n| Kurs | NAV | 2027 |  |"
    assert cells(read(sheet(table, errors={"D2": "#REF!"})), "RUS111") == ["D2"]


@pytest.mark.fires("RUS112")
def test_a_sum_that_disagrees_with_its_measures_is_pointed_at() -> None:
    table = """
    | Tiltak    | Ansvar | År   | Kostnad |
    | Kurs      | NAV    | 2027 | 5000    |
    | Natteravn | FAU    | 2028 | 6000    |
    | Sum       |        |      | 12000   |
    """
    assert cells(read(table), "RUS112") == ["D4"]


@pytest.mark.fires("RUS113")
def test_the_same_measure_twice_is_told_at_the_later_one() -> None:
    table = """
    | Tiltak                  | Ansvar | År   | Kostnad |
    | Foreldremøte om rus     | NAV    | 2027 | 5000    |
    | Natteravn               | FAU    | 2028 | 6000    |
    | Foreldremøte om rus     | NAV    | 2027 | 5000    |
    """
    assert cells(read(table), "RUS113") == ["A4"]


@pytest.mark.fires("RUS114")
def test_an_amount_that_its_heading_scales_to_tens_of_millions_is_improbable() -> None:
    table = "| Tiltak | Ansvar | År | Kostnad (i 1000 kr) |\n| Kurs | NAV | 2027 | 50000 |"
    assert cells(read(table), "RUS114") == ["D2"]


@pytest.mark.fires("RUS115")
def test_one_cost_for_several_measures_is_told() -> None:
    table = """
    | Tiltak    | Ansvar | År   | Kostnad |
    | Kurs      | NAV    | 2027 | 5000    |
    | Natteravn | FAU    | 2027 |         |
    """
    assert "RUS115" in [code for code, _ in codes(read(sheet(table, merged=["D2:D3"])))]


def test_a_sum_of_what_the_measures_cost_in_all_their_years_agrees_too() -> None:
    plan = read(
        """
        | Hovedmål | Delmål | Tiltak | Ansvar | År        | Kostnad       |
        | Trygghet | Hjemme | Kurs   | NAV    | 2027-2028 | 50 000 årlig  |
        |          |        | Klubb  | NAV    | 2028      | 20 000        |
        | Sum      |        |        |        |           | 120 000       |
        """
    )
    assert cells(plan, "RUS112") == []


def test_a_hidden_sheet_of_facts_or_owners_is_mentioned_too() -> None:
    plan = read(
        sheet("| Kommune | Træna |\n| Periode | 2027-2030 |", "Om planen", hidden=True),
        "| Tiltak | Ansvar | År | Kostnad |\n| Kurs | NAV | 2027 | 5000 |",
    )
    assert plan.municipality == "Træna"
    assert [f.place.sheet for f in plan.findings if f.code == "RUS110"] == ["Om planen"]


def test_a_broken_fact_and_a_broken_sum_of_a_goal_are_pointed_at() -> None:
    plan = read(
        sheet("| Kommune | Træna |\n| Periode | |", "Om planen", errors={"B2": "#REF!"}),
        sheet(
            "| Tiltak | Ansvar | År | Kostnad |\n| Hovedmål 1: Trygghet | | | |\n| Kurs | NAV | 2027 | 5000 |",
            errors={"D2": "#DIV/0!"},
        ),
    )
    assert cells(plan, "RUS111") == ["B2", "D2"]


def test_a_finding_at_a_measure_s_cell_names_the_measure() -> None:
    plan = read(
        sheet(
            "| Nr. | Tiltak | Ansvar | År | Kostnad |\n| 3 | Kurs | NAV | 2027 | litt av hvert |\n| Sum | | | | 5 |"
        )
    )
    assert {(f.code, f.place.measure) for f in plan.findings} >= {("RUS104", "3")}
    assert all(f.place.measure is None for f in plan.findings if f.code == "RUS112")
