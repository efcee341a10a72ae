"""Makes the two measure workbooks beside this script. Run it once; from then on, change them in Excel.

    python templates/excel/make.py

What stands in braces is filled in by `rusdoc new`: {kommune}, {tittel}, {periode} anywhere in the
workbook, the heading with {år} once for each budget year, and {kategori} with the guide's chapters.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

HEADING_ROW, ROWS, OWNER_ROWS = 4, 40, 60
INK, PAPER, RULE = "1F4E5F", "EAF1F3", "B8C4C8"
THIN = Side(style="thin", color=RULE)
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


class Both(NamedTuple):
    """A word or sentence in bokmål and nynorsk."""

    nb: str
    nn: str


class Column(NamedTuple):
    """A column of the measure sheet: heading, width in characters, what to write there."""

    heading: Both
    width: float
    guidance: Both


COLUMNS = (
    Column(
        Both("Hovedmål", "Hovudmål"),
        20,
        Both(
            "Hva skal bli annerledes? Skriv målet på den første raden det gjelder; radene under hører til samme mål. "
            "Eksempel: Færre unge drikker alkohol.",
            "Kva skal verte annleis? Skriv målet på den første rada det gjeld; radene under høyrer til same mål. "
            "Døme: Færre unge drikk alkohol.",
        ),
    ),
    Column(
        Both("Delmål", "Delmål"),
        20,
        Both(
            "Et skritt på veien mot hovedmålet. Skriv det på den første raden det gjelder.",
            "Eit steg på vegen mot hovudmålet. Skriv det på den første rada det gjeld.",
        ),
    ),
    Column(
        Both("Nr", "Nr"),
        6,
        Both(
            "Tiltakets nummer, for eksempel 1.1.1. La stå tomt, så nummereres tiltakene i rekkefølge.",
            "Nummeret på tiltaket, til dømes 1.1.1. Lat stå tomt, så vert tiltaka nummererte i rekkjefølgje.",
        ),
    ),
    Column(
        Both("Tiltak", "Tiltak"),
        32,
        Both(
            "Hva skal gjøres? Ett tiltak på hver rad, så konkret at dere kan se etterpå om det ble gjort.",
            "Kva skal gjerast? Eitt tiltak på kvar rad, så konkret at de kan sjå etterpå om det vart gjort.",
        ),
    ),
    Column(
        Both("Prioritet", "Prioritet"),
        9,
        Both("1 er viktigst. Spar 1 til det dere vil ha først.", "1 er viktigast. Spar 1 til det de vil ha først."),
    ),
    Column(
        Both("Effekt", "Effekt"),
        26,
        Both("Hva fører tiltaket til, og for hvem?", "Kva fører tiltaket til, og for kven?"),
    ),
    Column(
        Both("Indikator", "Indikator"),
        18,
        Both(
            "Hva kan telles eller sjekkes? Eksempel: antall foreldremøter.",
            "Kva kan teljast eller sjekkast? Døme: talet på foreldremøte.",
        ),
    ),
    Column(
        Both("Måltall", "Måltal"),
        10,
        Both("Hvor mye, og når? Eksempel: 2 i året.", "Kor mykje, og når? Døme: 2 i året."),
    ),
    Column(
        Both("Kategori", "Kategori"),
        17,
        Both(
            "Velg det kapitlet i planen som tiltaket hører til. Listen står i arket «Lister».",
            "Vel det kapittelet i planen som tiltaket høyrer til. Lista står i arket «Lister».",
        ),
    ),
    Column(
        Both("Ansvarlig", "Ansvarleg"),
        17,
        Both(
            "Enheten som svarer for tiltaket. Er det flere, skriv den viktigste først og komma mellom. "
            "Listen står i arket «Ansvarlige».",
            "Eininga som svarer for tiltaket. Er det fleire, skriv den viktigaste først og komma mellom. "
            "Lista står i arket «Ansvarlege».",
        ),
    ),
    Column(
        Both("År", "År"),
        11,
        Both(
            "Når skal det gjennomføres? Eksempel: 2027, 2027–2029, årlig eller løpende.",
            "Når skal det gjennomførast? Døme: 2027, 2027–2029, årleg eller løpande.",
        ),
    ),
    Column(
        Both("Status", "Status"),
        12,
        Both(
            "Hvor langt er tiltaket kommet? Brukes når planen rulleres.",
            "Kor langt er tiltaket kome? Vert brukt når planen vert rullert.",
        ),
    ),
    Column(
        Both("Kostnad {år}", "Kostnad {år}"),
        11,
        Both(
            "Hele kroner i dette året. Koster det ikke noe ekstra, skriv «innenfor rammen». "
            "Vet dere det ikke ennå, skriv «avklares».",
            "Heile kroner i dette året. Kostar det ikkje noko ekstra, skriv «innanfor ramma». "
            "Veit de det ikkje enno, skriv «avklares».",
        ),
    ),
    Column(
        Both("Sum", "Sum"), 12, Both("Regnes ut. Ikke skriv her.", "Vert rekna ut. Ikkje skriv her.")
    ),
)

FACTS = (
    (Both("Kommune", "Kommune"), Both("{kommune}", "{kommune}"), None),
    (Both("Plantittel", "Plantittel"), Both("{tittel}", "{tittel}"), None),
    (
        Both("Plantype", "Plantype"),
        None,
        Both(
            "Kommunedelplan (høring i minst seks uker) eller temaplan.",
            "Kommunedelplan (høyring i minst seks veker) eller temaplan.",
        ),
    ),
    (Both("Periode", "Periode"), Both("{periode}", "{periode}"), None),
    (Both("Målform", "Målform"), Both("Bokmål", "Nynorsk"), None),
    (
        Both("Status", "Status"),
        Both("Utkast", "Utkast"),
        Both("Utkast, Høring eller Vedtatt.", "Utkast, Høyring eller Vedteken."),
    ),
    (
        Both("Visjon", "Visjon"),
        None,
        Both(
            "Én setning om hvor kommunen vil. Be politikerne om den.",
            "Éi setning om kvar kommunen vil. Be politikarane om ho.",
        ),
    ),
    (
        Both("Mandat", "Mandat"),
        None,
        Both("Hva er arbeidsgruppen bedt om, og av hvem?", "Kva er arbeidsgruppa beden om, og av kven?"),
    ),
    (
        Both("Saksnummer", "Saksnummer"),
        None,
        Both("Saken der planarbeidet ble bestilt.", "Saka der planarbeidet vart tinga."),
    ),
    (
        Both("Frist", "Frist"),
        None,
        Both(
            "Når skal utkastet være ferdig til politisk behandling?",
            "Når skal utkastet vere ferdig til politisk handsaming?",
        ),
    ),
    (Both("Prosjektleder", "Prosjektleiar"), None, None),
    (
        Both("Arbeidsgruppe", "Arbeidsgruppe"),
        None,
        Both("Roller heller enn navn, med komma mellom.", "Roller heller enn namn, med komma mellom."),
    ),
    (Both("Referansegruppe", "Referansegruppe"), None, None),
    (Both("Høring fra", "Høyring frå"), None, Both("Dato.", "Dato.")),
    (Both("Høringsfrist", "Høyringsfrist"), None, Both("Dato.", "Dato.")),
    (
        Both("Vedtatt", "Vedteken"),
        None,
        Both("Datoen kommunestyret vedtok planen.", "Datoen kommunestyret vedtok planen."),
    ),
    (
        Both("Vedtakssak", "Vedtakssak"),
        None,
        Both("Saksnummeret for vedtaket.", "Saksnummeret for vedtaket."),
    ),
    (
        Both("Samarbeidskommuner", "Samarbeidskommunar"),
        None,
        Both(
            "Kommuner dere deler tjenester med, med komma mellom.",
            "Kommunar de deler tenester med, med komma mellom.",
        ),
    ),
)
PLAN_SHEET = Both("Om planen", "Om planen")
MEASURE_SHEET = Both("Mål og tiltak", "Mål og tiltak")
OWNER_SHEET = Both("Ansvarlige", "Ansvarlege")
LIST_SHEET = Both("Lister", "Lister")
OWNER = Both("Ansvarlig", "Ansvarleg")
OTHER_NAMES = Both("Andre navn", "Andre namn")
OWNERS_HELP = Both(
    "En rad for hver enhet. De dukker opp som valg i kolonnen «Ansvarlig».",
    "Ei rad for kvar eining. Dei kjem opp som val i kolonnen «Ansvarleg».",
)
OTHER_NAMES_HELP = Both(
    "Andre navn på samme enhet, med komma mellom. Eksempel: NAV-kontoret, sosialtjenesten.",
    "Andre namn på same eining, med komma mellom. Døme: NAV-kontoret, sosialtenesta.",
)
STATUSES = Both("Ikke startet,Pågår,Fullført,Utgår", "Ikkje starta,Pågår,Fullført,Utgår")
PLAN_STATUSES = Both("Utkast,Høring,Vedtatt", "Utkast,Høyring,Vedteken")


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
    wrap = Alignment(wrap_text=True, vertical="top")
    return [
        NamedStyle("Tittel rusdoc", font=Font(name="Calibri", size=16, bold=True, color=INK)),
        NamedStyle("Undertittel rusdoc", font=Font(name="Calibri", size=11, color="404040")),
        NamedStyle(
            "Overskrift rusdoc",
            font=Font(name="Calibri", size=10, bold=True, color="FFFFFF"),
            fill=PatternFill("solid", fgColor=INK),
            border=FRAME,
            alignment=Alignment(wrap_text=True, vertical="center"),
        ),
        NamedStyle("Etikett rusdoc", font=Font(name="Calibri", size=11, bold=True, color=INK), alignment=wrap),
        NamedStyle("Celle rusdoc", font=Font(name="Calibri", size=10), border=FRAME, alignment=wrap),
        NamedStyle(
            "Beløp rusdoc",
            font=Font(name="Calibri", size=10),
            border=FRAME,
            alignment=Alignment(horizontal="right", vertical="top", wrap_text=True),
            number_format="#,##0",
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
    last = HEADING_ROW + ROWS
    sheet["A1"], sheet["A1"].style = MEASURE_SHEET[standard], "Tittel rusdoc"
    sheet["A2"], sheet["A2"].style = "{tittel}, {kommune} kommune", "Undertittel rusdoc"
    for number, column in enumerate(COLUMNS, 1):
        letter = get_column_letter(number)
        head = sheet.cell(HEADING_ROW, number, column.heading[standard])
        head.style, head.comment = "Overskrift rusdoc", _comment(column.guidance[standard])
        sheet.column_dimensions[letter].width = column.width
        money = number > len(COLUMNS) - 2
        for row in range(HEADING_ROW + 1, last + 1):
            sheet.cell(row, number).style = "Beløp rusdoc" if money else "Celle rusdoc"
        sheet.cell(last + 1, number).style = "Sum rusdoc"
        cells = f"{letter}{HEADING_ROW + 1}:{letter}{last}"
        match column.heading.nb:
            case "Prioritet":
                _choice(sheet, cells, '"1,2,3"', strict=True)
            case "Kategori":
                _choice(sheet, cells, f"'{LIST_SHEET[standard]}'!$A$2:$A$60")
            case "Ansvarlig":
                _choice(sheet, cells, f"'{OWNER_SHEET[standard]}'!$A$2:$A${OWNER_ROWS + 1}")
            case "Status":
                _choice(sheet, cells, f'"{STATUSES[standard]}"', strict=True)
    label = sheet.cell(last + 1, 1, "Sum")
    label.alignment = Alignment(horizontal="left")
    sheet.row_dimensions[HEADING_ROW].height = 30
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    _print_setup(sheet, landscape=True)


def _owner_sheet(sheet: Worksheet, standard: int) -> None:
    for column, (words, guidance, width) in enumerate(
        ((OWNER, OWNERS_HELP, 36), (OTHER_NAMES, OTHER_NAMES_HELP, 50)), 1
    ):
        head = sheet.cell(1, column, words[standard])
        head.style, head.comment = "Overskrift rusdoc", _comment(guidance[standard])
        sheet.column_dimensions[get_column_letter(column)].width = width
        for row in range(2, OWNER_ROWS + 2):
            sheet.cell(row, column).style = "Celle rusdoc"
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
    sheet.page_margins.top = sheet.page_margins.bottom = 0.6
    sheet.oddFooter.center.text = "&A, &P av &N" if landscape else "&A"


if __name__ == "__main__":
    here = Path(__file__).parent
    make(0, here / "tiltak-nb.xlsx")
    make(1, here / "tiltak-nn.xlsx")
