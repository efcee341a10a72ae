"""Where in the template a tag stands, in the words of the person who wrote it: heading, paragraph, cell."""

from __future__ import annotations

from typing import Final, NamedTuple

from rusdoc.model.place import address
from rusdoc.regex import regex
from rusdoc.texts import Text

_ELEMENT: Final = regex(r"<(/?)w:(tbl|tr|tc|p)\b([^<>]*)>")
_HEADING: Final = regex(r'<w:pStyle w:val="(?:Heading|Overskrift|Title|Tittel|heading)[^"]*"/>')
_TEXT: Final = regex(r"<w:tab/>|<w:br/>|</w:p>|<[^>]*>")
_CUT: Final = regex(r"</?\w+:[^<>]*$")
_WIDTH: Final = 90


class Spot(NamedTuple):
    """A place in a template part. `table` and `cell` are None outside tables; tables count from 1."""

    kind: str
    heading: str
    paragraph: str
    table: int | None
    cell: str | None

    @property
    def sheet(self) -> str | None:
        """The table's name, as other documents' tables are named."""
        return f"Tabell {self.table}" if self.table else None

    @property
    def where(self) -> Text:
        """The place in words, to follow what is wrong."""
        part = Text(f"word.part_{self.kind}")
        if not self.paragraph:
            return Text("word.where_part", part=part)
        if self.heading:
            return Text("word.where_heading", part=part, heading=self.heading, paragraph=self.paragraph)
        return Text("word.where", part=part, paragraph=self.paragraph)


def spot(source: str, at: int, kind: str) -> Spot:
    """Where offset `at` of a part's patched source is."""
    table, cell = _cell(source, at)
    return Spot(kind, _heading(source, at), _paragraph(source, at), table, cell)


def plain_text(xml: str) -> str:
    """The words of a piece of XML, on one line."""
    text = _TEXT.sub(lambda match: " " if match.group()[3:4] in "tbp" and match.group() != "" else "", xml)
    for written, meant in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(written, meant)
    return " ".join(text.split())


def _paragraph(source: str, at: int) -> str:
    """The words around `at`, in its paragraph; a tag that stands for its paragraph is all there is."""
    start = max(source.rfind("<w:p ", 0, at), source.rfind("<w:p>", 0, at), source.rfind("</w:p>", 0, at))
    start = max(start, 0)
    end = _end(source, at)
    before = plain_text(_whole(source[start:at]))
    after = plain_text(_CUT.sub("", source[at:end].partition("</w:p>")[0]))
    if len(before) > _WIDTH // 2:
        before = "… " + before[-_WIDTH // 2 :]
    glue = " " if before and source[at - 1 : at] in (" ", ">") and not before.endswith(" ") else ""
    text = before + glue + after
    return text if len(text) <= _WIDTH else text[:_WIDTH].rstrip() + " …"


def _whole(xml: str) -> str:
    """`xml` without an element that has only begun."""
    start = xml.rfind("<")
    return xml[:start] if start > xml.rfind(">") else xml


def _end(source: str, at: int) -> int:
    ends = [source.find(mark, at) for mark in ("</w:p>", "<w:p ", "<w:p>", "<w:tr", "<w:tbl>")]
    return min((end for end in ends if end >= 0), default=min(len(source), at + 2 * _WIDTH))


def _heading(source: str, at: int) -> str:
    """The words of the last heading before `at`."""
    headings = list(_HEADING.finditer(source, 0, at))
    if not headings:
        return ""
    last = headings[-1]
    end = source.find("</w:p>", last.end())
    if end > at >= 0 or end < 0:
        return ""
    text = plain_text(source[last.end() : end])
    return text if len(text) <= _WIDTH else text[:_WIDTH] + " …"


def _cell(source: str, at: int) -> tuple[int | None, str | None]:
    """The number of the outermost table around `at`, and the cell in it."""
    tables = row = column = depth = 0
    in_row = False
    for match in _ELEMENT.finditer(source, 0, at):
        close, name, attributes = match.groups()
        if attributes.endswith("/"):
            continue
        if name == "tbl":
            depth += -1 if close else 1
            if depth == 1 and not close:
                tables, row, column = tables + 1, 0, 0
        elif depth == 1 and name == "tr":
            in_row = not close
            if not close:
                row, column = row + 1, 0
        elif depth == 1 and name == "tc" and not close:
            column += 1
    if depth < 1:
        return None, None
    return tables, address(max(row + (0 if in_row else 1), 1), max(column, 1))
