"""When and by whom, in the words of two departments."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Boveiledning på kveldstid og i helger", "Boveiledning kvelder og helger"),
        (
            "Helsesjukepleiar til stades på skulen to dagar i veka",
            "Helsesykepleier på skolen 2 dager i uka",
        ),
        (
            "Opplæring i tidleg innsats for alle som arbeider med barn",
            "Opplæring i tidlig innsats for ansatte som jobber med barn",
        ),
    ],
)
def test_evenings_and_staff_are_the_same_in_other_words(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME
