"""rusdoc: a working group's Excel measure sheet made into council-ready documents.

import rusdoc

plan = rusdoc.read("tiltak.xlsx")
for finding in rusdoc.check(plan):
    print(finding.place, finding.message)
rusdoc.build(plan).save("plan.docx")
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from rusdoc.convert import to_html, to_odt, to_pdf, with_page_numbers
    from rusdoc.document import Document
    from rusdoc.errors import RusdocError
    from rusdoc.inputs import ChapterFile, Inputs, gather
    from rusdoc.intake import read
    from rusdoc.model.finding import Finding, Severity
    from rusdoc.model.from_json import plan_from_json as from_json
    from rusdoc.model.place import Place
    from rusdoc.model.plan import Cost, MainGoal, Measure, Period, Plan, SubGoal
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

_HOMES: Final = {
    "ChapterFile": "rusdoc.inputs.ChapterFile",
    "Cost": "rusdoc.model.plan.Cost",
    "Document": "rusdoc.document.Document",
    "Finding": "rusdoc.model.finding.Finding",
    "Inputs": "rusdoc.inputs.Inputs",
    "MainGoal": "rusdoc.model.plan.MainGoal",
    "Measure": "rusdoc.model.plan.Measure",
    "Period": "rusdoc.model.plan.Period",
    "Place": "rusdoc.model.place.Place",
    "Plan": "rusdoc.model.plan.Plan",
    "RusdocError": "rusdoc.errors.RusdocError",
    "Settings": "rusdoc.settings.Settings",
    "Severity": "rusdoc.model.finding.Severity",
    "SubGoal": "rusdoc.model.plan.SubGoal",
    "annotate": "rusdoc.returns.annotate",
    "build": "rusdoc.pipeline.build",
    "check": "rusdoc.pipeline.check",
    "from_json": "rusdoc.model.from_json.plan_from_json",
    "gather": "rusdoc.inputs.gather",
    "json_schema": "rusdoc.model.serial.plan_schema",
    "mend": "rusdoc.returns.mend",
    "read": "rusdoc.intake.read",
    "report": "rusdoc.returns.report",
    "review": "rusdoc.pipeline.review",
    "to_html": "rusdoc.convert.to_html",
    "to_json": "rusdoc.model.serial.plan_to_json",
    "to_odt": "rusdoc.convert.to_odt",
    "to_pdf": "rusdoc.convert.to_pdf",
    "with_page_numbers": "rusdoc.convert.with_page_numbers",
}
"""Where each name comes from: it is loaded when somebody asks for it (PEP 562), so that a program that
only checks does not wait for what only builds."""

if not TYPE_CHECKING:  # type checkers see the imports above, and miss a name that is not there

    def __getattr__(name: str) -> object:
        home, _, called = _HOMES.get(name, "").rpartition(".")
        if not home:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = __import__(home, fromlist=(called,))  # `importlib` itself takes half a millisecond to load
        globals()[name] = found = getattr(module, called)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
