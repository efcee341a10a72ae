"""What real goals, measures and owners say, in bokmål and nynorsk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.checks import words
from rusdoc.checks.phrasing import activity_of, is_measurable, is_vague_owner
from rusdoc.model.plan import Measure

ACTIVITIES = (
    "Etablere et tverrfaglig rusteam",
    "Ansette ruskoordinator",
    "Gjennomføre foreldremøter om rus",
    "Utarbeide rutiner for varsling",
    "Arrangere temakvelder",
    "Opprette ungdomsklubb",
    "Lage en informasjonsbrosjyre",
    "Holde kurs for ansvarlige vertskap",
    "Sette i gang et lavterskeltilbud",
    "Iverksette tiltak mot overskjenking",
    "Innføre MOT på skolen",
    "Vi skal etablere et ambulerende team",
    "Kommunen skal utarbeide en plan for oppfølging",
    "Det skal opprettes en ruskonsulentstilling",
    "Etablering av aktivitetshus",
    "Å etablere eit lågterskeltilbod",
    "Etablera eit lågterskeltilbod",
    "Gjennomføra haldningskampanjar",
    "Tilsetje ruskonsulent",
    "Tilsette ein ruskonsulent",
    "Setje i gang foreldrekurs",
    "Halde foreldremøte om rus",
    "Skipe til temakveldar",
    "Det skal utarbeidast rutinar",
    "Træna kommune skal ansette psykolog",
    "Kartlegge rusmiddelbruk blant unge",
    "Skrive ny plan",
    "Starte opp gruppetilbud",
    "Gi opplæring til ansatte",
    "Arrangere rusfrie aktiviteter for ungdom",
    "Utarbeiding av retningslinjer",
    "1.1 Etablere rusteam",
    "Mål: Etablere rusteam",
    "Bygge aktivitetshus",
    "Gjennomføre Ungdata annethvert år",
    "Oppnevne en tverrfaglig arbeidsgruppe",
    "Revidere retningslinjene for salg og skjenking",
    "Igangsette foreldreveiledning",
    "Arrangere årleg temadag",
    "Kommunen skal gjennomføre skjenkekontroller",
    "Lage brosjyre om rus",
    "Lage ei oversikt over tilbod",
    "Kurse ansatte i skjenkebransjen",
    "Vi vil etablere møteplassar for unge",
    "Rutiner for varsling skal utarbeides",
    "Det må ansettes flere miljøterapeuter",
    "Organisere natteravn",
    "Gjennomføring av kurs",
    "Arbeidsgruppa skal utarbeide plan",
    "Lågterskeltilbod skal etablerast",
    "Setje ned ei arbeidsgruppe",
    "Me skal arrangera temakveldar",
)

GOALS = (
    "Redusere skadelig alkoholbruk",
    "Øke debutalderen for alkohol",
    "Styrke levekår for utsatte grupper",
    "Færre unge skal drikke alkohol",
    "Flere får hjelp tidlig",
    "Bedre samarbeid mellom tjenestene",
    "Trygge oppvekstvilkår",
    "Ungdom i Træna har rusfrie møteplasser",
    "Auke debutalderen",
    "Styrkje foreldrerolla",
    "Betre oppfølging av pårørande",
    "Mindre overskjenking",
    "Ingen ungdom under 18 år skal få kjøpt alkohol",
    "Ansatte skal ha god kompetanse om rus",
    "Tilsette har god kompetanse",
    "Tilsette i skulen har kunnskap om rus",
    "Etablerte tilbud skal være kjent",
    "Redusere skader ved å etablere rusteam",
    "Holde ungdom unna rusmidler",
    "Holde antall skjenkesteder nede",
    "Alle skal kunne etablere seg i egen bolig",
    "Sikre god oppfølging",
    "Forebygge rusproblemer",
    "Hindre rekruttering til rusmiljø",
    "Kommunen har et helhetlig tilbud",
    "Drift av gode tjenester",
    "Lagånd og fellesskap",
    "Ungdom skal få delta i fritidsaktiviteter",
    "Å redusere rusmiddelbruken",
    "Levende samarbeid i samhold mot rus",
    "Starten på livet skal være trygg",
    "Kurset for framtida",
    "Folk med rusproblemer skal ha et verdig liv",
    "Barn og unge skal vokse opp uten rus",
    "Kjøpepresset blant unge skal ned",
    "Registrerte skjenkebrudd skal halveres",
    "Lage gode oppvekstvilkår",
    "Inkludering og deltakelse",
    "God kontroll med salg og skjenking",
    "Kontrollen med salg og skjenking er god",
    "Drive ned rusbruken",
    "Skape trygge møteplasser",
    "Lovlig salg og skjenking",
    "Planlagte overganger mellom tjenestene",
    "Informerte foreldre",
    "Driftige lokalsamfunn",
    "Utsatte barn og unge blir oppdaget tidlig",
    "Barn og unge i kommunen skal ha et godt og rusfritt oppvekstmiljø",
    "Øke andelen ungdom som ikke drikker",
    "Skjenkestedene følger alkoholloven",
    "Personer med rusproblemer får helhetlige tjenester",
    "Utvikle et inkluderende lokalsamfunn",
    "Å gi barn og unge en trygg oppvekst",
    "Innbyggerne skal ha kunnskap om rus",
    "Utsette alkoholdebuten",
    "Hjelp til rett tid",
    "Pårørende skal bli sett og ivaretatt",
    "Rusfrie arenaer for alle",
    "Begrense tilgjengeligheten av alkohol",
    "Tilgjengelighet og bevilling",
    "Unngå overskjenking",
    "Fullføring av videregående skole",
    "Fleire fullfører vidaregåande opplæring",
    "Fastlege og hjelpeapparat skal samhandle godt",
    "Kommunen har oversikt over russituasjonen",
    "Meistring og deltaking",
    "Dempe skadeverknadene av rus",
    "Skolen skal være en trygg arena",
    "Holde alkoholforbruket på et lavt nivå",
    "Ha et variert kulturtilbud",
    "Kurs mot en rusfri ungdomstid",
    "Startlån skal komme flere til gode",
    "Drivkraft i lokalsamfunnet",
    "Lagspill mellom tjenestene",
    "Start tidlig - forebygg bedre",
    "Informasjon skal være lett tilgjengelig",
    "Flere ungdommer skal gjennomføre videregående opplæring",
    "Gjennomføring i videregående skole skal øke",
    "Kontroller av skjenkesteder virker",
    "Ungdom skal ikke kjøpe alkohol",
    "Fleire skal starte på vidaregåande",
    "Kjøp av alkohol til mindreårige skal opphøre",
    "Rapporter om hasj skal ned",
    "Etablert samarbeid mellom NAV og fastlege",
    "Rutiner er godt kjent",
    "Ingen skal drive med ulovlig salg",
    "Skriv og les uten rus",
)

MEASURABLE = (
    "Utarbeide og vedta rutine for varsling",
    "Ansette ruskoordinator",
    "Etablere ungdomsklubb",
    "Innføre MOT",
    "Foreldremøter om rus to ganger i året",
    "Informasjon til alle 8. klassinger",
    "Årlig kontroll av skjenkesteder",
    "Foreldremøte om rus på ungdomsskolen",
    "Ruskoordinator i full stilling",
    "Ungdataundersøkelse",
    "Opplæring i ansvarlig vertskap",
    "Temakveld for foresatte",
    "Utarbeida rutinar for varsling",
    "Tilsetje ruskonsulent",
    "Tilsette ein ruskonsulent",
    "Revidere alkoholpolitiske retningslinjer",
    "Samarbeidsavtale med politiet",
    "Kjøpe inn narkotester",
    "Opprettholde 3 skjenkekontroller per bevilling",
    "Delta i KoRus-nettverket",
    "Kvar elev på 9. steget får samtale",
    "Halde foreldremøte kvart halvår",
    "Søke tilskudd hos Statsforvalteren",
    "Videreføre ungdomsklubben",
    "Gi kurs i motiverende intervju til ansatte",
    "Natteravner i helgene",
    "Miljøterapeut på skolen",
    "Boligsosial handlingsplan",
    "Åpne aktivitetshuset på kveldstid",
    "Rusfri skoleavslutning",
    "Sende brev til foresatte",
    "Lage brosjyre om foreldrerollen",
    "Tverrfaglige ansvarsgruppemøter",
    "SLT-koordinator",
    "Opprette brukerråd",
    "Russamtale med helsesykepleier på 8. trinn",
    "Ungdommens kulturhus holdes åpent fredager",
    "Skjenkekontroll",
    "Ettervernsbolig",
    "Innføre bevillingsgebyr etter omsetning",
    "Begrense skjenketiden til kl. 01",
    "Utekontakt i sommermånedene",
    "Kompetanseheving for ansatte på legevakt, kurs i AUDIT",
    "Rusmiddelundersøking i ungdomsskulen",
    "Fast møtepunkt mellom politi og skole hver måned",
    "Ansvarlig vertskap-kurs for alle skjenkesteder",
    "Bygge om lokalene til aktivitetshus",
    "Dele ut foreldreheftet",
    "Kartlegging av bustadbehov",
    "Lavterskel helsetilbud",
    "Nulltoleranse for alkohol på idrettsarrangement",
    "Innskrenke skjenketida",
    "Ungdomskontakt",
    "Hjemmebesøk hos alle nybakte foreldre",
    "Sommerjobb for ungdom",
    "Ettervern etter behandling",
    "Rusmiddeltesting (urinprøver)",
    "Stoppe salg av rusbrus på festivalen",
    "Psykologstilling",
    "Samtalegruppe for pårørende",
    "Open dør på helsesenteret tysdag og torsdag",
    "Varmestue",
    "Nattbuss",
    "Ungdomslos",
    "Informasjonsfilm",
    "MOT i skolen",
    "Dagsenter",
    "Leksehjelp med mat",
    "Belysning i parken",
    "Open barnehage",
    "Barnevernsvakt",
    "Jobbspesialist",
    "Søskengruppe",
    "Vaktmester som miljøarbeider",
    "Nabolagskontakter",
)

GOOD_INTENTIONS = (
    "Styrke samarbeidet mellom etatene",
    "Bedre informasjon til foreldre",
    "Ha fokus på rus",
    "Bevisstgjøre ungdom om rus",
    "Jobbe for et godt miljø for alle",
    "Økt kunnskap om rus",
    "Styrke rutinene",
    "Videreutvikle samarbeidet",
    "Holdningsskapende arbeid",
    "Tettere oppfølging av pårørende",
    "Betre samarbeid med politiet",
    "Auka merksemd på rus",
    "Arbeide for rusfrie arenaer",
    "Fokus på rus i skolen",
    "God dialog med skjenkestedene",
    "Legge til rette for rusfrie aktiviteter",
    "Samarbeide bedre om rus (jf. Folkehelseplan tiltak 2.3)",
    "Styrke innsatsen for ungdom under 18 år",
    "Fremme folkehelse",
    "Fokus på ungdom 2027-2030",
    "Motivere ungdom til å la være å drikke",
    "Tverrfaglig samarbeid",
    "Informasjon om rus",
    "Følge opp brukere",
    "Se på bruken av lokalene",
    "Forebyggende arbeid",
    "Samordning av tjenestene",
    "Innsats mot rus i nærområdet",
    "Redusere overskjenking",
    "Tidlig innsats",
    "Jevnlig kontakt med foreldre",
    "Være gode rollemodeller",
    "Ansatte må bli flinkere",
    "Vidareutvikle tilbodet",
    "Øke kompetansen hos ansatte",
    "Synliggjøre tilbudene",
    "Skape gode holdninger",
    "Styrka foreldrerolle",
    "Ta vare på pårørende",
    "Godt psykososialt miljø",
    "Ansvarliggjøre foreldre",
    "Bedre rutiner",
    "Ruspolitikk på dagsordenen",
    "Sette fokus på rus i skolen",
    "Bruke Ungdata aktivt",
    "Større åpenhet om rus",
    "Involvere frivillige",
    "Felles holdninger blant voksne",
    "Bidra til økt kunnskap",
    "Prioritere forebygging",
    "Tenke helhetlig",
    "Gode holdninger hos de voksne",
    "Koordinere innsatsen",
    "Setje rus på dagsorden",
    "Meir samarbeid på tvers",
    "Være tydelig på regler",
    "Godt samarbeid med politiet",
    "Ungdom skal føle seg sett",
    "Innsats mot risikogrupper",
    "Buoppfølging på kveldstid",
    "Tettere bånd mellom generasjonene",
    "Få flere voksne ut i nattelivet",
    "Styrka kontakt med frivillige",
    "Meir openheit",
    "Tverrfagleg samhandling",
    "Familiearbeid",
    "Trygge voksne",
)

NOBODY = (
    "alle",
    "Alle",
    "kommunen",
    "Træna kommune",
    "flere etater",
    "fleire etatar",
    "alle etatene",
    "ulike aktører",
    "m.fl.",
    "hele kommunen",
    "alle ansatte",
    "Alle einingar",
    "avklares",
    "diverse",
    "Alle tenester",
)

SOMEBODY = (
    "NAV",
    "Helsestasjonen",
    "Lurøy kommune",
    "Kommunedirektøren",
    "Kommunestyret",
    "alle skolene",
    "Kommunelegen",
    "Rektor",
    "Oppvekst",
    "NAV m.fl.",
    "Politi",
    "Ungdomsrådet",
    "SLT",
    "Psykisk helse og rus",
    "Frivilligsentralen",
)


@pytest.mark.parametrize("title", ACTIVITIES)
def test_an_activity_is_no_goal(title: str) -> None:
    assert activity_of(title)


@pytest.mark.parametrize("title", GOALS)
def test_a_goal_is_left_in_peace(title: str) -> None:
    assert activity_of(title) is None


@pytest.mark.parametrize("title", MEASURABLE)
def test_a_measure_with_a_quantity_a_frequency_or_an_outcome_is_measurable(title: str) -> None:
    assert is_measurable(Measure("1", title))


@pytest.mark.parametrize("title", GOOD_INTENTIONS)
def test_a_good_intention_is_not_measurable(title: str) -> None:
    assert not is_measurable(Measure("1", title))


@pytest.mark.parametrize(
    "measure",
    [
        Measure("1", "Styrke samarbeidet", indicator="Antall møter"),
        Measure("1", "Styrke samarbeidet", target="4"),
        Measure("1", "Styrke samarbeidet", effect="Møter to ganger i året"),
        Measure("1", "Styrke samarbeidet", effect="Rutinen er vedtatt"),
        Measure("1", "Styrkje samarbeidet", comment="Kvart halvår"),
    ],
)
def test_an_indicator_or_the_effect_may_make_it_measurable(measure: Measure) -> None:
    assert is_measurable(measure)


@pytest.mark.parametrize(
    "effect",
    ["Bedre samarbeid", "Jf. Folkehelseplan tiltak 2.3", "Alkoholloven § 1-7d", "Gjelder 2027–2030", ""],
)
def test_a_reference_a_year_or_a_direction_measures_nothing(effect: str) -> None:
    assert not is_measurable(Measure("1", "Styrke samarbeidet", effect=effect))


@pytest.mark.parametrize("owner", NOBODY)
def test_an_owner_nobody_can_telephone_is_vague(owner: str) -> None:
    assert is_vague_owner(owner, "Træna")


@pytest.mark.parametrize("owner", SOMEBODY)
def test_a_unit_is_not_vague_and_neither_is_the_neighbouring_municipality(owner: str) -> None:
    assert not is_vague_owner(owner, "Træna")


@given(st.text())
def test_no_text_is_too_odd_to_be_judged(text: str) -> None:
    activity_of(text)
    is_measurable(Measure("1", text, effect=text))
    is_vague_owner(text, text)


@pytest.mark.parametrize(
    "nouns", [words.DELIVERABLES, words.SHORT_DELIVERABLES, words.EVENTS, words.ABSTRACT]
)
def test_the_nouns_of_the_lists_are_one_word_each(nouns: tuple[str, ...]) -> None:
    assert [noun for noun in nouns if not noun.isalpha()] == []


def test_words_may_stand_between_the_parts_of_a_verb() -> None:
    assert activity_of("Sette et nytt, godt tilbud i gang") is None
    assert activity_of("Sette et nytt tilbud i gang") == "sette et nytt tilbud i gang"


def test_gjennomføring_is_an_activity_only_of_something() -> None:
    assert activity_of("Gjennomføring av kurs") == "gjennomføring"
    assert activity_of("Gjennomføring i videregående") is None
