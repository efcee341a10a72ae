"""What every rule promises: a maker, a source, a page in three languages, a failing and a passing test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from runpy import run_path

import pytest

from rusdoc import checks
from rusdoc.registers.rules import RULES
from rusdoc.texts import LANGUAGES, Text, say
from rusdoc.texts.rules import WORDINGS

HERE = Path(__file__).parent
PACKAGE = Path(checks.__file__).parents[1]
CODES = [info.code for info in RULES]
PARTS = ("title", "why", "fix", "bad", "good")


def test_the_register_is_in_order_and_no_code_is_used_twice() -> None:
    assert sorted(set(CODES)) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_rule_has_a_source_and_a_severity(code: str) -> None:
    (info,) = (info for info in RULES if info.code == code)
    assert info.source.strip()
    assert info.severity in ("error", "warning", "info")


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("code", CODES)
def test_a_rule_has_its_page_in_every_language(code: str, part: str) -> None:
    for language in LANGUAGES:
        words = say(Text(f"rules.{code}_{part}"), language)
        assert words.strip() == words != ""


def test_no_page_is_written_for_a_rule_that_is_not_in_the_register() -> None:
    assert {key for key in WORDINGS if key.partition("_")[0] not in CODES} == set()
    assert {key.partition("_")[2] for key in WORDINGS} <= set(PARTS)


@pytest.mark.parametrize("code", CODES)
def test_a_rule_is_made_somewhere(code: str) -> None:
    """A rule function in the list of `checks`, or code elsewhere in the package that names the code."""
    assert any(rule.code == code for rule in checks.RULES) or code in _codes_in_the_package()


@pytest.mark.parametrize("mark", ["fires", "silent"])
@pytest.mark.parametrize("code", CODES)
def test_a_rule_has_a_test_where_it_fires_and_one_where_it_is_silent(code: str, mark: str) -> None:
    assert code in _marked()[mark]


def test_the_page_of_rules_in_the_docs_is_complete_and_current() -> None:
    maker = run_path(str(HERE.parent / "docs" / "make_rules.py"))
    written = maker["PAGE"].read_text(encoding="utf-8")
    assert written == maker["page"](), "run docs/make_rules.py"
    assert all(f"### {code} " in written for code in CODES)


def test_every_rule_function_says_in_one_sentence_what_it_asks() -> None:
    for each in checks.RULES:
        assert (each.problems.__doc__ or "").strip().partition("\n")[0].endswith("."), each.code


@cache
def _codes_in_the_package() -> frozenset[str]:
    """Every code that stands as a text of its own in the package, outside the register and the wordings."""
    files = (
        file
        for file in PACKAGE.rglob("*.py")
        if not {"registers", "texts"} & set(file.relative_to(PACKAGE).parts)
    )
    return frozenset(text for file in files for text in _strings(ast.parse(file.read_text(encoding="utf-8"))))


@cache
def _marked() -> dict[str, frozenset[str]]:
    """The codes that the tests' marks name. That the marks tell the truth, `rule_marks` sees to."""
    found: dict[str, set[str]] = {"fires": set(), "silent": set()}
    for file in HERE.rglob("test_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in found
                and ast.unparse(node.func.value) == "pytest.mark"
            ):
                found[node.func.attr].update(_strings(node))
    return {mark: frozenset(codes) for mark, codes in found.items()}


def _strings(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
