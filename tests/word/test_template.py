"""A Word template is filled as docxtpl would, with plain data only and nothing left blank unseen."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from rusdoc.errors import InputError, TemplateError
from rusdoc.word import Listing, RichText, Template


def template(*paragraphs: str) -> Template:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = BytesIO()
    document.save(out)
    return Template(out.getvalue())


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs]


@pytest.mark.silent("RUS705", "RUS706")
def test_a_name_is_replaced_by_its_value() -> None:
    assert texts(template("Plan for {{ plan.name }}").render({"plan": {"name": "Træna"}})) == ["Plan for Træna"]


def test_ampersands_and_angle_brackets_are_text_even_when_called_safe() -> None:
    assert texts(template("{{ a|safe }}").render({"a": "Rus & <psykiatri> \"x\""})) == ["Rus & <psykiatri> \"x\""]


def test_characters_that_xml_forbids_are_left_out() -> None:
    assert texts(template("{{ a }}").render({"a": "en\x00to\x0b"})) == ["ento"]


def test_line_breaks_in_a_value_are_line_breaks_in_word() -> None:
    assert texts(template("{{ a }}{{ b }}").render({"a": "en\nto", "b": Listing("\ntre")})) == ["en\nto\ntre"]


def test_a_template_can_be_filled_many_times() -> None:
    filled = template("{{ a }}")
    assert [texts(filled.render({"a": n})) for n in (1, 2)] == [["1"], ["2"]]


def test_formatted_text_keeps_its_looks() -> None:
    data = template("{{r a }}").render({"a": RichText("viktig", bold=True)})
    run = next(run for run in docx.Document(BytesIO(data)).paragraphs[0].runs if run.text)
    assert (run.text, run.bold) == ("viktig", True)


@pytest.mark.fires("RUS705")
def test_an_unknown_name_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(TemplateError, match=r"«titel».*«title»") as caught:
        template("{{ titel }}").render({"title": "x"})
    assert caught.value.code == "RUS705"


def test_a_file_that_is_no_word_document_is_refused() -> None:
    with pytest.raises(InputError):
        Template(b"PK\x03\x04 not a zip")


def test_an_ampersand_in_a_tag_is_an_ampersand() -> None:
    filled = template("{{ a|replace('&', 'og') }} {{ 'c & d' }}").render({"a": "a & b"})
    assert texts(filled) == ["a og b c & d"]


def test_the_place_of_a_fault_in_the_last_paragraph_is_told_in_its_words_alone() -> None:
    with pytest.raises(TemplateError) as caught:
        template("{{p charts.kake }}").render({"charts": {}})
    assert "kake" in str(caught.value)
    assert "w:" not in str(caught.value)
