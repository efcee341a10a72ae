"""Several results of one run, written all or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from rusdoc.files import is_file, refuse_input_as_output, write_whole
from rusdoc.inputs import Inputs
from rusdoc.settings import FILE_NAME


def refuse_inputs(targets: Iterable[Path], given: Iterable[Path | None], inputs: Inputs) -> None:
    """Raise `OutputError` when a result would take the place of something that was read."""
    read = [path for path in (*given, *_in_folder(inputs)) if path is not None and is_file(path)]
    for target in targets:
        for source in read:
            refuse_input_as_output(source, target)


def _in_folder(inputs: Inputs) -> Iterable[Path | None]:
    """Every file of the plan folder that a run reads, the unreadable ones and the settings too."""
    yield inputs.template
    if inputs.root is None:
        return
    names = (
        FILE_NAME,
        inputs.plan.file,
        *(plan.file for plan in inputs.others),
        *(error.file for error in inputs.unreadable),
        *(chapter.name for chapter in inputs.chapters or ()),
        *(f"kapitler/{picture}" for chapter in inputs.chapters or () for picture in chapter.pictures),
        *inputs.passed_over,
    )
    yield from (inputs.root / name for name in names if name)


def save_all(results: Sequence[tuple[Path, bytes]]) -> None:
    """Write each result to its path; when one cannot be written, what stood there before is put back.

    Raises `OutputError` that names the file.
    """
    before: list[tuple[Path, bytes | None]] = []
    try:
        for path, data in results:
            before.append((path, path.read_bytes() if is_file(path) else None))
            write_whole(path, data)
    except BaseException:
        for path, old in before:
            with suppress(OSError):
                _put_back(path, old)
        raise


def _put_back(path: Path, old: bytes | None) -> None:
    if old is None:
        path.unlink()
    elif path.read_bytes() != old:
        path.write_bytes(old)
