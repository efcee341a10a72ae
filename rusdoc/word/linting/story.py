"""A part of a template as a reader sees it: its text in one piece, and where each bit of it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from rusdoc.opc.markup import local, walk

Node = tuple[str, int]
"""An element around a text: its name, and a number that no other element of the part has."""

_TEXTS: Final = frozenset({"w:t", "w:instrText", "w:delText"})
_GAPS: Final = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n"}
_TAG_SIGNS: Final = ("{{", "{%", "{#")
_BLIND: Final = frozenset({"w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sectPr", "w:tblGrid"})


@dataclass(eq=False, slots=True)
class Table:
    """A table. `number` counts the outermost ones from 1; `around` is the table that it stands in."""

    number: int
    around: Table | None
    style: str = ""
    rows: list[Row] = field(default_factory=list)
    first: Paragraph | None = None


@dataclass(eq=False, slots=True)
class Row:
    """A row of a table: how many cells it has, and whether it is marked as a heading row."""

    cells: int = 0
    is_heading: bool = False
    paragraphs: list[Paragraph] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Paragraph:
    """A paragraph. `index` counts all paragraphs of the part from 0, `number` those outside tables from 1;
    `table`, `row` and `column` are where it stands in the outermost table, counted from 1."""

    index: int
    number: int
    around: tuple[Node, ...]
    table: Table | None
    row: int
    column: int
    heading: Paragraph | None
    style: str = ""
    outline: int | None = None
    shade: str = ""
    words: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(self.words)

    @property
    def holder(self) -> int:
        """The number of the element that it stands in."""
        return self.around[-1][1] if self.around else 0

    def nearest(self, name: str) -> int:
        """The number of the nearest element of this name around it; 0 when there is none."""
        return next((number for found, number in reversed(self.around) if found == name), 0)


@dataclass(eq=False, slots=True)
class Run:
    """How the words of a run look, as the run itself says: empty where it says nothing."""

    words: str = ""
    style: str = ""
    color: str = ""
    shade: str = ""
    highlight: str = ""
    size: str = ""
    bold: bool = False


class Picture(NamedTuple):
    """A picture or chart: the paragraph it stands in, and whether anything says what it shows."""

    paragraph: Paragraph | None
    name: str
    is_described: bool


class Piece(NamedTuple):
    """A bit of the part's text: where it begins, its paragraph (None: outside them), and the elements
    between the two, without the run."""

    start: int
    paragraph: Paragraph | None
    inside: tuple[Node, ...]


@dataclass(eq=False)
class Story:
    """A part. `text` is all of its text, with a line break at each border of a paragraph."""

    name: str
    kind: str
    text: str = ""
    pieces: list[Piece] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    shaded_cells: dict[int, str] = field(default_factory=dict)
    styles: dict[str, Paragraph | None] = field(default_factory=dict)

    def piece(self, at: int) -> Piece:
        """The bit of text that the offset `at` is in."""
        found = bisect_right(self.pieces, at, key=lambda piece: piece.start) - 1
        return self.pieces[max(found, 0)]


def read_story(name: str, kind: str, data: bytes, file: str, levels: Mapping[str, int]) -> Story:
    """The part as a story. `levels` has the heading level of each style; `InputError` for damaged XML."""
    reader = _Reader(Story(name, kind), levels)
    walk(data, file, reader.start, reader.end, reader.text)
    return reader.finished()


class _Reader:
    """Builds the story from the XML as it passes by."""

    def __init__(self, story: Story, levels: Mapping[str, int]) -> None:
        self._story = story
        self._levels = levels
        self._open: list[Node] = []
        self._count = 0
        self._chunks: list[str] = []
        self._length = 0
        self._paragraphs: list[Paragraph] = []
        self._depths: list[int] = []
        self._tables: list[Table] = []
        self._runs: list[Run] = []
        self._heading: Paragraph | None = None
        self._numbers = 0
        self._outermost = 0
        self._drawing: list[list[str | bool]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        self._open.append((name, self._count))
        handle = _STARTS.get(name)
        if handle:
            handle(self, attributes)
        elif name in _GAPS and not self._is_blind():
            self._put(_GAPS[name])
        elif local(name) in _DRAWN:
            self._drawn(local(name), attributes)
        for value in attributes.values():
            if any(sign in value for sign in _TAG_SIGNS):
                self._put(value)

    def end(self, name: str) -> None:
        if name == "w:p":
            self._end_paragraph()
        elif name == "w:r" and self._runs:
            self._runs.pop()
        elif name == "w:tbl":
            self._tables.pop()
        elif name in ("w:drawing", "w:pict") and self._drawing:
            self._end_drawing()
        self._open.pop()

    def text(self, text: str) -> None:
        name = self._open[-1][0] if self._open else ""
        if name in _TEXTS or (self._story.kind == "properties" and text.strip()):
            self._put(text, seen=name == "w:t")

    def finished(self) -> Story:
        self._story.text = "".join(self._chunks)
        return self._story

    def _is_blind(self) -> bool:
        return any(name in _BLIND for name, _ in self._open[-4:])

    def _put(self, text: str, *, seen: bool = False) -> None:
        paragraph = self._paragraphs[-1] if self._paragraphs else None
        depth = self._depths[-1] if self._depths else 0
        inside = tuple(node for node in self._open[depth:-1] if node[0] != "w:r")
        self._story.pieces.append(Piece(self._length, paragraph, inside))
        self._chunks.append(text)
        self._length += len(text)
        if paragraph and (seen or text in ("\t", "\n")):
            paragraph.words.append(text)
            if self._runs:
                self._runs[-1].words += text

    def _start_paragraph(self, attributes: dict[str, str]) -> None:
        around = tuple(self._open[:-1])
        table = self._tables[0] if self._tables else None
        if table is None and not self._paragraphs:
            self._numbers += 1
        row = len(table.rows) if table else 0
        column = table.rows[-1].cells if table and table.rows else 0
        paragraph = Paragraph(
            len(self._story.paragraphs), self._numbers, around, table, row, column, self._heading
        )
        self._put("\n")
        self._story.paragraphs.append(paragraph)
        self._paragraphs.append(paragraph)
        self._depths.append(len(self._open))
        for inner in self._tables:
            inner.first = inner.first or paragraph
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].paragraphs.append(paragraph)

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        self._depths.pop()
        self._put("\n")
        is_heading = self._levels.get(paragraph.style) is not None or paragraph.outline is not None
        if is_heading and paragraph.text.strip() and paragraph.table is None:
            self._heading = paragraph

    def _start_table(self, attributes: dict[str, str]) -> None:
        if not self._tables:
            self._outermost += 1
        table = Table(self._outermost, self._tables[-1] if self._tables else None)
        self._story.tables.append(table)
        self._tables.append(table)

    def _start_row(self, attributes: dict[str, str]) -> None:
        if self._tables:
            self._tables[-1].rows.append(Row())

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].cells += 1

    def _heading_row(self, attributes: dict[str, str]) -> None:
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].is_heading = _is_on(attributes)

    def _start_run(self, attributes: dict[str, str]) -> None:
        run = Run()
        self._runs.append(run)
        if self._paragraphs:
            self._paragraphs[-1].runs.append(run)

    def _style(self, attributes: dict[str, str]) -> None:
        name, value = self._open[-1][0], attributes.get("w:val", "")
        paragraph = self._paragraphs[-1] if self._paragraphs else None
        if name == "w:pStyle" and paragraph:
            paragraph.style = value
        elif name == "w:rStyle" and self._runs:
            self._runs[-1].style = value
        elif name == "w:tblStyle" and self._tables:
            self._tables[-1].style = value
        if value:
            self._story.styles.setdefault(value, paragraph)

    def _outline(self, attributes: dict[str, str]) -> None:
        level = attributes.get("w:val", "")
        if self._paragraphs and level.isdecimal() and int(level) < 9:
            self._paragraphs[-1].outline = int(level) + 1

    def _look(self, attributes: dict[str, str]) -> None:
        """A property of a run, not of the mark at a paragraph's end."""
        if not self._runs or len(self._open) < 3 or self._open[-3][0] != "w:r":
            return
        run, value = self._runs[-1], attributes.get("w:val", "")
        match self._open[-1][0]:
            case "w:color":
                run.color = value
            case "w:sz":
                run.size = value
            case "w:highlight":
                run.highlight = value
            case "w:b":
                run.bold = _is_on(attributes)

    def _shade(self, attributes: dict[str, str]) -> None:
        holder = self._open[-2][0] if len(self._open) > 1 else ""
        fill = attributes.get("w:fill", "")
        if holder == "w:tcPr":
            self._story.shaded_cells[self._open[-3][1]] = fill
        elif holder == "w:pPr" and self._paragraphs:
            self._paragraphs[-1].shade = fill
        elif holder == "w:rPr" and self._runs and self._open[-3][0] == "w:r":
            self._runs[-1].shade = fill

    def _start_drawing(self, attributes: dict[str, str]) -> None:
        self._drawing.append(["", False, False])

    def _drawn(self, name: str, attributes: dict[str, str]) -> None:
        if not self._drawing:
            return
        drawing = self._drawing[-1]
        if name == "docPr":
            drawing[0] = attributes.get("name", "")
            drawing[1] = bool((attributes.get("descr") or attributes.get("title") or "").strip())
        elif name == "decorative":
            drawing[1] = drawing[1] or attributes.get("val") in ("1", "true")
        elif name in ("shape", "rect"):
            drawing[1] = drawing[1] or bool((attributes.get("alt") or attributes.get("title") or "").strip())
        else:
            drawing[2] = True

    def _end_drawing(self) -> None:
        name, is_described, is_picture = self._drawing.pop()
        if is_picture:
            paragraph = self._paragraphs[-1] if self._paragraphs else None
            self._story.pictures.append(Picture(paragraph, str(name), bool(is_described)))


_DRAWN: Final = frozenset({"docPr", "decorative", "shape", "rect", "pic", "chart", "imagedata", "relIds"})
_STARTS: Final = {
    "w:p": _Reader._start_paragraph,
    "w:tbl": _Reader._start_table,
    "w:tr": _Reader._start_row,
    "w:tc": _Reader._start_cell,
    "w:tblHeader": _Reader._heading_row,
    "w:r": _Reader._start_run,
    "w:pStyle": _Reader._style,
    "w:rStyle": _Reader._style,
    "w:tblStyle": _Reader._style,
    "w:outlineLvl": _Reader._outline,
    "w:color": _Reader._look,
    "w:sz": _Reader._look,
    "w:b": _Reader._look,
    "w:highlight": _Reader._look,
    "w:shd": _Reader._shade,
    "w:drawing": _Reader._start_drawing,
    "w:pict": _Reader._start_drawing,
}


def _is_on(attributes: Mapping[str, str]) -> bool:
    return attributes.get("w:val", "1") not in ("0", "false", "off")
