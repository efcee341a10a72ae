"""The other sub-plans that are workbooks, each in the form its own group chose."""

from __future__ import annotations

from pathlib import Path

from again import saved_by_libreoffice
from excel import Look, Pen, about_sheet, financial_plan, new_book, save

GREEN = Look("Calibri", 11, "385723", "FFFFFF", "E2F0D9")
SAND = Look("Cambria", 11, "5B4A00", "FFFFFF", "FFF2CC")

HEALTH = (
    ("1 Fleire er aktive kvar dag", (
        ("F1", "Turpostar i alle krinsane", "Kultur", 2027, "35 000", "Turpostar", "24", "Middels"),
        ("F2", "Open hall søndag for familiar med små barn", "Kultur", "frå 2028", "20 000 per år", "Søndagar", "20", "Låg"),
        ("F3", "Turgruppe for seniorar kvar torsdag", "Frivilligsentralen", "løpande", "innafor ramma", "Deltakarar", "25", "Låg"),
    )),
    ("2 Unge har det godt", (
        ("F4", "Skulehelsetenesta er open kvar dag", "Helsestasjonen", "2028–2030", "260 000 per år",
         "Del elevar på 10. steget som har vore rusa siste året", "18 % i 2030", "Høg"),
        ("F5", "Helsesamtale med alle på 8. steget", "Helsestasjonen", "årleg", "innafor ramma", "Del elevar", "100 %", "Høg"),
    )),
    ("3 Miljøet rundt oss er trygt", (
        ("F6", "Skjenkekontrollar saman med nabokommunane, minst tre gonger i året på kvar stad", "Servicekontoret", "årleg",
         "60 000 årleg", "Kontrollar per stad", "3", "Høg"),
        ("F7", "Refleksar til alle førsteklassingar", "Skulane", "årleg", "2 000 årleg", None, None, "Låg"),
    )),
)  # fmt: skip

HOUSING = (
    ("Fleire leilegheiter for unge", "Bygge to tun med utleigebustader", "Eigedom", 2027, 2028, "8,5 mill. kr i 2028", "B"),
    (None, "Startlån til fleire førstegongskjøparar", "NAV", 2027, 2030, "innafor ramma", "A"),
    ("Bustader for folk som treng oppfølging", "Tre tilpassa bustader i Dale sentrum", "Eigedom", 2028, 2029,
     "3,6 mill. kr i 2029", "A"),
    (None, "Tre omsorgsbustader ved helsetunet", "Eigedom", 2029, 2030, "7,2 mill. kr i 2030", "A"),
    (None, "Vaktmeister med ansvar for små reparasjonar", "Teknisk", 2027, 2030, "110 000 per år", "C"),
)  # fmt: skip

RUS, FOLK, BU = "Rusmiddelpolitisk handlingsplan", "Folkehelseplan", "Bustadplan"
FRAMES = (
    (RUS, 340000, 1250000, 4700000, 1150000), ("Psykisk helse og rus", 0, 400000, 400000, 400000),
    ("Helsestasjonen", 20000, 600000, 600000, 600000), ("NAV", 140000, 260000, 300000, 300000),
    ("Kultur", 130000, 130000, 130000, 130000), ("Servicekontoret", 70000, 70000, 70000, 70000),
)  # fmt: skip
IN_BUDGET = (
    ("1.1.1", "Foreldremøte om rus", RUS, "Skulane", 6000, 6000, 6000, 6000),
    ("1.1.2", "Open hall laurdagskveld", RUS, "Kultur", 55000, 55000, 55000, 55000),
    ("1.1.3", "Rusfri kafé under Dalsdagane", RUS, "Ungdomsrådet", None, 20000, None, None),
    ("1.2.1", "Opplæring i barnesamtalar", RUS, "Oppvekst", 40000, 40000, None, None),
    ("1.2.3", "Familierettleiar i 40 % stilling", RUS, "Helsestasjonen", None, 310000, 310000, 310000),
    ("2.1.1", "Revidere alkoholpolitiske retningsliner", RUS, "Kommunedirektøren", None, 30000, None, None),
    ("2.1.2", "Skjenkekontroll saman med nabokommunane", RUS, "Servicekontoret", 45000, 45000, 45000, 45000),
    ("2.1.3", "Kurs i ansvarleg vertskap", RUS, "Servicekontoret", 12000, None, 12000, None),
    ("2.2.2", "Nattbuss heim frå festane", RUS, "Kultur", 25000, None, None, 25000),
    ("3.1.2", "Oppsøkjande team saman med nabokommunane", RUS, "Psykisk helse og rus", None, 400000, 400000, 400000),
    ("3.2.1", "Tre tilpassa bustader i Dale sentrum", RUS, "Teknisk", None, None, 3200000, None),
    ("3.2.3", "Kommunal garanti i staden for depositum", RUS, "NAV", 60000, None, None, None),
    ("3.3.1", "Arbeidstrening i vedproduksjonen", RUS, "NAV", 75000, 75000, 75000, 75000),
    ("3.3.3", "Turgruppe kvar onsdag", RUS, "Psykisk helse og rus", 3000, 3000, 3000, 3000),
    ("F4", "Skulehelsetenesta er open kvar dag", FOLK, "Helsestasjonen", None, 260000, 260000, 260000),
    ("2", "To tun med utleigebustader", BU, "Eigedom", None, 8500000, None, None),
)


def make(folder: Path) -> None:
    _public_health(folder / "Folkehelseplan 2027-2030.xlsx")
    _housing(folder / "Bustadplan 2026-2030.xlsx")
    financial_plan(
        folder / "okonomiplan.xlsx", SAND, years=(2027, 2028, 2029, 2030), thousands=None,
        about=(("Kommune", "Fjaler kommune"), ("Plantittel", "Økonomiplan 2027–2030"), ("Plantype", "Økonomiplan"),
               ("Periode", "2027–2030"), ("Målform", "Nynorsk"), ("Status", "Vedteken")),
        frames=FRAMES, measures=IN_BUDGET, heads=("Nr", "Tiltak", "Plan", "Ansvarleg"),
    )  # fmt: skip


def _public_health(path: Path) -> None:
    """Section rows without the word goal, saved as OpenDocument."""
    book = new_book("Folkehelseplan", "Folkehelsekoordinatoren")
    about_sheet(book, GREEN, (
        ("Kommune", "Fjaler kommune"), ("Plantittel", "Folkehelseplan 2027–2030"), ("Plantype", "Kommunedelplan"),
        ("Periode", "2027–2030"), ("Målform", "Nynorsk"), ("Status", "Vedteken"),
    ))  # fmt: skip
    pen = Pen(book, "Mål og tiltak", GREEN, (7, 56, 20, 14, 18, 40, 14, 12))
    pen.line("Folkehelseplan for Fjaler", size=16, bold=True)
    pen.skip()
    pen.heads("Nr", "Kva skal gjerast", "Kven", "Når", "Kostnad", "Indikator", "Måltal", "Prioritet")
    for goal, measures in HEALTH:
        pen.band(goal, 8)
        pen.rows(measures)
    save(book, path)
    saved_by_libreoffice(path, "ods")


def _housing(path: Path) -> None:
    """Years from and to in two columns, the goal only on its first row."""
    book = new_book("Bustadplan", "Eigedom")
    pen = Pen(book, "Bustadplan 2026-2030", SAND, (30, 48, 16, 9, 9, 24, 10))
    pen.line("Fjaler kommune – Bustadplan 2026–2030 – Temaplan", size=14, bold=True)
    pen.skip()
    pen.heads("Mål", "Tiltak", "Ansvarleg", "Frå", "Til", "Kostnad", "Prioritet")
    pen.rows(HOUSING)
    pen.print_setup(heading_row=3, frozen="A4")
    save(book, path)
    saved_by_libreoffice(path, "xlsx")
