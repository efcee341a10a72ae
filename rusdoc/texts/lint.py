"""What is wrong with a Word template, in words."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "at": Wording(
        nb="{problem} Det står i {part}, i avsnittet «{words}».",
        nn="{problem} Det står i {part}, i avsnittet «{words}».",
        en="{problem} It is in {part}, in the paragraph «{words}».",
    ),
    "at_heading": Wording(
        nb="{problem} Det står i {part} under «{heading}», i avsnittet «{words}».",
        nn="{problem} Det står i {part} under «{heading}», i avsnittet «{words}».",
        en="{problem} It is in {part} under «{heading}», in the paragraph «{words}».",
    ),
    "in_part": Wording(
        nb="{problem} Det står i {part}.",
        nn="{problem} Det står i {part}.",
        en="{problem} It is in {part}.",
    ),
    "unknown_name": Wording(
        nb="Malen bruker navnet «{name}», som ikke finnes.{hint}",
        nn="Malen brukar namnet «{name}», som ikkje finst.{hint}",
        en="The template uses the name «{name}», which does not exist.{hint}",
    ),
    "unknown_filter": Wording(
        nb="Filteret «{name}» finnes ikke.{hint}",
        nn="Filteret «{name}» finst ikkje.{hint}",
        en="There is no filter «{name}».{hint}",
    ),
    "unknown_test": Wording(
        nb="Prøven «is {name}» finnes ikke.{hint}",
        nn="Prøva «is {name}» finst ikkje.{hint}",
        en="There is no test «is {name}».{hint}",
    ),
    "unknown_tag": Wording(
        nb="«{word}» er ingen kode som malen kan bruke.{hint}",
        nn="«{word}» er ingen kode som malen kan bruke.{hint}",
        en="«{word}» is no tag that a template can use.{hint}",
    ),
    "forbidden": Wording(
        nb="Malen bruker «{name}», som en mal ikke får bruke: bare verdier, og metodene til tekster, lister og "
        "oppslag.",
        nn="Malen brukar «{name}», som ein mal ikkje får bruke: berre verdiar, og metodane til tekstar, lister og "
        "oppslag.",
        en="The template uses «{name}», which a template may not use: only values, and the methods of texts, lists "
        "and dicts.",
    ),
    "loads": Wording(
        nb="«{word}» henter en annen mal, og det kan en mal ikke gjøre. Sett innholdet inn i denne malen.",
        nn="«{word}» hentar ein annan mal, og det kan ein mal ikkje gjere. Set innhaldet inn i denne malen.",
        en="«{word}» fetches another template, which a template cannot do. Put the content into this one.",
    ),
    "unclosed": Wording(
        nb="Koden «{tag}» mangler slutten: }}}}, %}} eller #}} i samme avsnitt.",
        nn="Koden «{tag}» manglar slutten: }}}}, %}} eller #}} i same avsnitt.",
        en="The tag «{tag}» lacks its end: }}}}, %}} or #}} in the same paragraph.",
    ),
    "stray_end": Wording(
        nb="«{tag}» slutter en kode som aldri begynner. Skal det være {{{{ eller {{% foran?",
        nn="«{tag}» sluttar ein kode som aldri byrjar. Skal det vere {{{{ eller {{% framfor?",
        en="«{tag}» ends a tag that never begins. Should there be {{{{ or {{% before it?",
    ),
    "split": Wording(
        nb="Word har delt koden «{tag}» mellom vanlig tekst og en lenke, et felt eller en sporet endring, så den "
        "ikke kan settes sammen. Slett den og skriv den på nytt.",
        nn="Word har delt koden «{tag}» mellom vanleg tekst og ei lenkje, eit felt eller ei spora endring, så han "
        "ikkje kan setjast saman. Slett han og skriv han på nytt.",
        en="Word has split the tag «{tag}» between plain text and a link, a field or a tracked change, so that it "
        "cannot be joined. Delete it and type it again.",
    ),
    "loose_kind": Wording(
        nb="«{kind}» må stå helt inntil tegnet, uten mellomrom: {{%{kind} … %}}.",
        nn="«{kind}» må stå heilt inntil teiknet, utan mellomrom: {{%{kind} … %}}.",
        en="«{kind}» must follow the sign directly, without a space: {{%{kind} … %}}.",
    ),
    "kind_with_signs": Wording(
        nb="En {{%{kind} … %}} kan ikke ha tegnene }} eller % inne i seg. Legg verdien i en {{% set %}} først.",
        nn="Ein {{%{kind} … %}} kan ikkje ha teikna }} eller % inni seg. Legg verdien i ein {{% set %}} først.",
        en="A {{%{kind} … %}} cannot have the signs }} or % inside. Put the value into a {{% set %}} first.",
    ),
    "unreadable": Wording(
        nb="Koden kan ikke leses: {reason}",
        nn="Koden kan ikkje lesast: {reason}",
        en="The tag cannot be read: {reason}",
    ),
    "never_closed": Wording(
        nb="«{word} {rest}» blir aldri lukket med end{word}.",
        nn="«{word} {rest}» vert aldri lukka med end{word}.",
        en="«{word} {rest}» is never closed by end{word}.",
    ),
    "without_start": Wording(
        nb="«{word}» hører ikke til noe som er åpnet.",
        nn="«{word}» høyrer ikkje til noko som er opna.",
        en="«{word}» belongs to nothing that has been opened.",
    ),
    "not_in_cell": Wording(
        nb="«{word}» gjelder en tabellcelle, men står ikke i en tabell.",
        nn="«{word}» gjeld ei tabellcelle, men står ikkje i ein tabell.",
        en="«{word}» is about a table cell, but does not stand in a table.",
    ),
    "crossed_kinds": Wording(
        nb="«{word} {rest}» og «{end}» må være av samme slag: begge med tr, tc eller p, eller begge uten.",
        nn="«{word} {rest}» og «{end}» må vere av same slag: begge med tr, tc eller p, eller begge utan.",
        en="«{word} {rest}» and «{end}» must be of one kind: both with tr, tc or p, or both without.",
    ),
    "crossed_tr": Wording(
        nb="«{word} {rest}» åpnes i en tabell og «{end}» står i en annen. Begge må stå i samme tabell.",
        nn="«{word} {rest}» vert opna i ein tabell og «{end}» står i ein annan. Begge må stå i same tabell.",
        en="«{word} {rest}» is opened in one table and «{end}» stands in another. Both must be in the same table.",
    ),
    "crossed_tc": Wording(
        nb="«{word} {rest}» åpnes i en tabellrad og «{end}» står i en annen. Begge må stå i samme rad.",
        nn="«{word} {rest}» vert opna i ei tabellrad og «{end}» står i ei anna. Begge må stå i same rad.",
        en="«{word} {rest}» is opened in one table row and «{end}» stands in another. Both must be in the same row.",
    ),
    "crossed_p": Wording(
        nb="«{word} {rest}» og «{end}» står ikke på samme nivå: begge må stå utenfor tabeller, eller i samme celle.",
        nn="«{word} {rest}» og «{end}» står ikkje på same nivå: begge må stå utanfor tabellar, eller i same celle.",
        en="«{word} {rest}» and «{end}» are not on one level: both must be outside tables, or in the same cell.",
    ),
    "crossed_elements": Wording(
        nb="«{word} {rest}» og «{end}» står ikke på samme nivå: det ene er inne i en tabell, en lenke eller en "
        "tekstboks.",
        nn="«{word} {rest}» og «{end}» står ikkje på same nivå: det eine er inne i ein tabell, ei lenkje eller ein "
        "tekstboks.",
        en="«{word} {rest}» and «{end}» are not on one level: one of them is inside a table, a link or a text box.",
    ),
    "crossed_cells": Wording(
        nb="«{word} {rest}» åpnes i en celle og «{end}» står i en annen. Bruk {{%tr … %}} for hele rader og "
        "{{%tc … %}} for hele celler.",
        nn="«{word} {rest}» vert opna i ei celle og «{end}» står i ei anna. Bruk {{%tr … %}} for heile rader og "
        "{{%tc … %}} for heile celler.",
        en="«{word} {rest}» is opened in one cell and «{end}» stands in another. Use {{%tr … %}} for whole rows and "
        "{{%tc … %}} for whole cells.",
    ),
    "not_in_tr": Wording(
        nb="{{%tr … %}} gjelder en tabellrad, men står ikke i en tabell.",
        nn="{{%tr … %}} gjeld ei tabellrad, men står ikkje i ein tabell.",
        en="{{%tr … %}} is about a table row, but does not stand in a table.",
    ),
    "not_in_tc": Wording(
        nb="{{%tc … %}} gjelder en tabellcelle, men står ikke i en tabell.",
        nn="{{%tc … %}} gjeld ei tabellcelle, men står ikkje i ein tabell.",
        en="{{%tc … %}} is about a table cell, but does not stand in a table.",
    ),
    "second_p": Wording(
        nb="Avsnittet har flere koder med p, og bare den siste gjelder. Gi hver sitt eget avsnitt.",
        nn="Avsnittet har fleire kodar med p, og berre den siste gjeld. Gje kvar sitt eige avsnitt.",
        en="The paragraph has several tags with p, and only the last counts. Give each its own paragraph.",
    ),
    "second_tr": Wording(
        nb="Raden har flere koder med tr, og bare den siste gjelder. Gi hver sin egen rad.",
        nn="Rada har fleire kodar med tr, og berre den siste gjeld. Gje kvar si eiga rad.",
        en="The row has several tags with tr, and only the last counts. Give each its own row.",
    ),
    "second_tc": Wording(
        nb="Cellen har flere koder med tc, og bare den siste gjelder. Gi hver sin egen celle.",
        nn="Cella har fleire kodar med tc, og berre den siste gjeld. Gje kvar si eiga celle.",
        en="The cell has several tags with tc, and only the last counts. Give each its own cell.",
    ),
    "beside_p": Wording(
        nb="En kode med p tar plassen til hele avsnittet, så de andre kodene der blir borte. Gi den et eget avsnitt, "
        "eller skriv den uten p.",
        nn="Ein kode med p tek plassen til heile avsnittet, så dei andre kodane der vert borte. Gje han eit eige "
        "avsnitt, eller skriv han utan p.",
        en="A tag with p takes the place of its whole paragraph, so that the other tags in it are lost. Give it a "
        "paragraph of its own, or write it without p.",
    ),
    "beside_tr": Wording(
        nb="En kode med tr tar plassen til hele raden, så de andre kodene der blir borte. Gi den en egen rad.",
        nn="Ein kode med tr tek plassen til heile rada, så dei andre kodane der vert borte. Gje han ei eiga rad.",
        en="A tag with tr takes the place of its whole row, so that the other tags in it are lost. Give it a row of "
        "its own.",
    ),
    "beside_tc": Wording(
        nb="En kode med tc tar plassen til hele cellen, så de andre kodene der blir borte. Gi den en egen celle.",
        nn="Ein kode med tc tek plassen til heile cella, så dei andre kodane der vert borte. Gje han ei eiga celle.",
        en="A tag with tc takes the place of its whole cell, so that the other tags in it are lost. Give it a cell of "
        "its own.",
    ),
    "words_beside_p": Wording(
        nb="En kode med p tar plassen til hele avsnittet, så teksten ved siden av blir borte. Gi koden et eget avsnitt, "
        "eller skriv den uten p.",
        nn="Ein kode med p tek plassen til heile avsnittet, så teksten ved sida av vert borte. Gje koden eit eige "
        "avsnitt, eller skriv han utan p.",
        en="A tag with p takes the place of its whole paragraph, so that the words beside it are lost. Give the tag a "
        "paragraph of its own, or write it without p.",
    ),
    "no_measures": Wording(
        nb="Malen går aldri gjennom tiltakene, så ingen av dem kommer med i dokumentet. Bruk for eksempel "
        "{{%p for goal in goals %}}, {{%p for sub_goal in goal.sub_goals %}} og "
        "{{%tr for measure in sub_goal.measures %}}.",
        nn="Malen går aldri gjennom tiltaka, så ingen av dei kjem med i dokumentet. Bruk til dømes "
        "{{%p for goal in goals %}}, {{%p for sub_goal in goal.sub_goals %}} og "
        "{{%tr for measure in sub_goal.measures %}}.",
        en="The template never goes through the measures, so none of them gets into the document. Use for instance "
        "{{%p for goal in goals %}}, {{%p for sub_goal in goal.sub_goals %}} and "
        "{{%tr for measure in sub_goal.measures %}}.",
    ),
    "field_left_out": Wording(
        nb="Malen viser aldri {field} for tiltakene. Sett inn {{{{ {name} }}}} der det skal stå.",
        nn="Malen viser aldri {field} for tiltaka. Set inn {{{{ {name} }}}} der det skal stå.",
        en="The template never shows the {field} of the measures. Put in {{{{ {name} }}}} where it should be.",
    ),
    "field_id": Wording(nb="nummeret", nn="nummeret", en="number"),
    "field_title": Wording(nb="hva som skal gjøres", nn="kva som skal gjerast", en="title"),
    "field_priority": Wording(nb="prioriteten", nn="prioriteten", en="priority"),
    "field_effect": Wording(nb="effekten", nn="effekten", en="effect"),
    "field_cost": Wording(nb="kostnaden", nn="kostnaden", en="cost"),
    "field_owners": Wording(nb="hvem som har ansvaret", nn="kven som har ansvaret", en="owners"),
    "field_years": Wording(nb="årene", nn="åra", en="years"),
    "left_out": Wording(
        nb="Tiltaket «{measure}» er ikke med i dokumentet: malen «{template}» hopper over det.",
        nn="Tiltaket «{measure}» er ikkje med i dokumentet: malen «{template}» hoppar over det.",
        en="The measure «{measure}» is not in the document: the template «{template}» passes it over.",
    ),
    "no_heading_row": Wording(
        nb="Tabell {table} har ingen overskriftsrad, så en skjermleser ikke kan si hva kolonnene er. Merk den øverste "
        "raden i Word: Tabelloppsett, Gjenta overskriftsrader.",
        nn="Tabell {table} har inga overskriftsrad, så ein skjermlesar ikkje kan seie kva kolonnane er. Merk den øvste "
        "rada i Word: Tabelloppsett, Gjenta overskriftsrader.",
        en="Table {table} has no heading row, so a screen reader cannot say what the columns are. Mark the top row in "
        "Word: Table Layout, Repeat Header Rows.",
    ),
    "no_alt_text": Wording(
        nb="Bildet «{name}» har ingen alternativ tekst. Høyreklikk på det, velg Vis alternativ tekst, og skriv hva det "
        "viser, eller merk det som dekorativt.",
        nn="Biletet «{name}» har ingen alternativ tekst. Høgreklikk på det, vel Vis alternativ tekst, og skriv kva det "
        "viser, eller merk det som dekorativt.",
        en="The picture «{name}» has no alternative text. Right-click it, choose View Alt Text, and write what it shows, "
        "or mark it as decorative.",
    ),
    "skipped_level": Wording(
        nb="En overskrift på nivå {level} følger rett etter nivå {before}. Bruk nivåene i rekkefølge.",
        nn="Ei overskrift på nivå {level} følgjer rett etter nivå {before}. Bruk nivåa i rekkjefølgje.",
        en="A heading of level {level} follows right after level {before}. Use the levels in order.",
    ),
    "first_level": Wording(
        nb="Den første overskriften er på nivå {level}. Begynn med nivå 1.",
        nn="Den første overskrifta er på nivå {level}. Byrj med nivå 1.",
        en="The first heading is of level {level}. Begin with level 1.",
    ),
    "no_title": Wording(
        nb="Filen har ingen tittel i egenskapene. Skriv {{{{ document.title }}}} i Word: Fil, Informasjon, Tittel.",
        nn="Fila har ingen tittel i eigenskapane. Skriv {{{{ document.title }}}} i Word: Fil, Informasjon, Tittel.",
        en="The file has no title in its properties. Write {{{{ document.title }}}} in Word: File, Info, Title.",
    ),
    "no_language": Wording(
        nb="Teksten er ikke merket med noe språk. Velg språk i Word: Se gjennom, Språk, Angi korrekturspråk.",
        nn="Teksten er ikkje merkt med noko språk. Vel språk i Word: Sjå gjennom, Språk, Vel korrekturspråk.",
        en="The text is not marked with a language. Choose one in Word: Review, Language, Set Proofing Language.",
    ),
    "pale": Wording(
        nb="Teksten i fargen {color} på {ground} er vanskelig å lese: kontrasten er {ratio} : 1 og skal være minst "
        "4,5 : 1 (3 : 1 for stor skrift).",
        nn="Teksten i fargen {color} på {ground} er vanskeleg å lese: kontrasten er {ratio} : 1 og skal vere minst "
        "4,5 : 1 (3 : 1 for stor skrift).",
        en="Text in the colour {color} on {ground} is hard to read: the contrast is {ratio} : 1 and should be at least "
        "4.5 : 1 (3 : 1 for large type).",
    ),
    "no_style": Wording(
        nb="Malen bruker stilen «{style}», som den ikke har. Teksten blir som vanlig brødtekst.",
        nn="Malen brukar stilen «{style}», som han ikkje har. Teksten vert som vanleg brødtekst.",
        en="The template uses the style «{style}», which it lacks. The text becomes plain body text.",
    ),
    "no_heading_style": Wording(
        nb="Malen bruker overskriftsstilen «{style}», som den ikke har. Overskriften blir som vanlig brødtekst, og kommer "
        "ikke med i innholdsfortegnelsen.",
        nn="Malen brukar overskriftsstilen «{style}», som han ikkje har. Overskrifta vert som vanleg brødtekst, og kjem "
        "ikkje med i innhaldslista.",
        en="The template uses the heading style «{style}», which it lacks. The heading becomes plain body text and is "
        "left out of the contents table.",
    ),
    "unsafe": Wording(
        nb="Malen henter innhold utenfra eller kan kjøre programmer ({what}). Lagre den uten dette.",
        nn="Malen hentar innhald utanfrå eller kan køyre program ({what}). Lagre han utan dette.",
        en="The template fetches content from elsewhere or can run programs ({what}). Save it without that.",
    ),
    "several": Wording(
        nb="Malen kan ikke brukes før dette er rettet:{problems}",
        nn="Malen kan ikkje brukast før dette er retta:{problems}",
        en="The template cannot be used until this is put right:{problems}",
    ),
    "one_of_several": Wording(nb="\n- {problem}{rest}", nn="\n- {problem}{rest}", en="\n- {problem}{rest}"),
    "and_more": Wording(
        nb="\n… og {count} til. «rusdoc template lint» viser alle.",
        nn="\n… og {count} til. «rusdoc template lint» viser alle.",
        en="\n… and {count} more. «rusdoc template lint» shows them all.",
    ),
}
