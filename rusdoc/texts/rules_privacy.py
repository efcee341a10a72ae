"""The rules in words: RUS6xx, privacy."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

PRIVACY: Final[dict[str, Wording]] = {
    "RUS601_title": Wording(
        nb="Et lite tall er skjult", nn="Eit lite tal er skjult", en="A small count is suppressed"
    ),
    "RUS601_why": Wording(
        nb="I en liten kommune vet alle hvem «to på 9. trinn» er. Antall personer under grensen (vanligvis 5) vises derfor som «:».",
        nn="I ein liten kommune veit alle kven «to på 9. steget» er. Tal på personar under grensa (vanlegvis 5) vert difor vist som «:».",
        en="In a small municipality everybody knows who «two in year 9» are. Counts of persons below the limit (usually 5) are shown as «:».",
    ),
    "RUS601_fix": Wording(
        nb="Ingenting må gjøres. Vil dere vise et tall, slå sammen år eller grupper til det når grensen. Grensen kan settes i rusdoc.toml.",
        nn="Ingenting må gjerast. Vil de vise eit tal, slå saman år eller grupper til det når grensa. Grensa kan setjast i rusdoc.toml.",
        en="Nothing need be done. To show a number, put years or groups together until it reaches the limit, which rusdoc.toml can set.",
    ),
    "RUS601_bad": Wording(
        nb="Elever som har prøvd cannabis, 9. trinn: 2.",
        nn="Elevar som har prøvd cannabis, 9. steget: 2.",
        en="Pupils who have tried cannabis, year 9: 2.",
    ),
    "RUS601_good": Wording(
        nb="Elever som har prøvd cannabis, ungdomstrinnet 2023–2026: 11.",
        nn="Elevar som har prøvd cannabis, ungdomssteget 2023–2026: 11.",
        en="Pupils who have tried cannabis, lower secondary 2023–2026: 11.",
    ),
    "RUS602_title": Wording(
        nb="Fødselsnummer i planen", nn="Fødselsnummer i planen", en="A national identity number in the plan"
    ),
    "RUS602_why": Wording(
        nb="Fødselsnummer kan bare brukes når det er saklig behov for sikker identifisering. I en plan er det aldri det, og planen er offentlig.",
        nn="Fødselsnummer kan berre nyttast når det er sakleg behov for sikker identifisering. I ein plan er det aldri det, og planen er offentleg.",
        en="A national identity number may only be used where identification is needed. In a plan it never is, and the plan is public.",
    ),
    "RUS602_fix": Wording(
        nb="Slett nummeret, også i eldre versjoner av filen. Er filen sendt til andre, si fra til personvernombudet.",
        nn="Slett nummeret, òg i eldre versjonar av fila. Er fila send til andre, sei frå til personvernombodet.",
        en="Delete the number, in older versions of the file too. If the file has been sent to others, tell the data protection officer.",
    ),
    "RUS602_bad": Wording(
        nb="I merknaden står elleve siffer som er en fødselsdato med gyldig kontroll.",
        nn="I merknaden står elleve siffer som er ein fødselsdato med gyldig kontroll.",
        en="The note holds eleven digits that are a date of birth with valid checks.",
    ),
    "RUS602_good": Wording(
        nb="«Saken er fulgt opp», uten nummer.", nn="«Saka er følgd opp», utan nummer.", en="«Saken er fulgt opp», without a number."
    ),
    "RUS603_title": Wording(
        nb="En person er nevnt der en rolle hører hjemme",
        nn="Ein person er nemnd der ei rolle høyrer heime",
        en="A person is named where a role belongs",
    ),
    "RUS603_why": Wording(
        nb="Planen varer i fire år eller mer og er offentlig. Navn blir utdaterte, og den som slutter, tar ansvaret med seg.",
        nn="Planen varer i fire år eller meir og er offentleg. Namn vert utdaterte, og den som sluttar, tek ansvaret med seg.",
        en="The plan lasts four years or more and is public. Names go out of date, and whoever leaves takes the responsibility along.",
    ),
    "RUS603_fix": Wording(
        nb="Skriv enheten eller stillingen. Navnet kan stå i arbeidsgruppens egne lister.",
        nn="Skriv eininga eller stillinga. Namnet kan stå i arbeidsgruppa sine eigne lister.",
        en="Write the unit or the position. The name can stand in the working group's own lists.",
    ),
    "RUS603_bad": Wording(nb="Ansvarlig: et fornavn og et etternavn.", nn="Ansvarleg: eit fornamn og eit etternamn.", en="Owner: a first name and a surname."),
    "RUS603_good": Wording(nb="Ansvarlig: «NAV-leder».", nn="Ansvarleg: «NAV-leiar».", en="Owner: «NAV-leder»."),
    "RUS604_title": Wording(
        nb="Flere tall er skjult for at det første ikke skal kunne regnes ut",
        nn="Fleire tal er skjulte for at det første ikkje skal kunne reknast ut",
        en="Further figures are suppressed so that the first cannot be computed",
    ),
    "RUS604_why": Wording(
        nb="Står summen der, er det nok å trekke fra de andre tallene. Derfor skjules så få til som mulig, helst de minste.",
        nn="Står summen der, er det nok å trekkje frå dei andre tala. Difor vert så få til som mogleg skjulte, helst dei minste.",
        en="Where the total is shown, one need only subtract the other figures. As few more as possible are hidden, the smallest if one can choose.",
    ),
    "RUS604_fix": Wording(
        nb="Ingenting må gjøres. Ta bort summen, eller slå sammen grupper, om dere heller vil vise tallene.",
        nn="Ingenting må gjerast. Ta bort summen, eller slå saman grupper, om de heller vil vise tala.",
        en="Nothing need be done. Take out the total, or put groups together, if you would rather show the figures.",
    ),
    "RUS604_bad": Wording(
        nb="Gutter «:», jenter 9, i alt 12.", nn="Gutar «:», jenter 9, i alt 12.", en="Boys «:», girls 9, in all 12."
    ),
    "RUS604_good": Wording(
        nb="Gutter «:», jenter «:», i alt 12.", nn="Gutar «:», jenter «:», i alt 12.", en="Boys «:», girls «:», in all 12."
    ),
    "RUS605_title": Wording(
        nb="Et lite antall i teksten", nn="Eit lite tal i teksten", en="A small count in running text"
    ),
    "RUS605_why": Wording(
        nb="Skjulte tall i tabellen hjelper ikke når teksten forteller det samme.",
        nn="Skjulte tal i tabellen hjelper ikkje når teksten fortel det same.",
        en="Hidden figures in the table do not help when the text tells the same.",
    ),
    "RUS605_fix": Wording(
        nb="Skriv «noen få» eller «færre enn fem», eller tell over flere år.",
        nn="Skriv «nokre få» eller «færre enn fem», eller tel over fleire år.",
        en="Write «noen få» or «færre enn fem», or count over several years.",
    ),
    "RUS605_bad": Wording(
        nb="«I fjor ble tre elever bortvist.»", nn="«I fjor vart tre elevar bortviste.»", en="«I fjor ble tre elever bortvist.»"
    ),
    "RUS605_good": Wording(
        nb="«I fjor ble noen få elever bortvist.»", nn="«I fjor vart nokre få elevar bortviste.»", en="«I fjor ble noen få elever bortvist.»"
    ),
}
