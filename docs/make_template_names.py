"""Writes docs/template-names.md from the register of names: `python docs/make_template_names.py`.

A test holds the page to what this would write, so a name cannot be added or changed without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from rusdoc.registers.template_names import TOP, TemplateSection, template_sections
from rusdoc.texts import Text, say
from rusdoc.texts.document_labels import LABELS
from rusdoc.word.fields import type_words

PAGE: Final = Path(__file__).with_name("template-names.md")
INTRO: Final = """\
# Navnene du kan bruke i en Word-mal

Alt en mal kan vise i plandokumentet, står her. Skriv navnet i doble krøllparenteser der verdien skal stå,
`{{ front.title }}`, og gå gjennom en liste med `{% for chapter in chapters %} … {% endfor %}`.
`rusdoc template fields` viser det samme i kommandolinjen, på bokmål, nynorsk eller engelsk, og
`rusdoc template lint mal.docx` sier hva som er galt i en mal, før den brukes.

- **tekst** er ferdig skrevet på planens målform og kan settes rett inn. Det som mangler, er en tom tekst
  (eller en setning som sier at det mangler), aldri `None`.
- **liste av …** kan være tom. **ja/nei** brukes i `{% if … %}`. **innhold** settes inn med `{{p … }}` i et avsnitt
  for seg selv.
- **… eller None** kan mangle; bruk heller navnet ved siden av som slutter på `_text`, når noe skal leses av mennesker.
- Navn som slutter på `_text`, er det samme som navnet uten, skrevet slik folk skriver det:
  `measure.years` er `[2027, 2028]`, `measure.years_text` er `2027–2028`.

Siden er laget av `docs/make_template_names.py`; rett ikke her, men i `rusdoc/texts/template_register*.py`.
"""
NOTES: Final = {
    "chapter": """\
Brukes i `chapters`, i `appendices` og i `chapter.sub_chapters` (der er `sub_chapters` alltid tom).
Er kapitlet skrevet i én fil, er det bare underkapitler med egen fil som står i `sub_chapters`; det de andre skulle
ha vist av tiltak og tabeller, står da på kapitlet selv.

`holds` sier hva som skal stå etter kapittelteksten: `inputs` er innspillene fra møter,
`goals` visjon og mål som en oversikt (uten tiltak),
`relations` forholdet til andre planer, `statistics` tabellene med tall, `costs` kostnadstabellen, `owners` ansvar per
enhet, `actions` målene med tiltakstabellene, `priorities` den prioriterte lista. Navnet står bare der når det er noe
å vise.""",
    "measure": "Navnene uten `_text` har samme verdi som i `rusdoc read --format json` og kan være `None`.",
    "charts": """\
Et diagram settes inn med én kode i et avsnitt for seg selv, `{{p charts.costs }}`, og kommer med bildetekst, alternativ
tekst og tallene som tabell under. Har malen tallene i en tabell fra før, brukes navnet med `_alone`: da kommer diagrammet
uten tabell. Navnet er en tom tekst når det ikke er noe å vise.""",
    "statistics": """\
Tall under grensen (vanligvis fem) som gjelder personer, kommer aldri med; de vises som «:», og det gjør også de tallene
de ellers kunne regnes ut av.""",
    "plan": """\
`plan` er planen slik `rusdoc read --format json` skriver den, med alt som ble lest. Herfra og ned til ledetekstene står
det som hører til der.""",
}


def table(section: TemplateSection) -> str:
    rows = [
        f"| `{name.name}` | {type_words(name, 'nb')} | {name.meaning.nb} | {example(name.example)} |"
        for name in section.names
    ]
    return "\n".join(("| navn | type | hva det er | eksempel |", "| --- | --- | --- | --- |", *rows))


def example(words: str) -> str:
    """An example; one that is itself a name in a template is set as code."""
    is_code = words.partition(".")[0] in {*template_sections(), "plan", "words"} and "." in words and " " not in words
    return f"`{words}`" if is_code else words


def labels() -> str:
    rows = [
        f"| `{key.removeprefix('word_')}` | {LABELS[key].nb} | {LABELS[key].nn} |"
        for key in sorted(LABELS)
        if key.startswith("word_")
    ]
    return "\n".join(("| navn | nb | nn |", "| --- | --- | --- |", *rows))


def like(section: TemplateSection) -> str:
    of = template_sections()[section.like or ""]
    kept = {name.name for name in section.names}
    left = tuple(f"`{name.name}`" for name in of.names if name.name not in kept)
    return say(Text("template_names.like", section=f"`{of.name}`", names=left)).capitalize() + "."


def page() -> str:
    parts = [INTRO]
    for section in template_sections().values():
        title = say(Text("template_names.top")) if section.name == TOP else section.name
        body = labels() if section.name == "words" else like(section) if section.like else table(section)
        note = NOTES.get(section.name)
        parts.append("\n\n".join(part for part in (f"## {title}", note, body) if part) + "\n")
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
