"""Which written standard a plan is in: what it says itself, else what its words are."""

from __future__ import annotations

from collections import Counter
from typing import Final

from rusdoc.model.plan import Plan
from rusdoc.regex import regex
from rusdoc.registers.guide import Standard

_NYNORSK: Final = frozenset(
    "ikkje kva korleis kvifor eit ein frå meir vere vert blir skule skulen auke auka tilbod tenester tenesta "
    "born hovudmål ansvarleg ansvarlege kommunar gjennomføre kvart kvar nokon noko saman gjere målretta "
    "førebygging førebygge arbeidsstad innbyggjarar innbyggjarane ungdomar einingar utan dei òg sjølv".split()
)
_BOKMAAL: Final = frozenset(
    "ikke hva hvordan hvorfor et en fra mer være blir skole skolen øke økt tilbud tjenester tjenesten barn "
    "hovedmål ansvarlig ansvarlige kommuner hvert hver noen noe sammen gjøre målrettet forebygging forebygge "
    "arbeidssted innbyggere innbyggerne ungdommer enheter uten de også selv".split()
)
_WORD: Final = regex(r"[a-zæøå]+")


def written_standard(plan: Plan) -> Standard:
    """The plan's written standard (språklova: one per document); bokmål when nothing tells."""
    if plan.about.language in ("nb", "nn"):
        return "nn" if plan.about.language == "nn" else "nb"
    headings = (column.heading for sheet in plan.sheets for column in sheet.columns)
    goals = (*(goal.title for goal in plan.main_goals), *(sub.title for sub in plan.sub_goals))
    measures = (text for m in plan.measures for text in (m.title, m.effect or "", m.indicator or ""))
    text = " ".join((*headings, *goals, *measures, plan.vision or "")).casefold()
    times = Counter(_WORD.findall(text))
    nynorsk = sum(times[word] for word in _NYNORSK - _BOKMAAL)
    bokmaal = sum(times[word] for word in _BOKMAAL - _NYNORSK)
    return "nn" if nynorsk > bokmaal else "nb"
