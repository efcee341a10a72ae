"""Small counts do not reach a document, nor can anybody compute them from what does."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rusdoc.model.statistics import Counted, Figure, StatisticsColumn, StatisticsRow, StatisticsTable
from rusdoc.model.suppression import Spot, suppress


def figures(values: list[int | str | None], row: int, counted: Counted) -> tuple[Figure | None, ...]:
    made: list[Figure | None] = []
    for column, value in enumerate(values):
        cell = f"{'BCDEFGH'[column]}{row}"
        if value is None:
            made.append(None)
        elif isinstance(value, str):
            made.append(Figure(value, None, cell, counted, hidden=value == ":"))
        else:
            made.append(Figure(str(value), float(value), cell, counted))
    return tuple(made)


def table(
    rows: dict[str, list[int | str | None]], *, counted: Counted = Counted.PERSONS, totals: tuple[int, ...] = ()
) -> StatisticsTable:
    """A table; rows named «Sum…» add up the rows since the last sum, `totals` are the columns that add up."""
    made: list[StatisticsRow] = []
    since = 0
    for number, (label, values) in enumerate(rows.items()):
        own = figures(values, number + 2, counted)
        if label.startswith("Sum"):
            made.append(StatisticsRow(label, f"A{number + 2}", own, since, number - 1))
            since = number + 1
        elif label.startswith("Alt"):
            made.append(StatisticsRow(label, f"A{number + 2}", own, 0, number - 1))
        else:
            made.append(StatisticsRow(label, f"A{number + 2}", own))
    width = max(map(len, rows.values()))
    columns = tuple(StatisticsColumn(str(2020 + i), f"{'BCDEFGH'[i]}1", i in totals) for i in range(width))
    return StatisticsTable("tiltak.xlsx", "Statistikk", "Brukere", "A1", "", columns, tuple(made))


def shown(of: StatisticsTable, limit: int = 5) -> list[list[str]]:
    return [[f.text if f else "" for f in row.figures] for row in suppress(of, limit).table.rows]


def test_a_small_count_is_shown_as_a_colon() -> None:
    assert shown(table({"Menn": [4, 5], "Kvinner": [0, 12]})) == [[":", "5"], ["0", "12"]]


def test_the_limit_is_the_municipalitys() -> None:
    assert shown(table({"Menn": [2, 3]}), limit=3) == [[":", "3"]]


def test_what_is_no_count_of_persons_stays() -> None:
    assert shown(table({"Årsverk": [2, 3]}, counted=Counted.OTHER)) == [["2", "3"]]


def test_without_totals_nothing_can_be_computed_back() -> None:
    found = suppress(table({"Menn": [4, 7], "Kvinner": [9, 8]}))
    assert found.small == (Spot(0, 0),)
    assert found.further == ()


def test_a_total_under_the_column_hides_one_more_figure_the_smallest() -> None:
    assert shown(table({"Ung": [4, 7], "Voksen": [9, 8], "Eldre": [6, 9], "Sum": [19, 24]})) == [
        [":", "7"], ["9", "8"], [":", "9"], ["19", "24"],
    ]  # fmt: skip


def test_two_small_counts_protect_each_other() -> None:
    assert suppress(table({"Ung": [4], "Voksen": [3], "Eldre": [6], "Sum": [13]})).further == ()


def test_a_small_total_is_hidden_too_and_protects_the_count() -> None:
    assert shown(table({"Ung": [4], "Voksen": [0], "Sum": [4]})) == [[":"], ["0"], [":"]]


def test_totals_both_ways_need_three_more_in_a_rectangle() -> None:
    found = suppress(
        table(
            {"Ung": [4, 7, 9, 20], "Voksen": [9, 8, 6, 23], "Sum": [13, 15, 15, 43]}, totals=(3,)
        )
    )
    assert found.small == (Spot(0, 0),)
    assert found.further == (Spot(0, 1), Spot(1, 0), Spot(1, 1))


def test_a_figure_the_group_hid_itself_is_protected_as_well() -> None:
    found = suppress(table({"Ung": [":"], "Voksen": [9], "Eldre": [6], "Sum": [19]}))
    assert found.small == ()
    assert found.further == (Spot(2, 0),)


def test_a_missing_figure_already_leaves_the_sum_open() -> None:
    assert suppress(table({"Ung": [4], "Voksen": [".."], "Sum": [19]})).further == ()


def test_a_blank_cell_protects_nothing() -> None:
    assert shown(table({"Ung": [4], "Voksen": [None], "Eldre": [7], "Sum": [11]})) == [[":"], [""], [":"], ["11"]]


def test_sums_of_sums_are_reckoned_with() -> None:
    found = suppress(
        table({"Gutt 8": [4], "Gutt 9": [6], "Sum gutter": [10], "Jente 8": [7], "Jente 9": [8], "Sum jenter": [15], "Alt": [25]})
    )
    assert found.further == (Spot(1, 0),)


def test_a_suppressed_table_has_nothing_more_to_hide() -> None:
    once = suppress(table({"Menn": [4, 9], "Kvinner": [6, 8], "Sum": [10, 17]})).table
    again = suppress(once)
    assert (again.table, again.small, again.further) == (once, (), ())


def test_a_table_that_is_out_of_shape_is_no_trouble() -> None:
    row = StatisticsRow("I alt", "A2", figures([3, 9], 2, Counted.PERSONS), 0, 7)
    odd = StatisticsTable(None, "Statistikk", "", "A1", "", (StatisticsColumn("Sum", "B1", is_total=True),), (row,))
    assert suppress(odd).small == (Spot(0, 0),)


cells = st.integers(0, 12)


@st.composite
def cross_tables(draw: st.DrawFn) -> StatisticsTable:
    """Small tables of counts, with true totals under the columns, along the rows, or both."""
    height, width = draw(st.integers(2, 3)), draw(st.integers(1, 3))
    counts = [[draw(cells) for _ in range(width)] for _ in range(height)]
    down, along = draw(st.booleans()), draw(st.booleans())
    rows: dict[str, list[int | str | None]] = {f"r{i}": [*row] for i, row in enumerate(counts)}
    if down:
        rows["Sum"] = [*(sum(column) for column in zip(*counts, strict=True))]
    if along:
        rows = {label: [*row, sum(v for v in row if isinstance(v, int))] for label, row in rows.items()}
    return table(rows, totals=(width,) if along else ())


def computable(of: StatisticsTable, hidden: set[Spot], limit: int = 5) -> set[Spot]:
    """The hidden figures that are the same in every table with these sums: checked by moving one along."""
    from rusdoc.model.suppression import _equations, _figures

    equations = _equations(of, dict(_figures(of)))
    movable: set[Spot] = set()
    spots = sorted(hidden)
    for moves in product((-1, 0, 1), repeat=len(spots)):
        change = dict(zip(spots, moves, strict=True))
        if all(sum(f * change.get(s, 0) for s, f in eq.items()) == 0 for eq in equations):
            movable |= {spot for spot, move in change.items() if move}
    return hidden - movable


@given(cross_tables())
@settings(max_examples=60, deadline=None)
def test_no_small_count_can_be_computed_and_no_smaller_choice_would_do(of: StatisticsTable) -> None:
    found = suppress(of)
    small, further = set(found.small), set(found.further)
    if len(small | further) > 8:
        return  # too many ways to try here
    assert not computable(of, small | further) & small
    others = {Spot(r, c) for r, row in enumerate(of.rows) for c in range(len(row.figures))} - small
    for fewer in range(len(further)):
        for choice in combinations(sorted(others), fewer):
            assert computable(of, small | set(choice)) & small


@pytest.mark.parametrize("width", [6])
def test_a_wide_table_with_totals_both_ways_is_done_in_a_moment(width: int) -> None:
    rows: dict[str, list[int | str | None]] = {
        f"r{i}": [(i * 7 + j * 5) % 11 + (2 if (i + j) % 4 else 0) for j in range(width)] for i in range(12)
    }
    sums: list[int] = [sum(int(row[j] or 0) for row in rows.values()) for j in range(width)]
    rows["Sum"] = [*sums]
    of = table({label: [*row, sum(int(v or 0) for v in row)] for label, row in rows.items()}, totals=(width,))
    found = suppress(of)
    assert found.small
    assert not any(f and f.number == 1 for row in found.table.rows for f in row.figures)
