"""Several results of one run, written all or none."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from rusdoc.files import write_whole


def save_all(results: Sequence[tuple[Path, bytes]]) -> None:
    """Write each result to its path; when one cannot be written, what stood there before is put back.

    Raises `OutputError` that names the file.
    """
    before: list[tuple[Path, bytes | None]] = []
    try:
        for path, data in results:
            before.append((path, path.read_bytes() if path.is_file() else None))
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
