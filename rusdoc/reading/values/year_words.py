"""The words of a year cell, in nb, nn and en: a table of patterns for `tokens.Lexer`."""

from __future__ import annotations

from rusdoc.reading.values.calendar import MONTH
from rusdoc.reading.values.tokens import LETTER, Lexer, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_SEASON: Final = (
    "(?:vår|våren|haust|hausten|høst|høsten|sommer|sommeren|sommar|sommaren|vinter|vinteren|vintar|vinteren|jul|jula"
    "|julen|påske|påska|påsken|spring|summer|autumn|fall|winter)"
)
_ORDINAL: Final = (
    r"(?:[1-4]\.?|første|fyrste|andre|annet|anna|tredje|fjerde|siste"
    r"|first|second|third|fourth|last|i{1,3}|iv)"
)
_STRETCH: Final = "(?:halvår|kvartal|tertial|kv\\.?|halvdel|half|quarter)(?:et|a|en)?"
_YEAR: Final = "(?:(?:19|20)[0-9]{2}|2100)"
_REGULAR: Final = (
    "(?:år|vår|haust|høst|sommer|sommar|vinter|jul|påske|skoleår|skuleår|budsjettår"
    "|year|autumn|spring|summer|winter)"
)

YEAR_LEXER: Final = Lexer({
    "ISO": rf"(?<![\w.]){_YEAR}-[01][0-9]-[0-3][0-9](?:[t ][0-9:]+)?(?![0-9])",
    "DATE": (
        r"(?<![\w.])[0-3]?[0-9] ?[./] ?[01]?[0-9] ?[./ -] ?(?:(?:19|20)[0-9]{2}|[0-9]{2}(?=\W|$))(?![\w])"
        rf"|(?<![\w.])[0-3]?[0-9]\.? ?{MONTH}\.? {_YEAR}(?![\w])"
    ),
    "MONTH_YEAR": rf"(?<![\w.])(?:0?[1-9]|1[0-2])[./]{_YEAR}(?![\w])",
    "SHORT": rf"(?<![\w.]){_YEAR} ?[-/] ?[0-9]{{2}}(?![\w%]|[.,-][0-9])",
    "YEAR": rf"(?<![\w.,]){_YEAR}(?![\w%]|[.,][0-9]|'[0-9])",
    "SEASON_YEAR": rf"(?<!{LETTER})(?:{_SEASON}|{MONTH}\.?) ?['-]?[2-4][0-9](?![\w.])",
    "ODD": words(
        r"(?:annethvert|annakvart|anna kvart|annet hvert) (?:år|haust|høst|vår)",
        r"(?:hvert|kvart|hver|kvar|every) (?:annet|anna|andre|tredje|fjerde|femte|second|third|other"
        rf"|[2-9]\.?) {LETTER}+",
        "snart", "snarest(?: mulig)?", "snarast(?: råd)?", "straks", "omgående", "asap", "tbd", "tba",
        r"(?:når|så (?:snart|fort)|hvis|dersom|viss) [^/;,\n()0-9]{2,60}", "(?:ved|etter) behov",
        "(?:ikke|ikkje) (?:bestemt|fastsatt|fastsett|tidfestet|tidfesta)", "ubestemt",
        "på sikt", "seinare", "senere", "etter hvert", "etterhvert", "etter kvart",
        "avklares", "avklarast", "uavklart", "uavklara", "(?:ikke|ikkje) avklar(?:t|a)",
    ),
    "ANNUAL": words(
        "årlig", "årlige", "årleg", "årlege", "årvisst?", "annual", "annually", "yearly", "årl",
        rf"(?:hver|kvar|hvert|kvart|each|every)(?: eneste| einaste| enkelt)? {_REGULAR}", "halvårlig",
        "halvårleg", "(?:hvert|kvart) halvår",
        r"(?:(?:[0-9]+|en|ein|to|tre|fire) (?:gang|ganger|gong|gonger|g\.?) )?"
        r"(?:(?:i|om) året|(?:pr|per)\.? år|a year)",
        "per year", "per annum",
    ),
    "CONTINUOUS": words(
        "løpende", "løpande", "fortløpende", "fortløpande", "kontinuerlig", "kontinuerleg", "kontinuerlege",
        "kontinuerlige", "laupande",
        "(?:i |gjennom |for |i løpet av |within )?(?:hele |heile |the whole |the |whole )?"
        "(?:perioden|planperioden|plan period|planning period|period)",
        "continuous", "continuously", "ongoing", "permanent", "fast", "varig", "alle (?:åra|årene|år)",
        "all years", "(?:gjennom )?(?:hele|heile) året", "pågående", "pågåande",
        "månedlig", "månadleg", "ukentlig", "vekentleg", "kvartalsvis",
        "(?:hver|kvar|hvert|kvart) (?:måned|månad|uke|veke|kvartal)",
    ),
    "FROM": words(
        "fra og med", "frå og med", r"f\. ?o\. ?m\.?", "fom", "fra", "frå", "from", "since", "starting",
    ),
    "START": words("oppstart", "oppstartes", "start", "starter", "startar", "startes", "startast", "begynner",
    "byrjar", "begins"),
    "ONWARD": words(
        "og (?:utover|framover|fremover|vidare|videre|deretter|så)",
        "(?:deretter|derefter|utover|framover|fremover)(?: og)?",
        "onwards?", "and onwards?", "and later", "og seinare", "og senere",
    ) + r"|\+ *$",
    "UNTIL": words("til og med", r"t\. ?o\. ?m\.?", "tom", "fram til", "frem til", "until", "through", "ut"),
    "BY": words(
        "innen", "innan", "by", "within", "senest", "seinast", "ferdig", "ferdigstilt", "ferdigstilles",
        "ferdigstillast",
        "frist", "slutt", "avsluttes", "avsluttast", "avsluttet", "i løpet av", "ila", r"i\.l\.a\.?",
        "deadline", "done",
    ),
    "PART": (
        words(
            rf"{_ORDINAL}(?: ?(?:[-/,&]|og|and) ?{_ORDINAL})? ?{_STRETCH}",
            r"q[1-4](?: ?[-/] ?q?[1-4])?(?![0-9])", r"h[12](?![0-9])",
            rf"{_STRETCH} ?[1-4](?![0-9])", "(?:vår|haust|høst)halvår(?:et)?", rf"før {_SEASON}",
            rf"før {MONTH}", r"(?:uke|veke|week) ?[0-9]{1,2}(?: ?- ?[0-9]{1,2})?", _SEASON,
            MONTH,
            "skoleåret", "skuleåret", "school year",
        )
        + r"|(?<![\w.])[0-3]?[0-9]\. ?(?=" + MONTH + rf"(?!{LETTER}))"
    ),
    "FILLER": words(
        "i", "in", "år", "året", "årene", "åra", "av", "of", "på", "året", "ca", "cirka", "omtrent", "rundt",
        "om lag",
        "medio", "primo", "ultimo", "tidlig", "tidleg", "seint?", "sent", "early", "late", "utgangen",
        "slutten", "starten",
        "begynnelsen", "byrjinga", "begynnelse", "midten", "årsskiftet", "løpet", "the", "end", "beginning",
        "for", "med", "hele", "heile", "gjennom", "gjentas", "gjentakast",
        "gjennomføres", "gjennomførast", "gjennomføring", "gjennomført", "utføres", "utført", "planlagt",
        "planlagd",
        "iverksettes", "iverksetjast", "during", "both", "både", "årstall", "gjerne", "perioden fra", "year",
        "years",
    ) + r"|[~≈:.]|\bca\.",
    "TO": r"-+>?|→|➔|➝|>" + "|" + words("til", "to"),
    "AND": words("og", "and", "samt") + r"|[,;\n&+]",
    "SLASH": "/",
    "OPEN": r"[(\[]",
    "CLOSE": r"[)\]]",
})  # fmt: skip
TELLING_SOUNDS: Final = (
    *"0123456789", "hver", "kvar", "each", "every", "snar", "straks",
    "omgående", "asap", "tbd", "tba", "så fort", "når ", "hvis ", "dersom ",
    "viss ", "behov", "bestemt", "fast", "tidfest", "på sikt", "seinare", "senere", "avklar", "årl", "årvis",
    "annu", "year", "året", "pr år", "pr. år", "per år", "per. år", "løp", "laupande", "kontinu", "continu",
    "period", "ongoing", "permanent", "varig", "alle år", "pågå", "måned", "månad", "ukent", "vekent",
)  # fmt: skip
"""What every text with a digit or with ODD, ANNUAL or CONTINUOUS words in it has at least one of."""
