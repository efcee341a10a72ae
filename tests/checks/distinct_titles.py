"""Titles as they stand in real plans, each of them a measure of its own."""

from __future__ import annotations

from typing import Final

TITLES: Final = """
Innføre årlig foreldremøte med rus som tema i 8. klasse
Innføre årlig foreldremøte med rus som tema i 10. klasse
Tilby kurset «Kjærlighet og grenser» til alle foreldre på 7. trinn
Videreføre programmet MOT på ungdomsskolen
Gjennomføre «Unge & Rus» på 8. trinn
Ansette SLT-koordinator i 50 % stilling
Ansette miljøterapeut på ungdomsskolen
Ansette miljøterapeut på barneskolen
Ansette psykolog i kommunen
Etablere kommunalt kriseteam
Utarbeide rutine for oppfølging av gravide med rusproblemer
Utarbeide rutine for bekymringssamtaler i barnehage og skole
Utarbeide rutine for varsling til barnevernet
Utarbeide rutine ved selvmordsfare
Utarbeide ruspolitiske retningslinjer for ansatte (AKAN)
Innføre AKAN-avtale
Gjennomføre kontroll av alle skjenkesteder minst tre ganger årlig
Gjennomføre alderskontroll på salgssteder
Kurs i ansvarlig vertskap for serveringspersonell
Kurs i førstehjelp ved overdose
Avvikle ambulerende skjenkebevillinger ved arrangementer for barn og unge
Redusere skjenketiden til kl. 01
Opprettholde dagens skjenketider
Holde salgstiden for øl til kl. 18 på lørdager
Årlig dialogmøte med bevillingshaverne
Rusfri nyttårsfeiring for ungdom
Rusfritt arrangement 17. mai
Natteravner i helgene
Natteravner under havnefestivalen
Åpen hall fredag kveld
Åpen kulturkafé for ungdom
Ungdomsklubb to kvelder i uka
Sommerjobb for ungdom 16–18 år
Fritidskort for barn i lavinntektsfamilier
Utstyrssentral for lån av sports- og friluftsutstyr
Støtte til lag og foreninger med rusfri profil
Frivilligsentral med møteplass for alle aldre
Frisklivssentral med tilbud om røykeslutt
Snusslutt-kurs for ungdom
Røykfritt rådhus
Tobakksfri kommune
Helsestasjon for ungdom åpen én dag i uka
Skolehelsetjeneste med daglig tilstedeværelse
Screening av alkoholbruk hos gravide
Opplæring i motiverende intervju for ansatte i helse og omsorg
Opplæring i motiverende intervju for ansatte i NAV
Opplæring i avdekking av vold for barnehageansatte
Kompetansehevingsplan for rus og psykisk helse
Tverrfaglig fagteam rus
Koordinerende enhet med rusfaglig kompetanse
Ansvarsgrupper og individuell plan til alle som ønsker det
Kommunale boliger til vanskeligstilte
Bo-oppfølging i egen bolig
Treningsleilighet etter behandling
Lavterskel aktivitetstilbud på dagtid
Arbeidspraksis i kommunen for brukere med rusproblemer
Dagsenter for personer med demens
Besøksvenn for eldre som bor alene
Trim for eldre i samfunnshuset
Trygghetsalarm til alle over 80 år
Kartlegge alkohol- og medikamentbruk blant eldre
Temakveld om eldre og alkohol
Temakveld om gaming og pengespill
Temakveld om psykisk helse for ungdom
Pårørendegruppe for foreldre til rusavhengige
Samtaletilbud til barn av foreldre med rusproblemer
Sorggruppe for barn og unge
Foreldreveiledning etter ICDP
Hjemmebesøk av jordmor innen tre dager
Familieråd i barnevernet
Ungdomsundersøkelsen Ungdata i 2028
Folkehelseundersøkelse i 2028
Oversiktsdokument over helsetilstanden revideres
Trafikksikkerhetsdag på skolen
Refleksaksjon hver høst
Gang- og sykkelvei Husøya–skolen
Belysning på lysløypa
Nærmiljøanlegg ved skolen
Universell utforming av kaia
Svømmeundervisning for alle på 4. trinn
Skolefrokost på ungdomstrinnet
Gratis frukt i barnehagen
Matglede på sykehjemmet
Leksehjelp på biblioteket
Bokprat for 6. trinn
Kulturskole i SFO-tiden
Ungdommens kulturmønstring
Språkkafé for innvandrere
Introduksjonsprogram for flyktninger
Gjeldsrådgivning i NAV
Jobbklubb for langtidsledige
Kvalifiseringsprogram for unge under 30 år
Politiråd to ganger i året
Dialogmøte mellom politi og skole
Samarbeidsavtale med politiet
Samarbeidsavtale med distriktspsykiatrisk senter
Samarbeidsavtale med Blå Kors
Interkommunalt samarbeid om overgrepsmottak
Interkommunal legevakt
Beredskapsøvelse for skole og barnehage
Beredskapsplan for vold og trusler på skolen
Handlingsplan mot mobbing
Handlingsplan mot vold i nære relasjoner
Plan for oppfølging av pårørende
Elevråd og ungdomsråd får uttale seg om skjenkebevillinger
Brukerråd for rus og psykiatri
Brukerundersøkelse i hjemmetjenesten
Medarbeiderundersøkelse
Informasjon om hjelpetilbud på kommunens nettside
Informasjon om alkoholloven til bevillingshavere
Kampanje «Alkovettorganisasjonen» på båten
Kampanje mot langing
Kampanje for gang og sykling til skolen
Vaksinasjonskampanje før influensasesongen
Nalokson på legevakta
Utdeling av rent brukerutstyr
Rusmestringskurs i samarbeid med kriminalomsorgen
Ruskontrakter for ungdom
Ungdomskontrakt som alternativ til straff
Oppsøkende arbeid i ungdomsmiljøet
Oppsøkende team for voksne med ROP-lidelser
Psykologisk førstehjelp for 1. klasse
Zippys venner på 3. trinn
Link til livet på 9. trinn
Drømmeskolen på ungdomstrinnet
Trivselsprogrammet på barneskolen
PALS i barneskolen
Styrke bemanningen på helsestasjonen
Styrke bemanningen i barnevernet
Økt stillingsressurs til jordmor
Økt stillingsressurs til fysioterapeut
Øke andelen fagutdannede i hjemmetjenesten
Evaluere ungdomsklubben
Evaluere skjenkekontrollen
Videreutvikle samarbeidet mellom NAV og videregående skole
Videreutvikle samarbeidet mellom helsestasjon og barnehage
""".strip().splitlines()
