"""Headings of the findings report, as a workbook and as a Word document."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "title": Wording(nb="Gjennomgang av planen", nn="Gjennomgang av planen", en="Review of the plan"),
    "title_of": Wording(
        nb="Gjennomgang av {plan}", nn="Gjennomgang av {plan}", en="Review of {plan}"
    ),
    "sheet_findings": Wording(nb="Funn", nn="Funn", en="Findings"),
    "sheet_accepted": Wording(nb="Godtatt", nn="Godteke", en="Accepted"),
    "done": Wording(nb="Ferdig", nn="Ferdig", en="Done"),
    "done_yes": Wording(nb="Ja", nn="Ja", en="Yes"),
    "weight": Wording(nb="Alvor", nn="Alvor", en="Severity"),
    "code": Wording(nb="Kode", nn="Kode", en="Code"),
    "rule": Wording(nb="Hva det gjelder", nn="Kva det gjeld", en="What it is about"),
    "file": Wording(nb="Fil", nn="Fil", en="File"),
    "sheet": Wording(nb="Ark", nn="Ark", en="Sheet"),
    "cell": Wording(nb="Celle", nn="Celle", en="Cell"),
    "measure": Wording(nb="Tiltak", nn="Tiltak", en="Measure"),
    "message": Wording(nb="Hva som ble funnet", nn="Kva som vart funne", en="What was found"),
    "elsewhere": Wording(nb="Se også", nn="Sjå òg", en="See also"),
    "advice": Wording(nb="Hva dere kan gjøre", nn="Kva de kan gjere", en="What to do"),
    "source": Wording(nb="Kilde", nn="Kjelde", en="Source"),
    "reason": Wording(nb="Begrunnelse", nn="Grunngjeving", en="Reason"),
    "until": Wording(nb="Gjelder til", nn="Gjeld til", en="Holds until"),
    "place": Wording(nb="Sted", nn="Stad", en="Place"),
    "whole_plan": Wording(nb="Hele planen", nn="Heile planen", en="The whole plan"),
    "nothing": Wording(
        nb="Ingenting ble funnet. Planen henger sammen, så langt reglene rekker.",
        nn="Ingenting vart funne. Planen heng saman, så langt reglane rekk.",
        en="Nothing was found. The plan holds together, as far as the rules reach.",
    ),
    "intro": Wording(
        nb="Gjennomgangen fant {what}. Feil bør rettes før planen sendes videre. Advarsler bør dere ta stilling til.",
        nn="Gjennomgangen fann {what}. Feil bør rettast før planen vert send vidare. Åtvaringar bør de ta stilling til.",
        en="The review found {what}. Errors should be mended before the plan is sent on. Warnings need a decision.",
    ),
    "compared": Wording(
        nb="Planen er sammenlignet med {plans}.",
        nn="Planen er samanlikna med {plans}.",
        en="The plan was compared with {plans}.",
    ),
    "accepted_intro": Wording(
        nb="Dette er funnet og godtatt, med begrunnelse.",
        nn="Dette er funne og godteke, med grunngjeving.",
        en="This was found and accepted, with a reason.",
    ),
    "error_one": Wording(nb="1 feil", nn="1 feil", en="1 error"),
    "error_many": Wording(nb="{count} feil", nn="{count} feil", en="{count} errors"),
    "warning_one": Wording(nb="1 advarsel", nn="1 åtvaring", en="1 warning"),
    "warning_many": Wording(nb="{count} advarsler", nn="{count} åtvaringar", en="{count} warnings"),
    "info_one": Wording(nb="1 ting til orientering", nn="1 ting til orientering", en="1 point for information"),
    "info_many": Wording(
        nb="{count} ting til orientering", nn="{count} ting til orientering", en="{count} points for information"
    ),
}  # fmt: skip
