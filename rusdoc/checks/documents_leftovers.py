"""What a form leaves behind in a text: placeholders, template codes, and the guide's own questions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rusdoc.regex import regex
from rusdoc.registers.guide import Guide, Standard
from rusdoc.texts import Text, say

_TO_FILL: Final = (
    r"(?:fyll|sett\s+inn|set\s+inn|skriv|legg\s+inn|navn|namn|dato|tekst|kommune|tittel|årstall|årstal|beløp"
    r"|tall\b|tal\b|adresse|stilling\b|rolle\b|enhet|eining|beskriv|insert|name\b|text\b|date\b|xx|\?"
    r"|skildr|omtal\b|omtale\s+av|gjør\s+rede|gjer\s+greie|utdyp\b|suppler\b|oppdater\b|husk\s+å|hugs\s+å"
    r"|her\s+(?:skriv|beskriv|skildr|omtal|kommer|kjem|kan|skal|må|bør|sett|fyll|legg|mangl))"
)
_FILL: Final = r"(?:fyll\s+(?:inn|ut)|sett\s+inn|set\s+inn|skriv(?:\s+inn)?|legg\s+inn)"
_WRITE: Final = (
    r"(?:(?:skriv|skildr|beskriv|fyll|fortel|omtal)\w*|(?:sett|set|legg)\w*\s+inn|gjør\w*\s+rede|gjer\w*\s+greie)"
)
_WHAT: Final = (
    r"(?:her|tekst(?:en)?|na[vm]n(?:et)?|dato(?:en)?|årstal\w*|kommunena[vm]n\w*|kommunens?\s+navn)"
)
_AWAY: Final = r"(?:slett|fjern|erstatt|byt\s+ut|bytt\s+ut|stryk)"
_PLACEHOLDER: Final = regex(
    rf"""
      (?i:\[\s*{_TO_FILL}[^\]\n]{{0,300}}\](?!\())              # [fyll inn], [navn på kommunen]; no link
    | (?i:<\s*{_TO_FILL}[^>\n@/]{{0,60}}>) | <<[^<>\n]{{1,60}}>> | \$\{{\w+\}}
    | \{{\{{[^}}\n]{{0,80}}\}}\}} | \{{%[^%\n]{{0,80}}%\}} | \{{\#[^\n]{{0,80}}\#\}}   # template codes
    | \b[xX]{{3,}}\b | \bxx\b | \bXX\s+(?:kommune|kr|prosent|%|år|stk) | \b(?:kr|kl\.?|nr\.?|sak)\s+XX?\b
    | (?<=:)\s*XX\b(?=\s*(?:[.,;)]|$))                            # «Ansvarlig: XX.»
    | \b[xX]{{2}}[./][xX]{{2}}\b | \b20(?:[xX]{{2}}|\d[xX])\b
    | \b(?:NN|N\.N\.|X)\s+kommune\b | \b[Kk]ommune\s+X\b
    | (?i:lorem\s+ipsum | dolor\s+sit\s+amet) | \b(?:TODO|TBD|FIXME)\b
    | (?i:\b{_FILL}\s+{_WHAT}\b)
    | (?i:\bklikk\s+(?:eller\s+trykk\s+)?her\s+for\b | \bclick\s+(?:or\s+tap\s+)?here\s+to\b)
    | (?i:\bvelg\s+et\s+element\b | \bvel\s+eit\s+element\b)
    | (?i:\bher\s+(?:skal|kan|bør|må)\s+(?:kommunen|vi|noen|dere|de|dykk|gruppa|arbeidsgruppa|arbeidsgruppen)
        \s+{_WRITE})
    | (?i:\(\s*(?:fyll\s+(?:inn|ut)|sett\s+inn|set\s+inn|skriv\s+inn)\b[^)\n]{{0,40}}\))   # (fyll inn tall)
    | (?i:[(\[<]\s*(?:tekst|tall|tal|navn|namn)\s+mangl\w+\s*[)\]>]
        | [(\[<]\s*mangl\w+\s+(?:tekst|tall|tal|navn|namn)\s*[)\]>])
    | (?i:\bher\s+skal\s+det\s+stå\b | \btekst\s+(?:kommer|kjem)\b)
    | (?i:\b{_AWAY}\s+(?:denne\s+teksten|dette\s+avsnittet|det\s+som\s+ikk(?:e|je)\s+pass[ae]r)\b)
    | (?i:\b(?:veiledningstekst|rettleiingstekst|hjelpetekst)\b)
    | \[\^[^\]\s]{{1,30}}\]                                        # [^3], a mark whose footnote is missing
    | _{{4,}} | (?<!\S)\?{{2,}}(?!\S)                              # «Ungdomskveld ??»
    """,
    re.VERBOSE,
    needs=(
        "[", "<", "{", "x", "nn kommune", "n.n. kommune", "lorem ipsum", "dolor sit", "todo", "tbd", "fixme",
        "fyll", "sett inn", "set inn", "skriv", "legg inn", "klikk", "click", "velg et element",
        "vel eit element", "her skal", "her kan", "her bør", "her må", "mangl", "tekst kommer", "tekst kjem",
        "slett", "fjern", "erstatt", "byt ut", "bytt ut", "stryk", "veiledningstekst", "rettleiingstekst",
        "hjelpetekst", "____", "??",
    ),
)  # fmt: skip
_ONLY: Final = regex(
    r"\s*(?:…|\[(?:…|\.{3})\]|\.{2,}|_{2,}|[xX]{2,}|NN|\?{2,}|-{3,}|tbd|tba|todo)\s*", re.IGNORECASE
)
"""What is a placeholder only when it is all there is: an ellipsis may end a sentence."""

STANDARDS: Final[tuple[Standard, ...]] = ("nb", "nn")
LONGEST_QUOTED: Final = 60
_NEAR: Final = 90.0
_FEWEST_WORDS: Final = 5
"""A shorter line may well be somebody's own words."""


def placeholder_in(text: str) -> str | None:
    """The first placeholder in a text, as it stands there; None when there is none."""
    if _ONLY.fullmatch(text):
        return text.strip()
    found = _PLACEHOLDER.search(text)
    return _short(found[0]) if found else None


def guidance_in(text: str, guide: Guide) -> str | None:
    """The beginning of the guide's own words when a paragraph is, or holds, one of its lines."""
    from rapidfuzz.fuzz import ratio

    plain = _plain(text)
    if plain.count(" ") + 1 < _FEWEST_WORDS:
        return None
    for line in _lines(guide):
        if line in plain or ratio(plain, line, score_cutoff=_NEAR):
            return _short(text)
    return None


@lru_cache(maxsize=4)
def _lines(guide: Guide) -> tuple[str, ...]:
    """The guide's lines, and what the plan document says above them, as they are compared."""
    lines = {line for chapter in guide.walk() for both in chapter.guidance for line in both}
    lines |= {say(Text("document.guidance_chapter"), standard) for standard in STANDARDS}
    return tuple(sorted(line for line in map(_plain, lines) if line.count(" ") + 1 >= _FEWEST_WORDS))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _short(words: str) -> str:
    """One line, cut where a word ends."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_QUOTED else line[:LONGEST_QUOTED].rsplit(" ", 1)[0] + " …"
