"""Findings that the group has accepted, with a reason and perhaps a last date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from rusdoc.frozen import frozen
from rusdoc.model.exemption import Exemption
from rusdoc.model.finding import Finding


@frozen
class Accepted:
    """A finding, and the exemption that covers it (or covered it, when the last date has passed)."""

    finding: Finding
    exemption: Exemption


@frozen
class Judged:
    """Findings sorted by what the group has said about them.

    `open` are still to be dealt with, `accepted` are covered by an exemption, `expired` are those
    among the open ones whose exemption has passed its last date, `unused` the exemptions that no
    finding needs any more, `without_reason` those that give no reason and therefore cover nothing.
    """

    open: tuple[Finding, ...]
    accepted: tuple[Accepted, ...] = ()
    expired: tuple[Accepted, ...] = ()
    unused: tuple[Exemption, ...] = ()
    without_reason: tuple[Exemption, ...] = ()


def judge(findings: Iterable[Finding], exemptions: Sequence[Exemption], today: date | None) -> Judged:
    """Sort the findings by the exemptions; without `today` no exemption has passed its last date."""
    without_reason = tuple(each for each in exemptions if not each.reason)
    reasoned = [each for each in exemptions if each.reason]
    open_: list[Finding] = []
    accepted: list[Accepted] = []
    expired: list[Accepted] = []
    used: set[int] = set()
    for finding in findings:
        fitting = [each for each in reasoned if covers(each, finding)]
        used |= {id(each) for each in fitting}
        holding = [each for each in fitting if today is None or each.until is None or today <= each.until]
        if holding:
            accepted.append(Accepted(finding, holding[0]))
            continue
        open_.append(finding)
        expired += [Accepted(finding, each) for each in fitting[:1]]
    unused = tuple(each for each in reasoned if id(each) not in used)
    return Judged(tuple(open_), tuple(accepted), tuple(expired), unused, without_reason)


def covers(exemption: Exemption, finding: Finding) -> bool:
    """Whether an exemption is about a finding: its code, and the place that it names, if any.

    A place that could not be understood (`where` without sheet, cell or measure) covers nothing:
    an exemption must not be wider than what the group meant.
    """
    if not exemption.code or not finding.code.startswith(exemption.code):
        return False
    wanted = (exemption.sheet, exemption.cell, exemption.measure)
    if not any(wanted):
        return not exemption.where
    found = (finding.place.sheet, finding.place.cell, finding.place.measure)
    return all(want is None or _same(want, got) for want, got in zip(wanted, found, strict=True))


def _same(wanted: str, found: str | None) -> bool:
    return found is not None and wanted.replace("$", "").casefold() == found.casefold()
