"""A person named where a unit or a role belongs: «Kari Nordmann», «NAV v/Ola».

Precision comes first: a name counts when it begins with a usual first name and goes on like a
surname, and nothing in it says that it is a school, a street or a foundation named after somebody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rusdoc.regex import regex
from rusdoc.registers.first_names import first_names

_WORD: Final = regex(r"[A-ZÆØÅÁČĐŊŠŦŽÉ][\w'’]*(?:-[A-ZÆØÅ][\w'’]*)*|[A-ZÆØÅ]\.|v/|[\w'’-]+|[/(),;:.+&]")
_BY: Final = ("v/", "ved")
_PARTICLES: Final = ("von", "van", "de", "af", "el", "al", "bin")
_NO_PERSON: Final = regex(
    r"(?:skole|skule|senter|sentral|sykehjem|sjukeheim|hjem|heim|barnehage|kontor|avdeling|eining|enhet|tjeneste|teneste"
    r"|stiftelse|stifting|kommune|legat|minne|fond|hus|gate|vei|veg|plass|klubb|lag|forening|foreining|museum|kirke|kyrkje"
    r"|menighet|kollektiv|gård|gard|park|team|råd|utvalg|etat|sektor|helse|klinikk|sykehus|sjukehus|hospital|universitet"
    r"|høgskole|høyskole|bygg|bygget|kafe|kafé|prosjekt|as|sa|ks|ikt|oppvekst|omsorg)(?:en|et|a|ene|n|ne|s)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=10_000)
def names_person(text: str) -> bool:
    """Whether a person is named in an owner's cell."""
    words = _WORD.findall(" ".join(text.split()))
    return any(_is_person(words, index) for index in range(len(words)))


def _is_person(words: list[str], index: int) -> bool:
    only_a_name = first_names().get(words[index].split("-")[0])
    if only_a_name is None or not words[index][0].isupper():
        return False
    run = _run(words, index)
    if any(_NO_PERSON.fullmatch(part) for word in run[1:] for part in word.split("-")):
        return False
    if len(run) == 1:
        after_by = index > 0 and words[index - 1].casefold() in _BY
        return only_a_name and (after_by or len(words) == 1)
    return len(run) <= 4 and not _goes_on(words, index + len(run)) and not _is_named_after(words, index)


def _run(words: list[str], index: int) -> list[str]:
    """The capitalised words from here on, with «von» and the like between them."""
    run = [words[index]]
    for word in words[index + 1 :]:
        if word[0].isupper() and word[0].isalpha():
            run.append(word)
        elif word.casefold() not in _PARTICLES:
            break
    return run


def _goes_on(words: list[str], index: int) -> bool:
    """«Petter Dass museum», «Kari Nordmanns minnefond»: the name belongs to something."""
    following = words[index].strip("-") if index < len(words) else ""
    return bool(_NO_PERSON.fullmatch(following)) or following.casefold().endswith(("fond", "legat", "museet"))


def _is_named_after(words: list[str], index: int) -> bool:
    """«Stiftelsen Kari Nordmann»."""
    return index > 0 and bool(_NO_PERSON.fullmatch(words[index - 1])) and words[index - 1][0].isupper()
