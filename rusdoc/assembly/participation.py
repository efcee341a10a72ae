"""What others have said about the plan, and what came of it: input from meetings, and the hearing.

Plan- og bygningsloven § 5-1 (participation) and §§ 11-4 and 11-14 (views obtained, hearing).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rusdoc.assembly.wording import Standard, goal_heading, one_line, sub_goal_heading, words
from rusdoc.model.hearing import HearingStatement, Input
from rusdoc.model.plan import Plan, PlanStatus
from rusdoc.regex import regex
from rusdoc.texts.norwegian import long_date, number_word, sentence

_BESIDE_IDS: Final = regex(
    r"\b(?:tiltak\w*|del[ -]?mål\w*|hov[ue]d[ -]?mål\w*|mål\w*|nr|og|se|sjå|i)\b|[\s.,;:/&+–-]+",
    re.IGNORECASE,
)
"""What may stand beside the numbers of goals and measures without saying more than they do."""


def inputs(plan: Plan, standard: Standard) -> dict[str, object]:
    """The context's `inputs`; see `docs/template-names.md`."""
    if not plan.inputs:
        return {"intro": "", "rows": []}
    named = _Named(plan, standard)
    taken = sum(1 for said in plan.inputs if said.taken_into)
    return {
        "intro": _inputs_intro(len(plan.inputs), taken, standard),
        "rows": [_input(said, named) for said in plan.inputs],
    }


def hearing(plan: Plan, appendices: Sequence[str], standard: Standard) -> dict[str, object]:
    """The context's `hearing`; `appendices` are the numbers of the appendices before it."""
    statements = plan.hearing_statements
    number = 1 + max((int(each) for each in appendices if each.isdecimal()), default=0)
    title = words("word_hearing", standard)
    return {
        "heading": words("appendix_heading", standard, number=number, title=title) if statements else "",
        "intro": _hearing_intro(plan, standard) if statements else "",
        "rows": [_statement(statement, standard) for statement in statements],
    }


def _inputs_intro(count: int, taken: int, standard: Standard) -> str:
    if count == 1:
        return words("inputs_one_taken" if taken else "inputs_one", standard)
    total = number_word(count, "neuter", standard)
    parts = [words("inputs_many", standard, count=total)]
    if taken == count:
        parts.append(words("inputs_all_taken", standard))
    elif taken:
        key = "inputs_one_of_them" if taken == 1 else "inputs_some_taken"
        parts.append(sentence(words(key, standard, count=number_word(taken, "neuter", standard))))
    return " ".join(parts)


def _input(said: Input, named: _Named) -> dict[str, object]:
    return {
        "actor": one_line(said.actor),
        "now": _words(said.now),
        "wish": _words(said.wish),
        "taken_in": named.taken_in(said),
    }


class _Named:
    """The plan's goals and measures by their numbers, as they are called in a table."""

    def __init__(self, plan: Plan, standard: Standard) -> None:
        self._names: dict[str, str] = {}
        for goal in plan.main_goals:
            self._add(goal.id, goal_heading(goal, plan, standard) if goal.title else "")
            for sub in goal.sub_goals:
                self._add(sub.id, sub_goal_heading(sub, goal, standard) if sub.title else "")
                for measure in sub.measures:
                    title = one_line(measure.title)
                    self._add(measure.id, words("measure_named", standard, id=measure.id, title=title))

    def _add(self, number: str, name: str) -> None:
        if name:
            self._names.setdefault(number, name)

    def taken_in(self, said: Input) -> list[str]:
        """Where an input was taken in: by name, or as the group wrote it where they wrote more."""
        written = _words(said.taken_in)
        rest = written
        for number in sorted(said.taken_into, key=len, reverse=True):
            rest = rest.replace(number, " ")
        known = [self._names[number] for number in said.taken_into if number in self._names]
        if _BESIDE_IDS.sub("", rest) or len(known) < len(said.taken_into) or not known:
            return [written] if written else []
        return known


def _hearing_intro(plan: Plan, standard: Standard) -> str:
    count = len(plan.hearing_statements)
    came = words(
        "hearing_one" if count == 1 else "hearing_many",
        standard,
        count=number_word(count, "common", standard),
    )
    since, until = plan.about.hearing_from, plan.about.hearing_until
    if since is None or until is None or plan.status is PlanStatus.HEARING:
        return came
    dates = {"since": long_date(since, standard), "until": long_date(until, standard)}
    return f"{words('hearing_dates', standard, **dates)} {came}"


def _statement(statement: HearingStatement, standard: Standard) -> dict[str, object]:
    received = statement.received
    return {
        "sender": one_line(statement.sender),
        "received": long_date(received, standard) if received else one_line(statement.received_text),
        "statement": _words(statement.statement),
        "assessment": _words(statement.assessment),
        "change": _words(statement.change),
    }


def _words(text: str | None) -> str:
    return (text or "").strip()
