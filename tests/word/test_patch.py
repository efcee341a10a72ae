"""Tags made whole and moved to where they work: string for string what docxtpl's own function makes."""

from __future__ import annotations

import re

import pytest
from docxtpl import DocxTemplate
from hypothesis import given, settings
from hypothesis import strategies as st

from rusdoc.word.engine.patch import UnclosedTagError, patch

TEXTS = [
    "{{ a }}", "{%p if x %}", "{%p endif %}", "{{r b }}", "{%r if a %}", "{%tr for x in y %}", "{%tr endfor %}",
    "{%tc for x in y %}", "{# c #}", "{#p hei #}", "{{p s }}", "{% if a &lt; 2 %}", "{{ a }} og {{ b }}",
    "x {{ “k” }} y", "plain", "  lead", "{_{ x }_}", "{{ a}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>}",
    '{</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">{ n</w:t></w:r><w:r w:rsidR="1"><w:t>avn }}',
    "{%</w:t></w:r><w:r><w:t> if x %</w:t></w:r><w:r><w:t>}", "{% colspan 2 %}", "{% cellbg c %}", "{% vm %}",
    "{% hm %}", "{%- if x %}", "{% endif -%}", "{%tr\tif x %}", "{%p if a % 2 %}", "{{ x }} {%p if z %}", "\n",
    "&amp; { }",
]  # fmt: skip

texts = st.sampled_from(TEXTS)
space = st.sampled_from(["", ' xml:space="preserve"'])
runs = st.builds(
    lambda rsid, looks, keep, text: f"<w:r{rsid}>{looks}<w:t{keep}>{text}</w:t></w:r>",
    st.sampled_from(["", ' w:rsidR="00A"']),
    st.sampled_from(["", "<w:rPr><w:b/></w:rPr>"]),
    space,
    texts,
)
paragraphs = st.builds(
    lambda rsid, looks, inner: f"<w:p{rsid}>{looks}{''.join(inner)}</w:p>",
    st.sampled_from(["", ' w:rsidR="1"']),
    st.sampled_from(["", '<w:pPr><w:jc w:val="x"/></w:pPr>']),
    st.lists(runs, max_size=3),
)
cells = st.builds(
    lambda span, inner: f'<w:tc><w:tcPr><w:tcW w:w="1"/>{span}</w:tcPr>{"".join(inner)}</w:tc>',
    st.sampled_from(["", '<w:gridSpan w:val="2"/>']),
    st.lists(paragraphs, min_size=1, max_size=2),
)
rows = st.lists(cells, min_size=1, max_size=3).map(lambda inner: f"<w:tr>{''.join(inner)}</w:tr>")
tables = st.lists(rows, min_size=1, max_size=3).map(lambda inner: f"<w:tbl><w:tblGrid/>{''.join(inner)}</w:tbl>")
bodies = st.lists(paragraphs | paragraphs | tables, min_size=1, max_size=4).map(lambda inner: f"<w:body>{''.join(inner)}</w:body>")


def by_docxtpl(xml: str) -> str:
    """docxtpl's result, with ampersands in tags as they are meant."""
    patched = DocxTemplate("x").patch_xml(xml)
    return re.sub(r"\{\{.*?\}\}|\{%.*?%\}", lambda tag: tag.group().replace("&amp;", "&"), patched, flags=re.DOTALL)


@given(bodies)
@settings(max_examples=150)
def test_any_body_is_patched_as_docxtpl_does(xml: str) -> None:
    assert patch(xml) == by_docxtpl(xml)


@pytest.mark.parametrize("text", ["{{ a", "{% if", "{# x", "{{ a %}", "x {{ y }} {{ z"])
def test_a_tag_that_never_ends_is_noticed(text: str) -> None:
    with pytest.raises(UnclosedTagError):
        patch(f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>")
