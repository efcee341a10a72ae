"""The rules in words: RUS2xx, goals and measures."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

GOALS: Final[dict[str, Wording]] = {
    "RUS201_title": Wording(
        nb="Planen har ingen visjon", nn="Planen har ingen visjon", en="The plan has no vision"
    ),
    "RUS201_why": Wording(
        nb="Når kommunestyret ikke har sagt hvor det vil, vet ikke arbeidsgruppen hva den skal planlegge "
        "mot.",
        nn="Når kommunestyret ikkje har sagt kvar det vil, veit ikkje arbeidsgruppa kva ho skal "
        "planleggje mot.",
        en="When the council has not said where it wants to go, the working group has nothing to plan "
        "towards.",
    ),
    "RUS201_fix": Wording(
        nb="Be politikerne om en setning om hvor kommunen vil, og skriv den ved «Visjon» i arket «Om "
        "planen».",
        nn="Be politikarane om ei setning om kvar kommunen vil, og skriv ho ved «Visjon» i arket «Om "
        "planen».",
        en="Ask the politicians for one sentence on where they want to go, and write it at «Visjon» on "
        "«Om planen».",
    ),
    "RUS202_title": Wording(
        nb="Mandat, saksnummer eller frist mangler",
        nn="Mandat, saksnummer eller frist manglar",
        en="Mandate, case number or deadline is missing",
    ),
    "RUS202_why": Wording(
        nb="En tydelig bestilling med frist hindrer at arbeidet trekker ut, og gir planen en eier.",
        nn="Ei tydeleg tinging med frist hindrar at arbeidet dreg ut, og gir planen ein eigar.",
        en="A clear order with a deadline keeps the work from dragging on, and gives the plan an owner.",
    ),
    "RUS202_fix": Wording(
        nb="Finn saken der arbeidet ble bestilt, og skriv mandat, saksnummer og frist i arket «Om planen».",
        nn="Finn saka der arbeidet vart tinga, og skriv mandat, saksnummer og frist i arket «Om planen».",
        en="Find the case that ordered the work, and write mandate, case number and deadline on «Om planen».",
    ),
    "RUS203_title": Wording(
        nb="Hovedmål uten tiltak", nn="Hovudmål utan tiltak", en="Main goal without measures"
    ),
    "RUS203_why": Wording(
        nb="Et mål ingen skal gjøre noe med, blir stående som et ønske.",
        nn="Eit mål ingen skal gjere noko med, vert ståande som eit ønske.",
        en="A goal that nobody does anything about remains a wish.",
    ),
    "RUS203_fix": Wording(
        nb="Legg til minst ett tiltak under målet, slå det sammen med et annet, eller ta det ut.",
        nn="Legg til minst eitt tiltak under målet, slå det saman med eit anna, eller ta det ut.",
        en="Add at least one measure under the goal, merge it with another, or take it out.",
    ),
    "RUS204_title": Wording(nb="Delmål uten tiltak", nn="Delmål utan tiltak", en="Sub-goal without measures"),
    "RUS204_why": Wording(
        nb="Delmålet skal vise hvordan hovedmålet nås. Uten tiltak viser det ikke vei.",
        nn="Delmålet skal vise korleis ein når hovudmålet. Utan tiltak viser det ikkje veg.",
        en="A sub-goal shows how the main goal is reached. Without measures it does not lead there.",
    ),
    "RUS204_fix": Wording(
        nb="Legg til minst ett tiltak under delmålet, eller ta det ut.",
        nn="Legg til minst eitt tiltak under delmålet, eller ta det ut.",
        en="Add at least one measure under the sub-goal, or take it out.",
    ),
    "RUS205_title": Wording(
        nb="Tiltak uten ansvarlig", nn="Tiltak utan ansvarleg", en="Measure without an owner"
    ),
    "RUS205_why": Wording(
        nb="Et tiltak som ingen har ansvaret for, blir sjelden gjort.",
        nn="Eit tiltak som ingen har ansvaret for, vert sjeldan gjort.",
        en="A measure that nobody is responsible for is seldom carried out.",
    ),
    "RUS205_fix": Wording(
        nb="Skriv enheten som skal sørge for tiltaket, for eksempel «NAV» eller «Helsestasjonen».",
        nn="Skriv eininga som skal syte for tiltaket, til dømes «NAV» eller «Helsestasjonen».",
        en="Write the unit that is to see to it, for example «NAV» or «Helsestasjonen».",
    ),
    "RUS206_title": Wording(nb="Tiltak uten år", nn="Tiltak utan år", en="Measure without a year"),
    "RUS206_why": Wording(
        nb="Uten år kommer tiltaket ikke inn i budsjettet, og ingen kan si om det er forsinket.",
        nn="Utan år kjem tiltaket ikkje inn i budsjettet, og ingen kan seie om det er forseinka.",
        en="Without a year the measure reaches no budget, and nobody can tell whether it is late.",
    ),
    "RUS206_fix": Wording(
        nb="Skriv året eller årene, «årlig» eller «løpende».",
        nn="Skriv året eller åra, «årleg» eller «løpande».",
        en="Write the year or years, «årlig» or «løpende».",
    ),
    "RUS207_title": Wording(
        nb="Tiltak uten prioritet", nn="Tiltak utan prioritet", en="Measure without a priority"
    ),
    "RUS207_why": Wording(
        nb="Pengene rekker sjelden til alt. Prioriteten viser hva dere vil ha først.",
        nn="Pengane rekk sjeldan til alt. Prioriteten viser kva de vil ha først.",
        en="There is seldom money for everything. The priority shows what you want first.",
    ),
    "RUS207_fix": Wording(
        nb="Bli enige om hva som haster mest, og sett 1, 2 eller 3.",
        nn="Verd einige om kva som hastar mest, og set 1, 2 eller 3.",
        en="Agree on what is most urgent, and write 1, 2 or 3.",
    ),
    "RUS208_title": Wording(nb="Tiltak uten effekt", nn="Tiltak utan effekt", en="Measure without an effect"),
    "RUS208_why": Wording(
        nb="Den som skal bevilge penger, spør hva de fører til.",
        nn="Den som skal løyve pengar, spør kva dei fører til.",
        en="Whoever grants the money asks what it will lead to.",
    ),
    "RUS208_fix": Wording(
        nb="Skriv i én setning hva som blir annerledes når tiltaket er gjennomført.",
        nn="Skriv i éi setning kva som vert annleis når tiltaket er gjennomført.",
        en="Write in one sentence what will be different once the measure is carried out.",
    ),
    "RUS209_title": Wording(
        nb="Tiltaket er ikke målbart", nn="Tiltaket er ikkje målbart", en="The measure cannot be measured"
    ),
    "RUS209_why": Wording(
        nb="Ved neste rullering skal noen kunne svare på om tiltaket er gjennomført.",
        nn="Ved neste rullering skal nokon kunne svare på om tiltaket er gjennomført.",
        en="At the next revision somebody must be able to say whether the measure was carried out.",
    ),
    "RUS209_fix": Wording(
        nb="Skriv hvor mange, hvor ofte eller hva som skal være på plass, eller fyll ut «Indikator» "
        "eller «Måltall». "
        "«To foreldremøter i året» kan telles; «bedre samarbeid med foreldre» kan ikke.",
        nn="Skriv kor mange, kor ofte eller kva som skal vere på plass, eller fyll ut «Indikator» eller "
        "«Måltal». "
        "«To foreldremøte i året» kan teljast; «betre samarbeid med foreldre» kan ikkje.",
        en="Write how many, how often or what is to be in place, or fill in «Indikator» or «Måltall». "
        "«To foreldremøter i året» can be counted; «bedre samarbeid med foreldre» cannot.",
    ),
    "RUS210_title": Wording(
        nb="År utenfor planperioden", nn="År utanfor planperioden", en="Year outside the plan's period"
    ),
    "RUS210_why": Wording(
        nb="Kommunestyret vedtar planen for bestemte år. Et tiltak utenfor dem er ikke dekket av vedtaket.",
        nn="Kommunestyret vedtek planen for bestemte år. Eit tiltak utanfor dei er ikkje dekt av vedtaket.",
        en="The council adopts the plan for certain years. A measure outside them is not covered.",
    ),
    "RUS210_fix": Wording(
        nb="Flytt tiltaket inn i perioden, eller rett perioden i arket «Om planen».",
        nn="Flytt tiltaket inn i perioden, eller rett perioden i arket «Om planen».",
        en="Move the measure into the period, or correct the period on the sheet «Om planen».",
    ),
    "RUS211_title": Wording(
        nb="Målet er formulert som en aktivitet",
        nn="Målet er formulert som ein aktivitet",
        en="The goal is phrased as an activity",
    ),
    "RUS211_why": Wording(
        nb="Et mål sier hva som skal bli annerledes. Sier det bare hva dere skal gjøre, kan det nås uten "
        "at noe endrer seg.",
        nn="Eit mål seier kva som skal verte annleis. Seier det berre kva de skal gjere, kan ein nå det "
        "utan at "
        "noko endrar seg.",
        en="A goal says what is to change. If it only says what you will do, it can be reached without "
        "any change.",
    ),
    "RUS211_fix": Wording(
        nb="Spør «hvorfor skal vi gjøre dette?». Svaret er målet, og aktiviteten er tiltaket: ikke "
        "«etablere rusteam», "
        "men «flere får hjelp tidlig».",
        nn="Spør «kvifor skal vi gjere dette?». Svaret er målet, og aktiviteten er tiltaket: ikkje "
        "«etablere rusteam», "
        "men «fleire får hjelp tidleg».",
        en="Ask «why are we doing this?». The answer is the goal, and the activity the measure: not "
        "«etablere rusteam» "
        "but «flere får hjelp tidlig».",
    ),
    "RUS212_title": Wording(
        nb="Mer enn halvparten har prioritet 1",
        nn="Meir enn halvparten har prioritet 1",
        en="More than half have priority 1",
    ),
    "RUS212_why": Wording(
        nb="Når nesten alt kommer først, må andre velge for dere.",
        nn="Når nesten alt kjem først, må andre velje for dykk.",
        en="When nearly everything comes first, somebody else has to choose for you.",
    ),
    "RUS212_fix": Wording(
        nb="Behold prioritet 1 på det dere ville gjort om det bare var penger til halvparten.",
        nn="Behald prioritet 1 på det de ville gjort om det berre var pengar til halvparten.",
        en="Keep priority 1 for what you would do if there were money for only half.",
    ),
    "RUS213_title": Wording(
        nb="Den ansvarlige er for vag", nn="Den ansvarlege er for vag", en="The owner is too vague"
    ),
    "RUS213_why": Wording(
        nb="Når alle har ansvaret, er det ingen som føler at det er deres.",
        nn="Når alle har ansvaret, er det ingen som kjenner at det er deira.",
        en="When everybody is responsible, nobody feels that they are.",
    ),
    "RUS213_fix": Wording(
        nb="Sett én enhet først; den svarer for tiltaket. De andre kan stå etter.",
        nn="Set éi eining først; ho svarer for tiltaket. Dei andre kan stå etter.",
        en="Put one unit first; it answers for the measure. The others may follow.",
    ),
    "RUS214_title": Wording(
        nb="Tiltaket skulle vært startet",
        nn="Tiltaket skulle vore starta",
        en="The measure should have started",
    ),
    "RUS214_why": Wording(
        nb="Planen skal rulleres hvert år. Da må det komme fram hva som ikke er blitt gjort.",
        nn="Planen skal rullerast kvart år. Då må det kome fram kva som ikkje er gjort.",
        en="The plan is revised every year, and what has not been done must come to light.",
    ),
    "RUS214_fix": Wording(
        nb="Oppdater statusen. Er tiltaket fortsatt aktuelt, gi det et nytt år; er det ikke det, sett "
        "«Utgår».",
        nn="Oppdater statusen. Er tiltaket framleis aktuelt, gi det eit nytt år; er det ikkje det, set "
        "«Utgår».",
        en="Update the status. If the measure still holds, give it a new year; if not, set «Utgår».",
    ),
}
