"""What a file is, by what is in it: its name is not to be trusted."""

from __future__ import annotations

import re

from rusdoc.errors import InputError, ProtectedError
from rusdoc.opc.package import Package
from rusdoc.regex import regex
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal, TypeAlias

    Kind: TypeAlias = Literal[
        "xlsx", "xlsb", "xls", "ods", "docx", "odt", "doc", "pptx", "pdf", "rtf", "html", "xml", "text",
        "picture", "archive", "protected", "other",
    ]  # fmt: skip
    """The kinds of file that a person may hand us."""

SPREADSHEETS: Final = frozenset({"xlsx", "xlsb", "xls", "ods"})

_CONTAINER: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS: Final[tuple[tuple[bytes, Kind], ...]] = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
)
_MAIN_TYPES: Final[tuple[tuple[str, Kind], ...]] = (
    ("sheet.binary", "xlsb"),
    ("spreadsheetml", "xlsx"),
    ("ms-excel", "xlsx"),
    ("wordprocessingml", "docx"),
    ("ms-word", "docx"),
    ("presentationml", "pptx"),
    ("ms-powerpoint", "pptx"),
    ("opendocument.spreadsheet", "ods"),
    ("opendocument.text", "odt"),
)
_OF_WORD: Final = frozenset({"doc", "odt", "rtf"})
_WORD_NAMES: Final = (".docx", ".docm", ".doc", ".dotx", ".odt", ".rtf")
_NEITHERS: Final = frozenset({"pdf", "pptx", "picture", "archive"})
"""What neither Excel nor Word makes a plan of."""
_HTML: Final = regex(rb"\s*(?:<!doctype\s+html|<html|<table|<head|<meta|<body)", re.IGNORECASE)
_OLD_EXCEL: Final = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin as a zip package does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def kind_of(data: bytes) -> Kind:
    """What the bytes are when they are no zip package; for one see `kind_of_package`."""
    if data.startswith(_CONTAINER):
        return _kind_of_container(data)
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    if data[:2] in _OLD_EXCEL and data[2:4] in (b"\x08\x00", b"\x10\x00", b"\x06\x00", b"\x04\x00"):
        return "xls"
    return _kind_of_text(data[:4096])


def _kind_of_container(data: bytes) -> Kind:
    from rusdoc.opc.directory import DamagedError
    from rusdoc.opc.ole import Container

    try:
        names = Container(data).names
    except DamagedError:
        return "other"
    if "encryptedpackage" in names:
        return "protected"
    if names & {"workbook", "book"}:
        return "xls"
    return "doc" if "worddocument" in names else "other"


def _kind_of_text(data: bytes) -> Kind:
    text = data.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(text):
        return "html"
    if text.lstrip().startswith(b"<?xml"):
        return "html" if b"<html" in text.lower() else "xml"
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text"
    return "text" if text and b"\0" not in text else "other"


def kind_of_package(package: Package) -> Kind:
    """What a zip package is, by the content type of its main part."""
    main = package.main
    stated = package.content_type(main) if main else ""
    if not main and "mimetype" in package and package.size("mimetype") < 200:
        stated = package.read("mimetype").decode("ascii", "replace")
    stated = stated or _by_name(package)
    return next((kind for words, kind in _MAIN_TYPES if words in stated), "archive")


def _by_name(package: Package) -> str:
    """For packages without content types, as some programs write them."""
    known = {"xl/workbook.xml": "spreadsheetml", "xl/workbook.bin": "sheet.binary"}
    known["word/document.xml"] = "wordprocessingml"
    return next((stated for name, stated in known.items() if name in package), "")


def wrong_kind(kind: Kind, wanted: str, file: str) -> InputError:
    """The error for a file of another kind than `wanted` (``workbook`` or ``document``).

    What Word opens, or is called a Word document, is told of as one where a workbook was wanted: a plan may
    be either.
    """
    if kind == "protected":
        return ProtectedError(Text("errors.file_protected"), file=file)
    if kind in _OF_WORD or (kind in ("text", "other") and file.casefold().endswith(_WORD_NAMES)):
        wanted = "document"
    if kind == "other":
        return InputError(Text(f"errors.no_{wanted}"), file=file)
    key = "another" if kind in _NEITHERS else "kind_no"
    return InputError(Text(f"errors.{key}_{wanted}", what=Text(f"errors.kind_{kind}")), file=file)
