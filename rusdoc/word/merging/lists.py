"""The lists of a chapter in the plan's own look: its bullets, its indents, and a count of its own."""

from __future__ import annotations

from copy import deepcopy
from typing import Final, NamedTuple

from rusdoc.word.merging.target import Target
from rusdoc.word.source import Source
from rusdoc.word.wml import Element, W, drop, find, make, value

_DEEPEST: Final = 3


class Listed(NamedTuple):
    """How a list item stands in the plan: its style, and its number where the style does not give it."""

    style: str | None
    number: Element | None
    is_bullet: bool


class Lists:
    """The lists of one chapter file."""

    def __init__(self, source: Source, target: Target) -> None:
        self._source = source
        self._target = target
        self._numbers: dict[str, str] = {}

    def of(self, paragraph: Element) -> Listed | None:
        """How the paragraph stands in a list; None when it is in none."""
        number_id, level = self._number(paragraph)
        if number_id is None or number_id == "0":
            return None
        definition = self._level(number_id, level)
        shape = value(definition, "numFmt") or ("decimal" if number_id.startswith("md") else "bullet")
        if shape == "none":
            return None
        depth = "" if level == 0 else f" {min(level + 1, _DEEPEST)}"
        if shape == "bullet":
            return Listed(
                self._target.style(f"list bullet{depth}", "list bullet", "list paragraph"), None, True
            )
        style = self._target.style(f"list number{depth}", "list number", "list paragraph")
        number = make("numPr", make("ilvl", val=str(level)), make("numId", val=self._own_count(number_id)))
        return Listed(style, number, False)

    def _number(self, paragraph: Element) -> tuple[str | None, int]:
        """The list and level of a paragraph: its own, or its style's (ECMA-376 17.9.18)."""
        number_id, level = value(paragraph, "pPr/numPr/numId"), value(paragraph, "pPr/numPr/ilvl")
        if number_id is not None:
            return number_id, _whole(level)
        name = self._source.style_name(paragraph)
        named = (
            int(name[-1]) - 1
            if name.startswith(("list bullet ", "list number ")) and name[-1].isdecimal()
            else 0
        )
        for style_id in self._source.chain(value(paragraph, "pPr/pStyle")):
            style = self._source.styles.get(style_id)
            if (number_id := value(style, "pPr/numPr/numId")) is not None:
                own = level or value(style, "pPr/numPr/ilvl") or self._linked_level(number_id, style_id)
                return number_id, _whole(own) or named
        if name.startswith(("list bullet", "list number")) and self._source.numbering is None:
            return ("bullets" if "bullet" in name else "md0:1"), named
        return None, 0

    def _linked_level(self, number_id: str, style_id: str) -> str | None:
        abstract = self._abstract(number_id)
        for level in abstract.iter(W + "lvl") if abstract is not None else ():
            if value(level, "pStyle") == style_id:
                return level.get(W + "ilvl")
        return None

    def _abstract(self, number_id: str) -> Element | None:
        root = self._source.numbering
        if root is None:
            return None
        number = next((n for n in root.iter(W + "num") if n.get(W + "numId") == number_id), None)
        abstract_id = value(number, "abstractNumId")
        found = next(
            (a for a in root.iter(W + "abstractNum") if a.get(W + "abstractNumId") == abstract_id), None
        )
        linked = value(found, "numStyleLink")
        if linked:  # the levels stand where a list style is defined (17.9.21)
            found = next((a for a in root.iter(W + "abstractNum") if value(a, "styleLink") == linked), found)
        return found

    def _level(self, number_id: str, level: int) -> Element | None:
        abstract = self._abstract(number_id)
        if abstract is None:
            return None
        return next((lvl for lvl in abstract.findall(W + "lvl") if lvl.get(W + "ilvl") == str(level)), None)

    def _own_count(self, number_id: str) -> str:
        if number_id not in self._numbers:
            self._numbers[number_id] = self._new_count(number_id)
        return self._numbers[number_id]

    def _new_count(self, number_id: str) -> str:
        abstract = self._abstract(number_id)
        pattern = self._plan_levels()
        if abstract is None:
            start = int(number_id.rpartition(":")[2]) if ":" in number_id else 1
            return self._target.add_list(
                [deepcopy(level) for level in pattern.values()], "multilevel", {0: start}
            )
        levels = [self._restyled(deepcopy(level), pattern) for level in abstract.findall(W + "lvl")]
        return self._target.add_list(
            levels, value(abstract, "multiLevelType") or "multilevel", self._starts(number_id)
        )

    def _starts(self, number_id: str) -> dict[int, int]:
        """Where the group made a list begin at another number."""
        root = self._source.numbering
        number = (
            next((n for n in root.iter(W + "num") if n.get(W + "numId") == number_id), None)
            if root is not None
            else None
        )
        starts = {}
        for override in number.findall(W + "lvlOverride") if number is not None else ():
            if first := value(override, "startOverride"):
                starts[_whole(override.get(W + "ilvl"))] = _whole(first)
        return starts

    def _plan_levels(self) -> dict[str, Element]:
        """The levels of the plan's numbered list, without their ties to styles."""
        style = self._target.style_element(self._target.style("list number") or "")
        number_id = value(style, "pPr/numPr/numId")
        root = self._target.tree("numbering")
        number = next((n for n in root.iter(W + "num") if n.get(W + "numId") == number_id), None)
        abstract_id = value(number, "abstractNumId")
        abstract = next(
            (a for a in root.iter(W + "abstractNum") if a.get(W + "abstractNumId") == abstract_id), None
        )
        levels = [deepcopy(level) for level in (abstract.findall(W + "lvl") if abstract is not None else ())]
        for level in levels or (levels := [_plain_level(n) for n in range(9)]):
            for tie in level.findall(W + "pStyle"):
                level.remove(tie)
        return {level.get(W + "ilvl") or "0": level for level in levels}

    def _restyled(self, level: Element, pattern: dict[str, Element]) -> Element:
        """A level with the group's numbers and the plan's indents and letters."""
        for child in list(level):
            if child.tag in (W + "pStyle", W + "pPr", W + "rPr", W + "lvlPicBulletId", W + "legacy"):
                level.remove(child)
        drop(level, W + "tplc")
        plan = pattern.get(level.get(W + "ilvl") or "0")
        for name in ("pPr", "rPr"):
            if (look := find(plan, name)) is not None:
                level.append(deepcopy(look))
        text = find(level, "lvlText")
        if value(level, "numFmt") == "bullet" and text is not None:
            text.set(W + "val", "•")
        return level


def _plain_level(number: int) -> Element:
    left = str(454 + 397 * number)
    return make(
        "lvl", make("start", val="1"), make("numFmt", val="decimal"), make("lvlText", val=f"%{number + 1}."),
        make("lvlJc", val="left"), make("pPr", make("ind", left=left, hanging="397")), ilvl=str(number),
    )  # fmt: skip


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
