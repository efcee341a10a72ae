"""A plan document made and opened again, for tests that look at what a reader would find."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from lxml import etree

import rusdoc
from rusdoc.inputs import ChapterFile
from rusdoc.model.plan import Plan
from tests.plans import measure, plan_of
from tests.word.word_files import W

NS = {"w": W, "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}
_HEADING = re.compile(r"Heading(\d)")


class Built:
    """The document of a plan: its text part parsed, with the questions the tests ask."""

    def __init__(self, data: bytes, warnings: tuple[Any, ...] = ()) -> None:
        self.data = data
        self.warnings = warnings
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self.root = self.xml("word/document.xml")
        self.body = self.root[0]

    def xml(self, part: str) -> Any:
        return etree.fromstring(self.zip.read(part))

    @cached_property
    def text(self) -> str:
        return "\n".join(words(paragraph) for paragraph in self.root.iter(f"{{{W}}}p"))

    @property
    def headings(self) -> list[tuple[int, str]]:
        return [(level, words(p)) for p in self.root.iter(f"{{{W}}}p") if (level := heading_level(p))]

    def paragraph(self, text: str) -> Any:
        """The last paragraph with exactly these words: the contents table comes before."""
        return [p for p in self.root.iter(f"{{{W}}}p") if words(p) == text][-1]

    def style(self, text: str) -> str | None:
        found = self.paragraph(text).find("w:pPr/w:pStyle", NS)
        return None if found is None else found.get(f"{{{W}}}val")

    def under(self, heading: str) -> list[str]:
        """The words of the paragraphs under a heading, up to the next one."""
        found: list[str] | None = None
        for p in self.root.iter(f"{{{W}}}p"):
            if heading_level(p):
                if found is not None:
                    return found
                found = [] if words(p) == heading else None
            elif found is not None:
                found.append(words(p))
        return found or []

    def table_with(self, text: str) -> Any:
        return [
            t for t in self.root.iter(f"{{{W}}}tbl") if any(words(p) == text for p in t.iter(f"{{{W}}}p"))
        ][-1]


def words(paragraph: Any) -> str:
    parts = []
    for el in paragraph.iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab"):
        if el.tag == f"{{{W}}}t":
            parts.append(el.text or "")
        elif el.getparent().tag == f"{{{W}}}r":
            parts.append("\n" if el.tag == f"{{{W}}}br" else "\t")
    return "".join(parts)


def heading_level(paragraph: Any) -> int:
    style = paragraph.find("w:pPr/w:pStyle", NS)
    found = _HEADING.fullmatch(style.get(f"{{{W}}}val")) if style is not None else None
    return int(found[1]) if found else 0


def built(plan: Plan | None = None, files: Iterable[tuple[Any, ...]] = (), **options: Any) -> Built:
    """The document of a plan (a small one unless given) with these chapter files."""
    chapters = [ChapterFile(*file) for file in files]
    document = rusdoc.build(plan or plan_of(measure()), chapters=chapters, **options)
    return Built(document.data, document.warnings)


def with_chapter(*blocks: str, name: str = "kapitler/1 Innledning.docx", **options: Any) -> Built:
    """A small plan's document with one chapter file of these blocks."""
    from tests.word.word_files import word_file

    return built(files=[(name, word_file(*blocks, **options))])
