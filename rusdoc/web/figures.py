"""The charts of a document for its web page: as what they say and the numbers they show.

A web page in plain HTML cannot hold a Word chart. What it shows stands there instead, for everybody:
the words of its alternative text, and its numbers as a table, unless the document has them below it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from rusdoc.opc import Package
from rusdoc.opc.writer import rewrite
from rusdoc.texts import Language, Text, say
from rusdoc.texts.norwegian import number, percent, years
from rusdoc.web.bars import Bars, Row, default_colour, drawn

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OPEN, _CLOSE = "\ue2c5", "\ue2c6"
_MARK: Final = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LOCAL: Final = "*[local-name()='{}']"


class Figure(NamedTuple):
    """A chart, or another drawing that HTML has nothing for: its name, its words, its numbers."""

    title: str
    description: str
    heading: tuple[str, ...] = ()
    rows: tuple[tuple[str, tuple[str, ...]], ...] = ()
    bars: Bars | None = None


def with_marks(package: Package, language: Language) -> tuple[bytes, list[Figure]]:
    """The document with a mark where each such drawing is, and what each of them shows."""
    from lxml import etree

    assert package.main is not None
    root = etree.fromstring(package.xml(package.main))
    figures: list[Figure] = []
    for drawing in list(root.iter(f"{_W}drawing")):
        parent = drawing.getparent()
        if parent is None or _found(drawing, "pic") or _found(drawing, "txbxContent"):
            continue
        mark = etree.Element(f"{_W}t")
        mark.text = f"{_OPEN}{len(figures)}{_CLOSE}"
        mark.tail = drawing.tail
        parent.replace(drawing, mark)
        figures.append(_figure(drawing, package, language))
    return (rewrite(package, {package.main: etree.tostring(root)}) if figures else package.data), figures


def put_in(body: HtmlElement, figures: list[Figure], language: Language) -> None:
    """Put each figure after the paragraph with its mark, and take the marks away."""
    taken: dict[str, int] = {}
    for paragraph in list(body.iter("p")):
        marks = map(int, _MARK.findall(paragraph.text_content()))
        marked = [figures[mark] for mark in marks if mark < len(figures)]
        for figure in reversed([each for each in marked if any(each)]):
            taken[figure.title] = taken.get(figure.title, 0) + 1
            paragraph.addnext(_element(figure, _repeated(paragraph, figure), taken[figure.title], language))
        if marked:
            _replace_marks(paragraph, lambda _: "")
    _replace_marks(body, lambda mark: "".join(figure.description for figure in figures[int(mark[1]) :][:1]))


def _replace_marks(element: HtmlElement, words: Any) -> None:
    for part in element.iter():
        part.text = _MARK.sub(words, part.text) if part.text else part.text
        part.tail = _MARK.sub(words, part.tail) if part.tail else part.tail


def _repeated(paragraph: HtmlElement, figure: Figure) -> bool:
    """Whether the document itself has the chart's numbers in the table that follows."""
    following = paragraph.getnext()
    caption = None if following is None else following.find(".//caption")
    return caption is not None and (caption.text or "") == figure.title


def _element(figure: Figure, repeated: bool, count: int, language: Language) -> HtmlElement:
    from lxml import html

    figure_element = html.Element("figure")
    figure_element.tail = "\n"
    words = html.Element("p")
    words.text = figure.description or figure.title
    if words.text:
        figure_element.append(words)
    picture = drawn(figure.bars, language) if figure.bars else None
    if picture is not None:
        figure_element.append(picture)
    if figure.rows and not repeated:
        name = say(Text("web.numbers", title=figure.title), language)
        frame = html.Element("div", {"class": "table", "tabindex": "0", "role": "region"})
        frame.set("aria-label", name if count == 1 else f"{name} ({count})")
        frame.append(_table(figure, name))
        figure_element.append(_folded(frame, language) if picture is not None else frame)
    return figure_element


def _folded(frame: HtmlElement, language: Language) -> HtmlElement:
    """The numbers folded away where the picture shows them, one click off."""
    from lxml import html

    details, summary = html.Element("details"), html.Element("summary")
    summary.text = say(Text("web.show_numbers"), language)
    details.extend((summary, frame))
    return details


def _table(figure: Figure, name: str) -> HtmlElement:
    from lxml.html import builder as make

    heading = make.TR(
        make.TD(),
        *(make.TH(words, {"scope": "col"}) for words in figure.heading),
    )
    rows = [
        make.TR(
            make.TH(category, {"scope": "row"}), *(make.TD(value, {"class": "number"}) for value in values)
        )
        for category, values in figure.rows
    ]
    table: HtmlElement = make.TABLE(make.CAPTION(name), make.THEAD(heading), make.TBODY(*rows))
    return table


def _figure(drawing: Any, package: Package, language: Language) -> Figure:
    about = next(iter(_found(drawing, "docPr")), None)
    title, description = ("", "") if about is None else (about.get("title", ""), about.get("descr", ""))
    chart = _chart(drawing, package)
    if chart is None:
        return Figure(title, description)
    series = _found(chart, "ser")
    heading, rows = _periods(series, language) if _is_timeline(series) else _numbers(series, language)
    return Figure(title or _written(chart, "title"), description, heading, rows, _bars(chart, series))


def _chart(drawing: Any, package: Package) -> Any:
    """The chart's own part, parsed; None when the drawing is something else."""
    from lxml import etree

    assert package.main is not None
    ids = {value for chart in _found(drawing, "chart") for value in chart.attrib.values()}
    parts = [
        link.target for link in package.relationships(package.main) if link.id in ids and not link.external
    ]
    part = next((posixpath.normpath(part) for part in parts if part in package), None)
    return None if part is None else etree.fromstring(package.xml(part))


def _found(element: Any, name: str) -> list[Any]:
    """The elements below with a local name, whatever their namespace (strict files have others)."""
    return list(element.iter(f"{{*}}{name}"))


def _written(element: Any, name: str) -> str:
    """The words of the first element with a name, as they stand in it."""
    first = next(iter(_found(element, name)), None)
    if first is None:
        return ""
    parts = [part.text or "" for part in (*_found(first, "t"), *_found(first, "v"))]
    return " ".join("".join(parts).split())


def _points(series: Any, *names: str) -> dict[int, str]:
    """The values of a series by their number in the row: its categories or its figures."""
    below = (part for name in names for part in series.iterchildren(f"{{*}}{name}"))
    return {
        int(point.get("idx", "0")): "".join(value.text or "" for value in _found(point, "v"))
        for part in below
        for point in _found(part, "pt")
    }


def _numbers(series: list[Any], language: Language) -> tuple[tuple[str, ...], Any]:
    """A row for each category, a column for each series."""
    categories = next((found for each in series if (found := _points(each, "cat", "xVal"))), {})
    columns = [_points(each, "val", "yVal") for each in series]
    forms = [_written_form(each) for each in series]
    length = 1 + max((index for column in (*columns, categories) for index in column), default=-1)
    rows = tuple(
        (
            categories.get(row, str(row + 1)),
            tuple(
                _shown(column.get(row, ""), form, language)
                for column, form in zip(columns, forms, strict=True)
            ),
        )
        for row in range(length)
    )
    return tuple(_written(each, "tx") for each in series), rows


def _written_form(series: Any) -> str:
    return "".join(form.text or "" for form in _found(series, "formatCode")[-1:])


def _shown(value: str, form: str, language: Language) -> str:
    try:
        figure = float(value)
    except ValueError:
        return value
    if "%" in form:
        return percent(round(figure * 100, 1), language)
    return number(int(figure) if figure == int(figure) else figure, language)


def _bars(chart: Any, series: list[Any]) -> Bars | None:
    """A chart of bars that stand or lie alone or on top of one another; None for any other."""
    groups = [each for plot in _found(chart, "plotArea")[:1] for each in plot if _found(each, "ser")]
    if len(groups) != 1 or not str(groups[0].tag).endswith("}barChart"):
        return None
    settings = {
        name: "".join(each.get("val", "") for each in _found(chart, name)[:1])
        for name in ("barDir", "grouping", "min", "max")
    }
    if len(series) > 1 and settings["grouping"] != "stacked":
        return None
    categories = _points(series[0], "cat")
    rows = [
        Row(
            _written(each, "tx"),
            _colour(each, place),
            tuple(_length(each, i) for i in sorted(categories)),
            _edge(each),
        )
        for place, each in enumerate(series)
    ]
    ends = (float(settings[name]) if settings[name] else None for name in ("min", "max"))
    names = tuple(categories[index] for index in sorted(categories))
    return Bars(settings["barDir"] == "col", names, tuple(rows), *ends) if names else None


def _length(series: Any, index: int) -> float:
    try:
        return float(_points(series, "val").get(index) or 0)
    except ValueError:
        return 0.0


def _colour(series: Any, position: int) -> str | None:
    for props in series.iterchildren("{*}spPr"):
        if any(True for _ in props.iterchildren("{*}noFill")):
            return None
        return _plain_colour(props, default_colour(position))
    return default_colour(position)


def _edge(series: Any) -> str:
    """The colour of the line around the bars, which light bars need to be seen."""
    lines = (line for props in series.iterchildren("{*}spPr") for line in props.iterchildren("{*}ln"))
    return next((_plain_colour(line, "none") for line in lines), "none")


def _plain_colour(place: Any, otherwise: str) -> str:
    colours = place.iterfind("{*}solidFill/{*}srgbClr")
    return next((f"#{colour.get('val', '')}" for colour in colours), otherwise)


def _is_timeline(series: list[Any]) -> bool:
    """Whether the first series only moves the bars of the others to where they begin."""
    unseen = [list(each.iterchildren("{*}spPr")) for each in series[::2]]
    return len(series) > 1 and all(props and _found(props[0], "noFill") for props in unseen)


def _periods(series: list[Any], language: Language) -> tuple[tuple[str, ...], Any]:
    """The years of each row of a timeline, from its stretches: up to, so many, a pause, so many …"""
    categories = _points(series[0], "cat")
    columns = [_points(each, "val") for each in series]
    rows = tuple(
        (category, (years(list(_years([int(float(column.get(row) or 0)) for column in columns]))),))
        for row, category in sorted(categories.items())
    )
    return (say(Text("charts.years"), language),), rows


def _years(stretches: list[int]) -> Iterator[int]:
    year = 0
    for position, length in enumerate(stretches):
        if position % 2:
            yield from range(year, year + length)
        year += length
