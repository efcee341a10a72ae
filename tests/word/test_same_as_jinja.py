"""What the code makes of an expression is what Jinja makes of it, errors included."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rusdoc.errors import TemplateError
from rusdoc.word import Template
from tests.word.docxtpl_pairs import paragraphs

VALUES: dict[str, Any] = {
    "a": "Træna & <kommune>", "n": 7, "f": 2.5, "none": None, "yes": True, "items": ["x", "y", "z"], "empty": [],
    "d": {"k": 1, "items": 2, "Æ": "ø"}, "rows": [{"t": "en", "v": 1}, {"t": "to", "v": None}], "day": date(2027, 3, 4),
    "text": "  en to-tre (fire)  ", "number": "12", "lines": "a\nb\tc",
}  # fmt: skip

ATOMS = [
    "a", "n", "f", "none", "yes", "items", "empty", "d", "d.k", "d['Æ']", "rows[0].t", "rows[1].v", "missing", "text",
    "number", "lines", "1", "0", "2.5", "'s'", "\"q'\"", "true", "[1, 2]", "(1, 'b')", "{'a': 1}", "day", "day.year",
    "items[0]", "items[-1]", "items[9]", "items[:2]", "rows|length", "d.items()", "d.get('k')", "d.missing", "a.upper()",
    "text.strip()", "text.split(' ')", "n.bit_length()", "range(3)|list", "a[0]", "'%s-%d' % (a, n)",
]  # fmt: skip
SHAPES = [
    "{0}", "not {0}", "{0} and {1}", "{0} or {1}", "{0} == {1}", "{0} != {1}", "{0} < {1}", "{0} in {1}", "{0} not in {1}",
    "{0} + {1}", "{0} * 2", "{0} - {1}", "{0} / {1}", "{0} // 2", "{0} % 3", "{0} ** 2", "-{0}", "{0} ~ {1}",
    "{0} if {1} else 'e'", "{0} if {1}", "({0})", "[{0}, {1}]", "{0}|upper", "{0}|lower", "{0}|capitalize", "{0}|title",
    "{0}|trim", "{0}|default('D')", "{0}|default('D', true)", "{0}|join('-')", "{0}|join", "{0}|length", "{0}|first",
    "{0}|last", "{0}|int", "{0}|float", "{0}|round", "{0}|round(1, 'floor')", "{0}|abs", "{0}|string", "{0}|list",
    "{0}|reverse|list", "{0}|replace('e', 'æ')", "{0}|sum", "{0} is defined", "{0} is none", "{0} is string",
    "{0} is number", "{0} is mapping", "{0} is iterable", "{0} is sequence", "{0} is even", "{0} is odd",
    "{0} is divisibleby 3", "{0} is boolean", "{0} is integer", "{0} is float", "{0} is true", "{0}|e", "{0}|safe",
    "{0}|sort|join", "{0}|sort(attribute='t')|list", "{0}|map('upper')|join(' ')", "{0}|map(attribute='t')|join",
    "{0}|select|list", "{0}|select('string')|list", "{0}|selectattr('v')|list|length", "{0}|rejectattr('v')|first",
    "{0}|unique|list", "{0}|batch(2)|list", "{0}|groupby('t')|length", "{0}|min", "{0}|max", "{0}|dictsort", "{0}|items|list",
    "{0}|center(20)", "{0}|truncate(5)", "{0}|wordcount", "{0}|indent(2)", "{0}|format(1)", "{0}|attr('k')",
    "{0}|selectattr('v', 'equalto', 1)|map(attribute='t')|list", "{0}|map('default', 'x')|list", "{0}|urlencode",
    "{0}, {1}", "{0}.k", "{0}[0]", "{0}['k']", "{0}.upper()", "{0} is not none",
]  # fmt: skip


def outcome(template: Template) -> object:
    try:
        return template.render(VALUES)
    except TemplateError as error:
        return error.code


@given(st.sampled_from(SHAPES), st.sampled_from(ATOMS), st.sampled_from(ATOMS))
@settings(max_examples=150)
def test_an_expression_has_the_same_value(shape: str, one: str, other: str) -> None:
    expression = shape.format(one, other)
    if "{" in expression:
        expression = f" {expression} "
    assert_same("{{ " + expression + " }}")


STATEMENTS = [
    "{% for x in items %}{{ loop.index }}{{ x }}{{ loop.previtem }}{% endfor %}",
    "{% for x in items %}{{ loop.index }}/{{ loop.length }}{% for y in rows %}{{ loop.index0 }}{{ y.t }}{% endfor %}{{ loop.last }}{% endfor %}",
    "{% for x in items %}{% if not loop.first %}{{ loop.previtem }}{% endif %}{% if not loop.last %}{{ loop.nextitem }}{% endif %}{% endfor %}",
    "{% for x in missing %}{% endfor %}",
    "{% for x in n %}{% endfor %}",
    "{% for x in a %}{{ x }}{% endfor %}",
    "{% for k, v in d.items() %}{{ k }}={{ v }}{% endfor %}",
    "{% for k, v in rows %}{{ k }}{% endfor %}",
    "{% for x, y in [(1, 2), (3, 4)] %}{{ x + y }}{% endfor %}",
    "{% for x in items if x != 'y' %}{{ loop.index }}{{ x }}{% else %}ingen{% endfor %}",
    "{% for x in empty %}x{% else %}ingen{% endfor %}{{ x is defined }}",
    "{% set x = 1 %}{% for i in items %}{{ x }}{% set x = x + 1 %}{{ x }}{% endfor %}{{ x }}",
    "{% if yes %}{% set x = 1 %}{% endif %}{{ x }}",
    "{% if none %}{% set x = 1 %}{% endif %}{{ x is defined }}",
    "{% if none %}{% set a = 1 %}{% endif %}{{ a }}",
    "{% set x, y = 1, 2 %}{{ x }}{{ y }}",
    "{% set a = a ~ '!' %}{{ a }}",
    "{% for a in items %}{{ a }}{% endfor %}{{ a }}",
    "{% for a in items %}{% for a in rows %}{{ a.t }}{% endfor %}{{ a }}{% endfor %}",
    "{% if missing %}x{% endif %}",
    "{% if missing is defined and missing %}x{% else %}y{% endif %}",
    "{% if n > 5 and n < 10 %}a{% elif n %}b{% else %}c{% endif %}",
    "{% for loop in items %}{{ loop }}{% endfor %}",
    "{% for x in items %}{{ loop.cycle('o', 'e') }}{% endfor %}",
    "{% for x in items %}{% set loopvar = loop.index %}{{ loopvar }}{% endfor %}",
    "{% for x in range(3) %}{{ x }}{% endfor %}{% for x in range(1, 7, 2) %}{{ x }}{% endfor %}",
]


@pytest.mark.parametrize("source", STATEMENTS)
def test_a_statement_does_the_same(source: str) -> None:
    assert_same(source)


def assert_same(source: str) -> None:
    by_code = Template(paragraphs(source), cache=None)
    by_jinja = Template(paragraphs(source), cache=None)
    for part in by_jinja._parts:
        part.jinja()
        part.program = None
    expected, found = outcome(by_jinja), outcome(by_code)
    if isinstance(expected, bytes) and isinstance(found, bytes):
        from tests.word.docxtpl_pairs import canonical_parts

        assert canonical_parts(found) == canonical_parts(expected)
    else:
        assert found == expected
