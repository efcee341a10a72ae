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
    "picture_without_words_in_markdown": Wording(
        nb=(
            "Et bilde mangler alternativ tekst. I planen står «{words}». Skriv hva bildet viser, mellom "
            "hakeparentesene: ![slik](bilde.png)."
        ),
        nn=(
            "Eit bilete manglar alternativ tekst. I planen står «{words}». Skriv kva biletet viser, mellom "
            "hakeparentesane: ![slik](bilete.png)."
        ),
        en=(
            "A picture has no alternative text. In the plan it says «{words}». Write what the picture shows "
            "between the square brackets: ![like this](picture.png)."
        ),
    ),
    "picture_not_here": Wording(
        nb=(
            "Bildet «{target}» finnes ikke i planmappa og er ikke med i planen. Legg bildefilen ved siden av "
            "kapitlet, og skriv navnet slik filen heter."
        ),
        nn=(
            "Biletet «{target}» finst ikkje i planmappa og er ikkje med i planen. Legg biletfila ved sida av "
            "kapittelet, og skriv namnet slik fila heiter."
        ),
        en=(
            "The picture «{target}» is not in the plan folder, and not in the plan. Put the picture file beside "
            "the chapter, and write its name as the file is called."
        ),
    ),
    "picture_elsewhere": Wording(
        nb=(
            "Bildet «{target}» ligger utenfor planmappa. Rusdoc henter ingenting utenfra, og bildet er ikke med i "
            "planen. Lagre det som en fil ved siden av kapitlet, og vis til filen."
        ),
        nn=(
            "Biletet «{target}» ligg utanfor planmappa. Rusdoc hentar ingenting utanfrå, og biletet er ikkje med i "
            "planen. Lagre det som ei fil ved sida av kapittelet, og vis til fila."
        ),
        en=(
            "The picture «{target}» lies outside the plan folder. Rusdoc fetches nothing from elsewhere, and the "
            "picture is not in the plan. Save it as a file beside the chapter, and refer to the file."
        ),
    ),
    "picture_too_big": Wording(
        nb="Bildet «{target}» er for stort og er ikke med i planen. Lagre det i en mindre utgave (høyst 20 MB).",
        nn="Biletet «{target}» er for stort og er ikkje med i planen. Lagre det i ei mindre utgåve (høgst 20 MB).",
        en="The picture «{target}» is too big, and not in the plan. Save a smaller version of it (20 MB at most).",
    ),
    "picture_of_no_kind": Wording(
        nb="«{target}» er ikke et bilde som alle kan vise, og er ikke med i planen. Lagre det som PNG eller JPEG.",
        nn="«{target}» er ikkje eit bilete som alle kan vise, og er ikkje med i planen. Lagre det som PNG eller JPEG.",
        en="«{target}» is not a picture that everyone can show, and not in the plan. Save it as PNG or JPEG.",
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
