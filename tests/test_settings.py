"""rusdoc.toml: what a municipality may choose, and what is said when a choice cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from rusdoc.errors import SettingsError
from rusdoc.model.finding import Severity
from rusdoc.settings import Settings, codes, load_settings


def settings(folder: Path, words: str) -> Settings:
    path = folder / "rusdoc.toml"
    path.write_text(words, encoding="utf-8")
    return load_settings(path)


def complaint(folder: Path, words: str) -> str:
    with pytest.raises(SettingsError) as caught:
        settings(folder, words)
    return str(caught.value)


@pytest.mark.parametrize("written", [["RUS301"], ["rus301, RUS302"], ["RUS3"], ["RUS3xx"], ["RUS"]])
def test_a_code_or_a_series_of_codes_is_known(written: list[str]) -> None:
    assert codes(written)


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("RSU301", "RUS301"), ("RUS30", None), ("RSU3", "RUS3"), ("RUS999", "RUS"), ("301", "RUS301")],
)
def test_a_mistyped_code_is_told_with_the_nearest(written: str, nearest: str | None) -> None:
    if nearest is None:
        assert codes([written]) == (written,)
        return
    with pytest.raises(SettingsError, match=rf"«{written}».*Mente du {nearest}"):
        codes([written])


@pytest.mark.parametrize("written", ["tull", "R", "XX", "RUSXXX"])
def test_a_word_that_is_no_code_is_refused(written: str) -> None:
    with pytest.raises(SettingsError, match="Ingen regel heter"):
        codes([written])


def test_a_mistyped_code_in_the_settings_names_the_file(tmp_path: Path) -> None:
    words = complaint(tmp_path, '[sjekk]\nignorer = ["RSU212"]')
    assert words.startswith("rusdoc.toml: ")
    assert "Mente du RUS212?" in words


def test_a_mistyped_code_among_the_exemptions_is_told(tmp_path: Path) -> None:
    assert "RUS208" in complaint(tmp_path, '[[unntak]]\nkode = "RSU208"\nbegrunnelse = "Avtalt"')


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("feil", Severity.ERROR),
        ("Advarsel", Severity.WARNING),
        ("åtvaring", Severity.WARNING),
        ("merknad", Severity.INFO),
        ("warning", Severity.WARNING),
    ],
)
def test_how_bad_a_rule_is_can_be_said_in_norwegian(tmp_path: Path, word: str, level: Severity) -> None:
    assert settings(tmp_path, f'[sjekk.alvor]\nRUS203 = "{word}"').severities["RUS203"] is level


def test_a_severity_that_is_none_is_answered_with_the_norwegian_words(tmp_path: Path) -> None:
    assert "feil, advarsel og merknad" in complaint(tmp_path, '[sjekk.alvor]\nRUS203 = "alvorlig"')


def test_a_severity_for_a_mistyped_code_is_told_with_the_nearest(tmp_path: Path) -> None:
    assert "RUS203" in complaint(tmp_path, '[sjekk.alvor]\nRSU203 = "feil"')


@pytest.mark.parametrize("key", ["malform", '"målform"'])
def test_the_written_standard_can_be_said_with_or_without_the_ring(tmp_path: Path, key: str) -> None:
    assert settings(tmp_path, f'[dokument]\n{key} = "nynorsk"').standard == "nn"


def test_a_standard_that_is_none_names_the_key_as_it_was_written(tmp_path: Path) -> None:
    assert "dokument.malform" in complaint(tmp_path, '[dokument]\nmalform = "riksmål"')


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("[plan]\nkommune = Træna", "Linje 2 kan ikke leses: kommune = Træna"),
        ('[dokument]\nmålform = "nn"', 'Linje 2 kan ikke leses: målform = "nn"'),
        ("[plan", "Linje 1 kan ikke leses: [plan"),
        ('[plan]\nkommune = "Træna\n', "Linje 2 kan ikke leses"),
        ('[plan]\nkommune = "Træna"\nkommune = "Stord"', "Linje 3 gir den samme innstillingen én gang til"),
    ],
)
def test_a_line_that_cannot_be_read_is_shown_in_norwegian(tmp_path: Path, words: str, line: str) -> None:
    said = complaint(tmp_path, words)
    assert line in said
    assert "Expected" not in said
    assert "at line" not in said


def test_settings_in_an_old_encoding_say_how_to_save_them(tmp_path: Path) -> None:
    path = tmp_path / "rusdoc.toml"
    path.write_bytes('[plan]\nkommune = "Træna"'.encode("cp1252"))
    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings(path)


def test_an_empty_settings_file_chooses_nothing(tmp_path: Path) -> None:
    assert settings(tmp_path, "") == Settings()
