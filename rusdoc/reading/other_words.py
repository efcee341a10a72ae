"""The words that the sheets beside the measures use, in nb, nn and en: a table, not code.

A phrase stands as `headings.normalise` leaves it: lower case, without punctuation and parentheses.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final, TypeAlias

Columns: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""The columns of a list: each field with the headings it goes by."""

INPUT_COLUMNS: Final[Columns] = {
    "actor": (
        "aktør", "aktørar", "aktører", "hvem", "kven", "gruppe", "deltaker", "deltakar", "innspill fra", "innspel frå",
        "navn", "namn", "fra", "frå", "actor", "who", "deltakergruppe", "hvem sier", "bord",
    ),
    "now": (
        "hvor står vi", "kvar står vi", "hvor er vi", "kvar er vi", "hvor står vi i dag", "kvar står vi i dag",
        "nåsituasjon", "nosituasjon", "dagens situasjon", "status", "situasjonen i dag", "where do we stand",
        "where are we", "hvor er vi nå", "kvar er vi no",
    ),
    "wish": (
        "hvor bør vi gå", "kvar bør vi gå", "hvor skal vi", "kvar skal vi", "hvor vil vi", "kvar vil vi", "ønske",
        "ønsker", "ønskje", "ønske for framtida", "innspill", "innspel", "forslag", "framlegg", "where should we go",
        "hvor ønsker vi å være", "kvar ønskjer vi å vere", "veien videre", "vegen vidare",
    ),
    "taken_in": (
        "tatt inn i", "teke inn i", "tatt inn", "teke inn", "tatt med i", "teke med i", "følges opp i", "følgt opp i",
        "mål eller tiltak", "taken into", "taken in", "svar", "oppfølging", "ivaretatt i", "ivareteke i",
    ),
}  # fmt: skip
STATEMENT_COLUMNS: Final[Columns] = {
    "sender": (
        "avsender", "avsendar", "høringsinstans", "høyringsinstans", "høringspart", "høyringspart", "instans", "fra",
        "frå", "sender", "from", "organisasjon", "hvem", "kven", "uttalelse fra", "fråsegn frå",
    ),
    "received": (
        "dato", "mottatt", "motteke", "mottatt dato", "date", "received", "datert", "innkommet", "innkome",
    ),
    "statement": (
        "uttalelse", "uttale", "fråsegn", "merknad", "innspill", "innspel", "statement", "sammendrag", "samandrag",
        "høringsuttalelse", "høyringsfråsegn", "uttalelsen", "hovedinnhold", "hovudinnhald", "innhold", "innhald",
        "høringsinnspill", "høyringsinnspel", "sammendrag av uttalelsen", "samandrag av fråsegna",
    ),
    "assessment": (
        "vurdering", "vår vurdering", "kommunens vurdering", "vurdering fra kommunen", "assessment", "kommentar",
        "administrasjonens vurdering", "rådmannens vurdering", "kommunedirektørens vurdering", "vurderinga",
    ),
    "change": (
        "endring", "endring i planen", "endringer", "endringar", "change", "følger for planen", "følgjer for planen",
        "endret i planen", "endra i planen", "resultat", "tatt til følge", "teke til følgje", "konsekvens for planen",
    ),
}  # fmt: skip
EXEMPTION_COLUMNS: Final[Columns] = {
    "code": ("kode", "regel", "funnkode", "code", "rule", "regelkode"),
    "where": ("sted", "stad", "celle", "hvor", "kvar", "gjelder", "gjeld", "place", "where", "cell", "plassering",
              "ark og celle", "tiltak"),
    "reason": ("begrunnelse", "grunngjeving", "grunn", "årsak", "hvorfor", "kvifor", "reason", "forklaring",
               "kommentar"),
    "until": ("til dato", "til", "gjelder til", "gjeld til", "frist", "dato", "utløper", "går ut", "until", "til og med",
              "sluttdato", "gyldig til"),
}  # fmt: skip

INPUT_SHEETS: Final = ("innspill", "innspel", "input", "møteinnspill", "folkemøte", "fellesmøte", "medvirkning",
                       "medverknad", "innspill fra møtet", "innspel frå møtet")  # fmt: skip
STATEMENT_SHEETS: Final = (
    "høringsuttalelser", "høyringsfråsegner", "høringsinnspill", "høyringsinnspel", "høringssvar", "høyringssvar",
    "høring", "høyring", "uttalelser", "fråsegner", "hearing", "hearing statements", "høringsmerknader",
    "høyringsmerknader", "høyringsuttaler", "høyringsuttalar", "merknader til høringen",
)  # fmt: skip
EXEMPTION_SHEETS: Final = (
    "unntak",
    "unnatak",
    "exemptions",
    "exceptions",
    "godkjente avvik",
    "godkjende avvik",
)

FRAME_SHEETS: Final = (
    "rammer", "rammar", "ramme", "økonomiske rammer", "økonomiske rammar", "økonomisk ramme", "budsjettrammer",
    "budsjettrammar", "budsjettramme", "frames", "rammer per år", "rammar per år", "rammetabell",
)  # fmt: skip
FRAME_NAMES: Final = (
    "ramme", "rammer", "rammar", "budsjettramme", "budsjettrammer", "budsjettrammar", "økonomisk ramme", "frame",
    "frames", "rammeområde", "budsjettområde",
)  # fmt: skip
GENERIC_FRAME_WORDS: Final = frozenset(
    {
        "ramme", "rammen", "ramma", "rammer", "rammar", "budsjettramme", "budsjettramma", "totalramme", "totalramma",
        "samlet", "samla", "total", "totalt", "totale", "sum", "i", "alt", "ialt", "til", "sammen", "saman",
        "tilsammen", "tilsaman", "hele", "heile", "for", "planen", "planens", "sin", "kommunen", "kommunens", "ny",
        "nye", "økonomisk", "økonomiske", "disponibel", "disponibelt", "vedtatt", "vedteken", "årlig", "årleg", "per",
        "pr", "år", "perioden", "av", "alle", "tiltak", "tiltaka", "tiltakene", "the", "whole", "plan", "frame",
        "budsjett", "frie", "midler", "midlar", "kr", "kroner", "tusen", "1000", "mill", "delplanen", "temaplanen",
        "handlingsplanen", "økonomiplan", "økonomiplanen",
    }
)  # fmt: skip
"""Words that leave no name behind: a frame of nothing but these is the whole plan's."""

STATISTICS_SHEETS: Final = (
    "nøkkeltall", "nøkkeltal", "ungdata", "tallgrunnlag", "talgrunnlag", "faktagrunnlag", "folkehelseprofil",
    "tall og fakta", "tal og fakta", "tall", "tal", "tabeller", "tabellar", "statistics", "figures", "levekår",
)  # fmt: skip
TOTAL_LABELS: Final = (
    "begge kjønn", "begge kjønn samlet", "begge kjønn samla", "alle aldre", "alle aldrar", "alle klasser", "alle klassar",
    "alle trinn", "alle", "totalt antall", "totalt tal", "antall totalt", "antall i alt", "tal i alt", "hele kommunen",
    "heile kommunen", "all", "personer i alt", "personar i alt", "personer totalt", "elever i alt", "elevar i alt",
)  # fmt: skip

PERSON_STEMS: Final = (
    "person", "elev", "bruker", "brukar", "pasient", "mottaker", "mottakar", "klient", "innbygger", "innbyggjar",
    "ungdom", "barn", "gutter", "gutar", "gutt", "jente", "kvinne", "mann", "menn", "deltaker", "deltakar", "ansatt",
    "tilsett", "medlem", "familie", "foreldre", "pårørende", "pårørande", "henvist", "tilvist", "innlagt", "siktet",
    "sikta", "domfelt", "dømt", "døde", "dødsfall", "overdose", "overdosar", "innleggelse", "innlegging", "henvisning",
    "tilvising", "bekymringsmelding", "uføre", "arbeidsledig", "student", "lærling", "fosterhjem", "flyktning",
    "bostedsløs", "bustadlaus", "voksne", "vaksne", "eldre", "kjøring", "søsken", "husstand", "hushald", "husholdning", "plassert",
    "plassering", "gravid", "beboer", "bebuar", "leietaker", "leigetakar", "people", "patient", "pupil", "user",
    "tatt for", "teken for", "tekne for",
)  # fmt: skip
"""Words, or ends and beginnings of them, that say a figure counts persons or what each person has one of."""

RATE_STEMS: Final = (
    "andel", "prosent", "promille", "rate", "gjennomsnitt", "snitt", "median", "indeks", "score", "skår", "endring",
    "share", "percent", "average", "per 100", "pr 100", "per 1000", "pr 1000", "per 10 000", "pr 10 000", "per 1 000",
    "per 100 000", "per innbygg", "pr innbygg", "per cent", "del av",
)  # fmt: skip
QUANTITY_STEMS: Final = (
    "årsverk", "stilling", "kroner", "kostnad", "utgift", "inntekt", "budsjett", "tilskudd", "tilskot", "beløp",
    "omsetning", "omsetnad", "liter", "alkoholenhet", "varighet", "varigheit", "timar", "timer", "kr", "nok", "mnok",
    "tkr", "i 1000", "mill", "fte",
)  # fmt: skip
THING_STEMS: Final = (
    "bevilling", "løyve", "salgssted", "salsstad", "salgsstad", "skjenkested", "skjenkestad", "utsalg", "utsal",
    "serveringssted", "serveringsstad", "kontroll", "tilsyn", "overtredelse", "prikk", "brudd", "brot", "arrangement",
    "møte", "kurs", "bolig", "bustad", "leilighet", "leilegheit", "plass", "plassar", "tiltak", "skole", "skule",
    "barnehage", "licence", "license", "inspection", "lokale", "butikk", "døgn", "dagar", "dager", "beslag", "saker",
    "vedtak", "lovbrudd", "lovbrot", "telefon", "besøk", "konsultasjon", "klubb", "kontor", "tjeneste", "teneste",
    "samtale", "samtalar", "forening", "foreining", "idrettslag", "organisasjon", "bedrift", "verksemd", "virksomhet",
    "avtale", "rutine", "restaurant", "pub", "hotell", "kiosk", "annonse", "klage", "advarsel", "inndragning",
    "inndraging",
)  # fmt: skip
"""Words that say a figure counts something else than persons."""
PLACE_STEMS: Final = (
    "skole", "skule", "barnehage", "lokale", "klubb", "kontor", "tjeneste", "teneste", "forening", "foreining",
    "idrettslag", "organisasjon", "bedrift", "verksemd", "virksomhet", "senter", "heim", "hjem",
)  # fmt: skip
"""Of these, those where persons are: in a table of persons such a row tells where, not what is counted."""
