"""A workbook that rusdoc made, as bytes that depend on what is in it and not on the clock."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rusdoc.regex import regex

if TYPE_CHECKING:
    from openpyxl import Workbook

_PROPERTIES: Final = "docProps/core.xml"
_STAMP: Final = regex(rb"<dcterms:(created|modified)\b.*?</dcterms:\1>", re.DOTALL)


def steady_workbook(book: Workbook) -> bytes:
    """The workbook as a file, without the time it was made: openpyxl puts the present time into the
    properties and the zip records, so that no two runs would give the same file."""
    from io import BytesIO

    from rusdoc.opc.package import open_package
    from rusdoc.opc.writer import rewrite

    stream = BytesIO()
    book.save(stream)
    package = open_package(stream.getvalue(), "")
    return rewrite(package, {_PROPERTIES: _STAMP.sub(b"", package.read(_PROPERTIES))})
