"""Comments on a sheet's cells, new ones beside those that are there.

A comment is two things (ECMA-376 part 1, 18.7): its text in the sheet's comments part, and a hidden
shape in the sheet's legacy drawing (VML, part 4, 19.1) without which Excel asks to repair the file. A
cell that has a threaded discussion gets a reply in it: Excel shows the thread and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from rusdoc.excel.parts import Parts, own_space, tag
from rusdoc.model.finding import Severity
from rusdoc.model.place import spot_of

if TYPE_CHECKING:
    from lxml.etree import _Element

AUTHOR: Final = "rusdoc"
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_COMMENTS_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML_TYPE: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_THREADS: Final = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
_PERSONS_TYPE: Final = "application/vnd.ms-excel.person+xml"
_PERSON_LINK: Final = "http://schemas.microsoft.com/office/2017/10/relationships/person"
_AFTER_LEGACY_DRAWING: Final = frozenset(
    {
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
    }
)
"""What stands after `legacyDrawing` in a worksheet (ECMA-376 part 1, 18.3.1.99)."""

_NEW_DRAWING: Final = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
    '<o:idmap v:ext="edit" data="{block}"/></o:shapelayout><v:shapetype id="_x0000_t202"'
    ' coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
)
_SHAPE: Final = (
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{id}" type="#_x0000_t202"'
    ' style="position:absolute;margin-left:60pt;margin-top:2pt;width:270pt;height:{height}pt;z-index:{order};'
    'visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>'
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_SHAPES_IN_A_BLOCK: Final = 1024
_LETTERS_IN_A_LINE: Final = 52


class Note(NamedTuple):
    """What is said at a cell, and how bad it is."""

    text: str
    severity: Severity

    @classmethod
    def joined(cls, notes: Iterable[Note]) -> Note:
        """Several notes at one cell as one; the first is the worst."""
        several = list(dict.fromkeys(notes))
        order = (Severity.ERROR, Severity.WARNING, Severity.INFO)
        worst = min((note.severity for note in several), key=order.index)
        return cls("\n\n".join(note.text for note in several), worst)


class SheetComments:
    """The comments of one sheet."""

    def __init__(self, parts: Parts, sheet: str, root: _Element) -> None:
        self._parts = parts
        self._sheet = sheet
        self._root = root

    def add(self, notes: Mapping[str, Note]) -> None:
        """Put the notes on their cells; what others wrote there is kept above ours."""
        threaded = self._reply(notes)
        plain = {cell: note for cell, note in notes.items() if cell not in threaded}
        if not plain:
            return
        had = self._write_texts(plain)
        self._draw([cell for cell in plain if cell not in had], plain)

    # -- the texts

    def _write_texts(self, notes: Mapping[str, Note]) -> set[str]:
        """Write the texts; the cells that had a comment already."""
        from lxml import etree

        root = self._comments()
        space = root.tag[: root.tag.index("}") + 1]
        author = self._author(root, space)
        every = root.find(f"{space}commentList")
        if every is None:
            every = etree.SubElement(root, f"{space}commentList")
        there = {str(comment.get("ref")): comment for comment in every if tag(comment) == "comment"}
        for cell, note in notes.items():
            if cell in there:
                _append_run(there[cell], space, f"\n\n{AUTHOR}: {note.text}")
            else:
                comment = etree.SubElement(every, f"{space}comment", ref=cell, authorId=str(author))
                etree.SubElement(comment, f"{space}text")
                _append_run(comment, space, note.text)
        every[:] = sorted(every, key=lambda comment: spot_of(str(comment.get("ref", "A1"))))
        return set(there) & set(notes)

    def _comments(self) -> _Element:
        from lxml import etree

        part = self._parts.linked(self._sheet, "comments")
        if part:
            return self._parts.tree(part)
        part = self._parts.free_name("xl/comments{}.xml")
        space = str(etree.QName(self._root).namespace or _MAIN)
        root = etree.Element(f"{{{space}}}comments", nsmap=own_space(space))
        etree.SubElement(root, f"{{{space}}}authors")
        etree.SubElement(root, f"{{{space}}}commentList")
        self._parts.put_tree(part, root, _COMMENTS_TYPE)
        self._parts.link(self._sheet, part, "comments")
        return root

    def _author(self, root: _Element, space: str) -> int:
        from lxml import etree

        authors = root.find(f"{space}authors")
        if authors is None:
            authors = etree.Element(f"{space}authors")
            root.insert(0, authors)
        names = [author.text for author in authors]
        if AUTHOR not in names:
            etree.SubElement(authors, f"{space}author").text = AUTHOR
            return len(names)
        return names.index(AUTHOR)

    # -- the shapes

    def _draw(self, cells: list[str], notes: Mapping[str, Note]) -> None:
        if not cells:
            return
        part, drawing = self._drawing()
        used = [int(number) for number in re.findall(r'id="_x0000_s(\d+)"', drawing)]
        block = int(re.search(r'<o:idmap[^>]*\bdata="(\d+)', drawing + '<o:idmap data="1"')[1])  # type: ignore[index]  # the text ends with one
        first = max([*used, block * _SHAPES_IN_A_BLOCK]) + 1
        shapes = "".join(_shape(first + index, cell, notes[cell].text) for index, cell in enumerate(cells))
        head, end, tail = drawing.rpartition("</xml>")
        self._parts.put(part, f"{head}{shapes}{end}{tail}".encode(), _VML_TYPE)

    def _drawing(self) -> tuple[str, str]:
        """The sheet's legacy drawing and its text, made when there is none."""
        element = next((child for child in self._root if tag(child) == "legacyDrawing"), None)
        if element is not None:
            wanted = next(value for name, value in element.attrib.items() if str(name).endswith("}id"))
            links = self._parts.package.relationships(self._sheet)
            target = next((link.target for link in links if link.id == wanted), None)
            if target and target in self._parts:
                return target, self._parts.read(target).decode("utf-8", "replace")
            self._root.remove(element)
        return self._new_drawing()

    def _new_drawing(self) -> tuple[str, str]:
        from lxml import etree

        part = self._parts.free_name("xl/drawings/vmlDrawing{}.vml")
        drawing = _NEW_DRAWING.format(block=self._free_block())
        self._parts.put(part, drawing.encode(), _VML_TYPE)
        link = self._parts.link(self._sheet, part, "vmlDrawing")
        element = etree.Element(f"{{{etree.QName(self._root).namespace}}}legacyDrawing")
        element.set(f"{{{self._parts.relations}}}id", link)
        before = next((c for c in self._root if tag(c) in _AFTER_LEGACY_DRAWING), None)
        if before is None:
            self._root.append(element)
        else:
            before.addprevious(element)
        return part, drawing

    def _free_block(self) -> int:
        """A block of shape numbers that no drawing of the workbook uses."""
        names = [name for name in self._parts.names() if name.endswith(".vml")]
        used = {
            int(number)
            for name in names
            for data in re.findall(rb'<o:idmap[^>]*\bdata="([\d,]+)"', self._parts.read(name))
            for number in data.split(b",")
        }
        return max(used, default=0) + 1

    # -- discussions

    def _reply(self, notes: Mapping[str, Note]) -> set[str]:
        """Answer in the threads that the cells have; the cells where that was done."""
        from lxml import etree

        part = self._parts.linked(self._sheet, "threadedComment")
        if part is None:
            return set()
        root = self._parts.tree(part)
        roots = {str(c.get("ref")): c for c in root if tag(c) == "threadedComment" and not c.get("parentId")}
        answered = set(roots) & set(notes)
        for cell in sorted(answered, key=spot_of):
            parent = roots[cell]
            reply = etree.Element(f"{{{_THREADS}}}threadedComment", ref=cell)
            reply.set("dT", str(parent.get("dT")))
            reply.set("personId", self._person())
            reply.set("id", _guid(f"{self._sheet}!{cell}:{notes[cell].text}"))
            reply.set("parentId", str(parent.get("id")))
            etree.SubElement(reply, f"{{{_THREADS}}}text").text = notes[cell].text
            last = [c for c in root if c is parent or c.get("parentId") == parent.get("id")][-1]
            last.addnext(reply)
        return answered

    def _person(self) -> str:
        """The id of rusdoc among those who discuss in the workbook."""
        from lxml import etree

        part = self._parts.linked(self._parts.workbook, "person")
        if part is None:
            part = "xl/persons/person.xml"
            if part not in self._parts:
                self._parts.put_tree(
                    part, etree.Element(f"{{{_THREADS}}}personList", nsmap=own_space(_THREADS)), _PERSONS_TYPE
                )
                self._parts.link(self._parts.workbook, part, "person", _PERSON_LINK)
        people = self._parts.tree(part)
        own = next((person for person in people if person.get("displayName") == AUTHOR), None)
        if own is None:
            own = etree.SubElement(people, f"{{{_THREADS}}}person", displayName=AUTHOR)
            own.set("id", _guid(AUTHOR))
            own.set("userId", AUTHOR)
            own.set("providerId", "None")
        return str(own.get("id"))


def _append_run(comment: _Element, space: str, words: str) -> None:
    """Our words at the end of a comment, as a run of its own (a plain `t` may not stand beside runs)."""
    from lxml import etree

    text = next(child for child in comment if tag(child) == "text")
    for plain in [child for child in text if tag(child) == "t"]:
        run = etree.Element(f"{space}r")
        text.replace(plain, run)
        run.append(plain)
    run = etree.Element(f"{space}r")
    shown = etree.SubElement(run, f"{space}t")
    shown.set(_XML_SPACE, "preserve")
    shown.text = words
    runs = [child for child in text if tag(child) == "r"]
    text.insert(text.index(runs[-1]) + 1 if runs else 0, run)


def _shape(number: int, cell: str, words: str) -> str:
    row, column = spot_of(cell)
    lines = sum(1 + len(line) // _LETTERS_IN_A_LINE for line in words.split("\n"))
    rows = max(4, lines + 1)
    corners = (column, 15, max(0, row - 2), 10, column + 5, 15, max(0, row - 2) + rows, 4)
    return _SHAPE.format(
        id=number, height=15 * rows, order=number % _SHAPES_IN_A_BLOCK, row=row - 1, column=column - 1,
        anchor=", ".join(map(str, corners)),
    )  # fmt: skip


def _guid(words: str) -> str:
    """An id that is the same every time for the same words."""
    return f"{{{str(uuid5(NAMESPACE_URL, words)).upper()}}}"
