"""One line of a findings report, in words."""

from __future__ import annotations

from typing import NamedTuple

from rusdoc.model.finding import Severity


class ReportRow(NamedTuple):
    """One finding in words. `severity` is for sorting and colour, `weight` the word for it."""

    severity: Severity
    weight: str
    code: str
    title: str
    file: str
    sheet: str
    cell: str
    measure: str
    message: str
    elsewhere: str
    advice: str
    source: str
    reason: str = ""
    until: str = ""
