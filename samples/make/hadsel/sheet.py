"""The working group's own workbook, saved again by LibreOffice so that its formulas have values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from again import saved_by_libreoffice
from excel import Look, Pen, Value, about_sheet, new_book, plain_sheet, save, statistics_sheet
from openpyxl import Workbook

from hadsel.goals import GOALS

LOOK = Look("Arial", 10, "0B4F4A", "FFFFFF", "DDEFED")

ABOUT = (
    ("Kommune", "Hadsel kommune"),
    ("Plantittel", "Rusmiddelpolitisk plan for Hadsel 2027–2030"),
    ("Plantype", "Kommunedelplan"),
    ("Periode", "2027-2030"),
    ("Målform", "Bokmål"),
    ("Status", "Høring"),
    ("Visjon", "Sammen om en trygg hverdag – hele livet"),
    ("Mandat", "Planen skal vise hva kommunen vil oppnå på rusfeltet, hvilke tiltak som kommer først, og hva de koster."),
    ("Saksnummer", "2026/318"),
    ("Frist", dt.date(2026, 12, 17)),
    ("Prosjektleder", "Folkehelsekoordinator"),
    ("Arbeidsgruppe", "Folkehelsekoordinator, leder for Psykisk helse og rus, NAV-leder, rektor, helsesykepleier, "
                      "politikontakt, representant for brukerne og to representanter fra ungdomsrådet"),
    ("Referansegruppe", "Kommunedirektørens ledergruppe og formannskapet"),
    ("Høring fra", dt.date(2026, 10, 1)),
    ("Høringsfrist", dt.date(2026, 11, 20)),
    ("Samarbeidskommuner", "Sortland, Bø, Øksnes, Andøy"),
)  # fmt: skip

STATISTICS = (
    ("Innbyggere som har vedtak om oppfølging for rusproblemer", ("Alder", 2022, 2023, 2024, 2025, "I alt"), (
        ("Under 18 år", 3, 4, 2, 4, 13), ("18–29 år", 21, 24, 27, 26, 98), ("30–49 år", 38, 36, 41, 44, 159),
        ("50 år og over", 29, 33, 35, 39, 136), ("I alt", 91, 97, 105, 113, 406))),
    ("Henvisninger til tverrfaglig spesialisert rusbehandling (personer)", ("Kjønn", 2022, 2023, 2024, 2025), (
        ("Kvinner", 7, 9, 8, 11), ("Menn", 18, 17, 21, 20), ("I alt", 25, 26, 29, 31))),
    ("Ungdata: andel i prosent", ("Spørsmål", 2016, 2019, 2022, 2025), (
        ("Beruset siste år, 10. trinn", 31, 27, 24, 26), ("Brukt cannabis siste år, VG1–VG3", 6, 9, 11, 12),
        ("Foreldre vet som regel hvor jeg er", 88, 90, 91, 90))),
    ("Bevillinger", ("Type", 2022, 2023, 2024, 2025), (
        ("Skjenkebevilling", 17, 18, 18, 19), ("Salgsbevilling", 9, 9, 8, 8), ("Inndragninger", 0, 1, 0, 2))),
    ("Årsverk i rusarbeidet", ("Enhet", 2022, 2023, 2024, 2025), (
        ("Psykisk helse og rus", 6.4, 6.4, 6.9, 7.1), ("Ruskonsulent i NAV", 1, 1, 1, 1))),
)  # fmt: skip

HEARING = (
    ("Ungdomsrådet", dt.date(2026, 10, 22), "Støtter fredagsåpen klubb. Ønsker at tilskuddet til rusfrie arrangement økes.",
     "Beløpet bør stå til det er prøvd ut i et år.", "Ingen endring"),
    ("Eldrerådet", dt.date(2026, 10, 28), "Planen sier lite om alkohol og medisiner hos eldre.",
     "Tas til følge. Legekontorene spør også personer over 65 år.", "Tiltak 3.1.2 er utvidet"),
    ("Politiet", dt.date(2026, 11, 3), "Ber om en skriftlig rutine for funn av rusmidler på skolene.",
     "Tas til følge.", "Nytt tiltak 1.3.4"),
    ("Bransjeforening for serveringssteder", dt.date(2026, 11, 12), "Mener tre kontroller i året er i overkant.",
     "Antallet er nødvendig for at kontrollen skal merkes.", "Ingen endring"),
    ("Nabokommune", dt.date(2026, 11, 16), "Foreslår felles kontroller i hele Vesterålen.",
     "Tas opp i regionrådet.", "Omtalt i kapittel 6"),
    ("Brukerorganisasjon", dt.date(2026, 11, 19), "Vil ha erfaringskonsulenten på plass fra første år.",
     "Stillingen er lagt inn fra 2028 av hensyn til budsjettet.", "Ingen endring"),
)  # fmt: skip

OWNERS = (
    ("Oppvekst", "Oppvekstetaten"), ("Kultur", "Kulturavdelingen"), ("Helsestasjonen", "Helsestasjon og skolehelsetjeneste"),
    ("Psykisk helse og rus", "PHR"), ("NAV", "Nav Hadsel, NAV-kontoret"), ("Teknisk", "Teknisk etat"),
    ("Servicetorget", None), ("Kommuneoverlegen", None), ("Kommunedirektøren", None), ("Folkehelsekoordinator", None),
    ("Frivilligsentralen", None), ("Ungdomsrådet", None),
)  # fmt: skip

WIDTHS = (6.5, 21, 38, 17, 9.5, 25, 11.5, 12, 7.5, 7.5, 7.5, 7.5, 8, 21, 18)
HEADS = ("Nr", "Delmål", "Tiltak", "Kategori", "Prioritet", "Indikator", "Måltall", "Finansiering")
HIDDEN = "4.3.3"


def make(path: Path, logo: Path) -> None:
    book = new_book("Handlingsdel rus", "Folkehelsekoordinator")
    about_sheet(book, LOOK, ABOUT)
    for name, goal, subs in GOALS:
        _goal_sheet(book, logo, name, goal, subs)
    statistics_sheet(book, LOOK, "Statistikk", STATISTICS)
    plain_sheet(book, LOOK, "Høringsuttalelser", "Uttalelser som er kommet inn", (30, 12, 52, 46, 26),
                ("Avsender", "Dato", "Uttalelse", "Vurdering", "Endring"), HEARING)  # fmt: skip
    plain_sheet(book, LOOK, "Ansvarlige", None, (28, 40), ("Ansvarlig", "Andre navn på samme enhet"), OWNERS)
    save(book, path)
    saved_by_libreoffice(path, "xlsx")


def _goal_sheet(book: Workbook, logo: Path, name: str, goal: str,
                subs: Sequence[tuple[str, Sequence[tuple[Value, ...]]]]) -> None:  # fmt: skip
    pen = Pen(book, name, LOOK, WIDTHS)
    pen.logo(logo, "N1", 52)
    pen.line("Rusmiddelpolitisk plan for Hadsel 2027–2030. Handlingsdel", italic=True)
    pen.line(goal, size=16, bold=True)
    pen.skip()
    _two_heading_rows(pen)
    first = pen.row
    for sub, measures in subs:
        top = pen.row
        for number, *rest in measures:
            title, area, priority, indicator, target, financing, *amounts, owner, reference = rest
            total = f"=SUM(I{pen.row}:L{pen.row})"
            at = pen.add(number, sub if pen.row == top else None, title, area, priority, indicator, target, financing,
                         *amounts, total, owner, reference)  # fmt: skip
            pen.sheet.row_dimensions[at].hidden = number == HIDDEN
        pen.merge(f"B{top}:B{pen.row - 1}")
    sums = [f"=SUM({column}{first}:{column}{pen.row - 1})" for column in "IJKLM"]
    pen.add(None, "Sum", None, None, None, None, None, None, *sums, None, None, bold=True, fill="F2F2F2")
    pen.skip()
    pen.line("x = gjennomføres dette året uten nye penger", italic=True)
    pen.choices(f"E{first}:E{pen.row + 20}", "Høy", "Middels", "Lav")
    pen.print_setup(heading_row=4, frozen=f"D{first}")


def _two_heading_rows(pen: Pen) -> None:
    top = pen.row
    pen.heads(*HEADS, "Kostnad (i 1000 kr)", None, None, None, None, "Ansvarlig", "Henvisning")
    pen.heads(*(None for _ in HEADS), 2027, 2028, 2029, 2030, "Sum", None, None)
    pen.merge(f"I{top}:M{top}")
    pen.sheet.row_dimensions[top].height = pen.sheet.row_dimensions[top + 1].height = 15
    for column in "ABCDEFGHNO":
        pen.merge(f"{column}{top}:{column}{top + 1}")
