"""What the rules RUS702–RUS704 and RUS710 say about the plan's text and its hearing."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "placeholder": Wording(
        nb="«{words}» skulle vært byttet ut. Skriv det som skal stå, eller slett det.",
        nn="«{words}» skulle vore bytt ut. Skriv det som skal stå, eller slett det.",
        en="«{words}» should have been replaced. Write what is to stand there, or delete it.",
    ),
    "guidance": Wording(
        nb="Dette er veiledningen («{words}»), ikke planens egen tekst. Svar på den, og slett den.",
        nn="Dette er rettleiinga («{words}»), ikkje planen sin eigen tekst. Svar på henne, og slett henne.",
        en="This is the guidance («{words}»), not the plan's own text. Answer it, and delete it.",
    ),
    "other_municipality": Wording(
        nb="Her står {name}, men planen er for {own}. Bytt ut navnet, eller skriv {name} ved "
        "«Samarbeidskommuner» i arket «Om planen» om dere samarbeider.",
        nn="Her står {name}, men planen er for {own}. Byt ut namnet, eller skriv {name} ved "
        "«Samarbeidskommunar» i arket «Om planen» om de samarbeider.",
        en="It says {name}, but the plan is for {own}. Replace the name, or write {name} at "
        "«Samarbeidskommuner» on the sheet «Om planen» if you cooperate.",
    ),
    "copied": Wording(
        nb="Denne teksten («{words}») står ord for ord i {other}. Skriv den om så den handler om "
        "dere, eller vis til den andre planen.",
        nn="Denne teksten («{words}») står ord for ord i {other}. Skriv han om så han handlar om "
        "dykk, eller vis til den andre planen.",
        en="This text («{words}») stands word for word in {other}. Rewrite it so that it is about "
        "you, or refer to the other plan.",
    ),
    "short_hearing": Wording(
        nb="Høringen varer i {days} dager. En kommunedelplan skal være på høring i minst {weeks} "
        "uker: sett fristen til {until} eller senere.",
        nn="Høyringa varer i {days} dagar. Ein kommunedelplan skal vere på høyring i minst {weeks} "
        "veker: set fristen til {until} eller seinare.",
        en="The hearing lasts {days} days. A kommunedelplan must be out for at least {weeks} weeks: "
        "set the deadline to {until} or later.",
    ),
    "hearing_backwards": Wording(
        nb="Høringsfristen kommer før høringen starter. Rett datoene; en kommunedelplan skal være på "
        "høring i minst {weeks} uker.",
        nn="Høyringsfristen kjem før høyringa startar. Rett datoane; ein kommunedelplan skal vere på "
        "høyring i minst {weeks} veker.",
        en="The hearing ends before it begins. Correct the dates; a kommunedelplan must be out for at "
        "least {weeks} weeks.",
    ),
}
