"""Every name that a Word template may use: its type, its meaning in nb, nn and en, and an example.

Types: text, number, yesno, content (text or a whole document), amounts (kroner by year), the name of another
section, or a list of one of them in brackets. A question mark: the value may be missing (None). The labels
under `words` stand in `document_labels`, the names of the plan itself in `template_register_plan`.
docs/template-names.md is made from them by docs/make_template_names.py; tests hold them to the values that a
template really gets.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from rusdoc.texts.template_register_plan import PLAN_SECTIONS

Row: TypeAlias = tuple[str, str, str, str, str]

SECTIONS: Final[dict[str, dict[str, Row]]] = {
    "top": {
        "plan": ("plan", "hele planen, slik `rusdoc read --format json` skriver den", "heile planen, slik `rusdoc read --format json` skriv han", "the whole plan, as `rusdoc read --format json` writes it", "plan.main_goals[0].title"),
        "document": ("document", "egenskapene som filen selv skal ha", "eigenskapane som fila sjølv skal ha", "the properties of the file itself", ""),
        "words": ("words", "ledetekster på planens målform", "leietekstar på målforma til planen", "labels in the plan's language", "words.priority"),
        "front": ("front", "forsiden", "framsida", "the front page", ""),
        "summary": ("summary", "sammendraget, skrevet ut fra tallene", "samandraget, skrive ut frå tala", "the summary, written from the figures", ""),
        "chapters": ("[chapter]", "veilederens kapitler, i rekkefølge", "kapitla i rettleiaren, i rekkjefølgje", "the guide's chapters, in order", ""),
        "appendices": ("[chapter]", "vedleggene; alkoholpolitiske retningslinjer har alltid en plass", "vedlegga; alkoholpolitiske retningslinjer har alltid ein plass", "the appendices; the alcohol guidelines always have a place", ""),
        "goals": ("[goal]", "handlingsdelen: hvert hovedmål, delmål og tiltak nøyaktig én gang", "handlingsdelen: kvart hovudmål, delmål og tiltak nøyaktig éin gong", "the action part: every main goal, sub-goal and measure exactly once", ""),
        "cost_table": ("cost_table", "kostnader per år og i alt, en rad per hovedmål", "kostnader per år og i alt, ei rad per hovudmål", "costs per year and in all, a row for each main goal", ""),
        "priorities": ("[priority]", "tiltakene ordnet etter prioritet", "tiltaka ordna etter prioritet", "the measures by priority", ""),
        "owners": ("[owner]", "tiltakene ordnet etter ansvarlig", "tiltaka ordna etter ansvarleg", "the measures by owner", ""),
        "relations": ("relations", "forholdet til andre planer", "forholdet til andre planar", "how the plan relates to other plans", ""),
        "statistics": ("statistics", "tabellene fra arket `Statistikk`, uten små tall", "tabellane frå arket `Statistikk`, utan små tal", "the tables of the sheet `Statistikk`, without small counts", ""),
        "inputs": ("inputs", "innspillene fra arket `Innspill`, og hva i planen som kom av dem", "innspela frå arket `Innspel`, og kva i planen som kom av dei", "the input of the sheet `Innspill`, and what in the plan came of it", ""),
        "hearing": ("hearing", "høringsuttalelsene fra arket `Høringsuttalelser`, med vurderingen av dem", "høyringsfråsegnene frå arket `Høyringsfråsegner`, med vurderinga av dei", "the statements of the sheet `Høringsuttalelser`, with their assessment", ""),
        "control": ("control", "hvordan planen er kontrollert", "korleis planen er kontrollert", "how the plan was checked", ""),
        "charts": ("charts", "diagrammer som kan redigeres i Word", "diagram som kan redigerast i Word", "charts that can be edited in Word", ""),
    },
    "document": {
        "title": ("text", "tittelen i filens egenskaper", "tittelen i eigenskapane til fila", "the title in the file's properties", "Rusmiddelpolitisk handlingsplan 2027–2030, Træna kommune"),
        "language": ("text", "språkmerket til Word", "språkmerket til Word", "the language mark for Word", "nb-NO"),
        "author": ("text", "kommunen, eller tom", "kommunen, eller tom", "the municipality, or empty", "Træna kommune"),
    },
    "front": {
        "municipality": ("text", "kommunen med ordet kommune, eller tom", "kommunen med ordet kommune, eller tom", "the municipality with the word kommune, or empty", "Træna kommune"),
        "title": ("text", "planens tittel", "tittelen på planen", "the plan's title", "Rusmiddelpolitisk handlingsplan"),
        "header": ("text", "kommunen og tittelen til toppteksten, på én linje", "kommunen og tittelen til toppteksten, på éi linje", "the municipality and the title for the page header, on one line", "Træna kommune · Rusmiddelpolitisk handlingsplan"),
        "kind": ("text", "plantypen, eller tom", "plantypen, eller tom", "the type of plan, or empty", "Kommunedelplan"),
        "period": ("text", "planperioden, eller tom", "planperioden, eller tom", "the plan period, or empty", "2027–2030"),
        "status": ("text", "statuslinjen", "statuslinja", "the status line", "Vedtatt 12. juni 2027, sak 34/27"),
        "vision": ("text", "visjonen, eller tom", "visjonen, eller tom", "the vision, or empty", "Levende lokalsamfunn"),
    },
    "summary": {
        "paragraphs": ("[text]", "ett til fire korte avsnitt: hva planen vil, hva den koster, hva som haster, hva som er uavklart", "eitt til fire korte avsnitt: kva planen vil, kva han kostar, kva som hastar, kva som er uavklart", "one to four short paragraphs: what the plan wants, what it costs, what is urgent, what is open", "Planen har to hovedmål, fem delmål og 14 tiltak."),
        "goals": ("[text]", "hovedmålene, ett per linje", "hovudmåla, eitt per linje", "the main goals, one per line", "1 Færre skal drikke skadelig mye"),
        "first": ("[measure]", "tiltakene med prioritet 1", "tiltaka med prioritet 1", "the measures of priority 1", ""),
        "first_rest": ("text", "hvor mange flere enn 15 som har prioritet 1, eller tom: en mal kan vise `summary.first[:15]` og så denne setningen", "kor mange fleire enn 15 som har prioritet 1, eller tom: ein mal kan vise `summary.first[:15]` og så denne setninga", "how many more than 15 have priority 1, or empty: a template may show `summary.first[:15]` and then this", "Sju tiltak til har prioritet 1. De står i handlingsdelen."),
        "first_heading": ("text", "overskrift over dem, eller tom når ingen har prioritet 1", "overskrift over dei, eller tom når ingen har prioritet 1", "the heading above them, or empty when none has priority 1", "Tiltakene med prioritet 1"),
    },
    "chapter": {
        "key": ("text", "nøkkelen kapitteltekster kobles med", "nøkkelen kapitteltekstar vert kopla med", "the key that chapter texts are matched by", "4.1"),
        "number": ("text", "nummeret som vises", "nummeret som vert vist", "the number as shown", "4.1"),
        "title": ("text", "tittelen uten nummer", "tittelen utan nummer", "the title without its number", "Tilgjengelighet og bevilling"),
        "heading": ("text", "nummer og tittel", "nummer og tittel", "number and title", "4.1 Tilgjengelighet og bevilling"),
        "has_text": ("yesno", "om arbeidsgruppa har skrevet kapitlet", "om arbeidsgruppa har skrive kapittelet", "whether the working group has written the chapter", "ja"),
        "text": ("content", "kapittelteksten, satt inn med `{{p chapter.text }}` i et avsnitt for seg selv; tom når den mangler", "kapittelteksten, sett inn med `{{p chapter.text }}` i eit avsnitt for seg sjølv; tom når han manglar", "the chapter's text, put in by `{{p chapter.text }}` in a paragraph of its own; empty when there is none", ""),
        "guidance_heading": ("text", "overskrift over veiledningen; tom når kapitlet er skrevet eller fylles av tabeller", "overskrift over rettleiinga; tom når kapittelet er skrive eller vert fylt av tabellar", "the heading above the guidance; empty when the chapter is written or filled by tables", "Veiledning: Dette er ikke skrevet ennå. Arbeidsgruppa bør svare på:"),
        "guidance": ("[text]", "hva veilederen venter her, som spørsmål til gruppa; tom når `guidance_heading` er det", "kva rettleiaren ventar her, som spørsmål til gruppa; tom når `guidance_heading` er det", "what the guide expects here, as questions to the group; empty when `guidance_heading` is", "Hvorfor lager kommunen denne planen?"),
        "law": ("[text]", "paragrafene kapitlet bygger på", "paragrafane kapittelet byggjer på", "the sections of law that the chapter rests on", "alkoholloven § 1-7d"),
        "holds": ("[text]", "tabellene som hører til her: `inputs`, `goals`, `relations`, `statistics`, `costs`, `owners`, `actions`, `priorities`", "tabellane som høyrer til her: `inputs`, `goals`, `relations`, `statistics`, `costs`, `owners`, `actions`, `priorities`", "the tables that belong here: `inputs`, `goals`, `relations`, `statistics`, `costs`, `owners`, `actions`, `priorities`", "costs"),
        "measures": ("[measure]", "tiltakene som hører til her etter kategorien sin", "tiltaka som høyrer til her etter kategorien sin", "the measures that belong here by their category", ""),
        "measures_intro": ("text", "setningen over dem, eller tom", "setninga over dei, eller tom", "the sentence above them, or empty", "På dette området har planen tre tiltak:"),
        "sub_chapters": ("[sub_chapter]", "underkapitlene", "underkapitla", "the sub-chapters", ""),
        "level": ("number", "1 for et kapittel eller vedlegg, 2 for et underkapittel", "1 for eit kapittel eller vedlegg, 2 for eit underkapittel", "1 for a chapter or appendix, 2 for a sub-chapter", "2"),
        "parts": ("[part]", "kapitlet selv og så underkapitlene, for en mal som vil gå gjennom alt i én løkke", "kapittelet sjølv og så underkapitla, for ein mal som vil gå gjennom alt i éi løkke", "the chapter itself and then its sub-chapters, for a template that loops once", ""),
        "wide": ("yesno", "om tiltakstabellene står her, så siden bør ligge", "om tiltakstabellane står her, så sida bør liggje", "whether the measure tables stand here, so that the page should lie", "nei"),
    },
    "goal": {
        "id": ("text", "nummeret", "nummeret", "the number", "1"),
        "title": ("text", "tittelen; tom for tiltak uten hovedmål", "tittelen; tom for tiltak utan hovudmål", "the title; empty for measures without a main goal", "Færre skal drikke skadelig mye"),
        "heading": ("text", "overskriften", "overskrifta", "the heading", "Hovedmål 1: Færre skal drikke skadelig mye"),
        "note": ("text", "en setning når målet er uten tiltak, ellers tom", "ei setning når målet er utan tiltak, elles tom", "a sentence when the goal has no measures, else empty", "Hovedmålet har ingen tiltak ennå."),
        "cost_text": ("text", "hva tiltakene under målet koster, eller tom", "kva tiltaka under målet kostar, eller tom", "what the measures under the goal cost, or empty", "300 000 kr i 2027–2030"),
        "sub_goals": ("[sub_goal]", "delmålene", "delmåla", "the sub-goals", ""),
    },
    "sub_goal": {
        "id": ("text", "nummeret", "nummeret", "the number", "1.1"),
        "title": ("text", "tittelen; tom for tiltak uten delmål", "tittelen; tom for tiltak utan delmål", "the title; empty for measures without a sub-goal", "Ingen under 18 år får kjøpt alkohol"),
        "heading": ("text", "overskriften; tom når tiltakene står rett under hovedmålet", "overskrifta; tom når tiltaka står rett under hovudmålet", "the heading; empty when the measures stand right under the main goal", "Delmål 1.1: Ingen under 18 år får kjøpt alkohol"),
        "note": ("text", "en setning når delmålet er uten tiltak, ellers tom", "ei setning når delmålet er utan tiltak, elles tom", "a sentence when the sub-goal has no measures, else empty", "Delmålet har ingen tiltak ennå."),
        "measures": ("[measure]", "tiltakene", "tiltaka", "the measures", ""),
    },
    "measure": {
        "id": ("text", "nummeret", "nummeret", "the number", "1.1.1"),
        "title": ("text", "tiltaket", "tiltaket", "the measure", "Skjenkekontroll med ungdom som observatører"),
        "heading": ("text", "nummer og tiltak", "nummer og tiltak", "number and measure", "1.1.1 Skjenkekontroll med ungdom som observatører"),
        "priority": ("number?", "prioriteten som tall; 1 er høyest", "prioriteten som tal; 1 er høgast", "the priority as a number; 1 is the highest", "1"),
        "priority_text": ("text", "prioriteten, eller tom", "prioriteten, eller tom", "the priority, or empty", "1"),
        "effect": ("text?", "effekten", "effekten", "the effect", "Færre mindreårige får kjøpt"),
        "effect_text": ("text", "effekten, og kommentaren når den står for seg", "effekten, og kommentaren når han står for seg", "the effect, and the comment when it stands alone", "Færre mindreårige får kjøpt"),
        "comment": ("text?", "kommentaren", "kommentaren", "the comment", "Sammen med nabokommunen"),
        "cost": ("cost?", "kostnaden, del for del", "kostnaden, del for del", "the cost, part by part", "measure.cost.text"),
        "cost_text": ("text", "kostnaden som folk skriver den", "kostnaden som folk skriv han", "the cost as people write it", "50 000 kr per år"),
        "owners": ("[text]", "de ansvarlige, hovedansvarlig først", "dei ansvarlege, hovudansvarleg først", "the owners, the main one first", "NAV"),
        "owners_text": ("text", "de ansvarlige", "dei ansvarlege", "the owners", "NAV, Helsestasjonen og skolen"),
        "years": ("[number]", "årene som tall", "åra som tal", "the years as numbers", "2027"),
        "years_text": ("text", "årene", "åra", "the years", "årlig 2027–2030"),
        "recurrence": ("text?", "`once`, `annual` eller `continuous`", "`once`, `annual` eller `continuous`", "`once`, `annual` or `continuous`", "annual"),
        "ongoing": ("yesno", "om gruppa skrev «løpende»; flere år i rad er også `continuous`", "om gruppa skreiv «løpande»; fleire år på rad er òg `continuous`", "whether the group wrote «løpende» (ongoing); several years in a row are `continuous` too", "nei"),
        "status": ("text?", "`not_started`, `in_progress`, `done` eller `dropped`", "`not_started`, `in_progress`, `done` eller `dropped`", "`not_started`, `in_progress`, `done` or `dropped`", "in_progress"),
        "status_text": ("text", "statusen, med merknaden", "statusen, med merknaden", "the status, with its note", "Pågår"),
        "status_note": ("text?", "merknaden til status", "merknaden til status", "the note on the status", "Venter på budsjett"),
        "indicator": ("text?", "indikatoren", "indikatoren", "the indicator", "Brudd ved skjenkekontroll"),
        "target": ("text?", "måltallet", "måltalet", "the target", "0"),
        "baseline": ("text?", "utgangspunktet", "utgangspunktet", "the baseline", "4"),
        "target_text": ("text", "hvordan det måles, eller tom", "korleis det vert målt, eller tom", "how it is measured, or empty", "Brudd ved skjenkekontroll, fra 4 til 0"),
        "category": ("text?", "kategorien", "kategorien", "the category", "Bevilling"),
        "national_goal": ("text?", "det nasjonale målet", "det nasjonale målet", "the national goal", "Skadelig bruk ned 20 %"),
        "funding": ("text?", "finansieringen, slik den står i arket", "finansieringa, slik ho står i arket", "the funding, as it stands in the sheet", "Tilskudd fra Helsedirektoratet"),
        "references": ("[text]", "henvisninger til andre planer og tiltak", "tilvisingar til andre planar og tiltak", "references to other plans and measures", "Folkehelseplan 2.3"),
        "references_text": ("text", "henvisningene", "tilvisingane", "the references", "Se Folkehelseplan 2.3"),
        "source": ("source?", "arket og cellene tiltaket ble lest fra", "arket og cellene tiltaket vart lese frå", "the sheet and cells that the measure was read from", ""),
    },
    "cost": {
        "text": ("text", "slik det står i arket", "slik det står i arket", "as it stands in the sheet", "50 000 årlig"),
        "kind": ("text", "`amount`, `within_budget`, `none`, `staffing`, `unknown` eller `missing`", "`amount`, `within_budget`, `none`, `staffing`, `unknown` eller `missing`", "`amount`, `within_budget`, `none`, `staffing`, `unknown` or `missing`", "amount"),
        "per_year": ("amounts", "hele kroner per år", "heile kroner per år", "whole kroner by year", "50000"),
        "total": ("number?", "hele kroner i alt", "heile kroner i alt", "whole kroner in all", "100000"),
        "full_time_equivalents": ("number?", "årsverk", "årsverk", "full-time equivalents", "0.5"),
        "ambiguous": ("yesno", "om beløpet kan leses på flere måter", "om beløpet kan lesast på fleire måtar", "whether the amount can be read in several ways", "nei"),
        "shared_with": ("text?", "tiltaket som beløpet er ført på, når flere deler det", "tiltaket som beløpet er ført på, når fleire deler det", "the measure that the amount is booked on, when several share it", "1.1.1"),
        "unknown_years": ("[number]", "årene med «?» eller «avklares» ved siden av beløp i andre år", "åra med «?» eller «må avklarast» ved sida av beløp i andre år", "the years marked «?» or «avklares» beside amounts in other years", "2028"),
    },
    "source": {
        "sheet": ("text", "arket", "arket", "the sheet", "Mål og tiltak"),
        "row": ("number", "raden", "rada", "the row", "7"),
        "cells": ("cells", "cellen til hvert felt", "cella til kvart felt", "the cell of each field", "C7"),
    },
    "cost_table": {
        "title": ("text", "tittelen på tabellen", "tittelen på tabellen", "the table's title", "Kostnader per år, i kroner"),
        "has_amounts": ("yesno", "om det er noe å vise; tabellen utelates når det er nei", "om det er noko å vise; tabellen vert utelaten når det er nei", "whether there is anything to show; the table is left out when not", "ja"),
        "columns": ("[text]", "kolonneoverskriftene mellom målet og summen: årene, og «Uten år» når noe ikke er tidfestet", "kolonneoverskriftene mellom målet og summen: åra, og «Utan år» når noko ikkje er tidfesta", "the column headings between the goal and the sum: the years, and «Uten år» for what has none", "2027"),
        "rows": ("[cost_row]", "en rad per hovedmål", "ei rad per hovudmål", "a row for each main goal", ""),
        "total": ("cost_row", "sumraden", "sumrada", "the row of sums", ""),
        "notes": ("[text]", "det som ikke er med i summene, eller at ingen beløp er oppgitt", "det som ikkje er med i summane, eller at ingen beløp er oppgjevne", "what the sums leave out, or that no amounts are given", "To tiltak gjøres innenfor rammen."),
    },
    "cost_row": {
        "heading": ("text", "hovedmålet, eller «I alt»", "hovudmålet, eller «I alt»", "the main goal, or «I alt» (in all)", "1 Færre skal drikke skadelig mye"),
        "amounts": ("[text]", "beløpene, ett per kolonne i `columns`", "beløpa, eitt per kolonne i `columns`", "the amounts, one for each of `columns`", "50 000"),
        "total": ("text", "summen", "summen", "the sum", "200 000"),
    },
    "priority": {
        "heading": ("text", "overskriften", "overskrifta", "the heading", "Prioritet 1"),
        "cost_text": ("text", "hva gruppen koster i alt, eller tom", "kva gruppa kostar i alt, eller tom", "what the group costs in all, or empty", "150 000 kr"),
        "measures": ("[measure]", "tiltakene", "tiltaka", "the measures", ""),
    },
    "owner": {
        "name": ("text", "den ansvarlige, eller «Uten ansvarlig» til slutt", "den ansvarlege, eller «Utan ansvarleg» til slutt", "the owner, or «Uten ansvarlig» (without owner) at the end", "NAV"),
        "summary": ("text", "én setning om ansvaret", "éi setning om ansvaret", "one sentence on the responsibility", "NAV har hovedansvaret for tre tiltak til 150 000 kr i 2027–2030."),
        "measures_text": ("text", "antall tiltak", "talet på tiltak", "the number of measures", "3 tiltak"),
        "years_text": ("text", "årene", "åra", "the years", "2027–2030"),
        "cost_text": ("text", "kostnaden for tiltak der enheten står først, eller tom", "kostnaden for tiltak der eininga står først, eller tom", "the cost of measures where the unit comes first, or empty", "150 000 kr"),
        "leads": ("[measure]", "tiltak der enheten står først", "tiltak der eininga står først", "measures where the unit comes first", ""),
        "leads_text": ("text", "numrene på tiltak der enheten står først, eller tom", "numra på tiltak der eininga står først, eller tom", "the numbers of measures where the unit comes first, or empty", "1.1.1 og 1.2.3"),
        "assists": ("[measure]", "tiltak der enheten er med", "tiltak der eininga er med", "measures where the unit takes part", ""),
        "assists_text": ("text", "numrene på tiltak der enheten er med, eller tom", "numra på tiltak der eininga er med, eller tom", "the numbers of measures where the unit takes part, or empty", "1.1.2 og 2.1.1"),
        "measures": ("[measure]", "begge deler, i planens rekkefølge", "begge delar, i rekkjefølgja i planen", "both, in the plan's order", ""),
    },
    "relations": {
        "intro": ("text", "setningen over lista; tom når ingen andre planer er lest", "setninga over lista; tom når ingen andre planar er lesne", "the sentence above the list; empty when no other plans were read", "Planen er sett i sammenheng med to andre planer:"),
        "plans": ("[related_plan]", "de andre planene", "dei andre planane", "the other plans", ""),
        "elsewhere": ("[text]", "henvisninger til planer som ikke er lest", "tilvisingar til planar som ikkje er lesne", "references to plans that were not read", "Tiltak 1.1.1 viser til Boligsosial plan 3.2"),
    },
    "related_plan": {
        "title": ("text", "tittelen", "tittelen", "the title", "Folkehelseplan"),
        "kind": ("text", "plantypen, eller tom", "plantypen, eller tom", "the type of plan, or empty", "Temaplan"),
        "period": ("text", "perioden, eller tom", "perioden, eller tom", "the period, or empty", "2025–2028"),
        "description": ("text", "alt i én linje", "alt i éi linje", "all of it in one line", "Folkehelseplan 2025–2028, temaplan"),
        "references": ("[text]", "tiltak hos oss som viser dit", "tiltak hos oss som viser dit", "our measures that refer to it", "Tiltak 1.1.1 viser til Folkehelseplan 2.3"),
    },
    "charts": {
        "costs": ("content", "kostnader per år som stolper, en farge for hvert hovedmål, med tallene som tabell under", "kostnader per år som stolpar, ein farge for kvart hovudmål, med tala som tabell under", "costs per year as columns, a colour for each main goal, with the figures as a table below", ""),
        "costs_alone": ("content", "det samme uten tabellen", "det same utan tabellen", "the same without the table", ""),
        "timeline": ("content", "når tiltakene gjennomføres; delmålene når tiltakene er mange", "når tiltaka vert gjennomførte; delmåla når tiltaka er mange", "when the measures are carried out; the sub-goals when the measures are many", ""),
        "timeline_alone": ("content", "det samme uten tabellen", "det same utan tabellen", "the same without the table", ""),
        "balance": ("content", "hvor mange tiltak som er bevilling, forebygging og oppfølging", "kor mange tiltak som er bevilling, førebygging og oppfølging", "how many measures are licensing, prevention and care", ""),
        "balance_alone": ("content", "det samme uten tabellen", "det same utan tabellen", "the same without the table", ""),
    },
    "statistics": {
        "tables": ("[statistics_table]", "tabellene, i samme rekkefølge som i arket", "tabellane, i same rekkjefølgje som i arket", "the tables, in the sheet's order", ""),
        "note": ("text", "setningen om tallene som er skjult; tom når ingen er det", "setninga om tala som er skjulte; tom når ingen er det", "the sentence on the figures that are hidden; empty when none is", "Tall under fem som gjelder personer, er erstattet med «:» av hensyn til personvernet."),
    },
    "statistics_table": {
        "title": ("text", "tittelen på tabellen", "tittelen på tabellen", "the table's title", "Personer som får oppfølging, etter alder"),
        "label": ("text", "overskriften over radnavnene, ofte tom", "overskrifta over radnamna, ofte tom", "the heading above the row names, often empty", "Alder"),
        "columns": ("[text]", "kolonneoverskriftene", "kolonneoverskriftene", "the column headings", "2025"),
        "rows": ("[statistics_row]", "radene", "radene", "the rows", ""),
    },
    "statistics_row": {
        "heading": ("text", "radnavnet", "radnamnet", "the row's name", "18–24 år"),
        "is_total": ("yesno", "om raden er en sum", "om rada er ein sum", "whether the row is a sum", "nei"),
        "figures": ("[text]", "tallene, ett per kolonne i `columns`; «:» for det som er skjult", "tala, eitt per kolonne i `columns`; «:» for det som er skjult", "the figures, one for each of `columns`; «:» for what is hidden", ":"),
    },
    "inputs": {
        "intro": ("text", "setningen over tabellen; tom når det ikke er noen innspill", "setninga over tabellen; tom når det ikkje er nokon innspel", "the sentence above the table; empty when there is no input", "Arbeidsgruppa har fått to innspill. Alle er tatt inn i planen."),
        "rows": ("[input_row]", "innspillene, i samme rekkefølge som i arket", "innspela, i same rekkjefølgje som i arket", "the inputs, in the sheet's order", ""),
    },
    "input_row": {
        "actor": ("text", "hvem innspillet kom fra", "kven innspelet kom frå", "who the input came from", "Ungdomsrådet"),
        "now": ("text", "hvor de mener vi står, eller tom", "kvar dei meiner vi står, eller tom", "where they think we are, or empty", "Det er ingenting å gjøre på fredager."),
        "wish": ("text", "hvor de mener vi bør gå, eller tom", "kvar dei meiner vi bør gå, eller tom", "where they think we should go, or empty", "Åpne samfunnshuset."),
        "taken_in": ("[text]", "målene og tiltakene det er tatt inn i, eller det gruppa skrev", "måla og tiltaka det er teke inn i, eller det gruppa skreiv", "the goals and measures it was taken into, or what the group wrote", "Tiltak 1.1.2: Åpen ungdomskveld"),
    },
    "hearing": {
        "heading": ("text", "overskriften over vedlegget; tom når det ikke er noen uttalelser", "overskrifta over vedlegget; tom når det ikkje er nokon fråsegner", "the heading above the appendix; empty when there are no statements", "Vedlegg 2: Høringsuttalelser"),
        "intro": ("text", "når høringen var, og hvor mange uttalelser som kom", "når høyringa var, og kor mange fråsegner som kom", "when the hearing was, and how many statements came in", "Det kom to uttalelser."),
        "rows": ("[hearing_row]", "uttalelsene, i samme rekkefølge som i arket", "fråsegnene, i same rekkjefølgje som i arket", "the statements, in the sheet's order", ""),
    },
    "hearing_row": {
        "sender": ("text", "hvem uttalelsen kom fra", "kven fråsegna kom frå", "who the statement came from", "Eldrerådet"),
        "received": ("text", "når den kom, eller tom", "når ho kom, eller tom", "when it came, or empty", "28. oktober 2026"),
        "statement": ("text", "uttalelsen, eller tom", "fråsegna, eller tom", "the statement, or empty", "Planen sier lite om alkohol og medisiner hos eldre."),
        "assessment": ("text", "vurderingen, eller tom", "vurderinga, eller tom", "the assessment, or empty", "Tas til følge."),
        "change": ("text", "hva som ble endret, eller tom", "kva som vart endra, eller tom", "what was changed, or empty", "Tiltak 3.1.2 er utvidet."),
    },
    "control": {
        "is_checked": ("yesno", "om planen ble kontrollert da dokumentet ble laget", "om planen vart kontrollert då dokumentet vart laga", "whether the plan was checked when the document was made", "ja"),
        "intro": ("text", "hva planen er kontrollert mot", "kva planen er kontrollert mot", "what the plan was checked against", "Planen er kontrollert mot seg selv, mot lovverket og mot disse planene:"),
        "plans": ("[text]", "de andre planene som var med", "dei andre planane som var med", "the other plans that were included", "Folkehelseplan 2026–2029"),
        "found": ("text", "hvor mye som står åpent", "kor mykje som står ope", "how much is open", "Da dokumentet ble laget, sto dette åpent: én feil."),
        "accepted_intro": ("text", "setningen over de godtatte funnene, eller tom", "setninga over dei godtekne funna, eller tom", "the sentence above the accepted findings, or empty", "Dette ble funnet og er godtatt, med begrunnelse:"),
        "accepted": ("[accepted]", "funn gruppa har godtatt", "funn gruppa har godteke", "findings that the group has accepted", ""),
    },
    "accepted": {
        "place": ("text", "arket og cellen", "arket og cella", "the sheet and cell", "Tiltak, F7"),
        "code": ("text", "regelens kode", "koden til regelen", "the rule's code", "RUS208"),
        "message": ("text", "hva som ble funnet", "kva som vart funne", "what was found", "Tiltak uten effekt"),
        "reason": ("text", "gruppas begrunnelse, med siste dato", "grunngjevinga til gruppa, med siste dato", "the group's reason, with its last day", "Effekten måles i folkehelseplanen. Gjelder til 31.12.2027."),
    },
    **PLAN_SECTIONS,
}  # fmt: skip

LIKE: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "sub_chapter": ("chapter", ("parts", "wide")),
    "spot": ("place", ("measure",)),
    "part": ("chapter", ("sub_chapters", "parts", "wide")),
    "plan_measure": ("measure", ("heading", "priority_text", "effect_text", "cost_text", "owners_text", "years_text", "status_text", "target_text", "references_text")),
}  # fmt: skip
"""Sections that are like another, without some of its names."""
