"""RUS704: passages that stand word for word in another plan.

Two texts share a passage when so many words in a row are the same (`Limits.copied_words`), however
they are set. Quotations and the law's own words are everybody's, and each plan's own municipality
is read as the same word, as that is the one thing a copy changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from rusdoc.checks.passages import Passage, chapter_passages, passages, plan_passages
from rusdoc.checks.rule import Case, Problem, Problems, rule
from rusdoc.model.place import Place
from rusdoc.regex import regex
from rusdoc.texts import Text, verbatim

_QUOTED: Final = regex(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_LAW: Final = regex(
    r"[^.!?\n]*(?:§|har\s+som\s+mål\s+å\s+begrense\s+i\s+størst\s+mulig\s+utstrekning)[^.!?\n]*",
    re.IGNORECASE,
)
_SHOWN: Final = 8

Window: TypeAlias = tuple[str, ...]


class _Elsewhere(NamedTuple):
    """Where in another plan a run of words stands, and what that plan is called."""

    place: Place
    plan: str


@rule("RUS704")
def copied_passage(case: Case) -> Problems:
    """No passage is word for word the same as in another given plan."""
    length = case.limits.copied_words
    known = _index(case, length)
    for passage in passages(case) if known else ():
        words = _runs(passage.text, case.plan.municipality)
        shared = next((w for run in words for w in _windows(run, length) if w in known), None)
        if shared:
            other = known[shared]
            shown = " ".join(passage.text.split()[:_SHOWN]) + " …"
            text = Text("checks_documents.copied", words=shown, other=verbatim(other.plan))
            yield Problem(passage.place, text, (other.place,))


def _index(case: Case, length: int) -> dict[Window, _Elsewhere]:
    """Every run of so many words in the other plans, with its first place."""
    index: dict[Window, _Elsewhere] = {}
    for name, municipality, texts in _others(case):
        for passage in texts:
            for run in _runs(passage.text, municipality):
                for window in _windows(run, length):
                    index.setdefault(window, _Elsewhere(passage.place, name))
    return index


def _others(case: Case) -> Iterator[tuple[str, str | None, Iterable[Passage]]]:
    own = case.plan.file
    by_file = {plan.file: plan for plan in case.others if plan.file}
    for plan in case.others:
        if plan.file is None or plan.file != own:
            yield plan.title or plan.file or "", plan.municipality, plan_passages(plan)
    for chapter in case.other_chapters:
        its = by_file.get(chapter.file)
        name = (its.title if its else None) or chapter.file
        yield name, its.municipality if its else None, chapter_passages((chapter,))


def _runs(text: str, municipality: str | None) -> list[list[str]]:
    """The words in a row, broken where somebody else's words stand."""
    if municipality:
        text = re.sub(rf"\b{re.escape(municipality)}(?:s|’|')?(?=\W|$)", " kommunenavn ", text)
    parts = _LAW.sub("\n", _QUOTED.sub("\n", text)).casefold().split("\n")
    return [re.findall(r"\w+", part) for part in parts]


def _windows(words: list[str], length: int) -> Iterator[Window]:
    for first in range(len(words) - length + 1):
        yield tuple(words[first : first + length])
