"""The kinds of values a template may use, in words, and the headings of their list."""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording

WORDINGS: Final[dict[str, Wording]] = {
    "text": Wording(nb="tekst", nn="tekst", en="text"),
    "number": Wording(nb="tall", nn="tal", en="number"),
    "yesno": Wording(nb="ja/nei", nn="ja/nei", en="yes/no"),
    "content": Wording(nb="innhold", nn="innhald", en="content"),
    "amounts": Wording(nb="kroner etter år", nn="kroner etter år", en="kroner by year"),
    "cells": Wording(nb="celler etter felt", nn="celler etter felt", en="cells by field"),
    "places": Wording(nb="steder etter navn", nn="stader etter namn", en="places by name"),
    "list_of": Wording(nb="liste av {kind}", nn="liste av {kind}", en="list of {kind}"),
    "or_none": Wording(nb="{kind} eller None", nn="{kind} eller None", en="{kind} or None"),
    "top": Wording(nb="Øverst", nn="Øvst", en="At the top"),
    "name": Wording(nb="navn", nn="namn", en="name"),
    "type": Wording(nb="type", nn="type", en="type"),
    "meaning": Wording(nb="hva det er", nn="kva det er", en="what it is"),
    "example": Wording(nb="eksempel", nn="døme", en="example"),
    "like": Wording(
        nb="som {section}, men uten {names}",
        nn="som {section}, men utan {names}",
        en="like {section}, without {names}",
    ),
    "used": Wording(nb="* er brukt i {file}.", nn="* er brukt i {file}.", en="* is used in {file}."),
}
