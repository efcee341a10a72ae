"""How a title is written: what is written short, or about itself, before its words are read.

>>> plainly_written("Rådgiving for pers. m/gjeld (se tiltak 4.2)")
'Rådgiving for pers. med gjeld  '
"""

from __future__ import annotations

import re
from typing import Final

from rusdoc.regex import regex

_SPACED: Final = str.maketrans(
    {**dict.fromkeys('/()«»"”“:;\u00a0', " "), "\u00ad": "", "\u2011": "-", "–": "-", "&": " og "}
)
_FROM_TO: Final = regex(r"(?<=[^\W\d_])–(?=[^\W\d_])")
"""A dash between words is no hyphen: «Vik–sentrum»."""
_REFERS: Final = regex(r"\((?:se|sjå|jf|jfr|jamfør|jmf)\b[^)]*\)", re.IGNORECASE)
"""A reference in parentheses is no part of what the title says."""
_SHORTENED: Final = regex(r"\b(E(?= ?\d)|(?i:[mufv]/|(?:fv|rv)(?=\.? ?\d)))\.?\s?")
_IN_FULL: Final = {
    "m/": "med", "u/": "uten", "f/": "for", "v/": "ved", "e": "europavei", "fv": "fylkesvei", "rv": "riksvei",
}  # fmt: skip
_SITTINGS: Final = regex(r"\(([^\W\d]+|\d+) (?:kveld|kurskveld|temakveld|samling|kveldssamling|økt)\w*\)")
"""«(fire kveldssamlinger)»: over how many evenings, no evening of another sort."""
_BANKNOTE: Final = regex(r"\b(50|100|200)-?lapp")
_IN_WORDS: Final = {"50": "femti", "100": "hundre", "200": "tohundre"}


def plainly_written(title: str) -> str:
    """The title without references, and with what is short for words written out as words."""
    title = _BANKNOTE.sub(_in_words, _FROM_TO.sub(" ", _REFERS.sub(" ", title)))
    return _SITTINGS.sub(r" over \1 kvelder ", _SHORTENED.sub(_in_full, title.replace("-/", "- og ")))


def spaced(title: str) -> str:
    """The title with single spaces where there are slashes, parentheses and quotation marks."""
    return " ".join(title.translate(_SPACED).split())


def _in_full(found: re.Match[str]) -> str:
    """«m/gjeld» is «med gjeld», and a road is one however its number is led in: «fv. 17», «E6»."""
    return f"{_IN_FULL[found[1].casefold()]} "


def _in_words(found: re.Match[str]) -> str:
    """«Hjem for 50-lappen» is no number of anything: it is «Hjem for en femtilapp»."""
    return f"{_IN_WORDS[found[1]]}lapp"
