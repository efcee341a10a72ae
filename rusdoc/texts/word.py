"""What rusdoc says about Word templates and what goes into them."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "no_template": Wording(
        nb="Malen er ikke et Word-dokument. Bruk en fil som er lagret som .docx eller .dotx.",
        nn="Malen er ikkje eit Word-dokument. Bruk ei fil som er lagra som .docx eller .dotx.",
        en="The template is not a Word document. Use a file saved as .docx or .dotx.",
    ),
    "damaged": Wording(
        nb="Malen er skadet ({detail}). Åpne den i Word og lagre den på nytt.",
        nn="Malen er skadd ({detail}). Opne han i Word og lagre han på nytt.",
        en="The template is damaged ({detail}). Open it in Word and save it again.",
    ),
    "unknown_name": Wording(
        nb="Malen bruker navnet «{name}», som ikke finnes{where}.{hint}",
        nn="Malen brukar namnet «{name}», som ikkje finst{where}.{hint}",
        en="The template uses the name «{name}», which does not exist{where}.{hint}",
    ),
    "nearest": Wording(
        nb=" Mente du «{name}»?", nn=" Meinte du «{name}»?", en=" Did you mean «{name}»?"
    ),
    "nothing": Wording(nb="", nn="", en=""),
    "where": Wording(
        nb=", i {part}, i avsnittet «{paragraph}»",
        nn=", i {part}, i avsnittet «{paragraph}»",
        en=", in {part}, in the paragraph «{paragraph}»",
    ),
    "where_heading": Wording(
        nb=", i {part} under «{heading}», i avsnittet «{paragraph}»",
        nn=", i {part} under «{heading}», i avsnittet «{paragraph}»",
        en=", in {part} under «{heading}», in the paragraph «{paragraph}»",
    ),
    "where_cell": Wording(
        nb=", i {part}, i tabell {table}, celle {cell}, «{paragraph}»",
        nn=", i {part}, i tabell {table}, celle {cell}, «{paragraph}»",
        en=", in {part}, in table {table}, cell {cell}, «{paragraph}»",
    ),
    "where_cell_heading": Wording(
        nb=", i {part} under «{heading}», i tabell {table}, celle {cell}, «{paragraph}»",
        nn=", i {part} under «{heading}», i tabell {table}, celle {cell}, «{paragraph}»",
        en=", in {part} under «{heading}», in table {table}, cell {cell}, «{paragraph}»",
    ),
    "where_part": Wording(nb=", i {part}", nn=", i {part}", en=", in {part}"),
    "part_body": Wording(nb="brødteksten", nn="brødteksten", en="the body"),
    "part_header": Wording(nb="topptekst", nn="topptekst", en="a header"),
    "part_footer": Wording(nb="bunntekst", nn="botntekst", en="a footer"),
    "part_footnotes": Wording(nb="fotnotene", nn="fotnotane", en="the footnotes"),
    "part_endnotes": Wording(nb="sluttnotene", nn="sluttnotane", en="the endnotes"),
    "part_comments": Wording(nb="merknadene", nn="merknadene", en="the comments"),
    "part_properties": Wording(
        nb="dokumentegenskapene", nn="dokumenteigenskapane", en="the document properties"
    ),
    "syntax": Wording(
        nb="En kode i malen kan ikke leses{where}: {detail}",
        nn="Ein kode i malen kan ikkje lesast{where}: {detail}",
        en="A tag in the template cannot be read{where}: {detail}",
    ),
    "value": Wording(
        nb="En kode i malen kan ikke fylles ut{where}: {detail}",
        nn="Ein kode i malen kan ikkje fyllast ut{where}: {detail}",
        en="A tag in the template cannot be filled in{where}: {detail}",
    ),
    "forbidden": Wording(
        nb="Malen bruker «{name}», som en mal ikke får bruke{where}. Bare verdier og tekstens, listenes og "
        "oppslagenes egne metoder kan brukes.",
        nn="Malen brukar «{name}», som ein mal ikkje får bruke{where}. Berre verdiar og metodane til tekstar, "
        "lister og oppslag kan brukast.",
        en="The template uses «{name}», which a template may not use{where}. Only values and the methods of "
        "texts, lists and dicts can be used.",
    ),
    "overrun": Wording(
        nb="Malen gjør mer arbeid eller lager mer tekst enn noe dokument trenger{where}. Se etter løkker inne "
        "i løkker.",
        nn="Malen gjer meir arbeid eller lagar meir tekst enn noko dokument treng{where}. Sjå etter løkker "
        "inne i løkker.",
        en="The template does more work, or makes more text, than any document needs{where}. Look for loops "
        "inside loops.",
    ),
}
