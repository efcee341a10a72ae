"""What the words of a lone row say: a sum, a note, a number with how many levels."""

from __future__ import annotations

import re

from rusdoc.reading.headings import normalise
from rusdoc.reading.words import NOTE_WORDS, SUM_WORDS
from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_LONGEST_NOTE: Final = 12
"""«Arbeidsgruppe …» of more words than this may be a goal."""
_SUM_OF: Final = regex(
    r"(?:sum|delsum|totalsum|sumtotal)\b|(?:totalt?|samle[ta]|i alt|til sammen|til saman)\s+"
    r"(?:for|hovedmål|hovudmål|delmål|kostnad|sum|alle)"
)
_AMOUNT: Final = regex(
    r"[\d\s.,'\u00a0\u202f\u2009-]*\d[\d\s.,'\u00a0\u202f\u2009-]*(?:kr|kroner)?\.?"
)
_SUM_SOUND: Final = regex(
    r"sum|total|i\s*alt|s[am]+en|saman|saml", re.IGNORECASE, needs=("sum", "total", "alt", "sa", "sm")
)
"""What every name of a sum row has in it."""


def says_sum(text: str) -> bool:
    """Whether a cell names a sum row: `Sum`, `Totalt 2027`, `Sum hovedmål 1`."""
    if not _SUM_SOUND.search(text):
        return False
    words = normalise(re.sub(r"\d", " ", text))
    if words in SUM_WORDS:
        return True
    return bool(_SUM_OF.match(words))


def is_amount_text(value: str) -> bool:
    """Whether a text is nothing but an amount."""
    amount = value.strip()
    return not amount[:1].isalpha() and bool(_AMOUNT.fullmatch(amount))


def is_note(text: str) -> bool:
    """Whether a lone line is a note about the table rather than a goal."""
    stripped = text.strip()
    if stripped.startswith(("*", "•", "¹", "²", "NB!", "(")):
        return True
    words = normalise(stripped)
    for note in NOTE_WORDS:
        if words == note or words.startswith(note + " "):
            return not (note in ("arbeidsgruppe", "side") and len(words.split()) > _LONGEST_NOTE)
    return len(stripped) > 200


def id_depth(written: str) -> int:
    """How many levels an id has: `1` has one, `1.2.3` three, `F1` and `4b` one."""
    return len([part for part in re.split(r"[.\-]", written) if part])


def is_loud(title: str) -> bool:
    """Whether a title is written in capitals."""
    letters = [letter for letter in title if letter.isalpha()]
    return len(letters) > 3 and all(letter.isupper() for letter in letters)
