"""Workbooks as working groups write them, read and held against what they mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.corpus import differences, truths


@pytest.mark.parametrize("truth", truths(), ids=lambda path: path.stem)
def test_every_field_is_read_as_the_group_meant_it(truth: Path) -> None:
    lines, compared = differences(truth)
    assert not lines, "\n".join(lines)
    assert compared > 20
