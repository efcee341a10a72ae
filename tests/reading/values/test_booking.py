"""In which years a cost counts: the contract's booking rules, one by one."""

from collections.abc import Mapping
from typing import Literal

import pytest

from rusdoc.model.plan import CostKind
from rusdoc.reading.values.cost import book, read_cost

TWO_YEARS = (2027, 2028)


def booked(
    cell: str,
    years: tuple[int, ...],
    column: Literal["yearly", "total"] | None = None,
    annual_measure: bool = False,
) -> tuple[Mapping[int, int], int | None, bool]:
    cost = book(read_cost(cell), years, column=column, annual_measure=annual_measure)
    return cost.per_year, cost.total, cost.ambiguous


def test_a_yearly_amount_counts_in_every_year_of_the_measure() -> None:
    assert booked("50 000 årlig", TWO_YEARS) == ({2027: 50_000, 2028: 50_000}, 100_000, False)


def test_an_amount_in_a_yearly_column_counts_in_every_year() -> None:
    assert booked("50 000", TWO_YEARS, "yearly") == ({2027: 50_000, 2028: 50_000}, 100_000, False)


def test_an_amount_on_an_annual_measure_counts_in_every_year() -> None:
    assert booked("50 000", TWO_YEARS, None, True) == ({2027: 50_000, 2028: 50_000}, 100_000, False)


def test_an_amount_under_total_cost_is_booked_on_the_first_year_without_doubt() -> None:
    assert booked("50 000", TWO_YEARS, "total") == ({2027: 50_000}, 50_000, False)


def test_an_amount_under_total_cost_stays_a_total_on_an_annual_measure() -> None:
    assert booked("50 000", TWO_YEARS, "total", True) == ({2027: 50_000}, 50_000, False)


def test_the_cells_own_words_go_before_the_column() -> None:
    assert booked("50 000 årlig", TWO_YEARS, "total") == ({2027: 50_000, 2028: 50_000}, 100_000, False)
    assert booked("totalt 50 000", TWO_YEARS, "yearly", True) == ({2027: 50_000}, 50_000, False)


def test_a_bare_amount_on_a_measure_of_one_year_belongs_to_that_year() -> None:
    assert booked("50 000", (2028,)) == ({2028: 50_000}, 50_000, False)


def test_a_bare_amount_over_several_years_is_a_total_on_the_first_and_ambiguous() -> None:
    assert booked("50 000", (2028, 2027)) == ({2027: 50_000}, 50_000, True)


@pytest.mark.parametrize("cell", ["ca. 50 000", "25 000–50 000"])
def test_ranges_and_about_make_no_doubt_of_their_own(cell: str) -> None:
    assert booked(cell, (2027,)) == ({2027: 50_000}, 50_000, False)


@pytest.mark.parametrize("cell", ["50 000", "50 000 årlig", "totalt 50 000"])
def test_an_amount_on_a_measure_without_years_is_its_total(cell: str) -> None:
    assert booked(cell, ()) == ({}, 50_000, False)


def test_amounts_named_year_by_year_are_booked_as_they_stand() -> None:
    assert booked("2027: 50 000, 2029: 75 000", TWO_YEARS) == ({2027: 50_000, 2029: 75_000}, 125_000, False)
    assert booked("2027: 50 000, 2029: 75 000", ()) == ({2027: 50_000, 2029: 75_000}, 125_000, False)


def test_a_yearly_amount_from_a_year_on_counts_from_that_year() -> None:
    assert booked("50 000 årlig fra 2028", (2027, 2028, 2029)) == (
        {2028: 50_000, 2029: 50_000},
        100_000,
        False,
    )


def test_an_amount_over_years_named_in_the_cell_is_booked_on_the_first_of_them() -> None:
    assert booked("2028-2029: 50 000", (2027,)) == ({2028: 50_000}, 50_000, True)


def test_no_cost_has_the_total_nought() -> None:
    assert booked("ingen", TWO_YEARS) == ({}, 0, False)


@pytest.mark.parametrize("cell", ["", "avklares", "50 % stilling", "innenfor rammen"])
def test_a_cost_without_an_amount_has_no_total(cell: str) -> None:
    assert booked(cell, TWO_YEARS) == ({}, None, False)


def test_a_position_with_an_amount_is_booked_like_any_amount() -> None:
    cost = book(read_cost("50 % stilling, 350 000 pr. år"), TWO_YEARS)
    assert (cost.kind, cost.full_time_equivalents) == (CostKind.STAFFING, 0.5)
    assert cost.per_year == {2027: 350_000, 2028: 350_000}


def test_an_amount_within_the_budget_is_booked_and_keeps_its_kind() -> None:
    cost = book(read_cost("Innenfor rammen (50 000)"), (2027,))
    assert (cost.kind, cost.per_year, cost.total) == (CostKind.WITHIN_BUDGET, {2027: 50_000}, 50_000)
