"""Labels of the plan document: what a template finds under `words`."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

LABELS: Final[dict[str, Wording]] = {
    "word_actions": Wording(
        nb="Mål og tiltak",
        nn="Mål og tiltak",
        en="Goals and measures",
    ),
    "word_appendix": Wording(
        nb="Vedlegg",
        nn="Vedlegg",
        en="Appendix",
    ),
    "word_assists": Wording(
        nb="Deltar i",
        nn="Deltek i",
        en="Takes part in",
    ),
    "word_category": Wording(
        nb="Innsatsområde",
        nn="Innsatsområde",
        en="Field",
    ),
    "word_contents": Wording(
        nb="Innhold",
        nn="Innhald",
        en="Contents",
    ),
    "word_control": Wording(
        nb="Kontroll av planen",
        nn="Kontroll av planen",
        en="How the plan was checked",
    ),
    "word_cost": Wording(
        nb="Kostnad",
        nn="Kostnad",
        en="Cost",
    ),
    "word_costs": Wording(
        nb="Kostnader",
        nn="Kostnader",
        en="Costs",
    ),
    "word_effect": Wording(
        nb="Effekt",
        nn="Effekt",
        en="Effect",
    ),
    "word_goals": Wording(
        nb="Visjon og mål",
        nn="Visjon og mål",
        en="Vision and goals",
    ),
    "word_guidance": Wording(
        nb="Veiledning",
        nn="Rettleiing",
        en="Guidance",
    ),
    "word_kroner": Wording(
        nb="Alle beløp er i hele kroner.",
        nn="Alle beløp er i heile kroner.",
        en="All amounts are in Norwegian kroner.",
    ),
    "word_law": Wording(
        nb="Regelverk",
        nn="Regelverk",
        en="Law",
    ),
    "word_leads": Wording(
        nb="Hovedansvar for",
        nn="Hovudansvar for",
        en="In charge of",
    ),
    "word_main_goal": Wording(
        nb="Hovedmål",
        nn="Hovudmål",
        en="Main goal",
    ),
    "word_measure": Wording(
        nb="Tiltak",
        nn="Tiltak",
        en="Measure",
    ),
    "word_number": Wording(
        nb="Nr.",
        nn="Nr.",
        en="No.",
    ),
    "word_of": Wording(
        nb="av",
        nn="av",
        en="of",
    ),
    "word_owner": Wording(
        nb="Ansvarlig",
        nn="Ansvarleg",
        en="Responsible",
    ),
    "word_owners": Wording(
        nb="Hvem har ansvar for hva",
        nn="Kven har ansvar for kva",
        en="Who is responsible for what",
    ),
    "word_page": Wording(
        nb="Side",
        nn="Side",
        en="Page",
    ),
    "word_period": Wording(
        nb="Planperiode",
        nn="Planperiode",
        en="Plan period",
    ),
    "word_priorities": Wording(
        nb="Tiltakene i prioritert rekkefølge",
        nn="Tiltaka i prioritert rekkjefølgje",
        en="The measures by priority",
    ),
    "word_priority": Wording(
        nb="Prioritet",
        nn="Prioritet",
        en="Priority",
    ),
    "word_place": Wording(
        nb="Sted",
        nn="Stad",
        en="Place",
    ),
    "word_reason": Wording(
        nb="Begrunnelse",
        nn="Grunngjeving",
        en="Reason",
    ),
    "word_found": Wording(
        nb="Funn",
        nn="Funn",
        en="Finding",
    ),
    "word_references": Wording(
        nb="Henvisninger",
        nn="Tilvisingar",
        en="References",
    ),
    "word_relations": Wording(
        nb="Forholdet til andre planer",
        nn="Forholdet til andre planar",
        en="Relation to other plans",
    ),
    "word_statistics": Wording(
        nb="Statistikk",
        nn="Statistikk",
        en="Statistics",
    ),
    "word_status": Wording(
        nb="Status",
        nn="Status",
        en="Status",
    ),
    "word_sub_goal": Wording(
        nb="Delmål",
        nn="Delmål",
        en="Sub-goal",
    ),
    "word_summary": Wording(
        nb="Sammendrag",
        nn="Samandrag",
        en="Summary",
    ),
    "word_target": Wording(
        nb="Slik måler vi det",
        nn="Slik måler vi det",
        en="How we measure it",
    ),
    "word_total": Wording(
        nb="I alt",
        nn="I alt",
        en="Total",
    ),
    "word_vision": Wording(
        nb="Visjon",
        nn="Visjon",
        en="Vision",
    ),
    "word_years": Wording(
        nb="År",
        nn="År",
        en="Years",
    ),
    "word_actor": Wording(
        nb="Fra",
        nn="Frå",
        en="From",
    ),
    "word_where_now": Wording(
        nb="Hvor står vi?",
        nn="Kvar står vi?",
        en="Where are we?",
    ),
    "word_where_to": Wording(
        nb="Hvor bør vi gå?",
        nn="Kvar bør vi gå?",
        en="Where should we go?",
    ),
    "word_taken_in": Wording(
        nb="Tatt inn i",
        nn="Teke inn i",
        en="Taken into",
    ),
    "word_inputs": Wording(
        nb="Innspill fra møter",
        nn="Innspel frå møte",
        en="Input from meetings",
    ),
    "word_hearing": Wording(
        nb="Høringsuttalelser",
        nn="Høyringsfråsegner",
        en="Hearing statements",
    ),
    "word_sender": Wording(
        nb="Avsender",
        nn="Avsendar",
        en="Sender",
    ),
    "word_statement": Wording(
        nb="Uttalelse",
        nn="Fråsegn",
        en="Statement",
    ),
    "word_assessment": Wording(
        nb="Vurdering",
        nn="Vurdering",
        en="Assessment",
    ),
    "word_change": Wording(
        nb="Endring",
        nn="Endring",
        en="Change",
    ),
    "word_goals_intro": Wording(
        nb="Planen har disse målene:",
        nn="Planen har desse måla:",
        en="The plan has these goals:",
    ),
}
