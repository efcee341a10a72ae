"""Workbooks 11–22: notes above the table, hidden parts, broken cells, several tables on one sheet."""

from __future__ import annotations

from datetime import date

from bookmaker import (
    MISSING,
    NEVER,
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


def book_11_note_aarlige(b: Book) -> None:
    """A note above the table says that all amounts are yearly."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Tiltak")
    s.rows(1, ["Handlingsplan for rusfeltet 2027–2030"], ["Alle beløp er årlige."])
    t = s.table(4, [("Tiltak", "title"), ("Hvem", "owners"), ("Tidsrom", "years"), ("Budsjett", "cost"), ("Prioritet", "priority")])
    t.main("1", "Forebygging", "Hovedmål 1: Forebygging")
    t.sub("1.1", "Oppvekst", "Delmål 1.1: Oppvekst")
    t.add("Fritidskort", "Oppvekst", "2027-2030", 100000, 1, own=["Oppvekst"], p=1, when=PERIOD, cost=amount(100000, *ALL))
    t.add("Leksehjelp med mat", "Oppvekst", "2028-2029", "60 000", 2, own=["Oppvekst"], p=2, when=span(2028, 2029),
          cost=amount(60000, 2028, 2029))  # fmt: skip
    t.add("Ungdomskontakt", "NAV", "Hele perioden", "0,4 mill", 1, own=["NAV"], p=1, when=cont(*ALL), cost=amount(400000, *ALL))
    t.sub("1.2", "Skjenking", "Delmål 1.2: Skjenking")
    t.add("Kontrollør på kveld", "Servicekontor", "2027", "NOK 35 000", 2, own=["Servicekontor"], p=2, when=once(2027),
          cost=amount(35000, 2027))  # fmt: skip
    t.add("Bransjemøter", "Servicekontor", "Årlig", "ingen", 3, own=["Servicekontor"], p=3, when=annual(*ALL), cost=NONE)
    t.main("2", "Oppfølging", "Hovedmål 2: Oppfølging")
    t.sub("2.1", "Bolig", "Delmål 2.1: Bolig")
    t.add("Boveileder", "NAV", "fra 2029", "50 000 – 70 000", 1, own=["NAV"], p=1, when=span(2029, 2030), cost=amount(70000, 2029, 2030))
    t.add("Startpakke til ny leietaker", "NAV", "2027–30", "8 000,-", 3, own=["NAV"], p=3, when=PERIOD, cost=amount(8000, *ALL))
    t.add("Vaktmester som miljøarbeider", "Teknisk drift", "2028", "Må utredes", 2, own=["Teknisk drift"], p=2, when=once(2028), cost=UNKNOWN)


def book_12_note_tusen(b: Book) -> None:
    """«Alle tall i 1000 kr» above the table; explicit units win; an improbable amount."""
    b.true(..., ..., (2026, 2029))
    s = b.sheet("Rusplan 2026-2029")
    s.rows(2, ["Tiltaksliste"], ["Alle tall i 1000 kr"])
    t = s.table(5, [("Nr", "id"), ("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Pri", "priority")])
    t.main("1", "Trygge lokalsamfunn", "Hovedmål 1 – Trygge lokalsamfunn")
    t.sub("1.1", "Mindre fyll i det offentlige rom", "Delmål 1.1 – Mindre fyll i det offentlige rom")
    t.add(1, "Belysning i parken", "Teknisk", 2026, 250, 1, own=["Teknisk"], p=1, when=once(2026), cost=amount(250000, 2026))
    t.add(2, "Politiråd om rus", "Ordfører", "årlig", 0, 2, own=["Ordfører"], p=2, when=annual(2026, 2027, 2028, 2029), cost=NONE)
    t.add(3, "Utendørs møteplass", "Teknisk", "2027", "1,2 mill", 2, own=["Teknisk"], p=2, when=once(2027), cost=amount(1200000, 2027))
    t.add(4, "Nattbuss", "Fylkeskommunen", "2028", "350 000 kr", 3, own=["Fylkeskommunen"], p=3, when=once(2028), cost=amount(350000, 2028))
    t.add(5, "Vertskapskurs", "Servicetorg", "2026–2027", "15 pr år", 2, own=["Servicetorg"], p=2, when=span(2026, 2027),
          cost=amount(15000, 2026, 2027))  # fmt: skip
    t.sub("1.2", "Trygge skoleveier", "Delmål 1.2 – Trygge skoleveier")
    t.add(6, "Miljøvert", "Skole", "2027", 50000, 1, own=["Skole"], p=1, when=once(2027), cost=amount(50_000_000, 2027), finds="RUS114:cost")
    t.add(7, "Trafikkgruppe", "FAU", "2028–2029", 40, 3, own=["FAU"], p=3, when=span(2028, 2029), cost=unsaid(40000, 2028), finds="RUS107:cost")
    t.add(8, "Refleksdag", "FAU", "høst 2026", 2.5, 3, own=["FAU"], p=3, when=once(2026), cost=amount(2500, 2026))


def book_13_skjult(b: Book) -> None:
    """A hidden row, a hidden column and a hidden sheet with measures are read and mentioned."""
    b.about("Om planen", [("Kommune", "Hasvik kommune"), ("Plantittel", "Rusplan for Hasvik"), ("Periode", "2027-2030"), ("Status", "Vedtatt")])
    b.true("Hasvik", "Rusplan for Hasvik", (2027, 2030), status="adopted")
    heads = [("Nr", "id"), ("Tiltak", "title"), ("Ansvarlig", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Kommentar", "comment"), ("Prioritet", "priority")]
    s = b.sheet("HM 1")
    s.put(1, 1, "Hovedmål 1: Barn og unge", bold=True)
    s.put(2, 1, "Delmål 1.1: Skolen", bold=True)
    t = s.table(3, heads)
    t.main("1", "Barn og unge")
    t.sub("1.1", "Skolen")
    s.hidden_rows.add(5)
    s.hidden_columns.add(6)
    for code in ("RUS110",):
        b.expect(code)
        b.leave(code)
    t.add("1.1.1", "Helsesykepleier på skolen hver dag", "Helse", 2027, "100 000", "Fra 20 %", "A", own=["Helse"], p=1, when=once(2027), cost=amount(100000, 2027))
    t.add("1.1.2", "Miljøterapeut", "Skole", 2028, "600 000", "Utsatt i fjor", "B", own=["Skole"], p=2, when=once(2028), cost=amount(600000, 2028))
    t.add("1.1.3", "Elevundersøkelse om rus", "Skole", 2029, "-", None, "C", own=["Skole"], p=3, when=once(2029), cost=NONE)
    s = b.sheet("HM 2", hidden=True)
    s.put(1, 1, "Hovedmål 2: Voksne", bold=True)
    s.put(2, 1, "Delmål 2.1: Arbeid", bold=True)
    t = s.table(3, heads)
    t.main("2", "Voksne")
    t.sub("2.1", "Arbeid")
    t.add("2.1.1", "Jobbspesialist", "NAV", "2027-2028", "50 % stilling", None, "A", own=["NAV"], p=1, when=span(2027, 2028), cost=staff(0.5))
    t.add("2.1.2", "Bedriftsavtaler", "NAV", "innen 2029", "egne midler", None, "B", own=["NAV"], p=2, when=once(2029), cost=WITHIN)


def book_14_feilceller(b: Book) -> None:
    """Error cells and formulas; what they showed is known where it was stored."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Tiltak 2027-2030")
    t = s.table(1, [("Nr", "id"), ("Tiltak", "title"), ("Ansvarleg eining", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Tidleg innsats", "Hovudmål 1: Tidleg innsats")
    t.sub("1.1", "Barn ser framover", "Delmål 1.1: Barn ser framover")
    t.add("1", "Familierettleiing", "Helse", 2027, Broken(), 1, own=["Helse"], p=1, when=once(2027), cost=UNKNOWN, finds="RUS111:cost")
    t.add("2", "Foreldrekurs", "Helse", 2028, Formula("=4*2500", 10000), 2, own=["Helse"], p=2, when=once(2028), cost=amount(10000, 2028))
    t.add("3", "Svømming for småbarn", "Kultur", 2027, Formula('="12 000 årlig"', "12 000 årlig"), 3, own=["Kultur"], p=3, when=once(2027), cost=amount(12000, 2027))
    t.add("4", "Open barnehage", "Oppvekst", 2029, Broken("#DIV/0!"), 2, own=["Oppvekst"], p=2, when=once(2029), cost=UNKNOWN, finds="RUS111:cost")
    t.add("5", "Barnesamtalar", "Oppvekst", Formula("=2026+4", 2030), 7500, 1, own=["Oppvekst"], p=1, when=once(2030), cost=amount(7500, 2030))
    t.add("5", "Samtalegrupper", "Oppvekst", 2030, 9000, 1, own=["Oppvekst"], p=1, when=once(2030), cost=amount(9000, 2030), finds="RUS109:id")
    t.add("7", "Foreldrekurs", "Helse", 2030, 10000, 2, own=["Helse"], p=2, when=once(2030), cost=amount(10000, 2030), finds="RUS113:title")
    t.skip(None, "Sum", None, None, Formula("=SUM(E4:E10)", 50000), bold=True)
    b.leave("RUS112")


def book_15_uten_lagret_verdi(b: Book) -> None:
    """Saved by a program that calculates nothing: formulas without a stored value; an .xlsm."""
    b.extension, b.maker = "xlsm", "openpyxl"
    b.about("Om planen", [("Kommune", "Loppa kommune"), ("Plantittel", "Ruspolitisk plan"), ("Periode", "2026-2029")])
    b.true("Loppa", "Ruspolitisk plan", (2026, 2029))
    s = b.sheet("Tiltak")
    t = s.table(2, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("Årstall", "years"), ("Kostnad", "cost"), ("Prioritet", "priority"), ("Status", "status"), ("Merknad til status", "status_note")])
    t.main("1", "Bedre folkehelse", "Bedre folkehelse")
    b.leave("RUS108")
    t.add("Turgruppe", "Frisklivssentral", 2026, Formula("=2*4000"), 1, "Pågår", "Startet i mars", own=["Frisklivssentral"], p=1, when=once(2026), cost=UNKNOWN, finds="RUS111:cost", status="in_progress")
    t.add("Kostholdskurs", "Frisklivssentral", 2027, 12500, 2, "Ikke startet", None, own=["Frisklivssentral"], p=2, when=once(2027), cost=amount(12500, 2027), status="not_started")
    t.add("Røykesluttkurs", "Frisklivssentral", 2026, 5000, 3, "Gjennomført", "12 deltakere", own=["Frisklivssentral"], p=3, when=once(2026), cost=amount(5000, 2026), status="done")
    t.main("2", "Inkludering", "Inkludering")
    t.add("Samisk språkkafé", "Kultur", 2028, "innafor ramma", 2, "Utgår", "Slått sammen med biblioteket", own=["Kultur"], p=2, when=once(2028), cost=WITHIN, status="dropped")
    t.add("Flerkulturell fest", "Kultur", 2029, 20000, 3, None, None, own=["Kultur"], p=3, when=once(2029), cost=amount(20000, 2029))


def book_16_flere_tabeller(b: Book) -> None:
    """Three tables on one sheet, each with its goal and its own (different) heading row."""
    b.about("Om planen", [("Kommune", "Gamvik kommune"), ("Plantittel", "Rusplan 2027-2030"), ("Periode", "2027 - 2030"), ("Status", "På høring")])
    b.true("Gamvik", "Rusplan 2027-2030", (2027, 2030), status="hearing")
    s = b.sheet("Mål og tiltak")
    s.put(1, 1, "Hovedmål 1: Tilgjengelighet", bold=True)
    s.put(2, 1, "Delmål 1.1: Færre overskjenkinger", bold=True)
    t = s.table(3, [("Tiltak", "title"), ("Ansvar", "owners"), ("Når", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Tilgjengelighet")
    t.sub("1.1", "Færre overskjenkinger")
    t.add("Kurs for serveringspersonale", "Servicekontoret", 2027, "9 000", 1, own=["Servicekontoret"], p=1, when=once(2027), cost=amount(9000, 2027))
    t.add("Prikkbelastning følges opp", "Servicekontoret", "løpende", "innenfor rammen", 1, own=["Servicekontoret"], p=1, when=cont(*ALL), cost=WITHIN)
    t.add("Møte med politiet", "Lensmannen / Servicekontoret", "årlig", "0", 2, own=["Lensmannen", "Servicekontoret"], p=2, when=annual(*ALL), cost=NONE)
    s.put(8, 1, "Hovedmål 2: Rus og graviditet", bold=True)
    s.put(9, 1, "Delmål 2.1: Alle gravide får samtale", bold=True)
    t = s.table(10, [("Nr.", "id"), ("Tiltak", "title"), ("Kostnad i tkr", "cost"), ("Ansvarlig", "owners"), ("Gjennomføringsår", "years"), ("Prioritet", "priority")])
    t.main("2", "Rus og graviditet")
    t.sub("2.1", "Alle gravide får samtale")
    t.add("2.1.1", "Jordmor kurses", 14, "Jordmortjenesten", 2027, 1, own=["Jordmortjenesten"], p=1, when=once(2027), cost=amount(14000, 2027))
    t.add("2.1.2", "Brosjyre på fem språk", 6.5, "Jordmortjenesten", 2028, 3, own=["Jordmortjenesten"], p=3, when=once(2028), cost=amount(6500, 2028))
    s.put(14, 1, "Delmål 2.2: Oppfølging etter fødsel", bold=True)
    t = s.table(15, [("Nr.", "id"), ("Tiltak", "title"), ("Ansvarlig", "owners"), ("2027", "cost_2027"), ("2028", "cost_2028"), ("2029", "cost_2029"), ("2030", "cost_2030"), ("Prioritet", "priority")])
    t.sub("2.2", "Oppfølging etter fødsel")
    t.add("2.2.1", "Hjemmebesøk", "Helsestasjonen", 10000, 10000, 10000, 10000, 1, own=["Helsestasjonen"], p=1, when=cont(*ALL), cost=per_year(dict.fromkeys(ALL, 10000)))
    t.add("2.2.2", "Foreldregruppe", "Helsestasjonen", None, "20 000", None, None, 2, own=["Helsestasjonen"], p=2, when=once(2028), cost=per_year({2028: 20000}))
    t.add("2.2.3", "Barnevernsvakt", "Barneverntjenesten", None, None, "x", "x", 2, own=["Barneverntjenesten"], p=2, when=cont(2029, 2030), cost={"total": None, "per_year": {}})


def book_17_totalkostnad(b: Book) -> None:
    """«Totalkostnad» is a total on the first year; a heading that nobody understands."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Tiltak")
    s.put(1, 1, "Oppvekst- og ruspolitisk plan 2027-2030")
    t = s.table(2, [("Hovedmål", "main"), ("Tiltak", "title"), ("Ansvarlige", "owners"), ("Periode", "years"), ("Totalkostnad", "cost"), ("Arkivkode", ""), ("Prioritet", "priority")])
    b.expect("RUS102", "F2", "Tiltak")
    b.leave("RUS108")
    for goal, title, lines in [
        ("1", "Trygg start", [
            ("Jordmor i 100 %", "Helse", "2027-2029", 900000, "H-12", "1", span(2027, 2029), amount(900000, 2027), 1),
            ("Kontaktfamilier", "Barnevern", "2028-2030", "150 000", "H-13", "2", span(2028, 2030), amount(150000, 2028), 2),
            ("Småbarnstreff", "Frivillige", "2027", "5000", None, "3", once(2027), amount(5000, 2027), 3)]),
        ("2", "God skole", [
            ("Rusfaglig uke", "Skolen", "2027 og 2029", "60 000", "S-1", "1", cont(2027, 2029), amount(60000, 2027), 1),
            ("Losfunksjon", "Skolen", "Hele perioden", "2 mill", "S-2", "2", cont(*ALL), amount(2_000_000, 2027), 2),
            ("Foreldremøter", "FAU", "2030", "ingen", None, "3", once(2030), NONE, 3)])]:  # fmt: skip
        t.main(goal, title)
        for name, owner, years, price, code, pri, when, meaning, p in lines:
            t.add(f"{goal} {title}", name, owner, years, price, code, pri, own=[owner], when=when, cost=meaning, p=p)


def book_18_datoer(b: Book) -> None:
    """Date cells, quarters, school years and other ways to say when."""
    b.about("Om planen", [("Kommune", "Ibestad kommune"), ("Planens navn", "Rusmiddelplan"), ("Planperiode", "2027-2030")])
    b.true("Ibestad", "Rusmiddelplan", (2027, 2030))
    s = b.sheet("Tiltaksplan")
    t = s.table(3, [("Nummer", "id"), ("Tiltak", "title"), ("Ansvarlig", "owners"), ("Gjennomføres", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Kunnskap", "Hovedmål 1. Kunnskap")
    t.sub("1.1", "Ansatte vet hva de gjør", "Delmål 1.1. Ansatte vet hva de gjør")
    lines = [
        (date(2027, 6, 1), once(2027)), ("01.10.2028", once(2028)), ("Q3 2027", once(2027)), ("4. kvartal 2029", once(2029)),
        ("våren 2028", once(2028)), ("innen utgangen av 2029", once(2029)), ("2027–30", PERIOD), ("2027/2028", cont(2027, 2028)),
        ("2027, 2029 og 2030", cont(2027, 2029, 2030)), ("årlig 2027–2029", annual(2027, 2028, 2029)), ("f.o.m. 2029", span(2029, 2030)),
        ("Årlig fra 2028", annual(2028, 2029, 2030)), ("i løpet av 2027", once(2027)), ("juni 2030", once(2030)),
        (2027.0, once(2027)), ("'27–'28", span(2027, 2028)),
    ]  # fmt: skip
    for at, (years, when) in enumerate(lines, 1):
        t.add(f"1.1.{at}", f"Fagdag nummer {at} om {'alkohol hasj piller vold bolig arbeid familie kropp søvn angst gjeld sorg idrett skole kultur natur'.split()[at - 1]}",
              "Fagsjef", years, "-", 1, own=["Fagsjef"], p=1, when=when, cost=NONE)  # fmt: skip
    t.add("1.1.17", "Etterutdanning", "Fagsjef", "når vi får tid", "-", 2, own=["Fagsjef"], p=2, when=NEVER, cost=NONE, finds="RUS105:years")


def book_19_kostnader(b: Book) -> None:
    """Every way to write an amount."""
    b.about("Om planen", [("Kommune", "Bindal kommune"), ("Plantittel", "Rusplan"), ("Periode", "2027-2030")])
    b.true("Bindal", "Rusplan", (2027, 2030))
    s = b.sheet("Tiltak")
    t = s.table(1, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("År", "years"), ("Estimert kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Alt koster", "Hovedmål 1: Alt koster")
    t.sub("1.1", "Noe", "Delmål 1.1: Noe")
    lines = [
        ("Ruskoordinator", "50 000", amount(50000, 2028), ""), ("Bilordning", "50.000,-", amount(50000, 2028), ""),
        ("Uteseksjon", "kr 50 000", amount(50000, 2028), ""), ("Dagsenter", "NOK 50000", amount(50000, 2028), ""),
        ("Ballbinge", "50'", amount(50000, 2028), ""), ("Klatrevegg", "50 tusen", amount(50000, 2028), ""),
        ("Småhus", "0,5 mill", amount(500000, 2028), ""), ("Omsorgsbolig", "1,2 mill. kr", amount(1200000, 2028), ""),
        ("Kjøkken", "ca. 100 000", amount(100000, 2028), ""), ("Båt", "80\u00a0000", amount(80000, 2028), ""),
        ("Sykler", "12\u2009500 kr", amount(12500, 2028), ""), ("Telt", "20 000–30 000", amount(30000, 2028), ""),
        ("Leirskole", "2027: 50 000, 2028: 75 000", per_year({2027: 50000, 2028: 75000}), ""),
        ("Veileder", "50 % stilling", staff(0.5), ""), ("Lærling", "0,5 årsverk", staff(0.5), ""),
        ("Psykolog", "0,2 årsverk (kr 150 000)", staff(0.2, 150000, 2028), ""), ("Tilsyn", "innenfor rammen", WITHIN, ""),
        ("Skilting", "egne midler", WITHIN, ""), ("Reglement", "ingen ekstra kostnad", WITHIN, ""), ("Opprop", "Ingen", NONE, ""),
        ("Underskrift", "-", NONE, ""), ("Skøyteis", "?", UNKNOWN, ""), ("Svømmehall", "avklares", UNKNOWN, ""),
        ("Kino", "må utredes", UNKNOWN, ""), ("Bibliotek", "søke gavefond", UNKNOWN, "RUS104:cost"),
        ("Galleri", "20 000 pr. år", amount(20000, 2028), ""), ("Orgel", "1,5 MNOK", amount(1500000, 2028), ""),
        ("Trapp", "7500,00", amount(7500, 2028), ""), ("Benk", "inntil 5 000 kroner", amount(5000, 2028), ""),
        ("Fane", "500 kr", amount(500, 2028), ""), ("Hage", 3999.6, {"kind": "amount"}, ""),
    ]  # fmt: skip
    for name, text, meaning, finds in lines:
        t.add(name, "Kommunen", 2028, text, 2, own=["Kommunen"], p=2, when=once(2028), cost=meaning, finds=finds)


def book_20_aarlig_overskrift(b: Book) -> None:
    """«Årlig kostnad (tkr)» in the heading, per-year notes, priority in Roman numerals."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Rusplan 2027–2030")
    t = s.table(2, [("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Årlig kostnad (tkr)", "cost"), ("Prioritet", "priority"), ("Effekt", "effect")])
    t.main("1", "Mestring", "Mestring")
    b.leave("RUS108")
    t.add("Turlag", "Kultur", "2027–2030", 40, "I", "Fellesskap", own=["Kultur"], p=1, when=PERIOD, cost=amount(40000, *ALL))
    t.add("Sang i eldresenter", "Kultur", "2028", "12", "II", None, own=["Kultur"], p=2, when=once(2028), cost=amount(12000, 2028))
    t.add("Skriveverksted", "Kultur", "2029–2030", "7,5", "III", None, own=["Kultur"], p=3, when=span(2029, 2030), cost=amount(7500, 2029, 2030))
    t.main("2", "Frihet", "Frihet")
    t.add("LAR-oppfølging", "Lege", "hele perioden", "0,3 mill", "I", None, own=["Lege"], p=1, when=cont(*ALL), cost=amount(300000, *ALL))
    t.add("Kriseplan for den enkelte", "Lege", "fra 2027", None, "I", None, own=["Lege"], p=1, when=PERIOD, cost=MISSING)


def book_21_rotete_overskrifter(b: Book) -> None:
    """Misspelt headings with stars and line breaks; values with trailing blanks, & and <."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Tiltak 2027-2030")
    t = s.table(5, [("Tiltak / aktivitet", "title"), ("Prioritett*", "priority"), ("Forventet\neffekt", "effect"), ("Kosnad\n(kr)", "cost"), ("Ansvarlg", "owners"), ("Gjennom-føringsår", "years")])
    t.main("1", "Mindre rus & bedre helse", "Hovedmål 1: Mindre rus & bedre helse")
    t.sub("1.1", "Andel med promille < 0,5", "Delmål 1.1: Andel med promille < 0,5")
    t.add("  Kampanje «Null i trafikken»  ", "Høy ", "Færre < 25 år\nkjører i rus", "12 000 ", " Politiet", "2027 ",
          title="Kampanje «Null i trafikken»", p=1, own=["Politiet"], when=once(2027), cost=amount(12000, 2027))  # fmt: skip
    t.add("Test & veiledning", "høy prioritet", "A < B & C", "5\u00a0000,-", "Lege\nPoliti", "2028", p=1, own=["Lege", "Politi"], when=once(2028), cost=amount(5000, 2028))
    t.add("Samarbeid\nmed taxi", "middels", None, "Innenfor rammen.", "Samferdsel;Teknisk", "Løpende.", title="Samarbeid med taxi", p=2, own=["Samferdsel", "Teknisk"], when=cont(*ALL), cost=WITHIN)
    t.add("Busstider", "LAV", None, "Kr. 0,-", "Samferdsel", "2030", p=3, own=["Samferdsel"], when=once(2030), cost=NONE)


def book_22_ingen_tabell(b: Book) -> None:
    """A needed column is missing: no year; and a sheet of instructions first."""
    b.sheet("Les meg").rows(1, ["Slik fyller du ut arket"], ["Skriv ett tiltak på hver linje."], ["Prioritet: 1 er viktigst"])
    b.true(..., ..., None)
    s = b.sheet("Tiltak")
    t = s.table(1, [("Nr", "id"), ("Tiltak", "title"), ("Ansvarlig", "owners"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    b.expect("RUS103")
    t.main("1", "Fellesskap", "Hovedmål 1: Fellesskap")
    t.sub("1.1", "Inkludering", "Delmål 1.1: Inkludering")
    t.add("1", "Kirkekaffe", "Menigheten", "2 000", 3, own=["Menigheten"], p=3, cost=amount(2000))
    t.add("2", "Besøksvenn", "Røde Kors", "3 000 årlig", 2, own=["Røde Kors"], p=2, cost=amount(3000))
    t.add("3", "Nabolagskontakter", "Velforeningen", "ingen", 1, own=["Velforeningen"], p=1, cost=NONE)
