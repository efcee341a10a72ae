"""A fault with its place: under which heading, in which paragraph or cell, and the words around it."""

from __future__ import annotations

from typing import Final, NamedTuple

from rusdoc.model.place import Place
from rusdoc.texts import Text
from rusdoc.word.linting.story import Paragraph, Story
from rusdoc.word.linting.tags import Problem

_WIDTH: Final = 90
_PARTS: Final = {
    "header": "Topptekst",
    "footer": "Bunntekst",
    "footnotes": "Fotnoter",
    "endnotes": "Sluttnoter",
    "comments": "Merknader",
    "properties": "Dokumentegenskaper",
}


class Spot(NamedTuple):
    """A fault in words, its place, and the number of its paragraph in the part."""

    text: Text
    place: Place
    paragraph: int | None


def in_words(file: str, story: Story | None, problem: Problem) -> Spot:
    """The fault with its place."""
    if story is None:
        return Spot(problem.text, Place(file), None)
    paragraph = problem.paragraph
    if paragraph is None and problem.at is not None:
        paragraph = story.piece(problem.at).paragraph
    part = Text(f"word.part_{story.kind}")
    if paragraph is None:
        text = Text("lint.in_part", problem=problem.text, part=part)
        return Spot(text, Place(file, _PARTS.get(story.kind)), None)
    return Spot(
        _said(problem, part, paragraph, story),
        Place(file, _sheet(story, paragraph), _cell(paragraph)),
        paragraph.index,
    )


def _said(problem: Problem, part: Text, paragraph: Paragraph, story: Story) -> Text:
    words = _around(paragraph, story, problem.at)
    heading = _short(paragraph.heading.text) if paragraph.heading else ""
    if not words:
        return Text("lint.in_part", problem=problem.text, part=part)
    if heading:
        return Text("lint.at_heading", problem=problem.text, part=part, heading=heading, words=words)
    return Text("lint.at", problem=problem.text, part=part, words=words)


def _sheet(story: Story, paragraph: Paragraph) -> str | None:
    if story.kind != "body":
        return _PARTS.get(story.kind)
    return _short(paragraph.heading.text) if paragraph.heading else None


def _cell(paragraph: Paragraph) -> str:
    if paragraph.table:
        return f"tabell {paragraph.table.number}, rad {paragraph.row}, kolonne {paragraph.column}"
    return f"avsnitt {paragraph.number}"


def _around(paragraph: Paragraph, story: Story, at: int | None) -> str:
    """The words of the paragraph; of a long one those around the fault."""
    text = " ".join(paragraph.text.split())
    if len(text) <= _WIDTH or at is None:
        return _short(text)
    mark = " ".join(story.text[at : at + 20].partition("\n")[0].split())
    found = max(text.find(mark), 0)
    start = max(found - _WIDTH // 3, 0)
    return ("… " if start else "") + _short(text[start:])


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _WIDTH else text[:_WIDTH].rstrip() + " …"
