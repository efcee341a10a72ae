"""The expressions of Jinja's language, read into plain tuples: ``("attribute", ("name", "plan"), "title")``.

The grammar is Jinja's own (its documentation, "Expressions"), with its order of precedence. A tree is
made of tuples, strings, numbers, booleans and None alone, so that it can be kept and checked as data.
"""

from __future__ import annotations

import re

from rusdoc.frozen import frozen
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, TypeAlias

Tree: TypeAlias = "tuple[Any, ...]"

_TOKEN: Final = regex(
    r"""\s*(?:
      (?P<float>(?<!\.)(?:\d+_)*\d+(?:\.(?:\d+_)*\d+(?:[eE][+-]?(?:\d+_)*\d+)?|[eE][+-]?(?:\d+_)*\d+))
    | (?P<int>0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|[1-9](?:_?\d)*|0(?:_?0)*)
    | (?P<name>\w+)
    | (?P<string>'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*")
    | (?P<operator>//|\*\*|==|!=|>=|<=|[-+/*%~\[\](){}><=.:|,])
    )""",
    re.VERBOSE | re.DOTALL,
)
_CONSTANTS: Final = {"true": True, "false": False, "none": None, "True": True, "False": False, "None": None}
_COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">="})
_MOST_DEPTH: Final = 60
_NO_ARGUMENT: Final = frozenset({"else", "or", "and", "is", "if", "not", "in"})


class TagError(Exception):
    """A tag that cannot be read. `problem` is a key of `texts.word`, `found` the words it stumbled on."""

    def __init__(self, problem: str, found: str = "") -> None:
        super().__init__(problem, found)
        self.problem = problem
        self.found = found


@frozen
class Token:
    """A word of a tag: ``("name", "plan")``."""

    kind: str
    text: str


_END: Final = Token("end", "")


def tokens(text: str) -> list[Token]:
    """The words of a tag; `TagError` for signs that have no meaning there."""
    found: list[Token] = []
    at = 0
    stripped = text.rstrip()
    while at < len(stripped):
        match = _TOKEN.match(stripped, at)
        if match is None:
            raise TagError("tag_sign", stripped[at:].strip()[:20])
        kind = match.lastgroup or ""
        found.append(Token(kind, match.group(kind)))
        at = match.end()
    return found


class Reader:
    """Reads expressions from the words of one tag."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens(text)
        self._at = 0
        self._depth = 0

    @property
    def token(self) -> Token:
        """The word that comes next."""
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def next(self) -> Token:
        """The word that comes next, taken."""
        token = self.token
        self._at += 1
        return token

    def sees(self, *texts: str) -> bool:
        """Whether one of these names or signs comes next."""
        return self.token.kind in ("name", "operator") and self.token.text in texts

    def take(self, *texts: str) -> str | None:
        """One of these names or signs, when it comes next."""
        return self.next().text if self.sees(*texts) else None

    def expect(self, text: str) -> None:
        """Take a name or sign that has to come."""
        if not self.take(text):
            raise TagError("tag_expected" if self.token.text else "tag_expected_end", text)

    def end(self) -> None:
        """Nothing more may come."""
        if self.token is not _END:
            raise TagError("tag_extra", self.token.text)

    def name(self) -> str:
        """A name that has to come."""
        token = self.next()
        if token.kind != "name":
            raise TagError("tag_name", token.text)
        return token.text

    def whole(self) -> Tree:
        """The whole of an output tag: an expression, or several as a tuple."""
        tree = self.series(self.expression)
        self.end()
        return tree

    def series(self, read: Any) -> Tree:
        """One expression, or a tuple of several with commas between."""
        first = read()
        if not self.sees(","):
            return first  # type: ignore[no-any-return]
        items = [first]
        while self.take(","):
            if self.token is _END or self.sees(")", "=", "if"):
                break
            items.append(read())
        return ("tuple", tuple(items))

    def expression(self) -> Tree:
        """An expression, with ``a if b else c``."""
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise TagError("tag_deep")
        tree = self.condition()
        while self.take("if"):
            test = self.condition()
            other = self.expression() if self.take("else") else None
            tree = ("choice", test, tree, other)
        self._depth -= 1
        return tree

    def condition(self) -> Tree:
        """An expression without ``if``."""
        tree = self._and()
        while self.take("or"):
            tree = ("or", tree, self._and())
        return tree

    def _and(self) -> Tree:
        tree = self._not()
        while self.take("and"):
            tree = ("and", tree, self._not())
        return tree

    def _not(self) -> Tree:
        count = 0
        while self.take("not"):
            count += 1
        tree = self._comparison()
        for _ in range(count):
            tree = ("not", tree)
        return tree

    def _comparison(self) -> Tree:
        first = self._sum()
        rest: list[Tree] = []
        while True:
            if self.token.kind == "operator" and self.token.text in _COMPARISONS:
                rest.append((self.next().text, self._sum()))
            elif self.take("in"):
                rest.append(("in", self._sum()))
            elif self.sees("not") and self._tokens[self._at + 1 : self._at + 2] == [Token("name", "in")]:
                self._at += 2
                rest.append(("not in", self._sum()))
            else:
                return ("compare", first, tuple(rest)) if rest else first

    def _sum(self) -> Tree:
        tree = self._joined()
        while sign := self.take("+", "-"):
            tree = ("binary", sign, tree, self._joined())
        return tree

    def _joined(self) -> Tree:
        items = [self._product()]
        while self.take("~"):
            items.append(self._product())
        return ("joined", tuple(items)) if len(items) > 1 else items[0]

    def _product(self) -> Tree:
        tree = self._power()
        while sign := self.take("*", "/", "//", "%"):
            tree = ("binary", sign, tree, self._power())
        return tree

    def _power(self) -> Tree:
        tree = self._unary(True)
        while self.take("**"):
            tree = ("binary", "**", tree, self._unary(True))
        return tree

    def _unary(self, with_filters: bool) -> Tree:
        signs: list[str] = []
        while sign := self.take("-", "+"):
            signs.append(sign)
        tree = self._postfix(self._primary())
        for sign in reversed(signs):
            tree = ("unary", sign, tree)
        return self._filters(tree) if with_filters else tree

    def _primary(self) -> Tree:
        token = self.next()
        if token.kind == "name":
            known = token.text in _CONSTANTS
            return ("constant", _CONSTANTS[token.text]) if known else ("name", token.text)
        if token.kind == "string":
            texts = [_string(token.text)]
            while self.token.kind == "string":
                texts.append(_string(self.next().text))
            return ("constant", "".join(texts))
        if token.kind == "int":
            return ("constant", _whole(token.text))
        if token.kind == "float":
            return ("constant", float(token.text.replace("_", "")))
        if token.kind == "operator" and token.text in "([{":
            return self._bracketed(token.text)
        raise TagError("tag_expression" if token.text else "tag_empty", token.text)

    def _bracketed(self, sign: str) -> Tree:
        if sign == "(":
            if self.take(")"):
                return ("tuple", ())
            tree = self.series(self.expression)
            self.expect(")")
            return tree
        return ("list", self._items("]")) if sign == "[" else self._dict()

    def _items(self, close: str) -> Tree:
        items: list[Tree] = []
        while not self.take(close):
            if items:
                self.expect(",")
                if self.take(close):
                    break
            items.append(self.expression())
        return tuple(items)

    def _dict(self) -> Tree:
        pairs: list[Tree] = []
        while not self.take("}"):
            if pairs:
                self.expect(",")
                if self.take("}"):
                    break
            key = self.expression()
            self.expect(":")
            pairs.append((key, self.expression()))
        return ("dict", tuple(pairs))

    def _postfix(self, tree: Tree) -> Tree:
        while True:
            if self.take("."):
                token = self.next()
                if token.kind not in ("name", "int"):
                    raise TagError("tag_name", token.text)
                number = ("constant", int(token.text)) if token.kind == "int" else None
                tree = ("item", tree, number) if number else ("attribute", tree, token.text)
            elif self.take("["):
                tree = ("item", tree, self._subscript())
            elif self.take("("):
                tree = ("call", tree, *self._arguments())
            else:
                return tree

    def _subscript(self) -> Tree:
        parts: list[Tree | None] = [None]
        while not self.take("]"):
            if self.take(":"):
                parts.append(None)
            elif self.take(","):
                raise TagError("tag_expression", ",")
            else:
                parts[-1] = self.expression()
        if len(parts) > 3 or (len(parts) == 1 and parts[0] is None):
            raise TagError("tag_expression", "]")
        return parts[0] if len(parts) == 1 else ("slice", *parts)  # type: ignore[return-value]

    def _arguments(self) -> tuple[Tree, Tree]:
        """What stands between the brackets of a call: values, and named values."""
        values: list[Tree] = []
        named: list[Tree] = []
        while not self.take(")"):
            if values or named:
                self.expect(",")
                if self.take(")"):
                    break
            following = self._tokens[self._at + 1 : self._at + 2]
            if self.token.kind == "name" and following == [Token("operator", "=")]:
                name = self.next().text
                self.next()
                named.append((name, self.expression()))
            elif self.sees("*", "**"):
                raise TagError("unsupported", self.token.text)
            else:
                values.append(self.expression())
        return tuple(values), tuple(named)

    def _filters(self, tree: Tree) -> Tree:
        while True:
            if self.take("|"):
                tree = self._filter(tree)
            elif self.take("is"):
                tree = self._test(tree)
            elif self.take("("):
                tree = ("call", tree, *self._arguments())
            else:
                return tree

    def _filter(self, tree: Tree) -> Tree:
        name = self._dotted()
        arguments = self._arguments() if self.take("(") else ((), ())
        return ("filter", name, tree, *arguments)

    def _test(self, tree: Tree) -> Tree:
        negated = bool(self.take("not"))
        name = self._dotted()
        arguments: tuple[Tree, Tree] = ((), ())
        is_value = self.token.kind in ("name", "string", "int", "float") or self.sees("[", "{")
        if self.take("("):
            arguments = self._arguments()
        elif is_value and not self.sees(*_NO_ARGUMENT):
            arguments = ((self._postfix(self._primary()),), ())
        tested = ("test", name, tree, *arguments)
        return ("not", tested) if negated else tested

    def _dotted(self) -> str:
        name = self.name()
        while self.take("."):
            name += "." + self.name()
        return name


def _string(text: str) -> str:
    """A string literal's text, with Jinja's escapes."""
    inner = text[1:-1]
    if "\\" not in inner:
        return inner
    try:
        return inner.encode("ascii", "backslashreplace").decode("unicode-escape")
    except UnicodeDecodeError:
        raise TagError("tag_sign", text[:20]) from None


def _whole(text: str) -> int:
    if len(text) > 300:
        raise TagError("tag_sign", text[:20])
    return int(text.replace("_", ""), 0)
