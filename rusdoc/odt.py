"""The little that LibreOffice leaves undone in an OpenDocument text: its charts' words and pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from rusdoc.opc import Package, open_package
from rusdoc.opc.writer import rewrite

_CHART: Final = re.compile(
    r'(<draw:object xlink:href="\./(?P<object>[^"]+)"[^>]*/>)'
    r'(<draw:image xlink:href="\./(?P<picture>ObjectReplacements/[^"]+)"[^>]*/>)?(?P<said><svg:desc>)?'
)


def mended(odt: bytes, charts: Sequence[str] = (), file: str = "plan.odt") -> bytes:
    """The document with the picture that stands for each chart found again, and what the chart shows.

    LibreOffice 7 numbers the pictures otherwise than it refers to them, and forgets alternative texts
    (WCAG 1.1.1). `charts` are the texts in the document's order, given only when there are as many.
    """
    package = open_package(odt, file)
    content = package.read("content.xml").decode("utf-8")
    found = list(_CHART.finditer(content))
    if not found:
        return odt
    described = list(charts) if len(charts) == len(found) else [""] * len(found)
    free = _pictures_nobody_uses(package, content)
    parts, position = [], 0
    for chart, words in zip(found, described, strict=True):
        picture = chart[2] or ""
        if picture and chart["picture"] not in package:
            picture = picture.replace(chart["picture"], free.pop(0)) if free else ""
        told = f"<svg:desc>{escape(words)}</svg:desc>" if words and not chart["said"] else ""
        parts += [content[position : chart.start()], chart[1], picture, told, chart["said"] or ""]
        position = chart.end()
    return rewrite(package, {"content.xml": "".join((*parts, content[position:])).encode("utf-8")})


def _pictures_nobody_uses(package: Package, content: str) -> list[str]:
    pictures = [name for name in package.names if name.startswith("ObjectReplacements/")]
    return [name for name in pictures if f'"./{name}"' not in content]
