"""Titles, labels and alternative texts of the charts in the plan document."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "costs_title": Wording(
        nb="Kostnader per år, fordelt på hovedmål",
        nn="Kostnader per år, fordelte på hovudmål",
        en="Costs per year, by main goal",
    ),
    "costs_description": Wording(
        nb="Stolpediagram over kostnadene i {years}. Til sammen {total}. {largest}",
        nn="Stolpediagram over kostnadene i {years}. Til saman {total}. {largest}",
        en="Column chart of the costs in {years}. In all {total}. {largest}",
    ),
    "costs_largest": Wording(
        nb="Mest går til hovedmål {goal}: {amount}.",
        nn="Mest går til hovudmål {goal}: {amount}.",
        en="Most goes to main goal {goal}: {amount}.",
    ),
    "kroner": Wording(nb="Kroner", nn="Kroner", en="Kroner"),
    "main_goal": Wording(nb="Hovedmål", nn="Hovudmål", en="Main goal"),
    "total": Wording(nb="I alt", nn="I alt", en="In all"),
    "timeline_title": Wording(
        nb="Når tiltakene gjennomføres", nn="Når tiltaka blir gjennomførte", en="When the measures are carried out"
    ),
    "timeline_description": Wording(
        nb="Tidslinje for {years} med {count}. {busy}",
        nn="Tidslinje for {years} med {count}. {busy}",
        en="Timeline for {years} with {count}. {busy}",
    ),
    "timeline_varies": Wording(
        nb="Flest er i gang i {most_year}, med {most}, og færrest i {least_year}, med {least}.",
        nn="Flest er i gang i {most_year}, med {most}, og færrast i {least_year}, med {least}.",
        en="Most are under way in {most_year}, with {most}, and fewest in {least_year}, with {least}.",
    ),
    "timeline_even": Wording(
        nb="Like mange er i gang hvert år: {most}.",
        nn="Like mange er i gang kvart år: {most}.",
        en="As many are under way every year: {most}.",
    ),
    "timeline_measures": Wording(nb="{count} tiltak", nn="{count} tiltak", en="{count} measures"),
    "timeline_sub_goals": Wording(nb="{count} delmål", nn="{count} delmål", en="{count} sub-goals"),
    "starts": Wording(nb="Fra", nn="Frå", en="From"),
    "lasts": Wording(nb="Antall år", nn="Talet på år", en="Years"),
    "pauses": Wording(nb="Pause", nn="Pause", en="Pause"),
    "measure": Wording(nb="Tiltak", nn="Tiltak", en="Measure"),
    "sub_goal": Wording(nb="Delmål", nn="Delmål", en="Sub-goal"),
    "years": Wording(nb="År", nn="År", en="Years"),
    "balance_title": Wording(
        nb="Tiltakene fordelt på bevilling, forebygging og oppfølging",
        nn="Tiltaka fordelte på løyve, førebygging og oppfølging",
        en="The measures by licensing, prevention and care",
    ),
    "balance_description": Wording(
        nb="Liggende stolpediagram: {parts}.",
        nn="Liggjande stolpediagram: {parts}.",
        en="Bar chart: {parts}.",
    ),
    "balance_part": Wording(nb="{area} {count} tiltak", nn="{area} {count} tiltak", en="{area} {count} measures"),
    "area": Wording(nb="Område", nn="Område", en="Area"),
    "area_licensing": Wording(nb="Tilgjengelighet og bevilling", nn="Tilgjenge og løyve", en="Availability and licensing"),
    "area_prevention": Wording(nb="Forebygging", nn="Førebygging", en="Prevention"),
    "area_care": Wording(nb="Oppfølging og rehabilitering", nn="Oppfølging og rehabilitering", en="Care and rehabilitation"),
    "area_other": Wording(nb="Annet", nn="Anna", en="Other"),
    "number_of_measures": Wording(nb="Antall tiltak", nn="Talet på tiltak", en="Number of measures"),
}  # fmt: skip
