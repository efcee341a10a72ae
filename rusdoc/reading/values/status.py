"""How far a measure or the plan has come, from the words people use for it."""

from __future__ import annotations

import re
from functools import lru_cache

from rusdoc.model.plan import MeasureStatus, PlanStatus
from rusdoc.model.workbook import CellValue
from rusdoc.reading.values.text import as_text, fold, visible
from rusdoc.reading.values.wordlist import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, TypeVar

    S = TypeVar("S", MeasureStatus, PlanStatus)

MEASURE_WORDS: Final[dict[MeasureStatus, tuple[str, ...]]] = {
    MeasureStatus.NOT_STARTED: (
        "ikke startet", "ikke starta", "ikkje starta", "ikkje starte", "ikke påbegynt", "ikkje påbyrja",
        "ikkje påbegynt",
        "ikke begynt", "ikkje byrja", "ikke igangsatt", "ikke igangsett", "ikkje igangsett", "ikke iverksatt",
        "ikkje iverksett", "ikke i gang", "ikkje i gang", "ikke igang", "ikkje igang", "ikke gjennomført",
        "ikkje gjennomført", "ikke satt i gang", "ikkje sett i gang", "planlagt", "planlagd", "ny", "nytt",
        "nytt tiltak",
        "not started", "planned", "not begun", "uprøvd",
    ),
    MeasureStatus.IN_PROGRESS: (
        "pågår", "pågående", "pågåande", "i gang", "igang", "under arbeid", "under arbeidet", "startet",
        "starta",
        "påbegynt", "påbyrja", "igangsatt", "igangsett", "satt i gang", "sett i gang", "delvis gjennomført",
        "delvis fullført", "delvis ferdig", "delvis utført", "under gjennomføring", "i prosess", "i arbeid",
        "løpende", "laupande",
        "løpande", "kontinuerlig", "i drift", "in progress", "ongoing", "started", "under way", "underway",
        "begynt", "byrja", "oppstartet", "oppstarta", "videreføres", "vidareførast",
    ),
    MeasureStatus.DONE: (
        "fullført", "gjennomført", "ferdig", "ferdigstilt", "ferdigstilte", "utført", "avsluttet", "avslutta",
        "sluttført",
        "oppnådd", "gjort", "ok", "done", "completed", "complete", "finished", "implemented",
    ),
    MeasureStatus.DROPPED: (
        "utgår", "utgått", "utgåtte", "går ut", "gått ut", "droppet", "droppa", "skrinlagt", "skrinlagd",
        "avlyst",
        "ikke aktuelt", "ikke lenger aktuelt", "ikke aktuelt lenger", "ikkje aktuelt", "ikkje lenger aktuelt",
        "ikkje aktuelt lenger", "uaktuelt", "kansellert", "strøket", "stroke", "tatt ut", "teke ut",
        "fjernet", "fjerna",
        "forkastet", "forkasta", "avvist", "dropped", "cancelled", "canceled", "discontinued",
        "skal ikke gjennomføres", "stoppet", "stoppa", "trukket", "trekt", "kuttet", "kutta",
        "skal ikkje gjennomførast", "gjennomføres ikke", "blir ikke gjennomført", "blir ikkje gjennomført",
    ),
}  # fmt: skip
PLAN_WORDS: Final[dict[PlanStatus, tuple[str, ...]]] = {
    PlanStatus.DRAFT: (
        "utkast", "førsteutkast", "arbeidsutkast", "planutkast", "kladd", "under arbeid", "under utarbeiding",
        "under utarbeidelse", "planforslag", "framlegg", "forslag", "draft",
    ),
    PlanStatus.HEARING: (
        "høring", "høyring", "høringsutkast", "høyringsutkast", "høringsforslag", "høyringsframlegg",
        "høringsversjon",
        "høyringsversjon", "høringsdokument", "på høring", "på høyring", "sendt på høring",
        "sendt på høyring", "ettersyn",
        "offentlig ettersyn", "offentleg ettersyn", "hearing", "consultation",
    ),
    PlanStatus.ADOPTED: (
        "vedtatt", "vedteken", "vedteke", "vedtatte", "vedtekne", "vedtatt plan", "godkjent", "godkjend",
        "gjeldende",
        "gjeldande", "adopted", "approved",
    ),
}  # fmt: skip
_NOT: Final = frozenset({"ikke", "ikkje", "not", "ikkj", "ikk"})


@lru_cache(maxsize=1024, typed=True)
def read_measure_status(value: CellValue) -> tuple[MeasureStatus | None, bool]:
    """A measure's status, and whether the cell was understood; blank is None and understood."""
    return _read(value, MEASURE_WORDS, ())


def read_plan_status(value: CellValue) -> tuple[PlanStatus | None, bool]:
    """The plan's status, and whether it was understood; ``Vedtatt etter høring`` is adopted,
    ``Utkast til høring`` a hearing."""
    return _read(value, PLAN_WORDS, (PlanStatus.ADOPTED, PlanStatus.HEARING))


def _read(
    value: CellValue, table: dict[S, tuple[str, ...]], stronger: tuple[S, ...]
) -> tuple[S | None, bool]:
    text = fold(visible(as_text(value)))
    if not text.strip(" -."):
        return None, True
    words = re.findall(r"[^\W\d_]+", re.sub(r"\([^)]*\)", " ", text)) or re.findall(r"[^\W\d_]+", text)
    if not words:
        return None, False
    phrases = {phrase: status for status, known in table.items() for phrase in known}
    found = _found(words, phrases)
    for status in stronger:
        found = {status} if status in found else found
    return (found.pop(), True) if len(found) == 1 else (None, False)


def _found(words: list[str], phrases: dict[str, S]) -> set[S]:
    """The statuses that the words speak of, longer phrases first; a negated one is none."""
    found: set[S] = set()
    position = 0
    longest = max(len(phrase.split()) for phrase in phrases)
    while position < len(words):
        for length in range(longest, 0, -1):
            known = closest(" ".join(words[position : position + length]), phrases)
            if known is None or len(known.split()) != min(length, len(words) - position):
                continue
            if position and words[position - 1] in _NOT:
                return set()
            found.add(phrases[known])
            position += length - 1
            break
        position += 1
    return found
