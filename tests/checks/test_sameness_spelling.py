"""Words the table does not know are one in nynorsk and bokmål, as verb and noun, and with a letter wrong."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles
from rusdoc.checks.sameness_spelling import spelled_alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Krevje kvisting langs fylkesvegen", "Kreve kvisting langs fylkesveien"),
        ("Opparbeide gapahuk ved Langvatnet", "Opparbeiding av gapahuk ved Langvatnet"),
        ("Kvisting og skrenting langs vegen", "Kviste og skrente langs veien"),
        ("Utlån av gjøgleutstyr til elever", "Utlån av gjøglingsutstyr til elevar"),
        ("Skilting av klatrefelt", "Skilte klatrefeltet"),
    ],
)
def test_a_measure_with_words_nobody_listed_is_the_same_in_other_forms_of_them(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"), [("stengj", "steng"), ("åpning", "opning"), ("kjøyring", "kjøring"), ("kvist", "kvisting")]
)
def test_words_with_one_root_are_spelled_alike(one: str, other: str) -> None:
    assert spelled_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("maling", "måling"), ("lån", "utlån"), ("svel", "sval"), ("turist", "tur"), ("farg", "far")]
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert not spelled_alike(one, other)
