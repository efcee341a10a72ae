"""Writes docs/regler.md from the register and the wordings: `python docs/make_rules.py`.

A test holds the page to what this would write, so a rule cannot be added or changed without it.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Final

from rusdoc.registers.rules import RULES, RuleInfo
from rusdoc.texts import Text, say

PAGE: Final = Path(__file__).with_name("regler.md")
INTRO: Final = """\
# Reglene

Alt rusdoc ser etter i en plan, står her: hva det er, hvorfor det betyr noe, hva dere kan gjøre, og hvem som sier det.
`rusdoc rules RUS206` viser den samme teksten i kommandolinjen, på bokmål, nynorsk eller engelsk.

- **feil** må rettes før planen sendes videre; da avslutter `rusdoc check` med status 1.
- **advarsel** bør dere se på. Er det slik dere vil ha det, kan funnet godtas med en begrunnelse i arket `Unntak`.
- **merknad** er noe det er greit å vite.

En kode får aldri en ny betydning. Grensene (som «mer enn halvparten») og alvoret kan settes i `rusdoc.toml`.
Siden er laget av `docs/make_rules.py`; rett ikke her, men i `rusdoc/texts/rules_*.py`.
"""


def words(code: str, part: str) -> str:
    """One of a rule's wordings in bokmål, safe in a Markdown table and paragraph."""
    return say(Text(f"rules.{code}_{part}")).replace("|", "\\|").replace("<", "&lt;")


def severity(rule: RuleInfo) -> str:
    return say(Text(f"cli_views.severity_{rule.severity}"))


def overview(rules: list[RuleInfo]) -> str:
    rows = (
        f"| [{rule.code}](#{rule.code.lower()}) | {severity(rule)} | {words(rule.code, 'title')} |"
        for rule in rules
    )
    return "\n".join(("| kode | alvor | hva |", "| --- | --- | --- |", *rows))


def section(rule: RuleInfo) -> str:
    code = rule.code
    return "\n".join(
        (
            f'<a id="{code.lower()}"></a>',
            "",
            f"### {code} {words(code, 'title')}",
            "",
            f"*{severity(rule).capitalize()}.* {words(code, 'why')}",
            "",
            f"**Gjør dette:** {words(code, 'fix')}",
            "",
            f"- Slår ut: {words(code, 'bad')}",
            f"- Går bra: {words(code, 'good')}",
            "",
            f"Kilde: {rule.source}",
        )
    )


def page() -> str:
    """The whole page."""
    parts = [INTRO]
    for series, group in groupby(RULES, key=lambda rule: rule.code[:4]):
        rules = list(group)
        parts += [f"## {series}xx {say(Text(f'cli_views.series_{series}'))}", overview(rules), *map(section, rules)]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
