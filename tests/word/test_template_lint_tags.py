"""A template that docxtpl's own documentation could show has no faults of tags or names."""

from __future__ import annotations

import pytest

from rusdoc.word import Template
from tests.word.docxtpl_pairs import paragraphs, table
from tests.word.test_same_as_docxtpl import FRUIT, ROWS, TEXTS


def faults_of_tags(data: bytes) -> list[str]:
    """What is said about tags and names; looks and readers are tried elsewhere."""
    return [each.message for each in Template(data).lint(FRUIT) if each.code in ("RUS705", "RUS706")]


@pytest.mark.parametrize("name", [name for name in TEXTS if name != "delimiters in a text"])  # lint takes them for tags
def test_texts_that_can_be_filled_are_faultless(name: str) -> None:
    assert faults_of_tags(paragraphs(*TEXTS[name])) == []


@pytest.mark.parametrize("name", [name for name in ROWS if "paragraphs from" not in name])
def test_tables_that_can_be_filled_are_faultless(name: str) -> None:
    assert faults_of_tags(table(*ROWS[name])) == []


@pytest.mark.parametrize("text", ["{{ name", "{% for x in people %}", "{% endif %}", "{{ 1 + }}"])
def test_a_template_with_faults_opens_and_says_so(text: str) -> None:
    assert len(faults_of_tags(paragraphs(text))) == 1
