"""The words around hours of sale and serving, in bokmål and nynorsk. All for lower-case text."""

from __future__ import annotations

from typing import Final

from rusdoc.regex import regex

SALE: Final = r"""
    (?:alkohol|øl|rusbrus)?sal(?:gs|s)tid\w* | \b(?:alkohol|øl|rusbrus)sal(?:g|get|et)?\b
  | \bsal(?:g|get|et)?\s+(?:og\s+utlevering\s+)?av\s+(?:all?\s+)?(?:øl|alkohol|rusbrus|drikk|gruppe)\w*
  | \bsel(?:ge|ges|ger|gje|gjer|gjast|ja|jar|jast|je|jer)?\s+(?:øl|alkohol|rusbrus)\w*
  | \b(?:øl|alkohol|rusbrus)\w*\s+(?:(?:kan|blir|blei|vert|skal|får)\s+)?(?:(?:bare|berre|kun)\s+)?
    (?:selges|seljast|selt|seld|solgt)\b
  | \bsal(?:g|get|et)?\b(?=\s+(?:i|fra|frå)\s+(?:butikk|dagl|forretning)) | \bbutikksal(?:g|get|et)?\b
  | \bsal(?:g|get|et)?\b(?=\s*(?:til|fra|frå|mellom|kl\b|:|\d))
"""
SERVING: Final = r"""
    (?:\bsal(?:g)?s?-?\s+og\s+)?skjenketid\w* | \bskjenking(?:a|en)?\b | \bskjenke[sr]?\b
  | \bskjenk(?:j?ast|je|jer|a)\b | \bskjenkestopp\w* | \bservering\s+av\s+(?:alkohol|øl|vin|brennevin)
  | \bserver(?:e[rs]?|ast|t|a)\s+(?:øl|vin|alkohol|brennevin|sprit|rusbrus)\w*
  | (?:\b(?:øl|vin|rusbrus|sprit)|\balkohol(?!fri)\w*|\bbrennevin\w*)\s+(?:(?:kan|blir|vert|skal|får)\s+)?
    (?:(?:bare|berre|kun)\s+)?server(?:es|ast|t|a)\b
"""
OTHER: Final = r"""
    kontroll | tilsyn | patrulje | nattevandr | natteravn | politi | \buro\b | \bvold\b | bråk | konsum
  | drikketid | drikk(?:e|ast|es)\s+opp | \bnyt(?:e|es|ast)\b | tøm(?:t|me|mes|mast) | steng | lukk | åpen
  | åpn | åpent | \bop(?:e|en|na)\b | opningstid | vinmonopol | \bpolet\b | klubb | \bbuss | konsert
  | kaf[eé] | møte | telefon | vakt | alkoholfri | brus(?<!rusbrus)
  | etter\s+(?:skjenketid|skjenkestopp)\w*
"""
"""What else has a clock: the nearest word before an hour decides what the hour is about."""

SPIRITS: Final = (
    r"(?:brennevin\w*|\bsprit\b|\bgruppe\s*3\b|\balle\s+grupper\b"
    r"|\bgruppe\s*1(?:\s*,\s*2)?\s*(?:og|[-–])\s*3\b)"
)
DRINK: Final = rf"(?:{SPIRITS}|\bøl\b|\bvin\b|\brusbrus\b|\bsider\b|\bgruppe\s*[12]\b(?:\s*og\s*2\b)?)"
DRINKS: Final = rf"{DRINK}(?:\s*(?:,|/|\bog\b|\bsamt\b|\beller\b)\s*{DRINK})*"
BUT_SPIRITS: Final = (
    r"\b(?:enn|unntatt|unnateke|unntak\s+(?:for|av)|uten|utan|ikke|ikkje|bortsett\s+fr[aå]|utenom|utanom)\s+"
    rf"(?:av\s+|for\s+)?{SPIRITS}"
)
BEFORE_HOLY: Final = (
    r"(?:\bl(?:ø|au)r?dag\w*|\bdag(?:en|er|ar|ane|ene)?\s+før\s+(?:søn|sun|hel|heil|høg)\w*"
    r"|\b(?:påske|pinse|jul|nyttårs|helligdags|helge)aften\w*)"
)
HOLY: Final = (
    r"(?<!før )(?<!før søn- og )(?<!før søndag og )(?<!før sundag og )(?<!før søndager og )"
    r"\b(?:s[øu]ndag\w*|h(?:el|eil)(?:l?ig|ag)dag(?!s?aft)\w*|1\.\s*mai|17\.\s*mai)"
)
WEEKDAY: Final = (
    r"(?:\b(?:hver|kvar|yrke|veke|uke|virke|man|mån|tirs|tys|ons|tors|fre)dag\w*"
    r"|\bell(?:ers|es)\b|\b(?:øvrige|andre|alle)\s+dag(?:er|ar)|\bdagen\s+før\s+krist\w*)"
)

LAW_OR_PAST: Final = regex(
    r"forb[uo]d|\bforby|ulovl|avslå|avslo\b|avvis|nedstem|nei\s+til|fraråd|\bvar\b|tidlegare|tidligere|\bden\s+gang"
    r"|opprinnelig|opphavleg|danmark|sverige|utland|\bsyden\b"
)
"""A sentence with one of these states what is forbidden, refused, past or abroad."""

NEGATED: Final = regex(r"\b(?:ikke|ikkje|aldri|ingen|inga|verken|korkje)\b")
CHANGE: Final = regex(
    r"\b(?:reduser|innskrenk|utvid|endr|flytt|kort|forleng|auk|øk|juster|senk|framskynd|avgrens|begrens)\w*"
)
"""In «utvide fra kl. 01 til kl. 03» the first hour is the old one, not when the serving begins."""

_CLOCK: Final = r"(?:kl(?:okka|okken|okkeslett)?\b\.?\s*)"
_MINUTES: Final = r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.:]?\d)"
_FOUR: Final = r"(?:[01]\d|2[0-4])[0-5]\d(?!\d|[.:]\d)"
_HOUR: Final = r"(?:[01]?\d|2[0-4])(?!\d|[.:,]\d|\s*%|\s*[½/])"
TIME: Final = rf"(?:{_CLOCK})?(?:{_MINUTES}|{_FOUR}|{_HOUR})"
RANGE: Final = regex(
    rf"(?:\b(?P<lead>mellom|fra|frå)\s+)?(?P<start>{TIME})\s*"
    rf"(?P<join>[-–—]|\btil(?:\s+og\s+med)?\b|\bog\b)\s*(?P<end>{TIME})",
    needs=("-", "–", "—", "til", "og"),
)
END: Final = regex(
    rf"(?:\btil(?:\s+og\s+med)?|\bsenest(?:e)?|\bseinast(?:e)?|\b(?:opphør|opphøyr|slutt|stopp|avslutt)\w*"
    rf"|skjenkestopp\w*|tid(?:en|a)?(?:\s+er)?:?|\bskjenking(?:a|en)?(?=\s+kl))\s+(?P<end>{TIME})",
    needs=("til", "senest", "seinast", "opphør", "opphøyr", "slutt", "stopp", "tid", "skjenking"),
)
START: Final = regex(
    rf"\b(?:fra|frå|start\w*|byrj\w*|begynn\w*|tidligst|tidlegast)\s+(?P<start>{TIME})",
    needs=("fra", "frå", "start", "byrj", "begynn", "tidl"),
)
BARE_FOLLOW: Final = regex(
    r"\s*(?:$|[,.;:()]|(?:og|for|på|i|alle|mens|medan|hele|heile|ved|der|som)\b"
    rf"|{WEEKDAY}|{BEFORE_HOLY}|{HOLY}|{DRINK})"
)
"""What may come after a number that neither «kl.» nor minutes mark as an hour: «til 02 i helgene»."""
