"""An expression compiled at first use does what the compiled one does."""

from __future__ import annotations

import re

import pytest

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
