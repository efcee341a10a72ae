"""Values of a measure that stand in several cells or lines, put together as one."""

from __future__ import annotations

from rusdoc.frozen import changed
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, Recurrence
from rusdoc.reading.columns import Column, Table
from rusdoc.reading.values.years import WrittenYears
from rusdoc.reading.words import Field
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

_WRAP: Final = regex(r"\s*\n\s*(?![-–•*·\d])")


def one_line(text: str) -> str:
    """A title without the line breaks that only fit it into its cell; a list in it keeps its lines."""
    if "\n" not in text:
        line = " ".join(text.split())
        return text if text == line else line  # one text in the memory, not two
    return "\n".join(" ".join(line.split()) for line in _WRAP.sub(" ", text.strip()).split("\n"))


def named_columns(table: Table) -> tuple[tuple[str, Column], ...]:
    """The columns that a measure's source names, by the name; the first of several."""
    named: dict[str, Column] = {}
    for column in table.columns:
        match column.field:
            case Field.OWNER_YEAR:
                names: tuple[str, ...] = ("owners", "years")
            case Field.BUDGET_YEAR:
                names = (f"cost_{column.heading.year}",)
            case Field.START:
                names = ("years",)
            case Field.SUM | Field.END | Field.PLAN | Field.MAIN_GOAL_ID | Field.SUB_GOAL_ID:
                names = ()
            case field:
                names = (field.value,)
        for name in names:
            named.setdefault(name, column)
    return tuple(named.items())


def unit_words(scale: int) -> str:
    """The unit of a heading in words, as the finding about an improbable amount says it."""
    from rusdoc.texts import Text, say

    return say(Text(f"reading.unit_{scale}"))


def merged_years(parts: Sequence[WrittenYears]) -> WrittenYears:
    """The years of several cells together."""
    if not parts:
        return WrittenYears(years=(), recurrence=None, understood=True, text="")
    if len(parts) == 1:
        return parts[0]
    years = tuple(sorted({year for part in parts for year in part.years}))
    said = [part.recurrence for part in parts if part.recurrence]
    recurrence: Recurrence | None = said[0] if said else None
    if recurrence is Recurrence.ONCE and len(years) > 1:
        recurrence = Recurrence.CONTINUOUS
    text = "\n".join(part.text for part in parts)
    return WrittenYears(
        text=text,
        years=years,
        recurrence=recurrence,
        understood=all(part.understood for part in parts),
        ongoing=any(part.ongoing for part in parts),
    )


def sum_of(first: Cost | None, second: Cost | None) -> Cost | None:
    """Two cost lines of one measure, added up."""
    if first is None or second is None:
        return first or second
    if first.total is None or second.total is None:
        return first if first.total is not None else second
    years = sorted({*first.per_year, *second.per_year})
    per_year = {year: first.per_year.get(year, 0) + second.per_year.get(year, 0) for year in years}
    return changed(
        first,
        text=f"{first.text}\n{second.text}",
        per_year=FrozenDict(per_year),
        total=first.total + second.total,
        ambiguous=first.ambiguous or second.ambiguous,
    )
