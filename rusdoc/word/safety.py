"""What a Word file may not hold (RUS711): programs, and anything that is fetched when it is opened."""

from __future__ import annotations

from rusdoc.opc import Package


def refuse_unsafe(package: Package) -> None:
    """stub"""
