"""The words that headings, labels and section rows use, in nb, nn and en: a table, not code.

A phrase stands as `headings.normalise` leaves it: lower case, without punctuation, parentheses
and units. Small misspellings need no line of their own; they are matched by likeness.
"""

from __future__ import annotations

from enum import StrEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Field(StrEnum):
    """What a column of a measure table holds."""

    MAIN_GOAL = "main_goal"
    SUB_GOAL = "sub_goal"
    GOAL = "goal"
    AREA = "area"
    ID = "id"
    MAIN_GOAL_ID = "main_goal_id"
    SUB_GOAL_ID = "sub_goal_id"
    TITLE = "title"
    DESCRIPTION = "description"
    PRIORITY = "priority"
    EFFECT = "effect"
    COMMENT = "comment"
    COST = "cost"
    FUNDING = "funding"
    SUM = "sum"
    BUDGET_YEAR = "budget_year"
    OWNERS = "owners"
    YEARS = "years"
    START = "start"
    END = "end"
    OWNER_YEAR = "owner_year"
    STATUS = "status"
    STATUS_NOTE = "status_note"
    INDICATOR = "indicator"
    TARGET = "target"
    BASELINE = "baseline"
    CATEGORY = "category"
    NATIONAL_GOAL = "national_goal"
    REFERENCES = "references"
    PLAN = "plan"


HEADINGS: Final[dict[Field, tuple[str, ...]]] = {
    Field.MAIN_GOAL: (
        "hovedmål", "hovudmål", "hovedmålsetting", "hovedmålsetning", "hovudmålsetjing", "overordnet mål",
        "overordna mål", "hovedmål nr", "strategisk mål", "langsiktig mål", "main goal", "goal area",
        "overall goal", "main objective", "hm", "overordna målsetjing", "overordnet målsetting", "målområde", "mål for området",
    ),
    Field.SUB_GOAL: (
        "delmål", "delmålsetting", "delmålsetning", "undermål", "delmål nr", "resultatmål", "sub goal",
        "subgoal", "sub goals", "objective", "strategi", "strategiar", "strategier", "delstrategi",
        "kortsiktig mål", "dm", "sub objective", "delmålsetjing",
    ),
    Field.GOAL: ("mål", "målsetting", "målsetning", "målsetjing", "goal", "måla våre", "målet"),
    Field.AREA: (
        "satsingsområde", "satsningsområde", "innsatsområde", "fokusområde", "temaområde", "område",
        "hovedområde", "hovudområde", "satsingsområder", "focus area", "priority area",
    ),
    Field.ID: (
        "nr", "nummer", "tiltaksnr", "tiltaksnummer", "tiltak nr", "id", "løpenr", "løpenummer", "ref nr",
        "no", "number", "tiltaks id", "pkt", "punkt", "#", "lnr",
    ),
    Field.TITLE: (
        "tiltak", "tiltaket", "tiltakets navn", "navn på tiltak", "namn på tiltak", "tiltak aktivitet",
        "aktivitet", "aktivitetar", "aktiviteter", "beskrivelse av tiltak", "beskrivelse av tiltaket",
        "tiltaksbeskrivelse", "skildring av tiltak", "skildring av tiltaket", "tiltaksskildring",
        "hva skal gjøres", "kva skal gjerast", "hva skal vi gjøre", "kva skal vi gjere", "hva gjør vi",
        "kva gjer vi", "hva", "kva", "tiltakstittel", "tiltaksnavn", "konkrete tiltak", "konkret tiltak",
        "planlagte tiltak", "foreslåtte tiltak", "forslag til tiltak", "framlegg til tiltak", "measure",
        "measures", "action", "actions", "activity", "handling", "tittel på tiltak", "nye tiltak",
        "hva vi skal gjøre", "kva vi skal gjere", "kva skal vi gjera", "hva som skal gjøres", "kva som skal gjerast",
        "activities", "proposed measures", "aktivitet tiltak", "våre tiltak", "hva vil vi gjøre", "kva vil vi gjere", "innsats",
    ),
    Field.DESCRIPTION: (
        "beskrivelse", "skildring", "description", "innhold", "innhald", "omtale", "kort beskrivelse",
        "utdyping", "nærmere beskrivelse", "detaljer", "forklaring",
    ),
    Field.PRIORITY: (
        "prioritet", "prioritering", "pri", "prio", "prioritert", "prioritetsnivå", "rang", "rangering",
        "viktighet", "priority", "hastegrad", "rekkefølge", "rekkjefølgje", "prior", "p",
    ),
    Field.EFFECT: (
        "effekt", "forventet effekt", "forventa effekt", "virkning", "verknad", "forventet resultat",
        "forventa resultat", "ønsket effekt", "ønska effekt", "kommentar effekt", "effekt kommentar",
        "resultat", "effect", "expected effect", "expected result", "gevinst", "forventet gevinst",
        "hva vil vi oppnå", "kva vil vi oppnå", "hvorfor", "kvifor", "nytte", "mål og effekt",
        "hensikt", "føremål", "formål", "begrunnelse", "grunngjeving", "outcome", "impact",
        "måloppnåelse", "måloppnåing", "nytteverdi", "expected outcome", "mål effekt", "hensikt med tiltaket",
        "føremål med tiltaket", "formål med tiltaket", "konsekvens", "ønsket resultat", "ønska resultat", "effektmål", "hva oppnår vi", "kva oppnår vi",
    ),
    Field.COMMENT: (
        "kommentar", "kommentarer", "kommentarar", "merknad", "merknader", "merknadar", "merknadr",
        "komm", "anmerkning", "comment", "comments", "notat", "notater", "anna", "annet", "remarks", "notes", "opplysninger",
    ),
    Field.COST: (
        "kostnad", "kostnader", "kostnadar", "kostnadsramme", "kostnadsoverslag", "kostnadsanslag",
        "økonomi", "økonomisk konsekvens", "økonomiske konsekvenser", "økonomiske konsekvensar",
        "budsjett", "budsjettbehov", "beløp", "pris", "utgift", "utgifter", "estimert kostnad",
        "anslått kostnad", "rekna kostnad", "beregnet kostnad", "finansiering kostnad",
        "ressursbehov", "ressurser", "ressursar", "ressursbruk", "kroner", "kr", "sum kr", "cost", "costs",
        "budget", "estimated cost", "kostnad kr", "kost", "økonomi ressurser", "kva kostar det",
        "hva koster det", "økonomisk ramme", "økonomiske rammer", "midler", "midlar", "nok", "investering",
        "driftskostnad", "kostnadar kr", "meirkostnad", "merkostnad", "total kostnad", "totalkostnad",
        "totalkostnader", "samlet kostnad", "samla kostnad", "årlig kostnad", "årleg kostnad",
        "kostnad per år", "kostnad pr år", "kostnad i alt", "kostnad totalt", "annual cost", "total cost",
        "ressurs", "hvor mye", "kor mykje", "kalkyle", "behov for midler", "behov for midlar", "kostn",
        "drift", "driftsmidler", "driftsmidlar", "driftsutgifter", "driftskostnader", "totalbudsjett", "årskostnad", "årsbudsjett", "totalbeløp", "totalramme", "totalsum",
    ),
    Field.FUNDING: (
        "finansiering", "finansieringskilde", "finansieringskjelde", "finansieres av", "finansierast av", "finansiert av",
        "hvordan finansieres det", "korleis blir det finansiert", "finansieringsmåte", "inndekning", "inndekking", "dekning",
        "funding", "funding source",
    ),
    Field.SUM: ("sum", "totalt", "total", "i alt", "ialt", "til sammen", "tilsammen", "til saman", "sum total"),
    Field.OWNERS: (
        "ansvar", "ansvarlig", "ansvarleg", "ansvarlige", "ansvarlege", "ansvarlig enhet", "ansvarleg eining",
        "ansvarlig instans", "ansvarleg instans", "ansvarlig avdeling", "ansvarleg avdeling", "ansvarshavende",
        "ansvarlig person", "hovedansvar", "hovudansvar", "hovedansvarlig", "hovudansvarleg", "hvem", "kven",
        "hvem har ansvar", "kven har ansvar", "hvem gjør det", "kven gjer det", "ansvarlig tjeneste",
        "ansvarleg teneste", "tiltakseier", "tiltakseigar", "eier", "eigar", "enhet", "eining", "responsible",
        "responsible unit", "owner", "utførende", "utfører", "utførar", "who", "ansvarlig etat", "ansvarsområde",
        "ansvarlig sektor", "ansvarlig virksomhet", "ansvarleg verksemd", "hvem er ansvarlig", "kven er ansvarleg",
        "ansvarlig for gjennomføring", "ansvarleg for gjennomføring", "lead", "ansv", "hvem skal gjøre det",
        "kven skal gjere det", "responsibility", "utføres av", "utførast av", "sektor", "avdeling", "tjenesteområde",
        "tenesteområde", "etat", "instans",
    ),
    Field.YEARS: (
        "år", "gjennomføringsår", "gjennomføring", "gjennomføres", "gjennomførast", "gjennomføres år",
        "når", "tid", "tidsrom", "tidspunkt", "tidsplan", "tidsramme", "tidsperspektiv", "frist", "tidsfrist",
        "periode", "framdrift", "fremdrift", "framdriftsplan", "fremdriftsplan", "iverksettes", "iverksetting",
        "iverksettingsår", "iverksetjast", "gjennomføringstid", "gjennomføringsperiode", "gjennomført innan",
        "gjennomføres når", "year", "years", "when", "timing", "deadline", "årstall", "årstal", "planår",
        "gjennomføringstidspunkt", "tidspunkt for gjennomføring", "varighet", "varigheit", "time frame",
        "hvilket år", "kva år", "tidshorisont", "skal gjennomføres", "når skal det gjøres", "år for gjennomføring",
        "gj år", "gjennomf år", "gjennomf", "gj føringsår", "planlagt gjennomført", "planlagd gjennomført", "tidfesting",
        "start slutt", "fra til", "frå til", "kva tid", "når skal det skje", "implementation", "time", "time period",
        "gjennomføres i", "utføres", "dato", "implementation year", "timeline",
    ),
    Field.START: (
        "oppstart", "start", "startår", "oppstartsår", "startdato", "fra", "frå", "fra år", "frå år", "start year",
    ),
    Field.END: (
        "slutt", "sluttår", "ferdig", "ferdigstilt", "ferdigstilling", "avsluttes", "sluttdato", "til", "til år",
        "avslutning", "end", "end year", "sluttføring",
    ),
    Field.OWNER_YEAR: (
        "ansvar gjennomføringsår", "ansvar gjennomføring", "ansvar og gjennomføringsår", "ansvar og år",
        "ansvar år", "ansvar frist", "ansvar og frist", "hvem og når", "kven og når", "ansvarlig frist",
        "ansvarlig år", "ansvarleg år", "ansvar og tid", "ansvar tid",
    ),
    Field.STATUS: (
        "status", "framdriftsstatus", "tiltaksstatus", "status for tiltaket", "status tiltak", "state",
        "gjennomført", "hvor langt er vi kommet", "kor langt er vi komne",
    ),
    Field.STATUS_NOTE: (
        "merknad til status", "statusmerknad", "kommentar til status", "statuskommentar", "status kommentar",
        "status merknad", "rapportering", "status note", "om status",
    ),
    Field.INDICATOR: (
        "indikator", "indikatorar", "indikatorer", "måleindikator", "resultatindikator", "hvordan måle",
        "korleis måle", "indicator", "måling", "måles ved", "målast ved", "suksesskriterium", "hvordan måles det",
        "korleis blir det målt", "slik måler vi", "slik måler vi det", "slik måler vi resultatet", "slik målar vi", "måles på", "mål for tiltaket", "tegn på at vi lykkes", "kjennetegn", "slik vet vi at det virker", "kpi", "suksesskriterier", "målepunkt",
    ),
    Field.TARGET: ("måltall", "måltal", "målverdi", "målnivå", "ønsket nivå", "ønska nivå", "target", "resultatmål tall", "ønsket verdi", "ønska verdi"),
    Field.BASELINE: (
        "utgangspunkt", "nåsituasjon", "nåverdi", "noverdi", "notilstand", "nosituasjon", "baseline", "startverdi",
        "nullpunkt", "startpunkt", "dagens nivå", "dagens situasjon", "status i dag", "nå", "i dag", "status nå",
    ),
    Field.CATEGORY: (
        "kategori", "innsatskategori", "type tiltak", "tiltakstype", "type", "tema", "category", "kapittel",
        "plankapittel", "tiltakskategori", "fagområde", "virkemiddel", "verkemiddel", "målområde i veilederen",
    ),
    Field.NATIONAL_GOAL: (
        "nasjonalt mål", "nasjonale mål", "nasjonal føring", "nasjonale føringer", "nasjonale føringar",
        "national goal",
    ),
    Field.REFERENCES: (
        "henvisning", "henvisninger", "referanse", "referanser", "referansar", "tilvising", "tilvisingar",
        "kobling til andre planer", "kopling til andre planar", "andre planer", "andre planar", "se også",
        "sjå også", "reference", "references", "forankring", "forankring i andre planer", "tilknytning til plan",
        "lenke til plan", "kryssreferanse", "plantilknytning", "sammenheng med andre planer",
        "samanheng med andre planar", "jf", "jamfør", "viser til", "vise til", "visar til", "vist til",
        "henviser til", "sjå òg", "se", "sjå", "heng saman med", "henger sammen med", "samspill med andre planer",
    ),
    Field.PLAN: (
        "plan", "hentet fra plan", "henta frå plan", "fra plan", "frå plan", "kilde plan", "delplan", "fra delplan",
        "frå delplan", "kommunedelplan", "temaplan", "sub plan",
    ),
}  # fmt: skip

STEMS: Final[tuple[tuple[Field, tuple[str, ...]], ...]] = (
    # A longer heading is known by one telling word; the first line that fits decides, so that
    # «Ansvarlig for tiltaket» is an owner and «Effekt av tiltaket» an effect.
    (Field.NATIONAL_GOAL, ("nasjonal",)),
    (Field.REFERENCES, ("henvisning", "tilvising", "referanse")),
    (Field.STATUS_NOTE, ("statusmerknad", "statuskommentar")),
    (Field.INDICATOR, ("indikator", "suksesskriteri", "målepunkt")),
    (Field.TARGET, ("måltal", "målverdi")),
    (Field.BASELINE, ("utgangspunkt", "baseline")),
    (Field.COST, ("kostnad", "budsjett", "økonomi", "beløp", "utgift", "finansiering", "ressursbehov", "cost", "budget")),
    (Field.OWNERS, ("ansvar", "responsible", "tiltakseier", "tiltakseigar")),
    (Field.PRIORITY, ("prioritet", "prioriter", "priority")),
    (Field.STATUS, ("status",)),
    (Field.YEARS, ("gjennomføring", "tidsrom", "tidspunkt", "tidsplan", "frist", "framdrift", "fremdrift", "iverkset")),
    (Field.EFFECT, ("effekt", "virkning", "verknad", "gevinst", "resultat")),
    (Field.COMMENT, ("kommentar", "merknad", "comment")),
    (Field.CATEGORY, ("kategori",)),
    (Field.SUB_GOAL, ("delmål",)),
    (Field.MAIN_GOAL, ("hovedmål", "hovudmål")),
    (Field.TITLE, ("tiltak", "measure", "aktivitet")),
)  # fmt: skip

GENERIC: Final[tuple[str, ...]] = ("ark", "sheet", "tabell", "table", "side", "blad", "ark-")
"""Names a program gives a sheet by itself; such a name is no goal."""

SUM_WORDS: Final[tuple[str, ...]] = (
    "sum", "totalt", "total", "totalsum", "i alt", "ialt", "til sammen", "tilsammen", "til saman", "tilsaman",
    "delsum", "subtotal", "samlet kostnad", "samla kostnad", "sum kostnader", "sum kostnad", "sum tiltak",
    "totalkostnad", "hovedsum", "hovudsum", "samlet", "samla", "sum totalt", "grand total",
)  # fmt: skip

MAIN_GOAL_WORDS: Final[tuple[str, ...]] = (
    "hovedmål", "hovudmål", "hovedmålsetting", "hovedmålsetning", "hovudmålsetjing", "overordnet mål",
    "overordna mål", "satsingsområde", "satsningsområde", "innsatsområde", "fokusområde", "målområde",
    "main goal", "goal",
)  # fmt: skip
SUB_GOAL_WORDS: Final[tuple[str, ...]] = (
    "delmål", "delmålsetting", "delmålsetning", "undermål", "sub-goal", "sub goal", "subgoal", "strategi",
    "resultatmål",
)  # fmt: skip
EITHER_GOAL_WORDS: Final[tuple[str, ...]] = ("mål", "målsetting", "målsetning", "målsetjing")

NOTE_WORDS: Final[tuple[str, ...]] = (
    "merknad", "merk", "nb", "obs", "note", "kilde", "kjelde", "forklaring", "prioritet", "fotnote", "*",
    "kommentar", "sist oppdatert", "sist endret", "sist endra", "oppdatert", "utarbeidet av", "utarbeidd av",
    "versjon", "dato", "alle tall", "alle tal", "alle beløp", "beløp i", "tall i", "tal i", "beløpene", "beløpa",
    "tegnforklaring", "teiknforklaring", "utkast", "veiledning", "rettleiing", "godkjent", "vedtatt", "vedteke",
    "side", "skrevet av", "skrive av", "vedlegg", "fylles ut", "fyllast ut", "forkortelser", "forkortingar",
    "behandlet", "handsama", "kontaktperson", "arbeidsgruppe", "arbeidsgruppa", "lagt fram", "møte",
)  # fmt: skip
"""A line above or below a table that begins with one of these is a note, not a goal."""

ABOUT_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "municipality": ("kommune", "kommunenavn", "kommunens navn", "kommunenamn", "namn på kommunen", "municipality",
                     "navn på kommune", "navn på kommunen"),
    "title": ("plantittel", "tittel", "planens tittel", "planens navn", "navn på plan", "namn på plan", "plan",
              "plannavn", "plannamn", "navn på planen", "tittel på planen", "namn på planen", "title", "plan title"),
    "plan_type": ("plantype", "type plan", "plan type", "plankategori"),
    "period": ("periode", "planperiode", "gjelder for", "gjeld for", "gjelder perioden", "period", "planperioden",
               "plan period", "tidsperiode", "virkeperiode", "gyldighet", "gjelder", "gjeld"),
    "language": ("målform", "språk", "language", "skriftspråk"),
    "status": ("status", "planstatus", "status for planen", "state"),
    "vision": ("visjon", "vår visjon", "vision", "visjonen", "visjon for planarbeidet", "kommunens visjon"),
    "mandate": ("mandat", "oppdrag", "mandate", "bestilling", "mandat fra kommunestyret", "mandat frå kommunestyret"),
    "case_number": ("saksnummer", "saksnr", "sak", "arkivsak", "arkivsaksnr", "arkivsaksnummer", "saksnummer i arkivet",
                    "case number", "sak nr", "arkivref", "referanse"),
    "deadline": ("frist", "tidsfrist", "leveringsfrist", "frist for utkast", "frist for planutkast", "deadline",
                 "frist for arbeidet", "innleveringsfrist", "ferdig innan", "frist for behandling"),
    "project_leader": ("prosjektleder", "prosjektleiar", "planansvarlig", "planansvarleg", "project leader", "leder",
                       "prosjektansvarlig", "prosjektansvarleg", "kontaktperson"),
    "working_group": ("arbeidsgruppe", "arbeidsgruppa", "prosjektgruppe", "prosjektgruppa", "working group",
                      "medlemmer i arbeidsgruppa", "plangruppe", "medlemmer"),
    "reference_group": ("referansegruppe", "referansegruppa", "reference group", "styringsgruppe", "styringsgruppa"),
    "adopted_on": ("vedtatt", "vedteken", "vedtatt dato", "vedtaksdato", "vedtatt den", "dato for vedtak", "adopted",
                   "vedteke", "vedtatt av kommunestyret", "vedteken av kommunestyret", "vedteken dato"),
    "adopted_case": ("vedtakssak", "vedtaksak", "sak for vedtak", "kommunestyresak", "ks sak", "k sak", "adopted case",
                     "vedtak", "vedtatt i sak", "vedteken i sak", "vedtaksnummer"),
    "hearing_from": ("høring fra", "høyring frå", "høringsstart", "høyringsstart", "utlagt fra", "lagt ut frå",
                     "hearing from", "på høring fra", "på høyring frå"),
    "hearing_until": ("høringsfrist", "høyringsfrist", "høring til", "høyring til", "frist for høring", "hearing until",
                      "frist for høyring", "høring slutt", "frist for innspill", "hearing deadline"),
    "partners": ("samarbeidskommuner", "samarbeidskommunar", "samarbeid med kommuner", "partner municipalities",
                 "samarbeidskommune", "nabokommuner"),
}  # fmt: skip

ABOUT_SHEETS: Final[tuple[str, ...]] = (
    "om planen", "om plan", "planfakta", "om", "planinfo", "planinformasjon", "plandata", "fakta", "fakta om planen",
    "forside", "about", "about the plan", "framside", "om planarbeidet", "info", "opplysninger", "opplysningar",
    "planopplysninger", "planopplysningar", "grunnlag", "metadata",
)  # fmt: skip
UNIT_SHEETS: Final[tuple[str, ...]] = (
    "ansvarlige", "ansvarlege", "lister", "liste", "ansvarlige enheter", "ansvarlege einingar", "enheter", "einingar",
    "eierliste", "ansvarsliste", "ansvar", "owners", "lists", "nedtrekkslister", "nedtrekksliste", "enhetsliste",
)  # fmt: skip
UNIT_NAMES: Final[tuple[str, ...]] = (
    "ansvarlig", "ansvarleg", "ansvarlige", "ansvarlege", "ansvarlig enhet", "ansvarleg eining", "enhet", "eining",
    "navn", "namn", "enhetsnavn", "tjeneste", "teneste", "owner", "unit", "name", "ansvar", "eier", "eigar", "instans",
)  # fmt: skip
UNIT_ALIASES: Final[tuple[str, ...]] = (
    "andre navn", "andre namn", "også kalt", "også kalla", "kalles også", "blir også kalla", "forkortelse", "forkorting",
    "kortnavn", "kortnamn", "alias", "aliases", "annet navn", "anna namn", "andre navn på samme enhet", "other names",
    "andre navn for samme enhet", "skrives også", "synonym", "synonymer",
)  # fmt: skip
OTHER_SHEETS: Final[tuple[str, ...]] = (
    "statistikk", "innspill", "høringsuttalelser", "høyringsfråsegner", "unntak", "rammer", "rammar", "veiledning",
    "rettleiing", "rettleiar", "høringsinnspill", "høyringsinnspel", "innspel", "instruks", "brukerveiledning",
    "slik fyller du ut", "statistics", "oppsummering", "samandrag", "sammendrag", "summary", "diagram",
    "figurer", "figurar", "budsjettoversikt", "budsjettoversyn", "økonomioversikt", "økonomioversyn",
)  # fmt: skip
"""Sheets that hold something else than measures (`layouts.md`), whatever their headings say."""
