"""An expression compiled at first use does what the compiled one does."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rusdoc.checks
import rusdoc.reading
import rusdoc.registers
from rusdoc.regex import regex


def test_an_expression_finds_what_the_compiled_one_finds() -> None:
    years = regex(r"(20\d\d)")
    assert years.fullmatch("2027")
    assert years.findall("2027–2030") == ["2027", "2030"]
    assert years.sub("år", "2027") == "år"
    assert years.pattern == r"(20\d\d)"
    assert [found[1] for found in regex(rb"(\d)").finditer(b"a1b2")] == [b"1", b"2"]
    assert regex("tiltak", re.IGNORECASE).match("TILTAK")


def test_an_expression_that_is_none_says_so_when_it_is_used() -> None:
    wrong = regex("(")
    with pytest.raises(re.error):
        wrong.match("")
    with pytest.raises(AttributeError):
        regex("a").finn  # type: ignore[attr-defined]  # noqa: B018 # that is what is tried


def expressions() -> Iterator[tuple[str, Any]]:
    """Every expression that says what it needs, by the module it stands in and its name."""
    for package in (rusdoc.reading, rusdoc.checks, rusdoc.registers):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(import_module(module.name)).items():
                if type(value).__name__ == "_Needing":
                    yield f"{module.name}.{name}", value


@pytest.mark.parametrize(("name", "expression"), [pytest.param(*each, id=each[0]) for each in expressions()])
@given(data=st.data())
def test_what_an_expression_needs_is_in_everything_it_finds(name: str, expression: Any, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(expression._source, expression._flags)))
    assert regex(expression._source, expression._flags, needs=expression.needs).search(text), (name, text)


def test_a_text_without_what_an_expression_needs_is_answered_without_compiling_it() -> None:
    wrong = regex("(mill", re.IGNORECASE, needs=("mill",))
    assert wrong.search("50 000 kr") is None
    assert wrong.sub(" ", "50 000 kr") == "50 000 kr"
    assert wrong.split("50 000 kr") == ["50 000 kr"]
    assert wrong.findall("50 000 kr") == list(wrong.finditer("50 000 kr")) == []
    with pytest.raises(re.error):
        wrong.search("0,5 MILL")


def test_a_space_that_is_needed_may_be_any_white_space() -> None:
    assert regex(r"\s+og\s+", needs=(" og ",)).split("NAV\nog\N{NO-BREAK SPACE}skolen") == ["NAV", "skolen"]
