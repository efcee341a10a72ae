"""The part of a native Word chart (ECMA-376 part 1, 21.2), written out.

openpyxl could write it, but takes longer to load than the whole plan takes to make; three kinds of bars
are a page of XML. The numbers stand in it as Word shows them before anybody opens the workbook.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rusdoc.model.chart import Chart, ChartKind
from rusdoc.model.place import column_letters
from rusdoc.word.bar_years import years_on_bars
from rusdoc.word.text import escape
from rusdoc.word.wml import A_NS, R_NS

C_NS: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
SHEET: Final = "Tall"
COLOURS: Final = ("1F4E5F", "C77F1A", "5B8A72", "8C4A6B", "6C7A89", "A8B545", "3A6EA5", "B5533C")
"""Each differs from its neighbours in lightness too, so that a grey print can be read."""
_BAR: Final = "CFE3E8"
"""A timeline's bars: light, as their years stand on them in dark letters, with a dark line around."""
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_GRID, _INK = "D5DCDF", "222222"
_CATEGORIES, _VALUES = 10, 100
_ONLY_VALUES: Final = "".join(
    f'<c:show{name} val="{int(name == "Val")}"/>'
    for name in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)


def chart_xml(chart: Chart, workbook_link: str, font: str = "Calibri") -> bytes:
    """The chart part in the given `font`; `workbook_link` is the relationship id of its workbook."""
    return (_HEAD + _space(chart, workbook_link, font)).encode()


def plain(value: float) -> str:
    """A number as a file holds it: whole ones without a decimal point."""
    return str(int(value)) if value == int(value) else repr(value)


def _space(chart: Chart, link: str, font: str) -> str:
    """The whole part; square corners are said, as they would be round otherwise."""
    legend = '<c:legend><c:legendPos val="b"/></c:legend>' if _has_legend(chart) else ""
    faces = "".join(f'<a:{script} typeface="{escape(font)}"/>' for script in ("latin", "cs"))
    return (
        f'<c:chartSpace xmlns:c="{C_NS}" xmlns:a="{A_NS}" xmlns:r="{R_NS}"><c:roundedCorners val="0"/>'
        f"<c:chart><c:plotArea>{_bars(chart)}{_category_axis(chart)}{_value_axis(chart)}</c:plotArea>"
        f'{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">{_fill(_INK)}{faces}</a:defRPr>'
        f'</a:pPr><a:endParaRPr lang="nb-NO"/></a:p></c:txPr><c:externalData r:id="{link}">'
        '<c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _has_legend(chart: Chart) -> bool:
    """Where there is more than one colour to tell apart."""
    return chart.kind is ChartKind.STACKED_COLUMNS and len(chart.series) > 1


def _bars(chart: Chart) -> str:
    lies = "col" if chart.kind is ChartKind.STACKED_COLUMNS else "bar"
    grouping, labels, overlap = ("stacked", "", '<c:overlap val="100"/>')
    if chart.kind is ChartKind.BARS:
        grouping, labels, overlap = ("clustered", f"<c:dLbls>{_ONLY_VALUES}</c:dLbls>", "")
    series = "".join(_series(chart, number) for number in range(len(chart.series)))
    return (
        f'<c:barChart><c:barDir val="{lies}"/><c:grouping val="{grouping}"/>{series}{labels}'
        f'<c:gapWidth val="60"/>{overlap}<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:barChart>'
    )


def _series(chart: Chart, number: int) -> str:
    column, last = column_letters(number + 2), len(chart.categories) + 1
    series = chart.series[number]
    values = _points(map(plain, series.values))
    labels = years_on_bars(chart, number) if chart.kind is ChartKind.TIMELINE else ""
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"<c:tx>{_texts(f'{SHEET}!${column}$1', (series.name,))}</c:tx>"
        f"<c:spPr>{_paint(chart, number)}</c:spPr>{labels}"
        f"<c:cat>{_texts(f'{SHEET}!$A$2:$A${last}', chart.categories)}</c:cat>"
        f"<c:val><c:numRef><c:f>{SHEET}!${column}$2:${column}${last}</c:f><c:numCache>"
        f"<c:formatCode>{escape(chart.number_format)}</c:formatCode>{values}</c:numCache></c:numRef></c:val></c:ser>"
    )


def _texts(where: str, words: tuple[str, ...]) -> str:
    return f"<c:strRef><c:f>{where}</c:f><c:strCache>{_points(map(escape, words))}</c:strCache></c:strRef>"


def _points(values: Iterable[str]) -> str:
    listed = list(values)
    points = "".join(f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>' for at, value in enumerate(listed))
    return f'<c:ptCount val="{len(listed)}"/>{points}'


def _paint(chart: Chart, number: int) -> str:
    """A colour of its own; every other series of a timeline only moves the bars and is not seen."""
    if chart.kind is not ChartKind.TIMELINE:
        return _fill(COLOURS[number % len(COLOURS)]) + _line("FFFFFF")
    return _fill(_BAR) + _line(COLOURS[0]) if number % 2 else "<a:noFill/><a:ln><a:noFill/></a:ln>"


def _fill(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _line(colour: str) -> str:
    return f'<a:ln>{_fill(colour)}<a:prstDash val="solid"/></a:ln>'


def _category_axis(chart: Chart) -> str:
    """The first row stands on top of bars that lie, as in the table."""
    order = "minMax" if chart.kind is ChartKind.STACKED_COLUMNS else "maxMin"
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{order}"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="low"/><c:crossAx val="{_VALUES}"/><c:lblOffset val="100"/></c:catAx>'
    )


def _value_axis(chart: Chart) -> str:
    """The numbers; where each stands on its bar there is no axis."""
    alone = chart.kind is ChartKind.BARS
    grid = "" if alone else f"<c:majorGridlines><c:spPr>{_line(_GRID)}</c:spPr></c:majorGridlines>"
    limits, number_format, unit = "", chart.number_format, ""
    if chart.kind is ChartKind.TIMELINE and chart.first_year and chart.last_year:
        after = chart.last_year + 1
        limits = f'<c:max val="{after}"/><c:min val="{chart.first_year}"/>'
        # The line where the last year ends has no label, or the year after would seem to be in the plan.
        number_format, unit = f'[<{after}]0;""', '<c:majorUnit val="1"/>'
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>{limits}</c:scaling>'
        f'<c:delete val="{int(alone)}"/><c:axPos val="l"/>{grid}'
        f'<c:numFmt formatCode="{escape(number_format)}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:crossAx val="{_CATEGORIES}"/>{unit}</c:valAx>'
    )
