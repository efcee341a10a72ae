from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.books import book
from tests.cli.run import Command


@pytest.fixture
def rusdoc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command line, 80 columns wide and without colour, as in a pipe."""
    monkeypatch.setenv("COLUMNS", "80")
    return Command(capsys)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A plan with nothing to remark on."""
    return book(tmp_path / "tiltak.xlsx")
