"""Two titles that say the same in other words are one measure; a doubtful pair is only a question."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.checks.sameness import Verdict, compare_titles, concepts_of, same_titles
from rusdoc.checks.sameness_verdict import verdict
from tests.checks import title_pairs_people as people
from tests.checks.distinct_titles import TITLES
from tests.checks.title_pairs import DIFFERENT, NEAR, SAME

ALL = [title for pairs in (SAME, NEAR, DIFFERENT) for pair in pairs for title in pair]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_titles_in_other_words_are_one_measure(one: str, other: str) -> None:
    assert compare_titles(one, other, ["Træna"]) is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_titles_that_are_only_near_are_a_question(one: str, other: str) -> None:
    assert compare_titles(one, other, ["Træna"]) is Verdict.PERHAPS


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_titles_of_two_measures_are_left_in_peace(one: str, other: str) -> None:
    assert compare_titles(one, other, ["Træna"]) is None


@pytest.mark.parametrize(("one", "other"), people.SAME)
def test_titles_about_people_and_services_are_one_in_other_words(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), people.APART)
def test_a_measure_for_others_or_elsewhere_is_never_taken_for_one(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


@pytest.mark.parametrize(("one", "other"), [*SAME, *NEAR, *DIFFERENT])
def test_the_order_of_two_plans_makes_no_difference(one: str, other: str) -> None:
    assert compare_titles(one, other) is compare_titles(other, one)


@pytest.mark.parametrize(
    "title", ["Evaluere planen", "Rullere handlingsplanen", "Rapportere på tiltakene i planen"]
)
def test_what_a_plan_does_with_itself_is_never_the_measure_of_another(title: str) -> None:
    assert compare_titles(title, title) is None


def test_evaluating_a_named_plan_may_stand_in_two_plans() -> None:
    assert (
        compare_titles("Rullere trafikksikkerhetsplanen", "Rullering av trafikksikkerhetsplan")
        is Verdict.SAME
    )


def test_measures_of_one_plan_are_not_compared() -> None:
    assert same_titles(["Natteravn", "Natteravner"], [1, 1]) == ()


def test_every_pair_over_three_plans_is_found_once() -> None:
    titles = ["Natteravn", "Skjenkekontroll", "Natteravner", "Natteramn"]
    found = [(m.left, m.right) for m in same_titles(titles, [0, 0, 1, 2])]
    assert found == [(0, 2), (0, 3), (2, 3)]


def test_the_municipalitys_own_name_says_nothing() -> None:
    assert compare_titles("Ungdomsklubb i Moss", "Ungdomsklubb", ["Moss"]) is Verdict.SAME
    assert compare_titles("Ungdomsklubb i Moss", "Ungdomsklubb", ["Træna"]) is Verdict.PERHAPS


@pytest.mark.parametrize("title", ["", "   ", "?", "–", "2027", "100 000", "og", "«»", "\u00ad", "💊" * 50])
def test_titles_that_say_nothing_are_no_measure_of_another_plan(title: str) -> None:
    assert compare_titles(title, title) is not Verdict.SAME


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_titles_can_be_compared(one: str, other: str) -> None:
    assert compare_titles(one, other) is compare_titles(other, one)


def test_a_hundred_measures_of_as_many_plans_are_all_left_in_peace() -> None:
    assert same_titles(TITLES, range(len(TITLES)), ["Træna"]) == ()


def test_a_compound_is_taken_apart_by_the_words_of_the_other_plans() -> None:
    one, other = "Rusfri nyttårsfeiring for ungdom", "Rusfri feiring av nyttår for ungdom"
    assert compare_titles(one, other) is Verdict.SAME


def test_the_index_finds_what_comparing_every_pair_finds() -> None:
    titles = [*ALL]
    random.Random(7).shuffle(titles)
    terms = concepts_of(titles)
    groups = [number % 5 for number in range(len(titles))]
    every = {
        (a, b) for a, b in combinations(terms, 2) if groups[a] != groups[b] and verdict(terms[a], terms[b])
    }
    found = {(match.left, match.right) for match in same_titles(titles, groups)}
    assert found <= every
    assert len(found) >= 0.98 * len(every)
