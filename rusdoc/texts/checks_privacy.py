"""What the rules RUS6xx say about persons. No message repeats a number or a name."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "small_count": Wording(
        nb="«{row}», {column}, i tabellen «{table}» er færre enn {limit} personer. Tallet vises som «:» i dokumentene. Dere trenger ikke gjøre noe.",
        nn="«{row}», {column}, i tabellen «{table}» er færre enn {limit} personar. Talet vert vist som «:» i dokumenta. De treng ikkje gjere noko.",
        en="“{row}”, {column}, in the table “{table}” is fewer than {limit} persons. It is shown as “:” in the documents. You need do nothing.",
    ),
    "further": Wording(
        nb="«{row}», {column}, i tabellen «{table}» vises også som «:», ellers kunne et lite tall ved siden av regnes ut fra summen.",
        nn="«{row}», {column}, i tabellen «{table}» vert òg vist som «:», elles kunne eit lite tal ved sida av reknast ut frå summen.",
        en="“{row}”, {column}, in the table “{table}” is shown as “:” too; otherwise a small number beside it could be computed from the total.",
    ),
    "identity_number": Wording(
        nb="Her står et fødselsnummer. Slett det med en gang; det hører ikke hjemme i en plan, heller ikke i et utkast.",
        nn="Her står eit fødselsnummer. Slett det med ein gong; det høyrer ikkje heime i ein plan, heller ikkje i eit utkast.",
        en="There is a national identity number here. Delete it at once; it has no place in a plan, not even in a draft.",
    ),
    "person_as_owner": Wording(
        nb="Tiltak {id} «{title}» har en person som ansvarlig. Skriv enheten eller rollen, for eksempel «NAV-leder»; folk bytter jobb, og planen er offentlig.",
        nn="Tiltak {id} «{title}» har ein person som ansvarleg. Skriv eininga eller rolla, til dømes «NAV-leiar»; folk byter jobb, og planen er offentleg.",
        en="Measure {id} «{title}» has a person as its owner. Write the unit or the role, such as «NAV-leder»; people change jobs, and the plan is public.",
    ),
    "person_in_the_list": Wording(
        nb="Listen over ansvarlige har en person her. Skriv enheten eller rollen i stedet.",
        nn="Lista over ansvarlege har ein person her. Skriv eininga eller rolla i staden.",
        en="The list of owners has a person here. Write the unit or the role instead.",
    ),
    "small_count_in_text": Wording(
        nb="Teksten sier hvor få det gjelder («{who}»). På et lite sted vet leserne hvem det er. Skriv «noen få» eller slå sammen flere år.",
        nn="Teksten seier kor få det gjeld («{who}»). På ein liten stad veit lesarane kven det er. Skriv «nokre få» eller slå saman fleire år.",
        en="The text says how few it is about («{who}»). In a small place readers know who they are. Write «noen få», or put several years together.",
    ),
}
