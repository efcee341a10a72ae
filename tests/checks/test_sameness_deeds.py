"""A verb in one title is its noun in -ing in the other, and a short verb is one in every form."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles
from rusdoc.checks.sameness_words import terms_of_word


@pytest.mark.parametrize(
    ("verb", "deed"),
    [
        ("formidle", "formidling"),
        ("avslutte", "avsluttingen"),
        ("oppheve", "oppheving"),
        ("kjøpe", "kjøping"),
        ("sende", "sending"),
        ("trafikksikre", "trafikksikring"),
        ("radikalisere", "radikalisering"),
        ("øve", "øver"),
        ("øke", "auker"),
    ],
)
def test_a_verb_and_what_is_made_of_it_are_one(verb: str, deed: str) -> None:
    assert terms_of_word(verb) == terms_of_word(deed)
    assert terms_of_word(verb)[0].known


@pytest.mark.parametrize(
    ("thing", "verb"),
    [
        ("kjøring", "kjøre"),
        ("innstilling", "innstille"),
        ("fortelling", "fortelle"),
        ("stilling", "stille"),
        ("levering", "levere"),
    ],
)
def test_a_thing_of_its_own_is_not_the_verb(thing: str, verb: str) -> None:
    assert terms_of_word(thing) != terms_of_word(verb)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kriseteamet skal øve to ganger i året", "Kriseteamet øver to gonger årleg"),
        ("Ernæringsvennlig matservering i SFO", "SFO matserverer ernæringsvennlig"),
        ("Øke antall støttekontakter", "Kommunen øker antall støttekontakter"),
        ("Sikring av skoleveien", "Sikre skulevegen"),
    ],
)
def test_titles_with_the_verb_or_its_noun_are_one_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME
