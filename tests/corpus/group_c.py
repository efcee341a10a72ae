"""Workbooks 23–34: forms that other groups than the first twenty-two use, each with its own bad habits."""

from __future__ import annotations

from datetime import date

from bookmaker import (
    MISSING,
    NONE,
    SHARED,
    UNKNOWN,
    WITHIN,
    Book,
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


def book_23_etiketter(b: Book) -> None:
    """«Hovedmål 1» in one cell and its title in the next; the municipality in capitals; priorities Må/Bør/Kan."""
    b.true("Krødsherad", "Rusmiddelpolitisk handlingsplan 2027–2030", (2027, 2030))
    s = b.sheet("Ark1")
    s.put(1, 1, "KRØDSHERAD KOMMUNE", bold=True)
    s.merge(1, 1, 1, 7)
    s.put(2, 1, "Rusmiddelpolitisk handlingsplan 2027–2030")
    s.merge(2, 1, 2, 7)
    t = s.table(4, [("Nr.", "id"), ("Tiltak", "title"), ("Prioritet", "priority"), ("Effekt", "effect"),
                    ("Kostnad", "cost"), ("Ansvarlig", "owners"), ("Gjennomføringsår", "years")])  # fmt: skip
    t.main("1", "Barn og unge får hjelp tidlig")
    t.skip("Hovedmål 1", "Barn og unge får hjelp tidlig", bold=True)
    t.sub("1.1", "Alle skoler har et felles opplegg")
    t.skip("Delmål 1.1", "Alle skoler har et felles opplegg", bold=True)
    t.add("1.1.1", "Rusforebyggende opplegg på 9. trinn", "Må", "Færre prøver cannabis", "20 000 pr. år", "Rektor", "2027-2030",
          p=1, own=["Rektor"], when=PERIOD, cost=amount(20000, *ALL))
    t.add("1.1.2", "Helsesykepleier i kantina én dag i uka", "Bør", None, "innenfor rammen", "Helsestasjonen", "løpende",
          p=2, own=["Helsestasjonen"], when=cont(*ALL), cost=WITHIN)
    t.sub("1.2", "Foreldre vet hvor de kan spørre")
    t.skip("Delmål 1.2", "Foreldre vet hvor de kan spørre", bold=True)
    t.add("1.2.1", "Side om rus på kommunens nettsted", "Kan", "Lettere å finne", 0, "Kommunikasjon", 2027,
          p=3, own=["Kommunikasjon"], when=once(2027), cost=NONE)
    t.main("2", "Mennesker med rusproblemer bor trygt")
    t.skip("Hovedmål 2", "Mennesker med rusproblemer bor trygt", bold=True)
    t.sub("2.1", "Ingen mangler bolig")
    t.skip("Delmål 2.1", "Ingen mangler bolig", bold=True)
    t.add("2.1.1", "Bygge fire små boliger", "Må", None, "12 mill", "Teknisk drift", 2029,
          p=1, own=["Teknisk drift"], when=once(2029), cost=amount(12_000_000, 2029))
    t.add("2.1.2", "Booppfølging på kveldstid", "Må", "Færre mister boligen", "100 % stilling 780 000", "NAV, Hjemmetjenesten", "fra 2028",
          p=1, own=["NAV", "Hjemmetjenesten"], when=span(2028, 2030),
          cost=unsaid(780_000, 2028) | {"kind": "staffing", "full_time_equivalents": 1.0}, finds="RUS107:cost")


def book_24_delsummer(b: Book) -> None:
    """Goal columns on every row, a sum row for each goal and one for all, the headings again after a page break."""
    b.about("Om planen", [("Kommune", "Vågå"), ("Plantittel", "Handlingsplan mot rus 2027-2030"), ("Periode", "2027-2030"), ("Visjon", "Saman om kvardagen")])
    b.true("Vågå", "Handlingsplan mot rus 2027-2030", (2027, 2030), vision="Saman om kvardagen")
    s = b.sheet("Tiltaksdel")
    s.put(1, 1, "Tiltaksdel 2027-2030", bold=True)
    heads = [("Hovudmål", "main"), ("Delmål", "sub"), ("Tiltak", "title"), ("Prioritet", "priority"), ("Forventa effekt", "effect"),
             ("Kostnad i kr", "cost"), ("Ansvarleg", "owners"), ("År", "years")]  # fmt: skip
    t = s.table(3, heads)
    one, two = "1. Mindre fyll i heimen", "2. Rett hjelp til rett tid"
    t.main("1", "Mindre fyll i heimen")
    t.sub("1.1", "Foreldre drikk mindre saman med born")
    t.add(one, "1.1 Foreldre drikk mindre saman med born", "Temamøte i barnehagane", "Høg", "Fleire snakkar om det", 8000, "Barnehagane", 2027,
          p=1, own=["Barnehagane"], when=once(2027), cost=amount(8000, 2027))
    t.add(one, "1.1 Foreldre drikk mindre saman med born", "Brosjyre på seks språk", "Låg", None, "14.000,-", "Folkehelsekoordinator", 2028,
          p=3, own=["Folkehelsekoordinator"], when=once(2028), cost=amount(14000, 2028))
    t.skip("Sum hovudmål 1", None, None, None, None, 22000, bold=True)
    t.skip()
    t.skip(*[text for text, _ in heads], bold=True)
    t.main("2", "Rett hjelp til rett tid")
    t.sub("2.1", "Ingen ventar meir enn to veker")
    t.add(two, "2.1 Ingen ventar meir enn to veker", "Vaktordning for rusteamet", "Medels", "Kortare ventetid", "ca. 40 000", "Rusteamet", 2027,
          p=2, own=["Rusteamet"], when=once(2027), cost=amount(40000, 2027))
    t.add(two, "2.1 Ingen ventar meir enn to veker", "Felles telefon med legekontoret", "Høg", None, "må greiast ut", "Rusteamet; Legekontoret", 2028,
          p=1, own=["Rusteamet", "Legekontoret"], when=once(2028), cost=UNKNOWN)
    t.skip("Sum hovudmål 2", None, None, None, None, 40000, bold=True)
    t.skip("Totalt", None, None, None, None, 65000, bold=True)
    b.expect("RUS112", f"F{t.row - 1}", "Tiltaksdel")
    t.skip()
    t.skip("* Kostnadene er rekna i 2026-kroner.")


def book_25_kryss(b: Book) -> None:
    """A cross in the years' columns and the money in a column of its own."""
    b.about("Forside", [("Kommune", "Frøya kommune"), ("Tittel", "Temaplan for rus og psykisk helse"), ("Planperiode", "2027–2030"), ("Status", "På høring")])
    b.true("Frøya", "Temaplan for rus og psykisk helse", (2027, 2030), status="hearing")
    s = b.sheet("Handlingsdel")
    s.put(1, 1, "Handlingsdel", bold=True)
    t = s.table(3, [("Hovedmål", "main"), ("Tiltak", "title"), ("Ansvar", "owners"), ("Pri.", "priority"), ("Kostnad", "cost"),
                    ("2027", ""), ("2028", ""), ("2029", ""), ("2030", "")])  # fmt: skip
    t.main("1", "Færre overdoser")
    b.leave("RUS108")
    t.add("Færre overdoser", "Kameratredning og nalokson", "Rus og psykisk helse", 1, 15000, "x", None, None, None,
          own=["Rus og psykisk helse"], p=1, when=once(2027), cost=amount(15000, 2027))
    t.add(None, "Lavterskel lege en dag i uka", "Legesenteret", 1, "250 000 årlig", "X", "X", "X", "X",
          own=["Legesenteret"], p=1, when=cont(*ALL), cost=amount(250_000, *ALL))
    t.add(None, "Tannhelsedag", "Tannhelsetjenesten", 3, "egne midler", None, "x", None, "x",
          own=["Tannhelsetjenesten"], p=3, when=cont(2028, 2030), cost=WITHIN)
    t.main("2", "Flere i arbeid")
    t.add("Flere i arbeid", "Arbeidstrening i kirkegården", "NAV / Kirken", 2, None, None, None, "x", None,
          own=["NAV", "Kirken"], p=2, when=once(2029), cost=MISSING)
    t.add(None, "Jobbspesialist", "NAV", 1, "1 årsverk", None, "x", "x", "x",
          own=["NAV"], p=1, when=cont(2028, 2029, 2030), cost=staff(1.0))


def book_26_ansvarlige(b: Book) -> None:
    """A list of owners with their other names; owners joined by og, &, + and line breaks."""
    b.about("Om planen", [("Kommune", "Øksnes"), ("Plantittel", "Rusplan"), ("Periode", "2027 - 2030")])
    b.true("Øksnes", "Rusplan", (2027, 2030))
    s = b.sheet("Tiltak")
    t = s.table(1, [("Tiltak", "title"), ("Prioritet", "priority"), ("Kommentar", "comment"), ("Effekt", "effect"), ("Kostnad", "cost"),
                    ("Ansvarlig enhet", "owners"), ("Tidsrom", "years")])  # fmt: skip
    t.main("1", "Trygg skolevei og trygge kvelder", "Hovedmål 1: Trygg skolevei og trygge kvelder")
    t.sub("1.1", "Voksne er til stede", "Delmål 1.1: Voksne er til stede")
    t.add("Ravnetur", "I", "Prøvd i 2024", "Flere voksne ute", "5'", "Foreldreutvalget og Kultur", "1. halvår 2027",
          p=1, own=["Foreldreutvalget", "Kultur"], when=once(2027), cost=amount(5000, 2027))
    t.add("Felles kveldsåpent", "II", None, "Et sted å være", "50 tusen årlig", "Kultur & Frivilligsentralen", "2028–30",
          p=2, own=["Kultur", "Frivilligsentralen"], when=span(2028, 2030), cost=amount(50000, 2028, 2029, 2030))
    t.add("Møteplass for nattarbeidere", "III", None, None, "?", "Helse og omsorg", "2030",
          p=3, own=["Helse og omsorg"], when=once(2030), cost=UNKNOWN)
    t.sub("1.2", "Næringa tar ansvar", "Delmål 1.2: Næringa tar ansvar")
    t.add("Avtale med hotellet", "I", None, "Færre fulle gjester", "ingen", "Næring + Helse og omsorg", "innen 2028",
          p=1, own=["Næring", "Helse og omsorg"], when=once(2028), cost=NONE)
    t.add("Kurs i ansvarlig vertskap", "II", "Ordfører åpner", None, "kr 7 500", "Næring\nPolitiet", "vår 2028",
          p=2, own=["Næring", "Politiet"], when=once(2028), cost=amount(7500, 2028))
    lists = b.sheet("Ansvarlige")
    lists.rows(1, ["Ansvarlig", "Andre navn"], ["Kultur", "Kulturkontoret"], ["Foreldreutvalget", "FAU"],
               ["Helse og omsorg", None], ["Næring", None], ["Frivilligsentralen", None], ["Politiet", None])  # fmt: skip


def book_27_kombinert(b: Book) -> None:
    """Owner and year in one cell in every way people join them."""
    b.about("Om planen", [("Kommune", "Træna"), ("Plantittel", "Handlingsplan rus"), ("Periode", "2027-2030"), ("Status", "Utkast")])
    b.true("Træna", "Handlingsplan rus", (2027, 2030), status="draft")
    s = b.sheet("Mål og tiltak")
    t = s.table(2, [("Mål", "main"), ("Delmål", "sub"), ("Tiltak", "title"), ("Prioritet", "priority"), ("Kommentar / effekt", "effect"),
                    ("Kostnad", "cost"), ("Ansvar / gjennomføringsår", "owners years")])  # fmt: skip
    t.main("1", "Et godt sted å vokse opp")
    t.sub("1.1", "Skolen ser alle")
    rows = [
        ("Elevråd om rus", 1, "Medvirkning", "2 000", "Rektor / årlig", ["Rektor"], annual(*ALL), amount(2000, *ALL)),
        ("Faste klassemøter", 2, None, "0", "Skolen/2027", ["Skolen"], once(2027), NONE),
        ("Nytt fritidstilbud", 1, "Alle med", "150 000 pr år", "Kultur 2027-2029", ["Kultur"], span(2027, 2029), amount(150_000, 2027, 2028, 2029)),
        ("Samarbeidsavtale med politiet", 2, None, "-", "Kommunedirektør (2028)", ["Kommunedirektør"], once(2028), NONE),
        ("Tverrfaglig team", 1, "Hjelp tidligere", "20 % stilling", "NAV og Skolen, fra 2028", ["NAV", "Skolen"], span(2028, 2030), staff(0.2)),
        ("Sommerjobb til alle over 15", 1, None, "60 000,-", "NAV\n2027", ["NAV"], once(2027), amount(60000, 2027)),
        ("Opplæring av barnehageansatte", 3, "Trygge ansatte", "ca 30 000", "Barnehagen, Helsestasjonen/høst 2028", ["Barnehagen", "Helsestasjonen"],
         once(2028), amount(30000, 2028)),
        ("Nettvett", 3, None, "avklares", "Skolen – løpende", ["Skolen"], cont(*ALL), UNKNOWN),
        ("Oppsøkende arbeid på brygga", 2, None, "inntil 40 000", "Utekontakten; 2029/2030", ["Utekontakten"], span(2029, 2030), unsaid(40000, 2029)),
    ]  # fmt: skip
    for at, (title, pri, effect, cost, who, own, when, money) in enumerate(rows):
        t.add("Et godt sted å vokse opp" if at == 0 else None, "Skolen ser alle" if at == 0 else None, title, pri, effect, cost, who,
              p=pri, own=own, when=when, cost=money, finds="RUS107:cost" if money["ambiguous"] else "")


def book_28_to_kostnader(b: Book) -> None:
    """A cost for once and a yearly cost side by side; a legend of priorities to the right above the table."""
    b.true("Nore og Uvdal", "Tiltaksplan for rus og folkehelse 2027–2030", (2027, 2030))
    s = b.sheet("Tiltaksplan 2027-2030")
    s.put(1, 1, "Nore og Uvdal kommune", bold=True)
    s.put(2, 1, "Tiltaksplan for rus og folkehelse 2027–2030")
    s.put(1, 9, "Prioritet")
    s.put(2, 9, "1 = må, 2 = bør, 3 = kan")
    t = s.table(4, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("Periode", "years"), ("Engangskostnad", "cost"), ("Årlig kostnad", ""), ("Prioritet", "priority")])
    t.main("1", "Tidlig innsats", "Hovedmål 1: Tidlig innsats")
    t.sub("1.1", "Oppdage", "Delmål 1.1: Oppdage")
    t.add("Kjøpe kartleggingsverktøy", "Helsestasjonen", "2027–2029", 30000, 5000, 1, own=["Helsestasjonen"], p=1, when=span(2027, 2029),
          cost=per_year({2027: 35000, 2028: 5000, 2029: 5000}))
    t.add("Følge opp barn av foreldre i behandling", "NAV", "2028-2030", None, "90 000", 1, own=["NAV"], p=1, when=span(2028, 2030),
          cost=amount(90000, 2028, 2029, 2030))
    t.add("Foreldreveiledning", "PPT", "2027–2028", 12000, None, 2, own=["PPT"], p=2, when=span(2027, 2028), cost=per_year({2027: 12000}))
    b.leave("RUS102")
    b.leave("RUS107")


def book_29_et_maal_i_tiltakskolonnen(b: Book) -> None:
    """One column for goals and measures, told apart by the depth of the number before them."""
    b.true(..., ..., (2026, 2029))
    s = b.sheet("Plan 2026-2029")
    t = s.table(2, [("Nr", "id"), ("Mål og tiltak", "title"), ("Ansvar", "owners"), ("Tid", "years"), ("Økonomi", "cost"), ("Prioritet", "priority"), ("Status", "")])
    t.main("1", "Tilgjengelighet")
    t.skip(1, "Tilgjengelighet", bold=True)
    t.sub("1.1", "Skjenking")
    t.skip("1.1", "Skjenking", bold=True)
    t.add("1.1.1", "Ny forskrift om åpningstider", "Næringssjef", "2026", "Innafor budsjett", "A", "Fullført", own=["Næringssjef"], p=1, when=once(2026), cost=WITHIN, status="done")
    t.add("1.1.2", "Kontroller to ganger i året", "Næringssjef", "årlig", 45000, "B", "Pågår", own=["Næringssjef"], p=2, when=annual(2026, 2027, 2028, 2029),
          cost=amount(45000, 2026, 2027, 2028, 2029), status="in_progress")
    t.sub("1.2", "Salg")
    t.skip("1.2", "Salg", bold=True)
    t.add("1.2.1", "Kurs for butikkansatte", "Servicetorg", "2027", "NOK 9000", "C", "Ikke startet", own=["Servicetorg"], p=3, when=once(2027), cost=amount(9000, 2027), status="not_started")
    t.main("2", "Oppfølging")
    t.skip(2, "Oppfølging", bold=True)
    t.sub("2.1", "Bolig")
    t.skip("2.1", "Bolig", bold=True)
    t.add("2.1.1", "Leilighet til overgang", "Boligkontoret", "2028", "0,8 mill. kr", "A", "Utgår", own=["Boligkontoret"], p=1, when=once(2028), cost=amount(800_000, 2028), status="dropped")
    t.add("2.1.2", "Husbankmidler søkes", "Boligkontoret", date(2028, 3, 1), None, "B", None, own=["Boligkontoret"], p=2, when=once(2028), cost=MISSING)


def book_30_english(b: Book) -> None:
    """An English form with budget years, as a municipality with many languages writes it."""
    b.about("About the plan", [("Municipality", "Vardø"), ("Plan title", "Action plan on alcohol and drugs"), ("Period", "2027-2030"), ("Vision", "Everyone belongs")])
    b.true("Vardø", "Action plan on alcohol and drugs", (2027, 2030), vision="Everyone belongs")
    s = b.sheet("Measures")
    t = s.table(2, [("No.", "id"), ("Main goal", "main"), ("Sub-goal", "sub"), ("Measure", "title"), ("Priority", "priority"), ("Expected effect", "effect"),
                    ("Responsible", "owners"), ("Year", "years"), ("Cost (NOK)", "cost")])  # fmt: skip
    t.main("1", "Fewer young people drink")
    t.sub("1.1", "Parents agree")
    t.add("M1", "Fewer young people drink", "Parents agree", "Parent meetings in grade 8", "High", "Same rules", "School", "annually", "4 000", id="M1",
          own=["School"], p=1, when=annual(*ALL), cost=amount(4000, *ALL))
    t.add("M2", None, None, "Youth club open on Fridays", "Medium", None, "Culture", "2027-2029", "100 000 per year", id="M2",
          own=["Culture"], p=2, when=span(2027, 2029), cost=amount(100_000, 2027, 2028, 2029))
    t.sub("1.2", "Shops follow the law")
    t.add("M3", None, "Shops follow the law", "Inspect every shop twice", "Low", "Fewer breaches", "Service office", "2028", "within budget", id="M3",
          own=["Service office"], p=3, when=once(2028), cost=WITHIN)
    t.main("2", "Help when it is needed")
    t.sub("2.1", "No one waits")
    t.add("M4", "Help when it is needed", "No one waits", "Drop-in hour every week", "High", None, "Health; NAV", "ongoing", "50 % position", id="M4",
          own=["Health", "NAV"], p=1, when=cont(*ALL), cost=staff(0.5))
    t.add("M5", None, None, "Emergency flat", "Medium", None, "Housing office", "2029", "1.2 million", id="M5", own=["Housing office"], p=2, when=once(2029),
          cost=amount(1_200_000, 2029))


def book_31_xls_flettet(b: Book) -> None:
    """An Excel 97 file with merged goals, dates and an error; as the county's template from 2003."""
    b.extension, b.maker = "xls", "xlwt"
    b.true("Hamarøy", "Ruspolitisk handlingsplan 2027-2030", (2027, 2030))
    s = b.sheet("Tiltak")
    s.put(1, 1, "Hamarøy kommune", bold=True)
    s.put(2, 1, "Ruspolitisk handlingsplan 2027-2030")
    t = s.table(4, [("Hovedmål", "main"), ("Delmål", "sub"), ("Tiltak", "title"), ("Prioritering", "priority"), ("Effekt/kommentar", "effect"), ("Kostnader", "cost"),
                    ("Ansvarleg", "owners"), ("Frist", "years")])  # fmt: skip
    for area in ((5, 1, 7, 1), (8, 1, 9, 1), (5, 2, 6, 2)):
        s.merge(*area)
    t.main("1", "Rusfri ungdomstid")
    t.sub("1.1", "Fritid uten rus")
    t.add("Rusfri ungdomstid", "Fritid uten rus", "Motorverksted for ungdom", 1, "Noe å gjøre", 75000, "Kultur", date(2027, 6, 1),
          p=1, own=["Kultur"], when=once(2027), cost=amount(75000, 2027))
    t.add(None, None, "Halloweenfest i hallen", 3, None, "kr. 3.500", "Elevrådet", "oktober 2028", p=3, own=["Elevrådet"], when=once(2028), cost=amount(3500, 2028))
    t.sub("1.2", "Trygge rollemodeller")
    t.add(None, "Trygge rollemodeller", "Trenerkurs", 2, "Trygge trenere", "10.000-15.000 kr", "Idrettsrådet", "hele perioden",
          p=2, own=["Idrettsrådet"], when=cont(*ALL), cost=unsaid(15000, 2027), finds="RUS107:cost")
    t.main("2", "Godt ettervern")
    t.sub("2.1", "Arbeid til alle")
    t.add("Godt ettervern", "Arbeid til alle", "Grønn jobb", "1-2", None, "tkr 200", "NAV", 2029, p=1, own=["NAV"], when=once(2029), cost=amount(200_000, 2029), finds="RUS106:priority")
    t.add(None, None, "Kontaktperson i kommunen", 2, None, None, "NAV", "2027, 2029", p=2, own=["NAV"], when=cont(2027, 2029), cost=MISSING)


def book_32_docx_flettet(b: Book) -> None:
    """A Word plan with one big table: goals in merged cells, owner and year together."""
    b.extension, b.maker = "docx", "docx"
    b.before = [("h0", "Plan for rusarbeidet i Lebesby kommune 2027–2030"), ("h1", "1 Innledning"), ("p", "Planen er laget av ei arbeidsgruppe."),
                ("h1", "7 Handlingsdel"), ("p", "Tabellen viser mål og tiltak.")]  # fmt: skip
    b.true("Lebesby", "Plan for rusarbeidet i Lebesby kommune 2027–2030", (2027, 2030))
    s = b.sheet()
    t = s.table(1, [("Hovedmål", "main"), ("Delmål", "sub"), ("Tiltak", "title"), ("Prioritet", "priority"), ("Kommentar/effekt", "effect"),
                    ("Kostnad", "cost"), ("Ansvar/gjennomføringsår", "owners years")])  # fmt: skip
    for area in ((2, 1, 4, 1), (2, 2, 3, 2)):
        s.merge(*area)
    t.main("1", "Kysten er trygg for alle")
    t.sub("1.1", "Færre drikker på havna")
    t.add("1. Kysten er trygg for alle", "1.1 Færre drikker på havna", "Kafé uten alkohol på kaia", "1", "Et sted å møtes", "120 000 årlig", "Frivilligsentralen/2028-2030",
          p=1, own=["Frivilligsentralen"], when=span(2028, 2030), cost=amount(120_000, 2028, 2029, 2030))
    t.add(None, None, "Havnevakt i festivaluka", "2", None, "25 000", "Havna/2027", p=2, own=["Havna"], when=once(2027), cost=amount(25000, 2027))
    t.sub("1.2", "Unge har alternativer")
    t.add(None, "1.2 Unge har alternativer", "Gratis treningsrom", "3", "Bedre form", "ingen", "Kultur/hele perioden", p=3, own=["Kultur"], when=cont(*ALL), cost=NONE)
    t.main("2", "Hjelpa henger sammen")
    t.sub("2.1", "En dør inn")
    t.add("2. Hjelpa henger sammen", "2.1 En dør inn", "Felles mottak for rus og psykiatri", "1", None, "", "Legekontoret, NAV/2028", p=1, own=["Legekontoret", "NAV"], when=once(2028), cost=MISSING)


def book_33_ods_seksjoner(b: Book) -> None:
    """A LibreOffice sheet: section rows, a merged owner, hidden rows, a note with thousands."""
    b.extension, b.maker = "ods", "odfpy"
    b.true("Evje og Hornnes", "Rusplan 2027–2030", (2027, 2030))
    s = b.sheet("Tiltak")
    s.put(1, 1, "Evje og Hornnes kommune")
    s.put(2, 1, "Rusplan 2027–2030")
    s.put(3, 1, "Alle beløp i hele tusen kroner")
    t = s.table(5, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("Tidspunkt", "years"), ("Beløp", "cost"), ("Prio", "priority")])
    t.main("1", "Unge", "Hovedmål 1: Unge")
    t.sub("1.1", "Skole", "Delmål 1.1: Skole")
    s.merge(8, 2, 9, 2)
    s.hidden_rows.add(9)
    b.expect("RUS110", "A9", "Tiltak")
    t.add("Turdag", "Skolen", 2027, 12, 1, own=["Skolen"], p=1, when=once(2027), cost=amount(12000, 2027))
    t.add("Leirskole", None, 2028, 150, 2, own=["Skolen"], p=2, when=once(2028), cost=amount(150_000, 2028))
    t.add("Skolefrokost", "FAU", "2027-2030", "80 pr. år", 2, own=["FAU"], p=2, when=PERIOD, cost=amount(80000, *ALL))
    t.skip("Sum", None, None, 242, bold=True)
    b.leave("RUS112")


def book_34_delt_kostnad_og_arlig(b: Book) -> None:
    """A cost merged over three measures; owners and years written once for several rows without merging."""
    b.about("Om planen", [("Kommune", "Aukra kommune"), ("Plantittel", "Rusmiddelplan"), ("Periode", "2027-2030"), ("Målform", "Nynorsk"), ("Status", "Vedteken"), ("Vedteken", date(2026, 12, 10))])
    b.true("Aukra", "Rusmiddelplan", (2027, 2030), status="adopted")
    s = b.sheet("Mål og tiltak")
    t = s.table(1, [("Hovudmål", "main"), ("Tiltak", "title"), ("Kven", "owners"), ("Når", "years"), ("Kva kostar det?", "cost"), ("Prioritet", "priority"), ("Indikator", "indicator"), ("Måltal", "target")])
    b.leave("RUS108")
    s.merge(2, 1, 4, 1)
    s.merge(2, 3, 4, 3)
    s.merge(2, 4, 4, 4)
    s.merge(2, 5, 4, 5)
    t.main("1", "Trygge festar")
    t.add("Trygge festar", "Vakter på bygdefesten", "Ungdomslaget, Politiet", "Årleg", "30 000", 1, "Tal på hendingar", "under 5", own=["Ungdomslaget", "Politiet"], p=1,
          when=annual(*ALL), cost=amount(30000, *ALL))
    b.expect("RUS115", "E2", "Mål og tiltak")
    t.add(None, "Gratis vatn", None, None, None, 2, None, None, own=["Ungdomslaget", "Politiet"], p=2, when=annual(*ALL), cost=dict(SHARED))
    t.add(None, "Heimkøyring", None, None, None, 1, None, None, own=["Ungdomslaget", "Politiet"], p=1, when=annual(*ALL), cost=dict(SHARED))
    t.main("2", "Kunnskap")
    t.add("Kunnskap", "Ungdata kvart tredje år", "Folkehelse", "2028", "ingen ekstra kostnad", 2, "Svarprosent", "90 %", own=["Folkehelse"], p=2, when=once(2028), cost=WITHIN)
    t.add(None, "Folkemøte", "Ordføraren", "haust 2027", Formula("=2*2500", 5000), 3, None, None, own=["Ordføraren"], p=3, when=once(2027), cost=amount(5000, 2027))
