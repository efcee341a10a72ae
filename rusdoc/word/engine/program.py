"""A part of a template as a program: text to write, values, loops and conditions, one inside another.

What is read here is Jinja's language without macros, blocks and namespaces; for a part that has those,
`UnsupportedError` says so and Jinja itself renders it (`jinja_part`).
"""

from __future__ import annotations

from rusdoc.frozen import changed, frozen
from rusdoc.regex import regex
from rusdoc.word.engine.expressions import Reader, TagError, Tree
from rusdoc.word.engine.generate import UnsupportedError
from rusdoc.word.engine.layout import Layout, State
from rusdoc.word.engine.patch import TAG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, TypeAlias

Nodes: TypeAlias = "tuple[Any, ...]"


class TagAtError(Exception):
    """A tag that cannot be read, with where it stands in the source."""

    def __init__(self, problem: str, found: str, at: int) -> None:
        super().__init__(problem, found, at)
        self.problem = problem
        self.found = found
        self.at = at


@frozen
class _Tag:
    number: int
    at: int
    word: str
    rest: str


_ENDS: Final = frozenset({"endfor", "endif", "else", "elif"})
_FOR_JINJA: Final = frozenset(
    {"raw", "macro", "call", "filter", "block", "with", "autoescape", "include", "import", "from", "extends",
     "print"}
)  # fmt: skip
_WORD: Final = regex(r"\w+")
MOST_NESTING: Final = 15
"""Python allows twenty blocks inside one another."""


def read_program(source: str, *, is_body: bool) -> tuple[Nodes, tuple[int, ...]]:
    """The nodes of a patched source, and where in it each tag begins.

    Raises `UnsupportedError`, `TagAtError` and `layout.UnclearError`.
    """
    return _Builder(source, is_body).program()


class _Builder:
    def __init__(self, source: str, is_body: bool) -> None:
        self._source = source
        self._tags = list(TAG.finditer(source))
        self._position = 0
        self._at = 0
        self._layout = Layout(is_body=is_body)

    def program(self) -> tuple[Nodes, tuple[int, ...]]:
        nodes, end = self._block(None)
        assert end is None
        return _settled(nodes), tuple(tag.start() for tag in self._tags)

    def _block(self, opener: _Tag | None) -> tuple[Nodes, _Tag | None]:
        """The nodes up to the tag that ends or divides the block, and that tag."""
        nodes: list[Any] = []
        while self._position < len(self._tags):
            number = self._position
            match = self._tags[number]
            nodes += self._layout.feed(self._source[self._at : match.start()])
            self._position, self._at = number + 1, match.end()
            text = match.group()
            if text[2] in "-+" or text[-3] in "-+":
                raise UnsupportedError
            if text.startswith("{{"):
                nodes.append(self._value(number, match.start(), text))
            elif text.startswith("{%"):
                self._layout.control()
                tag = _tag(number, match.start(), text)
                if tag.word in _ENDS:
                    if opener is None:
                        raise TagAtError("tag_without_start", tag.word, tag.at)
                    return tuple(nodes), tag
                nodes.append(self._statement(tag))
        if opener is not None:
            raise TagAtError(f"never_closed_{opener.word}", opener.rest.strip(), opener.at)
        nodes += self._layout.feed(self._source[self._at :])
        return tuple(nodes), None

    def _value(self, number: int, at: int, text: str) -> Tree:
        try:
            tree = Reader(text[2:-2]).whole()
        except TagError as error:
            raise TagAtError(error.problem, error.found, at) from None
        return ("value", tree, self._layout.site(), number)

    def _statement(self, tag: _Tag) -> Tree:
        if tag.word in _FOR_JINJA:
            raise UnsupportedError
        try:
            if tag.word == "for":
                return self._for(tag)
            if tag.word == "if":
                return self._if(tag)
            if tag.word == "set":
                return self._set(tag)
        except TagError as error:
            raise TagAtError(error.problem, error.found, tag.at) from None
        raise TagAtError("unknown_tag", tag.word, tag.at)

    def _for(self, tag: _Tag) -> Tree:
        reader = Reader(tag.rest)
        targets = _targets(reader)
        reader.expect("in")
        values = reader.series(reader.condition)
        test = reader.expression() if reader.take("if") else None
        if reader.take("recursive"):
            raise UnsupportedError
        reader.end()
        start = self._layout.state
        begin = (self._position, self._at)
        body, end = self._inner(tag)
        self._layout.merge(start)
        after = self._layout.state
        if (after.paragraph, after.run) != (start.paragraph, start.run):
            self._position, self._at = begin
            self._layout.state = changed(start, paragraph=after.paragraph, run=after.run)
            body, end = self._inner(tag)
            self._layout.merge(start)
        other: Nodes = ()
        if end.word == "else":
            after = self._layout.state
            other, end = self._inner(tag)
            self._layout.merge(after)
        _ends(end, "endfor", tag)
        return ("for", targets, values, test, body, other, tag.number)

    def _inner(self, tag: _Tag) -> tuple[Nodes, _Tag]:
        self._layout.depth += 1
        if self._layout.depth > MOST_NESTING:
            raise UnsupportedError
        nodes, end = self._block(tag)
        assert end is not None
        self._layout.depth -= 1
        return nodes, end

    def _if(self, tag: _Tag) -> Tree:
        start = self._layout.state
        ways: list[State] = []
        branches: list[Tree] = []
        other: Nodes = ()
        word, rest, number = "if", tag.rest, tag.number
        while word != "endif":
            self._layout.state = start
            if word == "else":
                other, end = self._inner(tag)
                _ends(end, "endif", tag)
            else:
                test = _condition(rest)
                body, end = self._inner(tag)
                branches.append((test, body, number))
            ways.append(self._layout.state)
            had_else = word == "else"
            word, rest, number = end.word, end.rest, end.number
            if word == "endfor":
                raise TagAtError("crossed_if", word, end.at)
        if not had_else:
            ways.append(start)
        self._layout.state = ways[0]
        for way in ways[1:]:
            self._layout.merge(way)
        return ("if", tuple(branches), other)

    def _set(self, tag: _Tag) -> Tree:
        reader = Reader(tag.rest)
        targets = _targets(reader)
        if not reader.take("="):
            raise UnsupportedError
        tree = reader.series(reader.expression)
        reader.end()
        return ("set", targets, tree, tag.number)


def _settled(nodes: Nodes) -> Nodes:
    """The nodes as plain data: of the tables only those marked whose columns the rows decide, and texts
    that follow one another joined."""
    done: list[Any] = []
    for node in nodes:
        if isinstance(node, str):
            if done and isinstance(done[-1], str):
                node = done.pop() + node
        elif node[0] in ("begin", "end"):
            if node[1] is None or not node[1].dynamic:
                continue
            node = (node[0],)
        elif node[0] == "for":
            node = (*node[:4], _settled(node[4]), _settled(node[5]), node[6])
        elif node[0] == "if":
            branches = tuple((test, _settled(body), tag) for test, body, tag in node[1])
            node = ("if", branches, _settled(node[2]))
        elif node[0] == "value":
            site = node[2]
            looks = None if site.looks is None else (site.looks.paragraph, site.looks.run)
            node = ("value", node[1], (site.kind, looks, site.in_table), node[3])
        done.append(node)
    return tuple(done)


def _tag(number: int, at: int, text: str) -> _Tag:
    inner = text[2:-2].strip().replace("\n", " ").replace("\t", " ")
    word = _WORD.match(inner)
    end = word.end() if word else len(inner.partition(" ")[0])
    return _Tag(number, at, inner[:end], inner[end:].lstrip())


def _targets(reader: Reader) -> tuple[str, ...] | str:
    """The name or names that a loop or `set` gives values to."""
    bracketed = bool(reader.take("("))
    first = reader.name()
    if reader.sees("."):
        raise UnsupportedError
    names = [first]
    has_comma = False
    while reader.take(","):
        has_comma = True
        if reader.sees("in", "=", ")"):
            break
        if reader.sees("("):
            raise UnsupportedError
        names.append(reader.name())
    if bracketed:
        reader.expect(")")
    return tuple(names) if has_comma else first


def _condition(rest: str) -> Tree:
    reader = Reader(rest)
    tree = reader.series(reader.condition)
    reader.end()
    return tree


def _ends(end: _Tag, word: str, opener: _Tag) -> None:
    if end.word != word:
        raise TagAtError(f"crossed_{opener.word}", end.word, end.at)
