"""Rules that other installed packages bring along, by the entry point ``rusdoc.rules``."""

from __future__ import annotations

from functools import cache
from typing import Final

from rusdoc.checks.outside import OutsideRule
from rusdoc.errors import SettingsError
from rusdoc.texts import Text

GROUP: Final = "rusdoc.rules"


@cache
def outside_rules() -> tuple[OutsideRule, ...]:
    """The rules of every installed package that has some, by code.

    An entry point names one `OutsideRule` or several. Raises `SettingsError` that names the package
    when its rules cannot be loaded: checks that silently did not run would look like success.
    """
    from importlib.metadata import entry_points

    found: dict[str, OutsideRule] = {}
    for point in entry_points(group=GROUP):
        try:
            loaded = point.load()
        except Exception as error:
            raise _broken(point.value, str(error)) from error
        for rule in (loaded,) if isinstance(loaded, OutsideRule) else tuple(loaded):
            if not isinstance(rule, OutsideRule):
                raise _broken(point.value, f"{rule!r}")
            if rule.code in found:
                raise _broken(point.value, rule.code)
            found[rule.code] = rule
    return tuple(found[code] for code in sorted(found))


def _broken(where: str, detail: str) -> SettingsError:
    return SettingsError(Text("settings.outside_rule_broken", where=where, detail=detail))
