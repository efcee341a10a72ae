"""A rule can come from another package, by an entry point; the example is the one in docs/own-rules.md."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rusdoc.checks.outside import OutsideRule
from rusdoc.texts import Wording

ROOT = Path(__file__).parent.parent
EXAMPLE = re.findall(
    r"```python\n(.*?)```", (ROOT / "docs" / "own-rules.md").read_text(encoding="utf-8"), re.DOTALL
)[0]
SHEET = ROOT / "tests" / "corpus" / "files" / "01_traena_form.xlsx"


def install(folder: Path, code: str, entry: str = "example = abc_rules:RULE") -> dict[str, str]:
    """A package as pip leaves it, and the environment in which Python finds it."""
    (folder / "abc_rules.py").write_text(code, encoding="utf-8")
    info = folder / "abc_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: abc-rules\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[rusdoc.rules]\n{entry}\n", encoding="utf-8")
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT))),
        "PYTHONIOENCODING": "utf-8",
    }


def check(environment: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rusdoc", "check", str(SHEET), "--format", "json", *options]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_documented_rule_is_found_beside_rusdoc_s_own(tmp_path: Path) -> None:
    done = check(install(tmp_path, EXAMPLE))
    found = [f for f in json.loads(done.stdout)["findings"] if f["code"] == "ABC101"]
    assert found, done.stderr
    assert found[0]["source"] == "Økonomireglementet § 4"
    assert found[0]["why"]
    assert found[0]["cell"]


def test_it_can_be_left_out_like_any_other(tmp_path: Path) -> None:
    done = check(install(tmp_path, EXAMPLE), "--ignore", "ABC101")
    assert "ABC101" not in done.stdout


def test_a_package_whose_rules_cannot_be_loaded_stops_the_check(tmp_path: Path) -> None:
    done = check(install(tmp_path, "raise RuntimeError('oi')"))
    assert done.returncode == 2
    assert "abc_rules:RULE" in done.stderr
    assert "oi" in done.stderr


@pytest.mark.parametrize("code", ["RUS999", "abc101", "ABC", "ABC1"])
def test_a_rule_from_outside_has_a_code_of_its_own(code: str) -> None:
    nothing = Wording("", "", "")
    with pytest.raises(ValueError, match=code):
        OutsideRule(code, "info", "", nothing, nothing, nothing, lambda case: ())


def test_it_is_explained_and_listed_like_any_other(tmp_path: Path) -> None:
    environment = install(tmp_path, EXAMPLE)
    command = [sys.executable, "-m", "rusdoc", "rules"]
    page = subprocess.run(
        [*command, "abc101"], env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert "ABC101  Dyrt uten kommentar" in page.stdout
    assert "Økonomireglementet § 4" in page.stdout
    every = subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert "Regler fra andre pakker" in every.stdout


def test_a_code_that_no_installed_package_has_is_refused(tmp_path: Path) -> None:
    done = check(install(tmp_path, EXAMPLE), "--ignore", "ABC102")
    assert done.returncode == 2
    assert "Mente du ABC101?" in done.stderr
