"""What is said about chapter files: ones that cannot be read, pictures without words, outside content."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "not_word": Wording(
        nb="Kapittelfilen er ikke et Word-dokument. Lagre den som .docx i Word, eller skriv den som .md.",
        nn="Kapittelfila er ikkje eit Word-dokument. Lagre henne som .docx i Word, eller skriv henne som .md.",
        en="The chapter file is not a Word document. Save it as .docx in Word, or write it as .md.",
    ),
    "not_utf8": Wording(
        nb="Tekstfilen er ikke lagret som UTF-8. Åpne den i et skriveprogram og lagre den med tegnsettet UTF-8.",
        nn="Tekstfila er ikkje lagra som UTF-8. Opne henne i eit skriveprogram og lagre henne med teiknsettet UTF-8.",
        en="The text file is not saved as UTF-8. Open it in an editor and save it with the encoding UTF-8.",
    ),
    "picture_in": Wording(
        nb="Bilde til kapitlet {title}",
        nn="Bilete til kapittelet {title}",
        en="Picture in the chapter {title}",
    ),
    "picture_without_words": Wording(
        nb=(
            "Et bilde mangler alternativ tekst. I planen står «{words}». Høyreklikk bildet i Word, velg «Vis "
            "alternativ tekst», og skriv hva det viser."
        ),
        nn=(
            "Eit bilete manglar alternativ tekst. I planen står «{words}». Høgreklikk biletet i Word, vel «Vis "
            "alternativ tekst», og skriv kva det viser."
        ),
        en=(
            "A picture has no alternative text. In the plan it says «{words}». Right-click the picture in Word, "
            "choose «View Alt Text» and write what it shows."
        ),
    ),
    "picture_left_out": Wording(
        nb="En figur kan ikke tas med i planen. Lagre den som et bilde og sett inn bildet i stedet.",
        nn="Ein figur kan ikkje takast med i planen. Lagre han som eit bilete og set inn biletet i staden.",
        en="A figure cannot be included in the plan. Save it as a picture and insert the picture instead.",
    ),
    "picture_not_here": Wording(
        nb=(
            "Bildet «{target}» ligger utenfor filen og er ikke med i planen. Skriv kapitlet i Word og sett bildet "
            "inn der."
        ),
        nn=(
            "Biletet «{target}» ligg utanfor fila og er ikkje med i planen. Skriv kapittelet i Word og set biletet "
            "inn der."
        ),
        en=(
            "The picture «{target}» lies outside the file and is not in the plan. Write the chapter in Word and "
            "insert the picture there."
        ),
    ),
    "outside": Wording(
        nb=(
            "Filen henter innhold utenfra ({what}), og kapitlet er ikke tatt med i planen. Sett innholdet inn i "
            "filen i stedet for å lenke til det."
        ),
        nn=(
            "Fila hentar innhald utanfrå ({what}), og kapittelet er ikkje teke med i planen. Set innhaldet inn i "
            "fila i staden for å lenkje til det."
        ),
        en=(
            "The file fetches content from elsewhere ({what}), and the chapter is not included in the plan. Insert "
            "the content into the file instead of linking to it."
        ),
    ),
    "outside_template": Wording(nb="en dokumentmal", nn="ein dokumentmal", en="a document template"),
    "outside_picture": Wording(nb="et bilde", nn="eit bilete", en="a picture"),
    "outside_object": Wording(nb="et objekt", nn="eit objekt", en="an object"),
    "outside_field": Wording(nb="et felt", nn="eit felt", en="a field"),
    "outside_document": Wording(nb="et annet dokument", nn="eit anna dokument", en="another document"),
    "outside_macros": Wording(nb="makroer", nn="makroar", en="macros"),
}
