"""A place is understood as the group writes it."""

from __future__ import annotations

import pytest

from rusdoc.reading.values.spots import Spot, is_everywhere, spot_of


@pytest.mark.parametrize(
    ("words", "spot"),
    [
        ("Tiltak!F7", Spot("Tiltak", "F7")),
        ("'Mål og tiltak'!F7", Spot("Mål og tiltak", "F7")),
        ("Mål og tiltak!$f$7", Spot("Mål og tiltak", "F7")),
        ("F7", Spot(None, "F7")),
        ("celle F7", Spot(None, "F7")),
        ("arket Tiltak, celle F7", Spot("Tiltak", "F7")),
        ("Mål og tiltak, F7", Spot("Mål og tiltak", "F7")),
        ("ark Statistikk", Spot("Statistikk")),
        ("tiltak 1.2.3", Spot(measure="1.2.3")),
        ("1.2.3", Spot(measure="1.2.3")),
        ("Tiltak nr. 4b", Spot(measure="4b")),
        ("tiltak F1", Spot(measure="F1")),
        ("Mål og tiltak", Spot("Mål og tiltak")),
    ],
)
def test_a_place_names_sheet_cell_or_measure(words: str, spot: Spot) -> None:
    assert spot_of(words) == spot


@pytest.mark.parametrize("words", [None, "", "hele planen", "Alle", "-", "*", "heile planen"])
def test_no_place_means_everywhere(words: str | None) -> None:
    assert is_everywhere(words)


def test_a_cell_is_not_everywhere() -> None:
    assert not is_everywhere("F7")
