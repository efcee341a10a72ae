"""The rules in words: RUS7xx, documents and templates."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

DOCUMENTS: Final[dict[str, Wording]] = {
    "RUS701_title": Wording(nb="Kapittel uten tekst", nn="Kapittel utan tekst", en="Chapter without text"),
    "RUS701_why": Wording(
        nb="Veilederen venter at planen sier noe om dette. Uten tekst blir det et hull i planen.",
        nn="Rettleiaren ventar at planen seier noko om dette. Utan tekst vert det eit hol i planen.",
        en="The guide expects the plan to say something here. Without text there is a gap.",
    ),
    "RUS701_fix": Wording(
        nb="Skriv teksten i Word-filen for kapitlet i mappen «kapitler». Spørsmålene der viser hva som "
        "ventes.",
        nn="Skriv teksten i Word-fila for kapittelet i mappa «kapitler». Spørsmåla der viser kva som er "
        "venta.",
        en="Write the text in the chapter's Word file in the folder «kapitler». Its questions show what "
        "is expected.",
    ),
    "RUS705_title": Wording(
        nb="Ukjent navn i malen", nn="Ukjent namn i malen", en="Unknown name in the template"
    ),
    "RUS705_why": Wording(
        nb="Malen ber om noe som planen ikke har. Det ville blitt et tomrom som ingen la merke til.",
        nn="Malen bed om noko som planen ikkje har. Det ville vorte eit tomrom som ingen la merke til.",
        en="The template asks for something the plan does not have. It would have left a gap nobody noticed.",
    ),
    "RUS705_fix": Wording(
        nb="Rett navnet i malen. «rusdoc template fields» viser navnene som kan brukes.",
        nn="Rett namnet i malen. «rusdoc template fields» viser namna som kan brukast.",
        en="Correct the name in the template. «rusdoc template fields» shows the names there are.",
    ),
    "RUS706_title": Wording(nb="Skrivefeil i malen", nn="Skrivefeil i malen", en="Template syntax"),
    "RUS706_why": Wording(
        nb="En kode i malen er ikke skrevet slik at den kan fylles ut.",
        nn="Ein kode i malen er ikkje skriven slik at han kan fyllast ut.",
        en="A tag in the template is not written so that it can be filled in.",
    ),
    "RUS706_fix": Wording(
        nb="Rett avsnittet som er nevnt: hver {{{{ må ha sin }}}}, og hver {{% for %}} og {{% if %}} sin "
        "slutt.",
        nn="Rett avsnittet som er nemnt: kvar {{{{ må ha sin }}}}, og kvar {{% for %}} og {{% if %}} sin "
        "slutt.",
        en="Correct the paragraph named: every {{{{ needs its }}}}, and every {{% for %}} and {{% if %}} "
        "its end.",
    ),
    "RUS709_title": Wording(
        nb="Kapittelfilen passer ikke til noe kapittel",
        nn="Kapittelfila passar ikkje til noko kapittel",
        en="Chapter file that matches no chapter",
    ),
    "RUS709_why": Wording(
        nb="Teksten i filen kommer ikke med i planen.",
        nn="Teksten i fila kjem ikkje med i planen.",
        en="The text in the file is not included in the plan.",
    ),
    "RUS709_fix": Wording(
        nb="La filnavnet begynne med kapitlets nummer, for eksempel «04 Forebygging.docx».",
        nn="La filnamnet byrje med nummeret på kapittelet, til dømes «04 Førebygging.docx».",
        en="Let the file name begin with the chapter's number, for example «04 Forebygging.docx».",
    ),
    "RUS711_title": Wording(
        nb="Makroer eller eksternt innhold",
        nn="Makroar eller eksternt innhald",
        en="Macros or external content",
    ),
    "RUS711_why": Wording(
        nb="Makroer og innhold som hentes utenfra, kan skade maskinen til den som åpner dokumentet.",
        nn="Makroar og innhald som vert henta utanfrå, kan skade maskina til den som opnar dokumentet.",
        en="Macros and content fetched from elsewhere can harm the machine of whoever opens the document.",
    ),
    "RUS711_fix": Wording(
        nb="Lagre filen som .docx eller .xlsx uten makroer, og sett bildene inn i stedet for å lenke til "
        "dem.",
        nn="Lagre fila som .docx eller .xlsx utan makroar, og set bileta inn i staden for å lenkje til dei.",
        en="Save the file as .docx or .xlsx without macros, and insert the pictures instead of linking "
        "to them.",
    ),
}
