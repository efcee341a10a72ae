"""The rules in words: RUS4xx, the other sub-plans."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

SUBPLANS: Final[dict[str, Wording]] = {
    "RUS401_title": Wording(
        nb="Samme tiltak, ulik kostnad", nn="Same tiltak, ulik kostnad", en="Same measure, different cost"
    ),
    "RUS401_why": Wording(
        nb="Kommunestyret kan ikke sette et tiltak inn i budsjettet når to planer sier hver sin pris.",
        nn="Kommunestyret kan ikkje setje eit tiltak inn i budsjettet når to planar seier kvar sin pris.",
        en="The council cannot put a measure into the budget when two plans name two prices.",
    ),
    "RUS401_fix": Wording(
        nb="Ta kontakt med dem som eier den andre planen, bli enige om beløpet, og rett begge steder.",
        nn="Ta kontakt med dei som eig den andre planen, bli samde om beløpet, og rett begge stader.",
        en="Talk to those who own the other plan, agree on the amount, and correct it in both places.",
    ),
    "RUS401_bad": Wording(
        nb="«Ansette ruskoordinator» koster 300 000 i rusplanen og 450 000 i folkehelseplanen.",
        nn="«Tilsetje ruskoordinator» kostar 300 000 i rusplanen og 450 000 i folkehelseplanen.",
        en="«Ansette ruskoordinator» costs 300 000 in one plan and 450 000 in the other.",
    ),
    "RUS401_good": Wording(
        nb="Begge planene sier 300 000, eller den ene sier «føres i rusplanen».",
        nn="Begge planane seier 300 000, eller den eine seier «vert ført i rusplanen».",
        en="Both plans say 300 000, or one says that the money is in the other.",
    ),
    "RUS402_title": Wording(
        nb="Samme tiltak, ulike år", nn="Same tiltak, ulike år", en="Same measure, different years"
    ),
    "RUS402_why": Wording(
        nb="Når planene sier ulike år, blir tiltaket lett ventende på den andre planen.",
        nn="Når planane seier ulike år, vert tiltaket lett ståande og vente på den andre planen.",
        en="When the plans name different years, each is left waiting for the other.",
    ),
    "RUS402_fix": Wording(
        nb="Bli enige om når tiltaket skal gjennomføres, og skriv de samme årene i begge planene.",
        nn="Bli samde om når tiltaket skal gjennomførast, og skriv dei same åra i begge planane.",
        en="Agree on when the measure is carried out, and write the same years in both plans.",
    ),
    "RUS402_bad": Wording(
        nb="Natteravnordningen starter i 2027 i rusplanen og i 2029 i oppvekstplanen.",
        nn="Natteramnordninga startar i 2027 i rusplanen og i 2029 i oppvekstplanen.",
        en="The night patrol starts in 2027 in one plan and in 2029 in the other.",
    ),
    "RUS402_good": Wording(
        nb="Begge planene sier 2027–2028. Bare årene som begge planene gjelder for, blir sammenlignet.",
        nn="Begge planane seier 2027–2028. Berre åra som begge planane gjeld for, vert samanlikna.",
        en="Both plans say 2027–2028. Only years that both plans cover are compared.",
    ),
    "RUS403_title": Wording(
        nb="Samme tiltak, ulik ansvarlig",
        nn="Same tiltak, ulik ansvarleg",
        en="Same measure, different owner",
    ),
    "RUS403_why": Wording(
        nb="Når to enheter har fått ansvaret hver for seg, regner begge med at den andre gjør jobben.",
        nn="Når to einingar har fått ansvaret kvar for seg, reknar begge med at den andre gjer jobben.",
        en="When two units are each put in charge, each expects the other to do the work.",
    ),
    "RUS403_fix": Wording(
        nb="Avklar hvilken enhet som har hovedansvaret, og nevn den andre som samarbeidspart.",
        nn="Avklar kva eining som har hovudansvaret, og nemn den andre som samarbeidspart.",
        en="Settle which unit is in charge, and name the other as a partner.",
    ),
    "RUS403_bad": Wording(
        nb="Foreldremøtene ligger til NAV i rusplanen og til skolen i oppvekstplanen.",
        nn="Foreldremøta ligg til NAV i rusplanen og til skulen i oppvekstplanen.",
        en="NAV has the parents' meetings in one plan, the school in the other.",
    ),
    "RUS403_good": Wording(
        nb="Skolen står først i begge planene; den ene nevner også NAV.",
        nn="Skulen står først i begge planane; den eine nemner òg NAV.",
        en="The school comes first in both plans; one also names NAV.",
    ),
    "RUS404_title": Wording(
        nb="Samme tiltak, ulik prioritet",
        nn="Same tiltak, ulik prioritet",
        en="Same measure, different priority",
    ),
    "RUS404_why": Wording(
        nb="Delplanene har samme form for at politikerne skal kunne prioritere på tvers av dem.",
        nn="Delplanane har same form for at politikarane skal kunne prioritere på tvers av dei.",
        en="The sub-plans share one form so that politicians can choose across them.",
    ),
    "RUS404_fix": Wording(
        nb="Gi tiltaket samme prioritet i begge planene, eller forklar i kommentaren hvorfor den er ulik.",
        nn="Gi tiltaket same prioritet i begge planane, eller forklar i kommentaren kvifor han er ulik.",
        en="Give the measure the same priority in both plans, or explain the difference in a comment.",
    ),
    "RUS404_bad": Wording(
        nb="Lavterskeltilbudet har prioritet 1 i rusplanen og 3 i boligplanen.",
        nn="Lågterskeltilbodet har prioritet 1 i rusplanen og 3 i bustadplanen.",
        en="The low-threshold service has priority 1 in one plan and 3 in the other.",
    ),
    "RUS404_good": Wording(
        nb="Prioriteten er 1 i begge planene.",
        nn="Prioriteten er 1 i begge planane.",
        en="The priority is 1 in both plans.",
    ),
    "RUS405_title": Wording(
        nb="Beløp talt med i to planer", nn="Beløp talt med i to planar", en="Amount counted in two plans"
    ),
    "RUS405_why": Wording(
        nb="Når budsjettet settes opp på tvers av planene, blir de samme pengene regnet to ganger.",
        nn="Når budsjettet vert sett opp på tvers av planane, vert dei same pengane rekna to gonger.",
        en="When the budget is drawn up across the plans, the same money is counted twice.",
    ),
    "RUS405_fix": Wording(
        nb="La beløpet stå i én plan, og skriv i den andre for eksempel «dekkes av folkehelseplanen».",
        nn="La beløpet stå i éin plan, og skriv i den andre til dømes «vert dekt av folkehelseplanen».",
        en="Keep the amount in one plan, and in the other write for example «dekkes av folkehelseplanen».",
    ),
    "RUS405_bad": Wording(
        nb="Både rusplanen og oppvekstplanen har 80 000 til de samme foreldrekursene.",
        nn="Både rusplanen og oppvekstplanen har 80 000 til dei same foreldrekursa.",
        en="Two plans each have 80 000 for the same courses.",
    ),
    "RUS405_good": Wording(
        nb="Oppvekstplanen har 80 000; rusplanen sier «dekkes av oppvekstplanen».",
        nn="Oppvekstplanen har 80 000; rusplanen seier «vert dekt av oppvekstplanen».",
        en="One plan has 80 000; the other says that the money is there.",
    ),
    "RUS406_title": Wording(
        nb="Henvisning til noe som ikke finnes",
        nn="Tilvising til noko som ikkje finst",
        en="Reference to nothing",
    ),
    "RUS406_why": Wording(
        nb="En henvisning som ikke fører noe sted, er ofte et tegn på at den andre planen er endret.",
        nn="Ei tilvising som ikkje fører nokon stad, er ofte eit teikn på at den andre planen er endra.",
        en="A reference that leads nowhere often means that the other plan has changed.",
    ),
    "RUS406_fix": Wording(
        nb="Slå opp i planen det vises til, og rett nummeret eller ta bort henvisningen.",
        nn="Slå opp i planen det er vist til, og rett nummeret eller ta bort tilvisinga.",
        en="Look it up in the plan referred to, and correct the number or remove the reference.",
    ),
    "RUS406_bad": Wording(
        nb="«Jf. Folkehelseplan tiltak 7.4», men folkehelseplanen slutter på 5.3.",
        nn="«Jf. Folkehelseplan tiltak 7.4», men folkehelseplanen sluttar på 5.3.",
        en="«Jf. Folkehelseplan tiltak 7.4», but that plan ends at 5.3.",
    ),
    "RUS406_good": Wording(
        nb="«Jf. Folkehelseplan tiltak 2.3», som finnes.",
        nn="«Jf. Folkehelseplan tiltak 2.3», som finst.",
        en="«Jf. Folkehelseplan tiltak 2.3», which exists.",
    ),
    "RUS407_title": Wording(
        nb="Ulike mål for samme indikator",
        nn="Ulike mål for same indikator",
        en="Different targets for one indicator",
    ),
    "RUS407_why": Wording(
        nb="Kommunen kan ikke styre mot to måltall samtidig, og ingen vet hva resultatet skal måles mot.",
        nn="Kommunen kan ikkje styre mot to måltal samstundes, og ingen veit kva resultatet skal målast mot.",
        en="A municipality cannot steer towards two targets, and nobody knows which one counts.",
    ),
    "RUS407_fix": Wording(
        nb="Bli enige om ett måltall for samme år, og bruk det i begge planene.",
        nn="Bli samde om eitt måltal for same år, og bruk det i begge planane.",
        en="Agree on one target for the same year, and use it in both plans.",
    ),
    "RUS407_bad": Wording(
        nb="Andelen 10.-klassinger som har vært beruset, skal være under 15 % i én plan og under 25 % i en annen.",
        nn="Delen tiandeklassingar som har vore rusa, skal vere under 15 % i éin plan og under 25 % i ein annan.",
        en="The share of tenth-graders who have been drunk is to be under 15 % in one plan, 25 % in another.",
    ),
    "RUS407_good": Wording(
        nb="Begge planene sier 15 % innen 2030. Et annet trinn eller målår er en annen indikator.",
        nn="Begge planane seier 15 % innan 2030. Eit anna trinn eller målår er ein annan indikator.",
        en="Both plans say 15 % by 2030. Another grade or target year is another indicator.",
    ),
    "RUS408_title": Wording(
        nb="Samme enhet med flere navn", nn="Same eining med fleire namn", en="One unit under several names"
    ),
    "RUS408_why": Wording(
        nb="Når en enhet heter flere ting, blir oversikter, summer og rammer delt på navnene.",
        nn="Når ei eining heiter fleire ting, vert oversyn, summar og rammer delte på namna.",
        en="When a unit goes by several names, lists, sums and frames are split between them.",
    ),
    "RUS408_fix": Wording(
        nb="Velg ett navn og bruk det i alle planene. Andre navn kan stå i arket «Ansvarlige».",
        nn="Vel eitt namn og bruk det i alle planane. Andre namn kan stå i arket «Ansvarlige».",
        en="Choose one name and use it in all the plans. Other names can stand on the sheet «Ansvarlige».",
    ),
    "RUS408_bad": Wording(
        nb="«NAV», «Nav Træna» og «NAV-kontoret».",
        nn="«NAV», «Nav Træna» og «NAV-kontoret».",
        en="«NAV», «Nav Træna» and «NAV-kontoret».",
    ),
    "RUS408_good": Wording(nb="«NAV» overalt.", nn="«NAV» overalt.", en="«NAV» everywhere."),
    "RUS409_title": Wording(
        nb="Planens periode er ute eller passer ikke",
        nn="Planperioden er ute eller høver ikkje",
        en="A plan's period is past or does not meet",
    ),
    "RUS409_why": Wording(
        nb="En plan som ikke gjelder lenger, er ikke noe å samordne med.",
        nn="Ein plan som ikkje gjeld lenger, er ikkje noko å samordne med.",
        en="There is nothing to coordinate with a plan that is no longer in force.",
    ),
    "RUS409_fix": Wording(
        nb="Finn planen som gjelder nå, eller rett perioden i arket «Om planen».",
        nn="Finn planen som gjeld no, eller rett perioden i arket «Om planen».",
        en="Find the plan in force, or correct the period on the sheet «Om planen».",
    ),
    "RUS409_bad": Wording(
        nb="Folkehelseplanen gjelder 2019–2022, rusplanen 2027–2030.",
        nn="Folkehelseplanen gjeld 2019–2022, rusplanen 2027–2030.",
        en="One plan covers 2019–2022, the other 2027–2030.",
    ),
    "RUS409_good": Wording(
        nb="Folkehelseplanen gjelder 2026–2029 og har tre år felles med rusplanen.",
        nn="Folkehelseplanen gjeld 2026–2029 og har tre år sams med rusplanen.",
        en="One plan covers 2026–2029 and shares three years with the other.",
    ),
    "RUS410_title": Wording(
        nb="Hovedmål uten motstykke i samfunnsdelen",
        nn="Hovudmål utan motstykke i samfunnsdelen",
        en="Main goal without a counterpart in the overall plan",
    ),
    "RUS410_why": Wording(
        nb="Samfunnsdelen er styrende for delplanene, og et mål som henger løst, taper i budsjettet.",
        nn="Samfunnsdelen styrer delplanane, og eit mål som heng laust, taper i budsjettet.",
        en="The overall plan governs the sub-plans, and a goal tied to nothing loses out in the budget.",
    ),
    "RUS410_fix": Wording(
        nb="Vis hvilket mål i samfunnsdelen hovedmålet bidrar til, eller foreslå et nytt ved neste rullering.",
        nn="Vis kva mål i samfunnsdelen hovudmålet medverkar til, eller føreslå eit nytt ved neste rullering.",
        en="Show which goal of the overall plan it serves, or propose a new one at its next revision.",
    ),
    "RUS410_bad": Wording(
        nb="Hovedmålet «Ansvarlig skjenkepolitikk» når samfunnsdelen bare har mål om næring og samferdsel.",
        nn="Hovudmålet «Ansvarleg skjenkjepolitikk» når samfunnsdelen berre har mål om næring og samferdsel.",
        en="A main goal on serving policy, when the overall plan only speaks of business and transport.",
    ),
    "RUS410_good": Wording(
        nb="«Færre unge drikker alkohol» og samfunnsdelens «Trygg oppvekst for alle barn og unge».",
        nn="«Færre unge drikk alkohol» og samfunnsdelen sitt «Trygg oppvekst for alle barn og unge».",
        en="«Færre unge drikker alkohol», beside «Trygg oppvekst for alle barn og unge».",
    ),
    "RUS411_title": Wording(
        nb="Én enhet har svært mange tiltak samme år",
        nn="Éi eining har svært mange tiltak same år",
        en="One unit has too many measures in a year",
    ),
    "RUS411_why": Wording(
        nb="En liten enhet rekker ikke alt på én gang. Da blir det tilfeldig hva som blir gjort.",
        nn="Ei lita eining rekk ikkje alt på ein gong. Då vert det tilfeldig kva som vert gjort.",
        en="A small unit cannot do everything at once; then chance decides what gets done.",
    ),
    "RUS411_fix": Wording(
        nb="Flytt tiltak til andre år, eller gi noen av dem til en annen enhet. Grensen kan endres i rusdoc.toml.",
        nn="Flytt tiltak til andre år, eller gi nokre av dei til ei anna eining. Grensa kan endrast i rusdoc.toml.",
        en="Move measures to other years, or give some to another unit. The limit can be changed in rusdoc.toml.",
    ),
    "RUS411_bad": Wording(
        nb="Helsestasjonen har 14 tiltak i 2027, til sammen i fire planer.",
        nn="Helsestasjonen har 14 tiltak i 2027, til saman i fire planar.",
        en="The health clinic has 14 measures in 2027, over four plans.",
    ),
    "RUS411_good": Wording(
        nb="Helsestasjonen har åtte tiltak i 2027 og seks i 2028.",
        nn="Helsestasjonen har åtte tiltak i 2027 og seks i 2028.",
        en="The health clinic has eight measures in 2027 and six in 2028.",
    ),
    "RUS412_title": Wording(
        nb="En delplan kunne ikke leses",
        nn="Ein delplan kunne ikkje lesast",
        en="A sub-plan could not be read",
    ),
    "RUS412_why": Wording(
        nb="En plan som ikke er lest, er heller ikke sjekket. Stillhet om den betyr ingenting.",
        nn="Ein plan som ikkje er lesen, er heller ikkje sjekka. At ingenting er sagt om han, tyder ingenting.",
        en="A plan that was not read was not checked; silence about it means nothing.",
    ),
    "RUS412_fix": Wording(
        nb="Åpne filen og lagre den på nytt som .xlsx eller .docx, uten passord. Kjør sjekken igjen.",
        nn="Opne fila og lagre ho på nytt som .xlsx eller .docx, utan passord. Køyr sjekken igjen.",
        en="Open the file and save it again as .xlsx or .docx, without a password. Run the check again.",
    ),
    "RUS412_bad": Wording(
        nb="delplaner/bolig.xlsx er beskyttet med passord.",
        nn="delplaner/bustad.xlsx er verna med passord.",
        en="delplaner/bolig.xlsx is protected by a password.",
    ),
    "RUS412_good": Wording(
        nb="Alle filene i «delplaner» lar seg åpne.",
        nn="Alle filene i «delplaner» lèt seg opne.",
        en="Every file in «delplaner» opens.",
    ),
    "RUS414_title": Wording(
        nb="Kanskje samme tiltak", nn="Kanskje same tiltak", en="Perhaps the same measure"
    ),
    "RUS414_why": Wording(
        nb="To planer kan ha skrevet det samme tiltaket litt ulikt. Det er bare dere som vet om det er slik.",
        nn="To planar kan ha skrive det same tiltaket litt ulikt. Det er berre de som veit om det er slik.",
        en="Two plans may have written one measure a little differently. Only you can tell.",
    ),
    "RUS414_fix": Wording(
        nb="Er de like, vis til tiltaket i den andre planen. Er de ulike, trenger dere ikke gjøre noe.",
        nn="Er dei like, vis til tiltaket i den andre planen. Er dei ulike, treng de ikkje gjere noko.",
        en="If they are one, refer to the measure in the other plan. If not, there is nothing to do.",
    ),
    "RUS414_bad": Wording(
        nb="«Foreldremøte om rus» hos skolen i 2027 og «Temakveld for foreldre om rus» hos NAV i 2029.",
        nn="«Foreldremøte om rus» hos skulen i 2027 og «Temakveld for foreldre om rus» hos NAV i 2029.",
        en="«Foreldremøte om rus» at the school in 2027 and «Temakveld for foreldre om rus» at NAV in 2029.",
    ),
    "RUS414_good": Wording(
        nb="«Kurs for foreldre» og «Kurs for ansatte» er to tiltak.",
        nn="«Kurs for foreldre» og «Kurs for tilsette» er to tiltak.",
        en="«Kurs for foreldre» and «Kurs for ansatte» are two measures.",
    ),
    "RUS415_title": Wording(
        nb="Henvisning til en plan som ikke er med",
        nn="Tilvising til ein plan som ikkje er med",
        en="Reference to a plan that was not given",
    ),
    "RUS415_why": Wording(
        nb="Henvisningen kan ikke kontrolleres når planen mangler.",
        nn="Tilvisinga kan ikkje kontrollerast når planen manglar.",
        en="The reference cannot be looked up when the plan is not there.",
    ),
    "RUS415_fix": Wording(
        nb="Legg planen i mappen «delplaner», eller gi den med «--with».",
        nn="Legg planen i mappa «delplaner», eller gi han med «--with».",
        en="Put the plan in the folder «delplaner», or give it with «--with».",
    ),
    "RUS415_bad": Wording(
        nb="«Jf. Boligplan 3.1», men boligplanen er ikke i mappen.",
        nn="«Jf. Bustadplan 3.1», men bustadplanen er ikkje i mappa.",
        en="«Jf. Boligplan 3.1», but that plan is not in the folder.",
    ),
    "RUS415_good": Wording(
        nb="Boligplanen ligger i «delplaner».",
        nn="Bustadplanen ligg i «delplaner».",
        en="The plan lies in «delplaner».",
    ),
}
