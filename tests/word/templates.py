"""Word templates typed in a few lines, for tests of what is found in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx

from rusdoc.model.finding import Finding
from rusdoc.registers.template_names import example_context
from rusdoc.word import Template

ALL_FIELDS = "{{ m.id }} {{ m.title }} {{ m.priority }} {{ m.effect }} {{ m.cost_text }} {{ m.owners_text }} {{ m.years_text }}"
MEASURES = (
    "{%p for goal in goals %}",
    "{%p for sub in goal.sub_goals %}",
    "{%p for m in sub.measures %}",
    ALL_FIELDS,
    "{%p endfor %}",
    "{%p endfor %}",
    "{%p endfor %}",
)
"""Paragraphs that show every field of every measure."""


def document(*paragraphs: str) -> Any:
    """A document with nothing wrong with it but what the paragraphs say; `# ` begins a heading."""
    made = docx.Document()
    made.core_properties.title = "Plan"
    for text in paragraphs:
        if text.startswith("#"):
            level = len(text) - len(text.lstrip("#"))
            made.add_paragraph(text.lstrip("# "), f"Heading {level}")
        else:
            made.add_paragraph(text)
    for style in made.styles:  # python-docx's own headings are too pale
        if style.type == 1:
            style.font.color.rgb = docx.shared.RGBColor(0, 0, 0)
    return made


def add_table(made: Any, *rows: tuple[str, ...], heading: bool = True) -> Any:
    table = made.add_table(rows=0, cols=max(map(len, rows)))
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = text
    if heading:
        table.rows[0]._tr.get_or_add_trPr().append(docx.oxml.OxmlElement("w:tblHeader"))
    return table


def saved(made: Any) -> bytes:
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def changed(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """A package with one part's text changed, for what python-docx cannot write."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode()).encode() if name == part else content)
    return out.getvalue()


def cut_runs(data: bytes) -> bytes:
    """The document as Word leaves it after some editing: every second letter in a run of its own."""

    def cut(match: re.Match[str]) -> str:
        pieces = [match[1][at : at + 2] for at in range(0, len(match[1]), 2)]
        between = '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t xml:space="preserve">'
        return f'<w:t xml:space="preserve">{between.join(pieces)}</w:t>'

    return changed(data, "word/document.xml", lambda xml: re.sub(r"<w:t(?: [^>]*)?>([^<&]*)</w:t>", cut, xml))


def lint(made: Any, context: Mapping[str, Any] | None = None, **options: Any) -> list[Finding]:
    """What is found in the document as a template of a plan, or of the context given."""
    data = made if isinstance(made, bytes) else saved(made)
    template = Template(data, allow_external=True, cache=None, **options)
    return template.lint(example_context() if context is None else context)


def codes(findings: list[Finding]) -> list[str]:
    return [found.code for found in findings]


def found(code: str, made: Any, context: Mapping[str, Any] | None = None, **options: Any) -> list[str]:
    """The messages of one rule."""
    return [each.message for each in lint(made, context, **options) if each.code == code]
