"""RUS113 in other words: one measure under two goals of one plan."""

from __future__ import annotations

import pytest

from rusdoc.checks import Case, run_checks
from rusdoc.checks.sameness_quantities import ONLY_NUMBERS
from rusdoc.registers.vocabulary import concepts
from tests.checks.municipality import ours, row


def twice(*rows: str) -> list[tuple[str | None, str | None]]:
    found = run_checks(Case(ours(*rows)))
    return [(f.place.cell, f.related[0].cell) for f in found if f.code == "RUS113"]


@pytest.mark.fires("RUS113")
def test_one_measure_in_two_wordings_is_told_at_the_later_one() -> None:
    one = row("1.1", "Arrangementer i kommunal regi skal være alkoholfrie")
    other = row("2.3", "Alkoholfrie arrangementer i kommunens regi")
    assert twice(one, row("1.2", "Natteravn"), other) == [("B4", "B2")]


@pytest.mark.fires("RUS113")
def test_a_verb_that_only_says_it_is_done_makes_no_other_measure_of_it() -> None:
    one = row("1.1", "Holde nattåpent bibliotek fire ganger i året")
    assert twice(one, row("2.1", "Nattåpent bibliotek 4 ganger årlig")) == [("B3", "B2")]


@pytest.mark.fires("RUS113")
def test_three_wordings_of_one_measure_are_two_too_many() -> None:
    wordings = ("Natteravn", "Natteravner", "Natteramn")
    assert twice(*(row(str(n), title) for n, title in enumerate(wordings, 1))) == [("B3", "B2"), ("B4", "B2")]


@pytest.mark.fires("RUS113")
def test_the_same_words_twice_are_told_once() -> None:
    assert twice(row("1", "Natteravn"), row("2", "Natteravn")) == [("B3", "B2")]


@pytest.mark.silent("RUS113")
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"years": "2027"}, {"years": "2029"}),
        ({"owners": "NAV"}, {"owners": "Skolen"}),
    ],
)
def test_once_more_later_or_by_another_unit_is_another_measure(
    one: dict[str, str], other: dict[str, str]
) -> None:
    assert twice(row("1", "Kurs i førstehjelp", **one), row("2", "Førstehjelpskurs", **other)) == []


@pytest.mark.silent("RUS113")
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Foreldremøte om rus på 8. trinn", "Foreldremøte om rus på 10. trinn"),
        ("MI-kurs for ansatte", "MI-kurs for frivillige"),
        ("Natteravn", "Natteravn og ungdomskontakt"),
    ],
)
def test_another_group_grade_or_more_of_it_is_another_measure(one: str, other: str) -> None:
    assert twice(row("1", one), row("2", other)) == []


@pytest.mark.silent("RUS113")
def test_titles_that_differ_in_their_numbers_are_several_measures() -> None:
    rows = [row(f"1.{number}", f"Skjenkekontroll nr. {number} med ungdom") for number in range(1, 5)]
    assert twice(*rows) == []


@pytest.mark.fires("RUS113")
def test_numbers_written_out_are_the_same_numbers() -> None:
    one, other = row("1.1", "Fire lagsamlinger med politiet"), row("2.1", "4 lagsamlinger med politiet")
    assert twice(one, row("1.2", "Natteravn"), other) == [("B4", "B2")]


def test_no_word_of_the_table_is_in_a_group_that_only_numbers_are_in() -> None:
    assert not ONLY_NUMBERS & {concept.group for concept in concepts()}
