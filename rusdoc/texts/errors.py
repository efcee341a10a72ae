"""What `RusdocError` says: what is wrong with a file, and what to do about it."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "file_missing": Wording(
        nb="Finner ikke filen. Sjekk navnet og mappen.",
        nn="Finn ikkje fila. Sjekk namnet og mappa.",
        en="The file does not exist. Check its name and folder.",
    ),
    "file_is_folder": Wording(
        nb="Dette er en mappe, ikke en fil. Skriv navnet på filen også.",
        nn="Dette er ei mappe, ikkje ei fil. Skriv namnet på fila òg.",
        en="This is a folder, not a file. Give the name of the file too.",
    ),
    "file_unreadable": Wording(
        nb="Filen kan ikke leses. Sjekk at du har tilgang, og lukk den hvis den er åpen i et annet program.",
        nn="Fila kan ikkje lesast. Sjekk at du har tilgang, og lukk ho viss ho er open i eit anna program.",
        en="The file cannot be read. Check that you have access, and close it if it is open elsewhere.",
    ),
    "file_failed": Wording(
        nb="Filen kan ikke leses ({detail}).",
        nn="Fila kan ikkje lesast ({detail}).",
        en="The file cannot be read ({detail}).",
    ),
    "file_empty": Wording(
        nb="Filen er tom. Sjekk at riktig fil ble lagret eller sendt.",
        nn="Fila er tom. Sjekk at rett fil vart lagra eller send.",
        en="The file is empty. Check that the right file was saved or sent.",
    ),
    "stream_is_text": Wording(
        nb='Filen er åpnet som tekst. Åpne den binært: open(navn, "rb").',
        nn='Fila er opna som tekst. Opne ho binært: open(namn, "rb").',
        en='The file was opened as text. Open it as binary: open(name, "rb").',
    ),
    "output_is_folder": Wording(
        nb="Resultatet skal bli en fil, men dette er en mappe. Skriv navnet på filen også.",
        nn="Resultatet skal verte ei fil, men dette er ei mappe. Skriv namnet på fila òg.",
        en="The result is to be a file, but this is a folder. Give the name of the file too.",
    ),
    "output_locked": Wording(
        nb="Filen kan ikke skrives over. Er den åpen i Word eller Excel? Lukk den og prøv igjen, "
        "eller velg et annet navn.",
        nn="Fila kan ikkje skrivast over. Er ho open i Word eller Excel? Lukk ho og prøv igjen, "
        "eller vel eit anna namn.",
        en="The file cannot be replaced. Is it open in Word or Excel? Close it and try again, "
        "or choose another name.",
    ),
    "output_is_input": Wording(
        nb="Resultatet ville skrevet over filen det lages av. Velg et annet navn.",
        nn="Resultatet ville skrive over fila det vert laga av. Vel eit anna namn.",
        en="The result would replace the file it is made from. Choose another name.",
    ),
    "output_open": Wording(
        nb="Filen ser ut til å være åpen i Word, Excel eller LibreOffice. Lukk den og prøv igjen. Er den ikke "
        "åpen, slett filen «{owner}» i samme mappe.",
        nn="Fila ser ut til å vere open i Word, Excel eller LibreOffice. Lukk ho og prøv igjen. Er ho ikkje "
        "open, slett fila «{owner}» i same mappa.",
        en="The file seems to be open in Word, Excel or LibreOffice. Close it and try again. If it is not "
        "open, delete the file «{owner}» in the same folder.",
    ),
    "output_forbidden": Wording(
        nb="Mappen kan ikke skrives til. Velg en mappe du har skrivetilgang til.",
        nn="Mappa kan ikkje skrivast til. Vel ei mappe du har skrivetilgang til.",
        en="The folder cannot be written to. Choose a folder you may write in.",
    ),
    "output_failed": Wording(
        nb="Filen kan ikke skrives ({detail}). Velg et annet navn eller en annen mappe.",
        nn="Fila kan ikkje skrivast ({detail}). Vel eit anna namn eller ei anna mappe.",
        en="The file cannot be written ({detail}). Choose another name or folder.",
    ),
    "why_no_such": Wording(
        nb="mappen eller stasjonen finnes ikke",
        nn="mappa eller stasjonen finst ikkje",
        en="the folder or drive does not exist",
    ),
    "why_part_is_file": Wording(
        nb="en av mappene i navnet er en fil",
        nn="ei av mappene i namnet er ei fil",
        en="one of the folders in its name is a file",
    ),
    "why_disk_full": Wording(
        nb="det er ikke plass på disken",
        nn="det er ikkje plass på disken",
        en="the disk is full",
    ),
    "why_too_big": Wording(
        nb="filen er for stor for disken",
        nn="fila er for stor for disken",
        en="the file is too big for the disk",
    ),
    "why_read_only": Wording(
        nb="disken kan bare leses",
        nn="disken kan berre lesast",
        en="the disk can only be read",
    ),
    "why_name_too_long": Wording(
        nb="navnet er for langt",
        nn="namnet er for langt",
        en="the name is too long",
    ),
    "why_bad_name": Wording(
        nb="navnet har tegn som ikke kan brukes",
        nn="namnet har teikn som ikkje kan brukast",
        en="the name has characters that cannot be used",
    ),
    "why_disk_fails": Wording(
        nb="disken svarer ikke som den skal",
        nn="disken svarer ikkje som han skal",
        en="the disk does not answer as it should",
    ),
    "why_busy": Wording(
        nb="filen er i bruk",
        nn="fila er i bruk",
        en="the file is in use",
    ),
    "why_goes_round": Wording(
        nb="snarveien går i ring",
        nn="snarvegen går i ring",
        en="the shortcut leads back to itself",
    ),
    "why_no_network": Wording(
        nb="nettverksstasjonen svarer ikke",
        nn="nettverksstasjonen svarer ikkje",
        en="the network drive does not answer",
    ),
    "why_no_access": Wording(nb="du har ikke tilgang", nn="du har ikkje tilgang", en="you have no access"),
    "why_other": Wording(
        nb="systemet melder feil nummer {number}",
        nn="systemet melder feil nummer {number}",
        en="the system reports error number {number}",
    ),
    "file_damaged": Wording(
        nb="Filen er skadet eller ikke hel. Åpne den i programmet den er laget i, lagre den på nytt, "
        "eller hent den på nytt dit du fikk den fra.",
        nn="Fila er skadd eller ikkje heil. Opne henne i programmet ho er laga i, lagre henne på nytt, "
        "eller hent henne på nytt der du fekk henne frå.",
        en="The file is damaged or not whole. Open it in the program that made it and save it again, "
        "or fetch it again from where you got it.",
    ),
    "file_protected": Wording(
        nb="Filen er beskyttet med passord. Åpne den, fjern passordet og lagre den på nytt.",
        nn="Fila er verna med passord. Opne henne, fjern passordet og lagre henne på nytt.",
        en="The file is protected by a password. Open it, remove the password and save it again.",
    ),
    "package_part_missing": Wording(
        nb="Filen mangler en del ({part}). Åpne den i programmet den er laget i og lagre den på nytt.",
        nn="Fila manglar ein del ({part}). Opne henne i programmet ho er laga i og lagre henne på nytt.",
        en="The file lacks a part ({part}). Open it in the program that made it and save it again.",
    ),
    "package_parts": Wording(
        nb="Filen har altfor mange deler og blir ikke åpnet. Kopier innholdet over i en ny fil.",
        nn="Fila har altfor mange delar og vert ikkje opna. Kopier innhaldet over i ei ny fil.",
        en="The file has far too many parts and is not opened. Copy the content into a new file.",
    ),
    "package_size": Wording(
        nb="Filen pakker seg ut til noe altfor stort og blir ikke åpnet. Kopier innholdet over i en ny fil.",
        nn="Fila pakkar seg ut til noko altfor stort og vert ikkje opna. Kopier innhaldet over i ei ny fil.",
        en="The file unpacks to something far too large and is not opened. Copy the content into a new file.",
    ),
    "package_tricks": Wording(
        nb="Filen er satt sammen på en måte som ikke er trygg, og blir ikke åpnet. "
        "Hent den på nytt, eller kopier innholdet over i en ny fil.",
        nn="Fila er sett saman på ein måte som ikkje er trygg, og vert ikkje opna. "
        "Hent henne på nytt, eller kopier innhaldet over i ei ny fil.",
        en="The file is put together in an unsafe way and is not opened. "
        "Fetch it again, or copy the content into a new file.",
    ),
    "package_entities": Wording(
        nb="Filen har innhold som vanlige dokumenter ikke har (DTD), og blir ikke åpnet. "
        "Åpne den i Excel eller Word og lagre den på nytt.",
        nn="Fila har innhald som vanlege dokument ikkje har (DTD), og vert ikkje opna. "
        "Opne henne i Excel eller Word og lagre henne på nytt.",
        en="The file has content that ordinary documents lack (a DTD) and is not opened. "
        "Open it in Excel or Word and save it again.",
    ),
    "package_encoding": Wording(
        nb="Filen er lagret med en tegnkoding som ikke brukes i slike filer. "
        "Åpne den i Excel eller Word og lagre den på nytt.",
        nn="Fila er lagra med ei teiknkoding som ikkje vert brukt i slike filer. "
        "Opne henne i Excel eller Word og lagre henne på nytt.",
        en="The file is saved in a character encoding that such files do not use. "
        "Open it in Excel or Word and save it again.",
    ),
    "sheet_too_far": Wording(
        nb="Arket har innhold helt ute i {far}, langt utenfor tabellen. Slett det som står der, og lagre på nytt.",
        nn="Arket har innhald heilt ute i {far}, langt utanfor tabellen. Slett det som står der, og lagre på nytt.",
        en="The sheet has content as far out as {far}, far from the table. Delete what is there, and save again.",
    ),
    "sheet_too_long_texts": Wording(
        nb="Filen har tekster som er altfor lange for en celle, og blir ikke åpnet. "
        "Kopier tabellen over i en ny arbeidsbok.",
        nn="Fila har tekstar som er altfor lange for ei celle, og vert ikkje opna. "
        "Kopier tabellen over i ei ny arbeidsbok.",
        en="The file has texts far too long for a cell and is not opened. Copy the table into a new workbook.",
    ),
    "workbook_unreadable": Wording(
        nb="Klarer ikke å lese arbeidsboken. Åpne den i Excel og lagre den som .xlsx.",
        nn="Klarer ikkje å lese arbeidsboka. Opne henne i Excel og lagre henne som .xlsx.",
        en="The workbook cannot be read. Open it in Excel and save it as .xlsx.",
    ),
    "document_unreadable": Wording(
        nb="Klarer ikke å lese dokumentet. Åpne det i Word og lagre det på nytt som .docx.",
        nn="Klarer ikkje å lese dokumentet. Opne det i Word og lagre det på nytt som .docx.",
        en="The document cannot be read. Open it in Word and save it again as .docx.",
    ),
    "no_workbook": Wording(
        nb="Filen er ikke en arbeidsbok, eller den er skadet. Åpne den i Excel og lagre den som .xlsx.",
        nn="Fila er ikkje ei arbeidsbok, eller ho er skadd. Opne henne i Excel og lagre henne som .xlsx.",
        en="The file is not a workbook, or it is damaged. Open it in Excel and save it as .xlsx.",
    ),
    "no_document": Wording(
        nb="Filen er ikke et Word-dokument, eller den er skadet. Åpne den i Word og lagre den som .docx.",
        nn="Fila er ikkje eit Word-dokument, eller ho er skadd. Opne henne i Word og lagre henne som .docx.",
        en="The file is not a Word document, or it is damaged. Open it in Word and save it as .docx.",
    ),
    "kind_no_workbook": Wording(
        nb="Filen er {what}, ikke en arbeidsbok. Åpne den i Excel og lagre den som .xlsx, eller velg en annen fil.",
        nn="Fila er {what}, ikkje ei arbeidsbok. Opne henne i Excel og lagre henne som .xlsx, eller vel ei anna fil.",
        en="The file is {what}, not a workbook. Open it in Excel and save it as .xlsx, or choose another file.",
    ),
    "kind_no_document": Wording(
        nb="Filen er {what}, ikke et Word-dokument (.docx). Åpne den i Word og lagre den som .docx, "
        "eller velg en annen fil.",
        nn="Fila er {what}, ikkje eit Word-dokument (.docx). Opne henne i Word og lagre henne som .docx, "
        "eller vel ei anna fil.",
        en="The file is {what}, not a Word document (.docx). Open it in Word and save it as .docx, "
        "or choose another file.",
    ),
    "another_workbook": Wording(
        nb="Filen er {what}, ikke en arbeidsbok. Velg regnearket (.xlsx) i stedet.",
        nn="Fila er {what}, ikkje ei arbeidsbok. Vel reknearket (.xlsx) i staden.",
        en="The file is {what}, not a workbook. Choose the spreadsheet (.xlsx) instead.",
    ),
    "another_document": Wording(
        nb="Filen er {what}, ikke et Word-dokument. Velg Word-filen (.docx) i stedet.",
        nn="Fila er {what}, ikkje eit Word-dokument. Vel Word-fila (.docx) i staden.",
        en="The file is {what}, not a Word document. Choose the Word file (.docx) instead.",
    ),
    "kind_xlsx": Wording(nb="en Excel-arbeidsbok", nn="ei Excel-arbeidsbok", en="an Excel workbook"),
    "kind_xlsb": Wording(nb="en Excel-arbeidsbok", nn="ei Excel-arbeidsbok", en="an Excel workbook"),
    "kind_xls": Wording(nb="en Excel-arbeidsbok", nn="ei Excel-arbeidsbok", en="an Excel workbook"),
    "kind_ods": Wording(
        nb="et regneark i OpenDocument-format",
        nn="eit rekneark i OpenDocument-format",
        en="an OpenDocument spreadsheet",
    ),
    "kind_docx": Wording(nb="et Word-dokument", nn="eit Word-dokument", en="a Word document"),
    "kind_odt": Wording(
        nb="et tekstdokument i OpenDocument-format",
        nn="eit tekstdokument i OpenDocument-format",
        en="an OpenDocument text",
    ),
    "kind_doc": Wording(
        nb="et Word-dokument i gammelt format (.doc)",
        nn="eit Word-dokument i gammalt format (.doc)",
        en="a Word document in the old format (.doc)",
    ),
    "kind_pptx": Wording(nb="en presentasjon", nn="ein presentasjon", en="a presentation"),
    "kind_pdf": Wording(nb="en PDF", nn="ein PDF", en="a PDF"),
    "kind_rtf": Wording(nb="et RTF-dokument", nn="eit RTF-dokument", en="an RTF document"),
    "kind_html": Wording(nb="en nettside (HTML)", nn="ei nettside (HTML)", en="a web page (HTML)"),
    "kind_xml": Wording(nb="en XML-fil", nn="ei XML-fil", en="an XML file"),
    "kind_text": Wording(
        nb="en tekstfil (for eksempel CSV)", nn="ei tekstfil (til dømes CSV)", en="a text file (such as CSV)"
    ),
    "kind_picture": Wording(nb="et bilde", nn="eit bilete", en="a picture"),
    "kind_archive": Wording(
        nb="en pakket mappe (zip)", nn="ei pakka mappe (zip)", en="a compressed folder (zip)"
    ),
    "json_shape": Wording(
        nb="Filen er ikke en plan slik rusdoc skriver den ({detail}). Les regnearket på nytt.",
        nn="Fila er ikkje ein plan slik rusdoc skriv han ({detail}). Les reknearket på nytt.",
        en="The file is not a plan as rusdoc writes it ({detail}). Read the workbook again.",
    ),
    "workbook_not_editable": Wording(
        nb="Bare .xlsx og .xlsm kan merkes eller rettes. Åpne filen i Excel, velg Lagre som .xlsx, og kjør "
        "på nytt.",
        nn="Berre .xlsx og .xlsm kan merkast eller rettast. Opne fila i Excel, vel Lagre som .xlsx, og køyr "
        "på nytt.",
        en="Only .xlsx and .xlsm can be annotated or mended. Open the file in Excel, choose Save as .xlsx, and "
        "run again.",
    ),
}
