"""Rules that other installed packages bring along, by the entry point ``rusdoc.rules``."""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Final

from rusdoc.errors import SettingsError
from rusdoc.texts import Text

if TYPE_CHECKING:
    from rusdoc.checks.outside import OutsideRule

GROUP: Final = "rusdoc.rules"


@cache
def outside_rules() -> tuple[OutsideRule, ...]:
    """The rules of every installed package that has some, by code.

    An entry point names one `OutsideRule` or several. Raises `SettingsError` that names the package
    when its rules cannot be loaded: checks that silently did not run would look like success.
    """
    if not _some_package_may_have_rules():
        return ()
    from importlib.metadata import entry_points

    from rusdoc.checks.outside import OutsideRule

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


def _some_package_may_have_rules() -> bool:
    """Whether asking `importlib.metadata` is worth its 15 ms: some installed package names our entry point.

    What is not a plain folder of packages (a zip file, an importer of its own) may hold anything.
    """
    if any(hasattr(finder, "find_distributions") for finder in sys.meta_path if finder is not PathFinder):
        return True
    return any(os.path.isfile(place) or _names_the_group(place or ".") for place in sys.path)  # noqa: PTH113


def _names_the_group(folder: str) -> bool:
    """Whether a package installed in the folder names our entry point."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 # pathlib is slow to load, and not needed on this path
    except OSError:  # a folder that is not there, or that nobody may look into, is passed over by Python too
        return False
    infos = (name for name in names if name.endswith((".dist-info", ".egg-info", "EGG-INFO")))
    return any(GROUP in _entry_points(f"{folder}/{name}/entry_points.txt") for name in infos)


def _entry_points(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:  # noqa: PTH123
            return file.read()
    except OSError:  # most packages have none
        return ""


def _broken(where: str, detail: str) -> SettingsError:
    return SettingsError(Text("settings.outside_rule_broken", where=where, detail=detail))
