"""What the code of a template part works with while it is filled: names, places for values, operators.

A place for a value (`TextSite` and its likes) knows what stands around it, so that a value goes in
escaped, with its line breaks resolved, and nothing has to look at the text again.
"""

from __future__ import annotations

import operator

from rusdoc.word.engine import guard
from rusdoc.word.engine.absent import Absent
from rusdoc.word.engine.guard import NeedsJinjaError
from rusdoc.word.engine.inserts import Inserter
from rusdoc.word.text import Looks, escape, has_breaks, is_kind, resolved, resolved_runs, without_illegal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final

_KEPT: Final = 4_000
_SHORT: Final = 120
_FEW: Final = 50
_PLAIN: Final = frozenset((int, str))
_OPERATORS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
}
_TEXT_END: Final = "</w:t></w:r>"
_TEXT_START: Final = '<w:t xml:space="preserve">'
_GLOBALS: Final[Mapping[str, Any]] = {"range": guard.bounded_range}


class Mark:
    """A sign between the pieces of text, such as where a table begins."""

    __slots__ = ()


BEGIN_TABLE: Final = Mark()
END_TABLE: Final = Mark()


class TextSite(dict[str, bytes]):
    """A place in a run's text. Looking a text up in it gives the text as XML, kept when it is short."""

    __slots__ = ("_in_table", "_inserter", "_looks")

    def __init__(self, looks: Looks | None, in_table: bool, inserter: Inserter) -> None:
        super().__init__()
        self._looks = looks
        self._in_table = in_table
        self._inserter = inserter

    def __missing__(self, text: str) -> bytes:
        is_plain = text.isprintable()
        written = text if is_plain else without_illegal(text)
        if "&" in written:
            written = written.replace("&", "&amp;")
        if "<" in written or ">" in written:
            written = written.replace("<", "&lt;").replace(">", "&gt;")
        if not is_plain and has_breaks(written):
            written = self._broken(written)
        data = written.encode()
        if len(text) <= _SHORT and len(self) < _KEPT:
            self[text] = data
        return data

    def _broken(self, text: str) -> str:
        if self._looks is None:
            raise NeedsJinjaError
        return resolved(text, self._looks)

    def put(self, value: Any) -> bytes:
        """Any value as XML that may stand here."""
        if type(value) is int:
            return b"%d" % value
        if isinstance(value, str):
            return self[str.__str__(value)]
        if value is None:
            return self._inserter.none.encode()
        if isinstance(value, (bool, int, float)):
            return str(value).encode()
        if is_kind(value, "Listing"):
            return self._listing(value)
        inserted = self._inserted(value)
        return self[guard.shown(value)] if inserted is None else inserted.encode()

    def _inserted(self, value: Any) -> str | None:
        """A value that is more than text, as XML; None for one that is not."""
        if is_kind(value, "InlineImage"):
            return self._image(value)
        if is_kind(value, "RichText"):
            return self._between(resolved_runs(self._inserter.rich(value), self._known.paragraph))
        if is_kind(value, "RichTextParagraph") or is_kind(value, "Subdoc"):
            return self._between_paragraphs(value)
        return None

    @property
    def _known(self) -> Looks:
        if self._looks is None:
            raise NeedsJinjaError
        return self._looks

    def _listing(self, value: Any) -> bytes:
        text = getattr(value, "text", None)
        if isinstance(text, str):
            return self[text]
        written = without_illegal(str(value.xml))
        return (self._broken(written) if has_breaks(written) else written).encode()

    def _image(self, value: Any) -> str:
        """A picture in a run of its own. What follows it has no looks, as docxtpl leaves it: line breaks
        there are left to docxtpl's own way."""
        drawing = self._inserter.image(value)
        if self._looks is None or self._looks.run:
            self._looks = None
            self.clear()
        return f"{_TEXT_END}<w:r><w:drawing>{drawing}</w:drawing></w:r><w:r>{_TEXT_START}"

    def _between(self, runs: str) -> str:
        return f"{_TEXT_END}{runs}<w:r>{self._known.run}{_TEXT_START}"

    def _between_paragraphs(self, value: Any) -> str:
        looks = self._known
        block = self._inserter.block(value, self._in_table)
        return f"{_TEXT_END}</w:p>{block}<w:p>{looks.paragraph}<w:r>{looks.run}{_TEXT_START}"


class RunSite:
    """A place between the runs of a paragraph, where ``{{r name }}`` stands."""

    __slots__ = ("_in_table", "_inserter", "_paragraph")

    def __init__(self, looks: Looks | None, in_table: bool, inserter: Inserter) -> None:
        self._paragraph = looks.paragraph if looks else None
        self._in_table = in_table
        self._inserter = inserter

    def put(self, value: Any) -> bytes:
        """A value as XML: formatted text as its runs, a picture in a run, anything else as it is."""
        if is_kind(value, "RichText"):
            xml = self._inserter.rich(value)
            if has_breaks(xml):
                if self._paragraph is None:
                    raise NeedsJinjaError
                xml = resolved_runs(xml, self._paragraph)
            return xml.encode()
        if any(is_kind(value, kind) for kind in ("InlineImage", "Subdoc", "RichTextParagraph", "Listing")):
            raise NeedsJinjaError
        return escape(without_illegal(self._inserter.shown(value))).encode()


class BlockSite:
    """A place between paragraphs, where ``{{p name }}`` stands."""

    __slots__ = ("_in_table", "_inserter")

    def __init__(self, looks: Looks | None, in_table: bool, inserter: Inserter) -> None:
        self._in_table = in_table
        self._inserter = inserter

    def put(self, value: Any) -> bytes:
        """A document or paragraphs as XML, anything else as it is."""
        if is_kind(value, "Subdoc") or is_kind(value, "RichTextParagraph"):
            return self._inserter.block(value, self._in_table).encode()
        if any(is_kind(value, kind) for kind in ("InlineImage", "RichText", "Listing")):
            raise NeedsJinjaError
        return escape(without_illegal(self._inserter.shown(value))).encode()


class PlainSite:
    """A place in an attribute, or in text that is not a run's."""

    __slots__ = ("_inserter",)

    def __init__(self, looks: Looks | None, in_table: bool, inserter: Inserter) -> None:
        self._inserter = inserter

    def put(self, value: Any) -> bytes:
        """A value as text."""
        if hasattr(value, "__html__") and not isinstance(value, str):
            raise NeedsJinjaError
        text = without_illegal(self._inserter.shown(value)).replace("\a", "").replace("\f", "")
        return escape(text).encode()


_SITES: Final[Mapping[str, Callable[[Looks | None, bool, Inserter], Any]]] = {
    "text": TextSite,
    "run": RunSite,
    "block": BlockSite,
    "attribute": PlainSite,
    "raw": PlainSite,
}


class Runtime:
    """The helpers of one part's code in one filling."""

    begin_table = BEGIN_TABLE
    end_table = END_TABLE

    def __init__(
        self,
        context: Mapping[str, Any],
        filters: Mapping[str, Callable[..., Any]],
        budget: guard.Budget,
        inserter: Inserter,
    ) -> None:
        self._context = context
        self._filters = filters
        self._budget = budget
        self._inserter = inserter

    def run(self, program: Callable[..., Any]) -> Any:
        """The pieces of text and marks that a part's code makes."""
        return program(
            self, self._name, _attribute, _item, self._call, self._operate, self._joined, self._in,
            self._equal, self._unequal, self._items, self._filter, self._test, self._next_id, self._joining,
        )  # fmt: skip

    def _next_id(self) -> bytes:
        return self._inserter.next_id().encode()

    @property
    def nothing(self) -> Absent:
        """What stands beside the first and last of a loop."""
        return Absent("loop")

    def site(self, kind: str, looks: tuple[str, str] | None, in_table: bool) -> Any:
        """A place for values."""
        return _SITES[kind](Looks(*looks) if looks else None, in_table, self._inserter)

    def _name(self, name: str) -> Any:
        if name in self._context:
            return guard.plain(self._context[name])
        return _GLOBALS[name] if name in _GLOBALS else Absent(name, self._context)

    def _call(self, called: Any, *args: Any, **kwargs: Any) -> Any:
        if type(called) is Absent:
            called()
        if called is guard.bounded_range:
            self._budget.spend()
            return guard.bounded_range(*args)
        return guard.call(self._budget, called, args, kwargs)

    def _operate(self, sign: str, left: Any, right: Any) -> Any:
        return guard.operate(sign, _OPERATORS[sign], self._budget, left, right)

    def _joined(self, *values: Any) -> str:
        if any(hasattr(value, "__html__") for value in values):
            raise NeedsJinjaError
        texts = [self._inserter.none if value is None else str(value) for value in values]
        if sum(map(len, texts)) > guard.MOST_TEXT:
            raise guard.OverrunError
        joined: str = guard.checked(self._budget, "".join(texts))
        return joined

    def _in(self, value: Any, values: Any) -> bool:
        self._pay(values)
        return value in values

    def _equal(self, left: Any, right: Any) -> Any:
        self._pay(left, right)
        return left == right

    def _unequal(self, left: Any, right: Any) -> Any:
        self._pay(left, right)
        return left != right

    def _pay(self, *values: Any) -> None:
        self._budget.spend(*(value for value in values if type(value) is not Absent))

    def _items(self, values: Any) -> Any:
        if type(values) is list or type(values) is tuple:
            self._budget.left -= len(values)
            if self._budget.left < 0:
                raise guard.OverrunError
            return values
        return list(self._budget.each(values))

    def _filter(self, name: str, value: Any, *args: Any, **kwargs: Any) -> Any:
        own = self._filters.get(name)
        if own is not None:
            self._budget.spend()
            return guard.plain(own(value, *args, **kwargs))
        self._pay(value, *args)
        from rusdoc.word.engine.filters import FILTERS, OF_TEXT

        if value is None and name in OF_TEXT:
            value = self._inserter.none
        if name not in FILTERS:
            from rusdoc.word.engine.jinja_filter import filtered

            return filtered(self._budget, name, value, args, kwargs)
        return guard.checked(self._budget, FILTERS[name](value, *args, **kwargs))

    def _joining(self, values: Any, separator: Any = "") -> Any:
        """The filter ``join``, which most templates use, without the way round for what is simple."""
        if type(values) is list and type(separator) is str and len(values) < _FEW:
            self._budget.left -= 1
            is_numbers = int in map(type, values)
            if is_numbers and not _PLAIN.issuperset(map(type, values)):
                return self._filter("join", values, separator)
            try:
                text = separator.join(map(str, values) if is_numbers else values)
            except TypeError:
                return self._filter("join", values, separator)
            return text if len(text) < _FEW * _SHORT else guard.checked(self._budget, text)
        return self._filter("join", values, separator)

    def _test(self, name: str, value: Any, *args: Any) -> bool:
        from rusdoc.word.engine.filters import TESTS

        return TESTS[name](value, *args)


def _attribute(value: Any, name: str) -> Any:
    if type(value) is Absent:
        value()
    found = guard.attribute(value, name)
    return Absent(name, value) if found is guard.MISSING else found


def _item(value: Any, key: Any) -> Any:
    if type(value) is Absent:
        value()
    found = guard.subscript(value, key)
    return Absent(str(key), value) if found is guard.MISSING else found
