"""The same template and values through docxtpl and through rusdoc, and the parts compared as canonical XML."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from types import ModuleType
from typing import Any

import docx
import docxtpl
from jinja2 import Environment
from lxml import etree

import rusdoc.word

Values = Callable[[ModuleType, Any], Mapping[str, Any]]
"""Makes the values with the classes of the module given (docxtpl's or ours) and the template."""

PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml$")


def saved(document: Any) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def with_part(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """A package with one part's text changed, for what python-docx cannot write."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            content = old.read(item)
            new.writestr(item, change(content.decode()).encode() if item == name else content)
    return out.getvalue()


def paragraphs(*texts: str) -> bytes:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    return saved(document)


def table(*rows: list[str], before: tuple[str, ...] = (), after: tuple[str, ...] = ()) -> bytes:
    """A document with one table, a list for each row's cells."""
    document = docx.Document()
    for text in before:
        document.add_paragraph(text)
    made = document.add_table(rows=0, cols=max(map(len, rows)))
    for row in rows:
        cells = made.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = text
    for text in after:
        document.add_paragraph(text)
    return saved(document)


def by_docxtpl(
    data: bytes, values: Values, filters: Mapping[str, Any], before: Callable[[Any], None] | None = None
) -> bytes:
    template = docxtpl.DocxTemplate(BytesIO(data))
    environment = Environment(autoescape=True)
    environment.filters.update(filters)
    if before:
        before(template)
    template.render(dict(values(docxtpl, template)), environment)
    return saved(template)


def by_rusdoc(
    data: bytes, values: Values, filters: Mapping[str, Any], replace: Mapping[str, Any] | None = None
) -> bytes:
    template = rusdoc.word.Template(data, filters=filters)
    return template.render(values(rusdoc.word, template), replace)


def canonical_parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = [name for name in package.namelist() if PARTS.match(name)]
        return {name: canonical(package.read(name)) for name in names}


def canonical(xml: bytes) -> str:
    out = BytesIO()
    etree.fromstring(xml).getroottree().write_c14n(out, with_comments=False)
    # namespaces named again where they are known already mean nothing
    tree = etree.fromstring(out.getvalue())
    etree.cleanup_namespaces(tree, keep_ns_prefixes=None)
    return re.sub(r"(<[\w:]+[ >])", r"\n\1", etree.tostring(tree, method="c14n").decode())


def assert_same(
    data: bytes,
    values: Values | Mapping[str, Any],
    filters: Mapping[str, Any] | None = None,
    replace: Mapping[str, Any] | None = None,
    before: Callable[[Any], None] | None = None,
) -> bytes:
    """Both ways give the same parts; ours is returned."""
    make: Values = values if callable(values) else lambda module, template: values
    expected = canonical_parts(by_docxtpl(data, make, filters or {}, before))
    ours = by_rusdoc(data, make, filters or {}, replace)
    found = canonical_parts(ours)
    assert set(found) == set(expected)
    for name, xml in expected.items():
        assert found[name] == xml, name
    return ours


def uses_code(data: bytes, filters: Mapping[str, Any] | None = None) -> bool:
    """Whether every part of the template is filled by code, without Jinja."""
    return all(part.program for part in rusdoc.word.Template(data, filters=filters)._parts)
