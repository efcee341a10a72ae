"""Workbooks 35–46: summaries beside the measures, facts and table on one sheet, measures over several rows."""

from __future__ import annotations

from datetime import date

from bookmaker import (
    MISSING,
    NEVER,
    NONE,
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


def book_35_oppsummering(b: Book) -> None:
    """A sheet per main goal named after it, sub-goals as rows, and a summary sheet that is no measure table."""
    b.about("Om planen", [("Kommune", "Bømlo"), ("Plantittel", "Temaplan rus 2026-2029"), ("Periode", "2026-2029"), ("Vedtatt", date(2025, 12, 15))])
    b.true("Bømlo", "Temaplan rus 2026-2029", (2026, 2029), status="adopted")
    sheets = [
        ("1 Førebygging", "1", "Førebygging", [("1.1", "Barn", [
            ("Foreldreskule", "Barnevern", 1, (50, 50, None, None)), ("Friluftsgruppe", "Kultur", 2, (None, 25, 25, 25))]),
            ("1.2", "Vaksne", [("Gravidsamtalar", "Jordmor", 1, (None, None, 10, None))])]),
        ("2 Hjelp", "2", "Hjelp", [("2.1", "Kveld og helg", [
            ("Ope hus laurdag", "Frivilligsentral", 3, (100, 100, 100, 100)), ("Telefonvakt", "Legevakt", 1, (None, 320, None, 320))])]),
    ]  # fmt: skip
    for name, goal, title, subs in sheets:
        s = b.sheet(name)
        t = s.table(2, [("Tiltak", "title"), ("Ansvarleg", "owners"), ("Pri", "priority"), ("Budsjett 2026 (1000 kr)", ""), ("Budsjett 2027 (1000 kr)", ""),
                        ("2028 (1000 kr)", ""), ("2029 (1000 kr)", "")])  # fmt: skip
        t.main(goal, title)
        total = [0, 0, 0, 0]
        for sub, sub_title, measures in subs:
            t.sub(sub, sub_title, f"Delmål {sub} {sub_title}")
            for measure, owner, pri, money in measures:
                values = {year: 1000 * x for year, x in zip((2026, 2027, 2028, 2029), money, strict=True) if x}
                total = [x + (y or 0) for x, y in zip(total, money, strict=True)]
                t.add(measure, owner, pri, *money, own=[owner], p=pri, cost=per_year(values),
                      when=once(next(iter(values))) if len(values) == 1 else cont(*values))
        t.skip("Sum", None, None, *total, bold=True)
    s = b.sheet("Samandrag")
    s.rows(1, ["Hovudmål", "Tal på tiltak", "2026", "2027", "2028", "2029"], ["Førebygging", 3, 50, 75, 35, 25], ["Hjelp", 2, 100, 420, 100, 420],
           ["Sum", 5, 150, 495, 135, 445])  # fmt: skip


def book_36_alt_paa_ett_ark(b: Book) -> None:
    """Facts, notes and the table on one sheet, with the headings broken over lines and misspelt."""
    b.true("Leka", "Handlingsplan rus og vold", (2027, 2030), vision="Ei øy som bryr seg", status="draft")
    s = b.sheet("Ark1")
    s.put(1, 1, "Leka kommune")
    s.put(3, 1, "Plantittel:", "Handlingsplan rus og vold")
    s.put(4, 1, "Periode:", "2027–2030")
    s.put(5, 1, "Visjon:", "Ei øy som bryr seg")
    s.put(6, 1, "Status:", "Utkast")
    s.put(7, 1, "Merk: tallene er foreløpige.")
    t = s.table(9, [("Hovedmaal", "main"), ("Delmaal", "sub"), ("Tiltak", "title"), ("Priortet", "priority"), ("Efekt", "effect"), ("Kosnad\n(hele kr)", "cost"),
                    ("Ansvarlg\nenhet", "owners"), ("Gjennom-\nføringsår", "years")])  # fmt: skip
    t.main("1", "Mindre vold i rus")
    t.sub("1.1", "Ofre får hjelp samme dag")
    t.add("1) Mindre vold i rus", "1.1) Ofre får hjelp samme dag", "Vaktordning med nabokommunen", "Høy", "Ingen venter", "100\u00a0000,-", "Legevakt", "2027 – 2028",
          p=1, own=["Legevakt"], when=span(2027, 2028), cost=unsaid(100_000, 2027), finds="RUS107:cost")
    t.add(None, None, "Kurs for ansatte i barnehage og skole", "Middels", None, "25\u202f000", "Oppvekst", "2027",
          p=2, own=["Oppvekst"], when=once(2027), cost=amount(25000, 2027))
    t.sub("1.2", "Utøvere får behandling")
    t.add(None, "1.2) Utøvere får behandling", "Sinnemestringskurs", "Lav", "Færre gjentakelser", "0,05 mill", "NAV", "2029",
          p=3, own=["NAV"], when=once(2029), cost=amount(50000, 2029))
    t.skip()
    t.skip("Sist oppdatert 12. november 2026 av prosjektleder")


def book_37_flere_rader(b: Book) -> None:
    """Measures whose title is merged over several rows, with an owner on each; goals as bold rows in capitals."""
    b.true("Værøy", "Rusplan for Værøy kommune 2027-2030", (2027, 2030))
    s = b.sheet("Tiltak")
    s.put(1, 1, "Rusplan for Værøy kommune 2027-2030", bold=True)
    t = s.table(3, [("Nr", "id"), ("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    b.leave("RUS108")
    t.main("1", "FOREBYGGING", "FOREBYGGING")
    s.merge(5, 1, 6, 1)
    s.merge(5, 2, 6, 2)
    s.merge(5, 4, 6, 4)
    s.merge(5, 5, 6, 5)
    s.merge(5, 6, 6, 6)
    t.add("1", "Felles rusundervisning", "Skolen", "2027-2028", "15 000 per år", 1, own=["Skolen", "Helsestasjonen"], p=1, when=span(2027, 2028), cost=amount(15000, 2027, 2028))
    t.skip(None, None, "Helsestasjonen")
    t.add("2", "Ungdomskveld", "Kultur", "2027", 3000, 2, own=["Kultur"], p=2, when=once(2027), cost=amount(3000, 2027))
    t.main("2", "OPPFØLGING", "OPPFØLGING")
    t.add("3", "Samarbeidsmøter", "NAV", "Hvert år", "Ingen ekstra kostnad", 1, own=["NAV"], p=1, when=annual(*ALL), cost=WITHIN)
    t.add("4", "Ettervern", "Psykisk helse og rus", "fortløpende", "0,5 årsverk, 400 000 pr. år", 1, own=["Psykisk helse og rus"], p=1, when=cont(*ALL), cost=staff(0.5, 400_000, *ALL))


def book_38_nummer_foran(b: Book) -> None:
    """Every way of numbering a measure before its title; goals in columns, with numbers of their own."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("2027-2030")
    t = s.table(1, [("Hovedmål", "main"), ("Tiltak", "title"), ("Ansvarlig", "owners"), ("Når", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    b.leave("RUS108")
    t.main("A", "Et åpent lokalsamfunn")
    names = [("F1 Natteravn", "F1", "Natteravn"), ("F2: Åpen skole", "F2", "Åpen skole"), ("Tiltak 3 – Foreldrekafé", "3", "Foreldrekafé"),
             ("4b) Skateanlegg", "4b", "Skateanlegg"), ("5. Nabolagsverter", "5", "Nabolagsverter"), ("T-6 Bygdekino", "T-6", "Bygdekino"),
             ("1.2.7 Turkasser", "1.2.7", "Turkasser"), ("8 uker sommerskole", None, "8 uker sommerskole"), ("17. mai uten rus", None, "17. mai uten rus")]  # fmt: skip
    for at, (text, number, title) in enumerate(names):
        known = {"id": number} if number else {}
        t.add("Hovedmål A: Et åpent lokalsamfunn" if at == 0 else None, text, "Kultur", 2027 + at % 4, 1000 * (at + 1), at % 3 + 1, title=title,
              own=["Kultur"], p=at % 3 + 1, when=once(2027 + at % 4), cost=amount(1000 * (at + 1), 2027 + at % 4), **known)


def book_39_uten_ansvar(b: Book) -> None:
    """No owner and no year column: said once each, and what is there is read."""
    b.true("Utsira", ..., None)
    s = b.sheet("Tiltak")
    s.put(1, 1, "Utsira kommune")
    t = s.table(3, [("Tiltak", "title"), ("Kostnad (tkr)", "cost"), ("Prioritet", "priority"), ("Merknad", "comment")])
    b.expect("RUS103", None, "Tiltak")
    b.expect("RUS103", None, "Tiltak")
    b.leave("RUS108")
    t.main("1", "")
    t.add("Fyrkafé", 12, "Høyest", "Etter ønske fra ungdom", own=[], p=1, cost=amount(12000))
    t.add("Båtplass til alle", "1 mill", "Lavest", None, own=[], p=3, cost=amount(1_000_000))
    t.add("Felleslokale", "kr 50 000", "Mellom", None, own=[], p=2, cost=amount(50000))
    t.add("Øyråd", "gratis", "Mellom", None, own=[], p=2, cost=NONE)


def book_40_mill(b: Book) -> None:
    """A heading in millions, a yearly heading in thousands on another sheet, explicit units winning."""
    b.about("Om planen", [("Kommune", "Sola kommune"), ("Plantittel", "Kommunedelplan for rus"), ("Planperiode", "2027-30")])
    b.true("Sola", "Kommunedelplan for rus", (2027, 2030))
    s = b.sheet("Investering")
    t = s.table(1, [("Tiltak", "title"), ("Eier", "owners"), ("Gjennomføres", "years"), ("Kostnad (mill. kr)", "cost"), ("Prioritet", "priority")])
    b.leave("RUS108")
    t.main("1", "Investering")
    t.add("Ombygging av klubbhus", "Eiendom", "2028", 2.5, "A", own=["Eiendom"], p=1, when=once(2028), cost=amount(2_500_000, 2028))
    t.add("Uteområde", "Eiendom", "2029-2030", "0,4", "B", own=["Eiendom"], p=2, when=span(2029, 2030), cost=unsaid(400_000, 2029), finds="RUS107:cost")
    t.add("Møbler", "Kultur", "2028", "80 000 kr", "B", own=["Kultur"], p=2, when=once(2028), cost=amount(80000, 2028))
    s = b.sheet("Drift")
    t = s.table(1, [("Tiltak", "title"), ("Eier", "owners"), ("Gjennomføres", "years"), ("Årlig kostnad i 1000 kr", "cost"), ("Prioritet", "priority")])
    t.main("2", "Drift")
    t.add("Klubbleder", "Kultur", "2029-2030", 620, "A", own=["Kultur"], p=1, when=span(2029, 2030), cost=amount(620_000, 2029, 2030))
    t.add("Ettermiddagsmat", "Kultur", "løpende", "40", "B", own=["Kultur"], p=2, when=cont(*ALL), cost=amount(40000, *ALL))
    t.add("Leksehjelp", "Skole", "årlig 2028–2029", "0,1 mill", "C", own=["Skole"], p=3, when=annual(2028, 2029), cost=amount(100_000, 2028, 2029))


def book_41_docx_forside(b: Book) -> None:
    """A Word sub-plan: the facts on its title page, sub-goals as rows across the table."""
    b.extension, b.maker = "docx", "docx"
    b.before = [("p", "Hasvik kommune"), ("h0", "Folkehelseplan 2026–2029"), ("p", "Vedtatt av kommunestyret 18.06.2025, sak 31/25"),
                ("h1", "Innledning"), ("p", "Planen bygger på oversikten over folkehelsen."), ("h1", "Mål og tiltak")]  # fmt: skip
    b.true("Hasvik", "Folkehelseplan 2026–2029", (2026, 2029), status="adopted")
    s = b.sheet()
    s.above = [("h2", "Hovedmål 1: Flere er i bevegelse")]
    t = s.table(1, [("Nr", "id"), ("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Flere er i bevegelse")
    t.sub("1.1", "Det er lett å gå", "Delmål 1.1: Det er lett å gå")
    t.add("1.1.1", "Lys i turløypa", "Teknisk", "2026", "200 000", "1", own=["Teknisk"], p=1, when=once(2026), cost=amount(200_000, 2026))
    t.add("1.1.2", "Gangvei til skolen", "Teknisk", "2027–2028", "3 mill. kr totalt", "2", own=["Teknisk"], p=2, when=span(2027, 2028), cost=per_year({2027: 3_000_000}))
    t.sub("1.2", "Alle kan svømme", "Delmål 1.2: Alle kan svømme")
    t.add("1.2.1", "Svømmekurs for voksne", "Kultur", "hvert år", "innenfor rammen", "3", own=["Kultur"], p=3, when=annual(2026, 2027, 2028, 2029), cost=WITHIN)
    s = b.sheet()
    s.above = [("h2", "Hovedmål 2: Ingen er ensomme")]
    t = s.table(1, [("Nr", "id"), ("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("2", "Ingen er ensomme")
    b.leave("RUS108")
    t.add("2.1", "Besøksvenner", "Frivilligsentralen", "løpende", "5 000 årlig", "1", own=["Frivilligsentralen"], p=1, when=cont(2026, 2027, 2028, 2029), cost=amount(5000, 2026, 2027, 2028, 2029))


def book_42_egne_rader_for_delmaal(b: Book) -> None:
    """Main goals in a merged column, sub-goals as section rows beside it, amounts as text with every separator."""
    b.true("Gloppen", "Rusmiddelpolitisk handlingsplan for Gloppen kommune", (2027, 2030))
    s = b.sheet("Tiltak 2027–2030")
    s.put(1, 1, "Rusmiddelpolitisk handlingsplan for Gloppen kommune", bold=True)
    t = s.table(3, [("Nr", "id"), ("Tiltak", "title"), ("Prioritet", "priority"), ("Ansvarleg/frist", "owners years"), ("Kostnad", "cost"), ("Merknad", "comment")])
    t.main("1", "Ungdom har meiningsfull fritid", "1. Ungdom har meiningsfull fritid")
    t.sub("1.1", "Alle har ein plass å vere", "1.1 Alle har ein plass å vere")
    t.add("1.1.1", "Ope bibliotek", "Høg", "Biblioteket/2027", "12.500,-", None, own=["Biblioteket"], p=1, when=once(2027), cost=amount(12500, 2027))
    t.add("1.1.2", "Kulturkort", "Medium", "Kultur/innan 2029", "NOK 45000", "Sjå Stryn", own=["Kultur"], p=2, when=once(2029), cost=amount(45000, 2029))
    t.sub("1.2", "Idretten er for alle", "1.2 Idretten er for alle")
    t.add("1.2.1", "Utstyrssentral", "Låg", "Idrettsråd/2028-2030", "kr 1 000 per år", None, own=["Idrettsråd"], p=3, when=span(2028, 2030), cost=amount(1000, 2028, 2029, 2030))
    t.main("2", "Vaksne får støtte", "2. Vaksne får støtte")
    t.sub("2.1", "Gode overgangar", "2.1 Gode overgangar")
    t.add("2.1.1", "Bustadrettleiing", "Høg", "NAV/fortløpande", "utan ekstra kostnad", None, own=["NAV"], p=1, when=cont(*ALL), cost=WITHIN)
    t.add("2.1.2", "Rådgjevar", "Høg", "NAV/2028–30", "60 % stilling", "Krev vedtak", own=["NAV"], p=1, when=span(2028, 2030), cost=staff(0.6))


def book_43_tomme_celler(b: Book) -> None:
    """A half-finished sheet: blank cells of every kind; nothing is made up and nothing is lost."""
    b.about("Om planen", [("Kommune", "Namsos"), ("Plantittel", None), ("Periode", "2027-2030"), ("Visjon", None), ("Status", None)])
    b.true("Namsos", None, (2027, 2030))
    s = b.sheet("Mål og tiltak")
    t = s.table(1, [("Hovedmål", "main"), ("Delmål", "sub"), ("Nr", "id"), ("Tiltak", "title"), ("Prioritet", "priority"), ("Effekt", "effect"), ("Kostnad", "cost"),
                    ("Ansvarlig", "owners"), ("År", "years"), ("Indikator", "indicator"), ("Utgangspunkt", "baseline"), ("Måltall", "target")])  # fmt: skip
    t.main("1", "Trygg by")
    t.sub("1.1", "Færre bråkete kvelder")
    t.add("1 Trygg by", "1.1 Færre bråkete kvelder", 1, "Samtaler med utestedene", None, None, None, None, None, None, None, None, cost=MISSING)
    t.add(None, None, 2, "Bedre lys i parken", 2, None, "må avklares", "Bydrift", None, "Anmeldelser", 14, 8, own=["Bydrift"], p=2, cost=UNKNOWN)
    t.add(None, None, 3, "Vekterordning", None, "Tryggere", 90000, None, 2028, None, None, None, when=once(2028), cost=amount(90000, 2028))
    t.add(None, None, 4, "Gå-hjem-aksjon", 1, None, 0, "Natteravnene", "?", None, None, None, own=["Natteravnene"], p=1, when=NEVER, cost=NONE, finds="RUS105:years")


def book_44_prioritetsord(b: Book) -> None:
    """Priorities in every form of the contract, and owners and years that need care."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Tiltak 2027-2030")
    t = s.table(1, [("Tiltak", "title"), ("Prioritet", "priority"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost")])
    t.main("1", "Prioritere", "Hovedmål 1: Prioritere")
    t.sub("1.1", "Rekkefølge", "Delmål 1.1: Rekkefølge")
    forms = [("Pri 1", 1, ""), ("Pri. 2", 2, ""), ("Prioritet 3", 3, ""), ("høy", 1, ""), ("HØG", 1, ""), ("Middels", 2, ""), ("låg", 3, ""), ("a", 1, ""),
             ("B", 2, ""), ("iii", 3, ""), ("Skal", 1, ""), ("bør", 2, ""), ("Kan", 3, ""), ("High", 1, ""), ("1-2", 1, "RUS106:priority"), ("2/3", 2, "RUS106:priority"),
             ("snarest", None, "RUS106:priority"), (None, None, ""), (1.0, 1, "")]  # fmt: skip
    owners = [("NAV", ["NAV"]), ("Helse", ["Helse"]), ("NAV og Helse", ["NAV", "Helse"]), ("Barn og unge", ["Barn og unge"]), ("NAV/Helse", ["NAV", "Helse"])]
    years = [("2027", once(2027)), ("2027 og 2029", cont(2027, 2029)), ("2027/2028", span(2027, 2028)), ("Q3 2027", once(2027)), ("1. halvår 2028", once(2028)),
             ("vår 2027", once(2027)), ("Innen 2028", once(2028)), ("hele perioden", cont(*ALL)), ("kontinuerlig", cont(*ALL)), ("årlig", annual(*ALL)), (2029, once(2029))]  # fmt: skip
    for at, (text, priority, finding) in enumerate(forms):
        who, own = owners[at % len(owners)]
        year, when = years[at % len(years)]
        t.add(f"Sak nummer {at + 1}", text, who, year, "innenfor rammen", p=priority, own=own, when=when, cost=WITHIN, finds=finding)


def book_45_to_tabeller(b: Book) -> None:
    """Two tables on one sheet with other headings in another order, each with its goal and sum."""
    b.true("Alta", "Alta kommune: handlingsplan rus 2027-2030", (2027, 2030))
    s = b.sheet("Handlingsplan")
    s.put(1, 1, "Alta kommune: handlingsplan rus 2027-2030")
    s.put(3, 1, "Hovedmål 1: Forebygge", bold=True)
    b.leave("RUS108")
    t = s.table(4, [("Tiltak", "title"), ("Ansvarlig", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Forebygge")
    t.add("Ungdomspatrulje", "Politiet", 2027, 20000, 1, own=["Politiet"], p=1, when=once(2027), cost=amount(20000, 2027))
    t.add("Rusfri russetid", "Skolen", "årlig", 10000, 2, own=["Skolen"], p=2, when=annual(*ALL), cost=amount(10000, *ALL))
    t.skip("Sum", None, None, 30000)
    b.leave("RUS112")
    row = t.row + 2
    s.put(row - 1, 1, "Hovedmål 2: Følge opp", bold=True)
    t = s.table(row, [("Nr", "id"), ("Ansvar", "owners"), ("Beskrivelse av tiltak", "title"), ("Frist", "years"), ("Prioritet", "priority"), ("Økonomi", "cost")])
    t.main("2", "Følge opp")
    t.add("2.1", "NAV", "Oppfølgingsteam", "2028", "1", "800 000", own=["NAV"], p=1, when=once(2028), cost=amount(800_000, 2028))
    t.add("2.2", "Bolig", "Startlån", "løpende", "2", "egne midler", own=["Bolig"], p=2, when=cont(*ALL), cost=WITHIN)


def book_46_per_aar_i_teksten(b: Book) -> None:
    """Amounts year by year within the cell, positions with and without amounts, and what cannot be understood."""
    b.true(..., ..., (2027, 2030))
    s = b.sheet("Rusplan 2027–2030")
    t = s.table(1, [("Tiltak", "title"), ("Ansvar", "owners"), ("År", "years"), ("Kostnad", "cost"), ("Prioritet", "priority")])
    t.main("1", "Penger", "Hovedmål 1: Penger")
    t.sub("1.1", "Mange slag", "Delmål 1.1: Mange slag")
    rows = [
        ("Trappe opp", "2027-2028", "2027: 50 000, 2028: 75 000", span(2027, 2028), per_year({2027: 50000, 2028: 75000}), ""),
        ("Trappe ned", "2027-2029", "2027: 90 000; 2028: 60 000; 2029: 30 000", span(2027, 2029), per_year({2027: 90000, 2028: 60000, 2029: 30000}), ""),
        ("Halv stilling", "fra 2028", "50 % stilling", span(2028, 2030), staff(0.5), ""),
        ("Stilling med sum", "2029", "0,2 årsverk (150 000)", once(2029), staff(0.2, 150_000, 2029), ""),
        ("Anslag", "2027", "100 000 – 150 000", once(2027), amount(150_000, 2027), ""),
        ("I alt", "2027-2030", "400 000 totalt", PERIOD, per_year({2027: 400_000}), ""),
        ("Hvert år", "2027-2030", "10 000 hvert år", PERIOD, amount(10000, *ALL), ""),
        ("Per år", "2028-2029", "kr. 5.000,- pr. år", span(2028, 2029), amount(5000, 2028, 2029), ""),
        ("Ren tekst", "2027", "søke prosjektmidler hos Statsforvalteren", once(2027), UNKNOWN, "RUS104:cost"),
        ("Utredes", "2027", "må utredes", once(2027), UNKNOWN, ""),
        ("Strek", "2027", "–", once(2027), NONE, ""),
        ("Gratis", "2027", "Ingen kostnad", once(2027), NONE, ""),
        ("Egen ramme", "2027", "Dekkes innenfor eksisterende rammer", once(2027), WITHIN, ""),
        ("Uten år", None, "30 000", NEVER, amount(30000), ""),
    ]  # fmt: skip
    for at, (title, year, cost, when, money, finding) in enumerate(rows):
        t.add(title, "NAV", year, cost, at % 3 + 1, own=["NAV"], p=at % 3 + 1, when=when, cost=money, finds=finding)
