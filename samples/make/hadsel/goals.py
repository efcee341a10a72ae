"""Main goals, sub-goals and measures: number, measure, category, priority, indicator, target,
financing, the amounts of 2027–2030 in thousands (`x` for a year without new money), owner, reference."""

from __future__ import annotations

FREE = "Innenfor rammen"
X = "x"

GOALS = (
    ("HM1 Oppvekst", "Hovedmål 1: Barn og unge i Hadsel vokser opp uten å ta skade av rus", (
        ("1.1 Flere venter med alkohol til de er 18 år", (
            ("1.1.1", "Foreldreverksted om alkohol og grenser på 8. trinn ved alle ungdomsskolene", "Universell forebygging", "Høy",
             "Andel foresatte som deltar", "80 %", None, 60, 60, 60, 60, "Oppvekst", None),
            ("1.1.2", "Felles undervisningsopplegg om rus på ungdomstrinnet", "Universell forebygging", "Høy",
             "Andel 10.-klassinger som har vært beruset siste år", "15 % i 2030", None, 45, 45, 45, 45, "Oppvekst", None),
            ("1.1.3", "Natteravner på Stokmarknes og Melbu i helgene", "Universell forebygging", "Middels",
             "Helger med natteravner", "30 i året", None, 40, 40, 40, 40, "Frivilligsentralen", "jf. Folkehelseplan tiltak 2.3"),
            ("1.1.4", "Ungdata hvert tredje år, med tilbakemelding til elevrådene", "Kartlegging", "Middels",
             "Svarprosent", "85 %", None, None, 30, None, None, "Folkehelsekoordinator", None),
        )),
        ("1.2 Rusfrie møteplasser er åpne når ungdom har fri", (
            ("1.2.1", "Ungdomsklubb på Melbu åpen alle fredager", "Universell forebygging", "Høy",
             "Antall åpne fredager", "40 i året", None, 180, 180, 180, 180, "Kultur", "jf. Oppvekstplan tiltak 4.7"),
            ("1.2.2", "Ungdomsrådet deler ut tilskudd til rusfrie arrangement", "Universell forebygging", "Middels",
             "Antall arrangement med tilskudd", "10 i året", None, 50, 50, 50, 50, "Ungdomsrådet, Kultur",
             "jf. Kulturplan tiltak 1.2"),
            ("1.2.3", "Rusfri avslutningsfest for 10. trinn", "Universell forebygging", "Lav",
             "Antall skoler som er med", "3", FREE, X, X, X, X, "Oppvekst", None),
        )),
        ("1.3 Barn og unge som strever, får hjelp før problemene vokser", (
            ("1.3.1", "Foreldrekurs for familier med barn i barnehage", "Risikogrupper", "Høy",
             "Antall kurs", "2 i året", None, 120, 120, 120, 120, "Helsestasjonen", None),
            ("1.3.2", "Fast kontaktperson for barn som er pårørende", "Barn som pårørende", "Høy",
             "Andel barn med kontaktperson", "100 %", FREE, X, X, X, X, "Psykisk helse og rus", None),
            ("1.3.3", "Utekontakt i 50 % stilling", "Risikogrupper", "Høy",
             "Stillingen er besatt", "Ja", None, None, 420, 420, 420, "Oppvekst", None),
            ("1.3.4", "Rutine mellom skole, politi og Helsestasjonen ved funn av rusmidler", "Risikogrupper", "Middels",
             "Rutinen er vedtatt", "Ja", FREE, X, None, None, None, "Helsestasjonen", "se tiltak 1.3.3"),
        )),
    )),
    ("HM2 Tilgjengelighet", "Hovedmål 2: Salg og skjenking skjer på en måte som ikke skader innbyggerne", (
        ("2.1 Loven følges på alle salgs- og skjenkesteder", (
            ("2.1.1", "Revidere alkoholpolitiske retningslinjer før bevillingene går ut 30. september 2028",
             "Tilgjengelighet og bevilling", "Høy", "Retningslinjene er vedtatt", "Ja", None, None, 80, None, None,
             "Kommunedirektøren", None),
            ("2.1.2", "Tre uanmeldte kontroller i året på hvert skjenkested", "Tilgjengelighet og bevilling", "Høy",
             "Kontroller per sted", "3 i året", None, 95, 95, 95, 95, "Servicetorget", None),
            ("2.1.3", "Kurs i ansvarlig vertskap to ganger i året", "Tilgjengelighet og bevilling", "Middels",
             "Andel serveringssteder som deltar", "90 %", FREE, 20, 20, 20, 20, "Servicetorget", None),
        )),
        ("2.2 Arrangement for barn og unge er alkoholfrie", (
            ("2.2.1", "Vedta regel om alkoholfri idrett i kommunale haller", "Tilgjengelighet og bevilling", "Høy",
             "Regelen er vedtatt", "Ja", FREE, X, None, None, None, "Kultur", None),
            ("2.2.2", "Samarbeidsmøte med arrangører før sommeren", "Tilgjengelighet og bevilling", "Lav",
             "Antall møter", "1 i året", FREE, X, X, X, X, "Kultur", None),
        )),
    )),
    ("HM3 Tidlig hjelp", "Hovedmål 3: Flere får hjelp tidlig, og færre får alvorlige skader", (
        ("3.1 Hjelp er lett å finne og lett å ta imot", (
            ("3.1.1", "Rask psykisk helsehjelp med tilbud om samtaler om rus", "Behandling", "Høy",
             "Ventetid til første samtale", "Under 14 dager", None, None, 650, 650, 650, "Psykisk helse og rus", None),
            ("3.1.2", "Spørre om alkohol ved helsekontroller på alle legekontorene", "Risikogrupper", "Middels",
             "Andel kontor som bruker skjemaet", "100 %", FREE, X, X, X, X, "Kommuneoverlegen", None),
            ("3.1.3", "Opplæring i motiverende samtale for 40 ansatte", "Kompetanse", "Høy",
             "Antall ansatte med kurs", "40", None, 90, None, None, None, "Psykisk helse og rus", None),
            ("3.1.4", "Nettside som viser hvor man får hjelp", "Lavterskeltilbud", "Lav",
             "Nettsiden er publisert", "Ja", None, None, None, None, None, "Servicetorget", None),
        )),
        ("3.2 Skadene av rusbruk går ned", (
            ("3.2.1", "Utdeling av brukerutstyr og nalokson", "Skadereduksjon", "Høy",
             "Antall utdelingssteder", "2", None, 35, 35, 35, 35, "Psykisk helse og rus", None),
            ("3.2.2", "Feltsykepleier tilbyr testing for hepatitt C", "Skadereduksjon", "Middels",
             "Andel i målgruppa som er testet", "80 %", FREE, X, X, X, X, "Psykisk helse og rus", None),
            ("3.2.3", "Utarbeide og vedta lokal overdosestrategi", "Overdose", "Høy",
             "Strategien er vedtatt", "Ja", FREE, X, None, None, None, "Kommuneoverlegen", None),
        )),
    )),
    ("HM4 Oppfølging", "Hovedmål 4: Innbyggere med rusproblemer har et trygt sted å bo og noe å fylle dagen med", (
        ("4.1 Flere bor trygt og blir boende", (
            ("4.1.1", "Fire småhus for personer som ikke kan bo i vanlig bomiljø", "Bolig", "Høy",
             "Antall innflyttede småhus", "4", None, None, 2500, 2500, None, "Teknisk", None),
            ("4.1.2", "Oppfølging i bolig på kveld og i helg, 1,5 årsverk", "Bolig", "Høy",
             "Andel som blir boende ett år", "85 %", None, None, None, 1100, 1100, "Psykisk helse og rus", None),
            ("4.1.3", "Månedlig møte om bosetting mellom NAV, Teknisk og Psykisk helse og rus", "Bolig", "Middels",
             "Antall møter", "10 i året", FREE, X, X, X, X, "NAV", None),
        )),
        ("4.2 Flere er i arbeid eller aktivitet", (
            ("4.2.1", "Arbeidstrening i kommunens verksted", "Arbeid og aktivitet", "Høy",
             "Antall plasser", "6", None, 150, 150, 150, 150, "Nav Hadsel", None),
            ("4.2.2", "Aktivitetshus åpent fem dager i uka", "Arbeid og aktivitet", "Middels",
             "Antall åpne dager i uka", "5", None, 300, 300, 300, 300, "Psykisk helse og rus", None),
            ("4.2.3", "Erfaringskonsulent i 50 % stilling", "Ettervern", "Middels",
             "Stillingen er besatt", "Ja", None, None, 380, 380, 380, "Psykisk helse og rus", None),
        )),
        ("4.3 Pårørende blir sett og hørt", (
            ("4.3.1", "Pårørendekurs vår og høst", "Pårørende", "Middels",
             "Antall kurs", "2 i året", None, 25, 25, 25, 25, "Psykisk helse og rus", None),
            ("4.3.2", "Tilby samtale til alle pårørende innen to uker", "Pårørende", "Middels",
             "Andel som får tilbud i tide", "100 %", FREE, X, X, X, X, "Psykisk helse og rus", None),
            ("4.3.3", "Leie pårørenderom på sykehuset", "Pårørende", "Lav",
             "Rommet er i bruk", "Ja", None, None, None, None, 60, "Psykisk helse og rus", None),
        )),
    )),
)  # fmt: skip
