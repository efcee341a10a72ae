"""The rules in words: RUS1xx, the sheet."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

SHEET: Final[dict[str, Wording]] = {
    "RUS101_title": Wording(
        nb="Ingen tiltak funnet",
        nn="Fann ingen tiltak",
        en="No measures found",
    ),
    "RUS101_why": Wording(
        nb="Uten en tabell med tiltak er det ikke noe å lage plan av.",
        nn="Utan ein tabell med tiltak er det ikkje noko å lage plan av.",
        en="Without a table of measures there is nothing to make a plan from.",
    ),
    "RUS101_fix": Wording(
        nb="Skriv ett tiltak på hver rad, under en overskriftsrad med minst «Tiltak», og gjerne «Ansvar», «År» og «Kostnad».",
        nn="Skriv eitt tiltak på kvar rad, under ei overskriftsrad med minst «Tiltak», og gjerne «Ansvar», «År» og «Kostnad».",
        en="Write one measure in each row, below a heading row with at least «Tiltak», preferably also «Ansvar», "
        "«År» and «Kostnad».",
    ),
    "RUS102_title": Wording(
        nb="Kolonneoverskrift ikke forstått",
        nn="Kolonneoverskrift ikkje forstått",
        en="Column heading not understood",
    ),
    "RUS102_why": Wording(
        nb="En kolonne uten kjent overskrift blir ikke med i planen.",
        nn="Ei kolonne utan kjend overskrift vert ikkje med i planen.",
        en="A column without a known heading is left out of the plan.",
    ),
    "RUS102_fix": Wording(
        nb="Gi kolonnen et vanligere navn, for eksempel «Tiltak», «Effekt», «Kostnad» eller «Ansvar». "
        "Er den bare til internt bruk, kan den stå.",
        nn="Gi kolonnen eit vanlegare namn, til dømes «Tiltak», «Effekt», «Kostnad» eller «Ansvar». "
        "Er ho berre til intern bruk, kan ho stå.",
        en="Give the column a more common name, such as «Tiltak», «Effekt», «Kostnad» or «Ansvar». "
        "If it is for your own use only, leave it.",
    ),
    "RUS103_title": Wording(
        nb="En nødvendig kolonne mangler", nn="Ei nødvendig kolonne manglar", en="A needed column is missing"
    ),
    "RUS103_why": Wording(
        nb="Politikerne trenger å se hva som skal gjøres, hvem som gjør det, når, og hva det koster.",
        nn="Politikarane treng å sjå kva som skal gjerast, kven som gjer det, når, og kva det kostar.",
        en="Politicians need to see what is to be done, by whom, when, and what it costs.",
    ),
    "RUS103_fix": Wording(
        nb="Legg til kolonnen i overskriftsraden, også om den foreløpig er tom.",
        nn="Legg til kolonnen i overskriftsrada, også om ho er tom førebels.",
        en="Add the column to the heading row, even if it is empty for now.",
    ),
    "RUS104_title": Wording(
        nb="Kostnad ikke forstått", nn="Kostnad ikkje forstått", en="Cost not understood"
    ),
    "RUS104_why": Wording(
        nb="Et beløp som ikke kan leses, kommer ikke med i summene og heller ikke i budsjettet.",
        nn="Eit beløp som ikkje kan lesast, kjem ikkje med i summane og heller ikkje i budsjettet.",
        en="An amount that cannot be read is left out of the sums, and out of the budget.",
    ),
    "RUS104_fix": Wording(
        nb="Skriv et beløp («50 000»), «innenfor rammen», «ingen» eller «avklares».",
        nn="Skriv eit beløp («50 000»), «innanfor ramma», «ingen» eller «vert avklart».",
        en="Write an amount («50 000»), «innenfor rammen», «ingen» or «avklares».",
    ),
    "RUS105_title": Wording(nb="År ikke forstått", nn="År ikkje forstått", en="Year not understood"),
    "RUS105_why": Wording(
        nb="Uten et år som kan leses, havner ikke tiltaket i noe års budsjett.",
        nn="Utan eit år som kan lesast, hamnar ikkje tiltaket i budsjettet for noko år.",
        en="Without a readable year, the measure ends up in no year's budget.",
    ),
    "RUS105_fix": Wording(
        nb="Skriv for eksempel «2027», «2027–2029», «årlig» eller «løpende».",
        nn="Skriv til dømes «2027», «2027–2029», «årleg» eller «løpande».",
        en="Write for example «2027», «2027–2029», «årlig» or «løpende».",
    ),
    "RUS106_title": Wording(
        nb="Prioritet ikke forstått", nn="Prioritet ikkje forstått", en="Priority not understood"
    ),
    "RUS106_why": Wording(
        nb="Prioriteten avgjør hvor tiltaket står i listen som politikerne velger fra.",
        nn="Prioriteten avgjer kvar tiltaket står i lista som politikarane vel frå.",
        en="The priority decides where the measure stands in the list that politicians choose from.",
    ),
    "RUS106_fix": Wording(
        nb="Bruk én verdi for hvert tiltak: 1, 2 eller 3, eller Høy, Middels eller Lav.",
        nn="Bruk éin verdi for kvart tiltak: 1, 2 eller 3, eller Høg, Middels eller Låg.",
        en="Use one value for each measure: 1, 2 or 3, or Høy, Middels or Lav.",
    ),
    "RUS107_title": Wording(
        nb="Uklart om beløpet er per år eller i alt",
        nn="Uklart om beløpet er per år eller i alt",
        en="Unclear whether the amount is yearly or in total",
    ),
    "RUS107_why": Wording(
        nb="Budsjettet vedtas år for år. 50 000 kr hvert år i fire år er fire ganger så mye som 50 000 "
        "kr i alt.",
        nn="Budsjettet vert vedteke år for år. 50 000 kr kvart år i fire år er fire gonger så mykje som "
        "50 000 kr i alt.",
        en="The budget is adopted year by year. NOK 50,000 a year for four years is four times NOK "
        "50,000 in total.",
    ),
    "RUS107_fix": Wording(
        nb="Skriv «årlig» eller «i alt» bak beløpet, eller bruk én kolonne for hvert år.",
        nn="Skriv «årleg» eller «i alt» bak beløpet, eller bruk éi kolonne for kvart år.",
        en="Write «årlig» or «i alt» after the amount, or use one column per year.",
    ),
    "RUS108_title": Wording(
        nb="Tiltak uten hovedmål eller delmål",
        nn="Tiltak utan hovudmål eller delmål",
        en="Measure without a main goal or sub-goal",
    ),
    "RUS108_why": Wording(
        nb="Et tiltak er et middel for å nå et mål. Leseren skal kunne se hvilket.",
        nn="Eit tiltak er eit middel for å nå eit mål. Lesaren skal kunne sjå kva for eit.",
        en="A measure is a means to a goal. The reader should see which one.",
    ),
    "RUS108_fix": Wording(
        nb="Skriv hovedmål og delmål i egne kolonner, eller som rader over tiltakene.",
        nn="Skriv hovudmål og delmål i eigne kolonnar, eller som rader over tiltaka.",
        en="Write main goal and sub-goal in columns of their own, or as rows above the measures.",
    ),
    "RUS109_title": Wording(
        nb="Samme nummer to ganger", nn="Same nummer to gonger", en="The same number twice"
    ),
    "RUS109_why": Wording(
        nb="Henvisninger, rullering og budsjett peker på tiltakets nummer. Da må det være ett tiltak om "
        "gangen.",
        nn="Tilvisingar, rullering og budsjett peikar på nummeret til tiltaket. Då må det vere eitt "
        "tiltak om gongen.",
        en="References, revisions and the budget point at a measure's number, so only one measure may "
        "have it.",
    ),
    "RUS109_fix": Wording(
        nb="Gi det ene tiltaket et nytt nummer.",
        nn="Gi det eine tiltaket eit nytt nummer.",
        en="Give one of the measures a new number.",
    ),
    "RUS110_title": Wording(
        nb="Skjulte rader, kolonner eller ark er lest",
        nn="Gøymde rader, kolonnar eller ark er lesne",
        en="Hidden rows, columns or sheets were read",
    ),
    "RUS110_why": Wording(
        nb="Det som er skjult i regnearket, kommer likevel med i planen.",
        nn="Det som er gøymt i reknearket, kjem likevel med i planen.",
        en="What is hidden in the workbook still goes into the plan.",
    ),
    "RUS110_fix": Wording(
        nb="Ta fram det skjulte og se over det. Slett det som ikke skal være med.",
        nn="Ta fram det gøymde og sjå over det. Slett det som ikkje skal vere med.",
        en="Unhide it and look it over. Delete what should not be included.",
    ),
    "RUS111_title": Wording(
        nb="Feilverdi, eller formel uten lagret verdi",
        nn="Feilverdi, eller formel utan lagra verdi",
        en="Error value, or formula without a stored value",
    ),
    "RUS111_why": Wording(
        nb="Cellen viser ikke noe tall eller noen tekst som kan leses.",
        nn="Cella viser ikkje noko tal eller nokon tekst som kan lesast.",
        en="The cell shows no number or text that can be read.",
    ),
    "RUS111_fix": Wording(
        nb="Rett formelen. Åpne deretter filen i Excel og lagre den, så verdiene blir med.",
        nn="Rett formelen. Opne så fila i Excel og lagre ho, så verdiane vert med.",
        en="Correct the formula. Then open the file in Excel and save it, so that the values are stored.",
    ),
    "RUS112_title": Wording(
        nb="Sumraden stemmer ikke med tiltakene",
        nn="Sumrada stemmer ikkje med tiltaka",
        en="A sum row disagrees with its measures",
    ),
    "RUS112_why": Wording(
        nb="Økonomisjefen regner etter. Står det to ulike summer, vet ingen hvilken som gjelder.",
        nn="Økonomisjefen reknar etter. Står det to ulike summar, veit ingen kva for ein som gjeld.",
        en="The head of finance will check. With two different sums, nobody knows which one holds.",
    ),
    "RUS112_fix": Wording(
        nb="Rett beløpene eller summen. En SUMMER-formel som dekker alle radene, holder seg riktig.",
        nn="Rett beløpa eller summen. Ein SUMMER-formel som dekkjer alle radene, held seg rett.",
        en="Correct the amounts or the sum. A SUM formula that covers all the rows stays right.",
    ),
    "RUS113_title": Wording(
        nb="Samme tiltak står to ganger", nn="Same tiltak står to gonger", en="The same measure twice"
    ),
    "RUS113_why": Wording(
        nb="Et tiltak som står to ganger, blir regnet med to ganger.",
        nn="Eit tiltak som står to gonger, vert rekna med to gonger.",
        en="A measure listed twice is counted twice.",
    ),
    "RUS113_fix": Wording(
        nb="La tiltaket stå ett sted, og skriv «se tiltak …» det andre stedet.",
        nn="La tiltaket stå éin stad, og skriv «sjå tiltak …» den andre staden.",
        en="Keep the measure in one place, and write «se tiltak …» in the other.",
    ),
    "RUS114_title": Wording(
        nb="Beløpet er usannsynlig stort for kolonnen",
        nn="Beløpet er usannsynleg stort for kolonnen",
        en="The amount is improbable for its column",
    ),
    "RUS114_why": Wording(
        nb="I en kolonne med beløp i tusen blir et beløp skrevet i hele kroner tusen ganger for stort.",
        nn="I ei kolonne med beløp i tusen vert eit beløp skrive i heile kroner tusen gonger for stort.",
        en="In a column of thousands, an amount written in whole kroner becomes a thousand times too large.",
    ),
    "RUS114_fix": Wording(
        nb="Skriv alle beløpene i kolonnen i den enheten som står i overskriften.",
        nn="Skriv alle beløpa i kolonnen i den eininga som står i overskrifta.",
        en="Write every amount in the column in the unit its heading names.",
    ),
    "RUS115_title": Wording(
        nb="Flere tiltak deler én kostnadscelle",
        nn="Fleire tiltak deler éi kostnadscelle",
        en="Several measures share one cost cell",
    ),
    "RUS115_why": Wording(
        nb="Når kostnaden er felles, kan ikke politikerne ta med ett av tiltakene og vite hva det koster.",
        nn="Når kostnaden er felles, kan ikkje politikarane ta med eitt av tiltaka og vite kva det kostar.",
        en="With a shared cost, politicians cannot choose one of the measures and know what it costs.",
    ),
    "RUS115_fix": Wording(
        nb="Del opp cellen, og skriv kostnaden for hvert tiltak. Inntil da står hele beløpet på det første.",
        nn="Del opp cella, og skriv kostnaden for kvart tiltak. Fram til då står heile beløpet på det "
        "første.",
        en="Split the cell and write each measure's cost. Until then the whole amount is booked on the "
        "first.",
    ),
}
