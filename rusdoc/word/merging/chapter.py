"""A chapter's blocks made part of the plan: its styles, lists, tables, pictures, links and footnotes.

What a style says wins over what was set by hand: fonts, sizes and colours from the group's file go,
emphasis stays. A style that the plan has by the same name is the plan's; another comes along.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Final

from rusdoc.model.finding import Finding
from rusdoc.word.accepted import is_blank
from rusdoc.word.chapters import ChapterText, Piece
from rusdoc.word.merging.lists import Lists
from rusdoc.word.merging.pictures import Pictures
from rusdoc.word.merging.room import with_room
from rusdoc.word.merging.tables import as_plan_table
from rusdoc.word.merging.target import Target
from rusdoc.word.source import Source
from rusdoc.word.wml import (
    Element,
    R,
    W,
    drop,
    find,
    fragment,
    make,
    names_of,
    remove,
    text_of,
    unwrap,
    value,
)

_ORDINARY: Final = frozenset(
    {
        "normal", "normal (web)", "body text", "body text 2", "body text 3", "no spacing", "plain text",
        "default", "standard", "text body", "default paragraph style", "brødtekst", "list paragraph",
        "listeavsnitt", "annotation text", "subtitle", "title",
    }
)  # fmt: skip
"""Styles that are the plan's running text under other names."""
_KEPT_IN_RUN: Final = tuple(
    W + name
    for name in (
        "rStyle", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "noProof", "highlight",
        "u", "vertAlign", "rtl", "cs", "lang",
    )
)  # fmt: skip
_KEPT_IN_HEADING: Final = tuple(W + name for name in ["i", "iCs", "vertAlign", "noProof", "rtl", "lang"])
_KEPT_IN_PARAGRAPH: Final = tuple(W + name for name in ["keepNext", "bidi", "jc"])
_PALE: Final = frozenset({"yellow", "green", "cyan", "lightGray"})
_FOREIGN_LOOKS: Final = ("rFonts", "lang", "color", "sz", "szCs", "kern", "spacing", "w", "shd", "bdr")
_LAYOUT_OF_ITS_OWN: Final = tuple(
    W + name
    for name in ("numPr", "outlineLvl", "framePr", "shd", "pBdr", "pageBreakBefore", "tabs", "cnfStyle")
)
_OF_ONE_FILE: Final = ("}paraId", "}textId")  # must be the only ones of their kind in a document
_NORWEGIAN: Final = ("nb", "nn", "no")


class Merge:
    """Puts chapters into one document, and remembers what it found."""

    def __init__(self, target: Target, language: str) -> None:
        self.target = target
        self.findings: list[Finding] = []
        self._language = language
        self._lists: dict[int, Lists] = {}
        self._styles: dict[tuple[int, str], str | None] = {}

    def chapter(self, text: ChapterText, level: int) -> bytes:
        """The chapter's blocks as XML, its headings below a heading of `level`."""
        blocks = [block for piece in text.pieces for block in self._piece(piece, text, level)]
        return b"".join(map(fragment, with_room(blocks, self.target)))

    def _piece(self, piece: Piece, text: ChapterText, level: int) -> Iterator[Element]:
        source = piece.source
        lists = self._lists.setdefault(id(source), Lists(source, self.target))
        pictures = Pictures(source, self.target, text.title, self._language, self.findings)
        levels = heading_levels([source.level(b) if b.tag == W + "p" else 0 for b in piece.blocks], level)
        for index, depth in enumerate(levels):
            block = deepcopy(piece.blocks[index])
            self._inside(block, source, pictures, _caption(source, piece.blocks, index))
            if block.tag == W + "tbl":
                self._table(block, source, lists)
            elif is_blank(block):  # an empty line, or a figure that could not come along
                continue
            else:
                self._paragraph(block, source, lists, depth)
                if _has_caption_below(source, piece.blocks, index):
                    _keep_with_next(block)
            yield block

    def _inside(self, block: Element, source: Source, pictures: Pictures, caption: str) -> None:
        """Whatever in a block refers to something outside it."""
        for element in block.iter():
            theirs = (name for name in names_of(element) if "rsid" in name or name.endswith(_OF_ONE_FILE))
            drop(element, *theirs)
        pictures.bring(block, caption)
        for link in list(block.iter(W + "hyperlink")):
            self._link(link, source.links, None)
        for reference in block.iter(W + "footnoteReference"):
            reference.set(W + "id", self._footnote(reference.get(W + "id") or "", source, pictures))
            if (run := reference.getparent()) is not None and run.tag == W + "r":
                self._raise(run)

    def _link(self, link: Element, links: dict[str, str], part: str | None) -> None:
        address = links.get(link.get(R + "id") or "")
        if address is None:
            drop(link, R + "id")
            unwrap(link)
            return
        link.attrib.clear()
        link.set(R + "id", self.target.link("hyperlink", address, external=True, part=part))
        link.set(W + "history", "1")
        style = self.target.style("hyperlink")
        for run in link.iter(W + "r") if style else ():
            properties = find(run, "rPr")
            if properties is None:
                properties = make("rPr")
                run.insert(0, properties)
            for old in properties.findall(W + "rStyle"):
                properties.remove(old)
            for looks in [child for child in properties if child.tag in (W + "u", W + "color")]:
                properties.remove(looks)
            properties.insert(0, make("rStyle", val=style or ""))

    def _raise(self, run: Element) -> None:
        """A footnote's mark looks as the plan's own marks do, or is at least raised."""
        mark, old = self.target.style("footnote reference"), find(run, "rPr")
        if old is not None:
            run.remove(old)
        look = make("rStyle", val=mark) if mark else make("vertAlign", val="superscript")
        run.insert(0, make("rPr", look))

    def _footnote(self, key: str, source: Source, pictures: Pictures) -> str:
        blocks = [deepcopy(block) for block in source.notes.get(key, [])] or [make("p")]
        style = self.target.style("footnote text")
        for block in blocks:
            pictures.leave_out(block)
            for link in list(block.iter(W + "hyperlink")):
                self._link(link, source.note_links, self.target.footnotes_part)
            for run in list(block.iter(W + "r")):
                if find(run, "footnoteRef") is not None or find(run, "endnoteRef") is not None:
                    remove(run)
            for paragraph in block.iter(W + "p"):
                self._set_paragraph(paragraph, source, style, None, [])
        first = next((p for block in blocks for p in block.iter(W + "p")), None)
        if first is not None:
            at = 1 if len(first) and first[0].tag == W + "pPr" else 0
            number = make("r", make("footnoteRef"))
            self._raise(number)
            first.insert(at, number)
            if not text_of(first)[:1].isspace():
                first.insert(at + 1, make("r", _space()))
        return self.target.add_footnote(blocks)

    def _table(self, table: Element, source: Source, lists: Lists) -> None:
        for paragraph in table.iter(W + "p"):
            self._paragraph(paragraph, source, lists, 0, in_table=True)
        as_plan_table(table, self.target)

    def _paragraph(
        self, paragraph: Element, source: Source, lists: Lists, depth: int, *, in_table: bool = False
    ) -> None:
        if depth:  # a template may stop at heading 2 or 3
            style = self.target.style(*(f"heading {level}" for level in range(depth, 0, -1)))
            self._set_paragraph(paragraph, source, style, None, [], heading=True)
            return
        name = source.style_name(paragraph)
        listed = lists.of(paragraph)
        if listed is not None:
            style = self.target.style("tabellpunkt") if in_table and listed.is_bullet else listed.style
            self._set_paragraph(paragraph, source, style, listed.number, [*_KEPT_IN_PARAGRAPH])
        elif name in _ORDINARY:
            style = self.target.style("tabelltekst") if in_table else None
            self._set_paragraph(paragraph, source, style, None, [*_KEPT_IN_PARAGRAPH])
        else:
            style = self._style(source, value(paragraph, "pPr/pStyle"))
            self._set_paragraph(paragraph, source, style, None, [*_KEPT_IN_PARAGRAPH])

    def _set_paragraph(
        self,
        paragraph: Element,
        source: Source,
        style: str | None,
        number: Element | None,
        kept: list[str],
        *,
        heading: bool = False,
    ) -> None:
        """The paragraph's properties anew, in the order of ECMA-376 17.3.1.26; its runs made plain."""
        old = find(paragraph, "pPr")
        saved = {child.tag: child for child in (old if old is not None else ()) if child.tag in kept}
        if old is not None:
            paragraph.remove(old)
        new = make("pPr")
        if style:
            new.append(make("pStyle", val=style))
        if (W + "keepNext") in saved:
            new.append(saved[W + "keepNext"])
        if number is not None:
            new.append(number)
        if (W + "bidi") in saved:
            new.append(saved[W + "bidi"])
        justified = saved.get(W + "jc")
        if justified is not None and justified.get(W + "val") in ("center", "right", "end"):
            new.append(justified)
        if len(new):
            paragraph.insert(0, new)
        for run in paragraph.iter(W + "r"):
            self._run(run, source, heading)

    def _run(self, run: Element, source: Source, heading: bool) -> None:
        for page in [br for br in run.findall(W + "br") if br.get(W + "type") in ("page", "column")]:
            run.remove(page)
        properties = find(run, "rPr")
        if properties is None:
            return
        kept = _KEPT_IN_HEADING if heading else _KEPT_IN_RUN
        for child in list(properties):
            if child.tag not in kept or not self._keeps(child, source):
                properties.remove(child)
        if not len(properties):
            run.remove(properties)

    def _keeps(self, child: Element, source: Source) -> bool:
        if child.tag == W + "rStyle":
            style = self._style(source, child.get(W + "val"))
            if style:
                child.set(W + "val", style)
            return bool(style)
        if child.tag == W + "highlight":
            return child.get(W + "val") in _PALE
        if child.tag == W + "lang":  # a passage in another language keeps its mark
            spoken = child.get(W + "val") or ""
            return bool(spoken) and spoken != source.language and not spoken.casefold().startswith(_NORWEGIAN)
        return True

    def _style(self, source: Source, style_id: str | None) -> str | None:
        """The plan's style of the same name, or the group's own style brought along; None for plain text."""
        if style_id is None or style_id not in source.style_names:
            return style_id if style_id in self.target.style_ids.values() else None
        key = (id(source), style_id)
        if key not in self._styles:
            self._styles[key] = None  # should styles be based on each other in a ring
            self._styles[key] = self._find_or_bring(source, style_id)
        return self._styles[key]

    def _find_or_bring(self, source: Source, style_id: str) -> str | None:
        name = source.style_names[style_id]
        if name in _ORDINARY or name in ("default paragraph font", "hyperlink", "followedhyperlink"):
            return self.target.style(name) if name == "hyperlink" else None
        if (known := self.target.style(name)) is not None:
            return known
        original = source.styles.get(style_id)
        if original is None:
            return None
        return self._bring(source, deepcopy(original), name)

    def _bring(self, source: Source, style: Element, name: str) -> str:
        """A style of the group's own, without the fonts, sizes and colours that would not fit the plan."""
        is_paragraph = style.get(W + "type") == "paragraph"
        for child in list(style):
            if child.tag in (W + "link", W + "next", W + "rsid", W + "aliases", W + "autoRedefine"):
                style.remove(child)
        base = find(style, "basedOn")
        if base is not None:
            found = self._style(source, base.get(W + "val"))
            fallback = self.target.style("normal" if is_paragraph else "default paragraph font")
            if found or fallback:
                base.set(W + "val", found or fallback or "")
            else:
                style.remove(base)
        looks = find(style, "rPr")
        if looks is not None:
            for foreign in [child for child in looks if child.tag in [W + n for n in _FOREIGN_LOOKS]]:
                looks.remove(foreign)
        layout = find(style, "pPr")
        if layout is not None:
            for own in [child for child in layout if child.tag in _LAYOUT_OF_ITS_OWN]:
                layout.remove(own)
        return self.target.add_style(style, name)


def _space() -> Element:
    space = make("t")
    space.text = " "
    space.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return space


def _caption(source: Source, blocks: tuple[Element, ...], index: int) -> str:
    """The words of the caption below a block, or above it."""
    for near in (index + 1, index - 1):
        if 0 <= near < len(blocks) and source.style_name(blocks[near]) == "caption":
            return text_of(blocks[near]).strip()
    return ""


def _has_caption_below(source: Source, blocks: tuple[Element, ...], index: int) -> bool:
    """Whether a paragraph is a figure with its caption below it, so that a page must not part them."""
    has_figure = any(True for _ in blocks[index].iter(W + "drawing", W + "pict"))
    return has_figure and index + 1 < len(blocks) and source.style_name(blocks[index + 1]) == "caption"


def _keep_with_next(paragraph: Element) -> None:
    properties = find(paragraph, "pPr")
    if properties is None:
        properties = make("pPr")
        paragraph.insert(0, properties)
    if find(properties, "keepNext") is None:
        properties.insert(1 if find(properties, "pStyle") is not None else 0, make("keepNext"))


def heading_levels(levels: list[int], under: int) -> list[int]:
    """The levels of a chapter's headings in the plan: in order below `under`, none skipped.

    >>> heading_levels([1, 0, 3, 1], 2)
    [3, 0, 4, 3]
    """
    found, stack = [], list[int]()
    for level in levels:
        if not level:
            found.append(0)
            continue
        while stack and stack[-1] >= level:
            stack.pop()
        stack.append(level)
        found.append(min(under + len(stack), 6))
    return found
