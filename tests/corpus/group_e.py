"""Workbooks 47–56: what the contract says line by line, in forms that no earlier workbook has."""

from __future__ import annotations

from datetime import date

from bookmaker import (
    MISSING,
    NONE,
    UNKNOWN,
    WITHIN,
    Book,
    Broken,
    Formula,
    amount,
    annual,
    cont,
    once,
    per_year,
    span,
    staff,
    unsaid,
)

ALL = (2027, 2028, 2029, 2030)
PERIOD = span(2027, 2030)


def book_47_nynorsk_ark_per_maal(b: Book) -> None:
    """Nynorsk, a sheet per main goal with its label and title in two cells above the table."""
    b.about("Om planen", [("Kommune", "Tysnes kommune"), ("Plantittel", "Rusmiddelpolitisk handlingsplan"), ("Plantype", "Temaplan"), ("Periode", "2027–2030"),
                          ("Status", "Høyring"), ("Visjon", "Saman er vi trygge"), ("Høyring frå", date(2026, 11, 2)), ("Høyringsfrist", "15.12.2026")])  # fmt: skip
    b.true("Tysnes", "Rusmiddelpolitisk handlingsplan", (2027, 2030), vision="Saman er vi trygge", status="hearing")
    heads = [("Delmål", "sub"), ("Tiltak", "title"), ("Prioritering", "priority"), ("Venta effekt", "effect"), ("Kostnad (tusen kr)", "cost"),
             ("Ansvarleg", "owners"), ("Gjennomføring", "years"), ("Innsatsområde", "category"), ("Merknad", "comment")]  # fmt: skip
    sheets = [
        ("Mål 1", "1", "Færre born opplever rus heime", [
            ("Foreldre får råd", "Foreldrerettleiing på helsestasjonen", "1", "Tryggare foreldre", 45, "Helsestasjonen", "Årleg", "Førebygging", None, 1, ["Helsestasjonen"], annual(*ALL), amount(45000, *ALL)),
            (None, "Barnesamtalen i alle barnehagar", "2", None, "innanfor ramma", "Barnehagane", "2027", "Førebygging", "Opplæring gjeven", 2, ["Barnehagane"], once(2027), WITHIN),
        ]),
        ("Mål 2", "2", "Rask hjelp til den som ber om det", [
            ("Éi dør inn", "Felles inntaksteam", "1", "Kortare ventetid", "0,3 årsverk", "NAV og Helse", "frå 2028", "Oppfølging", None, 1, ["NAV", "Helse"], span(2028, 2030), staff(0.3)),
            (None, "Vaktordning i helgane", "3", None, 350, "NAV", "2029–30", "Oppfølging", "Sjå budsjettet", 3, ["NAV"], span(2029, 2030), unsaid(350_000, 2029)),
            (None, "Brukarråd", "2", "Brukarane er med", "ingen", "Helse", "fortløpande", "Oppfølging", None, 2, ["Helse"], cont(*ALL), NONE),
        ]),
    ]  # fmt: skip
    for name, goal, title, measures in sheets:
        s = b.sheet(name)
        s.put(1, 1, "Hovudmål:", title, bold=True)
        t = s.table(3, heads)
        t.main(goal, title)
        for sub, *values, p, own, when, money in measures:
            if sub:
                t.sub(f"{goal}.1", sub)
            t.add(sub, *values, p=p, own=own, when=when, cost=money, finds="RUS107:cost" if money["ambiguous"] else "")


def book_48_budsjett_pa_to_rader(b: Book) -> None:
    """A logo, a title, headings over three rows, a cost per year and its sum, goals merged on the left."""
    b.true("Gildeskål", "Handlingsdel 2027–2030 – Ruspolitisk plan for Gildeskål kommune", (2027, 2030))
    s = b.sheet("Handlingsdel")
    s.put(1, 1, "Handlingsdel 2027–2030 – Ruspolitisk plan for Gildeskål kommune", bold=True)
    s.merge(1, 1, 1, 10)
    s.put(3, 1, "Hovedmål", "Tiltak", "Ansvar", "Prioritet", "Økonomi (tall i 1000 kr)", bold=True)
    s.merge(3, 5, 3, 9)
    s.put(4, 5, "Budsjett", "Økonomiplan", None, None, "Sum", bold=True)
    s.merge(4, 6, 4, 8)
    s.merge(4, 9, 5, 9)
    for column in range(1, 5):
        s.merge(3, column, 5, column)
    t = s.table(5, [("", "main"), ("", "title"), ("", "owners"), ("", "priority")])
    for column in range(1, 5):
        del s.cells[5, column]
    s.put(5, 5, 2027, 2028, 2029, 2030, bold=True)
    t.width = 9
    b.leave("RUS108")
    s.merge(6, 1, 7, 1)
    t.main("1", "Et trygt nærmiljø")
    t.add("1. Et trygt nærmiljø", "Trafikklys ved skolen", "Teknisk", 2, None, 400, None, None, 400, own=["Teknisk"], p=2, when=once(2028), cost=amount(400_000, 2028))
    t.add(None, "Ungdomsarbeider", "Oppvekst", 1, 300, 600, 600, 600, 2100, own=["Oppvekst"], p=1, when=cont(*ALL),
          cost=per_year({2027: 300_000, 2028: 600_000, 2029: 600_000, 2030: 600_000}))
    t.main("2", "Verdige boliger")
    t.add("2. Verdige boliger", "Prøvebolig", "NAV", 1, "x", None, "x", None, None, own=["NAV"], p=1, when=cont(2027, 2029), cost=MISSING)
    t.add(None, "Boveileder", "NAV", 3, None, None, "50 % stilling", "50 % stilling", None, own=["NAV"], p=3, cost=staff(0.5), when=cont(2029, 2030), years=...)
    del b.main_goals[-1]["sub_goals"][-1]["measures"][-1]["years"]
    del b.main_goals[-1]["sub_goals"][-1]["measures"][-1]["recurrence"]
    t.skip("Sum", None, None, None, 300, 1000, 600, 600, 2500, bold=True)


def book_49_feil_og_formler(b: Book) -> None:
    """Errors in every column, sums by formula, amounts as results of formulas."""
    b.about("Om planen", [("Kommune", "Lierne"), ("Plantittel", "Rusplan"), ("Periode", "2027-2030")])
    b.true("Lierne", "Rusplan", (2027, 2030))
    s = b.sheet("Tiltak")
    t = s.table(1, [("Nr", "id"), ("Tiltak", "title"), ("Ansvarlig", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority"), ("Effekt", "effect")])
    t.main("1", "Orden", "Hovedmål 1: Orden")
    t.sub("1.1", "I tallene", "Delmål 1.1: I tallene")
    t.add("T1", "Kurs", "NAV", 2027, Broken("#VALUE!"), 1, "Mer kunnskap", own=["NAV"], p=1, when=once(2027), cost=UNKNOWN, finds="RUS111:cost")
    t.add("T2", "Vakt", "NAV", Broken("#N/A"), 5000, 2, None, own=["NAV"], p=2, cost=amount(5000), finds="RUS111:years")
    t.add("T3", "Tur", Broken("#NAME?"), 2028, Formula("=500*12", 6000), 3, None, own=[], p=3, when=once(2028), cost=amount(6000, 2028), finds="RUS111:owners")
    t.add("T4", "Møte", "Helse", Formula("=2027+2", 2029), Formula('="2 000 årlig"', "2 000 årlig"), Formula("=1+1", 2), None, own=["Helse"], p=2, when=once(2029), cost=amount(2000, 2029))
    t.skip(None, "Sum", None, None, Formula("=SUM(E4:E7)", 13000), bold=True)


def book_50_datoer(b: Book) -> None:
    """Years as dates, halves, quarters, seasons and deadlines; start and end in columns of their own."""
    b.about("Om planen", [("Kommune", "Selbu"), ("Plantittel", "Plan"), ("Periode", "2027-2030")])
    b.true("Selbu", "Plan", (2027, 2030))
    s = b.sheet("Tiltak")
    t = s.table(1, [("Tiltak", "title"), ("Ansvar", "owners"), ("Oppstart", "years"), ("Slutt", ""), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Fremdrift", "Hovedmål 1: Fremdrift")
    t.sub("1.1", "I tide", "Delmål 1.1: I tide")
    rows = [
        (2027, 2029, span(2027, 2029), "10 000 årlig", amount(10000, 2027, 2028, 2029)),
        (date(2027, 8, 1), date(2028, 6, 30), span(2027, 2028), "innenfor rammen", WITHIN),
        ("høst 2027", "vår 2028", span(2027, 2028), None, MISSING),
        (2028, 2028, once(2028), 8000, amount(8000, 2028)),
        ("2029", None, once(2029), "kr 9 000", amount(9000, 2029)),
    ]  # fmt: skip
    for at, (start, end, when, cost, money) in enumerate(rows):
        t.add(f"Steg nummer {at + 1}", "Rådmann", start, end, cost, 1, own=["Rådmann"], p=1, when=when, cost=money)


def book_51_docx_bokmerker(b: Book) -> None:
    """A Word table with goals as rows across it, cells with several paragraphs, and a note under the table."""
    b.extension, b.maker = "docx", "docx"
    b.before = [("h0", "Temaplan rus for Hattfjelldal kommune"), ("p", "Planperiode: 2027–2030"), ("p", "Status: Utkast"), ("h1", "Tiltaksdel")]
    b.true("Hattfjelldal", "Temaplan rus for Hattfjelldal kommune", (2027, 2030), status="draft")
    s = b.sheet()
    t = s.table(1, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("Når", "years"), ("Kostnad", "cost"), ("Prioritet", "priority"), ("Effekt", "effect")])
    t.main("1", "Forebygging", "Hovedmål 1: Forebygging")
    t.sub("1.1", "Skole", "Delmål 1.1: Skole")
    t.add("MOT i ungdomsskolen", "Skolen\nHelsestasjonen", "2027–2030", "40 000 pr. år", "Høy", "Robuste unge", own=["Skolen", "Helsestasjonen"], p=1, when=PERIOD, cost=amount(40000, *ALL))
    t.add("Skolefrokost", "FAU", "hele perioden", "15 000,- årlig", "Middels", None, own=["FAU"], p=2, when=cont(*ALL), cost=amount(15000, *ALL))
    t.sub("1.2", "Fritid", "Delmål 1.2: Fritid")
    t.add("Åpen hall", "Kultur", "innen 2029", "0", "Lav", "Noe å gjøre", own=["Kultur"], p=3, when=once(2029), cost=NONE)
    t.main("2", "Behandling", "Hovedmål 2: Behandling")
    b.leave("RUS108")
    t.sub("2.1", "Nærhet", "Delmål 2.1: Nærhet")
    t.add("Samtaletilbud hver uke", "Legekontoret", "løpende", "20 % stilling 160 000 årlig", "Høy", None, own=["Legekontoret"], p=1, when=cont(*ALL), cost=staff(0.2, 160_000, *ALL))


def book_52_henvisninger(b: Book) -> None:
    """References in a column and in the effect; status, indicator, target, national goal and category."""
    b.about("Om planen", [("Kommune", "Hemsedal"), ("Plantittel", "Rusplan 2025-2028"), ("Periode", "2025-2028"), ("Status", "Vedtatt")])
    b.true("Hemsedal", "Rusplan 2025-2028", (2025, 2028), status="adopted")
    s = b.sheet("Mål og tiltak")
    t = s.table(1, [("Hovedmål", "main"), ("Delmål", "sub"), ("Nr.", "id"), ("Tiltak", "title"), ("Kategori", "category"), ("Prioritet", "priority"), ("Effekt", "effect"),
                    ("Indikator", "indicator"), ("Utgangspunkt", "baseline"), ("Måltall", "target"), ("Kostnad", "cost"), ("Ansvarlig", "owners"), ("År", "years"),
                    ("Status", ""), ("Merknad til status", "status_note"), ("Henvisning", ""), ("Nasjonalt mål", "national_goal")])  # fmt: skip
    t.main("1", "Færre skader")
    t.sub("1.1", "Trygge kvelder")
    t.add("Færre skader", "Trygge kvelder", "1.1.1", "Nattbuss", "Forebygging", 1, "Færre skader, jf. Folkehelseplan tiltak 2.3", "Skader", "14", "7", "100 000 årlig", "Teknisk", "2025-2027",
          "I gang", "Startet i mai", None, "Redusere skadelig bruk", own=["Teknisk"], p=1, when=span(2025, 2027), cost=amount(100_000, 2025, 2026, 2027), status="in_progress",
          references=["Folkehelseplan tiltak 2.3"])
    t.add(None, None, "1.1.2", "Vertskurs", "Bevilling", 2, None, "Kurs", "0", "2", 12000, "Næring", 2026, "Gjennomført", None, "Folkehelseplan 3.1", None, own=["Næring"], p=2,
          when=once(2026), cost=amount(12000, 2026), status="done", references=["Folkehelseplan 3.1"])
    t.add(None, None, "1.1.3", "Promillemåler til utlån", "Forebygging", 3, None, None, None, None, "ingen", "Politiet", 2027, "Ikke startet", None, None, None, own=["Politiet"], p=3,
          when=once(2027), cost=NONE, status="not_started")
    t.add(None, None, "1.1.4", "Sjåfør på festival", "Forebygging", 2, None, None, None, None, "?", "Kultur", 2028, "Utgår", "Festivalen er lagt ned", None, None, own=["Kultur"], p=2,
          when=once(2028), cost=UNKNOWN, status="dropped")


def book_53_ark_uten_nummer(b: Book) -> None:
    """No numbers at all, goals on every row, the sum in the heading row's group, blank rows between goals."""
    b.true("Karlsøy", "Rusmiddelplan", (2027, 2030))
    s = b.sheet("Plan 2027 til 2030")
    s.put(1, 2, "Karlsøy kommune – Rusmiddelplan")
    t = s.table(3, [("Overordnet mål", "main"), ("Delmål", "sub"), ("Tiltak/aktivitet", "title"), ("Kostnadsoverslag", "cost"), ("Ansvarlig/frist", "owners years"), ("Prioritet (1-3)", "priority"), ("Forventa resultat", "effect")], column=2)
    t.main("1", "Trygge barn")
    t.sub("1.1", "Foreldre med")
    t.add("Trygge barn", "Foreldre med", "Babysang", "3 000", "Biblioteket/2027", 2, "Nettverk", own=["Biblioteket"], p=2, when=once(2027), cost=amount(3000, 2027))
    t.add("Trygge barn", "Foreldre med", "Pappagruppe", "3000 pr. år", "Helsestasjonen/2028-2029", 2, None, own=["Helsestasjonen"], p=2, when=span(2028, 2029), cost=amount(3000, 2028, 2029))
    t.skip()
    t.main("2", "Trygge voksne")
    t.sub("2.1", "Arbeid")
    t.add("Trygge voksne", "Arbeid", "Fiskebruket tar imot lærlinger", "avklares med bedriften", "NAV/innen 2030", 1, "Flere i jobb", own=["NAV"], p=1, when=once(2030), cost=UNKNOWN)
    t.add("Trygge voksne", "Arbeid", "Båtførerkurs", "1,5 mill", "Ungdomsrådet/2029", 3, None, own=["Ungdomsrådet"], p=3, when=once(2029), cost=amount(1_500_000, 2029))
    t.skip()
    t.skip("Planen rulleres hvert år.")


def book_54_xlsm_skjult(b: Book) -> None:
    """A macro workbook with a hidden list sheet, a hidden column of comments and a hidden measure."""
    b.extension, b.maker = "xlsm", "openpyxl"
    b.about("Om planen", [("Kommune", "Dønna"), ("Plantittel", "Handlingsplan"), ("Periode", "2027-2030")])
    b.true("Dønna", "Handlingsplan", (2027, 2030))
    s = b.sheet("Tiltak")
    t = s.table(1, [("Hovedmål", "main"), ("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Kommentar", "comment"), ("Prioritet", "priority")])
    s.hidden_columns.add(6)
    s.hidden_rows.add(3)
    b.expect("RUS110", "A3", "Tiltak")
    b.expect("RUS110", "F1", "Tiltak")
    b.leave("RUS108")
    t.main("1", "Helse")
    t.add("1 Helse", "Dagsenter", "Helse", "løpende", "innenfor budsjett", "usikkert", 1, own=["Helse"], p=1, when=cont(*ALL), cost=WITHIN)
    t.add(None, "Varmestue", "Helse", 2028, 60000, "strøket?", 2, own=["Helse"], p=2, when=once(2028), cost=amount(60000, 2028))
    t.add(None, "Fastlege på hjul", "Legekontoret", "Q1 2029", "tkr 90", None, 3, own=["Legekontoret"], p=3, when=once(2029), cost=amount(90000, 2029))
    b.leave("RUS110")
    lists = b.sheet("Lister", hidden=True)
    lists.rows(1, ["Prioritet", "Ansvarlig"], [1, "Helse"], [2, "Legekontoret"], [3, None])


def book_55_ods_kolonner(b: Book) -> None:
    """A LibreOffice sheet with budget years in thousands and merged main goals."""
    b.extension, b.maker = "ods", "odfpy"
    b.about("Om planen", [("Kommune", "Bykle"), ("Plantittel", "Temaplan"), ("Periode", "2027-2030"), ("Visjon", "Ei bygd for alle")])
    b.true("Bykle", "Temaplan", (2027, 2030), vision="Ei bygd for alle")
    s = b.sheet("Tiltak")
    t = s.table(1, [("Hovudmål", "main"), ("Delmål", "sub"), ("Tiltak", "title"), ("Ansvarleg", "owners"), ("Prioritet", "priority"), ("2027 (i 1000 kr)", ""), ("2028 (i 1000 kr)", ""),
                    ("2029 (i 1000 kr)", ""), ("2030 (i 1000 kr)", "")])  # fmt: skip
    s.merge(2, 1, 3, 1)
    s.merge(2, 2, 3, 2)
    t.main("1", "Rus ut av kvardagen")
    t.sub("1.1", "Arbeidsplassen")
    t.add("1 Rus ut av kvardagen", "1.1 Arbeidsplassen", "AKAN-kurs", "Personal", "A", 15, None, 15, None, own=["Personal"], p=1, when=cont(2027, 2029), cost=amount(15000, 2027, 2029))
    t.add(None, None, "Festkomité utan alkohol", "Tillitsvalde", "C", None, 2.5, None, None, own=["Tillitsvalde"], p=3, when=once(2028), cost=amount(2500, 2028))
    t.main("2", "Dei som slit blir sett")
    t.sub("2.1", "Heimebesøk")
    t.add("2 Dei som slit blir sett", "2.1 Heimebesøk", "Nattpatrulje", "Heimetenesta; NAV", "B", 100, 100, 100, 100, own=["Heimetenesta", "NAV"], p=2, when=cont(*ALL), cost=amount(100_000, *ALL))


def book_56_tomme_ark(b: Book) -> None:
    """Blank sheets, a cover, a sheet of links and one table far down and to the right."""
    b.sheet("Ark2")
    cover = b.sheet("Forside")
    cover.put(3, 3, "Ruspolitisk handlingsplan for Røst kommune", bold=True)
    cover.put(4, 3, "2027–2030")
    b.true("Røst", "Ruspolitisk handlingsplan for Røst kommune", (2027, 2030))
    b.sheet("Lenker").rows(1, ["Nyttige lenker"], ["Ungdata", "https://www.ungdata.no"], ["Folkehelseprofil", "https://www.fhi.no"])
    s = b.sheet("Ark4")
    s.put(12, 4, "Tiltaksoversikt", bold=True)
    t = s.table(14, [("Nr", "id"), ("Tiltak", "title"), ("Hvem?", "owners"), ("Når?", "years"), ("Hva koster det?", "cost"), ("Prioritet", "priority")], column=4)
    t.main("1", "Trygge brygger", "Hovedmål 1: Trygge brygger")
    t.sub("1.1", "Folk passer på hverandre", "Delmål 1.1: Folk passer på hverandre")
    t.add(1, "Redningsbøyer", "Havnefogden", 2027, "4 500", 1, own=["Havnefogden"], p=1, when=once(2027), cost=amount(4500, 2027))
    t.add(2, "Vakt i helgene", "Røde Kors", "2027-2028", "2027: 10 000, 2028: 12 000", 2, own=["Røde Kors"], p=2, when=span(2027, 2028), cost=per_year({2027: 10000, 2028: 12000}))
