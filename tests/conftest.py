"""What every test has at hand."""

from __future__ import annotations

from tests.rule_marks import rule_marks_hold

__all__ = ["rule_marks_hold"]
