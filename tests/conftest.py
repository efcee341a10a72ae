"""Programs that tests may need: missing ones skip the test for a user, and fail it in CI."""

from __future__ import annotations

import os
import shutil

import pytest

# "too slow" says more about the machine than about the code; a hang is caught by the test command's own limit
from hypothesis import HealthCheck, settings

settings.register_profile("rusdoc", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("rusdoc")


def needs(program: str) -> pytest.MarkDecorator:
    """Mark a test that runs `program` (``soffice``, ``chromium`` …)."""
    there = shutil.which(program) is not None
    if not there and os.environ.get("CI"):
        raise RuntimeError(f"CI lacks {program}; .ci/run installs it")
    return pytest.mark.skipif(not there, reason=f"{program} is not installed")
