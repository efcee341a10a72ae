"""What the words of a goal, a measure or an owner say: an activity, something measurable, somebody.

Only the words are judged, by the lists of `words`. In doubt the answer is the one that leaves the
group in peace: a false warning costs more trust than a missed one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Final

from rusdoc.checks import words
from rusdoc.checks.forms import Nouns, Phrases, Verbs, after_few_words, after_word, word_starts
from rusdoc.model.plan import Measure
from rusdoc.regex import regex

# Verb endings, nb and nn: infinitive and present, s-form and st-form, the noun made of the verb, participle.
_ACTIVE: Final = ("e", "a", "er", "ar")
_PASSIVE: Final = ("es", "ast", "as")
_NOUN: Final = ("ing", "inga", "ingen", "else", "elsen")
_DONE: Final = ("t", "et", "tt", "a")
_ANY_FORM: Final = (*_ACTIVE, *_PASSIVE, *_NOUN, *_DONE, "r", "s", "")

_QUOTATION_MARKS: Final = regex(r"[«»\"“”*]")
_OPENING: Final = regex(r"(?:(?:hoved|hovud|del)?mål(?![^\W\d_])\s*)?(?:[\d.]+\s*)?[:–-]?\s*(?:vi\s+|å\s+)?")
"""What may stand before a goal's first word: «Delmål 1.2: vi …»."""
_CLAUSE: Final = regex(r"[^,;:.]*")
_ADVERB: Final = regex(r"(?:aktivt|også|årlig|årleg) ")
# «Tilsette» is also the employees (nn); with an article after it, it is the verb.
_HIRE: Final = regex(r"tilsette(?= (?:ein\b|ei\b|eit\b|ny|fleire|rus|\d))")
_FIGURE_OR_LAW: Final = regex(r"[\d§]")
_FIGURE: Final = regex(r"\d|%|\balle\s+(?!som\b|for\b|til\b|og\b|kan\b|skal\b)\w{4,}")
# «Gjennomføring av kurs» is an activity, «gjennomføring i videregående» a rate.
_ACTIVITIES: Final = Verbs(words.ACTIVITY_STEMS, (*_ACTIVE, *_PASSIVE), before_av=_NOUN)
_ACTIVITY_FORMS: Final = Phrases(words.ACTIVITY_FORMS)
_ELSEWHERE: Final = Phrases(words.LEADS_ELSEWHERE)
_EVENT_VERBS: Final = Phrases(words.EVENT_VERBS)
_MAKING_VERBS: Final = Phrases(words.MAKING_VERBS)
_HOLD_OR_MAKE: Final = Phrases((*words.EVENT_VERBS, *words.MAKING_VERBS, "tilsette"))
_PASSIVES: Final = Verbs(words.ACTIVITY_STEMS, _PASSIVE)
_DOERS: Final = Phrases(words.DOERS)
_MODALS: Final = Phrases(words.MODALS)
_OUTCOME_VERBS: Final = Verbs((*words.ACTIVITY_STEMS, *words.ONE_STEP_STEMS), _ANY_FORM)
_OUTCOME_PHRASES: Final = Phrases((*words.ACTIVITY_FORMS, *words.DONE))
_DONE_VERBS: Final = Verbs((stem for stem in words.ACTIVITY_STEMS if " " not in stem), _DONE)
_DONE_PHRASES: Final = Phrases(words.DONE)
_QUANTITIES: Final = Phrases((*words.QUANTITIES, *words.FREQUENCIES))
_VAGUE_OPENINGS: Final = Phrases(words.VAGUE_OPENINGS)
_THINGS: Final = Nouns(words.DELIVERABLES, words.NOUN_ENDINGS, whole=words.SHORT_DELIVERABLES)
_ABSTRACT: Final = Nouns(words.ABSTRACT, words.NOUN_ENDINGS)
# «Miljøarbeider» and «ungdomskontakter» are people, «miljøarbeid» and «kontakt» are not.
_WORKING: Final = Nouns(("arbeid", "kontakt"), ("", "et", "en"))
_WISHES: Final = Phrases(words.WISHES)
_INTENDED: Final = regex(r"å\s|\w+(?:ere|are)\b")
"""A title that opens so points a way: «å …», «tydeligere …»."""

_REFERENCES: Final = regex(
    r"""§+\s*[\d\w.–-]+                                          # § 1-7d
      | \b(?:(?:jf|jfr|jamfør|se|sjå)\b\.?\s[^,;.()]*\d[\d.]*     # jf. Folkehelseplan tiltak 2.3
      | (?:hoved|hovud|del)?(?:tiltak|mål|plan\w*|kap\w*|pkt|punkt|sak|nr)\.?\s*\d[\d./-]*
      | (?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?\b             # years alone measure nothing
      | (?:ungdom\w*|unge|barn|elever|elevar|personer|personar|alle|de|dei|innbygg\w*|menn|kvinner)
        \s+(?:under|over|mellom|fra|frå|i\s+alderen)\s+\d+(?:\s*(?:[-–]|og|til)\s*\d+)?\s*år
      | \d+\s*[-–]\s*\d+\s*år(?:ing\w*)?\b | \d+\s*-?\s*åring\w*)    # an age is no quantity
    """,
    re.VERBOSE | re.IGNORECASE,
    needs=(
        "§", "jf", "jam", "se", "sjå", "tiltak", "mål", "plan", "kap", "pkt", "punkt", "sak", "nr", "19",
        "20", "år",
    ),
)  # fmt: skip


def activity_of(goal: str) -> str | None:
    """The words that make a goal an activity (``etablere``), None when it is a goal.

    The verb the goal opens with decides, or the one after skal/må/bør: «etablere team for å
    redusere skader» is a means, «redusere skader ved å etablere team» a goal.
    """
    plain = _plain(goal)
    opening = _OPENING.match(plain)
    start = opening.end() if opening else 0
    end = _activity_end(plain, start)
    return _activity_after_modal(plain) if end is None else plain[start:end]


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
    if _tells_outcome(title) or _tells_done(effect) or _counts(f"{title} . {effect}"):
        return True
    if _is_good_intention(title):
        return False
    return _THINGS.stand_in(title) or not _is_intention(title)


def is_vague_owner(owner: str, municipality: str | None = None) -> bool:
    """Whether an owner is nobody in particular: alle, kommunen (by name too), flere etater."""
    plain = _plain(owner).rstrip(" .")
    if plain in words.VAGUE_OWNERS:
        return True
    if municipality and plain == f"{_plain(municipality)} kommune":
        return True
    quantifier, _, unit = plain.partition(" ")
    return quantifier in words.VAGUE_QUANTIFIERS and unit in (*words.GENERAL_UNITS, *_definite())


@lru_cache(maxsize=10_000)
def _plain(text: str) -> str:
    """Lower case, one space between words, quotation marks gone."""
    return " ".join(_QUOTATION_MARKS.sub(" ", text).casefold().split())


def _activity_end(text: str, at: int) -> int | None:
    """Where the words at `at` that open an activity end; None when there are none."""
    for end in _ACTIVITIES.ends(text, at):
        if not _leads_elsewhere(text, end):
            return end
    return _ACTIVITY_FORMS.end(text, at) or _held_or_made(text, at)


def _leads_elsewhere(text: str, at: int) -> bool:
    return text.startswith(" ", at) and _ELSEWHERE.end(text, at + 1) is not None


def _held_or_made(text: str, at: int) -> int | None:
    """Where «holde et godt foredrag», «lage brosjyre» or «tilsette» (one) ends, if it stands here."""
    held = _EVENT_VERBS.end(text, at)
    made = _MAKING_VERBS.end(text, at)
    hire = _HIRE.match(text, at)
    return (
        (held and _noun_after(text, held, lambda word: word.endswith(words.EVENTS)))
        or (made and _noun_after(text, made, _THINGS.have))
        or (hire.end() if hire else None)
    )


def _noun_after(text: str, at: int, is_meant: Callable[[str], bool]) -> int | None:
    """Where a noun that is meant ends, when it follows the verb that ends at `at`, a few words on at most."""
    if not text.startswith(" ", at):
        return None
    for start in after_few_words(text, at + 1):
        end = after_word(text, start)
        if is_meant(text[start:end]):
            return end
    return None


def _activity_after_modal(text: str) -> str | None:
    """The activity in «kommunen skal etablere …» or «… skal etableres», in the first clause."""
    clause = _CLAUSE.match(text)
    for at in word_starts(clause[0] if clause else text):
        for start in _after_doer(text, at):
            end = _activity_end(text, start)
            if end is not None:
                return text[start:end]
        for start in _after_modal(text, at):
            for end in _PASSIVES.ends(text, start):
                return text[start:end]
    return None


def _after_doer(text: str, at: int) -> Iterator[int]:
    end = _DOERS.end(text, at)
    if end is not None and text.startswith(" ", end):
        yield from _after_modal(text, end + 1)


def _after_modal(text: str, at: int) -> Iterator[int]:
    """Where the verb may stand, when a modal stands at `at`."""
    end = _MODALS.end(text, at)
    if end is not None and text.startswith(" ", end):
        if adverb := _ADVERB.match(text, end + 1):
            yield adverb.end()
        yield end + 1


def _tells_outcome(title: str) -> bool:
    """Whether a title says what is done, or that it is done."""
    if _OUTCOME_VERBS.stand_in(title) or _OUTCOME_PHRASES.stand_in(title):
        return True
    return _HOLD_OR_MAKE.stand_in(title) and any(_held_or_made(title, at) for at in word_starts(title))


@lru_cache(maxsize=10_000)
def _tells_done(effect: str) -> bool:
    return _DONE_VERBS.stand_in(effect) or _DONE_PHRASES.stand_in(effect)


def _counts(text: str) -> bool:
    """Whether a quantity or a frequency stands in the text."""
    if _FIGURE_OR_LAW.search(text):
        text = _REFERENCES.sub(" ", text)
    return bool(_FIGURE.search(text)) or _QUANTITIES.stand_in(text)


def _is_good_intention(title: str) -> bool:
    starts = [len(opening) for opening in ("", "å ", "vi skal ") if title.startswith(opening)]
    return any(_VAGUE_OPENINGS.end(title, start) is not None for start in starts)


def _is_intention(title: str) -> bool:
    """Whether a title is an intention: an abstract noun, a wish, or an adjective that only points a way."""
    if _INTENDED.match(title) or _WISHES.end(title, 0) is not None:
        return True
    if _ABSTRACT.stand_in(title) or _WORKING.stand_in(title):
        return True
    return any(True for at in word_starts(title) for _ in _after_modal(title, at))


@cache
def _definite() -> frozenset[str]:
    """The general units in the definite form too: etatene, einingane."""
    return frozenset(
        form for unit in words.GENERAL_UNITS if unit[-1] == "r" for form in (f"{unit[:-1]}ne", f"{unit}ne")
    )
