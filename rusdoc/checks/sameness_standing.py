"""Words of a title that mean another thing for where they stand: «bruker», «lærer», «slutte», «spør»."""

from __future__ import annotations

from typing import Final

from rusdoc.checks.sameness_table import Term
from rusdoc.checks.sameness_words import slot_of, terms_of_word


def alone(position: int, small: list[str], stems: list[str]) -> tuple[Term, ...]:
    """A word that means another thing for where it stands: «bruker» is a verb unless it is a person."""
    if _is_asked_of_all(position, small):
        return (Term("kartlegge", "kartlegg"),)
    if small[position] in ("nytter", "nyttar"):
        return (Term("bruk", "svak"),)
    if small[position] in ("bruker", "brukar"):
        if _is_who_uses(position, small):
            return (Term("brukere", "målgruppe"),)
        person = position == 0 or small[position - 1] in _BEFORE_A_PERSON
        return () if person else (Term("bruk", "svak"),)
    if small[position] in ("veileder", "rettleier", "rettleiar") and 0 < position < len(small) - 1:
        beside = (*terms_of_word(small[position - 1]), *terms_of_word(small[position + 1]))
        return (Term("veiledning", "form"),) if all(term.group not in _SMALL for term in beside) else ()
    if small[position] in ("lærer", "lærar") and _is_learning(position, small):
        return (Term("kurs", "form"),)
    if small[position] in _CEASING and _is_ended(small):
        return (Term("avslutte", "avslutt"),)
    if small[position] in _AROUND_A_SEASON and position + 1 < len(small):
        season = any(term.group == "årstid" for term in terms_of_word(small[position + 1]))
        return (_AROUND_A_SEASON[small[position]],) if season else ()
    return _STANDING_ALONE.get(stems[position], ()) if position and not _opens(position, small) else ()


_AROUND_A_SEASON: Final = {"før": Term("i", "ord"), "etter": Term("etter", "svak")}
"""Before the summer is in good time for it; after it is another time of the year."""
_ASKING: Final = ("spørre", "spørje", "spør")
_ASKED: Final = ("spørres", "spørjast", "spørrast")


def _is_asked_of_all(position: int, small: list[str]) -> bool:
    """Whether it is a survey: «Spørre gravide om …», «Jordmor spør alle gravide», «Alle gravide spørres»."""
    if small[position] in _ASKED:
        return "alle" in small[:position]
    return small[position] in _ASKING and (not position or small[position + 1 : position + 2] == ["alle"])


def _is_who_uses(position: int, small: list[str]) -> bool:
    """Whether «bruker» tells of people what they are: «personer som bruker opioider» are opioidbrukere."""
    if position < 2 or position + 1 == len(small) or small[position - 1] != "som":
        return False
    of_people = small[position - 2] in ("de", "dei", "dem") or slot_of(small[position - 2]) == "[person]"
    return of_people and any(term.group == "emne" for term in terms_of_word(small[position + 1]))


_CEASING: Final = ("slutte", "slutter", "sluttar", "sluttast")
_HABITS: Final = frozenset(
    ("røyk", "snus", "tobakk", "cannabis", "narkotika", "medikament", "rus", "alkohol", "spill")
)


def _is_ended(small: list[str]) -> bool:
    """Whether «slutte» ends a service or a serving; with snus, hash or alcohol it is a person who stops."""
    told = {term.concept for word in small for term in terms_of_word(word)}
    return not told & _HABITS or bool(told & {"skjenke", "salg"})


def _is_learning(position: int, small: list[str]) -> bool:
    """Whether «lærer» is what a group does: «Ungdom lærer førstehjelp», not «kurs for lærer i …»."""
    if not position or position == len(small) - 1:
        return bool(position) and small[position - 1] in _LEARNING
    said = terms_of_word(small[position - 1])
    return small[position - 1] in _LEARNING or any(term.group == "målgruppe" for term in said)


def _opens(position: int, small: list[str]) -> bool:
    """Whether a noun opens what the title is about, small words aside: «en informativ kveld for foreldre»."""
    goes_on = small[position + 1 : position + 2] in (["for"], ["om"])
    before = (*terms_of_word(small[position - 1]),)
    return goes_on and all(term.group in ("ord", "svak", "gjør", "hyppighet") for term in before)


_LEARNING: Final = frozenset(
    (
        "elever",
        "elevene",
        "elevar",
        "elevane",
        "barna",
        "ungdommene",
        "ungdommane",
        "ungdommer",
        "unge",
        "på",
        "i",
    )
)
"""Who learns in «Elevene på 9. trinn lærer psykologisk førstehjelp»: the grade is taken out before."""
_SMALL: Final = ("ord", "svak", "gjør", "start", "lag", "drift", "revider")
"""What stands beside «veileder» where it is a booklet: «bruke veileder for …»."""
_BEFORE_A_PERSON: Final = frozenset(
    ("enkelte", "einskilde", "hver", "kvar", "en", "ein", "per", "pr", "og", "eller", "ny", "til",
     "for", "mellom", "av", "med", "hos", "fra", "frå")
)  # fmt: skip
_STANDING_ALONE: Final = {"kveld": (Term("ettermiddag", "døgn"),)}
"""Words (stems) that mean another thing inside a title than opening it, or in a compound (``temakveld``)."""
