"""Tags that cannot work are found before the template is filled: each with what is wrong and where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rusdoc.errors import TemplateError
from rusdoc.registers.template_names import example_context
from rusdoc.word import Template
from tests.word.templates import add_table, changed, codes, cut_runs, document, found, lint, saved


@pytest.mark.fires("RUS706")
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{{ front.title", "mangler slutten"),
        ("{{ front.title }", "mangler slutten"),
        ("{% if front.title }x{% endif %}", "mangler slutten"),
        ("front.title }}", "aldri begynner"),
        ("{ front.title }}", "aldri begynner"),
        ("{% for g in goals %}x", "aldri lukket"),
        ("{% if front.title %}x", "aldri lukket"),
        ("x{% endfor %}", "ikke til noe som er åpnet"),
        ("{% else %}", "ikke til noe som er åpnet"),
        ("{% for g in goals %}{% if g %}{% endfor %}", "«if g» blir aldri lukket"),
        ("{% fo g in goals %}{% endfor %}", "«fo» er ingen kode"),
        ("{% endfro %}", "Mente du «endfor»"),
        ("{{ front.title|uper }}", "Filteret «uper» finnes ikke. Mente du «upper»"),
        ("{% if front.title is defned %}{% endif %}", "Prøven «is defned» finnes ikke. Mente du «defined»"),
        ("{{ front. }}", "kan ikke leses"),
        ("{{ front.title front.kind }}", "kan ikke leses"),
        ("{{ 'Hei }}", "kan ikke leses"),
        ("{% for in goals %}{% endfor %}", "kan ikke leses"),
        ("{% for g on goals %}{% endfor %}", "kan ikke leses"),
        ("{% set x %}", "aldri lukket"),
        ("{% include 'annen.docx' %}", "henter en annen mal"),
        ("{% p if front.title %}", "helt inntil"),
        ("{%tr for g in goals %}", "ikke i en tabell"),
        ("{%tc if front.title %}", "ikke i en tabell"),
        ("{% colspan 2 %}", "ikke i en tabell"),
        ("{{ front.__class__ }}", "ikke får bruke"),
        ("{{ ''.__class__.__mro__ }}", "ikke får bruke"),
        ("Tekst {%p if front.title %}", "teksten ved siden av blir borte"),
        ("{%p for g in goals %} {{ g.title }}", "de andre kodene der blir borte"),
        ("{%p for g in goals %}{%p endfor %}", "bare den siste gjelder"),
    ],
)  # fmt: skip
def test_a_tag_that_cannot_work_is_pointed_at(text: str, says: str) -> None:
    messages = found("RUS706", document(text))
    assert any(says in message for message in messages), messages


@pytest.mark.parametrize("text", ["{{ front.title", "x{% endfor %}", "{% for g in goals %}x", "{{ front.title|uper }}"])
def test_the_same_when_word_has_cut_the_tag_into_runs(text: str) -> None:
    assert len(found("RUS706", cut_runs(saved(document(text))))) == 1


def test_a_tag_with_the_wrong_end_is_one_fault() -> None:
    assert len(found("RUS706", document("{% front.title }} og }} mer"))) == 1
    assert len(found("RUS706", document("{{ front.title %}"))) == 1


def test_all_faults_are_found_in_one_run() -> None:
    made = document("{{ a", "{% for g in goals %}", "{{ front.title|uper }}", "{% endif %}", "{{ b }}")
    assert len(found("RUS706", made)) == 4
    assert len(found("RUS705", made)) == 1


def test_an_unclosed_tag_does_not_swallow_the_next_one() -> None:
    made = document("{{ front.title", "{{ front.titel }}")
    assert codes(lint(made))[:2] == ["RUS706", "RUS705"]


def test_a_loop_of_rows_opened_in_one_table_and_closed_in_another() -> None:
    made = document()
    add_table(made, ("a", "b"), ("{%tr for g in goals %}", ""), ("{{ g.id }}", "x"))
    add_table(made, ("a", "b"), ("{%tr endfor %}", ""))
    (message,) = found("RUS706", made)
    assert message.startswith("«for g in goals» åpnes i en tabell og «endfor» står i en annen.")


def test_a_loop_opened_in_the_text_and_closed_in_a_table() -> None:
    made = document("{% for g in goals %}")
    add_table(made, ("a", "{% endfor %}"))
    (message,) = found("RUS706", made)
    assert "ikke på samme nivå" in message


def test_a_loop_opened_in_one_cell_and_closed_in_the_next() -> None:
    made = document()
    add_table(made, ("{% for g in goals %}", "{{ g.id }}{% endfor %}"))
    (message,) = found("RUS706", made)
    assert "{%tr … %}" in message


def test_a_paragraph_tag_closed_by_one_within_a_line() -> None:
    (message,) = found("RUS706", document("{%p if front.title %}", "x {% endif %}"))
    assert "av samme slag" in message


def test_rows_and_their_loop_in_the_same_row_are_lost() -> None:
    made = document()
    add_table(made, ("a", "b"), ("{%tr for g in goals %}{{ g.id }}", "{{ g.title }}{%tr endfor %}"))
    assert "bare den siste gjelder" in found("RUS706", made)[0]


def test_a_tag_half_inside_a_link_cannot_be_joined() -> None:
    data = saved(document("Se {{ front.XYtitle }}"))
    link = '</w:t></w:r><w:hyperlink w:anchor="a"><w:r><w:t>title }}</w:t></w:r></w:hyperlink><w:r><w:t>'
    made = changed(data, "word/document.xml", lambda xml: xml.replace("XYtitle }}", link))
    assert "Word har delt koden" in found("RUS706", made)[0]


@pytest.mark.parametrize(
    "rows",
    [
        (("{%tr for g in goals %}", ""), ("{{ g.id }}", "{{ g.title }}"), ("{%tr endfor %}", "")),
        (("{%tc for t in cost_table.columns %}", "{{ t }}", "{%tc endfor %}"),),
        (("{%tr if front.title %}", ""), ("{{ front.title }}", "x"), ("{%tr else %}", ""), ("y", "z"), ("{%tr endif %}", "")),
        (("{% if front.title %}a{% endif %}", "{% for g in goals %}{{ g.id }}, {% endfor %}"),),
        (("{% colspan 2 %}a", "{% cellbg 'FF0000' %}b"), ("{% vm %}x", "{% hm %}y")),
    ],
)  # fmt: skip
def test_tables_that_work_are_left_alone(rows: tuple[tuple[str, ...], ...]) -> None:
    made = document()
    add_table(made, *rows)
    assert found("RUS706", made) + found("RUS705", made) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("{%p if front.title %}", "x", "{%p elif front.kind %}", "y", "{%p else %}", "z", "{%p endif %}"),
        ("{% if front.title %}", "x", "{% endif %}"),
        ("{%- if front.title %}", "x", "{%- endif %}"),
        ("{%r if front.title %}x{%r endif %}",),
        ("{{r front.title }} og {{r front.kind }}",),
        ("{{p charts.costs }}",),
        ("{% set map = {'a': {'b': 1}} %}{{ map.a.b }}",),
        ("{{ '{{' }} {{ \"}\" }}",),
        ("{#p bare en merknad #}",),
        ("{{ “a” ~ front.title }}",),
        ("{{ front.title", "}}"),
        ("100 % og {a} og [b]",),
        ("{% for g in goals recursive %}{{ g.id }}{% endfor %}",),
        ("{% if(front.title) %}x{% endif %}",),
    ],
)
def test_tags_that_work_are_left_alone(texts: tuple[str, ...]) -> None:
    assert found("RUS706", document(*texts)) + found("RUS705", document(*texts)) == []


def test_own_filters_are_known() -> None:
    made = document("{{ front.title|kroner }}")
    assert found("RUS706", made, filters={"kroner": str}) == []
    assert len(found("RUS706", made)) == 1


@pytest.mark.fires("RUS711")
def test_a_picture_fetched_from_the_net_is_told() -> None:
    link = (
        '<Relationship Id="rIdX" TargetMode="External" Target="http://example.com/a.png" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/></Relationships>'
    )
    data = changed(
        saved(document()),
        "word/_rels/document.xml.rels",
        lambda xml: xml.replace("</Relationships>", link),
    )
    assert any("et bilde" in message for message in found("RUS711", data))


def test_a_template_with_faults_can_be_opened_and_asked() -> None:
    template = Template(saved(document("{% for g in goals %}")), cache=None)
    assert "RUS706" in codes(template.lint({"goals": []}))


@pytest.mark.parametrize("text", ["{{ " * 20_000, "{# " * 20_000, "}} " * 20_000, "{{ " + "not " * 5_000 + "1 }}"])
def test_no_template_keeps_the_search_busy(text: str) -> None:
    assert "RUS706" in codes(lint(document(text)))


_BITS = (
    "{{", "}}", "{%", "%}", "{#", "#}", "{%p ", "{%tr ", "{{r ", " for ", " in ", " if ", " endif ", " endfor ", " else ",
    "set ", "goals", "front.title", "|upper", "|default(", "(", ")", "'", ".", ", ", " = ", "macro f(x)", "endmacro", "raw",
    "endraw", "1", "\n", "\t", "%", "}", "{", "é«»", "loop.index",
)  # fmt: skip


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from(_BITS), max_size=8).map("".join), min_size=1, max_size=3))
def test_what_cannot_be_filled_in_is_always_found_first(texts: list[str]) -> None:
    template = Template(saved(document(*texts)), cache=None)
    findings = template.lint(example_context())
    try:
        template.render(example_context())
    except TemplateError:
        assert {"RUS705", "RUS706"} & set(codes(findings))


def test_every_wording_can_be_said_in_three_languages() -> None:
    made = document("# A", "### B", "{{ front.titel|uper }}", "{% for g in goals %}", "{% endif %}", "a {%p if x is defned %}", "{{")
    add_table(made, ("{%tr for g in goals %}", "{{ g.id }}"), heading=False)
    add_table(made, ("{%tr endfor %}", "b"), ("c", "d"), heading=False)
    for finding in lint(made):
        nb, nn, en = finding.say("nb"), finding.say("nn"), finding.say("en")
        assert en not in (nb, nn)
        assert not any("{problem}" in words or "{where}" in words for words in (nb, nn, en))
        assert not any(word in nn.split() for word in ("ikke", "noe", "blir", "fra", "hvor"))
