"""The working group's own workbook."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from excel import Look, Pen, about_sheet, new_book, plain_sheet, save, statistics_sheet
from openpyxl import Workbook
from openpyxl.styles import Alignment

LOOK = Look("Calibri", 11, "17365D", "FFFFFF", "DCE6F1")

ABOUT = (
    ("Kommune", "Træna kommune"),
    ("Plantittel", "Rusmiddelpolitisk handlingsplan 2027–2030"),
    ("Plantype", "Kommunedelplan"),
    ("Periode", "2027–2030"),
    ("Målform", "Bokmål"),
    ("Status", "Høring"),
    ("Visjon", "Et øysamfunn der ingen blir alene med rusen"),
    ("Mandat", "Gruppa skal legge fram en samlet plan for alkohol, narkotika og legemidler med mål, tiltak, "
               "kostnad og ansvar, og si hva som bør komme først."),
    ("Saksnummer", "41/2025"),
    ("Frist", dt.date(2026, 12, 1)),
    ("Prosjektleder", "Sykepleier i psykisk helse og rus"),
    ("Arbeidsgruppe", "Sykepleier i psykisk helse og rus, leder for Nav Træna, helsesykepleier, to representanter fra "
                      "ungdomsrådet, en politiker fra levekårsutvalget og konsulent i sentraladministrasjonen"),
    ("Referansegruppe", None),
    ("Høring fra", dt.date(2027, 1, 15)),
    ("Høringsfrist", dt.date(2027, 2, 19)),
    ("Samarbeidskommuner", "Lurøy, Rødøy"),
)  # fmt: skip

GOALS = (
    ("1. Barn og unge på Træna vokser opp uten å bli skadet av rus", (
        ("1.1 Ungdom venter lenger med den første alkoholen", (
            ("1.1.1 Foreldremøte om alkohol og grenser hver høst for 8.–10. trinn", 1,
             "Foreldrene blir enige om de samme reglene før mørketida", "5.000,- årlig", "Træna skole/årlig"),
            ("1.1.2 Åpen ungdomskveld på samfunnshuset annenhver fredag", 1,
             "Et fast sted å være uten rus. Ungdomsrådet lager programmet selv, jf. Oppvekstplan tiltak 3.1",
             "40.000,- pr. år", "Kultur/løpende"),
            ("1.1.3 Samtale om rus i livsmestringsfaget på alle trinn fra 7. klasse", 2,
             "Alle elever har vært gjennom opplegget før de går ut av 10. klasse", "innenfor rammen", "Træna skole/2027–30"),
        )),
        ("1.2 Barn som lever med voksnes rusbruk, blir sett tidlig", (
            ("1.2.1 Kurs i den vanskelige samtalen for ansatte i skole og barnehage", 1,
             "Ansatte tør å spørre. Kurset tas på to planleggingsdager", "50.000,-", "Træna skole og Træna barnehage/2027"),
            ("1.2.2 Skriftlig rutine for bekymringssamtaler", 2,
             "Rutinen er vedtatt og kjent i alle enheter", "ingen", "Nav Træna, Helsestasjonen/vår 2028"),
        )),
    )),
    ("2. Salg og skjenking skjer slik at ingen kommer til skade", (
        ("2.1 Ingen under aldersgrensen får kjøpt alkohol", (
            ("2.1.1 Salgs- og skjenkekontroll, minst tre besøk på hvert sted i året", 2,
             "Kontrollen kjøpes sammen med Lurøy og Rødøy", "30 000 årlig", "Sentraladministrasjonen/årlig"),
            ("2.1.2 Kurs i ansvarlig vertskap før sommersesongen", 2,
             "Alle som serverer, har gått kurset", "15 000", "Sentraladministrasjonen/2027 og 2029"),
        )),
        ("2.2 Trænafestivalen er trygg også for de yngste", (
            ("2.2.1 Natteravner med voksne fra lag og foreninger alle festivalnettene", 1,
             "Minst seks voksne ute hver natt. Kommunen betaler mat og vester", "12 000 pr. år",
             "Frivilligsentralen, Festivalkomiteen/årlig"),
            ("2.2.2 Sette opp rusfri sone i teltleiren", 3, "Familier og unge under 18 år har et eget område",
             "ca. 25 000", "Festivalkomiteen/2028"),
        )),
    )),
    ("3. Den som har problemer med rus, får hjelp uten å måtte flytte fra øya", (
        ("3.1 Hjelpen er der før det haster", (
            ("3.1.1 Ruskonsulent felles med nabokommunene", 1,
             "Fast kontordag på Træna annenhver uke, samtaler på skjerm ellers", "20 % stilling, 150 000 pr. år",
             "Psykisk helse og rus/fra 2028"),
            ("3.1.2 Åpen time uten bestilling hver tirsdag", 1, "Ingen venter mer enn en uke på den første samtalen",
             "innenfor rammen", "Psykisk helse og rus/løpende"),
            ("3.1.3 Tverrfaglig team møtes hver sjette uke", 1, "Tjenestene deler på ansvaret når noen slutter",
             "-", "NAV/løpende"),
        )),
        ("3.2 Folk har et sted å bo og noe å stå opp til", (
            ("3.2.1 Sette i stand to kommunale boliger med oppfølging", 1,
             "Boligene er klare til innflytting høsten 2029", "0,4 mill", "Teknisk etat/2029"),
            ("3.2.2 Avtale om arbeidstrening på fiskemottaket", 2,
             "Plass til den som trenger det, med lønnstilskudd fra Nav", "kr 60 000", "Nav Træna/2028"),
            ("3.2.3 Samtale innen to uker etter utskriving fra behandling", 1,
             "Alle får en plan for hverdagen før de er hjemme", None, "Psykisk helse og rus/løpende"),
        )),
        ("3.3 Etablere møteplass for pårørende", (
            ("3.3.1 Pårørendekveld på helsesenteret to ganger i året", 3,
             "Et sted å komme uten å måtte forklare hvorfor", "avklares", "alle/2029"),
        )),
    )),
)  # fmt: skip

OWNERS = (
    ("Træna skole", "Skolen, 1–10-skolen", "Rektor"),
    ("Træna barnehage", "Barnehagen", "Styrer"),
    ("Helsestasjonen", "Helsesykepleier", "Helsesykepleier"),
    ("Psykisk helse og rus", "Rus og psykisk helse", "Sykepleier i psykisk helse og rus"),
    ("NAV", "Nav Træna, NAV-kontoret", "Leder for Nav Træna"),
    ("Kultur", "Kulturkontoret", "Kulturkonsulent"),
    ("Teknisk etat", "Teknisk, Uteetaten", "Teknisk sjef"),
    ("Sentraladministrasjonen", "Servicekontoret", "Kommunedirektør"),
    ("Frivilligsentralen", None, "Daglig leder"),
    ("Festivalkomiteen", "Trænafestivalen", "Komiteens leder"),
)

INPUT = (
    ("Politiet", "Roligere enn for ti år siden. Det meste skjer i helger da mange har besøk.",
     "Voksne må være synlige ute under festivalen.", "2.2"),
    ("Kommunelegen", "Mye alkohol blant voksne som aldri blir et tema på legekontoret.",
     "Vi må spørre alle, ikke bare dem vi tror det gjelder.", "3.1"),
    ("Ungdomsrådet", "Det er ingenting å gjøre på fredager når kiosken stenger.",
     "Gi oss nøkkelen til samfunnshuset, så ordner vi resten.", "1.1.2"),
    ("Rektor", "Lærerne ser mer enn de tør å si.", "Øve på samtalene før vi trenger dem.", "1.2.1"),
    ("Festivalkomiteen", "Publikum er blitt eldre, men teltleiren er vanskelig å følge med på.",
     "En stille sone med egne verter.", "2.2.2"),
    ("Fiskemottaket", "Vi mangler folk og kan ta imot noen som trenger å begynne forsiktig.",
     "En fast avtale, så vi slipper å finne opp alt på nytt hver gang.", "3.2.2"),
    ("Helsesykepleier", "Foreldrene er usikre på hva andre foreldre tillater.", "Snakke sammen før ungdomsskolen.", "1.1.1"),
)  # fmt: skip

STATISTICS = (
    ("Personer som får oppfølging for rusproblemer, etter alder", ("Alder", 2022, 2023, 2024, 2025), (
        ("18–24 år", 2, 1, 3, 2), ("25–49 år", 6, 7, 5, 6), ("50 år og eldre", 5, 5, 6, 7), ("I alt", 13, 13, 14, 15))),
    ("Salgs- og skjenkebevillinger", ("Type", 2022, 2023, 2024, 2025), (
        ("Salgsbevilling", 2, 2, 2, 2), ("Skjenkebevilling, hele året", 3, 3, 4, 4),
        ("Ambulerende bevilling (tildelinger)", 6, 8, 9, 9))),
    ("Omsatt alkohol i kommunen (liter)", ("Vare", 2022, 2023, 2024, 2025), (
        ("Øl", 24100, 25300, 25050, 26200), ("Vin", 5100, 5350, 5700, 6050))),
    ("Årsverk i psykisk helse og rus", ("Stilling", 2022, 2023, 2024, 2025), (
        ("Sykepleier", 1.0, 1.0, 0.8, 1.0), ("Miljøarbeider", 0.5, 0.5, 0.5, 0.5))),
)  # fmt: skip

WIDTHS = (26, 26, 40, 9, 38, 18, 24)


def make(path: Path, logo: Path) -> None:
    book = new_book("Mål og tiltak", "Arbeidsgruppa")
    _goal_sheet(book, logo)
    about_sheet(book, LOOK, ABOUT)
    plain_sheet(book, LOOK, "Ansvarlige", "Hvem er hvem", (28, 30, 36), ("Ansvarlig", "Kalles også", "Rolle"), OWNERS)
    plain_sheet(book, LOOK, "Innspill", "Fellesmøtet på samfunnshuset 22. januar 2026", (20, 48, 48, 16),
                ("Aktør", "Hvor står vi?", "Hvor bør vi gå?", "Tatt inn i"), INPUT)  # fmt: skip
    statistics_sheet(book, LOOK, "Statistikk til kapittel 2", STATISTICS,
                     "Tallene er til arbeidsgruppa og må ikke gjengis slik de står.")  # fmt: skip
    save(book, path)


def _goal_sheet(book: Workbook, logo: Path) -> None:
    pen = Pen(book, "Mål og tiltak", LOOK, WIDTHS)
    pen.logo(logo, "A1", 62)
    pen.sheet.row_dimensions[1].height = 24
    pen.put(1, 2, "Træna kommune", size=18, bold=True, box=False)
    pen.put(2, 2, "Rusmiddelpolitisk handlingsplan 2027–2030", size=14, box=False)
    pen.put(3, 2, "Mål- og tiltaksdel (samme skjema som i de andre kommunedelplanene)", italic=True, box=False)
    pen.row = 5
    pen.heads("Hovedmål", "Delmål", "Tiltak", "Prioritet", "Kommentar/effekt", "Kostnad", "Ansvar/ gjennomføringsår")
    for main, subs in GOALS:
        top = pen.row
        for sub, measures in subs:
            first = pen.row
            for title, priority, effect, cost, owner in measures:
                at = pen.add(main if pen.row == top else None, sub if pen.row == first else None,
                             title, priority, effect, cost, owner)  # fmt: skip
                pen.sheet.cell(at, 4).alignment = Alignment("center", "top")
            _merged(pen, "B", first, LOOK.band)
        _merged(pen, "A", top, "B8CCE4")
    pen.add(None, None, "Sum", None, None, 787000, None, bold=True, fill="F2F2F2")
    pen.skip()
    pen.line("1 er høyest prioritet. Beløpene er anslag i 2026-kroner. «Innenfor rammen» vil si at enheten gjør det uten nye penger.",
             italic=True)  # fmt: skip
    pen.choices("D6:D40", "1", "2", "3")
    pen.print_setup(heading_row=5, frozen="D6")


def _merged(pen: Pen, column: str, first: int, fill: str) -> None:
    from openpyxl.styles import Font, PatternFill

    last = pen.row - 1
    cell = pen.sheet[f"{column}{first}"]
    cell.font, cell.fill = Font(LOOK.font, LOOK.size, bold=True), PatternFill("solid", fill)
    if last > first:
        pen.merge(f"{column}{first}:{column}{last}")
