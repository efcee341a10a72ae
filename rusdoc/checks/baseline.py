"""What was already found before: a municipality takes the checks into use without mending everything first.

A baseline is a list of findings as plain JSON values, meant to be kept under version control and read
by people: each with its code, place and message. A finding is known when code, file, sheet, measure and
message are those of one in the list; the cell may have moved, as it does when a row is put in above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from rusdoc.errors import SettingsError
from rusdoc.model.finding import Finding
from rusdoc.texts import Text

VERSION: Final = 1


class Mark(NamedTuple):
    """What a finding is recognised by."""

    code: str
    file: str
    sheet: str
    measure: str
    message: str


class Sorted(NamedTuple):
    """Findings that are new, those that are known, and how many of the known have gone."""

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    gone: int


def mark(finding: Finding) -> Mark:
    """A finding's mark; the message in bokmål, whatever language is shown."""
    place = finding.place
    return Mark(finding.code, place.file or "", place.sheet or "", place.measure or "", finding.say("nb"))


def baseline_of(findings: Iterable[Finding]) -> dict[str, Any]:
    """The findings as a baseline: plain JSON values, in a steady order."""
    listed = [{**mark(finding)._asdict(), "cell": finding.place.cell} for finding in findings]
    return {
        "rusdoc_baseline": VERSION,
        "findings": sorted(listed, key=lambda each: [str(v) for v in each.values()]),
    }


def marks_from(data: Any, file: str) -> Counter[Mark]:
    """The marks of a baseline read back; `SettingsError` when it is none."""
    try:
        if data["rusdoc_baseline"] != VERSION:
            raise ValueError
        return Counter(Mark(*(str(each[name]) for name in Mark._fields)) for each in data["findings"])
    except (KeyError, TypeError, ValueError) as error:
        raise SettingsError(Text("settings.not_a_baseline"), file=file) from error


def compare_with_baseline(findings: Iterable[Finding], marks: Mapping[Mark, int]) -> Sorted:
    """Sort the findings into new and known; two alike are both known only when the list has both."""
    left = Counter(marks)
    new: list[Finding] = []
    known: list[Finding] = []
    for finding in findings:
        at = mark(finding)
        if left[at] > 0:
            left[at] -= 1
            known.append(finding)
        else:
            new.append(finding)
    return Sorted(tuple(new), tuple(known), sum(count for count in left.values() if count > 0))
