"""A compound in one plan and the same in several words in another are one measure."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Etablere eit aktivitetssenter på dagtid for rusavhengige",
            "Aktivitetssenter for rusavhengige på dagtid",
        ),
        ("Innkjøp av fritidsutstyr til utlån", "Kjøpe inn utstyr til fritid for utlån"),
        ("Skuterklubb for ungdom med rusfri kontrakt", "Rusfri kontrakt for ungdom i skuterklubben"),
        ("Nattbuss hjem fra Namsskogandagene", "Buss om natta hjem fra Namsskogandagene"),
    ],
)
def test_a_compound_is_what_it_is_made_of(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Innkjøp av fritidsutstyr til utlån", "Innkjøp av kontorutstyr til utlån"),
        ("Gratis svømming for barn på lørdager", "Gratis svømming og kino for barn på lørdager"),
        ("Nattbuss hjem fra Namsskogandagene", "Buss på dagtid til Namsskogandagene"),
    ],
)
def test_a_part_of_it_is_not_all_of_it(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
