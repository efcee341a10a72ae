"""Writes registers/norwegian/stammer.csv from the tables of words: `python docs/make_stems.py`.

A run then need not work out the stem of thousands of words. Where the file is behind the tables or the code,
the words are worked out as before, only slower; a test says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import rusdoc
from rusdoc.checks.inflection import CODE, worked_out
from rusdoc.checks.sameness_words import words_of_tables
from rusdoc.registers.vocabulary import fingerprint

TABLE: Final = Path(rusdoc.__file__).parent / "registers" / "norwegian" / "stammer.csv"


def table() -> str:
    """A line for each word of the tables: the word, in bokmål where that is another, and the stem."""
    worked = sorted((word, *worked_out(word)) for word in words_of_tables())
    rows = (f"{word};{'' if plain == word else plain};{stem}" for word, plain, stem in worked)
    return "\n".join((f"{fingerprint(CODE)};bokmål;stamme", *rows)) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
