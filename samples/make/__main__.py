"""Makes the sample plan folders beside this one, as working groups would have left them.

    python samples/make [traena|hadsel|fjaler …]

Run it once; from then on the files are changed in Excel and Word like any group's. It needs the
`dev` extra, and LibreOffice for the files that are saved again by a real office program.
"""

from __future__ import annotations

import sys
from pathlib import Path

import fjaler
import hadsel
import traena

MAKERS = {"traena": traena.make, "hadsel": hadsel.make, "fjaler": fjaler.make}


def main(names: list[str]) -> None:
    samples = Path(__file__).resolve().parent.parent
    for name in names or MAKERS:
        MAKERS[name](samples / name)


main(sys.argv[1:])
