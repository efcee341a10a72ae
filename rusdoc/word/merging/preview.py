"""What will be met in the chapters when they are put into a document, told before there is any."""

from __future__ import annotations

from collections.abc import Iterable

from rusdoc.model.finding import Finding
from rusdoc.opc import open_package
from rusdoc.word.chapters import ChapterText
from rusdoc.word.merging.chapter import Merge
from rusdoc.word.merging.target import Target
from rusdoc.word.wml import W

_REMARKABLE = tuple(
    W + name for name in ("drawing", "pict", "object", "footnoteReference", "endnoteReference")
)
"""What may be left out, or lack words for those who cannot see it; nothing else is remarked on."""


def met_in_chapters(texts: Iterable[ChapterText], template: bytes, language: str) -> tuple[Finding, ...]:
    """The findings that `finished` will give, from putting the chapters with figures into a bare template."""
    with_figures = [text for text in texts if _is_remarkable(text)]
    if not with_figures:
        return ()
    merge = Merge(Target(open_package(template, "mal.docx")), language)
    for text in with_figures:
        merge.chapter(text, 1)
    return tuple(merge.findings)


def _is_remarkable(text: ChapterText) -> bool:
    return any(True for piece in text.pieces for block in piece.blocks for _ in block.iter(*_REMARKABLE))
