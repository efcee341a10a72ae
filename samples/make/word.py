"""Turns plain text with a few marks into Word documents as a Norwegian Word saves them.

Marks: `#` headings, `- ` and `1. ` lists, `|` tables (`^` continues the cell above), `**bold**`, `*italic*`,
`[text](address)`, `![alternative text](picture)`, `Bildetekst:` captions; `::par` before a table of
name–value pairs without a heading row, `::liggende` for landscape pages.
"""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from again import same_every_time
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

NORWEGIAN_IDS = {
    "Heading1": "Overskrift1", "Heading2": "Overskrift2", "Heading3": "Overskrift3", "Title": "Tittel",
    "ListBullet": "Punktliste", "ListNumber": "Nummerertliste", "TableGrid": "Tabellrutenett",
    "Caption": "Bildetekst", "Header": "Topptekst", "Footer": "Bunntekst",
}  # fmt: skip
_MARKS = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>[^*\s][^*]*)\*|(?<!!)\[(?P<text>[^\]]+)\]\((?P<address>[^)]+)\)")
_PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<file>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Paper:
    """How one municipality dresses its documents."""

    font: str = "Calibri"
    colour: str = "1F3864"
    language: str = "nb-NO"
    author: str = "Arbeidsgruppa"


def write_document(source: Path, target: Path, paper: Paper, pictures: Path | None = None) -> None:
    """The Word document that a text file describes."""
    document = Document()
    _dress(document, paper, title=target.stem)
    writer = _Writer(document, paper, pictures)
    for block in _blocks(source.read_text(encoding="utf-8")):
        writer.block(block)
    target.parent.mkdir(parents=True, exist_ok=True)
    document.save(str(target))
    _norwegian_style_ids(target)
    same_every_time(target)


def _blocks(text: str) -> list[list[str]]:
    """Runs of lines of one kind: a table, or one line."""
    blocks: list[list[str]] = []
    for line in text.splitlines():
        in_table = line.startswith("|") and blocks and blocks[-1] and blocks[-1][-1].startswith("|")
        if in_table:
            blocks[-1].append(line)
        else:
            blocks.append([line] if line.strip() else [])
    return [block for block in blocks if block]


def _dress(document: Any, paper: Paper, title: str) -> None:
    core = document.core_properties
    core.title, core.author, core.language, core.comments = title, paper.author, paper.language, ""
    core.created = core.modified = dt.datetime(2026, 9, 14, 9, 12)
    for name, size in (("Normal", 11), ("Heading 1", 18), ("Heading 2", 14), ("Heading 3", 12), ("Title", 26), ("Caption", 10)):
        font = document.styles[name].font
        font.name, font.size = paper.font, Pt(size)
        document.styles[name].element.rPr.rFonts.set(qn("w:eastAsia"), paper.font)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            document.styles[name].element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
        if name != "Normal":
            font.color.rgb = RGBColor.from_string(paper.colour)
    for mark in document.styles.element.iter(qn("w:lang")):
        mark.set(qn("w:val"), paper.language)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)


class _Writer:
    def __init__(self, document: Any, paper: Paper, pictures: Path | None) -> None:
        self.document, self.paper, self.pictures = document, paper, pictures
        self.pairs = False
        self.numbered: Any = None

    def block(self, lines: list[str]) -> None:
        line = lines[0].rstrip()
        if not re.match(r"\d+\. ", line):
            self.numbered = None
        if line == "::par":
            self.pairs = True
        elif line == "::liggende":
            self._landscape()
        elif line.startswith("|"):
            self._table([[cell.strip() for cell in row.strip().strip("|").split("|")] for row in lines])
        elif heading := re.match(r"(#+) ", line):
            self.document.add_heading(line[heading.end() :], len(heading[1]))
        elif line.startswith("!Tittel "):
            self.document.add_paragraph(line[8:], "Title")
        elif line.startswith("- "):
            self._runs(self.document.add_paragraph(style="List Bullet"), line[2:])
        elif item := re.match(r"\d+\. ", line):
            self._list_item(line[item.end() :])
        elif picture := _PICTURE.match(line):
            self._picture(picture["file"], picture["alt"])
        elif line.startswith("Bildetekst: "):
            self.document.add_paragraph(line[12:], "Caption")
        else:
            self._runs(self.document.add_paragraph(), line)

    def _runs(self, paragraph: Any, text: str) -> None:
        at = 0
        for mark in _MARKS.finditer(text):
            paragraph.add_run(text[at : mark.start()])
            if mark["bold"]:
                paragraph.add_run(mark["bold"]).bold = True
            elif mark["italic"]:
                paragraph.add_run(mark["italic"]).italic = True
            else:
                self._link(paragraph, mark["text"], mark["address"])
            at = mark.end()
        paragraph.add_run(text[at:])

    def _link(self, paragraph: Any, text: str, address: str) -> None:
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        run = paragraph.add_run(text)
        run.font.underline, run.font.color.rgb = True, RGBColor(0x05, 0x4A, 0x91)
        link.append(run._r)
        paragraph._p.append(link)

    def _list_item(self, text: str) -> None:
        """A numbered item; each list begins at 1, as after «Start på nytt på 1» in Word."""
        paragraph = self.document.add_paragraph(style="List Number")
        if self.numbered is None:
            self.numbered = _restarted(self.document)
        paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = self.numbered
        paragraph._p.pPr.numPr.get_or_add_ilvl().val = 0
        self._runs(paragraph, text)

    def _picture(self, name: str, alt: str) -> None:
        assert self.pictures is not None
        picture = self.document.add_picture(str(self.pictures / name), width=Cm(15))
        picture._inline.docPr.set("descr", alt)
        picture._inline.docPr.set("name", Path(name).stem)

    def _landscape(self) -> None:
        section = self.document.sections[-1]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)

    def _table(self, rows: list[list[str]]) -> None:
        table = self.document.add_table(len(rows), len(rows[0]), "Table Grid")
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                if text == "^":
                    top = next(i for i in range(r - 1, -1, -1) if rows[i][c] != "^")
                    if r + 1 == len(rows) or rows[r + 1][c] != "^":
                        table.cell(top, c).merge(table.cell(r, c))
                    continue
                paragraph = table.cell(r, c).paragraphs[0]
                self._runs(paragraph, text)
                if (r == 0 and not self.pairs) or (c == 0 and self.pairs):
                    for run in paragraph.runs:
                        run.bold = True
                    _shade(table.cell(r, c), "E7ECF4")
        if not self.pairs:
            table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        self.pairs = False
        self.document.add_paragraph()


def _shade(cell: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _restarted(document: Any) -> int:
    """A new numbering that begins at 1, on the list style's own definition."""
    style = document.styles["List Number"].element
    numbering = document.part.numbering_part.element
    own = style.pPr.numPr.numId.val
    abstract = next(num.abstractNumId.val for num in numbering.num_lst if num.numId == own)
    num = numbering.add_num(abstract)
    num.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(num.numId)


def _norwegian_style_ids(path: Path) -> None:
    """A Norwegian Word names its style ids in Norwegian; the names inside stay English."""
    with zipfile.ZipFile(path) as package:
        parts = [(info.filename, package.read(info)) for info in package.infolist()]
    pattern = re.compile(r'(w:val|w:styleId)="(' + "|".join(NORWEGIAN_IDS) + ')"')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            if name.startswith("word/") and name.endswith(".xml"):
                text = pattern.sub(lambda m: f'{m[1]}="{NORWEGIAN_IDS[m[2]]}"', data.decode("utf-8"))
                data = text.encode("utf-8")
            package.writestr(name, data)
