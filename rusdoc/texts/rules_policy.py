"""The rules in words: RUS5xx, the policy profile."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

POLICY: Final[dict[str, Wording]] = {
    "RUS501_title": Wording(
        nb="Ingen forebygging",
        nn="Inga førebygging",
        en="No prevention",
    ),
    "RUS501_why": Wording(
        nb="Planer som bare hjelper dem som alt har fått problemer, må hjelpe stadig flere. "
        "Veilederen vil ha forebygging som en egen del.",
        nn="Planar som berre hjelper dei som alt har fått problem, må hjelpe stadig fleire. "
        "Rettleiaren vil ha førebygging som ein eigen del.",
        en="Plans that only help those who already have problems must help more and more of them. The "
        "guide asks for prevention as a part of its own.",
    ),
    "RUS501_fix": Wording(
        nb="Legg til tiltak som virker før problemene kommer, for eksempel i skolen, på fritiden "
        "eller hos foreldre. Er de der alt, skriv «Forebygging» i kategorikolonnen.",
        nn="Legg til tiltak som verkar før problema kjem, til dømes i skulen, på fritida eller hos "
        "foreldre. Er dei der alt, skriv «Førebygging» i kategorikolonnen.",
        en="Add measures that work before the problems arise, for example in schools, leisure or with "
        "parents. If you have them, write «Forebygging» in the category column.",
    ),
    "RUS501_bad": Wording(
        nb="Alle tiltakene gjelder behandling, bolig og ettervern.",
        nn="Alle tiltaka gjeld behandling, bustad og ettervern.",
        en="Every measure is about treatment, housing and after-care.",
    ),
    "RUS501_good": Wording(
        nb="Blant tiltakene står «Foreldremøter om rus på 8. trinn».",
        nn="Mellom tiltaka står «Foreldremøte om rus på 8. steget».",
        en="Among the measures is «Foreldremøter om rus på 8. trinn».",
    ),
    "RUS502_title": Wording(
        nb="Salg og skjenking er ikke brukt som virkemiddel",
        nn="Sal og skjenking er ikkje brukt som verkemiddel",
        en="Licensing is not used as an instrument",
    ),
    "RUS502_why": Wording(
        nb="Tider, antall steder og kontroll er noe kommunestyret selv rår over, og det som er best "
        "dokumentert. Likevel faller det ofte ut av planen.",
        nn="Tider, talet på stader og kontroll er noko kommunestyret sjølv rår over, og det som er "
        "best dokumentert. Likevel fell det ofte ut av planen.",
        en="Hours, the number of places and inspections are in the council's own hands, and what is "
        "best documented. Yet they often drop out of the plan.",
    ),
    "RUS502_fix": Wording(
        nb="Ta med minst ett mål eller tiltak om bevilling, tider, kontroll eller ansvarlig vertskap.",
        nn="Ta med minst eitt mål eller tiltak om løyve, tider, kontroll eller ansvarleg vertskap.",
        en="Include at least one goal or measure on licences, hours, inspections or responsible hosting.",
    ),
    "RUS502_bad": Wording(
        nb="Ingen mål eller tiltak nevner bevilling, salg eller skjenking.",
        nn="Ingen mål eller tiltak nemner løyve, sal eller skjenking.",
        en="No goal or measure mentions licences, sale or serving.",
    ),
    "RUS502_good": Wording(
        nb="Et tiltak er «Tre skjenkekontroller i året ved hvert sted».",
        nn="Eit tiltak er «Tre skjenkekontrollar i året ved kvar stad».",
        en="One measure is «Tre skjenkekontroller i året ved hvert sted».",
    ),
    "RUS503_title": Wording(
        nb="Nesten bare oppfølging og behandling",
        nn="Nesten berre oppfølging og behandling",
        en="Nearly all care",
    ),
    "RUS503_why": Wording(
        nb="Forskning på kommunenes planer viser at de tipper over mot omsorg. Det kan være et valg, "
        "men da bør det være tatt av politikerne.",
        nn="Forsking på planane til kommunane viser at dei tippar over mot omsorg. Det kan vere eit "
        "val, men då bør politikarane ha teke det.",
        en="Research on municipal plans shows that they tip towards care. That may be a choice, but "
        "then the politicians should have made it.",
    ),
    "RUS503_fix": Wording(
        nb="Se over balansen: mangler det forebygging eller bevillingspolitikk? Hvis ikke, skriv i "
        "planen hvorfor dere har valgt slik.",
        nn="Sjå over balansen: manglar det førebygging eller løyvepolitikk? Om ikkje, skriv i planen "
        "kvifor de har valt slik.",
        en="Look at the balance: is prevention or licensing missing? If not, say in the plan why you "
        "have chosen this.",
    ),
    "RUS503_bad": Wording(
        nb="Ni av ti tiltak gjelder behandling, bolig og ettervern.",
        nn="Ni av ti tiltak gjeld behandling, bustad og ettervern.",
        en="Nine out of ten measures are about treatment, housing and after-care.",
    ),
    "RUS503_good": Wording(
        nb="Seks av ti tiltak gjelder oppfølging, fire forebygging og kontroll.",
        nn="Seks av ti tiltak gjeld oppfølging, fire førebygging og kontroll.",
        en="Six out of ten measures are care, four prevention and inspections.",
    ),
    "RUS504_title": Wording(
        nb="Nasjonalt mål uten lokalt tiltak",
        nn="Nasjonalt mål utan lokalt tiltak",
        en="National goal without a local measure",
    ),
    "RUS504_why": Wording(
        nb="De nasjonale målene er kjent, men blir sjelden til noe der folk bor. Planen bør vise hva "
        "kommunen gjør, eller at den har valgt noe annet.",
        nn="Dei nasjonale måla er kjende, men vert sjeldan til noko der folk bur. Planen bør vise kva "
        "kommunen gjer, eller at han har valt noko anna.",
        en="The national goals are known, but seldom turn into anything where people live. The plan "
        "should show what you do, or that you chose otherwise.",
    ),
    "RUS504_fix": Wording(
        nb="Skriv målet i kolonnen «Nasjonalt mål» ved tiltaket som svarer på det, eller legg til et "
        "tiltak. Er målet ikke aktuelt hos dere, si det i kapittel 3.",
        nn="Skriv målet i kolonnen «Nasjonalt mål» ved tiltaket som svarer på det, eller legg til eit "
        "tiltak. Er målet ikkje aktuelt hos dykk, sei det i kapittel 3.",
        en="Write the goal in the column «Nasjonalt mål» beside the measure that answers it, or add "
        "one. If it does not apply to you, say so in chapter 3.",
    ),
    "RUS504_bad": Wording(
        nb="Ingen tiltak gjelder pårørende.",
        nn="Ingen tiltak gjeld pårørande.",
        en="No measure concerns next of kin.",
    ),
    "RUS504_good": Wording(
        nb="Tiltaket «Samtalegruppe for pårørende».",
        nn="Tiltaket «Samtalegruppe for pårørande».",
        en="The measure «Samtalegruppe for pårørende».",
    ),
    "RUS505_title": Wording(
        nb="Planen er ikke knyttet til folkehelsearbeidet",
        nn="Planen er ikkje knytt til folkehelsearbeidet",
        en="No tie to public-health work",
    ),
    "RUS505_why": Wording(
        nb="Kommunen skal ha oversikt over helsen i befolkningen og ta den med i planene sine. Rus er "
        "en del av det bildet.",
        nn="Kommunen skal ha oversikt over helsa i befolkninga og ta henne med i planane sine. Rus er "
        "ein del av det biletet.",
        en="The municipality must have an overview of its people's health and use it in its plans. "
        "Substance use is part of that picture.",
    ),
    "RUS505_fix": Wording(
        nb="Vis til folkehelseoversikten eller folkehelseplanen i kapittel 1 eller 2, eller i "
        "kolonnen «Henvisning» ved et tiltak.",
        nn="Vis til folkehelseoversikta eller folkehelseplanen i kapittel 1 eller 2, eller i kolonnen "
        "«Tilvising» ved eit tiltak.",
        en="Refer to the public-health overview or plan in chapter 1 or 2, or in the column "
        "«Henvisning» beside a measure.",
    ),
    "RUS505_bad": Wording(
        nb="Ordet «folkehelse» finnes verken i kapitlene eller i tiltakene.",
        nn="Ordet «folkehelse» finst korkje i kapitla eller i tiltaka.",
        en="The word «folkehelse» is found neither in the chapters nor in the measures.",
    ),
    "RUS505_good": Wording(
        nb="«Planen bygger på kommunens folkehelseoversikt fra 2026.»",
        nn="«Planen byggjer på folkehelseoversikta til kommunen, 2026.»",
        en="«Planen bygger på kommunens folkehelseoversikt fra 2026.»",
    ),
    "RUS506_title": Wording(
        nb="Salgs- eller skjenketid utover det loven tillater",
        nn="Sals- eller skjenketid utover det lova tillèt",
        en="Sale or serving hours beyond the law",
    ),
    "RUS506_why": Wording(
        nb="Kommunen kan utvide tidene, men ikke forbi lovens yttergrense. Et vedtak om mer er ugyldig.",
        nn="Kommunen kan utvide tidene, men ikkje forbi yttergrensa i lova. Eit vedtak om meir er ugyldig.",
        en="The municipality may extend the hours, but not past the outer limit of the law. A "
        "decision that does is void.",
    ),
    "RUS506_fix": Wording(
        nb="Salg: senest 20.00, og 18.00 dagen før søn- og helligdager. Skjenking: aldri 03.00–06.00, "
        "brennevin aldri 03.00–13.00 og ikke lenger enn øl og vin.",
        nn="Sal: seinast 20.00, og 18.00 dagen før søn- og heilagdagar. Skjenking: aldri 03.00–06.00, "
        "brennevin aldri 03.00–13.00 og ikkje lenger enn øl og vin.",
        en="Sale: until 20.00, and 18.00 before Sundays and holy days. Serving: never 03.00–06.00, "
        "spirits never 03.00–13.00 and no longer than beer and wine.",
    ),
    "RUS506_bad": Wording(
        nb="«Skjenketiden utvides til kl. 03.30.»",
        nn="«Skjenketida vert utvida til kl. 03.30.»",
        en="«Skjenketiden utvides til kl. 03.30.»",
    ),
    "RUS506_good": Wording(
        nb="«Skjenketiden er til kl. 02.00.»",
        nn="«Skjenketida er til kl. 02.00.»",
        en="«Skjenketiden er til kl. 02.00.»",
    ),
    "RUS507_title": Wording(
        nb="Bevillingsperioden går ut uten at retningslinjene revideres",
        nn="Løyveperioden går ut utan at retningslinene vert reviderte",
        en="The licence period ends without new guidelines",
    ),
    "RUS507_why": Wording(
        nb="Bevillinger gjelder til senest 30. september året etter at et nytt kommunestyre tiltrer. "
        "Da må retningslinjene være vedtatt på nytt.",
        nn="Løyve gjeld til seinast 30. september året etter at eit nytt kommunestyre tek til. Då må "
        "retningslinene vere vedtekne på nytt.",
        en="Licences last at most until 30 September in the year after a new council takes office. By "
        "then the guidelines must be adopted anew.",
    ),
    "RUS507_fix": Wording(
        nb="Legg til et tiltak om å revidere de alkoholpolitiske retningslinjene før denne datoen.",
        nn="Legg til eit tiltak om å revidere dei alkoholpolitiske retningslinene før denne datoen.",
        en="Add a measure to revise the alcohol-policy guidelines before this date.",
    ),
    "RUS507_bad": Wording(
        nb="Planen gjelder 2027–2030, og ingen tiltak reviderer retningslinjene før 30. september 2028.",
        nn="Planen gjeld 2027–2030, og ingen tiltak reviderer retningslinene før 30. september 2028.",
        en="The plan covers 2027–2030, and no measure revises the guidelines before 30 September 2028.",
    ),
    "RUS507_good": Wording(
        nb="Tiltaket «Revidere alkoholpolitiske retningslinjer» i 2028.",
        nn="Tiltaket «Revidere alkoholpolitiske retningsliner» i 2028.",
        en="The measure «Revidere alkoholpolitiske retningslinjer» in 2028.",
    ),
    "RUS508_title": Wording(
        nb="Ungdoms medvirkning er ikke nevnt",
        nn="Medverknad frå ungdom er ikkje nemnd",
        en="No youth participation named",
    ),
    "RUS508_why": Wording(
        nb="Barn og unge har rett til å være med når kommunen planlegger, og de vet mest om hverdagen sin.",
        nn="Barn og unge har rett til å vere med når kommunen planlegg, og dei veit mest om kvardagen sin.",
        en="Children and young people have a right to take part in planning, and they know most about "
        "their own lives.",
    ),
    "RUS508_fix": Wording(
        nb="Ta med ungdomsrådet eller andre unge i arbeidet, og skriv hvem de var i «Om planen» eller "
        "kapittel 1.",
        nn="Ta med ungdomsrådet eller andre unge i arbeidet, og skriv kven dei var i «Om planen» "
        "eller kapittel 1.",
        en="Bring the youth council or other young people into the work, and say who they were on «Om "
        "planen» or in chapter 1.",
    ),
    "RUS508_bad": Wording(
        nb="Arbeidsgruppe: NAV-leder, helsesykepleier og ordfører.",
        nn="Arbeidsgruppe: NAV-leiar, helsesjukepleiar og ordførar.",
        en="Working group: NAV leader, public-health nurse and mayor.",
    ),
    "RUS508_good": Wording(
        nb="Arbeidsgruppe: NAV-leder, helsesykepleier og to fra ungdomsrådet.",
        nn="Arbeidsgruppe: NAV-leiar, helsesjukepleiar og to ifrå ungdomsrådet.",
        en="Working group: NAV leader, public-health nurse and two from the youth council.",
    ),
    "RUS509_title": Wording(
        nb="Ingenting krever vedtak i kommunestyret",
        nn="Ingenting krev vedtak i kommunestyret",
        en="Nothing needs a council decision",
    ),
    "RUS509_why": Wording(
        nb="En plan som bare beskriver det tjenestene alt gjør, gir politikerne ingenting å velge mellom.",
        nn="Ein plan som berre fortel kva tenestene alt gjer, gir politikarane ingenting å velje mellom.",
        en="A plan that only describes what the services already do gives politicians nothing to "
        "choose between.",
    ),
    "RUS509_fix": Wording(
        nb="Spør hva politikerne bør ta stilling til: penger, stillinger, regler for salg og "
        "skjenking, eller nye mål.",
        nn="Spør kva politikarane bør ta stilling til: pengar, stillingar, reglar for sal og "
        "skjenking, eller nye mål.",
        en="Ask what the politicians should decide: money, posts, rules for sale and serving, or new goals.",
    ),
    "RUS509_bad": Wording(
        nb="Alle tiltakene er innenfor rammen, og ingen av dem endrer regler.",
        nn="Alle tiltaka er innanfor ramma, og ingen av dei endrar reglar.",
        en="Every measure is within the budget, and none changes any rules.",
    ),
    "RUS509_good": Wording(
        nb="Tiltaket «Ny ruskoordinator» koster 700 000 kr.",
        nn="Tiltaket «Ny ruskoordinator» kostar 700 000 kr.",
        en="The measure «Ny ruskoordinator» costs NOK 700 000.",
    ),
}
