"""Any spreadsheet as plain cells: the door through which every workbook is read."""

from __future__ import annotations

from rusdoc.collector import uncollected
from rusdoc.errors import InputError, RusdocError
from rusdoc.model.workbook import Sheet, Workbook
from rusdoc.opc.kind import SPREADSHEETS, is_zip, kind_of, kind_of_package, wrong_kind
from rusdoc.opc.package import Package, open_package
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rusdoc.opc.kind import Kind


@uncollected
def load_workbook(data: bytes, file: str, package: Package | None = None) -> Workbook:
    """The sheets of a workbook: .xlsx, .xlsm, .xls, .xlsb or .ods, by its content whatever its name.

    `file` is the name that findings and errors carry, `package` what `data` holds where that is known.
    Raises `InputError` when the bytes are no workbook or damaged, `ProtectedError` when it has a
    password, and `UnsafeError` when reading it would exhaust the machine. Chart sheets and macro
    sheets have no cells and are left out.
    """
    if not data:
        raise InputError(Text("errors.file_empty"), file=file)
    if package is None and is_zip(data):
        package = open_package(data, file)
    kind = kind_of_package(package) if package else kind_of(data)
    if kind not in SPREADSHEETS:
        raise wrong_kind(kind, "workbook", file)
    try:
        return Workbook(file, _sheets(kind, data, package, file))
    except RusdocError:
        raise
    except (ValueError, LookupError, ArithmeticError, RecursionError) as error:
        # A file that is not what its format promises, in a way that nobody foresaw.
        raise InputError(Text("errors.workbook_unreadable"), file=file) from error


def _sheets(kind: Kind, data: bytes, package: Package | None, file: str) -> tuple[Sheet, ...]:
    """The sheets, by the reader of their format; each is loaded only when it is needed."""
    if package is None:
        from rusdoc.excel.xls import read_xls

        return read_xls(data, file)
    if kind == "ods":
        from rusdoc.excel.ods import read_ods

        return read_ods(package)
    if kind == "xlsb":
        from rusdoc.excel.xlsb import read_xlsb

        return read_xlsb(package)
    from rusdoc.excel.xlsx import read_xlsx

    return read_xlsx(package)
