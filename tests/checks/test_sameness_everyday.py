"""Measures that every municipality has, as two planners would write them; and their neighbours."""

from __future__ import annotations

import pytest

from rusdoc.checks.sameness import Verdict, compare_titles

SAME = (
    ("Foreldremøte om rus på 8. trinn hver høst", "Årlig foreldremøte om rusmidler på 8. trinn"),
    ("Dugnad på skolen hver vår", "Årlig dugnad på skolen"),
    ("Årlig dialogmøte med salgs- og skjenkenæringen", "Dialogmøte hvert år med salgs- og skjenkebransjen"),
    ("Avtale med drosjenæringen om hjemkjøring", "Avtale om heimkøyring med drosje"),
    ("Begrense åpningstidene for salg av øl", "Redusere salgstiden for øl"),
    ("Tilsyn på alle serveringssteder som har skjenkebevilling", "Føre tilsyn med alle skjenkesteder"),
    ("Ettermiddagstilbud for mellomtrinnet", "Fritidstilbud om ettermiddagen for elever på 5.–7. trinn"),
    ("Oppsøkende arbeid blant ungdom i helgene", "Oppsøkende ungdomsarbeid i helgene"),
    ("Frisklivssentral med tilbud om røykeslutt", "Røykesluttkurs i frisklivssentralen"),
    ("Snuslutt på ungdomsskolen", "Snussluttkurs for ungdomsskoleelever"),
    ("Fartsdempere ved skolen", "Sette ned farten ved skolen med fartshumper"),
    ("Vintervedlikehold av gangveier", "Brøyting og strøing av gangveier"),
    (
        "Helsestasjon for ungdom åpen to ettermiddager i uka",
        "Ungdomshelsestasjonen holder åpent to ettermiddager ukentlig",
    ),
    ("Aldersgrense 18 år på russetreff", "18-årsgrense på russetreffet"),
    ("Ingen nye skjenkebevillinger i sentrum", "Ikke gi flere skjenkebevillinger i sentrum"),
    ("Alkoholpolitikk som virkemiddel i folkehelsearbeidet", "Bruke alkoholpolitikken i folkehelsearbeidet"),
    ("Publikumsvakter på konserter i kulturhuset", "Ordensvakter ved konserter på kulturhuset"),
    ("Psykologisk førstehjelp for elever på 10. trinn", "Kurs i psykologisk førstehjelp på 10. trinn"),
    ("Samtaler hos helsesykepleier uten timebestilling", "Drop-in hos helsesykepleier"),
    ("Aktivitetsdag for ungdom i skolens høstferie", "Aktivitetsdager i høstferien for ungdom"),
    (
        "Oppdatere kommunens nettsider med informasjon om hjelpetilbud",
        "Informasjon om hjelpetilbudet på kommunens hjemmeside",
    ),
    ("Utvide skjenkekontrollen til seks kontroller per år", "Øke antall skjenkekontroller til seks i året"),
    ("Ungdomsmedvirkning i rusforebyggende arbeid", "Involvere ungdom i det rusforebyggende arbeidet"),
    ("Veiledning av ansatte i rustjenesten", "Veiledning av ansatte i rusomsorgen"),
    ("Utarbeide boligsosial handlingsplan", "Lage en boligsosial plan"),
    ("Trygg på nett-kurs for foreldre", "Kurs i nettvett for foreldre"),
    ("Undervisning i trafikk på 4. trinn", "Trafikkopplæring for 4. klasse"),
    (
        "Tilskudd til rusfrie arrangementer i regi av lag og foreninger",
        "Støtte til lag og foreninger for rusfrie arrangementer",
    ),
    ("Mer lys på parkeringsplassen ved kirken", "Sette opp bedre belysning på parkeringsplassen ved kirka"),
    ("Kontaktperson for pårørende", "Pårørendekontakt"),
    ("Øke skjenkekontrollene i sommersesongen", "Flere skjenkekontroller om sommeren"),
    ("Vandelsvurdering av skjenkestedenes styrere", "Vandelskontroll av styrere på skjenkestedene"),
    ("Utekontakt i helgene", "Oppsøkende ungdomskontakt i helgene"),
    (
        "Følge opp ungdom som har falt ut av videregående",
        "Oppfølging av ungdom som slutter på videregående skole",
    ),
    ("Gratis halleie for barn og unge", "Barn og unge leier hallen gratis"),
    ("Ny gang- og sykkelvei langs fylkesvei 715", "Gang-/sykkelveg langs fv. 715"),
    ("Rekkverk på brua", "Sette opp rekkverk på bruen"),
    ("Kampanje for bruk av sikkerhetsbelte", "Bilbeltekampanje"),
    ("Årlig temakveld om rus for foreldre i 7. klasse", "Temakveld hvert år om rus for 7.-klasseforeldre"),
    ("Årlig møte med taxinæringen", "Møte hvert år med drosjeeierne"),
    ("Samtalegruppe for alenemødre", "Samtalegruppe for enslige mødre"),
    ("Skaffe depositumsgaranti til vanskeligstilte", "Gi depositumsgaranti til vanskelegstilte"),
    (
        "Felles mottak for henvendelser om rus og psykisk helse",
        "Felles mottak av henvendelser om rus og psykisk helse",
    ),
    ("Utarbeide plan for rusfri svangerskapsomsorg", "Lage plan for rusfri svangerskapsomsorg"),
)

APART = (
    ("Foreldremøte om rus på 8. trinn hver høst", "Foreldremøte om rus på 9. trinn hver høst"),
    ("Årlig dugnad om våren", "Årlig dugnad om høsten"),
    ("Dugnad på skolen hver vår", "Dugnad på skolen hver høst"),
    ("Årlig høstfest for ungdom", "Årlig sommerfest for ungdom"),
    ("Dialogmøte med skjenkebransjen", "Dialogmøte med reiselivsbransjen"),
    ("Avtale med drosjenæringen om nattkjøring", "Avtale med drosjenæringen om skoleskyss"),
    ("Redusere salgstiden for øl", "Redusere skjenketiden for øl"),
    ("Åpent to kvelder ukentlig på klubben", "Åpent tre kvelder ukentlig på klubben"),
    ("18-årsgrense på russetreffet", "20-årsgrense på russetreffet"),
    ("Oppsøkende ungdomsarbeid i helgene", "Oppsøkende arbeid blant eldre i helgene"),
    ("Brøyting av gangveier", "Brøyting av skiløyper"),
    ("Øke antall skjenkekontroller til seks i året", "Øke antall skjenkekontroller til fire i året"),
    ("Undervisning i trafikk på 4. trinn", "Trafikkopplæring for 5. klasse"),
    ("Undervisning om vold for elever", "Kurs om vold for lærere"),
    ("Aktivitetsdager i høstferien", "Aktivitetsdager i vinterferien"),
    ("Støtte til drift av ungdomsklubben i Åfjord", "Støtte til oppussing av ungdomsklubben i Åfjord"),
    (
        "Etablere aktivitetssenter for rusavhengige i sentrum",
        "Oppussing av aktivitetssenter for rusavhengige i sentrum",
    ),
    (
        "Aktivitetssenter for rusavhengige i sentrum",
        "Oppussing av aktivitetssenter for rusavhengige i sentrum",
    ),
    (
        "Etablere bofellesskap for unge rusavhengige i Botngård",
        "Brannsikring av bofellesskap for unge rusavhengige i Botngård",
    ),
    ("Følge opp elever med høyt fravær", "Følge opp ungdom som har sluttet på videregående"),
    ("Temakveld om rus for 7.-klasseforeldre", "Temakveld om rus for elever i 7. klasse"),
    ("Gruppe for enslige mødre", "Gruppe for ensomme eldre"),
    ("Fartshumper i Storgata", "Gangfelt i Storgata"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_everyday_measures_in_everyday_words_are_one(one: str, other: str) -> None:
    assert compare_titles(one, other) is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), APART)
def test_everyday_neighbours_are_two(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME
