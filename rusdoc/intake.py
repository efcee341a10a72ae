"""What a run works on: a file's plan, or a plan folder with all that stands beside the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rusdoc.errors import RusdocError
from rusdoc.files import Source, is_folder, name_of, read_bytes
from rusdoc.folder import PlanFolder, open_folder
from rusdoc.model.plan import Plan
from rusdoc.settings import Settings

if TYPE_CHECKING:
    from rusdoc.model.workbook import Workbook


SubPlan: TypeAlias = tuple[Path, str | None]
"""A sub-plan's file, and what to call it (None: by its path)."""
Watch: TypeAlias = "Callable[[Sequence[SubPlan]], Iterable[SubPlan]]"


class ChapterFile(NamedTuple):
    """A chapter the group wrote: what to call the file, and its bytes."""

    name: str
    data: bytes


def read(source: Source, *, name: str | None = None, settings: Settings | None = None) -> Plan:
    """The plan in a workbook, in the tables of a Word document, or in a plan folder.

    `source` is a path or an open binary file; `name` is what findings call it. What could not be
    understood is among the plan's findings, with its cell.

    Raises `InputError` when the file is missing, damaged, protected or of another kind,
    `UnsafeError` when it could harm the machine.

    >>> plan = rusdoc.read("tiltak.xlsx")                               # doctest: +SKIP
    """
    if isinstance(source, (str, Path)) and is_folder(source):
        return _plan_of(open_folder(source))
    from rusdoc.reading.understand import understand

    called = name or name_of(source) or ""
    workbook = cells_of(read_bytes(source), called)
    return understand(workbook, settings.facts if settings else None)


def cells_of(data: bytes, name: str) -> Workbook:
    """A file's cells, by what the file is and not by what it is called."""
    from rusdoc.opc.kind import Kind, is_zip, kind_of_package
    from rusdoc.opc.package import open_package

    if is_zip(data) and kind_of_package(open_package(data, name)) is Kind.DOCX:
        from rusdoc.word.tables import load_document

        return load_document(data, name)
    from rusdoc.excel.workbook import load_workbook

    return load_workbook(data, name)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything a run works on: the plan, what stands beside it, and the choices made.

    `unreadable` are the other sub-plans that could not be read, each with what was wrong; `chapters`
    is None where there is no plan folder to write chapters in; `passed_over` names files beside the
    chapters that are no chapter.
    """

    plan: Plan
    others: tuple[Plan, ...] = ()
    unreadable: tuple[RusdocError, ...] = ()
    chapters: tuple[ChapterFile, ...] | None = None
    passed_over: tuple[str, ...] = ()
    template: Path | None = None
    settings: Settings = field(default_factory=Settings)
    root: Path | None = None


def gather(source: str | Path, also: Iterable[str | Path] = (), *, watch: Watch = iter) -> Inputs:
    """A plan folder, or a file, with the other sub-plans in it and those named in `also`.

    A sub-plan that cannot be read is kept among the `unreadable`, and the rest goes on. Raises what
    `read` raises for the plan itself, and `InputError` for a chapter that cannot be opened. `watch` is
    given the sub-plans and gives them back one by one, for whoever wants to show how far it has come.
    """
    named: list[SubPlan] = [(Path(path), None) for path in also]
    if not is_folder(source):
        others, unreadable = _others(watch(named))
        return Inputs(read(source), others, unreadable)
    folder = open_folder(source)
    found: list[SubPlan] = [(path, folder.name(path)) for path in folder.sub_plans]
    others, unreadable = _others(watch([*found, *named]))
    return Inputs(
        plan=_plan_of(folder),
        others=others,
        unreadable=unreadable,
        chapters=tuple(ChapterFile(folder.name(path), read_bytes(path)) for path in folder.chapters),
        passed_over=tuple(folder.name(path) for path in folder.passed_over),
        template=folder.template,
        settings=folder.settings,
        root=folder.path,
    )


def _plan_of(folder: PlanFolder) -> Plan:
    return read(folder.sheet, name=folder.name(folder.sheet), settings=folder.settings)


def _others(paths: Iterable[SubPlan]) -> tuple[tuple[Plan, ...], tuple[RusdocError, ...]]:
    plans: list[Plan] = []
    failed: list[RusdocError] = []
    for path, name in paths:
        try:
            plans.append(read(path, name=name))
        except RusdocError as error:
            failed.append(error)
    return tuple(plans), tuple(failed)
