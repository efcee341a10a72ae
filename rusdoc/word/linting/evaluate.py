"""What the expressions of a template may be, and which names in them nothing has (RUS705)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from rusdoc.texts import Text
from rusdoc.word.engine import guard
from rusdoc.word.engine.expressions import Tree
from rusdoc.word.linting import known
from rusdoc.word.linting.scopes import MISSING, Scope
from rusdoc.word.linting.uses import Uses
from rusdoc.word.linting.values import (
    ANYTHING,
    Unknown,
    Values,
    as_list,
    attribute,
    either,
    item,
    items,
    listed,
    pairs,
    under,
)

Report = Callable[[str, Text], None]
"""Is told the code of a rule and what is wrong."""
_ASKING: Final = frozenset({"defined", "undefined"})
_DEFAULTS: Final = frozenset({"default", "d"})


class Evaluator:
    """Follows expressions through the example values. `report` hears of what is wrong."""

    def __init__(self, filters: Iterable[str], uses: Uses, report: Report) -> None:
        self._filters = known.FILTERS | frozenset(filters)
        self._own = frozenset(filters)
        self._uses = uses
        self._report = report
        self._quiet = 0

    def values(self, tree: Tree | None, scope: Scope) -> Values:
        """What an expression may be."""
        if tree is None:
            return ANYTHING
        work = getattr(self, f"_{tree[0]}", None)
        if work is not None:
            found: Values = work(tree, scope)
            return found
        for part in _parts(tree):
            self.values(part, scope)
        return ANYTHING

    def quietly(self, tree: Tree, scope: Scope) -> Values:
        """The same, for a template that asks whether a name is there."""
        self._quiet += 1
        try:
            return self.values(tree, scope)
        finally:
            self._quiet -= 1

    def unknown_filter(self, name: str) -> None:
        """A filter that does not exist."""
        near = _nearest(name, self._filters)
        self._say("RUS706", Text("lint.unknown_filter", name=name, hint=near))

    def _say(self, code: str, text: Text) -> None:
        if not self._quiet:
            self._report(code, text)

    def _name(self, tree: Tree, scope: Scope) -> Values:
        name = tree[1]
        found = scope.find(name)
        if found is not MISSING:
            self._uses.name(name)
            return found  # type: ignore[return-value]  # what is not MISSING is Values
        if not scope.is_granted(name):
            text = Text("lint.unknown_name", name=name, hint=_nearest(name, scope.known()))
            self._say("RUS705", text)
        return ANYTHING

    def _attribute(self, tree: Tree, scope: Scope) -> Values:
        return self._looked_up(tree, scope, tree[2], attribute)

    def _item(self, tree: Tree, scope: Scope) -> Values:
        key = tree[2]
        if key and key[0] == "slice":
            for part in key[1:]:
                self.values(part, scope)
            return listed(items(self.values(tree[1], scope)))
        if not key or key[0] != "constant":
            self.values(key, scope)
            found = self.values(tree[1], scope)
            return under(found) or items(found)
        return self._looked_up(tree, scope, key[1], item)

    def _looked_up(self, tree: Tree, scope: Scope, key: Any, look: Callable[[Values, Any], Values]) -> Values:
        owner = self.values(tree[1], scope)
        if isinstance(key, str):
            self._uses.attribute(owner, key)
        try:
            return look(owner, key)
        except Unknown as unknown:
            path = _path(tree)
            if not (path and scope.is_granted(path)):
                self._say("RUS705", _unknown_part(tree[1], str(key), unknown.known))
        except guard.ForbiddenError as error:
            self._say("RUS706", Text("lint.forbidden", name=error.name))
        return ANYTHING

    def _call(self, tree: Tree, scope: Scope) -> Values:
        called, arguments, named = tree[1:]
        for argument in (*arguments, *(value for _, value in named)):
            self.values(argument, scope)
        if called[0] == "attribute" and called[2] in ("items", "values", "keys", "get"):
            owner = self.values(called[1], scope)
            match called[2]:
                case "items":
                    return pairs(owner)
                case "values":
                    return listed(under(owner))
                case "get" if arguments and arguments[0][0] == "constant":
                    return self.quietly(("item", called[1], arguments[0]), scope)
            return ANYTHING
        self.values(called, scope)
        return ANYTHING

    def _filter(self, tree: Tree, scope: Scope) -> Values:
        name, base, arguments, named = tree[1:]
        if name not in self._filters:
            self.unknown_filter(name)
        for argument in (*arguments, *(value for _, value in named)):
            self.values(argument, scope)
        if name in _DEFAULTS:
            fallback = self.values(arguments[0], scope) if arguments else ("",)
            return either(self.quietly(base, scope), fallback)
        owner = self.values(base, scope)
        if name in self._own:
            return ANYTHING
        if name == "attr" and arguments and arguments[0][0] == "constant":
            return self._followed(owner, [str(arguments[0][1])])
        picked = self._by_attribute(name, owner, arguments, dict(named))
        if name == "map":
            return listed(picked)
        if name == "groupby":
            return ANYTHING
        if name in known.DIVIDING:
            return listed(listed(items(owner)))
        if name in known.KEEPING:
            return listed(items(owner))
        return items(owner) if name in known.PICKING else ANYTHING

    def _by_attribute(self, name: str, owner: Values, arguments: Any, named: dict[str, Tree]) -> Values:
        """What the attribute is that a filter names, of each item."""
        if name not in known.BY_ATTRIBUTE:
            return ANYTHING
        positional = name in ("selectattr", "rejectattr", "groupby")
        tree = arguments[0] if positional and arguments else named.get("attribute")
        if tree is None or tree[0] != "constant" or not isinstance(tree[1], str):
            return ANYTHING
        found = items(owner)
        for part in (part for whole in tree[1].split(",") for part in [whole.split(".")]):
            found = self._followed(items(owner), part)
        return found

    def _followed(self, values: Values, parts: list[str]) -> Values:
        for part in parts:
            if part.isdigit():
                values = items(values)
                continue
            self._uses.attribute(values, part)
            try:
                values = attribute(values, part)
            except Unknown as unknown:
                self._say("RUS705", _unknown_part(None, part, unknown.known))
                return ANYTHING
            except guard.ForbiddenError as error:
                self._say("RUS706", Text("lint.forbidden", name=error.name))
                return ANYTHING
        return values

    def _test(self, tree: Tree, scope: Scope) -> Values:
        name, base, arguments, named = tree[1:]
        if name not in known.TESTS:
            self._say("RUS706", Text("lint.unknown_test", name=name, hint=_nearest(name, known.TESTS)))
        for argument in (*arguments, *(value for _, value in named)):
            self.values(argument, scope)
        if name in _ASKING:
            self.quietly(base, scope)
        else:
            self.values(base, scope)
        return ANYTHING

    def _constant(self, tree: Tree, scope: Scope) -> Values:
        return (tree[1],) if tree[1] is not None else ANYTHING

    def _and(self, tree: Tree, scope: Scope) -> Values:
        granted = Scope(scope, granted_by(tree[1]))
        return either(self.values(tree[1], scope), self.values(tree[2], granted))

    def _or(self, tree: Tree, scope: Scope) -> Values:
        return either(self.values(tree[1], scope), self.values(tree[2], scope))

    def _choice(self, tree: Tree, scope: Scope) -> Values:
        test, first, other = tree[1:]
        granted = Scope(scope, granted_by(test))
        self.values(test, scope)
        return either(self.values(first, granted), self.values(other, granted) if other else ("",))

    def _list(self, tree: Tree, scope: Scope) -> Values:
        return as_list([self.values(part, scope) for part in tree[1]])

    _tuple = _list


def granted_by(test: Tree | None) -> frozenset[str]:
    """The names that a condition asks for with ``is defined``."""
    if not isinstance(test, tuple):
        return frozenset()
    if test[:2] in (("test", "defined"), ("test", "undefined")):
        path = _path(test[2])
        return frozenset({path}) if path else frozenset()
    return frozenset().union(*(granted_by(part) for part in _parts(test)))


def _parts(tree: Tree) -> Iterable[Tree]:
    """The expressions inside an expression, at any depth of plain tuples."""
    for part in tree[1:] if tree and isinstance(tree[0], str) else tree:
        if isinstance(part, tuple) and part:
            if isinstance(part[0], str) and part[0] in _HEADS:
                yield part
            else:
                yield from _parts(("", *part))


_HEADS: Final = frozenset(
    (
        "name attribute item slice call filter test constant and or not choice compare binary unary joined "
        "list tuple dict"
    ).split()
)


def _path(tree: Tree) -> str:
    """``front.title`` for a plain name with its parts, else nothing."""
    if tree[0] == "name":
        return str(tree[1])
    if tree[0] == "attribute" or (tree[0] == "item" and tree[2] and tree[2][0] == "constant"):
        owner = _path(tree[1])
        key = tree[2] if tree[0] == "attribute" else tree[2][1]
        return f"{owner}.{key}" if owner else ""
    return ""


def _unknown_part(owner: Tree | None, name: str, names: Iterable[str]) -> Text:
    path = _path(owner) if owner else ""
    before = f"{path}." if path else ""
    near = _nearest(name, names, before)
    return Text("lint.unknown_name", name=f"{before}{name}", hint=near)


def _nearest(name: str, names: Iterable[str], before: str = "") -> Text:
    from difflib import get_close_matches

    choices = list(names)
    meant = known.IN_NORWEGIAN.get(name.casefold(), "")
    near = [meant] if meant in choices else get_close_matches(name, choices, 1, 0.5)
    return Text("word.nearest", name=before + near[0]) if near else Text("word.nothing")
