"""What goes into the findings report in Word, as plain values for its template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rusdoc.model.finding import Severity
from rusdoc.model.plan import Plan
from rusdoc.model.report import ReportRow, Spot, spots
from rusdoc.texts import Language, Text, say
from rusdoc.texts.document import WORDINGS as DOCUMENT_WORDS

_LABELS: Final = ("place", "weight", "code", "message", "elsewhere", "advice", "reason")


def report_context(
    plan: Plan,
    rows: Sequence[ReportRow],
    accepted: Sequence[ReportRow],
    language: Language,
    compared: Sequence[str] = (),
) -> dict[str, object]:
    """The values of the report by the names that its template uses; see `templates/word/make_report.py`.

    `compared` are the files that the plan was compared with.
    """
    title = report_title(plan, language)
    return {
        "document": {"title": title, "language": language_tag(language), "author": plan.municipality or ""},
        "front": {"municipality": plan.municipality or "", "title": title},
        "title": title,
        "intro": _intro(rows, language),
        "compared": say(Text("report.compared", plans=tuple(compared)), language) if compared else "",
        "groups": _groups(plan, rows, language),
        "accepted": [_shown(plan, row, language) for row in accepted],
        "words": _words(language),
    }


def report_title(plan: Plan, language: Language) -> str:
    """What the report is called: after the plan when it has a title."""
    name = plan.title or plan.file
    return say(Text("report.title_of", plan=name) if name else Text("report.title"), language)


def language_tag(language: Language) -> str:
    """The language as a document is marked with it (BCP 47)."""
    return {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language]


def _intro(rows: Sequence[ReportRow], language: Language) -> str:
    if not rows:
        return say(Text("report.nothing"), language)
    counts = [(level.value, sum(row.severity is level for row in rows)) for level in Severity]
    parts = tuple(
        say(Text(f"report.{name}_{'one' if count == 1 else 'many'}", count=count), language)
        for name, count in counts
        if count
    )
    return say(Text("report.intro", what=parts), language)


def _groups(plan: Plan, rows: Sequence[ReportRow], language: Language) -> list[dict[str, object]]:
    """The rows by file and sheet in the order of the plan, the worst first in each: as on the screen."""
    spot_of, worst = spots(plan), tuple(Severity)
    groups: dict[Spot, list[ReportRow]] = {}
    for row in sorted(rows, key=lambda row: (worst.index(row.severity), row.code)):
        groups.setdefault(spot_of(row.file, row.sheet), []).append(row)
    whole = say(Text("report.whole_plan"), language)
    return [
        {"heading": spot.heading or whole, "rows": [_shown(plan, row, language) for row in groups[spot]]}
        for spot in sorted(groups)
    ]


def _shown(plan: Plan, row: ReportRow, language: Language) -> dict[str, object]:
    until = f"{say(Text('report.until'), language)} {row.until}" if row.until else ""
    foreign = row.file if row.file != (plan.file or "") else ""
    return {
        **row._asdict(),
        "severity": row.severity.value,
        "place": row.cell or row.sheet or foreign or say(Text("report.whole_plan"), language),
        "elsewhere": row.elsewhere.replace("\n", "; "),
        "reason": ". ".join(part.rstrip(".") for part in (row.reason, until) if part),
    }


def _words(language: Language) -> dict[str, str]:
    words = {name: say(Text(f"report.{name}"), language) for name in _LABELS}
    return {
        **words,
        "accepted": say(Text("report.sheet_accepted"), language),
        "accepted_intro": say(Text("report.accepted_intro"), language),
        "table": f"{words['place']}, {words['weight']}, {words['message']}, {words['advice']}",
        "page": getattr(DOCUMENT_WORDS["word_page"], language),
        "of": getattr(DOCUMENT_WORDS["word_of"], language),
    }
