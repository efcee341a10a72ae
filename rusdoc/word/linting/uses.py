"""What a template does with the measures: which of their fields it shows, and where it goes through them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rusdoc.word.linting.values import Values

FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "id": frozenset({"id", "heading"}),
    "title": frozenset({"title", "heading"}),
    "priority": frozenset({"priority", "priority_text"}),
    "effect": frozenset({"effect", "effect_text"}),
    "cost": frozenset({"cost", "cost_text"}),
    "owners": frozenset({"owners", "owners_text"}),
    "years": frozenset({"years", "years_text"}),
}
"""The fields that the measure sheet of Træna has for every measure, and the names that show each."""
_MEASURE: Final = frozenset(FIELDS)


class Uses:
    """Gathers what is used while the expressions are followed.

    `names` are the names that stand alone; `parts` has each name that was looked up in a dict, with the
    dict's keys.
    """

    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.names: set[str] = set()
        self.parts: set[tuple[frozenset[str], str]] = set()
        self.showing = False

    def name(self, name: str) -> None:
        """A name that stands alone is used."""
        self.names.add(name)

    def attribute(self, owner: Values, name: str) -> None:
        """An attribute is used; of a measure, or of what may be one, it is a field that is shown."""
        for value in owner or ():
            if isinstance(value, dict):
                self.parts.add((frozenset(value), name))
        may_be_measure = owner is None or any(is_measure(value) for value in owner)
        if self.showing and may_be_measure:
            self.shown.add(name)

    def left_out(self) -> list[str]:
        """The fields of a measure that are never shown."""
        return [field for field, names in FIELDS.items() if not names & self.shown]


def is_measure(value: Any) -> bool:
    """Whether a value is a measure: it has all the fields of one."""
    if isinstance(value, Mapping):
        return all(name in value for name in _MEASURE)
    return type(value).__name__ == "Measure" and all(hasattr(value, name) for name in _MEASURE)
