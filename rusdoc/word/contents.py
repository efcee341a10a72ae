"""The contents table of a finished document: its entries written from the real headings.

It stays a live field, which F9 in Word updates; Word is never told to update it by itself, as it then
asks the reader a question. Works on the bytes of the document's text, so that a long plan is cheap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from rusdoc.regex import regex

_FIELD: Final = regex(rb"<w:instrText[^>]*>\s*(TOC\b[^<]*)</w:instrText>")
_CHAR: Final = regex(rb'w:fldCharType="(begin|end)"')
_WORDS: Final = regex(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(?:tab|br|cr)(?: [^>]*)?/>")
_LEVELS: Final = regex(rb"\\o\s+(?:\"|&quot;)(\d)-(\d)(?:\"|&quot;)")
_FIRST_BOOKMARK: Final = 900_000
_UNNUMBERED: Final = regex(
    rb'<w:hyperlink w:anchor="(_Toc9\d{5,})" w:history="1"><w:r><w:t [^>]*>[^<]*</w:t></w:r></w:hyperlink>'
)
_LOOKS: Final = rb"<w:r[^>]*>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?"
_PAGE_COUNT: Final = regex(
    rb"(NUMPAGES[^<]*</w:instrText></w:r>\s*%s" % _LOOKS
    + rb'<w:fldChar w:fldCharType="separate"\s*/></w:r>\s*%s<w:t[^>]*>)\d*(</w:t>)' % _LOOKS
)


class Heading(NamedTuple):
    """A heading of the document: its level, its words (escaped), its bookmark, and where it stands."""

    level: int
    words: bytes
    bookmark: str
    start: int
    end: int


def heading_styles(names: Mapping[str, str]) -> dict[bytes, int]:
    """The style ids of headings and their levels, from the ids by built-in name."""
    return {
        style_id.encode(): int(name.removeprefix("heading "))
        for name, style_id in names.items()
        if name.startswith("heading ") and name.removeprefix("heading ").isdecimal()
    }


def with_contents(markup: bytes, style_ids: Mapping[str, str]) -> bytes:
    """The document's text with the entries of its contents table, and a bookmark at each heading.

    `style_ids` are the document's styles by built-in name in lower case. Page numbers come later, by
    `with_pages`, when somebody has laid the document out.
    A document without a contents table is given back as it is.
    """
    place = _field(markup)
    if place is None:
        return markup
    start, end, code = place
    lowest, highest = _range(code)
    styles = {key: level for key, level in heading_styles(style_ids).items() if lowest <= level <= highest}
    headings = [h for h in _headings(markup, styles) if not start <= h.start < end] if styles else []
    if not headings:
        return markup
    entries = _entries(headings, code, style_ids)
    parts: list[bytes] = []
    position = 0
    for number, heading in enumerate(headings):
        if position <= start <= heading.start:
            parts += [markup[position:start], entries]
            position = end
        parts += [
            markup[position : heading.start],
            _marked(markup[heading.start : heading.end], heading, number),
        ]
        position = heading.end
    if position <= start:
        parts += [markup[position:start], entries]
        position = end
    return b"".join((*parts, markup[position:]))


def places_without_page(markup: bytes) -> list[str]:
    """The bookmarks that the contents table leads to and has no page number for yet."""
    return [found[1].decode() for found in _UNNUMBERED.finditer(markup)]


def with_pages(markup: bytes, pages: Mapping[str, str]) -> bytes:
    """The document's text with page numbers in a contents table that `with_contents` wrote.

    `pages` are the numbers as they are shown on the pages, by bookmark.
    """

    def numbered(link: re.Match[bytes]) -> bytes:
        name = link[1].decode()
        return link[0].removesuffix(b"</w:hyperlink>") + _page(name, pages.get(name)) + b"</w:hyperlink>"

    return _UNNUMBERED.sub(numbered, markup)


def with_page_count(markup: bytes, count: int) -> bytes:
    """A header or footer with the number of pages where Word will write it itself (the field NUMPAGES)."""
    return _PAGE_COUNT.sub(rb"\g<1>%d\g<2>" % count, markup)


def _field(markup: bytes) -> tuple[int, int, bytes] | None:
    """Where the paragraphs of the contents table begin and end, and the field's code."""
    for found in _FIELD.finditer(markup):
        if not _LEVELS.search(found[1]):
            continue  # a list of figures or tables
        depth = 1
        for char in _CHAR.finditer(markup, found.end()):
            depth += 1 if char[1] == b"begin" else -1
            if depth == 0:
                return paragraph_start(markup, found.start()), _paragraph_end(markup, char.end()), found[1]
    return None


def _range(code: bytes) -> tuple[int, int]:
    found = _LEVELS.search(code)
    return (int(found[1]), int(found[2])) if found else (1, 3)


def paragraph_start(markup: bytes, position: int) -> int:
    """Where the paragraph that holds `position` begins; -1 when it is in none."""
    while (position := markup.rfind(b"<w:p", 0, position)) >= 0:
        if markup[position + 4 : position + 5] in (b">", b" "):  # not <w:pPr>
            break
    return position


def _paragraph_end(markup: bytes, position: int) -> int:
    return markup.index(b"</w:p>", position) + len(b"</w:p>")


def _headings(markup: bytes, styles: Mapping[bytes, int]) -> list[Heading]:
    found: list[Heading] = []
    of_headings = re.compile(rb'<w:pStyle w:val="(%s)"\s*/>' % b"|".join(map(re.escape, styles)))
    for style in of_headings.finditer(markup):
        start, end = paragraph_start(markup, style.start()), _paragraph_end(markup, style.end())
        words = _words(markup, style.end(), end)
        if words:
            bookmark = f"_Toc{_FIRST_BOOKMARK + len(found) + 1}"
            found.append(Heading(styles[style[1]], words, bookmark, start, end))
    return found


def _words(markup: bytes, start: int, end: int) -> bytes:
    """The words of a paragraph as they stand, escaped, in one line."""
    parts = (part[1] if part[1] is not None else b" " for part in _WORDS.finditer(markup, start, end))
    return b" ".join(b"".join(parts).split())


def _marked(paragraph: bytes, heading: Heading, number: int) -> bytes:
    key = str(_FIRST_BOOKMARK + number).encode()
    after = paragraph.find(b"</w:pPr>") + len(b"</w:pPr>")
    opening = b'<w:bookmarkStart w:id="%s" w:name="%s"/>' % (key, heading.bookmark.encode())
    closing = b'<w:bookmarkEnd w:id="%s"/></w:p>' % key
    return paragraph[:after] + opening + paragraph[after : -len(b"</w:p>")] + closing


def _entries(headings: list[Heading], code: bytes, style_ids: Mapping[str, str]) -> bytes:
    begin = (
        _char(b"begin")
        + b'<w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>' % code.strip()
        + _char(b"separate")
    )
    last = len(headings) - 1
    return b"".join(
        _entry(
            heading,
            style_ids.get(f"toc {heading.level}", ""),
            begin if index == 0 else b"",
            _char(b"end") if index == last else b"",
        )
        for index, heading in enumerate(headings)
    )


def _entry(heading: Heading, style: str, before: bytes, after: bytes) -> bytes:
    properties = b'<w:pPr><w:pStyle w:val="%s"/></w:pPr>' % style.encode() if style else b""
    words = b'<w:r><w:t xml:space="preserve">%s</w:t></w:r>' % heading.words
    link = b'<w:hyperlink w:anchor="%s" w:history="1">%s</w:hyperlink>'
    return b"<w:p>%s%s%s%s</w:p>" % (
        properties,
        before,
        link % (heading.bookmark.encode(), words),
        after,
    )


def _page(bookmark: str, page: str | None) -> bytes:
    if page is None:
        return b""
    code = b'<w:r><w:instrText xml:space="preserve"> PAGEREF %s \\h </w:instrText></w:r>' % bookmark.encode()
    shown = b"<w:r><w:t>%s</w:t></w:r>" % page.encode()
    return b"<w:r><w:tab/></w:r>" + _char(b"begin") + code + _char(b"separate") + shown + _char(b"end")


def _char(kind: bytes) -> bytes:
    return b'<w:r><w:fldChar w:fldCharType="%s"/></w:r>' % kind
