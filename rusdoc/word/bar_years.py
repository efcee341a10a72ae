"""The years on each bar of a timeline: an axis line stands where a year begins, and «2028» below it might
be read as the end of the bar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rusdoc.model.chart import Chart

_INK: Final = '<a:solidFill><a:srgbClr val="1E2A30"/></a:solidFill>'
_LOOKS: Final = (
    f'<c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr sz="800" b="0">{_INK}</a:defRPr></a:pPr>'
    '<a:endParaRPr lang="nb-NO"/></a:p></c:txPr>'
)
"""Word takes the looks of the run, LibreOffice these."""
_MOST_YEARS: Final = 12
"""On a longer axis a year is narrower than its number."""


def years_on_bars(chart: Chart, number: int) -> str:
    """The years of every bar that is seen in a series, in the middle of it; they stand before the categories,
    where the schema has them (21.2.2.170)."""
    if chart.first_year and chart.last_year and chart.last_year - chart.first_year >= _MOST_YEARS:
        return ""
    if number % 2 == 0:  # these only move the bars, and are not seen
        return ""
    labels = "".join(_label(row, words) for row, words in _years(chart, number))
    return f"<c:dLbls>{labels}{_LOOKS}{_shown(value=False)}</c:dLbls>"


def _years(chart: Chart, number: int) -> Iterator[tuple[int, str]]:
    """The rows that have a bar in a series, with the years of the bar."""
    for row in range(len(chart.categories)):
        lengths = [int(series.values[row]) for series in chart.series]
        if lengths[number]:
            first, last = sum(lengths[:number]), sum(lengths[: number + 1]) - 1
            yield row, str(first) if first == last else f"{first}–{last}"


def _label(row: int, words: str) -> str:
    run = f'<a:r><a:rPr lang="nb-NO" sz="800" b="0">{_INK}</a:rPr><a:t>{words}</a:t></a:r>'
    text = f'<c:tx><c:rich><a:bodyPr wrap="none"/><a:p>{run}</a:p></c:rich></c:tx>'
    return f'<c:dLbl><c:idx val="{row}"/>{text}{_LOOKS}<c:dLblPos val="ctr"/>{_shown(value=True)}</c:dLbl>'


def _shown(*, value: bool) -> str:
    """What a label shows, each said outright, as Word and LibreOffice have different defaults."""
    names = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    return "".join(f'<c:show{name} val="{int(value and name == "Val")}"/>' for name in names)
