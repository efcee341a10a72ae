"""What the measure workbooks say: headings, guidance and lists, in bokmål and nynorsk."""

from __future__ import annotations

from typing import NamedTuple


class Both(NamedTuple):
    """A word or sentence in bokmål and nynorsk."""

    nb: str
    nn: str


class Column(NamedTuple):
    """A column of the measure sheet: heading, width in characters, what to write there."""

    heading: Both
    width: float
    guidance: Both


COLUMNS = (
    Column(
        Both("Hovedmål", "Hovudmål"),
        18,
        Both(
            "Hva skal bli annerledes? Skriv målet på den første raden det gjelder; radene under hører til samme mål. "
            "Eksempel: Færre unge drikker alkohol.",
            "Kva skal verte annleis? Skriv målet på den første rada det gjeld; radene under høyrer til same mål. "
            "Døme: Færre unge drikk alkohol.",
        ),
    ),
    Column(
        Both("Delmål", "Delmål"),
        18,
        Both(
            "Et skritt på veien mot hovedmålet. Skriv det på den første raden det gjelder.",
            "Eit steg på vegen mot hovudmålet. Skriv det på den første rada det gjeld.",
        ),
    ),
    Column(
        Both("Nr", "Nr"),
        8,
        Both(
            "Tiltakets nummer, for eksempel 1.1.1. La stå tomt, så nummereres tiltakene i rekkefølge.",
            "Nummeret på tiltaket, til dømes 1.1.1. Lat stå tomt, så vert tiltaka nummererte i rekkjefølgje.",
        ),
    ),
    Column(
        Both("Tiltak", "Tiltak"),
        30,
        Both(
            "Hva skal gjøres? Ett tiltak på hver rad, så konkret at dere kan se etterpå om det ble gjort.",
            "Kva skal gjerast? Eitt tiltak på kvar rad, så konkret at de kan sjå etterpå om det vart gjort.",
        ),
    ),
    Column(
        Both("Prioritet", "Prioritet"),
        11,
        Both(
            "1 er viktigst. Spar 1 til det dere vil ha først.",
            "1 er viktigast. Spar 1 til det de vil ha først.",
        ),
    ),
    Column(
        Both("Effekt", "Effekt"),
        21,
        Both("Hva fører tiltaket til, og for hvem?", "Kva fører tiltaket til, og for kven?"),
    ),
    Column(
        Both("Indikator", "Indikator"),
        15,
        Both(
            "Hva kan telles eller sjekkes? Eksempel: antall foreldremøter.",
            "Kva kan teljast eller sjekkast? Døme: talet på foreldremøte.",
        ),
    ),
    Column(
        Both("Måltall", "Måltal"),
        11,
        Both("Hvor mye, og når? Eksempel: 2 i året.", "Kor mykje, og når? Døme: 2 i året."),
    ),
    Column(
        Both("Kategori", "Kategori"),
        18,
        Both(
            "Velg det kapitlet i planen som tiltaket hører til. Listen står i arket «Kategorier».",
            "Vel det kapittelet i planen som tiltaket høyrer til. Lista står i arket «Kategoriar».",
        ),
    ),
    Column(
        Both("Ansvarlig", "Ansvarleg"),
        20,
        Both(
            "Enheten som svarer for tiltaket. Er det flere, skriv den viktigste først og komma mellom. "
            "Listen står i arket «Ansvarlige».",
            "Eininga som svarer for tiltaket. Er det fleire, skriv den viktigaste først og komma mellom. "
            "Lista står i arket «Ansvarlege».",
        ),
    ),
    Column(
        Both("År", "År"),
        11,
        Both(
            "Når skal det gjennomføres? Eksempel: 2027, 2027–2029, årlig eller løpende.",
            "Når skal det gjennomførast? Døme: 2027, 2027–2029, årleg eller løpande.",
        ),
    ),
    Column(
        Both("Status", "Status"),
        12,
        Both(
            "Hvor langt er tiltaket kommet? Brukes når planen rulleres.",
            "Kor langt er tiltaket kome? Vert brukt når planen vert rullert.",
        ),
    ),
    Column(
        Both("Kostnad {år}", "Kostnad {år}"),
        11,
        Both(
            "Hele kroner i dette året. Koster det ikke noe ekstra, skriv «innenfor rammen». "
            "Vet dere det ikke ennå, skriv «avklares».",
            "Heile kroner i dette året. Kostar det ikkje noko ekstra, skriv «innanfor ramma». "
            "Veit de det ikkje enno, skriv «avklares».",
        ),
    ),
    Column(Both("Sum", "Sum"), 12, Both("Regnes ut. Ikke skriv her.", "Vert rekna ut. Ikkje skriv her.")),
)

FACTS = (
    (Both("Kommune", "Kommune"), Both("{kommune}", "{kommune}"), None),
    (Both("Plantittel", "Plantittel"), Both("{tittel}", "{tittel}"), None),
    (
        Both("Plantype", "Plantype"),
        None,
        Both(
            "Kommunedelplan (høring i minst seks uker) eller temaplan.",
            "Kommunedelplan (høyring i minst seks veker) eller temaplan.",
        ),
    ),
    (Both("Periode", "Periode"), Both("{periode}", "{periode}"), None),
    (Both("Målform", "Målform"), Both("Bokmål", "Nynorsk"), None),
    (
        Both("Status", "Status"),
        Both("Utkast", "Utkast"),
        Both("Utkast, Høring eller Vedtatt.", "Utkast, Høyring eller Vedteken."),
    ),
    (
        Both("Visjon", "Visjon"),
        None,
        Both(
            "Én setning om hvor kommunen vil. Be politikerne om den.",
            "Éi setning om kvar kommunen vil. Be politikarane om ho.",
        ),
    ),
    (
        Both("Mandat", "Mandat"),
        None,
        Both("Hva er arbeidsgruppen bedt om, og av hvem?", "Kva er arbeidsgruppa beden om, og av kven?"),
    ),
    (
        Both("Saksnummer", "Saksnummer"),
        None,
        Both("Saken der planarbeidet ble bestilt.", "Saka der planarbeidet vart tinga."),
    ),
    (
        Both("Frist", "Frist"),
        None,
        Both(
            "Når skal utkastet være ferdig til politisk behandling?",
            "Når skal utkastet vere ferdig til politisk handsaming?",
        ),
    ),
    (Both("Prosjektleder", "Prosjektleiar"), None, None),
    (
        Both("Arbeidsgruppe", "Arbeidsgruppe"),
        None,
        Both("Roller heller enn navn, med komma mellom.", "Roller heller enn namn, med komma mellom."),
    ),
    (Both("Referansegruppe", "Referansegruppe"), None, None),
    (Both("Høring fra", "Høyring frå"), None, Both("Dato.", "Dato.")),
    (Both("Høringsfrist", "Høyringsfrist"), None, Both("Dato.", "Dato.")),
    (
        Both("Vedtatt", "Vedteken"),
        None,
        Both("Datoen kommunestyret vedtok planen.", "Datoen kommunestyret vedtok planen."),
    ),
    (
        Both("Vedtakssak", "Vedtakssak"),
        None,
        Both("Saksnummeret for vedtaket.", "Saksnummeret for vedtaket."),
    ),
    (
        Both("Samarbeidskommuner", "Samarbeidskommunar"),
        None,
        Both(
            "Kommuner dere deler tjenester med, med komma mellom.",
            "Kommunar de deler tenester med, med komma mellom.",
        ),
    ),
)
PLAN_SHEET = Both("Om planen", "Om planen")
MEASURE_SHEET = Both("Mål og tiltak", "Mål og tiltak")
OWNER_SHEET = Both("Ansvarlige", "Ansvarlege")
LIST_SHEET = Both("Kategorier", "Kategoriar")
OWNER = Both("Ansvarlig", "Ansvarleg")
OTHER_NAMES = Both("Andre navn", "Andre namn")
OWNERS_HELP = Both(
    "En rad for hver enhet. De dukker opp som valg i kolonnen «Ansvarlig». "
    "Listen er et forslag: stryk dem dere ikke har, og legg til dem som mangler.",
    "Ei rad for kvar eining. Dei kjem opp som val i kolonnen «Ansvarleg». "
    "Lista er eit framlegg: stryk dei de ikkje har, og legg til dei som manglar.",
)
OWNERS = (
    Both("Kommunedirektøren", "Kommunedirektøren"),
    Both("NAV", "NAV"),
    Both("Helsestasjonen", "Helsestasjonen"),
    Both("Legekontoret", "Legekontoret"),
    Both("Psykisk helse og rus", "Psykisk helse og rus"),
    Both("Barneverntjenesten", "Barneverntenesta"),
    Both("Barnehagen", "Barnehagen"),
    Both("Skolen", "Skulen"),
    Both("Kultur og fritid", "Kultur og fritid"),
    Both("Hjemmetjenesten", "Heimetenesta"),
    Both("SLT-koordinatoren", "SLT-koordinatoren"),
    Both("Ungdomsrådet", "Ungdomsrådet"),
    Both("Politiet", "Politiet"),
)
OTHER_NAMES_HELP = Both(
    "Andre navn på samme enhet, med komma mellom. Eksempel: NAV-kontoret, sosialtjenesten.",
    "Andre namn på same eining, med komma mellom. Døme: NAV-kontoret, sosialtenesta.",
)
ALL_MEASURES = Both("Sum alle tiltak", "Sum alle tiltak")
STATUSES = Both("Ikke startet,Pågår,Fullført,Utgår", "Ikkje starta,Pågår,Fullført,Utgår")
PLAN_STATUSES = Both("Utkast,Høring,Vedtatt", "Utkast,Høyring,Vedteken")
