"""What keeps a PDF from the standards it was to follow."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "gap": Wording(
        nb="PDF-en er ikke merket som {profile}, fordi {reason}.",
        nn="PDF-en er ikkje merkt som {profile}, fordi {reason}.",
        en="The PDF is not marked as {profile}, because {reason}.",
    ),
    "unknown_profile": Wording(
        nb="«{name}» er ikke noe rusdoc kan lage en PDF etter. Velg mellom {known}.",
        nn="«{name}» er ikkje noko rusdoc kan lage ein PDF etter. Vel mellom {known}.",
        en="“{name}” is not a standard rusdoc can make a PDF to. Choose among {known}.",
    ),
    "no_claim": Wording(
        nb="LibreOffice ikke ga plass til merket",
        nn="LibreOffice ikkje gav plass til merket",
        en="LibreOffice left no place to write the mark",
    ),
    "no_tags": Wording(
        nb="den mangler kodene som en skjermleser følger",
        nn="ho manglar kodane som ein skjermlesar følgjer",
        en="it lacks the tags that a screen reader follows",
    ),
    "no_language": Wording(
        nb="den ikke sier hvilket språk den er skrevet på",
        nn="ho ikkje seier kva språk ho er skriven på",
        en="it does not say which language it is written in",
    ),
    "no_title": Wording(nb="den ikke har noen tittel", nn="ho ikkje har nokon tittel", en="it has no title"),
    "title_not_shown": Wording(
        nb="tittelen ikke vises i vinduet",
        nn="tittelen ikkje blir vist i vindauget",
        en="the title is not shown in the window",
    ),
    "figure_without_words": Wording(
        nb="en figur på side {page} ikke har alternativ tekst",
        nn="ein figur på side {page} ikkje har alternativ tekst",
        en="a figure on page {page} has no alternative text",
    ),
    "tag_mapped_anew": Wording(
        nb="en stil har fått et navn som PDF bruker til noe annet («{name}»)",
        nn="ein stil har fått eit namn som PDF bruker til noko anna («{name}»)",
        en="a style has a name that PDF uses for something else (“{name}”)",
    ),
    "font_left_out": Wording(
        nb="skriften {name} ikke fulgte med",
        nn="skrifta {name} ikkje følgde med",
        en="the font {name} was not included",
    ),
    "links_out_of_order": Wording(
        nb="lenkene på side {page} ikke står i leserekkefølge",
        nn="lenkjene på side {page} ikkje står i leserekkjefølgje",
        en="the links on page {page} are not in reading order",
    ),
    "link_without_tag": Wording(
        nb="en lenke på side {page} ikke er merket som lenke",
        nn="ei lenkje på side {page} ikkje er merkt som lenkje",
        en="a link on page {page} is not tagged as one",
    ),
    "item_without_list": Wording(
        nb="et punkt på side {page} står utenfor lista det hører til",
        nn="eit punkt på side {page} står utanfor lista det høyrer til",
        en="an item on page {page} stands outside its list",
    ),
    "note_without_name": Wording(
        nb="en fotnote på side {page} ikke har noe kjennetegn",
        nn="ein fotnote på side {page} ikkje har noko kjenneteikn",
        en="a footnote on page {page} has no identity of its own",
    ),
    "heading_skips": Wording(
        nb="en overskrift på side {page} hopper over et nivå",
        nn="ei overskrift på side {page} hoppar over eit nivå",
        en="a heading on page {page} skips a level",
    ),
    "no_colours": Wording(
        nb="den ikke sier hvordan fargene skal forstås",
        nn="ho ikkje seier korleis fargane skal forståast",
        en="it does not say how its colours are to be understood",
    ),
    "no_identity": Wording(
        nb="den mangler et eget kjennetegn", nn="ho manglar eit eige kjenneteikn", en="it has no identity of its own"
    ),
    "locked": Wording(nb="den er låst", nn="ho er låst", en="it is locked"),
}
