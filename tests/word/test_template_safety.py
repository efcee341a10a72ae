"""A template from a stranger reads no file, reaches no network, runs nothing and cannot hang the process."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from rusdoc.errors import InputError, TemplateError, UnsafeError
from rusdoc.word import RichText, Template
from tests.word.docxtpl_pairs import paragraphs, saved, with_part


class Loaded:
    """An object with a method that must not be called and a secret that must not be read."""

    def __init__(self) -> None:
        self.name = "navn"
        self._secret = "hemmelig"

    def delete(self) -> str:
        raise AssertionError("called")

    def __call__(self) -> str:
        raise AssertionError("called")


VALUES: dict[str, Any] = {
    "name": "Træna",
    "items": ["a", "b"],
    "things": {"a": 1},
    "thing": Loaded(),
    "work": lambda: pytest.fail("called"),
    "kind": Loaded,
    "module": pytest,
    "rich": RichText("x"),
}

ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ ''|attr('__class__') }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ name.__init__.__globals__ }}",
    "{{ thing._secret }}",
    "{{ thing['_secret'] }}",
    "{{ thing|attr('_secret') }}",
    "{{ thing.delete() }}",
    "{{ thing() }}",
    "{{ thing.__init__.__globals__['os'] }}",
    "{{ work() }}",
    "{{ kind() }}",
    "{{ kind.mro() }}",
    "{{ module.fail('x') }}",
    "{{ module.__builtins__ }}",
    "{{ '{0.__class__}'.format(name) }}",
    "{{ '{x.__class__}'.format(x=name) }}",
    "{{ '{0[__class__]}'.format(thing) }}",
    "{{ '{x.__class__}'.format_map({'x': name}) }}",
    "{{ '{0._secret}'.format(thing) }}",
    "{{ ('{0.__class__}'|attr('format'))(name) }}",
    "{{ ['{0.__class__}']|map('format', name)|list|first|attr('__mro__') }}",
    "{{ items|map(attribute='__class__')|list }}",
    "{{ [thing]|map(attribute='_secret')|list }}",
    "{{ [thing]|sum(attribute='_secret') }}",
    "{{ [thing]|groupby('_secret') }}",
    "{{ [thing]|selectattr('_secret')|list }}",
    "{{ lipsum.__globals__['os'].popen('id') }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ dict.__base__ }}",
    "{{ range.__class__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ config.items() }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ request['application'] }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "{% set x = name.__class__ %}{{ x }}",
    "{% for x in items %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "{% for x in items %}{{ loop._iterator }}{% endfor %}",
    "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
    "{% macro m() %}{% endmacro %}{{ m._func }}",
    "{% include '/etc/passwd' %}",
    "{% import '/etc/passwd' as x %}",
    "{% from '/etc/passwd' import x %}",
    "{% extends '/etc/passwd' %}",
    "{{ items.append('c') }}",
    "{{ items.clear() }}",
    "{{ things.update({'b': 2}) }}",
    "{{ things.pop('a') }}",
    "{{ things.__setitem__('a', 2) }}",
    "{{ name.encode('utf-8') }}",
    "{{ (items|map('upper')).gi_frame.f_globals }}",
    "{{ rich.xml.__class__ }}",
    "{{ rich.add('x') }}",
    "{{ module }}",
    "{{ work }}",
    "{{ name.upper }}",
    "{{ '{}'.format(work) }}",
]

BOMBS = [
    "{{ 'a' * 1000000000 }}",
    "{{ [1] * 1000000000 }}",
    "{{ 9 ** (9 ** 9) }}",
    "{{ 2 ** 100000000 }}",
    "{{ range(1000000000)|list }}",
    "{% for a in range(1000000000) %}{% endfor %}",
    "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
    "{% for a in range(9000) %}{% for b in range(9000) %}x{% endfor %}{% endfor %}",
    "{{ 'a'.center(1000000000) }}",
    "{{ 'a'|center(1000000000) }}",
    "{{ 'a'.ljust(999999999) }}",
    "{{ 'a'.zfill(999999999) }}",
    "{{ '\t'.expandtabs(999999999) }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '%*d' % (999999999, 1) }}",
    "{{ '%999999999d'|format(1) }}",
    "{{ '{:>999999999}'.format(1) }}",
    "{{ '{:>{w}}'.format(1, w=999999999) }}",
    "{{ 'a'|indent(999999999, true) }}",
    "{{ ('a' * 100000).replace('a', 'b' * 100000) }}",
    "{{ ('a' * 100000)|replace('a', 'b' * 100000) }}",
    "{{ ('b' * 100000).join(range(100000)|map('string')|list) }}",
    "{{ [1]|batch(999999999, 'x')|list }}",
    "{{ [1]|slice(999999999)|list }}",
    "{% set ns = namespace(s='ab') %}{% for i in range(100) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}",
    "{% set ns = namespace(s='ab') %}{% for i in range(100) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
    "{% set ns = namespace(n=2) %}{% for i in range(100) %}{% set ns.n = ns.n * ns.n %}{% endfor %}",
    "{% macro f(n) %}{{ f(n) }}{{ f(n) }}{% endmacro %}{{ f(1) }}",
    "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}",
    "{% for i in range(1000) recursive %}{% if loop.depth < 20 %}{{ loop(range(1000)) }}{% endif %}{% endfor %}",
    "{% set l = range(100000)|list %}{% for i in range(100000) %}{{ l|sum }}{% endfor %}",
    "{% set l = range(100000)|list %}{% for i in range(100000) %}{% if -1 in l %}{% endif %}{% endfor %}",
    "{% set l = range(100000)|list %}{% set m = range(100000)|list %}{% for i in range(99999) %}{% if l == m %}{% endif %}{% endfor %}",
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "1 + " * 20000 + "1 }}",
    "{{ " + "not " * 20000 + "1 }}",
    "{{ " + "-" * 20000 + "1 }}",
]


@pytest.mark.parametrize("tag", ESCAPES)
def test_no_way_out_of_the_sandbox(tag: str) -> None:
    with pytest.raises(TemplateError):
        Template(paragraphs(tag)).render(VALUES)


@pytest.mark.parametrize("tag", ESCAPES)
def test_no_way_out_beside_what_only_jinja_does(tag: str) -> None:
    with pytest.raises(TemplateError):
        Template(paragraphs("{% with a = 1 %}{{ a }}{% endwith %}" + tag)).render(VALUES)


@pytest.mark.parametrize("tag", BOMBS, ids=lambda tag: tag[:50])
def test_no_template_hangs_or_fills_the_memory(tag: str) -> None:
    with pytest.raises(TemplateError):
        Template(paragraphs(tag)).render(VALUES)


@pytest.mark.parametrize("tag", [bomb for bomb in BOMBS if len(bomb) < 5000], ids=lambda tag: tag[:50])
def test_no_bomb_beside_what_only_jinja_does(tag: str) -> None:
    with pytest.raises(TemplateError):
        Template(paragraphs("{% with a = 1 %}{{ a }}{% endwith %}" + tag)).render(VALUES)


def test_the_values_are_left_as_they_were() -> None:
    with pytest.raises(TemplateError):
        Template(paragraphs("{{ items.append('c') }}")).render(VALUES)
    assert VALUES["items"] == ["a", "b"]


@pytest.mark.fires("RUS706")
def test_many_unclosed_tags_are_an_error_at_once() -> None:
    with pytest.raises(TemplateError, match="slutten"):
        Template(paragraphs("{{ " * 100_000)).render({})


def test_many_misplaced_tags_are_read_in_a_moment() -> None:
    run = "<w:r><w:t>{%tr x %}</w:t></w:r>"
    data = with_part(paragraphs("x"), "word/document.xml", lambda xml: xml.replace("</w:p>", run * 60_000 + "</w:p>", 1))
    with pytest.raises(TemplateError):
        Template(data).render({})


def test_elements_nested_without_end_are_refused() -> None:
    nested = "<w:ins>" * 20_000 + "{{ name }}" + "</w:ins>" * 20_000
    data = with_part(paragraphs("x"), "word/document.xml", lambda xml: xml.replace("</w:p>", nested + "</w:p>", 1))
    with pytest.raises(InputError):
        Template(data)


# What the file itself may not hold


def linked(kind: str, target: str, *, external: bool = True) -> bytes:
    mode = ' TargetMode="External"' if external else ""
    link = f'<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{mode}/>'
    return with_part(
        paragraphs("x"), "word/_rels/document.xml.rels", lambda xml: xml.replace("</Relationships>", link + "</Relationships>")
    )


def with_field(code: str) -> bytes:
    run = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    field = f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{run}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return with_part(paragraphs("x"), "word/document.xml", lambda xml: xml.replace("</w:p>", field + "</w:p>", 1))


def with_macros() -> bytes:
    out = BytesIO(paragraphs("x"))
    with ZipFile(out, "a", ZIP_DEFLATED) as package:
        package.writestr("word/vbaProject.bin", b"x")
    return out.getvalue()


UNSAFE = {
    "macros": with_macros(),
    "a template on the web": linked("attachedTemplate", "https://example.com/x.dotm"),
    "a template on a server": linked("attachedTemplate", "file://server/x.dotm"),
    "a picture on the web": linked("image", "https://example.com/x.png"),
    "a linked object": linked("oleObject", "file:///c:/x.xlsx"),
    "a kind of link nobody knows": linked("somethingNew", "https://example.com"),
    "another document": linked("aFChunk", "chunk.html", external=False),
    "a subdocument": linked("subDocument", "https://example.com/x.docx"),
    "a frame": linked("frame", "https://example.com/x.htm"),
    "a control": linked("control", "activeX/activeX1.xml", external=False),
    "a text from a file": with_field('INCLUDETEXT "c:\\secret.docx"'),
    "a picture from a file": with_field(' includepicture "https://example.com/x.png" '),
    "another program": with_field("DDEAUTO cmd x"),
    "a field cut into runs": with_field('INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "c:\\secret.docx"'),
    "a field that a value decides": with_field("{{ name }} x"),
    "half a field that a value decides": with_field("IN{{ name }} x"),
}


@pytest.mark.fires("RUS711")
@pytest.mark.parametrize("data", UNSAFE.values(), ids=UNSAFE)
def test_a_template_that_fetches_or_runs_is_refused(data: bytes) -> None:
    with pytest.raises(UnsafeError) as caught:
        Template(data)
    assert caught.value.code == "RUS711"


@pytest.mark.parametrize("name", ["a picture on the web", "a template on the web", "macros"])
def test_it_is_accepted_when_asked_for(name: str) -> None:
    assert Template(UNSAFE[name], allow_external=True).render({})


@pytest.mark.silent("RUS711")
@pytest.mark.parametrize("code", ["PAGE", " NUMPAGES  \\* MERGEFORMAT ", 'TOC \\o "1-3"', 'HYPERLINK "{{ name }}"', "= 1 + 2", "REF x \\h"])
def test_ordinary_fields_are_fine(code: str) -> None:
    assert Template(with_field(code)).render({"name": "https://example.com"})


def test_a_link_that_a_reader_clicks_on_is_fine() -> None:
    assert Template(linked("hyperlink", "https://example.com")).render({})


def test_a_document_put_into_another_is_looked_at_too() -> None:
    template = Template(paragraphs("{{p sub }}"))
    with pytest.raises(UnsafeError):
        template.render({"sub": template.new_subdoc(BytesIO(UNSAFE["a picture on the web"]))})


@pytest.mark.parametrize("data", [b"", b"x", b"PK\x05\x06" + b"\0" * 18, saved(docx.Document())[:3000]])
def test_a_damaged_template_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(InputError):
        Template(data)
