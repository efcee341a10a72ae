"""Where a tag works, once the tags for rows, cells and paragraphs stand for the whole of them; and which
pairs of tags tear a document apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from rusdoc.word.linting.story import Paragraph
from rusdoc.word.linting.tags import Problem, Tag, syntax

_NEEDS = {"tr": "w:tr", "tc": "w:tc", "p": "w:p"}


class Place(NamedTuple):
    """Where a tag works: the element it stands for, the number of what that stands in, its cell, and the
    names of the elements around a tag within a line."""

    kind: str
    holder: int
    cell: int
    path: tuple[str, ...]


def place_of(tag: Tag) -> Place:
    """Where the tag works."""
    paragraph = tag.paragraph
    if paragraph is None:
        return Place("", 0, 0, tuple(name for name, _ in tag.piece.inside))
    cell = paragraph.nearest("w:tc")
    match tag.kind:
        case "tr":
            return Place("tr", paragraph.nearest("w:tbl"), cell, ())
        case "tc":
            return Place("tc", paragraph.nearest("w:tr"), cell, ())
        case "p":
            return Place("p", paragraph.holder, cell, ())
    around = tuple(name for name, _ in (*paragraph.around, *tag.piece.inside))
    return Place("", 0, cell, around)


def crossed(opener: Place, end: Place) -> str | None:
    """What is wrong with a block that opens and closes in these places; a key of `texts.lint`."""
    if opener.kind != end.kind:
        return "crossed_kinds"
    if opener.kind:
        return f"crossed_{opener.kind}" if opener.holder != end.holder else None
    if opener.path != end.path:
        return "crossed_elements"
    return "crossed_cells" if opener.cell != end.cell else None


def lost_text(tags: list[Tag]) -> Iterator[Problem]:
    """Tags that stand for a whole paragraph, row or cell, where there is more that goes with it."""
    beside: dict[tuple[str, int], list[Tag]] = {}
    for tag in tags:
        if tag.paragraph is not None and tag.kind in _NEEDS:
            number = _holder_of_kind(tag.paragraph, tag.kind)
            if number:
                beside.setdefault((tag.kind, number), []).append(tag)
            else:
                yield syntax(f"not_in_{tag.kind}", tag.start)
    inside = _tags_inside(tags, {kind for kind, _ in beside})
    for (kind, number), found in beside.items():
        yield from _lost(kind, found, inside[kind, number])


def _tags_inside(tags: list[Tag], kinds: set[str]) -> Counter[tuple[str, int]]:
    """How many tags there are in each paragraph, row and cell, apart from comments."""
    return Counter(
        (kind, _holder_of_kind(tag.paragraph, kind))
        for tag in tags
        if tag.paragraph is not None and tag.sort != "comment"
        for kind in kinds
    )


def _holder_of_kind(paragraph: Paragraph, kind: str) -> int:
    return paragraph.index + 1 if kind == "p" else paragraph.nearest(_NEEDS[kind])


def _lost(kind: str, found: list[Tag], tags_inside: int) -> Iterator[Problem]:
    tag = found[-1]
    if len(found) > 1:
        # the last of them is the one that counts
        for other in found[:-1]:
            yield syntax(f"second_{kind}", other.start)
    elif tags_inside > (tag.sort != "comment"):
        yield syntax(f"beside_{kind}", tag.start)
    elif kind == "p" and tag.paragraph and _words_beside(tag, tag.paragraph):
        yield syntax("words_beside_p", tag.start)


def _words_beside(tag: Tag, paragraph: Paragraph) -> bool:
    return any(sign.isalnum() for sign in paragraph.text.replace(tag.text, "", 1))
