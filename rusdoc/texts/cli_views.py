"""What the reports on the screen say: how a sheet was understood, findings, rules, a new folder."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "reading": Wording(nb="Leser", nn="Les", en="Reading"),
    "the_plan": Wording(nb="Planen", nn="Planen", en="The plan"),
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
    "count_error_one": Wording(nb="{count} feil", nn="{count} feil", en="{count} error"),
    "count_error_several": Wording(nb="{count} feil", nn="{count} feil", en="{count} errors"),
    "count_warning_one": Wording(nb="{count} advarsel", nn="{count} åtvaring", en="{count} warning"),
    "count_warning_several": Wording(nb="{count} advarsler", nn="{count} åtvaringar", en="{count} warnings"),
    "count_info_one": Wording(nb="{count} merknad", nn="{count} merknad", en="{count} note"),
    "count_info_several": Wording(nb="{count} merknader", nn="{count} merknader", en="{count} notes"),
    "summary": Wording(nb="I alt: {what}.", nn="I alt: {what}.", en="In all: {what}."),
    "nothing_found": Wording(
        nb="Ingenting å utsette på planen.",
        nn="Ingenting å setje ut på planen.",
        en="Nothing to remark on.",
    ),
    "see_also": Wording(nb="Se også {place}.", nn="Sjå òg {place}.", en="See also {place}."),
    "compared_with": Wording(
        nb="Sammenlignet med {plans}.", nn="Jamført med {plans}.", en="Compared with {plans}."
    ),
    # Rules and guide
    "series_RUS1": Wording(nb="Regnearket", nn="Reknearket", en="The sheet"),
    "series_RUS2": Wording(nb="Mål og tiltak", nn="Mål og tiltak", en="Goals and measures"),
    "series_RUS3": Wording(nb="Økonomi", nn="Økonomi", en="Economy"),
    "series_RUS4": Wording(nb="De andre delplanene", nn="Dei andre delplanane", en="The other sub-plans"),
    "series_RUS5": Wording(nb="Politisk profil", nn="Politisk profil", en="Policy profile"),
    "series_RUS6": Wording(nb="Personvern", nn="Personvern", en="Privacy"),
    "series_RUS7": Wording(nb="Dokumenter og maler", nn="Dokument og malar", en="Documents and templates"),
    "rules_more": Wording(
        nb="Skriv «rusdoc rules KODE» for å lese hvorfor en regel finnes og hva dere kan gjøre.",
        nn="Skriv «rusdoc rules KODE» for å lese kvifor ein regel finst og kva de kan gjere.",
        en="Type “rusdoc rules CODE” to read why a rule exists and what you can do.",
    ),
    "why": Wording(nb="Hvorfor", nn="Kvifor", en="Why"),
    "what_to_do": Wording(nb="Hva dere gjør", nn="Kva de gjer", en="What to do"),
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
    "built": Wording(
        nb="Plandokumentet ligger i {file}.",
        nn="Plandokumentet ligg i {file}.",
        en="The plan document is in {file}.",
    ),
}
