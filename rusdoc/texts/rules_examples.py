"""The rules in words: an example that fails and one that passes, for RUS1xx and RUS2xx.

The later series have their examples beside their other wordings.
"""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

EXAMPLES: Final[dict[str, Wording]] = {
    "RUS101_bad": Wording(
        nb="Et ark med bare tekst, uten en rad med overskrifter.",
        nn="Eit ark med berre tekst, der ei rad med overskrifter manglar.",
        en="A sheet with text only, and no row of headings.",
    ),
    "RUS101_good": Wording(
        nb="En rad med «Tiltak», «Ansvar», «År» og «Kostnad», og tiltakene under.",
        nn="Ei rad med «Tiltak», «Ansvar», «År» og «Kostnad», og tiltaka under.",
        en="A row with «Tiltak», «Ansvar», «År» and «Kostnad», and the measures below.",
    ),
    "RUS102_bad": Wording(
        nb="Overskriften «Kol. 7».",
        nn="Overskrifta «Kol. 7».",
        en="The heading «Kol. 7».",
    ),
    "RUS102_good": Wording(
        nb="Overskriften «Indikator».",
        nn="Overskrifta «Indikator».",
        en="The heading «Indikator».",
    ),
    "RUS103_bad": Wording(
        nb="Tabellen har «Tiltak», «År» og «Kostnad», men ingen kolonne for ansvarlig.",
        nn="Tabellen har «Tiltak», «År» og «Kostnad», men inga kolonne for ansvarleg.",
        en="The table has «Tiltak», «År» and «Kostnad», but no column for the owner.",
    ),
    "RUS103_good": Wording(
        nb="Tabellen har også «Ansvar».",
        nn="Tabellen har òg «Ansvar».",
        en="The table has «Ansvar» as well.",
    ),
    "RUS104_bad": Wording(
        nb="Kostnad: «litt ekstra».",
        nn="Kostnad: «litt ekstra».",
        en="Cost: «litt ekstra».",
    ),
    "RUS104_good": Wording(
        nb="Kostnad: «50 000», «innenfor rammen» eller «avklares».",
        nn="Kostnad: «50 000», «innanfor ramma» eller «må avklarast».",
        en="Cost: «50 000», «innenfor rammen» or «avklares».",
    ),
    "RUS105_bad": Wording(
        nb="År: «når vi får tid».",
        nn="År: «når vi får tid».",
        en="Year: «når vi får tid».",
    ),
    "RUS105_good": Wording(
        nb="År: «2028», «2027–2030» eller «årlig».",
        nn="År: «2028», «2027–2030» eller «årleg».",
        en="Year: «2028», «2027–2030» or «årlig».",
    ),
    "RUS106_bad": Wording(
        nb="Prioritet: «haster litt».",
        nn="Prioritet: «hastar litt».",
        en="Priority: «haster litt».",
    ),
    "RUS106_good": Wording(
        nb="Prioritet: «1», «Høy» eller «A».",
        nn="Prioritet: «1», «Høg» eller «A».",
        en="Priority: «1», «Høy» or «A».",
    ),
    "RUS107_bad": Wording(
        nb="«50 000» på et tiltak i 2027–2030.",
        nn="«50 000» på eit tiltak i 2027–2030.",
        en="«50 000» on a measure in 2027–2030.",
    ),
    "RUS107_good": Wording(
        nb="«50 000 årlig» eller «50 000 i alt».",
        nn="«50 000 årleg» eller «50 000 i alt».",
        en="«50 000 årlig» or «50 000 i alt».",
    ),
    "RUS108_bad": Wording(
        nb="Et tiltak står over det første hovedmålet.",
        nn="Eit tiltak står over det første hovudmålet.",
        en="A measure stands above the first main goal.",
    ),
    "RUS108_good": Wording(
        nb="Tiltaket står under hovedmålet det hører til.",
        nn="Tiltaket står under hovudmålet det høyrer til.",
        en="The measure stands under the main goal it belongs to.",
    ),
    "RUS109_bad": Wording(
        nb="To tiltak heter «1.2.3».",
        nn="To tiltak heiter «1.2.3».",
        en="Two measures are called «1.2.3».",
    ),
    "RUS109_good": Wording(
        nb="Det andre heter «1.2.4».",
        nn="Det andre heiter «1.2.4».",
        en="The second is called «1.2.4».",
    ),
    "RUS110_bad": Wording(
        nb="Rad 14 er skjult, men har et tiltak.",
        nn="Rad 14 er gøymd, men har eit tiltak.",
        en="Row 14 is hidden but holds a measure.",
    ),
    "RUS110_good": Wording(
        nb="Raden er vist, eller slettet fordi den ikke skulle være med.",
        nn="Rada er vist, eller sletta fordi ho ikkje skulle vere med.",
        en="The row is shown, or deleted because it was not meant.",
    ),
    "RUS111_bad": Wording(
        nb="Kostnadscellen viser «#REF!».",
        nn="Kostnadscella viser «#REF!».",
        en="The cost cell shows «#REF!».",
    ),
    "RUS111_good": Wording(
        nb="Cellen har tallet, eller en formel som regner riktig og er lagret.",
        nn="Cella har talet, eller ein formel som reknar rett og er lagra.",
        en="The cell has the figure, or a formula that works and has been saved.",
    ),
    "RUS112_bad": Wording(
        nb="Sumraden sier 300 000, men tiltakene blir 280 000.",
        nn="Sumrada seier 300 000, men tiltaka gir 280 000.",
        en="The sum row says 300 000, but the measures make 280 000.",
    ),
    "RUS112_good": Wording(
        nb="Sumraden er en formel over alle tiltaksradene.",
        nn="Sumrada er ein formel over alle tiltaksradene.",
        en="The sum row is a formula over all the measure rows.",
    ),
    "RUS113_bad": Wording(
        nb="«Foreldremøte om rus» står i rad 7 og i rad 19.",
        nn="«Foreldremøte om rus» står i rad 7 og i rad 19.",
        en="«Foreldremøte om rus» stands in row 7 and row 19.",
    ),
    "RUS113_good": Wording(
        nb="Tiltaket står én gang, og det andre målet viser til det.",
        nn="Tiltaket står éin gong, og det andre målet viser til det.",
        en="The measure stands once, and the other goal refers to it.",
    ),
    "RUS114_bad": Wording(
        nb="«50 000» i kolonnen «Kostnad (i 1000 kr)»: det blir 50 millioner.",
        nn="«50 000» i kolonnen «Kostnad (i 1000 kr)»: det vert 50 millionar.",
        en="«50 000» in the column «Kostnad (i 1000 kr)»: that is 50 million.",
    ),
    "RUS114_good": Wording(
        nb="«50» i samme kolonne.",
        nn="«50» i same kolonne.",
        en="«50» in the same column.",
    ),
    "RUS115_bad": Wording(
        nb="Én kostnadscelle er slått sammen over tre tiltak.",
        nn="Éi kostnadscelle er slått saman over tre tiltak.",
        en="One cost cell is merged over three measures.",
    ),
    "RUS115_good": Wording(
        nb="Hvert tiltak har sitt beløp.",
        nn="Kvart tiltak har sitt beløp.",
        en="Each measure has its own amount.",
    ),
    "RUS201_bad": Wording(
        nb="«Visjon» i arket «Om planen» er tom.",
        nn="«Visjon» i arket «Om planen» er tom.",
        en="«Visjon» on the sheet «Om planen» is empty.",
    ),
    "RUS201_good": Wording(
        nb="Visjon: «Et lokalsamfunn der alle har noen å ringe».",
        nn="Visjon: «Eit lokalsamfunn der alle har nokon å ringje».",
        en="Vision: «Et lokalsamfunn der alle har noen å ringe».",
    ),
    "RUS202_bad": Wording(
        nb="Mandat er fylt ut, men ikke saksnummer og frist.",
        nn="Mandat er fylt ut, men ikkje saksnummer og frist.",
        en="The mandate is filled in, but not the case number and deadline.",
    ),
    "RUS202_good": Wording(
        nb="Mandat, «Sak 26/114» og «1. juni 2027».",
        nn="Mandat, «Sak 26/114» og «1. juni 2027».",
        en="A mandate, «Sak 26/114» and «1. juni 2027».",
    ),
    "RUS203_bad": Wording(
        nb="«Tryggere uteliv» står som hovedmål uten rader under.",
        nn="«Tryggare uteliv» står som hovudmål med ingen rader under.",
        en="«Tryggere uteliv» stands as a main goal with no rows below.",
    ),
    "RUS203_good": Wording(
        nb="Under målet står «Skjenkekontroll tre ganger i året».",
        nn="Under målet står «Skjenkekontroll tre gonger i året».",
        en="Below the goal stands «Skjenkekontroll tre ganger i året».",
    ),
    "RUS204_bad": Wording(
        nb="Delmålet «Færre prøver hasj» har ingen tiltak.",
        nn="Delmålet «Færre prøver hasj» har ingen tiltak.",
        en="The sub-goal «Færre prøver hasj» has no measures.",
    ),
    "RUS204_good": Wording(
        nb="Under delmålet står «Samtale med alle på 9. trinn».",
        nn="Under delmålet står «Samtale med alle på 9. steget».",
        en="Below the sub-goal stands «Samtale med alle på 9. trinn».",
    ),
    "RUS205_bad": Wording(
        nb="Ansvarlig er tom.",
        nn="Ansvarleg er tom.",
        en="The owner is empty.",
    ),
    "RUS205_good": Wording(
        nb="Ansvarlig: «Helsestasjonen».",
        nn="Ansvarleg: «Helsestasjonen».",
        en="Owner: «Helsestasjonen».",
    ),
    "RUS206_bad": Wording(
        nb="År er tom.",
        nn="År er tom.",
        en="The year is empty.",
    ),
    "RUS206_good": Wording(
        nb="År: «2027» eller «løpende».",
        nn="År: «2027» eller «løpande».",
        en="Year: «2027» or «løpende».",
    ),
    "RUS207_bad": Wording(
        nb="Prioritet er tom.",
        nn="Prioritet er tom.",
        en="The priority is empty.",
    ),
    "RUS207_good": Wording(
        nb="Prioritet: «2».",
        nn="Prioritet: «2».",
        en="Priority: «2».",
    ),
    "RUS208_bad": Wording(
        nb="Effekt er tom.",
        nn="Effekt er tom.",
        en="The effect is empty.",
    ),
    "RUS208_good": Wording(
        nb="Effekt: «Flere foreldre kjenner til reglene».",
        nn="Effekt: «Fleire foreldre kjenner reglane».",
        en="Effect: «Flere foreldre kjenner til reglene».",
    ),
    "RUS209_bad": Wording(
        nb="«Styrke samarbeidet med foreldre».",
        nn="«Styrkje samarbeidet med foreldre».",
        en="«Styrke samarbeidet med foreldre».",
    ),
    "RUS209_good": Wording(
        nb="«To foreldremøter i året på hvert trinn».",
        nn="«To foreldremøte i året på kvart steg».",
        en="«To foreldremøter i året på hvert trinn».",
    ),
    "RUS210_bad": Wording(
        nb="År «2031» i en plan for 2027–2030.",
        nn="År «2031» i ein plan for 2027–2030.",
        en="Year «2031» in a plan for 2027–2030.",
    ),
    "RUS210_good": Wording(
        nb="År «2030».",
        nn="År «2030».",
        en="Year «2030».",
    ),
    "RUS211_bad": Wording(
        nb="Målet «Etablere rusteam».",
        nn="Målet «Etablere rusteam».",
        en="The goal «Etablere rusteam».",
    ),
    "RUS211_good": Wording(
        nb="Målet «Flere får hjelp tidlig», med «Etablere rusteam» som tiltak.",
        nn="Målet «Fleire får hjelp tidleg», med «Etablere rusteam» som tiltak.",
        en="The goal «Flere får hjelp tidlig», with «Etablere rusteam» as a measure.",
    ),
    "RUS212_bad": Wording(
        nb="Åtte av ti tiltak har prioritet 1.",
        nn="Åtte av ti tiltak har prioritet 1.",
        en="Eight out of ten measures have priority 1.",
    ),
    "RUS212_good": Wording(
        nb="Tre av ti tiltak har prioritet 1.",
        nn="Tre av ti tiltak har prioritet 1.",
        en="Three out of ten measures have priority 1.",
    ),
    "RUS213_bad": Wording(
        nb="Ansvarlig: «Alle etater».",
        nn="Ansvarleg: «Alle etatar».",
        en="Owner: «Alle etater».",
    ),
    "RUS213_good": Wording(
        nb="Ansvarlig: «NAV, skolen».",
        nn="Ansvarleg: «NAV, skulen».",
        en="Owner: «NAV, skolen».",
    ),
    "RUS214_bad": Wording(
        nb="År 2027 og status «Ikke startet», kontrollert i 2028.",
        nn="År 2027 og status «Ikkje starta», kontrollert i 2028.",
        en="Year 2027 and status «Ikke startet», checked in 2028.",
    ),
    "RUS214_good": Wording(
        nb="Status «Pågår», eller året flyttet til 2029.",
        nn="Status «Pågår», eller året flytta til 2029.",
        en="Status «Pågår», or the year moved to 2029.",
    ),
}
