"""What `rusdoc new` writes into the files it makes, and says about them."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "title": Wording(
        nb="{kind} {first}–{last}",
        nn="{kind} {first}–{last}",
        en="{kind} {first}–{last}",
    ),
    "chapter_how": Wording(
        nb="Skriv teksten under spørsmålene. Spørsmålene kommer ikke med i planen: la dem stå, eller slett dem.",
        nn="Skriv teksten under spørsmåla. Spørsmåla kjem ikkje med i planen: lat dei stå, eller slett dei.",
        en="Write below the questions. The questions are left out of the plan: keep them, or delete them.",
    ),
    "chapter_from_sheet": Wording(
        nb="Tabellene her hentes fra regnearket. Skriv bare det som skal stå i tillegg.",
        nn="Tabellane her blir henta frå reknearket. Skriv berre det som skal stå i tillegg.",
        en="The tables here come from the workbook. Write only what should stand beside them.",
    ),
    "chapter_law": Wording(
        nb="Lovgrunnlag: {law}.",
        nn="Lovgrunnlag: {law}.",
        en="Legal basis: {law}.",
    ),
    "appendix_file": Wording(
        nb="Vedlegg {number} {title}",
        nn="Vedlegg {number} {title}",
        en="Vedlegg {number} {title}",
    ),
    "settings_file": Wording(
        nb=(
            "# Innstillinger for planen. Alt her er valgfritt: linjene som begynner med # gjelder ikke.\n"
            "# Fjern tegnet # foran en linje (og foran overskriften i klammer over den) for å ta den i bruk.\n"
            "\n"
            "# [plan]                        # det samme som i arket «Om planen»; det som står her, går foran\n"
            "# kommune = {municipality}\n"
            "# periode = {period}\n"
            "\n"
            "# [dokument]\n"
            '# mal = "mal/plan.docx"         # egen Word-mal med kommunens logo og stiler\n'
            "# veileder = {guide}           # veilederen som kapitlene følger\n"
            '# malform = "nb"               # nb eller nn; uten denne følger dokumentet regnearket\n'
            "\n"
            "# [sjekk]\n"
            '# ignorer = ["RUS212"]          # regler som ikke skal brukes; «rusdoc rules» viser alle\n'
            "\n"
            "# [sjekk.alvor]\n"
            '# RUS203 = "advarsel"           # feil, advarsel eller merknad\n'
            "\n"
            "# [[unntak]]                    # et funn dere godtar, med grunnen\n"
            '# kode = "RUS208"\n'
            '# sted = "Mål og tiltak!F7"\n'
            '# begrunnelse = "Effekten måles i folkehelseplanen"\n'
        ),
        nn=(
            "# Innstillingar for planen. Alt her er valfritt: linjene som byrjar med # gjeld ikkje.\n"
            "# Ta bort teiknet # framfor ei linje (og framfor overskrifta i klammer over henne) for å ta henne i bruk.\n"
            "\n"
            "# [plan]                        # det same som i arket «Om planen»; det som står her, går føre\n"
            "# kommune = {municipality}\n"
            "# periode = {period}\n"
            "\n"
            "# [dokument]\n"
            '# mal = "mal/plan.docx"         # eigen Word-mal med logoen og stilane til kommunen\n'
            "# veileder = {guide}           # rettleiaren som kapitla følgjer\n"
            '# malform = "nn"               # nb eller nn; utan denne følgjer dokumentet reknearket\n'
            "\n"
            "# [sjekk]\n"
            '# ignorer = ["RUS212"]          # reglar som ikkje skal brukast; «rusdoc rules» viser alle\n'
            "\n"
            "# [sjekk.alvor]\n"
            '# RUS203 = "åtvaring"           # feil, åtvaring eller merknad\n'
            "\n"
            "# [[unntak]]                    # eit funn de godtek, med grunnen\n"
            '# kode = "RUS208"\n'
            '# sted = "Mål og tiltak!F7"\n'
            '# begrunnelse = "Effekten blir målt i folkehelseplanen"\n'
        ),
        en=(
            "# Settings for the plan. All of it is optional: lines that begin with # do not apply.\n"
            "# Remove the # before a line (and before the heading in brackets above it) to use it.\n"
            "\n"
            "# [plan]                        # the same as the sheet «Om planen»; what stands here goes first\n"
            "# kommune = {municipality}\n"
            "# periode = {period}\n"
            "\n"
            "# [dokument]\n"
            '# mal = "mal/plan.docx"         # your own Word template, with the municipality\'s logo and styles\n'
            "# veileder = {guide}           # the guide that the chapters follow\n"
            '# malform = "nb"               # nb or nn; without it the document follows the workbook\n'
            "\n"
            "# [sjekk]\n"
            '# ignorer = ["RUS212"]          # rules that should not be used; `rusdoc rules` lists them\n'
            "\n"
            "# [sjekk.alvor]\n"
            '# RUS203 = "warning"            # error, warning or info\n'
            "\n"
            "# [[unntak]]                    # a finding that you accept, with the reason\n"
            '# kode = "RUS208"\n'
            '# sted = "Mål og tiltak!F7"\n'
            '# begrunnelse = "Effekten måles i folkehelseplanen"\n'
        ),
    ),
    "no_name": Wording(
        nb="Kommunens navn mangler. Skriv for eksempel --municipality Træna.",
        nn="Namnet på kommunen manglar. Skriv til dømes --municipality Træna.",
        en="The municipality's name is missing. Write for example --municipality Træna.",
    ),
    "period_backwards": Wording(
        nb="Perioden {first}–{last} slutter før den begynner. Skriv for eksempel 2027-2030.",
        nn="Perioden {first}–{last} sluttar før han byrjar. Skriv til dømes 2027-2030.",
        en="The period {first}–{last} ends before it begins. Write for example 2027-2030.",
    ),
    "period_too_long": Wording(
        nb="Perioden {first}–{last} er {count} år. Regnearket har en kostnadskolonne for hvert år og rommer høyst {most}.",
        nn="Perioden {first}–{last} er {count} år. Reknearket har ei kostnadskolonne for kvart år og rommar høgst {most}.",
        en="The period {first}–{last} is {count} years. The workbook has a cost column per year and holds {most} at most.",
    ),
    "period_not_understood": Wording(
        nb="Forstår ikke perioden «{value}». Skriv første og siste år, for eksempel 2027-2030.",
        nn="Forstår ikkje perioden «{value}». Skriv første og siste år, til dømes 2027-2030.",
        en="The period “{value}” was not understood. Write the first and last year, for example 2027-2030.",
    ),
    "file_exists": Wording(
        nb="Filen finnes fra før, og rusdoc skriver ikke over den. Velg en annen mappe, eller flytt filen.",
        nn="Fila finst frå før, og rusdoc skriv ikkje over henne. Vel ei anna mappe, eller flytt fila.",
        en="The file is already there, and rusdoc does not write over it. Choose another folder, or move the file.",
    ),
    "has_workbook": Wording(
        nb="Mappen har allerede et regneark. Velg en annen mappe, så det ikke blir tvil om hvilket som gjelder.",
        nn="Mappa har alt eit rekneark. Vel ei anna mappe, så det ikkje blir tvil om kva som gjeld.",
        en="The folder already has a workbook. Choose another folder, so that there is no doubt which one counts.",
    ),
    "not_a_folder": Wording(
        nb="Dette er en fil, ikke en mappe. Oppgi navnet på en ny mappe til planen.",
        nn="Dette er ei fil, ikkje ei mappe. Oppgje namnet på ei ny mappe til planen.",
        en="This is a file, not a folder. Give the name of a new folder for the plan.",
    ),
    "unknown_municipality": Wording(
        nb="Ingen kommune heter {name}. Mappen er laget likevel; rett navnet i arket «Om planen» om det er feil.",
        nn="Ingen kommune heiter {name}. Mappa er laga likevel; rett namnet i arket «Om planen» om det er feil.",
        en="No municipality is called {name}. The folder was made all the same; correct the name on the sheet "
        "«Om planen» if it is wrong.",
    ),
    "unknown_municipality_nearest": Wording(
        nb="Ingen kommune heter {name}. Mente du {nearest}? Mappen er laget likevel; rett navnet i arket "
        "«Om planen» om det er feil.",
        nn="Ingen kommune heiter {name}. Meinte du {nearest}? Mappa er laga likevel; rett namnet i arket "
        "«Om planen» om det er feil.",
        en="No municipality is called {name}. Did you mean {nearest}? The folder was made all the same; correct "
        "the name on the sheet «Om planen» if it is wrong.",
    ),
}
