"""What a word may look like and still be the same word: passives, nynorsk plurals, short names in parentheses."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leie inn miljøvaktmester", "Miljøvaktmester leies inn"),
        ("Ta i bruk AUDIT hos fastlegane", "AUDIT tas i bruk på fastlegekontorene"),
        ("Oppgradere lysløypa i Syvde", "Utbetring av lysløypa i Syvde"),
        ("Gratis kino for ungdom 13–16 år", "Gratis kino for 13–16-åringer"),
        ("Kurs for foreldre i samspill (XYZ)", "XYZ-kurs i samspill for foreldre"),
        ("Kurs for foreldre i samspill (XYZ)", "Kurs i samspill for foreldre"),
        ("Kontroll av aldersgrensa i butikkane", "Aldersgrensekontroll i butikkar"),
        ("Rutine for varsling ved uro for rusbruk hos gravide", "Varslingsrutine når gravide ruser seg"),
        ("Byggje fire bemanna omsorgsbustader for ROP-pasientar", "Fire boliger med bemanning til personer med ROP-lidelse"),
        ("Vurdere tidlegare stengjetid på skjenkestadene", "Vurdering av tidlegare stenging av skjenkestadene"),
        ("Opne verkstad med arbeidstrening", "Arbeidstrening i verkstaden, opning"),
        ("Støtteordning for tannbehandling til rusavhengige", "Støtte til tannlege for personer med rusproblemer"),
        ("Vedta rutine for prikktildeling", "Rutine for tildeling av prikkar blir vedteken"),
        ("Miljøvaktmeister blir leigd inn", "Leie inn miljøvaktmester"),
        ("Opne kafé på Prestestranda", "Kafeen på Prestestranda er opna"),
        ("Gratis treningskort på treningssenteret til brukere i ettervern", "Treningskort til folk i ettervern"),
        ("Kreve forhåndsgodkjent vaktliste ved festivaler", "Førehandsgodkjende vaktlister ved festivalar"),
        ("Utvide dagsenteret med ein ekstra opningsdag", "Ekstra åpningsdag på dagsenteret"),
        ("Skaffe lågterskel arbeidsplassar i kommunal drift", "Lågterskel arbeidsplassar i den kommunale drifta"),
        ("Gå gjennom retningslinene for løyve", "Gjennomgang av retningslinjer for bevilling til salg og skjenking"),
        ("Bruke spørreskjema om rusvaner på 10. trinn", "Spørjeskjema om rus i 10. klasse blir brukt"),
        ("Årlig kveld for foreldre om rus", "Temakveld om rus for foreldre"),
        ("Anskaffe fire robuste boliger", "Skaffe 4 robuste boenheter"),
        ("Politiet informerer alle 8.-klassar om narkotika", "Politiet informerer 8. trinn om narkotika"),
    ],
)  # fmt: skip
def test_one_measure_in_two_spellings(one: str, other: str) -> None:
    assert compare_titles(one, other) is compare_titles(other, one) is Verdict.SAME


def test_two_short_names_are_two_courses() -> None:
    one, other = "Kurs for foreldre i samspill (XYZ)", "Kurs for foreldre i samspill (ZYX)"
    assert compare_titles(one, other) is None
