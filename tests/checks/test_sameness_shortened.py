"""What planners write short, ask about, hold over some evenings, or take from English."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Øk. rådgivning til pers. m/gjeld", "Økonomisk rådgivning til personer med gjeld"),
        ("Årlig kartl. av bostedsløse", "Kartlegge alle bostedsløse hvert år"),
        ("Foreldremøter v/helsesykepl.", "Foreldremøter ved helsesykepleier"),
        ("Oppf. av unge u/arbeid", "Oppfølging av unge uten arbeid"),
        ("Ungd.klubben, utv. åpn.tid", "Ungdomsklubben, utv. åpn.tid"),
        ("Gj.føring av kurs f/foresatte", "Gjennomføre kurs for foreldre"),
        ("Promillekontroll på fv. 17", "Promillekontroll på fylkesvei 17"),
        ("Promillekontroll langs E6", "Promillekontroll langs europavei 6"),
    ],
)
def test_a_title_written_short_is_the_title_in_full(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Promillekontroll på fv. 17", "Promillekontroll på fv. 70"),
        ("Rådgivning til pers. m/gjeld", "Rådgivning til pers. u/gjeld"),
    ],
)
def test_another_road_or_without_is_another_measure(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Spørre alle gravide om alkoholvaner", "Kartlegge alkoholvanene til alle gravide"),
        ("Spørje alle gravide om alkoholvanar", "Kartlegge alkoholbruk hos alle gravide"),
        ("Tettare kontroll med skjenkestadene", "Flere kontroller av skjenkestedene"),
        ("Strengere kontroll med salgsstedene", "Styrke kontrollen med salgsstedene"),
        ("Oftere tilsyn med serveringsstedene", "Flere tilsyn med serveringsstedene"),
        ("Dele ut nalokson til personar som bruker opioid", "Utdeling av nalokson til opioidbrukere"),
        ("Pårørendeskole over fire kvelder", "Arrangere pårørendeskole (fire kveldssamlinger)"),
        ("Ungdomskafé på Bruflat annenhver fredag", "Kafé for ungdom på Bruflat kvar andre fredag"),
        ("Booppfølging på kveld og i helg", "Oppfølging i bolig, kveld/helg"),
        ("Kafé på dagtid for dei som slit med rus", "Kafé for folk med rusproblemer, åpen om dagen"),
        ("Kampanje mot promillekjøring på sjøen", "Holdningskampanje mot båtkjøring i ruspåvirket tilstand"),
        ("Alkoholfrie soner på festivalen", "Alkoholfri sone på festivalområdet"),
        ("Opprette brukarråd for rus og psykisk helse", "Brukerutvalg innen psykisk helse og rus"),
        ("Halde foreldrekveldar om grensesetjing og rus", "Temakveldar for foreldre om grenser og rusmiddel"),
        (
            "Følgje opp folk som kjem heim frå døgnbehandling, innan ei veke",
            "Oppfølging innen en uke etter utskriving fra døgnbehandling",
        ),
        (
            "Kurs for ansatte i å snakke med barn som lever med rus i hjemmet",
            "Kurse de ansatte i samtaler med barn fra hjem med rusproblemer",
        ),
        (
            "E-læringskurs i ansvarlig alkoholhåndtering for ansatte på serveringsstedene",
            "E-learning i ansvarlig alkoholservering for staff på serveringsstedene",
        ),
        ("Revidere de alkoholpolitiske retningslinjene", "Update av alkoholpolitiske retningslinjer"),
        ("Fagsamling om rus for alle tjenestene", "Fagsamling om rus på tvers av tjenestene"),
    ],
)
def test_what_is_asked_held_or_borrowed_is_known_in_other_words(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Booppfølging på kveldstid", "Booppfølging på kveld og i helg"),
        ("Pårørendeskole over fire kvelder", "Pårørendeskole over to kvelder"),
        ("Kortere skjenketid", "Lengre skjenketid"),
        ("Strengere kontroll med skjenkestedene", "Færre kontroller av skjenkestedene"),
        ("Utdeling av nalokson til opioidbrukere", "Utdeling av nalokson til pårørende"),
        ("Kampanje mot promillekjøring på sjøen", "Kampanje mot promillekjøring med bil"),
        ("Brukerutvalg for rus", "Pårørendeutvalg for rus"),
        ("Vise filmer på bygdekinoen", "Vise filmer om brann på bygdekinoen"),
        ("Fastlegen spør om alkohol", "Kartlegge alkohol hos fastlegen"),
    ],
)
def test_a_sibling_measure_stays_apart(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
