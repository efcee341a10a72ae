"""Titles about licensing, prevention, leisure, road safety and statistics: one measure, or two."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles
from tests.checks.title_pairs_actions import APART, SAME


@pytest.mark.parametrize(("one", "other"), SAME)
def test_titles_about_actions_are_one_measure_in_other_words(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_substance_hour_or_phase_makes_another_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Skjenketid til kl. 02", "Skjenketid til klokka 02.00"),
        ("Kurs i tre år", "Treårig kurs"),
        ("Fire årlige skjenkekontroller", "Skjenkekontroll fire ganger i året"),
        ("Mobilfri skoletid", "Mobilforbud i skoletida"),
        ("Rydding ved bussterminalen", "Rydde på busstasjonen"),
    ],
)
def test_hours_years_and_bans_are_read_in_any_form(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Skjenketid til kl. 02", "Skjenketid til kl. 01"),
        ("Stenge en time før", "Stenge en halv time før"),
        ("Innføre røykeforbud", "Ikke innføre røykeforbud"),
        ("Kampanje mot snus", "Kampanje mot vape"),
        ("Foreldrekveld om dataspill", "Foreldrekveld om pengespill"),
    ],
)
def test_another_hour_substance_or_a_no_makes_another_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
