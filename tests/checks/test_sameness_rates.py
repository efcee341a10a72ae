"""How often a thing is done is the same in other words; how often it is not, is not."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Undervisning om rus på 9. trinn, fire timer i året",
            "Fire undervisningstimer om rus i 9. klasse hvert år",
        ),
        (
            "Booppfølging i hjemmet til beboere med rusproblemer, to besøk i uka",
            "Beboere med rusproblemer følges opp hjemme to ganger per uke",
        ),
        (
            "Skjenkekontroll minst fire gonger per stad kvart år",
            "Hvert skjenkested kontrolleres minst fire ganger i året",
        ),
        (
            "Ungdomshuset på Årstein holdes åpent fredag og lørdag",
            "Fredags- og lørdagsåpent ungdomshus på Årstein",
        ),
    ],
)
def test_so_many_times_are_so_many_hours_or_visits(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ungdomsklubben er åpen to kvelder i uka", "Ungdomsklubben er åpen to dager i uka"),
        ("Undervisning om rus, fire timer i året", "Tre undervisningstimer om rus hvert år"),
        ("Båtkontroll før sommeren", "Båtkontroll etter sommeren"),
        ("Skjenkekontroll fire ganger i året", "Skjenkekontroll tre ganger per sted i året"),
    ],
)
def test_evenings_are_not_days_and_three_are_not_four(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


def test_a_place_with_a_name_nearly_like_a_word_is_a_name() -> None:
    one, other = "Ungdomshuset på Årstein åpnes", "Ungdomshuset på Hilleshamn åpnes"
    assert compare_titles(one, other) is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Bygge fire småhus for personer med rus- og psykiske lidelser",
            "Oppføring av 4 småhus til personer med ruslidelser og psykiske lidelser",
        ),
        (
            "Årlig legemiddelgjennomgang hos hjemmeboende over 75 år",
            "Gjennomgå legemidlene til hjemmeboende over 75 år hvert år",
        ),
    ],
)
def test_illnesses_and_reviews_are_the_same_in_several_words(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME
