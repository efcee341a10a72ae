"""What a name stands for when there is no value of that name: nothing can be done with it but to notice."""

from __future__ import annotations

from rusdoc.word.engine.guard import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


def names_of(owner: object) -> tuple[str, ...]:
    """The names that a value has: a dict's keys, an object's attributes."""
    from collections.abc import Mapping

    if isinstance(owner, Mapping):
        return tuple(map(str, owner))
    if owner is None or isinstance(owner, (str, int, float, list, tuple)):
        return ()
    return tuple(name for name in dir(owner) if not name.startswith("_"))


class Absent:
    """A name without a value. It may be tested and given a default; anything else is an error (RUS705)."""

    __slots__ = ("_known", "_name")

    def __init__(self, name: str, owner: object = None) -> None:
        self._name = name
        self._known = owner

    def _fail(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise UnknownNameError(self._name, names_of(self._known))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self._fail()

    __repr__ = __str__ = __iter__ = __len__ = _fail
    __bool__ = __hash__ = __contains__ = __call__ = __getitem__ = _fail
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _fail
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _fail
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __pos__ = __neg__ = _fail
    __int__ = __float__ = __index__ = _fail
