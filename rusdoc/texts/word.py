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
    "unsafe": Wording(
        nb="Malen henter innhold utenfra eller kan kjøre programmer ({what}), og er ikke brukt. Lagre den uten "
        "dette, eller godta det med --allow-external.",
        nn="Malen hentar innhald utanfrå eller kan køyre program ({what}), og er ikkje brukt. Lagre han utan "
        "dette, eller godta det med --allow-external.",
        en="The template fetches content from elsewhere or can run programs ({what}), and was not used. Save it "
        "without that, or accept it with --allow-external.",
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
    "where_part": Wording(nb=", i {part}", nn=", i {part}", en=", in {part}"),
    "part_body": Wording(nb="brødteksten", nn="brødteksten", en="the body"),
    "part_header": Wording(nb="toppteksten", nn="toppteksten", en="a header"),
    "part_footer": Wording(nb="bunnteksten", nn="botnteksten", en="a footer"),
    "part_footnotes": Wording(nb="fotnotene", nn="fotnotane", en="the footnotes"),
    "part_endnotes": Wording(nb="sluttnotene", nn="sluttnotane", en="the endnotes"),
    "part_comments": Wording(nb="merknadene", nn="merknadene", en="the comments"),
    "part_properties": Wording(
        nb="dokumentegenskapene", nn="dokumenteigenskapane", en="the document properties"
    ),
    "syntax": Wording(
        nb="En kode i malen kan ikke leses{where}: {problem}",
        nn="Ein kode i malen kan ikkje lesast{where}: {problem}",
        en="A tag in the template cannot be read{where}: {problem}",
    ),
    "value": Wording(
        nb="En kode i malen kan ikke fylles ut{where}: {problem} ({detail})",
        nn="Ein kode i malen kan ikkje fyllast ut{where}: {problem} ({detail})",
        en="A tag in the template cannot be filled in{where}: {problem} ({detail})",
    ),
    "wrong": Wording(nb="den gir en feil", nn="han gjev ein feil", en="it fails"),
    "wrong_kind": Wording(
        nb="verdien er av feil slag", nn="verdien er av feil slag", en="the value is of the wrong kind"
    ),
    "wrong_value": Wording(
        nb="verdien kan ikke brukes", nn="verdien kan ikkje brukast", en="the value cannot be used"
    ),
    "by_zero": Wording(nb="den deler på null", nn="han deler på null", en="it divides by zero"),
    "unclosed_tag": Wording(
        nb="den mangler slutten, }}}}, %}} eller #}}.",
        nn="han manglar slutten, }}}}, %}} eller #}}.",
        en="it lacks its end, }}}}, %}} or #}}.",
    ),
    "tag_sign": Wording(
        nb="tegnene «{found}» har ingen mening her.",
        nn="teikna «{found}» har inga meining her.",
        en="the signs «{found}» have no meaning here.",
    ),
    "tag_expected": Wording(
        nb="her skulle «{found}» ha stått.", nn="her skulle «{found}» ha stått.", en="«{found}» should be here."
    ),
    "tag_expected_end": Wording(
        nb="den slutter før «{found}».", nn="han sluttar før «{found}».", en="it ends before «{found}»."
    ),
    "tag_extra": Wording(
        nb="«{found}» skulle ikke ha stått her.",
        nn="«{found}» skulle ikkje ha stått her.",
        en="«{found}» should not be here.",
    ),
    "tag_name": Wording(
        nb="her skulle et navn ha stått, ikke «{found}».",
        nn="her skulle eit namn ha stått, ikkje «{found}».",
        en="a name should be here, not «{found}».",
    ),
    "tag_expression": Wording(
        nb="her skulle en verdi ha stått, ikke «{found}».",
        nn="her skulle ein verdi ha stått, ikkje «{found}».",
        en="a value should be here, not «{found}».",
    ),
    "tag_empty": Wording(
        nb="den slutter der en verdi skulle ha stått.",
        nn="han sluttar der ein verdi skulle ha stått.",
        en="it ends where a value should be.",
    ),
    "tag_deep": Wording(
        nb="den har for mange uttrykk inni hverandre.",
        nn="han har for mange uttrykk inni kvarandre.",
        en="it has too many expressions inside one another.",
    ),
    "tag_other": Wording(
        nb="Jinja sier «{found}».", nn="Jinja seier «{found}».", en="Jinja says «{found}»."
    ),
    "unknown_tag": Wording(
        nb="«{found}» er ingen kode. Kodene er for, if, elif, else, set, endfor og endif.",
        nn="«{found}» er ingen kode. Kodane er for, if, elif, else, set, endfor og endif.",
        en="«{found}» is no tag. The tags are for, if, elif, else, set, endfor and endif.",
    ),
    "tag_without_start": Wording(
        nb="«{found}» har ingen begynnelse.", nn="«{found}» har inga byrjing.", en="«{found}» has no beginning."
    ),
    "never_closed_for": Wording(
        nb="løkken «for {found}» blir aldri lukket med endfor.",
        nn="løkka «for {found}» vert aldri lukka med endfor.",
        en="the loop «for {found}» is never closed by endfor.",
    ),
    "never_closed_if": Wording(
        nb="vilkåret «if {found}» blir aldri lukket med endif.",
        nn="vilkåret «if {found}» vert aldri lukka med endif.",
        en="the condition «if {found}» is never closed by endif.",
    ),
    "crossed_for": Wording(
        nb="«{found}» står inne i en løkke (for) som ikke er lukket.",
        nn="«{found}» står inne i ei løkke (for) som ikkje er lukka.",
        en="«{found}» stands inside a loop (for) that is not closed.",
    ),
    "crossed_if": Wording(
        nb="«{found}» står inne i et vilkår (if) som ikke er lukket.",
        nn="«{found}» står inne i eit vilkår (if) som ikkje er lukka.",
        en="«{found}» stands inside a condition (if) that is not closed.",
    ),
    "no_picture": Wording(
        nb="Filen er ikke et bilde som Word kan vise. Bruk PNG eller JPEG.",
        nn="Fila er ikkje eit bilete som Word kan vise. Bruk PNG eller JPEG.",
        en="The file is not a picture that Word can show. Use PNG or JPEG.",
    ),
    "nothing_to_replace": Wording(
        nb="Malen har ikke noe bilde og ingen fil med navnet «{name}».",
        nn="Malen har ikkje noko bilete og inga fil med namnet «{name}».",
        en="The template has no picture and no file named «{name}».",
    ),
    "dead_link": Wording(
        nb="En tekst har en lenke som ikke er laget for denne malen{where}. Bruk build_url_id på malen selv.",
        nn="Ein tekst har ei lenkje som ikkje er laga for denne malen{where}. Bruk build_url_id på malen sjølv.",
        en="A text has a link that was not made for this template{where}. Use the template's own build_url_id.",
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
