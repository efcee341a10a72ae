"""A file's plan: the file is opened, its cells are taken out, and understood."""

from __future__ import annotations

import os

from rusdoc.collector import uncollected
from rusdoc.files import Source, is_folder, name_of, read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rusdoc.model.plan import Plan
    from rusdoc.model.workbook import Workbook
    from rusdoc.settings import Settings


@uncollected
def read(source: Source, *, name: str | None = None, settings: Settings | None = None) -> Plan:
    """The plan in a workbook, in the tables of a Word document, or in a plan folder.

    `source` is a path or an open binary file; `name` is what findings call it. What could not be
    understood is among the plan's findings, with its cell.

    Raises `InputError` when the file is missing, damaged, protected or of another kind,
    `UnsafeError` when it could harm the machine.

    >>> plan = rusdoc.read("tiltak.xlsx")                               # doctest: +SKIP
    """
    if isinstance(source, (str, os.PathLike)) and is_folder(source):
        from rusdoc.folder import open_folder

        folder = open_folder(os.fspath(source))
        return read(folder.sheet, name=folder.name(folder.sheet), settings=folder.settings)
    from rusdoc.reading.understand import understand

    called = name or name_of(source) or ""
    workbook = cells_of(read_bytes(source), called)
    return understand(workbook, settings.facts if settings else None)


def cells_of(data: bytes, name: str) -> Workbook:
    """A file's cells, by what the file is and not by what it is called."""
    from rusdoc.opc.kind import is_zip, kind_of_package
    from rusdoc.opc.package import open_package

    package = open_package(data, name) if is_zip(data) else None
    if package and kind_of_package(package) == "docx":
        from rusdoc.word.tables import load_document

        return load_document(data, name)
    from rusdoc.excel.workbook import load_workbook

    return load_workbook(data, name, package)
