"""A program as Python, so that filling a template costs little more than joining its texts.

Only what stands here becomes code: the template's own words go in as quoted constants, its names as
numbered variables. The code has no access to anything but the helpers that `runtime` hands it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, TypeAlias

    Nodes: TypeAlias = tuple[Any, ...]
    Tree: TypeAlias = tuple[Any, ...]

_DICT_METHODS: Final = frozenset({"items", "keys", "values", "get", "copy"})
_MOST_PIECES: Final = 200
_MOST_DEPTH: Final = 40
_COMPARISONS: Final = frozenset({"==", "!=", "<", "<=", ">", ">=", "in", "not in"})
_JINJAS_OWN: Final = frozenset(
    {"self", "super", "caller", "varargs", "kwargs", "namespace", "cycler", "joiner", "dict"}
)
_PLAIN: Final = (str, int, bool, float, type(None))


class UnsupportedError(Exception):
    """The part uses what only Jinja itself does."""


class Code:
    """The Python source of a program, and for each of its lines the tag it comes from."""

    def __init__(
        self, nodes: Nodes, own_filters: frozenset[str], jinja_filters: frozenset[str] = frozenset()
    ) -> None:
        self._own = own_filters
        self._jinjas = jinja_filters
        self._lines: list[str] = []
        self.line_tags: list[int] = [-1]
        self._sites: dict[Any, str] = {}
        self._names: dict[str, str] = {}
        self._temporary = 0
        self._indent = 1
        self._tag = -1
        self._depth = 0
        body = self._body(nodes)
        self.source = "\n".join(body)

    def _body(self, nodes: Nodes) -> list[str]:
        scope = _Scope(self, None)
        self._declare(nodes, scope)
        self._nodes(nodes, scope)
        head = ["def program(R, G, A, I, CALL, OP, J, IN, EQ, NE, B, F, T, N, JF):"]
        head += [f" {variable} = G({name!r})" for name, variable in self._names.items()]
        head += [
            f" {variable} = R.site({kind!r}, {looks!r}, {in_table!r})"
            for (kind, looks, in_table), variable in self._sites.items()
        ]
        self.line_tags = [-1] * (len(head) + 1) + self.line_tags[1:]
        return head + self._lines + [" yield b''"]

    def _line(self, text: str) -> None:
        self._lines.append(" " * self._indent + text)
        self.line_tags.append(self._tag)

    def context_name(self, name: str) -> str:
        """The variable of a name that the template does not set itself."""
        return self._names.setdefault(name, f"c{len(self._names)}")

    def temporary(self) -> str:
        """A variable not used before."""
        self._temporary += 1
        return f"t{self._temporary}"

    def _declare(self, nodes: Nodes, scope: _Scope) -> None:
        """Names that `set` gives values to begin with what they mean outside, as in Jinja."""
        for name in sorted(_set_names(nodes)):
            outside = scope.around(name)
            variable = scope.add(name)
            self._line(f"{variable} = {outside}")

    def _nodes(self, nodes: Nodes, scope: _Scope) -> None:
        pieces: list[tuple[str, int]] = []
        for node in nodes:
            piece = self._piece(node, scope)
            if piece is not None:
                pieces.append(piece)
                if len(pieces) >= _MOST_PIECES:
                    self._write(pieces)
                continue
            self._write(pieces)
            self._statement(node, scope)
        self._write(pieces)

    def _piece(self, node: Any, scope: _Scope) -> tuple[str, int] | None:
        if isinstance(node, str):
            return repr(node.encode()), self._tag
        if node[0] == "id":
            return "N()", self._tag
        if node[0] == "value":
            return self._value(node, scope)
        return None

    def _write(self, pieces: list[tuple[str, int]]) -> None:
        """One text of many pieces, each on a line of its own so that an error tells which it was."""
        if len(pieces) == 1:
            self._tag = pieces[0][1]
            self._line(f"yield {pieces[0][0]}")
        elif pieces:
            self._line("yield b''.join((")
            for text, tag in pieces:
                self._tag = tag
                self._line(f"{text},")
            self._line("))")
        pieces.clear()

    def _value(self, node: Tree, scope: _Scope) -> tuple[str, int]:
        _, tree, site, tag = node
        self._tag = tag
        variable = self._sites.setdefault(site, f"s{len(self._sites)}")
        value = self._expression(tree, scope)
        if site[0] != "text":
            return f"{variable}.put({value})", tag
        if _is_variable(value):
            return f"({variable}[{value}] if type({value}) is str else {variable}.put({value}))", tag
        held = self.temporary()
        return f"({variable}[{held}] if type({held} := {value}) is str else {variable}.put({held}))", tag

    def _statement(self, node: Tree, scope: _Scope) -> None:
        kind = node[0]
        if kind in ("begin", "end"):
            self._line(f"yield R.{kind}_table")
        elif kind == "for":
            self._for(node, scope)
        elif kind == "if":
            self._if(node, scope)
        elif kind == "set":
            _, targets, tree, self._tag = node
            value = self._expression(tree, scope)
            self._line(f"{self._assigned(targets, scope)} = {value}")
        else:
            raise UnsupportedError

    def _assigned(self, targets: tuple[str, ...] | str, scope: _Scope) -> str:
        if isinstance(targets, str):
            return scope.find(targets)
        return f"({', '.join(scope.find(name) for name in targets)},)"

    def _for(self, node: Tree, scope: _Scope) -> None:
        _, targets, values, test, body, other, tag = node
        self._tag = tag
        items = self.temporary()
        self._line(f"{items} = B({self._expression(values, scope)})")
        inner = _Scope(self, scope)
        for name in (targets,) if isinstance(targets, str) else targets:
            inner.add(name)
        target = self._assigned(targets, inner)
        if test is not None:
            condition = self._expression(test, inner)
            self._line(f"{items} = [{target} for {target} in {items} if {condition}]")
        uses_loop = _uses_loop(body)
        inner.loop = (self.temporary(), items) if uses_loop else None
        head = f"for {target} in {items}:"
        if inner.loop:
            head = f"for {inner.loop[0]}, {target} in enumerate({items}):"
        self._tag = tag
        self._line(head)
        self._inside(body, inner)
        if other:
            self._line(f"if not {items}:")
            self._inside(other, _Scope(self, scope))

    def _inside(self, nodes: Nodes, scope: _Scope) -> None:
        self._indent += 1
        self._line("pass")
        self._declare(nodes, scope)
        self._nodes(nodes, scope)
        self._indent -= 1

    def _if(self, node: Tree, scope: _Scope) -> None:
        _, branches, other = node
        for position, (test, body, tag) in enumerate(branches):
            self._tag = tag
            self._line(f"{'elif' if position else 'if'} {self._expression(test, scope)}:")
            self._branch(body, scope)
        if other:
            self._line("else:")
            self._branch(other, scope)

    def _branch(self, nodes: Nodes, scope: _Scope) -> None:
        self._indent += 1
        self._line("pass")
        self._nodes(nodes, scope)
        self._indent -= 1

    # Expressions

    def _expression(self, tree: Tree, scope: _Scope) -> str:
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise UnsupportedError
        written: str = getattr(self, f"_write_{tree[0]}")(tree, scope)
        self._depth -= 1
        return written

    def _write_constant(self, tree: Tree, scope: _Scope) -> str:
        if not isinstance(tree[1], _PLAIN):
            raise UnsupportedError
        return repr(tree[1])

    def _write_name(self, tree: Tree, scope: _Scope) -> str:
        if tree[1] == "loop" and scope.in_loop():
            raise UnsupportedError
        if tree[1] in _JINJAS_OWN:
            raise UnsupportedError
        return scope.find(tree[1])

    def _write_attribute(self, tree: Tree, scope: _Scope) -> str:
        _, owner, name = tree
        if owner == ("name", "loop") and (loop := scope.in_loop()):
            return _loop_fact(name, *loop)
        value = self._expression(owner, scope)
        if name in _DICT_METHODS or name.startswith("_"):
            return f"A({value}, {name!r})"
        held = value
        if not _is_variable(value):
            held = self.temporary()
            value = f"({held} := {value})"
        is_there = f"type({value}) is dict and {name!r} in {held}"
        return f"({held}[{name!r}] if {is_there} else A({held}, {name!r}))"

    def _write_item(self, tree: Tree, scope: _Scope) -> str:
        _, owner, key = tree
        value = self._expression(owner, scope)
        if key[0] == "slice":
            parts = [self._expression(part, scope) if part else "None" for part in key[1:]]
            return f"I({value}, slice({', '.join(parts)}))"
        return f"I({value}, {self._expression(key, scope)})"

    def _write_call(self, tree: Tree, scope: _Scope) -> str:
        _, called, values, named = tree
        if called[:2] == ("attribute", ("name", "loop")) and (loop := scope.in_loop()):
            if called[2] != "cycle" or named or not values:
                raise UnsupportedError
            choices = ", ".join(self._expression(value, scope) for value in values)
            return f"({choices},)[{loop[0]} % {len(values)}]"
        return f"CALL({self._expression(called, scope)}{self._arguments(values, named, scope)})"

    def _arguments(self, values: Tree, named: Tree, scope: _Scope) -> str:
        texts = [self._expression(value, scope) for value in values]
        pairs = [f"{name!r}: {self._expression(value, scope)}" for name, value in named]
        if len({name for name, _ in named}) < len(named):
            raise UnsupportedError
        if pairs:
            texts.append(f"**{{{', '.join(pairs)}}}")
        return "".join(f", {text}" for text in texts)

    def _write_filter(self, tree: Tree, scope: _Scope) -> str:
        _, name, value, values, named = tree
        if name == "join" and not named and len(values) < 2 and name not in self._own | self._jinjas:
            return f"JF({self._expression(value, scope)}{self._arguments(values, (), scope)})"
        from rusdoc.word.engine import filters

        known = name in self._own or name in filters.FILTERS or name in filters.JINJAS
        if name in self._jinjas or not known:
            raise UnsupportedError
        if name in filters.UNCHANGED and name not in self._own:
            return self._expression(value, scope)
        return f"F({name!r}, {self._expression(value, scope)}{self._arguments(values, named, scope)})"

    def _write_test(self, tree: Tree, scope: _Scope) -> str:
        _, name, value, values, named = tree
        from rusdoc.word.engine import filters

        if name not in filters.TESTS or named:
            raise UnsupportedError
        return f"T({name!r}, {self._expression(value, scope)}{self._arguments(values, (), scope)})"

    def _write_not(self, tree: Tree, scope: _Scope) -> str:
        return f"(not {self._expression(tree[1], scope)})"

    def _write_and(self, tree: Tree, scope: _Scope) -> str:
        return f"({self._expression(tree[1], scope)} and {self._expression(tree[2], scope)})"

    def _write_or(self, tree: Tree, scope: _Scope) -> str:
        return f"({self._expression(tree[1], scope)} or {self._expression(tree[2], scope)})"

    def _write_choice(self, tree: Tree, scope: _Scope) -> str:
        _, test, value, other = tree
        left = self._expression(other, scope) if other else "''"
        return f"({self._expression(value, scope)} if {self._expression(test, scope)} else {left})"

    def _write_compare(self, tree: Tree, scope: _Scope) -> str:
        _, first, rest = tree
        if len(rest) > 1 or rest[0][0] not in _COMPARISONS:
            raise UnsupportedError
        operator, second = rest[0]
        left, right = self._expression(first, scope), self._expression(second, scope)
        if operator in ("in", "not in"):
            return f"({'not ' if operator == 'not in' else ''}IN({left}, {right}))"
        if operator in ("==", "!=") and "constant" not in (first[0], second[0]):
            return f"{'EQ' if operator == '==' else 'NE'}({left}, {right})"
        return f"({left} {operator} {right})"

    def _write_binary(self, tree: Tree, scope: _Scope) -> str:
        _, operator, left, right = tree
        return f"OP({operator!r}, {self._expression(left, scope)}, {self._expression(right, scope)})"

    def _write_unary(self, tree: Tree, scope: _Scope) -> str:
        if tree[1] not in ("-", "+"):
            raise UnsupportedError
        return f"({tree[1]}{self._expression(tree[2], scope)})"

    def _write_joined(self, tree: Tree, scope: _Scope) -> str:
        return f"J({', '.join(self._expression(item, scope) for item in tree[1])})"

    def _write_tuple(self, tree: Tree, scope: _Scope) -> str:
        return f"({''.join(self._expression(item, scope) + ', ' for item in tree[1])})"

    def _write_list(self, tree: Tree, scope: _Scope) -> str:
        return f"[{', '.join(self._expression(item, scope) for item in tree[1])}]"

    def _write_dict(self, tree: Tree, scope: _Scope) -> str:
        pairs = (f"{self._expression(k, scope)}: {self._expression(v, scope)}" for k, v in tree[1])
        return f"{{{', '.join(pairs)}}}"


class _Scope:
    """The names that have a meaning of their own inside a loop."""

    def __init__(self, code: Code, outer: _Scope | None) -> None:
        self._code = code
        self._outer = outer
        self._variables: dict[str, str] = {}
        self.loop: tuple[str, str] | None = None

    def add(self, name: str) -> str:
        """A variable for a name given its value in this scope."""
        if name not in self._variables:
            self._variables[name] = "v" + self._code.temporary()
        return self._variables[name]

    def around(self, name: str) -> str:
        """What a name means before this scope gives it a value."""
        if name in self._variables:
            return self._variables[name]
        return self._outer.find(name) if self._outer else self._code.context_name(name)

    def find(self, name: str) -> str:
        """The variable that a name means here."""
        return self.around(name)

    def in_loop(self) -> tuple[str, str] | None:
        """The counter and the items of the loop that this is inside."""
        return self.loop or (self._outer.in_loop() if self._outer else None)


def _is_variable(text: str) -> bool:
    return text.isidentifier() and text not in ("None", "True", "False")


def _loop_fact(name: str, at: str, items: str) -> str:
    facts = {
        "index": f"({at} + 1)",
        "index0": at,
        "first": f"({at} == 0)",
        "last": f"({at} == len({items}) - 1)",
        "length": f"len({items})",
        "revindex": f"(len({items}) - {at})",
        "revindex0": f"(len({items}) - {at} - 1)",
        "previtem": f"({items}[{at} - 1] if {at} else R.nothing)",
        "nextitem": f"({items}[{at} + 1] if {at} < len({items}) - 1 else R.nothing)",
    }
    if name not in facts:
        raise UnsupportedError
    return facts[name]


def _set_names(nodes: Nodes) -> set[str]:
    """The names that `set` gives values to, in these nodes and their conditions, not in loops."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, tuple) and node[0] == "set":
            names.update((node[1],) if isinstance(node[1], str) else node[1])
        elif isinstance(node, tuple) and node[0] == "if":
            for _, body, _ in node[1]:
                names |= _set_names(body)
            names |= _set_names(node[2])
    return names


def _uses_loop(tree: Any) -> bool:
    """Whether ``loop`` is spoken of; one that belongs to an inner loop counts too, which does no harm."""
    waiting = [tree]
    for each in waiting:  # which grows
        if isinstance(each, tuple):
            if each[:2] == ("name", "loop"):
                return True
            waiting += each
    return False
