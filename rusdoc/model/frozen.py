"""A dict that cannot change, so that a plan can be shared between threads and hashed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn, TypeVar

    K = TypeVar("K")
    V = TypeVar("V")
else:
    K = V = None


class FrozenDict(dict[K, V]):
    """A dict without its writing methods; equal to a plain dict with the same items."""

    __slots__ = ()

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a plan's values are frozen; make a new plan instead")

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = _refuse
    __ior__ = _refuse

    def __hash__(self) -> int:  # type: ignore[override]  # dict says None; this one never changes
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type[FrozenDict[K, V]], tuple[dict[K, V]]]:
        return FrozenDict, (dict(self),)
