"""What in a template keeps some readers out (RUS708): no heading row, no alternative text, skipped levels,
no language, no title; and styles that it uses without having them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from rusdoc.opc import Package
from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.word.linting.story import Row, Story, Table
from rusdoc.word.linting.stylesheet import Stylesheet
from rusdoc.word.linting.tags import Problem, Tag

_TITLE: Final = regex(rb"<dc:title[^>]*>\s*[^<\s]")
_HEADING_ID: Final = regex(r"(?:heading|overskrift)\s*\d|title|tittel", re.IGNORECASE)
_MARKS: Final = frozenset({"CommentReference", "CommentText", "FootnoteReference", "EndnoteReference"})
"""Styles of Word's own marks, which look the same without them."""
_MENDED: Final = frozenset({"lint.no_title", "lint.no_language"})
"""What `build` puts right in the document it makes."""


def is_mended_by_build(text: Text) -> bool:
    """Whether the finding is about what the finished document has all the same."""
    return text.key in _MENDED


def _problem(key: str, **values: str | int) -> Text:
    return Text(f"lint.{key}", **values)


def unreachable(story: Story, tags: list[Tag], levels: Mapping[str, int]) -> Iterator[Problem]:
    """Tables, pictures and headings of a part that a screen reader cannot tell about."""
    rows_with_tags = {tag.paragraph.nearest("w:tr") for tag in tags if tag.kind == "tr" and tag.paragraph}
    for table in story.tables:
        if story.kind == "body" and _needs_heading_row(table, rows_with_tags):
            yield Problem("RUS708", _problem("no_heading_row", table=table.number), paragraph=table.first)
    for picture in story.pictures:
        if not picture.is_described:
            yield Problem("RUS708", _problem("no_alt_text", name=picture.name), paragraph=picture.paragraph)
    if story.kind == "body":
        yield from _skipped_levels(story, levels)


def _needs_heading_row(table: Table, rows_with_tags: set[int]) -> bool:
    """Whether it is a table of facts (not a box or a layout of one row) without a heading row on top."""
    rows = [row for row in table.rows if not _is_tag_row(row, rows_with_tags)]
    repeats = len(rows) < len(table.rows)
    is_data = max((row.cells for row in rows), default=0) > 1 and (len(rows) > 1 or repeats)
    return is_data and table.around is None and not rows[0].is_heading


def _is_tag_row(row: Row, rows_with_tags: set[int]) -> bool:
    return any(paragraph.nearest("w:tr") in rows_with_tags for paragraph in row.paragraphs)


def _skipped_levels(story: Story, levels: Mapping[str, int]) -> Iterator[Problem]:
    before = 0
    for paragraph in story.paragraphs:
        level = paragraph.outline or levels.get(paragraph.style)
        if level is None or not paragraph.text.strip():
            continue
        if level > before + 1:
            key = "skipped_level" if before else "first_level"
            values = {"level": level, "before": before} if before else {"level": level}
            yield Problem("RUS708", _problem(key, **values), paragraph=paragraph)
        before = max(level, 1) if level else before


def unmarked(package: Package, sheet: Stylesheet | None) -> Iterator[Problem]:
    """A file without a title, and text without a language."""
    core = next(
        (link.target for link in package.relationships() if link.kind == "core-properties"),
        "docProps/core.xml",
    )
    if core not in package or not _TITLE.search(package.xml(core)):
        yield Problem("RUS708", _problem("no_title"))
    if sheet is None or not sheet.language:
        yield Problem("RUS708", _problem("no_language"))


def missing_styles(story: Story, sheet: Stylesheet | None) -> Iterator[tuple[Problem, bool]]:
    """Styles that the part uses and the template lacks; and whether one was meant as a heading."""
    known = sheet.styles if sheet else {}
    for id, paragraph in story.styles.items():
        if id not in known and id not in _MARKS and "{" not in id:
            is_heading = _HEADING_ID.match(id) is not None
            key = "no_heading_style" if is_heading else "no_style"
            yield Problem("RUS708", _problem(key, style=id), paragraph=paragraph), is_heading
