"""What a fresh process loads to make a document of a plain sheet: what it does not need costs nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import docx
import xlsxwriter

SLOW = ("typing", "dataclasses", "inspect", "contextlib", "datetime", "decimal", "pathlib", "json", "copy", "zipfile")
"""Modules of Python's own that take longer to load than ten measures to read."""
OTHERS = (
    "python_calamine",
    "rusdoc.model.finding",
    "rusdoc.model.finances",
    "rusdoc.model.statistics",
    "rusdoc.registers.rules",
    "rusdoc.reading.costs",
    "rusdoc.reading.lists",
    "rusdoc.reading.units",
    "rusdoc.reading.values.cost_text",
    "rusdoc.reading.values.dates",
    "rusdoc.reading.values.references",
    "rusdoc.reading.values.status",
    "rusdoc.texts.norwegian",
    "rusdoc.word.engine.edits",
    "rusdoc.word.engine.program",
)
"""What other sheets and templates need: columns in words, more sheets, pictures, a template not seen before."""
MAKE = """
import sys
before = set(sys.modules)
import rusdoc
from rusdoc.model.serial import plan_to_json
from rusdoc.word import Template
sheet, template, cache = sys.argv[1:]
plan = rusdoc.read(sheet)
assert len(plan.measures) == 2 and not plan.findings
assert Template(template, cache=cache).render({"plan": plan_to_json(plan)})
print(*sorted(set(sys.modules) - before))
"""


def test_a_plain_sheet_and_a_known_template_load_only_what_they_need(tmp_path: Path) -> None:
    arguments = [str(sheet(tmp_path)), str(template(tmp_path)), str(tmp_path / "sett")]
    for _ in range(2):  # the second run finds the template read
        done = subprocess.run(
            [sys.executable, "-c", MAKE, *arguments], capture_output=True, text=True, check=True, encoding="utf-8"
        )
    loaded = set(done.stdout.split())
    assert sorted(loaded & {*SLOW, *OTHERS}) == []


BUILD = """
import sys
from rusdoc.cli import main
assert main(["build", sys.argv[1], "-o", sys.argv[2], "--quiet"]) == 0
print(*sorted(sys.modules))
"""
HEAVY = (
    "docx", "docxtpl", "jinja2", "lxml", "openpyxl", "python_calamine", "markdown_it", "mammoth", "pypdf",
    "rusdoc.word.engine.program", "rusdoc.word.merging.chapter",
)  # fmt: skip
"""What chapters, an own template, other formats and other forms of the document need."""


def test_a_plan_without_chapters_is_built_without_what_puts_them_in(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(sheet(tmp_path)), str(tmp_path / "plan.docx")],
        capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    assert sorted({*done.stdout.split()} & {*HEAVY}) == []


def sheet(folder: Path) -> Path:
    path = folder / "tiltak.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("Mål og tiltak")
        page.write_row(0, 0, ("Hovedmål", "Delmål", "Tiltak", "Prioritet", "Kostnad", "Ansvar", "År"))
        goals = ("Hovedmål 1: færre skader", "Delmål 1: ingen får kjøpt alkohol")
        page.write_row(1, 0, (*goals, "Skjenkekontroll med ungdom", 1, 20000, "NAV, Helsestasjonen", 2027))
        page.write_row(2, 0, (*goals, "Kurs for foreldre", 2, 50000, "Skolen", 2028))
    return path


def template(folder: Path) -> Path:
    path = folder / "mal.docx"
    document = docx.Document()
    for line in ("{%p for goal in plan.main_goals %}", "{{ goal.title }}", "{%p endfor %}"):
        document.add_paragraph(line)
    document.save(str(path))
    return path
