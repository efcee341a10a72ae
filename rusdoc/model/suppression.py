"""Small counts kept back, and as few further figures as it takes so that nobody can compute them.

In a small place a small figure is a person. A figure that counts persons, is above zero and below
the limit is shown as ``:`` (Statistics Norway's sign). Where a row or a column has its total
published, that figure could be worked out again, so further figures are kept back with it: the
fewest that do, and among those the ones that say least. Zero says that there is nobody, and stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from rusdoc.frozen import changed, frozen
from rusdoc.model.limits import Limits
from rusdoc.model.statistics import SUPPRESSED, Counted, Figure, StatisticsRow, StatisticsTable

if TYPE_CHECKING:
    from fractions import Fraction

DEFAULT_LIMIT: Final = Limits().small_count
"""Counts below this are small; Statistics Norway names 3 as an example, many municipalities use 5."""

_MOST_STEPS: Final = 400
"""So many combinations are tried for the fewest further figures; beyond that they are taken one by one."""


class Spot(NamedTuple):
    """A figure of a table: the indexes of its row and its column."""

    row: int
    column: int


Factor: TypeAlias = "int | Fraction"
Equation: TypeAlias = dict[Spot, Factor]
"""A sum that a reader knows of: the parts with 1, their total with -1."""


@frozen
class Suppressed:
    """A table as it may be shown, with the figures kept back: the small ones, and the further ones."""

    table: StatisticsTable
    small: tuple[Spot, ...]
    further: tuple[Spot, ...]


def suppress(table: StatisticsTable, limit: int = DEFAULT_LIMIT) -> Suppressed:
    """The table with its small counts, and what they could be computed from, kept back.

    With a limit of 0 nothing is.
    """
    if limit <= 0:
        return Suppressed(table, (), ())
    figures = {spot: figure for spot, figure in _figures(table) if figure.counted is Counted.PERSONS}
    small = tuple(spot for spot, figure in figures.items() if is_small(figure, limit))
    secret = {*small, *(spot for spot, figure in figures.items() if figure.hidden)}
    unknown = secret | {spot for spot, figure in figures.items() if figure.number is None}
    further: set[Spot] = set()
    for equations in _groups(_equations(table, figures)):
        cells = {spot for equation in equations for spot in equation}
        further |= _Search(equations, figures, secret & cells, unknown & cells).further()
    hidden = {*small, *further}
    return Suppressed(_without(table, hidden), small, tuple(sorted(further)))


def is_small(figure: Figure, limit: int = DEFAULT_LIMIT) -> bool:
    """Whether a figure counts so few persons that it may point at somebody."""
    counts = figure.counted is Counted.PERSONS and figure.number is not None
    return counts and 0 < (figure.number or 0) < limit


def _figures(table: StatisticsTable) -> Iterator[tuple[Spot, Figure]]:
    for number, row in enumerate(table.rows):
        for column, figure in enumerate(row.figures):
            if figure is not None:
                yield Spot(number, column), figure


def _without(table: StatisticsTable, hidden: set[Spot]) -> StatisticsTable:
    def shown(number: int, row: StatisticsRow) -> StatisticsRow:
        return changed(
            row,
            figures=tuple(
                changed(figure, text=SUPPRESSED, number=None, hidden=True)
                if figure and (figure.hidden or Spot(number, column) in hidden)
                else figure
                for column, figure in enumerate(row.figures)
            ),
        )

    return changed(table, rows=tuple(shown(number, row) for number, row in enumerate(table.rows)))


# What a reader can add up


def _equations(table: StatisticsTable, figures: dict[Spot, Figure]) -> list[Equation]:
    """The sums that the table publishes: down its columns and along its rows."""
    found: list[Equation] = []
    for number, row in enumerate(table.rows):
        if row.adds_from is not None and row.adds_to is not None:
            span = range(row.adds_from, min(row.adds_to + 1, len(table.rows)))
            parts = [i for i in span if not table.rows[i].is_total]
            for column in range(len(table.columns)):
                found.append(_equation(figures, Spot(number, column), [Spot(i, column) for i in parts]))
    for total, members in _column_sums(table):
        for number in range(len(table.rows)):
            found.append(_equation(figures, Spot(number, total), [Spot(number, i) for i in members]))
    return [equation for equation in found if len(equation) > 1]


def _equation(figures: dict[Spot, Figure], total: Spot, parts: Sequence[Spot]) -> Equation:
    counted: Equation = {spot: 1 for spot in parts if spot in figures}
    return {**counted, total: -1} if counted and total in figures else {}


def _column_sums(table: StatisticsTable) -> Iterator[tuple[int, list[int]]]:
    """Each total column with the columns it adds up: those before it, or after it when it is first."""
    totals = [number for number, column in enumerate(table.columns) if column.is_total]
    parts = [number for number in range(len(table.columns)) if number not in totals]
    for total in totals:
        before = max((other for other in totals if other < total), default=-1)
        nearest = [number for number in parts if before < number < total]
        spans = [span for span in (nearest, [n for n in parts if n < total], parts) if span]
        fitting = [span for span in spans if _adds_up(table, total, span)]
        yield from ((total, span) for span in (fitting or spans)[:1])


def _adds_up(table: StatisticsTable, total: int, parts: Sequence[int]) -> bool:
    def number(row: StatisticsRow, column: int) -> float | None:
        figure = row.figures[column] if column < len(row.figures) else None
        return figure.number if figure else 0

    rows = [[number(row, column) for column in (total, *parts)] for row in table.rows]
    whole = [[n for n in row if n is not None] for row in rows if None not in row]
    return bool(whole) and all(row[0] == sum(row[1:]) for row in whole)


def _groups(equations: Iterable[Equation]) -> list[list[Equation]]:
    """The sums that share figures with one another, group by group."""
    groups: list[tuple[set[Spot], list[Equation]]] = []
    for equation in equations:
        cells, joined = set(equation), [equation]
        for other in [group for group in groups if group[0] & cells]:
            groups.remove(other)
            cells |= other[0]
            joined = [*other[1], *joined]
        groups.append((cells, joined))
    return [joined for _, joined in groups]


# Which figures could be computed


class _Search:
    """Looks for the fewest further figures that leave none of the secret ones computable."""

    def __init__(
        self,
        equations: Sequence[Equation],
        figures: dict[Spot, Figure],
        secret: set[Spot],
        unknown: set[Spot],
    ) -> None:
        self._equations = equations
        self._secret = secret
        self._unknown = unknown
        self._totals = _totals(equations)
        self._cost = {spot: self._cost_of(spot, figures[spot]) for equation in equations for spot in equation}
        self._steps = 0

    def _cost_of(self, spot: Spot, figure: Figure) -> tuple[bool, bool, float, Spot]:
        """What is lost with a figure: totals last, then zeros, then the larger figures."""
        return spot in self._totals, figure.number == 0, figure.number or 0, spot

    def further(self) -> set[Spot]:
        """The further figures; empty when nothing can be computed as it is."""
        if not self._secret:
            return set()
        greedy = self._one_by_one()
        for size in range(self._at_least(), len(greedy) + 1):
            found = self._search(frozenset(), size)
            if found is not None:
                return set(found)
        return greedy

    def _at_least(self) -> int:
        """A number that no choice can be smaller than: ways to a secret figure with nothing in common."""
        apart: list[set[Spot]] = []
        for way in sorted(self._ways(frozenset()), key=len):
            if not any(way & other for other in apart):
                apart.append(way)
        return len(apart)

    def _one_by_one(self) -> set[Spot]:
        chosen: set[Spot] = set()
        while open_way := self._way(frozenset(chosen)):
            chosen.add(self._in_order(open_way, chosen)[0])
        for spot in sorted(chosen, key=self._cost.__getitem__, reverse=True):
            if not self._way(frozenset(chosen - {spot})):
                chosen.remove(spot)
        return chosen

    def _in_order(self, way: set[Spot], chosen: set[Spot] | frozenset[Spot]) -> list[Spot]:
        """A way's figures, first those whose sums have something kept back already: they close a ring."""
        hidden = self._unknown | chosen
        open_sums = [equation for equation in self._equations if not hidden.isdisjoint(equation)]
        shared = {spot: sum(spot in equation for equation in open_sums) for spot in way}
        return sorted(way, key=lambda spot: (-shared[spot], self._cost[spot]))

    def _search(self, chosen: frozenset[Spot], left: int) -> frozenset[Spot] | None:
        """The cheapest choice of at most `left` more figures; None when there is none."""
        self._steps += 1
        way = self._way(chosen)
        if not way:
            return chosen
        if left == 0 or self._steps > _MOST_STEPS:
            return None
        found = [
            each
            for spot in self._in_order(way, chosen)
            if (each := self._search(chosen | {spot}, left - 1)) is not None
        ]
        return min(found, key=self._loss, default=None)

    def _loss(self, chosen: frozenset[Spot]) -> tuple[int, int, float, list[Spot]]:
        costs = [self._cost[spot] for spot in chosen]
        return len(chosen), sum(c[0] + c[1] for c in costs), sum(c[2] for c in costs), sorted(chosen)

    def _way(self, chosen: frozenset[Spot]) -> set[Spot]:
        """The figures from which a secret one can be computed, one way; empty when none can.

        Whatever else is kept back, one of these must be.
        """
        return min(self._ways(chosen), key=len, default=set())

    def _ways(self, chosen: frozenset[Spot]) -> Iterator[set[Spot]]:
        hidden = self._unknown | chosen
        open_sums = [equation for equation in self._equations if not hidden.isdisjoint(equation)]
        for row in _solved(open_sums, hidden):
            unknown = [spot for spot in row if spot in hidden]
            if len(unknown) == 1 and unknown[0] in self._secret:
                yield {spot for spot in row if spot not in hidden}


def _totals(equations: Sequence[Equation]) -> set[Spot]:
    return {spot for equation in equations for spot, factor in equation.items() if factor < 0}


def _solved(equations: Sequence[Equation], hidden: set[Spot] | frozenset[Spot]) -> list[Equation]:
    """The sums solved for the hidden figures as far as they go (Gauss–Jordan elimination)."""
    rows: dict[Spot, Equation] = {}
    for equation in equations:
        row = equation
        for pivot, other in rows.items():
            if factor := row.get(pivot):
                row = _minus(row, other, factor)
        own = next((spot for spot in row if spot in hidden), None)
        if own is None:
            continue
        row = {spot: _divided(factor, row[own]) for spot, factor in row.items()}
        rows = {p: _minus(o, row, o[own]) if own in o else o for p, o in rows.items()}
        rows[own] = row
    return list(rows.values())


def _divided(factor: Factor, by: Factor) -> Factor:
    if by in (1, -1):
        return factor * by
    from fractions import Fraction

    return Fraction(factor) / by


def _minus(row: Equation, other: Equation, factor: Factor) -> Equation:
    found = dict(row)
    for spot, value in other.items():
        left = found.get(spot, 0) - factor * value
        if left:
            found[spot] = left
        else:
            found.pop(spot, None)
    return found
