"""What a municipality has chosen, read from `rusdoc.toml` in the plan folder.

[plan]                      # the labels of the sheet «Om planen»; goes before what the sheet says
kommune = "Træna"
periode = "2027-2030"

[dokument]
mal = "mal/plan.docx"       # the Word template, seen from the folder
veileder = "is1362"         # which guide the chapters follow
malform = "nb"              # nb or nn; "målform" in quotes is the same: a TOML key has no ø or å without them

[sjekk]
velg = ["RUS1", "RUS2"]     # only these codes or series
ignorer = ["RUS212"]        # not these

[sjekk.grenser]             # the thresholds of the rules, see docs/regler.md
small_count = 5

[sjekk.alvor]
RUS203 = "advarsel"         # feil, advarsel or merknad (error, warning, info)

[[unntak]]                  # one finding, or a rule, that is accepted; the sheet «Unntak» can say it too
kode = "RUS208"
sted = "Tiltak!E7"          # left out: everywhere
begrunnelse = "Effekten måles i folkehelseplanen"
til = 2027-12-31            # the last day it holds; left out: always
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, Literal

from rusdoc.errors import SettingsError
from rusdoc.files import read_bytes
from rusdoc.frozen import changed, frozen
from rusdoc.model.exemption import Exemption
from rusdoc.model.finding import Severity
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.limits import Limits
from rusdoc.model.place import Place
from rusdoc.reading.about import Facts
from rusdoc.reading.values.spots import Spot, is_everywhere, spot_of
from rusdoc.registers.rules import RULES
from rusdoc.registers.toml_complaint import toml_complaint
from rusdoc.texts import Text

FILE_NAME: Final = "rusdoc.toml"
_TABLES: Final = {
    "plan": None,
    "dokument": ("mal", "veileder", "malform", "målform"),
    "sjekk": ("velg", "ignorer", "grenser", "alvor"),
}
_EXEMPTIONS: Final = "unntak"
_SEVERITIES: Final = {
    "feil": Severity.ERROR,
    "advarsel": Severity.WARNING,
    "åtvaring": Severity.WARNING,
    "merknad": Severity.INFO,
    **{level.value: level for level in Severity},
}
_NEAR: Final = 0.6
"""How alike (0–1) a code and the one that was perhaps meant must be: RSU301 and RUS301 are 0.83."""


@frozen
class Settings:
    """The choices, with what holds when nothing was chosen.

    `template` and `guide` are paths or names as written; `select` and `ignore` are codes or the
    beginnings of codes (``RUS2``); `severities` has the codes that this municipality weighs otherwise.
    """

    facts: Facts = Facts()
    template: str | None = None
    guide: str | None = None
    standard: Literal["nb", "nn"] | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    limits: Limits = Limits()
    severities: FrozenDict[str, Severity] = FrozenDict()
    exemptions: tuple[Exemption, ...] = ()


def load_settings(path: Path, name: str = FILE_NAME) -> Settings:
    """The settings in a TOML file; the defaults when there is none.

    Raises `SettingsError` that names the key when the file says something that cannot be.
    """
    if not path.is_file() or not path.stat().st_size:
        return Settings()
    import tomllib

    try:
        words = read_bytes(path).decode("utf-8-sig")
        data = tomllib.loads(words)
    except UnicodeDecodeError as error:
        raise SettingsError(Text("settings.not_utf8"), file=name) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(toml_complaint(words, str(error)), file=name) from error
    return _Reader(name).settings(data)


class _Reader:
    """Turns one file's tables into settings; every complaint names the file and the key."""

    def __init__(self, file: str) -> None:
        self._file = file

    def settings(self, data: Mapping[str, Any]) -> Settings:
        for name, value in data.items():
            if name == _EXEMPTIONS:
                continue
            if name not in _TABLES:
                raise self._wrong("unknown_table", key=name, known=(*_TABLES, _EXEMPTIONS))
            self._table(name, value, _TABLES[name])
        document, checks = data.get("dokument", {}), data.get("sjekk", {})
        return Settings(
            facts=self._facts(data.get("plan", {})),
            template=self._text(document, "mal"),
            guide=self._text(document, "veileder"),
            standard=self._standard(document),
            select=self._codes(checks, "velg"),
            ignore=self._codes(checks, "ignorer"),
            limits=self._limits(checks.get("grenser", {})),
            severities=self._severities(checks.get("alvor", {})),
            exemptions=self._exemptions(data.get(_EXEMPTIONS, [])),
        )

    def _table(self, name: str, value: Any, known: tuple[str, ...] | None) -> None:
        if not isinstance(value, Mapping):
            raise self._wrong("not_a_table", key=name)
        for key in value:
            if known is not None and key not in known:
                raise self._wrong("unknown_key", key=f"{name}.{key}", known=known)

    def _facts(self, table: Mapping[str, Any]) -> Facts:
        for label, value in table.items():
            if not isinstance(value, (str, int, float, date, datetime)):
                raise self._wrong("not_a_value", key=f"plan.{label}")
        facts = Facts(FrozenDict(table), self._file)
        for label in facts.unknown():
            raise self._wrong("unknown_fact", key=f"plan.{label}")
        return facts

    def _text(self, table: Mapping[str, Any], key: str) -> str | None:
        value = table.get(key)
        if value is not None and not (isinstance(value, str) and value.strip()):
            raise self._wrong("not_a_text", key=key)
        return value

    def _standard(self, table: Mapping[str, Any]) -> Literal["nb", "nn"] | None:
        key = "malform" if "malform" in table else "målform"
        value = self._text(table, key)
        match value and value.casefold().strip():
            case None:
                return None
            case "nb" | "bokmål":
                return "nb"
            case "nn" | "nynorsk":
                return "nn"
            case _:
                raise self._wrong("not_a_standard", key=f"dokument.{key}", value=str(value))

    def _codes(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
            raise self._wrong("not_codes", key=f"sjekk.{key}")
        try:
            return codes(value)
        except SettingsError as error:
            raise SettingsError(error.text, file=self._file) from None

    def _limits(self, table: Any) -> Limits:
        self._table("sjekk.grenser", table, Limits.__match_args__)
        for name, value in table.items():
            usual = getattr(Limits(), name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
                raise self._wrong("not_a_number", key=f"sjekk.grenser.{name}")
            if isinstance(usual, int) and not isinstance(value, int):
                raise self._wrong("not_a_number", key=f"sjekk.grenser.{name}")
        return changed(Limits(), **table)

    def _severities(self, table: Any) -> FrozenDict[str, Severity]:
        self._table("sjekk.alvor", table, None)
        weights: dict[str, Severity] = {}
        for code, value in table.items():
            if code not in _known_codes():
                raise SettingsError(_unknown(code), file=self._file)
            level = _SEVERITIES.get(value.casefold()) if isinstance(value, str) else None
            if level is None:
                known = ("feil", "advarsel", "merknad")
                raise self._wrong("not_a_severity", key=f"sjekk.alvor.{code}", known=known)
            weights[code] = level
        return FrozenDict(weights)

    def _exemptions(self, tables: Any) -> tuple[Exemption, ...]:
        if not isinstance(tables, list) or not all(_is_exemption(table) for table in tables):
            raise self._wrong("exemption_shape")
        return tuple(self._exemption(table) for table in tables)

    def _exemption(self, table: Mapping[str, Any]) -> Exemption:
        where = None if is_everywhere(table.get("sted")) else table.get("sted")
        until = table.get("til")
        code = self._codes({"kode": [table["kode"]]}, "kode")[0]
        return Exemption(
            code,
            where,
            *(spot_of(where) if where else Spot()),
            reason=table.get("begrunnelse"),
            until=until.date() if isinstance(until, datetime) else until,
            place=Place(self._file),
        )

    def _wrong(self, text: str, **values: str | tuple[str, ...]) -> SettingsError:
        return SettingsError(Text(f"settings.{text}", **values), file=self._file)


def _is_exemption(table: Any) -> bool:
    """Whether a table has the keys of an exemption, each of the right kind."""
    kinds: dict[str, Any] = {"kode": str, "sted": str, "begrunnelse": str, "til": (date, datetime)}
    return (
        isinstance(table, Mapping)
        and "kode" in table
        and all(key in kinds and isinstance(value, kinds[key]) for key, value in table.items())
    )


def codes(names: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """Codes or series of codes as written, «RUS2» or «rus212, RUS3», each checked to exist.

    Raises `SettingsError` for one that no rule has, rusdoc's own or from an installed package.
    """
    found = [part for name in names for part in name.replace(",", " ").split()]
    for name in found:
        if not any(_begins(code, _series(name)) for code in _known_codes()):
            raise SettingsError(_unknown(name))
    return tuple(map(_series, found))


def _series(name: str) -> str:
    return name.upper().removesuffix("XX")


def _known_codes() -> Iterator[str]:
    """The codes of all rules there are: rusdoc's own, then (only now looked for) those of other packages."""
    yield from (info.code for info in RULES)
    from rusdoc.plugins import outside_rules

    yield from (rule.code for rule in outside_rules())


def _begins(code: str, series: str) -> bool:
    """Whether a series is the beginning of a code, with all its letters: «RUS», «RUS2», «RUS21»."""
    return code.startswith(series) and len(series) >= len(code.rstrip("0123456789"))


def _unknown(name: str) -> Text:
    """That no rule has the code, and which one has nearly the same."""
    from difflib import get_close_matches

    known = tuple(_known_codes())
    series = dict.fromkeys(code[:-2] for code in known)
    nearest = get_close_matches(name.upper(), [*known, *series], 1, _NEAR)
    if not nearest:
        return Text("settings.unknown_code", code=name)
    return Text("settings.unknown_code_nearest", code=name, nearest=nearest[0])
