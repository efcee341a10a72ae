"""One unit under several names is one owner; two units with names alike are two."""

from __future__ import annotations

import pytest

from rusdoc.checks.units import units_of
from rusdoc.model.plan import Unit
from tests.plans import measure, plan_of

ONE = (
    ("NAV", "Nav Træna"),
    ("NAV", "NAV-kontoret"),
    ("NAV", "NAV Træna kommune"),
    ("Nav-leder", "NAV"),
    ("Helsestasjonen", "Helsestasjon"),
    ("Oppvekst", "Oppvekstsektoren"),
    ("Teknisk", "Teknisk etat"),
    ("Teknisk avdeling", "teknisk"),
    ("Barnevernet", "Barneverntjenesten"),
    ("Barnevernet", "Barnevernstenesta"),
    ("Skolen", "Skulen"),
    ("Træna skole", "Skolen"),
    ("Helse og omsorg", "Helse- og omsorgsavdelingen"),
    ("Kultur og oppvekst", "Oppvekst og kultur"),
    ("Psykisk helse og rus", "Psykisk helse- og rustjeneste"),
    ("Rådmannen", "Kommunedirektøren"),
    ("PPT", "Pedagogisk-psykologisk tjeneste"),
    ("Kommunelegen", "Kommunelege"),
)
TWO = (
    ("Helsestasjonen", "Helsestasjons- og skolehelsetjenesten"),
    ("Helse", "Helsestasjonen"),
    ("Skolen", "Barneskolen"),
    ("Ungdomsskolen", "Videregående skole"),
    ("Oppvekst", "Oppvekst og kultur"),
    ("Kultur", "Kulturskolen"),
    ("NAV", "Barnevernet"),
    ("Rusteamet", "Psykisk helse"),
    ("Barnehagen", "Barnevernet"),
    ("NAV Lurøy", "NAV Rødøy"),
    ("Fastlegene", "Tannlegen"),
    ("Kommunelegen", "Kommunedirektøren"),
)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_names_of_one_unit(one: str, other: str) -> None:
    assert units_of([plan_of(measure())]).same(one, other)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_names_of_two_units(one: str, other: str) -> None:
    assert not units_of([plan_of(measure())]).same(one, other)


def test_the_office_of_one_other_municipality_is_the_nav_that_is_shared_with_it() -> None:
    shared = [plan_of(measure(owners=("NAV",))), plan_of(measure(owners=("NAV Midt-Telemark",)))]
    assert units_of(shared).same("NAV", "NAV Midt-Telemark")


def test_of_two_other_municipalities_neither_has_our_nav() -> None:
    named = [plan_of(measure(owners=("NAV", "NAV Lurøy"))), plan_of(measure(owners=("NAV Rødøy",)))]
    assert not units_of(named).same("NAV", "NAV Lurøy")


def test_the_owner_list_of_any_plan_says_which_names_are_one() -> None:
    listed = plan_of(measure(), units=(Unit("Helsestasjonen", ("Helsesøster", "HS")),))
    units = units_of([plan_of(measure(owners=("HS",))), listed])
    assert units.same("HS", "Helsestasjon")
    assert units.name("HS") == "Helsestasjonen"


def test_without_a_list_the_name_most_used_is_the_units_name() -> None:
    plan = plan_of(*[measure(owners=("NAV",))] * 2, measure(owners=("Nav Træna",)))
    assert units_of([plan]).name("NAV-kontoret") == "NAV"


def test_nobody_in_particular_is_no_unit() -> None:
    units = units_of([plan_of(measure())])
    assert units.keys(("Alle", "NAV", "Nav Træna", "Træna kommune")) == (units.key("NAV"),)


@pytest.mark.parametrize("name", ["Kontoret", "Leder", "-", "Træna kommune", "kommune", "§"])
def test_a_name_that_is_only_general_words_is_kept_whole(name: str) -> None:
    units = units_of([plan_of(measure())])
    assert units.same(name, name)
    assert not units.same(name, "NAV")
