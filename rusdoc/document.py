"""A document that was made: its bytes, what to know about it, and how to keep it."""

from __future__ import annotations

from rusdoc.files import write_whole
from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from pathlib import Path

    from rusdoc.model.finding import Finding


@frozen
class Document:
    """A finished document. `data` is the whole file, `warnings` what a person should look at in it."""

    data: bytes
    warnings: tuple[Finding, ...] = ()

    def __repr__(self) -> str:
        return f"Document({len(self.data)} bytes, warnings={self.warnings!r})"

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the document to `path` in one move; missing folders are made.

        Raises `OutputError` when the file is open elsewhere or the folder cannot be written to.
        """
        from pathlib import Path

        write_whole(path, self.data)
        return Path(path)
