"""The garbage collector waits while a plan is read, and only then."""

from __future__ import annotations

import gc

import pytest

from rusdoc.collector import uncollected


@uncollected
def work(fails: bool = False) -> bool:
    """Whether the collector runs meanwhile."""
    if fails:
        raise ValueError("the sheet")
    return gc.isenabled()


def test_the_collector_waits_and_runs_again() -> None:
    assert not work()
    assert gc.isenabled()


def test_the_collector_runs_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="sheet"):
        work(fails=True)
    assert gc.isenabled()


def test_a_program_that_has_turned_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        assert not work()
        assert not gc.isenabled()
    finally:
        gc.enable()
