"""The rules in words: RUS3xx, economy."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

ECONOMY: Final[dict[str, Wording]] = {
    "RUS301_title": Wording(
        nb="Årets kostnader er større enn rammen",
        nn="Kostnadene i året er større enn ramma",
        en="The year's costs exceed the frame",
    ),
    "RUS301_why": Wording(
        nb="Det det ikke er penger til, blir ikke gjort. Da er det bedre at dere velger enn at budsjettet gjør det.",
        nn="Det som det ikkje er pengar til, vert ikkje gjort. Då er det betre at de vel enn at budsjettet gjer det.",
        en="What there is no money for is not done. Better that you choose than that the budget does.",
    ),
    "RUS301_fix": Wording(
        nb="Bruk prioriteten: flytt det som kan vente, til et år med plass, kutt det som står sist, eller be om større ramme.",
        nn="Bruk prioriteten: flytt det som kan vente, til eit år med plass, kutt det som står sist, eller be om større ramme.",
        en="Use the priorities: move what can wait to a year with room, cut what comes last, or ask for a larger frame.",
    ),
    "RUS301_bad": Wording(
        nb="Tiltak for 620 000 kr i 2027, ramme 500 000 kr.",
        nn="Tiltak for 620 000 kr i 2027, ramme 500 000 kr.",
        en="Measures for 620 000 kr in 2027, frame 500 000 kr.",
    ),
    "RUS301_good": Wording(
        nb="Tiltak for 480 000 kr i 2027, ramme 500 000 kr.",
        nn="Tiltak for 480 000 kr i 2027, ramme 500 000 kr.",
        en="Measures for 480 000 kr in 2027, frame 500 000 kr.",
    ),
    "RUS302_title": Wording(
        nb="Tiltak med beløp som ikke står i økonomiplanen",
        nn="Tiltak med beløp som ikkje står i økonomiplanen",
        en="Measure with an amount that is not in the financial plan",
    ),
    "RUS302_why": Wording(
        nb="Vedtatte tiltak i temaplaner glemmes ofte når budsjettet lages. Det som ikke står i økonomiplanen, har ingen penger.",
        nn="Vedtekne tiltak i temaplanar vert ofte gløymde når budsjettet vert laga. Det som ikkje står i økonomiplanen, har ingen pengar.",
        en="Adopted measures of sub-plans are often forgotten when the budget is made. What is not in the financial plan has no money.",
    ),
    "RUS302_fix": Wording(
        nb="Meld tiltaket inn til økonomiplanen, med planens nummer. Står det der under et annet navn, skriv en henvisning til det.",
        nn="Meld tiltaket inn til økonomiplanen, med nummeret frå planen. Står det der under eit anna namn, skriv ei tilvising til det.",
        en="Propose the measure for the financial plan, with its number. If it stands there under another name, write a reference to it.",
    ),
    "RUS302_bad": Wording(
        nb="«Åpen ungdomsklubb», 150 000 kr årlig. Økonomiplanen har den ikke.",
        nn="«Open ungdomsklubb», 150 000 kr årleg. Økonomiplanen har han ikkje.",
        en="«Åpen ungdomsklubb», 150 000 kr a year. The financial plan does not have it.",
    ),
    "RUS302_good": Wording(
        nb="«Åpen ungdomsklubb» står i økonomiplanen med 150 000 kr i hvert år.",
        nn="«Open ungdomsklubb» står i økonomiplanen med 150 000 kr i kvart år.",
        en="«Åpen ungdomsklubb» stands in the financial plan with 150 000 kr in each year.",
    ),
    "RUS303_title": Wording(nb="Kostnad mangler", nn="Kostnad manglar", en="The cost is missing"),
    "RUS303_why": Wording(
        nb="Politikerne kan ikke prioritere mellom tiltak når de ikke vet hva de koster. «Ingenting» er også et svar.",
        nn="Politikarane kan ikkje prioritere mellom tiltak når dei ikkje veit kva dei kostar. «Ingenting» er òg eit svar.",
        en="Politicians cannot choose among measures without knowing what they cost. «Nothing» is an answer too.",
    ),
    "RUS303_fix": Wording(
        nb="Skriv et beløp, et anslag («ca. 50 000»), «innenfor rammen» eller 0.",
        nn="Skriv eit beløp, eit overslag («ca. 50 000»), «innanfor ramma» eller 0.",
        en="Write an amount, an estimate («ca. 50 000»), «innenfor rammen» or 0.",
    ),
    "RUS303_bad": Wording(
        nb="«Foreldremøte om rus» med tom kostnadscelle.",
        nn="«Foreldremøte om rus» med tom kostnadscelle.",
        en="«Foreldremøte om rus» with an empty cost cell.",
    ),
    "RUS303_good": Wording(
        nb="«Foreldremøte om rus», «innenfor rammen».",
        nn="«Foreldremøte om rus», «innanfor ramma».",
        en="«Foreldremøte om rus», «innenfor rammen».",
    ),
    "RUS304_title": Wording(
        nb="Prioritet 1 med ukjent kostnad",
        nn="Prioritet 1 med ukjend kostnad",
        en="Priority 1 with unknown cost",
    ),
    "RUS304_why": Wording(
        nb="Det som skal komme først, skal inn i neste budsjett. Uten et beløp blir det skjøvet til året etter.",
        nn="Det som skal kome først, skal inn i neste budsjett. Utan eit beløp vert det skuva til året etter.",
        en="What comes first is for the next budget. Without an amount it is put off for a year.",
    ),
    "RUS304_fix": Wording(
        nb="Sett et anslag, heller litt grovt enn ingenting. Eller gi tiltaket lavere prioritet til kostnaden er kjent.",
        nn="Set eit overslag, heller litt grovt enn ingenting. Eller gi tiltaket lågare prioritet til kostnaden er kjend.",
        en="Make an estimate, rather rough than none. Or give the measure a lower priority until the cost is known.",
    ),
    "RUS304_bad": Wording(
        nb="«Ruskoordinator», prioritet 1, kostnad «må utredes».",
        nn="«Ruskoordinator», prioritet 1, kostnad «må greiast ut».",
        en="«Ruskoordinator», priority 1, cost «må utredes».",
    ),
    "RUS304_good": Wording(
        nb="«Ruskoordinator», prioritet 1, kostnad «ca. 400 000».",
        nn="«Ruskoordinator», prioritet 1, kostnad «ca. 400 000».",
        en="«Ruskoordinator», priority 1, cost «ca. 400 000».",
    ),
    "RUS305_title": Wording(
        nb="Innenfor rammen, men med et beløp",
        nn="Innanfor ramma, men med eit beløp",
        en="Within the budget, yet with an amount",
    ),
    "RUS305_why": Wording(
        nb="Leseren vet ikke om det trengs nye penger. Beløpet regnes ikke med i noen sum før det er avklart.",
        nn="Lesaren veit ikkje om det trengst nye pengar. Beløpet vert ikkje rekna med i nokon sum før det er avklart.",
        en="The reader cannot tell whether new money is needed. The amount is in no sum until this is settled.",
    ),
    "RUS305_fix": Wording(
        nb="Er det nye penger, la bare beløpet stå. Er det dekket fra før, la bare «innenfor rammen» stå, og forklar i kommentaren.",
        nn="Er det nye pengar, lat berre beløpet stå. Er det dekt frå før, lat berre «innanfor ramma» stå, og forklar i kommentaren.",
        en="If it is new money, keep only the amount. If it is covered already, keep only «innenfor rammen», and explain in the comment.",
    ),
    "RUS305_bad": Wording(
        nb="Kostnad: «50 000 innenfor rammen».",
        nn="Kostnad: «50 000 innanfor ramma».",
        en="Cost: «50 000 innenfor rammen».",
    ),
    "RUS305_good": Wording(
        nb="Kostnad: «innenfor rammen».", nn="Kostnad: «innanfor ramma».", en="Cost: «innenfor rammen»."
    ),
    "RUS306_title": Wording(
        nb="Økonomiplanen dekker ikke alle årene i planen",
        nn="Økonomiplanen dekkjer ikkje alle åra i planen",
        en="The financial plan does not cover all the plan's years",
    ),
    "RUS306_why": Wording(
        nb="Handlingsdelen skal følge økonomiplanen. I år den ikke rekker til, er pengene bare et ønske.",
        nn="Handlingsdelen skal følgje økonomiplanen. I år han ikkje rekk til, er pengane berre eit ønske.",
        en="The action part is to follow the financial plan. In years it does not reach, the money is only a wish.",
    ),
    "RUS306_fix": Wording(
        nb="Legg inn neste økonomiplan når den kommer, eller si i planen at disse årene tas opp ved rulleringen.",
        nn="Legg inn neste økonomiplan når han kjem, eller sei i planen at desse åra vert tekne opp ved rulleringa.",
        en="Put in the next financial plan when it comes, or say in the plan that these years are taken up at the revision.",
    ),
    "RUS306_bad": Wording(
        nb="Planen gjelder 2027–2030, økonomiplanen 2026–2029.",
        nn="Planen gjeld 2027–2030, økonomiplanen 2026–2029.",
        en="The plan covers 2027–2030, the financial plan 2026–2029.",
    ),
    "RUS306_good": Wording(
        nb="Begge gjelder 2027–2030.", nn="Begge gjeld 2027–2030.", en="Both cover 2027–2030."
    ),
    "RUS307_title": Wording(
        nb="Beløp i et annet år enn tiltaket",
        nn="Beløp i eit anna år enn tiltaket",
        en="Amount in a year outside the measure's years",
    ),
    "RUS307_why": Wording(
        nb="Pengene kommer i budsjettet for et år der ingenting skal gjøres, og mangler i det året de trengs.",
        nn="Pengane kjem i budsjettet for eit år der ingenting skal gjerast, og manglar i det året dei trengst.",
        en="The money enters the budget of a year in which nothing is to be done, and is missing when it is needed.",
    ),
    "RUS307_fix": Wording(
        nb="Flytt beløpet til året tiltaket gjennomføres, eller legg til året i tiltaket.",
        nn="Flytt beløpet til året tiltaket vert gjennomført, eller legg til året i tiltaket.",
        en="Move the amount to the year of the measure, or add the year to the measure.",
    ),
    "RUS307_bad": Wording(
        nb="Gjennomføringsår 2027, men 50 000 kr i kolonnen for 2029.",
        nn="Gjennomføringsår 2027, men 50 000 kr i kolonnen for 2029.",
        en="To be carried out in 2027, but 50 000 kr in the column of 2029.",
    ),
    "RUS307_good": Wording(
        nb="Gjennomføringsår 2027, og 50 000 kr i kolonnen for 2027.",
        nn="Gjennomføringsår 2027, og 50 000 kr i kolonnen for 2027.",
        en="To be carried out in 2027, and 50 000 kr in the column of 2027.",
    ),
    "RUS308_title": Wording(
        nb="Stilling uten beløp", nn="Stilling utan beløp", en="Staffing without an amount"
    ),
    "RUS308_why": Wording(
        nb="Budsjettet regnes i kroner. En halv stilling uten beløp er ikke med i noen sum.",
        nn="Budsjettet vert rekna i kroner. Ei halv stilling utan beløp er ikkje med i nokon sum.",
        en="Budgets are in kroner. Half a post without an amount is in no sum.",
    ),
    "RUS308_fix": Wording(
        nb="Spør lønningskontoret hva stillingen koster i året med sosiale utgifter, og skriv det ved siden av. Finnes stillingen fra før, skriv «innenfor rammen».",
        nn="Spør lønskontoret kva stillinga kostar i året med sosiale utgifter, og skriv det ved sida av. Finst stillinga frå før, skriv «innanfor ramma».",
        en="Ask the payroll office what the post costs a year with social costs, and write it beside. If the post exists already, write «innenfor rammen».",
    ),
    "RUS308_bad": Wording(nb="«50 % stilling».", nn="«50 % stilling».", en="«50 % stilling»."),
    "RUS308_good": Wording(
        nb="«50 % stilling, 400 000 årlig».",
        nn="«50 % stilling, 400 000 årleg».",
        en="«50 % stilling, 400 000 årlig».",
    ),
    "RUS309_title": Wording(
        nb="Et annet beløp i økonomiplanen",
        nn="Eit anna beløp i økonomiplanen",
        en="Another amount in the financial plan",
    ),
    "RUS309_why": Wording(
        nb="Kommunestyret vedtar begge dokumentene. Når de sier ulike tall, vet ingen hva som er bevilget.",
        nn="Kommunestyret vedtek begge dokumenta. Når dei seier ulike tal, veit ingen kva som er løyvd.",
        en="The council adopts both documents. When they differ, nobody knows what was granted.",
    ),
    "RUS309_fix": Wording(
        nb="Finn ut hvilket tall som er nyest, og rett det andre. Er økonomiplanen vedtatt, er det den som gjelder.",
        nn="Finn ut kva tal som er nyast, og rett det andre. Er økonomiplanen vedteken, er det han som gjeld.",
        en="Find out which figure is the latest, and correct the other. Once adopted, the financial plan is what holds.",
    ),
    "RUS309_bad": Wording(
        nb="Tiltaksarket: 50 000 kr i 2027. Økonomiplanen: 75 000 kr.",
        nn="Tiltaksarket: 50 000 kr i 2027. Økonomiplanen: 75 000 kr.",
        en="Measure sheet: 50 000 kr in 2027. Financial plan: 75 000 kr.",
    ),
    "RUS309_good": Wording(
        nb="Begge steder: 50 000 kr i 2027.",
        nn="Begge stader: 50 000 kr i 2027.",
        en="In both places: 50 000 kr in 2027.",
    ),
}
