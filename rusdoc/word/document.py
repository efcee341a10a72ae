"""From a filled template to the finished document: chapters put in, contents, language and title set.

The template shows a chapter's text by ``{{p chapter.text }}``. What it is given there is a marker
(`markers`); once the template is filled, `finished` puts the chapter in the marker's place, so that
any template engine will do and the group's own document never passes through it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from rusdoc.model.chart import Chart
from rusdoc.model.finding import Finding
from rusdoc.opc import Package, open_package
from rusdoc.opc.writer import rewrite
from rusdoc.regex import regex
from rusdoc.word.contents import (
    heading_styles,
    paragraph_start,
    places_without_page,
    with_contents,
    with_page_count,
    with_pages,
)
from rusdoc.word.grids import with_grids
from rusdoc.word.macros import has_macros, without_macros
from rusdoc.word.paging import shown, with_section_marks
from rusdoc.word.text import escape
from rusdoc.word.values import RichTextParagraph

if TYPE_CHECKING:
    from rusdoc.word.chapters import ChapterText
    from rusdoc.word.charts import Charts
    from rusdoc.word.merging.chapter import Merge

_OPEN, _CLOSE = "\ue2c1", "\ue2c2"
_MARKER: Final = regex(f"{_OPEN}([^{_CLOSE}<]+){_CLOSE}".encode())
_STYLE: Final = regex(rb'<w:pStyle w:val="([^"]+)"\s*/>')
_CHART: Final = regex(
    rb'<wp:docPr (?:[^>]*? )?descr="([^"]*)"[^>]*>(?:(?!</wp:inline>).)*?<(?:\w+:)?chart ', re.DOTALL
)
_STYLE_NAMES: Final = regex(rb'<w:style [^>]*?w:styleId="([^"]+)"[^>]*>.*?<w:name w:val="([^"]+)"', re.DOTALL)
_DEFAULTS: Final = regex(rb"<w:docDefaults>.*?</w:docDefaults>", re.DOTALL)
_LANGUAGE: Final = regex(rb'(<w:lang [^>]*?w:val=")[^"]*(")')


def markers(texts: Iterable[str]) -> dict[str, RichTextParagraph]:
    """What to give the template in the place of each chapter's text, or of a chart."""
    return {key: RichTextParagraph(f"{_OPEN}{key}{_CLOSE}") for key in texts}


def finished(
    rendered: bytes,
    texts: Mapping[str, ChapterText | Chart],
    *,
    language: str,
    title: str,
    file: str = "mal.docx",
) -> tuple[bytes, tuple[Finding, ...]]:
    """The document with its chapters, contents table, language mark (``nb-NO``) and title; and what was
    found in the chapters on the way. A template's macros do not come along. `file` is the template's name."""
    package = open_package(rendered, file)
    if has_macros(package):
        package = open_package(without_macros(package), file)
    assert package.main is not None
    markup = package.xml(package.main)
    changed: dict[str, bytes] = {}
    findings: tuple[Finding, ...] = ()
    styles = _style_ids(package)
    if _MARKER.search(markup):
        markup, changed, findings, styles = _with_chapters(package, markup, texts, language)
    changed[package.main] = with_contents(with_grids(markup), styles)
    _mark_language(package, changed, language)
    _give_title(package, changed, title)
    return rewrite(package, changed), findings


def in_language(document: bytes, language: str) -> bytes:
    """A document marked as written in a language (``en-GB``), whatever its template was marked with."""
    package = open_package(document, "rapport.docx")
    changed: dict[str, bytes] = {}
    _mark_language(package, changed, language)
    return rewrite(package, changed)


def ready_to_lay_out(document: bytes) -> bytes:
    """A finished document as it is laid out to see where its headings fall.

    Its contents table has a number for each entry, so that no line is longer later, and each section that
    numbers its pages in its own way can be found again.
    """
    package = open_package(document, "plan.docx")
    assert package.main is not None
    markup = package.xml(package.main)
    guesses = dict.fromkeys(places_without_page(markup), "88")
    return rewrite(package, {package.main: with_section_marks(with_pages(markup, guesses))})


def with_page_numbers(document: bytes, pages: Mapping[str, int], count: int) -> bytes:
    """A finished document with the page of each bookmark in its contents table, and its number of pages.

    `pages` are counted from 1; they are written as the pages themselves show them.
    """
    package = open_package(document, "plan.docx")
    assert package.main is not None
    markup = package.xml(package.main)
    changed = {package.main: with_pages(markup, shown(pages, markup))}
    for link in package.relationships(package.main):
        if link.kind in ("header", "footer") and link.target in package:
            changed[link.target] = with_page_count(package.xml(link.target), count)
    return rewrite(package, changed)


def chart_descriptions(document: bytes) -> list[str]:
    """What each chart of a document shows, in order: LibreOffice forgets it on the way to PDF."""
    from html import unescape

    package = open_package(document, "plan.docx")
    assert package.main is not None
    return [unescape(found[1].decode()) for found in _CHART.finditer(package.xml(package.main))]


def _with_chapters(
    package: Package, markup: bytes, texts: Mapping[str, ChapterText | Chart], language: str
) -> tuple[bytes, dict[str, bytes], tuple[Finding, ...], dict[str, str]]:
    from rusdoc.word.charts import Charts
    from rusdoc.word.fonts import body_font
    from rusdoc.word.merging.target import Target

    target = Target(package)
    merge = None
    if not all(isinstance(text, Chart) for text in texts.values()):
        from rusdoc.word.merging.chapter import Merge

        merge = Merge(target, language.partition("-")[0])
    charts = Charts(target, body_font(package))
    headings = heading_styles(target.style_ids)
    parts: list[bytes] = []
    position = 0
    level = 1
    for marker in _MARKER.finditer(markup):
        start = paragraph_start(markup, marker.start())
        level = next(
            (headings[s] for s in _styles_backwards(markup, position, start) if s in headings), level
        )
        text = texts.get(marker[1].decode())
        before, block = markup[position:start], _block(text, merge, charts, level)
        position = markup.index(b"</w:p>", marker.end()) + len(b"</w:p>")
        parts += [before, *_apart(before, block), block, *_apart(block, markup[position : position + 8])]
    findings = tuple(merge.findings) if merge else ()
    return b"".join((*parts, markup[position:])), target.changes(), findings, target.style_ids


def _apart(above: bytes, below: bytes) -> list[bytes]:
    """What keeps two tables apart that would be one in Word; nothing between other blocks."""
    if not (above.endswith(b"</w:tbl>") and below.startswith((b"<w:tbl>", b"<w:tbl "))):
        return []
    from rusdoc.word.merging.room import separator
    from rusdoc.word.wml import fragment

    return [fragment(separator())]


def _block(text: ChapterText | Chart | None, merge: Merge | None, charts: Charts, level: int) -> bytes:
    if isinstance(text, Chart):
        return charts.block(text)
    return merge.chapter(text, level) if merge and text else b""


def _styles_backwards(markup: bytes, start: int, end: int) -> list[bytes]:
    return [found[1] for found in _STYLE.finditer(markup, start, end)][::-1]


def _style_part(package: Package) -> str | None:
    assert package.main is not None
    return package.linked(package.main, "styles")


def _style_ids(package: Package) -> dict[str, str]:
    part = _style_part(package)
    found = _STYLE_NAMES.finditer(package.xml(part)) if part else ()
    return {style[2].decode().casefold(): style[1].decode() for style in found}


def _mark_language(package: Package, changed: dict[str, bytes], language: str) -> None:
    """Mark the document's default language, whatever the template was marked with (WCAG 3.1.1)."""
    part = _style_part(package)
    if part is None:
        return
    styles = changed.get(part, package.xml(part))
    defaults = _DEFAULTS.search(styles)
    mark = language.encode()
    if defaults is None or b'w:val="%s"' % mark in b"".join(_LANGUAGE_TAGS.findall(defaults[0])):
        return
    new = _LANGUAGE.sub(rb"\g<1>%s\g<2>" % mark, defaults[0])
    if new == defaults[0]:
        new = _with_language(defaults[0], mark)
    changed[part] = styles[: defaults.start()] + new + styles[defaults.end() :]


_LANGUAGE_TAGS: Final = regex(rb"<w:lang [^>]*>")


def _with_language(defaults: bytes, mark: bytes) -> bytes:
    """Document defaults that say nothing of language, with the language said."""
    tag = b'<w:lang w:val="%s"/>' % mark
    if b"</w:rPr>" in defaults:
        return defaults.replace(b"</w:rPr>", tag + b"</w:rPr>", 1)
    run = b"<w:rPrDefault><w:rPr>%s</w:rPr></w:rPrDefault>" % tag
    without = re.sub(rb"<w:rPrDefault\s*/>|<w:rPrDefault>.*?</w:rPrDefault>", b"", defaults, flags=re.DOTALL)
    return without.replace(b"<w:docDefaults>", b"<w:docDefaults>" + run, 1)


def _give_title(package: Package, changed: dict[str, bytes], title: str) -> None:
    """A title in the file's properties where the template gives none (WCAG 2.4.2)."""
    links = package.relationships()
    part = next(
        (link.target for link in links if link.kind == "core-properties" and link.target in package), None
    )
    if part is None or not title:
        return
    core = package.xml(part)
    words = b"<dc:title>%s</dc:title>" % escape(title).encode()
    if re.search(rb"<dc:title[^>]*>\s*[^<\s]", core):
        return
    without = re.sub(rb"<dc:title\s*/>|<dc:title[^>]*>\s*</dc:title>", b"", core)
    if b"xmlns:dc=" in without and b"</cp:coreProperties>" in without:
        changed[part] = without.replace(b"</cp:coreProperties>", words + b"</cp:coreProperties>", 1)
