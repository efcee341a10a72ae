"""The other sub-plans that are workbooks, each in the form its own group chose."""

from __future__ import annotations

from pathlib import Path

from again import saved_by_libreoffice
from excel import Look, Pen, about_sheet, financial_plan, new_book, save

GREEN = Look("Arial", 10, "375623", "FFFFFF", "E2EFDA")
PLAIN = Look("Arial", 10, "D9D9D9", "000000", "F2F2F2")
BLUE = Look("Calibri", 11, "1F4E79", "FFFFFF", "DEEAF6")

HEALTH = (
    ("Mål 1 Flere er i bevegelse i hverdagen", (
        ("1.1", "Lyssette stien mellom skolen og moloen", "Teknisk", "2027", 180000, 2, None),
        ("1.2", "Åpen gymsal for voksne to kvelder i uka", "Kultur", "løpende", "20 000 pr. år", 3, None),
        ("1.3", "Sykkelopplæring på 4. trinn", "Skolen", "årlig", "innenfor rammen", 3, None),
    )),
    ("Mål 2 Folk har noen å være sammen med", (
        ("2.1", "Middag på Frivilligsentralen en torsdag i måneden", "Frivilligsentralen", "årlig", "24 000 årlig", 1, None),
        ("2.2", "Foreldremøter hver høst om alkohol og grenser, 8.–10. trinn", "Træna skole", "årlig", "10 000 årlig", 1,
         "Rusmiddelpolitisk handlingsplan tiltak 1.1.1"),
        ("2.3", "Pårørendekveld om demens på sykehjemmet", "Pleie og omsorg", "2028", "innenfor rammen", 3, None),
    )),
    ("Mål 3 Flere har arbeid de mestrer", (
        ("3.1", "Avtale om språktrening på biblioteket", "Nav Træna", "2028", 15000, 2, None),
        ("3.2", "Frisklivssamtale for alle over 60 år", "Helsesenteret", "fra 2027", "30 000 pr. år", 2, None),
        ("3.3", "Kurs i ansvarlig båtførerskap før sommersesongen", "Kultur", "2027 og 2029", "10 000 pr. år", 3, None),
    )),
)  # fmt: skip

HOUSING = (
    ("Omsorgsboliger", "Kartlegge behovet for omsorgsboliger fram mot 2035", "Pleie og omsorg", 2022, 0),
    ("Omsorgsboliger", "Bytte inngangsdører på omsorgsboligene", "Teknisk", 2023, 140000),
    ("Utleieboliger", "Bygge fire utleieboliger for tilflyttere", "Teknisk", "2024-2025", "6,4 mill. i alt"),
    ("Utleieboliger", "Informasjon om Husbankens ordninger i kommuneavisa", "Servicekontoret", "årlig", "innenfor rammen"),
)  # fmt: skip

RUS, HELSE, OPPVEKST = "Rusmiddelpolitisk handlingsplan", "Folkehelseplan", "Oppvekstplan"
FRAMES = (
    (RUS, 160000, 340000, 420000, 260000),
    ("Træna skole", 90000, 40000, 40000, 40000),
    ("Psykisk helse og rus", 0, 150000, 150000, 150000),
    ("Nav Træna", 20000, 80000, 20000, 20000),
    ("Teknisk etat", 250000, 0, 450000, 0),
)
IN_BUDGET = (
    ("1.1.1", "Foreldremøte om alkohol og grenser", RUS, "Træna skole", 5000, 5000, 5000, 5000),
    ("1.1.2", "Åpen ungdomskveld på samfunnshuset annenhver fredag", RUS, "Kultur", 40000, 40000, 40000, 40000),
    ("1.2.1", "Kurs i den vanskelige samtalen", RUS, "Træna skole", 50000, None, None, None),
    ("2.1.1", "Salgs- og skjenkekontroll", RUS, "Sentraladministrasjonen", 20000, 20000, 20000, 20000),
    ("2.1.2", "Kurs i ansvarlig vertskap", RUS, "Sentraladministrasjonen", 15000, None, None, None),
    ("2.2.1", "Natteravner under festivalen", RUS, "Frivilligsentralen", 12000, 12000, 12000, 12000),
    ("2.2.2", "Rusfri sone i teltleiren", RUS, "Festivalkomiteen", None, 25000, None, None),
    ("3.1.1", "Ruskonsulent felles med nabokommunene", RUS, "Psykisk helse og rus", None, 150000, 150000, 150000),
    ("3.2.1", "Sette i stand to kommunale boliger med oppfølging", RUS, "Teknisk etat", None, None, 400000, None),
    ("1.1", "Lyssette stien mellom skolen og moloen", HELSE, "Teknisk etat", 180000, None, None, None),
    ("2.1", "Middag på Frivilligsentralen", HELSE, "Frivilligsentralen", 24000, 24000, 24000, None),
    ("2.2", "Besøk hos borteboende elever", OPPVEKST, "Helsestasjonen", 18000, 18000, 18000, 18000),
)


def make(folder: Path) -> None:
    _public_health(folder / "Folkehelseplan 2026-2029.xlsx")
    _housing(folder / "Boligplan 2022-2025.xlsx")
    financial_plan(
        folder / "okonomiplan.xlsx", BLUE, years=(2027, 2028, 2029, 2030), thousands=None,
        about=(("Kommune", "Træna kommune"), ("Plantittel", "Handlings- og økonomiplan 2027–2030"),
               ("Plantype", "Økonomiplan"), ("Periode", "2027–2030"), ("Status", "Vedtatt")),
        frames=FRAMES, measures=IN_BUDGET,
    )  # fmt: skip


def _public_health(path: Path) -> None:
    """Goals as section rows; the plan's facts in lines above the table."""
    book = new_book("Folkehelseplan", "Folkehelsekoordinator")
    pen = Pen(book, "Tiltak", GREEN, (7, 54, 22, 14, 18, 6, 34))
    pen.line("Folkehelseplan 2026–2029", size=18, bold=True)
    pen.line("Træna kommune. Vedtatt av kommunestyret 11. desember 2025", italic=True)
    pen.skip()
    pen.heads("Nr", "Tiltak", "Ansvarlig", "Når", "Kostnad", "Pri", "Henvisning")
    for goal, measures in HEALTH:
        pen.band(goal, 7)
        pen.rows(measures)
    pen.print_setup(heading_row=4, frozen="A5")
    save(book, path)


def _housing(path: Path) -> None:
    """An old plan in the old file format, with a column for the area instead of goals."""
    book = new_book("Boligplan", "Teknisk")
    about_sheet(book, PLAIN, (
        ("Kommune", "Træna"), ("Plantittel", "Boligplan 2022–2025"), ("Plantype", "Temaplan"),
        ("Periode", "2022–2025"), ("Status", "Vedtatt"),
    ))  # fmt: skip
    pen = Pen(book, "Boligtiltak", PLAIN, (20, 52, 20, 12, 16))
    pen.line("Boligplan for Træna 2022–2025", size=14, bold=True)
    pen.skip()
    pen.heads("Område", "Hva skal gjøres", "Hvem", "Når", "Kr")
    pen.rows(HOUSING)
    save(book, path)
    saved_by_libreoffice(path, "xls")
