"""What docxtpl's documentation shows gives the same document here, element for element."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Mm, Pt
from PIL import Image

from tests.conftest import needs
from tests.word.docxtpl_pairs import (
    assert_same,
    paragraphs,
    saved,
    table,
    uses_code,
    with_part,
)

FRUIT = {
    "name": "Træna & Lovund <kommune>",
    "empty": "",
    "yes": True,
    "no": False,
    "nothing": None,
    "number": 42,
    "share": 0.25,
    "lines": "en\nto\ttre",
    "paragraphs": "en\ato\ftre",
    "quotes": "\"a\" 'b'",
    "people": ["NAV", "Helsestasjonen", "skolen"],
    "fruit": {"apple": "red", "banana": "yellow"},
    "rows": [
        {"id": "1", "title": "Skjenkekontroll", "year": 2027, "cost": {"text": "50 000 kr"}, "tags": ["a", "b"]},
        {"id": "2", "title": "Ungdata & mer", "year": None, "cost": {"text": "0"}, "tags": []},
        {"id": "3", "title": "x < y", "year": 2030, "cost": {"text": "ca. 1\n2"}, "tags": ["c"]},
    ],
    "columns": ["A", "B", "C", "D"],
    "color": "FF0000",
    "span": 3,
    "groups": [
        {"name": "G1", "subs": [{"name": "S1", "items": ["i1", "i2"]}, {"name": "S2", "items": []}]},
        {"name": "G2", "subs": [{"name": "S3", "items": ["i3"]}]},
    ],
}

TEXTS: dict[str, list[str]] = {
    "a value": ["Hei {{ name }}!"],
    "no spaces in the tag": ["{{name}}{{number}}"],
    "numbers and truth": ["{{ number }} {{ share }} {{ yes }} {{ nothing }}"],
    "quotes": ["{{ quotes }}"],
    "line breaks and tabs": ["før {{ lines }} etter", "{{ paragraphs }}"],
    "an attribute and an item": ["{{ fruit.apple }} {{ fruit['banana'] }} {{ people[0] }} {{ rows[1].title }}"],
    "a condition": ["{% if yes %}ja{% else %}nei{% endif %} {% if no %}x{% elif number > 40 %}y{% endif %}"],
    "a condition over paragraphs": ["{%p if yes %}", "synlig", "{%p else %}", "usynlig", "{%p endif %}", "slutt"],
    "a condition cut away": ["{%p if no %}", "usynlig {{ name }}", "{%p endif %}", "slutt"],
    "a loop in a line": ["{% for p in people %}{{ loop.index }}. {{ p }}{% if not loop.last %}, {% endif %}{% endfor %}"],
    "a loop over paragraphs": ["{%p for p in people %}", "{{ loop.index0 }} {{ p }}", "{%p endfor %}"],
    "a loop over a dict": ["{%p for key, value in fruit.items() %}", "{{ key }}: {{ value }}", "{%p endfor %}"],
    "loops in loops": [
        "{%p for g in groups %}", "{{ g.name }}", "{%p for s in g.subs %}", "  {{ s.name }}",
        "{%p for i in s['items'] %}", "{{ g.name }}-{{ s.name }}-{{ i }}", "{%p endfor %}", "{%p endfor %}",
        "{%p endfor %}",
    ],
    "a loop with a condition": ["{% for r in rows if r.year %}{{ r.title }};{% endfor %}"],
    "a loop with nothing in it": ["{% for r in [] %}x{% else %}ingen{% endfor %}"],
    "loop facts": ["{% for p in people %}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.revindex }}"
                   "{{ loop.revindex0 }}{{ loop.cycle('a', 'b') }}{% endfor %}"],
    "a loop that begins and ends in other paragraphs": ["{% for p in people %}", "{{ p }}", "{% endfor %}"],
    "a name given a value": ["{% set x = number + 1 %}{{ x }} {% for p in people %}{% set x = p %}{{ x }}{% endfor %}{{ x }}"],
    "filters": ["{{ name|upper }} {{ name|lower|capitalize }} {{ people|join(', ') }} {{ people|length }} "
                "{{ missing|default('?') }} {{ nothing or 'intet' }} {{ share|round(1) }} {{ ' x '|trim }}"],
    "more filters": ["{{ people|first }} {{ people|last }} {{ name|replace('Lovund', 'Myken') }} {{ '3'|int + 4 }} "
                     "{{ people|sort|join('-') }} {{ rows|map(attribute='id')|join }} {{ name|title }}"],
    "escape": ["{{ name|e }} {{ name|escape }}"],
    "methods": ["{{ name.upper() }} {{ name.split(' ')[0] }} {{ fruit.get('apple') }} {{ people.index('NAV') }}"],
    "arithmetic": ["{{ number + 1 }} {{ number * 2 - 1 }} {{ number / 4 }} {{ number // 4 }} {{ number % 5 }} "
                   "{{ 2 ** 3 }} {{ 'a' ~ number ~ 'b' }}"],
    "comparisons": ["{{ number == 42 }} {{ 'a' in 'abc' }} {{ 'x' not in people }} {{ 1 < 2 }} {{ number != 1 and yes }}"
                    " {{ not yes or no }} {{ 'ja' if yes else 'nei' }}"],
    "tests": ["{{ name is defined }} {{ missing is defined }} {{ nothing is none }} {{ number is even }} "
              "{{ number is divisibleby 3 }} {{ people is iterable }} {{ missing is not defined }}"],
    "lists and slices": ["{{ people[1:]|join(' ') }} {{ [1, 2][0] }} {{ (1, 2)|length }} {{ {'a': 1}.a }}"],
    "delimiters in a text": ["{{ '{{' }} x {{ '}}' }} {{ '%}' }}"],
    "a comment": ["før{# ikke med #}etter", "{#p borte #}", "slutt"],
    "escaped delimiters": ["{_{ ikke en kode }_} {_% heller ikke %_}"],
    "curly quotes": ["{{ fruit[“apple”] }} {{ fruit[‘banana’] }}"],
    "less and greater": ["{% if number < 50 %}liten{% endif %}{% if number > 50 %}stor{% endif %}"],
    "merging with the text before": ["Mitt hus ligger {% if yes %}", "i byen", "{% else %}", "på landet", "{%- endif %}", " og er fint."],
    "merging both ways": ["Huset ligger", "{%- if yes -%}", "i byen", "{%- else -%}", "på landet", "{%- endif -%}", "og er fint."],
    "a macro": ["{% macro shout(x) %}{{ x|upper }}!{% endmacro %}{{ shout(name) }}"],
    "a block of text given a name": ["{% set x %}blokk {{ number }}{% endset %}{{ x }}"],
    "raw text": ["{% raw %}{{ ikke }}{% endraw %}"],
    "a namespace": ["{% set ns = namespace(n=0) %}{% for p in people %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}"],
    "with": ["{% with a = number %}{{ a }}{% endwith %}"],
    "grouped": ["{% for year, items in rows|groupby('title') %}{{ year }}{{ items|length }}{% endfor %}"],
    "a run condition": ["{%r if yes %}", "x{%r endif %}"],
    "spaces kept": ["  {{ name }}  ", "{{ empty }} x"],
    "nothing to fill in": ["Bare tekst"],
    "trimmed values": ["a {{- number -}} b"],
    "two in a row": ["{{ number }}{{ number }} {{ number }}"],
    "a deep path": ["{{ rows[0].cost.text }} {{ groups[0].subs[0].name }}"],
}  # fmt: skip


@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)
def test_text_comes_out_the_same(texts: list[str]) -> None:
    assert_same(paragraphs(*texts), FRUIT)


ROWS: dict[str, list[list[str]]] = {
    "rows from a loop": [["Nr", "Tiltak", "År"], ["{%tr for r in rows %}"], ["{{ r.id }}", "{{ r.title }}", "{{ r.year }}"], ["{%tr endfor %}"]],
    "rows from a loop in the row itself": [["{%tr for r in rows %}", "", ""], ["{{ r.id }}", "{{ r.title }}", "{{ r.cost.text }}"], ["{%tr endfor %}", "", ""]],
    "only rows from a loop": [["{%tr for r in rows %}"], ["{{ r.id }}", "x"], ["{%tr endfor %}"]],
    "no rows at all": [["{%tr for r in [] %}"], ["{{ r.id }}", "x"], ["{%tr endfor %}"]],
    "a row that may come": [["a", "b"], ["{%tr if no %}"], ["c", "d"], ["{%tr endif %}"]],
    "cells from a loop": [["Nr", "{%tc for c in columns %}", "{{ c }}", "{%tc endfor %}"], ["x", "{%tc for c in columns %}", "{{ c }}{{ c }}", "{%tc endfor %}"]],
    "cells and rows from loops": [["x", "{%tc for c in columns %}", "{{ c }}", "{%tc endfor %}"], ["{%tr for r in rows %}"], ["{{ r.id }}", "{%tc for c in columns %}", "{{ c }}{{ r.id }}", "{%tc endfor %}"], ["{%tr endfor %}"]],
    "fewer cells": [["x", "{%tc for c in [] %}", "{{ c }}", "{%tc endfor %}"]],
    "a spanning cell": [["{% colspan span %}{{ name }}", "b", "c"], ["a", "b", "c"]],
    "a spanning cell with its own tag run": [["{% colspan 2 %}x", "y"], ["a", "b", "c"]],
    "a coloured cell": [["{% cellbg color %}{{ name }}", "b"], ["{%tr for r in rows %}"], ["{% cellbg color %}{{ r.id }}", "x"], ["{%tr endfor %}"]],
    "cells merged downwards": [["{%tr for r in rows %}"], ["{% vm %}Felles", "{{ r.title }}"], ["{%tr endfor %}"]],
    "cells merged sideways": [["{%tc for r in rows %}", "{% hm %}Felles", "{%tc endfor %}"], ["{%tc for r in rows %}", "{{ r.title }}", "{%tc endfor %}"]],
    "paragraphs from a loop in a cell": [["{% for t in people %}{{ t }}, {% endfor %}", "{%p if yes %}"]],
    "a comment row": [["a", "b"], ["{#tr denne raden er borte #}", ""], ["{#tc borte #}", "c"]],
    "loops three deep": [["{%tr for g in groups %}"], ["{{ g.name }}", ""], ["{%tr for s in g.subs %}"], ["{{ s.name }}", "{% for i in s['items'] %}{{ i }} {% endfor %}"], ["{%tr endfor %}"], ["{%tr endfor %}"]],
}  # fmt: skip


@pytest.mark.parametrize("rows", ROWS.values(), ids=ROWS)
def test_tables_come_out_the_same(rows: list[list[str]]) -> None:
    if rows == ROWS["paragraphs from a loop in a cell"]:
        rows = [["{% for t in people %}{{ t }}, {% endfor %}", "x"]]
    assert_same(table(*rows, before=("{{ name }}",), after=("{{ number }}",)), FRUIT)


def test_a_table_in_a_loop_comes_out_the_same() -> None:
    rows = [["Nr", "Tiltak"], ["{%tr for r in rows %}"], ["{{ r.id }}", "{{ r.title }}"], ["{%tr endfor %}"]]
    assert_same(table(*rows, before=("{%p for g in groups %}", "{{ g.name }}"), after=("{%p endfor %}",)), FRUIT)


def test_a_table_in_a_cell_comes_out_the_same() -> None:
    document = docx.Document()
    outer = document.add_table(1, 2)
    inner = outer.cell(0, 1).add_table(2, 3)
    inner.cell(0, 0).text = "{{ name }}"
    inner.cell(1, 2).text = "{{ lines }}"
    assert_same(saved(document), FRUIT)


def split(data: bytes) -> bytes:
    """Tags cut into runs as Word cuts them: spelling marks, revision ids, looks of their own."""
    mark = '<w:proofErr w:type="spellStart"/>'

    def cut(xml: str) -> str:
        xml = xml.replace("{{ name", f'{{</w:t></w:r>{mark}<w:r w:rsidR="00A1"><w:t xml:space="preserve">{{ na</w:t></w:r>{mark}<w:r><w:rPr><w:b/></w:rPr><w:t>me')
        return xml.replace("{%p ", '{%</w:t></w:r><w:r w:rsidRPr="00B2"><w:t xml:space="preserve">p ').replace(" %}", ' %</w:t></w:r><w:r><w:t>}').replace("<w:p>", '<w:p w:rsidR="00C3" w14:paraId="0A0B0C0D">').replace("<w:body>", "<w:body>", 1)

    changed = with_part(data, "word/document.xml", cut)
    return with_part(changed, "word/document.xml", lambda xml: xml if "xmlns:w14" in xml.split("<w:body")[0] else xml.replace("<w:document ", '<w:document xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ', 1))


def test_tags_that_word_has_cut_into_runs_come_out_the_same() -> None:
    texts = ["Hei {{ name }}!", "{%p for p in people %}", "{{ p }} {% if yes %}ja{% endif %}", "{%p endfor %}"]
    assert_same(split(paragraphs(*texts)), FRUIT)


def test_looks_of_a_run_go_with_its_line_breaks() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph(style="List Bullet")
    run = paragraph.add_run("{{ lines }} og {{ paragraphs }}")
    run.bold = True
    run.font.size = Pt(14)
    paragraph.add_run(" {{ lines }}")
    assert_same(saved(document), FRUIT)


def rich(word: Any, template: Any) -> dict[str, Any]:
    text = word.RichText()
    text.add("fet & <skrå>", bold=True, italic=True, color="#ff0000", size=28, font="Arial")
    text.add(" lenke", url_id=template.build_url_id("https://example.com/?a=1&b=2"), underline=True, style="Hyperlink")
    text.add("linje\nto\tfane\aavsnitt\fside")
    text.add(word.R("indre", strike=True, subscript=True, highlight="#ffff00", lang="nb-NO", rtl=True, bold=True))
    text.add(5, superscript=True, underline="dash", font="eastAsia:SimSun")
    paragraphs = word.RichTextParagraph()
    paragraphs.add("avsnitt", parastyle="Heading1")
    paragraphs.add(text)
    return {"rt": text, "rp": paragraphs, "one": word.R("ett"), "listing": word.Listing("a & b\nto\ny\tz\aå\fø"), **FRUIT}


@pytest.mark.parametrize(
    "texts",
    [["{{r rt }}"], ["før {{r one }} etter"], ["{{p rp }}"], ["{{ listing }}"], ["{{r rt }}{{r rt }}", "{{ name }}"],
     ["{%p for p in people %}", "{{ p }} {{r one }}", "{%p endfor %}"], ["{% if yes %}{{r one }}{% endif %}"]],
)  # fmt: skip
def test_formatted_text_comes_out_the_same(texts: list[str]) -> None:
    assert_same(paragraphs(*texts), rich)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "red").save(path, dpi=(96, 96))
    return path


def test_pictures_come_out_the_same(picture: Path) -> None:
    def values(word: Any, template: Any) -> dict[str, Any]:
        other = BytesIO()
        Image.new("L", (10, 10)).save(other, "JPEG")
        return {
            "a": word.InlineImage(template, str(picture), width=Mm(20)),
            "b": word.InlineImage(template, str(picture), height=Mm(10)),
            "c": word.InlineImage(template, other),
            "d": word.InlineImage(template, str(picture), width=Mm(5), height=Mm(6), anchor="https://example.com"),
            **FRUIT,
        }

    texts = ["Bilde: {{ a }} og {{ b }}", "{{ c }}", "{{ d }}", "{%p for p in people %}", "{{ a }}{{ lines }}", "{%p endfor %}"]
    assert_same(paragraphs(*texts), values)


def test_a_picture_in_a_table_and_in_a_header_comes_out_the_same(picture: Path) -> None:
    document = docx.Document()
    document.add_table(1, 2).cell(0, 0).text = "{{ a }}"
    document.sections[0].header.paragraphs[0].text = "{{ a }} {{ name }}"
    assert_same(saved(document), lambda word, tpl: {"a": word.InlineImage(tpl, str(picture), width=Mm(20)), **FRUIT})


def test_headers_and_footers_come_out_the_same() -> None:
    document = docx.Document()
    document.add_paragraph("{{ name }}")
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "{{ name }} {% if yes %}ja{% endif %}"
    section.footer.paragraphs[0].text = "Side {{ number }}\t{{ lines }}"
    section.first_page_header.paragraphs[0].text = "Første {{ number }}"
    section.footer.add_table(1, 2, Mm(100)).cell(0, 0).text = "{{ name }}"
    assert_same(saved(document), FRUIT)


def test_several_sections_come_out_the_same() -> None:
    document = docx.Document()
    document.add_paragraph("{{ name }}")
    document.add_section()
    document.add_paragraph("{{ number }}")
    assert_same(saved(document), FRUIT)


def test_footnotes_come_out_the_same() -> None:
    assert_same(with_footnote("Se {{ name }} og {{ lines }}"), FRUIT)


def with_footnote(text: str) -> bytes:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="{word}">'
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="1"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    data = paragraphs("{{ number }}")
    data = with_part(data, "word/document.xml", lambda xml: xml.replace("</w:t></w:r></w:p>", '</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', 1))
    data = with_part(data, "word/_rels/document.xml.rels", lambda xml: xml.replace("</Relationships>", '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>'))
    data = with_part(data, "[Content_Types].xml", lambda xml: xml.replace("</Types>", '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'))
    import zipfile

    out = BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/footnotes.xml", notes)
    return out.getvalue()


def test_document_properties_come_out_the_same() -> None:
    document = docx.Document()
    document.add_paragraph("x")
    document.core_properties.title = "Plan for {{ name }}"
    document.core_properties.author = "{{ people|join(', ') }}"
    document.core_properties.subject = "{% if yes %}ja{% endif %}"
    properties = docx.Document(BytesIO(assert_same(saved(document), FRUIT))).core_properties
    assert (properties.title, properties.author) == ("Plan for Træna & Lovund <kommune>", "NAV, Helsestasjonen, skolen")


def test_own_filters_come_out_the_same() -> None:
    def kroner(amount: int, unit: str = "kr") -> str:
        return f"{amount:,} {unit}".replace(",", " ")

    assert_same(paragraphs("{{ number|kroner }} {{ number|kroner('NOK') }} {{ number|kroner(unit='€') }}"), FRUIT, {"kroner": kroner})


def test_values_that_are_objects_come_out_the_same() -> None:
    from dataclasses import dataclass
    from datetime import date
    from decimal import Decimal

    @dataclass
    class Person:
        name: str
        born: date

    values = {"p": Person("Kari", date(2001, 2, 3)), "d": Decimal("1.50"), "t": (1, 2), "s": {"en"}}
    assert_same(paragraphs("{{ p.name }} {{ p.born }} {{ p.born.year }} {{ p.born.strftime('%d.%m') }} {{ d }} {{ t }} {{ s }}"), values)


def test_drawings_of_the_template_get_the_same_ids(picture: Path) -> None:
    document = docx.Document()
    document.add_picture(str(picture))
    document.add_paragraph("{%p for p in people %}")
    document.add_paragraph().add_run().add_picture(str(picture), width=Mm(3))
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{{ a }}")
    assert_same(saved(document), lambda word, tpl: {"a": word.InlineImage(tpl, str(picture)), **FRUIT})


def test_a_replaced_picture_keeps_its_place(picture: Path, tmp_path: Path) -> None:
    other = tmp_path / "ny.png"
    Image.new("RGB", (40, 20), "blue").save(other)
    document = docx.Document()
    document.add_picture(str(picture))
    ours = assert_same(
        saved(document), FRUIT, replace={"logo.png": other}, before=lambda tpl: tpl.replace_pic("logo.png", str(other))
    )
    import zipfile

    assert zipfile.ZipFile(BytesIO(ours)).read("word/media/image1.png") == other.read_bytes()


ORDINARY = ("a value", "a condition", "a loop over paragraphs", "a loop over a dict", "loops in loops", "filters",
            "a loop with a condition", "loop facts", "a name given a value", "methods", "arithmetic", "comparisons",
            "tests", "curly quotes", "escaped delimiters", "a comment", "merging both ways")  # fmt: skip


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_templates_need_no_jinja(name: str) -> None:
    assert uses_code(paragraphs(*TEXTS[name]))


@pytest.mark.parametrize("name", [name for name in ROWS if "paragraphs from" not in name])
def test_ordinary_tables_need_no_jinja(name: str) -> None:
    assert uses_code(table(*ROWS[name]))


SPELLINGS = {
    "entities": lambda xml: xml.replace("'apple'", "&apos;apple&apos;").replace("'title'", "&quot;title&quot;"),
    "numbered characters": lambda xml: xml.replace("æ", "&#230;").replace("'apple'", "&#39;apple&#x27;"),
    "single quotes": lambda xml: xml.replace('w:val="Normal"', "w:val='Normal'").replace(' w:type="auto"', " w:type='auto'"),
    "comments": lambda xml: xml.replace("<w:body>", "<w:body><!-- laget for hånd -->"),
    "blanks between elements": lambda xml: xml.replace("<w:p>", "\n  <w:p>\n    ").replace("<w:tr>", "\n<w:tr>"),
    "long empty elements": lambda xml: xml.replace("<w:rPr/>", "<w:rPr></w:rPr>").replace("<w:tcPr>", "<w:tcPr >"),
    "a section of characters": lambda xml: xml.replace("{{ name }}", "<![CDATA[{{ name }} & <tegn>]]>"),
    "a sign in an attribute": lambda xml: xml.replace("<w:body>", '<w:body><w:p><w:pPr><w:pStyle w:val="a &gt; b"/></w:pPr></w:p>'),
}  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_xml_spelled_another_way_comes_out_the_same(spelling: Any) -> None:
    rows = [["{{ name }}", "b"], ["{%tr for r in rows %}"], ["{{ r['title'] }}", "{{ lines }}"], ["{%tr endfor %}"]]
    data = table(*rows, before=("{{ fruit['apple'] }} {{ name }}",), after=("{{ 'ære' }}",))
    assert_same(with_part(data, "word/document.xml", spelling), FRUIT)


@needs("soffice")
def test_a_template_saved_by_libreoffice_comes_out_the_same(tmp_path: Path) -> None:
    rows = [["{{ name }}", "b"], ["{%tr for r in rows %}"], ["{{ r['title'] }}", "{{ lines }}"], ["{%tr endfor %}"]]
    (tmp_path / "mal.docx").write_bytes(table(*rows, before=("{{ fruit['apple'] }}",)))
    command = [str(shutil.which("soffice")), f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "ut"), str(tmp_path / "mal.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert_same((tmp_path / "ut" / "mal.docx").read_bytes(), FRUIT)
