"""RUS407: one indicator with different or opposing targets in two plans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.checks.sameness import Verdict, alike
from rusdoc.checks.sameness_table import phrase_key
from rusdoc.checks.sameness_terms import Terms, terms_of
from rusdoc.checks.sameness_verdict import PHASES, verdict, weight
from rusdoc.checks.subplans_names import short_name
from rusdoc.checks.subplans_same import InPlan, Together, live, together
from rusdoc.checks.subplans_values import Target, read_targets
from rusdoc.frozen import frozen
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan
from rusdoc.regex import regex
from rusdoc.texts import Text

_COUNTED: Final = regex(r"\b(?:andel|prosent|antall|tal(?:et|let)? på)|%", re.IGNORECASE)
_BESIDE_THE_POINT: Final = PHASES | {"tall", "prosent", "målår", "hyppighet", "svak", "nekting", "ord"}
_TELLS_NOTHING_ALONE: Final = frozenset(
    (
        "form",
        "målgruppe",
        "allmenn",
        "måltall",
        "yrke",
        "trinn",
        "alder",
        "arena",
        "dag",
        "døgn",
        "årstid",
        "måte",
    )
)
_LONG_WORD: Final = 10
_SUBJECTS: Final = frozenset(("emne", "omsetning"))
"""What a municipality counts as a whole, also by a word alone: overdoser, ensomhet."""
_COUNTED_GROUPS: Final = frozenset(("sosialhjelp", "arbeidsledige", "bostedsløse", "utenfor_skole_og_arbeid"))
"""Groups whose number is itself what the municipality wants changed; elever and deltakere are not."""
_OF_WHOM: Final = frozenset(("målgruppe", "alder"))
# Words of any indicator: with nothing else beside them they belong to one measure, not to the municipality.
_ANY_INDICATOR: Final = regex(
    r"(?:deltak|svar|deltag|besøk|oppmøt|fornøyd|tilfreds|gjennomfør|ferdig|vedtat|utarbeid|evaluering|tilbakemeld|henvend|"
    r"time|nådd|resultat|vært|hatt|fått|status|etabl|plass|drift|årsverk)"
)


@frozen
class Statement:
    """What a plan says an indicator is to become, with its cell and its words."""

    plan: Plan
    place: Place
    label: str
    terms: Terms
    words: str
    targets: tuple[Target, ...]
    measure: int | None = None


@rule("RUS407")
def targets_that_differ(case: Case) -> Problems:
    """Two plans do not set different or opposing targets for one indicator."""
    view = together(case)
    if len(view.plans) < 2:
        return
    statements = [statement for plan in view.plans for statement in _statements(plan)]
    pairs = _of_one_indicator(statements) | _of_one_measure(statements, view)
    for one, other in ((statements[a], statements[b]) for a, b in sorted(pairs)):
        ours, theirs = one.plan.period, other.plan.period
        if one.plan is not other.plan and any(
            a.contradicts(b, ours, theirs) for a in one.targets for b in other.targets
        ):
            yield _problem(one, other)


def _problem(one: Statement, other: Statement) -> Problem:
    text = Text(
        "checks_subplans.other_target",
        label=one.label,
        here=one.words,
        other=short_name(other.plan),
        other_label=other.label,
        there=other.words,
    )
    return Problem(one.place, text, (other.place,))


def _statements(plan: Plan) -> Iterator[Statement]:
    """The targets of the measures, and of goals and measures whose titles count something."""
    for goal in plan.main_goals:
        yield from _in_title(plan, goal.title, plan.place(goal), None)
        for sub in goal.sub_goals:
            yield from _in_title(plan, sub.title, plan.place(sub), None)
    for found in live(plan):
        if found.measure.indicator or found.measure.target:
            yield from _in_columns(plan, found)
        else:
            yield from _in_title(plan, found.measure.title, found.place(), id(found.measure))


def _in_columns(plan: Plan, found: InPlan) -> Iterator[Statement]:
    """The indicator and target of a measure; where only a target is given, the title is its indicator."""
    measure = found.measure
    label = measure.indicator or measure.title
    words = measure.target or label
    targets = read_targets(words, label)
    if targets:
        place = found.place("target" if measure.target else "indicator")
        yield Statement(plan, place, _short(label), _label(label), _short(words), targets, id(measure))


def _in_title(plan: Plan, title: str, place: Place, measure: int | None) -> Iterator[Statement]:
    targets = read_targets(title, title) if title else ()
    counts = bool(_COUNTED.search(title))
    told = tuple(t for t in targets if t.direction or (counts and t.value is not None))
    if told:
        yield Statement(plan, place, _short(title), _label(title), _short(title), told, measure)


def _label(text: str) -> Terms:
    return frozenset(term for term in terms_of(text) if term.group not in _BESIDE_THE_POINT)


def _of_one_indicator(statements: Sequence[Statement]) -> set[tuple[int, int]]:
    """The statements, by their numbers, whose labels say what they count, and speak of the same."""
    by_terms: dict[Terms, list[int]] = {}
    for number, statement in enumerate(statements):
        if _alone(statement):
            by_terms.setdefault(statement.terms, []).append(number)
    return {
        (min(a, b), max(a, b))
        for one, other, judged in alike(tuple(by_terms))
        if judged is Verdict.SAME or one == other
        for a in by_terms[one]
        for b in by_terms[other]
        if a != b
    }


def _of_one_measure(statements: Sequence[Statement], view: Together) -> set[tuple[int, int]]:
    """The statements of one measure in two plans whose labels say the same, however general."""
    of_measure: dict[int, list[int]] = {}
    for number, statement in enumerate(statements):
        if statement.measure is not None:
            of_measure.setdefault(statement.measure, []).append(number)
    return {
        (min(a, b), max(a, b))
        for pair in view.same
        for a in of_measure.get(id(pair.one.measure), ())
        for b in of_measure.get(id(pair.other.measure), ())
        if _say_the_same(statements[a], statements[b])
    }


def _say_the_same(one: Statement, other: Statement) -> bool:
    if one.terms and (one.terms == other.terms or verdict(one.terms, other.terms) is Verdict.SAME):
        return True
    if _is_shorter(one, other) or _is_shorter(other, one):
        return True
    return _spelled(one.label) == _spelled(other.label)


def _is_shorter(one: Statement, other: Statement) -> bool:
    """Whether two shares of one measure are the same: «andel med plan» is «andel med kriseplan»."""
    shares = all(target.unit == "%" for target in (*one.targets, *other.targets))
    return shares and any(map(weight, one.terms)) and one.terms < other.terms


def _spelled(label: str) -> tuple[str, ...]:
    return phrase_key(tuple(label.casefold().split()))


def _alone(one: Statement) -> bool:
    return _stands_alone(one.terms, percent=any(target.unit == "%" for target in one.targets))


def _stands_alone(terms: Terms, *, percent: bool = False) -> bool:
    """Whether an indicator says what it counts: skjenkekontroller, not deltakere, påmeldte or øvelser.

    A word that the table does not know tells something only beside another one, or when it is long.
    """
    if any(term.concept in _COUNTED_GROUPS for term in terms):
        return all(term.group in _OF_WHOM for term in terms if weight(term))
    telling = [
        term
        for term in terms
        if weight(term) and term.group not in _TELLS_NOTHING_ALONE and not _ANY_INDICATOR.match(term.concept)
    ]
    if len(telling) > 1 or any(term.group in _SUBJECTS for term in telling):
        return True
    beside = any(weight(term) for term in terms if term not in telling)
    return any(beside or percent if term.known else len(term.concept) >= _LONG_WORD for term in telling)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 90 else text[:90].rsplit(" ", 1)[0] + " …"
