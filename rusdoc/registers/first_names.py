"""Usual Norwegian first names, to see when a person stands where a role belongs."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).parent / "norwegian" / "fornavn.txt"


@cache
def first_names() -> dict[str, bool]:
    """The names as written, each with whether it is a name and nothing else (`Liv` is a word too)."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    names = (line.strip() for line in lines if line.strip() and not line.startswith("#"))
    return {name.rstrip("*"): not name.endswith("*") for name in names}
