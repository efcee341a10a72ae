"""Runs the command line as a user does: in this process for speed, or as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rusdoc.cli import main


@dataclass(frozen=True)
class Run:
    """What a run wrote, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Command:
    """Calls `rusdoc` with words as one types them."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Run:
        self._capsys.readouterr()
        status = main([str(word) for word in words])
        written = self._capsys.readouterr()
        return Run(status, written.out, written.err)


def program(*words: str | Path, cwd: Path | None = None, **environment: str) -> Run:
    """``python -m rusdoc`` as a program of its own; its output is read as UTF-8."""
    done = subprocess.run(
        [sys.executable, "-m", "rusdoc", *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return Run(done.returncode, done.stdout, done.stderr)
