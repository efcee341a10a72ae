"""RUS703: another municipality's name, left from the plan that served as a pattern.

A name counts where a text speaks of another municipality as if it were its own. Names inside
institutions, people's names, addresses, sources and comparisons are fine, and so are the
municipalities that the plan says it cooperates with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from rusdoc.checks.passages import Passage, passages
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.regex import regex
from rusdoc.registers.municipalities import Municipality, municipalities
from rusdoc.texts import Text
from rusdoc.texts.norwegian import municipality_name

_PEOPLE_AND_SOURCES: Final = frozenset(
    {"project_leader", "working_group", "reference_group", "case_number", "national_goal", "category"}
)
"""Fields that name people, cases and sources rather than speak of the municipality."""

_CAPITAL: Final = r"[A-ZÆØÅÁČĐŊŠŦŽ]"
_WORD: Final = regex(rf"(?<![\w-]){_CAPITAL}[\w’']*")
_KOMMUNE_AFTER: Final = regex(
    rf"(?:s|’|')?\s+(?:(?:og|,)\s+{_CAPITAL}[\w-]+\s+)*"
    r"(?:kommun(?:e|es|en|ens|er|ar|ene|ane)|kommune?(?:styr|direktør|administrasjon)\w*|formannskap\w*|rådhus\w*|herad)\b",
    re.IGNORECASE,
)
_KOMMUNE_BESIDE: Final = regex(r"\s+(?:kommune|herad)\b", re.IGNORECASE)
_KOMMUNE_BEFORE: Final = regex(r"\bkommunen\s+$", re.IGNORECASE)
_GENITIVE: Final = regex(r"(?:s|’|')(?=\s+[a-zæøå])")
_ADDRESS: Final = regex(r"\b\d{4}\s+$|\b[Mm]o\s+i\s+$")
_STREET: Final = regex(r"s?\s*(?:gate|gata|gt\b|vei\b|veien|veg\b|vegen|plass\b|torg)")
_CITED: Final = regex(
    r"(?:\s+kommune)?,?\s*\(?(?:19|20)\d\d\b(?!\s*[-–/]\s*\d)"
    r"|(?:\s+kommune)?\s+har\s+(?:utvikl|laget|laga|prøvd)"
)
_SOURCE: Final = regex(
    r"\b(?:kilde|kjelde|jf|jfr|hentet\s+fra|henta\s+frå|sammenlign\w*|samanlikn\w*|nabokommun\w*|inspirert\s+av|utvikl\w*\s+(?:i|av)"
    r"|til\s+forskjell\s+fra|til\s+skilnad\s+frå|erfaringe?r?(?:ar|ane|ene)?\s+fr[aå]|modell\s+fr[aå])",
    re.IGNORECASE,
)
_INSTITUTION: Final = (
    r"korus|universitet\w*|høgskole\w*|høgskule\w*|høyskole\w*|\w*sykehus\w*|\w*sjukehus\w*|hf|dps|bup|unn|uit|ous|ntnu"
    r"|\w*institutt\w*|\w*klinikk\w*|tingrett\w*|lagmannsrett\w*|politidistrikt\w*|fengsel\w*|statsforvalt\w*"
    r"|fylkesmann\w*|fylkeskommun\w*|bispedømm\w*|blå\s+kors|frelsesarme\w*|bymisjon\w*|rvts|rkbu|rbup|a-senter\w*"
    r"|behandlingssent\w*|kompetansesent\w*|forskning\w*|forsking\w*|\w*institusjon\w*|videregående|vidaregåande"
    r"|spesialisthelseten\w*|spesialisthelsetjen\w*|legevakt\w*|konferanse\w*|seminar\w*|landsmøte\w*"
    r"|hospital\w*|senter|\w*akutt\w*|avrusing\w*|avrusning\w*|innlagt|innlagd|lufthavn\w*|flyplass\w*|norce|sintef|arkiv\w*"
)
_INSTITUTION_BEFORE: Final = regex(rf"\b(?:{_INSTITUTION})\b[^.;:!?\n]{{0,40}}$", re.IGNORECASE)
_INSTITUTION_AFTER: Final = regex(rf"\s+(?:{_INSTITUTION})\b", re.IGNORECASE)
_NAME_BEFORE: Final = regex(rf"(?:^|\s)({_CAPITAL}[a-zæøå]{{2,}})\s+$")
_NAME_AFTER: Final = regex(rf"\s+{_CAPITAL}[a-zæøå]+")
_LEADS_TO_A_PLACE: Final = frozenset(
    {
        "fra",
        "frå",
        "for",
        "til",
        "hos",
        "med",
        "ved",
        "mot",
        "både",
        "også",
        "når",
        "der",
        "men",
        "hele",
        "heile",
    }
)
_OF_THE_PEOPLE: Final = regex(
    r"(?:innbygg|ungdom|\bbarn|\bborn|\bunge|\belev|foreldre|\bfolk|voksne|vaksne|befolkning|kommunestyr|bystyr"
    r"|\bskol|\bskul|barnehag|helsestasjon|frivillig|skjenkested|skjenkestad|plan(?:en)?)\w*\s+(?:i|for|fra|frå)\s+$",
    re.IGNORECASE,
)
"""What a plan says of its own place; a town is otherwise named as a place to go to."""
_SENTENCE: Final = regex(r"[.!?]\s+|\n")


class _Found(NamedTuple):
    """A municipality's name in a text, and what stands on either side of it within the sentence."""

    name: str
    municipality: Municipality
    before: str
    after: str


@rule("RUS703")
def another_municipality(case: Case) -> Problems:
    """No other municipality's name stands where the plan speaks of its own."""
    own = case.plan.municipality
    if not own:
        return
    known = " ".join((own, *case.plan.about.partners)).casefold()
    for passage in passages(case):
        if passage.field not in _PEOPLE_AND_SOURCES:
            for name in _left_in(passage, known):
                text = Text("checks_documents.other_municipality", name=name, own=municipality_name(own))
                yield Problem(passage.place, text)


def _left_in(passage: Passage, known: str) -> Iterator[str]:
    """Each municipality that is left once, as the text has it where it is named first."""
    told: set[str] = set()
    for found in _names_in(passage.text):
        name = found.municipality.name
        if name not in told and not _is_known(found.municipality, known) and _speaks_of_it(found):
            told.add(name)
            word = _KOMMUNE_BESIDE.match(found.after)
            yield f"{found.name}{word[0]}" if word else found.name


def _is_known(municipality: Municipality, known: str) -> bool:
    """Whether it is the plan's own municipality or one it cooperates with, by any of its names."""
    return any(re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", known) for name in municipality.names)


def _names_in(text: str) -> Iterator[_Found]:
    """Every municipality's name; the longest where one begins another (Nes, Nesodden)."""
    for word in _WORD.finditer(text):
        at = word.start()
        for name, municipality in _by_first_word().get(_first(word[0]), ()):
            if _stands(name, text, at):
                before, after = text[:at], text[at + len(name) :]
                yield _Found(name, municipality, _sentence_before(before), _sentence_after(after))
                break


def _stands(name: str, text: str, at: int) -> bool:
    """Whether the name stands here as a whole word, perhaps in the genitive; in capitals on a title page."""
    there = text[at : at + len(name)]
    if there != name and there != name.upper():
        return False
    return re.match(r"(?:s|’|')?(?![\w-])", text[at + len(name) :]) is not None


@cache
def _by_first_word() -> dict[str, tuple[tuple[str, Municipality], ...]]:
    """The names by the word they begin with, the longest first; with an s too, for the genitive."""
    found: dict[str, list[tuple[str, Municipality]]] = {}
    for municipality in municipalities():
        for name in municipality.names:
            first = _first(name)
            for key in dict.fromkeys((first, f"{first}s")):
                found.setdefault(key, []).append((name, municipality))
    return {key: tuple(sorted(names, key=lambda each: -len(each[0]))) for key, names in found.items()}


def _first(name: str) -> str:
    return re.split(r"[\s\-’']", name)[0].casefold()


def _sentence_before(text: str) -> str:
    return _SENTENCE.split(text)[-1]


def _sentence_after(text: str) -> str:
    return _SENTENCE.split(text, maxsplit=1)[0]


def _speaks_of_it(found: _Found) -> bool:
    """Whether the text speaks of this municipality as one speaks of one's own."""
    before, after = found.before, found.after
    if _ADDRESS.search(before) or _STREET.match(after) or _CITED.match(after) or _SOURCE.search(before):
        return False
    if _INSTITUTION_BEFORE.search(before) or _INSTITUTION_AFTER.match(after):
        return False
    if _KOMMUNE_AFTER.match(after) or _KOMMUNE_BEFORE.search(before):
        return True
    if found.municipality.former or _is_part_of_a_name(before, after):
        return False
    if found.municipality.town:
        return _GENITIVE.match(after) is not None or _OF_THE_PEOPLE.search(before) is not None
    return not found.municipality.ordinary or _GENITIVE.match(after) is not None


def _is_part_of_a_name(before: str, after: str) -> bool:
    """Kari Lunde, Stavanger Aftenblad: a capitalised word right beside makes it another name."""
    first = _NAME_BEFORE.search(before)
    if first and first[1].casefold() not in _LEADS_TO_A_PLACE and not first[1].casefold().endswith("plan"):
        return True
    return _NAME_AFTER.match(after) is not None
