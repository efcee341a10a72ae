"""Words in bokmål, and their stems, and the table of them that is written ahead."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path

import pytest

from rusdoc.checks.inflection import bokmaal, bokmaal_and_stem, stem
from rusdoc.checks.sameness_table import words_of_tables
from rusdoc.registers import vocabulary
from rusdoc.registers.stems import Stems

MAKER = Path(__file__).parent.parent.parent / "docs" / "make_stems.py"


@pytest.mark.parametrize(
    ("word", "plain", "its_stem"),
    [
        ("skulehelsetenesta", "skolehelsetjenesta", "skolehelsetjenest"),
        ("brukerne", "brukerne", "bruker"),
        ("senteret", "senteret", "sent"),
        ("alkohollov", "alkohollov", "alkohollov"),
    ],
)
def test_a_word_is_looked_up_in_bokmål_by_its_stem(word: str, plain: str, its_stem: str) -> None:
    assert (bokmaal(word), stem(bokmaal(word))) == (plain, its_stem)


@pytest.mark.parametrize("name", ["stammer.csv", "oppslag.csv"])
def test_what_is_made_of_the_tables_of_words_is_complete_and_current(name: str) -> None:
    maker = run_path(str(MAKER))
    assert (maker["FOLDER"] / name).read_text(encoding="utf-8") == maker["FILES"][name](), (
        "run python docs/make_stems.py"
    )


def test_without_the_table_of_stems_they_are_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with_table = {word: bokmaal_and_stem(word) for word in words_of_tables()}
    monkeypatch.setattr("rusdoc.checks.inflection._ready", dict)
    assert {word: bokmaal_and_stem(word) for word in words_of_tables()} == with_table


def test_a_table_of_stems_made_by_other_code_is_not_used() -> None:
    assert vocabulary.ready_stems([__file__]) == {}
    assert vocabulary.ready_table([__file__]) == ""


@pytest.mark.parametrize("table", ["begreper.csv", "selvsagt.csv"])
def test_a_concept_stands_on_one_line_of_a_table(table: str) -> None:
    """A second line would silently take the place of the first."""
    text = (MAKER.parent.parent / "rusdoc" / "registers" / "norwegian" / table).read_text(encoding="utf-8")
    names = [line.partition(";")[0] for line in text.splitlines()]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


@pytest.mark.parametrize(
    ("stem", "text", "stands"),
    [
        ("behandling", "tidlig behandlingstilbud", True),
        ("behandling", "rusbehandling", False),
        ("*bolig", "ettervernsbolig", True),
        ("tidlig innsats", "mer tidlig innsats", True),
        ("act", "act-team", True),
        ("act", "action", False),
        ("sals- og", "korte sals- og skjenketider", True),
    ],
)
def test_a_stem_stands_where_a_word_begins_and_a_short_one_is_a_whole_word(
    stem: str, text: str, stands: bool
) -> None:
    assert Stems([stem]).stand_in(text) is stands
