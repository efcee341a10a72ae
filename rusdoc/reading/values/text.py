"""A cell's value as text, and the one folding of spaces, dashes and case that all readers share."""

from __future__ import annotations

import re

from rusdoc.model.workbook import CellValue, is_day
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_SPACES: Final = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES: Final = "\u00b4\u0060\u2019\u2018\u2032\u02b9\u02bc"
_BREAKS: Final = "\r\v\f\u0085\u2028\u2029"
_FOLDED: Final = str.maketrans(
    _SPACES + _DASHES + _QUOTES + _BREAKS,
    " " * len(_SPACES) + "-" * len(_DASHES) + "'" * len(_QUOTES) + "\n" * len(_BREAKS),
)
WHITE_SPACE: Final = _SPACES + "\n\r\v\f \x1c\x1d\x1e\x1f\u0085\u2028\u2029"
"""Every character that ``\\s`` stands for in an expression."""
# Soft hyphens and zero-width characters come along when people paste from Word and the web.
_INVISIBLE: Final = regex("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def as_text(value: CellValue, *, percent: bool = False) -> str:
    """The value as a person reads it in the cell: ``50000``, ``0,5``, ``50 %``, ``01.06.2027``."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if is_day(value):
        return f"{value:%d.%m.%Y}"
    return f"{_decimal(value * 100)} %" if percent else _decimal(value)


def _decimal(number: int | float) -> str:
    """Digits with a decimal comma; what a spreadsheet's own arithmetic blurs is rounded away."""
    if isinstance(number, int):
        return str(number)
    return f"{number:.10g}".replace(".", ",")


def visible(text: str) -> str:
    """The text without characters that nobody sees."""
    return text if text.isascii() or text.isprintable() else _INVISIBLE.sub("", text)


def fold(text: str) -> str:
    """Lower case, one kind of space, dash, apostrophe and line break; as many characters as before."""
    plain = text.translate(_FOLDED)
    lower = plain.lower()
    return lower if len(lower) == len(plain) else "".join(map(_lower, plain))


def _lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


_MAY_INTRODUCE: Final = regex(
    r"[jJcCsS](?<![\w.].)(?:(?<=[jJ])(?:[fF]|[aA][mM]|[mM][fF]|[eE][vV])|(?<=[cC])[fF]"
    r"|(?<=[sS])(?:[eE]{1,2}|[jJ].)(?!\w))"
)
"""How every word that introduces a reference begins; the letter first, which is what is found fastest.
The long s, which is an s too, is looked for apart: an expression with it takes four times as long to
compile."""


def may_refer(text: str) -> bool:
    """Whether a running text may hold a reference (`references`): most do not, and are done with here."""
    return _MAY_INTRODUCE.search(text) is not None or "ſ" in text


def squeeze(text: str) -> str:
    """Runs of spaces as one, without spaces at the ends; line breaks are kept."""
    return re.sub(r" {2,}", " ", text).strip()
