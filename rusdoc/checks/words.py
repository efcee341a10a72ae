"""The words that tell a goal from a means, and a measurable measure from a good intention.

Bokmål and nynorsk side by side; no rule stands here, only the lists. A verb stands as its stem
(``etabler`` is etablere, etablerer, etableres, etablerast, etablert, etablering …), perhaps with
the words that must follow it (``sett i gang``).
"""

from __future__ import annotations

from typing import Final

ACTIVITY_STEMS: Final = (
    "ansett", "anskaff", "arranger", "avhold", "avvikl", "del ut", "deleger", "driv", "drøft",
    "etabler", "evaluer", "ferdigstill", "før kontroll", "før tilsyn", "gjennomfør", "grei ut",
    "igangset", "igangsett", "implementer", "informer", "innfør", "innhent", "inviter", "iverkset",
    "iverksett", "kartlegg", "kjøp inn", "kontroller", "legg fram", "legg frem", "lys ut",
    "oppdater", "oppnemn", "oppnevn", "opprett", "organiser", "planlegg", "publiser", "rapporter",
    "registrer", "rekrutter", "revider", "ruller", "send ut", "set i gang", "set i verk", "set ned",
    "setj i gang", "setj i verk", "setj ned", "sett i gang", "sett i verk", "sett ned", "sett opp",
    "skoler", "skriv", "tilsetj", "utarbeid", "utform", "utfør", "utgrei", "utlys", "utnemn",
    "utnevn", "utred",
)  # fmt: skip
"""Doing one thing that is then done or not done: a measure one can check, but as a goal a means."""

ACTIVITY_FORMS: Final = (
    "ansettelse", "ansettelsen", "drifta", "driftast", "drifte", "drifter", "driftes", "foreta",
    "foretas", "føreta", "gi kurs", "gi opplæring", "gi tilbud om", "gje kurs", "gje opplæring",
    "gjere avtale", "gjøre avtale", "ha møte med", "ha møte", "ha møter", "inngå", "inngåast",
    "inngåelse av", "inngår", "inngås", "kursa", "kurse", "kurser", "kurses", "kursing", "oppstart av",
    "starta", "startast", "starte", "starter", "startes", "søke om midler", "søkje om midlar",
    "tilsetjing av", "tilsetting av", "vedta", "vedtakast", "vedtar", "vedtas", "vedtek",
)  # fmt: skip
"""Forms of the same kind that no stem covers."""

EVENT_VERBS: Final = ("holde", "holder", "holdes", "hold", "halde", "halda", "held", "haldast", "ha", "har")
"""With an event these are activities (holde foredrag); without one they are not (holde seg rusfri)."""

MAKING_VERBS: Final = (
    "lage", "lager", "lages", "lag", "laga", "lagar", "lagast", "bygge", "bygger", "bygges", "byggje",
    "byggja", "byggast", "skipe til", "skipar til",
)  # fmt: skip
"""With a thing these are activities (lage brosjyre); without one they are not (lage gode vilkår)."""

LEADS_ELSEWHERE: Final = ("seg", "ned", "opp", "tilbake", "bort", "unna", "sammen", "saman")
"""After a verb these make it another one: etablere seg, drive ned."""

EVENTS: Final = (
    "dag", "dagar", "dager", "foredrag", "kampanjar", "kampanje", "kampanjer", "konferansar",
    "konferanse", "konferanser", "kontroll", "kontrollar", "kontroller", "kurs", "kveld", "kvelder",
    "møta", "møte", "møter", "møtet", "opplæring", "samling", "samlingar", "samlinger", "samtalar",
    "samtale", "samtaler", "seminar", "seminarer", "tilsyn", "undervisning", "øvelse", "øving",
)  # fmt: skip
"""What is held; the ends of compounds too (foreldremøte, temakveld)."""

ONE_STEP_STEMS: Final = (
    "avgrens", "avskaff", "avslutt", "begrens", "behandl", "bestill", "bygg", "fastset", "fastsett",
    "fjern", "flytt", "forankr", "gjeninnfør", "gjenopprett", "hold fast", "innarbeid", "innlemm",
    "innskrenk", "installer", "intervju", "juster", "kjøp", "legg inn", "legg ned", "meld inn", "mont",
    "monter", "nedsett", "omgjør", "omorganiser", "opn", "overfør", "overta", "peik ut", "pek ut",
    "pilot", "prøv ut", "samlokaliser", "screen", "send", "sertifiser", "signer", "slå saman",
    "slå sammen", "stans", "steng", "still krav", "stopp", "styrk bemanning", "søk", "søkj",
    "ta i bruk", "ta inn", "tegn", "test ut", "test", "tilby", "utpek", "utplasser", "utvid",
    "vidarefør", "viderefør", "åpn",
)  # fmt: skip
"""Further yes/no outcomes of a measure; in a goal these may well be the change itself."""

DONE: Final = (
    "ansatt", "delta", "deltagelse", "deltakelse", "deltaking", "deltar", "deltek", "ferdig", "ferdige",
    "ferdigstilt", "finnes", "finst", "foreligger", "fullført", "får tilbod", "får tilbud", "har fått",
    "i drift", "inngått", "levere", "levert", "ligg føre", "opna", "på plass", "signert", "tilbys",
    "tilsett", "vedtatt", "vedtatte", "vedteke", "vedtekne", "åpnet",
)  # fmt: skip
"""What a finished thing is called."""

DELIVERABLES: Final = (
    "aktivitetsdag", "aktivitetshus", "anlegg", "ansvarsgruppe", "arbeidsgruppe", "arrangement",
    "avslutning", "avslutting", "avtale", "base", "beredskapsplan", "besøk", "bolig", "brosjyre",
    "brukarråd", "brukerråd", "bustad", "bygg", "eldreråd", "evaluering", "fadderordning", "fagdag",
    "feiring", "folder", "foreldregruppe", "forskrift", "forum", "garanti", "handbok", "handlingsplan",
    "håndbok", "jobb",
    "kafe", "kafé", "kampanje", "kartlegging", "klubb", "kompetanseplan", "konferanse", "konsulent",
    "kontaktperson", "kontrakt", "kontroll", "koordinator", "kriseplan", "kurs", "kveld", "leirskole",
    "leirskule", "markering", "materiell", "medarbeidar", "medarbeider", "miljøterapeut", "møte",
    "møteplass", "natteravn", "nettside", "nettstad", "nettsted", "nettverk", "oppfølgingsteam",
    "opplegg", "opplæring", "oversikt", "oversyn", "planverk", "pris", "program", "prosedyre",
    "prosjekt", "prøveordning", "psykolog", "rapport", "regelverk", "reglement", "ressursgruppe",
    "retningslinje", "rettleiar", "revisjon", "rullering", "rutine", "rådgiver", "rådgjevar", "samling",
    "samtalegruppe", "selvhjelpsgruppe", "sjølvhjelpsgruppe", "mestringsgruppe", "meistringsgruppe",
    "treningsgruppe", "seminar", "sjekkliste", "sjukepleiar", "skjema", "statistikk", "stilling",
    "styringsgruppe",
    "støttegruppe", "sykepleier", "tavle", "telefon", "temadag", "temaplan", "testing", "tilbod",
    "tilbud", "tilskotsordning", "tilskuddsordning", "tilsyn", "tiltakskjede", "undersøkelse",
    "undersøking", "undervisning", "ungdata", "ungdomshus", "ungdomskontakt", "ungdomsråd",
    "utekontakt", "utstilling", "utvalg", "vaktordning", "veileder", "verkstad", "verksted", "årshjul",
)  # fmt: skip
"""Things that exist or do not exist afterwards; the ends of compounds too (ruskoordinator, foreldremøte)."""

SHORT_DELIVERABLES: Final = (
    "act", "app", "cup", "fact", "festival", "film", "fond", "gebyr", "gruppe", "kjentmann",
    "kontaktlærar", "kontaktlærer", "leir", "los", "mal", "ordning", "pakkeforløp", "plakat", "plan",
    "politiråd", "råd", "samtale", "slt", "stand", "team", "teater", "test", "utval", "vedtak",
)  # fmt: skip
"""The same, but only as words of their own: their letters end other words too (område, samordning)."""

NOUN_ENDINGS: Final = (
    "", "a", "ane", "ar", "arar", "e", "en", "ene", "ens", "er", "ere", "erne", "et", "ets", "n", "ne",
    "r", "s", "t",
)  # fmt: skip

VAGUE_OPENINGS: Final = (
    "aktiv", "arbeid", "arbeida", "arbeide", "auka", "auke", "auking", "avklare", "bedre", "betre",
    "bevisst", "bevisstgjering", "bevisstgjøre", "bevisstgjøring", "bevissthet", "bidra", "bruke",
    "bygge opp under", "dialog", "finne", "fokus", "fokusere", "forbedre", "forbetre", "forebygge",
    "forebygging", "fremja", "fremje", "fremme", "følge", "følgje", "førebygge", "førebygging",
    "generell", "god", "gode", "godt", "ha fokus", "ha søkelys", "haldningsskapande", "heve", "hindre",
    "holdningsskapende", "inspirere", "involvere", "ivareta", "jobba", "jobbe", "legge til rette",
    "leggje til rette", "meir", "mer", "motivere", "motverke", "motvirke", "målretta", "målrettet",
    "oppfordre", "oppmode", "oppmuntre", "oppretthalde", "opprettholde", "prioritere", "påverke",
    "påvirke", "redusere", "samarbeid", "samarbeide", "samhandle", "samhandling", "samordne", "se på",
    "sikre", "sjå på", "skape", "stimulere", "styrka", "styrke", "styrking", "styrkja", "styrkje",
    "støtt", "støtte", "synleggjere", "synliggjøre", "søkelys", "tettare", "tettere", "tilrettelegge",
    "tilretteleggje", "trygge", "tydeleg", "tydelege", "tydelig", "tydelige", "utnytte", "utvikla",
    "utvikle", "vere", "verne", "vidareutvikla", "vidareutvikle", "videreutvikle", "vurdere", "være",
    "øke", "økt",
)  # fmt: skip
"""How a good intention begins: the nouns that follow (styrke rutinene) do not make it checkable."""

ABSTRACT: Final = (
    "aktivitet", "ansvar", "bevissthet", "dagsorden", "deltaking", "deltakelse", "dialog",
    "engasjement", "fokus", "folkehelse", "forebygging", "føling", "følging", "førebygging", "haldning",
    "helhet", "holdning",
    "informasjon", "innsats", "kompetanse", "kunnskap", "kvalitet", "medvirkning", "medverknad",
    "merksemd", "mestring", "miljø", "motivasjon", "nærvær", "omsorg", "oppmerksomhet", "rollemodell",
    "samarbeid", "samhandling", "samordning", "samspill", "samspel", "støtte", "støtta", "trivsel",
    "trygghet", "tryggleik", "åpenhet", "openheit", "arena", "arenaer",
)  # fmt: skip
"""Nouns, and the ends of compounds, that nobody can say afterwards whether they were carried out."""

WISHES: Final = (
    "ansvarleggjere", "ansvarliggjøre", "få", "føle", "gi", "gje", "gjere", "gjøre", "ha", "halde", "holde",
    "la", "leggje", "legge", "sette", "setje", "stå", "syrgje", "syte", "sørge", "ta", "tenke", "tenkje",
    "trygge", "vise", "vera",
)  # fmt: skip
"""Verbs that say too little of what is to be done, when nothing else in the title does."""

QUANTITIES: Final = (
    "annakvar", "annakvart", "annenhver", "annethvert", "begge", "doble", "dobling", "dusin", "ei gong",
    "ein gong", "elleve", "en gang", "fem", "femten", "femti", "fire", "fordoble", "halvere",
    "halvering", "halvparten", "hundre", "hver", "hvert", "kvar", "kvart", "ni", "null", "prosent",
    "samtlege", "samtlige", "seks", "sju", "syv", "ti", "tjue", "tjuefem", "to", "tolv", "tre",
    "tredobling", "tretti", "åtte", "én",
)  # fmt: skip

FREQUENCIES: Final = (
    "dagleg", "daglege", "daglig", "daglige", "halvårleg", "halvårlege", "halvårlig", "halvårlige",
    "i halvåret", "i kvartalet", "i månaden", "i måneden", "i uka", "i veka", "i året", "kvartalsvis",
    "månadleg", "månadlege", "månadsvis", "månedlig", "månedlige", "månedsvis", "per år", "pr år",
    "ukentlig", "ukentlige", "vekentleg", "vekentlege", "vår og haust", "vår og høst", "årleg",
    "årlege", "årlig", "årlige", "årvisse", "årvisst", "mandag", "mandager", "måndag", "måndagar",
    "tirsdag", "tirsdager", "tysdag", "tysdagar", "onsdag", "onsdager", "onsdagar", "torsdag",
    "torsdager", "torsdagar", "fredag", "fredager", "fredagar", "lørdag", "lørdager", "laurdag",
    "laurdagar", "søndag", "søndager", "sundag", "sundagar",
)  # fmt: skip

VAGUE_QUANTIFIERS: Final = (
    "aktuelle", "alle", "andre", "berørte", "de fleste", "div", "div.", "diverse", "fleire", "flere",
    "forskjellige", "heile", "hele", "involverte", "mange", "noen", "nokre", "relevante", "samtlege",
    "samtlige", "ulike", "øvrige",
)  # fmt: skip
"""Before a general word these name nobody (flere etater); before a real one they may (alle skolene)."""

GENERAL_UNITS: Final = (
    "aktørar", "aktører", "alle", "ansatte", "avdelingar", "avdelinger", "deler av kommunen",
    "einingar", "eininger", "enheter", "etatar", "etater", "fagfolk", "fagmiljø", "fagpersoner", "folk",
    "innbyggere", "innbyggjarar", "instansar", "instanser", "kommunale einingar", "kommunale enheter",
    "kommunale tenester", "kommunale tjenester", "kommunale", "kommuneadministrasjonen", "kommunen",
    "kommuneorganisasjonen", "ledere", "leiarar", "medarbeidarar", "medarbeidere", "organisasjonen",
    "oss", "partar", "parter", "sektorar", "sektorer", "tenesteområde", "tenester", "tilsette",
    "tjenesteområder", "tjenester", "vaksne", "verksemder", "virksomheter", "voksne",
)  # fmt: skip

VAGUE_OWNERS: Final = (
    "-", "?", "alle", "andre", "ansatte", "avklarast", "avklares", "diverse", "einingane", "enhetene",
    "etatane", "etatene", "felles ansvar", "felles", "fellesansvar", "fleire", "flere",
    "heile kommunen", "hele kommunen", "hvem som helst", "ikke avklart", "ikke bestemt",
    "ikkje avklart", "ikkje bestemt", "ingen", "kommunalt ansatte", "kommunalt tilsette", "kommune",
    "kommunen generelt", "kommunen", "kommunens ansatte", "kven som helst", "m fl", "m.fl",
    "med fleire", "med flere", "mfl", "må avklarast", "må avklares", "noen", "nokon", "oss", "på tvers",
    "samtlege", "samtlige", "sektorane", "sektorene", "tenestene", "tilsette", "tjenestene",
    "tverretatleg", "tverretatlig", "tverrfagleg", "tverrfaglig", "uavklart", "ukjend", "ukjent",
    "ulike", "vi", "–",
)  # fmt: skip
"""Owners that nobody can telephone."""

MODALS: Final = ("skal", "vil", "må", "bør", "ønsker å", "ynskjer å", "ønskjer å")

DOERS: Final = (
    "vi",
    "me",
    "det",
    "man",
    "ein",
    "en",
    "kommunen",
    "kommune",
    "arbeidsgruppen",
    "arbeidsgruppa",
)
"""Those a goal's activity is laid on; «flere skal gjennomføre videregående» is no such thing."""
