"""Turns of phrase that say nothing, or the same in other words: «begge», «som ønsker det», «maks fire»."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pusse opp begge ungdomsklubbene", "Pusse opp dei to ungdomsklubbane"),
        ("Kontroll av alle 4 skjenkestedene", "Kontroll av skjenkestedene"),
        ("Kurs for de tre barnehagene", "Kurs for barnehagene"),
        ("Besøk hos nyfødte innen to uker", "Besøk hos nyfødde innan 14 dagar"),
        ("Maks tre skjenkesteder i kommunen", "Begrense tallet på skjenkesteder til tre"),
        ("Ikkje fleire enn fire skjenkjestader", "Avgrense talet på skjenkjestader til fire"),
    ],
)
def test_how_many_there_are_is_said_in_several_ways(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bygge to ungdomsklubber", "Bygge tre ungdomsklubber"),
        ("Kurs i to av de tre barnehagene", "Kurs i en av de tre barnehagene"),
        ("Maks fire skjenkesteder", "Kontroll av fire skjenkesteder"),
        ("Maks tre skjenkesteder", "Maks fire skjenkesteder"),
        ("Besøk hos nyfødte innen to uker", "Besøk hos nyfødte innen tre uker"),
    ],
)
def test_another_number_makes_another_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Støttekontakt til alle rusavhengige som ønsker det", "Tilby kvar rusavhengig ein støttekontakt"),
        ("Samtaletilbud til eldre som trenger det", "Samtaletilbod til eldre"),
        ("Plan til alle med langvarige rusproblem", "Plan til alle som har hatt rusproblem lenge"),
        ("Oppfølging av pasienter som skrives ut", "Oppfølging av pasientar som vert skrivne ut"),
        ("Gruppe for personer som har avsluttet rusbehandling", "Gruppe etter avsluttet behandling for rus"),
        ("Hjelp til dem som har sonet ferdig dommen", "Hjelp etter endt soning"),
        ("Aktiviteter for barn med et annet morsmål enn norsk", "Aktivitetar for minoritetsspråklege barn"),
        ("Gjeldsrådgivning til unge", "Rådgjeving om gjeld for unge"),
        ("Familieveiledning etter ICDP-modellen", "Foreldrerettleiing etter ICDP"),
        ("Innføre røykfri skolegård ved alle skolene", "Skulegardane skal vere røykfrie"),
        ("Frokost i skolen hver dag", "Dagleg skulefrukost"),
        ("Gjenopprette uteteamet for ungdom", "Starte opp att uteteam for unge"),
        ("Forlenge prosjektet Rask psykisk helsehjelp ut 2029", "Vidareføre Rask psykisk helsehjelp ut 2029"),
        ("Skolehelsetjenesten skal være til stede hver dag", "Skulehelsetenesta er på skulen dagleg"),
        ("Opplæring i å se tegn på spiseforstyrrelser", "Kurs i å oppdage spiseforstyrringar"),
        ("Bedre lysforhold rundt samfunnshuset", "Betre belysning ved samfunnshuset"),
        ("Systematisk bruk av ASSIST i legetjenesten", "Legetenesta nyttar ASSIST systematisk"),
        ("Arrangere kurs i stressmestring for lærere", "Lærarar får kurs i å meistre stress"),
        ("Brannforebygging i kommunale utleieboliger", "Førebyggje brann i kommunale utleigebustader"),
        ("Samle alle rustilbud under ett tak", "Samlokalisere rustilboda"),
        ("Holde biblioteket meråpent til kl. 22", "Meirope bibliotek til klokka 22"),
        ("Åpent hus for foreldre på ungdomsskolen", "Ope hus i ungdomsskulen for foreldre"),
    ],
)
def test_what_people_have_been_through_is_said_in_several_ways(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Økonomisk rådgivning til unge", "Kurs for unge i økonomi"),
        ("Avslutte gruppetilbudet", "Gruppetilbud etter avsluttet behandling"),
        ("Familieveiledning om søvn", "Foreldreveiledning om nettbruk"),
        ("Levering av mat til eldre", "Servering av mat til eldre"),
        ("Frokost i skolen hver dag", "Dagleg leksehjelp i skulen"),
        ("Samle alle rustilbud under ett tak", "Samling for alle i rustilbudet"),
        ("Holde biblioteket meråpent til kl. 22", "Meirope bibliotek til klokka 20"),
    ],
)
def test_another_form_phase_or_subject_makes_another_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nattbuss hjem fra festivalen", "Buss om natta hjem fra festivalen"),
        ("Pusse opp ungdomshuset", "Pusse opp huset for ungdom"),
        ("Fritidsklubb for jenter", "Klubb i fritida for jenter"),
    ],
)
def test_a_compound_is_its_last_word_with_a_small_word_and_the_first(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ungdomsskole med rusfri profil", "Skole for ungdom med rusfri profil"),
        ("Nattbuss hjem fra festivalen", "Buss på dagtid hjem fra festivalen"),
    ],
)
def test_a_school_for_young_people_is_none_and_the_day_is_not_the_night(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
