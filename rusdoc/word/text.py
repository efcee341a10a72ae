r"""Text as Word's XML can hold it: escaped, without the characters that XML forbids.

Four control characters mean something, as in docxtpl: ``\n`` is a line break, ``\t`` a tab, ``\a`` a
new paragraph and ``\f`` a new page.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_ILLEGAL: Final = "[\x00-\x06\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
"""What XML 1.0 (2.2, Char) forbids, apart from the four that mean something."""


def without_illegal(text: str) -> str:
    r"""`text` without what XML forbids; every kind of line ending is ``\n``."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isprintable() else re.sub(_ILLEGAL, "", text)


def escape(text: str) -> str:
    """`text` as it may stand in an element or between double quotes."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if '"' in text else text


def is_kind(value: object, name: str) -> bool:
    """Whether a value is of our class of that name, or of docxtpl's."""
    return any(
        base.__name__ == name and base.__module__.partition(".")[0] in ("docxtpl", "rusdoc")
        for base in type(value).__mro__
    )
