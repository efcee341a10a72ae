"""What stands in the comments that `rusdoc.annotate` puts on cells."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "error": Wording(nb="Feil", nn="Feil", en="Error"),
    "warning": Wording(nb="Advarsel", nn="Åtvaring", en="Warning"),
    "info": Wording(nb="Til orientering", nn="Til orientering", en="For information"),
    "see_also": Wording(nb="Se også {places}.", nn="Sjå òg {places}.", en="See also {places}."),
}
