"""Frozen, slotted values as `dataclasses` makes them, at a quarter of what they cost to define.

`dataclasses` writes and compiles half a dozen functions for every class, and loads `inspect` to do so:
with the sixty values of the reading walk that was a fifth of the time of a small run. Here every value
shares the same few functions, until there are so many of a kind that one of its own pays (`_hasten`).
What `dataclasses` is asked about one of them (`fields`, `replace`, `asdict`) it answers as for its own,
and only then is it loaded.
"""

from __future__ import annotations

from functools import cached_property
from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final, NoReturn, TypeVar, dataclass_transform

    C = TypeVar("C")
else:

    def dataclass_transform(**_):
        """What tells a type checker that a decorator makes values; it does nothing when the program runs."""
        return lambda decorator: decorator

_MANY: Final = 200
"""So many values of a class are made by what all classes share; a small plan has fewer measures."""


@dataclass_transform(frozen_default=True)
def frozen(cls: type[C]) -> type[C]:
    """A class of annotated names, as a frozen value with slots: equal, hashed and shown by its fields.

    A default is a value that cannot change, and there is no `__post_init__`.
    """
    return _made(cls, ())


@dataclass_transform(frozen_default=True)
def frozen_but(*apart: str) -> Callable[[type[C]], type[C]]:
    """`frozen`, with fields that are neither compared nor shown."""

    def decorate(cls: type[C]) -> type[C]:
        return _made(cls, apart)

    return decorate


def changed(value: C, **changes: Any) -> C:
    """A frozen value with some fields changed, as `dataclasses.replace` gives it."""
    kind: Any = type(value)
    if not changes.keys() <= kind.__frozen__.keys():
        raise TypeError(_complaint(kind, kind.__match_args__, changes))
    made: C = object.__new__(kind)
    for name, put in kind.__frozen__.items():
        put(made, changes[name] if name in changes else getattr(value, name))
    return made


def completed(value: C, **fields: Any) -> C:
    """The very value, with fields that were not known yet when it was made; only for who made it, and
    has shown it to nobody yet."""
    kind: Any = type(value)
    for name, field in fields.items():
        kind.__frozen__[name](value, field)
    return value


def _made(cls: type[C], apart: tuple[str, ...]) -> type[C]:
    space = {name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    names = tuple(space["__annotations__"])
    defaults = {name: space.pop(name) for name in names if name in space}
    remembers = any(isinstance(value, cached_property) for value in space.values())
    space["__slots__"] = (*names, "__dict__") if remembers else names
    space["__match_args__"] = names
    shown = tuple(name for name in names if name not in apart)
    meta: Any = type(cls)
    made = meta(  # a slot can only be given to a new class
        cls.__name__, cls.__bases__, {**_comparing(shown), **_COMMON, **space}
    )
    made.__frozen__ = {name: vars(made)[name].__set__ for name in names}
    if "__init__" not in space:
        made.__init__ = _init(made, names, defaults)
    twin = _Twin(cls.__name__, space["__annotations__"], defaults, apart)
    made.__dataclass_fields__, made.__signature__ = _Fields(twin), _Signature(twin)
    frozen_class: type[C] = made
    return frozen_class


def _init(made: Any, names: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., None]:
    pairs = tuple(made.__frozen__.items())
    setters = tuple(made.__frozen__.values())
    count = len(names)
    left = _MANY

    def __init__(self: Any, *given: Any, **named: Any) -> None:  # noqa: N807 # it becomes the class's own
        nonlocal left
        left -= 1
        if left == 0:
            _hasten(made, names, defaults)
        if len(given) == count and not named:
            for put, value in zip(setters, given, strict=True):
                put(self, value)
            return
        values = {**defaults, **dict(zip(names, given, strict=False)), **named} if given else defaults | named
        if given and (len(given) > count or not named.keys().isdisjoint(names[: len(given)])):
            raise TypeError(f"{made.__qualname__}() takes each of {', '.join(names)} once")
        if len(values) != count:
            raise TypeError(_complaint(made, names, values))
        try:
            for name, put in pairs:
                put(self, values[name])
        except KeyError:
            raise TypeError(_complaint(made, names, values)) from None

    return __init__


def _hasten(made: Any, names: tuple[str, ...], defaults: dict[str, Any]) -> None:
    """Give a class that many values are made of a constructor of its own: 0.2 ms to compile, and from
    then on a value of twenty fields takes a sixth of the time.

    The fields are set as ordinary attributes of a class with the same slots and nothing that refuses
    it, which is what Python does fastest; then the value is told what it really is. A class that
    remembers more than its fields, or that others are built on, is left as it is.
    """
    if made.__slots__ != names or made.__bases__ != (object,) or made.__subclasses__():
        return
    parameters = (f"{name}=_defaults[{name!r}]" if name in defaults else name for name in names)
    source = [
        f"def __new__(_cls, {', '.join(parameters)}):",
        f" if _cls is not _kind: return _again(_cls, ({', '.join(names)},))",
        " _made = _new(_open)",
        *(f" _made.{name} = {name}" for name in names),
        " _made.__class__ = _kind",
        " return _made",
    ]
    opened = type("_Open", (), {"__slots__": names})
    space = {"_new": object.__new__, "_open": opened, "_kind": made, "_again": _again, "_defaults": defaults}
    exec("\n".join(source), space)
    made.__new__ = space["__new__"]
    if "__init__" in vars(made):  # another thread may have been here too
        del made.__init__


def _complaint(made: Any, names: tuple[str, ...], values: dict[str, Any]) -> str:
    unknown = [name for name in values if name not in names]
    lacking = [name for name in names if name not in values]
    what = f"has no field {', '.join(unknown)}" if unknown else f"lacks {', '.join(lacking)}"
    return f"{made.__qualname__}() {what}"


def _comparing(names: tuple[str, ...]) -> dict[str, Any]:
    """Equality, hash and what is shown, by the fields with these names."""
    key = attrgetter(*names)

    def __eq__(self: object, other: object) -> Any:  # noqa: N807 # it becomes the class's own
        return key(self) == key(other) if type(other) is type(self) else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807 # it becomes the class's own
        return hash(key(self))

    def __repr__(self: object) -> str:  # noqa: N807 # it becomes the class's own
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({shown})"

    return {"__eq__": __eq__, "__hash__": __hash__, "__repr__": __repr__}


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r} of {type(self).__qualname__}")


def _reduce(self: Any) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    """How `copy` and `pickle` make it again."""
    return _again, (type(self), tuple(getattr(self, name) for name in self.__match_args__))


def _again(kind: type[C], values: tuple[Any, ...]) -> C:
    made = object.__new__(kind)
    for put, value in zip(kind.__frozen__.values(), values, strict=True):  # type: ignore[attr-defined]
        put(made, value)
    return made


_COMMON: Final = {"__setattr__": _refuse, "__delattr__": _refuse, "__reduce__": _reduce}


class _Twin:
    """The same class as `dataclasses` would make it, made when somebody asks what it looks like."""

    def __init__(
        self, name: str, types: dict[str, Any], defaults: dict[str, Any], apart: tuple[str, ...]
    ) -> None:
        self._name, self._types, self._defaults, self._apart = name, types, defaults, apart

    @cached_property
    def made(self) -> Any:
        """The dataclass."""
        from dataclasses import MISSING, field, make_dataclass

        fields = [
            (name, kind, field(
                default=self._defaults.get(name, MISSING),
                compare=name not in self._apart, repr=name not in self._apart,
            ))
            for name, kind in self._types.items()
        ]  # fmt: skip
        return make_dataclass(self._name, fields, frozen=True)


class _Fields:
    """What `dataclasses` looks for in a class."""

    def __init__(self, twin: _Twin) -> None:
        self._twin = twin

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        return self._twin.made.__dataclass_fields__


class _Signature:
    """What `inspect` and `help` look for in a class."""

    def __init__(self, twin: _Twin) -> None:
        self._twin = twin

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        from inspect import signature

        return signature(self._twin.made)
