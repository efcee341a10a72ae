"""What goes back to the working group: their own workbook annotated or mended, and the report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Literal, TypeAlias

from rusdoc.document import Document
from rusdoc.files import Source, name_of, read_bytes, refuse_input_as_output
from rusdoc.intake import cells_of
from rusdoc.model.finding import Finding
from rusdoc.model.plan import Plan
from rusdoc.settings import Settings
from rusdoc.texts import Language

if TYPE_CHECKING:
    from rusdoc.checks.acceptance import Judged
    from rusdoc.checks.repairs import Repair

ReportFormat: TypeAlias = Literal["xlsx", "docx"]


def annotate(
    source: Source,
    findings: Iterable[Finding],
    target: str | PathLike[str] | None = None,
    *,
    name: str | None = None,
    language: Language = "nb",
) -> Document:
    """The group's own workbook with each finding as a comment on its cell; saved when `target` is given.

    Only the sheets, styles and comments that this takes are changed; every other part is as it was,
    byte for byte. Raises `InputError` when the source is no .xlsx or .xlsm workbook, `OutputError`
    when the target is the source itself or cannot be written.

    >>> rusdoc.annotate("tiltak.xlsx", findings, "merket.xlsx")         # doctest: +SKIP
    """
    from rusdoc.excel.annotate import annotate_workbook

    called = name or name_of(source) or ""
    if target is not None:
        refuse_input_as_output(source, target)
    document = Document(annotate_workbook(read_bytes(source), called, findings, language))
    if target is not None:
        document.save(target)
    return document


def mend(
    source: Source, *, name: str | None = None, settings: Settings | None = None
) -> tuple[Document, tuple[Repair, ...]]:
    """A copy of the group's workbook with what is safe to mend mended, and each change that was made.

    A unit is spelled as on the owner list, a year typed as text becomes a number, a missing number is
    filled in where the others have theirs. Raises `InputError` when the source is no .xlsx or .xlsm.

    >>> document, changes = rusdoc.mend("tiltak.xlsx")                  # doctest: +SKIP
    """
    from rusdoc.checks.repairs import repairs
    from rusdoc.excel.mend import mend_workbook
    from rusdoc.reading.understand import understand

    called = name or name_of(source) or ""
    data = read_bytes(source)
    workbook = cells_of(data, called)
    wanted = repairs(understand(workbook, settings.facts if settings else None), workbook)
    mended, places = mend_workbook(data, called, [(repair.place, repair.after) for repair in wanted])
    return Document(mended), tuple(repair for repair in wanted if repair.place in places)


def report(
    plan: Plan,
    judged: Judged,
    format_: ReportFormat = "xlsx",
    *,
    others: Sequence[Plan] = (),
    language: Language = "nb",
) -> Document:
    """What was found as a workbook to sort and tick off (``xlsx``), or to read (``docx``).

    `judged` is what `review` gave, `others` the plans that it was compared with.
    """
    from rusdoc.assembly.report import language_tag, report_context, report_title
    from rusdoc.checks.report import accepted_rows, report_rows

    rows, accepted = report_rows(judged.open, language), accepted_rows(judged.accepted, language)
    if format_ == "xlsx":
        from rusdoc.excel.report import report_workbook

        title = report_title(plan, language)
        return Document(report_workbook(rows, accepted, language, title, plan.municipality or "rusdoc"))
    from rusdoc.shipped import shipped
    from rusdoc.word import Template
    from rusdoc.word.document import in_language

    compared = [other.file or other.title or "" for other in others]
    template = Template(shipped(f"word/rapport-{'nn' if language == 'nn' else 'nb'}.docx"))
    context = report_context(plan, rows, accepted, language, compared)
    return Document(in_language(template.render(context), language_tag(language)))
