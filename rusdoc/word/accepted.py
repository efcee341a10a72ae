"""A Word text as it stands when every change is accepted and nobody is editing it any more.

Tracked changes, comments, content controls, field codes, smart tags, revision marks and layout of
the file's own pages go; the words, in their paragraphs and tables, stay.
"""

from __future__ import annotations

import re
from typing import Final

from rusdoc.regex import regex
from rusdoc.word.wml import (
    MC,
    VML,
    WP,
    A,
    Element,
    R,
    W,
    find,
    is_on,
    make,
    names_of,
    remove,
    text_of,
    unwrap,
    value,
)

_GONE: Final = tuple(
    W + name
    for name in (
        "del", "moveFrom", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange",
        "sectPrChange", "tblGridChange", "tblPrExChange", "numberingChange", "commentRangeStart",
        "commentRangeEnd", "commentReference", "annotationRef", "moveFromRangeStart", "moveFromRangeEnd",
        "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "bookmarkStart", "bookmarkEnd", "proofErr",
        "permStart", "permEnd", "lastRenderedPageBreak", "sectPr", "delText", "delInstrText", "cellIns",
    )
)  # fmt: skip
_OPENED: Final = tuple(
    W + name for name in ("ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo")
)
_CONTENTS: Final = "Table of Contents"
_TOC_STYLE: Final = regex(r"(?:toc|innhold)\s*\d|toc heading|table of figures", re.IGNORECASE)
_LINK_FIELD: Final = regex(r'HYPERLINK\s+"([^"]+)"', re.IGNORECASE)


def accept(body: Element, style_names: dict[str, str], links: dict[str, str]) -> None:
    """Clean `body` in place. Link fields become links, their addresses added to `links`."""
    _content_controls(body)
    _deleted_rows_and_marks(body)
    for element in list(body.iter(*_GONE)):
        remove(element)
    for element in list(body.iter(*_OPENED)):
        unwrap(element)
    _alternatives(body)
    _text_boxes(body)
    _fields(body, links)
    for paragraph in list(body.iter(W + "p")):
        if _TOC_STYLE.fullmatch(style_names.get(value(paragraph, "pPr/pStyle") or "", "")):
            remove(paragraph)
    for link in list(body.iter(W + "hyperlink")):
        if not any(name.endswith("}id") for name in names_of(link)):
            unwrap(link)  # to a bookmark, which is gone
    _hidden(body)


def _content_controls(body: Element) -> None:
    for control in list(body.iter(W + "sdt")):
        content = find(control, "sdtContent")
        gallery = value(control, "sdtPr/docPartObj/docPartGallery")
        empty = is_on(find(control, "sdtPr/showingPlcHdr"))
        if content is None or gallery == _CONTENTS or empty:
            remove(control)
        else:
            unwrap(content)
            for properties in [child for child in control if child.tag in (W + "sdtPr", W + "sdtEndPr")]:
                remove(properties)
            unwrap(control)


def _deleted_rows_and_marks(body: Element) -> None:
    for row in list(body.iter(W + "tr")):
        if find(row, "trPr/del") is not None:
            remove(row)
    for cell in list(body.iter(W + "tc")):
        if find(cell, "tcPr/cellDel") is not None:
            remove(cell)
    for paragraph in list(body.iter(W + "p")):
        if find(paragraph, "pPr/rPr/del") is not None or find(paragraph, "pPr/rPr/moveFrom") is not None:
            _join_with_next(paragraph)


def _join_with_next(paragraph: Element) -> None:
    """A deleted paragraph mark: what is left joins the next paragraph, whose properties hold."""
    following = paragraph.getnext()
    content = [child for child in paragraph if child.tag != W + "pPr"]
    if following is None or following.tag != W + "p":
        if not any(child.tag not in _GONE for child in content) and paragraph.getnext() is not None:
            remove(paragraph)
        return
    at = 1 if len(following) and following[0].tag == W + "pPr" else 0
    following[at:at] = content
    remove(paragraph)


def _alternatives(body: Element) -> None:
    """Of a drawing in two versions the newer; Word always writes the old one beside it."""
    for both in list(body.iter(f"{MC}AlternateContent")):
        chosen = both.find(f"{MC}Choice")
        chosen = both.find(f"{MC}Fallback") if chosen is None else chosen
        if chosen is None:
            remove(both)
            continue
        both[:] = list(chosen)
        unwrap(both)


def _text_boxes(body: Element) -> None:
    """The words of a text box stand after the paragraph it was anchored in, where readers find them."""
    for box in list(body.iter(W + "txbxContent")):
        paragraph = next((up for up in box.iterancestors(W + "p")), None)
        shape = next((up for up in box.iterancestors(W + "drawing", W + "pict", W + "object")), None)
        if paragraph is None or shape is None:
            continue
        for block in reversed([child for child in box if child.tag in (W + "p", W + "tbl")]):
            paragraph.addnext(block)
        if not any(True for _ in shape.iter(f"{A}blip", f"{VML}imagedata")):
            remove(shape)


def _fields(body: Element, links: dict[str, str]) -> None:
    """What each field shows stays, its code goes; a contents table goes altogether."""
    stack: list[_Field] = []
    for run in list(body.iter(W + "r")):
        for child in list(run):
            if child.tag == W + "fldChar":
                kind = child.get(W + "fldCharType")
                if kind == "begin":
                    stack.append(_Field())
                elif stack and kind == "separate":
                    stack[-1].shows = True
                elif stack and kind == "end":
                    stack.pop().close(links)
                remove(child)
            elif child.tag == W + "instrText":
                if stack:
                    stack[-1].code += child.text or ""
                remove(child)
            elif stack and not all(field.shows for field in stack) and child.tag != W + "rPr":
                remove(child)
        if stack and all(field.shows for field in stack) and any(child.tag != W + "rPr" for child in run):
            stack[-1].runs.append(run)
        if not any(child.tag != W + "rPr" for child in run):
            remove(run)


class _Field:
    """A field being read: its code, and the runs that show its result."""

    def __init__(self) -> None:
        self.code = ""
        self.shows = False
        self.runs: list[Element] = []

    def close(self, links: dict[str, str]) -> None:
        if re.match(r"\s*(TOC|INDEX|TOA)\b", self.code):
            for run in self.runs:
                remove(run)
            return
        address = _LINK_FIELD.search(self.code)
        parents = {run.getparent() for run in self.runs}
        if address is None or len(parents) != 1 or None in parents:
            return
        rid = f"field{len(links) + 1}"
        links[rid] = address.group(1)
        link = make("hyperlink")
        link.set(R + "id", rid)
        self.runs[0].addprevious(link)
        link.extend(self.runs)


def _hidden(body: Element) -> None:
    """Hidden text is not in the printed plan, and must not follow it to the council."""
    for run in list(body.iter(W + "r")):
        if is_on(find(run, "rPr/vanish")):
            remove(run)


def is_blank(paragraph: Element) -> bool:
    """Whether a paragraph shows nothing: no words, picture, formula or footnote."""
    shown = (
        W + "drawing",
        W + "pict",
        W + "object",
        W + "footnoteReference",
        W + "endnoteReference",
        W + "sym",
    )
    if text_of(paragraph).strip() or any(True for _ in paragraph.iter(*shown)):
        return False
    return not any(isinstance(el.tag, str) and el.tag.endswith("}oMath") for el in paragraph.iter())


def inline(anchor: Element) -> None:
    """A floating picture stands in the line instead, so that it is read where it belongs."""
    kept = [
        child
        for tag in (f"{WP}extent", f"{WP}docPr", f"{WP}cNvGraphicFramePr", f"{A}graphic")
        if (child := anchor.find(tag)) is not None
    ]
    replacement = anchor.makeelement(f"{WP}inline", dict.fromkeys(("distT", "distB", "distL", "distR"), "0"))
    replacement.extend(kept)
    parent = anchor.getparent()
    if parent is not None:
        parent.replace(anchor, replacement)
