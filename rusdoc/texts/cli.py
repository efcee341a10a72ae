"""What the program itself says: wrong calls, faults, and where to read more."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "error_mark": Wording(nb="Feil:", nn="Feil:", en="Error:"),
    "see_help": Wording(
        nb="Skriv «{command} --help» for å se hvordan den brukes.",
        nn="Skriv «{command} --help» for å sjå korleis han blir brukt.",
        en="Type “{command} --help” to see how it is used.",
    ),
    "no_command": Wording(
        nb="Det finnes ingen kommando som heter «{name}».",
        nn="Det finst ingen kommando som heiter «{name}».",
        en="There is no command called “{name}”.",
    ),
    "no_command_nearest": Wording(
        nb="Det finnes ingen kommando som heter «{name}». Mente du «{nearest}»?",
        nn="Det finst ingen kommando som heiter «{name}». Meinte du «{nearest}»?",
        en="There is no command called “{name}”. Did you mean “{nearest}”?",
    ),
    "no_option": Wording(
        nb="Valget {name} finnes ikke.",
        nn="Valet {name} finst ikkje.",
        en="There is no option {name}.",
    ),
    "no_option_nearest": Wording(
        nb="Valget {name} finnes ikke. Mente du {nearest}?",
        nn="Valet {name} finst ikkje. Meinte du {nearest}?",
        en="There is no option {name}. Did you mean {nearest}?",
    ),
    "option_needs_value": Wording(
        nb="Valget {name} er ikke brukt rett: det skal enten ha en verdi etter seg, eller ingen.",
        nn="Valet {name} er ikkje brukt rett: det skal anten ha ein verdi etter seg, eller ingen.",
        en="The option {name} is not used rightly: it takes a value after it, or none.",
    ),
    "missing": Wording(
        nb="{name} mangler.",
        nn="{name} manglar.",
        en="{name} is missing.",
    ),
    "no_choice": Wording(
        nb="{name} må være en av disse: {choices}.",
        nn="{name} må vere ein av desse: {choices}.",
        en="{name} must be one of these: {choices}.",
    ),
    "bad_value": Wording(
        nb="Verdien for {name} kan ikke brukes. {detail}",
        nn="Verdien for {name} kan ikkje brukast. {detail}",
        en="The value of {name} cannot be used. {detail}",
    ),
    "too_much": Wording(
        nb='«{argument}» er ett ord for mye. Sett navn med mellomrom i anførselstegn: "Min plan".',
        nn='«{argument}» er eitt ord for mykje. Set namn med mellomrom i hermeteikn: "Min plan".',
        en='“{argument}” is one word too many. Put names that have spaces in quotes: "My plan".',
    ),
    "no_dash": Wording(
        nb="«-» kan ikke brukes som fil ved {option}: rusdoc leser og skriver hele filer. Skriv et filnavn.",
        nn="«-» kan ikkje brukast som fil ved {option}: rusdoc les og skriv heile filer. Skriv eit filnamn.",
        en="“-” cannot be a file for {option}: rusdoc reads and writes whole files. Give a file name.",
    ),
    "bad_call": Wording(
        nb="Kommandoen kan ikke brukes slik. {detail}",
        nn="Kommandoen kan ikkje brukast slik. {detail}",
        en="The command cannot be used like this. {detail}",
    ),
    "interrupted": Wording(
        nb="Avbrutt. Ingen fil er halvskrevet.",
        nn="Avbrote. Inga fil er halvskriven.",
        en="Interrupted. No file is half written.",
    ),
    "fault": Wording(
        nb="Dette er en feil i rusdoc, ikke hos deg ({kind}: {detail}). Meld gjerne fra, og legg ved det du skrev.",
        nn="Dette er ein feil i rusdoc, ikkje hos deg ({kind}: {detail}). Meld gjerne frå, og legg ved det du skreiv.",
        en="This is a fault in rusdoc, not yours ({kind}: {detail}). Please report it, with what you typed.",
    ),
    "fault_verbose": Wording(
        nb="Med --verbose vises hvor i programmet det stoppet; ta det med i meldingen.",
        nn="Med --verbose ser du kvar i programmet det stogga; ta det med i meldinga.",
        en="With --verbose it shows where in the program it stopped; include that in the report.",
    ),
}
