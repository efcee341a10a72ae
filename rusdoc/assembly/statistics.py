"""The statistics as tables for the document: figures as people write them, small counts kept back."""

from __future__ import annotations

from rusdoc.assembly.wording import Standard, one_line, words
from rusdoc.model.plan import Plan
from rusdoc.model.statistics import Figure, StatisticsRow
from rusdoc.model.suppression import Suppressed, suppress
from rusdoc.texts.norwegian import number, number_word


def statistics(plan: Plan, limit: int, standard: Standard) -> dict[str, object]:
    """The context's `statistics`; see `docs/template-names.md`.

    `limit` is the number that counts of persons must reach to be shown; the document says so.
    """
    tables = [suppress(table, limit) for table in plan.statistics]
    hidden = any(
        figure and figure.hidden for each in tables for row in each.table.rows for figure in row.figures
    )
    return {
        "tables": [_table(each, standard) for each in tables],
        "note": _note(limit, further=any(each.further for each in tables), standard=standard)
        if hidden
        else "",
    }


def _note(limit: int, *, further: bool, standard: Standard) -> str:
    key = "statistics_note_further" if further else "statistics_note"
    return words(key, standard, limit=number_word(limit, "common", standard))


def _table(suppressed: Suppressed, standard: Standard) -> dict[str, object]:
    table = suppressed.table
    return {
        "title": one_line(table.caption),
        "label": one_line(table.label),
        "columns": [one_line(column.heading) for column in table.columns],
        "rows": [_row(row, standard) for row in table.rows],
    }


def _row(row: StatisticsRow, standard: Standard) -> dict[str, object]:
    return {
        "heading": one_line(row.label),
        "is_total": row.is_total,
        "figures": [_figure(figure, standard) for figure in row.figures],
    }


def _figure(figure: Figure | None, standard: Standard) -> str:
    """A plain number grouped by threes; anything else as the group wrote it."""
    if figure is None:
        return ""
    if figure.number is None or not _is_plain(figure.text):
        return one_line(figure.text)
    return number(int(figure.number) if figure.number.is_integer() else figure.number, standard)


def _is_plain(text: str) -> bool:
    return text.replace(",", "", 1).replace(".", "", 1).lstrip("-").isdigit()
