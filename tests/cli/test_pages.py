"""``rusdoc rules``, ``rusdoc guide``, ``rusdoc new`` and the help: what a person reads first."""

from __future__ import annotations

from pathlib import Path

import pytest

from rusdoc.cli.program import COMMANDS
from rusdoc.registers.rules import RULES
from tests.cli.run import Command, program


def test_the_list_of_rules_has_every_rule(rusdoc: Command) -> None:
    out = rusdoc("rules").out
    assert [rule.code for rule in RULES if rule.code not in out] == []


@pytest.mark.parametrize("code", ["RUS205", "rus205", "205"])
def test_a_rule_says_why_it_exists_what_to_do_and_its_source(rusdoc: Command, code: str) -> None:
    run = rusdoc("rules", code)
    assert run.status == 0
    assert run.out.startswith("RUS205  Tiltak uten ansvarlig\nfeil\n\nHvorfor\n")
    assert "Hva dere gjør" in run.out
    assert "IS-1362" in run.out


def test_a_series_lists_its_rules(rusdoc: Command) -> None:
    out = rusdoc("rules", "RUS2").out
    assert "RUS201" in out
    assert "RUS101" not in out


@pytest.mark.parametrize("code", ["RUS999", "xx", "RSU301"])
def test_a_code_no_rule_has_is_said(rusdoc: Command, code: str) -> None:
    run = rusdoc("rules", code)
    assert (run.status, run.out) == (2, "")
    assert code in run.err


def test_rules_as_json(rusdoc: Command) -> None:
    (rule,) = rusdoc("rules", "RUS205", "--format", "json", "--lang", "nn").json
    assert (rule["code"], rule["severity"], rule["title"]) == ("RUS205", "error", "Tiltak utan ansvarleg")


def test_the_guide_shows_chapters_with_their_questions(rusdoc: Command) -> None:
    out = rusdoc("guide").out
    assert "\n4 Forebygging\n  - Hva gjør dere for at problemer ikke skal oppstå" in out
    assert "Vedlegg 1 Alkoholpolitiske retningslinjer" in out


@pytest.mark.parametrize("chapter", ["4", "4.1", "4a", "vedlegg 1"])
def test_one_chapter_of_the_guide(rusdoc: Command, chapter: str) -> None:
    run = rusdoc("guide", chapter, "--lang", "nn")
    assert run.status == 0
    assert "Innleiing" not in run.out


def test_a_chapter_the_guide_does_not_have(rusdoc: Command) -> None:
    run = rusdoc("guide", "19")
    assert run.status == 2
    assert "fra 1 til 7" in run.err


def test_new_lists_what_it_made_and_says_what_to_do_next(rusdoc: Command, tmp_path: Path) -> None:
    run = rusdoc("new", tmp_path / "rusplan", "--municipality", "Træna", "--period", "2027-2030")
    assert run.status == 0
    assert "  tiltak.xlsx\n  rusdoc.toml\n  kapitler/1 Innledning.docx\n" in run.out
    assert "rusdoc check" in run.err


def test_new_in_nynorsk_makes_a_plan_in_nynorsk(rusdoc: Command, tmp_path: Path) -> None:
    made = rusdoc(
        "new",
        tmp_path / "plan",
        "--municipality",
        "Stord",
        "--period",
        "2027–30",
        "--lang",
        "nn",
        "--format",
        "json",
    ).json
    assert "kapitler/4 Førebygging.docx" in made["files"]
    assert rusdoc("read", tmp_path / "plan", "--format", "json").json["period"] == {"from": 2027, "to": 2030}


def test_a_fresh_folder_has_no_errors(rusdoc: Command, tmp_path: Path) -> None:
    rusdoc("new", tmp_path / "plan", "--municipality", "Træna", "--period", "2027-2030")
    assert rusdoc("read", tmp_path / "plan").out.endswith("Ingen mål eller tiltak er skrevet inn ennå.\n")
    assert rusdoc("check", tmp_path / "plan").status == 0


@pytest.mark.parametrize("period", ["2027", "snart", "2030-2027"])
def test_a_period_that_is_none_makes_no_folder(rusdoc: Command, tmp_path: Path, period: str) -> None:
    run = rusdoc("new", tmp_path / "plan", "--municipality", "Træna", "--period", period)
    assert run.status == 2
    assert period in run.err
    assert not (tmp_path / "plan").exists()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_every_language(rusdoc: Command, command: str, language: str) -> None:
    run = rusdoc(command, "--help", "--lang", language)
    assert (run.status, run.err) == (0, "")
    assert f"rusdoc {command}" in run.out
    assert max(map(len, run.out.splitlines())) <= 80


def test_help_lists_the_commands_in_norwegian(rusdoc: Command) -> None:
    out = rusdoc("--help").out
    assert "Kommandoer:" in out
    assert not [word for word in ("Usage", "Options", "Show this message") if word in out]


def test_without_a_command_the_help_is_shown(rusdoc: Command) -> None:
    run = rusdoc()
    assert run.status == 2
    assert "Kommandoer:" in run.out


def test_the_version_is_shown() -> None:
    run = program("--version")
    assert (run.status, run.out[:7]) == (0, "rusdoc ")
