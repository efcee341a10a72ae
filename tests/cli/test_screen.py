"""Colour, width and tables: what a terminal, a pipe and a narrow window get."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.cli.layout import Band, Column, table, wrapped
from rusdoc.cli.screen import Screen

WORDS = st.text(alphabet="abcdefghijæøå ", max_size=60)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def painted(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    """A word in red, as a terminal with this environment gets it."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in {"TERM": "xterm-256color", **environment}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout", Terminal())
    return Screen().paint("Feil", fg="red")


def test_a_terminal_gets_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    assert painted(monkeypatch) == "\x1b[31mFeil\x1b[0m"


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_who_wants_no_colour_gets_none(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    assert painted(monkeypatch, **environment) == "Feil"


def test_a_pipe_gets_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.StringIO())
    assert Screen().paint("Feil", fg="red") == "Feil"


@pytest.mark.parametrize(("columns", "width"), [("100", 100), ("10", 40), ("400", 140)])
def test_the_width_follows_the_window_within_reason(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert Screen().width == width


@pytest.mark.parametrize(("stream", "lines"), [(Terminal(), 3), (io.StringIO(), 1)])
def test_a_message_is_folded_between_words_on_a_terminal_and_left_whole_in_a_pipe(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, lines: int
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr("sys.stderr", stream)
    words = "Innholdslista mangler sidetall: trykk Ctrl+A og F9 i Word, eller bygg med --page-numbers."
    Screen().complain(words)
    assert stream.getvalue().split() == words.split()
    assert stream.getvalue().count("\n") == lines
    assert all(len(line) <= 40 for line in stream.getvalue().splitlines() if lines > 1)


def test_what_a_message_lists_is_folded_under_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    Screen().complain("Malen kan ikke brukes:\n- Navnet «front.titel» finnes ikke. Mente du tittel?")
    assert stream.getvalue().splitlines()[1:] == [
        "- Navnet «front.titel» finnes ikke.",
        "  Mente du tittel?",
    ]


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5), st.integers(40, 140))
def test_no_line_of_a_table_is_too_wide_and_no_letter_is_lost(
    rows: list[tuple[str, str, str]], width: int
) -> None:
    lines = table((Column("Nr", 4), Column("Tiltak", 10), Column("År", 4, "right")), rows, width)
    assert all(len(line) <= width for line in lines)
    given_letters = sorted(letter for row in rows for cell in row for letter in cell if letter != " ")
    shown = sorted(letter for line in lines[1:] for letter in line if letter != " ")
    assert shown == given_letters


def test_a_band_stands_across_the_table() -> None:
    lines = table(
        (Column("Nr"), Column("Tiltak", 10)), [Band("1 Færre unge drikker"), ("1.1", "Natteravn")], 40
    )
    assert lines == ["Nr   Tiltak", "1 Færre unge drikker", "1.1  Natteravn"]


def test_a_long_text_hangs_under_its_cell() -> None:
    assert wrapped("Skriv kort hva det fører til", 20, first="  F7  ") == [
        "  F7  Skriv kort hva",
        "      det fører til",
    ]
