"""The walk, on one screen: read → model → check → assemble → write.

Everything here is a plain function over frozen values. The only things that touch a file are the
sources read at the start and `Document.save` at the end; the day of today comes in as a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rusdoc.errors import RusdocError
from rusdoc.files import Source, name_of, read_bytes
from rusdoc.folder import open_folder
from rusdoc.model.plan import Plan
from rusdoc.settings import Settings

if TYPE_CHECKING:
    from datetime import date

    from rusdoc.checks.acceptance import Judged
    from rusdoc.model.chapter import Chapter
    from rusdoc.model.finding import Finding
    from rusdoc.model.workbook import Workbook


def read(source: Source, *, name: str | None = None, settings: Settings | None = None) -> Plan:
    """The plan in a workbook, in the tables of a Word document, or in a plan folder.

    `source` is a path or an open binary file; `name` is what findings call it. What could not be
    understood is among the plan's findings, with its cell.

    Raises `InputError` when the file is missing, damaged, protected or of another kind,
    `UnsafeError` when it could harm the machine.

    >>> plan = rusdoc.read("tiltak.xlsx")                               # doctest: +SKIP
    """
    if isinstance(source, (str, Path)) and Path(source).is_dir():
        return gather(source).plan
    from rusdoc.reading.understand import understand

    called = name or name_of(source) or ""
    workbook = cells_of(read_bytes(source), called)
    return understand(workbook, settings.facts if settings else None)


def cells_of(data: bytes, name: str) -> Workbook:
    """A file's cells, by what the file is and not by what it is called."""
    from rusdoc.excel.workbook import load_workbook
    from rusdoc.opc.kind import Kind, is_zip, kind_of_package
    from rusdoc.opc.package import open_package

    if is_zip(data) and kind_of_package(open_package(data, name)) is Kind.DOCX:
        from rusdoc.word.tables import load_document

        return load_document(data, name)
    return load_workbook(data, name)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything a run works on: the plan, what stands beside it, and the choices made.

    `unreadable` are the other sub-plans that could not be read, each with what was wrong.
    """

    plan: Plan
    others: tuple[Plan, ...] = ()
    unreadable: tuple[RusdocError, ...] = ()
    chapters: tuple[Path, ...] = ()
    template: Path | None = None
    settings: Settings = field(default_factory=Settings)
    root: Path | None = None


def gather(source: str | Path, also: Iterable[str | Path] = ()) -> Inputs:
    """A plan folder, or a file, with the other sub-plans in it and those named in `also`.

    A sub-plan that cannot be read is kept among the `unreadable`, and the rest goes on.
    """
    if not Path(source).is_dir():
        others, unreadable = _others([(Path(path), None) for path in also])
        return Inputs(read(source), others, unreadable)
    folder = open_folder(source)
    paths = [(path, folder.name(path)) for path in folder.sub_plans]
    others, unreadable = _others([*paths, *((Path(path), None) for path in also)])
    return Inputs(
        plan=read(folder.sheet, name=folder.name(folder.sheet), settings=folder.settings),
        others=others,
        unreadable=unreadable,
        chapters=folder.chapters,
        template=folder.template,
        settings=folder.settings,
        root=folder.path,
    )


def _others(paths: Sequence[tuple[Path, str | None]]) -> tuple[tuple[Plan, ...], tuple[RusdocError, ...]]:
    plans: list[Plan] = []
    failed: list[RusdocError] = []
    for path, name in paths:
        try:
            plans.append(read(path, name=name))
        except RusdocError as error:
            failed.append(error)
    return tuple(plans), tuple(failed)


def check(
    plan: Plan,
    *,
    others: Iterable[Plan] = (),
    chapters: Iterable[Chapter] = (),
    today: date | None = None,
    settings: Settings | None = None,
) -> list[Finding]:
    """What a person should look at in the plan, in the order of the rules and down the sheet.

    `others` are the municipality's other sub-plans and its financial plan, `chapters` the written
    chapters, `today` the day of the check (rules about past years are silent without it). Findings
    that the group has accepted (the sheet `Unntak`, `rusdoc.toml`) are left out; `review` has them.

    >>> findings = rusdoc.check(plan, others=others)                    # doctest: +SKIP
    """
    return list(review(plan, others=others, chapters=chapters, today=today, settings=settings).open)


def review(
    plan: Plan,
    *,
    others: Iterable[Plan] = (),
    unreadable: Iterable[RusdocError] = (),
    chapters: Iterable[Chapter] = (),
    today: date | None = None,
    settings: Settings | None = None,
) -> Judged:
    """Everything `check` looks at, sorted into what is open and what the group has accepted."""
    from rusdoc.checks import Case, run_checks
    from rusdoc.checks.acceptance import judge
    from rusdoc.checks.selection import selected

    choices = settings or Settings()
    case = Case(
        plan,
        others=tuple(others),
        chapters=tuple(chapters),
        today=today,
        limits=choices.limits,
    )
    findings = selected(
        run_checks(case), select=choices.select, ignore=choices.ignore, severities=choices.severities
    )
    return judge(findings, (*plan.exemptions, *choices.exemptions), today)
