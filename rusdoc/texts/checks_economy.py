"""What the rules RUS3xx say about money. Amounts and years come as values, already written out."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "over_frame": Wording(
        nb="Tiltakene koster {total} i {year}, men rammen er {frame}. Det er {over} for mye. Flytt, kutt eller utsett noe; det dyreste er {id} «{title}».",
        nn="Tiltaka kostar {total} i {year}, men ramma er {frame}. Det er {over} for mykje. Flytt, kutt eller utset noko; det dyraste er {id} «{title}».",
        en="The measures cost {total} in {year}, but the frame is {frame}: {over} too much. Move, cut or postpone something; the most expensive is {id} «{title}».",
    ),
    "owner_over_frame": Wording(
        nb="{unit} har tiltak for {total} i {year}, men rammen til enheten er {frame}. Det er {over} for mye. Det dyreste er {id} «{title}».",
        nn="{unit} har tiltak for {total} i {year}, men ramma til eininga er {frame}. Det er {over} for mykje. Det dyraste er {id} «{title}».",
        en="{unit} has measures for {total} in {year}, but the unit's frame is {frame}: {over} too much. The most expensive is {id} «{title}».",
    ),
    "not_financed": Wording(
        nb="Tiltak {id} «{title}» koster {amount}, men står ikke i økonomiplanen. Meld det inn til budsjettet, eller si hvordan det skal betales.",
        nn="Tiltak {id} «{title}» kostar {amount}, men står ikkje i økonomiplanen. Meld det inn til budsjettet, eller sei korleis det skal betalast.",
        en="Measure {id} «{title}» costs {amount} but is not in the financial plan. Propose it for the budget, or say how it is to be paid for.",
    ),
    "no_cost": Wording(
        nb="Tiltak {id} «{title}» har ingen kostnad. Skriv beløpet, «innenfor rammen» eller 0.",
        nn="Tiltak {id} «{title}» har ingen kostnad. Skriv beløpet, «innanfor ramma» eller 0.",
        en="Measure {id} «{title}» has no cost. Write the amount, «innenfor rammen» or 0.",
    ),
    "first_but_unknown": Wording(
        nb="Tiltak {id} «{title}» har prioritet 1, men kostnaden er «{cost}». Anslå et beløp, ellers kan det ikke tas inn i budsjettet.",
        nn="Tiltak {id} «{title}» har prioritet 1, men kostnaden er «{cost}». Gjer eit overslag, elles kan det ikkje takast inn i budsjettet.",
        en="Measure {id} «{title}» has priority 1, but its cost is «{cost}». Estimate an amount, or it cannot go into the budget.",
    ),
    "year_without_cost": Wording(
        nb="Tiltak {id} «{title}» har beløp i andre år, men ikke i {years}. Summen på {total} er derfor ikke hele kostnaden. Anslå et beløp for {years}.",
        nn="Tiltak {id} «{title}» har beløp i andre år, men ikkje i {years}. Summen på {total} er difor ikkje heile kostnaden. Gjer eit overslag for {years}.",
        en="Measure {id} «{title}» has amounts in other years, but not in {years}. The sum of {total} is therefore not the whole cost. Estimate an amount for {years}.",
    ),
    "first_but_year_unknown": Wording(
        nb="Tiltak {id} «{title}» har prioritet 1, men kostnaden i {years} er ikke kjent. Summen på {total} er derfor ikke hele kostnaden. Anslå et beløp, ellers kan det ikke tas inn i budsjettet.",
        nn="Tiltak {id} «{title}» har prioritet 1, men kostnaden i {years} er ikkje kjend. Summen på {total} er difor ikkje heile kostnaden. Gjer eit overslag, elles kan det ikkje takast inn i budsjettet.",
        en="Measure {id} «{title}» has priority 1, but its cost in {years} is not known. The sum of {total} is therefore not the whole cost. Estimate an amount, or it cannot go into the budget.",
    ),
    "within_yet_amount": Wording(
        nb="Tiltak {id} «{title}» skal gjøres innenfor rammen, men har også beløpet {amount}. Ta bort beløpet, eller før det som ny kostnad.",
        nn="Tiltak {id} «{title}» skal gjerast innanfor ramma, men har òg beløpet {amount}. Ta bort beløpet, eller før det som ny kostnad.",
        en="Measure {id} «{title}» is to be done within the budget, yet has the amount {amount}. Remove the amount, or enter it as a new cost.",
    ),
    "years_not_covered": Wording(
        nb="Økonomiplanen gjelder {covered} og dekker ikke {years}. Si hvordan tiltakene i disse årene skal betales, eller ta dem opp når økonomiplanen rulleres.",
        nn="Økonomiplanen gjeld {covered} og dekkjer ikkje {years}. Sei korleis tiltaka i desse åra skal betalast, eller ta dei opp når økonomiplanen blir rullert.",
        en="The financial plan covers {covered}, not {years}. Say how measures in those years are to be paid for, or raise them when the financial plan is revised.",
    ),
    "amount_outside_years": Wording(
        nb="Tiltak {id} «{title}» har {amount} i {year}, men skal gjennomføres i {years}. Rett året eller flytt beløpet.",
        nn="Tiltak {id} «{title}» har {amount} i {year}, men skal gjennomførast i {years}. Rett året eller flytt beløpet.",
        en="Measure {id} «{title}» has {amount} in {year}, but is to be carried out in {years}. Correct the year or move the amount.",
    ),
    "amount_outside_period": Wording(
        nb="Tiltak {id} «{title}» har {amount} i {year}, men planen gjelder {years}. Flytt beløpet, eller rett perioden.",
        nn="Tiltak {id} «{title}» har {amount} i {year}, men planen gjeld {years}. Flytt beløpet, eller rett perioden.",
        en="Measure {id} «{title}» has {amount} in {year}, but the plan covers {years}. Move the amount, or correct the period.",
    ),
    "staffing_only": Wording(
        nb="Tiltak {id} «{title}» trenger «{cost}», men sier ikke hva det koster. Regn om til kroner med lønn og sosiale utgifter, eller skriv «innenfor rammen».",
        nn="Tiltak {id} «{title}» treng «{cost}», men seier ikkje kva det kostar. Rekn om til kroner med løn og sosiale utgifter, eller skriv «innanfor ramma».",
        en="Measure {id} «{title}» needs «{cost}» but does not say what that costs. Put it in kroner with pay and social costs, or write «innenfor rammen».",
    ),
    "another_amount": Wording(
        nb="Tiltak {id} «{title}» er ført med {ours} i {year}, men økonomiplanen har {theirs}. Finn ut hvilket tall som gjelder, og rett det andre.",
        nn="Tiltak {id} «{title}» er ført med {ours} i {year}, men økonomiplanen har {theirs}. Finn ut kva tal som gjeld, og rett det andre.",
        en="Measure {id} «{title}» has {ours} in {year}, but the financial plan has {theirs}. Find out which is right, and correct the other.",
    ),
    "another_total": Wording(
        nb="Tiltak {id} «{title}» er ført med {ours}, men økonomiplanen har {theirs} i alt. Finn ut hvilket tall som gjelder, og rett det andre.",
        nn="Tiltak {id} «{title}» er ført med {ours}, men økonomiplanen har {theirs} i alt. Finn ut kva tal som gjeld, og rett det andre.",
        en="Measure {id} «{title}» has {ours}, but the financial plan has {theirs} in all. Find out which is right, and correct the other.",
    ),
}
