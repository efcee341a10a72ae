"""What a template from a stranger may do with the values it is given, and how much of it.

A template sees plain data. It reads items and attributes whose names do not begin with an underscore,
and calls the methods of strings, lists and dicts listed here; nothing else in the values is ever called.
Everything that costs is counted, so that no template can hang the process or fill the memory; the counts
are steps, never time, so that what a machine accepts does not depend on its speed.
"""

from __future__ import annotations

import re
import types

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sized
    from typing import Any, Final, TypeGuard

MOST_STEPS: Final = 3_000_000
MOST_OUTPUT: Final = 400_000_000
MOST_TEXT: Final = 4_000_000
MOST_ITEMS: Final = 200_000
MOST_WIDTH: Final = 10_000
_MOST_DIGITS: Final = 4_000
_ITEMS_PER_STEP: Final = 8
_LETTERS_PER_STEP: Final = 256

MISSING: Final = object()
"""What `attribute` and `item` give when there is nothing of that name."""


def names(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


_STRING: Final = names(
    "capitalize casefold center count endswith expandtabs find format format_map index isalnum isalpha "
    "isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join "
    "ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit "
    "rstrip split splitlines startswith strip swapcase title upper zfill"
)
_MAPPING: Final = names("copy get items keys values")
_SEQUENCE: Final = names("copy count index")
_SET: Final = names(
    "copy difference intersection isdisjoint issubset issuperset symmetric_difference union"
)
_NUMBER: Final = names("as_integer_ratio bit_length conjugate is_integer")
_DATE: Final = names(
    "date dst isocalendar isoformat isoweekday replace strftime time timetuple toordinal total_seconds "
    "tzname utcoffset weekday"
)
_METHODS: Final[tuple[tuple[type | tuple[type, ...], frozenset[str]], ...]] = (
    (str, _STRING),
    (dict, _MAPPING),
    ((list, tuple), _SEQUENCE),
    ((set, frozenset), _SET),
    ((int, float), _NUMBER),
)
_HIDDEN: Final = (
    type,
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.MethodWrapperType,
    types.CodeType,
    types.FrameType,
    types.TracebackType,
    types.GeneratorType,
    types.CoroutineType,
    types.AsyncGeneratorType,
    BaseException,
)
_PADDING: Final = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs"})
_NUMBERS: Final = r"\d{5,}"
_PERCENT: Final = r"%(?:\([^)]*\))?[^a-zA-Z%(]*(?:\d{5,}|\*)"


class ForbiddenError(Exception):
    """A template reaches for what is not plain data; `name` is what it reaches for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class OverrunError(Exception):
    """A template would take more steps, or make more text, than any document needs."""


class NeedsJinjaError(Exception):
    """A value that only the way over Jinja and docxtpl's own repairs gives right."""


class UnknownNameError(Exception):
    """A template uses a name that there is no value for; `known` are the names there are beside it."""

    def __init__(self, name: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


def is_sized(value: object) -> TypeGuard[Sized]:
    """Whether a value has a length."""
    return hasattr(type(value), "__len__")


class Budget:
    """The steps that one rendering has left."""

    __slots__ = ("left",)

    def __init__(self, steps: int = MOST_STEPS) -> None:
        self.left = steps

    def spend(self, *values: object, steps: int = 1) -> None:
        """Pay for a step, and for the size of what it works on."""
        cost = steps
        for value in values:
            if isinstance(value, str):
                cost += len(value) // _LETTERS_PER_STEP
            elif is_sized(value):
                cost += len(value) // _ITEMS_PER_STEP
        self.left -= cost
        if self.left < 0:
            raise OverrunError

    def counted(self, values: Any) -> Any:
        """`values`, each paid for as a loop takes it."""
        return Counted(values, self) if is_sized(values) else self.each(values)

    def each(self, values: Any) -> Iterator[Any]:
        """The values one by one."""
        for value in values:
            self.left -= 1
            if self.left < 0:
                raise OverrunError
            yield value


class Counted:
    """A list whose values are paid for when they are taken."""

    __slots__ = ("_budget", "_values")

    def __init__(self, values: Any, budget: Budget) -> None:
        self._values = values
        self._budget = budget

    def __len__(self) -> int:
        return len(self._values)

    def __iter__(self) -> Iterator[Any]:
        return self._budget.each(self._values)


def attribute(value: object, name: str) -> Any:
    """``value.name``: an attribute, else an item of that name, else `MISSING`.

    A dict's few methods come before its keys, as in Jinja; its other methods do not exist here.
    """
    if name.startswith("_"):
        raise ForbiddenError(name)
    if isinstance(value, dict):
        if name in _MAPPING:
            return getattr(value, name)
        return plain(value.get(name, MISSING))
    if isinstance(value, _HIDDEN):
        raise ForbiddenError(name)
    found = getattr(value, name, MISSING)
    if found is MISSING:
        return item(value, name)
    if _is_method(found) and not allowed(found):
        raise ForbiddenError(name)
    return plain(found)


def item(value: object, key: Any) -> Any:
    """``value[key]``, or `MISSING`."""
    if isinstance(value, _HIDDEN):
        raise ForbiddenError(str(key))
    try:
        return plain(value[key])  # type: ignore[index]
    except (TypeError, LookupError, AttributeError):
        return MISSING


def subscript(value: object, key: Any) -> Any:
    """``value[key]``, else the attribute of that name, as Jinja has it."""
    found = item(value, key)
    if found is MISSING and isinstance(key, str):
        return attribute(value, str(key))
    return found


def shown(value: object) -> str:
    """A value as text. A function, class or module is no value: its text would tell of the machine."""
    if isinstance(value, _HIDDEN):
        name: object = getattr(value, "__name__", None) or type(value).__name__
        raise ForbiddenError(str(name))
    return str.__str__(value) if isinstance(value, str) else str(value)


def plain(value: Any) -> Any:
    """A text that calls itself safe HTML is text like any other."""
    if isinstance(value, str) and hasattr(value, "__html__"):
        return str.__str__(value)
    return value


def _is_method(value: object) -> bool:
    return isinstance(value, (types.MethodType, types.BuiltinFunctionType, types.MethodWrapperType))


def allowed(call: object) -> bool:
    """Whether a callable is one of the methods of plain data."""
    if not isinstance(call, types.BuiltinFunctionType):
        return False
    owner = call.__self__
    for kinds, names in _METHODS:
        if isinstance(owner, kinds):
            return call.__name__ in names
    is_date = type(owner).__module__ == "datetime"
    return is_date and call.__name__ in _DATE


def call(budget: Budget, method: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
    """Call a method of plain data, when it is one and its result stays within bounds."""
    if not allowed(method):
        raise ForbiddenError(getattr(method, "__name__", type(method).__name__))
    owner, name = method.__self__, method.__name__
    if isinstance(owner, str):
        _refuse_growth(owner, name, args)
        if name in ("format", "format_map"):
            method = _formatting(owner, name)
    elif name == "strftime":
        refuse_wide_percent(str(args[0]) if args else "")
    budget.spend(owner, *args)
    return checked(budget, method(*args, **kwargs))


def checked(budget: Budget, value: Any) -> Any:
    """A result that was made, paid for, and refused when it is bigger than any document needs."""
    if isinstance(value, str):
        if len(value) > MOST_TEXT:
            raise OverrunError
        budget.spend(value)
    elif isinstance(value, (list, tuple, set, frozenset)):
        if len(value) > MOST_ITEMS:
            raise OverrunError
        budget.spend(value)
    return value


def _refuse_growth(owner: str, name: str, args: tuple[Any, ...]) -> None:
    if name in _PADDING:
        refuse_width(*args[:1])
    elif name == "replace" and len(args) > 1:
        refuse_replacing(owner, str(args[0]), str(args[1]))
    elif name == "join" and args:
        refuse_joining(owner, args[0])


def refuse_width(*widths: object) -> None:
    """Refuse to pad to a width that no line has."""
    if any(isinstance(width, (int, float)) and abs(width) > MOST_WIDTH for width in widths):
        raise OverrunError


def refuse_replacing(text: str, old: str, new: str) -> None:
    """Refuse a replacement that would make a small text a huge one."""
    if len(text) + text.count(old) * len(new) > MOST_TEXT:
        raise OverrunError


def refuse_joining(separator: str, values: object) -> None:
    """Refuse to join to a text that would fill the memory."""
    if not is_sized(values):
        return
    size = len(values) * (len(separator) + 1)
    if isinstance(values, (list, tuple)):
        size += sum(len(value) for value in values if isinstance(value, str))
    if size > MOST_TEXT:
        raise OverrunError


def refuse_wide_format(pattern: str) -> None:
    """Refuse a format such as ``>999999999``, and widths that are values themselves."""
    if re.search(_NUMBERS, pattern):
        raise OverrunError


def refuse_wide_percent(pattern: str) -> None:
    """Refuse ``%999999999d`` and ``%*d`` in a text with percent codes."""
    if re.search(_PERCENT, pattern):
        raise OverrunError


def _formatting(owner: str, name: str) -> Callable[..., str]:
    """`str.format` that reads fields as a template does, and pads within bounds."""
    from rusdoc.word.engine.formatting import BoundedFormatter

    formatter = BoundedFormatter()
    if name == "format_map":
        return lambda mapping: formatter.vformat(owner, (), mapping)
    return lambda *args, **kwargs: formatter.vformat(owner, args, kwargs)


def operate(operator: str, work: Callable[[Any, Any], Any], budget: Budget, left: Any, right: Any) -> Any:
    """An arithmetic operator between two values, refused where its result would be a bomb."""
    if operator == "**":
        _refuse_power(left, right)
    elif operator == "*":
        _refuse_product(left, right)
    elif operator == "%" and isinstance(left, str):
        refuse_wide_percent(left)
    elif operator == "+" and is_sized(left) and is_sized(right):
        most = MOST_TEXT if isinstance(left, str) else MOST_ITEMS
        if len(left) + len(right) > most:
            raise OverrunError
    budget.spend(left, right)
    return checked(budget, work(left, right))


def _refuse_power(left: Any, right: Any) -> None:
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() * abs(right) > _MOST_DIGITS * 4:
        raise OverrunError


def _refuse_product(left: Any, right: Any) -> None:
    for values, times in ((left, right), (right, left)):
        if isinstance(values, (str, bytes)) and isinstance(times, int) and len(values) * times > MOST_TEXT:
            raise OverrunError
        if isinstance(values, (list, tuple)) and isinstance(times, int) and len(values) * times > MOST_ITEMS:
            raise OverrunError
    are_whole = isinstance(left, int) and isinstance(right, int)
    if are_whole and left.bit_length() + right.bit_length() > _MOST_DIGITS * 8:
        raise OverrunError


def bounded_range(*limits: int) -> range:
    """`range`, of a length that a document can use."""
    made = range(*limits)
    if len(made) > MOST_ITEMS:
        raise OverrunError
    return made
