"""The text of a Word document as it reads with all changes accepted: paragraphs and tables in order.

One walk through document.xml (ECMA-376 part 1, chapter 17). Deleted and moved-away text, hidden
text, the prompts of empty content controls and the second copy of a text box are left out;
insertions, content controls, hyperlinks and text boxes read as plain text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from rusdoc.opc.markup import walk
from rusdoc.word.styles_xml import Looks

_LEFT_OUT: Final = frozenset(
    {
        "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
        "tblGridChange", "numberingChange", "ruby", "object",
    }
)  # fmt: skip
_MARKS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OFF: Final = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its text, and its level as a heading (0 is a title, None plain text)."""

    text: str = ""
    level: int | None = None
    bold: bool = False
    goes_on: bool = False
    runs: int = 0
    bold_runs: int = 0


@dataclass(slots=True)
class Cell:
    """A cell of a table: how many columns it spans, and whether it goes on from the row above."""

    span: int = 1
    goes_on: bool = False
    starts: bool = False
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The cell's paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs).strip()


@dataclass(slots=True)
class TableRow:
    """A row: the columns it leaves out before its first cell, and its cells."""

    before: int = 0
    hidden: bool = False
    deleted: bool = False
    cells: list[Cell] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table; `widths` are its grid's columns in twentieths of a point."""

    widths: list[int] = field(default_factory=list)
    rows: list[TableRow] = field(default_factory=list)


Block: TypeAlias = Paragraph | Table


def read_body(xml: bytes, file: str, looks: Looks) -> list[Block]:
    """The paragraphs and tables of a document; a table inside a cell follows the table it is in."""
    reader = _Reader(looks)
    walk(xml, file, reader.start, reader.end, reader.text)
    return reader.blocks


class _Reader:
    """The call-backs of the walk."""

    def __init__(self, looks: Looks) -> None:
        self.blocks: list[Block] = []
        self._looks = looks
        self._prefix: str | None = None
        self._skipped = 0
        self._within: list[str] = []
        self._paragraphs: list[Paragraph] = []
        self._tables: list[Table] = []
        self._cells: list[Cell] = []
        self._controls: list[bool] = []
        self._hidden_run = False
        self._bold_run = False
        self._in_text = False
        self._starts: dict[str, Callable[[dict[str, str]], None]] = {
            "p": self._paragraph, "pStyle": self._style, "outlineLvl": self._outline, "r": self._run,
            "vanish": self._vanish, "b": self._bold, "t": self._text_begins, "del": self._deleted,
            "tbl": self._table, "gridCol": self._grid_column, "tr": self._row, "tc": self._cell,
            "gridBefore": self._grid_before, "gridSpan": self._grid_span, "vMerge": self._merge,
            "hidden": self._row_hidden, "sdt": self._control, "showingPlcHdr": self._prompt,
        }  # fmt: skip

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._prefix is None:
            self._prefix = name[: name.find(":") + 1]
        plain = name.removeprefix(self._prefix) if name.startswith(self._prefix) else name
        if self._skipped or plain in _LEFT_OUT or plain == "mc:Fallback":
            self._skipped += 1
            return
        self._within.append(plain)
        if handler := self._starts.get(plain):
            handler(attributes)
        elif (
            plain in _MARKS and self._within[-2:-1] == ["r"] and attributes.get(f"{self._prefix}type") is None
        ):
            self._add(_MARKS[plain])

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
            return
        plain = self._within.pop()
        if plain == "p" and self._paragraphs:
            self._paragraph_ends(self._paragraphs.pop())
        elif plain == "tc" and self._cells:
            self._cells.pop()
        elif plain == "tbl" and self._tables:
            self._tables.pop()
        elif plain == "sdt" and self._controls:
            self._controls.pop()
        elif plain == "t":
            self._in_text = False

    def text(self, words: str) -> None:
        """Text inside an element."""
        if self._in_text and not self._skipped:
            self._add(words)

    def _add(self, words: str) -> None:
        if self._paragraphs and not self._hidden_run and not any(self._controls):
            paragraph = self._paragraphs[-1]
            paragraph.text += words
            if words.strip():
                paragraph.runs += 1
                paragraph.bold_runs += self._bold_run

    def _value(self, attributes: dict[str, str]) -> str:
        return attributes.get(f"{self._prefix}val", "")

    def _number(self, attributes: dict[str, str], other: int = 1) -> int:
        written = self._value(attributes)
        return min(int(written[:6]), 1000) if written.isdigit() else other

    def _paragraph(self, _: dict[str, str]) -> None:
        self._paragraphs.append(Paragraph())

    def _paragraph_ends(self, paragraph: Paragraph) -> None:
        kept = self._cells[-1].paragraphs if self._cells else self.blocks
        before = kept[-1] if kept else None
        paragraph.bold = 0 < paragraph.runs == paragraph.bold_runs
        if isinstance(before, Paragraph) and before.goes_on:
            before.text, before.goes_on = before.text + paragraph.text, paragraph.goes_on
        else:
            kept.append(paragraph)

    def _style(self, attributes: dict[str, str]) -> None:
        if self._paragraphs:
            style = self._value(attributes)
            self._paragraphs[-1].level = self._looks.levels.get(style)

    def _outline(self, attributes: dict[str, str]) -> None:
        level = self._number(attributes, 9)
        if self._paragraphs and level < 9:
            self._paragraphs[-1].level = level + 1

    def _run(self, _: dict[str, str]) -> None:
        self._hidden_run = self._bold_run = False

    def _in_run_looks(self) -> bool:
        return self._within[-3:-1] == ["r", "rPr"]

    def _vanish(self, attributes: dict[str, str]) -> None:
        if self._in_run_looks() and self._value(attributes) not in _OFF:
            self._hidden_run = True

    def _bold(self, attributes: dict[str, str]) -> None:
        if self._in_run_looks():
            self._bold_run = self._value(attributes) not in _OFF

    def _text_begins(self, _: dict[str, str]) -> None:
        self._in_text = True

    def _deleted(self, _: dict[str, str]) -> None:
        """Deleted text; the mark at a paragraph's end, so that the next one joins it; or a row."""
        around = self._within[-2:-1]
        if around == ["rPr"] and self._within[-3:-2] == ["pPr"]:
            if self._paragraphs:
                self._paragraphs[-1].goes_on = True
        elif around == ["trPr"]:
            if self._tables and self._tables[-1].rows:
                self._tables[-1].rows[-1].deleted = True
        else:
            self._within.pop()
            self._skipped = 1

    def _table(self, _: dict[str, str]) -> None:
        table = Table()
        self._tables.append(table)
        self.blocks.append(table)

    def _grid_column(self, attributes: dict[str, str]) -> None:
        if self._tables:
            width = attributes.get(f"{self._prefix}w", "")
            self._tables[-1].widths.append(int(width[:6]) if width.isdigit() else 0)

    def _row(self, _: dict[str, str]) -> None:
        if self._tables:
            self._tables[-1].rows.append(TableRow())

    def _cell(self, _: dict[str, str]) -> None:
        cell = Cell()
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].cells.append(cell)
        self._cells.append(cell)

    def _grid_before(self, attributes: dict[str, str]) -> None:
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].before = self._number(attributes)

    def _grid_span(self, attributes: dict[str, str]) -> None:
        if self._cells:
            self._cells[-1].span = max(self._number(attributes), 1)

    def _merge(self, attributes: dict[str, str]) -> None:
        if self._cells:
            self._cells[-1].starts = self._value(attributes) == "restart"
            self._cells[-1].goes_on = not self._cells[-1].starts

    def _row_hidden(self, _: dict[str, str]) -> None:
        if self._within[-2:-1] == ["trPr"] and self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].hidden = True

    def _control(self, _: dict[str, str]) -> None:
        self._controls.append(False)

    def _prompt(self, attributes: dict[str, str]) -> None:
        if self._controls and self._value(attributes) not in _OFF:
            self._controls[-1] = True
