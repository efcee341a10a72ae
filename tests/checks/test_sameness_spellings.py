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
        ("Gi alle ansatte i barnehagen opplæring i barnesamtalen", "Barnehagepersonalet lærer barnesamtalen"),
        ("Innkjøp av alkometer til skjenkekontrollørene", "Kjøpe inn promillemålar til skjenkekontrollen"),
        ("Øke bemanningen i rustjenesten med ett årsverk", "Eitt nytt årsverk i rustenesta"),
        ("Rustesting av ungdom etter avtale med foreldrene", "Rustest for ungdom i samråd med foreldra"),
        ("Tilby bolig først til personer uten fast bopel", "Housing First for bostedsløse"),
        ("Gjennomføre alkoholkampanje før jul", "Julekampanje om alkohol"),
        ("Ta opp alkoholvaner på fireårskontrollen", "Alkohol er tema på 4-årskontrollen"),
        ("Kampanje mot langing av alkohol til mindreårige", "Anti-langingskampanje"),
        ("Prøve ut gratis kollektivtransport for ungdom i helgene", "Gratis buss for unge i helgene, prøveordning"),
        ("Rekruttere flere fosterhjem", "Rekruttering av fosterheimar"),
        ("Ungdom lærer førstehjelp ved alkoholforgiftning", "Førstehjelpskurs for ungdom om alkoholforgiftning"),
        ("Legge ned skjenkebevillingen på idrettsanlegget", "Avvikle skjenkeløyvet på idrettsanlegget"),
        ("Faste kontorsteder for rustjenesten i alle kretser", "Rustenesta får kontorstad i kvar krins"),
        ("Lage informasjonsfilm om cannabis med ungdomsrådet", "Ungdomsrådet er med og lagar film om cannabis"),
        ("Tilsetje vernepleiar i butenesta, 80 %", "80 % vernepleier til botjenesten ansettes"),
        ("Legevakta melder overdosar til rustenesta neste dag", "Legevakta varsler rustjenesten om overdoser dagen etter"),
        ("Slutte med rustesting i bustader", "Rustesting i boliger avvikles"),
        ("Kurs i å slutte med snus", "Snusavvenning"),
        ("Årlig kveld for foreldre om rus", "Temakveld om rus for foreldre"),
        ("Anskaffe fire robuste boliger", "Skaffe 4 robuste boenheter"),
        ("Politiet informerer alle 8.-klassar om narkotika", "Politiet informerer 8. trinn om narkotika"),
    ],
)  # fmt: skip
def test_one_measure_in_two_spellings(one: str, other: str) -> None:
    assert compare_titles(one, other) is compare_titles(other, one) is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dialogmøte med utelivsbransjen", "Dialogmøte med dagligvarebransjen"),
        ("Ruspoliklinikk på legesenteret", "Psykiatrisk poliklinikk på legesenteret"),
        ("Støttekontakter for unge med rusproblemer", "Støttekontakter for unge med utviklingshemming"),
        ("Ruskontrakt for ungdom", "Rusavtale i arbeidslivet"),
        ("Handlingsplan mot doping", "Handlingsplan mot mobbing"),
        ("Returbokser for sprøyter i sentrum", "Returbokser for medisiner på apoteket"),
        ("Oversikt over hjelpetilbud på nettsiden", "Oversikt over fritidstilbud på nettsiden"),
        ("Informasjon om promille til båtfolket", "Informasjon om redningsvest til båtfolket"),
        ("Rusvakt under russefeiringen", "Rusvakt under bygdefestivalen"),
        ("Samtaler med helsesykepleier for elever på 8. trinn", "Vaksinering hos helsesykepleier for elever på 8. trinn"),
        ("Innkjøp av alkometer til skjenkekontrollen", "Innkjøp av vester til skjenkekontrollen"),
        ("Gratis buss for unge i helgene", "Gratis buss for eldre i helgene"),
        ("Ettervernsgruppe ledet av erfaringskonsulent", "Pårørendegruppe ledet av erfaringskonsulent"),
        ("Julekampanje om alkohol", "Påskekampanje om alkohol"),
        ("Utrede interkommunalt rusteam", "Utrede interkommunalt barnevern"),
        ("Alkohol er tema på 4-årskontrollen", "Kosthold er tema på 4-årskontrollen"),
        ("Færre ambulerende skjenkebevillinger", "Flere ambulerende skjenkebevillinger"),
        ("Bygge skatepark ved ungdomshuset", "Bygge skatepark ved idrettshallen"),
        ("Natteravner ute hver lørdag", "Natteravner ute hver fredag"),
        ("Kampanje mot langing av alkohol", "Kampanje mot salg av tobakk til mindreårige"),
        ("Journalsystem for rustjenesten", "Journalsystem for legevakta"),
        ("Rekruttere fosterhjem", "Rekruttere besøkshjem"),
        ("Hjemmebesøk til nyfødte", "Hjemmebesøk til eldre over 80 år"),
        ("Akuttbolig bemannes døgnet rundt", "Avlastningsbolig bemannes døgnet rundt"),
        ("Førstehjelpskurs for ungdom", "Babysitterkurs for ungdom"),
        ("Hasjavvenning", "Røykeslutt"),
        ("Rustest for ungdom", "Rustest for ansatte"),
        ("Housing First", "Startlån til førstegangskjøpere"),
        ("Kontaktperson for den som er innlagt", "Kontaktperson for nyankomne flyktninger"),
        ("Barnehagepersonalet lærer barnesamtalen", "Barnehagepersonalet lærer tegnspråk"),
        ("Midler til rusforebyggende fritidstiltak", "Midler til rusforebyggende undervisning"),
        ("Tobakksfri skolegård", "Mobilfri skolegård"),
        ("Treningsgruppe for brukere i rusomsorgen", "Treningsgruppe for brukere i hjemmetjenesten"),
        ("Team for unge lovbrytere", "Team for unge flyktninger"),
        ("Miljøarbeider på ungdomsskolen", "Miljøarbeider på barneskolen"),
        ("Kontorsted for rustjenesten i alle kretser", "Kontorsted for helsesykepleier i alle kretser"),
        ("Regional fagdag om rus", "Regional fagdag om demens"),
        ("Låneordning for sportsutstyr", "Låneordning for hjelpemidler"),
        ("Natteravner i påskeuka", "Natteravner i romjula"),
        ("Tilsyn i kommunale utleieboliger", "Tilsyn i kommunale barnehager"),
        ("Rusreglement for ansatte", "Permisjonsreglement for ansatte"),
        ("Aktivitetskalender for ungdom i sommerferien", "Aktivitetskalender for eldre i sommerferien"),
        ("Informasjonsfilm om cannabis", "Informasjonsfilm om alkohol"),
        ("Helgevakt for akutte ruskriser", "Legevakt i helgene"),
        ("Frisklivsgruppe for personer med alkoholproblemer", "Frisklivsgruppe for personer med overvekt"),
        ("Brukerkafé på frivilligsentralen", "Språkkafé på frivilligsentralen"),
        ("Skolelos for elever som ruser seg", "Skolelos for nyankomne elever"),
        ("Foreldrenettverk i hver klasse", "Foreldrekontakt i hver klasse"),
        ("Legge ned skjenkebevillingen på idrettsanlegget", "Legge ned kiosken på idrettsanlegget"),
        ("Tilsyn med politi", "Tilsyn med brannvesenet"),
        ("Kurs for lærer i psykisk helse", "Psykisk helsekurs"),
        ("Alkoholsamtale før behandling", "Alkoholsamtale etter behandling"),
    ],
)  # fmt: skip
def test_two_measures_that_look_alike(one: str, other: str) -> None:
    assert compare_titles(one, other) is not Verdict.SAME


def test_two_short_names_are_two_courses() -> None:
    one, other = "Kurs for foreldre i samspill (XYZ)", "Kurs for foreldre i samspill (ZYX)"
    assert compare_titles(one, other) is None
