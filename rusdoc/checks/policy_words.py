"""The words that the policy profile listens for, in bokmål and nynorsk. All for lower-case text."""

from __future__ import annotations

import re
from typing import Final

from rusdoc.regex import regex

PUBLIC_HEALTH: Final = regex(
    r"folkehels(?!e-?(?:institutt|rapport))|helsefremm|helsefremj|public health",
    needs=("folkehels", "helsefrem", "public health"),
)
"""A tie to public-health work; the institute and its report are sources, not ties."""

GUIDELINES: Final = regex(
    r"""(?:alkohol|rus|skjenke|bevilling|løyve|salgs|sals)\w*\s?(?:politisk\w*\s+)?(?:retningslin|regelverk|forskrift)
      | retningslin\w*\s+(?:for\s+)?(?:salg|sal\b|skjenk|bevilling|løyve|alkohol)
      | retningslin\w*\s*(?:$|[.,;]|før\b|inna?e?n\b|i\s+20|våren|hausten|høsten)
      | (?:bevilling|skjenke|løyve|alkohol)s?politi(?:kk|sk)
      | bevillingsperiode | løyveperiode | skjenkeregl | regl\w*\s+for\s+(?:salg|sal\b|skjenk)
      | forny\w*\s+(?:\S+\s+){0,3}?\w*(?:bevilling|løyve)
      | forskrift\w*\s+om\s+(?:salg|sal\b|skjenk|åpningstid|opningstid)
    """,
    re.VERBOSE,
)
REVISION: Final = regex(
    r"revi(?:der|sjon)|ruller|gjennomg[aåi]|g[åa] gjennom|oppdater|forny|\bny(?:e|tt)?\b|på nytt|utarbeid"
    r"|fastset|vedta|vedtek|behandl|handsam|evaluer|utform|\blage\b|juster|\bendr"
)
AHEAD: Final = regex(
    r"\b(?:skal|må|vil|bør)\b|\w(?:eres|erast|yes|yast|les|last|tas|takast)\b|\binna?e?n\b|\bfør 30"
    r"|\bi løpet av"
)
"""Running text tells of earlier revisions too; only one that is still to come counts."""

YOUTH_BODY: Final = regex(
    r"""ungdomsråd | elevråd | ungdomspanel | ungdoms?representant | barne-?\s?og\s+ungdomsråd
      | ungdommen(?:s|\s+sitt)\s+\w*(?:kommunestyre|fylkesting|bystyre|råd)
      | (?:barn|born)\w*\s+og\s+(?:unge|ungdom)\w*\s+(?:sitt\s+|sin\s+)?
        (?:kommunestyre|representant|talsperson)
      | barnerepresentant | representant\w*\s+(?:for|fra|frå)\s+(?:\w+\s+){0,3}(?:ungdom|unge|elev)
    """,
    re.VERBOSE,
    needs=("råd", "panel", "representant", "kommunestyre", "fylkesting", "bystyre", "talsperson"),
)
YOUTH: Final = regex(
    r"\bungdom(?:mer|men|mene|ar|ane|en)?s?\b|\bunge\b|\belev(?:er|ar|ene|ane)?\b|\b(?:barn|born)(?:a|as)?\b"
)
HEARD: Final = regex(
    r"medvirk|medverk|innspill|innspel|synspunkt|samtal(?:er|ar|e)?\s+med|mening(?:er|en|a)?\b|meining|snakk[ea]t?\s+med|spurte?\b|spurde"
    r"|(?:ble|vart|blei|er|blitt|vorte)\s+(?:\w+\s+)?(?:hørt|høyrd|høyrt|spurt|intervju|invitert)",
    needs=(
        "medv", "innsp", "synspunkt", "samtal", "mening", "meining", "snakk", "spur", "hørt", "høyr",
        "intervju", "invitert",
    ),
)  # fmt: skip
TAKING_PART: Final = regex(
    r"delt(?:ok|att|eke|ake|ar|oke)|deltek|(?:vært|vore|var|er|hatt)\s+med|t(?:ok|ek|att)\s+del|sa(?:tt|t)\s+i"
    r"|sitter|\bsit\b|bidr|foresl|føresl|ønsk|møt(?:t|te)\b",
    needs=(
        "delt", "vært med", "vore med", "var med", "er med", "hatt med", " del", "satt i", "sat i", "sit",
        "bidr", "foresl", "føresl", "ønsk", "møtt",
    ),
)  # fmt: skip
PLANNING: Final = regex(
    r"\bplan(?:en|arbeid\w*|prosess\w*|legg\w*)?\b|arbeidsgrupp|referansegrupp|styringsgrupp|prosess|verksted"
    r"|verkstad|workshop|gjestebud|folkemøt|dialogmøt|oppstartsmøt|\bmøt(?:et|a|ene)\b"
)
"""Young people who take part in something take part in the plan only where the plan is spoken of."""

COUNCIL: Final = regex(
    r"vedta|vedtek|kommunestyr|bystyr|heradsstyr|forskrift|retningslin|bevilling|løyve|skjenketid|salgstid|salstid"
    r"|gebyr|politisk\s+(?:behandling|handsaming|sak)|reglement|kommunedelplan|temaplan|stilling|årsverk|investering"
)
"""What the council decides: rules, posts, money, plans."""
