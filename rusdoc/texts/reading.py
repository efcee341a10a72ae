"""What reading says about a sheet (RUS1xx): the value, the cell is named beside it."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "no_table": Wording(
        nb="Fant ingen tiltakstabell. Den må ha en overskriftsrad med Tiltak og for eksempel Ansvar, År og Kostnad.",
        nn="Fann ingen tiltakstabell. Han må ha ei overskriftsrad med Tiltak og til dømes Ansvar, År og Kostnad.",
        en="No measure table was found. It needs a heading row with Tiltak and, for example, Ansvar, År and Kostnad.",
    ),
    "unknown_heading": Wording(
        nb="Forstår ikke overskriften «{heading}». Kolonnen er ikke tatt med.",
        nn="Forstår ikkje overskrifta «{heading}». Kolonna er ikkje teken med.",
        en="The heading “{heading}” was not understood. The column is left out.",
    ),
    "column_without_heading": Wording(
        nb="Kolonnen har innhold, men ingen overskrift. Den er ikke tatt med.",
        nn="Kolonna har innhald, men inga overskrift. Ho er ikkje teken med.",
        en="The column has content but no heading. It is left out.",
    ),
    "missing_column": Wording(
        nb="Tabellen mangler en kolonne for {what}.",
        nn="Tabellen manglar ei kolonne for {what}.",
        en="The table has no column for {what}.",
    ),
    "column_title": Wording(nb="tiltak", nn="tiltak", en="the measure"),
    "column_owners": Wording(nb="ansvarlig", nn="ansvarleg", en="the owner"),
    "column_years": Wording(nb="gjennomføringsår", nn="gjennomføringsår", en="the year"),
    "column_cost": Wording(nb="kostnad", nn="kostnad", en="the cost"),
    "cost_not_understood": Wording(
        nb="Forstår ikke kostnaden «{value}». Skriv et beløp, «innenfor rammen» eller «avklares».",
        nn="Forstår ikkje kostnaden «{value}». Skriv eit beløp, «innanfor ramma» eller «må avklarast».",
        en="The cost “{value}” was not understood. Write an amount, “innenfor rammen” or “avklares”.",
    ),
    "years_not_understood": Wording(
        nb="Forstår ikke årstallet «{value}». Skriv for eksempel 2027, 2027–2030, årlig eller løpende.",
        nn="Forstår ikkje årstalet «{value}». Skriv til dømes 2027, 2027–2030, årleg eller løpande.",
        en="The year “{value}” was not understood. Write for example 2027, 2027–2030, årlig or løpende.",
    ),
    "last_day_not_understood": Wording(
        nb="Forstår ikke siste dag «{value}» for unntaket. Skriv en dato, for eksempel 31.12.2027. Uten dato gjelder unntaket til videre.",
        nn="Forstår ikkje siste dag «{value}» for unntaket. Skriv ein dato, til dømes 31.12.2027. Utan dato gjeld unntaket inntil vidare.",
        en="The last day “{value}” of the exemption was not understood. Write a date such as 31.12.2027. Without one it holds until further notice.",
    ),
    "priority_not_understood": Wording(
        nb="Forstår ikke prioriteten «{value}». Skriv 1, 2 eller 3.",
        nn="Forstår ikkje prioriteten «{value}». Skriv 1, 2 eller 3.",
        en="The priority “{value}” was not understood. Write 1, 2 or 3.",
    ),
    "priority_in_doubt": Wording(
        nb="Prioriteten «{value}» kan leses på flere måter. Den er lest som {priority}.",
        nn="Prioriteten «{value}» kan lesast på fleire måtar. Han er lesen som {priority}.",
        en="The priority “{value}” can be read in several ways. It was read as {priority}.",
    ),
    "yearly_or_total": Wording(
        nb="«{value}» over flere år: er det per år eller i alt? Beløpet er ført på {year}. Skriv «årlig» eller «totalt».",
        nn="«{value}» over fleire år: er det per år eller i alt? Beløpet er ført på {year}. "
        "Skriv «årleg» eller «totalt».",
        en="“{value}” over several years: is it per year or in total? The amount is booked on {year}. "
        "Write “årlig” or “totalt”.",
    ),
    "no_goals": Wording(
        nb="Ingen av tiltakene står under et hovedmål.",
        nn="Ingen av tiltaka står under eit hovudmål.",
        en="None of the measures stands under a main goal.",
    ),
    "without_main_goal": Wording(
        nb="Tiltaket står ikke under noe hovedmål.",
        nn="Tiltaket står ikkje under noko hovudmål.",
        en="The measure stands under no main goal.",
    ),
    "without_sub_goal": Wording(
        nb="Tiltaket står ikke under noe delmål.",
        nn="Tiltaket står ikkje under noko delmål.",
        en="The measure stands under no sub-goal.",
    ),
    "same_id": Wording(
        nb="Nummeret {id} er brukt før, på «{title}». Gi tiltaket et eget nummer.",
        nn="Nummeret {id} er brukt før, på «{title}». Gje tiltaket eit eige nummer.",
        en="The number {id} is already used, for “{title}”. Give the measure a number of its own.",
    ),
    "hidden_sheet": Wording(
        nb="Arket er skjult, men er lest. Vis det, eller slett det om det ikke gjelder.",
        nn="Arket er gøymt, men er lese. Vis det, eller slett det om det ikkje gjeld.",
        en="The sheet is hidden, but was read. Show it, or delete it if it does not apply.",
    ),
    "hidden_rows": Wording(
        nb="Skjulte rader er lest: {rows}.",
        nn="Gøymde rader er lesne: {rows}.",
        en="Hidden rows were read: {rows}.",
    ),
    "hidden_columns": Wording(
        nb="Skjulte kolonner er lest: {columns}.",
        nn="Gøymde kolonner er lesne: {columns}.",
        en="Hidden columns were read: {columns}.",
    ),
    "broken_cell": Wording(
        nb="Cellen viser feilen {value}. Rett formelen eller skriv verdien inn.",
        nn="Cella viser feilen {value}. Rett formelen eller skriv verdien inn.",
        en="The cell shows the error {value}. Mend the formula or type the value.",
    ),
    "no_stored_value": Wording(
        nb="Formelen har ingen lagret verdi. Åpne filen i Excel og lagre den på nytt.",
        nn="Formelen har ingen lagra verdi. Opne fila i Excel og lagre henne på nytt.",
        en="The formula has no stored value. Open the file in Excel and save it again.",
    ),
    "sum_disagrees": Wording(
        nb="Summen er {stated}, men tiltakene over gir {found}.",
        nn="Summen er {stated}, men tiltaka over gjev {found}.",
        en="The sum is {stated}, but the measures above it make {found}.",
    ),
    "same_measure": Wording(
        nb="Tiltaket «{title}» står to ganger i planen.",
        nn="Tiltaket «{title}» står to gonger i planen.",
        en="The measure “{title}” stands twice in the plan.",
    ),
    "improbable_amount": Wording(
        nb="«{value}» blir {amount} fordi overskriften sier {unit}. Er beløpet skrevet i hele kroner?",
        nn="«{value}» blir {amount} fordi overskrifta seier {unit}. Er beløpet skrive i heile kroner?",
        en="“{value}” becomes {amount} because the heading says {unit}. Is the amount written in full kroner?",
    ),
    "unit_1000": Wording(nb="tusen kroner", nn="tusen kroner", en="thousands"),
    "unit_1000000": Wording(nb="millioner kroner", nn="millionar kroner", en="millions"),
    "shared_cost": Wording(
        nb="Kostnaden «{value}» er felles for {count} tiltak. Den er ført på det første, «{title}».",
        nn="Kostnaden «{value}» er felles for {count} tiltak. Han er ført på det første, «{title}».",
        en="The cost “{value}” is shared by {count} measures. It is booked on the first, “{title}”.",
    ),
}
