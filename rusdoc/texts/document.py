"""What stands in the plan document besides the group's own words: status, summary, chapters, relations.

Labels and the wording of goals and measures stand beside this module.
"""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording
from rusdoc.texts.document_content import CONTENT
from rusdoc.texts.document_labels import LABELS

WORDINGS: Final[dict[str, Wording]] = {
    **LABELS,
    **CONTENT,
    "guide_unknown": Wording(
        nb=(
            "Det finnes ingen veileder med dette navnet. Velg en av disse: {names}. En "
            "egen veileder oppgis som en .toml-fil."
        ),
        nn=(
            "Det finst ingen rettleiar med dette namnet. Vel ein av desse: {names}. Ein "
            "eigen rettleiar blir gitt som ei .toml-fil."
        ),
        en=(
            "There is no guide with this name. Choose one of these: {names}. A guide of "
            "your own is given as a .toml file."
        ),
    ),
    "guide_broken": Wording(
        nb="Veilederen kan ikke brukes. Rett dette stedet i filen: {detail}.",
        nn="Rettleiaren kan ikkje brukast. Rett denne staden i fila: {detail}.",
        en="The guide cannot be used. Correct this place in the file: {detail}.",
    ),
    "chapter_without_text": Wording(
        nb=(
            "{heading} har ingen tekst. I planen står veilederens spørsmål i stedet. Skriv "
            "teksten i kapittelfilen."
        ),
        nn=(
            "{heading} har ingen tekst. I planen står spørsmåla frå rettleiaren i staden. "
            "Skriv teksten i kapittelfila."
        ),
        en=(
            "{heading} has no text. The guide's questions stand there instead. Write the "
            "text in the chapter's file."
        ),
    ),
    "chapter_heading": Wording(
        nb="Kapittel {number} {title}",
        nn="Kapittel {number} {title}",
        en="Chapter {number} {title}",
    ),
    "chapter_file_unmatched": Wording(
        nb=(
            "Filen passer ikke til noe kapittel, så teksten er ikke med i planen. La "
            "navnet begynne med kapitlets nummer, fra {first} til {last}."
        ),
        nn=(
            "Fila passar ikkje til noko kapittel, så teksten er ikkje med i planen. La "
            "namnet byrje med nummeret på kapittelet, frå {first} til {last}."
        ),
        en=(
            "The file matches no chapter, so its text is not in the plan. Let its name "
            "begin with the chapter's number, from {first} to {last}."
        ),
    ),
    "chapter_file_perhaps": Wording(
        nb=(
            "Filen passer ikke til noe kapittel, så teksten er ikke med i planen. Gi den "
            "navnet «{name}» hvis den hører til kapittel {number}."
        ),
        nn=(
            "Fila passar ikkje til noko kapittel, så teksten er ikkje med i planen. Gi ho "
            "namnet «{name}» om ho høyrer til kapittel {number}."
        ),
        en=(
            "The file matches no chapter, so its text is not in the plan. Name it «{name}» "
            "if it belongs to chapter {number}."
        ),
    ),
    "status_draft": Wording(
        nb="Utkast",
        nn="Utkast",
        en="Draft",
    ),
    "status_hearing": Wording(
        nb="Høringsutkast",
        nn="Høyringsutkast",
        en="Hearing draft",
    ),
    "status_hearing_until": Wording(
        nb="Høringsutkast med frist {until}",
        nn="Høyringsutkast med frist {until}",
        en="Hearing draft, closing {until}",
    ),
    "status_hearing_from": Wording(
        nb="Høringsutkast, lagt ut {since}",
        nn="Høyringsutkast, lagt ut {since}",
        en="Hearing draft, published {since}",
    ),
    "status_hearing_both": Wording(
        nb="Høringsutkast, lagt ut {since} med frist {until}",
        nn="Høyringsutkast, lagt ut {since} med frist {until}",
        en="Hearing draft, published {since}, closing {until}",
    ),
    "status_adopted": Wording(
        nb="Vedtatt",
        nn="Vedteken",
        en="Adopted",
    ),
    "status_adopted_on": Wording(
        nb="Vedtatt {day}",
        nn="Vedteken {day}",
        en="Adopted {day}",
    ),
    "status_adopted_case": Wording(
        nb="Vedtatt i sak {case}",
        nn="Vedteken i sak {case}",
        en="Adopted, case {case}",
    ),
    "status_adopted_both": Wording(
        nb="Vedtatt {day}, sak {case}",
        nn="Vedteken {day}, sak {case}",
        en="Adopted {day}, case {case}",
    ),
    "summary_vision": Wording(
        nb="Visjonen for planen: {vision}",
        nn="Visjonen for planen: {vision}",
        en="The vision of the plan: {vision}",
    ),
    "summary_content": Wording(
        nb="{plan} har {counts}.",
        nn="{plan} har {counts}.",
        en="{plan} has {counts}.",
    ),
    "summary_content_period": Wording(
        nb="{plan} har {counts} for {period}.",
        nn="{plan} har {counts} for {period}.",
        en="{plan} has {counts} for {period}.",
    ),
    "summary_empty": Wording(
        nb="{plan} har verken mål eller tiltak ennå.",
        nn="{plan} har verken mål eller tiltak enno.",
        en="{plan} has neither goals nor measures yet.",
    ),
    "the_plan": Wording(
        nb="Planen",
        nn="Planen",
        en="The plan",
    ),
    "summary_cost": Wording(
        nb="Det som er kostnadsberegnet, kommer på {total} i alt: {years}.",
        nn="Det som er kostnadsrekna, kjem på {total} i alt: {years}.",
        en="What has been costed comes to {total} in all: {years}.",
    ),
    "summary_cost_plain": Wording(
        nb="Det som er kostnadsberegnet, kommer på {total}.",
        nn="Det som er kostnadsrekna, kjem på {total}.",
        en="What has been costed comes to {total}.",
    ),
    "every_year": Wording(
        nb="{amount} hvert år fra {first} til {last}",
        nn="{amount} kvart år frå {first} til {last}",
        en="{amount} every year from {first} to {last}",
    ),
    "summary_first": Wording(
        nb="{count} har prioritet 1.",
        nn="{count} har prioritet 1.",
        en="{count} with priority 1.",
    ),
    "summary_first_one_cost": Wording(
        nb="Det koster {amount}.",
        nn="Det kostar {amount}.",
        en="It costs {amount}.",
    ),
    "summary_first_cost": Wording(
        nb="Til sammen koster de {amount}.",
        nn="Til saman kostar dei {amount}.",
        en="Together they cost {amount}.",
    ),
    "summary_first_free_one": Wording(
        nb="Det krever ikke nye penger.",
        nn="Det krev ikkje nye pengar.",
        en="It needs no new money.",
    ),
    "summary_first_free": Wording(
        nb="De krever ikke nye penger.",
        nn="Dei krev ikkje nye pengar.",
        en="They need no new money.",
    ),
    "summary_first_open": Wording(
        nb="Kostnaden er ikke kjent for {count} av dem.",
        nn="Kostnaden er ikkje kjend for {count} av dei.",
        en="The cost is not known for {count} of them.",
    ),
    "summary_first_open_one": Wording(
        nb="Kostnaden er ikke kjent.",
        nn="Kostnaden er ikkje kjend.",
        en="Its cost is not known.",
    ),
    "summary_rest_one": Wording(
        nb="{count} til har prioritet 1. Det står i handlingsdelen.",
        nn="{count} til har prioritet 1. Det står i handlingsdelen.",
        en="{count} more with priority 1 in the action part.",
    ),
    "summary_rest": Wording(
        nb="{count} til har prioritet 1. De står i handlingsdelen.",
        nn="{count} til har prioritet 1. Dei står i handlingsdelen.",
        en="{count} more with priority 1 in the action part.",
    ),
    "first_heading": Wording(
        nb="Tiltakene med prioritet 1",
        nn="Tiltaka med prioritet 1",
        en="The measures with priority 1",
    ),
    "first_heading_one": Wording(
        nb="Tiltaket med prioritet 1",
        nn="Tiltaket med prioritet 1",
        en="The measure with priority 1",
    ),
    "guidance_chapter": Wording(
        nb="Veiledning: Dette er ikke skrevet ennå. Arbeidsgruppa bør svare på:",
        nn="Rettleiing: Dette er ikkje skrive enno. Arbeidsgruppa bør svare på:",
        en="Guidance: This has not been written yet. The working group should answer:",
    ),
    "chapter_measures": Wording(
        nb="På dette området har planen {count}:",
        nn="På dette området har planen {count}:",
        en="In this field the plan has {count}:",
    ),
    "appendix_heading": Wording(
        nb="Vedlegg {number}: {title}",
        nn="Vedlegg {number}: {title}",
        en="Appendix {number}: {title}",
    ),
    "appendix_plain": Wording(
        nb="Vedlegg {number}",
        nn="Vedlegg {number}",
        en="Appendix {number}",
    ),
    "statistics_note": Wording(
        nb="Tall under {limit} som gjelder personer, er erstattet med kolon (:) av hensyn til personvernet.",
        nn="Tal under {limit} som gjeld personar, er bytte ut med kolon (:) av omsyn til personvernet.",
        en="Counts of persons below {limit} are replaced by “:” to protect privacy.",
    ),
    "statistics_note_further": Wording(
        nb="Tall under {limit} som gjelder personer, er erstattet med kolon (:) av hensyn til personvernet. "
        "Noen av tallene ved siden av er også erstattet, slik at de første ikke kan regnes ut.",
        nn="Tal under {limit} som gjeld personar, er bytte ut med kolon (:) av omsyn til personvernet. "
        "Nokre av tala ved sida av er òg bytte ut, slik at dei første ikkje kan reknast ut.",
        en="Counts of persons below {limit} are replaced by “:” to protect privacy. "
        "So are some figures beside them, so that the first cannot be computed.",
    ),
"inputs_one": Wording(
        nb="Arbeidsgruppa har fått ett innspill.",
        nn="Arbeidsgruppa har fått eitt innspel.",
        en="The working group has had one input.",
    ),
    "inputs_one_taken": Wording(
        nb="Arbeidsgruppa har fått ett innspill. Det er tatt inn i planen.",
        nn="Arbeidsgruppa har fått eitt innspel. Det er teke inn i planen.",
        en="The working group has had one input. It was taken into the plan.",
    ),
    "inputs_many": Wording(
        nb="Arbeidsgruppa har fått {count} innspill.",
        nn="Arbeidsgruppa har fått {count} innspel.",
        en="The working group has had {count} inputs.",
    ),
    "inputs_all_taken": Wording(
        nb="Alle er tatt inn i planen.",
        nn="Alle er tekne inn i planen.",
        en="All of them were taken into the plan.",
    ),
    "inputs_some_taken": Wording(
        nb="{count} av dem er tatt inn i mål og tiltak i planen.",
        nn="{count} av dei er tekne inn i mål og tiltak i planen.",
        en="{count} of them were taken into goals and measures of the plan.",
    ),
    "inputs_one_of_them": Wording(
        nb="{count} av dem er tatt inn i planen.",
        nn="{count} av dei er teke inn i planen.",
        en="{count} of them was taken into the plan.",
    ),
    "measure_named": Wording(
        nb="Tiltak {id}: {title}",
        nn="Tiltak {id}: {title}",
        en="Measure {id}: {title}",
    ),
    "hearing_one": Wording(
        nb="Det kom én uttalelse.",
        nn="Det kom éi fråsegn.",
        en="One statement came in.",
    ),
    "hearing_many": Wording(
        nb="Det kom {count} uttalelser.",
        nn="Det kom {count} fråsegner.",
        en="There were {count} statements.",
    ),
    "hearing_dates": Wording(
        nb="Planen var på høring fra {since} til {until}.",
        nn="Planen var på høyring frå {since} til {until}.",
        en="The plan was out for hearing from {since} to {until}.",
    ),
    "relations_intro": Wording(
        nb="Planen er sett i sammenheng med {count}:",
        nn="Planen er sett i samanheng med {count}:",
        en="The plan was seen together with {count}:",
    ),
    "relation_untitled": Wording(
        nb="Plan uten tittel",
        nn="Plan utan tittel",
        en="Untitled plan",
    ),
    "refers": Wording(
        nb="Tiltak {measure} viser til {reference}",
        nn="Tiltak {measure} viser til {reference}",
        en="Measure {measure} refers to {reference}",
    ),
}
