"""Every rule in the register can be explained to the group, in every language."""

from __future__ import annotations

import pytest

from rusdoc.registers.rules import RULES
from rusdoc.texts import LANGUAGES, Text, say
from rusdoc.texts.rules import WORDINGS


@pytest.mark.parametrize("code", [info.code for info in RULES])
@pytest.mark.parametrize("part", ["title", "why", "fix"])
def test_every_rule_has_a_title_a_reason_and_something_to_do(code: str, part: str) -> None:
    for language in LANGUAGES:
        assert say(Text(f"rules.{code}_{part}"), language).strip()


def test_nynorsk_is_not_bokmaal_with_another_label() -> None:
    telltale = {
        "ikke",
        "jeg",
        "hvem",
        "hva",
        "hvor",
        "hvordan",
        "hvilken",
        "hvilke",
        "noe",
        "mer",
        "blir",
        "uten",
        "fra",
    }
    for key, wording in WORDINGS.items():
        words = set(wording.nn.casefold().replace(",", " ").replace(".", " ").split())
        assert not words & telltale, key
