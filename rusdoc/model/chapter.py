"""A chapter that the group wrote, as words: what the checks read."""

from __future__ import annotations

from rusdoc.frozen import frozen
from rusdoc.model.place import Place


@frozen
class Paragraph:
    """One paragraph of a chapter, a list item or a table cell included.

    `number` counts the file's paragraphs from 1; `level` is the heading level, 0 for body text;
    `under` is the heading it stands under, if any.
    """

    text: str
    number: int
    level: int = 0
    under: str | None = None


@frozen
class Chapter:
    """A chapter file: `key` is the guide's (``4``, ``4.1``, ``vedlegg 1``), empty when it matches none."""

    file: str
    key: str
    title: str
    paragraphs: tuple[Paragraph, ...] = ()

    def place(self, paragraph: Paragraph) -> Place:
        """Where a paragraph stands: the file, the heading above it, and its number as the cell."""
        return Place(self.file, paragraph.under, f"avsnitt {paragraph.number}")
