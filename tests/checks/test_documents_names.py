"""Another municipality's name (RUS703): the leftovers are found, people, places and sources are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.checks import Case
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding
from rusdoc.model.plan import Plan
from rusdoc.registers.municipalities import municipalities
from tests.asking import ask
from tests.plans import about, measure, plan_of

LEFT = (
    "Ungdom i Lurøy kommune skal ha et trygt sted",
    "Innbyggerne i Meløy får hjelp",
    "Innbyggjarane i Meløy får hjelp",
    "Meløys innbyggere",
    "Handlingsplan for Meløy 2027–2030",
    "I Grimstad skal alle ha en voksen å snakke med",
    "MELØY KOMMUNE",
    "Kommunestyret i Trysil vedtar",
    "NAV Meløy",
    "Frivilligsentralen i Krødsherad",
    "Ungdomsrådet i Meløy kommune",
    "Midtre Gauldal kommune",
    "Nord-Odal skal",
    "Kautokeino kommune",
    "Guovdageainnu er ikke navnet, men Guovdageaidnu er det",
    "Voss herad",
    "Os kommune vil",
    "Barn og unge i Nes kommune",
    "i Bø kommune",
    "Kommunen Hole skal",
    "Sande og Våler kommuner",
    "Lunds innbyggere får hjelp",
    "Stokke kommune har vedtatt",
    "Planen behandles i Nome kommunestyre",
    "Os formannskap får saken",
    "Ungdommene i Bodø har få møteplasser",
    "Bodøs skjenkesteder",
    "Handlingsplan for Tromsø",
    "Trondheim kommune skal",
)

FINE = (
    "Trænas innbyggere",
    "Træna kommune",
    "KoRus Stavanger holder kurset",
    "Nordlandssykehuset Bodø",
    "Helgelandssykehuset Mo i Rana",
    "Universitetet i Oslo",
    "Universitetssykehuset Nord-Norge i Tromsø",
    "Oslo universitetssykehus",
    "NTNU i Trondheim",
    "Bodø tingrett",
    "Bodø videregående skole",
    "Avrusning i Bodø",
    "Konferanse i Trondheim",
    "Pasienter reiser med fly fra Sandnessjøen til Tromsø.",
    "SSB har kontor i Oslo og Kongsvinger.",
    "Kari Nordmann fra Bergen holdt foredrag.",
    "St. Olavs hospital i Trondheim",
    "Rusakutten i Bodø",
    "Programmet er utviklet i Bergen kommune.",
    "Oslo kommune har utviklet foreldreprogrammet vi bruker.",
    "Foredrag av psykolog Per Stange",
    "Fjord1 går til øya",
    "Tana bru",
    "Rana Blad",
    "Stavanger Aftenblad",
    "Norsk Folkehjelp Trondheim",
    "Postboks 54, 8138 Bodø",
    "Sunds gate 3",
    "Kari Lund",
    "Ole Meløy deltok",
    "(Meløy 2005)",
    "Rusmiddelpolitisk handlingsplan for Meløy kommune (2005)",
    "jf. Meløy kommune 2005",
    "Sammenlignet med Meløy",
    "Samanlikna med Meløy",
    "Nabokommunen Lurøy",
    "Oslo-modellen",
    "Tromsøundersøkelsen",
    "Os, de andre",
    "Vi møtes på Nes",
    "Bø gård",
    "Time for time",
    "Vega er en stjerne",
    "Strand og fjell",
    "Marker av dagen",
    "Hole i veien",
    "Gran og furu",
    "Sola skinner",
    "Heim og skule",
    "Fjord og fjell",
    "Våler det",
    "Eide",
    "Mandal er en by",
    "Re-etablering",
)


def strangers(plan: Plan, *chapters: Chapter) -> list[Finding]:
    return ask("RUS703", Case(plan, chapters=chapters))


@pytest.mark.fires("RUS703")
@pytest.mark.parametrize("text", LEFT)
def test_another_municipalitys_name_is_an_error_at_its_cell(text: str) -> None:
    found = strangers(plan_of(measure(effect=text)))
    assert {f.place.cell for f in found} == {"E5"}


@pytest.mark.silent("RUS703")
@pytest.mark.parametrize("text", FINE)
def test_institutions_people_places_and_ordinary_words_are_left_alone(text: str) -> None:
    assert strangers(plan_of(measure(effect=text))) == []


@pytest.mark.silent("RUS703")
def test_those_it_cooperates_with_may_be_named() -> None:
    plan = plan_of(
        measure(effect="Felles legevakt i Lurøy kommune"), about=about(partners=("Lurøy", "Rødøy"))
    )
    assert strangers(plan) == []


@pytest.mark.fires("RUS703")
def test_the_one_that_is_not_a_partner_is_named() -> None:
    plan = plan_of(measure(effect="Felles kurs for Lurøy og Meløy"), about=about(partners=("Lurøy",)))
    (one,) = strangers(plan)
    assert "Her står Meløy, men" in one.message
    assert "Samarbeidskommuner" in one.message


@pytest.mark.fires("RUS703")
def test_the_name_is_quoted_as_the_text_has_it() -> None:
    (one,) = strangers(plan_of(measure(effect="Ungdom i Lurøy kommune skal ha et trygt sted. Lurøys unge")))
    assert "Her står Lurøy kommune, men" in one.message
    (one,) = strangers(plan_of(measure(effect="Lurøys unge skal ha et trygt sted")))
    assert "Her står Lurøy, men" in one.message


@pytest.mark.fires("RUS703")
def test_a_chapter_is_read_too_once_per_name_and_paragraph() -> None:
    text = Chapter(
        "1 Innledning.docx", "1", "", (Paragraph("Meløy kommune. Folk i Meløy.", 3, under="Hvorfor"),)
    )
    (one,) = strangers(plan_of(measure()), text)
    assert (one.place.sheet, one.place.cell) == ("Hvorfor", "avsnitt 3")


@pytest.mark.silent("RUS703")
def test_a_plan_without_a_municipality_has_no_other() -> None:
    assert strangers(plan_of(measure(effect="Meløy kommune"), municipality=None)) == []


@pytest.mark.silent("RUS703")
@pytest.mark.parametrize(
    ("own", "text"),
    [
        ("Kautokeino", "Guovdageaidnu og Kautokeino kommune"),
        ("Nesseby – Unjárga", "Nesseby kommune"),
        ("Nord-Odal", "Nord-Odals innbyggere"),
        ("Herøy", "Herøy kommune"),
        ("Øvre Eiker", "Øvre Eiker kommune"),
    ],
)
def test_a_municipalitys_own_names_are_its_own(own: str, text: str) -> None:
    assert strangers(plan_of(measure(effect=text), municipality=own)) == []


@pytest.mark.silent("RUS703")
def test_who_took_part_may_come_from_anywhere() -> None:
    plan = plan_of(measure(), about=about(working_group="Rådgiver fra Bodø kommune"))
    assert strangers(plan) == []


def test_every_municipality_of_today_is_known_by_its_name() -> None:
    today = [each for each in municipalities() if not each.former]
    assert len(today) > 350
    for each in today:
        if each.name != "Træna":
            assert strangers(plan_of(measure(effect=f"Ungdom i {each.name} kommune"))), each.name


@given(st.text(alphabet="MeløyLurskonmuOsEi .,(2005)-’'\n", max_size=60))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    strangers(plan_of(measure(effect=text)))
