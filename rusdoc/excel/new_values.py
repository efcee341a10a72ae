"""Stored values for the formulas of a workbook that openpyxl has written.

openpyxl writes a formula without the value that it has; a reader that does not calculate then sees
nothing there. Excel and LibreOffice calculate anew when they open the file.
"""

from __future__ import annotations

import re
from typing import Final

from rusdoc.regex import regex

_SHEETS: Final = "xl/worksheets/sheet"
_FORMULA: Final = regex(
    rb'<c (?P<place>[^>]*?)(?: t="[a-z]+")?><f>(?P<formula>[^<]*)</f><v ?/?>(?:</v>)?</c>'
)
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip file can hold: the same workbook is the same file on any day."""


def with_stored_values(package: bytes) -> bytes:
    """The workbook with a stored value in every formula of its sheets, as in a sheet without amounts."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    stream = BytesIO()
    with ZipFile(BytesIO(package)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.startswith(_SHEETS):
                data = _FORMULA.sub(_valued, data)
            new.writestr(ZipInfo(part.filename, _FIRST_DAY), data, ZIP_DEFLATED)
    return stream.getvalue()


def _valued(found: re.Match[bytes]) -> bytes:
    """Zero, or an empty text where the formula shows nothing until there is an amount."""
    place, formula = found["place"], found["formula"]
    if b'""' in formula or b"&quot;&quot;" in formula:
        return b'<c %s t="str"><f>%s</f><v></v></c>' % (place, formula)
    return b"<c %s><f>%s</f><v>0</v></c>" % (place, formula)
