"""A document that was made: its bytes, what to know about it, and how to keep it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from rusdoc.files import write_whole
from rusdoc.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document. `data` is the whole file, `warnings` what a person should look at in it."""

    data: bytes = field(repr=False)
    warnings: tuple[Finding, ...] = ()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the document to `path` in one move; missing folders are made.

        Raises `OutputError` when the file is open elsewhere or the folder cannot be written to.
        """
        return write_whole(path, self.data)
