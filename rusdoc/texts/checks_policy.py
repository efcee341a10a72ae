"""What the rules RUS5xx say about the policy profile."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "no_prevention": Wording(
        nb="Ingen av tiltakene forebygger. Legg til tiltak for alle, for dem som er utsatt, eller for "
        "foreldre og skole. Er de der alt, skriv «Forebygging» i kategorikolonnen.",
        nn="Ingen av tiltaka førebyggjer. Legg til tiltak for alle, for dei som er utsette, eller for "
        "foreldre og skule. Er dei der alt, skriv «Førebygging» i kategorikolonnen.",
        en="None of the measures is preventive. Add measures for everyone, for those at risk, or for "
        "parents and schools. If they are there, write «Forebygging» in the category column.",
    ),
    "no_licensing": Wording(
        nb="Ingen mål eller tiltak gjelder bevilling, salg eller skjenking. Ta med hva kommunen vil "
        "med tider, antall steder og kontroll.",
        nn="Ingen mål eller tiltak gjeld løyve, sal eller skjenking. Ta med kva kommunen vil med "
        "tider, talet på stader og kontroll.",
        en="No goal or measure concerns licences, sale or serving. Say what the municipality wants "
        "with hours, the number of places and inspections.",
    ),
    "nearly_all_care": Wording(
        nb="{count} av {total} tiltak gjelder oppfølging og behandling. Se over om forebygging og "
        "bevillingspolitikk har fått den plassen dere ønsker.",
        nn="{count} av {total} tiltak gjeld oppfølging og behandling. Sjå over om førebygging og "
        "løyvepolitikk har fått den plassen de ønskjer.",
        en="{count} of {total} measures are care. Consider whether prevention and licensing have the "
        "place you want.",
    ),
    "national_goal": Wording(
        nb="Ingen tiltak svarer på det nasjonale målet om {goal} ({source}). Skriv målet i kolonnen "
        "«Nasjonalt mål» ved tiltaket som gjør det, legg til et tiltak, eller si i kapittel 3 at "
        "det ikke er aktuelt.",
        nn="Ingen tiltak svarer på det nasjonale målet om {goal} ({source}). Skriv målet i kolonnen "
        "«Nasjonalt mål» ved tiltaket som gjer det, legg til eit tiltak, eller sei i kapittel 3 at "
        "det ikkje er aktuelt.",
        en="No measure answers the national goal of {goal} ({source}). Write the goal in the column "
        "«Nasjonalt mål» beside the measure that does, add a measure, or say in chapter 3 that it "
        "does not apply.",
    ),
    "goal_alcohol": Wording(
        nb="20 prosent mindre skadelig bruk av alkohol i 2030 enn i 2010",
        nn="20 prosent mindre skadeleg bruk av alkohol i 2030 enn i 2010",
        en="20 per cent less harmful use of alcohol in 2030 than in 2010",
    ),
    "goal_early_help": Wording(
        nb="tidlig innsats når noen er på vei mot et rusproblem",
        nn="tidleg innsats når nokon er på veg mot eit rusproblem",
        en="early help when somebody is heading for a problem",
    ),
    "goal_arenas": Wording(
        nb="alkoholfrie møteplasser i fritid, skole og arbeidsliv",
        nn="alkoholfrie møteplassar i fritid, skule og arbeidsliv",
        en="alcohol-free arenas in leisure, school and working life",
    ),
    "goal_help": Wording(
        nb="hjelp og oppfølging nær der folk bor",
        nn="hjelp og oppfølging nær der folk bur",
        en="help and follow-up close to where people live",
    ),
    "goal_next_of_kin": Wording(
        nb="færre skader for pårørende, også for barna",
        nn="færre skadar for pårørande, òg for borna",
        en="less harm to next of kin, children included",
    ),
    "no_public_health": Wording(
        nb="Planen nevner ikke folkehelsearbeidet. Vis til folkehelseoversikten eller "
        "folkehelseplanen i et kapittel, eller i kolonnen «Henvisning» ved et tiltak.",
        nn="Planen nemner ikkje folkehelsearbeidet. Vis til folkehelseoversikta eller "
        "folkehelseplanen i eit kapittel, eller i kolonnen «Tilvising» ved eit tiltak.",
        en="The plan does not mention public-health work. Refer to the public-health overview or plan "
        "in a chapter, or in the column «Henvisning» beside a measure.",
    ),
    "licences_end": Wording(
        nb="Bevillingene går ut 30. september {year}, i planperioden, men ingen tiltak reviderer de "
        "alkoholpolitiske retningslinjene. Legg til et tiltak om det senest i {year}.",
        nn="Løyva går ut 30. september {year}, i planperioden, men ingen tiltak reviderer dei "
        "alkoholpolitiske retningslinene. Legg til eit tiltak om det seinast i {year}.",
        en="The licences end on 30 September {year}, within the plan's period, but no measure revises "
        "the alcohol-policy guidelines. Add one, in {year} at the latest.",
    ),
    "revised_too_late": Wording(
        nb="Bevillingene går ut 30. september {year}, men tiltak {id} «{title}» kommer først etterpå. "
        "Flytt det til {year} eller før.",
        nn="Løyva går ut 30. september {year}, men tiltak {id} «{title}» kjem først etterpå. Flytt "
        "det til {year} eller før.",
        en="The licences end on 30 September {year}, but measure {id} «{title}» only comes "
        "afterwards. Move it to {year} or earlier.",
    ),
    "no_youth": Wording(
        nb="Planen sier ikke hvordan ungdom har vært med. Spør ungdomsrådet eller elevene, og skriv "
        "hvem som deltok, i arbeidsgruppen eller i kapittel 1.",
        nn="Planen seier ikkje korleis ungdom har vore med. Spør ungdomsrådet eller elevane, og skriv "
        "kven som deltok, ved arbeidsgruppa eller i kapittel 1.",
        en="The plan does not say how young people took part. Ask the youth council or the pupils, "
        "and write who took part, in the working group or in chapter 1.",
    ),
    "nothing_to_decide": Wording(
        nb="Ingen av tiltakene krever vedtak i kommunestyret: alt er innenfor rammen, og ingen regler "
        "endres. Tenk gjennom hva politikerne bør få velge mellom.",
        nn="Ingen av tiltaka krev vedtak i kommunestyret: alt er innanfor ramma, og ingen reglar vert "
        "endra. Tenk gjennom kva politikarane bør få velje mellom.",
        en="None of the measures needs a council decision: all is within the budget, and no rules "
        "change. Consider what the politicians should choose between.",
    ),
    "law_on_sale": Wording(nb="alkoholloven § 3-7", nn="alkohollova § 3-7", en="alkoholloven § 3-7"),
    "law_on_serving": Wording(nb="alkoholloven § 4-4", nn="alkohollova § 4-4", en="alkoholloven § 4-4"),
    "sale_too_late": Wording(
        nb="Det står salg til kl. {time}. Alkohol kan selges senest til kl. {limit} ({paragraph}). "
        "Rett tiden.",
        nn="Det står sal til kl. {time}. Alkohol kan seljast seinast til kl. {limit} ({paragraph}). "
        "Rett tida.",
        en="It says sale until {time}. Alcohol may be sold until {limit} at the latest ({paragraph}). "
        "Correct the time.",
    ),
    "sale_before_holy_day": Wording(
        nb="Det står salg til kl. {time} dagen før en søn- eller helligdag. Da kan alkohol selges "
        "senest til kl. {limit} ({paragraph}). Rett tiden.",
        nn="Det står sal til kl. {time} dagen før ein søn- eller heilagdag. Då kan alkohol seljast "
        "seinast til kl. {limit} ({paragraph}). Rett tida.",
        en="It says sale until {time} on the day before a Sunday or holy day. Then alcohol may be "
        "sold until {limit} at the latest ({paragraph}). Correct the time.",
    ),
    "sale_on_holy_day": Wording(
        nb="Det står salg av alkohol på en søn- eller helligdag (kl. {time}). Det er ikke tillatt "
        "({paragraph}). Ta det ut.",
        nn="Det står sal av alkohol på ein søn- eller heilagdag (kl. {time}). Det er ikkje tillate "
        "({paragraph}). Ta det ut.",
        en="It says sale of alcohol on a Sunday or holy day ({time}). That is not allowed "
        "({paragraph}). Take it out.",
    ),
    "serving_too_long": Wording(
        nb="Det står skjenking til kl. {time}. Det er forbudt å skjenke mellom kl. {first} og {last} "
        "({paragraph}). Rett tiden.",
        nn="Det står skjenking til kl. {time}. Det er forbode å skjenkje mellom kl. {first} og {last} "
        "({paragraph}). Rett tida.",
        en="It says serving until {time}. Serving is forbidden between {first} and {last} "
        "({paragraph}). Correct the time.",
    ),
    "serving_too_early": Wording(
        nb="Det står skjenking fra kl. {time}. Det er forbudt å skjenke mellom kl. {first} og {last} "
        "({paragraph}). Rett tiden.",
        nn="Det står skjenking med start kl. {time}. Det er forbode å skjenkje mellom kl. {first} og "
        "{last} ({paragraph}). Rett tida.",
        en="It says serving from {time}. Serving is forbidden between {first} and {last} "
        "({paragraph}). Correct the time.",
    ),
    "spirits_too_long": Wording(
        nb="Det står skjenking av brennevin til kl. {time}. Brennevin kan ikke skjenkes mellom kl. "
        "{first} og {last} ({paragraph}). Rett tiden.",
        nn="Det står skjenking av brennevin til kl. {time}. Brennevin kan ikkje skjenkjast mellom kl. "
        "{first} og {last} ({paragraph}). Rett tida.",
        en="It says serving of spirits until {time}. Spirits may not be served between {first} and "
        "{last} ({paragraph}). Correct the time.",
    ),
    "spirits_too_early": Wording(
        nb="Det står skjenking av brennevin fra kl. {time}. Brennevin kan ikke skjenkes mellom kl. "
        "{first} og {last} ({paragraph}). Rett tiden.",
        nn="Det står skjenking av brennevin med start kl. {time}. Brennevin kan ikkje skjenkjast "
        "mellom kl. {first} og {last} ({paragraph}). Rett tida.",
        en="It says serving of spirits from {time}. Spirits may not be served between {first} and "
        "{last} ({paragraph}). Correct the time.",
    ),
    "spirits_after_the_rest": Wording(
        nb="Det står skjenking av brennevin til kl. {time}, men av øl og vin bare til kl. {other}. "
        "Brennevin kan ikke skjenkes lenger enn annen drikk ({paragraph}). Rett tiden.",
        nn="Det står skjenking av brennevin til kl. {time}, men av øl og vin berre til kl. {other}. "
        "Brennevin kan ikkje skjenkjast lenger enn annan drikk ({paragraph}). Rett tida.",
        en="It says serving of spirits until {time}, but of beer and wine only until {other}. Spirits "
        "may not be served longer than the rest ({paragraph}). Correct the time.",
    ),
}
