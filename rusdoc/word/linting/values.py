"""What an expression may be, seen on example values: some of these, or anything at all.

A set of values is a tuple of examples; None is "anything", about which nothing can be said to be unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from rusdoc.registers.template_names import AnyKeys
from rusdoc.word.engine import guard
from rusdoc.word.linting.known import LOOP

Values: TypeAlias = "tuple[Any, ...] | None"
ANYTHING: Final[Values] = None
_MOST: Final = 100
"""So many examples of a thing are enough to know its names by, when all have the same."""
_NO_SHAPE: Final[frozenset[Any]] = frozenset()


class Unknown(Exception):  # noqa: N818 # a name that is not there is no error in the program
    """None of the values has the name; `known` are the names they have."""

    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__(known)
        self.known = known


def attribute(values: Values, name: str) -> Values:
    """What the attribute or item `name` of the values may be; `Unknown` when none of them has it.

    May raise `guard.ForbiddenError`.
    """
    if values is None or any(value is None for value in values):
        guard.attribute({}, name)
        return ANYTHING
    if any(_has_any_key(value) for value in values):
        return ANYTHING
    found = [guard.attribute(value, name) for value in values]
    there = tuple(value for value in found if value is not guard.MISSING)
    if not there:
        raise Unknown(tuple(dict.fromkeys(known for value in values for known in names_of(value))))
    return there


def _has_any_key(value: Any) -> bool:
    """Whether the keys are no names but years, or whatever else the plan has."""
    return isinstance(value, AnyKeys) or (
        isinstance(value, Mapping) and bool(value) and all(str(key).isdecimal() for key in value)
    )


def names_of(value: Any) -> list[str]:
    """The names that a value has, for the nearest one."""
    if isinstance(value, Mapping):
        return [str(key) for key in value]
    if isinstance(value, (str, int, float, list, tuple)):
        return []
    return [name for name in dir(value) if not name.startswith("_")]


def item(values: Values, key: Any) -> Values:
    """What ``values[key]`` may be; a number gives any of a list's items, as examples are few."""
    if isinstance(key, str):
        return attribute(values, key)
    return items(values)


def items(values: Values) -> Values:
    """What the items of the values may be, as a loop takes them; of a great many alike only some."""
    if values is None:
        return ANYTHING
    found: list[Any] = []
    shapes: set[frozenset[Any]] = set()
    for value in values:
        if not isinstance(value, (Mapping, list, tuple, set, frozenset)):
            return ANYTHING
        for each in value:
            shape = frozenset(each) if isinstance(each, Mapping) else _NO_SHAPE
            if len(found) < _MOST or shape not in shapes:
                found.append(each)
                shapes.add(shape)
    return tuple(found) if found else ANYTHING


def under(values: Values) -> Values:
    """What stands under the keys of dicts."""
    if values is None or not all(isinstance(value, Mapping) for value in values):
        return ANYTHING
    found = tuple(each for value in values for each in value.values())
    return found or ANYTHING


def unpacked(values: Values, count: int) -> list[Values]:
    """The parts of pairs and other tuples, as a loop with several names takes them."""
    fits = values is not None and all(
        isinstance(value, (list, tuple)) and len(value) == count for value in values
    )
    if values is None or not fits:
        return [ANYTHING] * count
    return [tuple(value[number] for value in values) for number in range(count)]


def pairs(values: Values) -> Values:
    """What ``values.items()`` gives."""
    if values is None or not all(isinstance(value, Mapping) for value in values):
        return ANYTHING
    return ([pair for value in values for pair in value.items()],)


def either(*several: Values) -> Values:
    """What is one of these."""
    if any(values is None for values in several):
        return ANYTHING
    return tuple(value for values in several for value in values or ())


def listed(values: Values) -> Values:
    """A list of the values."""
    return ANYTHING if values is None else (list(values),)


def as_list(values: Iterable[Values]) -> Values:
    """A list written in a tag."""
    return listed(either(*values))


LOOP_VALUE: Final[dict[str, None]] = dict.fromkeys(sorted(LOOP))
"""What `loop` is inside a loop; its values are anything."""
