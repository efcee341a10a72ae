"""docs/kommandoer.md is held to the program: every command and option is there, and none that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from rusdoc.cli.program import COMMANDS, program

PAGE = (Path(__file__).parent.parent.parent / "docs" / "kommandoer.md").read_text(encoding="utf-8")
SECTIONS = {
    match["name"]: match["body"]
    for match in re.finditer(r"^## rusdoc (?P<name>\w+).*\n(?P<body>(?:(?!^## ).*\n)*)", PAGE, re.MULTILINE)
}
COMMON = {"--lang", "--quiet", "--verbose", "--help", "--version"}


def options(command: str) -> set[str]:
    found = program.get_command(click.Context(program), command)
    assert found is not None
    inner = found.commands.values() if isinstance(found, click.Group) else ()
    params = [param for each in (found, *inner) for param in each.params]
    return {name for param in params if isinstance(param, click.Option) for name in param.opts}


def test_every_command_has_a_section() -> None:
    assert set(SECTIONS) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_explained(command: str) -> None:
    written = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", SECTIONS[command]))
    missing = options(command) - COMMON - written
    assert not missing


@pytest.mark.parametrize("command", COMMANDS)
def test_no_option_is_explained_that_does_not_exist(command: str) -> None:
    written = set(re.findall(r"`(--?[a-z][a-z-]*)", SECTIONS[command]))
    assert written <= options(command) | COMMON


def test_the_common_options_are_explained_once() -> None:
    common = PAGE.partition("## Felles for alle")[2]
    assert not [name for name in COMMON if name not in common]
