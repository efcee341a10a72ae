"""rusdoc: a working group's Excel measure sheet made into council-ready documents.

    import rusdoc

    plan = rusdoc.read("tiltak.xlsx")
    for finding in rusdoc.check(plan):
        print(finding.place, finding.message)
    rusdoc.build(plan).save("plan.docx")
"""

from __future__ import annotations

from rusdoc.convert import to_html, to_odt, to_pdf, with_page_numbers
from rusdoc.document import Document
from rusdoc.errors import RusdocError
from rusdoc.intake import ChapterFile, Inputs, gather, read
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.model.plan import Cost, MainGoal, Measure, Period, Plan, SubGoal
from rusdoc.model.serial import plan_from_json as from_json
from rusdoc.model.serial import plan_schema as json_schema
from rusdoc.model.serial import plan_to_json as to_json
from rusdoc.pipeline import build, check, review
from rusdoc.returns import annotate, mend, report
from rusdoc.settings import Settings

__all__ = [
    "ChapterFile",
    "Cost",
    "Document",
    "Finding",
    "Inputs",
    "MainGoal",
    "Measure",
    "Period",
    "Place",
    "Plan",
    "RusdocError",
    "Settings",
    "Severity",
    "SubGoal",
    "annotate",
    "build",
    "check",
    "from_json",
    "gather",
    "json_schema",
    "mend",
    "read",
    "report",
    "review",
    "to_html",
    "to_json",
    "to_odt",
    "to_pdf",
    "with_page_numbers",
]
