"""All that a run works on: a plan folder with what stands beside the sheet, or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from rusdoc.errors import RusdocError
from rusdoc.files import is_folder, read_bytes
from rusdoc.folder import open_folder
from rusdoc.frozen import frozen
from rusdoc.intake import read
from rusdoc.model.plan import Plan
from rusdoc.settings import Settings

SubPlan: TypeAlias = tuple[Path, str | None]
"""A sub-plan's file, and what to call it (None: by its path)."""
Watch: TypeAlias = "Callable[[Sequence[SubPlan]], Iterable[SubPlan]]"


class ChapterFile(NamedTuple):
    """A chapter the group wrote: what to call the file, and its bytes."""

    name: str
    data: bytes


@frozen
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
    settings: Settings = Settings()
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
        plan=read(folder.sheet, name=folder.name(folder.sheet), settings=folder.settings),
        others=others,
        unreadable=unreadable,
        chapters=tuple(ChapterFile(folder.name(path), read_bytes(path)) for path in folder.chapters),
        passed_over=tuple(folder.name(path) for path in folder.passed_over),
        template=folder.template,
        settings=folder.settings,
        root=folder.path,
    )


def _others(paths: Iterable[SubPlan]) -> tuple[tuple[Plan, ...], tuple[RusdocError, ...]]:
    plans: list[Plan] = []
    failed: list[RusdocError] = []
    for path, name in paths:
        try:
            plans.append(read(path, name=name))
        except RusdocError as error:
            failed.append(error)
    return tuple(plans), tuple(failed)
