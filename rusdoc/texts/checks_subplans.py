"""What the rules RUS4xx say about a plan and the municipality's other plans.

`plan` and `other` are the names of the two plans, `here` and `there` what each of them says.
"""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "kroner": Wording(nb="{amount} kr", nn="{amount} kr", en="NOK {amount}"),
    "kroner_a_year": Wording(nb="{amount} kr per år", nn="{amount} kr per år", en="NOK {amount} a year"),
    "other_cost": Wording(
        nb="Tiltak {id} «{title}» er ført med «{here}» her, men med «{there}» i {other} (tiltak {other_id} «{other_title}»). Bli enige om én kostnad og rett planene.",
        nn="Tiltak {id} «{title}» er ført med «{here}» her, men med «{there}» i {other} (tiltak {other_id} «{other_title}»). Bli samde om éin kostnad og rett planane.",
        en="Measure {id} «{title}» is put down with «{here}» here, but with «{there}» in {other} (measure {other_id} «{other_title}»). Agree on one cost and correct the plans.",
    ),
    "other_years": Wording(
        nb="Tiltak {id} «{title}» skal gjennomføres i {here} her, men i {there} i {other} (tiltak {other_id} «{other_title}»). Bli enige om når, og rett planene.",
        nn="Tiltak {id} «{title}» skal gjennomførast i {here} her, men i {there} i {other} (tiltak {other_id} «{other_title}»). Bli samde om når, og rett planane.",
        en="Measure {id} «{title}» is set to {here} here, but to {there} in {other} (measure {other_id} «{other_title}»). Agree on when, and correct the plans.",
    ),
    "other_owner": Wording(
        nb="Tiltak {id} «{title}» har {here} som ansvarlig her, men {there} i {other} (tiltak {other_id} «{other_title}»). Avklar hvem som har ansvaret, og rett planene.",
        nn="Tiltak {id} «{title}» har {here} som ansvarleg her, men {there} i {other} (tiltak {other_id} «{other_title}»). Avklar kven som har ansvaret, og rett planane.",
        en="Measure {id} «{title}» has {here} in charge here, but {there} in {other} (measure {other_id} «{other_title}»). Settle who is in charge, and correct the plans.",
    ),
    "other_priority": Wording(
        nb="Tiltak {id} «{title}» har prioritet {here} her, men {there} i {other} (tiltak {other_id} «{other_title}»). Gi tiltaket samme prioritet i begge planene, eller si hvorfor de er ulike.",
        nn="Tiltak {id} «{title}» har prioritet {here} her, men {there} i {other} (tiltak {other_id} «{other_title}»). Gi tiltaket same prioritet i begge planane, eller sei kvifor dei er ulike.",
        en="Measure {id} «{title}» has priority {here} here, but {there} in {other} (measure {other_id} «{other_title}»). Give it the same priority in both plans, or say why they differ.",
    ),
    "counted_twice": Wording(
        nb="Pengene til tiltak {id} «{title}» («{here}») står også i {other} (tiltak {other_id} «{other_title}», «{there}»). Behold beløpet i én av planene, og skriv i den andre hvor det er ført.",
        nn="Pengane til tiltak {id} «{title}» («{here}») står òg i {other} (tiltak {other_id} «{other_title}», «{there}»). La beløpet stå i éin av planane, og skriv i den andre kvar det er ført.",
        en="The money for measure {id} «{title}» («{here}») also stands in {other} (measure {other_id} «{other_title}», «{there}»). Keep the amount in one of the plans, and say in the other where it is.",
    ),
    "perhaps_same": Wording(
        nb="Er tiltak {id} «{title}» det samme som tiltak {other_id} «{other_title}» i {other}? I så fall: vis til det, så de ikke planlegges hver for seg.",
        nn="Er tiltak {id} «{title}» det same som tiltak {other_id} «{other_title}» i {other}? I så fall: vis til det, så dei ikkje vert planlagde kvar for seg.",
        en="Is measure {id} «{title}» the same as measure {other_id} «{other_title}» in {other}? If so, refer to it, so that they are not planned apart.",
    ),
    "no_such_number_here": Wording(
        nb="Tiltak {id} «{title}» viser til «{reference}», men planen har ikke noe tiltak eller mål med nummer {number}. Rett nummeret eller ta bort henvisningen.",
        nn="Tiltak {id} «{title}» viser til «{reference}», men planen har ikkje noko tiltak eller mål med nummer {number}. Rett nummeret eller ta bort tilvisinga.",
        en="Measure {id} «{title}» refers to «{reference}», but the plan has no measure or goal with number {number}. Correct the number or remove the reference.",
    ),
    "no_such_number_there": Wording(
        nb="Tiltak {id} «{title}» viser til «{reference}», men {other} har ikke noe tiltak eller mål med nummer {number}. Rett nummeret eller ta bort henvisningen.",
        nn="Tiltak {id} «{title}» viser til «{reference}», men {other} har ikkje noko tiltak eller mål med nummer {number}. Rett nummeret eller ta bort tilvisinga.",
        en="Measure {id} «{title}» refers to «{reference}», but {other} has no measure or goal with number {number}. Correct the number or remove the reference.",
    ),
    "plan_not_given": Wording(
        nb="Tiltak {id} «{title}» viser til «{reference}», men den planen er ikke med i sjekken. Legg den i mappen «delplaner», så blir henvisningen kontrollert.",
        nn="Tiltak {id} «{title}» viser til «{reference}», men den planen er ikkje med i sjekken. Legg han i mappa «delplaner», så vert tilvisinga kontrollert.",
        en="Measure {id} «{title}» refers to «{reference}», but that plan was not given. Put it in the folder «delplaner», and the reference will be looked up.",
    ),
    "other_target": Wording(
        nb="Målet for «{label}» er «{here}» her, men «{there}» i {other} («{other_label}»). Bli enige om ett måltall og rett planene.",
        nn="Målet for «{label}» er «{here}» her, men «{there}» i {other} («{other_label}»). Bli samde om eitt måltal og rett planane.",
        en="The target for «{label}» is «{here}» here, but «{there}» in {other} («{other_label}»). Agree on one target and correct the plans.",
    ),
    "several_names": Wording(
        nb="«{name}» og «{usual}» er samme enhet. Bruk ett navn i alle planene, så summer og rammer blir riktige.",
        nn="«{name}» og «{usual}» er same eining. Bruk eitt namn i alle planane, så summar og rammer vert rette.",
        en="«{name}» and «{usual}» are one unit. Use one name in all the plans, so that sums and frames come out right.",
    ),
    "expired": Wording(
        nb="{other} gjelder {period}, og perioden er ute. Sjekk om planen er rullert, og legg inn den som gjelder.",
        nn="{other} gjeld {period}, og perioden er ute. Sjekk om planen er rullert, og legg inn den som gjeld.",
        en="{other} covers {period}, which is past. See whether it has been revised, and use the one in force.",
    ),
    "no_overlap": Wording(
        nb="{other} gjelder {period} og har ingen år felles med denne planen ({ours}). Legg inn utgaven som gjelder i samme periode.",
        nn="{other} gjeld {period} og har ingen år sams med denne planen ({ours}). Legg inn utgåva som gjeld i same periode.",
        en="{other} covers {period} and has no year in common with this plan ({ours}). Use the edition for the same period.",
    ),
    "no_counterpart": Wording(
        nb="Hovedmål {id} «{title}» svarer ikke til noe mål i {other}. Knytt det til et mål der, eller spill det inn neste gang samfunnsdelen rulleres.",
        nn="Hovudmål {id} «{title}» svarar ikkje til noko mål i {other}. Knyt det til eit mål der, eller spel det inn neste gong samfunnsdelen vert rullert.",
        en="Main goal {id} «{title}» answers to no goal in {other}. Tie it to one, or propose it the next time the overall plan is revised.",
    ),
    "too_much": Wording(
        nb="{owner} står som ansvarlig for {count} tiltak i samme år ({years}), mer enn {limit}. Flytt noen i tid, eller fordel dem på flere.",
        nn="{owner} står som ansvarleg for {count} tiltak i same år ({years}), fleire enn {limit}. Flytt nokre i tid, eller fordel dei på fleire.",
        en="{owner} is in charge of {count} measures in one year ({years}), more than {limit}. Move some in time, or share them out.",
    ),
    "nothing_found": Wording(
        nb="Vi finner verken tiltak eller mål i den. Sjekk at tabellen har en overskriftsrad med «Tiltak» eller «Hovedmål».",
        nn="Vi finn verken tiltak eller mål i han. Sjå etter at tabellen har ei overskriftsrad med «Tiltak» eller «Hovudmål».",
        en="Neither measures nor goals were found in it. See that its table has a heading row with «Tiltak» or «Hovedmål».",
    ),
    "unreadable": Wording(
        nb="Planen kunne ikke leses og er ikke sjekket: {reason} De andre planene er sjekket.",
        nn="Planen kunne ikkje lesast og er ikkje sjekka: {reason} Dei andre planane er sjekka.",
        en="The plan could not be read and was not checked: {reason} The other plans were checked.",
    ),
}
