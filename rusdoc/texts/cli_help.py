"""The help pages: what a consultant sees on the first day."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "usage": Wording(nb="Slik: ", nn="Slik: ", en="Usage: "),
    "options_mark": Wording(nb="[valg]", nn="[val]", en="[options]"),
    "options": Wording(nb="Valg:", nn="Val:", en="Options:"),
    "commands": Wording(nb="Kommandoer:", nn="Kommandoar:", en="Commands:"),
    "examples": Wording(nb="Eksempler:", nn="Døme:", en="Examples:"),
    "rusdoc": Wording(
        nb="rusdoc leser arbeidsgruppas regneark slik gruppa skrev det, sier hva som mangler eller spriker, "
        "og lager plandokumentet.",
        nn="rusdoc les reknearket til arbeidsgruppa slik gruppa skreiv det, seier kva som manglar eller sprikar, "
        "og lagar plandokumentet.",
        en="rusdoc reads the working group's workbook as the group wrote it, says what is missing or at odds, "
        "and makes the plan document.",
    ),
    "rusdoc_more": Wording(
        nb="Mer om en kommando: rusdoc KOMMANDO --help\n"
        "En planmappe kan stå overalt der det står FIL: tiltak.xlsx, kapitler, delplaner og maler i én mappe.",
        nn="Meir om ein kommando: rusdoc KOMMANDO --help\n"
        "Ei planmappe kan stå overalt der det står FIL: tiltak.xlsx, kapittel, delplanar og malar i éi mappe.",
        en="More about a command: rusdoc COMMAND --help\n"
        "A plan folder may stand wherever FILE does: tiltak.xlsx, chapters, sub-plans and templates in one folder.",
    ),
    # What stands for a value
    "metavar_file": Wording(nb="FIL", nn="FIL", en="FILE"),
    "metavar_folder": Wording(nb="MAPPE", nn="MAPPE", en="FOLDER"),
    "metavar_code": Wording(nb="KODE", nn="KODE", en="CODE"),
    "metavar_name": Wording(nb="NAVN", nn="NAMN", en="NAME"),
    "metavar_period": Wording(nb="FRA-TIL", nn="FRÅ-TIL", en="FROM-TO"),
    # Options
    "option_help": Wording(nb="vis denne hjelpen", nn="vis denne hjelpa", en="show this help"),
    "option_version": Wording(nb="vis versjonen", nn="vis versjonen", en="show the version"),
    "option_lang": Wording(
        nb="språket i det du leser: bokmål, nynorsk eller engelsk (bokmål når ikke noe er sagt)",
        nn="språket i det du les: bokmål, nynorsk eller engelsk (bokmål når ikkje noko er sagt)",
        en="the language of what you read: bokmål, nynorsk or English (bokmål unless you say so)",
    ),
    "option_quiet": Wording(
        nb="si bare det som er nødvendig", nn="sei berre det som trengst", en="say only what is needed"
    ),
    "option_verbose": Wording(
        nb="vis alle detaljer når noe går galt",
        nn="vis alle detaljar når noko går gale",
        en="show every detail when something goes wrong",
    ),
    "option_format": Wording(
        nb="text er for folk, json for andre programmer",
        nn="text er for folk, json for andre program",
        en="text is for people, json for other programs",
    ),
    "option_with": Wording(
        nb="en annen plan i kommunen å sammenligne med; kan gjentas",
        nn="ein annan plan i kommunen å jamføre med; kan takast opp att",
        en="another plan of the municipality to compare with; may be repeated",
    ),
    "option_output": Wording(
        nb="hvor dokumentet skal skrives",
        nn="kvar dokumentet skal skrivast",
        en="where to write the document",
    ),
    "option_template": Wording(
        nb="en egen Word-mal i stedet for den som følger med",
        nn="ein eigen Word-mal i staden for den som følgjer med",
        en="a Word template of your own instead of the one that comes with rusdoc",
    ),
    "option_pdf": Wording(
        nb="lag en PDF også (krever LibreOffice)",
        nn="lag ein PDF òg (krev LibreOffice)",
        en="make a PDF as well (needs LibreOffice)",
    ),
    "option_odt": Wording(
        nb="lag et OpenDocument-dokument også (krever LibreOffice)",
        nn="lag eit OpenDocument-dokument òg (krev LibreOffice)",
        en="make an OpenDocument text as well (needs LibreOffice)",
    ),
    "option_pdf_profile": Wording(
        nb="lag PDF-en etter PDF/UA-1 (ua1: for skjermlesere), PDF/A-2a (2a: for arkivet) eller begge, og si fra om noe "
        "mangler",
        nn="lag PDF-en etter PDF/UA-1 (ua1: for skjermlesarar), PDF/A-2a (2a: for arkivet) eller begge, og sei frå om noko "
        "manglar",
        en="make the PDF to PDF/UA-1 (ua1: for screen readers), PDF/A-2a (2a: for the archive) or both, and say what is "
        "missing",
    ),
    "option_html": Wording(
        nb="lag en nettside også, til å publisere",
        nn="lag ei nettside òg, til å publisere",
        en="make a web page as well, to publish",
    ),
    "option_page_numbers": Wording(
        nb="sett sidetall i innholdslista (krever LibreOffice; følger alltid med PDF og OpenDocument)",
        nn="set sidetal i innhaldslista (krev LibreOffice; følgjer alltid med PDF og OpenDocument)",
        en="put page numbers into the contents table (needs LibreOffice; always done with PDF and OpenDocument)",
    ),
    "option_allow_external": Wording(
        nb="godta en mal som henter innhold utenfra eller har makroer, når du stoler på den",
        nn="godta ein mal som hentar innhald utanfrå eller har makroar, når du stolar på han",
        en="accept a template that fetches content from elsewhere or has macros, when you trust it",
    ),
    "option_strict": Wording(
        nb="lag ikke noe dokument så lenge det er feil",
        nn="lag ikkje noko dokument så lenge det er feil",
        en="make no document while there are errors",
    ),
    "option_report": Wording(
        nb="skriv funnene i en rapport også: .xlsx til å krysse av i, .docx til å lese",
        nn="skriv funna i ein rapport òg: .xlsx til å krysse av i, .docx til å lese",
        en="write the findings in a report as well: .xlsx to tick off, .docx to read",
    ),
    "option_annotate": Wording(
        nb="skriv en kopi av regnearket med funnene som merknader i cellene",
        nn="skriv ein kopi av reknearket med funna som merknader i cellene",
        en="write a copy of the workbook with the findings as comments in its cells",
    ),
    "option_fix": Wording(
        nb="rett det som er trygt å rette, i en kopi i mappen «rettet»",
        nn="rett det som er trygt å rette, i ein kopi i mappa «rettet»",
        en="mend what is safe to mend, in a copy in the folder «rettet»",
    ),
    "option_select": Wording(
        nb="bruk bare disse reglene, for eksempel RUS205 eller RUS2; kan gjentas",
        nn="bruk berre desse reglane, til dømes RUS205 eller RUS2; kan takast opp att",
        en="use only these rules, for example RUS205 or RUS2; may be repeated",
    ),
    "option_ignore": Wording(
        nb="bruk ikke disse reglene; kan gjentas",
        nn="bruk ikkje desse reglane; kan takast opp att",
        en="do not use these rules; may be repeated",
    ),
    "option_baseline": Wording(
        nb="vis bare det som er nytt siden denne filen ble skrevet",
        nn="vis berre det som er nytt sidan denne fila vart skriven",
        en="show only what is new since this file was written",
    ),
    "option_write_baseline": Wording(
        nb="skriv det som er funnet nå, så det ikke vises neste gang",
        nn="skriv det som er funne no, så det ikkje blir vist neste gong",
        en="write down what is found now, so that it is not shown next time",
    ),
    "option_municipality": Wording(
        nb="kommunens navn", nn="namnet på kommunen", en="the municipality's name"
    ),
    "option_period": Wording(
        nb="planens første og siste år, for eksempel 2027-2030",
        nn="det første og siste året i planen, til dømes 2027-2030",
        en="the plan's first and last year, for example 2027-2030",
    ),
    "option_title": Wording(
        nb="planens tittel, hvis den ikke skal hete rusmiddelpolitisk handlingsplan",
        nn="tittelen på planen, om han ikkje skal heite rusmiddelpolitisk handlingsplan",
        en="the plan's title, unless it is a rusmiddelpolitisk handlingsplan",
    ),
    # Commands
    "new_short": Wording(
        nb="lag en ny planmappe med regneark og kapittelfiler",
        nn="lag ei ny planmappe med rekneark og kapittelfiler",
        en="make a new plan folder with a workbook and chapter files",
    ),
    "new": Wording(
        nb="Lager en planmappe: regnearket tiltak.xlsx til mål og tiltak, en Word-fil for hvert kapittel med "
        "spørsmålene fra veilederen, og en innstillingsfil. Skriver aldri over noe som finnes fra før. Med --lang nn blir planen på nynorsk.",
        nn="Lagar ei planmappe: reknearket tiltak.xlsx til mål og tiltak, ei Word-fil for kvart kapittel med "
        "spørsmåla frå rettleiaren, og ei innstillingsfil. Skriv aldri over noko som finst frå før. Med --lang nn blir planen på nynorsk.",
        en="Makes a plan folder: the workbook tiltak.xlsx for goals and measures, a Word file for each chapter "
        "with the guide's questions, and a settings file. Never writes over what is already there. With --lang nn the plan is in nynorsk.",
    ),
    "new_examples": Wording(
        nb="rusdoc new rusplan --municipality Træna --period 2027-2030\n"
        "rusdoc new rusplan --municipality Stord --period 2027-2030 --lang nn",
        nn="rusdoc new rusplan --municipality Træna --period 2027-2030\n"
        "rusdoc new rusplan --municipality Stord --period 2027-2030 --lang nn",
        en="rusdoc new rusplan --municipality Træna --period 2027-2030\n"
        "rusdoc new rusplan --municipality Stord --period 2027-2030 --lang nn",
    ),
    "read_short": Wording(
        nb="vis hvordan regnearket er forstått",
        nn="vis korleis reknearket er forstått",
        en="show how the workbook was understood",
    ),
    "read": Wording(
        nb="Leser regneark (.xlsx .xlsm .xls .xlsb .ods) og tabeller i Word (.docx), og viser hvordan de er forstått: "
        "hvilken overskrift som ble hvilket felt, målene og tiltakene, pengene per år, og det som ikke ble forstått.",
        nn="Les rekneark (.xlsx .xlsm .xls .xlsb .ods) og tabellar i Word (.docx), og viser korleis dei er forstått: "
        "kva overskrift som vart kva felt, måla og tiltaka, pengane per år, og det som ikkje vart forstått.",
        en="Reads workbooks (.xlsx .xlsm .xls .xlsb .ods) and tables in Word (.docx), and shows how they were "
        "understood: which heading became which field, the goals and measures, the money per year, and what was "
        "not understood.",
    ),
    "read_examples": Wording(
        nb="rusdoc read tiltak.xlsx\nrusdoc read rusplan --format json",
        nn="rusdoc read tiltak.xlsx\nrusdoc read rusplan --format json",
        en="rusdoc read tiltak.xlsx\nrusdoc read rusplan --format json",
    ),
    "check_short": Wording(
        nb="finn det som mangler, spriker eller ikke er lov",
        nn="finn det som manglar, sprikar eller ikkje er lov",
        en="find what is missing, at odds or not allowed",
    ),
    "check": Wording(
        nb="Sjekker planen og sier hva som bør rettes, i hvilken celle, og hva dere kan gjøre. I en planmappe blir "
        "de andre delplanene med.",
        nn="Sjekkar planen og seier kva som bør rettast, i kva celle, og kva de kan gjere. I ei planmappe blir "
        "dei andre delplanane med.",
        en="Checks the plan and says what should be put right, in which cell, and what you can do. In a plan folder "
        "the other sub-plans are included.",
    ),
    "check_examples": Wording(
        nb="rusdoc check rusplan\nrusdoc check tiltak.xlsx --with folkehelseplan.xlsx",
        nn="rusdoc check rusplan\nrusdoc check tiltak.xlsx --with folkehelseplan.xlsx",
        en="rusdoc check rusplan\nrusdoc check tiltak.xlsx --with folkehelseplan.xlsx",
    ),
    "build_short": Wording(
        nb="lag plandokumentet i Word", nn="lag plandokumentet i Word", en="make the plan document in Word"
    ),
    "build": Wording(
        nb="Lager plandokumentet av regnearket og kapittelfilene. Dokumentet blir laget også når noe bør rettes; "
        "rusdoc sier hvor mye. Sidetall i innholdslista kommer når LibreOffice er med; uten er lista lenker, og Word "
        "setter inn sidetall når du klikker i den og trykker F9.",
        nn="Lagar plandokumentet av reknearket og kapittelfilene. Dokumentet blir laga òg når noko bør rettast; "
        "rusdoc seier kor mykje. Sidetal i innhaldslista kjem når LibreOffice er med; utan er lista lenkjer, og Word set "
        "inn sidetal når du klikkar i henne og trykkjer F9.",
        en="Makes the plan document from the workbook and the chapter files. It is made even when something should "
        "be put right; rusdoc says how much. Page numbers in the contents table come with LibreOffice; without it the "
        "table is a list of links, and Word puts them in when you click in it and press F9.",
    ),
    "build_examples": Wording(
        nb="rusdoc build rusplan\nrusdoc build tiltak.xlsx -o plan.docx --pdf\nrusdoc build rusplan --html --pdf-profile ua1,2a",
        nn="rusdoc build rusplan\nrusdoc build tiltak.xlsx -o plan.docx --pdf\nrusdoc build rusplan --html --pdf-profile ua1,2a",
        en="rusdoc build rusplan\nrusdoc build tiltak.xlsx -o plan.docx --pdf\nrusdoc build rusplan --html --pdf-profile ua1,2a",
    ),
    "batch_short": Wording(
        nb="sjekk og bygg mange planmapper på én gang",
        nn="sjekk og bygg mange planmapper på éin gong",
        en="check and build many plan folders at once",
    ),
    "batch": Wording(
        nb="Sjekker hver planmappe og lager plandokumentet i den. En mappe som ikke kan brukes, stopper ikke de andre. "
        "Står det planmapper inni en mappe, blir alle tatt.",
        nn="Sjekkar kvar planmappe og lagar plandokumentet i henne. Ei mappe som ikkje kan brukast, stoggar ikkje dei "
        "andre. Står det planmapper inni ei mappe, blir alle tekne.",
        en="Checks each plan folder and makes the plan document in it. A folder that cannot be used does not stop the "
        "others. Where a folder holds plan folders, all of them are taken.",
    ),
    "batch_examples": Wording(
        nb="rusdoc batch træna hadsel\nrusdoc batch kommuner --pdf --quiet",
        nn="rusdoc batch træna hadsel\nrusdoc batch kommunar --pdf --quiet",
        en="rusdoc batch træna hadsel\nrusdoc batch municipalities --pdf --quiet",
    ),
    "rules_short": Wording(
        nb="vis reglene, eller forklar én av dem",
        nn="vis reglane, eller forklar éin av dei",
        en="list the rules, or explain one of them",
    ),
    "rules": Wording(
        nb="Viser alle reglene som planen sjekkes mot. Med en kode: hvorfor regelen finnes, hva dere gjør, og kilden.",
        nn="Viser alle reglane som planen blir sjekka mot. Med ein kode: kvifor regelen finst, kva de gjer, og kjelda.",
        en="Lists the rules that the plan is checked against. With a code: why the rule exists, what to do, and its "
        "source.",
    ),
    "rules_examples": Wording(
        nb="rusdoc rules\nrusdoc rules RUS205\nrusdoc rules RUS2",
        nn="rusdoc rules\nrusdoc rules RUS205\nrusdoc rules RUS2",
        en="rusdoc rules\nrusdoc rules RUS205\nrusdoc rules RUS2",
    ),
    "guide_short": Wording(
        nb="vis kapitlene, og hva veilederen venter i hvert av dem",
        nn="vis kapitla, og kva rettleiaren ventar i kvart av dei",
        en="show the chapters, and what the guide expects in each",
    ),
    "guide": Wording(
        nb="Viser kapitlene i planen og spørsmålene veilederen stiller. Oppgi et kapittel for å se bare det.",
        nn="Viser kapitla i planen og spørsmåla rettleiaren stiller. Oppgje eit kapittel for å sjå berre det.",
        en="Shows the plan's chapters and the questions the guide asks. Name a chapter to see that one only.",
    ),
    "guide_examples": Wording(
        nb="rusdoc guide\nrusdoc guide 4",
        nn="rusdoc guide\nrusdoc guide 4",
        en="rusdoc guide\nrusdoc guide 4",
    ),
    "template_short": Wording(
        nb="se etter feil i en Word-mal, og vis navnene den kan bruke",
        nn="sjå etter feil i ein Word-mal, og vis namna han kan bruke",
        en="look for faults in a Word template, and show the names it may use",
    ),
    "template": Wording(
        nb="En Word-mal er et vanlig dokument med koder som {{{{ front.title }}}} der planens innhold skal stå.",
        nn="Ein Word-mal er eit vanleg dokument med kodar som {{{{ front.title }}}} der innhaldet i planen skal stå.",
        en="A Word template is an ordinary document with tags such as {{{{ front.title }}}} where the plan's content "
        "goes.",
    ),
    "template_more": Wording(
        nb="«rusdoc template lint --help» forklarer en kommando.",
        nn="«rusdoc template lint --help» forklarer ein kommando.",
        en="«rusdoc template lint --help» explains a command.",
    ),
    "lint_short": Wording(
        nb="finn alt som er galt i en mal, uten å fylle den",
        nn="finn alt som er gale i ein mal, utan å fylle han",
        en="find everything that is wrong with a template, without filling it",
    ),
    "lint": Wording(
        nb="Finner alt som er galt i en mal i én omgang: navn og koder som ikke finnes, løkker som aldri slutter, tiltak "
        "eller felt som malen utelater, og det som gjør dokumentet vanskelig å lese for noen. Hvert funn sier hvor i "
        "malen det står.",
        nn="Finn alt som er gale i ein mal i éin omgang: namn og kodar som ikkje finst, løkker som aldri sluttar, tiltak "
        "eller felt som malen utelèt, og det som gjer dokumentet vanskeleg å lese for nokon. Kvart funn seier kvar i "
        "malen det står.",
        en="Finds everything that is wrong with a template in one go: names and tags that do not exist, loops that never "
        "end, measures or fields that the template leaves out, and what makes the document hard to read for some. Each "
        "finding says where in the template it is.",
    ),
    "lint_examples": Wording(
        nb="rusdoc template lint mal.docx\nrusdoc template lint mal.docx --annotate merket.docx",
        nn="rusdoc template lint mal.docx\nrusdoc template lint mal.docx --annotate merkt.docx",
        en="rusdoc template lint template.docx\nrusdoc template lint template.docx --annotate marked.docx",
    ),
    "option_annotate_template": Wording(
        nb="lagre en kopi av malen med funnene som merknader",
        nn="lagre ein kopi av malen med funna som merknader",
        en="save a copy of the template with the findings as comments",
    ),
    "fields_short": Wording(
        nb="vis alle navnene en mal kan bruke",
        nn="vis alle namna ein mal kan bruke",
        en="show every name a template may use",
    ),
    "fields": Wording(
        nb="Viser hvert navn en mal kan bruke, med type, betydning og et eksempel. Oppgi en mal for å se hvilke den "
        "bruker.",
        nn="Viser kvart namn ein mal kan bruke, med type, tyding og eit døme. Oppgje ein mal for å sjå kva for nokre han "
        "brukar.",
        en="Shows every name a template may use, with its type, meaning and an example. Name a template to see which of "
        "them it uses.",
    ),
    "fields_examples": Wording(
        nb="rusdoc template fields\nrusdoc template fields mal.docx --lang nn",
        nn="rusdoc template fields\nrusdoc template fields mal.docx --lang nb",
        en="rusdoc template fields\nrusdoc template fields template.docx --lang nb",
    ),
    "metavar_chapter": Wording(nb="KAPITTEL", nn="KAPITTEL", en="CHAPTER"),
}
