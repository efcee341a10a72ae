"""Every rule's code, severity and source, in one place. A code is never reused.

What people read about a rule (title, why, what to do) stands in `texts.rules`.
"""

from __future__ import annotations

from functools import cache

from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal

GUIDE: Final = "IS-1362, Veileder for kommunal rusmiddelpolitisk handlingsplan (2006)"
TRAENA: Final = "Erfaringer fra Træna (2011/2015)"
SIRUS: Final = "SIRUS-rapport 2/2011"
STRATEGY: Final = "Nasjonal alkoholstrategi 2021–2025, forlenget til 2030"
TEMPLATES: Final = "docs/template-names.md"


@frozen
class RuleInfo:
    """A rule's code, how bad a finding of it is, and the authority it stands on."""

    code: str
    severity: Literal["error", "warning", "info"]
    source: str


RULES: Final[tuple[RuleInfo, ...]] = (
    RuleInfo("RUS101", "error", TRAENA),
    RuleInfo("RUS102", "warning", TRAENA),
    RuleInfo("RUS103", "error", TRAENA),
    RuleInfo("RUS104", "warning", TRAENA),
    RuleInfo("RUS105", "warning", TRAENA),
    RuleInfo("RUS106", "warning", TRAENA),
    RuleInfo("RUS107", "warning", "kommuneloven § 14-4"),
    RuleInfo("RUS108", "warning", "alkoholloven § 1-7d"),
    RuleInfo("RUS109", "error", TRAENA),
    RuleInfo("RUS110", "info", TRAENA),
    RuleInfo("RUS111", "warning", TRAENA),
    RuleInfo("RUS112", "warning", "kommuneloven § 14-4"),
    RuleInfo("RUS113", "warning", TRAENA),
    RuleInfo("RUS114", "warning", "kommuneloven § 14-4"),
    RuleInfo("RUS115", "warning", "kommuneloven § 14-4"),
    RuleInfo("RUS201", "warning", f"{TRAENA}; {SIRUS}"),
    RuleInfo("RUS202", "warning", f"{TRAENA}; {SIRUS}"),
    RuleInfo("RUS203", "error", f"alkoholloven § 1-7d; {GUIDE}"),
    RuleInfo("RUS204", "warning", f"alkoholloven § 1-7d; {GUIDE}"),
    RuleInfo("RUS205", "error", f"{GUIDE}, gjennomføring"),
    RuleInfo("RUS206", "error", f"plan- og bygningsloven § 11-1; {GUIDE}, gjennomføring"),
    RuleInfo("RUS207", "warning", TRAENA),
    RuleInfo("RUS208", "warning", TRAENA),
    RuleInfo("RUS209", "warning", f"{GUIDE}, evaluering; {TRAENA}"),
    RuleInfo("RUS210", "error", "plan- og bygningsloven § 11-1"),
    RuleInfo("RUS211", "warning", SIRUS),
    RuleInfo("RUS212", "info", TRAENA),
    RuleInfo("RUS213", "warning", f"{GUIDE}, gjennomføring"),
    RuleInfo("RUS214", "warning", "plan- og bygningsloven § 11-4"),
    RuleInfo("RUS301", "error", "kommuneloven § 14-4"),
    RuleInfo("RUS302", "error", "kommuneloven § 14-4; plan- og bygningsloven § 11-1"),
    RuleInfo("RUS303", "warning", f"kommuneloven § 14-4; {GUIDE}, økonomi"),
    RuleInfo("RUS304", "warning", f"kommuneloven § 14-4; {TRAENA}"),
    RuleInfo("RUS305", "warning", "kommuneloven § 14-4"),
    RuleInfo("RUS306", "warning", "kommuneloven §§ 14-3 og 14-4"),
    RuleInfo("RUS307", "warning", "kommuneloven § 14-4; plan- og bygningsloven § 11-1"),
    RuleInfo("RUS308", "warning", f"kommuneloven § 14-4; {GUIDE}, økonomi"),
    RuleInfo("RUS309", "error", "kommuneloven § 14-4"),
    RuleInfo("RUS401", "error", f"kommuneloven § 14-4; {TRAENA}"),
    RuleInfo("RUS402", "error", f"plan- og bygningsloven § 11-1; {TRAENA}"),
    RuleInfo("RUS403", "error", f"{GUIDE}, gjennomføring; {TRAENA}"),
    RuleInfo("RUS404", "warning", TRAENA),
    RuleInfo("RUS405", "warning", f"kommuneloven § 14-4; {TRAENA}"),
    RuleInfo("RUS406", "error", f"{GUIDE}, forholdet til andre planer"),
    RuleInfo("RUS407", "error", "plan- og bygningsloven § 11-1; folkehelseloven § 6"),
    RuleInfo("RUS408", "warning", f"{GUIDE}, gjennomføring"),
    RuleInfo("RUS409", "warning", "plan- og bygningsloven §§ 10-1 og 11-4"),
    RuleInfo("RUS410", "info", f"plan- og bygningsloven §§ 11-1 og 11-2; {TRAENA}"),
    RuleInfo("RUS411", "warning", f"{GUIDE}, gjennomføring; {TRAENA}"),
    RuleInfo("RUS412", "error", TRAENA),
    RuleInfo("RUS414", "info", TRAENA),
    RuleInfo("RUS415", "info", f"{GUIDE}, forholdet til andre planer"),
    RuleInfo("RUS501", "warning", f"{GUIDE}, forebygging; {SIRUS}"),
    RuleInfo("RUS502", "warning", f"alkoholloven § 1-7d; {SIRUS}"),
    RuleInfo("RUS503", "info", SIRUS),
    RuleInfo("RUS504", "warning", f"{STRATEGY}; Meld. St. 5 (2024–2025)"),
    RuleInfo("RUS505", "warning", f"folkehelseloven §§ 5–7; {SIRUS}"),
    RuleInfo("RUS506", "error", "alkoholloven §§ 3-7 og 4-4"),
    RuleInfo("RUS507", "warning", "alkoholloven § 1-6"),
    RuleInfo("RUS508", "warning", f"plan- og bygningsloven § 5-1; {TRAENA}"),
    RuleInfo("RUS509", "info", SIRUS),
    RuleInfo("RUS601", "info", "statistikkloven § 7; personopplysningsloven (GDPR art. 5)"),
    RuleInfo("RUS602", "error", "personopplysningsloven § 12"),
    RuleInfo("RUS603", "warning", f"personopplysningsloven (GDPR art. 5); {TRAENA}"),
    RuleInfo("RUS604", "info", "statistikkloven § 7; personopplysningsloven (GDPR art. 5)"),
    RuleInfo("RUS605", "warning", f"personopplysningsloven (GDPR art. 5); {TRAENA}"),
    RuleInfo("RUS701", "warning", GUIDE),
    RuleInfo("RUS702", "error", TRAENA),
    RuleInfo("RUS703", "error", TRAENA),
    RuleInfo("RUS704", "warning", TRAENA),
    RuleInfo("RUS705", "error", TEMPLATES),
    RuleInfo("RUS706", "error", TEMPLATES),
    RuleInfo("RUS707", "warning", f"alkoholloven § 1-7d; {TEMPLATES}"),
    RuleInfo("RUS708", "error", "forskrift om universell utforming av IKT-løsninger § 4; språklova"),
    RuleInfo("RUS709", "warning", GUIDE),
    RuleInfo("RUS710", "error", "plan- og bygningsloven § 11-14"),
    RuleInfo("RUS711", "error", "NSM, Grunnprinsipper for IKT-sikkerhet"),
)


@cache
def _by_code() -> dict[str, RuleInfo]:
    return {info.code: info for info in RULES}


def rule_info(code: str) -> RuleInfo | None:
    """The rule with this code; None when there is none."""
    return _by_code().get(code)
