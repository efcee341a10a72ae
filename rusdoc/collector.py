"""The garbage collector, kept waiting while values are made by the ten thousand.

It looks for values that refer to one another in a ring, and goes through all there are again and again
while more are made. A plan has no rings; to look for them took a fifth of the time of reading a large one.
"""

from __future__ import annotations

import gc
from functools import wraps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    T = TypeVar("T")


def uncollected(function: Callable[P, T]) -> Callable[P, T]:
    """The function, during which the collector waits, unless the program has turned it off itself."""

    @wraps(function)
    def waiting(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return function(*args, **kwargs)
        gc.disable()
        try:
            return function(*args, **kwargs)
        finally:
            _count_as_old()
            gc.enable()

    return waiting


def _count_as_old() -> None:
    """Put all there is with the old values, which are seldom gone through: the new ones would else be gone
    through at once. A program that keeps values out of the collector's sight for good is left to that."""
    if gc.get_freeze_count() == 0:
        gc.freeze()
        gc.unfreeze()
