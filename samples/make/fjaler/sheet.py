"""The working group's own workbook."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from excel import Look, Pen, about_sheet, new_book, plain_sheet, save, statistics_sheet
from openpyxl import Workbook

LOOK = Look("Cambria", 11, "5B4A00", "FFFFFF", "FFF2CC")

ABOUT = (
    ("Kommune", "Fjaler kommune"),
    ("Plantittel", "Rusmiddelpolitisk handlingsplan for Fjaler"),
    ("Plantype", "Temaplan"),
    ("Periode", "2027–2030"),
    ("Målform", "Nynorsk"),
    ("Status", "Utkast"),
    ("Visjon", "Rom for alle i bygda, med og utan glas i handa"),
    ("Mandat", "Arbeidsgruppa skal leggje fram ein kort plan som seier kva kommunen vil, kven som gjer det og kva det kostar."),
    ("Saksnummer", None),
    ("Frist", dt.date(2027, 3, 1)),
    ("Prosjektleiar", "Folkehelsekoordinatoren"),
    ("Arbeidsgruppe", "Folkehelsekoordinatoren, leiaren for psykisk helse og rus, NAV-leiaren, helsesjukepleiaren, "
                      "lensmannskontoret, to frå ungdomsrådet og ein frå utvalet for oppvekst"),
    ("Samarbeidskommunar", "Askvoll, Hyllestad, Sunnfjord"),
)  # fmt: skip

FREE = "innafor ramma"
YOUTH = "Del elevar på 10. steget som har vore rusa siste året"
GOALS = (
    ("Hovudmål 1: Unge i Fjaler veks opp utan at rus tek noko frå dei", (
        ("Delmål 1.1: Fleire ventar med alkohol til dei er 18 år", (
            ("1.1.1", "Foreldremøte om rus på 7. og 9. steget", "Universell førebygging", "A", "Foreldra står saman om reglane",
             "6 000 årleg", "Skulane", "årleg", YOUTH, "12 % i 2030", "I gang"),
            ("1.1.2", "Open hall laurdagskveld to gonger i månaden", "Universell førebygging", "A",
             "Ein plass å vere når alt anna er stengt", "55 000 per år", "Kultur", "frå 2027", None, None, "Ikkje starta"),
            ("1.1.3", "Elevbedrift driv rusfri kafé under Dalsdagane", "Universell førebygging", "C",
             "Unge tener pengar på å lage noko sjølve", "20 000", "Ungdomsrådet", "haust 2028", None, None, "Ikkje starta"),
            ("1.1.4", "Ungdata i alle klassar på ungdomssteget", "Kartlegging", "B", "Vi ser om det vi gjer, verkar",
             FREE, "Folkehelsekoordinatoren", 2029, "Svarprosent", "90 %", "Ikkje starta"),
        )),
        ("Delmål 1.2: Barn som lever med rus heime, får hjelp i tide", (
            ("1.2.1", "Opplæring i barnesamtalar for alle tilsette i barnehagane", "Risikogrupper", "A",
             "Dei tilsette spør når dei er uroa", "2027: 40 000, 2028: 40 000", "Oppvekst", "2027–2028", None, None, "Ikkje starta"),
            ("1.2.2", "Kort rettleiar om korleis ein melder uro", "Risikogrupper", "B", "Alle veit kven dei skal ringje",
             "ingen", "Helsestasjonen", "vår 2027", "Rettleiaren er delt ut", "Ja", "I gang"),
            ("1.2.3", "Familierettleiar i 40 % stilling", "Risikogrupper", "A", "Heimebesøk same veka som nokon spør",
             "40 % stilling, 310 000 per år", "Helsestasjonen", "2028–2030", "Dagar frå spørsmål til besøk", "7", "Ikkje starta"),
        )),
    )),
    ("Hovudmål 2: Skjenkinga i kommunen er ansvarleg og føreseieleg", (
        ("Delmål 2.1: Ingen under aldersgrensa får kjøpe alkohol", (
            ("2.1.1", "Revidere dei alkoholpolitiske retningslinene før løyva går ut 30. september 2028", "Tilgjenge og løyve", "A",
             "Næringa og naboane veit kva som gjeld", "30 000", "Kommunedirektøren", 2028, "Retningslinene er vedtekne", "Ja",
             "Ikkje starta"),
            ("2.1.2", "Skjenkekontroll saman med nabokommunane, minst tre gonger i året på kvar stad", "Tilgjenge og løyve", "A",
             "Lik kontroll over kommunegrensene", "45 000 årleg", "Servicekontoret", "årleg", "Kontrollar per stad", "3", "I gang"),
            ("2.1.3", "Kurs i ansvarleg vertskap før turistsesongen", "Tilgjenge og løyve", "B", "Alle som serverer, har kurset",
             "12 000 per år", "Servicekontoret", "2027 og 2029", None, None, "Ikkje starta"),
        )),
        ("Delmål 2.2: Bygdefestane er trygge å gå på og trygge å gå heim frå", (
            ("2.2.1", "Avtale med arrangørane om vakthald", "Universell førebygging", "B", "Vaksne er til stades til alle er heime",
             "ingen", "Kultur", None, "Arrangørar med avtale", "Alle", "Ikkje starta"),
            ("2.2.2", "Nattbuss heim frå dei tre største festane", "Universell førebygging", "B",
             "Færre sit på med nokon som har drukke, sjå tiltak 2.3.1", "2027: 25 000, 2030: 25 000", "Kultur", "2027–2029",
             None, None, "Ikkje starta"),
        )),
    )),
    ("Hovudmål 3: Folk som slit med rus, får leve gode liv i bygda", (
        ("Delmål 3.1: Hjelpa er nær og lett å be om", (
            ("3.1.1", "Open dør på helsesenteret tysdag og torsdag", "Lågterskel", "A", "Ein treng ikkje time for å få snakke",
             FREE, "Psykisk helse og rus", "løpande", None, None, "I gang"),
            ("3.1.2", "Oppsøkjande team saman med nabokommunane", "Lågterskel", "A", "Teamet møter folk heime hos dei sjølve",
             "400 000 per år", "Psykisk helse og rus", "2028–2031", "Personar som får fast oppfølging", "15", "Ikkje starta"),
            ("3.1.3", "Digital samtale med spesialist på sjukehuset", "Behandling", "C", "Kortare reise og færre avlyste timar",
             "avklarast", "Psykisk helse og rus", 2029, None, None, "Ikkje starta"),
            ("3.1.4", "Alle fastlegane spør om alkohol ved årskontrollar", "Behandling", "B", "Fleire får hjelp før dei er sjuke",
             "ingen", "Kommuneoverlegen", "fortløpande", "Kontor som har rutinen", "Alle", "I gang"),
        )),
        ("Delmål 3.2: Ingen mister bustaden på grunn av rus", (
            ("3.2.1", "Tre tilpassa bustader i Dale sentrum", "Bustad", "A", "Leigetakarane blir buande",
             "3,6 mill. kr i 2029", "Teknisk", "2028–2029", "Innflytta bustader", "3", "Ikkje starta"),
            ("3.2.2", "Buoppfølging på kveldstid", "Bustad", "A", "Det kjem nokon når det trengst mest", "0,5 årsverk",
             "Psykisk helse og rus", "2029–2030", None, None, "Ikkje starta"),
            ("3.2.3", "Kommunal garanti i staden for depositum", "Bustad", "B", "Fleire får leige på den private marknaden",
             "60 000", "NAV", 2027, "Garantiar", "10", "Ikkje starta"),
        )),
        ("Delmål 3.3: Fleire har arbeid eller noko å gå til", (
            ("3.3.1", "Arbeidstrening i vedproduksjonen", "Arbeid og aktivitet", "B", "Ein jobb å gå til frå første dag",
             "75 000 per år", "Nav Fjaler", "2027–2030", "Plassar", "4", "I gang"),
            ("3.3.2", "Dagaktivitet på småbruk tre dagar i veka", "Arbeid og aktivitet", "A", "Dyr og arbeid gjev ro og rytme",
             "220 000 per år", "NAV", "2028–30", "Deltakarar", "6", "Ikkje starta"),
            ("3.3.3", "Turgruppe kvar onsdag", "Arbeid og aktivitet", "C", "Låg terskel for å bli med", "3 000 årleg",
             "fleire einingar", "årleg", None, None, "I gang"),
        )),
        ("Delmål 3.4: Pårørande står ikkje åleine", ()),
    )),
)  # fmt: skip

INPUT = (
    ("Ungdomsrådet", "Det skjer mykje til klokka 18, og så ingenting.", "Opne hallen, vi kan passe på sjølve.", "1.1.2"),
    ("Lensmannskontoret", "Dei fleste sakene kjem etter tre store festar.", "Få folk heim før dei set seg i bilen.", "2.2.2"),
    ("Bygdelaget", "Vi har hatt festar i hundre år og vil halde fram med det.", "Ein avtale der begge partar lovar noko.", "2.2.1"),
    ("Pårørande", "Ingen spør korleis det går med oss.", "Eit fast treff, og nokon å ringje.", "3.4"),
    ("Fastlegane", "Vi har tid til å spørje, men manglar ein stad å vise vidare.", "Open dør må vere open.", "3.1.1"),
    ("Bønder i kommunen", "På garden finst det arbeid som passar mange.", "Betalt avtale, ikkje velvilje.", "3.3.2"),
)

STATISTICS = (
    ("Personar med vedtak om rusoppfølging, etter alder", ("Alder", 2023, 2024, 2025, 2026), (
        ("18–29 år", 4, 6, 5, 7), ("30–49 år", 11, 12, 14, 13), ("50 år og over", 9, 8, 9, 12), ("I alt", 24, 26, 28, 32))),
    ("Ungdata, prosent", ("Spørsmål", 2017, 2020, 2023, 2026), (
        ("Rusa siste året, 10. steget", 29, 25, 19, 21), ("Har ein fortruleg ven", 90, 91, 89, 92))),
    ("Skjenkeløyve", ("Type", 2023, 2024, 2025, 2026), (("Fast løyve", 9, 9, 10, 10), ("Enkelthøve", 21, 24, 22, 26))),
    ("Årsverk", ("Eining", 2023, 2024, 2025, 2026), (("Psykisk helse og rus", 3.2, 3.2, 3.5, 3.5),)),
)  # fmt: skip

OWNERS = (
    ("Skulane", "Rektorane"), ("Oppvekst", None), ("Kultur", "Kulturkontoret"), ("Helsestasjonen", "Helsesjukepleiar"),
    ("Psykisk helse og rus", None), ("NAV", "Nav Fjaler"), ("Teknisk", "Teknisk eining"), ("Servicekontoret", None),
    ("Kommunedirektøren", None), ("Kommuneoverlegen", None), ("Folkehelsekoordinatoren", None), ("Ungdomsrådet", None),
)  # fmt: skip

HEADS = ("Nr.", "Tiltak", "Innsatsområde", "Prioritet", "Forventa effekt", "Kostnad", "Ansvarleg", "Når", "Indikator",
         "Måltal", "Status")  # fmt: skip
WIDTHS = (7, 44, 20, 9, 36, 22, 22, 13, 28, 13, 14)


def make(path: Path, logo: Path) -> None:
    book = new_book("Handlingsdel", "Folkehelsekoordinatoren")
    about_sheet(book, LOOK, ABOUT)
    at = _goal_sheet(book, logo)
    plain_sheet(book, LOOK, "Innspel", "Folkemøte i samfunnshuset 4. mars 2026", (24, 46, 46, 14),
                ("Aktør", "Kvar står vi?", "Kvar bør vi gå?", "Teke inn i"), INPUT)  # fmt: skip
    statistics_sheet(book, LOOK, "Statistikk", STATISTICS)
    plain_sheet(book, LOOK, "Lister", None, (28, 28), ("Ansvarleg", "Andre namn"), OWNERS)
    plain_sheet(book, LOOK, "Unntak", "Funn vi har teke stilling til", (10, 20, 70, 14),
                ("Kode", "Stad", "Grunngjeving", "Til dato"), (
        ("RUS308", f"Handlingsdel!F{at['3.2.2']}", "Lønsmidlane blir fordelte når turnusen er klar.", dt.date(2027, 6, 1)),
        ("RUS206", f"Handlingsdel!H{at['2.2.1']}", "Arrangørane har fått frist til sommaren.", dt.date(2026, 8, 31)),
    ))  # fmt: skip
    save(book, path)


def _goal_sheet(book: Workbook, logo: Path) -> dict[str, int]:
    """The sheet of measures; the row of each, by its number."""
    pen = Pen(book, "Handlingsdel", LOOK, WIDTHS)
    pen.logo(logo, "K1", 56)
    pen.line("Fjaler kommune", size=12)
    pen.line("Handlingsdel 2027–2030", size=18, bold=True)
    pen.line("A = må gjennomførast, B = bør gjennomførast, C = kan vente", italic=True)
    pen.skip()
    head = pen.row
    pen.heads(*HEADS)
    rows: dict[str, int] = {}
    for main, subs in GOALS:
        pen.band(main, len(HEADS), fill="FFD966")
        for sub, measures in subs:
            pen.band(sub, len(HEADS))
            rows |= {str(measure[0]): pen.add(*measure) for measure in measures}
    pen.choices(f"D{head + 1}:D80", "A", "B", "C")
    pen.choices(f"K{head + 1}:K80", "Ikkje starta", "I gang", "Gjennomført", "Går ut")
    pen.print_setup(heading_row=head, frozen=f"C{head + 1}")
    return rows
