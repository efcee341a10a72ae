"""How the plan was checked: which plans it was held against, what was found, what was accepted and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rusdoc.assembly.wording import Standard, words
from rusdoc.model.plan import Plan
from rusdoc.model.report import ReportRow
from rusdoc.texts.norwegian import listing

_NOTHING: Mapping[str, int] = {}


def control(
    others: Sequence[Plan],
    counts: Mapping[str, int] | None,
    accepted: Sequence[ReportRow],
    standard: Standard,
) -> dict[str, object]:
    """The context's `control`; see `docs/template-names.md`.

    `counts` has the number of open findings by severity, None when the plan was not checked: then
    nothing is shown.
    """
    return {
        "is_checked": counts is not None,
        "intro": words("control_intro" if others else "control_alone", standard),
        "plans": [other.title or other.file or "" for other in others],
        "found": _found(counts or _NOTHING, standard),
        "accepted_intro": words("control_accepted", standard) if accepted else "",
        "accepted": [_accepted(row, standard) for row in accepted],
    }


def _found(counts: Mapping[str, int], standard: Standard) -> str:
    parts = [
        words(f"control_{name}_{'one' if count == 1 else 'many'}", standard, count=count)
        for name, count in counts.items()
        if count
    ]
    if not parts:
        return words("control_nothing", standard)
    return words("control_found", standard, what=listing(parts, standard))


def _accepted(row: ReportRow, standard: Standard) -> dict[str, object]:
    until = words("control_until", standard, day=row.until) if row.until else ""
    return {
        "place": ", ".join(part for part in (row.sheet, row.cell) if part) or row.file,
        "code": row.code,
        "message": row.title,
        "reason": " ".join(part for part in (row.reason.rstrip(".") + ".", until) if part),
    }
