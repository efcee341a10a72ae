"""Which findings a municipality wants to see, and how bad it holds them to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rusdoc.frozen import changed
from rusdoc.model.finding import Finding, Severity


def selected(
    findings: Iterable[Finding],
    *,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    severities: Mapping[str, Severity] | None = None,
) -> tuple[Finding, ...]:
    """The findings whose code begins with one of `select` (all when empty) and with none of `ignore`.

    The longer beginning decides: ``select=("RUS212",), ignore=("RUS2",)`` keeps RUS212.
    """
    weights = severities or {}
    return tuple(
        changed(found, severity=weights[found.code]) if found.code in weights else found
        for found in findings
        if _reach(found.code, select, everything=not select) > _reach(found.code, ignore)
    )


def _reach(code: str, beginnings: tuple[str, ...], *, everything: bool = False) -> int:
    """How much of the code the longest fitting beginning spells; -1 for none, 0 for everything."""
    return max((len(b) for b in beginnings if code.startswith(b)), default=0 if everything else -1)
