"""What a file is, by what is in it: its name is not to be trusted."""

from __future__ import annotations

import re
from enum import Enum

from rusdoc.errors import InputError, ProtectedError
from rusdoc.opc.package import Package
from rusdoc.regex import regex
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Kind(Enum):
    """The kinds of file that a person may hand us."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    DOCX = "docx"
    ODT = "odt"
    DOC = "doc"
    PPTX = "pptx"
    PDF = "pdf"
    RTF = "rtf"
    HTML = "html"
    XML = "xml"
    TEXT = "text"
    PICTURE = "picture"
    ARCHIVE = "archive"
    PROTECTED = "protected"
    OTHER = "other"


SPREADSHEETS: Final = frozenset({Kind.XLSX, Kind.XLSB, Kind.XLS, Kind.ODS})

_CONTAINER: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS: Final = (
    (b"%PDF", Kind.PDF),
    (b"{\\rtf", Kind.RTF),
    (b"\x89PNG", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF8", Kind.PICTURE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"7z\xbc\xaf", Kind.ARCHIVE),
    (b"Rar!", Kind.ARCHIVE),
)
_MAIN_TYPES: Final = (
    ("sheet.binary", Kind.XLSB),
    ("spreadsheetml", Kind.XLSX),
    ("ms-excel", Kind.XLSX),
    ("wordprocessingml", Kind.DOCX),
    ("ms-word", Kind.DOCX),
    ("presentationml", Kind.PPTX),
    ("ms-powerpoint", Kind.PPTX),
    ("opendocument.spreadsheet", Kind.ODS),
    ("opendocument.text", Kind.ODT),
)
_OF_WORD: Final = frozenset({Kind.DOC, Kind.ODT, Kind.RTF})
_WORD_NAMES: Final = (".docx", ".docm", ".doc", ".dotx", ".odt", ".rtf")
_NEITHERS: Final = frozenset({Kind.PDF, Kind.PPTX, Kind.PICTURE, Kind.ARCHIVE})
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
        return Kind.XLS
    return _kind_of_text(data[:4096])


def _kind_of_container(data: bytes) -> Kind:
    from rusdoc.opc.directory import DamagedError
    from rusdoc.opc.ole import Container

    try:
        names = Container(data).names
    except DamagedError:
        return Kind.OTHER
    if "encryptedpackage" in names:
        return Kind.PROTECTED
    if names & {"workbook", "book"}:
        return Kind.XLS
    return Kind.DOC if "worddocument" in names else Kind.OTHER


def _kind_of_text(data: bytes) -> Kind:
    text = data.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(text):
        return Kind.HTML
    if text.lstrip().startswith(b"<?xml"):
        return Kind.HTML if b"<html" in text.lower() else Kind.XML
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Kind.TEXT
    return Kind.TEXT if text and b"\0" not in text else Kind.OTHER


def kind_of_package(package: Package) -> Kind:
    """What a zip package is, by the content type of its main part."""
    main = package.main
    stated = package.content_type(main) if main else ""
    if not main and "mimetype" in package and package.size("mimetype") < 200:
        stated = package.read("mimetype").decode("ascii", "replace")
    stated = stated or _by_name(package)
    return next((kind for words, kind in _MAIN_TYPES if words in stated), Kind.ARCHIVE)


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
    if kind is Kind.PROTECTED:
        return ProtectedError(Text("errors.file_protected"), file=file)
    if kind in _OF_WORD or (kind in (Kind.TEXT, Kind.OTHER) and file.casefold().endswith(_WORD_NAMES)):
        wanted = "document"
    if kind is Kind.OTHER:
        return InputError(Text(f"errors.no_{wanted}"), file=file)
    key = "another" if kind in _NEITHERS else "kind_no"
    return InputError(Text(f"errors.{key}_{wanted}", what=Text(f"errors.kind_{kind.value}")), file=file)
