"""The other sub-plans that are workbooks, each in the form its own group chose."""

from __future__ import annotations

from pathlib import Path

from again import saved_by_libreoffice
from excel import Look, Pen, about_sheet, financial_plan, new_book, plain_sheet, save

ORANGE = Look("Calibri", 11, "833C0B", "FFFFFF", "FBE4D5")
GREY = Look("Times New Roman", 11, "BFBFBF", "000000", "EDEDED")
TEAL = Look("Arial", 10, "0B4F4A", "FFFFFF", "DDEFED")

HEALTH = (
    ("1 Flere lever sunt", "1.1 Kommunen legger til rette for bevegelse", (
        ("1.1", "Turkart for hele kommunen, på papir og nett", "Kultur", "2026", 80000, "Kartet er trykt", "Ja", 2),
        ("1.2", "Sykkelparkering med tak på alle skolene", "Teknisk", "2027–2028", "150 000 pr. år", "Antall skoler", "6", 2),
        ("1.3", "Fysisk aktivitet på resept", "Kommuneoverlegen", "løpende", "innenfor rammen", "Antall resepter", "60 i året", 3),
    )),
    ("2 Unge trives", "2.1 Flere unge har gode vaner", (
        ("2.1", "Skolefrokost på ungdomstrinnet", "Oppvekst", "2026–2029", "200 000 pr. år",
         "Andel elever som spiser frokost", "90 %", 1),
        ("2.2", "Samtale om rus på alle 8. trinn", "Helsestasjonen", "årlig", "innenfor rammen",
         "Andel 8.-klassinger som har vært beruset siste år", "3 % i 2030", 1),
        ("2.3", "Natteravner i helgene", "Frivilligsentralen", "årlig", "60 000 pr. år", "Helger med natteravner", "30 i året", 2),
        ("2.4", "Skolehelsetjenesten åpen hver dag", "Helsestasjonen", "fra 2027", "380 000 pr. år",
         "Andel 10.-klassinger som har vært beruset siste år", "10 % i 2030", 1),
    )),
    ("3 Færre er ensomme", "3.1 Det finnes steder å møtes", (
        ("3.1", "Sosialt kjøkken på Stokmarknes", "Frivilligsentralen", "2027", 45000, "Antall kvelder", "20", 2),
        ("3.2", "Besøksordning for hjemmeboende over 80 år", "NAV-kontoret", "løpende", "innenfor rammen", "Antall besøk", "400 i året", 3),
    )),
)  # fmt: skip

HOUSING = (
    ("1", "Seks leiligheter for førstegangsetablerere", "Høy", "Teknisk", "2027–2028", 0, 3000, 4000, 0, 0),
    ("2", "Fire småhus for personer som ikke kan bo i et vanlig bomiljø", "Høy", "Teknisk", "2029–2030", 0, 0, 0, 2500, 2500),
    ("3", "Månedlige møter om bosetting mellom NAV, Teknisk og Psykisk helse og rus", "Lav", "NAV", "2027–2030",
     "innenfor rammen", None, None, None, None),
    ("4", "Startlån: veiledningskveld for unge", "Middels", "Servicetorget", "2027", 0, 10, None, None, None),
    ("5", "Oppfølging i bolig for flyktninger det første året", "Middels", "Flyktningtjenesten", "2027–2029", 0, 250, 250, 250, None),
    ("6", "Oversikt over kommunens boliger og tilstanden deres", "Høy", "Teknisk", "2027", 0, 60, None, None, None),
)  # fmt: skip

TRAFFIC = (
    ("T1", "Refleksaksjon i alle barnehager og på barnetrinnet", "Oppvekst", "årlig", "10 000 pr. år", "Middels"),
    ("T2", "Rusfri trafikk: samtale med alle i VG1 sammen med politiet", "Politiet", "årlig", "innenfor rammen", "Høy"),
    ("T3", "Tre fartsmålinger i året på hver skolevei", "Teknisk", "2027-2029", "45 000 pr. år", "Høy"),
    ("T4", "Trygg Trafikks kurs i ansvarlig mopedkjøring to ganger i året", "Oppvekst", "årlig", 0, "Middels"),
    ("T5", "Gangfelt med lys ved Melbu skole", "Teknisk", "2028", "0,35 mill", "Høy"),
    ("T6", "Samarbeidsmøte med arrangører av sykkelritt", "Kultur", "vår 2027", "ingen", "Lav"),
)

SOCIETY = (
    (1, "Oppvekst og læring", "Barn og unge i Hadsel vokser opp i trygghet"),
    (2, "Helse og mestring", "Innbyggerne får hjelp tidlig og lever gode liv hjemme"),
    (3, "Bolig og bomiljø", "Alle innbyggere har et trygt sted å bo"),
    (4, "Næring", "Sjømat, teknologi og reiseliv gir arbeid hele året"),
    (5, "Klima", "Kommunens utslipp er halvert i 2036"),
)

RUS, FOLK, OPP, BO = "Rusmiddelpolitisk plan", "Folkehelseplan", "Oppvekstplan", "Boligsosial handlingsplan"
FRAMES = (
    ("Rusmiddelpolitisk plan (samlet ramme)", 1300, 5300, 5800, 4000),
    ("Oppvekst", 150, 550, 550, 550), ("Psykisk helse og rus", 500, 1500, 2600, 2600),
    ("NAV", 100, 100, 100, 100), ("Nav Hadsel", 60, 60, 60, 60), ("Teknisk", 200, 2700, 2700, 200),
    ("Servicetorget", 120, 120, 120, 120), ("Kultur", 250, 250, 250, 250),
)  # fmt: skip
IN_BUDGET = (
    ("1.1.1", "Foreldreverksted på 8. trinn", RUS, "Oppvekst", 60, 60, 60, 60),
    ("1.1.2", "Felles undervisningsopplegg om rus", RUS, "Oppvekst", 45, 45, 45, 45),
    ("1.1.3", "Natteravner på Stokmarknes og Melbu", RUS, "Frivilligsentralen", 40, 40, 40, 40),
    ("1.1.4", "Ungdata", RUS, "Folkehelsekoordinator", None, 30, None, None),
    ("1.2.1", "Ungdomsklubb på Melbu", RUS, "Kultur", 180, 180, 180, 180),
    ("1.2.2", "Tilskudd til rusfrie arrangement", RUS, "Ungdomsrådet", 50, 50, 50, 50),
    ("1.3.1", "Foreldrekurs for familier med barn i barnehage", RUS, "Helsestasjonen", 120, 120, 120, 120),
    ("1.3.3", "Utekontakt i 50 % stilling", RUS, "Oppvekst", None, 420, 420, 420),
    ("2.1.1", "Revidere alkoholpolitiske retningslinjer", RUS, "Kommunedirektøren", None, 80, None, None),
    ("2.1.2", "Kontroll av skjenkesteder", RUS, "Servicetorget", 75, 75, 75, 75),
    ("3.1.1", "Rask psykisk helsehjelp", RUS, "Psykisk helse og rus", None, 650, 650, 650),
    ("3.1.3", "Opplæring i motiverende samtale", RUS, "Psykisk helse og rus", 90, None, None, None),
    ("3.2.1", "Utdeling av brukerutstyr og nalokson", RUS, "Psykisk helse og rus", 35, 35, 35, 35),
    ("4.1.1", "Fire småhus", RUS, "Teknisk", None, 2500, 2500, None),
    ("4.1.2", "Oppfølging i bolig på kveld og i helg", RUS, "Psykisk helse og rus", None, None, 1100, 1100),
    ("4.2.1", "Arbeidstrening i kommunens verksted", RUS, "NAV", 150, 150, 150, 150),
    ("4.2.2", "Aktivitetshus åpent fem dager i uka", RUS, "Psykisk helse og rus", 300, 300, 300, 300),
    ("4.3.1", "Pårørendekurs vår og høst", RUS, "Psykisk helse og rus", 25, 25, 25, 25),
    ("4.3.3", "Leie pårørenderom på sykehuset", RUS, "Psykisk helse og rus", None, None, None, 60),
    ("2.1", "Skolefrokost på ungdomstrinnet", FOLK, "Oppvekst", 200, 200, 200, None),
    ("2.1", "Skolelos på hver ungdomsskole", OPP, "Oppvekst", None, 350, 350, 350),
    ("1", "Seks leiligheter for førstegangsetablerere", BO, "Teknisk", 3000, 4000, None, None),
)


def make(folder: Path) -> None:
    _public_health(folder / "Folkehelseplan 2026-2029.xlsx")
    _housing(folder / "Boligsosial handlingsplan 2027-2030.xlsx")
    _traffic(folder / "Trafikksikkerhetsplan 2026-2029.xlsx")
    _society(folder / "Kommuneplanens samfunnsdel.xlsx")
    financial_plan(
        folder / "okonomiplan.xlsx", TEAL, years=(2027, 2028, 2029, 2030), thousands="Alle tall i 1000 kr",
        about=(("Kommune", "Hadsel kommune"), ("Plantittel", "Økonomiplan 2027–2030"),
               ("Plantype", "Økonomiplan"), ("Periode", "2027–2030"), ("Status", "Utkast")),
        frames=FRAMES, measures=IN_BUDGET,
    )  # fmt: skip


def _public_health(path: Path) -> None:
    """Goals in columns, written on their first row only."""
    book = new_book("Folkehelseplan", "Folkehelsekoordinator")
    about_sheet(book, ORANGE, (
        ("Kommune", "Hadsel kommune"), ("Plantittel", "Folkehelseplan 2026–2029"), ("Plantype", "Temaplan"),
        ("Periode", "2026–2029"), ("Status", "Vedtatt"), ("Vedtakssak", "88/2025"),
    ))  # fmt: skip
    pen = Pen(book, "Tiltak", ORANGE, (22, 28, 6, 44, 20, 14, 18, 34, 14, 9))
    pen.heads("Hovedmål", "Delmål", "Nr", "Tiltak", "Ansvarlig", "Gjennomføringsår", "Kostnad (kr)", "Indikator",
              "Måltall", "Prioritet")  # fmt: skip
    for main, sub, measures in HEALTH:
        for index, measure in enumerate(measures):
            pen.add(None if index else main, None if index else sub, *measure)
    pen.print_setup(heading_row=1, frozen="A2")
    save(book, path)


def _housing(path: Path) -> None:
    """A financing column before the years, no goals of its own, in the old file format."""
    book = new_book("Boligsosial handlingsplan", "Teknisk")
    about_sheet(book, GREY, (
        ("Kommune", "Hadsel kommune"), ("Plantittel", "Boligsosial handlingsplan 2027–2030"), ("Plantype", "Temaplan"),
        ("Periode", "2027–2030"), ("Status", "Utkast"),
    ))  # fmt: skip
    pen = Pen(book, "Handlingsprogram", GREY, (6, 56, 10, 20, 13, 18, 9, 9, 9, 9))
    pen.line("Boligsosial handlingsplan", size=16, bold=True)
    pen.line("Beløp i 1000 kr")
    pen.heads("Nr.", "Tiltak", "Prioritet", "Ansvar", "Når", "Finansiering", 2027, 2028, 2029, 2030)
    pen.band("Hovedmål: Alle har en bolig de kan bli boende i", 10)
    for number, title, priority, owner, when, within, *amounts in HOUSING:
        pen.add(number, title, priority, owner, when, within or None, *(amount or None for amount in amounts))
    pen.print_setup(heading_row=3, frozen="A4")
    save(book, path)
    saved_by_libreoffice(path, "xls")


def _traffic(path: Path) -> None:
    """A plan about something else, as OpenDocument."""
    book = new_book("Trafikksikkerhetsplan", "Teknisk")
    pen = Pen(book, "Trafikksikkerhetsplan 2026-2029", GREY, (6, 58, 18, 14, 18, 12))
    pen.line("Hadsel kommune", bold=True)
    pen.line("Trafikksikkerhetsplan 2026–2029", size=14, bold=True)
    pen.skip()
    pen.heads("Nr", "Tiltak", "Hvem", "Når", "Kostnad", "Viktighet")
    pen.band("Mål: Ingen blir drept eller hardt skadd i trafikken", 6)
    pen.rows(TRAFFIC)
    save(book, path)
    saved_by_libreoffice(path, "ods")


def _society(path: Path) -> None:
    """Goals only, on a sheet «Mål»."""
    book = new_book("Samfunnsdel", "Plan")
    about_sheet(book, TEAL, (
        ("Kommune", "Hadsel kommune"), ("Plantittel", "Kommuneplanens samfunnsdel 2024–2036"), ("Plantype", "Samfunnsdel"),
        ("Periode", "2024–2036"), ("Status", "Vedtatt"),
    ))  # fmt: skip
    plain_sheet(book, TEAL, "Mål", None, (6, 28, 64), ("Nr", "Satsingsområde", "Hovedmål"), SOCIETY)
    save(book, path)
