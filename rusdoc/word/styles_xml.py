"""Which paragraph styles of a Word document are headings, whatever language its Word speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.opc.markup import local
from rusdoc.opc.package import Package


@frozen
class Looks:
    """The heading level of paragraph styles by their id; 0 is the title."""

    levels: Mapping[str, int] = FrozenDict()


class StyleFacts(NamedTuple):
    """What tells whether a paragraph style is a heading: its name in small letters, its outline level from 0,
    and the style it is based on."""

    name: str
    outline: int | None
    based_on: str | None


def read_looks(package: Package) -> Looks:
    """The heading levels that the document's styles give.

    Word keeps the English name of a built-in style in every language («Overskrift 1» is named
    ``heading 1``), so names tell; an outline level and the style it is based on tell the rest.
    """
    links = package.relationships(package.main or "word/document.xml")
    part = next((link.target for link in links if link.kind == "styles" and link.target in package), None)
    if part is None:
        return Looks()
    return Looks(heading_levels(_styles(package, part)))


def heading_levels(styles: dict[str, StyleFacts]) -> dict[str, int]:
    """The heading level of each style that is one, by its id; 0 is the title."""
    return {key: level for key in styles if (level := _level(key, styles)) is not None}


def _styles(package: Package, part: str) -> dict[str, StyleFacts]:
    found: dict[str, StyleFacts] = {}
    current: str | None = None
    for name, attributes in package.elements(part, "style", "name", "outlineLvl", "basedOn"):
        plain = {local(key): value for key, value in attributes.items()}
        if name == "style":
            current = plain.get("styleId", "") if plain.get("type", "paragraph") == "paragraph" else None
            if current is not None:
                found[current] = StyleFacts("", None, None)
        elif current is not None:
            found[current] = _with(found[current], name, plain.get("val", ""))
    return found


def _with(style: StyleFacts, name: str, value: str) -> StyleFacts:
    if name == "name":
        return style._replace(name=value.casefold())
    if name == "basedOn":
        return style._replace(based_on=value)
    return style._replace(outline=int(value)) if value.isdigit() and int(value) < 9 else style


def _level(key: str, styles: dict[str, StyleFacts]) -> int | None:
    seen: set[str] = set()
    while key in styles and key not in seen:
        seen.add(key)
        style = styles[key]
        if style.name in ("title", "tittel"):
            return 0
        word, _, number = style.name.rpartition(" ")
        if word in ("heading", "overskrift") and number.isdigit() and 1 <= int(number) <= 9:
            return int(number)
        if style.outline is not None:
            return style.outline + 1
        key = style.based_on or ""
    return None
