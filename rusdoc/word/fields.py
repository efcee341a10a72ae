"""Every name that a template may use, as plain values to show or to hand to another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rusdoc.registers.template_names import TOP, TemplateName, TemplateSection, template_sections
from rusdoc.texts import Language, Text, Value, say

if TYPE_CHECKING:
    from rusdoc.word.linting.uses import Uses

_PLAIN = frozenset({"text", "number", "yesno", "content", "amounts", "cells", "places"})


def fields(language: Language = "nb", uses: Uses | None = None) -> list[dict[str, object]]:
    """The sections with their names, in the words of `language`; `used` says what a template uses.

    Each section is ``{"section", "like", "names"}``, each name ``{"name", "path", "type", "list",
    "nullable", "kind", "meaning", "example"}``, where `type` is in words and `kind` for programs.
    """
    sections = template_sections()
    used = _used(uses, sections) if uses else None
    return [
        {
            "section": section.name,
            "like": section.like,
            "names": [_field(name, section, language, used) for name in section.names],
        }
        for section in sections.values()
    ]


def _field(
    name: TemplateName, section: TemplateSection, language: Language, used: set[tuple[str, str]] | None
) -> dict[str, object]:
    shown: dict[str, object] = {
        "name": name.name,
        "path": name.name if section.name == TOP else f"{section.name}.{name.name}",
        "type": type_words(name, language),
        "kind": name.kind,
        "list": name.many,
        "nullable": name.nullable,
        "meaning": getattr(name.meaning, language),
        "example": name.example,
    }
    if used is not None:
        shown["used"] = (section.name, name.name) in used
    return shown


def type_words(name: TemplateName, language: Language) -> str:
    """A type in words: ``liste av tekst``, ``tall eller None``."""
    words = _said(name.kind, language) if name.kind in _PLAIN else name.kind
    if name.many:
        words = _said("list_of", language, kind=words)
    return _said("or_none", language, kind=words) if name.nullable else words


def _said(key: str, language: Language, /, **values: Value) -> str:
    return say(Text(f"template_names.{key}", **values), language)


def _used(uses: Uses, sections: dict[str, TemplateSection]) -> set[tuple[str, str]]:
    """The names that a template uses, each with its section, known by the names beside it."""
    by_names: dict[frozenset[str], list[str]] = {}
    for section in sections.values():
        by_names.setdefault(frozenset(name.name for name in section.names), []).append(section.name)
    used = {(section, name) for names, name in uses.parts for section in by_names.get(names, ())}
    return used | {(TOP, name) for name in uses.names}
