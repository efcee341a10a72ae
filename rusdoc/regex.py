"""Regular expressions that are compiled when a text comes that may fit them.

Compiling one costs as much as reading a hundred cells, and a plain sheet has a text for one in ten of the
expressions that reading any sheet takes.
"""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, AnyStr

_METHODS = ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer")


def regex(source: AnyStr, flags: int = 0, *, needs: tuple[AnyStr, ...] = ()) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at first use; a mistake in it is raised then.

    No text fits without one of `needs`, so that a text without them is answered without compiling.
    They are in small letters, and a space in them stands for any white space.
    """
    later: Any = _Needing(source, flags, needs) if needs else _Later(source, flags)
    return later  # type: ignore[no-any-return]  # it has the methods of a pattern


@lru_cache(maxsize=256)
def _plain(text: str) -> str:
    """A text in small letters, all white space as one space; several expressions ask for it in turn."""
    return " ".join(("", *text.casefold().split(), ""))


class _Later:
    """Stands in for an expression until it is used; from then on its methods are the real ones."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def _compiled(self) -> re.Pattern[Any]:
        compiled = re.compile(self._source, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return compiled

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled(), name)


class _Needing(_Later):
    """Stands in for an expression until a text comes that may fit it."""

    def __init__(self, source: str | bytes, flags: int, needs: tuple[Any, ...]) -> None:
        super().__init__(source, flags)
        self.needs = needs

    def _may_fit(self, text: Any) -> bool:
        plain = text.lower() if isinstance(text, bytes) else _plain(text)
        for need in self.needs:
            if need in plain:
                return True
        # These two are an i to an expression that takes no notice of case, and to nothing else.
        return isinstance(plain, str) and ("ı" in plain or "i̇" in plain)

    def match(self, text: Any, *span: int) -> re.Match[Any] | None:
        return self._compiled().match(text, *span) if self._may_fit(text) else None

    def fullmatch(self, text: Any, *span: int) -> re.Match[Any] | None:
        return self._compiled().fullmatch(text, *span) if self._may_fit(text) else None

    def search(self, text: Any, *span: int) -> re.Match[Any] | None:
        return self._compiled().search(text, *span) if self._may_fit(text) else None

    def sub(self, put: Any, text: Any, count: int = 0) -> Any:
        return self._compiled().sub(put, text, count) if self._may_fit(text) else text

    def split(self, text: Any, maxsplit: int = 0) -> list[Any]:
        return self._compiled().split(text, maxsplit) if self._may_fit(text) else [text]

    def findall(self, text: Any, *span: int) -> list[Any]:
        return self._compiled().findall(text, *span) if self._may_fit(text) else []

    def finditer(self, text: Any, *span: int) -> Iterator[re.Match[Any]]:
        return self._compiled().finditer(text, *span) if self._may_fit(text) else iter(())
