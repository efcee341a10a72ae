"""The words of a cost cell, in nb, nn and en: a table of patterns for `tokens.Lexer`.

The text is folded (`text.fold`): lower case, plain spaces, ``-`` for every dash. The first
pattern that fits decides, so that a longer phrase stands before the words it is made of.
"""

from __future__ import annotations

from rusdoc.reading.values.calendar import MONTH
from rusdoc.reading.values.tokens import LETTER, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_GAP: Final = rf"(?:{LETTER}[\w'-]* ){{0,3}}"
_FRAME: Final = (
    rf"(?:{LETTER}*budsjett(?:et|er|ene|a|s?ramm{LETTER}*|midl{LETTER}*)?|{LETTER}*ramme(?:n|r|ne)?|{LETTER}*ramm(?:a|ar|ane)"
    rf"|drift|drifta|driften|{LETTER}*bevilgning(?:er|en|ene)?|{LETTER}*løyving(?:ar|a|ane)?|budgets?|frames?)"
)
_BUDGET: Final = (
    rf"(?:{_FRAME}|midl{LETTER}*|ressurs{LETTER}*|funds|funding|resources|stilling|stillinger|stillingar"
    rf"|arbeidstid{LETTER}*|økonomi|økonomien|økonomiske rammer)"
)
_EXISTING: Final = (
    "(?:ordinær|ordinære|ordinært|eksisterende|eksisterande|gjeldende|gjeldande|vanlig|vanleg|vanlige|vanlege"
    "|vedtatt|vedtatte|vedteken|vedtekne|daglig|dagleg|løpende|existing|ordinary|current)"
)
_OWN: Final = "(?:egne|egen|eget|eigne|eigen|eige|own)"
_COVERED: Final = (
    "(?:(?:dekkes|dekkast|dekka|dekket|dekt|dekkjast|dekkjes|finansieres|finansierast|tas|takast|løses|løysast"
    "|covered|funded) (?:av|over|by|from)|(?:inngår|ligger|ligg|inkludert|går inn|included) (?:i|in))"
)
_EXTRA: Final = "(?:ekstra|nye|økte|økt|auka|tilleggs|additional|extra|new|added)"
_MORE: Final = "(?:merkostnad|meirkostnad|merutgift|meirutgift|ekstrakostnad|ekstrautgift|tilleggskostnad)"
_COSTS: Final = (
    rf"(?:kostnad{LETTER}*|utgift{LETTER}*|midl{LETTER}*|ressurs{LETTER}*|løyving{LETTER}*|costs?|funds)"
)
_NO: Final = "(?:ingen|inga|ikke|ikkje|uten|utan|null|no|without)"

_WITHIN: Final = words(
    rf"(?:innenfor|innafor|innanfor|innan for|innen for|inna for|innan|innen|within) {_GAP}{_BUDGET}",
    rf"{_COVERED} {_GAP}{_FRAME}",
    rf"(?:av|i|over|på|fra|frå|innen) {_EXISTING} {_BUDGET}",
    r"(?:i|over) (?:drift|drifta|driften|driftsbudsjett(?:et)?|ramme|ramma|rammen|budsjett(?:et)?)",
    rf"{_EXISTING} {_BUDGET}",
    rf"{_OWN} (?:{LETTER}+ )?(?:{_BUDGET}|innsats)",
    "egeninnsats", "eigeninnsats", "egenfinansiert", "eigenfinansiert", "egenfinansiering",
    "eigenfinansiering",
    rf"{_NO} (?:{LETTER}+ ){{0,2}}?(?:{_EXTRA}(?: {_COSTS})?|{_MORE}{LETTER}*)",
    "(?:allerede|alt) budsjettert", "budsjettnøytralt?", "kostnadsnøytralt?",
)  # fmt: skip
_NOT_WITHIN: Final = words(
    rf"(?:ikke|ikkje|not|delvis|dels|partly|kan ikke|kan ikkje) {_GAP}{_WITHIN}",
    rf"(?:utover|ut over|utenfor|utanfor|outside|beyond) {_GAP}{_BUDGET}",
)

_UNSURE: Final = words(
    rf"{LETTER}*avklar(?:es|ast|t|a|te|ing|ar|e)?", "avklåra", "avklarer",
    "utredes", "utredast", "utrede", "utgreiast", "utgreies", "utgreie", "utgreiing", "utredning",
    "greies ut", "greiast ut", "vurderes", "vurderast", "vurdere", "vurdert", "kartlegges", "kartleggast",
    "beregnes", "bereknast", "utrekna", "reknast(?: ut)?", "regnes ut", "prises", "prisast", "estimeres",
    "estimerast",
    "kostnadsberegnes", "kostnadsberegnet", "kostnadsbereknast", "kostnadsberekna", "kostnadsrekna",
    "kostnadsregnes",
    "(?:ikke|ikkje) (?:beregnet|berekna|rekna ut|kjent|kjend|estimert|fastsatt|fastsett|bestemt|klart?)",
    "ukjent", "ukjend", "ukjende", "usikker", "usikkert", "uvisst?", "uviss", "vet ikke", "veit ikkje",
    "kommer senere", "kjem seinare", "kommer tilbake til", "kjem tilbake til", "tbd", "tba",
    "unknown", "to be (?:determined|clarified|decided|assessed)", "not known", "uncertain",
    "must be assessed", "(?:til|under) vurdering",
) + r"|\?+"  # fmt: skip
_NOTHING: Final = words(
    rf"(?:ingen|inga|uten|utan|null|no|without) (?:direkte |kjente |kjende |særskilte |egne |eigne )?"
    rf"(?:kostnad{LETTER}*|utgift{LETTER}*|costs?)",
    "gratis", "kostnadsfritt?", "kostnadsfri", "vederlagsfritt?", "free of charge", "koster ikke noe",
    "kostar ikkje noko", "koster ingenting", "kostar ingenting",
)  # fmt: skip
WHOLE_NOTHING: Final = frozenset(
    ("ingen", "inga", "ingenting",
     "ikkje noko", "ikke noe", "nei", "null", "nil", "none", "free", "no", "n/a",
     "ikke aktuelt", "ikkje aktuelt", "gratis")
)  # fmt: skip
"""Words that mean «no cost» when nothing else stands in the cell."""

_ODD_YEARS: Final = (
    r"(?:annethvert|annakvart|anna kvart|annet hvert"
    r"|(?:hvert|kvart|every) (?:annet|anna|andre|tredje|fjerde|femte"
    r"|second|third|other|[2-9]\.?)) (?:år|year)"
)
_A_YEAR: Final = rf"(?:(?:budsjett|plan)?år(?!{LETTER})|annum|year|(?:eneste|einaste|enkelt) år)"
_YEARLY: Final = words(
    "årlig", "årlige", "årleg", "årlege", "årl", "årvisst?", "annual", "annually", "yearly", "per annum",
    r"(?:pr|per)\.? ?(?:budsjett|plan)?år", r"pr\.?/år", "(?:hvert|kvart)(?: eneste| einaste| enkelt)? år",
    r"p\. ?[aå]\.?", "(?:i|om) året", "(?:per|a|each|every) year",
) + rf"|/ ?(?:år|year)(?!{LETTER})"  # fmt: skip
_TOTAL: Final = words(
    "totalt", "total", "totalkostnad", "i alt", "ialt", "samlet", "samla", "til sammen", "tilsammen",
    "til saman",
    "tilsaman", "sum", rf"(?:engangs|eingongs|éngangs){LETTER}*", "en gang", "ein gong", "éin gong",
    "én gang",
    "engang", "one-off", "one-time", "in total", "altogether",
    "(?:for|over|i|gjennom|for the) (?:hele |heile |whole )?(?:perioden|planperioden|period|planning period)",
    "(?:hele|heile) (?:plan)?perioden",
    r"(?:over|fordelt på|fordelt over|i løpet av) (?:[0-9]{1,2}|to|tre|fire|fem|seks) år",
)  # fmt: skip

_STAFF: Final = words(
    rf"(?:av|of) (?:en|ein|ei|a|1) (?:(?:hel|heil|full) )?(?:{LETTER}*stilling|årsverk|position)",
    rf"(?!forestill|førestill|utstill|framstill|fremstill|innstill|bestill|omstill|tilstill)"
    rf"{LETTER}*stilling(?:er|ar|en|a|ene|ane|s{LETTER}*)?",
    rf"{LETTER}*årsverk(?:et|a|ene|s)?", "åv", r"st\.", r"still\.", r"årsv\.?", "ftes?", "ressurs(?:en)?",
    "prosjektle(?:der|iar)(?:en)?",
    "full-time equivalents?", "positions?",
    rf"{LETTER}*(?:konsulent|koordinator|rådgiver|rådgjevar|terapeut|psykolog|sykepleier|sjukepleiar|vernepleier"
    rf"|vernepleiar|ruskontakt|miljøarbeider|miljøarbeidar|sosionom)(?:en|er|ar)?",
)  # fmt: skip
_GROUPED: Final = r"[0-9]{1,3}(?:[ .'][0-9]{3})+(?![0-9])(?:,[0-9]{1,2}(?![0-9]))?"
_COMMA_GROUPED: Final = r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]{1,2}(?![0-9]))?"

PATTERNS: Final[dict[str, str]] = {
    "DATE": (
        r"(?<![0-9])[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{4}|[0-9]{2})(?![0-9])"
        r"|(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
        rf"|(?<![0-9])[0-9]{{1,2}}\. ?{MONTH}(?!{LETTER})"
    ),
    "REFERENCE": (
        words(r"(?:(?:[kf]s?-?)?sak|pkt\.?|punkt|kap\.?|tiltak|delmål|nr\.?|side) ?[0-9][0-9./-]*")
        + r"|§+ ?[0-9][0-9a-z-]*"
    ),
    "PART": words(r"[1-4]\.? ?(?:halvår|kvartal|tertial)(?:et)?", "vår(?:en)?", "haust(?:en)?", "høst(?:en)?",
    "q[1-4]"),
    "RATE": (
        words(_ODD_YEARS, "halvårlig", "halvårleg", "månedlig", "månadleg", "monthly")
        + rf"|{words('(?:per|pr|hver|kvar|hvert|kvart|each|every)')}\.? ?(?!{_A_YEAR}|[0-9]){LETTER}+"
        + rf"|(?<!{LETTER})[àá](?!{LETTER})|(?<=[0-9r-])/ ?(?!{_A_YEAR})(?={LETTER})"
        + r"|(?<=[0-9]) ?[x*×] ?(?=[0-9])"
    ),
    "YEARLY": _YEARLY,
    "TOTAL": _TOTAL,
    "DURATION": words(r"(?:i |for )?[0-9]{1,2} ?-?(?: )?år(?:ig|ige|s)?"),
    "NOT_WITHIN": _NOT_WITHIN,
    "WITHIN": _WITHIN,
    # «Avklares i budsjettet» is not yet in it.
    "UNSURE": rf"(?:{_UNSURE})(?: (?:i|ved|gjennom|med|under) {_GAP}{_FRAME}(?!{LETTER}))?",
    "NOTHING": _NOTHING,
    "STAFF": _STAFF,
    "PERCENT": "%|" + words("prosent", "pst", "percent", "per cent"),
    "THOUSAND": words("tusen", r"tus\.?", r"t\.? ?kr", "tkr", "tnok", "knok", "kkr",
    "thousand") + rf"|(?<=[0-9]) ?k(?!{LETTER})|(?<=[0-9]) ?'(?![0-9])",
    "MILLION": words(r"mill\.?", "million(?:er|ar|en|s)?", r"mio\.?", "mnok",
    "mkr") + rf"|(?<=[0-9])m(?!{LETTER})",
    "BILLION": words(r"mrd\.?", "milliard(?:er|ar|en)?"),
    "CURRENCY": words(r"kr\.?", "kroner", "krone",
    "nok") + r"|[,.] ?[-=]+(?! ?[0-9])|(?<=[0-9])(?:[,.][-=]+|:-)",
    "APPROX": words(
        r"ca\.?", "cirka", "circa", "omtrent", "rundt", "om lag", "omlag", "inntil", "opptil", "opp til",
        "opp mot",
        r"maks\.?", "maksimalt", "max", "under", "over", "minst", "minimum", "anslag", "anslått", "estimert",
        "estimat",
        "kring", "ikring", "around", "about", "approximately", r"approx\.?", "up to", "at most", "kostnad",
        "beløp",
    ) + "|[~≈±<>]",
    "BETWEEN": words("mellom", "between"),
    "FROM": words("fra og med", "frå og med", r"f\. ?o\. ?m\.?", "fom", "fra", "frå", "from", "oppstart",
    "starting"),
    "UNTIL": words("til og med", r"t\. ?o\. ?m\.?", "tom", "ut", "until"),
    "HALF": words(
        "(?:(?:en|ein|ei|ett|eit|et|én|éin|1|2|3|to|tre) og (?:en |ein |eit |et |ett )?"
        "|(?:en|ein|ei|eit|et|ett) )?halv[te]?(?= )",
        "halvannen", "halvanna",
    ),
    "NUMWORD": words("(?:en|ein|ei|ett|eit|én|éin|hel|heil|helt|heilt|to|tre|fire|fem|one|two|three)(?= )"),
    "NUMBER": (
        rf"(?<![0-9])(?:{_GROUPED}|{_COMMA_GROUPED})|[0-9]+[.,][0-9]+|1/[234](?![0-9])|[0-9]*[½¼¾]|[0-9]+"
    ),
    "MINUS": r"(?<![\w,.) ])-(?=[0-9])|(?<=kr )-(?=[0-9])|(?<=kr\. )-(?=[0-9])|(?<=nok )-(?=[0-9])",
    "RANGE": r"-+|→|/(?=[0-9])|" + words("til", "to"),
    "AND": words("og", "and", "samt") + "|[,;\n&]",
    "PLUS": r"\+|[€$£]|" + words("eur", "euro", "usd", "dollar", "sek", "dkk",
    "pluss", "plus", "i tillegg", "minus"),
    "COLON": "[:=]",
    "OPEN": r"[(\[]",
    "CLOSE": r"[)\]]",
    "LINK": words(
        "til", "i", "for", "på", "av", "som", "eks", "ekskl", "eksl", "inkl", "inkludert", "inklusive",
        "utenom", "med",
        "fordelt", "dekkes", "dekkast", "finansieres", "finansierast", "in", "of", "ved", "hvorav", "herav",
        "der",
        "årets", "året", "år",
    ),
}  # fmt: skip
