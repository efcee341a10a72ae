"""A table of a chapter in the plan's own look, with its heading row marked."""

from __future__ import annotations

from typing import Final

from rusdoc.word.merging.target import Target
from rusdoc.word.wml import Element, W, find, make, value

_KEPT_IN_CELL: Final = tuple(
    W + name
    for name in ("tcW", "gridSpan", "hMerge", "vMerge", "noWrap", "textDirection", "tcFitText", "vAlign")
)


def as_plan_table(table: Element, target: Target) -> None:
    """Give the table the plan's style, the width of the text, and a first row that is read as headings.

    Borders and shading set by hand go, as white words on a dark cell would turn dark on dark.
    """
    rows = table.findall(W + "tr")
    headed = len(rows) > 1
    _set_properties(table, target, headed)
    for index, row in enumerate(rows):
        _set_row(row, is_heading=headed and index == 0)
        for cell in row.findall(W + "tc"):
            _set_cell(cell)
    style = target.style("tabelloverskrift")
    if headed and style:
        for paragraph in rows[0].iter(W + "p"):
            _set_style(paragraph, style)


def _set_properties(table: Element, target: Target, headed: bool) -> None:
    old = find(table, "tblPr")
    titles = [
        child
        for child in (old if old is not None else ())
        if child.tag in (W + "tblCaption", W + "tblDescription")
    ]
    if old is not None:
        table.remove(old)
    style = target.style("plantabell", "table grid")
    shown = dict.fromkeys(("lastRow", "firstColumn", "lastColumn"), "0")
    look = make(
        "tblLook",
        val="0020" if headed else "0000",
        firstRow=str(int(headed)),
        **shown,
        noHBand="1",
        noVBand="1",
    )
    parts = [make("tblStyle", val=style)] if style else []
    table.insert(0, make("tblPr", *parts, make("tblW", w="5000", type="pct"), look, *titles))
    if find(table, "tblGrid") is None:
        width = max(len(row.findall(W + "tc")) for row in table.findall(W + "tr")) if len(table) > 1 else 1
        table.insert(
            1, make("tblGrid", *(make("gridCol", w=str(9000 // max(width, 1))) for _ in range(width)))
        )


def _set_row(row: Element, *, is_heading: bool) -> None:
    old = find(row, "trPr")
    kept = [
        child
        for child in (old if old is not None else ())
        if child.tag in (W + "gridBefore", W + "gridAfter")
    ]
    marked = is_heading or (old is not None and find(old, "tblHeader") is not None)
    for child in [el for el in row if el.tag in (W + "trPr", W + "tblPrEx")]:
        row.remove(child)
    row.insert(0, make("trPr", *kept, make("cantSplit"), *([make("tblHeader")] if marked else [])))


def _set_cell(cell: Element) -> None:
    properties = find(cell, "tcPr")
    for child in list(properties) if properties is not None else ():
        if properties is not None and child.tag not in _KEPT_IN_CELL:
            properties.remove(child)
    paragraphs = cell.findall(W + "p")
    blank = [
        p for p in paragraphs if not any(el.tag in (W + "t", W + "drawing", W + "pict") for el in p.iter())
    ]
    spare = blank if len(blank) < len(paragraphs) else blank[1:]
    for paragraph in spare:
        if not _follows_table(paragraph):
            cell.remove(paragraph)
    if len(cell) == 0 or cell[-1].tag not in (W + "p",):  # a cell ends with a paragraph (17.4.65)
        cell.append(make("p"))


def _follows_table(paragraph: Element) -> bool:
    """Whether a paragraph closes a cell after a table in it, as it must (17.4.65)."""
    before = paragraph.getprevious()
    return paragraph.getnext() is None and before is not None and before.tag == W + "tbl"


def _set_style(paragraph: Element, style: str) -> None:
    properties = find(paragraph, "pPr")
    if properties is None:
        properties = make("pPr")
        paragraph.insert(0, properties)
    if value(properties, "numPr/numId") is not None:
        return
    for old in properties.findall(W + "pStyle"):
        properties.remove(old)
    properties.insert(0, make("pStyle", val=style))
