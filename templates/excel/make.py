"""Makes the two measure workbooks beside this script. Run it once; from then on, change them in Excel.

    python templates/excel/make.py

What stands in braces is filled in by `rusdoc new`: {kommune}, {tittel}, {periode} anywhere in the
workbook, the column whose heading has {år} once for each budget year (formulas that sum over it
stretch along), and the cell {kategori} with the guide's chapters, one below the other.

The totals stand above the headings, where they stay in sight, so that the table can grow downwards.
"""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from words import (
    ALL_MEASURES,
    COLUMNS,
    FACTS,
    LIST_SHEET,
    MEASURE_SHEET,
    OTHER_NAMES,
    OTHER_NAMES_HELP,
    OWNER,
    OWNER_SHEET,
    OWNERS,
    OWNERS_HELP,
    PLAN_SHEET,
    PLAN_STATUSES,
    STATUSES,
)

TOTAL_ROW, HEADING_ROW, ROWS, LAST_ROW, OWNER_ROWS = 2, 4, 40, 500, 60
"""`ROWS` are drawn with borders; drop-downs and totals reach down to `LAST_ROW`."""
INK, PAPER, RULE = "1F4E5F", "EAF1F3", "B8C4C8"
AMOUNTS = ("Kostnad {år}", "Sum")
THIN = Side(style="thin", color=RULE)
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def make(standard: int, path: Path) -> None:
    """Write one workbook; `standard` is 0 for bokmål, 1 for nynorsk."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for style in _styles():
        book.add_named_style(style)
    _plan_sheet(book.create_sheet(PLAN_SHEET[standard]), standard)
    _measure_sheet(book.create_sheet(MEASURE_SHEET[standard]), standard)
    _owner_sheet(book.create_sheet(OWNER_SHEET[standard]), standard)
    _list_sheet(book.create_sheet(LIST_SHEET[standard]))
    book.properties.title = "{tittel}"
    book.properties.language = ("nb-NO", "nn-NO")[standard]
    book.properties.creator = "rusdoc"
    book.save(path)


def _styles() -> list[NamedStyle]:
    wrap = Alignment(horizontal="left", wrap_text=True, vertical="top", indent=1)
    return [
        NamedStyle("Tittel rusdoc", font=Font(name="Calibri", size=16, bold=True, color=INK)),
        NamedStyle("Undertittel rusdoc", font=Font(name="Calibri", size=11, color="404040")),
        NamedStyle(
            "Overskrift rusdoc",
            font=Font(name="Calibri", size=10, bold=True, color="FFFFFF"),
            fill=PatternFill("solid", fgColor=INK),
            border=FRAME,
            alignment=Alignment(horizontal="left", wrap_text=True, vertical="center", indent=1),
        ),
        NamedStyle(
            "Etikett rusdoc",
            font=Font(name="Calibri", size=11, bold=True, color=INK),
            alignment=Alignment(wrap_text=True, vertical="top"),
        ),
        NamedStyle("Celle rusdoc", font=Font(name="Calibri", size=10), border=FRAME, alignment=wrap),
        NamedStyle(
            "Beløp rusdoc",
            font=Font(name="Calibri", size=10),
            border=FRAME,
            alignment=Alignment(horizontal="right", vertical="top", wrap_text=True),
            number_format="#,##0",
        ),
        NamedStyle(
            "Tall rusdoc",
            font=Font(name="Calibri", size=10),
            border=FRAME,
            alignment=Alignment(horizontal="center", vertical="top"),
        ),
        NamedStyle(
            "Sum rusdoc",
            font=Font(name="Calibri", size=10, bold=True),
            fill=PatternFill("solid", fgColor=PAPER),
            border=FRAME,
            alignment=Alignment(horizontal="right", vertical="top"),
            number_format="#,##0",
        ),
    ]


def _comment(words: str) -> Comment:
    comment = Comment(words, "rusdoc")
    comment.width, comment.height = 280, 24 + 18 * (len(words) // 38 + 1)
    return comment


def _choice(sheet: Worksheet, cells: str, source: str, *, strict: bool = False) -> None:
    """A drop-down; other values are allowed unless `strict`, which warns and lets them stand."""
    choice = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=strict)
    choice.errorStyle = "warning"
    choice.add(cells)
    sheet.add_data_validation(choice)


def _plan_sheet(sheet: Worksheet, standard: int) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 80
    sheet["A1"], sheet["A1"].style = PLAN_SHEET[standard], "Tittel rusdoc"
    for row, (label, value, guidance) in enumerate(FACTS, 3):
        head, cell = sheet.cell(row, 1, label[standard]), sheet.cell(row, 2)
        head.style, cell.style = "Etikett rusdoc", "Celle rusdoc"
        cell.value = value[standard] if value else None
        if guidance:
            head.comment = _comment(guidance[standard])
        match label.nb:
            case "Plantype":
                _choice(sheet, cell.coordinate, '"Kommunedelplan,Temaplan"')
            case "Målform":
                _choice(sheet, cell.coordinate, '"Bokmål,Nynorsk"', strict=True)
            case "Status":
                _choice(sheet, cell.coordinate, f'"{PLAN_STATUSES[standard]}"', strict=True)
            case "Høring fra" | "Høringsfrist" | "Vedtatt":
                cell.number_format = "dd.mm.yyyy"
                cell.alignment = Alignment(horizontal="left", vertical="top")
    _print_setup(sheet, landscape=False)


def _measure_sheet(sheet: Worksheet, standard: int) -> None:
    sheet["A1"], sheet["A1"].style = MEASURE_SHEET[standard], "Tittel rusdoc"
    cell = sheet.cell(TOTAL_ROW, 1, "{tittel}, {kommune} kommune")
    cell.style = "Undertittel rusdoc"
    for number, column in enumerate(COLUMNS, 1):
        letter = get_column_letter(number)
        head = sheet.cell(HEADING_ROW, number, column.heading[standard])
        head.style, head.comment = "Overskrift rusdoc", _comment(column.guidance[standard])
        sheet.column_dimensions[letter].width = column.width
        if column.heading.nb in AMOUNTS:
            head.alignment = Alignment(horizontal="right", vertical="center", wrap_text=True)
        style = {"Kostnad {år}": "Beløp rusdoc", "Sum": "Sum rusdoc", "Prioritet": "Tall rusdoc"}
        for row in range(HEADING_ROW + 1, HEADING_ROW + ROWS + 1):
            sheet.cell(row, number).style = style.get(column.heading.nb, "Celle rusdoc")
        cells = f"{letter}{HEADING_ROW + 1}:{letter}{LAST_ROW}"
        match column.heading.nb:
            case "Prioritet":
                _choice(sheet, cells, '"1,2,3"', strict=True)
            case "Kategori":
                _choice(sheet, cells, _filled_part(LIST_SHEET[standard]))
            case "Ansvarlig":
                _choice(sheet, cells, _filled_part(OWNER_SHEET[standard]))
            case "Status":
                _choice(sheet, cells, f'"{STATUSES[standard]}"', strict=True)
    _totals(sheet, standard)
    sheet.row_dimensions[3].height = 6
    sheet.row_dimensions[HEADING_ROW].height = 34
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    _print_setup(sheet, landscape=True)


def _totals(sheet: Worksheet, standard: int) -> None:
    """A sum for each measure at the right, and above the headings one for each year and in all."""
    cost, total = (get_column_letter(len(COLUMNS) - 1), get_column_letter(len(COLUMNS)))
    first = HEADING_ROW + 1
    label = sheet.cell(TOTAL_ROW, len(COLUMNS) - 2, ALL_MEASURES[standard])
    label.style, label.alignment = "Etikett rusdoc", Alignment(horizontal="right", indent=1)
    sheet[f"{cost}{TOTAL_ROW}"] = f"=SUM({cost}{first}:{cost}{LAST_ROW})"
    sheet[f"{total}{TOTAL_ROW}"] = f"=SUM({cost}{TOTAL_ROW}:{cost}{TOTAL_ROW})"
    for column in (cost, total):
        sheet[f"{column}{TOTAL_ROW}"].style = "Sum rusdoc"
    for row in range(first, first + ROWS):
        costs = f"{cost}{row}:{cost}{row}"
        sheet[f"{total}{row}"] = f'=IF(COUNT({costs})=0,"",SUM({costs}))'


def _filled_part(sheet: str) -> str:
    """The filled rows of a list's first column, so that a drop-down ends where the list does."""
    column = f"'{sheet}'!$A$2:$A${OWNER_ROWS + 1}"
    return f"OFFSET('{sheet}'!$A$2,0,0,MAX(1,COUNTA({column})),1)"


def _owner_sheet(sheet: Worksheet, standard: int) -> None:
    for column, (words, guidance, width) in enumerate(
        ((OWNER, OWNERS_HELP, 36), (OTHER_NAMES, OTHER_NAMES_HELP, 50)), 1
    ):
        head = sheet.cell(1, column, words[standard])
        head.style, head.comment = "Overskrift rusdoc", _comment(guidance[standard])
        sheet.column_dimensions[get_column_letter(column)].width = width
        for row in range(2, OWNER_ROWS + 2):
            sheet.cell(row, column).style = "Celle rusdoc"
    for row, owner in enumerate(OWNERS, 2):
        sheet.cell(row, 1, owner[standard])
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    _print_setup(sheet, landscape=False)


def _list_sheet(sheet: Worksheet) -> None:
    sheet["A1"], sheet["A1"].style = "Kategori", "Overskrift rusdoc"
    sheet["A2"], sheet["A2"].style = "{kategori}", "Celle rusdoc"
    sheet.column_dimensions["A"].width = 60
    _print_setup(sheet, landscape=False)


def _print_setup(sheet: Worksheet, *, landscape: bool) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.6, 0.8
    sheet.oddFooter.center.text = "&A, &P av &N" if landscape else "&A"


if __name__ == "__main__":
    here = Path(__file__).parent
    make(0, here / "tiltak-nb.xlsx")
    make(1, here / "tiltak-nn.xlsx")
