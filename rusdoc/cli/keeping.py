"""Files that a person has edited since rusdoc wrote them: a copy is kept when they are written anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from rusdoc.cli.screen import Screen
from rusdoc.files import is_file, is_there, read_bytes

_MARKED: Final = (".docx", ".xlsx", ".odt", ".html")


class Kept(NamedTuple):
    """A copy to be written of a document that a person has edited."""

    document: Path
    copy: Path
    data: bytes

    def words(self, screen: Screen) -> str:
        """What the person is told."""
        return screen.words("cli_views.kept_copy", file=self.document.name, copy=str(self.copy))


def edited_by_hand(files: Iterable[tuple[Path, bytes]]) -> list[Kept]:
    """The documents, workbooks and web pages that stand where new ones go and are not as rusdoc made them."""
    from rusdoc.word.mark import is_as_made

    kept: list[Kept] = []
    for path, new in files:
        if path.suffix.casefold() not in _MARKED or not is_file(path) or not path.stat().st_size:
            continue
        old = read_bytes(path)
        if old == new or is_as_made(old):
            continue
        copy = _copy_of(path, old)
        if copy is not None:
            kept.append(Kept(path, copy, old))
    return kept


def _copy_of(path: Path, data: bytes) -> Path | None:
    """``plan (redigert 2026-11-24 1512).docx``, after when it was last saved; None when it is there already.

    No colon in the time: Windows takes none in a name.
    """
    saved = datetime.fromtimestamp(path.stat().st_mtime).strftime("%Y-%m-%d %H%M")
    number = 1
    while True:
        again = f" {number}" if number > 1 else ""
        copy = path.with_name(f"{path.stem} (redigert {saved}){again}{path.suffix}")
        if not is_there(copy):
            return copy
        if is_file(copy) and copy.read_bytes() == data:
            return None
        number += 1
