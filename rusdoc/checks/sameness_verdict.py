"""Whether two titles say the same thing: SAME, PERHAPS, HARDLY, or not at all.

Precision comes first. The titles are the same when every concept of one is in the other; words that
carry little may stand in one of them alone. What one of a sort excludes (another grade, group, place,
year, number, or phase of the work) makes two measures of it; anything else left over is a question, and
where a word that no table knows stands against another, one that only the measures' other cells can answer.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from rusdoc.checks.sameness_parts import parts_of
from rusdoc.checks.sameness_rates import without_rates
from rusdoc.checks.sameness_spelling import spelled_alike
from rusdoc.checks.sameness_terms import Terms
from rusdoc.checks.sameness_words import Term, near
from rusdoc.registers.vocabulary import said_beside


class Verdict(StrEnum):
    """How sure it is that two measures are the same one."""

    SAME = "same"
    PERHAPS = "perhaps"
    HARDLY = "hardly"
    """Not alike enough to ask about; one measure only if all that stands beside the titles says so."""


class Held(NamedTuple):
    """Two titles held together: the weight of what both speak of, and what only one of them has."""

    shared: int
    left: frozenset[Term]
    right: frozenset[Term]


EXCLUSIVE: Final = frozenset(
    ("målgruppe", "arena", "yrke", "form", "emne", "omsetning", "måte", "årstid", "dag", "døgn", "navn",
     "trinn", "alder", "måltall", "kortnavn", "tidsrom", "målår", "dato", "klokkeslett", "tall", "anlegg",
     "program")
)  # fmt: skip
"""One of such a sort against another of it makes two different measures."""

PHASES: Final = frozenset(
    ("gjør", "start", "lag", "ansett", "drift", "styrk", "utvikl", "reduser", "avslutt", "planlegg", "vurder",
     "kartlegg", "evaluer", "revider", "videre")
)  # fmt: skip
_LIGHT: Final = (
    frozenset(("svak", "hyppighet", "prosent", "ord", "nekting", "måltall", "kortnavn", "tidsrom")) | PHASES
)
# Weights are whole numbers, so that a sum does not hang on the order of a set.
_USUAL: Final = 100
_WEIGHTS: Final = {
    "form": 70, "målgruppe": 70, "arena": 80, "allmenn": 50, "emne": 80, "omsetning": 80,
    "målår": 40, "tall": 40, "klokkeslett": 40, "trinn": 60, "alder": 50, "måte": 50,
}  # fmt: skip
_TELLING_GROUPS: Final = frozenset(
    (
        "barn_av_rusavhengige",
        "barn_av_psykisk_syke",
        "utenfor_skole_og_arbeid",
        "rop",
        "bostedsløse",
        "lhbt",
        "rusavhengige_foreldre",
        "fosterforeldre",
    )
)
"""Groups of people that tell as much as a thing does."""
_TELLING_PHASES: Final = PHASES - {"gjør"}
_TELLING_BESIDE: Final = _TELLING_PHASES | {"hyppighet", "prosent"}
_SAME_PHASE: Final = 25
_ENOUGH: Final = 100
MUCH: Final = 170
"""Two things and more are shared."""
NEARLY_ALL: Final = 200
_A_WORD: Final = 4
_BESIDE_IN_TIME: Final = frozenset(("før", "etter"))
SAYING_HOW: Final = frozenset(("form", "allmenn"))
"""What only says in which form something is done."""
_ENOUGH_TO_ASK: Final = 100
_ALIKE: Final = 50
_ALIKE_BUT_APART: Final = 75

_PREPARING: Final = frozenset(("planlegg", "vurder", "kartlegg"))
_AFTERWARDS: Final = frozenset(("evaluer", "revider"))
_LESS: Final = frozenset(("reduser", "avslutt"))
OTHER_WORK: Final = _PREPARING | _AFTERWARDS | _LESS
"""Planning a thing, looking back on it and ending it is never doing it."""
_MAKING: Final = frozenset(("start", "lag", "ansett"))
_BETTERING: Final = frozenset(("styrk", "videre"))
_AS_ONE: Final = (
    _MAKING,
    _BETTERING,
    frozenset(("lag", "utvikl")),
    frozenset(("utvikl", "videre")),
    frozenset(("ansett", "styrk")),
)
"""Phases that are one: to develop a routine is to write it, to develop a team to develop it further."""
_SAYS_NOTHING: Final = frozenset(
    ("tilbud", "tiltak", "ordning", "arbeid", "innsats", "opplegg", "tjeneste", "person", "bruk", "behov",
     "utfordring", "system", "livssituasjon", "fag", "sted", "tid", "enhet", "stilling", "modell", "sak",
     "dokument", "politisk", "kontakt", "resultat", "ansvar", "forespørsel", "ute", "planarbeid", "hjelp",
     "tema", "kommune", "klasse", "sesong", "håndtering", "vare", "tilstedeværelse", "miljø", "frekvens")
)  # fmt: skip
"""A tilbud may be called a tjeneste in the other title; a gruppe or a program is another thing."""
_TROUBLED: Final = frozenset(("rus", "rusavhengige"))
TELLING_OF: Final = frozenset(
    ("kurs", "undervisning", "informasjon", "møte", "kampanje", "samling", "fagdag", "samtale", "e_læring",
     "informasjonsmateriell", "film", "kunnskap", "kompetanse", "veiledning")
)  # fmt: skip
"""What has a subject, so that «rus» beside it is perhaps not the trouble of those it is for."""
_ADDING_LITTLE: Final = frozenset(
    ("samarbeid", "støtte", "oppfølging", "forebygging", "kompetanse", "bemanning",
     "kapasitet", "medvirkning", "deltakelse", "inkludering", "ettervern",
     "erfaring", "senter", "tverrfaglig")
)  # fmt: skip
_ANOTHER_DEED: Final = frozenset(("ombygging", "rehabilitering", "utlån", "rydde"))
"""What is done to a thing that is there, and so never the measure that the thing alone is."""
_ALWAYS_RAISED: Final = frozenset(("kompetanse", "kunnskap", "belysning", "synlig"))
"""«Kompetanse» as a measure is to raise it, whether the title says so or not."""
_SURVEYS: Final = frozenset(("ungdata", "brukerplan"))
"""What is done with these is to map; with a club it is a phase before anything is done."""


_KEPT_UP: Final = frozenset(("nettside", "oversikt"))
"""What is there only as long as it is brought up to date, so that «oppdatere» is no phase of its own."""
_COURSE: Final = Term("kurs", "form")
_TEACHING: Final = Term("undervisning", "form")
_TAUGHT: Final = frozenset(("elever", "barneskole", "mellomtrinn", "ungdomsskole", "videregående"))


def weight(term: Term) -> int:
    """How much a concept tells about which measure a title means, up to 100; 0 for words that tell little."""
    if term.concept in _TELLING_GROUPS:
        return _USUAL
    return 0 if term.group in _LIGHT else _WEIGHTS.get(term.group, _USUAL)


@lru_cache(maxsize=200_000)
def verdict(one: Terms, other: Terms) -> Verdict | None:
    """Whether two titles, by their concepts, mean one measure; None when they do not."""
    phase = _phase(one, other)
    if phase is None or _negated(one) != _negated(other):
        return None
    held = held_together(one, other)
    if _exclude_one_another(held.left, held.right):
        return None
    if _adds_little(held) or not any(map(weight, (*held.left, *held.right))):
        phased = _SAME_PHASE * any(term.group in _TELLING_BESIDE for term in one & other)
        return _without_rest(held._replace(shared=held.shared + phased), phase)
    return _with_rest(held)


def held_together(one: Terms, other: Terms) -> Held:
    """What both titles speak of, and what is left over when all that says the same is taken away."""
    concepts = {term.concept for term in other}
    common = [term for term in one if term.concept in concepts]
    left, right = _left_over(one, other), _left_over(other, one)
    left, right, spelled = _without_twins(left, right)
    left, right, taught = _without_teaching(left, right, common)
    left, right, told = _without_compounds(left, right, other)
    right, left, retold = _without_compounds(right, left, one)
    left, right, meant = _without_their_trouble(left, right, common)
    left, right = without_rates(left, right)
    shared = sum(map(weight, common)) + taught + spelled + told + retold + meant
    return Held(shared, left, right)


def _without_rest(held: Held, phase: Verdict) -> Verdict | None:
    """Every concept that tells something is in both."""
    light = _telling_little(held.left) and _telling_little(held.right)
    sure = phase is Verdict.SAME and not light and not differ_in_degree(held)
    if held.shared >= _ENOUGH and sure:
        return Verdict.SAME
    return Verdict.PERHAPS if held.shared > 0 else None


def differ_in_degree(held: Held) -> bool:
    """Whether one is done oftener, for a larger share, or before or after what the other is done at."""
    often = _of(held.left, "hyppighet") and _of(held.right, "hyppighet")
    share = _of(held.left, "prosent") and _of(held.right, "prosent")
    return bool(often or share) or any(term.concept in _BESIDE_IN_TIME for term in held.left | held.right)


def _adds_little(held: Held) -> bool:
    """Whether much is shared, and only one title adds one word, that tells little («oppfølging»)."""
    more = [term for term in (*held.left, *held.right) if weight(term)]
    return len(more) == 1 and more[0].concept in _ADDING_LITTLE and held.shared >= MUCH


def adds_a_deed(held: Held) -> bool:
    """Whether the word more in one title is what is done with a thing that is there or is run.

    «Oppussing av klubben» is not the measure that «klubben» is, nor «drift av klubben».
    """
    more = [term for term in (*held.left, *held.right) if weight(term)]
    bare = held.right if any(map(weight, held.left)) else held.left
    run = any(term.group == "drift" for term in bare)
    return bool(more) and (run or any(term.concept in _ANOTHER_DEED for term in more))


def _telling_little(terms: frozenset[Term]) -> frozenset[str]:
    return frozenset(term.concept for term in terms if term.group == "svak") - _SAYS_NOTHING


def _with_rest(held: Held) -> Verdict | None:
    """Something tells them apart: a question when nearly all of it is shared."""
    related = [(a, b) for a in held.left for b in held.right if (a.concept, b.concept) in near()]
    nearly = sum(min(weight(a), weight(b)) for a, b in related) // 2
    rest = sum(map(weight, (*held.left, *held.right))) - 2 * nearly
    shared = held.shared + nearly
    if shared < _ENOUGH_TO_ASK:
        return None
    answered = {term for pair in related for term in pair}
    apart = any(map(weight, held.left - answered)) and any(map(weight, held.right - answered))
    wanted = _ALIKE_BUT_APART if apart else _ALIKE
    if 100 * shared >= wanted * (shared + rest):
        return Verdict.PERHAPS
    return Verdict.HARDLY if _may_be_another_word(held) else None


def _may_be_another_word(held: Held) -> bool:
    """Whether one word of each title is left, one of them unknown, so that they may mean the same.

    A word that the table knows is another thing than one it does not («refleks», «hjelm»), but for what only
    says in which form something is done («tilskipingar» are «arrangement»), or holds the other
    («grensesetting», «grenser»).
    """
    left, right = [t for t in held.left if weight(t)], [t for t in held.right if weight(t)]
    if len(left) != 1 or len(right) != 1 or (left[0].known and right[0].known):
        return False
    known = [term for term in (*left, *right) if term.known]
    if not known:
        return held.shared >= NEARLY_ALL
    related = known[0].group in SAYING_HOW or _holds(left[0].concept, right[0].concept)
    return related and held.shared >= MUCH


def _holds(one: str, other: str) -> bool:
    """Whether one of these words begins or ends with the other."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _A_WORD and (long.startswith(short) or long.endswith(short))


def _left_over(one: Terms, other: Terms) -> frozenset[Term]:
    """What only `one` has, without what goes without saying beside the rest of it or of the other."""
    concepts, ours = {term.concept for term in other}, {term.concept for term in one}
    rest = (term for term in one if term.concept not in concepts)
    strange = [term for term in other if term.concept not in ours and term.group in EXCLUSIVE]
    return frozenset(
        term for term in rest if _excluded(term, strange) or not goes_without_saying(term, one | other)
    )


def _excluded(term: Term, strange: list[Term]) -> bool:
    """Whether the other title has another of the sort, so that this one does not go without saying."""
    return any(t.group == term.group and (t.concept, term.concept) not in near() for t in strange)


def goes_without_saying(term: Term, beside: Terms) -> bool:
    """Whether a term says nothing beside these: the pupils of a school are its pupils."""
    said_by = said_beside().get(term.concept)
    return said_by is not None and any(t.concept in said_by or t.group in said_by for t in beside)


def _without_twins(
    left: frozenset[Term], right: frozenset[Term]
) -> tuple[frozenset[Term], frozenset[Term], int]:
    """The terms without the unknown words of each that are the other's in another spelling; their weight."""
    spelled = 0
    for term in sorted(term for term in left if not term.known):
        for twin in sorted(twin for twin in right if not twin.known):
            if spelled_alike(term.concept, twin.concept):
                left, right, spelled = left - {term}, right - {twin}, spelled + _USUAL
                break
    return left, right, spelled


def _without_compounds(
    left: frozenset[Term], right: frozenset[Term], other: Terms
) -> tuple[frozenset[Term], frozenset[Term], int]:
    """The terms without the compounds that the other title says in several words, and their weight."""
    told = 0
    for term in sorted(left):
        for parts in parts_of(term.concept):
            if parts <= other and parts & right:
                left, right, told = left - {term}, right - parts, told + weight(term)
                break
    return left, right, told


def _without_teaching(
    left: frozenset[Term], right: frozenset[Term], common: list[Term]
) -> tuple[frozenset[Term], frozenset[Term], int]:
    """The terms without «kurs» and «undervisning» where pupils are taught: to them they are one."""
    at_school = any(term.group == "trinn" or term.concept in _TAUGHT for term in common)
    if not (at_school and {_COURSE, _TEACHING} <= left ^ right and len({_COURSE, _TEACHING} & left) == 1):
        return left, right, 0
    return left - {_COURSE, _TEACHING}, right - {_COURSE, _TEACHING}, weight(_COURSE)


def _without_their_trouble(
    left: frozenset[Term], right: frozenset[Term], common: list[Term]
) -> tuple[frozenset[Term], frozenset[Term], int]:
    """The terms without «rus» and «rusavhengige» where they are one: «ungdomsteam rus», «unge som ruser seg».

    That is beside a group that both titles have, and not where rus may be what is taught or told.
    """
    found = {term.concept for term in left} & _TROUBLED, {term.concept for term in right} & _TROUBLED
    told = any(term.concept in TELLING_OF for term in common)
    if told or not (found[0] and found[1]) or not any(term.group == "målgruppe" for term in common):
        return left, right, 0
    return (
        frozenset(term for term in left if term.concept not in _TROUBLED),
        frozenset(term for term in right if term.concept not in _TROUBLED),
        _WEIGHTS["emne"],
    )


def _exclude_one_another(left: frozenset[Term], right: frozenset[Term]) -> bool:
    for group in {term.group for term in left} & {term.group for term in right} & EXCLUSIVE:
        ours, theirs = _of(left, group), _of(right, group)
        if not any((a.concept, b.concept) in near() for a in ours for b in theirs):
            return True
    names, strange = _of(left, "navn"), _of(right, "navn")
    return bool((names and any(not t.known for t in right)) or (strange and any(not t.known for t in left)))


def _of(terms: frozenset[Term], group: str) -> tuple[Term, ...]:
    return tuple(term for term in terms if term.group == group)


def _negated(terms: Terms) -> bool:
    """Whether a title says no; to say no to a ban is to say yes."""
    return sum(term.group == "nekting" for term in terms) % 2 == 1


def _phase(one: Terms, other: Terms) -> Verdict | None:
    """Whether the titles speak of the same phase of the work: planning a club is not running one."""
    common = {term.concept for term in one & other}
    unsaid = {"gjør"} | ({"kartlegg"} if common & _SURVEYS else set())
    unsaid |= {"revider"} if common & _KEPT_UP else set()
    ours = frozenset(t.group for t in one if t.group in PHASES) - unsaid
    theirs = frozenset(t.group for t in other if t.group in PHASES) - unsaid
    if ours == theirs:
        return Verdict.SAME
    if ours & theirs:
        return Verdict.PERHAPS if (ours ^ theirs) & OTHER_WORK else Verdict.SAME
    if ours and theirs and any(ours <= kind and theirs <= kind for kind in _AS_ONE):
        return Verdict.SAME
    if ours | theirs <= _MAKING | _BETTERING and any(t.concept in _ALWAYS_RAISED for t in one & other):
        return Verdict.SAME
    for kind in (_PREPARING, _AFTERWARDS, _LESS):
        if bool(ours & kind) != bool(theirs & kind):
            return None
    if not (ours and theirs):
        return _named_and_done(ours or theirs, one, other)
    return Verdict.PERHAPS


def _named_and_done(phases: frozenset[str], one: Terms, other: Terms) -> Verdict:
    """One title only names the thing (or says «gjennomføre»), the other what is done about it.

    A title that is a name alone leaves the phase open, so that «Natteravn» is «Etablere natteravn»;
    «Drive ungdomsklubb» is not «Etablere ungdomsklubb», but to carry on and to carry out are one.
    """
    if phases <= {"styrk", "utvikl", "videre"} and any(t.concept in _ALWAYS_RAISED for t in one & other):
        return Verdict.SAME
    if phases <= {"drift"} or phases <= _MAKING or phases <= {"utvikl"}:
        return Verdict.SAME
    return Verdict.PERHAPS
