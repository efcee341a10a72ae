"""Cells read straight from a worksheet's markup, where it is written as Excel and most programs write it.

calamine copies each text into every cell that shows it, and knows neither errors nor formats, so that the
markup is gone through once more for those; and loading it takes as long as reading a hundred rows. Here
one expression meets every cell with its value. What it does not fit (dates, errors, formulas without a
value, rich texts, addresses left to be counted …) is `NotPlainError`, and the sheet is left to calamine.
ECMA-376 part 1, 18.3.1.4 (`c`) and 18.4.8 (`si`).
"""

from __future__ import annotations

from itertools import groupby, islice, repeat
from operator import itemgetter, lt

from rusdoc.excel.tidy import MOST_CELLS, tidy
from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.workbook import CellValue
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Final, TypeAlias

    Shape: TypeAlias = tuple[tuple[bytes, ...], tuple[bytes, ...], tuple[bytes, ...]]
    """The columns of a row's cells, their styles and their types, as written."""

_CELL: Final = regex(
    rb'<c r="([A-Z]{1,2})([0-9]{1,7})"(?: s="(0|[1-9][0-9]*)")?(?: t="(s|n|b|str|inlineStr)")?>'
    rb"(?:<f[^<>]*>[^<]*</f>|<f[^<>]*/>)?<v>([^<]+)</v></c>"
)
_BLANK: Final = regex(rb"<c [^<>]*/>")
_TEXT: Final = regex(r'<si><t(?: xml:space="preserve")?>([^<]*)</t></si>')
_NUMBER: Final = regex(rb"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_ENTITY: Final = regex(r"&([^;&]{0,9});?")
_ENTITIES: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ALIKE: Final = 100
"""After so many rows of one shape an expression for it pays."""
_AT_ONCE: Final = 500
"""So many rows are put together at a time; what they hold as it is written is not kept longer."""


class NotPlainError(Exception):
    """The markup is written in a way that this reader does not know."""


@frozen
class SheetCells:
    """The rows of a sheet, and what `Sheet` tells of its cells beside their values."""

    rows: tuple[tuple[CellValue, ...], ...]
    errors: FrozenDict[tuple[int, int], str]
    unvalued: frozenset[tuple[int, int]]
    percents: frozenset[tuple[int, int]]
    bold: frozenset[tuple[int, int]]


@frozen
class Formats:
    """The cell formats, counted from 0, that show percentages, bold texts, and perhaps dates."""

    percents: frozenset[int]
    bold: frozenset[int]
    dates: frozenset[int]


class Values(dict[bytes, CellValue]):
    """Values by what a cell writes for them; `NotPlainError` for anything else."""

    def __missing__(self, written: bytes) -> CellValue:
        raise NotPlainError


class Texts(Values):
    """The shared texts of a workbook by their number; `NotPlainError` for rich ones."""

    def __init__(self, xml: bytes) -> None:
        written = _decoded(xml)
        texts = _TEXT.findall(written)
        beside = 3 if written.startswith("<?xml") else 2  # <sst> and </sst>
        if texts and written.count("<") != 4 * len(texts) + beside:
            raise NotPlainError
        numbers = map(b"%d".__mod__, range(len(texts)))
        plain = map(_unescaped, texts) if "&" in written else texts
        super().__init__(zip(numbers, map(tidy, plain), strict=True))


_TRUTH: Final = Values({b"1": True, b"0": False})


class _Written(dict[bytes, CellValue]):
    """The texts that stand in the cells themselves, and those that formulas have come to."""

    def __missing__(self, value: bytes) -> CellValue:
        text = self[value] = tidy(_unescaped(_decoded(value)))
        return text


class _Numbers(dict[bytes, CellValue]):
    """The numbers of a sheet, each understood once."""

    def __missing__(self, value: bytes) -> CellValue:
        if value.isdigit() and len(value) < 16:
            number: CellValue = int(value)
        elif _NUMBER.fullmatch(value):
            number = tidy(float(value))
        else:
            raise NotPlainError
        self[value] = number
        return number


def _decoded(xml: bytes) -> str:
    try:
        text = xml.decode("utf-8")
    except UnicodeDecodeError:
        raise NotPlainError from None
    if "_x" in text:  # a character by its number, ``_x000D_``
        raise NotPlainError
    return text


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return _ENTITY.sub(_entity, text)


def _entity(found: re.Match[str]) -> str:
    name = found[1]
    if name.startswith("#") and found[0].endswith(";"):
        return _numbered(name[1:])
    if name not in _ENTITIES or not found[0].endswith(";"):
        raise NotPlainError
    return _ENTITIES[name]


def _numbered(written: str) -> str:
    """The character of a number, ``229`` or ``xE5``; XML has no NUL and no half of a surrogate pair (2.2)."""
    digits = written.removeprefix("x")
    try:
        code = int(digits, 10 if digits == written else 16)
        character = chr(code)
    except (ValueError, OverflowError):
        raise NotPlainError from None
    if not (digits.isascii() and digits.isalnum() and code) or 0xD800 <= code < 0xE000:
        raise NotPlainError
    return character


class PlainReader:
    """Reads the sheets of one workbook."""

    def __init__(self, texts: Values, formats: Formats) -> None:
        self._texts, self._numbers, self._written = texts, _Numbers(), _Written()
        self._dates = _as_written(formats.dates)
        self._percents, self._bold = _as_written(formats.percents), _as_written(formats.bold)
        self._marked = self._percents | self._bold
        self._columns: dict[tuple[bytes, ...], list[int]] = {}
        self._sources: dict[tuple[tuple[bytes, ...], tuple[bytes, ...]], list[dict[bytes, CellValue]]] = {}

    def read(self, xml: bytes) -> SheetCells:
        """The cells of a sheet; `NotPlainError` when any of them is written in another way."""
        xml = _with_values(xml) if b'"inlineStr"' in xml else xml
        start, end = xml.find(b"<sheetData>"), xml.find(b"</sheetData>")
        if not 0 <= start < end or xml.find(b"<!", 0, end) >= 0 or xml.find(b"<?", start, end) >= 0:
            raise NotPlainError
        rows: list[tuple[CellValue, ...]] = []
        percents: list[tuple[int, int]] = []
        bold: list[tuple[int, int]] = []
        count = 0
        for (columns, styles, types), numbers, values in _stretches(xml, start, end):
            count += len(values) * len(numbers)
            at = self._columns.get(columns) or self._columns_of(columns)
            if numbers[0] <= len(rows) or not _is_rising(numbers) or numbers[-1] * at[-1] > MOST_CELLS:
                raise NotPlainError
            for number, row in zip(numbers, self._alike(at, styles, types, values), strict=True):
                rows += [()] * (number - len(rows) - 1)
                rows.append(row)
            if not self._marked.isdisjoint(styles):
                styled = list(zip(at, styles, strict=True))
                percents += [(row, c) for c, style in styled if style in self._percents for row in numbers]
                bold += [(row, c) for c, style in styled if style in self._bold for row in numbers]
        self._refuse_others(xml, start, end, count)
        return SheetCells(_rectangle(rows), FrozenDict(), frozenset(), frozenset(percents), frozenset(bold))

    def _columns_of(self, letters: tuple[bytes, ...]) -> list[int]:
        columns = [_column(each) for each in letters]
        if columns != sorted(set(columns)):
            raise NotPlainError
        self._columns[letters] = columns
        return columns

    def _alike(
        self,
        at: list[int],
        styles: tuple[bytes, ...],
        types: tuple[bytes, ...],
        values: Sequence[Sequence[bytes]],
    ) -> Iterator[tuple[CellValue, ...]]:
        """Rows of one shape, from what is written in each of their columns."""
        sources = self._sources.get((styles, types)) or self._sources_of(styles, types)
        columns: list[Iterable[CellValue]] = [repeat(None)] * at[-1]
        for column, source, written in zip(at, sources, values, strict=True):
            columns[column - 1] = map(source.__getitem__, written)
        return zip(*columns, strict=False)  # a blank column goes on for ever

    def _sources_of(
        self, styles: tuple[bytes, ...], types: tuple[bytes, ...]
    ) -> list[dict[bytes, CellValue]]:
        """Where the values of a row's cells are found, by its formats and types."""
        by_type: dict[bytes, dict[bytes, CellValue]]
        by_type = {b"s": self._texts, b"n": self._numbers, b"": self._numbers, b"b": _TRUTH}
        sources = [by_type.get(each, self._written) for each in types]
        numbers = {style for source, style in zip(sources, styles, strict=True) if source is self._numbers}
        if numbers & self._dates:
            raise NotPlainError
        self._sources[styles, types] = sources
        return sources

    def _refuse_others(self, xml: bytes, start: int, end: int, read: int) -> None:
        """`NotPlainError` where there are other cells than those read and blank ones."""
        others = xml.count(b"<c", start, end) - read
        if others and others != sum(1 for _ in _BLANK.finditer(xml, start, end)):
            raise NotPlainError


def _as_written(styles: Iterable[int]) -> frozenset[bytes]:
    return frozenset(b"%d" % style for style in styles)


def _column(letters: bytes) -> int:
    first, *second = letters
    return (first - 64) * 26 + second[0] - 64 if second else first - 64


def _with_values(xml: bytes) -> bytes:
    """The markup with texts that stand in their cells written as values, ``<v>``, like all others."""
    texts = xml.replace(b'<is><t xml:space="preserve">', b"<is><t>")
    if not texts.count(b't="inlineStr"') == texts.count(b"<is><t>") == texts.count(b"</t></is>"):
        raise NotPlainError
    return texts.replace(b"<is><t>", b"<v>").replace(b"</t></is>", b"</v>")


def _rows(xml: bytes, start: int, end: int) -> Iterator[tuple[Shape, Sequence[bytes]]]:
    """The shape of each row that has any values, and its number and values as written.

    In a long sheet nearly all rows have the same shape, and are met whole by an expression made of it, in
    a third of the time that their cells take one by one.
    """
    common: Shape = (), (), ()
    whole: re.Pattern[bytes] | None = None
    seen: dict[Shape, int] = {}
    while start < end:
        if whole and (found := whole.match(xml, start, end)):
            yield common, found.groups()
            start = found.end()
            continue
        stop = xml.find(b"</row>", start, end) + len(b"</row>")
        stop = stop if stop > start else end
        if cells := _CELL.findall(xml, start, stop):
            columns, numbers, styles, types, read = zip(*cells, strict=True)
            if len(set(numbers)) > 1:
                raise NotPlainError
            shape: Shape = columns, styles, types
            seen[shape] = seen.get(shape, 0) + 1
            if whole is None and seen[shape] == _ALIKE:
                common, whole = shape, _whole(shape)
            yield shape, (numbers[0], *read)
        start = stop


def _stretches(
    xml: bytes, start: int, end: int
) -> Iterator[tuple[Shape, list[int], Sequence[Sequence[bytes]]]]:
    """Rows that follow one another and have the same shape, at most `_AT_ONCE` of them: their shape, their
    numbers, and what is written in each of their columns."""
    for shape, rows in groupby(_rows(xml, start, end), itemgetter(0)):
        while some := list(islice(rows, _AT_ONCE)):
            numbers, *columns = zip(*map(itemgetter(1), some), strict=True)
            yield shape, list(map(int, numbers)), columns


def _is_rising(numbers: list[int]) -> bool:
    return all(map(lt, numbers, islice(numbers, 1, None)))


def _whole(shape: Shape) -> re.Pattern[bytes]:
    """An expression for whole rows of a shape."""
    import re

    cells = (
        rb'(?:(?!<c r="%b)<c [^<>]*/>)*<c r="%b(?P=row)"%b%b><v>([^<]+)</v></c>'
        % (column, column, b' s="%b"' % style if style else b"", b' t="%b"' % kind if kind else b"")
        for column, style, kind in zip(*shape, strict=True)
    )
    beginning, end = rb'\s*<row r="(?P<row>[0-9]{1,7})"[^<>]*>', rb"(?:<c [^<>]*/>)*</row>"
    return re.compile(b"".join((beginning, *cells, end)))


def _rectangle(rows: list[tuple[CellValue, ...]]) -> tuple[tuple[CellValue, ...], ...]:
    """The rows, all as wide as the widest; without those at the end that are blank."""
    width = max(map(len, rows), default=0)
    if width * len(rows) > MOST_CELLS:
        raise NotPlainError
    while rows and not any(value is not None for value in rows[-1]):
        rows.pop()
    blank = (None,) * width
    return tuple([(*row, *blank[len(row) :]) if len(row) < width else row for row in rows])
