"""Regular expressions that are compiled when they are first used.

A plain sheet meets one in four of the expressions that reading any sheet takes, and compiling one costs
as much as reading a hundred cells.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AnyStr

_METHODS = ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer")


class _Later:
    """Stands in for an expression until somebody uses it; from then on its methods are the real ones."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at first use; a mistake in it is raised then."""
    later: Any = _Later(source, flags)
    return later  # type: ignore[no-any-return]  # it has the methods of a pattern
