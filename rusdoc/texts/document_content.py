"""How goals, measures, costs and lists are written in the plan document."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

CONTENT: Final[dict[str, Wording]] = {
    "main_goal_heading": Wording(
        nb="Hovedmål {id}: {title}",
        nn="Hovudmål {id}: {title}",
        en="Main goal {id}: {title}",
    ),
    "sub_goal_heading": Wording(
        nb="Delmål {id}: {title}",
        nn="Delmål {id}: {title}",
        en="Sub-goal {id}: {title}",
    ),
    "no_main_goal": Wording(
        nb="Tiltak uten hovedmål",
        nn="Tiltak utan hovudmål",
        en="Measures without a main goal",
    ),
    "no_goals": Wording(
        nb="Planens tiltak",
        nn="Tiltaka i planen",
        en="The measures of the plan",
    ),
    "no_sub_goal": Wording(
        nb="Tiltak uten delmål",
        nn="Tiltak utan delmål",
        en="Measures without a sub-goal",
    ),
    "main_goal_empty": Wording(
        nb="Hovedmålet har ingen tiltak ennå.",
        nn="Hovudmålet har ingen tiltak enno.",
        en="The main goal has no measures yet.",
    ),
    "sub_goal_empty": Wording(
        nb="Delmålet har ingen tiltak ennå.",
        nn="Delmålet har ingen tiltak enno.",
        en="The sub-goal has no measures yet.",
    ),
    "years_annual": Wording(
        nb="årlig",
        nn="årleg",
        en="yearly",
    ),
    "years_annual_in": Wording(
        nb="årlig {years}",
        nn="årleg {years}",
        en="yearly {years}",
    ),
    "years_continuous": Wording(
        nb="løpende",
        nn="løpande",
        en="continuous",
    ),
    "years_continuous_in": Wording(
        nb="løpende {years}",
        nn="løpande {years}",
        en="continuous {years}",
    ),
    "measure_not_started": Wording(
        nb="Ikke startet",
        nn="Ikkje starta",
        en="Not started",
    ),
    "measure_in_progress": Wording(
        nb="Pågår",
        nn="Pågår",
        en="In progress",
    ),
    "measure_done": Wording(
        nb="Fullført",
        nn="Fullført",
        en="Done",
    ),
    "measure_dropped": Wording(
        nb="Utgår",
        nn="Går ut",
        en="Dropped",
    ),
    "target_both": Wording(
        nb="fra {baseline} til {target}",
        nn="frå {baseline} til {target}",
        en="from {baseline} to {target}",
    ),
    "target_only": Wording(
        nb="mål: {target}",
        nn="mål: {target}",
        en="target: {target}",
    ),
    "target_baseline": Wording(
        nb="utgangspunkt: {baseline}",
        nn="utgangspunkt: {baseline}",
        en="baseline: {baseline}",
    ),
    "see": Wording(
        nb="Se {references}",
        nn="Sjå {references}",
        en="See {references}",
    ),
    "cost_missing": Wording(
        nb="ikke oppgitt",
        nn="ikkje oppgitt",
        en="not given",
    ),
    "cost_none": Wording(
        nb="ingen kostnad",
        nn="ingen kostnad",
        en="no cost",
    ),
    "cost_within_budget": Wording(
        nb="innenfor rammen",
        nn="innanfor ramma",
        en="within the budget",
    ),
    "cost_within_budget_amount": Wording(
        nb="innenfor rammen ({amount})",
        nn="innanfor ramma ({amount})",
        en="within the budget ({amount})",
    ),
    "cost_unknown": Wording(
        nb="ikke avklart",
        nn="ikkje avklart",
        en="not settled",
    ),
    "cost_unknown_in": Wording(
        nb="ikke avklart i {years}",
        nn="ikkje avklart i {years}",
        en="not settled in {years}",
    ),
    "cost_unknown_text": Wording(
        nb="ikke avklart: {words}",
        nn="ikkje avklart: {words}",
        en="not settled: {words}",
    ),
    "cost_shared": Wording(
        nb="dekkes av kostnaden for tiltak {measure}",
        nn="blir dekt av kostnaden for tiltak {measure}",
        en="covered by the cost of measure {measure}",
    ),
    "cost_shared_unknown": Wording(
        nb="dekkes av kostnaden for et annet tiltak",
        nn="blir dekt av kostnaden for eit anna tiltak",
        en="covered by the cost of another measure",
    ),
    "cost_yearly": Wording(
        nb="{amount} per år",
        nn="{amount} per år",
        en="{amount} per year",
    ),
    "cost_yearly_in": Wording(
        nb="{amount} per år i {years}",
        nn="{amount} per år i {years}",
        en="{amount} per year in {years}",
    ),
    "cost_in_all": Wording(
        nb="{amount} i alt",
        nn="{amount} i alt",
        en="{amount} in total",
    ),
    "cost_in": Wording(
        nb="{amount} i {years}",
        nn="{amount} i {years}",
        en="{amount} in {years}",
    ),
    "cost_undated": Wording(
        nb="{amount} uten årstall",
        nn="{amount} utan årstal",
        en="{amount} without a year",
    ),
    "position": Wording(
        nb="{percent} stilling",
        nn="{percent} stilling",
        en="{percent} position",
    ),
    "full_time_equivalents": Wording(
        nb="{number} årsverk",
        nn="{number} årsverk",
        en="{number} full-time equivalents",
    ),
    "cost_table_title": Wording(
        nb="Kostnader per år, i kroner",
        nn="Kostnader per år, i kroner",
        en="Costs per year, in kroner",
    ),
    "no_year": Wording(
        nb="Uten år",
        nn="Utan år",
        en="No year",
    ),
    "no_amounts": Wording(
        nb="Ingen av tiltakene har fått et beløp.",
        nn="Ingen av tiltaka har fått eit beløp.",
        en="None of the measures has an amount.",
    ),
    "note_within_budget": Wording(
        nb="{count} gjøres innenfor rammen.",
        nn="{count} blir gjort innanfor ramma.",
        en="{count} within the budget.",
    ),
    "note_none": Wording(
        nb="{count} er uten kostnad.",
        nn="{count} er utan kostnad.",
        en="{count} without cost.",
    ),
    "note_staffing": Wording(
        nb="{count} krever {positions}, men har ikke fått et beløp.",
        nn="{count} krev {positions}, men har ikkje fått eit beløp.",
        en="{count} needing {positions}, without an amount.",
    ),
    "note_staffing_plain": Wording(
        nb="{count} krever bemanning, men har ikke fått et beløp.",
        nn="{count} krev bemanning, men har ikkje fått eit beløp.",
        en="{count} needing staff, without an amount.",
    ),
    "note_unknown": Wording(
        nb="For {count} er kostnaden ikke avklart.",
        nn="For {count} er kostnaden ikkje avklart.",
        en="The cost of {count} is not settled.",
    ),
    "note_years_unknown": Wording(
        nb="For {count} er kostnaden avklart bare i noen av årene.",
        nn="For {count} er kostnaden avklart berre i nokre av åra.",
        en="The cost of {count} is settled in some of the years only.",
    ),
    "note_missing": Wording(
        nb="For {count} er kostnaden ikke oppgitt.",
        nn="For {count} er kostnaden ikkje oppgitt.",
        en="The cost of {count} is not given.",
    ),
    "note_dropped": Wording(
        nb="{count} utgår og er ikke regnet med.",
        nn="{count} går ut og er ikkje rekna med.",
        en="{count} dropped and not counted.",
    ),
    "priority_heading": Wording(
        nb="Prioritet {priority}",
        nn="Prioritet {priority}",
        en="Priority {priority}",
    ),
    "priority_none": Wording(
        nb="Uten prioritet",
        nn="Utan prioritet",
        en="Without priority",
    ),
    "owner_none": Wording(
        nb="Uten ansvarlig",
        nn="Utan ansvarleg",
        en="Without anyone responsible",
    ),
    "owner_leads": Wording(
        nb="{name} har hovedansvaret for {count}.",
        nn="{name} har hovudansvaret for {count}.",
        en="{name} is in charge of {count}.",
    ),
    "owner_leads_cost": Wording(
        nb="{name} har hovedansvaret for {count} til {amount}.",
        nn="{name} har hovudansvaret for {count} til {amount}.",
        en="{name} is in charge of {count} at {amount}.",
    ),
    "owner_assists": Wording(
        nb="{name} er med på {count}.",
        nn="{name} er med på {count}.",
        en="{name} takes part in {count}.",
    ),
    "owner_also_assists": Wording(
        nb="I tillegg er {name} med på {count}.",
        nn="I tillegg er {name} med på {count}.",
        en="{name} also takes part in {count}.",
    ),
    "owner_missing": Wording(
        nb="{count} har ikke fått en ansvarlig ennå.",
        nn="{count} har ikkje fått ein ansvarleg enno.",
        en="{count} with no one responsible yet.",
    ),
    "control_intro": Wording(
        nb="Planen er kontrollert mot seg selv, mot lovverket og mot disse planene:",
        nn="Planen er kontrollert mot seg sjølv, mot lovverket og mot desse planane:",
        en="The plan was checked against itself, the law and these plans:",
    ),
    "control_alone": Wording(
        nb="Planen er kontrollert mot seg selv og mot lovverket. Ingen andre planer var med i kontrollen.",
        nn="Planen er kontrollert mot seg sjølv og mot lovverket. Ingen andre planar var med i kontrollen.",
        en="The plan was checked against itself and the law. No other plans took part.",
    ),
    "control_nothing": Wording(
        nb="Kontrollen fant ingenting som står åpent.",
        nn="Kontrollen fann ingenting som står ope.",
        en="The check found nothing that is still open.",
    ),
    "control_found": Wording(
        nb="Da dokumentet ble laget, sto dette åpent: {what}.",
        nn="Då dokumentet vart laga, stod dette ope: {what}.",
        en="When the document was made, this was open: {what}.",
    ),
    "control_error_one": Wording(nb="én feil", nn="éin feil", en="one error"),
    "control_error_many": Wording(nb="{count} feil", nn="{count} feil", en="{count} errors"),
    "control_warning_one": Wording(nb="én advarsel", nn="éi åtvaring", en="one warning"),
    "control_warning_many": Wording(nb="{count} advarsler", nn="{count} åtvaringar", en="{count} warnings"),
    "control_info_one": Wording(nb="én merknad", nn="éin merknad", en="one remark"),
    "control_info_many": Wording(nb="{count} merknader", nn="{count} merknader", en="{count} remarks"),
    "control_accepted": Wording(
        nb="Dette ble funnet og er godtatt, med begrunnelse:",
        nn="Dette vart funne og er godteke, med grunngjeving:",
        en="This was found and is accepted, with a reason:",
    ),
    "control_until": Wording(nb="Gjelder til {day}.", nn="Gjeld til {day}.", en="Holds until {day}."),
}
