"""Other contents for pictures and embedded files that a template has, as docxtpl's `replace_…` gives them.

A picture is named by what Word shows as its name, title or description; any file by its part
(``word/embeddings/…xlsx``), or by the base of that name (``image1.png``).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Final

from rusdoc.errors import TemplateError
from rusdoc.files import Source, read_bytes
from rusdoc.opc import Package
from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.word.engine.markup import part_text

_PICTURE: Final = regex(r"<pic:pic\b.*?</pic:pic>", re.DOTALL)
_ABOUT: Final = regex(r"<pic:cNvPr\b[^>]*>")
_OUTER: Final = regex(r"<wp:docPr\b[^>]*>")
_FACTS: Final = regex(r'\s(?:name|title|descr)="([^"]*)"')
_EMBEDDED: Final = regex(r'<a:blip\b[^>]*\sr:embed="([^"]*)"')


def replaced_parts(package: Package, replace: Mapping[str, Source], file: str) -> dict[str, bytes]:
    """The new contents by part. `TemplateError` for a name that nothing in the template has."""
    pictures = _pictures(package)
    changed: dict[str, bytes] = {}
    for name, source in replace.items():
        parts = _parts(name, package, pictures)
        if not parts:
            raise TemplateError(Text("word.nothing_to_replace", name=name), file=file, code="RUS706")
        data = _contents(source)
        changed.update(dict.fromkeys(parts, data))
    return changed


def _contents(source: Source | bytes) -> bytes:
    return bytes(source) if isinstance(source, (bytes, bytearray)) else read_bytes(source)


def _parts(name: str, package: Package, pictures: Mapping[str, set[str]]) -> set[str]:
    if name in package and "/" in name:
        return {next(part for part in package.names if part.casefold() == name.casefold())}
    if name in pictures:
        return pictures[name]
    inside = (part for part in package.names if part.startswith(("word/media/", "word/embeddings/")))
    return {part for part in inside if posixpath.basename(part) == name}


def _pictures(package: Package) -> dict[str, set[str]]:
    """The parts of the pictures in body, headers and footers, by each of their names."""
    found: dict[str, set[str]] = {}
    main = package.main or ""
    links = package.relationships(main)
    stories = [main, *(link.target for link in links if link.kind in ("header", "footer"))]
    for story in stories:
        if story not in package:
            continue
        targets = {link.id: link.target for link in package.relationships(story) if not link.external}
        for names, id in _named(part_text(package.xml(story), package.file)):
            if id in targets:
                for name in names:
                    found.setdefault(name, set()).add(targets[id])
    return found


def _named(xml: str) -> list[tuple[set[str], str]]:
    """The names of each picture in a part, and the id of its link."""
    found: list[tuple[set[str], str]] = []
    for match in _PICTURE.finditer(xml):
        picture = match.group()
        about, embedded = _ABOUT.search(picture), _EMBEDDED.search(picture)
        if about and embedded:
            names = {_plain(name) for name in _FACTS.findall(about.group()) if name}
            for outer in list(_OUTER.finditer(xml, max(0, match.start() - 4000), match.start()))[-1:]:
                names |= {_plain(name) for name in _FACTS.findall(outer.group()) if name}
            found.append((names, embedded.group(1)))
    return found


def _plain(text: str) -> str:
    for written, meant in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(written, meant)
    return text
