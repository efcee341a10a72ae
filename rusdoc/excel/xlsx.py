"""Workbooks as Excel saves them today (.xlsx, .xlsm): values by calamine, the rest from the package.

The look at the package is a few searches through the sheet's bytes for what is rare in them, so
that ten thousand rows cost milliseconds.
"""

from __future__ import annotations

from rusdoc.errors import InputError, UnsafeError
from rusdoc.excel.calamine import by_calamine, cells_of
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
    from typing import Final

    from python_calamine import CalamineWorkbook

_HIDDEN: Final = ("hidden", "veryHidden")
_LONG_TEXT: Final = 100_000
"""A cell in Excel holds 32 767 characters; a shared text longer than this is no one's sentence."""
_MOST_TEXT: Final = 500_000_000


@frozen
class _Listed:
    """A sheet as the workbook lists it; `part` is None for chart sheets and the like."""

    name: str
    hidden: bool
    part: str | None


def read_xlsx(package: Package) -> tuple[Sheet, ...]:
    """The worksheets of the workbook, in order."""
    listed = _listed(package)
    percents, bold = _percent_styles(package), _bold_styles(package)
    xmls = {
        sheet.part: SheetXml(package.xml(sheet.part), sheet.name, package.file)
        for sheet in listed
        if sheet.part
    }
    _refuse_long_texts(package, list(xmls.values()))

    def sheets(workbook: CalamineWorkbook) -> tuple[Sheet, ...]:
        order = {name: index for index, name in enumerate(workbook.sheet_names)}
        return tuple(
            _sheet(sheet, xmls[sheet.part], cells_of(workbook, order[sheet.name]), percents, bold)
            for sheet in listed
            if sheet.part
        )

    return by_calamine(package.data, package.file, sheets)


def _sheet(
    listed: _Listed, xml: SheetXml, cells: object, percents: frozenset[int], bold: frozenset[int]
) -> Sheet:
    errors = xml.errors()
    rows = tidy_rows(cells, errors)  # type: ignore[arg-type]  # rows of calamine's own values
    width = max(map(len, rows), default=0)
    return Sheet(
        name=listed.name,
        rows=rows,
        merged=xml.merged(),
        hidden=listed.hidden,
        hidden_rows=xml.hidden_rows(len(rows)),
        hidden_columns=xml.hidden_columns(width),
        errors=FrozenDict(errors),
        unvalued=xml.unvalued(),
        percents=xml.styled(percents),
        bold=xml.styled(bold),
    )


def _listed(package: Package) -> list[_Listed]:
    main = package.main or "xl/workbook.xml"
    links = {link.id: link for link in package.relationships(main)}
    listed: list[_Listed] = []
    for _, attributes in package.elements(main, "sheet"):
        plain = {local(name): value for name, value in attributes.items()}
        link = links.get(plain.get("id", ""))
        part = link.target if link and link.kind == "worksheet" and link.target in package else None
        listed.append(_Listed(plain.get("name", ""), plain.get("state") in _HIDDEN, part))
    if not listed:
        raise InputError(Text("errors.workbook_unreadable"), file=package.file)
    return listed


def _part(package: Package, kind: str) -> str | None:
    """The part that the workbook links to as `kind`: its styles, its shared texts."""
    links = package.relationships(package.main or "xl/workbook.xml")
    return next((link.target for link in links if link.kind == kind and link.target in package), None)


def _percent_styles(package: Package) -> frozenset[int]:
    """The cell styles (counted from 0) that show percentages."""
    part = _part(package, "styles")
    if part is None or (b"%" not in package.xml(part) and b'numFmtId="9"' not in package.xml(part)):
        return frozenset()
    from rusdoc.excel.formats import is_percent

    codes: dict[int, str] = {}
    styles: list[int] = []
    in_cells = False
    for name, attributes in package.elements(part, "numFmt", "cellStyleXfs", "cellXfs", "cellStyles", "xf"):
        if name == "numFmt":
            codes[int(attributes.get("numFmtId", 0))] = attributes.get("formatCode", "")
        elif name != "xf":
            in_cells = name == "cellXfs"
        elif in_cells:
            styles.append(int(attributes.get("numFmtId", 0)))
    return frozenset(i for i, number in enumerate(styles) if is_percent(number, codes.get(number)))


def _bold_styles(package: Package) -> frozenset[int]:
    """The cell styles (counted from 0) that show their text in bold."""
    part = _part(package, "styles")
    if part is None:
        return frozenset()
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
