"""The names that a Word template may use, with type, meaning and example."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from rusdoc.frozen import frozen
from rusdoc.texts import Wording
from rusdoc.texts.document_labels import LABELS
from rusdoc.texts.template_register import LIKE, SECTIONS

TOP: Final = "top"
"""The section of the names that stand alone, such as ``front``."""
_LABEL: Final = "word_"
_YES: Final = "ja"


class AnyKeys(dict[str, Any]):
    """An example whose keys are no names: another plan has others."""


@frozen
class TemplateName:
    """One name. `kind` is ``text``, ``number``, ``yesno``, ``content``, ``amounts``, ``cells``, ``places``
    or the name of a section; `many` says it is a list of them, `nullable` that it may be missing."""

    name: str
    kind: str
    many: bool
    nullable: bool
    meaning: Wording
    example: str


@frozen
class TemplateSection:
    """The names of one kind of thing, such as a measure; `like` is the section it is nearly the same as."""

    name: str
    names: tuple[TemplateName, ...]
    like: str | None = None


@cache
def template_sections() -> dict[str, TemplateSection]:
    """Every section by its name, in the order of `texts.template_register`; `words` and the likes last."""
    sections = {
        name: TemplateSection(name, tuple(_name(key, *row) for key, row in rows.items()))
        for name, rows in SECTIONS.items()
    }
    sections["words"] = TemplateSection("words", tuple(_labels()))
    for name, (of, without) in LIKE.items():
        kept = tuple(each for each in sections[of].names if each.name not in without)
        sections[name] = TemplateSection(name, kept, of)
    return sections


def _name(name: str, kind: str, nb: str, nn: str, en: str, example: str) -> TemplateName:
    nullable, many = kind.endswith("?"), kind.startswith("[")
    return TemplateName(name, kind.strip("[]?"), many, nullable, Wording(nb, nn, en), example)


def _labels() -> Iterator[TemplateName]:
    for key in sorted(LABELS):
        if key.startswith(_LABEL):
            words = LABELS[key]
            meaning = Wording(
                f"ledeteksten «{words.nb}»", f"leieteksten «{words.nn}»", f"the label «{words.en}»"
            )
            yield TemplateName(key.removeprefix(_LABEL), "text", False, False, meaning, words.nb)


def example_context() -> dict[str, Any]:
    """Values for every name a template may use, each list with one item: what lint holds a template to.

    The values are the examples of the register; they have the shapes of `plan_context`, not its sense.
    """
    return _example(TOP)


def _example(section: str) -> dict[str, Any]:
    names = template_sections()[section].names
    # a sub-chapter has no sub-chapters of its own: the list is always empty
    return {name.name: [] if name.kind == section else _value(name) for name in names}


def _value(name: TemplateName) -> Any:
    value = _single(name)
    return [value] if name.many else value


def _single(name: TemplateName) -> Any:
    match name.kind:
        case "text" | "content":
            return name.example
        case "number":
            return float(name.example) if "." in name.example else int(name.example)
        case "yesno":
            return name.example == _YES
        case "amounts":
            return AnyKeys({"2027": int(name.example)})
        case "cells":
            return AnyKeys({"title": name.example})
        case "places":
            return AnyKeys({"mandate": _example("spot")})
    return _example(name.kind)
