"""The promises of docs/walk.md and pyproject.toml, kept: nothing written can go stale unseen."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import rusdoc

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "rusdoc"
PURE = ("model", "reading", "checks", "assembly", "texts")
IMPURE_NAMES = {"print", "open", "input", "exec", "eval"}
IMPURE_CALLS = {"today", "now", "utcnow", "getenv", "setlocale", "read_text", "read_bytes", "write_text"}
SHIPPED_DATA = {"serial.py", "lexicon.py"}
"""Modules that read a data file shipped beside them."""


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((PACKAGE / folder).rglob("*.py"))


def test_the_types_hold() -> None:
    done = run("mypy")
    assert done.returncode == 0, done.stdout


def test_the_code_is_clean() -> None:
    done = run("ruff", "check", ".")
    assert done.returncode == 0, done.stdout


def test_imports_go_one_way() -> None:
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", list(modules(*PURE)), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_middle_knows_no_file_clock_or_screen(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                assert node.func.id not in IMPURE_NAMES, f"{path.name}:{node.lineno}"
            elif isinstance(node.func, ast.Attribute) and path.name not in SHIPPED_DATA:
                assert node.func.attr not in IMPURE_CALLS, f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("path", list(modules(".")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_is_a_page_or_three_and_says_its_job(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), path
    if not {"texts", "ready"} & {*path.parts} and "words" not in path.stem:  # `ready` is written by a script
        assert len(text.splitlines()) <= 400, path


def test_the_front_door_is_complete_and_sorted() -> None:
    assert list(rusdoc.__all__) == sorted(rusdoc.__all__)
    for name in rusdoc.__all__:
        thing = getattr(rusdoc, name)
        if callable(thing):
            assert thing.__doc__, name


def test_the_front_door_gives_what_the_type_checkers_see() -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    seen = {
        name.asname or name.name: f"{node.module}.{name.name}"
        for node in imports
        for name in node.names
        if (node.module or "").startswith("rusdoc")
    }
    assert seen == rusdoc._HOMES
    assert set(rusdoc.__all__) == set(seen)


def test_a_name_that_rusdoc_does_not_have_is_missed() -> None:
    with pytest.raises(AttributeError, match="biuld"):
        rusdoc.biuld  # type: ignore[attr-defined]  # noqa: B018 # that is what is tried
    assert set(rusdoc.__all__) <= set(dir(rusdoc))


def test_importing_rusdoc_is_light() -> None:
    heavy = (
        "rusdoc.settings",
        "dataclasses",
        "openpyxl",
        "docx",
        "docxtpl",
        "jinja2",
        "lxml",
        "rich",
        "click",
        "rapidfuzz",
        "python_calamine",
    )
    code = f"import sys, rusdoc; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
