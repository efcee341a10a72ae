"""What a check came to, and the exit status that it gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rusdoc.frozen import frozen
from rusdoc.model.finding import Finding, Severity

if TYPE_CHECKING:
    from rusdoc.checks.acceptance import Judged
    from rusdoc.inputs import Inputs

FOUND_ERRORS = 1


@frozen
class Outcome:
    """What was checked and what was found.

    `findings` are the open ones that no baseline knows, `known` how many it knows, and `gone` how
    many that it lists are no longer found.
    """

    inputs: Inputs
    judged: Judged
    findings: tuple[Finding, ...]
    known: int = 0
    gone: int = 0


def status_of(findings: Iterable[Finding]) -> int:
    """1 when one of the findings is an error, else 0."""
    return FOUND_ERRORS if any(finding.severity is Severity.ERROR for finding in findings) else 0
