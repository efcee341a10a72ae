"""Lists of a document that goes into another: they keep their looks, and each document counts from one."""

from __future__ import annotations

import zlib
from copy import deepcopy
from typing import Any, Final

from lxml import etree

from rusdoc.opc import Package
from rusdoc.word.engine.edits import Edits
from rusdoc.word.engine.ooxml import WORD, W, attribute_of, parse, value_of
from rusdoc.word.engine.subdocs.styles import Styles, related

_PART: Final = "word/numbering.xml"
_TYPE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_CONTENT: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_EMPTY: Final = f'<w:numbering xmlns:w="{WORD}"/>'.encode()
_UNNUMBERED: Final = frozenset({"bullet", "none", ""})


class Lists:
    """The lists of a document by their numbers there, and their numbers in the other."""

    def __init__(self, source: Package, edits: Edits, styles: Styles) -> None:
        self._edits = edits
        self._styles = styles
        part = related(source, "numbering")
        self._source = parse(source.xml(part)) if part else None
        self._numbers: dict[str, str] = {}
        self._restarted: dict[str, str] = {}

    def adapt(self, tree: Any) -> None:
        """Let every paragraph of `tree` speak of lists by their numbers in the other document."""
        for number in list(tree.iter(f"{W}numId")):
            self._renumber(number)
        while self._styles.brought:
            for number in list(self._styles.brought.pop().iter(f"{W}numId")):
                self._renumber(number)
        for paragraph in tree.iter(f"{W}p"):
            self._restart(paragraph)

    def _renumber(self, number: Any) -> None:
        old = attribute_of(number, "val")
        if old == "0":
            return
        new = self._number(old)
        if new:
            number.set(f"{W}val", new)
        else:
            number.getparent().remove(number)

    def _number(self, old: str) -> str:
        """The list's number in the other document, where its definition is put; empty without one."""
        if old in self._numbers:
            return self._numbers[old]
        num = self._find("num", "numId", old)
        abstract = None if num is None else self._find("abstractNum", "abstractNumId", _abstract_id(num))
        if num is None or abstract is None:
            return ""
        target = self._target()
        new_abstract, new_num = deepcopy(abstract), deepcopy(num)
        abstract_id = _free(target, "abstractNum", "abstractNumId")
        self._numbers[old] = _free(target, "num", "numId")
        new_abstract.set(f"{W}abstractNumId", abstract_id)
        _mark_as_own(new_abstract, abstract_id)
        new_num.set(f"{W}numId", self._numbers[old])
        new_num.find(f"{W}abstractNumId").set(f"{W}val", abstract_id)
        self._styles.adapt(new_abstract)
        _put_abstract(target, new_abstract)
        _put_number(target, new_num)
        return self._numbers[old]

    def _find(self, name: str, key: str, value: str) -> Any:
        if self._source is None:
            return None
        found = (each for each in self._source.findall(f"{W}{name}") if attribute_of(each, key) == value)
        return next(found, None)

    def _target(self) -> Any:
        part = related(self._edits.package, "numbering") or _PART
        if part not in self._edits.package and part not in self._edits.parts:
            self._edits.add_part(part, _EMPTY, _CONTENT)
            self._edits.link(self._edits.package.main or "", _TYPE, part)
        return self._edits.tree(part)

    def _restart(self, paragraph: Any) -> None:
        """A paragraph numbered by its style: it counts anew in each document that is put in."""
        style_id = value_of(paragraph, "pPr/pStyle")
        if not style_id or paragraph.find(f"{W}pPr/{W}numPr") is not None:
            return
        number = self._restarted_number(style_id)
        if number:
            properties = paragraph.find(f"{W}pPr")
            numbered = etree.Element(f"{W}numPr")
            etree.SubElement(numbered, f"{W}ilvl").set(f"{W}val", self._level(style_id))
            etree.SubElement(numbered, f"{W}numId").set(f"{W}val", number)
            _put_in_order(properties, numbered)

    def _level(self, style_id: str) -> str:
        style = self._styles.target_style(style_id)
        return (value_of(style, "pPr/numPr/ilvl") if style is not None else "") or "0"

    def _restarted_number(self, style_id: str) -> str:
        if style_id not in self._restarted:
            self._restarted[style_id] = self._new_restart(style_id)
        return self._restarted[style_id]

    def _new_restart(self, style_id: str) -> str:
        style = self._styles.target_style(style_id)
        number = "" if style is None else value_of(style, "pPr/numPr/numId")
        is_heading = style is not None and style.find(f"{W}pPr/{W}outlineLvl") is not None
        if not number or is_heading or related(self._edits.package, "numbering") is None:
            return ""
        target = self._target()
        nums = (num for num in target.findall(f"{W}num") if attribute_of(num, "numId") == number)
        num = next(nums, None)
        if num is None or not _counts(target, _abstract_id(num), self._level(style_id)):
            return ""
        new = etree.Element(f"{W}num")
        new.set(f"{W}numId", _free(target, "num", "numId"))
        etree.SubElement(new, f"{W}abstractNumId").set(f"{W}val", _abstract_id(num))
        override = etree.SubElement(new, f"{W}lvlOverride")
        override.set(f"{W}ilvl", self._level(style_id))
        etree.SubElement(override, f"{W}startOverride").set(f"{W}val", "1")
        _put_number(target, new)
        return attribute_of(new, "numId")


def _abstract_id(num: Any) -> str:
    return value_of(num, "abstractNumId")


def _free(target: Any, name: str, key: str) -> str:
    numbers = [attribute_of(each, key) for each in target.findall(f"{W}{name}")]
    return str(max((int(number) for number in numbers if number.isdigit()), default=0) + 1)


def _mark_as_own(abstract: Any, id: str) -> None:
    """Word takes lists with one mark for one list; this one is its own."""
    mark = abstract.find(f"{W}nsid")
    if mark is not None:
        made = zlib.crc32(f"{attribute_of(mark, 'val')} {id}".encode())
        mark.set(f"{W}val", f"{made:08X}")


def _counts(target: Any, abstract_id: str, level: str) -> bool:
    for abstract in target.findall(f"{W}abstractNum"):
        if attribute_of(abstract, "abstractNumId") == abstract_id:
            for each in abstract.findall(f"{W}lvl"):
                if attribute_of(each, "ilvl") == level:
                    return value_of(each, "numFmt") not in _UNNUMBERED
    return False


def _put_abstract(target: Any, abstract: Any) -> None:
    """Definitions stand before the lists that use them (ECMA-376, 17.9.17)."""
    others = target.findall(f"{W}abstractNum")
    first = target.find(f"{W}num")
    if others:
        others[-1].addnext(abstract)
    elif first is not None:
        first.addprevious(abstract)
    else:
        target.append(abstract)


def _put_number(target: Any, num: Any) -> None:
    others = target.findall(f"{W}num") or target.findall(f"{W}abstractNum")
    if others:
        others[-1].addnext(num)
    else:
        target.append(num)


_BEFORE_NUMBERS: Final = tuple(
    f"{W}{name}"
    for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)


def _put_in_order(properties: Any, numbered: Any) -> None:
    """`w:numPr` after what the schema puts before it (CT_PPrBase)."""
    before = [each for each in properties if each.tag in _BEFORE_NUMBERS]
    if before:
        before[-1].addnext(numbered)
    else:
        properties.insert(0, numbered)
