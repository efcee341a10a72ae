"""A bar chart of a document drawn anew for its web page, beside its words and numbers.

Only for the eye: the words and the table say the same to those who have the page read to them. Other kinds
of charts stand there as words and numbers alone.
"""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from rusdoc.texts import Language
from rusdoc.texts.norwegian import number

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WIDTH: Final = 720
_TEXT, _LINE, _COLOUR = "#222222", "#d5dcdf", "#1f4e5f"
_LABELS: Final = 290
"""How much of the width the names beside lying bars have."""
_LONGEST: Final = 44
_AXIS, _HEIGHT, _ROW, _LEGEND = 90, 230, 26, 22


class Row(NamedTuple):
    """A series: its name, its colour (None: it only moves the others), a length for each category."""

    name: str
    colour: str | None
    lengths: tuple[float, ...]
    edge: str = "none"


class Bars(NamedTuple):
    """Bars on end or lying; `first` and `last` are the ends of the scale where the chart sets them."""

    upright: bool
    categories: tuple[str, ...]
    rows: tuple[Row, ...]
    first: float | None = None
    last: float | None = None

    @property
    def is_timeline(self) -> bool:
        """Whether the bars begin elsewhere than at nothing."""
        return any(row.colour is None for row in self.rows)


def drawn(bars: Bars, language: Language) -> HtmlElement | None:
    """The chart as SVG; None when it has nothing to show, or less than nothing."""
    lengths = [length for row in bars.rows for length in row.lengths]
    if not lengths or min(lengths) < 0 or not max(lengths):
        return None
    return _columns(bars, language) if bars.upright else _lying(bars, language)


def steps(most: float) -> list[float]:
    """Round numbers from nothing to at least `most`, four to eight of them."""
    size = 10 ** floor(log10(most))
    step = next(size * part for part in (0.2, 0.5, 1, 2) if most <= size * part * 6)
    return [step * count for count in range(ceil(most / step) + 1)]


def _columns(bars: Bars, language: Language) -> HtmlElement:
    totals = [sum(row.lengths[i] for row in bars.rows) for i in range(len(bars.categories))]
    scale = steps(max(totals))
    legend = [row for row in bars.rows if row.colour] if len(bars.rows) > 1 else []
    picture = _picture(_HEIGHT + 40 + _LEGEND * len(legend))

    def y(value: float) -> float:
        return 10 + _HEIGHT - value / scale[-1] * _HEIGHT

    for value in scale:
        picture.append(_shape("line", x1=_AXIS, x2=_WIDTH, y1=y(value), y2=y(value), stroke=_LINE))
        whole = int(value) if value == int(value) else value
        picture.append(_words(number(whole, language), _AXIS - 8, y(value) + 4, "end"))
    step = (_WIDTH - _AXIS) / len(bars.categories)
    for index, category in enumerate(bars.categories):
        left, top = _AXIS + step * (index + 0.22), 0.0
        for row in bars.rows:
            height = y(top) - y(top + row.lengths[index])
            top += row.lengths[index]
            picture.append(_bar(left, y(top), step * 0.56, height, row))
        picture.append(_words(category, left + step * 0.28, _HEIGHT + 30, "middle"))
    for line, row in enumerate(legend):
        base = _HEIGHT + 40 + _LEGEND * line
        picture.append(_bar(_AXIS, base + 4, 12, 12, row))
        picture.append(_words(row.name, _AXIS + 20, base + 15, "start"))
    return picture


def _lying(bars: Bars, language: Language) -> HtmlElement:
    above = 24 if bars.is_timeline else 4
    picture = _picture(above + _ROW * len(bars.categories) + 4)
    totals = [sum(row.lengths[i] for row in bars.rows) for i in range(len(bars.categories))]
    first = bars.first or 0
    last = bars.last if bars.last is not None else max(totals) * 1.1

    def x(value: float) -> float:
        return _LABELS + (value - first) / (last - first) * (_WIDTH - _LABELS)

    if bars.is_timeline:
        for year in range(int(first), int(last)):
            picture.append(_words(str(year), x(year + 0.5), 15, "middle"))
            picture.append(
                _shape("line", x1=x(year), x2=x(year), y1=20, y2=above + _ROW * len(totals), stroke=_LINE)
            )
    for index, category in enumerate(bars.categories):
        top, end = above + _ROW * index, 0.0
        picture.append(_words(_short(category), _LABELS - 8, top + 17, "end"))
        for row in bars.rows:
            begin, end = end, end + row.lengths[index]
            if row.colour and end > begin:
                picture.append(_bar(x(begin), top + 4, x(end) - x(begin), _ROW - 8, row))
        if not bars.is_timeline and len(bars.rows) == 1:
            whole = int(end) if end == int(end) else end
            picture.append(_words(number(whole, language), x(end) + 6, top + 17, "start"))
    return picture


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:–-…") + " …"


def _picture(height: float) -> HtmlElement:
    return _shape("svg", viewBox=f"0 0 {_WIDTH} {height:.0f}", aria_hidden="true", font_size="13", fill=_TEXT)


def _bar(x: float, y: float, width: float, height: float, row: Row) -> HtmlElement:
    fill = row.colour or "none"
    return _shape("rect", x=x, y=y, width=width, height=height, fill=fill, stroke=row.edge)


def _words(words: str, x: float, y: float, anchor: str) -> HtmlElement:
    shape = _shape("text", x=x, y=y, text_anchor=anchor)
    shape.text = words
    return shape


def _shape(name: str, **attributes: Any) -> HtmlElement:
    """An element of SVG; numbers to a tenth, so that the same chart is the same on every machine."""
    from lxml import html

    written = {
        key.replace("_", "-"): f"{value:.1f}" if isinstance(value, (int, float)) else str(value)
        for key, value in attributes.items()
    }
    return html.Element(name, written)


def default_colour(position: int) -> str:
    """A colour for a series that has none of its own."""
    colours = (_COLOUR, "#c77f1a", "#5b8a72", "#8c4a6b", "#6c7a89", "#a8b545")
    return colours[position % len(colours)]
