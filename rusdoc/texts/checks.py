"""What the rules RUS2xx say about goals and measures. Titles and ids come as values."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "no_vision": Wording(
        nb="Planen har ingen visjon. Skriv den i arket «Om planen», ved «Visjon».",
        nn="Planen har ingen visjon. Skriv han i arket «Om planen», ved «Visjon».",
        en="The plan has no vision. Write it on the sheet «Om planen», beside «Visjon».",
    ),
    "no_order": Wording(
        nb="Planen sier ikke hva som er bestilt: mandat, saksnummer og frist mangler. "
        "Skriv dem i arket «Om planen».",
        nn="Planen seier ikkje kva som er tinga: mandat, saksnummer og frist manglar. "
        "Skriv dei i arket «Om planen».",
        en="The plan does not say what was ordered: mandate, case number and deadline are missing. "
        "Write them on the sheet «Om planen».",
    ),
    "no_mandate": Wording(
        nb="Mandatet mangler. Skriv hva arbeidsgruppen er bedt om å gjøre, og av hvem.",
        nn="Mandatet manglar. Skriv kva arbeidsgruppa er beden om å gjere, og av kven.",
        en="The mandate is missing. Write what the working group was asked to do, and by whom.",
    ),
    "no_case_number": Wording(
        nb="Saksnummeret for bestillingen mangler. Skriv nummeret på saken der planarbeidet ble vedtatt.",
        nn="Saksnummeret for tinginga manglar. Skriv nummeret på saka der planarbeidet vart vedteke.",
        en="The case number of the order is missing. Write the case in which the work was decided.",
    ),
    "no_deadline": Wording(
        nb="Fristen mangler. Skriv når planutkastet skal være ferdig til politisk behandling.",
        nn="Fristen manglar. Skriv når planutkastet skal vere ferdig til politisk handsaming.",
        en="The deadline is missing. Write when the draft is due for the council.",
    ),
    "twice_in_other_words": Wording(
        nb="Tiltak {id} «{title}» sier det samme som tiltak {first} «{first_title}». Behold ett av dem, eller skriv hva som skiller dem.",
        nn="Tiltak {id} «{title}» seier det same som tiltak {first} «{first_title}». Ta vare på eitt av dei, eller skriv kva som skil dei.",
        en="Measure {id} «{title}» says the same as measure {first} «{first_title}». Keep one of them, or write what tells them apart.",
    ),
    "main_goal_empty": Wording(
        nb="Hovedmål {id} «{title}» har ingen tiltak. Legg til minst ett, eller ta målet ut.",
        nn="Hovudmål {id} «{title}» har ingen tiltak. Legg til minst eitt, eller ta målet ut.",
        en="Main goal {id} «{title}» has no measures. Add at least one, or take the goal out.",
    ),
    "sub_goal_empty": Wording(
        nb="Delmål {id} «{title}» har ingen tiltak. Legg til minst ett, eller ta delmålet ut.",
        nn="Delmål {id} «{title}» har ingen tiltak. Legg til minst eitt, eller ta delmålet ut.",
        en="Sub-goal {id} «{title}» has no measures. Add at least one, or take the sub-goal out.",
    ),
    "no_owner": Wording(
        nb="Tiltak {id} «{title}» har ingen ansvarlig. Skriv hvilken enhet som skal sørge for det.",
        nn="Tiltak {id} «{title}» har ingen ansvarleg. Skriv kva eining som skal syte for det.",
        en="Measure {id} «{title}» has no owner. Write which unit is to see to it.",
    ),
    "no_year": Wording(
        nb="Tiltak {id} «{title}» har ikke noe år. Skriv når det skal gjennomføres.",
        nn="Tiltak {id} «{title}» har ikkje noko år. Skriv når det skal gjennomførast.",
        en="Measure {id} «{title}» has no year. Write when it is to be carried out.",
    ),
    "no_priority": Wording(
        nb="Tiltak {id} «{title}» har ingen prioritet. Sett 1 (høyest), 2 eller 3.",
        nn="Tiltak {id} «{title}» har ingen prioritet. Set 1 (høgast), 2 eller 3.",
        en="Measure {id} «{title}» has no priority. Give it 1 (highest), 2 or 3.",
    ),
    "no_priority_column": Wording(
        nb="Ingen av tiltakene i tabellen har prioritet. Legg til en kolonne «Prioritet» med 1, 2 eller 3.",
        nn="Ingen av tiltaka i tabellen har prioritet. Legg til ei kolonne «Prioritet» med 1, 2 eller 3.",
        en="None of the measures in the table has a priority. Add a column «Prioritet» with 1, 2 or 3.",
    ),
    "no_effect": Wording(
        nb="Tiltak {id} «{title}» sier ikke hva det skal føre til. Skriv kort hvilken effekt dere venter.",
        nn="Tiltak {id} «{title}» seier ikkje kva det skal føre til. Skriv kort kva effekt de ventar.",
        en="Measure {id} «{title}» does not say what it will lead to. Write briefly which effect you expect.",
    ),
    "no_effect_column": Wording(
        nb="Ingen av tiltakene i tabellen sier hva de skal føre til. Legg til en kolonne «Effekt».",
        nn="Ingen av tiltaka i tabellen seier kva dei skal føre til. Legg til ei kolonne «Effekt».",
        en="None of the measures in the table says what it will lead to. Add a column «Effekt».",
    ),
    "not_measurable": Wording(
        nb="Tiltak {id} «{title}» er vanskelig å etterprøve. Skriv hvor mye, hvor ofte eller hva som skal "
        "være på plass, eller legg til en indikator.",
        nn="Tiltak {id} «{title}» er vanskeleg å etterprøve. Skriv kor mykje, kor ofte eller kva som skal "
        "vere på plass, eller legg til ein indikator.",
        en="Measure {id} «{title}» is hard to check afterwards. Write how much, how often or what is to be "
        "in place, or add an indicator.",
    ),
    "outside": Wording(
        nb="Tiltak {id} «{title}» er satt til {years}, men planen gjelder {period}. Rett året eller "
        "perioden.",
        nn="Tiltak {id} «{title}» er sett til {years}, men planen gjeld {period}. Rett året eller perioden.",
        en="Measure {id} «{title}» is set to {years}, but the plan covers {period}. Change the year or "
        "the period.",
    ),
    "main_goal_is_activity": Wording(
        nb="Hovedmål {id} «{title}» beskriver noe dere skal gjøre («{activity}»), ikke hva som skal bli "
        "annerledes. Skriv hva dere vil oppnå, og før aktiviteten opp som tiltak.",
        nn="Hovudmål {id} «{title}» fortel noko de skal gjere («{activity}»), ikkje kva som skal verte "
        "annleis. Skriv kva de vil oppnå, og før aktiviteten opp som tiltak.",
        en="Main goal {id} «{title}» describes something to do («{activity}»), not what is to change. "
        "Write what you want to achieve, and list the activity as a measure.",
    ),
    "sub_goal_is_activity": Wording(
        nb="Delmål {id} «{title}» beskriver noe dere skal gjøre («{activity}»), ikke hva som skal bli "
        "annerledes. Skriv hva dere vil oppnå, og før aktiviteten opp som tiltak.",
        nn="Delmål {id} «{title}» fortel noko de skal gjere («{activity}»), ikkje kva som skal verte "
        "annleis. Skriv kva de vil oppnå, og før aktiviteten opp som tiltak.",
        en="Sub-goal {id} «{title}» describes something to do («{activity}»), not what is to change. "
        "Write what you want to achieve, and list the activity as a measure.",
    ),
    "all_first": Wording(
        nb="{count} av {total} tiltak har prioritet 1. Velg ut de viktigste, så politikerne har noe å "
        "velge mellom.",
        nn="{count} av {total} tiltak har prioritet 1. Vel ut dei viktigaste, så politikarane har noko å "
        "velje mellom.",
        en="{count} of {total} measures have priority 1. Pick out the most important, so that there is a "
        "choice.",
    ),
    "not_begun": Wording(
        nb="Ingen mål eller tiltak er skrevet inn ennå. Begynn i arket «{sheet}».",
        nn="Ingen mål eller tiltak er skrivne inn enno. Start i arket «{sheet}».",
        en="No goals or measures have been written yet. Begin on the sheet «{sheet}».",
    ),
    "vague_owner": Wording(
        nb="Tiltak {id} «{title}» har «{owner}» som ansvarlig. Skriv hvilken enhet som skal svare for "
        "tiltaket.",
        nn="Tiltak {id} «{title}» har «{owner}» som ansvarleg. Skriv kva eining som skal svare for tiltaket.",
        en="Measure {id} «{title}» has «{owner}» as its owner. Write which unit is to answer for it.",
    ),
    "late": Wording(
        nb="Tiltak {id} «{title}» skulle starte i {year}, men er ikke startet. Oppdater statusen, "
        "flytt året, eller sett tiltaket til «Utgår».",
        nn="Tiltak {id} «{title}» skulle starte i {year}, men er ikkje starta. Oppdater statusen, "
        "flytt året, eller set tiltaket til «Utgår».",
        en="Measure {id} «{title}» was to start in {year} but has not been started. Update its status, "
        "move the year, or set it to «Utgår».",
    ),
}
