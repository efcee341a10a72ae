"""What a plan is called, where its title row says more than the title."""

from __future__ import annotations

import pytest

from rusdoc.reading.titles import title_alone
from tests.reading.typed import read


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("Fjaler kommune – Bustadplan 2026–2030 – Temaplan", "Bustadplan 2026–2030"),
        ("Bustadplan – 2026–2030 – Temaplan", "Bustadplan – 2026–2030"),
        ("Hadsel kommune | Folkehelseplan | Utkast 3.2.2027", "Folkehelseplan"),
        ("Rusmiddelpolitisk handlingsplan 2027–2030 – Mål og tiltak", "Rusmiddelpolitisk handlingsplan 2027–2030"),
        ("Oppvekstplan - vedtatt i kommunestyret 12.6.2026", "Oppvekstplan"),
    ],
)  # fmt: skip
def test_the_municipality_the_type_and_the_status_are_no_part_of_a_title(row: str, title: str) -> None:
    assert title_alone(row) == title


@pytest.mark.parametrize(
    "title",
    [
        "Rusmiddelpolitisk handlingsplan 2027–2030",
        "Trygge liv – rusmiddelpolitisk plan for Træna",
        "Kommunedelplan – psykisk helse og rus",
        "Bustadplan – Kommunedelplan",  # without a plan type, the title tells that it must be heard
        "Træna kommune – Utkast til rusplan",
        "Temaplan",
    ],
)
def test_a_title_of_several_parts_of_its_own_stays_whole(title: str) -> None:
    assert title_alone(title) == title


def test_a_title_row_above_the_measures_is_the_plans_title_alone() -> None:
    plan = read(
        """
        | Fjaler kommune – Bustadplan 2026–2030 – Temaplan |
        | Tiltak | Ansvar | År | Kostnad |
        | Fem bustader | Teknisk | 2027 | 1000 |
        """
    )
    assert (plan.title, plan.municipality) == ("Bustadplan 2026–2030", "Fjaler")
