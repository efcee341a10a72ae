"""A Word template is filled as docxtpl would, with plain data only and nothing left blank unseen."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
import xlsxwriter
from jinja2 import pass_context
from jinja2.runtime import Context

from rusdoc.errors import InputError, TemplateError
from rusdoc.texts import Language
from rusdoc.word import Listing, RichText, Template
from tests.word.docxtpl_pairs import with_part

SHIPPED = Path(__file__).parents[2] / "templates" / "word"


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


def test_an_unknown_name_is_told_with_its_heading_and_cell() -> None:
    document = docx.Document()
    document.add_heading("Tiltak", 1)
    document.add_table(2, 2).cell(1, 1).text = "Kostnad: {{ m.kost }}"
    out = BytesIO()
    document.save(out)
    with pytest.raises(TemplateError) as caught:
        Template(out.getvalue()).render({"m": {"cost": 1}})
    error = caught.value
    assert (error.code, error.sheet, error.cell) == ("RUS705", "Tabell 1", "B2")
    assert "under «Tiltak», i avsnittet «Kostnad: {{ m.kost }}». Mente du «cost»?" in error.message()


@pytest.mark.parametrize("before", ["", "{% with a = 1 %}{{ a }}{% endwith %}"], ids=["code", "jinja"])
def test_the_paragraph_of_a_fault_is_told_whichever_way_it_is_filled(before: str) -> None:
    filled = template("først", before, "her {{ n / 0 }}", "sist {{ n }}")
    with pytest.raises(TemplateError, match=r"«her \{\{ n / 0 \}\}».*deler på null") as caught:
        filled.render({"n": 1})
    assert caught.value.code == "RUS706"


def test_a_fault_in_a_tag_is_told_when_the_template_is_filled() -> None:
    with pytest.raises(TemplateError, match="blir aldri lukket med endfor") as caught:
        template("{% for x in y %}", "{{ x }}").render({"y": []})
    assert caught.value.code == "RUS706"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("text", ["{{ b }}", "{{ a.__class__ }}", "{{ a / 0 }}", "{{ a + 'x' }}", "{{ 1 + }}", "{% if a %}", "{{ a"])
def test_every_fault_has_words_in_every_language(text: str, language: Language) -> None:
    with pytest.raises(TemplateError) as caught:
        template(text).render({"a": 1})
    assert caught.value.message(language).startswith("mal.docx: ")


def test_a_filter_that_asks_jinja_for_its_context_gets_it() -> None:
    @pass_context
    def greeted(context: Context, name: str) -> str:
        return f"{context['word']} {name}"

    data = Template(template("{{ a|join }}").data, filters={"join": greeted}).render({"a": "Kari", "word": "Hei"})
    assert texts(data) == ["Hei Kari"]


def test_a_filter_of_ones_own_that_fails_is_told_with_its_words() -> None:
    def fails(value: object) -> str:
        raise RuntimeError("går ikke")

    with pytest.raises(TemplateError, match="går ikke"):
        Template(template("{{ a|fails }}").data, filters={"fails": fails}).render({"a": 1})


def test_a_value_is_text_in_the_document_properties_and_in_custom_ones() -> None:
    document = docx.Document()
    document.core_properties.keywords = "{{ a }}"
    out = BytesIO()
    document.save(out)
    data = Template(out.getvalue()).render({"a": "rus & vold"})
    assert docx.Document(BytesIO(data)).core_properties.keywords == "rus & vold"


def test_a_template_comes_from_a_path_a_stream_or_bytes(tmp_path: Path) -> None:
    data = template("{{ a }}").data
    path = tmp_path / "mal.docx"
    path.write_bytes(data)
    for source in (path, str(path), data, BytesIO(data)):
        assert texts(Template(source).render({"a": "x"})) == ["x"]


def test_a_template_of_words_own_template_kind_makes_an_ordinary_document() -> None:
    changed = with_part(template("{{ a }}").data, "[Content_Types].xml", lambda xml: xml.replace("document.main+xml", "template.main+xml"))
    assert texts(Template(changed).render({"a": 1})) == ["1"]


NO_TEMPLATES = {
    "a damaged zip file": b"PK\x03\x04 not a zip",
    "a text": "Kjære kommune".encode(),
    "a PDF": b"%PDF-1.7\n",
    "an old Word file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "nothing": b"",
}


@pytest.mark.parametrize("data", NO_TEMPLATES.values(), ids=NO_TEMPLATES)
def test_a_file_that_is_no_word_document_is_refused(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        Template(data)
    assert caught.value.message().startswith("mal.docx: ")


def test_a_workbook_is_no_template(tmp_path: Path) -> None:
    path = tmp_path / "tiltak.xlsx"
    xlsxwriter.Workbook(str(path)).close()
    with pytest.raises(InputError, match=r"tiltak\.xlsx: Filen er en Excel-arbeidsbok"):
        Template(path)


def test_an_ampersand_in_a_tag_is_an_ampersand() -> None:
    filled = template("{{ a|replace('&', 'og') }} {{ 'c & d' }}").render({"a": "a & b"})
    assert texts(filled) == ["a og b c & d"]


def test_the_place_of_a_fault_in_the_last_paragraph_is_told_in_its_words_alone() -> None:
    with pytest.raises(TemplateError) as caught:
        template("{{p charts.kake }}").render({"charts": {}})
    assert "kake" in str(caught.value)
    assert "w:" not in str(caught.value)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.docx")), ids=lambda path: path.name)
def test_the_shipped_templates_are_filled_without_jinja(path: Path) -> None:
    assert all(part.program for part in Template(path, cache=None)._parts)
