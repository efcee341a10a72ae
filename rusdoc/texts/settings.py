"""What is said about `rusdoc.toml` and options that say something impossible."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "not_toml": Wording(
        nb="Linje {number} kan ikke leses: {line}\nEn linje ser slik ut: kommune = \"Træna\". Tekst står i anførselstegn, "
        "og det gjør også navn med æ, ø, å eller mellomrom: \"målform\" = \"nb\".",
        nn="Linje {number} kan ikkje lesast: {line}\nEi linje ser slik ut: kommune = \"Træna\". Tekst står i hermeteikn, "
        "og det gjer òg namn med æ, ø, å eller mellomrom: \"målform\" = \"nn\".",
        en="Line {number} cannot be read: {line}\nA line looks like this: kommune = \"Træna\". Text is quoted, "
        "and so are names with æ, ø, å or spaces: \"målform\" = \"nb\".",
    ),
    "toml_twice": Wording(
        nb="Linje {number} gir den samme innstillingen én gang til: {line}\nLa hver innstilling stå bare ett sted.",
        nn="Linje {number} gjev den same innstillinga éin gong til: {line}\nLat kvar innstilling stå berre éin stad.",
        en="Line {number} gives the same setting once more: {line}\nLet each setting stand in one place only.",
    ),
    "not_utf8": Wording(
        nb="Filen er ikke lagret som UTF-8. Åpne den i Notisblokk, velg Lagre som og kodingen UTF-8.",
        nn="Fila er ikkje lagra som UTF-8. Opne ho i Notisblokk, vel Lagre som og kodinga UTF-8.",
        en="The file is not saved as UTF-8. Open it in Notepad, choose Save as and the encoding UTF-8.",
    ),
    "unknown_table": Wording(
        nb="«{key}» er ikke en del av innstillingene. Delene er {known}.",
        nn="«{key}» er ikkje ein del av innstillingane. Delane er {known}.",
        en="«{key}» is no part of the settings. The parts are {known}.",
    ),
    "not_a_table": Wording(
        nb="«{key}» skal være en del for seg. Skriv [{key}] på en egen linje, og valgene under.",
        nn="«{key}» skal vere ein del for seg. Skriv [{key}] på ei eiga linje, og vala under.",
        en="«{key}» is a part of its own. Write [{key}] on a line of its own, and the choices below it.",
    ),
    "unknown_key": Wording(
        nb="Innstillingen «{key}» finnes ikke. Velg mellom {known}.",
        nn="Innstillinga «{key}» finst ikkje. Vel mellom {known}.",
        en="There is no setting «{key}». Choose among {known}.",
    ),
    "unknown_fact": Wording(
        nb="«{key}» er ikke en opplysning om planen. Bruk de samme navnene som på arket «Om planen», "
        "for eksempel Kommune, Periode eller Visjon.",
        nn="«{key}» er ikkje ei opplysning om planen. Bruk dei same namna som på arket «Om planen», "
        "til dømes Kommune, Periode eller Visjon.",
        en="«{key}» is not a fact about the plan. Use the names of the sheet «Om planen», "
        "such as Kommune, Periode or Visjon.",
    ),
    "not_a_value": Wording(
        nb="«{key}» skal være en tekst, et tall eller en dato.",
        nn="«{key}» skal vere ein tekst, eit tal eller ein dato.",
        en="«{key}» is to be a text, a number or a date.",
    ),
    "not_a_text": Wording(
        nb="«{key}» skal være en tekst i anførselstegn.",
        nn="«{key}» skal vere ein tekst i hermeteikn.",
        en="«{key}» is to be a text in quotes.",
    ),
    "not_a_number": Wording(
        nb="«{key}» skal være et tall som ikke er negativt.",
        nn="«{key}» skal vere eit tal som ikkje er negativt.",
        en="«{key}» is to be a number that is not negative.",
    ),
    "not_a_standard": Wording(
        nb="«{key}» er «{value}», men må være bokmål (nb) eller nynorsk (nn).",
        nn="«{key}» er «{value}», men må vere bokmål (nb) eller nynorsk (nn).",
        en="«{key}» is «{value}», but must be bokmål (nb) or nynorsk (nn).",
    ),
    "not_codes": Wording(
        nb="«{key}» skal være en liste med koder, som [\"RUS212\", \"RUS5\"].",
        nn="«{key}» skal vere ei liste med kodar, som [\"RUS212\", \"RUS5\"].",
        en="«{key}» is to be a list of codes, such as [\"RUS212\", \"RUS5\"].",
    ),
    "not_a_severity": Wording(
        nb="«{key}» skal være en av disse: {known}.",
        nn="«{key}» skal vere ein av desse: {known}.",
        en="«{key}» is to be one of {known}.",
    ),
    "not_a_baseline": Wording(
        nb="Filen er ikke en grunnlinje fra rusdoc. Lag en ny med «rusdoc check … --write-baseline».",
        nn="Fila er ikkje ei grunnlinje frå rusdoc. Lag ei ny med «rusdoc check … --write-baseline».",
        en="The file is not a baseline from rusdoc. Make a new one with «rusdoc check … --write-baseline».",
    ),
    "exemption_shape": Wording(
        nb="Hvert [[unntak]] skal ha «kode» og «begrunnelse», og kan ha «sted» og «til» (en dato).",
        nn="Kvart [[unntak]] skal ha «kode» og «begrunnelse», og kan ha «sted» og «til» (ein dato).",
        en="Each [[unntak]] has «kode» (the code) and «begrunnelse» (the reason), and may have «sted» (the place) and «til» (a date).",
    ),
    "outside_rule_broken": Wording(
        nb="Reglene i «{where}» kan ikke brukes ({detail}). Rett eller avinstaller pakken.",
        nn="Reglane i «{where}» kan ikkje brukast ({detail}). Rett eller avinstaller pakken.",
        en="The rules in «{where}» cannot be used ({detail}). Mend or uninstall the package.",
    ),
    "unknown_code": Wording(
        nb="Ingen regel heter «{code}». «rusdoc rules» viser alle.",
        nn="Ingen regel heiter «{code}». «rusdoc rules» viser alle.",
        en="No rule is called «{code}». «rusdoc rules» shows them all.",
    ),
    "unknown_code_nearest": Wording(
        nb="Ingen regel heter «{code}». Mente du {nearest}? «rusdoc rules» viser alle.",
        nn="Ingen regel heiter «{code}». Meinte du {nearest}? «rusdoc rules» viser alle.",
        en="No rule is called «{code}». Did you mean {nearest}? «rusdoc rules» shows them all.",
    ),
    "no_sheet": Wording(
        nb="Mappen har ikke noe regneark. Legg gruppas regneark her og kall det tiltak.xlsx, "
        "eller lag en ny planmappe med «rusdoc new».",
        nn="Mappa har ikkje noko rekneark. Legg reknearket til gruppa her og kall det tiltak.xlsx, "
        "eller lag ei ny planmappe med «rusdoc new».",
        en="The folder has no workbook. Put the group's workbook here and call it tiltak.xlsx, "
        "or make a new plan folder with «rusdoc new».",
    ),
    "several_sheets": Wording(
        nb="Mappen har flere regneark ({files}), og rusdoc vet ikke hvilket som er planen. "
        "Kall det tiltak.xlsx, eller flytt de andre til «delplaner».",
        nn="Mappa har fleire rekneark ({files}), og rusdoc veit ikkje kva for eit som er planen. "
        "Kall det tiltak.xlsx, eller flytt dei andre til «delplaner».",
        en="The folder has several workbooks ({files}), and rusdoc does not know which is the plan. "
        "Call it tiltak.xlsx, or move the others to «delplaner».",
    ),
    "several_templates": Wording(
        nb="Mappen «mal» har flere Word-maler ({files}). La det stå én der, eller skriv hvilken i rusdoc.toml: "
        "[dokument] mal = \"mal/…\".",
        nn="Mappa «mal» har fleire Word-malar ({files}). La det stå éin der, eller skriv kva for ein i "
        "rusdoc.toml: [dokument] mal = \"mal/…\".",
        en="The folder «mal» has several Word templates ({files}). Leave one there, or name it in rusdoc.toml: "
        "[dokument] mal = \"mal/…\".",
    ),
}  # fmt: skip
