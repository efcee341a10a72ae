"""What the words of a goal, a measure or an owner say: an activity, something measurable, somebody.

Only the words are judged, by the lists of `words`. In doubt the answer is the one that leaves the
group in peace: a false warning costs more trust than a missed one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from rusdoc.checks import words
from rusdoc.model.plan import Measure

# Verb endings, nb and nn: infinitive and present, s-form and st-form, the noun made of the verb, participle.
_ACTIVE: Final = r"(?:e|a|er|ar)"
_PASSIVE: Final = r"(?:es|ast|as)"
_NOUN: Final = r"(?:ing|inga|ingen|else|elsen)"
_DONE: Final = r"(?:t|et|tt|a)"
_ANY_FORM: Final = rf"(?:{_ACTIVE}|{_PASSIVE}|{_NOUN}|{_DONE}|r|s)?"
_FEW_WORDS: Final = r"(?:[\w.%-]+\s+){0,3}?"

_REFERENCES: Final = re.compile(
    r"""§+\s*[\d\w.–-]+                                          # § 1-7d
      | \b(?:jf|jfr|jamfør|se|sjå)\b\.?\s[^,;.()]*\d[\d.]*       # jf. Folkehelseplan tiltak 2.3
      | \b(?:hoved|hovud|del)?(?:tiltak|mål|plan\w*|kap\w*|pkt|punkt|sak|nr)\.?\s*\d[\d./-]*
      | \b(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?\b           # years alone measure nothing
      | \b(?:ungdom\w*|unge|barn|elever|elevar|personer|personar|alle|de|dei|innbygg\w*|menn|kvinner)
        \s+(?:under|over|mellom|fra|frå|i\s+alderen)\s+\d+(?:\s*(?:[-–]|og|til)\s*\d+)?\s*år
      | \b\d+\s*[-–]\s*\d+\s*år(?:ing\w*)?\b | \b\d+\s*-?\s*åring\w*   # an age is no quantity
    """,
    re.VERBOSE | re.IGNORECASE,
)


def activity_of(goal: str) -> str | None:
    """The words that make a goal an activity (``etablere``), None when it is a goal.

    The verb the goal opens with decides, or the one after skal/må/bør: «etablere team for å
    redusere skader» is a means, «redusere skader ved å etablere team» a goal.
    """
    plain = _plain(goal)
    if found := _activity_opening().match(plain):
        return found["activity"].strip()
    if found := _activity_after_modal().match(plain):
        return (found["activity"] or found["passive"]).strip()
    return None


def is_measurable(measure: Measure) -> bool:
    """Whether one can tell afterwards that the measure was carried out.

    An indicator or target settles it; so does a quantity or frequency in the title or effect,
    or a yes/no outcome: something done (utarbeide, ansette) or something that is then there (a
    routine, a post), unless the title opens as a good intention (styrke rutinene). A thing nobody has
    listed (varmestue, nattbuss) is there or is not there; only what is plainly an intention, or an
    abstract noun (samarbeid, innsats), cannot be checked.
    """
    if measure.indicator or measure.target:
        return True
    title, effect = _plain(measure.title), _plain(" . ".join(filter(None, (measure.effect, measure.comment))))
    if _counts().search(_REFERENCES.sub(" ", f"{title} . {effect}")):
        return True
    if _outcome_in_title().search(title) or _outcome_in_effect().search(effect):
        return True
    if _good_intention().match(title):
        return False
    return bool(_deliverable().search(title)) or not _intention().search(title)


def is_vague_owner(owner: str, municipality: str | None = None) -> bool:
    """Whether an owner is nobody in particular: alle, kommunen (by name too), flere etater."""
    plain = _plain(owner).rstrip(" .")
    if plain in words.VAGUE_OWNERS:
        return True
    if municipality and plain == f"{_plain(municipality)} kommune":
        return True
    quantifier, _, unit = plain.partition(" ")
    return quantifier in words.VAGUE_QUANTIFIERS and unit in (*words.GENERAL_UNITS, *_definite())


def _plain(text: str) -> str:
    """Lower case, one space between words, quotation marks gone."""
    return " ".join(re.sub(r"[«»\"“”*]", " ", text).casefold().split())


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(set(phrases), key=len, reverse=True))


def _verbs(stems: Iterable[str], ending: str) -> str:
    """A pattern for the forms of verbs given by stem, perhaps with the words that must follow."""
    parts = (stem.partition(" ") for stem in sorted(set(stems), key=len, reverse=True))
    return "|".join(
        re.escape(verb) + ending + (rf"(?:\s+\w+){{0,3}}?\s+{re.escape(rest)}\b" if rest else r"\b")
        for verb, _, rest in parts
    )


def _things() -> str:
    things = rf"(?:{_any(words.DELIVERABLES)}|\b(?:{_any(words.SHORT_DELIVERABLES)}))"
    return rf"{things}(?:{_any(words.NOUN_ENDINGS)})(?!\w)"


def _activities() -> str:
    """A pattern for the words that open an activity."""
    held = rf"(?:{_any(words.EVENT_VERBS)})\s+{_FEW_WORDS}\w*(?:{_any(words.EVENTS)})\b"
    made = rf"(?:{_any(words.MAKING_VERBS)})\s+{_FEW_WORDS}\w*?{_things()}"
    # «Tilsette» is also the employees (nn); with an article after it, it is the verb.
    hire = r"tilsette\s+(?=ein\b|ei\b|eit\b|ny|fleire|rus|\d)"
    # «Gjennomføring av kurs» is an activity, «gjennomføring i videregående» a rate.
    ending = rf"(?:{_ACTIVE}|{_PASSIVE}|{_NOUN}(?=\s+av\b))"
    verbs = rf"(?:{_verbs(words.ACTIVITY_STEMS, ending)})(?!\s+(?:{_any(words.LEADS_ELSEWHERE)})\b)"
    return rf"(?:{verbs}|(?:{_any(words.ACTIVITY_FORMS)})\b|{held}|{made}|{hire})"


@cache
def _activity_opening() -> re.Pattern[str]:
    number = r"(?:(?:hoved|hovud|del)?mål\s*)?(?:[\d.]+\s*)?[:–-]?\s*"
    return re.compile(rf"{number}(?:vi\s+|å\s+)?(?P<activity>{_activities()})")


@cache
def _activity_after_modal() -> re.Pattern[str]:
    modal = rf"(?:{_any(words.MODALS)})\s+(?:aktivt\s+|også\s+|årlig\s+|årleg\s+)?"
    passive = _verbs(words.ACTIVITY_STEMS, _PASSIVE)
    laid_on = rf"\b(?:{_any(words.DOERS)})\s+{modal}(?P<activity>{_activities()})"
    return re.compile(rf"^[^,;:.]*?(?:{laid_on}|\b{modal}(?P<passive>{passive}))")


@cache
def _counts() -> re.Pattern[str]:
    group = r"\balle\s+(?!som\b|for\b|til\b|og\b|kan\b|skal\b)\w{4,}"
    return re.compile(rf"\d|%|\b(?:{_any((*words.QUANTITIES, *words.FREQUENCIES))})\b|{group}")


@cache
def _outcome_in_title() -> re.Pattern[str]:
    stems = (*words.ACTIVITY_STEMS, *words.ONE_STEP_STEMS)
    return re.compile(rf"\b(?:{_activities()}|{_verbs(stems, _ANY_FORM)}|(?:{_any(words.DONE)})\b)")


@cache
def _outcome_in_effect() -> re.Pattern[str]:
    done = _verbs((stem for stem in words.ACTIVITY_STEMS if " " not in stem), _DONE)
    return re.compile(rf"\b(?:{done}|(?:{_any(words.DONE)})\b)")


@cache
def _deliverable() -> re.Pattern[str]:
    return re.compile(_things())


@cache
def _good_intention() -> re.Pattern[str]:
    return re.compile(rf"(?:å\s+|vi\s+skal\s+)?(?:{_any(words.VAGUE_OPENINGS)})\b")


@cache
def _intention() -> re.Pattern[str]:
    """What makes a title an intention: an abstract noun, a wish, or an adjective that only points a way."""
    # «Miljøarbeider» and «ungdomskontakter» are people, «miljøarbeid» and «kontakt» are not.
    nouns = rf"(?:{_any(words.ABSTRACT)})(?:{_any(words.NOUN_ENDINGS)})|(?:arbeid|kontakt)(?:et|en)?"
    abstract = rf"(?:{nouns})(?!\w)"
    wish = rf"^(?:{_any(words.WISHES)})\b|\b(?:{_any(words.MODALS)})\s|^å\s"
    return re.compile(rf"{abstract}|{wish}|^\w+(?:ere|are)\b")


@cache
def _definite() -> frozenset[str]:
    """The general units in the definite form too: etatene, einingane."""
    return frozenset(
        form for unit in words.GENERAL_UNITS if unit[-1] == "r" for form in (f"{unit[:-1]}ne", f"{unit}ne")
    )
