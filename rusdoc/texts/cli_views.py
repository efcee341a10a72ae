"""What the reports on the screen say: how a sheet was understood, findings, rules, a new folder."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "reading": Wording(nb="Leser", nn="Les", en="Reading"),
    "the_whole_plan": Wording(nb="Hele planen", nn="Heile planen", en="The whole plan"),
    "not_given": Wording(nb="(ikke oppgitt)", nn="(ikkje oppgitt)", en="(not given)"),
    "fact_municipality": Wording(nb="Kommune", nn="Kommune", en="Municipality"),
    "fact_title": Wording(nb="Tittel", nn="Tittel", en="Title"),
    "fact_period": Wording(nb="Periode", nn="Periode", en="Period"),
    "fact_status": Wording(nb="Status", nn="Status", en="Status"),
    "fact_vision": Wording(nb="Visjon", nn="Visjon", en="Vision"),
    "status_draft": Wording(nb="utkast", nn="utkast", en="draft"),
    "status_hearing": Wording(nb="på høring", nn="på høyring", en="out for consultation"),
    "status_adopted": Wording(nb="vedtatt", nn="vedteken", en="adopted"),
    "heading_sheets": Wording(
        nb="Slik er arkene forstått", nn="Slik er arka forstått", en="How the sheets were understood"
    ),
    "heading_left_out": Wording(
        nb="Ikke lest som tiltak, men som merknader",
        nn="Ikkje lese som tiltak, men som merknader",
        en="Read as notes, not as measures",
    ),
    "heading_money": Wording(nb="Nye kostnader per år", nn="Nye kostnader per år", en="New costs per year"),
    "heading_doubts": Wording(
        nb="Det som ikke ble forstått, eller bør ses på",
        nn="Det som ikkje vart forstått, eller bør sjåast på",
        en="What was not understood, or should be looked at",
    ),
    "use_measures": Wording(nb="mål og tiltak", nn="mål og tiltak", en="goals and measures"),
    "use_about": Wording(nb="opplysninger om planen", nn="opplysningar om planen", en="facts about the plan"),
    "use_owners": Wording(
        nb="hvem som kan ha ansvar", nn="kven som kan ha ansvar", en="who may be responsible"
    ),
    "use_goals": Wording(nb="mål", nn="mål", en="goals"),
    "use_frames": Wording(nb="økonomiske rammer", nn="økonomiske rammer", en="financial frames"),
    "use_financial_measures": Wording(
        nb="tiltak i økonomiplanen", nn="tiltak i økonomiplanen", en="measures in the financial plan"
    ),
    "use_statistics": Wording(nb="statistikk", nn="statistikk", en="statistics"),
    "use_inputs": Wording(nb="innspill", nn="innspel", en="input from meetings"),
    "use_hearing_statements": Wording(
        nb="høringsuttalelser", nn="høyringsfråsegner", en="consultation statements"
    ),
    "use_exemptions": Wording(nb="unntak fra reglene", nn="unntak frå reglane", en="exceptions to the rules"),
    "use_other": Wording(nb="ikke en del av planen", nn="ikkje ein del av planen", en="no part of the plan"),
    "same_columns": Wording(
        nb="{use}, med de samme kolonnene som {sheet}",
        nn="{use}, med dei same kolonnane som {sheet}",
        en="{use}, with the same columns as {sheet}",
    ),
    "field_unknown": Wording(nb="ikke forstått", nn="ikkje forstått", en="not understood"),
    "field_main_goal": Wording(nb="hovedmål", nn="hovudmål", en="main goal"),
    "field_sub_goal": Wording(nb="delmål", nn="delmål", en="sub-goal"),
    "field_goal": Wording(nb="mål", nn="mål", en="goal"),
    "field_area": Wording(nb="satsingsområde", nn="satsingsområde", en="area"),
    "field_id": Wording(nb="tiltakets nummer", nn="nummeret på tiltaket", en="the measure's number"),
    "field_main_goal_id": Wording(
        nb="hovedmålets nummer", nn="nummeret på hovudmålet", en="the main goal's number"
    ),
    "field_sub_goal_id": Wording(
        nb="delmålets nummer", nn="nummeret på delmålet", en="the sub-goal's number"
    ),
    "field_title": Wording(nb="tiltak", nn="tiltak", en="measure"),
    "field_description": Wording(nb="beskrivelse", nn="skildring", en="description"),
    "field_priority": Wording(nb="prioritet", nn="prioritet", en="priority"),
    "field_effect": Wording(nb="effekt", nn="effekt", en="effect"),
    "field_comment": Wording(nb="kommentar", nn="kommentar", en="comment"),
    "field_cost": Wording(nb="kostnad", nn="kostnad", en="cost"),
    "field_sum": Wording(nb="sum", nn="sum", en="sum"),
    "field_budget_year": Wording(
        nb="kostnad i dette året", nn="kostnad i dette året", en="cost in this year"
    ),
    "field_owners": Wording(nb="ansvarlig", nn="ansvarleg", en="owner"),
    "field_years": Wording(nb="gjennomføringsår", nn="gjennomføringsår", en="years"),
    "field_start": Wording(nb="første år", nn="første året", en="first year"),
    "field_end": Wording(nb="siste år", nn="siste året", en="last year"),
    "field_owner_year": Wording(
        nb="ansvarlig og gjennomføringsår", nn="ansvarleg og gjennomføringsår", en="owner and years"
    ),
    "field_status": Wording(nb="status", nn="status", en="status"),
    "field_status_note": Wording(nb="merknad til status", nn="merknad til status", en="note on status"),
    "field_indicator": Wording(nb="indikator", nn="indikator", en="indicator"),
    "field_target": Wording(nb="måltall", nn="måltal", en="target"),
    "field_baseline": Wording(nb="utgangspunkt", nn="utgangspunkt", en="baseline"),
    "field_category": Wording(nb="kategori", nn="kategori", en="category"),
    "field_national_goal": Wording(nb="nasjonalt mål", nn="nasjonalt mål", en="national goal"),
    "field_funding": Wording(nb="finansiering", nn="finansiering", en="funding"),
    "field_references": Wording(
        nb="henvisning til andre planer", nn="tilvising til andre planar", en="reference to other plans"
    ),
    "field_plan": Wording(nb="plan", nn="plan", en="plan"),
    "column_id": Wording(nb="Nr", nn="Nr", en="No"),
    "column_title": Wording(nb="Tiltak", nn="Tiltak", en="Measure"),
    "column_priority": Wording(nb="Pri", nn="Pri", en="Pri"),
    "column_cost": Wording(nb="Kostnad", nn="Kostnad", en="Cost"),
    "column_owners": Wording(nb="Ansvarlig", nn="Ansvarleg", en="Owner"),
    "column_years": Wording(nb="År", nn="År", en="Years"),
    "no_money": Wording(
        nb="Ingen av tiltakene har nye kostnader.",
        nn="Ingen av tiltaka har nye kostnader.",
        en="None of the measures has new costs.",
    ),
    "no_measures": Wording(
        nb="Ingen mål eller tiltak er skrevet inn ennå.",
        nn="Ingen mål eller tiltak er skrivne inn enno.",
        en="No goals or measures have been written yet.",
    ),
    "no_year": Wording(nb="uten år", nn="utan år", en="no year"),
    "in_all": Wording(nb="i alt", nn="i alt", en="in all"),
    "read_counts": Wording(nb="Lest: {what}.", nn="Lese: {what}.", en="Read: {what}."),
    "all_understood": Wording(nb="Alt er forstått.", nn="Alt er forstått.", en="All of it was understood."),
    # Findings
    "mark_error": Wording(nb="Feil", nn="Feil", en="Error"),
    "mark_warning": Wording(nb="Advarsel", nn="Åtvaring", en="Warning"),
    "mark_info": Wording(nb="Merk", nn="Merk", en="Note"),
    "severity_error": Wording(nb="feil", nn="feil", en="error"),
    "severity_warning": Wording(nb="advarsel", nn="åtvaring", en="warning"),
    "severity_info": Wording(nb="merknad", nn="merknad", en="note"),
    "summary": Wording(nb="I alt: {what}.", nn="I alt: {what}.", en="In all: {what}."),
    "see_also": Wording(nb="Se også {place}.", nn="Sjå òg {place}.", en="See also {place}."),
    "nothing_new": Wording(nb="Ikke noe nytt.", nn="Ikkje noko nytt.", en="Nothing new."),
    "nothing_selected": Wording(
        nb="Reglene dere har valgt, fant ingenting.",
        nn="Reglane de har valt, fann ingenting.",
        en="The rules you have chosen found nothing.",
    ),
    "known": Wording(
        nb="Fra før: {known} kjente, som ikke vises. {gone} er rettet siden sist.",
        nn="Frå før: {known} kjende, som ikkje blir viste. {gone} er retta sidan sist.",
        en="From before: {known} known, which are not shown. {gone} have been put right since.",
    ),
    "exemptions_accepted": Wording(
        nb="Godtatt av gruppa", nn="Godteke av gruppa", en="Accepted by the group"
    ),
    "exemptions_expired": Wording(
        nb="Unntak som har gått ut", nn="Unntak som har gått ut", en="Exceptions that have expired"
    ),
    "exemptions_unused": Wording(
        nb="Unntak som ikke trengs lenger",
        nn="Unntak som ikkje trengst lenger",
        en="Exceptions that are no longer needed",
    ),
    "exemptions_without_reason": Wording(
        nb="Unntak uten begrunnelse (de gjelder ikke før dere skriver hvorfor)",
        nn="Unntak utan grunngjeving (dei gjeld ikkje før de skriv kvifor)",
        en="Exceptions without a reason (they do not hold until you write why)",
    ),
    "reason": Wording(nb="Begrunnelse: {reason}.", nn="Grunngjeving: {reason}.", en="Reason: {reason}."),
    "until": Wording(nb="Gjelder til {day}.", nn="Gjeld til {day}.", en="Holds until {day}."),
    "report_kind": Wording(
        nb="Rapporten kan være et regneark (.xlsx) eller et Word-dokument (.docx). Gi filen en av de endelsene.",
        nn="Rapporten kan vere eit rekneark (.xlsx) eller eit Word-dokument (.docx). Gje fila ei av dei endingane.",
        en="The report can be a workbook (.xlsx) or a Word document (.docx). Give the file one of those endings.",
    ),
    "report_made": Wording(
        nb="Rapporten ligger i {file}.", nn="Rapporten ligg i {file}.", en="The report is in {file}."
    ),
    "annotated": Wording(
        nb="Regnearket med merknader i cellene ligger i {file}.",
        nn="Reknearket med merknader i cellene ligg i {file}.",
        en="The workbook with remarks in its cells is in {file}.",
    ),
    "mended": Wording(
        nb="En rettet kopi ligger i {file}. Dette er rettet:",
        nn="Ein retta kopi ligg i {file}. Dette er retta:",
        en="A mended copy is in {file}. This was mended:",
    ),
    "mended_exists": Wording(
        nb="Den rettede kopien finnes fra før, og kan ha vært arbeidet i. Flytt den eller gi den et annet navn.",
        nn="Den retta kopien finst frå før, og kan ha vore arbeidd i. Flytt han eller gje han eit anna namn.",
        en="The mended copy is already there, and may have been worked in. Move it or give it another name.",
    ),
    "second_workbook": Wording(
        nb="Mappen ville fått to regneark, og det ble tvil om hvilket som er planen. Skriv det et annet sted, "
        "eller kall {sheet} for tiltak.xlsx.",
        nn="Mappa ville fått to rekneark, og det vart tvil om kva for eit som er planen. Skriv det ein annan stad, "
        "eller kall {sheet} for tiltak.xlsx.",
        en="The folder would have two workbooks, and it would be in doubt which is the plan. Write it elsewhere, "
        "or call {sheet} tiltak.xlsx.",
    ),
    "baseline_made": Wording(
        nb="Det som er funnet i dag, er skrevet til {file}. Med --baseline vises bare det som er nytt.",
        nn="Det som er funne i dag, er skrive til {file}. Med --baseline ser du berre det som er nytt.",
        en="What was found today is written to {file}. With --baseline only what is new is shown.",
    ),
    # Rules and guide
    "series_RUS1": Wording(nb="Regnearket", nn="Reknearket", en="The sheet"),
    "series_RUS2": Wording(nb="Mål og tiltak", nn="Mål og tiltak", en="Goals and measures"),
    "series_RUS3": Wording(nb="Økonomi", nn="Økonomi", en="Economy"),
    "series_RUS4": Wording(nb="De andre delplanene", nn="Dei andre delplanane", en="The other sub-plans"),
    "series_RUS5": Wording(nb="Politisk profil", nn="Politisk profil", en="Policy profile"),
    "series_RUS6": Wording(nb="Personvern", nn="Personvern", en="Privacy"),
    "series_RUS7": Wording(nb="Dokumenter og maler", nn="Dokument og malar", en="Documents and templates"),
    "series_outside": Wording(nb="Regler fra andre pakker", nn="Reglar frå andre pakkar", en="Rules from other packages"),
    "rules_more": Wording(
        nb="Skriv «rusdoc rules KODE» for å lese hvorfor en regel finnes og hva dere kan gjøre.",
        nn="Skriv «rusdoc rules KODE» for å lese kvifor ein regel finst og kva de kan gjere.",
        en="Type “rusdoc rules CODE” to read why a rule exists and what you can do.",
    ),
    "why": Wording(nb="Hvorfor", nn="Kvifor", en="Why"),
    "what_to_do": Wording(nb="Hva dere gjør", nn="Kva de gjer", en="What to do"),
    "fails": Wording(nb="Slår ut på", nn="Slår ut på", en="Found here"),
    "passes": Wording(nb="Går bra", nn="Går bra", en="Fine"),
    "source": Wording(nb="Kilde", nn="Kjelde", en="Source"),
    "no_chapter": Wording(
        nb="Veilederen har ikke noe kapittel «{name}». Kapitlene går fra {first} til {last}.",
        nn="Rettleiaren har ikkje noko kapittel «{name}». Kapitla går frå {first} til {last}.",
        en="The guide has no chapter “{name}”. The chapters go from {first} to {last}.",
    ),
    # A new folder, a document
    "new_made": Wording(
        nb="Planmappen {folder} er laget:",
        nn="Planmappa {folder} er laga:",
        en="Made the plan folder {folder}:",
    ),
    "new_next": Wording(
        nb="Fyll ut tiltak.xlsx i Excel og kapitlene i Word. Andre delplaner legger dere i delplaner.\n"
        "Se hva som gjenstår: rusdoc check {folder}",
        nn="Fyll ut tiltak.xlsx i Excel og kapitla i Word. Andre delplanar legg de i delplaner.\n"
        "Sjå kva som står att: rusdoc check {folder}",
        en="Fill in tiltak.xlsx in Excel and the chapters in Word. Other sub-plans go into delplaner.\n"
        "See what remains: rusdoc check {folder}",
    ),
    "built_docx": Wording(
        nb="Plandokumentet ligger i {file}.",
        nn="Plandokumentet ligg i {file}.",
        en="The plan document is in {file}.",
    ),
    "built_pdf": Wording(
        nb="PDF-en ligger i {file}.", nn="PDF-en ligg i {file}.", en="The PDF is in {file}."
    ),
    "built_odt": Wording(
        nb="OpenDocument-utgaven ligger i {file}.",
        nn="OpenDocument-utgåva ligg i {file}.",
        en="The OpenDocument text is in {file}.",
    ),
    "built_html": Wording(
        nb="Nettsiden ligger i {file}.", nn="Nettsida ligg i {file}.", en="The web page is in {file}."
    ),
    "and_more": Wording(
        nb="og {count} til; --format json viser alle",
        nn="og {count} til; --format json viser alle",
        en="and {count} more; --format json shows them all",
    ),
    "kept_copy": Wording(
        nb="{file} hadde endringer som rusdoc ikke har gjort. Den er tatt vare på som {copy}.",
        nn="{file} hadde endringar som rusdoc ikkje har gjort. Ho er teken vare på som {copy}.",
        en="{file} had changes that rusdoc did not make. It is kept as {copy}.",
    ),
    "no_page_numbers": Wording(
        nb="Innholdslista mangler sidetall: trykk Ctrl+A og F9 i Word, eller bygg med --page-numbers.",
        nn="Innhaldslista manglar sidetal: trykk Ctrl+A og F9 i Word, eller bygg med --page-numbers.",
        en="The contents table has no page numbers: press Ctrl+A and F9 in Word, or build with --page-numbers.",
    ),
    "numbering_pages": Wording(
        nb="Setter inn sidetall …", nn="Set inn sidetal …", en="Putting in page numbers …"
    ),
    "building": Wording(nb="Bygger", nn="Byggjer", en="Building"),
    "column_folder": Wording(nb="Mappe", nn="Mappe", en="Folder"),
    "column_document": Wording(nb="Dokument", nn="Dokument", en="Document"),
    "column_error": Wording(nb="Feil", nn="Feil", en="Errors"),
    "column_warning": Wording(nb="Advarsler", nn="Åtvaringar", en="Warnings"),
    "column_info": Wording(nb="Merk", nn="Merk", en="Notes"),
    "not_usable": Wording(nb="kan ikke brukes", nn="kan ikkje brukast", en="cannot be used"),
    "not_made": Wording(nb="ikke laget", nn="ikkje laga", en="not made"),
    "making_pdf": Wording(nb="Lager PDF …", nn="Lagar PDF …", en="Making the PDF …"),
    "making_odt": Wording(
        nb="Lager OpenDocument …", nn="Lagar OpenDocument …", en="Making the OpenDocument text …"
    ),
    "see_check": Wording(
        nb="Se hva det gjelder: {command}", nn="Sjå kva det gjeld: {command}", en="See what it is: {command}"
    ),
    "strict": Wording(
        nb="Dokumentet er ikke laget, fordi det er feil i planen. Uten --strict blir det laget likevel.",
        nn="Dokumentet er ikkje laga, fordi det er feil i planen. Utan --strict blir det laga likevel.",
        en="The document was not made, because there are errors in the plan. Without --strict it is made anyway.",
    ),
    "document_kind": Wording(
        nb="Plandokumentet er et Word-dokument. Gi filen endelsen .docx (.pdf, .odt og .html går også).",
        nn="Plandokumentet er eit Word-dokument. Gje fila endinga .docx (.pdf, .odt og .html går òg).",
        en="The plan document is a Word document. Give the file the ending .docx (.pdf, .odt and .html will do too).",
    ),
}
