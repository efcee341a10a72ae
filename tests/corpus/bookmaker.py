"""A workbook and its truth, typed side by side: what stands in the cells, and what it means.

The truth is typed by hand from the contract. Nothing here reads a cell to find out what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from rusdoc.model.place import address

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula; `stored` is the value saved with it, None when the file holds none."""

    text: str
    stored: float | str | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell that shows an error value."""

    code: str = "#REF!"


Value: TypeAlias = str | int | float | date | Formula | Broken | None

ONCE, ANNUAL, CONTINUOUS = "once", "annual", "continuous"


@dataclass(frozen=True, slots=True)
class When:
    """The years of a measure, and how often."""

    years: tuple[int, ...] = ()
    recurrence: str | None = None


NEVER = When()


def once(year: int) -> When:
    """One year."""
    return When((year,), ONCE)


def annual(*years: int) -> When:
    """Every year, said to be `årlig`."""
    return When(years, ANNUAL)


def cont(*years: int) -> When:
    """Several years, or the whole period."""
    return When(years, CONTINUOUS)


def span(first: int, last: int) -> When:
    """Every year from the first to the last."""
    return When(tuple(range(first, last + 1)), CONTINUOUS)


def per_year(amounts: dict[int, int], kind: str = "amount", fte: float | None = None) -> Json:
    """An amount by year."""
    return {
        "kind": kind,
        "per_year": {str(year): amount for year, amount in amounts.items()},
        "total": sum(amounts.values()),
        "full_time_equivalents": fte,
        "ambiguous": False,
    }


def amount(kroner: int, *years: int) -> Json:
    """The same amount in each of the years; only a total when there are none."""
    known = per_year(dict.fromkeys(years, kroner))
    return known if years else known | {"total": kroner}


def unsaid(kroner: int, first: int) -> Json:
    """An amount over several years that does not say whether it is yearly or in all (RUS107)."""
    return per_year({first: kroner}) | {"ambiguous": True}


def _no_amount(kind: str, total: int | None = None, fte: float | None = None) -> Json:
    empty: Json = {"kind": kind, "per_year": {}, "total": total}
    return empty | {"full_time_equivalents": fte, "ambiguous": False}


def staff(fte: float, kroner: int | None = None, *years: int) -> Json:
    """A position, with an amount in each of the years where one is given."""
    if kroner is None:
        return _no_amount("staffing", fte=fte)
    return amount(kroner, *years) | {"kind": "staffing", "full_time_equivalents": fte}


WITHIN = _no_amount("within_budget")
NONE = _no_amount("none", 0)
UNKNOWN = _no_amount("unknown")
MISSING = _no_amount("missing")
SHARED: Json = {"full_time_equivalents": None, "ambiguous": False}
"""The later measures of a merged cost cell: the contract books nothing on them, and leaves the kind open."""

PLAIN = ("effect", "comment", "indicator", "target", "baseline", "category", "status_note", "national_goal")
"""Fields whose truth is the cell's own text."""


@dataclass(slots=True)
class SheetDraft:
    """One sheet, or one table of a Word document with the headings that stand above it."""

    book: Book
    name: str
    hidden: bool = False
    cells: dict[tuple[int, int], Value] = field(default_factory=dict)
    bold: set[tuple[int, int]] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    above: list[tuple[str, str]] = field(default_factory=list)

    def put(self, row: int, column: int, *values: Value, bold: bool = False) -> None:
        """Values side by side from a cell on."""
        for offset, value in enumerate(values):
            if value is not None:
                self.cells[row, column + offset] = value
                if bold:
                    self.bold.add((row, column + offset))

    def rows(self, row: int, *lines: Sequence[Value]) -> None:
        """Whole rows under each other, from column A."""
        for offset, line in enumerate(lines):
            self.put(row + offset, 1, *line)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Merge the cells between two corners."""
        self.merged.append((top, left, bottom, right))

    def in_merge(self, row: int, column: int) -> bool:
        """Whether a cell is part of a merged one; whose address is then the reader's choice."""
        return any(t <= row <= b and left <= column <= r for t, left, b, r in self.merged)

    def table(self, row: int, heads: Sequence[tuple[str | None, str]], column: int = 1) -> TableDraft:
        """A table with its heading row; each heading comes with the fields it means, '' for none."""
        self.put(row, column, *(text for text, _ in heads), bold=True)
        fields = {column + at: names.split() for at, (_, names) in enumerate(heads)}
        return TableDraft(self, row + 1, column, len(heads), fields)


@dataclass(slots=True)
class TableDraft:
    """A measure table that is filled row by row; `row` is the next row."""

    sheet: SheetDraft
    row: int
    left: int
    width: int
    fields: dict[int, list[str]]

    def main(self, goal: str, title: str, text: str | None = None, **look: Any) -> None:
        """From here on, measures stand under this main goal; `text` writes its section row."""
        self.sheet.book.open_main(goal, title)
        self._section(text, **look)

    def sub(self, goal: str, title: str, text: str | None = None, **look: Any) -> None:
        """From here on, measures stand under this sub-goal; `text` writes its section row."""
        self.sheet.book.open_sub(goal, title)
        self._section(text, **look)

    def _section(self, text: str | None, *, merge: bool = True, bold: bool = True, at: int = 0) -> None:
        if text is None:
            return
        self.sheet.put(self.row, self.left + at, text, bold=bold)
        if merge:
            self.sheet.merge(self.row, self.left, self.row, self.left + self.width - 1)
        self.row += 1

    def skip(self, *values: Value, bold: bool = False) -> int:
        """A row that is no measure: blank, a sum, a note, the headings again. Its row number."""
        self.sheet.put(self.row, self.left, *values, bold=bold)
        self.row += 1
        return self.row - 1

    def column_of(self, name: str) -> int:
        """The column of a field."""
        return next(column for column, names in self.fields.items() if name in names)

    def at(self, name: str, row: int | None = None) -> str:
        """The address of a field in the row last written, or another one."""
        return address(row or self.row - 1, self.column_of(name))

    def add(
        self,
        *values: Value,
        title: str | None = None,
        when: When = NEVER,
        cost: Json | None = None,
        own: Sequence[str] = (),
        p: int | None = None,
        finds: str = "",
        **truth: Any,
    ) -> None:
        """A measure: its cells from the table's first column, then what they mean.

        `finds` lists findings on its own cells, as ``RUS104:cost RUS106:priority``.
        """
        row, sheet, book = self.row, self.sheet, self.sheet.book
        sheet.put(row, self.left, *values)
        measure = self._plain(values) | {
            "priority": p, "cost": cost, "owners": list(own),
            "years": list(when.years), "recurrence": when.recurrence,
        }  # fmt: skip
        if title is not None:
            measure["title"] = title
        cells = {
            name: address(row, column)
            for column, names in self.fields.items()
            for name in names
            if name not in ("main", "sub") and not name.startswith("cost_") and not sheet.in_merge(row, column)
        }
        measure["source"] = {"sheet": sheet.name, "row": row, "cells": cells}
        book.add(measure | truth, has_id="id" in measure or "id" in truth)
        self.row += 1
        for item in finds.split():
            code, _, name = item.partition(":")
            book.expect(code, self.at(name, row), sheet.name)

    def _plain(self, values: Sequence[Value]) -> Json:
        measure: Json = dict.fromkeys(PLAIN) | {"status": None, "references": []}
        for column, names in self.fields.items():
            at = column - self.left
            value = values[at] if at < len(values) else None
            for name in names:
                if name in PLAIN or name == "title" or (name == "id" and value is not None):
                    measure[name] = None if value is None else str(value).strip()
                if name == "cost" and isinstance(value, str):
                    measure["cost_text"] = value.strip()
        return measure


@dataclass(slots=True)
class Book:
    """A file of the corpus and everything that is true of it."""

    name: str
    extension: str = "xlsx"
    maker: str = "xlsxwriter"
    sheets: list[SheetDraft] = field(default_factory=list)
    before: list[tuple[str, str]] = field(default_factory=list)
    facts: Json = field(default_factory=dict)
    main_goals: list[Json] = field(default_factory=list)
    findings: list[Json] = field(default_factory=list)
    open_findings: list[Json] = field(default_factory=list)
    note: str = ""

    def sheet(self, name: str = "", **how: Any) -> SheetDraft:
        """A new sheet after the others."""
        draft = SheetDraft(self, name or f"Tabell {len(self.sheets) + 1}", **how)
        self.sheets.append(draft)
        return draft

    def about(self, sheet: str, pairs: Iterable[tuple[str, Value]], row: int = 1, title: str = "") -> SheetDraft:
        """An `Om planen` sheet of names and values, perhaps under a title."""
        draft = self.sheet(sheet)
        if title:
            draft.put(row, 1, title, bold=True)
            row += 2
        for offset, (name, value) in enumerate(pairs):
            draft.put(row + offset, 1, name, value)
        return draft

    def true(
        self,
        municipality: str | None = None,
        title: str | None = None,
        period: tuple[int, int] | None = None,
        **more: Any,
    ) -> None:
        """The plan's own facts; a fact that the contract leaves open is not given."""
        self.facts = {"municipality": municipality, "title": title, "vision": None, "status": None} | more
        self.facts["period"] = {"from": period[0], "to": period[1]} if period else None
        for name in [name for name, value in self.facts.items() if value is ...]:
            del self.facts[name]

    def open_main(self, goal: str, title: str) -> None:
        """Begin, or go on with, a main goal."""
        for at, known in enumerate(self.main_goals):
            if (known["id"], known["title"]) == (goal, title):
                self.main_goals.append(self.main_goals.pop(at))
                return
        self.main_goals.append({"id": goal, "title": title, "sub_goals": []})

    def open_sub(self, goal: str, title: str) -> None:
        """Begin a sub-goal of the main goal last begun."""
        self.main_goals[-1]["sub_goals"].append({"id": goal, "title": title, "measures": []})

    def add(self, measure: Json, *, has_id: bool) -> None:
        """A measure under the sub-goal last begun; under one without a title where there is none."""
        if not self.main_goals:
            self.open_main("1", "")
        subs = self.main_goals[-1]["sub_goals"]
        if not subs:
            self.open_sub(f"{self.main_goals[-1]['id']}.1", "")
        if not has_id:
            measure = {"id": f"{subs[-1]['id']}.{len(subs[-1]['measures']) + 1}"} | measure
        text = measure.pop("cost_text", None)
        if text is not None and measure["cost"] is not None:
            measure["cost"] = {"text": text} | measure["cost"]
        subs[-1]["measures"].append(measure)

    def expect(self, code: str, cell: str | None = None, sheet: str | None = None) -> None:
        """A finding that must come; without a cell, anywhere."""
        self.findings.append({"code": code, "sheet": sheet, "cell": cell})

    def leave(self, code: str, cell: str | None = None) -> None:
        """A finding that may come or not: the contract leaves it open."""
        self.open_findings.append({"code": code, "cell": cell})

    def truth(self) -> Json:
        """Everything expected, as it is written beside the file."""
        return {
            "file": f"{self.name}.{self.extension}",
            **self.facts,
            "main_goals": self.main_goals,
            "findings": self.findings,
            "open_findings": self.open_findings,
        }
