"""The cells of a workbook by python-calamine, which is fast and reads every format, but not alone:
it knows nothing of errors, and stops the process where it is asked for more than there is."""

from __future__ import annotations

import io

from rusdoc.errors import InputError, ProtectedError
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from python_calamine import CalamineWorkbook

    T = TypeVar("T")


def by_calamine(data: bytes, file: str, work: Callable[[CalamineWorkbook], T]) -> T:
    """What `work` makes of the workbook as calamine sees it; its errors come out as an `InputError`."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            return work(workbook)
    except PasswordError:
        raise ProtectedError(Text("errors.file_protected"), file=file) from None
    except CalamineError as error:
        raise InputError(Text("errors.workbook_unreadable"), file=file) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # Rust's panic, which is no Exception
            raise
        raise InputError(Text("errors.workbook_unreadable"), file=file) from None


def cells_of(workbook: CalamineWorkbook, index: int) -> Sequence[Sequence[object]]:
    """The rows of a sheet from A1 on."""
    return workbook.get_sheet_by_index(index).to_python(skip_empty_area=False)
