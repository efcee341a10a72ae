"""Titles of everyday life: who it is for, where, on the road and at sea, in leisure and in illness."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles

SAME = (
    ("Drosjekort til eldre med nedsatt syn", "Taxikort for svaksynte eldre"),
    ("Redningsvester til utlån ved badeplassen", "Utlån av flytevester på stranda"),
    ("Kurs for bartendere", "Opplæring av servitører"),
    ("Røykvarslere i kommunale boliger", "Brannvarslere i kommunens leiligheter"),
    ("Ferietur for familier med dårlig råd", "Ferieopphold for lavinntektsfamilier"),
    ("Aktiviteter for unge i grendehusa", "Ungdomsaktiviteter på samfunnshusene"),
    ("Alkoholfrie arrangementer på kaia", "Rusfrie arrangement på brygga"),
    ("Stolgymnastikk på eldresenteret", "Sittetrim på eldresenteret"),
    ("Fjelltur med innsatte", "Toppturer for fanger"),
    ("Alkoholfri sankthans ved fjorden", "Rusfri jonsokfeiring ved fjorden"),
    ("Gratis helsesjekk for bønder", "Kostnadsfri helsekontroll for gårdbrukere"),
    ("Akuttbolig til voldsutsatte kvinner", "Nødbolig for kvinner utsatt for vold"),
    ("Samtaler for barn av skilte", "Samtaletilbud til skilsmissebarn"),
)
APART = (
    ("Drosjekort for eldre", "Busskort for eldre"),
    ("Korps for barn", "Kor for barn"),
    ("Treff for bestefedre", "Treff for bestemødre"),
    ("Håndballskole i høstferien", "Håndballskole i vinterferien"),
    ("Bingo på samfunnshuset", "Revy på samfunnshuset"),
    ("Undervisning om amfetamin", "Undervisning om cannabis"),
    ("Støtte til døve", "Støtte til blinde"),
    ("Fjellvettkurs", "Sjøvettkurs"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_titles_of_everyday_life_are_one_measure_in_its_common_words(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), APART)
def test_siblings_of_everyday_life_are_not_one_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
