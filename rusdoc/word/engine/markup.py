"""A part's XML as text in one spelling: the spelling that lxml gives it, which docxtpl's rules expect.

Most parts that Word, LibreOffice and python-docx write are in that spelling already and are taken as they
are, once expat has found them well formed. Others are written anew.
"""

from __future__ import annotations

from rusdoc.errors import InputError
from rusdoc.opc.markup import walk
from rusdoc.regex import regex
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_DECLARATION: Final = regex(r"\s*<\?xml[^>]*\?>\s*")
_OTHER_SPELLING: Final = regex(
    r"""<[!?]|&(?:quot|apos|\#)|=\s*'|\s=|=\s"|\t|>\s+<|"[^"<>=]*>[^"<=]*"\s*(?:[/>]|[\w:]+=)"""
)
_LEAVES: Final = frozenset({"w:t", "w:instrText", "w:delText", "w:delInstrText"})


def part_text(data: bytes, file: str) -> str:
    """The text of an XML part, from its root element on. `InputError` when it is not well formed."""
    walk(data, file, lambda name, attributes: None)
    text = data.removeprefix(b"\xef\xbb\xbf").decode()  # the codec for that mark is a module to be loaded
    declaration = _DECLARATION.match(text)
    text = text[declaration.end() :] if declaration else text
    if _OTHER_SPELLING.search(text) is None:
        return text
    return _Writer(data, file).text()


class _Writer:
    """Writes XML anew; blanks between elements, which mean nothing in office files, are left out."""

    def __init__(self, data: bytes, file: str) -> None:
        self._pieces: list[str] = []
        self._open: list[str] = []
        self._words: list[str] = []
        self._unfinished = False
        try:
            walk(data, file, self._start, self._end, self._text)
        except UnicodeError:
            raise InputError(Text("errors.file_damaged"), file=file) from None

    def text(self) -> str:
        """The whole part."""
        return "".join(self._pieces)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._flush(leaf=False)
        self._finish()
        written = "".join(f' {key}="{_quoted(value)}"' for key, value in attributes.items())
        self._pieces.append(f"<{name}{written}")
        self._unfinished = True
        self._open.append(name)

    def _finish(self) -> None:
        if self._unfinished:
            self._pieces.append(">")
            self._unfinished = False

    def _end(self, name: str) -> None:
        self._flush(leaf=True)
        if self._unfinished:
            self._pieces.append("/>")
            self._unfinished = False
        else:
            self._pieces.append(f"</{name}>")
        self._open.pop()

    def _text(self, text: str) -> None:
        self._words.append(text)

    def _flush(self, *, leaf: bool) -> None:
        words = "".join(self._words)
        self._words.clear()
        is_text = leaf and (self._unfinished or (self._open and self._open[-1] in _LEAVES))
        if words and (words.strip() or is_text):
            self._finish()
            self._pieces.append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def _quoted(value: str) -> str:
    text = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text.replace("\n", "&#10;").replace("\t", "&#9;")
