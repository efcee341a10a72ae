"""Where in Word's XML each tag of a template stands, followed once when the template is read.

docxtpl looks through everything it has written for line breaks to resolve, tables to repair and ids to
renumber. What it would do can be known beforehand: a value in a text needs the properties of its run and
paragraph when it has a line break; a table needs repair only when its cells come out of a loop.
`UnclearError` says that a part is not so plain (a condition that begins in one element and ends in
another): such a part is rendered by Jinja and looked through afterwards, as docxtpl does it.
"""

from __future__ import annotations

import re

from rusdoc.frozen import changed, frozen
from rusdoc.regex import regex
from rusdoc.word.text import Looks, has_breaks, resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

_TAG: Final = regex(r"<(/?)([\w:.-]+)([^<>]*)>")
_NUMBER: Final = regex(r'w:val="(\d+)"')
_ID: Final = regex(r'(\sid=")([^"]*)(")')
_BRACES: Final = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))


_MOST_DEPTH: Final = 250
"""Elements inside one another; lxml goes to 256."""


class TooDeepError(Exception):
    """The part's elements lie deeper in one another than any reader of XML follows."""


class UnclearError(Exception):
    """The part's tags do not follow its elements."""


@frozen
class Site:
    """Where a value goes. `kind` is ``text`` (in a run's text), ``run`` (between the runs of a
    paragraph), ``block`` (between paragraphs), ``attribute`` or ``raw`` (any other text)."""

    kind: str
    looks: Looks | None
    in_table: bool


class Row:
    """A table row: its cells, the columns they span, and whether it always comes."""

    __slots__ = ("always", "cells", "span")

    def __init__(self, always: bool) -> None:
        self.always = always
        self.cells = 0
        self.span = 0


class Table:
    """A table. `dynamic` when only the finished rows tell how many columns it has."""

    __slots__ = ("columns", "depth", "dynamic", "rows")

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.columns = 0
        self.rows: list[Row] = []
        self.dynamic = False

    def settle(self) -> None:
        """Decide, at the table's end, whether its columns can come out other than they are."""
        widest = max((row.cells for row in self.rows), default=0)
        is_full = any(row.always and row.span >= self.columns for row in self.rows)
        if widest > self.columns or not is_full:
            self.dynamic = True


class _Frame:
    """An open element and what is around it; for a row, the row; for a table, the table."""

    __slots__ = ("around", "depth", "name", "row", "table")

    def __init__(self, name: str, around: _Frame | None, table: Table | None, row: Row | None) -> None:
        self.name = name
        self.around = around
        self.table = table
        self.row = row
        self.depth: int = around.depth + 1 if around else 1
        if self.depth > _MOST_DEPTH:
            raise TooDeepError


@frozen
class State:
    """What is open at a place: elements, the looks of the paragraph and run, an unfinished tag."""

    frame: _Frame | None = None
    paragraph: str | None = ""
    run: str | None = ""
    open_tag: str = ""


class Layout:
    """Follows the XML of a part; `feed` gives its pieces, `site` where a tag between them stands."""

    def __init__(self, *, is_body: bool) -> None:
        self.state = State()
        self.depth = 0
        self._is_body = is_body

    def feed(self, data: str) -> list[Any]:
        """The pieces of a stretch of XML: text to write, ``"id"`` marks, and tables that begin or end."""
        for escaped, meant in _BRACES:
            data = data.replace(escaped, meant)
        return _Stretch(self, data).pieces()

    def site(self) -> Site:
        """Where a value that comes now goes."""
        state = self.state
        frame, paragraph, run, open_tag = state.frame, state.paragraph, state.run, state.open_tag
        in_table = _in_table(frame)
        if open_tag:
            if "gridSpan" in open_tag:
                self._mark_tables()
            return Site("attribute", None, in_table)
        name = frame.name if frame else ""
        if name == "w:t" and frame and _is_run(frame.around):
            looks = None if paragraph is None or run is None else Looks(paragraph, run)
            return Site("text", looks, in_table)
        if name in _RUN_PARENTS:
            return Site("run", None if paragraph is None else Looks(paragraph, ""), in_table)
        kind = "block" if name in _BLOCK_PARENTS else "raw"
        return Site(kind, None, in_table)

    def control(self) -> None:
        """A loop or condition begins or ends here; between the cells of a row it changes the table."""
        if self.state.open_tag:
            if "gridSpan" in self.state.open_tag:
                self._mark_tables()
            return
        frame = self.state.frame
        if frame and frame.name == "w:tr":
            self._mark_tables()

    def merge(self, other: State) -> None:
        """Two ways lead here: go on with what is true after both. `UnclearError` if too little is."""
        mine = self.state
        if mine.open_tag != other.open_tag and bool(mine.open_tag) != bool(other.open_tag):
            raise UnclearError
        if _names(mine.frame) != _names(other.frame):
            raise UnclearError
        if _rows(mine.frame) != _rows(other.frame):
            self._mark_tables()
            _mark(other.frame)
        self.state = State(
            mine.frame,
            mine.paragraph if mine.paragraph == other.paragraph else None,
            mine.run if mine.run == other.run else None,
            mine.open_tag,
        )

    def _mark_tables(self) -> None:
        _mark(self.state.frame)


_RUN_PARENTS: Final = frozenset(
    {"w:p", "w:hyperlink", "w:ins", "w:del", "w:smartTag", "w:fldSimple", "w:moveTo", "w:moveFrom"}
)
_BLOCK_PARENTS: Final = frozenset(
    {"w:body", "w:tc", "w:tbl", "w:tr", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:comment",
     "w:txbxContent", "w:sdtContent"}
)  # fmt: skip


class _Stretch:
    """One stretch of XML between two tags, walked from `<` to `<`."""

    def __init__(self, layout: Layout, data: str) -> None:
        self._layout = layout
        self._data = data
        self._done = 0
        self._pieces: list[Any] = []

    def pieces(self) -> list[Any]:
        at = self._finish_open_tag()
        while (match := _TAG.search(self._data, at)) is not None:
            self._text(at, match.start())
            at = self._tag(match)
        self._begin_open_tag(at)
        self._flush(len(self._data))
        return self._pieces

    def _flush(self, end: int) -> None:
        if end > self._done:
            self._pieces.append(self._data[self._done : end])
        self._done = end

    def _finish_open_tag(self) -> int:
        """The rest of an element's tag that a template tag stands in."""
        state = self._layout.state
        if not state.open_tag:
            return 0
        end = self._data.find(">")
        if end < 0:
            self._layout.state = changed(state, open_tag=state.open_tag + self._data)
            return len(self._data)
        whole = f"{state.open_tag}{self._data[: end + 1]}"
        self._layout.state = changed(state, open_tag="")
        name = re.match(r"<(/?)([\w:.-]+)", whole)
        if name is None or name.group(1):
            raise UnclearError
        if name.group(2) in ("w:pPr", "w:rPr", "w:gridCol"):
            raise UnclearError
        if not whole.endswith("/>"):
            self._open(name.group(2))
        return end + 1

    def _begin_open_tag(self, at: int) -> None:
        rest = self._data[at:]
        start = rest.rfind("<")
        if start >= 0:
            self._text(at, at + start)
            self._layout.state = changed(self._layout.state, open_tag=rest[start:])
        else:
            self._text(at, len(self._data))

    def _text(self, start: int, end: int) -> None:
        """Text of a run that holds line breaks as they are written in values."""
        frame = self._layout.state.frame
        if end <= start or not frame or frame.name != "w:t" or not has_breaks(self._data[start:end]):
            return
        looks = self._layout.site().looks
        if looks is None:
            raise UnclearError
        self._flush(start)
        self._pieces.append(resolved(self._data[start:end], looks))
        self._done = end

    def _tag(self, match: re.Match[str]) -> int:
        closes, name, attributes = match.groups()
        if closes:
            self._close(name, match)
        elif attributes.endswith("/"):
            self._empty(name, attributes, match)
        else:
            return self._start(name, attributes, match)
        return match.end()

    def _start(self, name: str, attributes: str, match: re.Match[str]) -> int:
        if name in ("w:pPr", "w:rPr") and not attributes:
            return self._properties(name, match)
        if name == "wp:docPr":
            self._identity(match)
        if name == "w:tbl" and self._layout._is_body:
            self._flush(match.start())
        self._open(name)
        if name == "w:tbl" and self._layout._is_body:
            frame = self._layout.state.frame
            self._pieces.append(("begin", frame.table if frame else None))
        return match.end()

    def _open(self, name: str) -> None:
        state = self._layout.state
        table = row = None
        if name == "w:tbl":
            table = Table(self._layout.depth)
        elif name == "w:tr":
            row = _new_row(state.frame, self._layout.depth)
        elif name == "w:tc" and state.frame and state.frame.row:
            state.frame.row.cells += 1
            state.frame.row.span += 1
        frame = _Frame(name, state.frame, table, row)
        if name == "w:p":
            nested = any(each.name == "w:p" for each in _chain(state.frame))
            self._layout.state = State(frame, None if nested else "", "", "")
        elif name == "w:r":
            self._layout.state = State(frame, state.paragraph, "", "")
        else:
            self._layout.state = changed(state, frame=frame)

    def _close(self, name: str, match: re.Match[str]) -> None:
        frame = self._layout.state.frame
        if frame is None or frame.name != name:
            raise UnclearError
        state = changed(self._layout.state, frame=frame.around)
        if name == "w:p":
            inner = any(each.name == "w:p" for each in _chain(frame.around))
            state = State(frame.around, None if inner else "", None if inner else "", "")
        self._layout.state = state
        if frame.table is not None and self._layout._is_body:
            frame.table.settle()
            self._flush(match.end())
            self._pieces.append(("end", frame.table))

    def _empty(self, name: str, attributes: str, match: re.Match[str]) -> None:
        if name == "wp:docPr":
            self._identity(match)
        elif name == "w:gridSpan":
            self._span(attributes)
        elif name == "w:gridCol":
            frame = self._layout.state.frame
            if frame and frame.name == "w:tblGrid" and frame.around and frame.around.table:
                frame.around.table.columns += 1

    def _span(self, attributes: str) -> None:
        number = _NUMBER.search(attributes)
        row = next((each.row for each in _chain(self._layout.state.frame) if each.row), None)
        if number and row:
            row.span += int(number.group(1)) - 1

    def _identity(self, match: re.Match[str]) -> None:
        """A drawing's id, which is given anew in every document."""
        found = _ID.search(match.group()) if self._layout._is_body else None
        if found:
            self._flush(match.start() + found.start(2))
            self._pieces.append(("id",))
            self._done = match.start() + found.end(2)

    def _properties(self, name: str, match: re.Match[str]) -> int:
        """The properties of a paragraph or run, taken whole when they hold no tag."""
        close = f"</{name}>"
        end = self._data.find(close, match.end())
        inner = self._data[match.end() : end] if end >= 0 else f"<{name}"
        state = self._layout.state
        is_own = state.frame is not None and state.frame.name == ("w:p" if name == "w:pPr" else "w:r")
        if f"<{name}" in inner or not is_own:
            if is_own and name == "w:pPr":
                state = changed(state, paragraph=None)
            elif is_own:
                state = changed(state, run=None)
            self._layout.state = state
            self._open(name)
            return match.end()
        whole = self._data[match.start() : end + len(close)]
        if name == "w:pPr" and state.paragraph == "":
            self._layout.state = changed(state, paragraph=whole)
        elif name == "w:rPr" and state.run == "":
            self._layout.state = changed(state, run=whole)
        return end + len(close)


def _new_row(frame: _Frame | None, depth: int) -> Row:
    """A row, known to every table it is in: docxtpl counts the rows of inner tables too."""
    tables = [each.table for each in _chain(frame) if each.table]
    row = Row(bool(tables) and tables[0].depth == depth)
    for number, table in enumerate(tables):
        shared = row if number == 0 else Row(table.depth == depth)
        table.rows.append(shared)
        if number:
            table.dynamic = True
    return row


def _chain(frame: _Frame | None) -> list[_Frame]:
    found: list[_Frame] = []
    while frame is not None:
        found.append(frame)
        frame = frame.around
    return found


def _names(frame: _Frame | None) -> list[str]:
    return [each.name for each in _chain(frame)]


def _rows(frame: _Frame | None) -> list[tuple[int, int]]:
    return [(id(each.row), each.row.cells) for each in _chain(frame) if each.row]


def _in_table(frame: _Frame | None) -> bool:
    return any(each.table for each in _chain(frame))


def _is_run(frame: _Frame | None) -> bool:
    return frame is not None and frame.name == "w:r"


def _mark(frame: _Frame | None) -> None:
    for each in _chain(frame):
        if each.table:
            each.table.dynamic = True
