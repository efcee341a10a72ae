"""All that a run works on: a plan folder with what stands beside the sheet, or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PureWindowsPath
from typing import NamedTuple, TypeAlias

from rusdoc.errors import RusdocError
from rusdoc.files import is_file, is_folder, read_bytes
from rusdoc.folder import PlanFolder, open_folder
from rusdoc.frozen import frozen
from rusdoc.intake import read
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Plan
from rusdoc.settings import Settings

SubPlan: TypeAlias = tuple[Path, str | None]
"""A sub-plan's file, and what to call it (None: by its path)."""
Watch: TypeAlias = "Callable[[Sequence[SubPlan]], Iterable[SubPlan]]"


class ChapterFile(NamedTuple):
    """A chapter the group wrote: what to call the file, its bytes, and the picture files it shows.

    The `pictures` are those of a Markdown file, by what it calls them; in a Word file they lie inside.
    """

    name: str
    data: bytes
    pictures: Mapping[str, bytes] = FrozenDict()


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
        chapters=tuple(_chapter(folder, path) for path in folder.chapters),
        passed_over=tuple(folder.name(path) for path in folder.passed_over),
        template=folder.template,
        settings=folder.settings,
        root=folder.path,
    )


def _chapter(folder: PlanFolder, path: Path) -> ChapterFile:
    name, data = folder.name(path), read_bytes(path)
    if path.suffix.casefold() != ".md" or b"![" not in data:
        return ChapterFile(name, data)
    from rusdoc.word.markdown import pictures_in

    found = ((picture, _beside(folder, path, picture)) for picture in pictures_in(data, name))
    return ChapterFile(name, data, {picture: shown for picture, shown in found if shown is not None})


def _beside(folder: PlanFolder, chapter: Path, name: str) -> bytes | None:
    """What is in the file that a chapter calls `name`, if it is in the plan folder; nothing for one that
    cannot be read. A file on another machine is not even asked for: that can give away who asks."""
    if PureWindowsPath(name).anchor:
        return None
    file = chapter.parent / name
    if not is_file(file) or not file.resolve().is_relative_to(folder.path.resolve()):
        return None
    try:
        return read_bytes(file)
    except RusdocError:
        return b""


def _others(paths: Iterable[SubPlan]) -> tuple[tuple[Plan, ...], tuple[RusdocError, ...]]:
    plans: list[Plan] = []
    failed: list[RusdocError] = []
    for path, name in paths:
        try:
            plans.append(read(path, name=name))
        except RusdocError as error:
            failed.append(error)
    return tuple(plans), tuple(failed)
