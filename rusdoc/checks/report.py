"""Findings as the rows of a report, and as SARIF: plain values that a writer puts into a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from rusdoc.checks.acceptance import Accepted
from rusdoc.checks.baseline import mark
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.model.report import ReportRow, beside
from rusdoc.texts import Language, Text, say

WORST_FIRST: Final = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_SARIF_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SARIF_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by severity, else in the order they came."""
    return sorted(findings, key=lambda finding: WORST_FIRST.index(finding.severity))


def report_rows(findings: Iterable[Finding], language: Language) -> tuple[ReportRow, ...]:
    """The findings as rows, worst first."""
    return tuple(_row(finding, language) for finding in worst_first(findings))


def accepted_rows(accepted: Iterable[Accepted], language: Language) -> tuple[ReportRow, ...]:
    """What the group has accepted, with its reason and last date."""
    return tuple(
        _row(each.finding, language)._replace(
            reason=each.exemption.reason or "",
            until=each.exemption.until.strftime("%d.%m.%Y") if each.exemption.until else "",
        )
        for each in accepted
    )


def _row(finding: Finding, language: Language) -> ReportRow:
    place = finding.place
    return ReportRow(
        severity=finding.severity,
        weight=say(Text(f"annotate.{finding.severity.value}"), language),
        code=finding.code,
        title=finding.say_title(language),
        file=place.file or "",
        sheet=place.sheet or "",
        cell=place.cell or "",
        measure=place.measure or "",
        message=finding.say(language),
        elsewhere="\n".join(", ".join(cells) for cells in beside(finding)),
        advice=finding.say_fix(language),
        source=finding.source or "",
    )


def sarif(
    findings: Sequence[Finding],
    accepted: Sequence[Accepted] = (),
    *,
    version: str,
    language: Language = "nb",
) -> dict[str, Any]:
    """The findings as a SARIF 2.1.0 log (OASIS), for tools that show findings of many checkers.

    A cell has no line number: it stands as a logical location, ``Tiltak!F7``, in its file.
    Accepted findings are there too, marked as suppressed with the group's reason.
    """
    every = [*worst_first(findings), *(each.finding for each in accepted)]
    by_code = {finding.code: finding for finding in every}
    codes = sorted(by_code)
    results = [_result(finding, language, codes) for finding in worst_first(findings)]
    results += [
        {
            **_result(each.finding, language, codes),
            "suppressions": [{"kind": "external", "justification": each.exemption.reason}],
        }
        for each in accepted
    ]
    driver = {
        "name": "rusdoc",
        "version": version,
        "rules": [_sarif_rule(by_code[code], language) for code in codes],
    }
    return {
        "$schema": _SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _sarif_rule(finding: Finding, language: Language) -> dict[str, Any]:
    """The rule of a finding."""
    return {
        "id": finding.code,
        "shortDescription": {"text": finding.say_title(language)},
        "fullDescription": {"text": finding.say_why(language)},
        "help": {"text": finding.say_fix(language)},
        "properties": {"source": finding.source},
    }


def _result(finding: Finding, language: Language, codes: list[str]) -> dict[str, Any]:
    related = [{"id": number, **_location(place)} for number, place in enumerate(finding.related, 1)]
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _SARIF_LEVELS[finding.severity],
        "message": {"text": finding.say(language)},
        "locations": [_location(finding.place)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"rusdoc/v1": "|".join(mark(finding))},
    }


def _location(place: Place) -> dict[str, Any]:
    from urllib.parse import quote

    spot = "!".join(part for part in (place.sheet, place.cell) if part)
    names = [{"fullyQualifiedName": spot, "kind": "member"}] if spot else []
    if place.measure:
        names.append({"name": place.measure, "kind": "object"})
    return {
        "physicalLocation": {"artifactLocation": {"uri": quote(place.file or "", errors="surrogateescape")}},
        **({"logicalLocations": names} if names else {}),
    }
