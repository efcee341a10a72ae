"""Which names are known where in a template: the context's, and those that loops, `set` and macros make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rusdoc.word.linting.known import FUNCTIONS
from rusdoc.word.linting.values import ANYTHING, Values

_NOT_THERE: Final = object()


class Scope:
    """The names inside one block. `granted` are the names that the block has tested with ``is defined``."""

    def __init__(self, outer: Scope | None = None, granted: frozenset[str] = frozenset()) -> None:
        self._outer = outer
        self._names: dict[str, Values] = {}
        self._granted = granted

    def inner(self) -> Scope:
        """A block inside this one."""
        return Scope(self)

    def set(self, name: str, values: Values) -> None:
        """Give a name in this block."""
        self._names[name] = values

    def find(self, name: str) -> Values | object:
        """What the name may be, or `MISSING`."""
        if name in self._names:
            return self._names[name]
        return self._outer.find(name) if self._outer else MISSING

    def is_granted(self, path: str) -> bool:
        """Whether the template has made sure that there is such a name."""
        if any(path == granted or path.startswith(f"{granted}.") for granted in self._granted):
            return True
        return self._outer is not None and self._outer.is_granted(path)

    def known(self) -> list[str]:
        """Every name that is known here."""
        return [*self._names, *(self._outer.known() if self._outer else ())]


MISSING: Final = _NOT_THERE


def outermost(context: Mapping[str, Any], examples: Mapping[str, Any]) -> Scope:
    """The scope of a whole part: the context's names, with the plan's own examples beside empty values."""
    scope = Scope()
    for name in FUNCTIONS:
        scope.set(name, ANYTHING)
    for name, value in context.items():
        scope.set(str(name), (examples[name], value) if name in examples else (value,))
    return scope


def examples_for(context: Mapping[str, Any], register: Mapping[str, Any]) -> dict[str, Any]:
    """The examples of the register that belong to this context: all when it has every name of a plan
    document, else those whose value has every key that the register knows."""
    if all(name in context for name in register if name != "charts"):
        return dict(register)
    return {
        name: value for name, value in register.items() if name in context and _fits(context[name], value)
    }


def _fits(value: Any, example: Any) -> bool:
    if isinstance(value, Mapping) and isinstance(example, Mapping):
        return bool(example) and all(key in value for key in example)
    # a plan that is not JSON has the same names, apart from how a period says from and to
    return hasattr(value, "main_goals") and isinstance(example, Mapping) and "main_goals" in example
