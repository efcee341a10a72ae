"""What ``rusdoc template`` says."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "no_template": Wording(
        nb="Planmappen har ingen egen mal. Legg en Word-fil i mappen «mal», eller oppgi malen selv.",
        nn="Planmappa har ingen eigen mal. Legg ei Word-fil i mappa «mal», eller oppgje malen sjølv.",
        en="The plan folder has no template of its own. Put a Word file in the folder «mal», or name the template.",
    ),
    "whole": Wording(nb="Hele malen", nn="Heile malen", en="The whole template"),
    "clean": Wording(
        nb="{file}: ingenting å utsette på malen.",
        nn="{file}: ingenting å utsetje på malen.",
        en="{file}: nothing wrong with the template.",
    ),
    "annotated": Wording(
        nb="Malen med merknader ligger i {file}.",
        nn="Malen med merknader ligg i {file}.",
        en="The template with comments is in {file}.",
    ),
}
