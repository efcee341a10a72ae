"""The exit status that findings give."""

from __future__ import annotations

from collections.abc import Iterable

from rusdoc.model.finding import Finding, Severity

FOUND_ERRORS = 1


def status_of(findings: Iterable[Finding]) -> int:
    """1 when one of the findings is an error, else 0."""
    return FOUND_ERRORS if any(finding.severity is Severity.ERROR for finding in findings) else 0
