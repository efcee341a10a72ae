"""Workbooks 01–10: the forms that municipalities share, with goals in columns and as section rows."""

from __future__ import annotations

from bookmaker import (
    MISSING,
    NONE,
    SHARED,
    UNKNOWN,
    WITHIN,
    Book,
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


def book_01_traena_form(b: Book) -> None:
    """Both combined columns, goals in merged columns, a logo line above."""
    b.about("Om planen", [
        ("Kommune", "Træna kommune"), ("Plantittel", "Rusmiddelpolitisk handlingsplan 2027–2030"),
        ("Plantype", "Kommunedelplan"), ("Periode", "2027–2030"), ("Målform", "Bokmål"), ("Status", "Utkast"),
        ("Visjon", "Et raust øysamfunn med plass til alle"), ("Mandat", None), ("Saksnummer", "26/114"),
    ])  # fmt: skip
    b.true("Træna", "Rusmiddelpolitisk handlingsplan 2027–2030", (2027, 2030),
           vision="Et raust øysamfunn med plass til alle", status="draft")  # fmt: skip
    s = b.sheet("Mål og tiltak")
    s.put(1, 1, "Træna kommune", bold=True)
    s.put(2, 1, "Mål- og tiltaksdel")
    t = s.table(4, [("Hovedmål", "main"), ("Delmål", "sub"), ("Tiltak", "title"), ("Prioritet", "priority"),
                    ("Kommentar/effekt", "effect"), ("Kostnad", "cost"),
                    ("Ansvar/gjennomføringsår", "owners years")])  # fmt: skip
    for area in ((5, 1, 9, 1), (10, 1, 13, 1), (5, 2, 7, 2), (8, 2, 9, 2), (10, 2, 11, 2), (12, 2, 13, 2)):
        s.merge(*area)
    t.main("1", "Barn og unge har en trygg og rusfri oppvekst")
    t.sub("1.1", "Færre ungdommer debuterer tidlig med alkohol")
    t.add("1. Barn og unge har en trygg og rusfri oppvekst", "1.1 Færre ungdommer debuterer tidlig med alkohol",
          "Foreldremøte om alkohol på 8. trinn", 1, "Felles holdning blant foreldre", "10 000 årlig", "Skolen/2027–30",
          p=1, own=["Skolen"], when=PERIOD, cost=amount(10000, *ALL))  # fmt: skip
    t.add(None, None, "Natteravn på Trænafestivalen", 2, "Trygge voksne ute", "innenfor rammen", "Helsestasjonen/2027",
          p=2, own=["Helsestasjonen"], when=once(2027), cost=WITHIN)  # fmt: skip
    t.add(None, None, "Rusfri fritidsklubb åpen to kvelder i uka", 1, None, "50 % stilling", "Kultur, 2028",
          p=1, own=["Kultur"], when=once(2028), cost=staff(0.5))  # fmt: skip
    t.sub("1.2", "Alle barn av foreldre med rusproblemer får hjelp")
    t.add(None, "1.2 Alle barn av foreldre med rusproblemer får hjelp", "Opplæring i samtaleverktøyet Snakke sammen", 2,
          "Ansatte tør å spørre", "50.000,-", "NAV og Helsestasjonen/2028",
          p=2, own=["NAV", "Helsestasjonen"], when=once(2028), cost=amount(50000, 2028))  # fmt: skip
    t.add(None, None, "Årlig gjennomgang i tverrfaglig team", 3, "Ingen barn blir oversett", "-", "Helsestasjonen/årlig",
          p=3, own=["Helsestasjonen"], when=annual(*ALL), cost=NONE)  # fmt: skip
    t.main("2", "Innbyggere med rusproblemer har et verdig liv")
    t.sub("2.1", "Flere bor trygt")
    t.add("2. Innbyggere med rusproblemer har et verdig liv", "2.1 Flere bor trygt",
          "Bygge to tilrettelagte boliger", 1, "Varig bosetting", "1,2 mill. kr", "Teknisk etat/2029",
          p=1, own=["Teknisk etat"], when=once(2029), cost=amount(1_200_000, 2029))  # fmt: skip
    t.add(None, None, "Botrening", 2, "Færre utkastelser", "avklares", "NAV/løpende",
          p=2, own=["NAV"], when=cont(*ALL), cost=UNKNOWN)  # fmt: skip
    t.sub("2.2", "Flere er i arbeid eller aktivitet")
    t.add(None, "2.2 Flere er i arbeid eller aktivitet", "Arbeidstreningsplasser på fiskebruket", 2,
          "Meningsfull hverdag", "kr 75 000", "NAV; Næringsforeninga/2028",
          p=2, own=["NAV", "Næringsforeninga"], when=once(2028), cost=amount(75000, 2028))  # fmt: skip
    t.add(None, None, "Lavterskel kafé på samfunnshuset", 3, None, None, "Frivilligsentralen/2030",
          p=3, own=["Frivilligsentralen"], when=once(2030), cost=MISSING)  # fmt: skip
    t.skip()
    t.skip("Prioritet 1 er høyest. Kostnader er anslag.")


def book_02_seksjonsrader(b: Book) -> None:
    """Section rows merged across, repeated headings, sums per main goal, a note last."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Tiltaksplan 2027-2030")
    s.put(1, 1, "Handlingsplan mot rus 2027-2030", bold=True)
    s.merge(1, 1, 1, 7)
    heads = [("Nr.", "id"), ("Beskrivelse av tiltak", "title"), ("Pri.", "priority"), ("Ansvarlig", "owners"),
             ("Gjennomføres", "years"), ("Kostnad", "cost"), ("Merknad", "comment")]  # fmt: skip
    t = s.table(3, heads)
    t.main("1", "Redusere skadelig bruk av alkohol", "Hovedmål 1: Redusere skadelig bruk av alkohol")
    t.sub("1.1", "Senere alkoholdebut", "Delmål 1.1 Senere alkoholdebut")
    t.add("1.1.1", "Innføre UngData-uke i ungdomsskolen", "Høy", "Oppvekst", 2027, 25000, None,
          p=1, own=["Oppvekst"], when=once(2027), cost=amount(25000, 2027))  # fmt: skip
    t.add("1.1.2", "Foreldrenettverk i alle klasser", "Middels", "FAU, Oppvekst", "2027 og 2029", 0, "Dugnad",
          p=2, own=["FAU", "Oppvekst"], when=cont(2027, 2029), cost=NONE)  # fmt: skip
    t.add("1.1.3", "Kampanje før russetida", "Lav", "SLT-koordinator", "vår 2028", "15 tusen", None,
          p=3, own=["SLT-koordinator"], when=once(2028), cost=amount(15000, 2028))  # fmt: skip
    t.sub("1.2", "Ansvarlig skjenking", "Delmål 1.2 Ansvarlig skjenking")
    t.add("1.2.1", "Kurs for skjenkesteder", "Høy", "Servicekontoret", "årlig", "20 000", None,
          p=1, own=["Servicekontoret"], when=annual(*ALL), cost=amount(20000, *ALL))  # fmt: skip
    t.add("1.2.2", "Flere skjenkekontroller", "Middels", "Servicekontoret", "fra 2028", "40 000 pr. år", None,
          p=2, own=["Servicekontoret"], when=span(2028, 2030), cost=amount(40000, 2028, 2029, 2030))  # fmt: skip
    t.skip(None, "Sum hovedmål 1", None, None, None, 100000, bold=True)
    b.leave("RUS112")
    t.skip()
    t.main("2", "Bedre oppfølging av personer med rusproblemer",
           "Hovedmål 2: Bedre oppfølging av personer med rusproblemer")  # fmt: skip
    t.sub("2.1", "Tidlig hjelp", "Delmål 2.1 Tidlig hjelp")
    t.skip(*(text for text, _ in heads), bold=True)
    t.add("2.1.1", "Rask psykisk helsehjelp", "Høy", "Psykisk helse og rus", "innen 2028", "1,5 mill", None,
          p=1, own=["Psykisk helse og rus"], when=once(2028), cost=amount(1_500_000, 2028))  # fmt: skip
    t.add("2.1.2", "Pårørendekurs", "Lav", "Psykisk helse og rus", "2. halvår 2029", "ca. 30 000", "Sammen med LPP",
          p=3, own=["Psykisk helse og rus"], when=once(2029), cost=amount(30000, 2029))  # fmt: skip
    t.add("2.1.3", "Utrede felles ruskonsulent med nabokommunen", "Middels", "Kommunedirektøren", 2027, "må utredes", None,
          p=2, own=["Kommunedirektøren"], when=once(2027), cost=UNKNOWN)  # fmt: skip
    t.skip()
    t.skip("* Alle kostnader er anslag fra arbeidsgruppa")


def book_03_budsjettkolonner(b: Book) -> None:
    """Two heading rows: «Kostnad (i 1000 kr)» merged over the years; a sum column and a sum row by formula."""
    from bookmaker import Formula

    b.about("Om planen", [
        ("Kommune:", "Meløy"), ("Plantittel:", "Temaplan rus"), ("Plantype:", "Temaplan"), ("Planperiode:", "2027-2030"),
        ("Status:", "Vedtatt"), ("Vedtatt dato:", "17.06.2026"), ("Visjon:", "Trygg kyst – trygge folk"),
    ], title="Om planen")  # fmt: skip
    b.true("Meløy", "Temaplan rus", (2027, 2030), vision="Trygg kyst – trygge folk", status="adopted")
    s = b.sheet("Handlingsdel")
    s.put(2, 1, "Handlingsdel", bold=True)
    s.put(4, 1, "Nr", "Tiltak", "Ansvarlig", "Prioritet", "Kostnad (i 1000 kr)", bold=True)
    s.merge(4, 5, 4, 9)
    for column in range(1, 5):
        s.merge(4, column, 5, column)
    t = s.table(5, [("", "id"), ("", "title"), ("", "owners"), ("", "priority")])
    t.sheet.put(5, 5, 2027, 2028, 2029, 2030, "Sum", bold=True)
    t.width = 9
    for column in range(1, 5):
        del s.cells[5, column]
    rows = [
        ("1", "Forebygging", [
            ("1.1", "MOT i skolen", ["Oppvekst"], 1, (120, 120, 120, 120)),
            ("1.2", "Utekontakt i helgene", ["Oppvekst", "Politiet"], 2, (None, 300, 300, None)),
            ("1.3", "Informasjonsfilm", ["Kommunikasjon"], 3, (45, None, None, None)),
            ("1.4", "Ungdomslos", ["NAV"], 1, (None, 650.5, 650, 650)),
        ]),
        ("2", "Oppfølging og ettervern", [
            ("2.1", "Ettervernsteam", ["Psykisk helse og rus"], 1, (400, 400, 400, 400)),
            ("2.2", "Dagtilbud på Ørnes", ["Psykisk helse og rus"], 2, (None, None, 900, 900)),
            ("2.3", "Innkjøp av samtaleverktøy", ["Helsestasjonen"], 3, (None, 12, None, None)),
        ]),
    ]  # fmt: skip
    b.leave("RUS108")
    first = t.row
    for goal, title, measures in rows:
        t.main(goal, title, f"Mål {goal} {title}")
        for number, name, owners, priority, sums in measures:
            values = {year: round(sum_ * 1000) for year, sum_ in zip(ALL, sums, strict=True) if sum_}
            total = Formula(f"=SUM(E{t.row}:H{t.row})", sum(x or 0 for x in sums))
            t.add(number, name, ", ".join(owners), priority, *sums, total, own=owners, p=priority,
                  cost=per_year(values), when=once(next(iter(values))) if len(values) == 1 else cont(*values))  # fmt: skip
    columns = [[m[4][i] or 0 for _, _, ms in rows for m in ms] for i in range(4)]
    sums = [Formula(f"=SUM({c}{first}:{c}{t.row - 1})", sum(col)) for c, col in zip("EFGH", columns, strict=True)]
    t.skip(None, "Sum", None, None, *sums, bold=True)


def book_04_nynorsk(b: Book) -> None:
    """Nynorsk, goals in columns only on their first row, `Om planen` with nynorsk names."""
    b.about("Om planen", [
        ("Kommune", "Stordal kommune"), ("Plantittel", "Ruspolitisk handlingsplan"), ("Plantype", "Kommunedelplan"),
        ("Planperiode", "2027–2030"), ("Målform", "Nynorsk"), ("Status", "Høyring"), ("Visjon", "Saman om gode liv"),
        ("Høyring frå", "01.02.2027"), ("Høyringsfrist", "20.03.2027"),
    ])  # fmt: skip
    b.true("Stordal", "Ruspolitisk handlingsplan", (2027, 2030), vision="Saman om gode liv", status="hearing")
    s = b.sheet("Mål og tiltak")
    t = s.table(1, [("Hovudmål", "main"), ("Delmål", "sub"), ("Kva skal gjerast", "title"), ("Kven har ansvaret", "owners"),
                    ("Når", "years"), ("Kostnad", "cost"), ("Forventa effekt", "effect"), ("Prioritet", "priority"),
                    ("Status", "status")])  # fmt: skip
    t.main("1", "Ungdom utset alkoholdebuten")
    t.sub("1.1", "Foreldre set tydelege grenser")
    t.add("Ungdom utset alkoholdebuten", "Foreldre set tydelege grenser", "Foreldremøte på 9. steget", "Skulen", "årleg",
          "kr 5 000", "Felles reglar", "Høg", "I gang",
          p=1, own=["Skulen"], when=annual(*ALL), cost=amount(5000, *ALL), status="in_progress")  # fmt: skip
    t.add(None, None, "Rettleiar til heimane", "Helsestasjonen", 2027, "innafor budsjett", None, "Middels", "Ikkje starta",
          p=2, own=["Helsestasjonen"], when=once(2027), cost=WITHIN, status="not_started")  # fmt: skip
    t.sub("1.2", "Rusfrie møteplassar")
    t.add(None, "Rusfrie møteplassar", "Ungdomskafé i biblioteket", "Kultur og Skulen", "frå 2028", "80 000 per år",
          "Fleire stader å vere", "Høg", "Ikkje starta", p=1, own=["Kultur", "Skulen"], when=span(2028, 2030),
          cost=amount(80000, 2028, 2029, 2030), status="not_started")  # fmt: skip
    t.add(None, None, "Tur for 10. klasse", "Kultur", "haust 2027", "12 000", None, "Låg", "Fullført",
          p=3, own=["Kultur"], when=once(2027), cost=amount(12000, 2027), status="done")  # fmt: skip
    t.main("2", "Folk med rusvanskar får hjelp i tide")
    t.sub("2.1", "Låg terskel for hjelp")
    t.add("Folk med rusvanskar får hjelp i tide", "Låg terskel for hjelp", "Open dør ein kveld i veka",
          "Psykisk helse og rus", "fortløpande", "0,5 årsverk", "Kort veg inn", "Høg", "I gang",
          p=1, own=["Psykisk helse og rus"], when=cont(*ALL), cost=staff(0.5), status="in_progress")  # fmt: skip
    t.add(None, None, "Ringeteneste for pårørande", "Psykisk helse og rus", "heile perioden", "ingen", None, "Låg", "Går ut",
          p=3, own=["Psykisk helse og rus"], when=cont(*ALL), cost=NONE, status="dropped")  # fmt: skip
    t.sub("2.2", "Trygg bustad")
    t.add(None, "Trygg bustad", "To nye kommunale bustader", "Teknisk", "2028–2029", "3,4 mill. kr i 2028", None, "Middels",
          None, p=2, own=["Teknisk"], when=span(2028, 2029), cost=per_year({2028: 3_400_000}))  # fmt: skip
    t.add(None, None, "Buoppfølging", "NAV", "2027–2030", "?", "Færre flyttingar", "Middels", "I gang",
          p=2, own=["NAV"], when=PERIOD, cost=UNKNOWN, status="in_progress")  # fmt: skip


def book_05_ark_per_maal(b: Book) -> None:
    """A sheet per main goal with its title above; thousands in the heading; statistics and an empty sheet besides."""
    b.true(..., ..., (2026, 2029))
    b.sheet("Forside").rows(2, ["Rusmiddelpolitisk handlingsplan"], ["Sørfjord kommune"], ["2026–2029"])
    goals = [
        ("HM1", "1", "Redusere tilgjengelighet", "1.1", "Streng bevillingspolitikk", [
            ("Revidere skjenkereglementet", "A", "Juridisk", "2026", 10, 1, once(2026), amount(10000, 2026)),
            ("Kontroll av alle salgssteder", "A", "Servicetorget", "Årlig", 60, 1, annual(2026, 2027, 2028, 2029),
             amount(60000, 2026, 2027, 2028, 2029)),
            ("Kveldsåpent med rusfritt tilbud", "C", "Kulturavdelingen", "2027/2028", "innenfor rammen", 3,
             cont(2027, 2028), WITHIN),
            ("Digital kunnskapsprøve", "B", "Servicetorget", "Q3 2027", 5, 2, once(2027), amount(5000, 2027)),
        ]),
        ("HM2", "2", "Flere mestrer hverdagen", "2.1", "Bedre ettervern", [
            ("Ettervernskoordinator", "A", "Rus- og psykisk helseteam", "2027-2029", "0,8 mill årlig", 1,
             span(2027, 2029), amount(800000, 2027, 2028, 2029)),
            ("Treningsgruppe", "B", "Frisklivssentralen", "Løpende", "25 årlig", 2, span(2026, 2029),
             amount(25000, 2026, 2027, 2028, 2029)),
            ("Kurs i selvhjelp", "B", "Frivilligsentralen", "1. halvår 2028", 8.5, 2, once(2028), amount(8500, 2028)),
        ]),
        ("HM3", "3", "Pårørende blir sett", "3.1", "Barn som pårørende", [
            ("Barneansvarlig i alle tjenester", "A", "Kommunalsjef helse", "2026", 0, 1, once(2026), NONE),
            ("Søskengruppe", "B", "Helsestasjonen", "2027", 15, 2, once(2027), amount(15000, 2027)),
            ("Familiehelg", "C", "Familiesenteret", "2028", "20-30", 3, once(2028), amount(30000, 2028)),
        ]),
    ]  # fmt: skip
    for name, goal, title, sub, sub_title, measures in goals:
        s = b.sheet(name)
        s.put(1, 1, f"Hovedmål {goal}: {title}", bold=True)
        t = s.table(3, [("Tiltak", "title"), ("Prioritet", "priority"), ("Ansvarlig", "owners"), ("År", "years"),
                        ("Kostnad (i 1000 kr)", "cost")])  # fmt: skip
        t.main(goal, title)
        t.sub(sub, sub_title, f"Delmål {sub}: {sub_title}", merge=False)
        for text, letter, owner, years, cost, p, when, meaning in measures:
            t.add(text, letter, owner, years, cost, p=p, own=[owner], when=when, cost=meaning)
    b.sheet("Statistikk").rows(1, ["Ungdata"], ["", 2022, 2025], ["Har vært beruset", "21 %", "17 %"], ["Cannabis", "3 %", "4 %"])
    b.sheet("Ark3")


def book_06_docx_overskrifter(b: Book) -> None:
    """A Word plan: headings over each table are its goals; a two-column table first."""
    b.extension, b.maker = "docx", "docx"
    b.before = [("h0", "Kommunedelplan for rusarbeid"), ("p", "Forslag fra arbeidsgruppa.")]
    facts = b.sheet()
    facts.rows(1, ["Kommune", "Vega kommune"], ["Plantype", "Kommunedelplan"], ["Periode", "2027–2030"],
               ["Status", "Høringsutkast"], ["Visjon", "Vi ser hverandre"])  # fmt: skip
    b.true("Vega", "Kommunedelplan for rusarbeid", (2027, 2030), vision="Vi ser hverandre", status="hearing")
    tables = [
        ([("h1", "Hovedmål 1: God oppvekst"), ("h2", "Delmål 1.1: Rusfri ungdomstid")], "1", "God oppvekst", "1.1",
         "Rusfri ungdomstid", [
            ("Ungdomsklubb med faste voksne", "1", "Kultur", "2027", "100 000", 1, ["Kultur"], once(2027), amount(100000, 2027)),
            ("Kjærlighet og grenser", "2", "Skolen\nHelsestasjonen", "årlig", "25 000", 2, ["Skolen", "Helsestasjonen"],
             annual(*ALL), amount(25000, *ALL)),
            ("Foreldrevettregler", "3", "FAU", "vår 2028", "0", 3, ["FAU"], once(2028), NONE),
        ]),
        ([("h2", "Delmål 1.2: Tidlig innsats"), ("p", "Tiltakene er drøftet med skolen.")], None, None, "1.2", "Tidlig innsats", [
            ("BTI-modellen tas i bruk", "1", "Oppvekst", "2027–2028", "innenfor budsjett", 1, ["Oppvekst"], span(2027, 2028), WITHIN),
            ("Veiledning til barnehagene", "2", "PPT", "løpende", "20 % stilling", 2, ["PPT"], cont(*ALL), staff(0.2)),
        ]),
        ([("h1", "Hovedmål 2: Et verdig liv"), ("h2", "Delmål 2.1: Helhetlig oppfølging")], "2", "Et verdig liv", "2.1",
         "Helhetlig oppfølging", [
            ("Oppsøkende team", "1", "Helse & Omsorg", "2029", "1 250 000", 1, ["Helse", "Omsorg"], once(2029), amount(1250000, 2029)),
            ("Individuell plan til alle som ønsker det", "1", "Koordinerende enhet", "innen 2028", "", 1,
             ["Koordinerende enhet"], once(2028), MISSING),
            ("Varmestue", "3", "Frivilligsentralen", "2030", "avklares", 3, ["Frivilligsentralen"], once(2030), UNKNOWN),
        ]),
    ]  # fmt: skip
    for above, goal, title, sub, sub_title, measures in tables:
        s = b.sheet()
        s.above = above
        t = s.table(1, [("Tiltak", "title"), ("Prioritet", "priority"), ("Ansvar", "owners"), ("Tidsrom", "years"),
                        ("Kostnad", "cost")])  # fmt: skip
        if goal and title:
            t.main(goal, title)
        t.sub(sub, sub_title)
        for text, pri, owner, years, cost, p, own, when, meaning in measures:
            t.add(text, pri, owner, years, cost or None, p=p, own=own, when=when, cost=meaning)


def book_07_gamle_xls(b: Book) -> None:
    """An Excel 97 workbook: title on row 1, headings on row 9, goals repeated on every row."""
    b.extension, b.maker = "xls", "xlwt"
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Ark1")
    s.rows(1, ["Tysfjord kommune"], ["Rusplan 2027 - 2030"], [], ["Arbeidsgruppe: Kari, Ola og Nils"],
           ["Sist endret 3. mars 2026"], [], ["Prioritet: Må = skal gjøres"])  # fmt: skip
    t = s.table(9, [("Hovedmål", "main"), ("Delmål", "sub"), ("Id", "id"), ("Tiltak", "title"), ("Prioritering", "priority"),
                    ("Ansvarlig enhet", "owners"), ("Gjennomføringsår", "years"), ("Kostnader", "cost"),
                    ("Indikator", "indicator"), ("Måltall", "target")])  # fmt: skip
    h1, h2 = "1 Forebygging", "2 Rehabilitering"
    d11, d21 = "1.1 Lokalsamfunnet tar ansvar", "2.1 Flere fullfører behandling"
    t.main("1", "Forebygging")
    t.sub("1.1", "Lokalsamfunnet tar ansvar")
    t.add(h1, d11, "F1", "Ansvarlig vertskap", "Må", "Næring", 2027, 30000, "Antall skjenkesteder med kurs", "Alle",
          p=1, own=["Næring"], when=once(2027), cost=amount(30000, 2027))  # fmt: skip
    t.add(h1, d11, "F2", "Idrettslag med ruspolicy", "Bør", "Idrettsrådet", "2027-2028", "ingen ekstra kostnad",
          "Andel lag", "80 %", p=2, own=["Idrettsrådet"], when=span(2027, 2028), cost=WITHIN)  # fmt: skip
    t.add(h1, d11, "F3", "Rusfri nyttårsfeiring", "Kan", "Ungdomsrådet", "årlig", "10'", None, None,
          p=3, own=["Ungdomsrådet"], when=annual(*ALL), cost=amount(10000, *ALL))  # fmt: skip
    t.add(h1, d11, "F4", "Temakveld om cannabis", "Bør", "Politiet + Skolen", "høsten 2027", "NOK 8000", None, None,
          p=2, own=["Politiet", "Skolen"], when=once(2027), cost=amount(8000, 2027))  # fmt: skip
    t.main("2", "Rehabilitering")
    t.sub("2.1", "Flere fullfører behandling")
    t.add(h2, d21, "R1", "Transport til behandling", "Må", "NAV", "hele perioden", "40 000 årlig", "Antall turer", "24",
          p=1, own=["NAV"], when=cont(*ALL), cost=amount(40000, *ALL))  # fmt: skip
    t.add(h2, d21, "R2", "Støttesamtaler etter innleggelse", "Må", "Kommunepsykolog", "kontinuerlig", None, None, None,
          p=1, own=["Kommunepsykolog"], when=cont(*ALL), cost=MISSING)  # fmt: skip
    t.add(h2, d21, "R3", "Felles rutine med DPS", "Bør", "Kommuneoverlegen", 2028, "-", "Rutine vedtatt", None,
          p=2, own=["Kommuneoverlegen"], when=once(2028), cost=NONE)  # fmt: skip
    t.skip()
    t.skip(None, None, None, "Totalt", None, None, None, 118000, bold=True)
    b.leave("RUS112")


def book_08_ods(b: Book) -> None:
    """An OpenDocument sheet with section rows only in column A and English headings."""
    b.extension, b.maker = "ods", "odfpy"
    b.about("Om planen", [("Kommune", "Karasjok"), ("Tittel", "Substance policy action plan"), ("Periode", "2027-2030")])
    b.true("Karasjok", "Substance policy action plan", (2027, 2030))
    s = b.sheet("Measures")
    t = s.table(2, [("No.", "id"), ("Measure", "title"), ("Priority", "priority"), ("Effect", "effect"), ("Cost", "cost"),
                    ("Responsible", "owners"), ("Year", "years")])  # fmt: skip
    t.main("1", "Young people grow up safe", "Main goal 1: Young people grow up safe", merge=False)
    t.sub("1.1", "Later first drink", "Sub-goal 1.1: Later first drink", merge=False)
    t.add("1.1.1", "Parents' evening", "High", "Shared rules", 5000, "School", 2027,
          p=1, own=["School"], when=once(2027), cost=amount(5000, 2027))  # fmt: skip
    t.add("1.1.2", "Youth café", "Medium", "A place to be", "60 000", "Culture; School", 2028,
          p=2, own=["Culture", "School"], when=once(2028), cost=amount(60000, 2028))  # fmt: skip
    t.add("1.1.3", "Night walkers", "Low", None, "0", "Volunteers", "2027-2030",
          p=3, own=["Volunteers"], when=PERIOD, cost=NONE)  # fmt: skip
    t.main("2", "People get help in time", "Main goal 2: People get help in time", merge=False)
    t.sub("2.1", "Short way to help", "Sub-goal 2.1: Short way to help", merge=False)
    t.add("2.1.1", "Outreach worker", "High", "Fewer overdoses", "50 % stilling, 400 000", "Health", 2029,
          p=1, own=["Health"], when=once(2029), cost=staff(0.5, 400000, 2029))  # fmt: skip
    t.add("2.1.2", "Follow-up group", "High", "Less relapse", None, "Health", 2028,
          p=1, own=["Health"], when=once(2028), cost=MISSING)  # fmt: skip


def book_09_uten_maal(b: Book) -> None:
    """A plain list: no goals at all, no plan sheet; one finding for all measures."""
    b.true(..., ..., None)
    s = b.sheet("Ark1")
    t = s.table(1, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("Frist", "years"), ("Kostnad", "cost"), ("Prio", "priority")])
    b.expect("RUS108")
    t.add("Etablere rusfritt treffsted", "Kultur", 2027, 150000, "1", p=1, own=["Kultur"], when=once(2027), cost=amount(150000, 2027))
    t.add("Kjøpe inn brosjyrer", "Helse", 2027, "4 500,-", "Pri 3", p=3, own=["Helse"], when=once(2027), cost=amount(4500, 2027))
    t.add("Naloksonkurs", "Helse", 2028, "2.500,-", "Pri 2", p=2, own=["Helse"], when=once(2028), cost=amount(2500, 2028))
    t.add("Årlig dialogmøte med bransjen", "Servicekontoret", "årlig", "1000", "2", p=2, own=["Servicekontoret"],
          when=annual(), cost=amount(1000))  # fmt: skip
    t.add("Oppdatere nettsida", "Kommunikasjon", "løpende", "ingen", "III", p=3, own=["Kommunikasjon"], when=cont(), cost=NONE)
    t.add("Bygge aktivitetshus", "Teknisk", "2028-2030", "6 000 000", "1-2", p=1, own=["Teknisk"], when=span(2028, 2030),
          cost=unsaid(6_000_000, 2028), finds="RUS107:cost RUS106:priority")  # fmt: skip
    t.add("Kartlegge behov", None, None, None, None, cost=MISSING)
    t.add("Språkkafé", "Kultur", "ved behov", "etter søknad", None, own=["Kultur"], cost=UNKNOWN, finds="RUS105:years RUS104:cost")
    t.skip()
    t.skip("Totalt", None, None, 6164000, bold=True)
    b.leave("RUS112")


def book_10_delte_celler(b: Book) -> None:
    """Owner, year and cost cells merged over several measures."""
    b.about("Om planen", [("Kommune", "Lurøy kommune"), ("Plantittel", "Rusplan"), ("Periode", "2027-2030"), ("Status", "Utkast")])
    b.true("Lurøy", "Rusplan", (2027, 2030), status="draft")
    s = b.sheet("Tiltak")
    t = s.table(2, [("Tiltak", "title"), ("Effekt", "effect"), ("Kommentar", "comment"), ("Prioritet", "priority"),
                    ("Kostnad", "cost"), ("Hvem", "owners"), ("Når", "years")])  # fmt: skip
    t.main("1", "Færre ruser seg", "Hovedmål 1 Færre ruser seg")
    t.sub("1.1", "Kunnskap", "Delmål 1.1 Kunnskap")
    s.merge(5, 6, 7, 6)
    s.merge(5, 7, 6, 7)
    s.merge(5, 5, 6, 5)
    t.add("Tiltak 1a: Kurs for ansatte", "Tryggere ansatte", None, 1, 45000, "Helse og NAV", 2027,
          id="1a", title="Kurs for ansatte", p=1, own=["Helse", "NAV"], when=once(2027), cost=amount(45000, 2027))  # fmt: skip
    b.expect("RUS115", "E5", "Tiltak")
    t.add("Tiltak 1b: Kurs for frivillige", None, "Samme kurs", 2, None, None, None,
          id="1b", title="Kurs for frivillige", p=2, own=["Helse", "NAV"], when=once(2027), cost=dict(SHARED))  # fmt: skip
    t.add("Tiltak 2: Brukerråd", "Bedre tjenester", None, 1, "innenfor egne rammer", None, "løpende",
          id="2", title="Brukerråd", p=1, own=["Helse", "NAV"], when=cont(*ALL), cost=WITHIN)  # fmt: skip
    t.sub("1.2", "Tilgjengelighet", "Delmål 1.2 Tilgjengelighet")
    t.add("Tiltak 3: Salgskontroll", None, None, "II", "8000 pr. år", "Helse", "2027–30",
          id="3", title="Salgskontroll", p=2, own=["Helse"], when=PERIOD, cost=amount(8000, *ALL))  # fmt: skip
    t.add("Tiltak 4b: Mystery shopping", "Færre brudd", None, "III", "6000", "NAV", 2028,
          id="4b", title="Mystery shopping", p=3, own=["NAV"], when=once(2028), cost=amount(6000, 2028))  # fmt: skip
    t.add("Tiltak 5: Rådgiver", "Kapasitet", None, "I", "100 % stilling 750 000", "NAV", 2029,
          id="5", title="Rådgiver", p=1, own=["NAV"], when=once(2029), cost=staff(1.0, 750000, 2029))  # fmt: skip
