"""The little that LibreOffice leaves undone in an OpenDocument text, and what it draws by lot, put right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from rusdoc.opc import Package, open_package
from rusdoc.opc.writer import rewrite
from rusdoc.regex import regex

_CHART: Final = regex(
    r'(?P<object><draw:object xlink:href="\./(?P<folder>[^"]+?)/?"[^>]*/>)'
    r'(?P<image><draw:image xlink:href="\./(?P<picture>ObjectReplacements/[^"]+)"[^>]*/>)?'
    r"(?P<said><svg:desc>)?"
)
_LIST: Final = regex(r'((?:xml:id|text:continue-list)=")(list\d+)(")')
_SETTINGS: Final = "settings.xml"
_RUN: Final = regex(rb'(<config:config-item config:name="Rsid(?:Root)?"[^>]*>)\d+(<)')


def mended(odt: bytes, charts: Sequence[str] = (), file: str = "plan.odt") -> bytes:
    """The document with the picture that stands for each chart found again, and what the chart shows.

    LibreOffice 7 numbers the pictures otherwise than it refers to them, and forgets alternative texts
    (WCAG 1.1.1). `charts` are the texts in the document's order, given only when there are as many.
    The same document gives the same bytes.
    """
    package = open_package(odt, file)
    content = _steady(package.read("content.xml").decode("utf-8"))
    found = list(_CHART.finditer(content))
    described = charts if len(charts) == len(found) else [""] * len(found)
    parts, position = [], 0
    for chart, words, picture in zip(found, described, _pictures(package, found), strict=True):
        image = (chart["image"] or "").replace(chart["picture"] or "", picture) if picture else ""
        told = f"<svg:desc>{escape(words)}</svg:desc>" if words and not chart["said"] else ""
        parts += [content[position : chart.start()], _to_folder(chart), image, told, chart["said"] or ""]
        position = chart.end()
    changed = {"content.xml": "".join((*parts, content[position:])).encode("utf-8")}
    changed |= {f"{chart['folder']}/": b"" for chart in found if f"{chart['folder']}/" not in package}
    if _SETTINGS in package:
        changed[_SETTINGS] = _RUN.sub(rb"\g<1>0\2", package.read(_SETTINGS))
    return rewrite(package, changed)


def _to_folder(chart: re.Match[str]) -> str:
    """The link to a chart, as the package's list has it: a folder, whose name ends with a slash."""
    return chart["object"].replace(f'"./{chart["folder"]}"', f'"./{chart["folder"]}/"')


def _steady(content: str) -> str:
    """The text with its lists numbered from 1: LibreOffice gives them numbers drawn by lot."""
    numbers: dict[str, int] = {}
    return _LIST.sub(
        lambda name: f"{name[1]}list{numbers.setdefault(name[2], len(numbers) + 1)}{name[3]}", content
    )


def _pictures(package: Package, charts: Sequence[re.Match[str]]) -> list[str]:
    """The picture of each chart: by its name where there are others too, else the first for the first."""
    there = sorted(
        (name for name in package.names if name.startswith("ObjectReplacements/")),
        key=lambda name: (len(name), name),
    )
    if len(there) == len(charts):
        return there
    return [chart["picture"] if chart["picture"] in there else "" for chart in charts]
