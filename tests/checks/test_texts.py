"""What the rules say is nynorsk in nynorsk, and bokmål in bokmål."""

from __future__ import annotations

import re

import pytest

from rusdoc.texts import Wording, checks, checks_documents, checks_policy, rules

AREAS = {
    "rules": rules.WORDINGS,
    "checks": checks.WORDINGS,
    "checks_policy": checks_policy.WORDINGS,
    "checks_documents": checks_documents.WORDINGS,
}
SAID = [(f"{area}.{key}", wording) for area, wordings in AREAS.items() for key, wording in wordings.items()]

ONLY_BOKMAAL = {
    "ikke", "jeg", "hvem", "hva", "hvor", "hvordan", "hvilken", "hvilke", "noe", "noen", "mer", "blir", "uten", "fra",
    "en", "ett", "dere", "deres", "sier", "gjør", "skjenketiden", "kommunens", "gjennomføres", "flere", "samme",
}  # fmt: skip
ONLY_NYNORSK = {
    "ikkje", "eg", "kven", "kva", "kvar", "korleis", "noko", "nokon", "meir", "vert", "utan", "frå", "ein", "eitt",
    "dykk", "dykkar", "òg", "seier", "gjer", "skjenketida", "fleire", "same", "dei", "ho",
}  # fmt: skip


def words_of(text: str) -> set[str]:
    """The words outside «…»: what is quoted there may be the group's own."""
    return set(re.findall(r"\w+", re.sub(r"«[^»]*»", " ", text).casefold()))


@pytest.mark.parametrize(("key", "wording"), SAID, ids=[key for key, _ in SAID])
def test_each_standard_keeps_to_its_own_words(key: str, wording: Wording) -> None:
    assert not words_of(wording.nn) & ONLY_BOKMAAL, key
    assert not words_of(wording.nb) & ONLY_NYNORSK, key
