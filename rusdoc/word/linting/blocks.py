"""A walk through a part's tags: loops and conditions opened and closed, and the names inside each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from rusdoc.frozen import frozen
from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.word.engine.expressions import Reader, TagError, Tree
from rusdoc.word.linting.evaluate import Evaluator, granted_by
from rusdoc.word.linting.known import OF_MACROS
from rusdoc.word.linting.nesting import crossed, place_of
from rusdoc.word.linting.scopes import MISSING, Scope
from rusdoc.word.linting.tags import Problem, Tag, syntax
from rusdoc.word.linting.uses import Uses, is_measure
from rusdoc.word.linting.values import ANYTHING, LOOP_VALUE, Values, items, unpacked

_ENDS: Final = {
    f"end{word}": word
    for word in ("for", "if", "set", "macro", "call", "filter", "with", "block", "autoescape", "raw")
}
_DIVIDING: Final = {"else": ("for", "if"), "elif": ("if",)}
_LOADING: Final = frozenset({"include", "import", "from", "extends"})
_CELLS: Final = frozenset({"colspan", "cellbg", "vm", "hm"})
"""docxtpl's own tags for cells."""
_ALONE: Final = frozenset({*_LOADING, *_CELLS, "print"})
_WORDS: Final = ("for", "if", "elif", "else", "set", "endfor", "endif", "macro", "with", "filter", "raw")
_ALL_MEASURES: Final = (("goals", "sub_goals", "measures"), ("main_goals", "sub_goals", "measures"))
"""Loops inside one another that pass no measure over."""
_BLOCK_SET: Final = regex(r"[\w\s,()]*=")
_NAMES: Final = regex(r"[A-Za-z_]\w*")
_ARGUMENTS: Final = regex(r"\s*(\w+)\s*\((.*)\)\s*$", re.DOTALL)


@dataclass(slots=True)
class Open:
    """A block that is not closed yet. `goes_through` is the list that a loop takes whole, such as
    ``measures``; empty for a loop that may pass some over, and for any other block."""

    word: str
    tag: Tag
    scope: Scope
    goes_through: str = ""


@frozen
class MeasureLoop:
    """A loop over measures: its tag, and whether it or what it stands in may pass some measures over."""

    tag: Tag
    is_partial: bool


class Walk:
    """Goes through the tags of one part. `problems` and `loops` are what it has found."""

    def __init__(self, scope: Scope, filters: Iterable[str], uses: Uses) -> None:
        self.problems: list[Problem] = []
        self.loops: list[MeasureLoop] = []
        self._top = scope
        self._uses = uses
        self._at = 0
        self._stack: list[Open] = []
        self._evaluator = Evaluator(filters, uses, self._report)

    def through(self, tags: Iterable[Tag]) -> None:
        """Follow all tags of the part."""
        for tag in tags:
            self._at = tag.start
            try:
                self._one(tag)
            except TagError as error:
                self._wrong("unreadable", reason=Text(f"word.{error.problem}", found=error.found))
            except RecursionError:
                self._wrong("unreadable", reason=Text("word.tag_deep"))
        for block in self._stack:
            self._at = block.tag.start
            self._wrong("never_closed", word=block.word, rest=block.tag.rest)

    @property
    def _scope(self) -> Scope:
        return self._stack[-1].scope if self._stack else self._top

    def _report(self, code: str, text: Text) -> None:
        self.problems.append(Problem(code, text, self._at))

    def _wrong(self, problem: str, **values: Any) -> None:
        self.problems.append(syntax(problem, self._at, **values))

    def _one(self, tag: Tag) -> None:
        if tag.sort == "comment":
            return
        if tag.sort == "value":
            self._show(Reader(tag.rest).whole())
        elif tag.word in _ENDS:
            self._close(tag)
        elif tag.word in _DIVIDING:
            self._divide(tag)
        elif work := getattr(self, f"_{tag.word}", None) if tag.word in _OPENING else None:
            work(tag)
        elif tag.word in _ALONE:
            self._alone(tag)
        elif tag.kind or tag.word not in ("p", "tr", "tc", "r"):
            self._unknown_tag(tag)

    def _unknown_tag(self, tag: Tag) -> None:
        from difflib import get_close_matches

        near = get_close_matches(tag.word, _WORDS, 1, 0.6)
        hint = Text("word.nearest", name=near[0]) if near else Text("word.nothing")
        self._wrong("unknown_tag", word=tag.word or tag.rest, hint=hint)

    def _show(self, tree: Tree) -> Values:
        """Follow an expression whose value is written, kept or gone through."""
        self._uses.showing = True
        found = self._evaluator.values(tree, self._scope)
        self._uses.showing = False
        return found

    def _push(self, tag: Tag, scope: Scope, word: str = "") -> Open:
        block = Open(word or tag.word, tag, scope)
        self._stack.append(block)
        return block

    def _for(self, tag: Tag) -> None:
        scope = Scope(self._scope)
        scope.set("loop", (LOOP_VALUE,))
        try:
            targets, values, test = _loop(tag.rest)
        except TagError:
            for name in _NAMES.findall(tag.rest.partition(" in ")[0]):
                scope.set(name, ANYTHING)
            self._push(tag, scope)
            raise
        each = items(self._show(values))
        _give(scope, targets, each)
        if test is not None:
            self._evaluator.values(test, scope)
        block = self._push(tag, scope)
        if test is None and values[0] in ("name", "attribute"):
            block.goes_through = str(values[-1])
        if each is not None and any(map(is_measure, each)):
            lists = tuple(open_.goes_through for open_ in self._stack)
            self.loops.append(MeasureLoop(tag, lists not in _ALL_MEASURES))

    def _if(self, tag: Tag) -> None:
        outer = self._scope
        block = self._push(tag, _Branch(outer))
        block.scope = _Branch(outer, granted_by(self._condition(tag)))

    def _condition(self, tag: Tag) -> Tree:
        reader = Reader(tag.rest)
        test = reader.series(reader.condition)
        reader.end()
        self._evaluator.values(test, self._scope)
        return test

    def _set(self, tag: Tag) -> None:
        if not _BLOCK_SET.match(tag.rest):
            self._set_other(tag)
            return
        reader = Reader(tag.rest)
        names = _targets(reader)
        reader.expect("=")
        tree = reader.series(reader.expression)
        reader.end()
        _give(self._scope, names, self._show(tree))

    def _set_other(self, tag: Tag) -> None:
        """``set ns.count = 1``, and ``set intro`` up to ``endset``."""
        name, equals, value = tag.rest.partition("=")
        if equals:
            self._show(Reader(value).whole())
            self._show(Reader(name).whole())
            return
        first = Reader(tag.rest).name()
        self._scope.set(first, ANYTHING)
        self._push(tag, Scope(self._scope))

    def _macro(self, tag: Tag) -> None:
        inner = Scope(self._scope)
        found = _ARGUMENTS.match(tag.rest)
        if found is None:
            self._push(tag, inner)
            raise TagError("tag_expected_end", "(")
        self._scope.set(found.group(1), ANYTHING)
        for name in (*OF_MACROS, *_NAMES.findall(found.group(2))):
            inner.set(name, ANYTHING)
        self._push(tag, inner)

    def _call(self, tag: Tag) -> None:
        inner = Scope(self._scope)
        rest = tag.rest
        if rest.startswith("("):
            names, _, rest = rest[1:].partition(")")
            for name in _NAMES.findall(names):
                inner.set(name, ANYTHING)
        self._push(tag, inner)
        self._show(Reader(rest).whole())

    def _filter(self, tag: Tag) -> None:
        self._push(tag, Scope(self._scope))
        self._show(Reader(f"''|{tag.rest}").whole())

    def _with(self, tag: Tag) -> None:
        inner = Scope(self._scope)
        self._push(tag, inner)
        reader = Reader(tag.rest)
        while reader.token.text:
            names = _targets(reader)
            reader.expect("=")
            _give(inner, names, self._show(reader.expression()))
            if not reader.take(","):
                break
        reader.end()

    def _plain_block(self, tag: Tag) -> None:
        self._push(tag, Scope(self._scope))

    _block = _autoescape = _raw = _plain_block

    def _alone(self, tag: Tag) -> None:
        if tag.word in _LOADING:
            self._wrong("loads", word=tag.word)
            return
        if tag.word in _CELLS and not (tag.paragraph and tag.paragraph.nearest("w:tc")):
            self._wrong("not_in_cell", word=tag.word)
        if tag.rest:
            self._show(Reader(tag.rest).whole())

    def _divide(self, tag: Tag) -> None:
        block = next((b for b in reversed(self._stack) if b.word in _DIVIDING[tag.word]), None)
        if block is None:
            self._wrong("without_start", word=tag.word)
            return
        self._shut_down_to(block)
        self._check_place(block, tag)
        outer = self._stack[-2].scope if len(self._stack) > 1 else self._top
        block.scope = _Branch(outer) if block.word == "if" else Scope(outer)
        if tag.word == "elif":
            block.scope = _Branch(outer, granted_by(self._condition(tag)))

    def _close(self, tag: Tag) -> None:
        word = _ENDS[tag.word]
        block = next((b for b in reversed(self._stack) if b.word == word), None)
        if block is None:
            self._wrong("without_start", word=tag.word)
            return
        self._shut_down_to(block)
        self._stack.pop()
        self._check_place(block, tag)

    def _shut_down_to(self, block: Open) -> None:
        """Blocks that are still open inside a block that ends are never closed."""
        while self._stack[-1] is not block:
            left = self._stack.pop()
            at, self._at = self._at, left.tag.start
            self._wrong("never_closed", word=left.word, rest=left.tag.rest)
            self._at = at

    def _check_place(self, block: Open, tag: Tag) -> None:
        problem = crossed(place_of(block.tag), place_of(tag))
        if problem:
            self._wrong(problem, word=block.word, rest=block.tag.rest, end=tag.word)


class _Branch(Scope):
    """A branch of a condition: what is set in it is set in the block around."""

    def __init__(self, outer: Scope, granted: frozenset[str] = frozenset()) -> None:
        super().__init__(outer, granted)
        self._around = outer

    def set(self, name: str, values: Values) -> None:
        """Give the name in the block around; what it was before is as possible."""
        before = self._around.find(name)
        self._around.set(name, values if before is MISSING else ANYTHING)


_OPENING: Final = frozenset(
    {"for", "if", "set", "macro", "call", "filter", "with", "block", "autoescape", "raw"}
)


def _loop(rest: str) -> tuple[tuple[str, ...] | str, Tree, Tree | None]:
    """The names, the values and the condition of a loop."""
    reader = Reader(rest)
    targets = _targets(reader)
    reader.expect("in")
    values = reader.series(reader.condition)
    test = reader.expression() if reader.take("if") else None
    reader.take("recursive")
    reader.end()
    return targets, values, test


def _targets(reader: Reader) -> tuple[str, ...] | str:
    bracketed = bool(reader.take("("))
    names = [reader.name()]
    has_comma = False
    while reader.take(","):
        has_comma = True
        if reader.sees("in", "=", ")"):
            break
        if reader.take("("):
            names += _NAMES.findall(str(_targets(reader)))
            reader.expect(")")
        else:
            names.append(reader.name())
    if bracketed:
        reader.expect(")")
    return tuple(names) if has_comma else names[0]


def _give(scope: Scope, names: tuple[str, ...] | str, values: Values) -> None:
    if isinstance(names, str):
        scope.set(names, values)
        return
    for name, part in zip(names, unpacked(values, len(names)), strict=True):
        scope.set(name, part)
