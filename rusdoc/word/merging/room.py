"""Room between a chapter's lists, tables, figures and text, by spacing and not by empty paragraphs.

A list's items stand close, a table has no space of its own, and Word makes one table of two that touch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from rusdoc.word.merging.target import Target
from rusdoc.word.wml import Element, W, find, make, value

_AFTER_TABLE: Final = 160
_AFTER_LIST: Final = 100
_BEFORE_TABLE: Final = 160
"""In twentieths of a point."""
_SPACED: Final = frozenset({"caption", "quote", "intense quote", *(f"heading {n}" for n in range(1, 10))})
"""Styles that have room above by themselves."""


def with_room(blocks: Iterable[Element], target: Target) -> Iterator[Element]:
    """The blocks with room between them, and a paragraph of no height to speak of between two tables."""
    blocks = list(blocks)
    names = {style: name for name, style in target.style_ids.items()}
    for above, below in pairwise(blocks):
        _make_room(above, below, names)
    for index, block in enumerate(blocks):
        yield block
        if _is_table(block) and index + 1 < len(blocks) and _is_table(blocks[index + 1]):
            yield separator()


def separator() -> Element:
    """The paragraph that keeps two tables apart."""
    return make("p", make("pPr", make("spacing", before="0", after="0", line="200", lineRule="exact")))


def _make_room(above: Element, below: Element, names: dict[str, str]) -> None:
    if _is_table(below):
        if _is_listed(above, names):
            _set_spacing(above, after=_BEFORE_TABLE)
        return
    if _name(below, names) in _SPACED:
        return
    if _is_table(above):
        _set_spacing(below, before=_AFTER_TABLE)
    elif (_is_listed(above, names) and not _is_listed(below, names)) or _name(above, names) == "caption":
        _set_spacing(below, before=_AFTER_LIST)  # a caption is that of a figure above it here


def _is_table(block: Element) -> bool:
    return block.tag == W + "tbl"


def _name(block: Element, names: dict[str, str]) -> str:
    return names.get(value(block, "pPr/pStyle") or "", "normal") if block.tag == W + "p" else ""


def _is_listed(block: Element, names: dict[str, str]) -> bool:
    is_list = _name(block, names).startswith("list ")
    return block.tag == W + "p" and (is_list or value(block, "pPr/numPr/numId") is not None)


def _set_spacing(paragraph: Element, **sides: int) -> None:
    """Spacing above or below, before what comes after it in the schema (ECMA-376 17.3.1.26)."""
    properties = find(paragraph, "pPr")
    if properties is None:
        properties = make("pPr")
        paragraph.insert(0, properties)
    spacing = find(properties, "spacing")
    if spacing is None:
        spacing = make("spacing")
        justified = properties.find(W + "jc")
        properties.insert(len(properties) if justified is None else properties.index(justified), spacing)
    for side, twentieths in sides.items():
        spacing.set(W + side, str(twentieths))
