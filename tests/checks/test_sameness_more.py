"""Titles with shortened words, roads, people who come home, and words for one thing: one measure, or two."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles
from tests.checks.title_pairs_more import APART, SAME


@pytest.mark.parametrize(("one", "other"), SAME)
def test_titles_with_other_words_for_one_thing_are_one_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_road_group_or_place_makes_another_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
