"""What `rusdoc check --fix` says that it mended."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "owner": Wording(
        nb="Ansvarlig skrevet som i ansvarslisten: «{before}» er nå «{after}».",
        nn="Ansvarleg skrive som i ansvarslista: «{before}» er no «{after}».",
        en="Owner spelled as on the owner list: «{before}» is now «{after}».",
    ),
    "year": Wording(
        nb="Året {year} sto som tekst og er nå et tall.",
        nn="Året {year} stod som tekst og er no eit tal.",
        en="The year {year} was text and is now a number.",
    ),
    "id": Wording(
        nb="Tiltaket manglet nummer og har fått {number}.",
        nn="Tiltaket mangla nummer og har fått {number}.",
        en="The measure had no number and now has {number}.",
    ),
}
