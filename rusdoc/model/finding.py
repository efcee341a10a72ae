"""A finding: one thing a person should look at, with its place and what to do."""

from __future__ import annotations

from enum import StrEnum

from rusdoc.frozen import changed, frozen
from rusdoc.model.place import NOWHERE, Place
from rusdoc.registers.rules import rule_info
from rusdoc.texts import Language, Text, Wording, say, verbatim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class Severity(StrEnum):
    """How bad it is. Errors make the command line end with status 1."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@frozen
class RulePage:
    """What there is to read about a rule that is not rusdoc's own: its source, and its page in words."""

    source: str
    title: Wording
    why: Wording
    fix: Wording


@frozen
class Finding:
    """One finding. `related` holds the other places it speaks of, `fix` a safe repair, if any; `page`
    what there is to read about its rule, when that comes from another package."""

    code: str
    severity: Severity
    text: Text
    place: Place = NOWHERE
    related: tuple[Place, ...] = ()
    fix: str | None = None
    page: RulePage | None = None

    @property
    def message(self) -> str:
        """The message in bokmål; `say` gives it in another language."""
        return self.say()

    @property
    def why(self) -> str:
        """Why the rule exists, in bokmål."""
        return self.say_why()

    @property
    def source(self) -> str | None:
        """The paragraph, guide or text that the rule stands on."""
        if self.page:
            return self.page.source
        info = rule_info(self.code)
        return info.source if info else None

    def say(self, language: Language = "nb") -> str:
        """The message in `language`."""
        return say(self.text, language)

    def say_title(self, language: Language = "nb") -> str:
        """What the rule is about, in a few words; empty for a code that nobody knows."""
        return self._about_rule("title", language)

    def say_why(self, language: Language = "nb") -> str:
        """Why the rule exists, in `language`; empty for a code that nobody knows."""
        return self._about_rule("why", language)

    def say_fix(self, language: Language = "nb") -> str:
        """What to do about it, in `language`; empty for a code that nobody knows."""
        return self._about_rule("fix", language)

    def _about_rule(self, part: Literal["title", "why", "fix"], language: Language) -> str:
        if self.page:
            wording: Wording = getattr(self.page, part)
            return str(getattr(wording, language))
        return say(Text(f"rules.{self.code}_{part}"), language) if rule_info(self.code) else ""

    def at(self, place: Place) -> Finding:
        """The same finding at another place."""
        return changed(self, place=place)

    def to_json(self, language: Language = "nb") -> dict[str, object]:
        """The finding in the shape of the contract, as plain JSON values."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "message": self.say(language),
            "why": self.say_why(language),
            "source": self.source,
            **place_to_json(self.place),
            "related": [place_to_json(place) for place in self.related],
            "fix": self.fix,
        }


def finding(
    code: str, text: Text, place: Place = NOWHERE, *, related: tuple[Place, ...] = (), fix: str | None = None
) -> Finding:
    """A finding with the severity that `registers.rules` gives the code."""
    info = rule_info(code)
    if info is None:
        raise KeyError(code)
    return Finding(code, Severity(info.severity), text, place, related, fix)


def place_to_json(place: Place) -> dict[str, object]:
    """A place as plain JSON values."""
    return {"file": place.file or None, "sheet": place.sheet, "cell": place.cell, "measure": place.measure}


def finding_from_json(data: dict[str, object]) -> Finding:
    """A finding read back; its message stays in the language it was written in."""
    related = data.get("related") or []
    assert isinstance(related, list)
    fix = data.get("fix")
    return Finding(
        code=str(data["code"]),
        severity=Severity(str(data["severity"])),
        text=verbatim(str(data["message"])),
        place=_place_from_json(data),
        related=tuple(_place_from_json(place) for place in related),
        fix=None if fix is None else str(fix),
    )


def _place_from_json(data: dict[str, object]) -> Place:
    def part(name: str) -> str | None:
        value = data.get(name)
        return None if value is None else str(value)

    return Place(part("file"), part("sheet"), part("cell"), part("measure"))
