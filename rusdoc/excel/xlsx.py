"""Workbooks as Excel saves them today (.xlsx, .xlsm): read plainly where they are written plainly, else
values by calamine and the rest from the package.

The look at the package is a few searches through the sheet's bytes for what is rare in them, so
that ten thousand rows cost milliseconds.
"""

from __future__ import annotations

from rusdoc.errors import InputError, UnsafeError
from rusdoc.excel.formats import is_percent, may_be_date
from rusdoc.excel.plain import Formats, NotPlainError, PlainReader, SheetCells, Texts, Values
from rusdoc.excel.sheet_xml import SheetXml
from rusdoc.excel.tidy import tidy_rows
from rusdoc.frozen import frozen
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.workbook import Sheet
from rusdoc.opc.markup import local
from rusdoc.opc.package import Package
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

    from python_calamine import CalamineWorkbook

_HIDDEN: Final = ("hidden", "veryHidden")
_LONG_TEXT: Final = 100_000
"""A cell in Excel holds 32 767 characters; a shared text longer than this is no one's sentence."""
_MOST_TEXT: Final = 500_000_000


@frozen
class _Listed:
    """A worksheet as the workbook lists it, and the part that holds it."""

    name: str
    hidden: bool
    part: str


def read_xlsx(package: Package) -> tuple[Sheet, ...]:
    """The worksheets of the workbook, in order."""
    listed = _listed(package)
    xmls = [SheetXml(package.xml(sheet.part)) for sheet in listed]
    _refuse_long_texts(package, xmls)
    formats = _formats(package)
    found = _plainly(package, listed, formats)
    others = [(sheet, xml) for sheet, xml in zip(listed, xmls, strict=True) if sheet.part not in found]
    for sheet, xml in others:
        xml.refuse_far(sheet.name, package.file)
    if others:
        found |= _by_calamine(package, others, formats)
    return tuple(_sheet(sheet, xml, found[sheet.part]) for sheet, xml in zip(listed, xmls, strict=True))


def _plainly(package: Package, listed: list[_Listed], formats: Formats) -> dict[str, SheetCells]:
    """The cells of the sheets that are written plainly, by the sheet's part."""
    found: dict[str, SheetCells] = {}
    part = _part(package, "sharedStrings")
    try:
        reader = PlainReader(Texts(package.xml(part)) if part else Values(), formats)
    except NotPlainError:
        return found
    for sheet in listed:
        try:
            found[sheet.part] = reader.read(package.xml(sheet.part))
        except NotPlainError:
            continue
    return found


def _by_calamine(
    package: Package, sheets: list[tuple[_Listed, SheetXml]], formats: Formats
) -> dict[str, SheetCells]:
    """The cells of the other sheets: their values by calamine, the rest from the package."""
    from rusdoc.excel.calamine import by_calamine, cells_of

    def cells(xml: SheetXml, values: Sequence[Sequence[object]]) -> SheetCells:
        errors = xml.errors()
        return SheetCells(
            tidy_rows(values, errors),
            FrozenDict(errors),
            xml.unvalued(),
            xml.styled(formats.percents),
            xml.styled(formats.bold),
        )

    def read(workbook: CalamineWorkbook) -> dict[str, SheetCells]:
        order = {name: index for index, name in enumerate(workbook.sheet_names)}
        return {sheet.part: cells(xml, cells_of(workbook, order[sheet.name])) for sheet, xml in sheets}

    return by_calamine(package.data, package.file, read)


def _sheet(listed: _Listed, xml: SheetXml, cells: SheetCells) -> Sheet:
    return Sheet(
        name=listed.name,
        rows=cells.rows,
        merged=xml.merged(),
        hidden=listed.hidden,
        hidden_rows=xml.hidden_rows(len(cells.rows)),
        hidden_columns=xml.hidden_columns(max(map(len, cells.rows), default=0)),
        errors=cells.errors,
        unvalued=cells.unvalued,
        percents=cells.percents,
        bold=cells.bold,
    )


def _listed(package: Package) -> list[_Listed]:
    """The worksheets, in order; chart sheets and macro sheets have no cells and are left out."""
    main = package.main or "xl/workbook.xml"
    links = {link.id: link for link in package.relationships(main)}
    sheets = package.elements(main, "sheet")
    if not sheets:
        raise InputError(Text("errors.workbook_unreadable"), file=package.file)
    listed: list[_Listed] = []
    for _, attributes in sheets:
        plain = {local(name): value for name, value in attributes.items()}
        link = links.get(plain.get("id", ""))
        if link and link.kind == "worksheet" and link.target in package:
            listed.append(_Listed(plain.get("name", ""), plain.get("state") in _HIDDEN, link.target))
    return listed


def _part(package: Package, kind: str) -> str | None:
    """The part that the workbook links to as `kind`: its styles, its shared texts."""
    links = package.relationships(package.main or "xl/workbook.xml")
    return next((link.target for link in links if link.kind == kind and link.target in package), None)


def _formats(package: Package) -> Formats:
    """The cell formats that tell more than a cell's value."""
    part = _part(package, "styles")
    if part is None:
        return Formats(frozenset(), frozenset(), frozenset())
    numbers = _number_formats(package, part)
    return Formats(
        percents=frozenset(i for i, (number, code) in enumerate(numbers) if is_percent(number, code)),
        bold=_bold_styles(package, part),
        dates=frozenset(i for i, (number, code) in enumerate(numbers) if may_be_date(number, code)),
    )


def _number_formats(package: Package, part: str) -> list[tuple[int, str | None]]:
    """The number format of each cell format: its number, and its code where the file gives one."""
    codes: dict[int, str] = {}
    numbers: list[int] = []
    in_cells = False
    for name, attributes in package.elements(part, "numFmt", "cellStyleXfs", "cellXfs", "cellStyles", "xf"):
        if name == "numFmt":
            codes[int(attributes.get("numFmtId", 0))] = attributes.get("formatCode", "")
        elif name != "xf":
            in_cells = name == "cellXfs"
        elif in_cells:
            numbers.append(int(attributes.get("numFmtId", 0)))
    return [(number, codes.get(number)) for number in numbers]


def _bold_styles(package: Package, part: str) -> frozenset[int]:
    """The cell formats (counted from 0) that show their text in bold."""
    fonts: list[bool] = []
    styles: list[int] = []
    section = ""
    sections = ("fonts", "fills", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")
    for name, attributes in package.elements(part, *sections, "font", "b", "xf"):
        if name in sections:
            section = name
        elif section == "fonts" and name == "font":
            fonts.append(False)
        elif section == "fonts" and name == "b" and fonts:
            fonts[-1] = attributes.get("val", "1") not in ("0", "false")
        elif section == "cellXfs" and name == "xf":
            styles.append(int(attributes.get("fontId", 0)))
    return frozenset(i for i, font in enumerate(styles) if font < len(fonts) and fonts[font])


def _refuse_long_texts(package: Package, sheets: list[SheetXml]) -> None:
    """`UnsafeError` where shared texts, each copied into every cell that shows it, would fill the memory."""
    part = _part(package, "sharedStrings")
    if part is None or package.size(part) < _LONG_TEXT:
        return
    longest = max(map(len, package.xml(part).split(b"</si>" if b"</si>" in package.xml(part) else b":si>")))
    if longest > _LONG_TEXT and longest * sum(sheet.shared_texts() for sheet in sheets) > _MOST_TEXT:
        raise UnsafeError(Text("errors.sheet_too_long_texts"), file=package.file, code="RUS711")
