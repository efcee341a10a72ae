"""The filters and tests of Jinja that ordinary templates use, with Jinja's arguments and results.

Some others are called in Jinja by the code (`jinja_filter`); a template with any other is rendered by
Jinja. `tests/word/test_same_as_jinja.py` holds the ways together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rusdoc.word.engine import guard
from rusdoc.word.engine.absent import Absent
from rusdoc.word.engine.guard import NeedsJinjaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Final

_WORD_START: Final = r"([-\s({\[<]+)"


def _title(value: object) -> str:
    words = re.split(_WORD_START, str(value))
    return "".join(word[0].upper() + word[1:].lower() for word in words if word)


def _replace(value: object, old: object, new: object, count: int | None = None) -> str:
    guard.refuse_replacing(str(value), str(old), str(new))
    return str(value).replace(str(old), str(new), -1 if count is None else count)


def _default(value: Any, default_value: Any = "", boolean: bool = False) -> Any:
    return default_value if isinstance(value, Absent) or (boolean and not value) else value


def _join(value: Iterable[Any], d: object = "", attribute: str | int | None = None) -> str:
    if attribute is not None:
        raise NeedsJinjaError
    items = list(value)
    if any(hasattr(item, "__html__") for item in items):
        raise NeedsJinjaError
    guard.refuse_joining(str(d), items)
    return str(d).join(map(str, items))


def _first(value: Iterable[Any]) -> Any:
    return next(iter(value), Absent("first"))


def _last(value: Any) -> Any:
    return next(iter(reversed(value)), Absent("last"))


def _int(value: Any, default: int = 0, base: int = 10) -> int:
    try:
        return int(value, base) if isinstance(value, str) else int(value)
    except (TypeError, ValueError):
        try:
            return int(float(value))
        except (TypeError, ValueError, OverflowError):
            return default


def _float(value: Any, default: float = 0.0) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return default


def _round(value: float, precision: int = 0, method: str = "common") -> float:
    guard.refuse_width(precision)
    if method == "common":
        return round(value, precision)
    if method not in ("ceil", "floor"):
        raise ValueError(method)
    import math

    work = math.ceil if method == "ceil" else math.floor
    return float(work(value * (10**precision)) / (10**precision))


def _sum(value: Iterable[Any], attribute: str | int | None = None, start: Any = 0) -> Any:
    if attribute is not None:
        raise NeedsJinjaError
    return sum(value, start)


def _reverse(value: Any) -> Any:
    return value[::-1] if isinstance(value, str) else reversed(list(value))


def _trim(value: object, chars: str | None = None) -> str:
    return str(value).strip(chars)


def _length(value: Any) -> int:
    return len(value)


FILTERS: Final[Mapping[str, Callable[..., Any]]] = {
    "abs": abs,
    "capitalize": lambda value: str(value).capitalize(),
    "count": _length,
    "d": _default,
    "default": _default,
    "e": lambda value: value,
    "escape": lambda value: value,
    "first": _first,
    "float": _float,
    "forceescape": lambda value: value,
    "int": _int,
    "join": _join,
    "last": _last,
    "length": _length,
    "list": list,
    "lower": lambda value: str(value).lower(),
    "replace": _replace,
    "reverse": _reverse,
    "round": _round,
    "safe": lambda value: value,
    "string": str,
    "sum": _sum,
    "title": _title,
    "trim": _trim,
    "upper": lambda value: str(value).upper(),
}
JINJAS: Final = guard.names(
    "attr batch center dictsort filesizeformat format groupby indent items map max min reject rejectattr "
    "select selectattr slice sort striptags truncate unique urlencode wordcount wordwrap"
)
"""Filters that Jinja itself does for the code: a template with one of these loads Jinja."""
OF_TEXT: Final = guard.names("capitalize lower replace string title trim upper")
"""Filters that make text of whatever they are given."""
UNCHANGED: Final = frozenset({"safe", "e", "escape", "forceescape"})
"""Values are escaped once, when they are written; these change nothing about that."""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float, complex)) or type(value).__name__ in ("Decimal", "Fraction")


def _is_sequence(value: Any) -> bool:
    try:
        len(value)
    except Exception:  # Jinja asks so, and takes an unknown name for no sequence
        return False
    return hasattr(value, "__getitem__")


def _is_iterable(value: Any) -> bool:
    try:
        iter(value)
    except TypeError:
        return False
    return True


TESTS: Final[Mapping[str, Callable[..., bool]]] = {
    "boolean": lambda value: value is True or value is False,
    "defined": lambda value: not isinstance(value, Absent),
    "divisibleby": lambda value, by: value % by == 0,
    "even": lambda value: value % 2 == 0,
    "false": lambda value: value is False,
    "float": lambda value: isinstance(value, float),
    "integer": lambda value: isinstance(value, int) and value is not True and value is not False,
    "iterable": _is_iterable,
    "mapping": lambda value: isinstance(value, Mapping),
    "none": lambda value: value is None,
    "number": _is_number,
    "odd": lambda value: value % 2 == 1,
    "sequence": _is_sequence,
    "string": lambda value: isinstance(value, str),
    "true": lambda value: value is True,
    "undefined": lambda value: isinstance(value, Absent),
}
