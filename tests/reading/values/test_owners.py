"""Who is responsible: units apart from one another, and no unit cut in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.reading.values.owners import names_standing_alone, split_owners

ALONE = frozenset({"nav", "skolen", "helsestasjonen", "psykisk helse og rus"})

OWNERS = {
    "NAV": ("NAV",), "NAV, Helsestasjonen": ("NAV", "Helsestasjonen"), "NAV; Skolen": ("NAV", "Skolen"),
    "NAV/Skolen": ("NAV", "Skolen"), "NAV / Skolen": ("NAV", "Skolen"), "NAV + Skolen": ("NAV", "Skolen"),
    "NAV & Skolen": ("NAV", "Skolen"), "NAV\nSkolen": ("NAV", "Skolen"), "- NAV\n- Skolen": ("NAV", "Skolen"),
    "• NAV\n• Skolen": ("NAV", "Skolen"), "NAV og skolen": ("NAV", "skolen"),
    "NAV, skolen og helsestasjonen": ("NAV", "skolen", "helsestasjonen"),
    "Psykisk helse og rus": ("Psykisk helse og rus",), "Psykisk helse og rus og NAV": ("Psykisk helse og rus",
    "NAV"),
    "NAV og psykisk helse og rus": ("NAV", "psykisk helse og rus"), "NAV og politiet": ("NAV og politiet",),
    "Oppvekst og kultur, NAV": ("Oppvekst og kultur", "NAV"),
    "Oppvekst (skole, barnehage/SFO)": ("Oppvekst (skole, barnehage/SFO)",),
    "NAV m.fl.": ("NAV",), "NAV, skolen m. fl.": ("NAV", "skolen"), "NAV mfl": ("NAV",), "NAV.": ("NAV",),
    "NAV, Nav, nav.": ("NAV",),
    "NAV v/ Kari": ("NAV v/ Kari",), "NAV v/leder": ("NAV v/leder",), "NAV v/leder/Skolen": ("NAV v/leder",
    "Skolen"),
    "NAV i samarbeid med skolen": ("NAV", "skolen"), "NAV og/eller skolen": ("NAV", "skolen"),
    "24/7-teamet": ("24/7-teamet",),
    "Ansvarlig: NAV": ("NAV",), "Enhet (NAV, Skolen": ("Enhet (NAV", "Skolen"), "?": (), "-": (), "": (),
    " , ; ": (),
    "NAV,  Psykisk  helse": ("NAV", "Psykisk helse"),
}  # fmt: skip


@pytest.mark.parametrize(("cell", "owners"), OWNERS.items())
def test_owners_are_taken_apart_as_the_group_meant(cell: str, owners: tuple[str, ...]) -> None:
    assert split_owners(cell, ALONE) == owners


def test_og_holds_together_when_no_name_stands_alone() -> None:
    assert split_owners("NAV og skolen", frozenset()) == ("NAV og skolen",)


def test_og_holds_together_when_only_one_of_the_names_stands_alone() -> None:
    assert split_owners("Rus og NAV", frozenset({"nav"})) == ("Rus og NAV",)


def test_names_stand_alone_in_a_cell_in_a_list_and_before_a_year() -> None:
    alone = names_standing_alone(
        ["NAV", "Skolen, SLT", "Helsestasjonen / 2027", "Rus og psykiatri", "", "2027"]
    )
    assert alone == {"nav", "skolen", "slt", "helsestasjonen", "rus og psykiatri"}


NAMES = st.from_regex(r"[A-ZÆØÅ][a-zæøå]{2,9}( [a-zæøå]{3,8})?", fullmatch=True).filter(
    lambda name: not any(word in name.split() for word in ("og", "med", "samt", "flere", "vår", "ansvar"))
)


@given(
    st.lists(NAMES, min_size=1, max_size=5, unique_by=str.lower),
    st.sampled_from([", ", "; ", " / ", "/", " + ", " & ", "\n"]),
)
def test_any_names_come_back_as_written(names: list[str], mark: str) -> None:
    assert split_owners(mark.join(names), frozenset()) == tuple(names)


@given(st.text())
def test_no_text_at_all_stops_the_reading_of_owners(text: str) -> None:
    alone = names_standing_alone([text])
    for owner in split_owners(text, alone):
        assert owner.strip() == owner != ""
