"""Numbers of measures and goals: kept as written, and never a quantity taken for one."""

from datetime import date, datetime
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.reading.values.ids import clean_id, split_goal, split_id
from rusdoc.reading.values.text import visible

NUMBERED = {
    "1.2.3 Kurs": ("1.2.3", "Kurs"), "1.2.3. Kurs": ("1.2.3", "Kurs"), "1.2.3: Kurs": ("1.2.3", "Kurs"),
    "1.1 Kurs": ("1.1", "Kurs"),
    "1.1.10 – Kurs": ("1.1.10", "Kurs"), "F1 Kurs": ("F1", "Kurs"), "F1: Kurs": ("F1", "Kurs"),
    "A1.2 Kurs": ("A1.2", "Kurs"),
    "T-12 Kurs": ("T-12", "Kurs"), "Tiltak 4b – Kurs": ("4b", "Kurs"), "Tiltak 4b": ("4b", ""),
    "Tiltak 1: Kurs": ("1", "Kurs"),
    "Tiltak 1.1.1 Kurs": ("1.1.1", "Kurs"), "Tiltak nr. 3: Kurs": ("3", "Kurs"), "Tiltak F1 Kurs": ("F1",
    "Kurs"),
    "Tiltak A: Kurs": ("A", "Kurs"), "4b) Kurs": ("4b", "Kurs"), "4b Kurs": ("4b", "Kurs"), "1. Kurs": ("1",
    "Kurs"),
    "1) Kurs": ("1", "Kurs"), "(1) Kurs": ("1", "Kurs"), "a) Kurs": ("a", "Kurs"), "A. Kurs": ("A", "Kurs"),
    "1 - Kurs": ("1", "Kurs"),
    "Nr. 3 Kurs": ("3", "Kurs"), "1.2.3 24 timers telefon": ("1.2.3", "24 timers telefon"), "1.Kurs": ("1",
    "Kurs"),
    "1. 5 nye boliger": ("1", "5 nye boliger"), "1.1.1\nKurs": ("1.1.1", "Kurs"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), NUMBERED.items())
def test_a_number_before_a_title_is_taken_out_of_it(text: str, parts: tuple[str, str]) -> None:
    assert split_id(text) == parts


@pytest.mark.parametrize(
    "title",
    ["24 timers døgnhjelp", "5 nye boliger", "A-krimsamarbeid", "3 kurs i året", "2027-budsjettet", "I samarbeid med NAV skape trygghet",
     "1. juni-markering", "17. mai-feiring", "18-årsfest uten alkohol", "1.5 millioner til kurs",
     "3 – 5 kurs", "2–3 kurs",
     "10. trinn besøker NAV", "8. klasse-kurs", "Tiltak for unge", "Tiltak mot rus", "Tiltak i skolen",
     "Q3 2027: rapport", "4H-klubben",
     "24/7-telefon", "50 % stilling", "MOT-kurs", "COVID-19-beredskap", "AA-møter", "Kurs", "", "01.06.2027 oppstart", "1. linjetjenesten"],
)  # fmt: skip
def test_a_title_that_merely_begins_with_a_number_or_letter_keeps_it(title: str) -> None:
    assert split_id(title) == (None, title)


GOALS = {
    ("Hovedmål 1: Færre unge", "main"): ("1", "Færre unge"), ("Hovudmål A – Trygg", "main"): ("A", "Trygg"),
    ("Delmål 1.2 Flere", "sub"): ("1.2", "Flere"), ("MÅL 1 Redusere", "main"): ("1", "Redusere"),
    ("1. Redusere", "main"): ("1", "Redusere"),
    ("Hovedmål: Redusere", "main"): (None, "Redusere"), ("Hovedmål – Redusere", "main"): (None, "Redusere"),
    ("Satsingsområde 2: Unge", "main"): ("2", "Unge"), ("Innsatsområde A Unge", "main"): ("A", "Unge"),
    ("1.1 Flere", "sub"): ("1.1", "Flere"),
    ("1 Færre unge", "main"): ("1", "Færre unge"), ("Hovedmål 1", "main"): ("1", ""), ("Delmål 1.1.",
    "sub"): ("1.1", ""),
    ("Mål I Redusere", "main"): ("I", "Redusere"), ("II. Unge", "main"): ("II", "Unge"), ("Delmål a) Flere",
    "sub"): ("a", "Flere"),
    ("Hovedmål nr. 2: Trygg", "main"): ("2", "Trygg"), ("Hovedmål: 1. Trygg", "main"): ("1", "Trygg"),
    ("Mål 1.1 – Flere", "sub"): ("1.1", "Flere"),
    ("Strategi for rus", "sub"): (None, "Strategi for rus"), ("Mål i livet", "main"): (None, "Mål i livet"),
    ("5 nye boliger", "main"): (None, "5 nye boliger"), ("Færre unge drikker", "sub"): (None,
    "Færre unge drikker"), ("", "main"): (None, ""),
    ("Målrettet innsats", "main"): (None, "Målrettet innsats"),
}  # fmt: skip


@pytest.mark.parametrize(("goal", "parts"), GOALS.items())
def test_a_goals_number_and_title_are_taken_apart(
    goal: tuple[str, Literal["main", "sub"]], parts: tuple[str | None, str]
) -> None:
    assert split_goal(*goal) == parts


OWN_COLUMN = {
    1.1: "1.1", "1.10": "1.10", 1.0: "1", 3: "3", "Tiltak 4b": "4b", "1.2.3.": "1.2.3", "Nr. 4": "4",
    "(1)": "1", "T-1": "T-1", "A": "A",
    "01.02": "01.02", "-": None, "": None, None: None, date(2026, 2, 1): "1.2", datetime(2003, 2, 1): "1.2.3",
    "F1:": "F1", " 1.1 ": "1.1", "\u200b": None,
}  # fmt: skip


@pytest.mark.parametrize(("cell", "number"), OWN_COLUMN.items())
def test_a_number_in_its_own_column_is_kept_as_written(
    cell: str | float | date | None, number: str | None
) -> None:
    assert clean_id(cell) == number


def test_the_whole_number_one_is_no_tick() -> None:
    assert (clean_id(1), clean_id(True)) == ("1", None)


IDS = st.one_of(
    st.lists(st.integers(1, 99).map(str), min_size=2, max_size=4).map(".".join),
    st.builds("{}{}".format, st.sampled_from("ABFT"), st.integers(1, 99)),
    st.builds("{}-{}".format, st.sampled_from("ABFT"), st.integers(1, 99)),
    st.builds("{}{}".format, st.integers(1, 99), st.sampled_from("abcd")),
)
TITLES = st.sampled_from(
    ["Kurs for unge", "Økt kontroll", "Åpen dag i skolen", "NAV-møter", "«Trygg» på fest"]
)


@given(
    IDS,
    st.sampled_from([" ", ". ", ": ", ") ", " – ", " - "]),
    TITLES,
    st.sampled_from(["", "Tiltak ", "tiltak nr. "]),
)
def test_any_number_before_any_title_is_kept_as_written(
    number: str, mark: str, title: str, word: str
) -> None:
    assert split_id(f"{word}{number}{mark}{title}") == (number, title)


@given(IDS)
def test_any_number_in_its_own_column_reads_back_to_itself(number: str) -> None:
    assert clean_id(number) == number
    assert clean_id(f"Tiltak {number}.") == number


@given(st.text())
def test_no_text_at_all_stops_the_reading_of_numbers(text: str) -> None:
    for number, title in (split_id(text), split_goal(text, "main"), split_goal(text, "sub")):
        assert number is None or number in visible(text)
        assert title in visible(text)
    clean_id(text)


def test_a_letter_after_the_number_belongs_to_it_and_a_ratio_is_no_number() -> None:
    assert split_id("1.1.a Kurs") == ("1.1.a", "Kurs")
    assert split_id("1:1-samtaler") == (None, "1:1-samtaler")
