"""The words of a call, sorted into options and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from rusdoc.cli.arguments import Argument, CallError, Option, expanded, sorted_words, values_of

OUTPUT = Option(("-o", "--output"), "output", "output", "file", is_path=True)
BESIDE = Option(("--with",), "with_", "with", "file", many=True, is_path=True)
FORMAT = Option(("--format",), "format_", "format", choices=("text", "json"), default="text")
STRICT = Option(("--strict",), "strict", "strict")
PARAMS = (Argument("file", "file", is_path=True), OUTPUT, BESIDE, FORMAT, STRICT)


def called(*words: str) -> dict[str, object]:
    return values_of(sorted_words(words, [p for p in PARAMS if isinstance(p, Option)]), PARAMS)


@pytest.mark.parametrize("words", ["-o ut tiltak", "-out tiltak", "tiltak --output ut", "--output=ut tiltak"])
def test_the_value_of_an_option_may_be_written_in_each_of_the_usual_ways(words: str) -> None:
    assert called(*words.split())["output"] == Path("ut")


def test_an_option_that_may_come_several_times_keeps_every_value() -> None:
    assert called("tiltak", "--with", "a", "--with=b")["with_"] == (Path("a"), Path("b"))


def test_the_last_value_of_any_other_option_holds() -> None:
    assert called("tiltak", "--format=text", "--format=json")["format_"] == "json"


def test_what_is_not_asked_for_has_its_usual_value() -> None:
    expected = {"file": Path("tiltak"), "output": None, "with_": (), "format_": "text", "strict": False}
    assert called("tiltak") == expected


def test_after_two_hyphens_nothing_is_an_option() -> None:
    assert called("--strict", "--", "--output")["file"] == Path("--output")


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "cli.missing"),
        ("a b", "cli.too_much"),
        ("a --format xml", "cli.no_choice"),
        ("a --strict=ja", "cli.option_needs_value"),
        ("a --output", "cli.option_needs_value"),
        ("a --outputt ut", "cli.no_option_nearest"),
        ("a -x", "cli.no_option"),
    ],
)
def test_a_wrong_call_is_told_apart(words: str, key: str) -> None:
    with pytest.raises(CallError) as caught:
        called(*words.split())
    assert caught.value.key == key


def test_a_star_stands_for_the_files_there_are(tmp_path: Path) -> None:
    for name in ("b.xlsx", "a.xlsx", "c.docx"):
        (tmp_path / name).touch()
    found = expanded([str(tmp_path / "*.xlsx"), str(tmp_path / "*.ods"), "--strict"])
    assert found == [str(tmp_path / "a.xlsx"), str(tmp_path / "b.xlsx"), str(tmp_path / "*.ods"), "--strict"]
