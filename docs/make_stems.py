"""Writes what is made of the tables of words in registers/norwegian: `python docs/make_stems.py`.

``stammer.csv`` has the stem of each word, ``oppslag.csv`` the table as titles are looked up in it, so that no
run need work them out. Where a file is behind the tables or the code, what is in it is worked out as before,
only slower; a test says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import rusdoc
from rusdoc.checks import inflection, sameness_table
from rusdoc.registers.vocabulary import fingerprint

FOLDER: Final = Path(rusdoc.__file__).parent / "registers" / "norwegian"


def stems() -> str:
    """A line for each word of the tables: the word, in bokmål where that is another, and the stem."""
    worked = sorted((word, *inflection.worked_out(word)) for word in sameness_table.words_of_tables())
    rows = (f"{word};{'' if plain == word else plain};{stem}" for word, plain, stem in worked)
    return "\n".join((f"{fingerprint(inflection.CODE)};bokmål;stamme", *rows)) + "\n"


def lookup() -> str:
    """The table as titles are looked up in it; of the stems as they are written, so those come first."""
    mark = fingerprint(sameness_table.CODE, "begreper.csv")
    return "\n".join((f"{mark};oppslag", *sameness_table.made())) + "\n"


FILES: Final = {"stammer.csv": stems, "oppslag.csv": lookup}

if __name__ == "__main__":
    for name, made in FILES.items():
        (FOLDER / name).write_text(made(), encoding="utf-8", newline="\n")
