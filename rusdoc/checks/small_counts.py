"""Small counts of persons in running text: «fire elever», «tre barn ble henvist», «to ungdommar».

Not roles («to representanter»), years, classes or times, shares («én av ti elever»), sizes of groups,
or what is planned («inntil tre familier»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rusdoc.regex import regex

_NUMBERS: Final = {
    1: r"én|éin|éi|ett\s+enkelt|(?:(?<=kun )|(?<=bare )|(?<=berre )|(?<=er det ))(?:ei|ein|eitt?|ett?)|1",
    2: "to|2", 3: "tre|3", 4: "fire|4", 5: "fem|5", 6: "seks|6", 7: "sju|syv|7", 8: "åtte|8", 9: "ni|9",
    10: "ti|10",
}  # fmt: skip
_ANY_NUMBER: Final = regex(rf"(?<!\w)(?:{'|'.join(_NUMBERS.values())})(?!\w)", re.IGNORECASE)
_PERSONS: Final = (
    r"ungdom(?:mer|mar|mene|mane|ar)?", r"(?:skole|skule)?elev(?:er|ar|ene|ane)?",
    r"(?:små|skole|skule)?barn(?:a|ene)?", r"bruker(?:e|ne)?", r"brukar(?:ar|ane)?",
    r"pasient(?:er|ar|ene|ane)?", r"person(?:er|ar|ene|ane)?", r"gutt(?:er|ene)?", r"gut(?:ar|ane)",
    r"jente(?:r|ne|ene)?", r"kvinne(?:r|ne|ene)?", r"menn(?:ene)?", r"mann", r"familie(?:r|ne|ar|ane)?",
    r"innbygger(?:e|ne)?", r"innbyggjar(?:ar|ane)?", r"klient(?:er|ar|ene|ane)?", r"beboer(?:e|ne)?",
    r"bebuar(?:ar|ane)?", r"student(?:er|ar|ene|ane)?", r"\w*mottaker(?:e|ne)?", r"\w*mottakar(?:ar|ane)?",
    r"brødre(?:ne)?", r"brør(?:ne)?", r"søstre(?:ne)?", r"syst(?:er|re|rer|rene)", r"ektepar",
    r"tvilling(?:er|ar|ene|ane)?", r"mødre(?:ne)?", r"mødrer", r"fedre(?:ne)?", r"samboer(?:e|ne)?",
    r"(?:rus|promille|fylle)(?:kjører(?:e|ne)?|køyrar(?:ar|ane)?)",
    r"unge", r"voksne", r"vaksne", r"tenåring(?:er|ar)?", r"\w+åring(?:er|ar|ene|ane)?",
    r"\d\d-?\s?åring(?:er|ar|ene|ane)?", r"foreldrepar", r"søsken(?:par)?", r"husstand(?:er|ar)?",
    r"hushald", r"husholdning(?:er|ar)?", r"rusavhengige?", r"rusmisbruker(?:e|ne)?",
    r"rusmisbrukar(?:ar|ane)?", r"gravide", r"mindreårige?", r"flyktning(?:er|ar)?", r"\w*dødsfall",
    r"overdose(?:r|ar)", r"selvmord", r"sjølvmord", r"bekymringsmelding(?:er|ar)", r"innleggelser?",
    r"innlegging(?:ar|er)?", r"henvisning(?:er)?", r"tilvising(?:ar)?",
)  # fmt: skip
_HAPPENED: Final = (
    r"henvist|tilvist|innlagt|lagt\s+inn|anmeldt|meldt|tatt|teken|tekne|siktet|sikta|dømt|dømde|bortvist"
    r"|utvist|plassert|bøtelagt|døde|døydde|omkom|omkomne?|rusavhengige?|i\s+behandling|til\s+behandling|under\s+oppfølging|bostedsløse?"
    r"|bustadlause?|skrevet\s+ut|utskrevet|utskrivne?|kjørt|innbrakt"
)
_WAS: Final = r"ble|blei|vart|er|var|har\s+(?:blitt|vorte|vært|vore)"
_OPEN_TO: Final = regex(
    r"(?<!\w)(?:(?:færre|mindre|flere|fleire|mer|meir)\s+enn?|under|over|minst|maks\w*|høyst|høgst|inntil|opptil"
    r"|opp\s+til|per|pr\.?|hver[te]?|kvart?|for|(?:plass(?:er|ar)?\s+)til|grupper?\s+(?:på|med|à|a)|gruppe[rn]?\s+av"
    r"|klasse\w*|trinn|steg|nr\.?|nummer|tiltak|mål|kapittel|kap\.?|punkt|pkt\.?|tabell|figur|artikkel|del|fase"
    r"|nivå|vil|kan|ansette?|tilsette?|rekruttere?|engasjere?|oppnevne?|oppnemne?|velge?|velje|utdanne|skolere|av)\s*$"
    r"|[<>≤≥§]\s*$",
    re.IGNORECASE,
)
"""What stands before a number that does not count persons there are."""
_ROLES: Final = regex(
    r"representant|(?:arbeids|styrings|referanse|prosjekt)grupp|(?:ungdoms|elev|bruker|brukar)råd|utvalg|utval\b"
    r"|komit[eé]|medlem|styret\b|styremøte|observatør|ambassadør|mentor|vert(?:ar|er)\b|frivillig|ansett|tilsett"
    r"|stilling|hospitant|lærling|instruktør|fadder|kontaktelev|likemann|likeperson|ressursperson|innkalles"
    r"|intervju|snakk(?:et|a)\s+med|best[åo]r?\s+av|politik|planarbeid|til\s+st(?:ede|ades?)\b|på\s+(?:jobb|vakt)"
    r"|del(?:tok|tar|tek|tatt|tatt|teke)\s+(?:på|i)\s+(?:\w*møte|\w*samling|leir|\w*verksted|\w*verkstad|gruppe)"
    r"|per\s+(?:år|klasse|trinn|gruppe|dag|kveld|uke|veke)|i\s+året|[kh]vert?\s+år|kvart\s+år",
    re.IGNORECASE,
)
"""What makes the persons of a clause people with a task, or a number that is planned."""
_PLANNED: Final = regex(r"\b(?:skal|bør|må|ønsker|ønskjer|planlegger|planlegg)\b", re.IGNORECASE)
_WORDS_BEFORE: Final = 1
_WORDS_AFTER: Final = 4
_CLAUSE: Final = regex(r"[^.!?;\n]+(?:\.(?=\d)[^.!?;\n]+)*")


@lru_cache(maxsize=8)
def _pattern(limit: int) -> re.Pattern[str]:
    small = "|".join(words for number, words in _NUMBERS.items() if number < limit)
    start = r"(?<![\w.,/:§-])(?<!\d\s)(?<!\d\s-\s)"
    between = r"(?:\s*(?:-|–|til|eller)\s*(?:" + small + r"))?"
    inner = r"(?:\s+av\s+(?:de|dei|disse|desse|våre)\b)?(?:\s+(?!og\b)[a-zæøå]+(?:e|a)\b){0,2}"
    person = "|".join(_PERSONS)
    return re.compile(
        rf"{start}(?P<number>{small}){between}"
        rf"(?:(?:{inner}|\s+av(?:\s+(?:kommunens|bygdas|skolens|skulens|øyas))?)\s+(?P<who>{person})(?![\w-])"
        rf"|\s+(?:{_WAS})\s+(?:\w+\s+)?(?P<what>{_HAPPENED})(?!\w))",
        re.IGNORECASE,
    )


def small_counts(text: str, limit: int) -> Iterator[str]:
    """What a text counts so few of that somebody may be known by it: the words around it, without numbers.

    >>> list(small_counts("I fjor ble fire elever bortvist.", 5)), list(small_counts("To verter kom.", 5))
    (['ble … elever bortvist'], [])
    """
    if limit < 2:
        return
    for clause in _CLAUSE.finditer(text) if _ANY_NUMBER.search(text) else ():
        words = clause[0]
        for found in _pattern(min(limit, max(_NUMBERS) + 1)).finditer(words):
            before = words[: found.start()]
            counted: str = found["who"] or found["what"]
            planned = _PLANNED.search(before) or _OPEN_TO.search(before) or _ROLES.search(words)
            if not planned and not (found["number"].isdigit() and _is_number_of(before, counted)):
                yield _quoted(before, words[found.end("number") :])


def _quoted(before: str, after: str) -> str:
    """A few words on each side of a number, with every number left out."""
    words = [*before.split()[-_WORDS_BEFORE:], "…", *after.split()[:_WORDS_AFTER]]
    return " ".join(_ANY_NUMBER.sub("…", word) for word in words).strip(" ,:")


def _is_number_of(before: str, counted: str) -> bool:
    """Whether a digit ends a date, a time or a larger number, or numbers a heading («4 Barn og unge»)."""
    return counted[:1].isupper() or bool(re.search(r"(?:kl\.?|\d|\d\s*[-–/])\s*$", before))
